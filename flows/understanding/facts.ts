// Harmless facts plain from the words: for whom, how old, what temperature. Nothing here ever answers a danger question with no.
import type { Hit } from './match.ts'
import { numberOf, type Token } from './text.ts'

export type Who = 'self' | 'child' | 'other'

/** Ages under this are a child's: those of a son or daughter of 30 are another person's. */
export const ADULT_MONTHS = 18 * 12

const YEARS = new Set(['ar', 'ars', 'year', 'years', 'yr', 'yrs', 'vuotias', 'vuotialla', 'vuotiaala', 'yo', 'aring', 'aringen'])
const MONTHS = new Set(['manad', 'manader', 'manaders', 'man', 'month', 'months', 'kuukauden', 'kk', 'mo'])
const WEEKS = new Set(['vecka', 'veckor', 'veckors', 'week', 'weeks', 'viikon', 'viikkoa'])
const DURATION_BEFORE = new Set([
  'i',
  'sedan',
  'sen',
  'for',
  'since',
  'pa',
  'over',
  'efter',
  'ungefar',
  'cirka',
  'ca',
  'mer',
  'ett',
  'senaste',
  'last',
])
const AGO = new Set(['sedan', 'sen', 'ago', 'sitten'])
const AGE_AFTER = new Set(['gamal', 'gamla', 'gamalt', 'old'])
const PERSON_NEAR = 4

/** The age in months of the person the words are about, when one is given for a person; durations are not ages. */
export function ageMonths(tokens: readonly Token[], persons: readonly Hit[]): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? ''
    const whole = compound(word)
    if (whole !== undefined) return whole
    const value = numberOf(word)
    const unit = unitMonths(tokens[at + 1]?.word ?? '')
    if (value === undefined || unit === undefined) continue
    const after = tokens[at + 2]?.word ?? ''
    if (AGO.has(after)) continue
    const before = tokens[at - 1]?.word ?? ''
    const near = persons.some(({ from, to }) => (from <= at ? at - to <= PERSON_NEAR && at >= to : from - at <= 3))
    const aged = AGE_AFTER.has(after)
    const is = before === 'ar' || before === 'is' || before === 'am' || before === 'im'
    const on = before === 'pa' && near
    if (!aged && !is && !on && (!near || DURATION_BEFORE.has(before))) continue
    const months = Math.floor(value * unit)
    if (months >= 0 && months <= 120 * 12) return months
  }
  return undefined
}

/** 'tvååring', '2-åring' (read as two words), 'tremånaders', 'sexveckors' → months. */
function compound(word: string): number | undefined {
  const match = /^(\D+?)(aring\w*|manaders|manad\w*gamal\w*|veckors)$/.exec(word)
  const value = match?.[1] ? numberOf(match[1]) : undefined
  if (!match?.[2] || value === undefined) return undefined
  return Math.floor(value * (match[2].startsWith('aring') ? 12 : match[2].startsWith('manad') ? 1 : 12 / 52))
}

function unitMonths(word: string): number | undefined {
  return YEARS.has(word) ? 12 : MONTHS.has(word) ? 1 : WEEKS.has(word) ? 12 / 52 : undefined
}

const DEGREES = new Set(['grader', 'grad', 'gr', 'c', 'celsius', 'degrees', 'astetta'])
const FEVER = /^(feb|temp|fever|kuume|hogfeber)/
/** A body's temperature in °C; below or above, the number was something else. */
const COLDEST = 34
const HOTTEST = 43

/** The temperature in °C: a number between 34 and 43 with degrees or fever beside it. The highest when several are given. */
export function temperature(tokens: readonly Token[], denied: readonly boolean[]): number | undefined {
  let highest: number | undefined
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? ''
    const value = /^\d/.test(word) ? numberOf(word) : undefined
    if (value === undefined || value < COLDEST || value > HOTTEST || denied[at]) continue
    const around = [-3, -2, -1, 1, 2, 3].map(step => tokens[at + step]?.word ?? '')
    if (unitMonths(tokens[at + 1]?.word ?? '') !== undefined) continue
    if (!around.some(near => FEVER.test(near)) && !DEGREES.has(tokens[at + 1]?.word ?? '')) continue
    highest = Math.max(highest ?? value, value)
  }
  return highest
}
