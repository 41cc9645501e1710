// A booked callback or visit. One that was cancelled stays, as cancelled.
import type { Appointment, AppointmentParticipant } from '@medplum/fhirtypes'
import type { Case } from '../bot/case.ts'
import { caseIdentifier, hsaIdentifier, system } from './codes.ts'
import { type EntryOf, encounterReference, fhirId, meta, ofType, patientReference, type Reading } from './reading.ts'
import { clean, line } from './text.ts'

export const appointmentId = (c: Case, e: EntryOf<'booked'>): string => fhirId(c.id, e.seq)

const kinds = { callback: 'Uppringning', visit: 'Besök' }

const named = (display: string): AppointmentParticipant => ({ actor: { type: 'Practitioner', display }, status: 'accepted' })

function appointment(r: Reading, e: EntryOf<'booked'>): Appointment & { id: string } {
  const c = r.case
  const { booking } = e
  // The same slot may be booked, freed and booked again: a cancellation ends the booking it follows.
  const next = ofType(r.entries, 'booked').find(other => other.seq > e.seq && other.booking.slot === booking.slot)
  const cancelled = ofType(r.entries, 'booking-cancelled').find(
    other => other.slot === booking.slot && other.seq > e.seq && (!next || other.seq < next.seq),
  )
  const reason = cancelled && clean(cancelled.reason)
  const performer = booking.performer === null ? undefined : line(booking.performer)
  return {
    resourceType: 'Appointment',
    id: appointmentId(c, e),
    meta: meta(r, 'Appointment', cancelled ? [e, cancelled] : [e]),
    identifier: [caseIdentifier(c)],
    status: cancelled ? 'cancelled' : 'booked',
    ...(reason ? { cancelationReason: { text: reason } } : {}),
    serviceType: [{ coding: [{ system: system.bookingKind, code: booking.kind, display: kinds[booking.kind] }] }],
    supportingInformation: [encounterReference(c)],
    start: booking.start,
    end: booking.end,
    slot: [{ type: 'Slot', identifier: { system: system.slot, value: booking.slot } }],
    created: e.at,
    participant: [
      { actor: patientReference(c), required: 'required', status: 'accepted' },
      // R4 has no Organization here: the unit stands as the service it gives, by its HSA-id.
      {
        actor: {
          type: 'HealthcareService',
          identifier: hsaIdentifier(booking.unit.hsaId),
          display: line(booking.unit.name) ?? booking.unit.hsaId,
        },
        status: 'accepted',
      },
      ...(performer ? [named(performer)] : []),
    ],
  }
}

export const appointments = (r: Reading): (Appointment & { id: string })[] =>
  ofType(r.entries, 'booked').map(e => appointment(r, e))
