// Time passes: (case, now) → Change. `nextWake` is stored with every open case, so that none can be forgotten;
// a sweeper brings each case here when its hour has come. The clock only ever acts upwards: it never lowers urgency.
import type { Case, Change, Draft, Instant } from './case.ts'
import { answerBy, isUrgent, later } from './hours.ts'
import { checkInDrafts, dueCheckIn } from './check-in.ts'
import { inHand, inHandWake } from './in-hand.ts'
import { guestsExpired, guestWake } from './inviting.ts'
import { changed } from './log.ts'
import { answerThere, type Doors, shutDoor, toOpenDoor } from './open-door.ts'
import { expired, referralWake } from './referring.ts'
import { defaults, type Settings } from './settings.ts'
import { bot, timeText } from './speech.ts'
import type { House } from './turn.ts'

/** Which units there are and whether they are open; without it every hour counts as open. */
export type Places = Doors & Pick<House, 'isOnDuty'>

/** When the case must be looked at next; null only when it is closed. */
export function nextWake(c: Case, settings: Settings = defaults): Instant | null {
  const wake = ownWake(c, settings)
  return wake && soonest(soonest(wake, referralWake(c) ?? undefined), guestWake(c))
}

/** Apart from what is asked about sending it to another care provider, and from who is invited. */
function ownWake(c: Case, settings: Settings): Instant | null {
  switch (c.status) {
    case 'closed':
      return null
    // From the last thing that happened: a talk given back by a human has not been left by the citizen.
    case 'with-bot':
      return later(c.updatedAt, settings.idle)
    case 'waiting':
      return soonest(promiseEnds(c, settings), dueCheckIn(c, settings)?.at)
    case 'claimed':
    case 'on-hold':
      return inHandWake(c, settings)
  }
}

export function watch(c: Case, now: Instant, settings: Settings = defaults, places?: Places): Change | null {
  const write = (drafts: Draft[]) => changed(c, { kind: 'clock' }, now, drafts)
  const unanswered = expired(c, now) ?? guestsExpired(c, now)
  if (unanswered && c.status !== 'closed') return write(unanswered)
  const wake = ownWake(c, settings)
  if (wake === null || wake > now) return null
  const tell = (key: string, at?: Instant) => bot(c.language, `desk.${key}`, at ? { time: timeText(at, now, c.language) } : {})
  const within = againWithin(c, settings)
  const again = places ? answerThere(c, within, now, places) : answerBy(c, undefined, within, now)
  switch (c.status) {
    case 'closed':
      return null
    case 'with-bot':
      return write([tell('left-idle'), { type: 'closed', reason: 'left' }])
    // A broken promise is said, to the citizen and to the desk, and a new one is made.
    case 'waiting': {
      const due = dueCheckIn(c, settings)
      const asked = due && due.at <= now ? checkInDrafts(c, due.what, now, settings, places) : []
      if (promiseEnds(c, settings) > now) return write(asked)
      // Moved to another door the wait begins anew, its check-ins too.
      const moved = places && toOpenDoor(c, now, settings, places, true)
      if (moved) return write(moved)
      const told = (places && shutDoor(c, again, now, places, 'late')) ?? tell('late', again)
      return write([{ type: 'promised', promisedBy: again, late: true }, told, ...asked])
    }
    case 'claimed':
    case 'on-hold': {
      // It lives on at another care provider, and nobody owes anything here.
      if (c.status === 'claimed' && !c.owedSince && c.referral?.state === 'sent')
        return write([{ type: 'closed', reason: 'referred' }])
      const gone = c.claim !== null && places?.isOnDuty?.(c.claim.hsaId) === false
      return write(inHand(c, now, settings, again, gone, places))
    }
  }
}

/** A broken promise to somebody urgent is not made for longer than the first. */
const againWithin = (c: Case, settings: Settings): number =>
  Math.min(settings.promiseAgain, isUrgent(c) ? settings.answerWithin[c.urgency?.level ?? 'P2'] : settings.promiseAgain)
const promiseEnds = (c: Case, settings: Settings): Instant =>
  c.promisedBy ?? later(c.waitingSince ?? c.updatedAt, settings.promiseAgain)
const soonest = (a: Instant, b: Instant | undefined): Instant => (b !== undefined && b < a ? b : a)
