// What this door offers, told to machines: exactly the table of parameters, and nothing that isn't so.
import type { CapabilityStatement, CapabilityStatementRestResource } from '@medplum/fhirtypes'
import { canonical, isServed, profile, type ServedType } from '../../fhir-profiles/codes.ts'
import { parameters } from './parameters.ts'
import { offered } from './scopes.ts'

const resource = (type: ServedType): CapabilityStatementRestResource => ({
  type,
  profile: profile[type],
  interaction: [{ code: 'read' }, { code: 'search-type' }],
  versioning: 'versioned',
  readHistory: false,
  updateCreate: false,
  conditionalCreate: false,
  conditionalRead: 'not-match',
  conditionalUpdate: false,
  conditionalDelete: 'not-supported',
  searchParam: Object.entries(parameters[type]).map(([name, { kind }]) => ({
    name,
    type: kind,
    ...(kind === 'reference'
      ? { documentation: 'Also by identifier: write the parameter with :identifier and system|value.' }
      : {}),
  })),
})

export const capabilityStatement = (base: string): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  url: `${canonical}/CapabilityStatement/farstu`,
  version: '0.1.0',
  name: 'Farstu',
  title: 'Farstu: reading a case',
  status: 'active',
  experimental: false,
  date: '2026-11-22',
  publisher: 'Region Norrbotten',
  kind: 'instance',
  software: { name: 'Farstu', version: '0.1.0' },
  implementation: {
    description: 'Read and search of cases, registers and rules. Nothing is written or deleted here.',
    url: base,
  },
  fhirVersion: '4.0.1',
  format: ['application/fhir+json', 'json'],
  rest: [
    {
      mode: 'server',
      documentation:
        'Searches may be sent as GET, or as POST to [type]/_search, so that a personal number stands in no address. Unknown parameters are refused by name; _count is at most 100. A page may hold fewer matches than asked for and still have a next link.',
      security: {
        cors: false,
        service: [
          {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }],
            text: 'SMART Backend Services: client_credentials with private_key_jwt',
          },
        ],
      },
      resource: Object.keys(profile).filter(isServed).sort().map(resource),
    },
  ],
})

/** SMART App Launch 2.2, backend services only. */
export const smartConfiguration = (origin: string) => ({
  issuer: `${origin}/oauth`,
  jwks_uri: `${origin}/oauth/jwks`,
  token_endpoint: `${origin}/oauth/token`,
  grant_types_supported: ['client_credentials'],
  token_endpoint_auth_methods_supported: ['private_key_jwt'],
  token_endpoint_auth_signing_alg_values_supported: ['ES384', 'RS384'],
  scopes_supported: offered,
  capabilities: ['client-confidential-asymmetric', 'permission-v2'],
})
