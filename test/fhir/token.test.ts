import { statSync } from 'node:fs'
import { join } from 'node:path'
import { generateKeyPair, exportJWK } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { developmentClient } from '../../adapters/fhir/clients.ts'
import { requestToken } from '../../adapters/fhir/token-cli.ts'
import { askToken, assertion, type Door, openDoor } from './door.ts'

let door: Door
let endpoint: string
beforeAll(async () => {
  door = await openDoor()
  endpoint = `${door.url}/oauth/token`
})
afterAll(() => door.close())

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

test('of ten equal assertions at the same time to two processes one wins', async () => {
  const other = await door.serve(door.url)
  const once = await assertion(door.client, endpoint)
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) => askToken(i % 2 ? endpoint : `${other}/oauth/token`, once, 'system/*.rs')),
  )
  expect(answers.map(a => a.status).sort()).toEqual([200, ...Array(9).fill(401)])
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
  for (const scope of ['system/*.cruds', 'system/Basic.rs', 'openid', 'user/*.rs', '']) {
    expect(await get(door.client, scope), scope).toMatchObject({ status: 400 })
  }
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
