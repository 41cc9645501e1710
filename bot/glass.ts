// Breaking the glass: seeing for an hour what is hidden from one, with a ground and a reason, told to a reviewer at once.
import { z } from 'zod'
import type { Instant } from './instant.ts'
import type { Caregiver } from './people.ts'

/** Danger to life or health, when the person can't be asked; or the person has said yes, here and now (PDL 4 kap. 5 §). */
export const Ground = z.enum(['emergency', 'consent'])
export type Ground = z.infer<typeof Ground>

export type Glass = {
  case: string
  who: Caregiver
  because: 'protected' | 'blocked' | 'blocked-unknown'
  ground: Ground
  reason: string
  at: Instant
  until: Instant
}

export interface Glasses {
  break(glass: Glass): Promise<void>
  /** Until when this caregiver, under this commission, sees the case; null = they don't. */
  until(caseId: string, who: Caregiver, now: Instant): Promise<Instant | null>
  /** How many nobody has reviewed yet, and since when the oldest is. */
  unreviewed(): Promise<{ count: number; oldest: Instant | null }>
}
