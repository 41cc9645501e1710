// Whose times a calendar holds. Every unit of the register has one of each kind of booking without anyone writing it; an
// integrator may add its own, of a unit and a kind that the times under it then have.
import type { Schedule } from '@medplum/fhirtypes'
import type { Booking } from '../bot/case.ts'
import type { RegisterUnit } from '../bot/ports.ts'
import { bookingConcept, bookingKinds, bookingKindsOf, canonicalSystem, system } from './codes.ts'
import { serviceReference } from './healthcare-service.ts'
import { issue } from './issues.ts'
import { digested } from './practitioner.ts'
import { fhirId, wholeIdOf } from './reading.ts'
import { line } from './text.ts'
import { idIn, type Issues } from './written.ts'

/** Of the Schedule that a unit has of itself. */
export const scheduleId = (unit: string, kind: Booking['kind']): string => fhirId(unit, kind)

export const schedule = (unit: RegisterUnit, kind: Booking['kind'], at: string): Schedule & { id: string } =>
  digested(
    {
      resourceType: 'Schedule',
      id: scheduleId(unit.hsaId, kind),
      active: true,
      serviceType: [bookingConcept(kind)],
      actor: [serviceReference(unit)],
    },
    'Schedule',
    at,
  )

export const schedules = (units: readonly RegisterUnit[], at: string): (Schedule & { id: string })[] =>
  units.flatMap(unit => bookingKinds.map(kind => schedule(unit, kind, at)))

export type Scheduled = { unit: string; kind: Booking['kind']; performer: string | null }

/** `unit` is an HSA-id that the register may not know: the caller looks. */
export function scheduleFrom(resource: Schedule): Scheduled | Issues {
  const actors = resource.actor ?? []
  const units = new Set(actors.flatMap(actor => unitOf(actor) ?? []))
  const others = actors.filter(actor => unitOf(actor) === null)
  const kinds = bookingKindsOf(resource.serviceType)
  const [[unit], [kind], [other]] = [[...units], kinds, others]
  const performer = other ? (line(other.display ?? '') ?? null) : null
  const issues = [
    ...(units.size === 1
      ? []
      : [
          issue(
            'required',
            'Schedule.actor',
            'a calendar is one unit’s',
            'name it once, as HealthcareService/<id> or by its HSA-id as identifier',
          ),
        ]),
    ...(others.length > 1
      ? [
          issue(
            'business-rule',
            'Schedule.actor',
            'a calendar has at most one actor beside the unit',
            'write one Schedule for each',
          ),
        ]
      : []),
    ...(other && performer === null
      ? [issue('required', 'Schedule.actor', 'whoever is not a unit is known by name here', 'give that actor a display')]
      : []),
    ...(kinds.length === 1
      ? []
      : [
          issue(
            'required',
            'Schedule.serviceType',
            'a calendar is of one kind of booking',
            `give exactly one of ${bookingKinds.join(', ')} of ${system.bookingKind}`,
          ),
        ]),
  ]
  return issues.length > 0 || !unit || !kind ? { issues } : { unit, kind, performer }
}

/** The unit an actor is, by the id that is its HSA-id or by the HSA-id itself; null for a person, a room or a device. */
function unitOf(actor: Schedule['actor'][number]): string | null {
  const service = idIn(actor.reference, 'HealthcareService')
  if (service) return wholeIdOf(service)
  const type = actor.type ?? 'HealthcareService'
  const isUnit = actor.reference === undefined && ['HealthcareService', 'Organization'].includes(type)
  return isUnit && canonicalSystem(actor.identifier?.system) === system.hsaid ? (actor.identifier?.value ?? null) : null
}
