// A booking of ours that somebody has moved or cancelled in the record itself comes back as an event on its case, and the
// citizen is told. Pure: (case, what the record now has, now) → Change, or null when nothing has happened.
import { say } from '../flows/texts/index.ts'
import type { Booking, Case, Change, Draft, Instant, Receipt } from './case.ts'
import { carrierOf } from './amend.ts'
import { changed, followed } from './log.ts'
import type { RecordAppointment } from './record-reader.ts'
import { bot, bookedText } from './speech.ts'

type Names = (hsaId: string) => string | undefined

/** Bookings of the case that stand in the record and are still to come; what we have on its way there decides over them. */
export const followable = (c: Case, now: Instant): { booking: Booking; receipt: Receipt }[] =>
  c.bookings.flatMap(booking => {
    const receipt = carrierOf(c, booking.slot)
    return booking.end > now && receipt?.state === 'in-record' && receipt.id !== undefined ? [{ booking, receipt }] : []
  })

/** `nameOf`: of a unit, when the record has moved the booking to another. One that isn't among `found` proves nothing. */
export function seenInRecord(
  c: Case,
  found: readonly RecordAppointment[],
  now: Instant,
  nameOf: Names = () => undefined,
): Change | null {
  const [first, ...rest] = followable(c, now).flatMap(({ booking, receipt }) => {
    const there = found.find(one => one.id === receipt.id)
    return there && differs(booking, there) ? [{ booking, receipt, there }] : []
  })
  if (!first) return null
  const one = (it: Case, { booking, receipt, there }: typeof first) => written(it, booking, receipt, there, now, nameOf)
  return rest.reduce(
    (before, next) =>
      slots(
        before,
        followed(before, it => one(it, next)),
      ),
    one(c, first),
  )
}

const differs = (booking: Booking, there: RecordAppointment) =>
  there.status === 'cancelled' ||
  (there.status === 'booked' &&
    (there.start !== booking.start || there.end !== booking.end || (there.unit !== null && there.unit !== booking.unit.hsaId)))

function written(c: Case, booking: Booking, receipt: Receipt, there: RecordAppointment, now: Instant, nameOf: Names): Change {
  const time = (at: Instant) => bookedText(at, c.language)
  const gone = there.status === 'cancelled'
  const away = there.unit !== null && there.unit !== booking.unit.hsaId ? there.unit : null
  const name = away === null ? booking.unit.name : nameOf(away)
  // An HSA-id tells a citizen nothing: a unit that nobody can name is another one.
  const unit = { hsaId: away ?? booking.unit.hsaId, name: name ?? say(c.language, 'desk.other-unit') }
  const times = { before: time(booking.start), time: time(there.start) }
  const reason = gone ? 'avbokad i journalen' : 'flyttad i journalen'
  const { since: _s, at: _a, ...said } = receipt
  const drafts: Draft[] = [
    { type: 'booking-cancelled', slot: booking.slot, reason, ...(gone ? {} : { moved: true as const }) },
    ...(gone ? [] : [{ type: 'booked' as const, booking: { ...booking, unit, start: there.start, end: there.end } }]),
    { type: 'receipt', receipt: { ...said, version: there.version, reason, state: gone ? 'replaced' : 'in-record' } },
    gone
      ? bot(c.language, 'desk.booking-gone', { unit: booking.unit.name, before: time(booking.start) })
      : name === undefined
        ? bot(c.language, 'desk.booking-moved-away', times)
        : bot(c.language, 'desk.booking-moved', { unit: name, ...times }),
  ]
  // The time of ours that was taken is free again; the store lets go only of what this case has.
  return changed(c, { kind: 'system', name: 'record' }, now, drafts, [], { take: [], free: [booking.slot] })
}

const slots = (before: Change, both: Change): Change => ({
  ...both,
  slots: { take: [], free: [...(before.slots?.free ?? []), ...(both.slots?.free ?? [])] },
})
