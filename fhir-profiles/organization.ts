// Units (vårdenhet) and the care providers (vårdgivare) they belong to, as the register gives them.
import type { CodeableConcept, Organization } from '@medplum/fhirtypes'
import type { Unit } from '../bot/people.ts'
import type { RegisterUnit } from '../bot/ports.ts'
import { hsaIdentifier, system } from './codes.ts'
import { digested } from './practitioner.ts'
import { fhirId, organizationReference } from './reading.ts'
import { line } from './text.ts'

/** SNOMED CT SE, as commonprofiles.care 1.0.2 types an Organization. */
const careUnit: CodeableConcept = { coding: [{ system: system.snomed, code: '43741000', display: 'vårdenhet' }] }
const careProvider: CodeableConcept = { coding: [{ system: system.snomed, code: '143591000052106', display: 'vårdgivare' }] }

const basic = (unit: Unit): Organization & { id: string } => ({
  resourceType: 'Organization',
  id: fhirId(unit.hsaId),
  identifier: [hsaIdentifier(unit.hsaId)],
  active: true,
  name: line(unit.name) ?? unit.hsaId,
})

/** `at`: when the register was read, or the log named the unit. */
export const organization = (unit: RegisterUnit, at: string): Organization & { id: string } =>
  digested(
    {
      ...basic(unit),
      type: [careUnit],
      ...(unit.phone ? { telecom: [{ system: 'phone', value: unit.phone, use: 'work' }] } : {}),
      ...(unit.municipality ? { address: [{ use: 'work', city: unit.municipality, country: 'SE' }] } : {}),
      partOf: organizationReference(unit.provider),
    },
    'Organization',
    at,
  )

export const provider = (unit: Unit, at: string): Organization & { id: string } =>
  digested({ ...basic(unit), type: [careProvider] }, 'Organization', at)

/** A unit that a log names and the register no longer knows. */
export const formerUnit = (unit: Unit, at: string): Organization & { id: string } => digested(basic(unit), 'Organization', at)

/** Every unit of the register, then every provider, each once. */
export function organizations(units: readonly RegisterUnit[], at: string): (Organization & { id: string })[] {
  const providers = new Map(units.map(unit => [unit.provider.hsaId, unit.provider]))
  for (const unit of units) providers.delete(unit.hsaId)
  return [...units.map(unit => organization(unit, at)), ...[...providers.values()].map(unit => provider(unit, at))]
}
