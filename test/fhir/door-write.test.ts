// What integrators write through the door: calendars and registers, one version at a time, alone or together; history, sorting,
// including; over real HTTP and a real database.
import type {
  Appointment,
  Bundle,
  Communication,
  Encounter,
  HealthcareService,
  Identifier,
  OperationOutcome,
  Organization,
  PractitionerRole,
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
import { type Json, leaves, maximal, told, untold, widened } from './maximal.ts'

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

  test('what its owner calls a time is kept whole, in every version, and is found by the same', async () => {
    const { id: of } = await made(schedule('whole'))
    const called: Identifier[] = [
      {
        id: 'a',
        use: 'official',
        type: { coding: [{ system: system.identifierType, code: 'PLAC' }], text: 'Tidbokens nummer' },
        system: 'https://example.org/slot',
        value: 'whole',
        period: { start: '2026-01-01', end: '2027-01-01T00:00:00+01:00' },
        assigner: { display: 'Tidboken', identifier: { system: 'https://example.org/firms', value: '1' } },
        extension: [{ url: 'https://example.org/turn', valueDecimal: 1.5 }],
      },
      { system: 'https://example.org/room', value: '7' },
    ]
    const first = await made({ ...slot(of, 'whole'), identifier: called })
    const path = `Slot/${first.id}`
    const others = (one: Slot) => one.identifier?.slice(1)
    expect(others(first)).toEqual(called)
    expect(await read<Slot>(path)).toEqual(first)
    for (const name of ['https://example.org/slot|whole', 'https://example.org/room|7'])
      expect((await read(`Slot?identifier=${name}`)).entry?.map(e => e.resource)).toEqual([first])
    // Read and sent again it is the same, also when its parts come in another order.
    const turned = { ...first, identifier: called.map(one => Object.fromEntries(Object.entries(one).toReversed())) }
    for (const same of [first, turned]) expect((await send('PUT', path, same)).headers.get('etag')).toBe('W/"1"')
    const patched = await send('PATCH', path, [{ op: 'replace', path: '/identifier/1/use', value: 'old' }], {
      'Content-Type': 'application/json-patch+json',
    })
    expect(patched.status, await patched.clone().text()).toBe(200)
    const plain = { ...first, identifier: slot(of, 'whole').identifier }
    expect(others((await (await send('PUT', path, plain)).json()) as Slot)).toEqual(plain.identifier)
    // Versions, newest first: without more than it is found by; changed in one part; as it was made.
    const versions = ((await read(`${path}/_history`)).entry ?? []).map(e => others(e.resource as Slot))
    expect(versions).toEqual([plain.identifier, [{ ...called[0], use: 'old' }, called[1]], called])
    expect(others(await read<Slot>(`${path}/_history/1`))).toEqual(called)
    expect((await read('Slot?identifier=https://example.org/room|7')).entry ?? []).toEqual([])
    // A server of the version before, while it still runs.
    await send('PUT', path, { ...first, identifier: called })
    await door.store.pool.query('update slots set identifiers = $2 where id = $1', [first.id, ['https://example.org/slot|other']])
    expect(others(await read<Slot>(path))).toEqual([{ system: 'https://example.org/slot', value: 'other' }])
  })

  test('who gave a time its number is referred to like anybody, and never says whom the time is for', async () => {
    const { id: of } = await made(schedule('assigned'))
    const by = (reference: string) => ({
      ...slot(of, 'assigned'),
      identifier: [{ system: 'https://example.org/slot', value: 'assigned', assigner: { reference } }],
    })
    const firm = {
      resourceType: 'Organization',
      name: 'Tidboken',
      identifier: [{ system: system.hsaid, value: 'SE2321000230-T1' }],
    }
    const entry = (resource: object, url: string, fullUrl: string) => ({ fullUrl, resource, request: { method: 'POST', url } })
    const name = 'urn:uuid:0f3c2b1a-1111-4222-8333-444455556666'
    const together = await send('POST', '', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [entry(by(name), 'Slot', 'urn:uuid:0f3c2b1a-1111-4222-8333-444455556667'), entry(firm, 'Organization', name)],
    })
    const answer: Bundle = await together.json()
    expect(together.status, JSON.stringify(answer)).toBe(200)
    const [time, organization] = (answer.entry ?? []).map(e => e.response?.location?.split('/').at(-3))
    const assigner = async (id: string | undefined) => (await read<Slot>(`Slot/${id}`)).identifier?.[1]?.assigner?.reference
    expect(await assigner(time)).toBe(`Organization/${organization}`)
    const whole = await made(by(`${door.url}/fhir/R4/Organization/${organization}`) as Slot)
    expect(await assigner(whole.id)).toBe(`Organization/${organization}`)
    const nobody = await send('POST', 'Slot', by(name))
    expect([nobody.status, (await issue(nobody))?.expression]).toEqual([400, ['Slot.identifier[0].assigner.reference']])
    const told = { url: 'https://example.org/for', valueReference: { reference: `${door.url}/fhir/R4/Patient/1` } }
    const secret = await send('POST', 'Slot', {
      ...slot(of, 'secret'),
      identifier: [{ system: 'https://example.org/slot', value: 'secret', extension: [told] }],
    })
    expect([secret.status, (await issue(secret))?.expression]).toEqual([
      422,
      ['Slot.identifier[0].extension[0].valueReference.reference'],
    ])
  })

  test('a register’s resource keeps all that was said of it, also which profiles its writer says that it follows', async () => {
    const meta = { profile: ['https://tidbok.example/calendar'], tag: [{ system: 'https://tidbok.example/tags', code: 'a' }] }
    const { id, ...kept } = await made({ ...schedule('labelled'), meta, comment: 'Rum 4' })
    expect(kept).toMatchObject({
      meta: { tag: meta.tag, profile: [expect.stringContaining('farstu-schedule'), ...meta.profile] },
    })
    expect((await read<Schedule>(`Schedule/${id}`)).meta).toEqual(kept.meta)
    const again = await send('PUT', `Schedule/${id}`, await read<Schedule>(`Schedule/${id}`))
    expect(again.headers.get('etag')).toBe('W/"1"')
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

  describe('$validate says what writing would, and writes nothing', () => {
    const validate = async (path: string, resource: object): Promise<OperationOutcome> => {
      const response = await send('POST', path, resource)
      expect(response.status, await response.clone().text()).toBe(200)
      return response.json()
    }
    const last = (outcome: OperationOutcome) => outcome.issue?.at(-1)?.diagnostics
    const count = async () => (await read('Slot/_history?_count=1')).entry?.[0]?.fullUrl

    test('of a Slot: what is refused alone is told, what is taken is taken, as a create and as a change', async () => {
      const { id } = await made(schedule('validated'))
      const fine = slot(id, 'validated')
      const before = await count()
      for (const bad of [
        { ...fine, status: 'perhaps' },
        { ...fine, status: 'busy' },
        { ...fine, overbooked: true },
        { ...fine, end: fine.start },
        slot('no-such', 'validated'),
        { ...fine, schedule: { reference: 'urn:uuid:0b6e3b40-0a5e-4a40-8f5c-52c2a1f0a0ff' } },
      ]) {
        const alone = await send('POST', 'Slot', bad)
        expect(alone.status, await alone.clone().text()).toBeGreaterThanOrEqual(400)
        const said = await validate('Slot/$validate', bad)
        expect(said.issue).toEqual(((await alone.json()) as OperationOutcome).issue)
        expect(said.issue?.[0]?.severity).toBe('error')
      }
      const said = await validate('Slot/$validate', fine)
      expect(new Set(said.issue?.map(({ severity }) => severity))).toEqual(new Set(['information']))
      expect(last(said)).toBe('It would be written: created')
      expect(last(await validate('Slot/$validate?mode=update', { ...fine, id: 'validated' }))).toBe(
        'It would be written: created',
      )
      expect(await count()).toBe(before)
      expect((await send('GET', 'Slot/validated')).status).toBe(404)
      await send('PUT', 'Slot/validated', { ...fine, id: 'validated' })
      const changed = { ...fine, id: 'validated', comment: 'Ny' }
      expect(last(await validate('Slot/validated/$validate', changed))).toBe('It would be written: changed')
      const parameters = {
        resourceType: 'Parameters',
        parameter: [
          { name: 'mode', valueCode: 'update' },
          { name: 'resource', resource: changed },
        ],
      }
      expect(last(await validate('Slot/$validate', parameters))).toBe('It would be written: changed')
      expect((await validate('Slot/other/$validate', changed)).issue?.[0]).toMatchObject({ expression: ['Slot.id'] })
      expect((await read<Slot>('Slot/validated')).meta?.versionId).toBe('1')
    })

    test('of what is not written here: that it follows its profile, and that nobody writes it', async () => {
      const encounter = (await read('Encounter?_count=1')).entry?.[0]?.resource ?? {}
      const said = await validate('Encounter/$validate', encounter)
      expect(said.issue?.map(({ severity, code }) => [severity, code])).toEqual([
        ['information', 'informational'],
        ['information', 'not-supported'],
      ])
      expect(last(said)).toContain('Encounter: no create here')
      expect((await validate('Encounter/$validate', { ...encounter, status: 'perhaps' })).issue?.[0]?.severity).toBe('error')
      const service = await read<HealthcareService>(`HealthcareService/${unit}`)
      expect((await validate('HealthcareService/$validate', service)).issue?.[0]?.diagnostics).toContain('kept by the register')
    })
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
    expect(said.identifier).toEqual([{ system: 'https://example.org/message', value: 'one' }])
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
    // It is found by what its sender calls it, alone or in a batch; what was refused is not.
    const called = async (written: string) => {
      const asked = `Communication?identifier=${written}`
      const batch = { resourceType: 'Bundle', type: 'batch', entry: [{ request: { method: 'GET', url: asked } }] }
      const found: Bundle = await (await send('POST', '', batch)).json()
      const inside = found.entry?.[0]?.resource
      const alone = (await read(asked)).entry?.map(e => e.resource?.id) ?? []
      expect(inside?.resourceType === 'Bundle' ? (inside.entry?.map(e => e.resource?.id) ?? []) : inside).toEqual(alone)
      return alone
    }
    expect(await called('https://example.org/message|one')).toEqual([said.id])
    expect(await called('one')).toEqual([said.id])
    for (const other of ['https://example.org/message|two', 'https://example.org/other|one', '|one'])
      expect(await called(other), other).toEqual([])
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
  /** Claimed, and booked at the first of the free times; two more of the same calendar. */
  async function booked(name: string) {
    const { encounter, c } = await claimed(name)
    const from = new Date(Date.now() + 3_600_000).toISOString()
    const entries = (await read(`Slot?status=free&_count=100&_sort=start&start=ge${from}`)).entry ?? []
    const [one, ...free] = entries.map(e => e.resource as Slot & { id: string })
    // Of the same calendar, each at another hour.
    const [two, three] = free.filter(s => s.schedule.reference === one?.schedule.reference)
    if (!one || !two || !three) throw new Error('no slots')
    const unitOf = (hsaId: string) => exampleUnits.find(each => each.hsaId === hsaId)
    const done = await door.store.store.update(c.id, { kind: 'system', name: 'desk' }, 'care', async now => {
      const who = { ...care, ...now.claim, provider: unitOf(now.claim?.unit.hsaId ?? '')?.provider.hsaId ?? '' }
      return act(now, who, { act: 'book', slot: await find(one) }, new Date().toISOString(), defaults, unitOf)
    })
    expect('refused' in done ? done : null).toBeNull()
    const appointment = (await read(`Appointment?patient=Patient/${encounter}&status=booked`)).entry?.at(-1)
      ?.resource as Appointment & { id: string }
    return { encounter, c, one, two, three, appointment }
  }
  const at = (slot: Slot & { id: string }) => [
    { reference: `Slot/${slot.id}`, type: 'Slot', ...(slot.identifier?.[0] ? { identifier: slot.identifier[0] } : {}) },
  ]

  test('a booking is moved or cancelled, with its time in the calendar; of two who change it one is told', async () => {
    const { c, one, two, appointment } = await booked('fhir-book')
    expect((await read<Slot>(`Slot/${one.id}`)).status).toBe('busy')
    expect((await send('DELETE', `Slot/${one.id}`)).status).toBe(409)
    const theirs = { use: 'usual' as const, system: 'https://example.org/slot', value: 'booked' }
    const renamed = await send('PUT', `Slot/${one.id}`, {
      ...(await read<Slot>(`Slot/${one.id}`)),
      identifier: [...(one.identifier ?? []), theirs],
    })
    expect(renamed.status, await renamed.clone().text()).toBe(200)
    expect(((await renamed.json()) as Slot).identifier?.at(-1)).toEqual(theirs)
    const version = { 'If-Match': `W/"${appointment.meta?.versionId}"` }
    const cancel = { ...appointment, status: 'cancelled', cancelationReason: { text: 'Mottagningen är stängd' } }
    const move = { ...appointment, slot: at(two) }
    const answers = await Promise.all([
      send('PUT', `Appointment/${appointment.id}`, move, version),
      send('PUT', `Appointment/${appointment.id}`, cancel, version),
    ])
    expect(answers.map(({ status }) => status).sort(), (await Promise.all(answers.map(a => a.text()))).join('\n')).toEqual([
      200, 412,
    ])
    const stands = await read<Appointment>(`Appointment/${appointment.id}`)
    if (stands.status === 'booked') {
      expect(await rowOf(two.identifier?.[0]?.value ?? '')).toBe(c.id)
      const ended = await send('PUT', `Appointment/${appointment.id}`, { ...stands, ...cancelled })
      expect(ended.status, await ended.clone().text()).toBe(200)
      expect(((await ended.json()) as Appointment).status).toBe('cancelled')
    }
    expect(await rowOf(one.identifier?.[0]?.value ?? '')).toBeNull()
    expect(await rowOf(two.identifier?.[0]?.value ?? '')).toBeNull()
    expect((await read<Slot>(`Slot/${one.id}`)).status).toBe('free')
    expect((await read(`Slot/${one.id}/_history`)).entry?.length).toBeGreaterThanOrEqual(3)
  })
  const cancelled = { status: 'cancelled', cancelationReason: { text: 'Stängt' } }

  test('a booking that is moved is the same, at the new time: nowhere does it look cancelled', async () => {
    const { encounter, one, two, three, appointment } = await booked('fhir-move')
    const path = `Appointment/${appointment.id}`
    // The hours are the slot's: those of another are refused by name, those of the new one may follow.
    const earlier = new Date(Date.parse(one.start) - 3_600_000).toISOString()
    const wrong = await send('PUT', path, { ...appointment, slot: at(two), start: earlier })
    expect([wrong.status, await issue(wrong)]).toMatchObject([422, { expression: ['Appointment.start'] }])
    const moved = await send('PUT', path, { ...appointment, slot: at(two), start: two.start, end: two.end })
    expect(moved.status, await moved.clone().text()).toBe(200)
    const answer: Appointment & { id: string } = await moved.json()
    expect(answer).toMatchObject({
      id: appointment.id,
      status: 'booked',
      start: two.start,
      slot: [{ reference: `Slot/${two.id}` }],
    })
    expect(answer.created).toBe(appointment.created)
    expect(moved.headers.get('etag')).not.toBe(`W/"${appointment.meta?.versionId}"`)
    expect(await read(path)).toEqual(answer)
    const patched = await send('PATCH', path, [{ op: 'replace', path: '/slot', value: [{ reference: `Slot/${three.id}` }] }], {
      'Content-Type': 'application/json-patch+json',
    })
    expect(patched.status, await patched.clone().text()).toBe(200)
    const ofPatient = (await read(`Appointment?patient=Patient/${encounter}`)).entry ?? []
    expect(ofPatient.map(e => [e.resource?.id, (e.resource as Appointment).start])).toEqual([[appointment.id, three.start]])
    const history = (await read(`${path}/_history`)).entry ?? []
    expect(history.map(e => [(e.resource as Appointment).status, (e.resource as Appointment).start])).toEqual(
      [three, two, one].map(slot => ['booked', slot.start]),
    )
    expect(await Promise.all([one, two, three].map(async slot => (await read<Slot>(`Slot/${slot.id}`)).status))).toEqual([
      'free',
      'free',
      'busy',
    ])
    expect((await read<Encounter>(`Encounter/${encounter}`)).appointment).toEqual([{ reference: path }])
    const told = (await read(`Provenance?target=${path}&_count=100`)).entry?.map(e => (e.resource as Provenance).activity) ?? []
    expect(told.map(activity => activity?.coding?.[0]?.code).filter(code => code === 'CREATE')).toHaveLength(1)
    const ended = await send('PUT', path, { ...(await read<Appointment>(path)), ...cancelled })
    expect(((await ended.json()) as Appointment).status).toBe('cancelled')
  })

  test('$validate of a message and of work says what the desk would, leaves nothing behind but the look', async () => {
    const validate = async (path: string, resource: object): Promise<OperationOutcome> =>
      (await send('POST', path, resource)).json()
    const { encounter, owner, c } = await claimed('fhir-validate')
    // As the guide has it: without what goes without saying.
    const guides = (of: string) => ({
      resourceType: 'Communication',
      identifier: [{ system: 'https://journal.example/meddelanden', value: 'validated' }],
      status: 'completed',
      encounter: { reference: `Encounter/${of}` },
      payload: [{ contentString: 'Vi har sett ditt meddelande.' }],
    })
    const waiting = guides(fhirId(examples['waiting']?.case.id ?? ''))
    const alone = await send('POST', 'Communication', waiting)
    expect(alone.status).toBe(409)
    expect(await validate('Communication/$validate', waiting)).toEqual(await alone.json())
    const looks = async () => (await door.store.accessLog.list({ case: c.id, limit: 50 })).length
    const [seen, before] = [await looks(), await read(`Communication?encounter=Encounter/${encounter}&_total=accurate`)]
    const mine = { ...guides(encounter), sender: { reference: `${door.url}/fhir/R4/${role(owner)}` } }
    expect((await validate('Communication/$validate?mode=create', mine)).issue?.at(-1)?.diagnostics).toContain('created')
    expect(await looks()).toBeGreaterThan(seen + 1)
    expect((await read(`Communication?encounter=Encounter/${encounter}&_total=accurate`)).total).toBe(before.total)
    const task = await read<Task>(`Task/${encounter}`)
    const back = { ...task, status: 'requested', statusReason: { text: 'Fel mottagare' } }
    expect((await validate(`Task/${encounter}/$validate`, back)).issue?.at(-1)?.diagnostics).toContain('changed')
    expect((await validate('Task/$validate', { ...task, priority: 'stat' })).issue?.[0]?.expression).toEqual(['Task.priority'])
    expect(await read<Task>(`Task/${encounter}`)).toEqual(task)
    // What is said by an address of ours is said into the case.
    const said = await send('POST', 'Communication', {
      ...mine,
      encounter: { reference: `${door.url}/fhir/R4/Encounter/${encounter}` },
    })
    expect(said.status, await said.clone().text()).toBe(201)
  })

  describe('of everything its profile knows, each part is told again or refused by name, and nothing else:', () => {
    const sending = (method: string, path: string) => async (body: Json) => {
      const response = await send(method, path, body)
      return { status: response.status, body: (await response.json()) as Json }
    }
    const server = ({ id: _, meta, ...rest }: Json): Json => {
      const { versionId: __, lastUpdated: ___, ...said } = (meta ?? {}) as Json
      return { ...rest, meta: said }
    }
    async function walked(body: Json, base: Json, method: string, path: string, carried: Json = {}) {
      const { sent, answer, refused } = await told(body, base, sending(method, path))
      // What is sent back as it was, is left as it was.
      const changed = Object.entries(sent).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key]))
      const said = server(Object.fromEntries(changed))
      const stands = await read<Resource>(`${String(answer['resourceType'])}/${String(answer['id'])}`)
      for (const one of [answer, stands])
        expect(untold(said, one as unknown as Json, (at, value) => carried[at] ?? value)).toEqual([])
      return { refused, said: leaves(said).map(([at]) => at) }
    }

    test('a Slot', async () => {
      const of = await made(schedule('maximal'))
      const { id: _, ...all } = maximal('Slot', 'maximal', { status: 'free', ...times('2026-12-03') })
      const { reference: __, ...more } = all['schedule'] as Json
      const coding = { system: system.bookingKind, code: 'visit', display: 'Besök', userSelected: true, version: '1' }
      const body = {
        ...all,
        schedule: { reference: `Schedule/${of.id}`, ...more },
        serviceType: [{ coding: [coding, { system: 'https://example.org/codes', code: 'x' }], text: 'Besök' }],
      }
      const { refused, said } = await walked(body, {}, 'POST', 'Slot')
      for (const at of ['Slot.schedule.display', 'Slot.meta.tag[0]'])
        expect(
          refused.some(one => at.startsWith(one)),
          at,
        ).toBe(true)
      for (const at of ['Slot.serviceType[0].coding[1]', 'Slot.serviceType[0].text', 'Slot.overbooked'])
        expect(refused, at).toContain(at)
      for (const at of ['comment', 'identifier[0].system', 'identifier[0].value', 'serviceType[0].coding[0].display'])
        expect(said, at).toContain(at)
      for (const at of ['use', 'type.text', 'period.start', 'assigner.reference', 'assigner.identifier.value'])
        expect(said, at).toContain(`identifier[0].${at}`)
      expect(refused.filter(at => at.startsWith('Slot.identifier'))).toEqual([])
    })

    test('a Communication', async () => {
      const { encounter, owner } = await claimed('fhir-maximal-say')
      const { id: _, ...all } = maximal('Communication', encounter, message(encounter, role(owner), 'maximal'))
      const own = { use: 'usual', period: { start: '2026-01-01' }, assigner: { display: 'Vi' } }
      const body = {
        ...all,
        identifier: [{ system: 'https://example.org/message', value: 'maximal', ...own }],
        language: 'en',
        sent: '2026-11-22T08:00:00Z',
        recipient: [{ reference: `Patient/${encounter}`, display: 'Anna' }],
      }
      const { refused, said } = await walked(body, {}, 'POST', 'Communication')
      for (const at of ['language', 'sent', 'identifier[0].use', 'recipient[0].display', 'meta.tag[0]', 'topic', 'note'])
        expect(
          refused.some(one => one.startsWith('Communication.') && `Communication.${at}`.startsWith(one)),
          at,
        ).toBe(true)
      expect(said).toEqual(expect.arrayContaining(['identifier[0].value', 'recipient[0].reference', 'payload[0].contentString']))
    })

    test('an Appointment that is moved, and one that is cancelled', async () => {
      const { encounter, two, appointment } = await booked('fhir-maximal-move')
      const base = appointment as unknown as Json
      const path = `Appointment/${appointment.id}`
      const all = widened(base, maximal('Appointment', encounter, {}))
      const moved = await walked({ ...all, slot: at(two), start: two.start, end: two.end }, base, 'PUT', path)
      expect(moved.refused).toEqual(
        expect.arrayContaining(['Appointment.comment', 'Appointment.priority', 'Appointment.identifier']),
      )
      expect(moved.said).toEqual(expect.arrayContaining(['slot[0].reference', 'start', 'end']))
      const stands = (await read<Appointment>(path)) as unknown as Json
      const { cancelationReason } = all
      const reason = { ...(cancelationReason as Json), text: 'Stängt' }
      const ended = await walked({ ...stands, status: 'cancelled', cancelationReason: reason }, stands, 'PUT', path)
      expect(ended.refused).toContain('Appointment.cancelationReason.coding[0]')
      expect(ended.said).toEqual(expect.arrayContaining(['status', 'cancelationReason.text']))
    })

    test('a Task that is held, and given back', async () => {
      const { encounter } = await claimed('fhir-maximal-task')
      const base = (await read<Task>(`Task/${encounter}`)) as unknown as Json
      const all = widened(base, maximal('Task', encounter, {}))
      const until = new Date(Date.now() + 7_200_000).toISOString()
      const held = { status: 'on-hold', restriction: { period: { end: until } } }
      const reason = { ...(all['statusReason'] as Json), text: 'Väntar på provsvar' }
      const first = await walked({ ...all, ...held, statusReason: reason }, base, 'PUT', `Task/${encounter}`)
      expect(first.refused).toEqual(expect.arrayContaining(['Task.note', 'Task.description', 'Task.statusReason.coding[0]']))
      expect(first.said).toEqual(expect.arrayContaining(['statusReason.text', 'restriction.period.end', 'status']))
      const stands = (await read<Task>(`Task/${encounter}`)) as unknown as Json
      const back = { ...stands, status: 'rejected', statusReason: { text: 'Fel mottagare' } }
      const second = await walked(back, stands, 'PUT', `Task/${encounter}`, { status: 'requested' })
      expect(second).toMatchObject({ refused: [], said: expect.arrayContaining(['status', 'statusReason.text']) })
    })
  })
  const times = (day: string) => ({ start: `${day}T08:00:00Z`, end: `${day}T08:20:00Z` })
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

describe('what is sent in other words than ours', () => {
  const RIVTA = 'urn:oid:1.2.752.129.2.1.4.1'
  const hsa = (value: string, ...systems: string[]) => systems.map(one => ({ system: one, value }))
  const base = () => `${door.url}/fhir/R4`

  test('an HSA-id under the national platform’s OID is an HSA-id, and with both OIDs it is one', async () => {
    const given = async (type: string) => (await read(`${type}?_count=1`)).entry?.[0]?.resource ?? {}
    const practitioner = { resourceType: 'Practitioner', active: true, name: [{ text: 'Siv Exempelsson' }] }
    const bodies = [practitioner, await given('Organization'), await given('HealthcareService'), await given('Location')]
    for (const [at, body] of bodies.entries()) {
      const value = `SE2321000230-880${at}`
      const { id: _, meta: __, ...rest }: Partial<Resource> = body as Resource
      const sent = { ...rest, identifier: hsa(value, RIVTA) } as Organization
      const first = await made(sent)
      expect(first.identifier).toEqual(hsa(value, system.hsaid))
      for (const name of [RIVTA, system.hsaid])
        expect((await read(`${sent.resourceType}?identifier=${name}|${value}`)).entry?.map(e => e.resource?.id)).toEqual([
          first.id,
        ])
      expect((await made({ ...sent, identifier: hsa(value, RIVTA, system.hsaid) })).identifier).toEqual(hsa(value, system.hsaid))
    }
    const calendar: Schedule = {
      ...schedule('rivta'),
      actor: [{ type: 'HealthcareService', identifier: { system: RIVTA, value: unit } }],
    }
    expect((await made(calendar)).actor[0]?.identifier?.system).toBe(system.hsaid)
  })

  test('a create by condition is held single, whichever name of the system it is written with', async () => {
    const one = (name: string) =>
      send(
        'POST',
        'Organization',
        { resourceType: 'Organization', identifier: hsa('SE2321000230-8810', name), name: 'Mottagning' },
        { 'If-None-Exist': `identifier=${name}|SE2321000230-8810` },
      )
    const answers = await Promise.all([RIVTA, system.hsaid, RIVTA, system.hsaid].map(one))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201])
  })

  test('an address of ours is made relative however it is spelt, and is found both ways', async () => {
    const who = await made({
      resourceType: 'Practitioner' as const,
      identifier: hsa('SE2321000230-8820', system.hsaid),
      name: [{ text: 'Ib Exempelsson' }],
    })
    for (const [at, address] of [
      `${base()}/Practitioner/${who.id}`,
      `${base().replace('http:', 'HTTPS:')}//Practitioner/${who.id}`,
      `${base()}/../R4/Practitioner/${who.id}`,
    ].entries()) {
      const role = await made<PractitionerRole>({
        resourceType: 'PractitionerRole',
        identifier: hsa(`SE2321000230-883${at}`, RIVTA),
        practitioner: { reference: address },
        organization: { reference: `Organization/${unit}` },
      })
      expect(role.practitioner?.reference).toBe(`Practitioner/${who.id}`)
    }
    for (const asked of [`Practitioner/${who.id}`, `${base()}/Practitioner/${who.id}`]) {
      const found = await read(`PractitionerRole?practitioner=${asked}&_include=PractitionerRole:practitioner`)
      expect(found.entry?.map(e => e.search?.mode)).toEqual(['match', 'match', 'match', 'include'])
    }
    const elsewhere = { reference: `https://other.example/fhir/R4/Practitioner/${who.id}` }
    const [role] = (await read('PractitionerRole?_count=1')).entry ?? []
    const kept = await made({ ...(role?.resource as PractitionerRole), practitioner: elsewhere })
    expect(kept.practitioner).toEqual(elsewhere)
    const odd = { ...kept, practitioner: { reference: `${base()}/Practitioner/${who.id}/x` } }
    expect(await issue(await send('PUT', `PractitionerRole/${kept.id}`, odd))).toMatchObject({
      expression: ['PractitionerRole.practitioner.reference'],
    })
    const patched = await send(
      'PATCH',
      `PractitionerRole/${kept.id}`,
      [{ op: 'replace', path: '/practitioner/reference', value: `${base()}/Practitioner/${who.id}` }],
      { 'Content-Type': 'application/json-patch+json' },
    )
    expect(((await patched.json()) as PractitionerRole).practitioner?.reference).toBe(`Practitioner/${who.id}`)
  })
})

describe('what the entries of a transaction call each other', () => {
  const post = (resource: Resource, fullUrl?: string) => ({
    ...(fullUrl === undefined ? {} : { fullUrl }),
    resource,
    request: { method: 'POST', url: resource.resourceType },
  })
  const transact = (...entry: object[]) => send('POST', '', { resourceType: 'Bundle', type: 'transaction', entry })
  const under = (reference: string, value: string, hour = 8) => ({ ...slot('x', value, hour), schedule: { reference } })
  const uuid = '0b6e3b40-0a5e-4a40-8f5c-52c2a1f0a0'

  test.each([
    ['a urn:uuid in capitals', `urn:uuid:${uuid}11`, `URN:UUID:${uuid.toUpperCase()}11`],
    ['an address in capitals', `urn:uuid:${uuid.toUpperCase()}12`, `urn:uuid:${uuid}12`],
    ['a urn:oid', 'urn:oid:1.2.3.4.5', 'urn:oid:1.2.3.4.5'],
    ['any urn', 'urn:example:the-calendar', 'urn:example:the-calendar'],
    ['an address at another server', 'https://tidbok.example/fhir/Schedule/7', 'https://tidbok.example/fhir/Schedule/7'],
    ['an address at ours', 'OURS/Schedule/not-yet', 'OURS/Schedule/not-yet'],
  ])('%s is understood, in whatever order they are sent', async (name, fullUrl, reference) => {
    const ours = (text: string) => text.replace('OURS', `${door.url}/fhir/R4`)
    const response = await transact(post(under(ours(reference), name)), post(schedule(name), ours(fullUrl)))
    expect(response.status, await response.clone().text()).toBe(200)
    const [time, calendar] = ((await response.json()) as Bundle).entry?.map(e => e.resource as Slot) ?? []
    expect(time?.schedule.reference).toBe(`Schedule/${calendar?.id}`)
  })

  test('a relative reference from another server means that server’s first; a deep one, a version, a patch and a search too', async () => {
    const there = 'https://tidbok.example/fhir'
    const stands = await made(slot((await made(schedule('links-old'))).id, 'links-old'))
    const agent = (code: string) => ({
      type: { coding: [{ system: system.provenanceParticipant, code }] },
      who: { reference: `Organization/${unit}` },
    })
    const told: Provenance = {
      resourceType: 'Provenance',
      target: [{ reference: `${there}/Schedule/8/_history/4` }],
      occurredDateTime: '2026-11-22T08:00:00Z',
      recorded: '2026-11-22T08:00:00Z',
      activity: { coding: [{ system: system.dataOperation, code: 'CREATE' }] },
      agent: [agent('author'), agent('custodian')],
      entity: [{ role: 'source', what: { reference: 'urn:oid:1.2.3.9' } }],
    }
    const named = { ...schedule('links'), identifier: [{ system: 'urn:ietf:rfc3986', value: 'urn:oid:1.2.3.9' }] }
    const patch = [{ op: 'replace', path: '/schedule/reference', value: `${there}/Schedule/8` }]
    const response = await transact(
      post(told),
      post(under('Schedule/8', 'links'), `${there}/Slot/9`),
      post(schedule('links-there'), `${there}/Schedule/8`),
      post(named, 'urn:oid:1.2.3.9'),
      {
        resource: { resourceType: 'Binary', data: Buffer.from(JSON.stringify(patch)).toString('base64') },
        request: { method: 'PATCH', url: `Slot/${stands.id}` },
      },
      { request: { method: 'GET', url: 'Schedule?identifier=https://example.org/schedule|links-there' } },
    )
    expect(response.status, await response.clone().text()).toBe(200)
    const all = ((await response.json()) as Bundle).entry?.map(e => e.resource) ?? []
    const [provenance, time, calendar, other, moved, found] = all as [Provenance, Slot, Schedule, Schedule, Slot, Bundle]
    expect(time.schedule.reference).toBe(`Schedule/${calendar.id}`)
    expect(provenance.target[0]?.reference).toBe(`Schedule/${calendar.id}/_history/1`)
    expect(provenance.entity?.[0]?.what.reference).toBe(`Schedule/${other.id}`)
    // An identifier is what it is, also when it is the same as the name of an entry.
    expect(other.identifier?.[0]?.value).toBe('urn:oid:1.2.3.9')
    expect(moved.schedule.reference).toBe(`Schedule/${calendar.id}`)
    expect(found.entry?.map(e => e.resource?.id)).toEqual([calendar.id])
  })

  test('a urn that is nobody’s, and a name that is two entries’, are refused in their place, and nothing is written', async () => {
    const nobodys = await transact(post(schedule('nobodys')), post(under(`urn:uuid:${uuid}13`, 'nobodys')))
    expect([nobodys.status, await issue(nobodys)]).toMatchObject([
      400,
      { expression: ['Bundle.entry[1].resource.schedule.reference'] },
    ])
    const twice = await transact(
      post(schedule('nobodys'), `urn:uuid:${uuid}14`),
      post(schedule('nobodys'), `urn:uuid:${uuid.toUpperCase()}14`),
    )
    expect([twice.status, await issue(twice)]).toMatchObject([400, { expression: ['Bundle.entry[1].fullUrl'] }])
    expect((await read('Schedule?identifier=https://example.org/schedule|nobodys')).entry).toBeUndefined()
    // In a batch nobody knows another, and alone there is nobody else.
    const batch: Bundle = await (
      await send('POST', '', {
        resourceType: 'Bundle',
        type: 'batch',
        entry: [post(schedule('batched'), 'urn:oid:1.2.3.5'), post(under('urn:oid:1.2.3.5', 'batched'))],
      })
    ).json()
    expect(batch.entry?.map(e => e.response?.status)).toEqual(['201 Created', '400'])
    expect(await issue(await send('POST', 'Slot', under('urn:oid:1.2.3.5', 'batched')))).toMatchObject({
      expression: ['Slot.schedule.reference'],
    })
  })
})

describe('a condition in the address means the same alone, in a batch and in a transaction', () => {
  const ways = ['alone', 'batch', 'transaction'] as const
  const write = async (way: (typeof ways)[number], method: string, url: string, resource?: object): Promise<number> => {
    const patch = { 'Content-Type': 'application/json-patch+json' }
    if (way === 'alone') return (await send(method, url, resource, method === 'PATCH' ? patch : {})).status
    const binary = { resourceType: 'Binary', data: Buffer.from(JSON.stringify(resource ?? null)).toString('base64') }
    const body = resource ? { resource: method === 'PATCH' ? binary : resource } : {}
    const response = await send('POST', '', { resourceType: 'Bundle', type: way, entry: [{ ...body, request: { method, url } }] })
    const answer: Bundle = await response.json()
    return answer.resourceType === 'Bundle' ? Number(answer.entry?.[0]?.response?.status?.slice(0, 3)) : response.status
  }

  test.each(ways)('%s', async way => {
    const of = await made(schedule(`condition-${way}`))
    const name = (value: string) => `condition-${way}-${value}`
    const where = (value: string) => `Slot?identifier=https://example.org/slot|${name(value)}`
    const time = (value: string, more: object = {}) => ({ ...slot(of.id, name(value)), ...more })
    const standing = (id: string) => read<Slot>(`Slot/${id}`)
    // Nothing matches: it is made, under its own id or a new one.
    expect(await write(way, 'PUT', where('own'), time('own', { id: name('own') }))).toBe(201)
    expect((await standing(name('own'))).meta?.versionId).toBe('1')
    expect(await write(way, 'PUT', where('new'), time('new'))).toBe(201)
    // One matches: it is changed, without an id or with its own; with another nothing is.
    expect(await write(way, 'PUT', where('own'), time('own', { comment: 'ny' }))).toBe(200)
    expect(await write(way, 'PUT', where('own'), time('own', { id: name('own'), comment: 'igen' }))).toBe(200)
    expect(await write(way, 'PUT', where('own'), time('own', { id: name('other'), comment: 'fel' }))).toBe(400)
    expect((await standing(name('own'))).comment).toBe('igen')
    expect((await send('GET', `Slot/${name('other')}`)).status).toBe(404)
    // Several match.
    await made(time('twin'))
    await made(time('twin'))
    expect(await write(way, 'PUT', where('twin'), time('twin'))).toBe(412)
    const operations = [{ op: 'add', path: '/comment', value: 'lappad' }]
    expect(await write(way, 'PATCH', where('twin'), operations)).toBe(412)
    expect(await write(way, 'PATCH', where('nobody'), operations)).toBe(404)
    expect(await write(way, 'PATCH', where('own'), operations)).toBe(200)
    expect((await standing(name('own'))).comment).toBe('lappad')
    expect(await write(way, 'DELETE', where('own'))).toBe(405)
    expect(await write(way, 'PUT', 'Slot?status=free&colour=red', time('own'))).toBe(400)
    expect((await send('GET', `Slot/${name('own')}`)).status).toBe(200)
  })

  test('in a transaction what it writes is known to the others, and the same condition twice makes one thing or nothing', async () => {
    const where = 'Schedule?identifier=https://example.org/schedule|condition-linked'
    const calendar = (more: object = {}) => ({
      fullUrl: 'urn:uuid:0b6e3b40-0a5e-4a40-8f5c-52c2a1f0a099',
      resource: schedule('condition-linked'),
      request: { method: 'PUT', url: where },
      ...more,
    })
    const time = {
      resource: { ...slot('x', 'condition-linked'), schedule: { reference: 'urn:uuid:0b6e3b40-0a5e-4a40-8f5c-52c2a1f0a099' } },
      request: { method: 'POST', url: 'Slot' },
    }
    const transact = (...entry: object[]) => send('POST', '', { resourceType: 'Bundle', type: 'transaction', entry })
    expect((await transact(time, calendar(), calendar({ fullUrl: 'urn:oid:1.2.3.6' }))).status).toBe(400)
    const both = { request: { method: 'POST', url: 'Schedule', ifNoneExist: where.split('?')[1] }, fullUrl: 'urn:oid:1.2.3.6' }
    expect((await transact(calendar(), calendar(both))).status).toBe(400)
    expect((await read(where)).entry).toBeUndefined()
    for (const status of ['201 Created', '200 OK']) {
      const response = await transact(time, calendar())
      expect(response.status, await response.clone().text()).toBe(200)
      const { entry = [] }: Bundle = await response.json()
      const made = entry[0]?.resource as Slot
      expect(entry[1]?.response?.status).toBe(status)
      expect(made.schedule.reference).toBe(`Schedule/${entry[1]?.resource?.id}`)
    }
    expect((await read(where)).entry).toHaveLength(1)
  })
})
