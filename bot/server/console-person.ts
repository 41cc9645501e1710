// Whom a case is about, as a caregiver sees it.
import { say } from '../../flows/texts/index.ts'
import { monthsOld } from '../age.ts'
import type { Case, Instant } from '../case.ts'
import type { CaseView } from '../console/wire.ts'

/** A child under two is told in months: a five-week-old is not "0 years". */
export const statedAge = (years: number, months: unknown, language: string): string =>
  years < 2 && typeof months === 'number'
    ? say(language, 'console.age.months', { n: months })
    : say(language, 'console.age.years', { n: years })

export function personOf(citizen: NonNullable<Case['citizen']>, now: Instant, language: string): NonNullable<CaseView['person']> {
  const months = monthsOld(citizen.birthDate, now)
  return {
    name: `${citizen.given} ${citizen.family}`,
    number: `${citizen.number.slice(0, 8)}-${citizen.number.slice(8)}`,
    age:
      months < 24
        ? say(language, 'console.age.months', { n: months })
        : say(language, 'console.age.years', { n: Math.floor(months / 12) }),
    protected: citizen.protected,
    child: months < 18 * 12,
    guardian: citizen.actor && `${citizen.actor.given} ${citizen.actor.family}`,
    listedAt: citizen.listedAt,
  }
}
