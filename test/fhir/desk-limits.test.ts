// Into a case through the desk: what the desk keeps from a student it keeps from them here, too; and two transactions that
// cross each other in two cases are both carried out.
import type { Bundle, Communication, OperationOutcome, Resource, Task } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lockOf } from '../../adapters/fhir/condition.ts'
import type { Author, Case, Draft } from '../../bot/case.ts'
import { isRefusal } from '../../bot/case.ts'
import { type Act, act } from '../../bot/desk.ts'
import { changed } from '../../bot/log.ts'
import type { Caregiver } from '../../bot/people.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import { fhirId, type Reading, roleId } from '../../fhir-profiles/reading.ts'
import { askToken, assertion, type Door, openDoor } from './door.ts'

let door: Door
let token = ''
beforeAll(async () => {
  door = await openDoor()
  const endpoint = `${door.url}/oauth/token`
  token = (await (await askToken(endpoint, await assertion(door.client, endpoint), 'system/*.cruds')).json()).access_token
})
afterAll(() => door.close())

const send = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(`${door.url}/fhir/R4/${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/fhir+json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}
const read = async <T extends Resource>(path: string): Promise<T> => (await send('GET', path)).body
const central = exampleUnits.find(one => one.kind === 'central')
const centre = exampleUnits.find(one => one.kind === 'health-centre')
if (!central || !centre) throw new Error('no units')
const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString()

const nurse: Caregiver = {
  hsaId: 'SE2321000230-9001',
  name: 'Siv Exempelsson',
  role: 'Sjuksköterska',
  unit: { hsaId: central.hsaId, name: central.name },
  provider: central.provider.hsaId,
  commission: 'SE2321000230-C901',
}
/** As one whose role tells nothing, so that only the duty does. */
const student: Caregiver = { ...nurse, hsaId: 'SE2321000230-9051', name: 'Stina Exempel', commission: 'C951', duty: 'student' }
const owner = (who: Caregiver) => `PractitionerRole/${roleId(who)}`
const author = ({ hsaId, name, role, unit, commission }: Caregiver): Extract<Author, { kind: 'caregiver' }> => ({
  kind: 'caregiver',
  hsaId,
  name,
  role,
  unit,
  commission,
})

const writes = async (id: string, decide: (c: Case) => ReturnType<typeof act>) => {
  const done = await door.store.store.update(id, { kind: 'system', name: 'desk' }, 'care', decide)
  if (isRefusal(done)) throw new Error(JSON.stringify(done))
}
const does = (id: string, who: Caregiver, what: Act) => writes(id, c => act(c, who, what, hours(0)))
const drafts = (id: string, by: Author, list: Draft[]) => writes(id, c => changed(c, by, hours(0), list))

/** The example that waits, a while ago, as a case of this name. */
async function waiting(name: string): Promise<void> {
  // The examples happen tomorrow; what is done to them now comes after.
  const reading: Reading = JSON.parse(JSON.stringify(examples['waiting']).replaceAll('2026-11-2', '2026-10-2'))
  const number = `FA-${name}`
  await door.put(
    { ...reading.case, id: name, number },
    reading.entries.map(e => (e.type === 'opened' ? { ...e, number } : e)),
  )
}
/** A booking that stands in the record: to change it sends something there. */
async function booked(id: string, by: Author): Promise<void> {
  const slot = `slot-${id}`
  await drafts(id, by, [
    {
      type: 'booked',
      booking: {
        slot,
        kind: 'visit',
        start: hours(48),
        end: hours(48.5),
        unit: { hsaId: centre?.hsaId ?? '', name: 'X' },
        performer: null,
      },
    },
    {
      type: 'receipt',
      receipt: {
        artefact: `${id}.appointment.${slot}.1`,
        kind: 'appointment',
        title: 'Besök',
        state: 'in-record',
        id: '7',
        version: '1',
      },
    },
  ])
}
async function cancels(id: string): Promise<{ status: number; body: OperationOutcome }> {
  const bundle = await read<Bundle>(`Appointment?patient=Patient/${fhirId(id)}&status=booked`)
  const appointment = bundle.entry?.[0]?.resource
  return send('PUT', `Appointment/${appointment?.id}`, {
    ...appointment,
    status: 'cancelled',
    cancelationReason: { text: 'Mottagningen är stängd' },
  })
}
const bookings = async (id: string) =>
  (await read<Bundle>(`Appointment?patient=Patient/${fhirId(id)}&status=booked`)).entry?.length

describe('a student', () => {
  test('who has the case sends nothing to the record in their name alone; what is theirs to do they do', async () => {
    await waiting('student-took')
    await does('student-took', student, { act: 'claim' })
    await booked('student-took', author(nurse))
    const refused = await cancels('student-took')
    expect([refused.status, refused.body.issue?.[0]?.code]).toEqual([409, 'business-rule'])
    expect(refused.body.issue?.[0]?.diagnostics).toContain('student')
    expect(await bookings('student-took')).toBe(1)
    const task = await read<Task>(`Task/${fhirId('student-took')}`)
    const back = await send('PUT', `Task/${fhirId('student-took')}`, {
      ...task,
      status: 'requested',
      statusReason: { text: 'Fel mottagare' },
    })
    expect([back.status, back.body.status]).toEqual([200, 'requested'])
  })

  test('to whom it was passed has the same limits', async () => {
    await waiting('student-given')
    await does('student-given', nurse, { act: 'claim' })
    await does('student-given', nurse, { act: 'pass', to: student, reason: 'Övning' })
    await booked('student-given', author(nurse))
    expect((await cancels('student-given')).status).toBe(409)
    expect(await bookings('student-given')).toBe(1)
  })

  test('takes no urgent case, also when another system says so', async () => {
    await waiting('student-urgent')
    await drafts('student-urgent', author(nurse), [{ type: 'urgency-changed', level: 'P2', reason: 'Andfådd', promisedBy: null }])
    const task = await read<Task>(`Task/${fhirId('student-urgent')}`)
    const takes = (who: Caregiver) =>
      send('PUT', `Task/${fhirId('student-urgent')}`, { ...task, status: 'accepted', owner: { reference: owner(who) } })
    const refused = await takes(student)
    expect([refused.status, refused.body.issue[0].code]).toEqual([409, 'business-rule'])
    expect((await takes(nurse)).status).toBe(200)
  })

  test('whose acts were written before the log told of duties is known by the role they were given', async () => {
    await waiting('student-before')
    const before = { ...author(student), role: 'Student under handledning' }
    await drafts('student-before', before, [{ type: 'claimed', lease: hours(1) }])
    await booked('student-before', before)
    expect((await cancels('student-before')).status).toBe(409)
  })

  test('a licensed caregiver cancels the same', async () => {
    await waiting('nurse-took')
    await does('nurse-took', nurse, { act: 'claim' })
    await booked('nurse-took', author(nurse))
    expect((await cancels('nurse-took')).status).toBe(200)
  })
})

test('two transactions that cross each other in two cases are both carried out, each once', async () => {
  for (const name of ['cross-a', 'cross-b']) {
    await waiting(name)
    await does(name, nurse, { act: 'claim' })
  }
  const message = (name: string, text: string) => ({
    resource: {
      resourceType: 'Communication',
      identifier: [{ system: 'https://example.org/message', value: `${name} ${text}` }],
      status: 'completed',
      encounter: { reference: `Encounter/${name}` },
      partOf: [{ reference: `Encounter/${name}` }],
      subject: { reference: `Patient/${name}` },
      sender: { reference: owner(nurse) },
      payload: [{ contentString: text }],
    },
    request: { method: 'POST', url: 'Communication' },
  })
  /** In the middle of each: something that waits until we let it. */
  const condition = (value: string) => `identifier=https://example.org/schedule|${value}`
  const pause = (value: string) => ({
    resource: {
      resourceType: 'Schedule',
      active: true,
      identifier: [{ system: 'https://example.org/schedule', value }],
      serviceType: [{ coding: [{ system: system.bookingKind, code: 'visit' }] }],
      actor: [{ type: 'HealthcareService', identifier: { system: system.hsaid, value: centre.hsaId } }],
    },
    request: { method: 'POST', url: 'Schedule', ifNoneExist: condition(value) },
  })
  const crossing = (first: string, second: string, text: string) =>
    send('POST', '', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [message(first, text), pause(text), message(second, text)],
    })

  const holder = await door.store.pool.connect()
  const waitingFor = async () =>
    (await holder.query<{ n: number }>("select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted"))
      .rows[0]?.n
  for (const text of ['ett', 'två'])
    await holder.query('select pg_advisory_lock(hashtextextended($1, 4))', [lockOf('Schedule', condition(text))])
  const both = Promise.all([crossing('cross-a', 'cross-b', 'ett'), crossing('cross-b', 'cross-a', 'två')])
  for (const end = Date.now() + 8000; (await waitingFor()) !== 2; await new Promise(done => setTimeout(done, 20)))
    if (Date.now() > end) throw new Error('they never met')
  await holder.query('select pg_advisory_unlock_all()')
  holder.release()
  const answers = await both
  expect(answers.map(({ status, body }) => [status, body.issue])).toEqual([
    [200, undefined],
    [200, undefined],
  ])
  for (const name of ['cross-a', 'cross-b']) {
    const { entry = [] } = await read<Bundle>(`Communication?encounter=Encounter/${name}&sender=${owner(nurse)}&_count=100`)
    const said = entry.flatMap(e => (e.resource as Communication).payload?.[0]?.contentString ?? [])
    expect(said.filter(text => text === 'ett' || text === 'två').sort()).toEqual(['ett', 'två'])
  }
})
