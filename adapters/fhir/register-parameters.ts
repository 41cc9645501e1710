// The parameters of what belongs to no case: registers, the calendar, the rules, subscriptions; and of the access log,
// which narrows by the cases it names.
import type {
  AuditEvent,
  HealthcareService,
  Location,
  Organization,
  PlanDefinition,
  Practitioner,
  PractitionerRole,
  Questionnaire,
  Resource,
  Schedule,
  Slot,
  Subscription,
} from '@medplum/fhirtypes'
import { agentsOf } from '../../fhir-profiles/audit-event.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import type { caseParameters } from './case-parameters.ts'
import { caseRefs, coded, flag, on, type Parameter, registered, status } from './parameter.ts'
import { codes, codings, concepts, identifiers, moment, pointers } from './values.ts'

const named = <T extends Resource & { name?: string }>(): Parameter => ({
  kind: 'string',
  read: on((r: T) => (r.name ? [r.name] : [])),
})
const active = <T extends Resource & { active?: boolean }>(): Parameter => flag<T>(r => r.active)

/** The rules as published: by canonical, version and name. */
const published = <T extends Questionnaire | PlanDefinition>(): Record<string, Parameter> => ({
  ...registered,
  url: { kind: 'uri', read: on((r: T) => (r.url ? [r.url] : [])) },
  version: { kind: 'token', read: on((r: T) => codes(r.version)) },
  name: { kind: 'string', read: on((r: T) => (r.name ? [r.name] : [])) },
  title: { kind: 'string', read: on((r: T) => (r.title ? [r.title] : [])) },
  status: status<T>('publication-status'),
})

export const registerParameters: Record<Exclude<ServedType, keyof typeof caseParameters>, Record<string, Parameter>> = {
  Practitioner: {
    ...registered,
    identifier: { kind: 'token', read: on((r: Practitioner) => identifiers(r.identifier)) },
    // An integrator may write the parts and no text.
    name: {
      kind: 'string',
      read: on((r: Practitioner) => r.name?.flatMap(n => [n.text ?? [], n.family ?? [], n.given ?? []].flat()) ?? []),
    },
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
  Slot: {
    ...registered,
    identifier: { kind: 'token', read: on((r: Slot) => identifiers(r.identifier)) },
    schedule: { kind: 'reference', targets: ['Schedule'], read: on((r: Slot) => pointers(r.schedule)) },
    status: status<Slot>('slotstatus'),
    start: { kind: 'date', read: on((r: Slot) => moment(r.start)), span: 'none' },
    'service-type': { kind: 'token', read: on((r: Slot) => concepts(r.serviceType)) },
  },
  Schedule: {
    ...registered,
    identifier: { kind: 'token', read: on((r: Schedule) => identifiers(r.identifier)) },
    actor: {
      kind: 'reference',
      targets: ['HealthcareService', 'Location', 'Practitioner', 'PractitionerRole'],
      read: on((r: Schedule) => pointers(...(r.actor ?? []))),
    },
    active: active<Schedule>(),
    'service-type': { kind: 'token', read: on((r: Schedule) => concepts(r.serviceType)) },
  },
  HealthcareService: {
    ...registered,
    identifier: { kind: 'token', read: on((r: HealthcareService) => identifiers(r.identifier)) },
    name: named<HealthcareService>(),
    organization: { kind: 'reference', targets: ['Organization'], read: on((r: HealthcareService) => pointers(r.providedBy)) },
    location: { kind: 'reference', targets: ['Location'], read: on((r: HealthcareService) => pointers(...(r.location ?? []))) },
    active: active<HealthcareService>(),
  },
  Location: {
    ...registered,
    identifier: { kind: 'token', read: on((r: Location) => identifiers(r.identifier)) },
    name: named<Location>(),
    'address-city': { kind: 'string', read: on((r: Location) => (r.address?.city ? [r.address.city] : [])) },
    organization: { kind: 'reference', targets: ['Organization'], read: on((r: Location) => pointers(r.managingOrganization)) },
  },
  AuditEvent: {
    ...registered,
    date: { kind: 'date', read: on((r: AuditEvent) => moment(r.recorded)), span: 'none' },
    agent: {
      kind: 'reference',
      targets: ['Practitioner', 'PractitionerRole', 'Organization', 'Device', 'Patient', 'RelatedPerson'],
      read: on((r: AuditEvent) => pointers(...agentsOf(r))),
    },
    entity: {
      kind: 'reference',
      targets: ['Encounter', 'Patient'],
      read: on((r: AuditEvent) => pointers(...(r.entity?.map(e => e.what) ?? []))),
      narrow: caseRefs,
    },
    patient: {
      kind: 'reference',
      targets: ['Patient'],
      read: on((r: AuditEvent) =>
        pointers(...(r.entity?.map(e => e.what) ?? [])).filter(p => p.reference?.startsWith('Patient/')),
      ),
      narrow: caseRefs,
    },
    action: coded<AuditEvent>('audit-event-action', r => r.action),
    outcome: coded<AuditEvent>('audit-event-outcome', r => r.outcome),
    subtype: { kind: 'token', read: on((r: AuditEvent) => codings(r.subtype)) },
    type: { kind: 'token', read: on((r: AuditEvent) => codings(r.type ? [r.type] : [])) },
  },
  Subscription: {
    ...registered,
    status: status<Subscription>('subscription-status'),
    criteria: { kind: 'string', read: on((r: Subscription) => (r.criteria ? [r.criteria] : [])) },
    type: coded<Subscription>('subscription-channel-type', r => r.channel?.type),
    url: { kind: 'uri', read: on((r: Subscription) => (r.channel?.endpoint ? [r.channel.endpoint] : [])) },
  },
}
