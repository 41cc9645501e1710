// Where a unit is: its municipality, which is all the register says, and the hours its door is open.
import type { Location, LocationHoursOfOperation } from '@medplum/fhirtypes'
import type { RegisterUnit } from '../bot/ports.ts'
import { hsaIdentifier } from './codes.ts'
import { clock, daysOf, isAllDay } from './healthcare-service.ts'
import { digested } from './practitioner.ts'
import { fhirId, organizationReference } from './reading.ts'
import { line } from './text.ts'

const open = (hours: RegisterUnit['hours'][number]): LocationHoursOfOperation => ({
  daysOfWeek: daysOf(hours),
  ...(isAllDay(hours) ? { allDay: true } : { openingTime: clock(hours.from), closingTime: clock(hours.to) }),
})

/** `at`: when the register was read. */
export const location = (unit: RegisterUnit, at: string): Location & { id: string } =>
  digested(
    {
      resourceType: 'Location',
      id: fhirId(unit.hsaId),
      identifier: [hsaIdentifier(unit.hsaId)],
      status: 'active',
      name: line(unit.name) ?? unit.hsaId,
      mode: 'instance',
      ...(unit.phone ? { telecom: [{ system: 'phone', value: unit.phone, use: 'work' }] } : {}),
      ...(unit.municipality ? { address: { use: 'work', city: unit.municipality, country: 'SE' } } : {}),
      managingOrganization: organizationReference(unit),
      ...(unit.hours.length > 0 ? { hoursOfOperation: unit.hours.map(open) } : {}),
    },
    'Location',
    at,
  )

export const locations = (units: readonly RegisterUnit[], at: string): (Location & { id: string })[] =>
  units.map(unit => location(unit, at))
