// The access log as AuditEvents: whoever reads it learns who looked, when, why and at which cases; never a person's number.
import { expect, test } from 'vitest'
import { type Access, agentsOf, auditEvent } from '../../fhir-profiles/audit-event.ts'
import { exampleLooks, standing } from '../../fhir-profiles/example-bundles.ts'
import { callIn, callName, type RecordCall } from '../../fhir-profiles/record-call.ts'
import { validate } from '../../fhir-profiles/validate.ts'

const nobody = { commission: null, unit: null, provider: null }
const look = (id: string, more: Partial<Access> = {}) => {
  const found = exampleLooks.find(one => one.id === id)
  if (!found) throw new Error(id)
  return auditEvent({ ...found, ...more })
}

test.each([
  ['1', 'C', 'create', 'PATRQT'],
  ['2', 'E', 'search-type', 'TREAT'],
  ['3', 'R', 'read', 'TREAT'],
  ['4', 'U', 'update', 'TREAT'],
  ['5', 'R', 'read', 'COC'],
  ['6', 'U', 'update', 'TREAT'],
])('the look %s is action %s, %s, for %s', (id, action, subtype, purpose) => {
  const event = look(id)
  expect(event.action).toBe(action)
  expect(event.subtype?.[0]?.code).toBe(subtype)
  expect(event.purposeOfEvent?.[0]?.coding?.[0]?.code).toBe(purpose)
  expect(event.purposeOfEvent?.[0]?.text).toMatch(/\w/)
})

test('a caregiver stands by HSA-id, under the commission and its care provider', () => {
  const event = look('3')
  expect(event.agent.map(a => [a.who?.type, a.who?.identifier?.value, a.requestor])).toEqual([
    ['Practitioner', 'SE2321000230-9001', true],
    ['PractitionerRole', 'SE2321000230-C901', false],
    ['Organization', 'SE2321000230-0001', false],
  ])
  expect(event.source.site).toBe('SE2321000230-1177')
})

test('asked for by reference, staff are found by the ids their resources have', () => {
  expect(agentsOf(look('3')).map(who => who.reference)).toEqual([
    'Practitioner/SE2321000230-9001',
    'PractitionerRole/SE2321000230-9001.SE2321000230-C901',
    'Organization/SE2321000230-0001',
  ])
  expect(agentsOf(look('5')).map(who => who.reference)).toEqual([undefined])
})

const call = (what: string, status: number | null, outcome: RecordCall['outcome'], cases = ['a-case']) =>
  look('3', { whoKind: 'system', whoId: callName({ what, status, outcome }), why: 'delivery', cases, ...nobody })

test.each<[Parameters<typeof call>, string | undefined, string | undefined, string | undefined, string]>([
  [['Encounter create', 201, 'ok'], 'C', 'create', '0', 'DST'],
  [['Provenance create', 201, 'ok'], 'C', 'create', '0', 'DST'],
  [['Appointment update', 200, 'ok'], 'U', 'update', '0', 'DST'],
  [['QuestionnaireResponse create', 422, 'refused'], 'C', 'create', '4', 'DST'],
  [['Encounter create', 429, 'nothing'], 'C', 'create', '4', 'DST'],
  [['Encounter create', 503, 'nothing'], 'C', 'create', '8', 'DST'],
  [['Encounter create', null, 'lost'], 'C', 'create', '8', 'DST'],
  [['Encounter create', null, 'resting'], 'C', 'create', '8', 'DST'],
  [['Questionnaire read', 200, 'ok', []], 'R', 'read', '0', 'ORG'],
  [['Patient search', 404, 'nothing'], 'E', 'search-type', '4', 'ORG'],
  [['journalnotes search', 200, 'ok'], 'E', undefined, '0', 'ORG'],
  [['token', 401, 'nothing', []], 'E', '110122', '4', 'ORG'],
])('the call %j is action %s, %s, outcome %s', (asked, action, subtype, outcome, to) => {
  const event = call(...asked)
  expect(validate(event)).toEqual([])
  expect([event.action, event.subtype?.[0]?.code, event.outcome]).toEqual([action, subtype, outcome])
  const [what, status, , cases = ['a-case']] = asked
  const detail = status === null ? {} : { detail: [{ type: 'http-status', valueString: String(status) }] }
  expect(event.entity?.[0]).toMatchObject({ name: what.split(' ')[0], ...detail })
  expect(event.entity?.slice(1).map(e => e.what?.reference)).toEqual(cases.flatMap(c => [`Encounter/${c}`, `Patient/${c}`]))
  expect(event.outcomeDesc === undefined).toBe(outcome === '0')
  expect(event.agent.map(a => [a.requestor, a.type?.coding?.[0]?.code]).at(-1)).toEqual([false, to])
})

test('a call of which an older row says nothing is a reading, as it was', () => {
  const event = look('3', { whoKind: 'system', whoId: 'record', why: 'delivery', ...nobody })
  expect([event.action, event.outcome, event.agent[0]?.name]).toEqual(['R', '0', 'record'])
  expect(callIn('record Encounter create 201 well')).toBe(null)
})

test('a citizen’s id, which may be their number, is never written', () => {
  const event = look('1', { whoId: '198506142382' })
  expect(validate(event)).toEqual([])
  expect(JSON.stringify(event)).not.toContain('198506142382')
})

test('a list names every case and the person it is about, a write the entries it wrote', () => {
  const list = look('2')
  expect(list.entity?.map(e => e.what?.reference?.split('/')[0])).toEqual([
    'Encounter',
    'Patient',
    'Encounter',
    'Patient',
    'Encounter',
    'Patient',
  ])
  expect(look('4').entity?.[0]?.detail).toEqual([{ type: 'entries', valueString: '22-23' }])
})

test('a list of nothing, and a reason newer than these words, are still written down', () => {
  const empty = look('2', { cases: [], why: 'something-new' })
  expect(validate(empty)).toEqual([])
  expect(empty.entity).toBeUndefined()
  expect(empty.purposeOfEvent).toEqual([{ text: 'something-new' }])
})

test('the systems that the looks of the guide name stand beside them as Devices: by client id, and in the same words', () => {
  const beside = standing()['access-log']?.entry ?? []
  const devices = beside.flatMap(({ resource }) => (resource?.resourceType === 'Device' ? resource : []))
  expect(devices.flatMap(device => device.identifier ?? [])).toEqual([look('5').agent[0]?.who?.identifier])
  const named = devices.flatMap(device => device.deviceName?.map(({ name }) => name) ?? [])
  expect(named).toContain(call('Encounter create', 201, 'ok').agent[1]?.who?.display)
})
