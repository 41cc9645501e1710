// What the journeys have said, and whom they are about: none of it may be found outside the database.
import { employees, persons } from '../../adapters/world/persons.ts'

const words = [
  'hostat',
  'känner mig seg',
  'ingen feber',
  'trycker hårt',
  'vänster arm',
  'på väg hit',
  'ont i foten',
  'Råd om vila',
  'Linda foten',
  'Har du ringt',
  'hugger i sidan',
  'mitt i svaret',
  'Tack, nu är det bättre',
]
const numbers = persons.flatMap(({ number: n }) => [
  n,
  n.slice(2),
  `${n.slice(0, 8)}-${n.slice(8)}`,
  `${n.slice(2, 8)}-${n.slice(8)}`,
])
const names = [...persons, ...employees].flatMap(p => [`${p.given} ${p.family}`, p.family])

/** As written, and as an address would carry it. */
export const leaks = (text: string): string[] =>
  [...words, ...numbers, ...new Set(names)].filter(planted =>
    [planted, encodeURIComponent(planted), planted.replaceAll(' ', '+')].some(form => holds(text, form)),
  )

const holds = (text: string, form: string) =>
  // A short family name may be part of another word; as a word it is a leak.
  new RegExp(`(?<![\\p{L}\\d])${form.replaceAll('+', '\\+')}(?![\\p{L}\\d])`, 'u').test(text)
