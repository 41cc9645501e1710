// The check-ins of somebody who waits, as the case and its log keep them. Where nobody is there to read an answer they rest:
// whoever sleeps is not woken, and a word from them is read all the same.
import { z } from 'zod'
import type { Case, Entry } from './case.ts'
import { Instant } from './instant.ts'

/** `restsUntil`: they are not asked before that; then the unit has opened. */
export const Rests = { restsUntil: Instant.optional() }
export const CheckIn = z.object({
  at: Instant,
  state: z.enum(['asked', 'answered', 'missed']),
  unanswered: z.number().int(),
  ...Rests,
})
/** `helped`: they have rung, or gone where they were sent. */
export const CheckInAnswered = { how: z.enum(['better', 'same', 'worse', 'helped']), ...Rests }

type About = Extract<Entry, { type: 'check-in-asked' | 'check-in-answered' | 'check-in-missed' }>
/** For log.ts. */
export function checkInAfter(c: Case, e: About): NonNullable<Case['checkIn']> {
  const unanswered = c.checkIn?.unanswered
  if (e.type === 'check-in-asked') return { at: e.at, state: 'asked', unanswered: (unanswered ?? 0) + 1 }
  const rests = e.restsUntil === undefined ? {} : { restsUntil: e.restsUntil }
  return e.type === 'check-in-answered'
    ? { at: e.at, state: 'answered', unanswered: 0, ...rests }
    : { at: e.at, state: 'missed', unanswered: unanswered ?? 1, ...rests }
}
