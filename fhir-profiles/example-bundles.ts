// What generated/ shows of the mapping: each case as the transaction it is, and beside them what belongs to no case: units
// with their calendars, the access log, integrators' own wishes to be told, the rules of three complaints.
import type { Bundle, Device, Patient, Schedule, Subscription } from '@medplum/fhirtypes'
import { type Access, auditEvent } from './audit-event.ts'
import { caseBundle, type Identified } from './bundle.ts'
import { bookingConcept, canonical, hsaIdentifier, profile, system } from './codes.ts'
import { moreExamples } from './day-examples.ts'
import { examples, exampleUnits } from './examples.ts'
import { healthcareServices } from './healthcare-service.ts'
import { locations } from './location.ts'
import { organizations } from './organization.ts'
import { callName, type RecordCall } from './record-call.ts'
import { planDefinitions, questionnaires } from './rule-set.ts'
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

/** Wishes of three kinds: a unit's queue, what becomes of bookings, and times that are free, told without their content. */
const wish = (id: string, more: Pick<Subscription, 'status' | 'reason' | 'criteria'> & Partial<Subscription>) => ({
  resourceType: 'Subscription' as const,
  id,
  meta: { versionId: '1', lastUpdated: at, profile: [profile.Subscription] },
  end: '2027-11-23T00:00:00Z',
  channel: {
    type: 'rest-hook' as const,
    endpoint: 'https://tidbok.example/farstu',
    payload: 'application/fhir+json',
  },
  ...more,
})
export const exampleSubscriptions = [
  wish('tidbok-1', {
    status: 'requested',
    reason: 'Kön vid Exempelby hälsocentral',
    criteria: `Task?owner=Organization/${unit.unit}`,
  }),
  wish('tidbok-2', { status: 'active', reason: 'Bokningar som ändras', criteria: 'Appointment?status=booked,cancelled' }),
  wish('tidbok-3', {
    status: 'error',
    error: 'Mottagaren svarar inte',
    reason: 'Lediga tider att visa',
    criteria: 'Slot?status=free',
    channel: { type: 'rest-hook', endpoint: 'https://tidbok.example/lediga-tider' },
  }),
] satisfies (Subscription & { id: string })[]

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
/** What was asked of the record: a note written; one it refused; one whose answer was lost; a search; a token, which is of no case. */
const calls: readonly RecordCall[] = [
  { what: 'QuestionnaireResponse create', status: 201, outcome: 'ok' },
  { what: 'Appointment update', status: 422, outcome: 'refused' },
  { what: 'Encounter create', status: null, outcome: 'lost' },
  { what: 'Appointment search', status: 200, outcome: 'ok' },
  { what: 'token', status: 503, outcome: 'nothing' },
]
const called = (id: string, call: RecordCall): Access =>
  looked(id, {
    whoKind: 'system',
    whoId: callName(call),
    ...nobody,
    why: 'delivery',
    cases: call.what === 'token' ? [] : [examples['closed']?.case.id ?? ''],
  })
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
  looked('7', { cases: [moreExamples['child-emergency']?.case.id ?? ''] }),
  ...calls.map((call, i) => called(String(8 + i), call)),
]

/**
 * Whom the looks name, beside the bot: a connected system, by its client id, and the record, in words. The door has neither: what
 * they would be as Devices, for whoever shows the access log.
 */
const around = (id: string, name: string, more: Partial<Device>): Device & { id: string } => ({
  resourceType: 'Device',
  id,
  meta: { versionId: '1', lastUpdated: at, profile: [profile.Device] },
  status: 'active',
  deviceName: [{ name, type: 'user-friendly-name' }],
  ...more,
})
const exampleDevices = [
  around('tidbok', 'Tidboken', { identifier: [{ system: system.client, value: 'tidbok' }], type: { text: 'Anslutet system' } }),
  around('journalsystemet', 'Journalsystemet', { type: { text: 'Journalsystem' } }),
]

/** Of the complaints: one that is always an emergency, one that seldom is, and the errands. The shortest: each holds what is asked of all. */
const isShown = ({ id }: { id: string }) => ['stroke', 'nosebleed', 'errands'].includes(id)

/** What the profile takes and Farstu never writes: HL7 Sweden's own example of a reserve number. */
const examplePatient: Patient & { id: string } = {
  resourceType: 'Patient',
  id: 'reserve-number',
  meta: { versionId: '1', lastUpdated: at, profile: [profile.Patient] },
  active: true,
  identifier: [{ system: system.reserveNumber, value: '20210325K069' }],
  name: [{ use: 'official', text: 'Okänd', family: 'Okänd' }],
  birthDate: '2021-03-25',
}

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
  'access-log': collection(...exampleLooks.map(auditEvent), ...exampleDevices),
  subscription: collection(...exampleSubscriptions),
  rules: collection(...questionnaires(at).filter(isShown), ...planDefinitions(at).filter(isShown)),
  'reserve-number': collection(examplePatient),
})

export const exampleBundles = (): [string, Bundle][] => [
  ...Object.entries({ ...examples, ...moreExamples }).map(([name, reading]): [string, Bundle] => [
    name,
    caseBundle(reading, canonical),
  ]),
  ...Object.entries(standing()),
]
