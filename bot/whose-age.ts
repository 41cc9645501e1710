// The age that was told beside the register's. Where they don't agree, it may be another child the talk is about: both are
// weighed, the more urgent decides, and who reads the case is told. Nothing told gives way to the register by itself.
import type { Facts } from '../flows/condition.ts'
import { say } from '../flows/texts/index.ts'
import { monthsOld } from './age.ts'
import type { Case } from './case.ts'
import { IS_ANOTHER, isOfPatient } from './patient.ts'

/** Below two years in months: they decide there. */
type Age = { unit: 'months' | 'years'; n: number }
type About = Pick<Case, 'citizen' | 'facts' | 'openedAt'>
type Citizen = NonNullable<Case['citizen']>

const YEARS_OFF = 1
const MONTHS_OFF = 1
const IN_MONTHS = 24

const ageIn = (months: number): Age =>
  months < IN_MONTHS ? { unit: 'months', n: months } : { unit: 'years', n: Math.floor(months / 12) }

function toldAge({ facts }: About): Age | null {
  const { 'person.age': years, 'person.months': months } = facts
  if (typeof months === 'number' && (typeof years !== 'number' || years < 2)) return { unit: 'months', n: months }
  return typeof years === 'number' ? { unit: 'years', n: years } : null
}

/** As old as they were when the talk began: what was told was told of then. */
export function agesApart(c: About, citizen = c.citizen): { told: Age; register: Age } | null {
  const told = toldAge(c)
  if (!citizen || !told) return null
  const months = monthsOld(citizen.birthDate, c.openedAt)
  const off = told.unit === 'months' ? Math.abs(months - told.n) : Math.abs(Math.floor(months / 12) - told.n)
  return off > (told.unit === 'months' ? MONTHS_OFF : YEARS_OFF) ? { told, register: ageIn(months) } : null
}

/** Told of themselves, and logged in for a child: nor does that agree. */
const whoApart = ({ facts }: About, citizen: Citizen | null) => citizen?.actor != null && facts['person.who'] === 'self'

export const isApart = (c: About, citizen = c.citizen): boolean => agesApart(c, citizen) !== null || whoApart(c, citizen)

/** What the register says of the person, as answers. */
export function registerFacts(citizen: Citizen, now: string): Facts {
  const months = monthsOld(citizen.birthDate, now)
  return {
    'person.who': citizen.actor ? 'child' : 'self',
    'person.age': Math.floor(months / 12),
    'person.ageMonths': months,
    ...(months < IN_MONTHS ? { 'person.months': months } : {}),
  }
}

/** The facts with the register's person instead of the one told of; null where they agree, or it is somebody else's login. */
export function asInRegister(c: About): Facts | null {
  if (!c.citizen || !isOfPatient(c) || !isApart(c)) return null
  const { 'person.months': _, ...rest } = c.facts
  return { ...rest, ...registerFacts(c.citizen, c.openedAt) }
}

const words = ({ unit, n }: Age, language: string) => say(language, `bot.age.${unit}`, { n })
const inWords = ({ told, register }: { told: Age; register: Age }, language: string) => ({
  told: words(told, language),
  register: words(register, language),
})

/** For who writes: what doesn't agree, and whom it may be about. A protected name is said nowhere. */
export function apartSaid(c: Case): [key: string, values: Record<string, string>] | null {
  if (!c.citizen || !isOfPatient(c)) return null
  const ages = agesApart(c)
  if (!ages && !whoApart(c, c.citizen)) return null
  const whom = !c.citizen.actor ? '-unnamed' : c.citizen.protected ? '-child' : ''
  const name = whom === '' ? { name: c.citizen.given } : {}
  return ages ? [`age-apart${whom}`, { ...inWords(ages, c.language), ...name }] : [`who-apart${whom}`, name]
}

export const WHOSE = 'whose'
/** Yes, another child, somebody else. */
export function whoseOptions({ citizen, language }: Pick<Case, 'citizen' | 'language'>): { id: string; title: string }[] {
  const of = citizen?.actor ? (citizen.protected ? '.of-child' : '.of-name') : '.of-self'
  const name = citizen?.actor && !citizen.protected ? { name: citizen.given } : {}
  return [`yes${of}`, citizen?.actor ? 'child.other' : 'child.own', citizen?.actor ? 'no.any' : 'no.adult'].map(key => ({
    id: key.split('.')[0] ?? key,
    title: say(language, `bot.q.whose.o.${key}`, name),
  }))
}

/** For who reads the case. */
export function apartText(c: About, language: string): string | null {
  if (c.facts[IS_ANOTHER] === true) return say(language, 'console.case.another')
  const ages = agesApart(c)
  if (ages) return say(language, 'console.case.age-apart', inWords(ages, language))
  return whoApart(c, c.citizen) ? say(language, 'console.case.who-apart') : null
}
