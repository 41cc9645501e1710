// The rules of the profiles that are no part of a talk's main line: one defect per rule, made in a conforming resource.
import type { Resource } from '@medplum/fhirtypes'
import { expect, test } from 'vitest'
import { exampleBundles } from '../../fhir-profiles/example-bundles.ts'
import { validate } from '../../fhir-profiles/validate.ts'

const all = exampleBundles().flatMap(([, bundle]) => bundle.entry?.flatMap(({ resource }) => resource ?? []) ?? [])
/** The first of a type that says what is asked for. */
const conforming = (type: string, having: string): Record<string, unknown> => {
  const found = all.find(r => r.resourceType === type && JSON.stringify(r).includes(having))
  if (!found) throw new Error(`no ${type} with ${having}`)
  return structuredClone({ ...found })
}
/** A broken resource is no Resource to the compiler, but parsed JSON may be anything; the validator is there to say so. */
const told = (value: Record<string, unknown>) => {
  const parsed: Resource = JSON.parse(JSON.stringify(value))
  return validate(parsed).map(({ diagnostics, expression }) => `${expression} ${diagnostics}`)
}

const personnummer = { system: 'http://electronichealth.se/identifier/personnummer', value: '198506142382' }
const reserve = (value: string) => ({ system: 'http://electronichealth.se/identifier/nationelltReservnummer', value })
const kind = (code: string) => ({ coding: [{ system: 'https://farstu.norrbotten.se/fhir/CodeSystem/booking-kind', code }] })
const unit = { reference: 'HealthcareService/SE2321000230-2001' }

test.each<[string, string, string, Record<string, unknown>]>([
  ['time under a Location', 'Slot', '', { schedule: { reference: 'Location/1' } }],
  ['time that ends first', 'Slot', '', { end: '2020-01-01T00:00:00Z' }],
  ['time of two kinds', 'Slot', '', { serviceType: [kind('visit'), kind('callback')] }],
  ['time of a kind we do not have', 'Slot', '', { serviceType: [kind('house-call')] }],
  ['time with a person’s number', 'Slot', '', { identifier: [personnummer] }],
  ['time without a status', 'Slot', '', { status: undefined }],
  ['calendar of nobody', 'Schedule', '', { actor: [{ display: 'Siv' }] }],
  ['calendar of two units', 'Schedule', '', { actor: [unit, unit] }],
  ['calendar of both kinds', 'Schedule', '', { serviceType: [kind('visit'), kind('callback')] }],
  ['service without HSA-id', 'HealthcareService', '', { identifier: [{ system: 'x', value: 'y' }] }],
  ['service with half an HSA-id', 'HealthcareService', '', { identifier: [{ system: 'urn:oid:1.2.752.29.4.19', value: 'SE1' }] }],
  ['service of a Practitioner', 'HealthcareService', '', { providedBy: { reference: 'Practitioner/1' } }],
  ['service with a day without hours', 'HealthcareService', '', { availableTime: [{ daysOfWeek: ['mon'] }] }],
  ['place of nobody', 'Location', '', { managingOrganization: undefined }],
  ['place with hours without a day', 'Location', '', { hoursOfOperation: [{ allDay: true }] }],
  ['look by nobody', 'AuditEvent', '', { agent: [{ requestor: false, who: { display: 'x' } }] }],
  ['look by two', 'AuditEvent', '', { agent: [1, 2].map(() => ({ requestor: true, who: { display: 'x' } })) }],
  ['look by a person’s number', 'AuditEvent', '', { agent: [{ requestor: true, who: { identifier: personnummer } }] }],
  [
    'look by a person’s number in other words',
    'AuditEvent',
    '',
    { agent: [{ requestor: true, who: {}, altId: personnummer.value }] },
  ],
  ['person with half a reserve number', 'Patient', 'Reservnummer', { identifier: [reserve('20210325')] }],
  ['person with a reserve number in small letters', 'Patient', 'Reservnummer', { identifier: [reserve('20210325k069')] }],
  [
    'person with two reserve numbers',
    'Patient',
    'Reservnummer',
    { identifier: [reserve('20210325K069'), reserve('98240301AA06')] },
  ],
  ['guardian with half a reserve number', 'RelatedPerson', '', { identifier: [reserve('K069')] }],
  ['time with a person’s reserve number', 'Slot', '', { identifier: [reserve('20210325K069')] }],
  ['look by a reserve number', 'AuditEvent', '', { agent: [{ requestor: true, who: { identifier: reserve('20210325K069') } }] }],
  [
    'call for nothing in particular',
    'AuditEvent',
    'Journalen sa nej',
    { entity: [{ detail: [{ type: 'x', valueString: 'y' }] }] },
  ],
  [
    'call by somebody’s number',
    'AuditEvent',
    'Journalen sa nej',
    { entity: [{ name: 'x', type: { code: 'x' }, what: { identifier: personnummer } }] },
  ],
  ['look at something else', 'AuditEvent', '', { entity: [{ what: { reference: 'Practitioner/1' } }] }],
  ['look without a reason', 'AuditEvent', '', { purposeOfEvent: undefined }],
  ['wish to be mailed', 'Subscription', '', { channel: { type: 'email', endpoint: 'https://tidbok.example/' } }],
  ['wish told nowhere', 'Subscription', '', { channel: { type: 'rest-hook' } }],
  ['wish told to a mailbox', 'Subscription', '', { channel: { type: 'rest-hook', endpoint: 'mailto:siv@tidbok.example' } }],
  [
    'wish with a password in its address',
    'Subscription',
    '',
    { channel: { type: 'rest-hook', endpoint: 'https://a:b@tidbok.example/' } },
  ],
  [
    'wish told in XML',
    'Subscription',
    '',
    { channel: { type: 'rest-hook', endpoint: 'https://tidbok.example/', payload: 'application/fhir+xml' } },
  ],
  ['wish for nothing', 'Subscription', '', { criteria: 'tasks of mine' }],
  ['number that is final', 'Observation', '', { status: 'final' }],
  ['number of no question', 'Observation', '', { code: { text: 'Temperatur' } }],
  ['number without a value', 'Observation', 'valueQuantity', { valueQuantity: undefined }],
  ['number and why there is none', 'Observation', '', { dataAbsentReason: { text: 'vet inte' } }],
  [
    'number with a unit of another system',
    'Observation',
    '',
    { valueQuantity: { value: 1, system: 'http://snomed.info/sct', code: '1' } },
  ],
  ['number in words', 'Observation', '', { valueQuantity: undefined, valueString: 'hög' }],
  ['number a caregiver measured', 'Observation', '', { performer: [{ reference: 'PractitionerRole/1' }] }],
  ['number from nowhere', 'Observation', '', { derivedFrom: undefined }],
  ['note nobody signed', 'DocumentReference', 'note-4', { authenticator: undefined }],
  ['note that is not final', 'DocumentReference', 'note-4', { docStatus: 'preliminary' }],
  ['note without its words', 'DocumentReference', 'note-4', { content: [{ attachment: { contentType: 'text/plain' } }] }],
  [
    'picture by its name',
    'DocumentReference',
    'image/jpeg',
    { content: [{ attachment: { contentType: 'image/jpeg', size: 1, title: 'x' } }] },
  ],
  ['picture without a size', 'DocumentReference', 'image/jpeg', { content: [{ attachment: { contentType: 'image/jpeg' } }] }],
  ['document of no kind', 'DocumentReference', 'note-4', { type: { text: 'Anteckning' } }],
  ['document of no case', 'DocumentReference', 'note-4', { context: { encounter: [{ reference: 'EpisodeOfCare/1' }] } }],
  ['consent that nobody gave yet', 'Consent', '', { status: 'proposed' }],
  [
    'consent of another scope',
    'Consent',
    '',
    { scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'research' }] } },
  ],
  ['consent by a caregiver', 'Consent', '', { performer: [{ reference: 'PractitionerRole/1' }] }],
  ['yes that denies', 'Consent', '"permit"', { status: 'rejected' }],
  ['consent to the one who keeps it', 'Consent', '', { organization: [{ reference: 'Organization/SE2321000230-2002' }] }],
  ['consent for nobody', 'Consent', '', { provision: { type: 'permit' } }],
  ['consent kept by nobody', 'Consent', '', { organization: undefined }],
  ['request that is a proposal', 'ServiceRequest', '', { intent: 'proposal' }],
  ['request that is a draft', 'ServiceRequest', '', { status: 'draft' }],
  ['request by a caregiver', 'ServiceRequest', '', { requester: { reference: 'PractitionerRole/1' } }],
  ['request to a person', 'ServiceRequest', '', { performer: [{ reference: 'Practitioner/1' }] }],
  ['request without a case number', 'ServiceRequest', '', { identifier: [{ system: 'x', value: 'y' }] }],
])('a %s is refused', (_, type, having, defect) => {
  const right = conforming(type, having)
  expect(told(right)).toEqual([])
  expect(told({ ...right, ...defect })).not.toEqual([])
})
