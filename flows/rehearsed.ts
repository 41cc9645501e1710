// What many rehearsals come to: a table with a row for each complaint, what must not happen, and whose level changed
// between two rule sets.
import { rank } from './interview.ts'
import type { Rehearsal, Skipped } from './rehearsal.ts'

export type Row = {
  complaint: string
  patients: number
  exact: number
  tooLow: number
  tooHigh: number
  /** Questions put: half of the patients, and nine in ten, get at most so many. */
  median: number
  p90: number
  /** How many ended with 112 or the crisis line, and the most questions from the sign until that was known. */
  emergencies: number
  slowest: number
}

export const isRehearsal = (one: Rehearsal | Skipped): one is Rehearsal => !('skipped' in one)

/** One row for each first complaint, by name; the last is `all`. */
export function summary(rehearsals: readonly Rehearsal[]): Row[] {
  const byComplaint = Map.groupBy(rehearsals, ({ patient }) => patient.complaints[0] ?? '')
  const rows = [...byComplaint].sort(([a], [b]) => (a < b ? -1 : 1)).map(([complaint, list]) => row(complaint, list))
  return [...rows, row('all', rehearsals)]
}

function row(complaint: string, list: readonly Rehearsal[]): Row {
  const count = (verdict: Rehearsal['verdict']) => list.filter(one => one.verdict === verdict).length
  const questions = list.map(one => wholeOf(one).questions).sort((a, b) => a - b)
  const urgent = list.filter(isEmergency)
  return {
    complaint,
    patients: list.length,
    exact: count('exact'),
    tooLow: count('too-low'),
    tooHigh: count('too-high'),
    median: share(questions, 0.5),
    p90: share(questions, 0.9),
    emergencies: urgent.length,
    slowest: Math.max(0, ...urgent.map(delay)),
  }
}

/** Words alarmed where it is not reasonable: the talk that counts is the one after it. */
export const inVain = ({ carriedOn, verdict }: Rehearsal): boolean => carriedOn !== null && verdict !== 'exact'
export const wholeOf = (one: Rehearsal): Rehearsal => (inVain(one) ? (one.carriedOn ?? one) : one)

/** Ended with P1, and with reason. */
export const isEmergency = (one: Rehearsal): boolean => one.recognisedAt !== null && one.outcome.level === 'P1' && !inVain(one)

/** The smallest number that at least this share of them is not above. */
export const share = (sorted: readonly number[], part: number): number => sorted[Math.ceil(part * sorted.length) - 1] ?? 0

/** Questions between the sign and 112; a sign that was no single answer is counted from the first question. */
export const delay = ({ signAt, recognisedAt }: Rehearsal): number => (recognisedAt ?? 0) - (signAt ?? 0)

/** Accepted under-triage: a patient that is knowingly too low, and why. */
export type Accepted = readonly { patient: string; why: string }[]
export type Gate = { tooLow: Rehearsal[]; outdated: string[] }

/** Those too low whom nobody has accepted, and those accepted who are too low no more (or are not here). */
export function gate(rehearsals: readonly Rehearsal[], accepted: Accepted): Gate {
  const low = rehearsals.filter(({ verdict }) => verdict === 'too-low')
  return {
    tooLow: low.filter(({ patient }) => !accepted.some(one => one.patient === patient.id)),
    outdated: accepted.filter(one => !low.some(({ patient }) => patient.id === one.patient)).map(one => one.patient),
  }
}

export type Change = { before: Rehearsal; after: Rehearsal; newlyTooLow: boolean }
export type Differences = { changed: Change[]; same: number; newlyTooLow: Rehearsal[]; onlyBefore: string[]; onlyAfter: string[] }

const steps = (before: Rehearsal, after: Rehearsal) => rank(after.outcome.level) - rank(before.outcome.level)
const both = ({ before, after }: Change) => [steps(before, after), steps(before.carriedOn ?? before, after.carriedOn ?? after)]
const differs = (change: Change): boolean => both(change).some(by => by !== 0)
/** By how many levels, as first told or in the end; less than none is raised. */
export const lowered = (change: Change): number => Math.max(...both(change)) || Math.min(...both(change))

/**
 * Whose level two rule sets judge differently: the most lowered first, then the raised. A patient whom the old rules could
 * not hear at all and the new judge too low is newly too low as well.
 */
export function differences(before: readonly (Rehearsal | Skipped)[], after: readonly (Rehearsal | Skipped)[]): Differences {
  const was = new Map(before.filter(isRehearsal).map(one => [one.patient.id, one]))
  const is = after.filter(isRehearsal)
  const low = (one: Rehearsal | undefined) => one?.verdict === 'too-low'
  const newly = is.filter(one => low(one) && !low(was.get(one.patient.id)))
  const pairs = is.flatMap(one => {
    const old = was.get(one.patient.id)
    return old ? [{ before: old, after: one, newlyTooLow: newly.includes(one) }] : []
  })
  const changed = pairs.filter(differs).sort((a, b) => lowered(b) - lowered(a))
  const has = (list: readonly Rehearsal[], id: string) => list.some(({ patient }) => patient.id === id)
  return {
    changed,
    same: pairs.length - changed.length,
    newlyTooLow: newly,
    onlyBefore: [...was.keys()].filter(id => !has(is, id)),
    onlyAfter: is.map(({ patient }) => patient.id).filter(id => !was.has(id)),
  }
}
