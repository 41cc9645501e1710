// The person a case is about, as the case knows them. Without a verified identity: nobody's name, no identifier.
import type { HumanName, Patient } from '@medplum/fhirtypes'
import type { Citizen } from '../bot/people.ts'
import { personIdentifier, system } from './codes.ts'
import { fhirId, meta, ofType, organizationReference, type Reading } from './reading.ts'
import { line } from './text.ts'

const hidden = 'Skyddad uppgift'

/** HL7 Sweden's examples write a protected name so; leaving it out would look like a person without a name. */
export const protectedName: HumanName = { use: 'official', text: hidden, family: hidden, given: [hidden] }

export function nameOf(person: { given: string; family: string }): HumanName {
  const given = (line(person.given) ?? '').split(' ').filter(part => part !== '')
  const family = line(person.family)
  return {
    use: 'official',
    text: [...given, family].filter(Boolean).join(' ') || 'Namn saknas',
    ...(family ? { family } : {}),
    ...(given.length > 0 ? { given } : {}),
  }
}

const identity = (citizen: Citizen): Partial<Patient> => ({
  identifier: [personIdentifier(citizen)],
  name: [citizen.protected ? protectedName : nameOf(citizen)],
  birthDate: citizen.birthDate,
  // Where a protected person is listed tells where they live.
  ...(citizen.listedAt && !citizen.protected ? { generalPractitioner: [organizationReference(citizen.listedAt)] } : {}),
})

export const patient = (r: Reading): Patient & { id: string } => ({
  resourceType: 'Patient',
  id: fhirId(r.case.id),
  meta: meta(r, 'Patient', ofType(r.entries, 'opened', 'identified', 'language-chosen')),
  active: true,
  ...(r.case.citizen ? identity(r.case.citizen) : {}),
  communication: [{ language: { coding: [{ system: system.language, code: r.case.language }] }, preferred: true }],
})
