import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { developmentClient, registered } from '../../adapters/fhir/clients.ts'
import { openAccess } from '../../adapters/fhir/oauth.ts'
import { offered } from '../../adapters/fhir/scopes.ts'
import { requestToken } from '../../adapters/fhir/token-cli.ts'
import { StoreError } from '../../adapters/store/errors.ts'
import { openPool } from '../../adapters/store/pool.ts'
import { askToken, assertion, type Door, openDoor } from './door.ts'

let door: Door
let endpoint: string
beforeAll(async () => {
  door = await openDoor()
  endpoint = `${door.url}/oauth/token`
})
const processes: { url: string; stop(): Promise<void> }[] = []
afterAll(async () => {
  await Promise.all(processes.map(one => one.stop()))
  await door.close()
})

/** A process of its own at the same database, with the same clients and address. */
async function tokenProcess({ store, client, url: origin }: Door) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./token-process.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify({ database: store.pool.options.connectionString, origin, clients: [registered(client)] }))
  const [port] = await once(child.stdout, 'data')
  const made = {
    url: `http://127.0.0.1:${String(port).trim()}`,
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill()
      await gone
    },
  }
  processes.push(made)
  return made
}

const problem = async (response: Response) => ({ status: response.status, body: await response.json() })

test('the development client asks like any client, and its token opens the door', async () => {
  const token = await requestToken(door.url, door.dataDir, 'system/*.rs')
  expect(token).toMatchObject({ scope: 'system/*.rs', expires_in: 300 })
  const response = await fetch(`${door.url}/fhir/R4/Encounter`, { headers: { Authorization: `Bearer ${token.access_token}` } })
  expect(response.status).toBe(200)
})

test('the development client is made once, and only its owner can read its key', async () => {
  const [first, second] = await Promise.all([developmentClient(door.dataDir), developmentClient(door.dataDir)])
  expect(first).toEqual(second)
  expect(first.publicJwk).not.toHaveProperty('d')
  expect(statSync(join(door.dataDir, 'fhir-development-client.json')).mode & 0o777).toBe(0o600)
})

test('an assertion works once, whichever process it comes to', async () => {
  const other = await door.serve(door.url)
  const once = await assertion(door.client, endpoint)
  expect((await askToken(endpoint, once, 'system/*.rs')).status).toBe(200)
  expect(await problem(await askToken(endpoint, once, 'system/*.rs'))).toMatchObject({
    status: 401,
    body: { error: 'invalid_client' },
  })
  expect((await askToken(`${other}/oauth/token`, once, 'system/*.rs')).status).toBe(401)
})

test('of fifty equal assertions at the same time to two processes one wins', async () => {
  const others = await Promise.all([tokenProcess(door), tokenProcess(door)])
  const same = await assertion(door.client, endpoint)
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) => askToken(`${others[i % 2]?.url}/oauth/token`, same, 'system/*.rs')),
  )
  const said = await Promise.all(answers.map(problem))
  expect(said.map(a => a.status).sort()).toEqual([200, ...Array(49).fill(401)])
  const lost = said.find(a => a.status === 401)
  expect(lost?.body).toMatchObject({ error: 'invalid_client', error_description: expect.stringContaining('new jti') })
  const won = said.find(a => a.status === 200)?.body.access_token
  // Both sign with the same key, and so does this process.
  for (const { url } of others) {
    const answer = await fetch(`${url}/whoami`, { headers: { Authorization: `Bearer ${won}` } })
    expect(await answer.json()).toMatchObject({ client: door.client.clientId })
  }
  expect((await fetch(`${door.url}/fhir/R4/Encounter`, { headers: { Authorization: `Bearer ${won}` } })).status).toBe(200)
})

test('an assertion that lives longer than five minutes is refused', async () => {
  expect((await askToken(endpoint, await assertion(door.client, endpoint, { seconds: 290 }), 'system/*.rs')).status).toBe(200)
  expect(
    await problem(await askToken(endpoint, await assertion(door.client, endpoint, { seconds: 600 }), 'system/*.rs')),
  ).toMatchObject({ status: 401 })
})

test('an assertion that has expired, is for another audience, or is signed by another key is refused', async () => {
  expect((await askToken(endpoint, await assertion(door.client, endpoint, { seconds: -60 }), 'system/*.rs')).status).toBe(401)
  expect((await askToken(endpoint, await assertion(door.client, 'https://elsewhere.example/token'), 'system/*.rs')).status).toBe(
    401,
  )
  const { privateKey } = await generateKeyPair('ES384', { extractable: true })
  const thief = { ...door.client, privateJwk: { ...(await exportJWK(privateKey)), kid: door.client.privateJwk.kid ?? '' } }
  expect((await askToken(endpoint, await assertion(thief, endpoint), 'system/*.rs')).status).toBe(401)
})

test('a client gets the scopes it was given and parts of them, never more; a scope we do not know is refused by name', async () => {
  const narrow = { ...door.client, clientId: 'narrow' }
  const get = async (client: typeof narrow, scope: string) =>
    problem(await askToken(endpoint, await assertion(client, endpoint), scope))
  expect(await get(narrow, 'system/Patient.r system/Encounter.r')).toMatchObject({
    status: 200,
    body: { scope: 'system/Patient.r system/Encounter.r' },
  })
  for (const scope of ['system/Encounter.rs', 'system/*.r', 'system/Task.rs'])
    expect((await get(narrow, scope)).status, scope).toBe(400)
  for (const scope of ['system/Task.rs', 'system/*.s']) expect((await get(door.client, scope)).status, scope).toBe(200)
  expect(await get(door.client, 'system/*.cruds')).toMatchObject({ status: 200, body: { scope: 'system/*.cruds' } })
})

test.each([
  ['system/*.cruds', 'registered for system/Patient.rs system/Encounter.r'],
  ['system/Patient.read', 'system/Patient.rs'],
  ['system/Slot.write', 'system/Slot.cud'],
  ['system/*.*', 'system/*.cruds'],
  ['system/*.read', 'system/*.rs'],
  ['system/Patient.sr', 'system/Patient.rs'],
  ['system/Patient.rs?name=x', 'conditions'],
  ['system/Basic.rs', 'no type Basic'],
  ['user/Patient.rs', 'system/Patient.rs'],
  ['openid', 'system/*.rs'],
  ['', 'scope='],
])('asking for the scope %j is refused with what to ask for instead', async (scope, says) => {
  const refused = await problem(
    await askToken(endpoint, await assertion({ ...door.client, clientId: 'narrow' }, endpoint), scope),
  )
  expect(refused).toMatchObject({
    status: 400,
    body: { error: 'invalid_scope', error_description: expect.stringContaining(says) },
  })
})

test('every scope of every type that we offer is taken', async () => {
  const narrow = offered.filter(scope => /Slot|Task|\*/u.test(scope))
  expect(narrow).toHaveLength(3 * 31)
  for (let i = 0; i < narrow.length; i += 31) {
    const some = narrow.slice(i, i + 31).join(' ')
    expect(await problem(await askToken(endpoint, await assertion(door.client, endpoint), some))).toMatchObject({
      status: 200,
      body: { scope: some },
    })
  }
})

const seconds = () => Math.floor(Date.now() / 1000)
/** An assertion that is right, except for what is given. */
const signed = async (claims: object, header: object = {}, key = door.client.privateJwk) =>
  new SignJWT({
    iss: door.client.clientId,
    sub: door.client.clientId,
    aud: endpoint,
    jti: randomUUID(),
    iat: seconds(),
    exp: seconds() + 120,
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES384', kid: door.client.privateJwk.kid ?? '', ...header })
    .sign(await importJWK(key, 'ES384'))
const unsigned = (claims: object, header: object) =>
  `${[header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`

test('every way to get an assertion wrong is a 401 in JSON that says what to do', async () => {
  const rsa = await generateKeyPair('RS256', { extractable: true })
  const rs256 = await new SignJWT({
    iss: door.client.clientId,
    sub: door.client.clientId,
    aud: endpoint,
    jti: 'a',
    exp: seconds() + 60,
  })
    .setProtectedHeader({ alg: 'RS256', kid: door.client.privateJwk.kid ?? '' })
    .sign(rsa.privateKey)
  const right = { iss: door.client.clientId, sub: door.client.clientId, aud: endpoint, jti: 'b', exp: seconds() + 60 }
  const thief = await exportJWK((await generateKeyPair('ES384', { extractable: true })).privateKey)
  const wrong: [string, string][] = [
    [await signed({ exp: seconds() + 600 }), 'within 300 seconds'],
    [await signed({ exp: seconds() - 60 }), 'expired'],
    [await signed({ exp: undefined }), 'needs exp'],
    [await signed({ exp: 1e308 }), 'within 300 seconds'],
    [await signed({ iat: seconds() + 60 }), 'future'],
    [await signed({ nbf: seconds() + 60 }), 'nbf'],
    [await signed({ jti: undefined }), 'jti'],
    [await signed({ aud: 'https://elsewhere.example/oauth/token' }), endpoint],
    [await signed({ aud: undefined }), endpoint],
    [await signed({ iss: 'another' }), 'iss and sub'],
    [await signed({ sub: 'stranger', iss: 'stranger' }), 'not registered'],
    [await signed({}, { kid: 'unknown' }), 'kid'],
    [await signed({}, { jku: 'https://elsewhere.example/keys' }), 'jku'],
    [await signed({}, { jku: 1 }), 'jku'],
    [await signed({}, {}, thief), 'another key'],
    [rs256, 'ES384 or RS384'],
    [unsigned(right, { alg: 'none' }), 'ES384 or RS384'],
    [unsigned(right, { alg: 'HS384', kid: door.client.privateJwk.kid }), 'ES384 or RS384'],
  ]
  for (const [sent, says] of wrong) {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { Accept: 'text/html' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'system/*.rs',
        client_assertion: sent,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      }),
    })
    expect(response.headers.get('content-type'), says).toContain('application/json')
    expect(await problem(response), says).toMatchObject({
      status: 401,
      body: { error: 'invalid_client', error_description: expect.stringContaining(says) },
    })
  }
})

test('what is no assertion at all is refused in words too', async () => {
  for (const sent of ['', 'x', 'a.b.c', `${'x'.repeat(5000)}.y.z`]) {
    const refused = await problem(await askToken(endpoint, sent, 'system/*.rs'))
    expect([400, 401], sent.slice(0, 10)).toContain(refused.status)
    expect(refused.body.error_description, sent.slice(0, 10)).toMatch(/client_assertion/u)
  }
})

test('a token request more than an address may send is asked to wait', async () => {
  const access = await openAccess({ pool: door.store.pool, now: () => new Date().toISOString(), origin: door.url, clients: [] })
  const ask = () =>
    access.routes.request('/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials' }) })
  const answers = []
  for (let i = 0; i < 230; i++) answers.push(await ask())
  const refused = answers.filter(a => a.status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(answers.slice(0, 200).every(a => a.status === 400 || a.status === 401)).toBe(true)
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused[0]?.json()).toMatchObject({ error: 'temporarily_unavailable' })
  const off = await openAccess({
    pool: door.store.pool,
    now: () => new Date().toISOString(),
    origin: door.url,
    clients: [],
    rateLimits: false,
  })
  for (let i = 0; i < 230; i++) expect((await off.routes.request('/token', { method: 'POST', body: '' })).status).not.toBe(429)
})

test('a client that asks over and over is asked to wait, and only that one', async () => {
  // It stands still a minute ahead, so that on a slow machine no assertion comes from its future.
  const still = new Date(Date.now() + 60_000).toISOString()
  const access = await openAccess({
    pool: door.store.pool,
    now: () => still,
    origin: door.url,
    clients: [registered(door.client), { ...registered(door.client), clientId: 'calm' }],
    trustProxy: true,
  })
  const ask = async (clientId: string, i: number) => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'system/*.rs',
      client_assertion: await assertion({ ...door.client, clientId }, endpoint),
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    })
    return access.routes.request('/token', { method: 'POST', body, headers: { 'X-Forwarded-For': `198.51.100.${i % 250}` } })
  }
  // A thief without the key uses up nothing of the client's share.
  for (let i = 0; i < 130; i++) {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion: unsigned({ sub: 'calm' }, { alg: 'none' }),
    })
    await access.routes.request('/token', { method: 'POST', body, headers: { 'X-Forwarded-For': `203.0.113.${i % 250}` } })
  }
  const statuses: number[] = []
  for (let i = 0; i < 122; i++) statuses.push((await ask(door.client.clientId, i)).status)
  expect(statuses.slice(0, 120)).toEqual(Array(120).fill(200))
  const late = await ask(door.client.clientId, 0)
  expect(late.status).toBe(429)
  expect(late.headers.get('retry-after')).toBe('1')
  expect((await ask('calm', 1)).status).toBe(200)
})

test('when the database is away the token endpoint says so, and nobody is let in on trust', async () => {
  const own = openPool(door.store.pool.options.connectionString ?? '')
  const access = await openAccess({
    pool: own,
    now: () => new Date().toISOString(),
    origin: door.url,
    clients: [registered(door.client)],
  })
  const token = await requestToken(door.url, door.dataDir, 'system/*.rs')
  await own.end()
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: 'system/*.rs',
    client_assertion: await assertion(door.client, endpoint),
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  })
  const response = await access.routes.request('/token', { method: 'POST', body })
  expect(response.headers.get('retry-after')).toBe('5')
  expect(await problem(response)).toMatchObject({ status: 503, body: { error: 'temporarily_unavailable' } })
  await expect(access.verifyToken(token.access_token)).rejects.toThrow(StoreError)
})

test('an unknown client is refused', async () => {
  const stranger = { ...door.client, clientId: 'stranger' }
  expect((await askToken(endpoint, await assertion(stranger, endpoint), 'system/*.rs')).status).toBe(401)
})

test('a client without an assertion is refused, and so is another grant', async () => {
  const post = (body: Record<string, string>) => fetch(endpoint, { method: 'POST', body: new URLSearchParams(body) })
  expect((await post({ grant_type: 'client_credentials', client_id: door.client.clientId })).status).toBe(401)
  expect((await post({ grant_type: 'password', client_id: door.client.clientId })).status).toBeGreaterThanOrEqual(400)
  expect((await fetch(endpoint)).status).toBe(405)
})

test('forwarded headers of a stranger change nothing, a huge request is refused, and the keys are public halves only', async () => {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: 'system/*.rs',
    client_assertion: await assertion(door.client, 'https://evil.example/oauth/token'),
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  })
  const headers = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' }
  expect((await fetch(endpoint, { method: 'POST', body, headers })).status).toBe(401)
  expect((await fetch(endpoint, { method: 'POST', body: new URLSearchParams({ x: 'x'.repeat(20_000) }) })).status).toBe(413)
  const { keys } = await (await fetch(`${door.url}/oauth/jwks`)).json()
  expect(keys).toHaveLength(1)
  expect(keys[0]).not.toHaveProperty('d')
})
