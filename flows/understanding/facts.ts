// Harmless facts plain from the words: for whom, how old, what temperature. Nothing here ever answers a danger question with no.
import type { Hit } from './match.ts'
import { numberOf, type Token } from './text.ts'

export type Who = 'self' | 'child' | 'other'

/** Ages under this are a child's: those of a son or daughter of 30 are another person's. */
export const ADULT_MONTHS = 18 * 12

const YEARS = new Set([
  'ar',
  'ars',
  'year',
  'years',
  'yr',
  'yrs',
  'vuotias',
  'vuotialla',
  'vuotiaala',
  'yo',
  'aring',
  'aringen',
  'arig',
  'ariga',
  'arigt',
])
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
    if (value !== undefined && unit === undefined && bareAge(tokens, at, value, persons)) return value * 12
    if (value !== undefined && unit === 12 && oneself(tokens, at, value, persons)) return Math.floor(value) * 12
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

const SEX = new Set(['kvina', 'man', 'tjej', 'kile', 'woman', 'male', 'female', 'flicka', 'pojke'])
const AM = new Set(['im', 'am'])
/** Younger than this is told with months or years; older than anybody is another number. */
const BARE_FROM = 13
const BARE_TO = 105
const THEM = new Set(['shes', 'hes'])
const THEY = new Set(['hon', 'han', 'she', 'he', 'ho'])
const IS = new Set(['ar', 'is', 'e'])
/** What may follow an age in the same breath. */
const AGE_THEN = new Set(['och', 'o', 'a', 'and', 'har', 'med', 'with', 'has', 'nu', 'now', 'but', 'men'])
/** What a number before it counts, so that it is no age. */
const COUNTED = new Set(
  'grader grad degrees celsius c feber kg kilo kilos pounds cm mm meter km procent percent over genom i om till ganger times timar minuter sekunder hours minutes seconds dagar dygn days puls slag bpm mg ml st piller tableter pils tablets cigareter kronor per gram'.split(
    ' ',
  ),
)

/** "Min pappa 78", "kvinna 34", "jag är 34": an age without its unit, when nothing else follows that the number could count. */
function bareAge(tokens: readonly Token[], at: number, value: number, persons: readonly Hit[]): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!token || !before || before.sentence !== token.sentence || !Number.isInteger(value) || value > BARE_TO) return false
  const goesOn = next !== undefined && next.sentence === token.sentence
  const earlier = tokens[at - 2]?.word ?? ''
  // "She's seven", "han är elva": a small number is an age only when nothing follows that it could count.
  if (THEM.has(before.word) || (IS.has(before.word) && THEY.has(earlier)))
    return value >= 2 && (!goesOn || next.clause !== token.clause || AGE_THEN.has(next.word))
  if (!/^\d+$/.test(token.word) || value < BARE_FROM) return false
  if (goesOn && (COUNTED.has(next.word) || /^\d/.test(next.word))) return false
  const am = AM.has(before.word) || (IS.has(before.word) && earlier === 'jag')
  const alone = !goesOn || next.clause !== token.clause || AGE_THEN.has(next.word)
  if (IS.has(before.word) && alone && saidOf(tokens, at - 1, value, persons)) return true
  return am || SEX.has(before.word) || persons.some(({ to }) => to === at - 1)
}

/** "Är 15", "min dotter är 15": nothing named before it but a person. "Klockan är 15" is none, and "är 38" may be a fever. */
function saidOf(tokens: readonly Token[], at: number, value: number, persons: readonly Hit[]): boolean {
  const [is, before] = [tokens[at], tokens[at - 1]]
  const heat = value >= COLDEST && value <= HOTTEST
  if (persons.some(({ to }) => to === at - 1)) return !heat || !tokens.some(({ word }) => FEVER.test(word))
  return !heat && (!before || before.clause !== is?.clause || AGE_THEN.has(before.word))
}

const OTHERWISE = new Set([
  'anars',
  'otherwise',
  'frisk',
  'fullt',
  'healthy',
  'kvina',
  'man',
  'tjej',
  'kile',
  'woman',
  'male',
  'female',
])
const OF_AGE = new Set(['arig', 'ariga', 'arigt'])

/** "45 år, annars frisk", "15-årig tjej", "ont i halsen. 34 år": the years of whoever writes; "ryggont, 10 år" is how long. */
function oneself(tokens: readonly Token[], at: number, value: number, persons: readonly Hit[]): boolean {
  const [before, token, unit, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!token || !unit || value > BARE_TO) return false
  const ends = !after || after.clause !== unit.clause
  if (OF_AGE.has(unit.word)) return ends || SEX.has(after.word) || persons.some(({ from }) => from === at + 2)
  const first = !before || before.sentence !== token.sentence
  // "Ingen feber. 34 år.": a sentence of its own beside others.
  if (first && value >= ADULT_MONTHS / 12 && (!after || after.sentence !== unit.sentence)) return tokens.length > 2
  return first && ends && value >= BARE_FROM && after !== undefined && OTHERWISE.has(after.word)
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
