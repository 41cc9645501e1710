// What the rule owner's page and its server say to each other, in JSON.
import type { Level } from '../../flows/symptom.ts'
import type { Deviation, Review } from '../ports.ts'

export type RulesMe = { name: string; role: string; unit: string; production: boolean; hash: string }

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
export type RuleDeviation = Deviation & { name: string }
