// The guardian who logged in and acts for a child.
import type { RelatedPerson } from '@medplum/fhirtypes'
import { system } from './codes.ts'
import { nameOf, protectedName } from './patient.ts'
import { fhirId, meta, ofType, patientReference, type Reading } from './reading.ts'

/** A coordination number is told by its day, 61 to 91: the login gives only the number. */
const kind = (number: string) => (Number(number.slice(6, 8)) > 60 ? system.samordningsnummer : system.personnummer)

export function relatedPerson(r: Reading): (RelatedPerson & { id: string }) | null {
  const { citizen } = r.case
  if (!citizen?.actor) return null
  return {
    resourceType: 'RelatedPerson',
    id: fhirId(r.case.id),
    meta: meta(r, 'RelatedPerson', ofType(r.entries, 'identified')),
    active: true,
    identifier: [{ system: kind(citizen.actor.number), value: citizen.actor.number }],
    patient: patientReference(r.case),
    relationship: [{ coding: [{ system: system.roleCode, code: 'GUARD', display: 'guardian' }] }],
    name: [citizen.protected ? protectedName : nameOf(citizen.actor)],
  }
}
