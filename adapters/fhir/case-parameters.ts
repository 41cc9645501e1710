// The parameters of what is read from a case's log: most of them narrow by a column of the case.
import type {
  Appointment,
  ClinicalImpression,
  Communication,
  Consent,
  DocumentReference,
  Encounter,
  Observation,
  Patient,
  Provenance,
  QuestionnaireResponse,
  RelatedPerson,
  ServiceRequest,
  Task,
} from '@medplum/fhirtypes'
import type { CaseType } from '../../fhir-profiles/bundle.ts'
import { caseIdOf } from '../../fhir-profiles/reading.ts'
import type { Narrowing } from './lookup.ts'
import { nameOf } from './message-names.ts'
import {
  about,
  both,
  caseBound,
  caseRefs,
  coded,
  everyStatus,
  numbers,
  on,
  type Parameter,
  person,
  status,
  statuses,
  within,
} from './parameter.ts'
import { codes, codings, concepts, identifiers, lasting, moment, pointers, type Wanted } from './values.ts'

/** A highest temperature is that of the day before it was told. */
const DAY = 86_400_000

const owner = (wanted: readonly Wanted[]): Narrowing[] => {
  const [first] = wanted
  if (wanted.length !== 1 || first?.kind !== 'reference') return []
  if (first.type === 'Organization') return [{ units: [caseIdOf(first.id)] }]
  return first.type === 'PractitionerRole' ? [{ claimedBy: [caseIdOf(first.id)] }] : []
}

/** What its sender calls a message. */
const called = (wanted: readonly Wanted[]): Narrowing[] => [
  { named: wanted.flatMap(w => (w.kind === 'token' && w.code ? [nameOf(w.system, w.code)] : [])) },
]

export const caseParameters: Record<CaseType, Record<string, Parameter>> = {
  Patient: { ...caseBound, identifier: { kind: 'token', read: on((r: Patient) => identifiers(r.identifier)), narrow: person } },
  RelatedPerson: {
    ...caseBound,
    identifier: {
      kind: 'token',
      read: on((r: RelatedPerson) => identifiers(r.identifier)),
      narrow: wanted => [{ guardians: wanted.flatMap(w => (w.kind === 'token' && w.code ? [w.code] : [])) }],
    },
    patient: about((r: RelatedPerson) => pointers(r.patient)),
  },
  Encounter: {
    ...caseBound,
    identifier: { kind: 'token', read: on((r: Encounter) => identifiers(r.identifier)), narrow: numbers },
    ...both(about((r: Encounter) => pointers(r.subject))),
    status: status<Encounter>('encounter-status', {
      planned: ['with-bot', 'waiting'],
      'in-progress': ['claimed'],
      onleave: ['on-hold'],
      finished: ['closed'],
      cancelled: ['closed'],
    }),
    class: { kind: 'token', read: on((r: Encounter) => codings(r.class ? [r.class] : [])) },
    date: { kind: 'date', read: on((r: Encounter) => lasting(r.period)), span: 'open' },
    'service-provider': {
      kind: 'reference',
      targets: ['Organization'],
      carries: true,
      read: on((r: Encounter) => pointers(r.serviceProvider)),
      narrow: wanted => [
        {
          units: wanted.flatMap(w =>
            w.kind === 'reference' ? [caseIdOf(w.id)] : w.kind === 'identifier' && w.code ? [w.code] : [],
          ),
        },
      ],
    },
  },
  Communication: {
    ...caseBound,
    identifier: { kind: 'token', read: on((r: Communication) => identifiers(r.identifier)), narrow: called },
    ...both(about((r: Communication) => pointers(r.subject))),
    encounter: within((r: Communication) => pointers(r.encounter)),
    status: status<Communication>('event-status'),
    sent: { kind: 'date', read: on((r: Communication) => moment(r.sent)), span: 'closed' },
    sender: {
      kind: 'reference',
      targets: ['Patient', 'RelatedPerson', 'Device', 'PractitionerRole'],
      read: on((r: Communication) => pointers(r.sender)),
    },
  },
  QuestionnaireResponse: {
    ...caseBound,
    identifier: {
      kind: 'token',
      read: on((r: QuestionnaireResponse) => identifiers(r.identifier ? [r.identifier] : [])),
      narrow: numbers,
    },
    ...both(about((r: QuestionnaireResponse) => pointers(r.subject))),
    encounter: within((r: QuestionnaireResponse) => pointers(r.encounter)),
    status: status<QuestionnaireResponse>('questionnaire-answers-status'),
    authored: { kind: 'date', read: on((r: QuestionnaireResponse) => moment(r.authored)), span: 'closed' },
  },
  ClinicalImpression: {
    ...caseBound,
    ...both(about((r: ClinicalImpression) => pointers(r.subject))),
    encounter: within((r: ClinicalImpression) => pointers(r.encounter)),
    status: status<ClinicalImpression>('event-status'),
    date: { kind: 'date', read: on((r: ClinicalImpression) => moment(r.effectiveDateTime)), span: 'closed' },
    'finding-code': {
      kind: 'token',
      read: on((r: ClinicalImpression) => concepts(r.finding?.flatMap(f => f.itemCodeableConcept ?? []))),
    },
  },
  Task: {
    ...caseBound,
    identifier: { kind: 'token', read: on((r: Task) => identifiers(r.identifier)), narrow: numbers },
    ...both(about((r: Task) => pointers(r.for))),
    encounter: within((r: Task) => pointers(r.encounter)),
    status: status<Task>('task-status', {
      requested: ['waiting'],
      'in-progress': ['claimed'],
      'on-hold': ['on-hold', 'with-bot'],
      completed: ['closed'],
      cancelled: ['closed'],
    }),
    'business-status': {
      kind: 'token',
      read: on((r: Task) => concepts(r.businessStatus ? [r.businessStatus] : [])),
      narrow: statuses(everyStatus),
    },
    priority: coded<Task>('request-priority', r => r.priority),
    owner: {
      kind: 'reference',
      targets: ['Organization', 'PractitionerRole'],
      read: on((r: Task) => pointers(r.owner)),
      narrow: owner,
    },
    'authored-on': { kind: 'date', read: on((r: Task) => moment(r.authoredOn)), span: 'closed' },
    modified: { kind: 'date', read: on((r: Task) => moment(r.lastModified)), span: 'closed' },
  },
  Appointment: {
    ...caseBound,
    identifier: { kind: 'token', read: on((r: Appointment) => identifiers(r.identifier)), narrow: numbers },
    patient: about((r: Appointment) =>
      pointers(...(r.participant?.map(p => p.actor) ?? [])).filter(p => p.reference?.startsWith('Patient/')),
    ),
    status: status<Appointment>('appointmentstatus'),
    date: {
      kind: 'date',
      read: on((r: Appointment) => moment(r.start)),
      span: 'none',
    },
    'service-type': { kind: 'token', read: on((r: Appointment) => concepts(r.serviceType)) },
  },
  Consent: {
    ...caseBound,
    patient: about((r: Consent) => pointers(r.patient)),
    status: status<Consent>('consent-state-codes'),
    date: { kind: 'date', read: on((r: Consent) => moment(r.dateTime)), span: 'closed' },
    organization: {
      kind: 'reference',
      targets: ['Organization'],
      carries: true,
      read: on((r: Consent) => pointers(...(r.organization ?? []))),
    },
    actor: {
      kind: 'reference',
      targets: ['Organization'],
      carries: true,
      read: on((r: Consent) => pointers(...(r.provision?.actor?.map(a => a.reference) ?? []))),
    },
  },
  Provenance: {
    ...caseBound,
    patient: about((r: Provenance) => pointers(...(r.target ?? [])).filter(p => p.reference?.startsWith('Patient/'))),
    target: {
      kind: 'reference',
      // What is told of by us, and what integrators write and may tell of.
      targets: [
        'Encounter',
        'Patient',
        'QuestionnaireResponse',
        'ClinicalImpression',
        'Task',
        'Appointment',
        'DocumentReference',
        'ServiceRequest',
        'Communication',
        'Consent',
        'Slot',
        'Schedule',
        'Organization',
        'HealthcareService',
        'Location',
        'Practitioner',
        'PractitionerRole',
        'Subscription',
      ],
      read: on((r: Provenance) => pointers(...(r.target ?? []))),
      narrow: caseRefs,
    },
    recorded: { kind: 'date', read: on((r: Provenance) => moment(r.recorded)), span: 'closed' },
    agent: {
      kind: 'reference',
      targets: ['PractitionerRole', 'Organization', 'Device', 'Patient', 'RelatedPerson'],
      read: on((r: Provenance) => pointers(...(r.agent?.map(a => a.who) ?? []))),
    },
  },
  DocumentReference: {
    ...caseBound,
    ...both(about((r: DocumentReference) => pointers(r.subject))),
    identifier: { kind: 'token', read: on((r: DocumentReference) => identifiers(r.identifier)) },
    encounter: within((r: DocumentReference) => pointers(...(r.context?.encounter ?? []))),
    date: { kind: 'date', read: on((r: DocumentReference) => moment(r.date)), span: 'closed' },
    status: status<DocumentReference>('document-reference-status'),
    type: { kind: 'token', read: on((r: DocumentReference) => concepts(r.type ? [r.type] : [])) },
    contenttype: {
      kind: 'token',
      // With and without what follows the type (a charset).
      read: on((r: DocumentReference) =>
        (r.content ?? [])
          .flatMap(c => c.attachment?.contentType ?? [])
          .flatMap(type => [...new Set([type, type.replace(/;.*/u, '')])].flatMap(one => codes(one, 'urn:ietf:bcp:13'))),
      ),
    },
  },
  Observation: {
    ...caseBound,
    ...both(about((r: Observation) => pointers(r.subject))),
    encounter: within((r: Observation) => pointers(r.encounter)),
    code: { kind: 'token', read: on((r: Observation) => concepts(r.code ? [r.code] : [])) },
    category: { kind: 'token', read: on((r: Observation) => concepts(r.category)) },
    date: {
      kind: 'date',
      read: on((r: Observation) => [...moment(r.effectiveDateTime), ...lasting(r.effectivePeriod)]),
      span: 'closed',
      early: DAY,
    },
    status: status<Observation>('observation-status'),
  },
  ServiceRequest: {
    ...caseBound,
    identifier: { kind: 'token', read: on((r: ServiceRequest) => identifiers(r.identifier)), narrow: numbers },
    ...both(about((r: ServiceRequest) => pointers(r.subject))),
    encounter: within((r: ServiceRequest) => pointers(r.encounter)),
    status: status<ServiceRequest>('request-status', {
      active: ['waiting', 'claimed', 'on-hold', 'with-bot'],
      completed: ['closed'],
      revoked: ['closed'],
    }),
    priority: coded<ServiceRequest>('request-priority', r => r.priority),
    authored: { kind: 'date', read: on((r: ServiceRequest) => moment(r.authoredOn)), span: 'closed' },
  },
}
