// A caregiver books, moves and cancels times: the slots change hands in the statement that writes the case, and what the
// record holds of an earlier time is amended.
import { cancelling, rebooking, standingOf } from './amend.ts'
import type { Case, Change, Draft, Effect, Instant, Refusal } from './case.ts'
import type { Caregiver, Unit } from './people.ts'
import type { RegisterUnit, Slot } from './ports.ts'
import { bookedText, bot } from './speech.ts'

export type BookingAct =
  | { act: 'book'; slot: Slot }
  | { act: 'cancel-booking'; slot: string; reason: string }
  /** Another time instead of one that is booked. */
  | { act: 'rebook'; from: string; slot: Slot; reason: string }
/** Who sits there reads the talk: a time at another care provider is a disclosure, as a transfer there is. */
export function elsewhere(unit: Unit, who: Caregiver, unitOf: (hsaId: string) => RegisterUnit | undefined): Refusal | null {
  const provider = unitOf(unit.hsaId)?.provider
  return provider?.hsaId === who.provider ? null : { refused: 'other-provider', by: provider?.name ?? unit.name }
}
type Booked = { drafts: Draft[]; effects: Effect[]; slots: NonNullable<Change['slots']> }

export function onBooking(c: Case, who: Caregiver, what: BookingAct, now: Instant): Booked | Refusal {
  const tell = (key: string, values: Record<string, string>) => bot(c.language, `desk.${key}`, values)
  const when = (at: Instant) => bookedText(at, c.language)

  switch (what.act) {
    case 'book': {
      const { id, ...slot } = what.slot
      return {
        drafts: [
          { type: 'booked', booking: { slot: id, ...slot } },
          tell(`booked-${slot.kind}`, { unit: slot.unit.name, time: when(slot.start) }),
        ],
        effects: [],
        slots: { take: [id], free: [] },
      }
    }
    case 'cancel-booking': {
      const booking = c.bookings.find(b => b.slot === what.slot)
      if (!booking) return { refused: 'invalid', field: 'slot', detail: 'not booked' }
      const { drafts, effects } = cancelling(c, who, booking, what.reason, now)
      return {
        drafts: [
          { type: 'booking-cancelled', slot: what.slot, reason: what.reason },
          tell('booking-cancelled', { time: when(booking.start) }),
          ...drafts,
        ],
        effects,
        slots: { take: [], free: [what.slot] },
      }
    }
    case 'rebook': {
      const from = c.bookings.find(b => b.slot === what.from)
      if (!from) return { refused: 'invalid', field: 'from', detail: 'not booked' }
      const { id, ...slot } = what.slot
      if (id === from.slot) return { refused: 'invalid', field: 'slot', detail: 'the same time' }
      const { instead: _, ...before } = standingOf(c, from)?.booking ?? from
      const booking = { slot: id, ...slot, instead: before }
      const { drafts, effects } = rebooking(c, who, from, booking, what.reason, now)
      return {
        drafts: [
          { type: 'booking-cancelled', slot: from.slot, reason: what.reason, moved: true },
          { type: 'booked', booking },
          tell('rebooked', { unit: slot.unit.name, before: when(from.start), time: when(slot.start) }),
          ...drafts,
        ],
        effects,
        slots: { take: [id], free: [from.slot] },
      }
    }
  }
}
