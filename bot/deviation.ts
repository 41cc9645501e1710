// What caregivers held against the rules' judgements: said outright, or by setting another level. Each is answered by the rule
// owner, the answers are read by staff, and how many there are by anyone.
import type { Level } from '../flows/symptom.ts'
import type { Instant } from './case.ts'
import type { UrgencyReason } from './urgency-reasons.ts'

/** `changed`: the rule will be; `more`: the rule owner needs to know more, and the deviation stays open. */
export const answerKinds = ['changed', 'kept', 'more'] as const
export type AnswerKind = (typeof answerKinds)[number]
export type DeviationAnswer = { answer: AnswerKind; text: string; by: { id: string; name: string; role: string }; at: Instant }

export type Deviation = {
  /** "FA-7K3M-92QX/12": the case's number and the entry's. */
  id: string
  number: string
  at: Instant
  by: string
  unit: string
  symptom: string
  rule: string
  level: string
  expected: string | null
  /** Set when the level was changed, with the published reason; null when it was reported. */
  code: UrgencyReason | null
  /** About the rule, in the caregiver's own words. */
  text: string
  /** Latest first. */
  answers: DeviationAnswer[]
}
export type DeviationState = 'open' | 'answered'
/** How many of one rule. `other`: the level was right, something else was wrong. */
export type DeviationCount = {
  symptom: string
  rule: string
  level: Level
  up: number
  down: number
  other: number
  answered: number
  open: number
}

export interface Deviations {
  /** Open: oldest first. Answered: newest first. */
  deviations(page: {
    state: DeviationState
    limit: number
    after?: string
  }): Promise<{ rows: Deviation[]; next: string | null; open: number }>
  /** False when there is no such deviation. The same answer twice in a row is one. */
  answerDeviation(id: string, answer: DeviationAnswer): Promise<boolean>
  deviationCounts(): Promise<DeviationCount[]>
}
