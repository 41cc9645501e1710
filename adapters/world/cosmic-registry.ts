// What stands in the simulated Cosmic before anyone writes to it: persons, units, staff, and the templates and contact types
// that its administrators have set up. Persons are those of the other registers; a new inhabitant is unknown here too.
import { employees, persons } from './persons.ts'
import { units } from './units.ts'

export const HSA = 'urn:oid:1.2.752.29.4.19'
export const PERSONNUMMER = 'http://electronichealth.se/identifier/personnummer'
export const SAMORDNINGSNUMMER = 'http://electronichealth.se/identifier/samordningsnummer'
/** KV vårdkontakttyp. */
export const CONTACT_TYPE = 'urn:oid:1.2.752.129.2.2.2.25'
const SNOMED = 'http://snomed.info/sct'

export type Seeded = { resourceType: string; id: string; identifier: { system: string; value: string }[]; [key: string]: unknown }
export type Item = { linkId: string; text: string; type: 'string' | 'text'; required: boolean }
type Template = Omit<Seeded, 'identifier'> & { item: Item[] }

export const patients: readonly Seeded[] = persons.map((person, i) => ({
  resourceType: 'Patient',
  id: `${40_000 + i}`,
  meta: { versionId: '1', profile: ['https://fhir.cambio.se/StructureDefinition/PatientSe'] },
  identifier: [{ system: Number(person.number.slice(6, 8)) > 60 ? SAMORDNINGSNUMMER : PERSONNUMMER, value: person.number }],
  name: [{ family: person.family, given: [person.given] }],
  birthDate: person.birthDate,
}))

const providers = new Map(units.map(unit => [unit.careProvider.hsaId, unit.careProvider]))
export const organizations: readonly Seeded[] = [
  ...[...providers.values()].map((provider, i) => ({
    resourceType: 'Organization',
    id: `${100 + i}`,
    identifier: [{ system: HSA, value: provider.hsaId }],
    name: provider.name,
  })),
  ...units.map((unit, i) => ({
    resourceType: 'Organization',
    id: `${200 + i}`,
    identifier: [{ system: HSA, value: unit.hsaId }],
    name: unit.name,
    partOf: { type: 'Organization', identifier: { system: HSA, value: unit.careProvider.hsaId } },
  })),
]

export const practitioners: readonly Seeded[] = employees.map((employee, i) => ({
  resourceType: 'Practitioner',
  id: `${7000 + i}`,
  identifier: [{ system: HSA, value: employee.hsaId }],
  name: [{ family: employee.family, given: [employee.given] }],
}))

/** Set up by an administrator of Cosmic; a note can answer no other. */
export const templates: readonly Template[] = [
  {
    resourceType: 'Questionnaire',
    id: 'farstu-distanskontakt',
    meta: { versionId: '1', profile: ['https://fhir.cambio.se/StructureDefinition/QuestionnaireSe'] },
    status: 'active',
    title: 'Distanskontakt',
    subjectType: ['Patient'],
    code: [{ system: 'urn:oid:1.2.752.129.2.2.2.11', code: 'bes' }],
    item: [
      { linkId: 'kontakttyp', text: 'Kontakttyp', type: 'string', required: true },
      { linkId: 'anteckning', text: 'Anteckning', type: 'text', required: true },
      { linkId: 'angelagenhet', text: 'Angelägenhetsgrad', type: 'string', required: false },
      { linkId: 'ovrigt', text: 'Övrigt', type: 'text', required: false },
      { linkId: 'referens', text: 'Referens', type: 'string', required: true },
    ],
  },
]

const of = (number: string) => `Patient/${patients.find(p => p.identifier[0]?.value === number)?.id}`
const said = (text: string) => ({ text })
/** What Cosmic knew of some of them before: in words only, since no code of theirs has a source here. */
export const conditions: readonly Record<string, unknown>[] = [
  ['300', '194405022387', 'Högt blodtryck', '2009-03-17', 'active'],
  ['301', '194405022387', 'Hjärtsvikt', '2021-10-04', 'active'],
  ['302', '198506142382', 'Pollenallergi', '1999-05-20', 'active'],
  ['303', '197803212393', 'Bruten handled, höger', '2015-02-11', 'resolved'],
].map(([id, number = '', text = '', onsetDateTime, code]) => ({
  resourceType: 'Condition',
  id,
  meta: { versionId: '1', profile: ['https://fhir.cambio.se/StructureDefinition/ConditionHealthIssueSe'] },
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }] },
  code: said(text),
  subject: { reference: of(number), type: 'Patient' },
  onsetDateTime,
}))
/** Only dose dispensing is published. */
export const medications: readonly Record<string, unknown>[] = [
  ['500', '194405022387', 'Metoprolol 50 mg', '1 tablett på morgonen', '2025-11-03'],
  ['501', '194405022387', 'Furosemid 40 mg', '1 tablett på morgonen', '2026-02-19'],
].map(([id, number = '', text = '', dosage = '', authoredOn]) => ({
  resourceType: 'MedicationRequest',
  id,
  meta: { versionId: '1', profile: ['https://fhir.cambio.se/StructureDefinition/MedicationRequestDoseDispensing'] },
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: said(text),
  subject: { reference: of(number), type: 'Patient' },
  authoredOn,
  dosageInstruction: [said(dosage)],
}))

/** Outpatient contact types are user defined in Cosmic; these are the ones this installation knows. */
const contactTypes: Record<string, readonly string[]> = {
  [CONTACT_TYPE]: ['1', '2', '5'],
  // As in the examples of Cambio's guide: encounter by telephone, home visit.
  [SNOMED]: ['185317003', '439708006'],
}
export const knowsContactType = (system: string, code: string) => contactTypes[system]?.includes(code) ?? false

const holding = (list: readonly Seeded[]) => (system: string, value: string) =>
  list.find(one => one.identifier.some(i => i.system === system && i.value === value))
export const patientBy = holding(patients)
export const organizationBy = holding(organizations)
export const practitionerBy = holding(practitioners)

export const providerOf = (unit: string) => units.find(u => u.hsaId === unit)?.careProvider.hsaId
/** Staff work in Cosmic under an assignment at a unit. */
export const worksAt = (hsaId: string, unit: string) =>
  employees.some(e => e.hsaId === hsaId && e.commissions.some(c => c.unit === unit))
