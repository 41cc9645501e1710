// The simulated outside, looked at from the outside.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Hono } from 'hono'
import { birthDateOf, controlDigit } from '../../adapters/identity/claims.ts'
import { newClientKey } from '../../adapters/identity/client-key.ts'
import { eLegitimations, employees, persons } from '../../adapters/world/persons.ts'
import { units } from '../../adapters/world/units.ts'
import { startWorld } from '../../adapters/world/world.ts'

const { publicJwk } = await newClientKey()
const options = { port: 0, product: 'http://127.0.0.1:3000', clientKey: publicJwk }
let world: Awaited<ReturnType<typeof startWorld>>
beforeAll(async () => {
  const cosmic = new Hono().get('/fhir/metadata', c => c.json({ resourceType: 'CapabilityStatement' }))
  world = await startWorld({ ...options, extra: [{ path: '/cosmic', app: cosmic, title: 'Cosmic', about: 'journalen' }] })
})
afterAll(() => world.stop())
const post = (path: string, body: unknown) =>
  fetch(`${world.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

test('every test number has a right control digit and says the birth date in the register', () => {
  for (const person of persons) {
    expect(controlDigit(person.number)).toBe(true)
    expect(birthDateOf(person.number)).toBe(person.birthDate)
  }
  expect(new Set(persons.map(p => p.number)).size).toBe(persons.length)
})

test('everyone who can log in, is listed or has a commission stands in the registers', () => {
  const numbers = persons.map(p => p.number)
  const unitIds = units.map(u => u.hsaId)
  for (const { number } of eLegitimations) expect(numbers).toContain(number)
  for (const person of persons) {
    for (const child of person.guardianOf) expect(numbers).toContain(child)
    if (person.listedAt) expect(units.find(u => u.hsaId === person.listedAt)?.kind).toBe('health-centre')
  }
  for (const { commissions } of employees) for (const { unit } of commissions) expect(unitIds).toContain(unit)
})

test('the units are those a region needs, with one health centre of another care provider', () => {
  const kinds = (kind: string) => units.filter(u => u.kind === kind)
  expect(kinds('health-centre').length).toBeGreaterThanOrEqual(5)
  expect(new Set(kinds('health-centre').map(u => u.careProvider.hsaId)).size).toBe(2)
  for (const kind of ['central', 'youth-clinic', 'dental', 'specialist', 'home-team'])
    expect(kinds(kind).length).toBeGreaterThan(0)
  for (const unit of units) {
    expect(unit.hsaId).toMatch(/^SE2321000230-[A-Z0-9]+$/)
    // The series that PTS keeps free for fiction.
    expect(unit.telephone).toMatch(/^0980-31 92 \d\d$/)
  }
})

test('it does not start in production, nor on an address others can reach', async () => {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await expect(startWorld(options)).rejects.toThrow('NODE_ENV=production')
  } finally {
    process.env['NODE_ENV'] = before
  }
  await expect(startWorld({ ...options, host: '0.0.0.0' })).rejects.toThrow('loopback only')
})

test('a second world on the same port says so instead of hanging', async () => {
  await expect(startWorld({ ...options, port: Number(new URL(world.url).port) })).rejects.toThrow('EADDRINUSE')
})

test('the first page leads to every part and names the test persons', async () => {
  const text = await (await fetch(world.url)).text()
  for (const link of ['/cosmic', '/idp/.well-known/openid-configuration', '/register/units', '/1177/inbox'])
    expect(text).toContain(`href="${link}"`)
  expect(text).toContain('Karin Ek')
  expect(text).toContain('Anna Niemi')
  expect((await fetch(`${world.url}/cosmic/fhir/metadata`)).status).toBe(200)
})

test('the provider offers what the profiles ask for, and nothing weaker', async () => {
  const metadata = await (await fetch(`${world.url}/idp/.well-known/openid-configuration`)).json()
  expect(metadata).toMatchObject({
    issuer: `${world.url}/idp`,
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    claims_parameter_supported: true,
    authorization_response_iss_parameter_supported: true,
  })
})

test('the provider sends nobody to an address that is not the product’s', async () => {
  const query = new URLSearchParams({
    client_id: 'farstu-citizen',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: 'https://elak.example/callback',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  })
  const response = await fetch(`${world.url}/idp/auth?${query}`, { redirect: 'manual' })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('redirect_uri')
})

test('a login page whose login has ended says so', async () => {
  const response = await fetch(`${world.url}/idp/interaction/unknown`)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('Inloggningen har gått ut')
})

test('a message to the inbox of 1177 is kept and shown; a broken one is refused by field', async () => {
  const message = {
    subjectOfCareId: '198506142382',
    organisationUnit: { hsaId: 'SE2321000230-T1177', name: '1177 Region Norrbotten' },
    messageText: 'Du har fått ett svar <b>nu</b>.',
  }
  expect((await post('/1177/inbox/messages', message)).status).toBe(201)
  const page = await (await fetch(`${world.url}/1177/inbox`)).text()
  expect(page).toContain('Anna Niemi')
  expect(page).toContain('&lt;b&gt;nu&lt;/b&gt;')
  const broken = await post('/1177/inbox/messages', { ...message, subjectOfCareId: '850614-2382' })
  expect(broken.status).toBe(400)
  expect(await broken.text()).toContain('subjectOfCareId')
  expect((await post('/1177/inbox/messages', { ...message, subjectOfCareId: '191212121212' })).status).toBe(404)
})
