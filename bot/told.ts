// What the citizen has told, question by question, in the reader's language: read from the log, so that a changed
// answer stays beside what it was before.
import type { Facts } from '../flows/condition.ts'
import { symptoms } from '../flows/symptoms/index.ts'
import { has, say, texts } from '../flows/texts/index.ts'
import type { Case, Entry, ShownQuestion } from './case.ts'

export type Told = {
  question: string
  text: string
  answer: string
  how: 'answer' | 'free-text' | 'register' | 'alarm'
  at: string
  /** What it said before it was changed, oldest first. */
  before: string[]
}

/** Question id → the text files that ask it (`<file>.q.<id>`). */
const asking = new Map<string, string[]>()
for (const key of texts.get('sv')?.keys() ?? []) {
  const [, file, id] = /^([^.]+)\.q\.(.+)$/u.exec(key) ?? []
  if (file && id && !/\.(why|help|label)$/u.test(id)) asking.set(id, [...(asking.get(id) ?? []), file])
}

/** Question → the unit the rules give it. */
const units = new Map(
  symptoms.flatMap(({ questions }) => questions.flatMap(({ id, unit }) => (unit === undefined ? [] : [[id, unit] as const]))),
)

type Place = { question: string; key: string | null; option: string | null }

/** A fact's question: itself, or, for an option of a multi question, the question before its last dot. */
function placeOf(fact: string, symptoms: readonly string[]): Place {
  const prefer = ['general', ...symptoms, 'bot']
  const file = (id: string) => {
    const files = asking.get(id) ?? []
    return prefer.find(name => files.includes(name)) ?? files[0]
  }
  const own = file(fact)
  if (own && !fact.includes('.o.')) return { question: fact, key: `${own}.q.${fact}`, option: null }
  const dot = fact.lastIndexOf('.')
  const [base, option] = [fact.slice(0, dot), fact.slice(dot + 1)]
  const multi = dot > 0 ? file(`${base}.o.${option}`) : undefined
  return multi ? { question: base, key: `${multi}.q.${base}`, option } : { question: fact, key: null, option: null }
}

export function toldOf(c: Case, entries: readonly Entry[], language: string): Told[] {
  const shown = new Map<string, { text: string; question: ShownQuestion }>()
  const told = new Map<string, Told & { key: string | null }>()

  const words = (question: string, key: string | null, facts: Facts): string => {
    const options = Object.entries(facts).filter(([fact]) => fact.startsWith(`${question}.`))
    if (options.length > 0 && facts[question] === undefined) return several(question, key, options, language)
    return one(question, facts[question] ?? null, key, shown.get(question)?.question, language)
  }
  const note = (e: Entry, facts: Facts, how: Told['how'], before: Facts | null) => {
    for (const question of new Set(Object.keys(facts).map(fact => placeOf(fact, c.symptoms).question))) {
      const key =
        Object.keys(facts)
          .map(fact => placeOf(fact, c.symptoms))
          .find(p => p.question === question)?.key ?? null
      const text = labelOf(question, key, language) ?? shown.get(question)?.text
      if (!text) continue
      const was = told.get(question)
      const mine = Object.keys(before ?? {}).some(fact => placeOf(fact, c.symptoms).question === question)
      const changed = before && mine ? words(question, key, before) : null
      const known = Object.fromEntries(
        Object.entries(c.facts).filter(([fact]) => fact === question || fact.startsWith(`${question}.`)),
      )
      const answer = words(question, key, known)
      told.set(question, {
        question,
        key,
        text,
        answer,
        how,
        at: e.at,
        before: [...(was?.before ?? []), ...(changed && changed !== answer ? [changed] : [])],
      })
    }
  }

  /** What was answered so far: the register's answer beside what it replaced. */
  let facts: Facts = {}
  for (const e of entries) {
    if (e.type === 'message' && e.question) shown.set(e.question.id, { text: e.text, question: e.question })
    // Asked by a caregiver: in the words it was asked and answered.
    else if (e.type === 'desk-asked') shown.set(e.question.id, { text: e.question.text, question: e.question })
    else if (e.type === 'desk-answered') {
      const { question, text: answer, files } = e.answer
      const was = told.get(question)
      const before = was ? [...was.before, was.answer] : []
      const said = files && answer === '' ? say(language, 'console.answer.photo') : answer
      told.set(question, {
        question,
        key: null,
        text: shown.get(question)?.text ?? '',
        answer: said,
        how: 'answer',
        at: e.at,
        before,
      })
    } else if (e.type === 'answered') note(e, e.facts, e.how, e.how === 'register' ? replaced(facts, e.facts) : null)
    else if (e.type === 'corrected') note(e, e.facts, 'answer', e.before)
    if (e.type === 'answered' || e.type === 'corrected') facts = { ...facts, ...e.facts }
  }
  return [...told.values()].map(({ key: _, ...rest }) => rest)
}

const replaced = (was: Facts, now: Facts): Facts =>
  Object.fromEntries(Object.entries(was).filter(([fact, value]) => fact in now && now[fact] !== value))

/** The short label reads faster; the question itself where there is none. */
function labelOf(question: string, key: string | null, language: string): string | null {
  const label = [`console.told.${question}`, `${key}.label`, key].find(k => k !== null && has('sv', k))
  return label ? say(language, label) : null
}

const plain = (id: 'yes' | 'no' | 'unknown' | 'none', language: string) => say(language, `bot.answer.${id}`)

function several(question: string, key: string | null, options: [string, Facts[string]][], language: string): string {
  const title = (fact: string) => {
    const option = fact.slice(question.length + 1)
    return key && has('sv', `${key}.o.${option}`) ? say(language, `${key}.o.${option}`) : option
  }
  // In the order they were asked; stored facts have an order of their own.
  const order = [...(texts.get('sv')?.keys() ?? [])]
  const place = (fact: string) => order.indexOf(`${key}.o.${fact.slice(question.length + 1)}`)
  const chosen = options
    .filter(([, value]) => value === true)
    .sort(([a], [b]) => place(a) - place(b))
    .map(([fact]) => title(fact))
  if (chosen.length > 0) return chosen.join(', ')
  return options.every(([, value]) => value === false) ? plain('none', language) : plain('unknown', language)
}

/** The unit as it was shown, or, of what was read in words and never asked, as the rules have it. */
function withUnit(fact: number, question: string, shown: string | undefined, language: string): string {
  const number = fact.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')
  const unit = units.get(question)
  if (shown === undefined && unit !== undefined) return say(language, `general.unit.${unit}`, { number, count: fact })
  return shown === undefined ? number : `${number} ${shown}`
}

function one(
  question: string,
  fact: Facts[string] | null,
  key: string | null,
  shown: ShownQuestion | undefined,
  language: string,
): string {
  if (fact === null) return plain('unknown', language)
  if (typeof fact === 'boolean') return plain(fact ? 'yes' : 'no', language)
  if (typeof fact === 'number') return withUnit(fact, question, shown?.unit, language)
  if (key && has('sv', `${key}.o.${fact}`)) return say(language, `${key}.o.${fact}`)
  return shown?.options?.find(o => o.id === fact)?.title ?? fact
}

/** The complaints by name; empty when none of ours was chosen. */
export const complaintOf = (symptoms: readonly string[], language: string): string =>
  symptoms
    .filter(id => id !== 'general')
    .map(id => (has('sv', `${id}.name`) ? say(language, `${id}.name`) : id))
    .join(', ')
