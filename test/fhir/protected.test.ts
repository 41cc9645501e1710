// Persons with protected identity, in every way out: reads, pushes and files carry the label and neither name nor place; and to a
// client the operator has not cleared for them they are as if they were not there.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bundle, Resource } from '@medplum/fhirtypes'
import { exportJWK, generateKeyPair } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientsCommand } from '../../adapters/fhir/clients-cli.ts'
import { type Exports, bulkExport } from '../../adapters/fhir/export.ts'
import { type Bearer, fhirRoutes } from '../../adapters/fhir/routes.ts'
import { PROTECTED } from '../../adapters/fhir/scopes.ts'
import { subscriptions } from '../../adapters/fhir/subscriptions.ts'
import { openStore } from '../../adapters/store/store.ts'
import type { Case, Draft } from '../../bot/case.ts'
import { changed } from '../../bot/log.ts'
import { defaults } from '../../bot/settings.ts'
import { isCaseType } from '../../fhir-profiles/bundle.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { examples as future, exampleUnits } from '../../fhir-profiles/examples.ts'
import { fhirId, type Reading } from '../../fhir-profiles/reading.ts'
import { database } from '../database.ts'
import { nextWake, opening, said, turn, waitingAt } from '../store/talks.ts'
import { askToken, assertion, openDoor, register } from './door.ts'
import { openReceiver, until } from './subscription-door.ts'

/** The examples, long enough ago: an export holds nothing that is later than itself. */
const examples: Record<string, Reading> = JSON.parse(JSON.stringify(future).replaceAll('2026-11-2', '2026-09-2'))
const all = ['system/*.cruds']
const bearers: Record<string, Bearer> = {
  cleared: { client: 'cleared', scopes: all, cleared: true },
  plain: { client: 'plain', scopes: all },
  elsewhere: { client: 'elsewhere', scopes: all, cleared: true, providers: ['SE2321000230-9999'] },
}
const c = examples['protected']?.case.id ?? ''
const id = fhirId(c)
const hidden = examples['protected']?.case.citizen
const centre = exampleUnits.find(one => one.kind === 'health-centre')
const now = () => new Date().toISOString()

let db: Awaited<ReturnType<typeof database>>
let store: Awaited<ReturnType<typeof openStore>>
let subs: ReturnType<typeof subscriptions>
let bulk: Exports
let app: ReturnType<typeof fhirRoutes>
beforeAll(async () => {
  db = await database()
  store = await openStore({ url: db.url, now, nextWake })
  for (const { case: one, entries } of Object.values(examples))
    await store.store.update(one.id, turn, 'care', () => ({ case: one, entries: [...entries], effects: [] }))
  const deps = { register, pool: store.pool, now, origin: 'http://farstu.test', settings: defaults, cases: store.over }
  subs = subscriptions({
    ...store,
    register,
    clients: [
      { clientId: 'cleared', scope: `system/*.cruds ${PROTECTED}` },
      { clientId: 'elsewhere', scope: PROTECTED },
    ],
    now,
    origin: deps.origin,
    production: false,
    leaseMs: 3_000,
    log: () => {},
  })
  bulk = bulkExport({ ...deps, newId: randomUUID, everyMs: 50, settleMs: 100 })
  app = fhirRoutes({
    ...deps,
    verifyToken: async token => bearers[token] ?? null,
    cursorKey: new Uint8Array(32),
    parts: [bulk.part, ...subs.parts],
    subscriptions: subs.home,
  })
})
afterAll(async () => {
  await bulk.stop()
  await subs.stop()
  await store.close()
  await db.stop()
})

async function ask(who: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await app.request(path.replace('http://farstu.test/fhir/R4', ''), {
    method,
    headers: {
      Authorization: `Bearer ${who}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/fhir+json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: response.headers.get('content-type')?.includes('ndjson') || text === '' ? {} : JSON.parse(text),
  }
}
const labelled = (resource: Resource) => resource.meta?.security?.some(one => one.code === 'sekretessmarkering') ?? false
/** What must stand nowhere of them: their name, and where they live or are listed. */
function tells(text: string): string[] {
  const where = hidden?.listedAt?.name ?? 'none'
  return [hidden?.given ?? 'none', hidden?.family ?? 'none', 'address', 'generalPractitioner', where].filter(word =>
    text.includes(word),
  )
}

describe('a push', () => {
  const put =
    (...drafts: Draft[]) =>
    (before: Case) =>
      changed(before, { kind: 'citizen' }, now(), before.rev === 0 ? [opening(), ...drafts] : drafts)
  const write = (case_: string, ...drafts: Draft[]) => store.store.update(case_, turn, 'own-talk', put(...drafts))
  async function subscribed(who: string, endpoint: string, criteria: string) {
    const channel = { type: 'rest-hook', endpoint, payload: 'application/fhir+json' }
    const wish = { resourceType: 'Subscription', status: 'requested', reason: 'test', criteria, channel }
    const made = await ask(who, 'POST', '/Subscription', wish)
    expect(made.status, made.text).toBe(201)
    return String(made.body.id)
  }

  test('goes to who is cleared, with the label and neither name nor place; to nobody else, from the moment it is known', async () => {
    if (!hidden) throw new Error('no example')
    const receivers = await Promise.all(['cleared', 'plain', 'elsewhere'].map(() => openReceiver(() => ({ status: 204 }))))
    const [theirs, plain, elsewhere] = receivers
    if (!theirs || !plain || !elsewhere) throw new Error('no receivers')
    for (const criteria of ['Patient', 'Communication', 'Encounter']) {
      await subscribed('cleared', theirs.url, criteria)
      await subscribed('plain', plain.url, criteria)
      await subscribed('elsewhere', elsewhere.url, criteria)
    }
    const [one, other] = ['secret-one', 'open-one']
    await write(one, { type: 'identified', citizen: hidden }, said('Jag ringer igen'), waitingAt(centre?.hsaId ?? ''))
    await write(other, said('Hej'))
    await until(() => plain.calls.some(call => call.body.includes(other)) && theirs.calls.some(call => call.body.includes(other)))
    const pushed = () => theirs.calls.map((call): Resource => JSON.parse(call.body)).filter(r => r.id?.startsWith(one))
    await until(() => new Set(pushed().map(r => r.resourceType)).size === 3)
    for (const resource of pushed()) {
      expect(labelled(resource), `${resource.resourceType} ${resource.meta?.versionId}`).toBe(true)
      expect(tells(JSON.stringify(resource))).toEqual([])
      // What is pushed is what is read.
      const read = await ask('cleared', 'GET', `/${resource.resourceType}/${resource.id}/_history/${resource.meta?.versionId}`)
      expect(read.body).toEqual(resource)
    }
    expect(plain.calls.some(call => `${call.body}${String(call.headers['x-farstu-version'])}`.includes(one))).toBe(false)
    expect(elsewhere.calls).toEqual([])
    expect(await store.accessLog.list({ case: one, whoId: 'plain', limit: 10 })).toEqual([])
    for (const receiver of receivers) receiver.close()
  })

  test('what waits when the person turns out to be protected is withheld from who is not cleared', async () => {
    if (!hidden) throw new Error('no example')
    let broken = true
    const receiver = await openReceiver(() => ({ status: broken ? 503 : 204, headers: { 'Retry-After': '1' } }))
    const subscription = await subscribed('plain', receiver.url, 'Communication')
    const states = async () =>
      (await store.pool.query('select state from deliveries where subscription = $1 order by ord', [subscription])).rows.map(
        row => row.state,
      )
    await write('turns-out', said('ett'))
    await until(() => receiver.calls.length > 0)
    await write('turns-out', { type: 'identified', citizen: hidden })
    broken = false
    await until(async () => !(await states()).includes('waiting'))
    expect(new Set(await states())).toEqual(new Set(['withheld']))
    const before = receiver.calls.length
    await write('turns-out', said('två'))
    await new Promise(done => setTimeout(done, 600))
    expect(receiver.calls.length).toBe(before)
    receiver.close()
  })
})

describe('a bulk export', () => {
  async function files(who: string, path: string) {
    const kickOff = await ask(who, 'GET', path, undefined, { Prefer: 'respond-async' })
    expect(kickOff.status, kickOff.text).toBe(202)
    const at = kickOff.headers.get('content-location') ?? ''
    const manifest = await until(async () => {
      const status = await ask(who, 'GET', at)
      return status.status === 200 && (status.body as { output: { type: string; url: string }[]; error: unknown[] })
    })
    expect(manifest.error).toEqual([])
    const found: Resource[] = []
    for (const { url } of manifest.output)
      for (const line of (await ask(who, 'GET', url)).text.split('\n').filter(Boolean)) found.push(JSON.parse(line))
    return { at, found }
  }
  const ofTheirs = (resource: Resource) => isCaseType(resource.resourceType) && resource.id?.startsWith(id)

  test('holds them, labelled and without name and place, for who is cleared; others get a file without them', async () => {
    const { at, found } = await files('cleared', '/$export')
    const theirs = found.filter(ofTheirs)
    expect(new Set(theirs.map(r => r.resourceType)).size).toBeGreaterThan(5)
    for (const resource of theirs) {
      expect(labelled(resource), `${resource.resourceType}/${resource.id}`).toBe(true)
      expect(tells(JSON.stringify(resource))).toEqual([])
    }
    const plain = await files('plain', '/Patient/$export')
    expect(plain.found.length).toBeGreaterThan(20)
    expect(plain.found.filter(ofTheirs)).toEqual([])
    expect(JSON.stringify(plain.found)).not.toContain(hidden?.number)
    expect(await store.accessLog.list({ case: c, whoId: 'plain', limit: 10 })).toEqual([])
    expect((await files('elsewhere', '/$export?_type=Encounter,Device')).found.map(r => r.resourceType)).toEqual(['Device'])
    expect((await ask('plain', 'GET', `/Patient/${id}/$export`, undefined, { Prefer: 'respond-async' })).status).toBe(404)
    // What a client was cleared for when it asked, it does not fetch when it no longer is.
    bearers['cleared'] = { client: 'cleared', scopes: all }
    expect((await ask('cleared', 'GET', at)).status).toBe(404)
    bearers['cleared'] = { client: 'cleared', scopes: all, cleared: true }
    expect((await ask('cleared', 'GET', at)).status).toBe(200)
  })
})

describe('at the door', () => {
  test('to who is not cleared they are as if they were not there, in every way of asking', async () => {
    const number = `${system.personnummer}|${hidden?.number}`
    const provenance = {
      resourceType: 'Provenance',
      target: [{ reference: `Encounter/${id}` }],
      occurredDateTime: '2026-11-22T08:00:00Z',
      recorded: '2026-11-22T08:00:00Z',
      activity: { coding: [{ system: system.dataOperation, code: 'CREATE' }] },
      agent: ['author', 'custodian'].map(code => ({
        type: { coding: [{ system: system.provenanceParticipant, code }] },
        who: { reference: `Organization/${centre?.hsaId}` },
      })),
    }
    const told = await ask('cleared', 'POST', '/Provenance', provenance)
    expect(told.status, told.text).toBe(201)
    await ask('cleared', 'GET', `/Encounter/${id}`)
    for (const path of [
      `/Patient/${id}`,
      `/Encounter/${id}/_history`,
      `/Encounter/${id}/_history/1`,
      `/Patient/${id}/Communication`,
      `/Patient/${id}/$everything`,
      `/Provenance/${told.body.id}`,
    ]) {
      expect([path, (await ask('cleared', 'GET', path)).status]).toEqual([path, 200])
      expect([path, (await ask('plain', 'GET', path)).status]).toEqual([path, 404])
    }
    const count = async (who: string, path: string) => ((await ask(who, 'GET', path)).body as Bundle).entry?.length ?? 0
    for (const path of [
      `/Patient?identifier=${encodeURIComponent(number)}`,
      `/Encounter?patient.identifier=${encodeURIComponent(number)}`,
      `/Communication?encounter=Encounter/${id}`,
      `/Provenance?target=Encounter/${id}`,
      `/AuditEvent?patient=Patient/${id}`,
      `/Task?_id=${id}&_include=Task:encounter`,
    ]) {
      if (!path.startsWith('/Task')) expect(await count('cleared', path), path).toBeGreaterThan(0)
      expect(await count('plain', path), path).toBe(0)
    }
    for (const path of ['/_history?_count=100', '/Encounter/_history?_count=100', '/Encounter?_count=100']) {
      const { text } = await ask('plain', 'GET', path)
      expect([path, text.includes(id)]).toEqual([path, false])
      if (!path.startsWith('/_')) expect([path, text.includes(fhirId(examples['closed']?.case.id ?? ''))]).toEqual([path, true])
    }
    expect((await ask('plain', 'POST', '/Provenance', provenance)).status).toBe(422)
    const numbered = { reference: `Organization/${centre?.hsaId}`, identifier: { system: system.caseNumber, value: c } }
    const byNumber = await ask('cleared', 'POST', '/Provenance', { ...provenance, target: [numbered] })
    expect([byNumber.status, byNumber.body.issue[0].expression]).toEqual([422, ['Provenance.target[0].identifier.system']])
    const whole = { ...provenance, target: [{ reference: `http://farstu.test/fhir/R4/Encounter/${id}/_history/1` }] }
    expect((await ask('plain', 'POST', '/Provenance', whole)).status).toBe(422)
    const marked = await ask('cleared', 'POST', '/Provenance', whole)
    expect([marked.status, labelled(marked.body)]).toEqual([201, true])
    expect((await ask('plain', 'GET', `/Provenance/${marked.body.id}`)).status).toBe(404)
    expect((await ask('plain', 'POST', '/Provenance/$validate', whole)).body.issue[0].code).toBe('not-found')
    expect(await store.accessLog.list({ case: c, whoId: 'plain', limit: 10 })).toEqual([])
  })
})

test('an operator clears a client when it is registered; the token says so, and nobody asks for it', async () => {
  const door = await openDoor()
  const folder = mkdtempSync(join(tmpdir(), 'farstu-cleared-'))
  try {
    const { publicKey, privateKey } = await generateKeyPair('ES384', { extractable: true })
    const publicJwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES384', use: 'sig' }
    writeFileSync(join(folder, 'keys.json'), JSON.stringify({ keys: [publicJwk] }))
    const add = async (...more: string[]) =>
      clientsCommand(['add', '--name', 'EHR', '--scope', 'system/*.rs', '--jwks', join(folder, 'keys.json'), ...more], {
        pool: door.store.pool,
        doer: { at: now(), by: 'test' },
        newId: randomUUID,
        development: true,
      })
    const endpoint = `${door.url}/oauth/token`
    const privateJwk = { ...(await exportJWK(privateKey)), kid: 'k' }
    const asks = async (clientId: string, scope: string) => {
      const answer = await askToken(endpoint, await assertion({ clientId, privateJwk, publicJwk }, endpoint), scope)
      return { status: answer.status, body: await answer.json() }
    }
    const sees = async (clientId: string) => {
      const { body } = await asks(clientId, 'system/*.rs')
      const headers = { Authorization: `Bearer ${body.access_token}` }
      return (await fetch(`${door.url}/fhir/R4/Patient/${id}`, { headers })).status
    }
    const [plain, cleared] = [await add(), await add('--protected')]
    expect(plain.lines.join()).toContain('nobody with protected identity')
    expect(cleared.lines.join()).not.toContain('nobody with protected identity')
    expect(await sees(plain.lines.at(-1) ?? '')).toBe(404)
    expect(await sees(cleared.lines.at(-1) ?? '')).toBe(200)
    expect((await asks(cleared.lines.at(-1) ?? '', '')).body.error_description).not.toContain(PROTECTED)
    for (const client of [plain, cleared])
      expect((await asks(client.lines.at(-1) ?? '', `system/*.rs ${PROTECTED}`)).body.error).toBe('invalid_scope')
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await door.close()
  }
})
