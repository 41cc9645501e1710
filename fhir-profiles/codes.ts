// Every system and canonical the product writes, once. Sources: HL7 Sweden base 1.1.0, R4 core, RIVTA's code lists.
import type { CodeableConcept, Coding, Encounter, Identifier, Task } from '@medplum/fhirtypes'
import { type Booking, BookingKind, type Case } from '../bot/case.ts'
import type { Citizen } from '../bot/people.ts'
import type { Level } from '../flows/symptom.ts'

/** The canonical root of our own definitions; a name, not an address anything is fetched from. */
export const canonical = 'https://farstu.norrbotten.se/fhir'

export const system = {
  personnummer: 'http://electronichealth.se/identifier/personnummer',
  samordningsnummer: 'http://electronichealth.se/identifier/samordningsnummer',
  reserveNumber: 'http://electronichealth.se/identifier/nationelltReservnummer',
  /** HSA-id as HL7 Sweden and the vendors write it; RIVTA writes urn:oid:1.2.752.129.2.1.4.1. */
  hsaid: 'urn:oid:1.2.752.29.4.19',
  caseNumber: `${canonical}/sid/case-number`,
  note: `${canonical}/sid/note`,
  slot: `${canonical}/sid/slot`,
  file: `${canonical}/sid/file`,
  urgency: `${canonical}/CodeSystem/urgency`,
  caseStatus: `${canonical}/CodeSystem/case-status`,
  rule: `${canonical}/CodeSystem/rule`,
  complaint: `${canonical}/CodeSystem/complaint`,
  answerOption: `${canonical}/CodeSystem/answer-option`,
  client: `${canonical}/sid/client`,
  bookingKind: `${canonical}/CodeSystem/booking-kind`,
  question: `${canonical}/CodeSystem/question`,
  answerSource: `${canonical}/CodeSystem/answer-source`,
  documentKind: `${canonical}/CodeSystem/document-kind`,
  securityLabel: 'http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel',
  /** Klassifikation av vårdåtgärder (KVÅ), as three RIVTA service descriptions write it. */
  kva: 'urn:oid:1.2.752.116.1.3.2.1.4',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  actReason: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  actPriority: 'http://terminology.hl7.org/CodeSystem/v3-ActPriority',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  roleCode: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
  dataOperation: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation',
  documentCompletion: 'http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion',
  provenanceParticipant: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
  dataAbsent: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  snomed: 'http://snomed.info/sct',
  language: 'urn:ietf:bcp:47',
  auditType: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
  auditEntity: 'http://terminology.hl7.org/CodeSystem/audit-entity-type',
  dicom: 'http://dicom.nema.org/resources/ontology/DCM',
  resourceType: 'http://hl7.org/fhir/resource-types',
  objectRole: 'http://terminology.hl7.org/CodeSystem/object-role',
  interaction: 'http://hl7.org/fhir/restful-interaction',
  consentScope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  consentAction: 'http://terminology.hl7.org/CodeSystem/consentaction',
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
  ruleEffect: `${canonical}/CodeSystem/rule-effect`,
  careAction: `${canonical}/CodeSystem/care-action`,
  carePlace: `${canonical}/CodeSystem/care-place`,
  planType: 'http://terminology.hl7.org/CodeSystem/plan-definition-type',
  usageContext: 'http://terminology.hl7.org/CodeSystem/usage-context-type',
  itemControl: 'http://hl7.org/fhir/questionnaire-item-control',
  ucum: 'http://unitsofmeasure.org',
  loinc: 'http://loinc.org',
} as const

/** The same system under the national platform's own name (RIVTA's OIDs); HL7 Sweden's NamingSystems, base profiles 1.1.0. */
const alsoWritten: Record<string, string> = {
  'urn:oid:1.2.752.129.2.1.4.1': system.hsaid,
  'urn:oid:1.2.752.129.2.1.3.1': system.personnummer,
  'urn:oid:1.2.752.129.2.1.3.3': system.samordningsnummer,
  'urn:oid:1.2.752.74.9.1': system.reserveNumber,
}
/** Every way to write a system is one: an HSA-id is the same under both of its OIDs. */
export const canonicalSystem = <S extends string | undefined>(written: S): S | string =>
  written === undefined ? written : (alsoWritten[written] ?? written)

/** The profile of each type we serve. */
export const profile = {
  Patient: `${canonical}/StructureDefinition/farstu-patient`,
  RelatedPerson: `${canonical}/StructureDefinition/farstu-related-person`,
  Encounter: `${canonical}/StructureDefinition/farstu-encounter`,
  Communication: `${canonical}/StructureDefinition/farstu-communication`,
  QuestionnaireResponse: `${canonical}/StructureDefinition/farstu-questionnaire-response`,
  ClinicalImpression: `${canonical}/StructureDefinition/farstu-clinical-impression`,
  Task: `${canonical}/StructureDefinition/farstu-task`,
  Appointment: `${canonical}/StructureDefinition/farstu-appointment`,
  Provenance: `${canonical}/StructureDefinition/farstu-provenance`,
  Practitioner: `${canonical}/StructureDefinition/farstu-practitioner`,
  PractitionerRole: `${canonical}/StructureDefinition/farstu-practitioner-role`,
  Organization: `${canonical}/StructureDefinition/farstu-organization`,
  Device: `${canonical}/StructureDefinition/farstu-device`,
  Questionnaire: `${canonical}/StructureDefinition/farstu-questionnaire`,
  PlanDefinition: `${canonical}/StructureDefinition/farstu-plan-definition`,
  Slot: `${canonical}/StructureDefinition/farstu-slot`,
  Schedule: `${canonical}/StructureDefinition/farstu-schedule`,
  HealthcareService: `${canonical}/StructureDefinition/farstu-healthcare-service`,
  Location: `${canonical}/StructureDefinition/farstu-location`,
  AuditEvent: `${canonical}/StructureDefinition/farstu-audit-event`,
  Subscription: `${canonical}/StructureDefinition/farstu-subscription`,
  DocumentReference: `${canonical}/StructureDefinition/farstu-document-reference`,
  Observation: `${canonical}/StructureDefinition/farstu-observation`,
  ServiceRequest: `${canonical}/StructureDefinition/farstu-service-request`,
  Consent: `${canonical}/StructureDefinition/farstu-consent`,
} as const
export type ServedType = keyof typeof profile
export const isServed = (type: string): type is ServedType => Object.hasOwn(profile, type)

export const answerSource = `${canonical}/StructureDefinition/answer-source`

const core = 'http://hl7.org/fhir/StructureDefinition'
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition'
/** Extensions of R4 core and of Structured Data Capture that we write. */
export const extension = {
  translation: `${core}/translation`,
  dataAbsent: `${core}/data-absent-reason`,
  minValue: `${core}/minValue`,
  maxValue: `${core}/maxValue`,
  unit: `${core}/questionnaire-unit`,
  itemControl: `${core}/questionnaire-itemControl`,
  hidden: `${core}/questionnaire-hidden`,
  enableWhen: `${sdc}/sdc-questionnaire-enableWhenExpression`,
  calculated: `${sdc}/sdc-questionnaire-calculatedExpression`,
} as const

/** knowledge/triage §2: the level as R4's own priorities say it. */
export const encounterPriority: Record<Level, Coding> = {
  P1: { system: system.actPriority, code: 'EM', display: 'emergency' },
  P2: { system: system.actPriority, code: 'A', display: 'ASAP' },
  P3: { system: system.actPriority, code: 'UR', display: 'urgent' },
  P4: { system: system.actPriority, code: 'R', display: 'routine' },
  P5: { system: system.actPriority, code: 'R', display: 'routine' },
}
export const taskPriority: Record<Level, NonNullable<Task['priority']>> = {
  P1: 'stat',
  P2: 'asap',
  P3: 'urgent',
  P4: 'routine',
  P5: 'routine',
}

export const urgencyTitle: Record<Level, string> = {
  P1: 'Omedelbart',
  P2: 'Skyndsamt',
  P3: 'Inom dygnet',
  P4: 'Närmaste dagarna',
  P5: 'Egenvård',
}
export const urgencyCoding = (level: Level): Coding => ({ system: system.urgency, code: level, display: urgencyTitle[level] })

const kinds: Record<Booking['kind'], string> = { callback: 'Uppringning', visit: 'Besök', lab: 'Provtagning' }
export const bookingKinds = BookingKind.options
export const bookingConcept = (kind: Booking['kind']): CodeableConcept => ({
  coding: [{ system: system.bookingKind, code: kind, display: kinds[kind] }],
})
/** The kinds of booking a list of concepts names; other codes beside them are their owner's. */
export const bookingKindsOf = (concepts: readonly CodeableConcept[] | undefined): Booking['kind'][] => {
  const codes = (concepts ?? []).flatMap(c => c.coding ?? []).flatMap(c => (c.system === system.bookingKind ? [c.code] : []))
  return bookingKinds.filter(kind => codes.includes(kind))
}

/** UCUM's code of a unit; one we don't know is written in words. */
export const ucum: Readonly<Record<string, string>> = {
  celsius: 'Cel',
  minutes: 'min',
  hours: 'h',
  days: 'd',
  weeks: 'wk',
  months: 'mo',
  years: 'a',
}

/** Closed after an answer, by a rule or a person, is finished; left before one is cancelled. */
export function encounterStatus(c: Case): NonNullable<Encounter['status']> {
  switch (c.status) {
    case 'with-bot':
    case 'waiting':
      return 'planned'
    case 'claimed':
      return 'in-progress'
    case 'on-hold':
      return 'onleave'
    case 'closed':
      return answered(c) ? 'finished' : 'cancelled'
  }
}
const answers = ['self-care', 'answered', 'booked', 'referred', 'prescription', 'visit-needed', 'emergency']
export const answered = (c: Case): boolean =>
  answers.includes(c.closed?.reason ?? '') || c.lastCaregiverAt !== null || c.notes.length > 0

const providerNumber: CodeableConcept = { coding: [{ system: system.identifierType, code: 'PRN' }] }
export const hsaIdentifier = (value: string): Identifier => ({ type: providerNumber, system: system.hsaid, value })
export const personIdentifier = (c: Pick<Citizen, 'kind' | 'number'>): Identifier => ({ system: system[c.kind], value: c.number })
export const caseIdentifier = (c: Case): Identifier => ({ system: system.caseNumber, value: c.number })
