// "Mig själv, 30 år", "min dotter 4": for whom, and how old, said at once in words of their own.
import type { Facts } from '../flows/condition.ts'
import { ADULT_MONTHS } from '../flows/understanding/facts.ts'
import { understand } from '../flows/understanding/index.ts'

const MYSELF = /^(?:(?:det gäller|det är|för|om|for|it's|its|about) )?(?:mig(?: själv)?|jag(?: själv)?|me|myself|i)(?![\p{L}])/iu
const NUMBER = /(?<![\d.,])(\d{1,3})(?![\d.,:/-])\s*(\p{L}*)/u
const YOUNGER: readonly (readonly [unit: RegExp, months: number])[] = [
  [/^(mån|month|kk)/iu, 1],
  [/^(veck|week)/iu, 12 / 52],
]
const OLDEST = 120 * 12

/** The facts of the person; null when it isn't said for whom. A child of eighteen is another grown-up. */
export function whoAndAge(text: string, language: string): Facts | null {
  const { 'person.who': read, 'person.ageMonths': told } = understand(text, language).facts
  const who = MYSELF.test(text.trim()) ? 'self' : read
  if (typeof who !== 'string') return null
  const [, number, unit = ''] = NUMBER.exec(text) ?? []
  const each = YOUNGER.find(([name]) => name.test(unit))?.[1] ?? 12
  const months = typeof told === 'number' ? told : number === undefined ? undefined : Math.floor(Number(number) * each)
  if (months === undefined || months > OLDEST) return { 'person.who': who }
  return {
    'person.who': who === 'child' && months >= ADULT_MONTHS ? 'other' : who,
    'person.age': Math.floor(months / 12),
    'person.ageMonths': months,
    ...(months < 24 && each < 12 ? { 'person.months': months } : {}),
  }
}
