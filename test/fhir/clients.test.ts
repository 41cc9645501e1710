import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bundle } from '@medplum/fhirtypes'
import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DevelopmentClient } from '../../adapters/fhir/clients.ts'
import { clientsCommand } from '../../adapters/fhir/clients-cli.ts'
import { openAccess } from '../../adapters/fhir/oauth.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import { fhirId } from '../../fhir-profiles/reading.ts'
import { askToken, assertion, type Door, openDoor } from './door.ts'

let door: Door
let endpoint: string
let folder: string
beforeAll(async () => {
  door = await openDoor()
  endpoint = `${door.url}/oauth/token`
  folder = mkdtempSync(join(tmpdir(), 'farstu-keys-'))
})
afterAll(async () => {
  await door.close()
  rmSync(folder, { recursive: true, force: true })
})

const command = (...args: string[]) =>
  clientsCommand(args, {
    pool: door.store.pool,
    doer: { at: new Date().toISOString(), by: 'anna' },
    newId: randomUUID,
    development: true,
  })

async function keyPair(): Promise<Omit<DevelopmentClient, 'clientId'> & { file: string }> {
  const { privateKey } = await generateKeyPair('ES384', { extractable: true })
  const privateJwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'ES384' }
  const { d: _private, ...publicJwk } = privateJwk
  const file = join(folder, `${privateJwk.kid}.json`)
  writeFileSync(file, JSON.stringify({ keys: [publicJwk] }))
  return { privateJwk, publicJwk, file }
}

async function registeredClient(...more: string[]): Promise<DevelopmentClient> {
  const keys = await keyPair()
  const { ok, lines } = await command('add', '--name', 'An EHR', '--scope', 'system/*.rs', '--jwks', keys.file, ...more)
  expect({ ok, lines }).toMatchObject({ ok: true })
  return { ...keys, clientId: lines.at(-1) ?? '' }
}
const ask = async (client: DevelopmentClient, scope = 'system/*.rs', at = endpoint) => {
  const response = await askToken(at, await assertion(client, endpoint), scope)
  return { status: response.status, body: await response.json() }
}
const read = async (token: string, path: string) =>
  fetch(`${door.url}/fhir/R4/${path}`, { headers: { Authorization: `Bearer ${token}` } })

test('a client that an operator has registered gets a token, and the token opens the door', async () => {
  const client = await registeredClient()
  const { status, body } = await ask(client)
  expect({ status, scope: body.scope }).toEqual({ status: 200, scope: 'system/*.rs' })
  expect((await read(body.access_token, 'Encounter')).status).toBe(200)
  expect((await command('list')).lines.join('\n')).toContain(`${client.clientId}  An EHR  enabled`)
})

test('a disabled client gets no token in any process, and those that are out die; enabled again, the old ones stay dead', async () => {
  let shift = 0
  const now = () => new Date(Date.now() + shift).toISOString()
  const access = await openAccess({ pool: door.store.pool, now, origin: door.url, clients: [] })
  const other = await door.serve(door.url)
  const client = await registeredClient()
  const before = (await ask(client)).body.access_token
  expect(await access.verifyToken(before)).toMatchObject({ client: client.clientId })

  expect((await command('disable', client.clientId)).lines).toEqual(['An EHR is disabled'])
  for (const at of [endpoint, `${other}/oauth/token`]) {
    const refused = await ask(client, 'system/*.rs', at)
    expect(refused).toMatchObject({
      status: 401,
      body: { error: 'invalid_client', error_description: expect.stringContaining('disabled') },
    })
  }
  shift = 10_000
  expect(await access.verifyToken(before)).toBeNull()

  expect((await command('enable', client.clientId)).lines).toEqual(['An EHR is enabled'])
  shift = 20_000
  expect(await access.verifyToken(before)).toBeNull()
  await new Promise(resolve => setTimeout(resolve, 1100))
  const after = (await ask(client)).body.access_token
  expect(await access.verifyToken(after)).toMatchObject({ client: client.clientId })
  expect((await command('enable', client.clientId)).lines).toEqual(['An EHR was enabled already'])
})

test('a token of a client that nobody knows any more is refused', async () => {
  const client = await registeredClient()
  const { access_token } = (await ask(client)).body
  const elsewhere = await openAccess({
    pool: door.store.pool,
    now: () => new Date().toISOString(),
    origin: door.url,
    clients: [],
  })
  expect(await elsewhere.verifyToken(access_token)).toMatchObject({ client: client.clientId })
  // The development client stands in the settings of the door's process only.
  const settings = (await ask(door.client)).body.access_token
  expect(await elsewhere.verifyToken(settings)).toBeNull()
})

test('an RSA key signs with RS384, and with nothing else', async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS384', { extractable: true })
  const file = join(folder, 'rsa.json')
  writeFileSync(file, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'rsa' }] }))
  const clientId = (await command('add', '--name', 'RSA', '--scope', 'system/*.rs', '--jwks', file)).lines.at(-1) ?? ''
  const pkcs8 = await exportPKCS8(privateKey)
  const get = async (alg: string) => {
    const now = Math.floor(Date.now() / 1000)
    const signed = await new SignJWT({ iss: clientId, sub: clientId, aud: endpoint, jti: randomUUID(), iat: now, exp: now + 60 })
      .setProtectedHeader({ alg, kid: 'rsa' })
      .sign(await importPKCS8(pkcs8, alg))
    return (await askToken(endpoint, signed, 'system/*.rs')).status
  }
  expect([await get('RS384'), await get('RS256'), await get('PS384')]).toEqual([200, 401, 401])
})

test('keys are rotated: the old ones sign nothing from then on', async () => {
  const client = await registeredClient()
  const next = await keyPair()
  expect((await command('rotate', client.clientId, '--jwks', next.file)).ok).toBe(true)
  expect((await ask(client)).status).toBe(401)
  expect((await ask({ ...next, clientId: client.clientId })).status).toBe(200)
})

test('a client for one care provider sees that provider’s cases and nobody else’s', async () => {
  const providers = [...new Set(exampleUnits.map(unit => unit.provider.hsaId))]
  const ids = async (client: DevelopmentClient) => {
    const token = (await ask(client)).body.access_token
    const bundle: Bundle = await (await read(token, 'Encounter?_count=100')).json()
    return (bundle.entry ?? []).map(entry => entry.resource?.id ?? '').sort()
  }
  const all = await ids(await registeredClient('--protected'))
  expect(all).toHaveLength(Object.keys(examples).length)
  const seen = []
  for (const provider of providers) {
    const own = await registeredClient('--provider', provider, '--protected')
    const token = (await ask(own)).body.access_token
    const access = await openAccess({ pool: door.store.pool, now: () => new Date().toISOString(), origin: door.url, clients: [] })
    expect(await access.verifyToken(token)).toMatchObject({ providers: [provider] })
    const mine = await ids(own)
    seen.push(...mine)
    for (const id of all) {
      const expected = mine.includes(id) ? 200 : 404
      for (const path of [`Encounter/${id}`, `Patient/${id}`, `Encounter/${id}/_history`])
        expect((await read(token, path)).status, `${provider} ${path}`).toBe(expected)
    }
  }
  expect(seen.sort()).toEqual(all)
  const nobody = await registeredClient('--provider', 'SE5590000000-NOBODY')
  expect(await ids(nobody)).toEqual([])
})

test('a client may publish its keys: a new one works at once, one that was withdrawn no longer', async () => {
  let shift = 0
  const [first, second] = [await keyPair(), await keyPair()]
  let published = [first.publicJwk]
  const site = createServer((_request, response) => response.end(JSON.stringify({ keys: published })))
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
  const address = site.address()
  const uri = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/keys`
  const { lines } = await command('add', '--name', 'Publishing', '--scope', 'system/*.rs', '--jwks-uri', uri)
  expect(lines.join('\n')).toContain(`keys: ${first.privateJwk.kid}`)
  const clientId = lines.at(-1) ?? ''
  const now = () => new Date(Date.now() + shift).toISOString()
  const inDevelopment = { pool: door.store.pool, now, origin: door.url, clients: [] }
  const access = await openAccess({ ...inDevelopment, development: true })
  const get = async (keys: Omit<DevelopmentClient, 'clientId'>, at = access, jku?: string) => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'system/*.rs',
      client_assertion: await assertion({ ...keys, clientId }, endpoint, jku === undefined ? {} : { jku }),
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    })
    const response = await at.routes.request('/token', { method: 'POST', body })
    return { status: response.status, body: await response.json() }
  }
  expect((await get(first)).status).toBe(200)
  // Whoever names the place of the keys names the registered one, to the letter; another is refused, and never called.
  expect((await get(first, access, uri)).status).toBe(200)
  for (const other of [`${uri}/`, `${uri}?x`, 'https://elsewhere.example/keys', ''])
    expect(await get(first, access, other), other).toMatchObject({
      status: 401,
      body: { error: 'invalid_client', error_description: expect.stringContaining('jku') },
    })
  published = [first.publicJwk, second.publicJwk]
  shift = 11_000
  expect((await get(second)).status).toBe(200)
  published = [second.publicJwk]
  // A minute later it is read again. The assertion is made by the real clock and lives 120 s.
  shift = 75_000
  expect((await get(first)).status).toBe(401)
  expect((await get(second)).status).toBe(200)
  // Where it is not development, the same address is never called.
  const strict = await get(second, await openAccess(inDevelopment))
  expect(strict).toMatchObject({ status: 401, body: { error_description: expect.stringContaining('https://') } })
  site.close()
  site.closeAllConnections()
})

test('what was done, by whom and when, is kept and can only be added to', async () => {
  const client = await registeredClient('--provider', 'SE2321000230-E1')
  await command('disable', client.clientId)
  await command('disable', client.clientId)
  const { lines } = await command('log', client.clientId)
  expect(lines.map(line => line.split('  ').slice(1, 3))).toEqual([
    ['anna', 'add'],
    ['anna', 'disable'],
  ])
  expect(lines[0]).toContain('SE2321000230-E1')
  const { pool } = door.store
  for (const sql of [
    'delete from fhir_client_acts',
    "update fhir_client_acts set by_user = 'nobody'",
    'delete from fhir_clients',
    'truncate fhir_clients cascade',
  ])
    await expect(pool.query(sql), sql).rejects.toMatchObject({ code: 'FA002' })
})

test('a client that exists is cleared for persons with protected identity, and the clearing taken back; tokens that are out die', async () => {
  let shift = 0
  const now = () => new Date(Date.now() + shift).toISOString()
  const access = await openAccess({ pool: door.store.pool, now, origin: door.url, clients: [] })
  const client = await registeredClient()
  const hidden = fhirId(examples['protected']?.case.id ?? '')
  const sees = async () => {
    const { body } = await ask(client)
    return (await read(body.access_token, `Patient/${hidden}`)).status
  }
  expect(await sees()).toBe(404)
  expect((await command('unprotect', client.clientId)).lines).toEqual([
    'An EHR was not cleared for persons with protected identity',
  ])

  expect((await command('protect', client.clientId)).lines).toEqual([
    'An EHR is cleared for persons with protected identity, from its next token on',
  ])
  expect((await command('protect', client.clientId)).lines).toEqual([
    'An EHR was cleared for persons with protected identity already',
  ])
  expect(await sees()).toBe(200)
  expect((await command('list')).lines.find(line => line.startsWith(client.clientId))).not.toContain('nobody with protected')
  const cleared = (await ask(client)).body.access_token
  expect(await access.verifyToken(cleared)).toMatchObject({ cleared: true })

  expect((await command('unprotect', client.clientId)).lines).toEqual([
    'An EHR no longer sees persons with protected identity; its tokens stop within 10 seconds',
  ])
  shift = 10_000
  expect(await access.verifyToken(cleared)).toBeNull()
  await new Promise(resolve => setTimeout(resolve, 1100))
  expect(await sees()).toBe(404)
  const { rows } = await door.store.pool.query('select scope from fhir_clients where client_id = $1', [client.clientId])
  expect(rows).toEqual([{ scope: 'system/*.rs' }])
  const { lines } = await command('log', client.clientId)
  expect(lines.map(line => line.split('  ').slice(1, 3))).toEqual([
    ['anna', 'add'],
    ['anna', 'protect'],
    ['anna', 'unprotect'],
  ])
  expect(lines[1]).toContain('protected-identity')
  expect(lines[2]).not.toContain('protected-identity')
})

test.each([
  [['add', '--scope', 'system/*.rs', '--jwks', 'KEYS'], '--name'],
  [['add', '--name', 'X', '--jwks', 'KEYS'], '--scope is missing'],
  [['add', '--name', 'X', '--scope', 'system/Patient.read', '--jwks', 'KEYS'], 'system/Patient.rs'],
  [['add', '--name', 'X', '--scope', 'system/*.rs system/Basic.rs', '--jwks', 'KEYS'], 'Basic'],
  [['add', '--name', 'X', '--scope', 'system/*.rs'], 'either --jwks'],
  [['add', '--name', 'X', '--scope', 'system/*.rs', '--jwks', 'KEYS', '--jwks-uri', 'https://ehr.example/keys'], 'either --jwks'],
  [['add', '--name', 'X', '--scope', 'system/*.rs', '--jwks', '/no/such/file'], 'no file'],
  [['add', '--name', 'X', '--scope', 'system/*.rs', '--jwks', 'PRIVATE'], 'private key'],
  [['add', '--name', 'X', '--scope', 'system/*.rs', '--jwks-uri', 'http://ehr.example/keys'], 'https://'],
  [['add', '--name', 'X', '--scope', 'system/*.rs', '--provider', 'Regionen', '--jwks', 'KEYS'], 'HSA-id'],
  [['disable'], 'CLIENT_ID'],
  [['disable', 'nobody'], 'No client nobody'],
  [['rotate', 'nobody', '--jwks', 'KEYS'], 'No client nobody'],
  [['protect'], 'protect CLIENT_ID'],
  [['unprotect', 'nobody'], 'No client nobody'],
  [['frob'], 'npm run fhir:clients'],
  [['add', '--colour', 'red'], '--colour'],
])('%j is refused in words, and registers nobody', async (args, says) => {
  const { file, privateJwk } = await keyPair()
  const secret = join(folder, 'private.json')
  writeFileSync(secret, JSON.stringify(privateJwk))
  const count = async () => (await door.store.pool.query('select from fhir_clients')).rowCount
  const before = await count()
  const said = await command(...args.map(arg => (arg === 'KEYS' ? file : arg === 'PRIVATE' ? secret : arg)))
  expect(said).toMatchObject({ ok: false })
  expect(said.lines.join('\n')).toContain(says)
  expect(await count()).toBe(before)
})

test('the command itself registers at DATABASE_URL, names the user of the machine, and ends with the client_id', async () => {
  const { file } = await keyPair()
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [fileURLToPath(new URL('../../adapters/fhir/clients-cli.ts', import.meta.url)), ...args], {
      env: { PATH: process.env['PATH'], DATABASE_URL: door.store.pool.options.connectionString },
      encoding: 'utf8',
    })
  const clientId = run('add', '--name', 'By command', '--scope', 'system/*.rs', '--jwks', file).trim().split('\n').at(-1) ?? ''
  expect(run('log', clientId)).toContain(`${userInfo().username}  add  ${clientId}`)
  expect(() => run('disable', 'nobody')).toThrow('No client nobody')
})
