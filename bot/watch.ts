// Time passes: (case, now) → Change. `nextWake` is stored with every open case, so that none can be forgotten;
// a sweeper brings each case here when its hour has come. The clock only ever acts upwards: it never lowers urgency.
import type { Case, Change, Draft, Instant } from './case.ts'
import { answerBy, isUrgent, later } from './hours.ts'
import { checkInDrafts, dueCheckIn } from './check-in.ts'
import { inHand, inHandWake } from './in-hand.ts'
import { changed } from './log.ts'
import { expired, referralWake } from './referring.ts'
import { defaults, type Settings } from './settings.ts'
import { bot, timeText } from './speech.ts'
import type { House } from './turn.ts'

/** Which units there are and whether they are open; without it every hour counts as open. */
export type Places = Pick<House, 'central' | 'isOpen' | 'unitOf' | 'isOnDuty'>

/** When the case must be looked at next; null only when it is closed. */
export function nextWake(c: Case, settings: Settings = defaults): Instant | null {
  const wake = ownWake(c, settings)
  return wake && soonest(wake, referralWake(c) ?? undefined)
}

/** Apart from what is asked about sending it to another care provider. */
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
  const unanswered = expired(c, now)
  if (unanswered && c.status !== 'closed') return write(unanswered)
  const wake = ownWake(c, settings)
  if (wake === null || wake > now) return null
  const tell = (key: string, at?: Instant) => bot(c.language, `desk.${key}`, at ? { time: timeText(at, now, c.language) } : {})
  const again = answerBy(c, c.unit ? places?.unitOf?.(c.unit.hsaId) : undefined, againWithin(c, settings), now)
  switch (c.status) {
    case 'closed':
      return null
    case 'with-bot':
      return write([tell('left-idle'), { type: 'closed', reason: 'left' }])
    // A broken promise is said, to the citizen and to the desk, and a new one is made.
    case 'waiting': {
      const due = dueCheckIn(c, settings)
      const asked = due && due.at <= now ? checkInDrafts(c, due.what) : []
      if (promiseEnds(c, settings) > now) return write(asked)
      const late: Draft[] = [{ type: 'promised', promisedBy: again, late: true }, tell('late', again)]
      // Moved to another door the wait begins anew, its check-ins too.
      return write(toOpenDoor(c, now, settings, places) ?? [...late, ...asked])
    }
    case 'claimed':
    case 'on-hold': {
      // It lives on at another care provider, and nobody owes anything here.
      if (c.status === 'claimed' && !c.owedSince && c.referral?.state === 'sent')
        return write([{ type: 'closed', reason: 'referred' }])
      const gone = c.claim !== null && places?.isOnDuty?.(c.claim.hsaId) === false
      return write(inHand(c, now, settings, again, gone))
    }
  }
}

/** A broken promise to somebody urgent is not made for longer than the first. */
const againWithin = (c: Case, settings: Settings): number =>
  Math.min(settings.promiseAgain, isUrgent(c) ? settings.answerWithin[c.urgency?.level ?? 'P2'] : settings.promiseAgain)
const promiseEnds = (c: Case, settings: Settings): Instant =>
  c.promisedBy ?? later(c.waitingSince ?? c.updatedAt, settings.promiseAgain)
const soonest = (a: Instant, b: Instant | undefined): Instant => (b !== undefined && b < a ? b : a)

/** Urgent and late, and its unit has closed (or is nowhere): the central queue takes it, round the clock. */
function toOpenDoor(c: Case, now: Instant, settings: Settings, places: Places | undefined): Draft[] | null {
  const { unit, urgency } = c
  if (!places || !unit || unit.hsaId === places.central.hsaId) return null
  // Handed over while the register had never answered: a unit without a name, whose queue nobody has.
  const nowhere = unit.hsaId === ''
  // Nor does the clock carry a case to another care provider: there, the patient is asked (referring.ts).
  const own = places.unitOf?.(unit.hsaId)?.provider.hsaId
  if (own !== undefined && own !== places.central.provider.hsaId) return null
  if (!nowhere && (!isUrgent(c) || places.isOpen(unit.hsaId))) return null
  const { hsaId, name } = places.central
  const promisedBy = answerBy(c, places.central, settings.answerWithin[urgency?.level ?? 'P3'], now)
  return [
    { type: 'transferred', unit: { hsaId, name }, reason: nowhere ? 'no-unit' : 'closed', promisedBy },
    { type: 'promised', promisedBy, late: true },
    bot(c.language, 'desk.transferred', { unit: name, time: timeText(promisedBy, now, c.language) }),
  ]
}
