// What the rule owner's page and its server say to each other, in JSON.
import type { Level } from '../../flows/symptom.ts'
import type { AnswerKind, Deviation, DeviationCount } from '../deviation.ts'
import type { Review } from '../ports.ts'
import type { Way } from '../urgency-reasons.ts'

/** `owner`: signs and answers; staff of the desk read what was reported and what was answered. */
export type RulesMe = { name: string; role: string; unit: string; owner: boolean; production: boolean; hash: string }

export type RuleRow = {
  id: string
  name: string
  version: string
  /** What is signed: rules and words. */
  content: string
  rules: number
  questions: number
  base: Level
  /** How many rules of each level, P1 to P5. */
  levels: number[]
  sources: string[]
  /** Empty until somebody has signed this very content. */
  reviewedBy: string
  /** When an earlier content was signed, if this one is not. */
  changedSince: string | null
  /** Null while the rehearsal is under way. */
  rehearsed: { patients: number; exact: number; tooLow: number; tooHigh: number } | null
}

/** A simulated patient and what the rules made of it. */
export type RulePatient = {
  complaint: string
  id: string
  story: string
  expected: Level
  got: Level
  rule: string
  verdict: 'exact' | 'too-low' | 'too-high'
  questions: number
  clause: string
}

type Reason = { plain: string; professional: string; source: string }
/** A symptom as it is read: conditions in words. */
export type RuleSheet = {
  openAtLeast: Level | null
  ages: { fromMonths?: number | undefined; belowMonths?: number | undefined }
  questions: {
    id: string
    kind: string
    danger: boolean
    forCaregiver: boolean
    text: string
    why: string
    options: string[]
    askIf: string | null
  }[]
  rules: ({ id: string; level: Level; when: string; action: string; where: string } & Reason)[]
  shifts: ({ id: string; when: string } & Reason)[]
  baseReason: Reason
  /** Language → every text under its key. */
  words: Record<string, { key: string; words: string }[]>
}

export type RuleSymptom = RuleRow & {
  sheet: RuleSheet
  patients: RulePatient[] | null
  history: (Review & { current: boolean })[]
}
/** `reason`: the published one, in the reader's language; null when it was reported. */
export type RuleDeviation = Deviation & { name: string; reason: string | null }
export type DeviationPage = { rows: RuleDeviation[]; next: string | null; open: number; at: string }

/** Null: fewer than `few`. */
type Few<T> = { [K in keyof T]: T[K] extends number ? number | null : T[K] }
export type OpenCount = Few<DeviationCount> & { name: string }
/** What anyone may see. */
export type RulesOpen = {
  at: string
  hash: string
  few: number
  reasons: { id: string; way: Way | 'both'; text: string }[]
  counts: OpenCount[]
}

export type { AnswerKind }
