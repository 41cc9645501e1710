// Which search parameters each type has: what they read of a resource, and how they narrow the cases that must be
// looked at. The CapabilityStatement lists exactly this table; what isn't in it is refused by name.
import type {
  Appointment,
  ClinicalImpression,
  Communication,
  Encounter,
  Organization,
  Patient,
  PlanDefinition,
  Practitioner,
  PractitionerRole,
  Provenance,
  Questionnaire,
  QuestionnaireResponse,
  RelatedPerson,
  Resource,
  Task,
} from '@medplum/fhirtypes'
import type { Status } from '../../bot/case.ts'
import { type ServedType, system } from '../../fhir-profiles/codes.ts'
import { caseIdOf } from '../../fhir-profiles/reading.ts'
import type { Narrowing } from './lookup.ts'
import {
  codes,
  codings,
  concepts,
  identifiers,
  lasting,
  moment,
  type Pointer,
  pointers,
  type Span,
  type Token,
  type Wanted,
} from './values.ts'

export type Parameter =
  | { kind: 'token'; read: (r: Resource) => Token[]; narrow?: (wanted: readonly Wanted[]) => Narrowing[] }
  /** `targets`: the types it may point at; one alone may be left out by the caller. */
  | {
      kind: 'reference'
      targets: readonly string[]
      read: (r: Resource) => Pointer[]
      narrow?: (wanted: readonly Wanted[]) => Narrowing[]
    }
  /** `span`: the time lies between a case's opening and its last entry, so cases outside need not be read. */
  | { kind: 'date'; read: (r: Resource) => Span[]; span: 'closed' | 'open' | 'none' }
  | { kind: 'string'; read: (r: Resource) => string[] }
  | { kind: 'uri'; read: (r: Resource) => string[] }

/** The table is keyed by type, so a reader only ever sees its own: the one place that says so to the compiler. */
const on =
  <T extends Resource, V>(read: (r: T) => V) =>
  (r: Resource): V =>
    read(r as T)

const ids = (wanted: readonly Wanted[]): Narrowing[] => [
  {
    ids: wanted.flatMap(w =>
      w.kind === 'token' && w.code ? [caseIdOf(w.code)] : w.kind === 'reference' ? [caseIdOf(w.id)] : [],
    ),
  },
]
const person = (wanted: readonly Wanted[]): Narrowing[] => {
  const numbers = wanted.flatMap(w => (w.kind === 'identifier' || w.kind === 'token' ? [w.code ?? ''] : []))
  return [{ persons: numbers }]
}
const subject = (wanted: readonly Wanted[]) => (wanted.some(w => w.kind === 'identifier') ? person(wanted) : ids(wanted))
const numbers = (wanted: readonly Wanted[]): Narrowing[] => [
  { numbers: wanted.flatMap(w => (w.kind === 'token' && w.code ? [w.code] : [])) },
]
const contact = (wanted: readonly Wanted[]) =>
  wanted.some(w => w.kind === 'identifier')
    ? [{ numbers: wanted.flatMap(w => (w.kind === 'identifier' && w.code ? [w.code] : [])) }]
    : ids(wanted)

const statuses =
  (map: Record<string, Status[]>) =>
  (wanted: readonly Wanted[]): Narrowing[] => [
    { statuses: [...new Set(wanted.flatMap(w => (w.kind === 'token' && w.code ? (map[w.code] ?? []) : [])))] },
  ]
const everyStatus: Record<string, Status[]> = {
  'with-bot': ['with-bot'],
  waiting: ['waiting'],
  claimed: ['claimed'],
  'on-hold': ['on-hold'],
  closed: ['closed'],
}

const _id: Parameter = { kind: 'token', read: r => codes(r.id), narrow: ids }
/** A register's id says nothing of a case. */
const plainId: Parameter = { kind: 'token', read: r => codes(r.id) }
const _lastUpdated = (span: 'closed' | 'none'): Parameter => ({ kind: 'date', read: r => moment(r.meta?.lastUpdated), span })
const about = <T extends Resource>(read: (r: T) => Pointer[]): Parameter => ({
  kind: 'reference',
  targets: ['Patient'],
  read: on(read),
  narrow: subject,
})
const within = <T extends Resource>(read: (r: T) => Pointer[]): Parameter => ({
  kind: 'reference',
  targets: ['Encounter'],
  read: on(read),
  narrow: contact,
})
const status = <T extends Resource & { status?: string }>(map?: Record<string, Status[]>): Parameter => ({
  kind: 'token',
  read: on((r: T) => codes(r.status)),
  ...(map ? { narrow: statuses(map) } : {}),
})
const both = (parameter: Parameter) => ({ patient: parameter, subject: parameter })
const caseBound = { _id, _lastUpdated: _lastUpdated('closed') }
const registered = { _id: plainId, _lastUpdated: _lastUpdated('none') }

/** The rules as published: by canonical, version and name. */
const published = <T extends Questionnaire | PlanDefinition>(): Record<string, Parameter> => ({
  ...registered,
  url: { kind: 'uri', read: on((r: T) => (r.url ? [r.url] : [])) },
  version: { kind: 'token', read: on((r: T) => codes(r.version)) },
  name: { kind: 'string', read: on((r: T) => (r.name ? [r.name] : [])) },
  title: { kind: 'string', read: on((r: T) => (r.title ? [r.title] : [])) },
  status: status<T>(),
})

const owner = (wanted: readonly Wanted[]): Narrowing[] => {
  const [first] = wanted
  if (wanted.length !== 1 || first?.kind !== 'reference') return []
  if (first.type === 'Organization') return [{ units: [caseIdOf(first.id)] }]
  return first.type === 'PractitionerRole' ? [{ claimedBy: [caseIdOf(first.id)] }] : []
}

export const parameters: Record<ServedType, Record<string, Parameter>> = {
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
    status: status<Encounter>({
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
    ...both(about((r: Communication) => pointers(r.subject))),
    encounter: within((r: Communication) => pointers(r.encounter)),
    status: status<Communication>(),
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
    status: status<QuestionnaireResponse>(),
    authored: { kind: 'date', read: on((r: QuestionnaireResponse) => moment(r.authored)), span: 'closed' },
  },
  ClinicalImpression: {
    ...caseBound,
    ...both(about((r: ClinicalImpression) => pointers(r.subject))),
    encounter: within((r: ClinicalImpression) => pointers(r.encounter)),
    status: status<ClinicalImpression>(),
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
    status: status<Task>({
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
    priority: { kind: 'token', read: on((r: Task) => codes(r.priority)) },
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
    status: status<Appointment>(),
    date: {
      kind: 'date',
      read: on((r: Appointment) => lasting({ ...(r.start ? { start: r.start } : {}), ...(r.end ? { end: r.end } : {}) })),
      span: 'none',
    },
    'service-type': { kind: 'token', read: on((r: Appointment) => concepts(r.serviceType)) },
  },
  Provenance: {
    ...caseBound,
    patient: about((r: Provenance) => pointers(...(r.target ?? [])).filter(p => p.reference?.startsWith('Patient/'))),
    target: {
      kind: 'reference',
      targets: ['Encounter', 'Patient', 'QuestionnaireResponse', 'ClinicalImpression', 'Task', 'Appointment'],
      read: on((r: Provenance) => pointers(...(r.target ?? []))),
      narrow: wanted => (wanted.some(w => w.kind === 'identifier') ? [] : ids(wanted)),
    },
    recorded: { kind: 'date', read: on((r: Provenance) => moment(r.recorded)), span: 'closed' },
    agent: {
      kind: 'reference',
      targets: ['PractitionerRole', 'Organization', 'Device', 'Patient', 'RelatedPerson'],
      read: on((r: Provenance) => pointers(...(r.agent?.map(a => a.who) ?? []))),
    },
  },
  Practitioner: {
    ...registered,
    identifier: { kind: 'token', read: on((r: Practitioner) => identifiers(r.identifier)) },
    name: { kind: 'string', read: on((r: Practitioner) => r.name?.flatMap(n => n.text ?? []) ?? []) },
  },
  PractitionerRole: {
    ...registered,
    identifier: { kind: 'token', read: on((r: PractitionerRole) => identifiers(r.identifier)) },
    practitioner: { kind: 'reference', targets: ['Practitioner'], read: on((r: PractitionerRole) => pointers(r.practitioner)) },
    organization: { kind: 'reference', targets: ['Organization'], read: on((r: PractitionerRole) => pointers(r.organization)) },
  },
  Organization: {
    ...registered,
    identifier: { kind: 'token', read: on((r: Organization) => identifiers(r.identifier)) },
    name: { kind: 'string', read: on((r: Organization) => (r.name ? [r.name] : [])) },
    partof: { kind: 'reference', targets: ['Organization'], read: on((r: Organization) => pointers(r.partOf)) },
  },
  Device: { ...registered },
  Questionnaire: published<Questionnaire>(),
  PlanDefinition: {
    ...published<PlanDefinition>(),
    topic: { kind: 'token', read: on((r: PlanDefinition) => concepts(r.topic)) },
  },
}

/** Systems a person may be asked for by. */
export const personSystems: readonly string[] = [system.personnummer, system.samordningsnummer]
