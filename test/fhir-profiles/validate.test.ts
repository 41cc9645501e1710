// The validator itself: what is broken must be caught, by name. One defect per case, made in a conforming resource.
import type { Resource } from '@medplum/fhirtypes'
import { expect, test } from 'vitest'
import { caseBundle } from '../../fhir-profiles/bundle.ts'
import { canonical } from '../../fhir-profiles/codes.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import { validate } from '../../fhir-profiles/validate.ts'

const conforming = (name: string, type: string): Record<string, unknown> => {
  const reading = examples[name]
  if (!reading) throw new Error(name)
  const found = caseBundle(reading, canonical).entry?.find(e => e.resource?.resourceType === type)?.resource
  return structuredClone({ ...found })
}
/** A broken resource is no Resource to the compiler; the validator is there to say so. */
const issues = (value: Record<string, unknown>) => validate(value as unknown as Resource)

test.each<[string, string, string, Record<string, unknown>]>([
  ['Encounter without class', 'waiting', 'Encounter', { class: undefined }],
  ['Encounter of another class', 'waiting', 'Encounter', { class: { code: 'AMB' } }],
  ['Encounter without case number', 'waiting', 'Encounter', { identifier: [{ system: 'x', value: 'y' }] }],
  [
    'Encounter that ends before it begins',
    'closed',
    'Encounter',
    { period: { start: '2026-11-23T09:00:00Z', end: '2026-11-23T08:00:00Z' } },
  ],
  ['finished Encounter without an end', 'closed', 'Encounter', { period: { start: '2026-11-23T09:00:00Z' } }],
  ['Encounter about a Group', 'waiting', 'Encounter', { subject: { reference: 'Group/1' } }],
  ['unknown property', 'waiting', 'Encounter', { colour: 'red' }],
  [
    'two personnummer',
    'waiting',
    'Patient',
    { identifier: [1, 2].map(() => ({ system: 'http://electronichealth.se/identifier/personnummer', value: '198506142382' })) },
  ],
  [
    'personnummer of ten digits',
    'waiting',
    'Patient',
    { identifier: [{ system: 'http://electronichealth.se/identifier/personnummer', value: '8506142382' }] },
  ],
  [
    'personnummer without value',
    'waiting',
    'Patient',
    { identifier: [{ system: 'http://electronichealth.se/identifier/personnummer' }] },
  ],
  ['protected name written out', 'protected', 'Patient', { name: [{ family: 'Hemlig' }] }],
  ['impossible birth date', 'waiting', 'Patient', { birthDate: '1980-02-31' }],
  ['no version', 'waiting', 'Patient', { meta: { lastUpdated: '2026-11-23T08:00:00Z' } }],
  ['message without time', 'waiting', 'Communication', { sent: undefined }],
  ['message from an Organization', 'waiting', 'Communication', { sender: { reference: 'Organization/1' } }],
  [
    'message with a reference as content',
    'waiting',
    'Communication',
    { payload: [{ contentReference: { reference: 'Patient/1' } }] },
  ],
  ['judgement without level', 'waiting', 'ClinicalImpression', { finding: [{ itemCodeableConcept: { text: 'P3' } }] }],
  [
    'judgement by nobody',
    'waiting',
    'ClinicalImpression',
    { finding: [{ itemCodeableConcept: { coding: [{ system: `${canonical}/CodeSystem/urgency`, code: 'P3' }] } }] },
  ],
  [
    'task with a status we do not have',
    'waiting',
    'Task',
    { businessStatus: { coding: [{ system: `${canonical}/CodeSystem/case-status`, code: 'lost' }] } },
  ],
  ['appointment that ends first', 'closed', 'Appointment', { end: '2020-01-01T00:00:00Z' }],
  [
    'provenance without custodian',
    'waiting',
    'Provenance',
    { agent: [{ type: { coding: [{ code: 'author' }] }, who: { reference: 'Device/farstu' } }] },
  ],
  ['organization without HSA-id', 'waiting', 'Organization', { identifier: [{ system: 'x', value: 'y' }] }],
  ['guardian who is a friend', 'child', 'RelatedPerson', { relationship: [{ coding: [{ code: 'FRND' }] }] }],
  [
    'answer source of another kind',
    'waiting',
    'QuestionnaireResponse',
    { item: [{ linkId: 'a', extension: [{ url: `${canonical}/StructureDefinition/answer-source`, valueCode: 'guess' }] }] },
  ],
])('%s is refused', (_, name, type, defect) => {
  const right = conforming(name, type)
  expect(issues(right)).toEqual([])
  expect(issues(JSON.parse(JSON.stringify({ ...right, ...defect })))).not.toEqual([])
})

test('a type without a profile is refused by name', () => {
  expect(issues({ resourceType: 'Basic' })[0]?.diagnostics).toContain('Basic')
})
