// A booked callback or visit. Moved to another time it is the same Appointment, in a new version; cancelled it stays, as
// cancelled.
import type { Appointment, AppointmentParticipant } from '@medplum/fhirtypes'
import type { Case, Entry } from '../bot/case.ts'
import { bookingConcept, caseIdentifier, system } from './codes.ts'
import { serviceReference } from './healthcare-service.ts'
import { isObject, issue } from './issues.ts'
import { type EntryOf, encounterReference, fhirId, meta, patientReference, type Reading, wholeIdOf } from './reading.ts'
import { clean, line } from './text.ts'
import { differing, elementOf, idIn, type Issues } from './written.ts'

/** What is one Appointment: the booking it began with, and each time it was moved to. */
type Kept = { first: EntryOf<'booked'>; booked: EntryOf<'booked'>[]; ended: EntryOf<'booking-cancelled'> | null }

/** A time given up for the one that is booked next; before the log said so, the two were told in one breath. */
const isMoved = (before: Entry | undefined, e: Entry): boolean =>
  before?.type === 'booking-cancelled' && (before.moved === true || before.at === e.at)

/** In the order they were first booked. The same slot may be booked, freed and booked again: each is one of its own. */
function all(entries: readonly Entry[]): Kept[] {
  const found: Kept[] = []
  let before: Entry | undefined
  for (const e of entries) {
    if (e.type === 'booked') {
      const moved = isMoved(before, e) ? found.find(one => one.ended === before) : undefined
      if (moved) {
        moved.booked.push(e)
        moved.ended = null
      } else found.push({ first: e, booked: [e], ended: null })
    } else if (e.type === 'booking-cancelled') {
      const ended = found.findLast(one => one.ended === null && one.booked.at(-1)?.booking.slot === e.slot)
      if (ended) ended.ended = e
    }
    before = e
  }
  return found
}

const idOf = (c: Case, { first }: Kept): string => fhirId(c.id, first.seq)
export const appointmentIds = (r: Reading): string[] => all(r.entries).map(one => idOf(r.case, one))
/** Of the one an entry is about; null when the log has none. `isNew`: it begins with this entry. */
export function appointmentOf(r: Reading, e: EntryOf<'booked' | 'booking-cancelled'>): { id: string; isNew: boolean } | null {
  // What came later may have moved it on.
  const there = all(r.entries.filter(other => other.seq <= e.seq)).find(
    one => one.ended === e || one.booked.some(booked => booked === e),
  )
  return there ? { id: idOf(r.case, there), isNew: there.first === e } : null
}

const named = (display: string): AppointmentParticipant => ({ actor: { type: 'Practitioner', display }, status: 'accepted' })

function appointment(r: Reading, kept: Kept): Appointment & { id: string } {
  const c = r.case
  const { booking } = kept.booked.at(-1) ?? kept.first
  // Given up for another time that the log is just about to tell of: until then it stands as it was.
  const cancelled = kept.ended?.moved ? null : kept.ended
  const reason = cancelled && clean(cancelled.reason)
  const performer = booking.performer === null ? undefined : line(booking.performer)
  return {
    resourceType: 'Appointment',
    id: idOf(c, kept),
    meta: meta(r, 'Appointment', [...kept.booked, ...(cancelled ? [cancelled] : [])]),
    identifier: [caseIdentifier(c)],
    status: cancelled ? 'cancelled' : 'booked',
    ...(reason ? { cancelationReason: { text: reason } } : {}),
    serviceType: [bookingConcept(booking.kind)],
    supportingInformation: [encounterReference(c)],
    start: booking.start,
    end: booking.end,
    slot: [{ reference: `Slot/${fhirId(booking.slot)}`, type: 'Slot', identifier: { system: system.slot, value: booking.slot } }],
    created: kept.first.at,
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

export const appointments = (r: Reading): (Appointment & { id: string })[] => all(r.entries).map(one => appointment(r, one))

export type AppointmentChange =
  | { change: 'none' }
  | { change: 'cancel'; reason: string }
  /** `slot`: the id of the row of the time wanted instead. */
  | { change: 'rebook'; slot: string }

/** What follows the time: left as it was, or given as it is of the new one. The door holds it against what then stands. */
const following = ['start', 'end', 'serviceType', 'participant']

/** A slot named by its reference has our number of it without saying. Read before it is checked: it may hold anything. */
export const withNumbers = (resource: Appointment): Appointment => ({
  ...resource,
  ...(Array.isArray(resource.slot) ? { slot: resource.slot.map(numbered) } : {}),
})
function numbered(one: NonNullable<Appointment['slot']>[number]) {
  if (!isObject(one) || typeof one.reference !== 'string') return one
  const id = idIn(one.reference, 'Slot')
  const value = id && wholeIdOf(id)
  return value && one.identifier === undefined ? { ...one, identifier: { system: system.slot, value } } : one
}

/** What an integrator may change of a booking: cancel it with a reason, or give it another time. */
export function readAppointment(resource: Appointment, before: Appointment): AppointmentChange | Issues {
  const cancels = resource.status === 'cancelled' && before.status !== 'cancelled'
  const changed = differing(resource, before)
  const wanted = slotIn(resource)
  const moves = changed.includes('slot') && wanted !== slotIn(before)
  const allowed = cancels ? ['status', 'cancelationReason'] : moves && wanted ? ['slot', ...following] : ['slot']
  const reason = line(resource.cancelationReason?.text ?? '')
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

/** Of what would be lost: the rule and the mend. */
export function whyAppointment(at: string): readonly [rule: string, mend: string] | undefined {
  const name = /^Appointment\.(\w+)/.exec(at)?.[1] ?? ''
  if (following.includes(name)) return ['it follows the slot', 'leave it as it was, or give that of the new slot']
  if (/^\w+\.(cancelationReason|statusReason)/.test(at)) return ['a reason is kept in words', 'give it as text, and nothing more']
  return undefined
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
