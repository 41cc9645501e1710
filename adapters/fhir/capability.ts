// What this door offers, told to machines: exactly the table of parameters and the homes, and nothing that isn't so.
import type {
  CapabilityStatement,
  CapabilityStatementRestResource,
  CapabilityStatementRestResourceInteraction,
  CapabilityStatementRestResourceOperation,
} from '@medplum/fhirtypes'
import { canonical, isServed, profile, type ServedType } from '../../fhir-profiles/codes.ts'
import { aroundTypes } from './around.ts'
import { definitionResources } from './definitions.ts'
import { everythingParameters } from './everything.ts'
import { parameters } from './parameters.ts'
import { offered } from './scopes.ts'

/** What integrators may do to a type beside reading it. */
export const written: Partial<Record<ServedType, readonly Way[]>> = {
  Schedule: ['create', 'update', 'patch'],
  Slot: ['create', 'update', 'patch', 'delete'],
  Organization: ['create', 'update', 'patch'],
  HealthcareService: ['create', 'update', 'patch'],
  Location: ['create', 'update', 'patch'],
  Practitioner: ['create', 'update', 'patch'],
  PractitionerRole: ['create', 'update', 'patch'],
  Provenance: ['create'],
  Appointment: ['update', 'patch'],
  Task: ['update', 'patch'],
  Communication: ['create'],
  Subscription: ['create', 'update', 'patch', 'delete'],
}

export type Way = 'create' | 'update' | 'patch' | 'delete'
/** Why it is not done to the type at all; null when it is. */
export function unwritten(type: ServedType, way: Way): string | null {
  const may = written[type] ?? []
  if (may.includes(way)) return null
  return `${type}: no ${way} here. ${may.length > 0 ? `What may be done: ${may.join(', ')}` : 'A record is changed only by those who keep it'}`
}

/** Where the rest comes from, and is changed. */
export const whence = (type: ServedType): string =>
  ['Questionnaire', 'PlanDefinition'].includes(type)
    ? 'the rule set'
    : ['Device', 'AuditEvent'].includes(type)
      ? 'the product itself'
      : ['Organization', 'HealthcareService', 'Location', 'Practitioner', 'PractitionerRole', 'Schedule'].includes(type)
        ? 'the register'
        : 'the log of its case'

/** Bulk Data Access 2.0. */
const BULK = 'http://hl7.org/fhir/uv/bulkdata'

type Code = NonNullable<CapabilityStatementRestResourceInteraction['code']>
const reading: readonly Code[] = ['read', 'vread', 'history-instance', 'history-type', 'search-type']

function resource(type: ServedType): CapabilityStatementRestResource {
  const writes = written[type] ?? []
  const references = Object.entries(parameters[type]).filter(([, { kind }]) => kind === 'reference')
  const reverse = Object.entries(parameters).flatMap(([source, own]) =>
    Object.entries(own).flatMap(([name, p]) => (p.kind === 'reference' && p.targets.includes(type) ? [`${source}:${name}`] : [])),
  )
  return {
    type,
    profile: profile[type],
    interaction: [...reading, ...writes].map(code => ({ code })),
    versioning: writes.includes('update') ? 'versioned-update' : 'versioned',
    readHistory: true,
    updateCreate: writes.includes('update') && writes.includes('create'),
    conditionalCreate: writes.includes('create'),
    conditionalRead: 'full-support',
    conditionalUpdate: writes.includes('update') && writes.includes('create'),
    conditionalDelete: 'not-supported',
    ...(references.length > 0 ? { searchInclude: references.map(([name]) => `${type}:${name}`) } : {}),
    ...(reverse.length > 0 ? { searchRevInclude: reverse } : {}),
    searchParam: Object.entries(parameters[type]).map(([name, { kind }]) => ({
      name,
      type: kind,
      ...(kind === 'reference'
        ? {
            documentation:
              'Also by identifier (write :identifier and system|value), and one step into the target: name.parameter.',
          }
        : {}),
    })),
    ...(operations[type] ? { operation: operations[type] } : {}),
  }
}

/** What is done to one of a type beside reading and writing it. */
const operations: Partial<Record<ServedType, CapabilityStatementRestResourceOperation[]>> = {
  Patient: [
    {
      name: 'everything',
      definition: 'http://hl7.org/fhir/OperationDefinition/Patient-everything',
      documentation: `By GET, or by POST of Parameters: ${everythingParameters.join(', ')}; another is refused by name. start and end are dates of care; what has none, such as Patient, is always part of it. What the record refers to (${aroundTypes.join(', ')}) is included, one step. With _count it comes in pages: follow next. What the token may not read is left out and named.`,
    },
    { name: 'export', definition: `${BULK}/OperationDefinition/patient-export` },
  ],
  // Ours: HL7’s own $status is of topic-based Subscriptions.
  Subscription: [
    {
      name: 'secret',
      definition: `${canonical}/OperationDefinition/subscription-secret`,
      documentation: 'POST: a new secret to check signatures with, shown this once. For a day the old one signs beside it.',
    },
    {
      name: 'status',
      definition: `${canonical}/OperationDefinition/subscription-status`,
      documentation: 'GET: how it fares: what waits, since when, and its dead letters.',
    },
    {
      name: 'resend',
      definition: `${canonical}/OperationDefinition/subscription-resend`,
      documentation: 'POST: sends dead letters again, all or the one named.',
    },
  ],
}

const byType = (a: CapabilityStatementRestResource, b: CapabilityStatementRestResource) =>
  (a.type ?? '') < (b.type ?? '') ? -1 : 1

export const capabilityStatement = (base: string): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  url: `${canonical}/CapabilityStatement/farstu`,
  version: '0.2.0',
  name: 'Farstu',
  title: 'Farstu: a case, its calendar and its rules',
  status: 'active',
  experimental: false,
  date: '2026-11-22',
  publisher: 'Region Norrbotten',
  kind: 'instance',
  instantiates: [`${BULK}/CapabilityStatement/bulk-data`],
  software: { name: 'Farstu', version: '0.2.0' },
  implementation: {
    description: 'Cases are read from their log; calendars, registers and subscriptions may be written. A record is never wiped.',
    url: base,
  },
  fhirVersion: '4.0.1',
  format: ['application/fhir+json', 'json'],
  patchFormat: ['application/json-patch+json'],
  rest: [
    {
      mode: 'server',
      documentation:
        'Searches may be sent as GET, or as POST to [type]/_search, so that a personal number stands in no address. Unknown parameters are refused by name, or with Prefer: handling=lenient passed over and reported. _count is at most 100; a page, also of a history, may hold fewer than asked for and still have a next link. _sort, _total, _elements, _summary=count, _include and _revinclude work on every type; what is sorted, counted or chained must match at most 1000, in at most 1000 cases gone through: otherwise 422, to be narrowed by identifier, patient or time.',
      security: {
        cors: false,
        service: [
          {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }],
            text: 'SMART Backend Services: client_credentials with private_key_jwt',
          },
        ],
      },
      interaction: [{ code: 'transaction' }, { code: 'batch' }, { code: 'history-system' }],
      operation: [
        { name: 'validate', definition: 'http://hl7.org/fhir/OperationDefinition/Resource-validate' },
        { name: 'export', definition: `${BULK}/OperationDefinition/export` },
      ],
      resource: [...Object.keys(profile).filter(isServed).map(resource), ...definitionResources].toSorted(byType),
    },
  ],
})

/** SMART App Launch 2.2, backend services only: no issuer, which is for OpenID Connect alone. */
export const smartConfiguration = (origin: string) => ({
  jwks_uri: `${origin}/oauth/jwks`,
  token_endpoint: `${origin}/oauth/token`,
  grant_types_supported: ['client_credentials'],
  token_endpoint_auth_methods_supported: ['private_key_jwt'],
  token_endpoint_auth_signing_alg_values_supported: ['ES384', 'RS384'],
  scopes_supported: offered,
  // Required of every server, also of one that has no authorization endpoint to use it at.
  code_challenge_methods_supported: ['S256'],
  capabilities: ['client-confidential-asymmetric', 'permission-v2'],
})
