// What an integrator's first day found: answers at the edges of the door, where something was half done, lost or not said.
import type { Bundle, OperationOutcome, Slot } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedSlots } from '../../adapters/calendar/seed.ts'
import { exampleUnits } from '../../fhir-profiles/examples.ts'
import { askToken, assertion, type Door, openDoor } from './door.ts'

let door: Door
let token = ''
beforeAll(async () => {
  door = await openDoor()
  const endpoint = `${door.url}/oauth/token`
  token = (await (await askToken(endpoint, await assertion(door.client, endpoint), 'system/*.cruds')).json()).access_token
})
afterAll(() => door.close())

const FHIR = 'application/fhir+json'
async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${door.url}/fhir/R4${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'Content-Type': FHIR }), ...headers },
    ...(body === undefined
      ? {}
      : { body: typeof body === 'string' ? body : body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : null }
}
const issueOf = ({ body }: { body: OperationOutcome }) => body.issue[0]

const unit = exampleUnits.find(one => one.kind === 'health-centre')
const hsaId = unit?.hsaId ?? ''
/** A unit's own calendar has its Schedule by name. */
let calendar = ''
beforeAll(async () => {
  const found: Bundle = (await ask('GET', `/Schedule?actor=HealthcareService/${hsaId}&_count=1`)).body
  calendar = found.entry?.[0]?.resource?.id ?? ''
  expect(calendar).not.toBe('')
})
let minute = 0
const slot = (more: Partial<Slot> = {}): Slot => {
  const start = Date.UTC(2029, 4, 7, 8) + 900_000 * minute++
  const at = (ms: number) => new Date(ms).toISOString()
  return {
    resourceType: 'Slot',
    schedule: { reference: `Schedule/${calendar}` },
    status: 'free',
    start: at(start),
    end: at(start + 900_000),
    ...more,
  }
}
const slots = async () => (await door.store.pool.query<{ n: number }>('select count(*)::int as n from slots')).rows[0]?.n

describe('a time that was taken away', () => {
  test('may be written again, and its history goes on', async () => {
    const id = 'edge-again'
    const time = slot({ id })
    expect((await ask('PUT', `/Slot/${id}`, time)).status).toBe(201)
    expect((await ask('DELETE', `/Slot/${id}`, undefined, { 'If-Match': 'W/"7"' })).status).toBe(412)
    expect((await ask('DELETE', `/Slot/${id}`)).status).toBe(204)
    const again = await ask('PUT', `/Slot/${id}`, { ...time, comment: 'igen' })
    expect([again.status, again.headers.get('etag')]).toEqual([201, 'W/"3"'])
    const { body } = await ask('GET', `/Slot/${id}/_history?_count=5`)
    expect(body.entry.map((e: { request: { method: string } }) => e.request.method)).toEqual(['POST', 'DELETE', 'POST'])
    expect(body.link[0].url).toContain('_history?_count=5')
  })

  test('is not seeded again, and nothing stops at it', async () => {
    if (!unit) throw new Error('no unit')
    const day = '2028-06-12T00:00:00.000Z'
    const open = { ...unit, hsaId: 'SE2321000230-EDGE' }
    const made = await seedSlots(door.store.pool, [open], day, 1)
    expect(made).toBeGreaterThan(1)
    await door.store.pool.query(`delete from slots where id = (select min(id) from slots where unit = 'SE2321000230-EDGE')`)
    expect(await seedSlots(door.store.pool, [open], day, 1)).toBe(0)
    expect((await door.store.pool.query(`select id from slots where unit = 'SE2321000230-EDGE'`)).rowCount).toBe(made - 1)
  })
})

describe('a transaction is all or nothing', () => {
  const good = () => ({ resource: slot(), request: { method: 'POST', url: 'Slot' } })
  test.each<[string, unknown | (() => unknown)]>([
    ['Bundle.entry[1].request', {}],
    ['Bundle.entry[1]', null],
    ['Bundle.entry[1]', 5],
    ['Bundle.entry[1].request', { resource: {}, request: null }],
    ['Bundle.entry[1].request.method', { request: { url: 'Slot' } }],
    ['Bundle.entry[1].request.method', { request: { method: 5, url: 'Slot' } }],
    ['Bundle.entry[1].request.method', { request: { method: 'MOVE', url: 'Slot' } }],
    ['Bundle.entry[1].request.url', { request: { method: 'GET' } }],
    ['Bundle.entry[1].request.url', { request: { method: 'GET', url: 5 } }],
    ['Bundle.entry[1].request.url', { request: { method: 'GET', url: 'Slot?colour=red' } }],
    ['Bundle.entry[1].request.url', { request: { method: 'GET', url: 'a/b/c/d/e' } }],
    ['Bundle.entry[1].request.ifMatch', { request: { method: 'DELETE', url: 'Slot/x', ifMatch: 3 } }],
    ['Bundle.entry[1].resource', { resource: [], request: { method: 'PATCH', url: 'Slot/x' } }],
    [
      'Bundle.entry[1].resource.status',
      () => ({ resource: { ...slot(), status: 'open' }, request: { method: 'POST', url: 'Slot' } }),
    ],
    [
      'Bundle.entry[1].request.ifMatch',
      () => ({ resource: slot({ id: 'edge-none' }), request: { method: 'PUT', url: 'Slot/edge-none', ifMatch: 'W/"3"' } }),
    ],
    ['Bundle.entry[1].resource', { resource: { resourceType: 'Encounter' }, request: { method: 'POST', url: 'Encounter' } }],
  ])('an entry that can not be done is named, and nothing stands: %s', async (at, bad) => {
    const before = await slots()
    const answer = await ask('POST', '/', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [good(), typeof bad === 'function' ? bad() : bad],
    })
    expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(issueOf(answer)?.expression).toEqual([at])
    expect(issueOf(answer)?.diagnostics).toMatch(/\w+ \w+/u)
    expect(await slots()).toBe(before)
  })

  test('it takes many entries, also when some are conditional and many change what stands', async () => {
    const made = await ask('POST', '/', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: Array.from({ length: 60 }, (_, n) => ({
        resource: slot({ identifier: [{ system: 'https://example.org/edge', value: String(n) }] }),
        request: { method: 'POST', url: 'Slot', ifNoneExist: `identifier=https://example.org/edge|${n}` },
      })),
    })
    expect(made.status, JSON.stringify(made.body).slice(0, 500)).toBe(200)
    const written: Slot[] = made.body.entry.map((e: { resource: Slot }) => e.resource)
    const changed = await ask('POST', '/', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: written.map(one => ({ resource: { ...one, comment: 'ändrad' }, request: { method: 'PUT', url: `Slot/${one.id}` } })),
    })
    expect(changed.status).toBe(200)
    expect(new Set(changed.body.entry.map((e: { response: { etag: string } }) => e.response.etag))).toEqual(new Set(['W/"2"']))
  })

  test('many at once with the same conditions, in any order, are all carried out, and make one of each', async () => {
    const names = ['p', 'q', 'r', 's']
    const entry = (name: string) => ({
      resource: slot({ identifier: [{ system: 'https://example.org/edge', value: name }] }),
      request: { method: 'POST', url: 'Slot', ifNoneExist: `identifier=https://example.org/edge|${name}` },
    })
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, n) => {
        const turned = [...names.slice(n % 4), ...names.slice(0, n % 4)]
        const order = n % 2 === 0 ? turned : turned.toReversed()
        return ask('POST', '/', { resourceType: 'Bundle', type: 'transaction', entry: order.map(entry) })
      }),
    )
    expect(all.map(one => one.status)).toEqual(all.map(() => 200))
    const found = await ask('GET', `/Slot?_summary=count&identifier=${names.map(n => `https://example.org/edge|${n}`).join(',')}`)
    expect(found.body.total).toBe(4)
  })

  test('what is written twice is refused, also when a condition finds it', async () => {
    const own = { identifier: [{ system: 'https://example.org/edge', value: '1' }] }
    const entry = (comment: string) => ({
      resource: slot({ ...own, comment }),
      request: { method: 'PUT', url: 'Slot?identifier=https://example.org/edge|1' },
    })
    const answer = await ask('POST', '/', { resourceType: 'Bundle', type: 'transaction', entry: [entry('a'), entry('b')] })
    expect([answer.status, issueOf(answer)?.expression]).toEqual([400, ['Bundle.entry[1].request.url']])
  })

  test('a patch in a Bundle that can not be read is told how it is written, in its place', async () => {
    const { id } = (await ask('POST', '/Slot', slot())).body
    const binary = (text: string) => ({ resourceType: 'Binary', data: Buffer.from(text).toString('base64') })
    const deep = `[{"op":"add","path":"/comment","value":${'['.repeat(20_000)}${']'.repeat(20_000)}}]`
    const bad = [
      binary('{'),
      binary('{}'),
      binary(deep),
      { resourceType: 'Binary', data: 5 },
      { resourceType: 'Parameters', parameter: 5 },
    ]
    const entry = (resource: object) => ({ resource, request: { method: 'PATCH', url: `Slot/${id}` } })
    const good = entry(binary('[{"op":"add","path":"/comment","value":"lappad"}]'))
    for (const one of bad) {
      const whole = await ask('POST', '/', { resourceType: 'Bundle', type: 'transaction', entry: [good, entry(one)] })
      expect([whole.status, issueOf(whole)?.expression]).toEqual([400, ['Bundle.entry[1].resource']])
    }
    expect((await ask('GET', `/Slot/${id}`)).body.comment).toBeUndefined()
    const { body } = await ask('POST', '/', { resourceType: 'Bundle', type: 'batch', entry: [...bad.map(entry), good] })
    expect(body.entry.map((e: { response: { status: string } }) => e.response.status)).toEqual([
      ...bad.map(() => '400'),
      '200 OK',
    ])
    for (const { response } of body.entry.slice(0, bad.length)) expect(response.outcome.issue[0].diagnostics).toContain('base64')
    expect((await ask('GET', `/Slot/${id}`)).body.comment).toBe('lappad')
  })

  test('an entry of a batch that is no entry is refused by name, never with a fault of ours', async () => {
    for (const bad of [
      null,
      5,
      { request: { method: 5, url: 'Slot' } },
      { request: { method: 'GET', url: 5 } },
      { resource: 5 },
    ]) {
      const answer = await ask('POST', '/', { resourceType: 'Bundle', type: 'batch', entry: [bad] })
      expect([bad, answer.status, issueOf(answer)?.expression?.[0]?.startsWith('Bundle.entry[0]')]).toEqual([bad, 400, true])
    }
  })
})

describe('what is sent is read as it was meant, or not at all', () => {
  test('letters in another code page are refused, not stored as question marks', async () => {
    const latin = Buffer.from(JSON.stringify(slot({ comment: 'Åke från Övertorneå' })), 'latin1')
    expect(await ask('POST', '/Slot', latin)).toMatchObject({ status: 400, body: { issue: [{ expression: ['body'] }] } })
    const said = await ask('POST', '/Slot', latin, { 'Content-Type': `${FHIR}; charset=iso-8859-1` })
    expect([said.status, issueOf(said)?.expression]).toEqual([415, ['Content-Type']])
    expect(
      (await ask('POST', '/Slot', slot({ comment: 'Åke' }), { 'Content-Type': `${FHIR}; charset=UTF-8` })).body.comment,
    ).toBe('Åke')
    const searched = await ask('GET', '/Practitioner?name=%C5ke')
    expect([searched.status, issueOf(searched)?.expression]).toEqual([400, ['name']])
  })

  test('nothing too deep to be a resource comes further than the door', async () => {
    const deep = `${'[{"extension":'.repeat(5000)}[]${'}]'.repeat(5000)}`
    const resource = `{"resourceType":"Slot","extension":${deep}}`
    const bundle = `{"resourceType":"Bundle","type":"batch","entry":[{"resource":${resource},"request":{"method":"POST","url":"Slot"}}]}`
    for (const [path, body] of [
      ['/Slot', resource],
      ['/', bundle],
      ['/Slot/$validate', resource],
    ] as const)
      expect((await ask('POST', path, body)).status).toBe(422)
  })

  test('the number alone is given to whoever asks for it', async () => {
    for (const wish of ['_summary=count', '_count=0', '_summary=count&_sort=start&_include=Slot:schedule']) {
      const { status, body } = await ask('GET', `/Slot?identifier=https://example.org/edge|1,https://example.org/edge|2&${wish}`)
      expect([wish, status, body.total, body.entry, body.link.length]).toEqual([wish, 200, 2, undefined, 1])
    }
    expect((await ask('GET', '/Slot?_count=1&_summary=false')).body.entry).toHaveLength(1)
    const other = await ask('GET', '/Slot?_summary=text')
    expect([other.status, issueOf(other)?.expression]).toEqual([400, ['_summary']])
  })

  test('a control that is written twice is refused: one of the two would be passed over', async () => {
    const answer = await ask('GET', '/Slot?_count=1&_count=2')
    expect([answer.status, issueOf(answer)?.expression]).toEqual([400, ['_count']])
  })
})

describe('what is refused says what to do instead', () => {
  test('where it is wrong, and which ways are left', async () => {
    const put = await ask('PUT', '/Slot', slot())
    expect([put.status, issueOf(put)?.expression]).toEqual([412, ['url']])
    const kept = await ask('PUT', `/HealthcareService/${hsaId}`, (await ask('GET', `/HealthcareService/${hsaId}`)).body)
    expect([kept.status, kept.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    const all = await ask('DELETE', '/Slot?status=free')
    expect([all.status, all.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, PUT, PATCH'])
    const made = (await ask('POST', '/Slot', slot())).body
    const patch = (body: object) => ask('PATCH', `/Slot/${made.id}`, body, { 'Content-Type': 'application/json-patch+json' })
    expect(issueOf(await patch([{ op: 'test', path: '/status', value: 'busy' }]))?.diagnostics).toContain('not what stands there')
    expect(issueOf(await patch([{ op: 'replace', path: '/no/where', value: 1 }]))?.diagnostics).toContain('nothing at its path')
  })

  test('after a request that was too large the line is closed, and the client is told', async () => {
    const answer = await ask('POST', '/Slot', `"${'x'.repeat(2_100_000)}"`)
    expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close'])
  })
})
