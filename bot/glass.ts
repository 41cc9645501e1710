// Breaking the glass: seeing for an hour what is hidden from one, with a ground and a reason, told to a reviewer at once.
import { z } from 'zod'
import type { Instant } from './instant.ts'
import type { Caregiver } from './people.ts'

/** Danger to life or health, when the person can't be asked; or the person has said yes, here and now (PDL 4 kap. 5 §). */
export const Ground = z.enum(['emergency', 'consent'])
export type Ground = z.infer<typeof Ground>

/** Why something is hidden from a caregiver. */
export const HiddenBecause = z.enum(['protected', 'blocked', 'blocked-unknown'])
export type HiddenBecause = z.infer<typeof HiddenBecause>
export type Blocked = Exclude<HiddenBecause, 'protected'>

export type Glass = {
  case: string
  who: Caregiver
  because: HiddenBecause
  ground: Ground
  reason: string
  at: Instant
  until: Instant
}

export type Broken = Partial<Record<HiddenBecause, Instant>>

/** Two secrets, each asked for by itself. Whoever broke a block while nobody knew of it has said why they see what is blocked. */
export const sameSecret = (one: HiddenBecause, other: HiddenBecause): boolean => (one === 'protected') === (other === 'protected')

/** Until when what is hidden because of this is seen; null = it isn't. */
export function brokenUntil(broken: Broken, because: HiddenBecause): Instant | null {
  if (because === 'protected') return broken.protected ?? null
  const [last = null] = [broken.blocked, broken['blocked-unknown']]
    .filter(at => at !== undefined)
    .toSorted()
    .toReversed()
  return last
}

export interface Glasses {
  /** Until when it is broken: the same again within a minute is a request that came twice, and the first stands. */
  break(glass: Glass): Promise<Instant>
  /** What this caregiver, under this commission, has broken through in the case, and until when. */
  until(caseId: string, who: Caregiver, now: Instant): Promise<Broken>
  /** How many nobody has reviewed yet, and since when the oldest is. */
  unreviewed(): Promise<{ count: number; oldest: Instant | null }>
}
