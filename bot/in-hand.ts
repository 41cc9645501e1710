// A case somebody has taken, as the clock sees it: a promise that passes in their hands is said, a pause whose owner is gone
// ends, and a silent owner's case returns by itself.
import type { Case, Draft, Instant } from './case.ts'
import { later } from './hours.ts'
import { answerThere, backInQueue, type Doors } from './open-door.ts'
import type { Settings } from './settings.ts'
import { bot, timeText } from './speech.ts'

const soonest = (a: Instant, b: Instant | null): Instant => (b !== null && b < a ? b : a)

/** When they who took it must have answered; without a word from the citizen, when it is seen as left lying. */
const leaseEnds = (c: Case, settings: Settings): Instant =>
  c.owedSince ? later(c.owedSince, settings.lease) : later(c.updatedAt, settings.idle)

/** The hour of a promise that was made in this wait, if nobody has answered since, or said another hour by pausing. */
const promised = (c: Case): Instant | null =>
  c.owedSince && !c.claim?.paused && (c.lastCaregiverAt ?? '') < (c.waitingSince ?? '') ? c.promisedBy : null

export function inHandWake(c: Case, settings: Settings): Instant {
  if (c.status === 'claimed') return soonest(leaseEnds(c, settings), promised(c))
  // They wrote during the pause, and nobody has read it for as long as an answer may take.
  return soonest(c.hold?.until ?? c.updatedAt, c.hold?.wroteAt ? later(c.hold.wroteAt, settings.lease) : null)
}

/** `again`: when somebody else can be promised to answer. `gone`: its owner is not at work. */
export function inHand(c: Case, now: Instant, settings: Settings, again: Instant, gone: boolean, doors?: Doors): Draft[] {
  const back = (reason: string): Draft[] => backInQueue(c, reason, again, now, settings, doors)
  if (c.status === 'on-hold') {
    if (c.hold && c.hold.until > now) return back('silent')
    return gone ? back('away') : [{ type: 'resumed' }]
  }
  const ends = leaseEnds(c, settings)
  // Nobody waits for a word: what lay untouched goes back without one.
  if (ends <= now) return c.owedSince ? back('silent') : [{ type: 'released', to: 'queue', reason: 'idle', promisedBy: again }]
  // The one who has it has until the lease ends; after that it is somebody else's.
  const next = again > ends ? again : ends
  return [
    { type: 'promised', promisedBy: next, late: true },
    bot(c.language, 'desk.late', { time: timeText(next, now, c.language) }),
  ]
}

/** A citizen writes while it rests and its owner has gone home: somebody else reads it. */
export const wokenBy = (c: Case, now: Instant, house: Doors & { settings: Settings }): Draft[] =>
  backInQueue(
    c,
    'away',
    answerThere(c, house.settings.answerWithin[c.urgency?.level ?? 'P3'], now, house),
    now,
    house.settings,
    house,
  )
