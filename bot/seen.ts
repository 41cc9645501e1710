// How far a caregiver has read in a case, and what of its log is news to them. The case knows nothing of it: it is about the
// reader. After a hand-over, everything since that reader last looked is new; one who never looked reads the summary.
import type { Entry, Instant } from './case.ts'

/** `seq`: the last entry they had before them; `at`: when they left it. */
export type SeenTo = { seq: number; at: Instant }

export interface Seen {
  last(hsaId: string, caseId: string): Promise<SeenTo | null>
  /** Only forward: a window left open on an older state takes nothing back. */
  mark(hsaId: string, caseId: string, to: SeenTo): Promise<void>
}

/** What kind of news an entry is, in the order it is told; null for the inner steps of the talk. */
export const newsKinds = [
  'alarm',
  'worse',
  'silent',
  'urgency',
  'message',
  'answer',
  'changed',
  'colleague',
  'internal',
  'owner',
  'booking',
  'note',
  'record',
  'login',
  'other',
] as const
export type NewsKind = (typeof newsKinds)[number]

export function newsOf(e: Entry, answers: boolean): NewsKind | null {
  switch (e.type) {
    case 'message':
      if (e.by.kind === 'citizen') return answers ? 'answer' : 'message'
      if (e.by.kind === 'guest') return 'message'
      return e.by.kind === 'caregiver' ? 'colleague' : null
    case 'internal-note':
    case 'consulted':
    case 'consult-ended':
      return 'internal'
    case 'alarm':
      return 'alarm'
    case 'alerted':
      return e.kind === 'worse' ? 'worse' : e.kind === 'protected' ? 'owner' : 'silent'
    case 'check-in-answered':
      return e.how === 'worse' ? 'worse' : 'answer'
    case 'check-in-missed':
      return 'silent'
    case 'judged':
    case 'urgency-changed':
      return 'urgency'
    case 'corrected':
      return 'changed'
    case 'claimed':
    case 'passed':
    case 'released':
    case 'transferred':
      return 'owner'
    case 'booked':
    case 'booking-cancelled':
      return 'booking'
    case 'signed':
      return 'note'
    case 'receipt':
      return 'record'
    case 'identified':
      return 'login'
    case 'held':
    case 'resumed':
    case 'guest':
    case 'closed':
    case 'reopened':
    case 'handed-over':
    case 'deviation-reported':
      return 'other'
    default:
      return null
  }
}
