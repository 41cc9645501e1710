// Which question an id stands for, in words. Symptom files own the medical ones; the talk's own few are here.
import { fits } from '../flows/interview.ts'
import type { Question, Symptom } from '../flows/symptom.ts'
import { areas, complaintsIn } from '../flows/symptoms/index.ts'
import { languages, say } from '../flows/texts/index.ts'
import type { Case, ShownQuestion } from './case.ts'
import { isContradiction, showContradiction } from './contradiction.ts'
import { WHOSE, whoseOptions } from './whose-age.ts'

export type Rules = { hash: string; symptoms: Record<string, Symptom> }

/** The symptoms a case is judged by: what holds for every complaint, and the chosen ones that fit the person. */
export function symptomsOf(c: Case, rules: Rules): Symptom[] {
  return ['general', ...c.symptoms.filter(id => id !== 'general')]
    .flatMap(id => rules.symptoms[id] ?? [])
    .filter(symptom => fits(symptom, c.facts))
}

const answers = ['yes', 'no', 'unknown'] as const

/** A question the rules ask: an id of a symptom's question, or one option of a multi question asked by itself. */
export type Medical = { symptom: Symptom; question: Question; option?: string }

export function medical(c: Case, rules: Rules, id: string): Medical | null {
  for (const symptom of symptomsOf(c, rules)) {
    for (const question of symptom.questions) {
      if (question.id === id) return { symptom, question }
      const option = question.kind === 'multi' ? question.options?.find(o => `${question.id}.${o}` === id) : undefined
      if (option) return { symptom, question, option }
    }
  }
  return null
}

const title = (symptom: Symptom, question: Question, option: string, language: string) =>
  say(language, `${symptom.id}.q.${question.id}.o.${option}`)

const yesNo = (language: string) => answers.map(id => ({ id, title: say(language, `bot.answer.${id}`) }))

/** As it is told of several, and of one: "dagar" and "dag". */
const unitsIn = (language: string, unit: string) => ({
  unit: say(language, `bot.unit.${unit}`, { count: 2 }),
  one: say(language, `bot.unit.${unit}`, { count: 1 }),
})

export function showMedical({ symptom, question, option }: Medical, language: string): { text: string; shown: ShownQuestion } {
  const why = say(language, `${symptom.id}.q.${question.id}.why`)
  const text = say(language, `${symptom.id}.q.${question.id}`)
  if (option) {
    return {
      text: say(language, 'bot.one-of', { question: text, option: title(symptom, question, option, language) }),
      shown: { id: `${question.id}.${option}`, kind: 'choice', options: yesNo(language), why },
    }
  }
  const options =
    question.kind === 'yes-no'
      ? yesNo(language)
      : question.kind === 'choice' || question.kind === 'multi'
        ? [
            ...(question.options ?? []).map(id => ({ id, title: title(symptom, question, id, language) })),
            ...(question.kind === 'multi' ? [{ id: 'none', title: say(language, 'bot.answer.none') }] : []),
            ...(question.options?.includes('unknown') ? [] : [{ id: 'unknown', title: say(language, 'bot.answer.unknown') }]),
          ]
        : undefined
  return {
    text,
    shown: {
      id: question.id,
      kind: question.kind === 'yes-no' ? 'choice' : question.kind,
      why,
      ...(options ? { options } : {}),
      ...(question.min !== undefined ? { min: question.min } : {}),
      ...(question.max !== undefined ? { max: question.max } : {}),
      ...(question.unit ? unitsIn(language, question.unit) : {}),
    },
  }
}

const choices: Record<string, readonly string[]> = {
  'person.who': ['self', 'child', 'other'],
  summary: ['right', 'change', 'human'],
  emergency: ['called', 'human', 'carry-on'],
  crisis: ['human', 'called', 'carry-on'],
  'emergency-wait': ['human', 'done'],
  next: ['handoff', 'change', 'done'],
  'next-self-care': ['done', 'handoff', 'change'],
  login: ['no-id', 'done', 'change'],
  'login-urgent': ['without-login', 'done', 'change'],
  returned: ['again', 'done'],
  'check-in': ['better', 'same', 'worse'],
  'check-in-shut': ['helped', 'better', 'same', 'worse'],
}
const numbers: Record<string, { min: number; max: number }> = {
  'person.age': { min: 0, max: 120 },
  'person.months': { min: 0, max: 23 },
}

const complaintOptions = (ids: readonly string[], l: string) => ids.map(id => ({ id, title: say(l, `${id}.name`) }))

/** How many complaints words give to choose from. */
export const FOUND = 3

/** The talk's own questions: what is wrong, for whom, is the summary right, what next. */
export function showOwn(c: Case, rules: Rules, id: string): { text: string; shown: ShownQuestion } | null {
  const l = c.language
  const text = (key = id) => say(l, `bot.q.${key}`)
  const option = (key: string, of = id) => ({ id: key, title: say(l, `bot.q.${of}.o.${key}`) })
  const why = () => ({ why: say(l, `bot.q.${id === 'person.months' ? 'person.age' : id}.why`) })
  if (id === 'complaint') return { text: text(), shown: { id, kind: 'text' } }
  if (id === 'complaint-confirm') {
    // More than words give: the complaints of an area.
    return {
      text: text(c.candidates.length > FOUND ? 'complaint-list' : id),
      shown: { id, kind: 'choice', options: [...complaintOptions(c.candidates, l), option('other')] },
    }
  }
  if (id === 'complaint-area') {
    const shown = Object.keys(areas).filter(area => complaintsIn(area).some(s => rules.symptoms[s]))
    return { text: text(), shown: { id, kind: 'choice', options: [...shown, 'other'].map(key => option(key)) } }
  }
  if (id === 'complaint-more') {
    const kind = canShow(c, 'multi') ? ('multi' as const) : ('choice' as const)
    return { text: text(), shown: { id, kind, options: [...complaintOptions(c.candidates, l), option('none')] } }
  }
  if (id === 'change') {
    const options = changeable(c, rules).map(({ id: question, name }) => ({ id: question, title: name }))
    return { text: text(), shown: { id, kind: 'choice', options: [...options, option('nothing')] } }
  }
  const number = numbers[id]
  if (number) {
    return {
      text: text(id === 'person.age' && c.facts['person.who'] === 'self' ? 'person.age.self' : id),
      shown: { id, kind: 'number', ...number, ...unitsIn(l, id === 'person.age' ? 'years' : 'months'), ...why() },
    }
  }
  if (isContradiction(id)) return showContradiction(c, rules, id)
  if (id === WHOSE) return { text: '', shown: { id, kind: 'choice', options: whoseOptions(c) } }
  const list = choices[id]
  if (!list) return null
  return {
    text: text(),
    shown: { id, kind: 'choice', options: list.map(key => option(key)), ...(id.startsWith('person.') ? why() : {}) },
  }
}

/** What a client that says nothing of itself can show (DESIGN §10). */
const plainKinds = ['choice', 'number', 'date', 'text']
export const canShow = ({ kinds }: Case, kind: string): boolean => (kinds.length > 0 ? kinds : plainKinds).includes(kind)

/** What is known under a question's id: its own fact, or those of its options. */
export const factsUnder = (c: Case, id: string): string[] =>
  Object.keys(c.facts).filter(fact => fact === id || fact.startsWith(`${id}.`))

/** What is known and may be changed: what was read from free text first, then what was answered, latest last. */
export function changeable(c: Case, rules: Rules): { id: string; name: string }[] {
  const answered = (id: string) => c.answered.some(known => known === id || known.startsWith(`${id}.`))
  const read = symptomsOf(c, rules).flatMap(({ questions }) =>
    questions.filter(({ id }) => !answered(id) && factsUnder(c, id).length > 0).map(({ id }) => id),
  )
  // Whom it is about, as the words were read: a login settles it, and until then a misreading can be put right.
  const person = ['person.who', 'person.age'].filter(id => !c.citizen && !answered(id) && c.facts[id] !== undefined)
  const ids = [...person, ...read, ...c.answered].flatMap(id => {
    const found = medical(c, rules, id)
    // To a client that can't show it whole, option by option.
    const whole = found?.question.kind === 'multi' && !found.option && !canShow(c, 'multi')
    return whole ? factsUnder(c, id) : [id]
  })
  return [...new Set(ids)].flatMap(id => {
    const found = medical(c, rules, id)
    if (found) {
      const name = found.option
        ? title(found.symptom, found.question, found.option, c.language)
        : say(c.language, `${found.symptom.id}.q.${found.question.id}.label`)
      return [{ id, name }]
    }
    return id.startsWith('person.') ? [{ id, name: say(c.language, `bot.q.${id}`) }] : []
  })
}

/** A question as shown in any of our languages: titles typed in another one still count. */
export function titles(c: Case, rules: Rules, id: string): { id: string; title: string }[] {
  return languages.flatMap(language => {
    const found = medical(c, rules, id)
    const shown = found ? showMedical(found, language) : showOwn({ ...c, language }, rules, id)
    return shown?.shown.options ?? []
  })
}
