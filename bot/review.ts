// The review of the access log (HSLF-FS 2016:40 4 kap. 9 §: systematic and recurrent): what is looked at again, and what was
// decided of it. A look is one caregiver in one case on one day.
import { z } from 'zod'
import type { Instant } from './instant.ts'
import type { Caregiver } from './people.ts'

/** Why a look comes up by itself. */
export const Hit = z.enum(['own-record', 'same-surname', 'colleague', 'no-care-relation', 'many-cases'])
export type Hit = z.infer<typeof Hit>

export const Decision = z.enum(['justified', 'investigate', 'abuse'])
export type Decision = z.infer<typeof Decision>
export type Decided = { act: Decision; comment: string; by: string; at: Instant }

/** No name of a citizen: the case's number says which. `id`: of the first row of the log. */
export type Look = {
  id: string
  at: Instant
  until: Instant
  times: number
  wrote: boolean
  who: { hsaId: string; name: string; role: string }
  unit: string
  case: string
  number: string
  hits: Hit[]
  decided: Decided | null
}
export type GlassLook = {
  id: string
  at: Instant
  until: Instant
  who: { hsaId: string; name: string; role: string }
  unit: string
  case: string
  number: string
  because: string
  ground: string
  reason: string
  decided: Decided | null
}
/** What opening shows: whose case it is, and all that this caregiver did in it. `person` null: nobody has logged in to it. */
export type Opened = {
  person: { name: string; protected: boolean } | null
  units: string[]
  rows: { at: Instant; what: string; why: string; unit: string }[]
}
export type Reviewed = Decided & { case: string; number: string; who: string; because: string[]; kind: 'look' | 'glass' }

/** `from` included, `to` not. */
export type Period = { from: Instant; to: Instant }
export type Page<Row> = { rows: Row[]; next: string | null }
export type Subject = { kind: 'look' | 'glass'; id: string }

export interface LogReviews {
  /** Those that a rule hits, newest first; `undecided` leaves out what somebody has decided. */
  hits(provider: string, period: Period, page: { undecided: boolean; limit: number; after?: string }): Promise<Page<Look>>
  /** Drawn by `seed`: the same seed, period and log give the same sample. */
  sample(provider: string, period: Period, draw: { seed: string; size: number }): Promise<Look[]>
  glasses(provider: string, page: { undecided: boolean; limit: number; after?: string }): Promise<Page<GlassLook>>
  /** Null when there is no such thing at this provider. Kept: that it was opened, and why. */
  open(subject: Subject, by: Caregiver, reason: string, now: Instant): Promise<Opened | null>
  /** 'own': nobody decides of their own looks. */
  decide(
    subject: Subject,
    by: Caregiver,
    decision: { act: Decision; comment: string; because: string[] },
    now: Instant,
  ): Promise<'decided' | 'unknown' | 'own'>
  decided(provider: string, page: { limit: number; after?: string }): Promise<Page<Reviewed>>
  counts(provider: string, period: Period): Promise<Record<Decision, number> & { unreviewed: number; oldest: Instant | null }>
}
