// What generated/ shows of the mapping: each case as the transaction it is, and beside them what belongs to no case: units
// with their calendars, the access log, an integrator's own wish to be told.
import type { Bundle, Schedule, Subscription } from '@medplum/fhirtypes'
import { type Access, auditEvent } from './audit-event.ts'
import { caseBundle, type Identified } from './bundle.ts'
import { bookingConcept, canonical, hsaIdentifier, profile } from './codes.ts'
import { examples, exampleUnits } from './examples.ts'
import { healthcareServices } from './healthcare-service.ts'
import { locations } from './location.ts'
import { organizations } from './organization.ts'
import { schedules } from './schedule.ts'
import { type SlotRow, slot } from './slot.ts'

const at = '2026-11-23T07:00:00.000Z'
const [, centre] = exampleUnits
const unit = { unit: centre?.hsaId ?? '', unit_name: centre?.name ?? '' }

const row = (id: string, more: Partial<SlotRow>): SlotRow => ({
  id,
  ...unit,
  kind: 'callback',
  start_at: '2026-11-23T10:00:00+00:00',
  end_at: '2026-11-23T10:15:00+00:00',
  performer: null,
  case_id: null,
  schedule: null,
  identifiers: [],
  comment: null,
  status: 'free',
  version: 1,
  at,
  ...more,
})
/** The one the case `closed` booked; one nobody has; one an integrator wrote under a calendar of its own. */
export const exampleSlots: readonly SlotRow[] = [
  row('slot-17', { case_id: examples['closed']?.case.id ?? null, version: 3 }),
  row('slot-18', { start_at: '2026-11-23T10:15:00+00:00', end_at: '2026-11-23T10:30:00+00:00' }),
  row('slot-19', {
    kind: 'visit',
    schedule: 'tidbok-7',
    performer: 'Siv Exempelsson',
    identifiers: ['https://tidbok.example/tider|4711'],
    comment: 'Rum 3',
  }),
]

/** As an integrator has written it, and the server stored it. */
export const exampleSchedule: Schedule & { id: string } = {
  resourceType: 'Schedule',
  id: 'tidbok-7',
  meta: { versionId: '1', lastUpdated: at, profile: [profile.Schedule] },
  identifier: [{ system: 'https://tidbok.example/kalendrar', value: '7' }],
  active: true,
  serviceType: [bookingConcept('visit')],
  actor: [
    { type: 'HealthcareService', identifier: hsaIdentifier(unit.unit), display: unit.unit_name },
    { type: 'Practitioner', display: 'Siv Exempelsson' },
  ],
}

export const exampleSubscription: Subscription & { id: string } = {
  resourceType: 'Subscription',
  id: 'tidbok-1',
  meta: { versionId: '1', lastUpdated: at, profile: [profile.Subscription] },
  status: 'requested',
  end: '2027-11-23T00:00:00Z',
  reason: 'Kön vid Exempelby hälsocentral',
  criteria: `Task?owner=Organization/${unit.unit}`,
  channel: { type: 'rest-hook', endpoint: 'https://tidbok.example/farstu', payload: 'application/fhir+json' },
}

const looked = (id: string, more: Partial<Access>): Access => ({
  id,
  at,
  whoKind: 'caregiver',
  whoId: 'SE2321000230-9001',
  commission: 'SE2321000230-C901',
  unit: 'SE2321000230-1177',
  provider: 'SE2321000230-0001',
  why: 'care',
  what: 'read',
  cases: [examples['waiting']?.case.id ?? ''],
  firstSeq: null,
  lastSeq: null,
  ...more,
})
const nobody = { commission: null, unit: null, provider: null }
export const exampleLooks: readonly Access[] = [
  looked('1', { whoKind: 'citizen', whoId: 'user-1', ...nobody, why: 'own-talk', what: 'write', firstSeq: 1, lastSeq: 2 }),
  looked('2', {
    why: 'queue',
    what: 'list',
    cases: ['waiting', 'claimed', 'protected'].map(name => examples[name]?.case.id ?? ''),
  }),
  looked('3', {}),
  looked('4', { what: 'write', firstSeq: 22, lastSeq: 23 }),
  looked('5', { whoKind: 'integrator', whoId: 'tidbok', ...nobody, why: 'integration' }),
  looked('6', { whoKind: 'system', whoId: 'clock', ...nobody, why: 'watch', what: 'write', firstSeq: 24, lastSeq: 24 }),
]

const collection = (...resources: Identified[]): Bundle => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map(resource => ({ fullUrl: `${canonical}/${resource.resourceType}/${resource.id}`, resource })),
})

/** By name: what belongs to no case. */
export const standing = (): Record<string, Bundle> => ({
  calendar: collection(
    ...organizations(exampleUnits, at),
    ...locations(exampleUnits, at),
    ...healthcareServices(exampleUnits, at),
    ...schedules(exampleUnits, at),
    exampleSchedule,
    ...exampleSlots.map(slot),
  ),
  'access-log': collection(...exampleLooks.map(auditEvent)),
  subscription: collection(exampleSubscription),
})

export const exampleBundles = (): [string, Bundle][] => [
  ...Object.entries(examples).map(([name, reading]): [string, Bundle] => [name, caseBundle(reading, canonical)]),
  ...Object.entries(standing()),
]
