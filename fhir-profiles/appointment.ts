// A booked callback or visit. One that was cancelled stays, as cancelled.
import type { Appointment, AppointmentParticipant } from '@medplum/fhirtypes'
import type { Case } from '../bot/case.ts'
import { bookingConcept, caseIdentifier, system } from './codes.ts'
import { serviceReference } from './healthcare-service.ts'
import { issue } from './issues.ts'
import { type EntryOf, encounterReference, fhirId, meta, ofType, patientReference, type Reading, wholeIdOf } from './reading.ts'
import { clean, line } from './text.ts'
import { differing, elementOf, idIn, type Issues } from './written.ts'

export const appointmentId = (c: Case, e: EntryOf<'booked'>): string => fhirId(c.id, e.seq)

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
    serviceType: [bookingConcept(booking.kind)],
    supportingInformation: [encounterReference(c)],
    start: booking.start,
    end: booking.end,
    slot: [{ reference: `Slot/${fhirId(booking.slot)}`, type: 'Slot', identifier: { system: system.slot, value: booking.slot } }],
    created: e.at,
    participant: [
      { actor: patientReference(c), required: 'required', status: 'accepted' },
      // R4 has no Organization here: the unit stands as the service it gives, by its HSA-id.
      {
        actor: { type: 'HealthcareService', ...serviceReference(booking.unit) },
        status: 'accepted',
      },
      ...(performer ? [named(performer)] : []),
    ],
  }
}

export const appointments = (r: Reading): (Appointment & { id: string })[] =>
  ofType(r.entries, 'booked').map(e => appointment(r, e))

export type AppointmentChange =
  | { change: 'none' }
  | { change: 'cancel'; reason: string }
  /** `slot`: the id of the row of the time wanted instead. */
  | { change: 'rebook'; slot: string }

/** What an integrator may change of a booking: cancel it with a reason, or give it another time. */
export function readAppointment(resource: Appointment, before: Appointment): AppointmentChange | Issues {
  const cancels = resource.status === 'cancelled' && before.status !== 'cancelled'
  const changed = differing(resource, before)
  const wanted = slotIn(resource)
  const moves = changed.includes('slot') && wanted !== slotIn(before)
  const allowed = cancels ? ['status', 'cancelationReason'] : ['slot']
  const reason = line(resource.cancelationReason?.text ?? resource.cancelationReason?.coding?.[0]?.display ?? '')
  const issues = changed.filter(name => !allowed.includes(name)).map(notYours)
  if (before.status === 'cancelled' && changed.length > 0)
    return {
      issues: [issue('business-rule', 'Appointment.status', 'this booking is cancelled', 'have a new one made at the desk')],
    }
  if (cancels && !reason)
    issues.push(issue('required', 'Appointment.cancelationReason', 'the citizen is told why', 'give the reason as text'))
  if (!cancels && changed.includes('slot') && !wanted)
    issues.push(issue('structure', 'Appointment.slot', 'a booking has exactly one time', 'give it as Slot/<id>'))
  if (issues.length > 0) return { issues }
  if (cancels && reason) return { change: 'cancel', reason }
  return moves && wanted ? { change: 'rebook', slot: wanted } : { change: 'none' }
}

/** By its reference; by our own number of it when that stands alone. */
function slotIn({ slot = [] }: Appointment): string | null {
  const [one, ...more] = slot
  if (!one || more.length > 0) return null
  const id = idIn(one.reference, 'Slot')
  if (id) return wholeIdOf(id)
  return one.reference === undefined && one.identifier?.system === system.slot ? (one.identifier.value ?? null) : null
}

const notYours = (name: string) =>
  name === 'start' || name === 'end'
    ? issue('business-rule', `Appointment.${name}`, 'the hour follows the slot', 'leave it as it was, and give another slot')
    : issue(
        'business-rule',
        elementOf('Appointment', name),
        'only slot may change, or status to cancelled with its cancelationReason',
        'leave it as it was',
      )
