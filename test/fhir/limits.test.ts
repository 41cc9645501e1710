// What one request may cost and reach: a search or a history reads so many cases and no more, a history keeps to the client's
// own, and what is refused alone is refused inside a Bundle, too.
import { randomUUID } from 'node:crypto'
import type { Bundle, BundleEntry, OperationOutcome } from '@medplum/fhirtypes'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Denied, denials } from '../../adapters/fhir/denied.ts'
import { type Bearer, fhirRoutes } from '../../adapters/fhir/routes.ts'
import { openStore } from '../../adapters/store/store.ts'
import { defaults } from '../../bot/settings.ts'
import { privateProvider } from '../../fhir-profiles/border-examples.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { examples as future, exampleUnits } from '../../fhir-profiles/examples.ts'
import { fhirId, type Reading } from '../../fhir-profiles/reading.ts'
import { database } from '../database.ts'
import { nextWake, said as words, turn, write } from '../store/talks.ts'
import { register } from './door.ts'

const MANY = 1_050
/** The examples, before all the others: newest first, they come last. */
const examples: Record<string, Reading> = JSON.parse(JSON.stringify(future).replaceAll('2026-11-2', '2026-09-2'))
const idOf = (name: string) => fhirId(examples[name]?.case.id ?? '')
const region = exampleUnits[0]?.provider.hsaId ?? ''
const centre = exampleUnits.find(one => one.kind === 'health-centre')?.hsaId ?? ''
const all = ['system/*.cruds']
const bearer = (client: string, providers?: string[]): Bearer => ({
  client,
  scopes: client.startsWith('slots-only') ? ['system/Slot.rs'] : all,
  cleared: true,
  ...(providers ? { providers } : {}),
})
const now = () => new Date().toISOString()

/** What the door has told the log. */
const said: ({ event: string } | Denied)[] = []
let db: Awaited<ReturnType<typeof database>>
let store: Awaited<ReturnType<typeof openStore>>
let app: ReturnType<typeof fhirRoutes>
beforeAll(async () => {
  db = await database()
  store = await openStore({ url: db.url, now, nextWake })
  for (const { case: one, entries } of Object.values(examples))
    await store.store.update(one.id, turn, 'care', () => ({ case: one, entries: [...entries], effects: [] }))
  await store.store.update('many', turn, 'care', write([words('Hej')]))
  await copied('many', MANY)
  app = fhirRoutes({
    register,
    pool: store.pool,
    now,
    origin: 'http://farstu.test',
    settings: defaults,
    cases: store.over,
    // Each client's name says what it may see.
    verifyToken: async token =>
      bearer(token, token.startsWith('private') ? [privateProvider.hsaId] : token.startsWith('region') ? [region] : undefined),
    cursorKey: new Uint8Array(32),
    log: line => void said.push(line),
  })
})
afterAll(async () => {
  await store.close()
  await db.stop()
})

/** So many cases like this one, with logs of their own. */
async function copied(id: string, count: number): Promise<void> {
  const { pool } = store
  const { rows } = await pool.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'cases' and is_generated = 'NEVER'`,
  )
  const other: Record<string, string> = {
    id: `'${id}-' || n`,
    number: `'FA-' || n`,
    data: `data || jsonb_build_object('id', '${id}-' || n, 'number', 'FA-' || n)`,
  }
  const names = rows.map(({ name }) => name)
  const values = names.map(name => other[name] ?? `"${name}"`)
  await pool.query(`insert into cases (${names.map(name => `"${name}"`).join(', ')})
    select ${values.join(', ')} from cases, generate_series(1, ${count}) n where id = '${id}'`)
  await pool.query(`insert into entries (case_id, seq, at, type, data)
    select case_id || '-' || n, seq, at, type, data from entries, generate_series(1, ${count}) n where case_id = '${id}'`)
}

const ask = async (as: string, method: string, path: string, body?: unknown) => {
  const response = await app.request(path.replace('http://farstu.test/fhir/R4', ''), {
    method,
    headers: {
      Authorization: `Bearer ${as}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/fhir+json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}
/** The cases a client has looked at, as the access log has it. */
const lookedAt = async (client: string) => {
  const { rows } = await store.pool.query<{ n: number }>(
    `select count(distinct one)::int as n from access_log, unnest(cases) one where who_id = $1`,
    [client],
  )
  return rows[0]?.n ?? 0
}
const nextOf = (body: Bundle) => body.link?.find(link => link.relation === 'next')?.url

describe('a search that must be read whole', () => {
  test.each([
    ['counted', 'Communication?status=entered-in-error&_total=accurate'],
    ['chained', 'Communication?encounter.class=IMP'],
  ])('stops when it has looked at so many cases, though nothing matches: %s', async (way, path) => {
    const { status, body }: { status: number; body: OperationOutcome } = await ask(`whole-${way}`, 'GET', `/${path}`)
    expect([status, body.issue?.[0]?.code]).toEqual([422, 'too-costly'])
    expect(body.issue?.[0]?.diagnostics).toMatch(/1000 cases .*Narrow.*patient or time/u)
    expect(await lookedAt(`whole-${way}`)).toBeLessThanOrEqual(1_000)
  })
  test('is answered when it is narrowed, and page by page as it is', async () => {
    const narrow = await ask('narrow', 'GET', `/Communication?patient=Patient/many-1&_total=accurate`)
    expect([narrow.status, narrow.body.total]).toEqual([200, 1])
    const early = await ask('narrow', 'GET', '/Consent?date=lt2026-10-01&_total=accurate')
    expect([early.status, early.body.total]).toEqual([200, 3])
    expect(await lookedAt('narrow')).toBeLessThan(50)
    const page = await ask('paging', 'GET', '/Communication?status=entered-in-error')
    expect([page.status, page.body.entry, typeof nextOf(page.body)]).toEqual([200, undefined, 'string'])
    expect(await lookedAt('paging')).toBeLessThanOrEqual(100)
  })
})

describe('a history', () => {
  test('ends its page after so many entries, with a link onwards, and comes to its beginning', async () => {
    const found: BundleEntry[] = []
    let pages = 0
    for (let next: string | undefined = '/Consent/_history?_count=50'; next !== undefined && pages < 12; pages += 1) {
      const before = await lookedAt('history')
      const { status, body }: { status: number; body: Bundle } = await ask('history', 'GET', next)
      expect(status).toBe(200)
      expect((await lookedAt('history')) - before).toBeLessThanOrEqual(1_000)
      found.push(...(body.entry ?? []))
      next = nextOf(body)
    }
    expect(pages).toBeGreaterThan(2)
    expect(pages).toBeLessThan(12)
    expect(new Set(found.map(e => e.resource?.id)).size).toBe(3)
    expect(new Set(found.map(e => `${e.fullUrl} ${e.response?.etag}`)).size).toBe(found.length)
  })
  test('holds each version once in such pages, in order, also when other homes have theirs', async () => {
    const seen: string[] = []
    let last = '9999'
    let pages = 0
    const next = { url: '/_history?_count=100' as string | undefined }
    for (; next.url !== undefined && pages < 6; pages += 1) {
      const { body }: { body: Bundle } = await ask('everything', 'GET', next.url)
      for (const { fullUrl, response } of body.entry ?? []) {
        seen.push(`${fullUrl} ${response?.etag}`)
        expect((response?.lastModified ?? '') <= last).toBe(true)
        last = response?.lastModified ?? ''
      }
      next.url = nextOf(body)
    }
    expect(seen.length).toBeGreaterThanOrEqual(500)
    expect(new Set(seen).size).toBe(seen.length)
  })
  test('of a client for one care provider passes over the others’ without looking', async () => {
    const { body } = await ask('private', 'GET', '/Encounter/_history?_count=10')
    const ids: string[] = (body.entry ?? []).map((e: BundleEntry) => e.resource?.id)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids)).toEqual(new Set([idOf('received')]))
    expect(nextOf(body)).toBeUndefined()
    const others = await ask('region', 'GET', '/Encounter/_history?_count=100')
    expect((others.body.entry ?? []).length).toBeGreaterThan(50)
    expect(JSON.stringify(others.body)).not.toContain(idOf('received'))
  })
})

describe('inside a Bundle', () => {
  const agent = (code: string) => ({
    type: { coding: [{ system: system.provenanceParticipant, code }] },
    who: { reference: `Organization/${centre}` },
  })
  const provenance = (id: string, target: string) => ({
    resourceType: 'Provenance',
    id,
    target: [{ reference: target }],
    occurredDateTime: '2026-11-22T08:00:00Z',
    recorded: '2026-11-22T08:00:00Z',
    activity: { coding: [{ system: system.dataOperation, code: 'CREATE' }] },
    agent: [agent('author'), agent('custodian')],
  })
  const patch = {
    resourceType: 'Binary',
    contentType: 'application/json-patch+json',
    data: Buffer.from(JSON.stringify([{ op: 'replace', path: '/recorded', value: '2020-01-01T00:00:00Z' }])).toString('base64'),
  }
  const answers = async (as: string, type: 'batch' | 'transaction', entry: object) => {
    const { status, body } = await ask(as, 'POST', '/', { resourceType: 'Bundle', type, entry: [entry] })
    return type === 'batch' ? Number(body.entry?.[0]?.response?.status?.slice(0, 3)) : status
  }

  test.each(['batch', 'transaction'] as const)('a Provenance is made and never rewritten: %s', async type => {
    const made = await ask('region', 'POST', '/Provenance', provenance('x', `Encounter/${idOf('claimed')}`))
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const { id } = made.body
    const url = `Provenance/${id}`
    expect(
      await answers('region', type, {
        resource: { ...made.body, recorded: '2020-01-01T00:00:00Z' },
        request: { method: 'PUT', url },
      }),
    ).toBe(405)
    expect(await answers('region', type, { resource: patch, request: { method: 'PATCH', url } })).toBe(405)
    expect(await answers('region', type, { request: { method: 'DELETE', url } })).toBe(405)
    // Nor is one made of another care provider's case by another way than the one that looks whose it is.
    const own = `made-${randomUUID()}`
    const entry = {
      resource: provenance(own, `Encounter/${idOf('received')}`),
      request: { method: 'PUT', url: `Provenance/${own}` },
    }
    expect(await answers('region', type, entry)).toBe(405)
    const { id: _, ...nameless } = entry.resource
    const condition = { method: 'PUT', url: 'Provenance?recorded=1999-01-01' }
    expect(await answers('region', type, { resource: nameless, request: condition })).toBe(405)
    expect((await ask('everything', 'GET', `/Provenance/${own}`)).status).toBe(404)
    expect((await ask('region', 'GET', `/Provenance/${id}/_history`)).body.total).toBe(1)
  })
  test('nor is one met or made of it by a whole address, a version, or in another element; what was stored so before is hidden', async () => {
    const base = 'http://farstu.test/fhir/R4'
    const of = idOf('received')
    for (const address of [
      `${base}/Encounter/${of}`,
      `${base}/Encounter/${of}/_history/1`,
      `HTTPS://FARSTU.test/fhir/R4/../R4//Patient/${of}`,
      `https://behind.example/fhir/R4/Encounter/${of}`,
    ])
      expect([address, (await ask('region', 'POST', '/Provenance', provenance('x', address))).status]).toEqual([address, 422])
    const besides = { ...provenance('x', 'Slot/any'), entity: [{ role: 'source', what: { reference: `${base}/Task/${of}` } }] }
    expect((await ask('region', 'POST', '/Provenance', besides)).status).toBe(422)
    const own = await ask('region', 'POST', '/Provenance', provenance('x', `${base}/Encounter/${idOf('claimed')}`))
    expect([own.status, own.body.target]).toEqual([201, [{ reference: `Encounter/${idOf('claimed')}` }]])
    expect((await ask('private', 'GET', `/Provenance/${own.body.id}`)).status).toBe(404)
    const more = {
      ...provenance('x', 'Slot/any'),
      entity: [{ role: 'source', what: { reference: `Provenance/${own.body.id}` } }],
    }
    expect((await ask('region', 'POST', '/Provenance', more)).status).toBe(201)

    const stored = (await ask('everything', 'POST', '/Provenance', provenance('x', `Encounter/${of}`))).body
    const id = `before-${randomUUID()}`
    for (const [table, more, values] of [
      ['resources', '', ''],
      ['resource_versions', ', method', `, 'POST'`],
    ])
      await store.pool.query(
        `insert into ${table} (type, id, version, at, content${more})
         select type, $1, version, at, replace(content::text, '"Encounter/', '"${base}/Encounter/')::jsonb${values}
         from resources where id = $2`,
        [id, stored.id],
      )
    expect((await ask('everything', 'GET', `/Provenance/${id}`)).body.target[0].reference).toBe(`${base}/Encounter/${of}`)
    expect((await ask('private', 'GET', `/Provenance/${id}`)).status).toBe(200)
    for (const path of [`/Provenance/${id}`, `/Provenance/${id}/_history`, `/Provenance/${id}/_history/1`])
      expect([path, (await ask('region', 'GET', path)).status]).toEqual([path, 404])
    for (const path of ['/Provenance/_history?_count=100', `/Provenance?_id=${id}`])
      expect(JSON.stringify((await ask('region', 'GET', path)).body.entry ?? [])).not.toContain(of)
  })
  test('what is refused by its method alone is refused so there', async () => {
    for (const [method, url, resource] of [
      [
        'PUT',
        `Communication/${idOf('claimed')}.9`,
        { resourceType: 'Communication', id: `${idOf('claimed')}.9`, status: 'completed' },
      ],
      ['POST', 'Appointment', { resourceType: 'Appointment', status: 'booked', participant: [] }],
      ['POST', 'Task', { resourceType: 'Task', status: 'requested', intent: 'order' }],
      ['DELETE', `Organization/${centre}`, undefined],
      ['PUT', `Patient/${idOf('claimed')}`, { resourceType: 'Patient', id: idOf('claimed') }],
    ] as const)
      expect([
        url,
        await answers('everything', 'batch', { ...(resource ? { resource } : {}), request: { method, url } }),
      ]).toEqual([url, 405])
  })
})

describe('what is refused for want of a token or a right is told to the log', () => {
  const denied = () => said.splice(0).filter(line => line.event === 'fhir-denied')
  const ask = (path: string, token?: string, init: RequestInit = {}) =>
    app.request(path, {
      ...init,
      headers: { 'Content-Type': 'application/fhir+json', ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) },
    })
  const entries = ['Patient/a', 'Encounter/b', 'Slot/none'].map(url => ({ request: { method: 'GET', url } }))
  const batch = { method: 'POST', body: JSON.stringify({ resourceType: 'Bundle', type: 'batch', entry: entries }) }

  test.each<[string, string | undefined, RequestInit | undefined, number, Partial<Denied>]>([
    ['/Patient?identifier=190001019801', undefined, undefined, 401, { asked: 'Patient search-type' }],
    ['/190001019801/x', undefined, undefined, 401, { asked: 'other' }],
    ['/Patient/190001019801', 'slots-only', undefined, 403, { asked: 'Patient read', client: 'slots-only' }],
    ['/Task/x/_history/2', 'slots-only', undefined, 403, { asked: 'Task vread', client: 'slots-only' }],
    ['/Schedule', 'slots-only', { method: 'POST', body: '{"resourceType":"Schedule"}' }, 403, { asked: 'Schedule create' }],
    ['/Patient/x/$everything', 'slots-only', undefined, 403, { asked: 'Patient operation' }],
    ['/', 'slots-only', batch, 200, { code: '403', asked: 'batch entry', times: 2, client: 'slots-only' }],
  ])('%s', async (path, token, init, status, line) => {
    denied()
    expect((await ask(path, token, init)).status).toBe(status)
    const lines = denied()
    expect(lines).toEqual([expect.objectContaining({ code: String(status), times: 1, ...line })])
    expect(JSON.stringify(lines)).not.toContain('190001019801')
  })

  test('and what is let in, or is wrong in another way, is not', async () => {
    denied()
    expect((await ask('/Slot?_count=1', 'slots-only')).status).toBe(200)
    expect((await ask('/Slot/none', 'slots-only')).status).toBe(404)
    expect(denied()).toEqual([])
  })

  test('one who knocks without end makes a line a second, which says how often', async () => {
    const lines: Denied[] = []
    let at = 0
    const { watch } = denials(
      line => void lines.push(line),
      () => at,
    )
    const door = new Hono().use('*', watch).all('*', c => c.text('', 401))
    for (at = 0; at < 2000; at += 100) await door.request('/fhir/R4/Patient')
    await door.request('/fhir/R4/Patient/1')
    expect(lines.map(({ asked, times }) => [asked, times])).toEqual([
      ['Patient search-type', 1],
      ['Patient search-type', 10],
      ['Patient read', 1],
    ])
  })
})
