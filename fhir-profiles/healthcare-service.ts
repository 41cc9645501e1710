// What a unit gives, and when it is open: the unit of the register as a HealthcareService. Its calendars and its bookings
// point here, since R4 lets neither name an Organization.
import type { HealthcareService, HealthcareServiceAvailableTime, Reference } from '@medplum/fhirtypes'
import type { Unit } from '../bot/people.ts'
import type { RegisterUnit } from '../bot/ports.ts'
import { hsaIdentifier } from './codes.ts'
import { digested } from './practitioner.ts'
import { fhirId, organizationReference } from './reading.ts'
import { line } from './text.ts'

/** In the words of the units' own signs: the register has a kind and no code for it. */
const kinds: Record<RegisterUnit['kind'], string> = {
  central: 'Sjukvårdsrådgivning',
  'health-centre': 'Hälsocentral',
  'youth-clinic': 'Ungdomsmottagning',
  dental: 'Tandvård',
  specialist: 'Specialistmottagning',
  'home-team': 'Nära vård-team',
  'emergency-department': 'Akutmottagning',
}

export const serviceReference = (unit: Unit): Reference<HealthcareService> => ({
  reference: `HealthcareService/${fhirId(unit.hsaId)}`,
  identifier: hsaIdentifier(unit.hsaId),
  display: line(unit.name) ?? unit.hsaId,
})

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
type Hours = RegisterUnit['hours'][number]
export const daysOf = ({ days }: Hours) => days.flatMap(day => weekdays[day - 1] ?? [])
export const isAllDay = ({ from, to }: Hours): boolean => from === '00:00' && to === '24:00'
/** FHIR has no 24:00. */
export const clock = (time: string): string => (time === '24:00' ? '23:59:59' : `${time}:00`)

const available = (hours: Hours): HealthcareServiceAvailableTime => ({
  daysOfWeek: daysOf(hours),
  ...(isAllDay(hours) ? { allDay: true } : { availableStartTime: clock(hours.from), availableEndTime: clock(hours.to) }),
})

/** Dates with other hours than the week's; R4 can only say that the week's do not hold, so the hours stand in the words. */
const notAvailable = ({ exceptions = [] }: RegisterUnit): Pick<HealthcareService, 'notAvailable'> =>
  exceptions.length === 0
    ? {}
    : {
        notAvailable: exceptions.map(({ from, to, reason, hours }) => ({
          description: [reason, hours.map(h => `${h.from}–${h.to}`).join(', ') || 'Stängt'].join(': '),
          during: { start: from, end: to },
        })),
      }

const openRoundTheClock = (unit: RegisterUnit): boolean =>
  weekdays.every((_, i) => unit.hours.some(hours => hours.days.includes(i + 1) && isAllDay(hours)))

/** `at`: when the register was read. Times are those of Swedish clocks. */
export const healthcareService = (unit: RegisterUnit, at: string): HealthcareService & { id: string } =>
  digested(
    {
      resourceType: 'HealthcareService',
      id: fhirId(unit.hsaId),
      identifier: [hsaIdentifier(unit.hsaId)],
      active: true,
      providedBy: organizationReference(unit),
      type: [{ text: kinds[unit.kind] }],
      location: [{ reference: `Location/${fhirId(unit.hsaId)}`, display: line(unit.name) ?? unit.hsaId }],
      name: line(unit.name) ?? unit.hsaId,
      ...(unit.phone ? { telecom: [{ system: 'phone', value: unit.phone, use: 'work' }] } : {}),
      ...(openRoundTheClock(unit) ? { characteristic: [{ text: 'Öppet dygnet runt' }] } : {}),
      ...(unit.hours.length > 0 ? { availableTime: unit.hours.map(available) } : {}),
      ...notAvailable(unit),
    },
    'HealthcareService',
    at,
  )

export const healthcareServices = (units: readonly RegisterUnit[], at: string): (HealthcareService & { id: string })[] =>
  units.map(unit => healthcareService(unit, at))
