// What the storm is made of: odd words, the resources that stand at the door, and copies of them with something wrong.
import type { Resource } from '@medplum/fhirtypes'
import fc from 'fast-check'
import { written } from '../../adapters/fhir/capability.ts'
import { caseResources, type Identified } from '../../fhir-profiles/bundle.ts'
import { isServed, profile, system } from '../../fhir-profiles/codes.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import { scheduleId } from '../../fhir-profiles/schedule.ts'

/** Of any letters there are. (fc.string with `binary` lists a million of them first, for seconds.) */
const binary = fc
  .array(fc.oneof(fc.nat(0x2ff), fc.nat(0x10ffff)), { maxLength: 20 })
  .map(points => String.fromCodePoint(...points))
export const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '%',
    '%00',
    '%E5',
    '../..',
    "';--",
    '"',
    '\\',
    '|',
    '||',
    'a|b|c',
    '$',
    ',',
    ',,',
    '0',
    '-1',
    '1e9',
    'NaN',
    'null',
    '__proto__',
    'constructor',
    '2026-02-31',
    '2026-11-22T08:00:00Z',
    'Patient/1',
    'urn:uuid:1',
    '0000-00-00',
    '99999',
    '\u202e',
    '😀',
    'å',
    'x'.repeat(3000),
  ),
  fc.string({ maxLength: 40 }),
  binary,
)
export const types = Object.keys(profile).filter(isServed)
export const values: fc.Arbitrary<unknown> = fc.oneof(
  odd,
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    [],
    {},
    [[]],
    [null],
    { reference: 'Patient/1' },
    { reference: 5 },
    { extension: [{}] },
    '2026-11-22',
    '2026-11-22T08:00:00Z',
  ),
)

/** Written through the door before the storm: what may be changed, and read, under an id that is known. */
const hsa = (n: number) => [{ system: system.hsaid, value: `SE2321000230-70${n}` }]
const unit = exampleUnits.find(({ kind }) => kind === 'health-centre')?.hsaId ?? ''
export const made: readonly Identified[] = [
  { resourceType: 'Organization', id: 'fuzz', identifier: hsa(11), name: 'Avdelning 7' },
  { resourceType: 'Practitioner', id: 'fuzz', identifier: hsa(12), name: [{ family: 'Testsson', given: ['Bo'] }] },
  {
    resourceType: 'Schedule',
    id: 'fuzz',
    active: true,
    actor: [{ type: 'HealthcareService', identifier: { system: system.hsaid, value: unit } }],
    serviceType: [{ coding: [{ system: system.bookingKind, code: 'visit' }] }],
  },
  ...['fuzz', 'fuzz-2'].map(
    (id): Identified => ({
      resourceType: 'Slot',
      id,
      identifier: [{ system: 'https://example.org/slot', value: id }],
      status: 'free',
      schedule: { reference: id === 'fuzz' ? `Schedule/${scheduleId(unit, 'visit')}` : 'Schedule/fuzz' },
      start: '2026-12-01T08:00:00Z',
      end: '2026-12-01T08:20:00Z',
    }),
  ),
  ...['fuzz', 'fuzz-2'].map(
    (id): Identified => ({
      resourceType: 'Subscription',
      id,
      status: 'requested',
      reason: 'x',
      criteria: id === 'fuzz' ? 'Encounter?status=planned' : 'Slot?status=free',
      channel: { type: 'rest-hook', endpoint: 'https://example.org/hook' },
    }),
  ),
]
export const kept: readonly Identified[] = [
  ...Object.values(examples).flatMap(reading => Object.values(caseResources).flatMap(read => read(reading))),
  ...made,
]
/** What a write of the type may come to something. */
export const writable: readonly Identified[] = kept.filter(
  ({ resourceType: type }) => isServed(type) && written[type] !== undefined,
)
export const patients = [...kept.filter(one => one.resourceType === 'Patient').map(({ id }) => id), 'nobody']

/** A copy with one place changed, taken away or doubled. */
export function mutated(resource: Resource, path: number, what: unknown, how: number): unknown {
  const copy = structuredClone(resource) as unknown
  const places: { of: Record<string, unknown> | unknown[]; at: string | number }[] = []
  const walk = (value: unknown) => {
    if (Array.isArray(value))
      for (const [at, part] of value.entries()) {
        places.push({ of: value, at })
        walk(part)
      }
    else if (typeof value === 'object' && value !== null)
      for (const [at, part] of Object.entries(value)) {
        places.push({ of: value as Record<string, unknown>, at })
        walk(part)
      }
  }
  walk(copy)
  const place = places[path % places.length]
  if (!place) return copy
  const { of, at } = place
  if (how === 0) Reflect.set(of, at, what)
  else if (how === 1) Reflect.deleteProperty(of, at)
  else if (how === 2) Reflect.set(of, at, [Reflect.get(of, at), Reflect.get(of, at)])
  else if (how === 3) Reflect.set(of, `${at}x`, what)
  else Reflect.set(of, at, { [String(at)]: Reflect.get(of, at) })
  return copy
}

/** Of a type that may be written, most often; with one or two places wrong, most often. */
export const resources = fc
  .tuple(
    fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...kept) },
      { weight: 2, arbitrary: fc.constantFrom(...writable) },
      { weight: 3, arbitrary: fc.constantFrom(...made) },
    ),
    fc.nat(5000),
    values,
    fc.nat(4),
    fc.nat(5000),
    values,
    fc.nat(7),
  )
  .map(([resource, a, b, c, d, e, f]) => {
    const once = f === 0 || f === 7 ? resource : mutated(resource, a, b, c)
    return {
      type: resource.resourceType,
      id: resource.id,
      body: f === 0 || f > 4 || typeof once !== 'object' || once === null ? once : mutated(once as Resource, d, e, f % 5),
    }
  })

/** Some of what is odd is sent as it is, some escaped. */
export const safe = (text: string) =>
  text.length % 2 === 0 ? encodeURIComponent(text.toWellFormed()) : text.toWellFormed().replace(/[#\s]/gu, '+')
/** As an id in a path: always escaped. */
export const asId = (text: string) => encodeURIComponent(text.toWellFormed())
/** As a header can hold it. */
export const ascii = (text: string) => text.replaceAll(/[^\x20-\x7e]/gu, '?').trim()
