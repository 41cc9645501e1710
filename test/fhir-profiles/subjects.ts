// At least one conforming resource of every profile, from the mapping itself: what the validator's tests break and vary.
import type { Resource, Subscription } from '@medplum/fhirtypes'
import { auditEvent } from '../../fhir-profiles/audit-event.ts'
import { caseBundle } from '../../fhir-profiles/bundle.ts'
import { canonical, type ServedType } from '../../fhir-profiles/codes.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import { healthcareServices } from '../../fhir-profiles/healthcare-service.ts'
import { locations } from '../../fhir-profiles/location.ts'
import { planDefinitions, questionnaires } from '../../fhir-profiles/rule-set.ts'
import { schedules } from '../../fhir-profiles/schedule.ts'
import { slot } from '../../fhir-profiles/slot.ts'

/** A resource as parsed JSON: what a body is before anything is known of it. */
export type Json = Record<string, unknown>
export const parsed = (value: unknown): Json => JSON.parse(JSON.stringify(value))

const at = '2026-11-23T08:00:00.000Z'
const row = {
  id: 'slot-17',
  unit: 'SE2321000230-2001',
  unit_name: 'Exempelby hälsocentral',
  kind: 'callback' as const,
  start_at: '2026-11-23T10:00:00Z',
  end_at: '2026-11-23T10:15:00Z',
  performer: null,
  case_id: null,
  schedule: null,
  identifiers: ['https://example.org/times|17'],
  comment: 'Ring på framsidan',
  status: 'free' as const,
  version: 3,
  at,
}
const subscription: Subscription & { id: string } = {
  resourceType: 'Subscription',
  id: 'wish-1',
  meta: { versionId: '1', lastUpdated: at },
  status: 'active',
  reason: 'New times to show',
  criteria: 'Slot?status=free',
  channel: { type: 'rest-hook', endpoint: 'https://example.org/hook', payload: 'application/fhir+json' },
}
const looked = auditEvent({
  id: 'look-1',
  at,
  whoKind: 'caregiver',
  whoId: 'SE2321000230-9001',
  commission: 'SE2321000230-C901',
  unit: 'SE2321000230-1177',
  provider: 'SE2321000230-0001',
  why: 'care',
  what: 'read',
  cases: ['Exempel_ca5e-_000000000000000002'],
  firstSeq: 1,
  lastSeq: 4,
})

const all: readonly Resource[] = [
  ...Object.values(examples).flatMap(reading => (caseBundle(reading, canonical).entry ?? []).flatMap(e => e.resource ?? [])),
  ...questionnaires(at).slice(0, 2),
  ...planDefinitions(at).slice(0, 2),
  ...schedules(exampleUnits, at),
  ...healthcareServices(exampleUnits, at),
  ...locations(exampleUnits, at),
  slot(row),
  slot({ ...row, id: 'slot-18', case_id: 'Exempel_ca5e-_000000000000000002' }),
  subscription,
  looked,
]

/** The fullest of a type first: the one with most to break. */
export const subjects: ReadonlyMap<string, readonly Json[]> = Map.groupBy(
  all.map(parsed).sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length),
  one => String(one['resourceType']),
)
export function subject(type: ServedType): Json {
  const found = subjects.get(type)?.[0]
  if (!found) throw new Error(`No example of ${type}`)
  return structuredClone(found)
}
