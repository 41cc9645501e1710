// What integrators write through the door: calendars and registers, one version at a time, alone or together; history, sorting,
// including; over real HTTP and a real database.
import type {
  Appointment,
  Bundle,
  Communication,
  Encounter,
  OperationOutcome,
  Provenance,
  Resource,
  Schedule,
  Slot,
  Task,
} from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act } from '../../bot/desk.ts'
import { defaults } from '../../bot/settings.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import { fhirId, roleId } from '../../fhir-profiles/reading.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { askToken, assertion, type Door, openDoor } from './door.ts'

let door: Door
let token = ''
beforeAll(async () => {
  door = await openDoor()
  const endpoint = `${door.url}/oauth/token`
  const answer = await (await askToken(endpoint, await assertion(door.client, endpoint), 'system/*.cruds')).json()
  token = answer.access_token
})
afterAll(() => door.close())

const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(path.startsWith('http') ? path : `${door.url}/fhir/R4/${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/fhir+json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const read = async <T extends Resource = Bundle>(path: string): Promise<T> => (await send('GET', path)).json()
const issue = async (response: Response) => {
  const outcome: OperationOutcome = await response.json()
  expect(outcome.resourceType).toBe('OperationOutcome')
  return outcome.issue?.[0]
}

const unit = exampleUnits.find(one => one.kind === 'health-centre')?.hsaId ?? ''
const schedule = (value: string): Schedule => ({
  resourceType: 'Schedule',
  active: true,
  identifier: [{ system: 'https://example.org/schedule', value }],
  serviceType: [{ coding: [{ system: system.bookingKind, code: 'visit' }] }],
  actor: [{ type: 'HealthcareService', identifier: { system: system.hsaid, value: unit } }],
})
const slot = (of: string, value: string, hour = 8): Slot => ({
  resourceType: 'Slot',
  identifier: [{ system: 'https://example.org/slot', value }],
  schedule: { reference: `Schedule/${of}` },
  status: 'free',
  start: `2026-12-01T${String(hour).padStart(2, '0')}:00:00Z`,
  end: `2026-12-01T${String(hour).padStart(2, '0')}:20:00Z`,
})
async function made<T extends Resource>(resource: T): Promise<T & { id: string }> {
  const response = await send('POST', resource.resourceType, resource)
  expect(response.status, await response.clone().text()).toBe(201)
  return response.json()
}

describe('a calendar', () => {
  test('is made, read, changed and kept in all its versions', async () => {
    const { id } = await made(schedule('one'))
    const response = await send('POST', 'Slot', slot(id, 'first'))
    expect(response.status).toBe(201)
    const first: Slot & { id: string } = await response.json()
    expect(response.headers.get('location')).toBe(`${door.url}/fhir/R4/Slot/${first.id}/_history/1`)
    expect(response.headers.get('etag')).toBe('W/"1"')
    const changed = await send('PUT', `Slot/${first.id}`, { ...first, comment: 'Ring på dörren' }, { 'If-Match': 'W/"1"' })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).toBe('W/"2"')
    const stale = await send('PUT', `Slot/${first.id}`, { ...first, comment: 'Annat' }, { 'If-Match': 'W/"1"' })
    expect(stale.status).toBe(412)
    expect((await issue(stale))?.diagnostics).toContain('2')
    // The same again makes no version.
    expect(
      (await send('PUT', `Slot/${first.id}`, await (await send('GET', `Slot/${first.id}`)).json())).headers.get('etag'),
    ).toBe('W/"2"')
    const patched = await send('PATCH', `Slot/${first.id}`, [{ op: 'replace', path: '/status', value: 'busy-unavailable' }], {
      'Content-Type': 'application/json-patch+json',
      'If-Match': 'W/"2"',
    })
    expect(patched.status).toBe(200)
    expect(
      (await send('PATCH', `Slot/${first.id}`, [], { 'Content-Type': 'application/json-patch+json', 'If-Match': 'W/"2"' }))
        .status,
    ).toBe(412)
    const history = await read(`Slot/${first.id}/_history`)
    expect(history.entry?.map(e => e.request?.method)).toEqual(['PUT', 'PUT', 'POST'])
    expect((await read<Slot>(`Slot/${first.id}/_history/1`)).comment).toBeUndefined()
    expect((await send('DELETE', `Slot/${first.id}`)).status).toBe(204)
    expect((await send('DELETE', `Slot/${first.id}`)).status).toBe(204)
    expect((await send('GET', `Slot/${first.id}`)).status).toBe(410)
    expect((await read(`Slot/${first.id}/_history`)).entry?.[0]?.request?.method).toBe('DELETE')
    expect((await send('DELETE', `Schedule/${id}`)).status).toBe(405)
  })

  test('every fault of what was sent is named, and how to mend it', async () => {
    const bad = { ...slot('no-such', 'x'), status: 'perhaps', end: '2026-12-01T07:00:00Z' }
    const response = await send('POST', 'Slot', bad)
    expect(response.status).toBe(422)
    expect((await issue(response))?.expression?.[0]).toContain('Slot')
    const missing = await send('POST', 'Slot', slot('no-such', 'x'))
    expect(missing.status).toBe(422)
    expect(await issue(missing)).toMatchObject({ expression: ['Slot.schedule'] })
    expect((await send('POST', 'Slot', schedule('x'))).status).toBe(400)
    expect((await send('POST', 'Slot', undefined, { 'Content-Type': 'application/fhir+json' })).status).toBe(400)
    expect((await send('POST', 'Slot', {}, { 'Content-Type': 'text/plain' })).status).toBe(415)
    expect((await send('PUT', 'Slot/abc', { ...slot('x', 'x'), id: 'def' })).status).toBe(400)
    expect((await send('PUT', 'Slot/abc', { ...slot('x', 'x'), id: 'abc' }, { 'If-Match': '3' })).status).toBe(400)
    expect((await send('PUT', `HealthcareService/${unit}`, { resourceType: 'HealthcareService', id: unit })).status).toBe(405)
  })

  test('the same identifier sent many times at once makes one', async () => {
    const of = await made(schedule('parallel'))
    const answers = await Promise.all(
      Array.from({ length: 60 }, () =>
        send('POST', 'Slot', slot(of.id, 'parallel'), { 'If-None-Exist': 'identifier=https://example.org/slot|parallel' }),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(59)
    expect((await read('Slot?identifier=https://example.org/slot|parallel&_total=accurate')).total).toBe(1)
    await made(slot(of.id, 'twin', 9))
    await made(slot(of.id, 'twin', 10))
    expect(
      (await send('POST', 'Slot', slot(of.id, 'twin'), { 'If-None-Exist': 'identifier=https://example.org/slot|twin' })).status,
    ).toBe(412)
    expect((await send('POST', 'Slot', slot(of.id, 'twin'), { 'If-None-Exist': '_count=1' })).status).toBe(412)
  })

  test('an update by condition makes it once and then changes it', async () => {
    const of = await made(schedule('by-condition'))
    const where = 'Slot?identifier=https://example.org/slot|by-condition'
    expect((await send('PUT', where, slot(of.id, 'by-condition'))).status).toBe(201)
    const again = await send('PUT', where, { ...slot(of.id, 'by-condition'), comment: 'Ny' })
    expect(again.status).toBe(200)
    expect(((await again.json()) as Slot).comment).toBe('Ny')
  })

  test('two who change one at the same time: one of them is told', async () => {
    const of = await made(schedule('race'))
    const one = await made(slot(of.id, 'race'))
    const answers = await Promise.all(
      ['a', 'b'].map(comment => send('PUT', `Slot/${one.id}`, { ...one, comment }, { 'If-Match': 'W/"1"' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  })
})

describe('together', () => {
  const transaction = (entry: Bundle['entry']): Bundle => ({
    resourceType: 'Bundle',
    type: 'transaction',
    ...(entry ? { entry } : {}),
  })

  test('a transaction resolves what its parts call each other, in one commit', async () => {
    const of = 'urn:uuid:0b6e3b40-0a5e-4a40-8f5c-52c2a1f0a001'
    const response = await send(
      'POST',
      '',
      transaction([
        { fullUrl: of, resource: schedule('together'), request: { method: 'POST', url: 'Schedule' } },
        { resource: { ...slot('x', 'together'), schedule: { reference: of } }, request: { method: 'POST', url: 'Slot' } },
      ]),
    )
    expect(response.status, await response.clone().text()).toBe(200)
    const bundle: Bundle = await response.json()
    expect(bundle.entry?.map(e => e.response?.status)).toEqual(['201 Created', '201 Created'])
    expect(bundle.entry?.[1]?.response?.location).toContain('/Slot/')
    const found = await read('Slot?identifier=https://example.org/slot|together&_include=Slot:schedule')
    expect(found.entry?.map(e => e.search?.mode)).toEqual(['match', 'include'])
  })

  test('one fault and nothing of it is written', async () => {
    const response = await send(
      'POST',
      '',
      transaction([
        { resource: schedule('nothing'), request: { method: 'POST', url: 'Schedule' } },
        { resource: slot('no-such', 'nothing'), request: { method: 'POST', url: 'Slot' } },
      ]),
    )
    expect(response.status).toBe(422)
    expect((await read('Schedule?identifier=https://example.org/schedule|nothing')).entry).toBeUndefined()
  })

  test('a batch does what it can and says the rest', async () => {
    const response = await send('POST', '', {
      resourceType: 'Bundle',
      type: 'batch',
      entry: [
        { resource: schedule('batch'), request: { method: 'POST', url: 'Schedule' } },
        { request: { method: 'GET', url: 'Encounter?colour=red' } },
        { request: { method: 'GET', url: 'Encounter?_count=1' } },
        { request: { method: 'DELETE', url: 'Encounter/1' } },
      ],
    })
    const bundle: Bundle = await response.json()
    expect(bundle.entry?.map(e => e.response?.status?.slice(0, 3))).toEqual(['201', '400', '200', '405'])
  })

  test('X-Provenance is kept with what it tells of, or nothing is', async () => {
    const agent = (code: string) => ({
      type: { coding: [{ system: system.provenanceParticipant, code }] },
      who: { reference: `Organization/${unit}` },
    })
    const header: Omit<Provenance, 'target'> = {
      resourceType: 'Provenance',
      occurredDateTime: '2026-11-22T08:00:00Z',
      recorded: '2026-11-22T08:00:00Z',
      activity: { coding: [{ system: system.dataOperation, code: 'CREATE' }] },
      agent: [agent('author'), agent('custodian')],
    }
    const response = await send('POST', 'Schedule', schedule('provenance'), { 'X-Provenance': JSON.stringify(header) })
    expect(response.status, await response.clone().text()).toBe(201)
    const { id } = (await response.json()) as Schedule
    const history = await read('Provenance/_history?_count=100')
    const kept = history.entry?.flatMap(e => (e.resource?.resourceType === 'Provenance' ? e.resource.target : []))
    expect(kept?.map(target => target.reference)).toContain(`Schedule/${id}/_history/1`)
    const refused = await send('POST', 'Schedule', schedule('not kept'), { 'X-Provenance': '{"resourceType":"Provenance"}' })
    expect(refused.status).toBe(422)
    expect((await read('Schedule?identifier=https://example.org/schedule|not%20kept')).entry).toBeUndefined()
  })
})

describe('reading further', () => {
  test('sorted pages hold everything once, also while others write', async () => {
    const of = await made(schedule('sorted'))
    for (const hour of [12, 9, 15, 10, 14, 11]) await made(slot(of.id, `sorted-${hour}`, hour))
    const seen: string[] = []
    let next: string | undefined = `Slot?schedule=Schedule/${of.id}&_sort=-start&_count=2&_total=accurate`
    for (let page = 0; next && page < 10; page += 1) {
      const bundle: Bundle = await read(next)
      expect(bundle.total).toBe(6 + page)
      seen.push(...(bundle.entry ?? []).map(e => (e.resource as Slot).start))
      await made(slot(of.id, `late-${page}`, 20 + page))
      next = bundle.link?.find(l => l.relation === 'next')?.url
    }
    expect(seen).toEqual([15, 14, 12, 11, 10, 9].map(hour => `2026-12-01T${String(hour).padStart(2, '0')}:00:00.000Z`))
  })

  test('elements, lenient handling, minimal answers', async () => {
    const part = await read('Encounter?_count=1&_elements=status')
    expect(Object.keys(part.entry?.[0]?.resource ?? {}).sort()).toEqual(['id', 'meta', 'resourceType', 'status'])
    const passed: Bundle = await (
      await send('GET', 'Encounter?colour=red&_count=1', undefined, { Prefer: 'handling=lenient' })
    ).json()
    expect(passed.entry?.at(-1)?.search?.mode).toBe('outcome')
    const minimal = await send('POST', 'Schedule', schedule('minimal'), { Prefer: 'return=minimal' })
    expect([minimal.status, await minimal.text()]).toEqual([201, ''])
  })

  test('chains, includes and everything of a patient', async () => {
    const tasks = await read('Task?encounter.status=in-progress&_include=Task:encounter')
    expect(tasks.entry?.filter(e => e.search?.mode === 'match').length).toBeGreaterThan(0)
    for (const entry of tasks.entry ?? [])
      if (entry.resource?.resourceType === 'Encounter') expect(entry.resource.status).toBe('in-progress')
    const encounters = await read('Encounter?status=in-progress&_revinclude=Communication:encounter')
    expect(encounters.entry?.some(e => e.resource?.resourceType === 'Communication')).toBe(true)
    const patient = encounters.entry?.[0]?.resource?.id
    const all = await read(`Patient/${patient}/$everything`)
    expect(new Set(all.entry?.map(e => e.resource?.resourceType)).size).toBeGreaterThan(5)
    expect((await read(`Patient/${patient}/Communication`)).entry?.length).toBeGreaterThan(0)
  })

  test('the history of a case is its log: every version as it stood', async () => {
    const resource = (await read('Encounter?status=finished&_count=1')).entry?.[0]?.resource
    const history = await read(`Encounter/${resource?.id}/_history`)
    const versions = history.entry ?? []
    expect(versions.length).toBeGreaterThan(3)
    expect(versions.at(-1)?.request?.method).toBe('POST')
    expect(versions[0]?.resource).toEqual(resource)
    for (const { resource: old, response } of versions) {
      const version = /"(.+)"/u.exec(response?.etag ?? '')?.[1]
      expect(await read(`Encounter/${resource?.id}/_history/${version}`)).toEqual(old)
    }
    expect((await send('GET', `Encounter/${resource?.id}/_history/99999`)).status).toBe(404)
  })

  test('the history of everything goes backwards in time, page by page, each version once', async () => {
    const seen: string[] = []
    let last = '9999'
    let next: string | undefined = 'Encounter/_history?_count=5'
    for (let page = 0; next && page < 60; page += 1) {
      const bundle: Bundle = await read(next)
      for (const entry of bundle.entry ?? []) {
        seen.push(`${entry.fullUrl} ${entry.response?.etag}`)
        expect((entry.response?.lastModified ?? '') <= last).toBe(true)
        last = entry.response?.lastModified ?? ''
      }
      next = bundle.link?.find(l => l.relation === 'next')?.url
    }
    expect(next).toBeUndefined()
    expect(new Set(seen).size).toBe(seen.length)
    const encounters = (await read('Encounter?_count=100')).entry ?? []
    let versions = 0
    for (const { resource } of encounters) versions += (await read(`Encounter/${resource?.id}/_history?_count=100`)).total ?? 0
    expect(seen.length).toBe(versions)
    const recent = await read('_history?_since=2999-01-01T00:00:00Z')
    expect(recent.entry).toBeUndefined()
    expect((await send('GET', '_history?_since=yesterday')).status).toBe(400)
  })

  test('a resource is checked without being kept', async () => {
    const fine: OperationOutcome = await (await send('POST', 'Slot/$validate', slot('x', 'x'))).json()
    expect(fine.issue?.[0]?.severity).toBe('information')
    const bad: OperationOutcome = await (await send('POST', 'Slot/$validate', { ...slot('x', 'x'), status: 'perhaps' })).json()
    expect(bad.issue?.[0]).toMatchObject({ severity: 'error' })
  })
})

describe('into a case, through the desk', () => {
  const by = {
    kind: 'caregiver' as const,
    hsaId: 'SE2321000230-9001',
    name: 'Siv Exempelsson',
    role: 'Sjuksköterska',
    unit: { hsaId: unit, name: 'Exempelby hälsocentral' },
    commission: 'SE2321000230-9101',
  }
  const care = {
    hsaId: by.hsaId,
    name: by.name,
    role: by.role,
    unit: by.unit,
    commission: by.commission,
    provider: exampleUnits.find(one => one.hsaId === unit)?.provider.hsaId ?? '',
  }
  /** The example that is claimed, under another id, with one more act of its caregiver. */
  async function claimed(name: string) {
    const example = examples['claimed']
    if (!example) throw new Error('no example')
    // The examples happen tomorrow; what is done to them now comes after.
    const reading: typeof example = JSON.parse(JSON.stringify(example).replaceAll('2026-11-2', '2026-10-2'))
    const owner = reading.entries.findLast(e => e.type === 'claimed')?.by
    const at = new Date().toISOString()
    const c = { ...reading.case, id: name, number: `FA-${name}` }
    await door.put(
      c,
      reading.entries.map(e => (e.type === 'opened' ? { ...e, number: c.number } : e)),
    )
    return { c, owner: owner?.kind === 'caregiver' ? owner : by, at, encounter: fhirId(name) }
  }
  const role = (owner: { hsaId: string; commission: string }) => `PractitionerRole/${roleId(owner)}`
  const message = (encounter: string, sender: string, value: string, text = 'Vi ringer dig kl 14.') => ({
    resourceType: 'Communication',
    identifier: [{ system: 'https://example.org/message', value }],
    status: 'completed',
    encounter: { reference: `Encounter/${encounter}` },
    partOf: [{ reference: `Encounter/${encounter}` }],
    subject: { reference: `Patient/${encounter}` },
    sent: '2026-11-22T08:00:00Z',
    sender: { reference: sender },
    payload: [{ contentString: text }],
  })

  test('a message is said once, by the caregiver who has the case, and by nobody else', async () => {
    const { encounter, owner } = await claimed('fhir-say')
    const first = await send('POST', 'Communication', message(encounter, role(owner), 'one'))
    expect(first.status, await first.clone().text()).toBe(201)
    const said: Communication = await first.json()
    expect(said.payload?.[0]?.contentString).toBe('Vi ringer dig kl 14.')
    expect(said.sender?.reference).toBe(role(owner))
    const again: Communication = await (await send('POST', 'Communication', message(encounter, role(owner), 'one'))).json()
    expect(again.id).toBe(said.id)
    expect((await send('POST', 'Communication', message(encounter, role(owner), 'one', 'Något annat'))).status).toBe(409)
    expect(await issue(await send('POST', 'Communication', message(encounter, role(by), 'two')))).toMatchObject({
      expression: ['Communication.sender'],
    })
    const { identifier: _, ...bare } = message(encounter, role(owner), 'x')
    expect(await issue(await send('POST', 'Communication', bare))).toMatchObject({ expression: ['Communication.identifier'] })
    const waiting = fhirId(examples['waiting']?.case.id ?? '')
    expect((await send('POST', 'Communication', message(waiting, role(owner), 'three'))).status).toBe(409)
    const sent = await read(`Communication?encounter=Encounter/${encounter}&sender=${role(owner)}`)
    expect(
      sent.entry?.filter(
        e => e.resource?.resourceType === 'Communication' && e.resource.payload?.[0]?.contentString === 'Vi ringer dig kl 14.',
      ),
    ).toHaveLength(1)
  })

  test('work is held, given back, taken and done, as the desk allows', async () => {
    const { encounter, owner } = await claimed('fhir-task')
    const task = () => read<Task>(`Task/${encounter}`)
    const stands = await task()
    expect(stands.status).toBe('in-progress')
    const untilPast = {
      ...stands,
      status: 'on-hold',
      statusReason: { text: 'Väntar på provsvar' },
      restriction: { period: { end: '2020-01-01T00:00:00Z' } },
    }
    const refused = await send('PUT', `Task/${encounter}`, untilPast)
    expect(refused.status).toBe(422)
    const other = await send('PUT', `Task/${encounter}`, { ...stands, priority: 'stat' })
    expect(await issue(other)).toMatchObject({ expression: ['Task.priority'] })
    const back = await send(
      'PUT',
      `Task/${encounter}`,
      { ...stands, status: 'requested', statusReason: { text: 'Fel mottagare' } },
      { 'If-Match': `W/"${stands.meta?.versionId}"` },
    )
    expect(back.status, await back.clone().text()).toBe(200)
    expect(((await back.json()) as Task).status).toBe('requested')
    expect((await send('PUT', `Task/${encounter}`, stands, { 'If-Match': `W/"${stands.meta?.versionId}"` })).status).toBe(412)
    const waiting = await task()
    expect(await issue(await send('PUT', `Task/${encounter}`, { ...waiting, status: 'accepted' }))).toMatchObject({
      expression: ['Task.owner'],
    })
    const taken = await send('PUT', `Task/${encounter}`, { ...waiting, status: 'accepted', owner: { reference: role(owner) } })
    expect(taken.status, await taken.clone().text()).toBe(200)
    const done = await send('PATCH', `Task/${encounter}`, [{ op: 'replace', path: '/status', value: 'completed' }], {
      'Content-Type': 'application/json-patch+json',
    })
    expect(done.status, await done.clone().text()).toBe(200)
    expect((await read<Encounter>(`Encounter/${encounter}`)).status).toBe('finished')
  })

  test('a booking is moved and cancelled, with its time in the calendar; of two who change it one is told', async () => {
    const { encounter, c } = await claimed('fhir-book')
    const free =
      (await read(`Slot?status=free&_count=3&_sort=start&start=ge${new Date(Date.now() + 3_600_000).toISOString()}`)).entry?.map(
        e => e.resource as Slot & { id: string },
      ) ?? []
    const [one, two] = free
    if (!one || !two) throw new Error('no slots')
    const rowOf = async (id: string) =>
      (await door.store.pool.query('select case_id from slots where id = $1', [id])).rows[0]?.case_id
    const find = async (s: Slot) => {
      const row = (
        await door.store.pool.query('select id, unit, unit_name, kind, start_at, end_at, performer from slots where id = $1', [
          s.identifier?.[0]?.value,
        ])
      ).rows[0]
      return {
        id: row.id,
        unit: { hsaId: row.unit, name: row.unit_name },
        kind: row.kind,
        start: row.start_at.toISOString(),
        end: row.end_at.toISOString(),
        performer: row.performer,
      }
    }
    const unitOf = (hsaId: string) => exampleUnits.find(each => each.hsaId === hsaId)
    const booked = await door.store.store.update(c.id, { kind: 'system', name: 'desk' }, 'care', async now => {
      const who = { ...care, ...now.claim, provider: unitOf(now.claim?.unit.hsaId ?? '')?.provider.hsaId ?? '' }
      return act(now, who, { act: 'book', slot: await find(one) }, new Date().toISOString(), defaults, unitOf)
    })
    expect('refused' in booked ? booked : null).toBeNull()
    const appointment = (await read(`Appointment?patient=Patient/${encounter}&status=booked`)).entry?.at(-1)
      ?.resource as Appointment & { id: string }
    expect((await read<Slot>(`Slot/${one.id}`)).status).toBe('busy')
    expect((await send('DELETE', `Slot/${one.id}`)).status).toBe(409)
    const version = { 'If-Match': `W/"${appointment.meta?.versionId}"` }
    const cancel = { ...appointment, status: 'cancelled', cancelationReason: { text: 'Mottagningen är stängd' } }
    const move = { ...appointment, slot: [{ reference: `Slot/${two.id}`, type: 'Slot', identifier: two.identifier?.[0] }] }
    const answers = await Promise.all([
      send('PUT', `Appointment/${appointment.id}`, move, version),
      send('PUT', `Appointment/${appointment.id}`, cancel, version),
    ])
    expect(answers.map(({ status }) => status).sort(), (await Promise.all(answers.map(a => a.text()))).join('\n')).toEqual([
      200, 412,
    ])
    const standing = (await read(`Appointment?patient=Patient/${encounter}&status=booked`)).entry ?? []
    const last = standing.at(-1)?.resource as (Appointment & { id: string }) | undefined
    if (last && last.start === two.start) {
      expect(await rowOf(two.identifier?.[0]?.value ?? '')).toBe(c.id)
      const ended = await send('PUT', `Appointment/${last.id}`, {
        ...last,
        status: 'cancelled',
        cancelationReason: { text: 'Stängt' },
      })
      expect(ended.status, await ended.clone().text()).toBe(200)
    }
    expect(await rowOf(one.identifier?.[0]?.value ?? '')).toBeNull()
    expect(await rowOf(two.identifier?.[0]?.value ?? '')).toBeNull()
    expect((await read<Slot>(`Slot/${one.id}`)).status).toBe('free')
    expect((await read(`Slot/${one.id}/_history`)).entry?.length).toBeGreaterThanOrEqual(3)
  })
})

describe('about a protected person', () => {
  test('what an integrator tells of the case is marked as the case is, and is part of everything', async () => {
    const id = fhirId(examples['protected']?.case.id ?? '')
    const agent = (code: string) => ({
      type: { coding: [{ system: system.provenanceParticipant, code }] },
      who: { reference: `Organization/${unit}` },
    })
    const made = await send('POST', 'Provenance', {
      resourceType: 'Provenance',
      target: [{ reference: `Encounter/${id}` }],
      occurredDateTime: '2026-11-22T08:00:00Z',
      recorded: '2026-11-22T08:00:00Z',
      activity: { coding: [{ system: system.dataOperation, code: 'CREATE' }] },
      agent: [agent('author'), agent('custodian')],
    })
    expect(made.status, await made.clone().text()).toBe(201)
    const provenance: Provenance = await made.json()
    expect(provenance.meta?.security?.[0]?.code).toBe('sekretessmarkering')
    const all = await read(`Patient/${id}/$everything`)
    expect(all.entry?.some(e => e.resource?.id === provenance.id)).toBe(true)
    const some: Bundle = await (
      await send('POST', `Patient/${id}/$everything`, {
        resourceType: 'Parameters',
        parameter: [{ name: '_type', valueString: 'Provenance,Task' }],
      })
    ).json()
    expect(new Set(some.entry?.map(e => e.resource?.resourceType))).toEqual(new Set(['Provenance', 'Task']))
    expect((await send('GET', `Patient/${id}/$everything?_colour=red`)).status).toBe(400)
  })
})

test('the next free times come in order, however many there are', async () => {
  await door.store.pool.query(
    `insert into slots (id, unit, unit_name, kind, start_at, end_at)
     select 'many-' || n, $1, 'Många', 'visit', timestamptz '2027-01-01T08:00:00Z' + (7 * n % 1500) * interval '1 minute', timestamptz '2027-03-01T08:00:00Z' from generate_series(1, 1500) n`,
    [unit],
  )
  const starts: string[] = []
  let next: string | undefined = 'Slot?status=free&start=ge2027-01-01&_sort=start&_count=100'
  for (let page = 0; next && page < 3; page += 1) {
    const bundle: Bundle = await read(next)
    starts.push(...(bundle.entry ?? []).flatMap(e => (e.resource?.resourceType === 'Slot' ? [e.resource.start] : [])))
    next = bundle.link?.find(l => l.relation === 'next')?.url
  }
  expect(starts).toHaveLength(300)
  expect(starts).toEqual(starts.toSorted())
  expect((await send('GET', 'Slot?status=free&start=ge2027-01-01&_sort=-start')).status).toBe(422)
})
