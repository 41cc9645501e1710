// Reading an answer: what a citizen brought, as facts for the question it names, or why it can't be one.
import type { Facts } from '../flows/condition.ts'
import type { Case } from './case.ts'
import type { Incoming } from './incoming.ts'
import { medical, type Rules, showOwn, titles } from './questions.ts'

type Brought = Extract<Incoming, { type: 'message' }>
/** `invalid` is a key under bot.invalid with its values; null = this is no answer to that question. */
export type Answer = { facts: Facts; picked: string[] } | { invalid: string; values: Record<string, string | number> } | null

export const plain = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[.!?,]+$/u, '')
    .replace(/\s+/gu, ' ')

const yes = ['ja', 'jo', 'japp', 'jajamän', 'yes', 'yep', 'y', 'j', 'kyllä', 'stämmer']
const no = ['nej', 'nä', 'nope', 'no', 'n', 'inte', 'ei', 'inga', 'ingen', 'inget']
const unknown = [
  'vet inte',
  'vet ej',
  'jag vet inte',
  'vet inte riktigt',
  'kanske',
  'osäker',
  'dont know',
  "don't know",
  "i don't know",
  'i dont know',
  'not sure',
  'unsure',
  'en tiedä',
  '?',
]
const none = [
  'inget av detta',
  'inget av dessa',
  'inga av dessa',
  'ingen av dessa',
  'inget',
  'nej',
  'none',
  'none of these',
  'no',
  'nothing',
]

/** The option ids that a text or a value names; null if it names none. */
function pick(c: Case, rules: Rules, id: string, brought: Brought): string[] | null {
  const options = titles(c, rules, id)
  const known = (option: string) => options.some(o => o.id === option)
  const a = brought.answer
  if (a?.question === id) {
    const named = a.options ?? (a.option === undefined ? undefined : [a.option])
    if (named) return named.length > 0 && named.every(known) ? named : null
    if (typeof a.value === 'string' && known(a.value)) return [a.value]
  }
  const said = plain(a?.question === id && typeof a.value === 'string' ? a.value : brought.text)
  const exact = options.find(o => plain(o.title) === said || o.id === said)
  if (exact) return [exact.id]
  if (known('yes') && yes.includes(said)) return ['yes']
  if (known('no') && no.includes(said)) return ['no']
  if (known('none') && none.includes(said)) return ['none']
  if (known('unknown') && unknown.includes(said)) return ['unknown']
  return several(said, options)
}

/** Several titles or ids in one line. Longest first, taken out whole: a title may itself hold a comma or an "och". */
export function several(said: string, options: readonly { id: string; title: string }[]): string[] | null {
  const picked = new Set<string>()
  let left = said
  const names = options.flatMap(o => [
    { id: o.id, name: plain(o.title) },
    { id: o.id, name: o.id },
  ])
  for (const { id, name } of names.sort((a, b) => b.name.length - a.name.length)) {
    const whole = new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')}(?![\\p{L}\\d])`, 'u')
    if (!whole.test(left)) continue
    picked.add(id)
    left = left.replace(whole, ' ')
  }
  return picked.size > 1 && /^(?:[\s,;.&+]|och|and|samt)*$/u.test(left) ? [...picked] : null
}

export const number = (brought: Brought, id: string): number | null => {
  if (brought.answer?.question === id && typeof brought.answer.value === 'number') return brought.answer.value
  const text = brought.answer?.question === id && typeof brought.answer.value === 'string' ? brought.answer.value : brought.text
  const match = /^\D{0,12}?(-?\d{1,6}(?:[.,]\d{1,3})?)(?:\D{0,16})?$/u.exec(text.trim())
  return match?.[1] === undefined ? null : Number(match[1].replace(',', '.'))
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
const date = (text: string): boolean => {
  try {
    return isDate(text)
  } catch {
    return false
  }
}

export function readAnswer(c: Case, rules: Rules, id: string, brought: Brought, today: string): Answer {
  const found = medical(c, rules, id)
  const shown = found ? null : showOwn(c, rules, id)?.shown
  if (!found && !shown) return null
  const kind = found ? (found.option ? 'yes-no' : found.question.kind) : shown?.kind
  const limits = found ? found.question : shown
  const value = brought.answer?.question === id ? brought.answer.value : undefined
  switch (kind) {
    case 'yes-no':
    case 'choice':
    case 'multi': {
      const picked = pick(c, rules, id, brought)
      // Two answers to a question that takes one: neither is chosen for the person.
      if (picked && picked.length > 1 && kind !== 'multi') return null
      return (
        picked && {
          picked,
          facts: found
            ? factsOf(kind, id, picked, shownOptions(c, id, found.question.options ?? []))
            : id.startsWith('person.')
              ? { [id]: picked[0] ?? null }
              : {},
        }
      )
    }
    case 'number':
    case 'scale': {
      if (unknown.includes(plain(brought.text))) return { picked: ['unknown'], facts: { [id]: null } }
      const n = number(brought, id)
      if (n === null) return brought.answer ? { invalid: 'number', values: {} } : null
      const { min = 0, max = Number.MAX_SAFE_INTEGER } = limits ?? {}
      if (n < min || n > max || (id.startsWith('person.') && !Number.isInteger(n)))
        return { invalid: 'range', values: { min, max } }
      return { picked: [String(n)], facts: { [id]: n } }
    }
    case 'date': {
      if (unknown.includes(plain(brought.text))) return { picked: ['unknown'], facts: { [id]: null } }
      const said = typeof value === 'string' ? value : brought.text.trim()
      if (!date(said)) return brought.answer || /\d{2,4}-\d/u.test(said) ? { invalid: 'date', values: {} } : null
      return said > today ? { invalid: 'future', values: {} } : { picked: [said], facts: { [id]: said } }
    }
    case 'text': {
      const said = typeof value === 'string' ? value : brought.text
      if (said.trim() === '') return null
      return { picked: [said], facts: found ? { [id]: unknown.includes(plain(said)) ? null : said } : {} }
    }
    default:
      return null
  }
}

/** Of a multi question only what was shown is answered: the rest was left out because it was known or could not matter. */
const shownOptions = (c: Case, id: string, all: readonly string[]) =>
  id === c.asked && c.askedOptions ? c.askedOptions : all.filter(option => c.facts[`${id}.${option}`] !== undefined)

function factsOf(kind: string, id: string, picked: readonly string[], options: readonly string[]): Facts {
  if (kind === 'multi') {
    const rest = picked.includes('unknown') ? null : false
    // What is said yes to counts, shown or not: an old form may hold more than is known to be asked now.
    const said = picked.filter(option => option !== 'none' && option !== 'unknown')
    return Object.fromEntries(
      [...options.map(option => [option, rest] as const), ...said.map(option => [option, true] as const)].map(
        ([option, value]) => [`${id}.${option}`, value],
      ),
    )
  }
  const [one = 'unknown'] = picked
  if (one === 'unknown') return { [id]: null }
  return { [id]: kind === 'yes-no' ? one === 'yes' : one }
}
