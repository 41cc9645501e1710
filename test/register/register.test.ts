// The register's adapter against the simulated register, and against one that fails.
import { delay, HttpResponse, http, passthrough } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newClientKey } from '../../adapters/identity/client-key.ts'
import { ageInYears } from '../../adapters/register/age.ts'
import { register } from '../../adapters/register/register.ts'
import { startWorld } from '../../adapters/world/world.ts'

// The simulated register is the other side itself, over HTTP on this machine.
const network = setupServer(http.all(/^http:\/\/127\.0\.0\.1:\d+\//, () => passthrough()))
let world: Awaited<ReturnType<typeof startWorld>>
beforeAll(async () => {
  world = await startWorld({ port: 0, product: 'http://127.0.0.1:3000', clientKey: (await newClientKey()).publicJwk })
  network.listen({ onUnhandledFrame: 'error' })
})
afterEach(() => network.resetHandlers())
afterAll(async () => {
  network.close()
  await world.stop()
})

let clock = '2026-11-22T10:00:00.000Z'
const now = () => clock
const real = () => register({ baseUrl: `${world.url}/register`, now })
const BASE = 'http://register.test'
const faulty = () => register({ baseUrl: BASE, now })
const ANNA = '198506142382'

test('gives the units with care provider, hours and telephone', async () => {
  const units = await real().units()
  expect(units.find(u => u.kind === 'central')).toMatchObject({
    hsaId: 'SE2321000230-T1177',
    provider: { name: 'Region Norrbotten' },
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
  })
  expect(units.find(u => u.hsaId === 'SE2321000230-TP01')?.provider.name).toBe('Tallkronan Vård AB')
})

test('says where a person is listed, and nowhere when the person is not', async () => {
  expect(await real().listing(ANNA)).toEqual({ hsaId: 'SE2321000230-TH01', name: 'Norrskenets hälsocentral' })
  expect(await real().listing('199310672390')).toBeNull()
  expect(await real().listing('191212121212')).toBeNull()
})

test('knows who is protected, and counts who it does not know as protected', async () => {
  expect(await real().protectedIdentity(ANNA)).toBe(false)
  expect(await real().protectedIdentity('198802292386')).toBe(true)
  expect(await real().protectedIdentity('191212121212')).toBe(true)
  // Unless what isn't known is asked for as open.
  expect(await real().protectedIdentity('191212121212', false)).toBe(false)
  expect(await real().protectedIdentity('198802292386', false)).toBe(true)
})

test('gives a guardian’s children, but none of a protected guardian', async () => {
  expect((await real().children('198609082386')).map(child => child.given)).toEqual(['Ante', 'Elle', 'Nils'])
  expect(await real().children('198802292386')).toEqual([])
  expect(await real().children(ANNA)).toEqual([])
})

test('a protected child is nobody’s to act for', async () => {
  const child = { personalIdentity: '201604302388', name: { given: 'Elle', family: 'M' }, birthDate: '2016-04-30' }
  const flags = { protectedPersonIndicator: false, protectedPopulationRecord: false }
  const custodyOf = [{ ...child, ...flags }, { ...child, ...flags, protectedPopulationRecord: true }, child]
  network.use(http.post(`${BASE}/persons/lookup`, () => HttpResponse.json({ personalIdentity: ANNA, ...flags, custodyOf })))
  expect(await faulty().children(ANNA)).toHaveLength(1)
})

test('never puts a personal number in an address', async () => {
  const urls: string[] = []
  const spy: typeof fetch = (input, init) => {
    urls.push(String(input))
    return fetch(input, init)
  }
  const persons = register({ baseUrl: `${world.url}/register`, now, fetch: spy })
  await Promise.all([persons.listing(ANNA), persons.protectedIdentity(ANNA), persons.children(ANNA)])
  expect(urls).toHaveLength(3)
  expect(urls.join(' ')).not.toContain(ANNA)
})

test('a flag that is missing counts as protected', async () => {
  network.use(
    http.post(`${BASE}/persons/lookup`, () =>
      HttpResponse.json({ personalIdentity: ANNA, protectedPersonIndicator: false, custodyOf: [] }),
    ),
  )
  expect(await faulty().protectedIdentity(ANNA)).toBe(true)
})

test.each([
  ['fails', () => HttpResponse.json({}, { status: 500 })],
  ['answers rubbish', () => HttpResponse.text('<html>nej</html>')],
  [
    'never answers',
    async () => {
      await delay('infinite')
      return HttpResponse.json({})
    },
  ],
])('a register that %s is answered for on the safe side, within its deadline', async (_, answer) => {
  network.use(http.all(`${BASE}/*`, answer))
  const began = Date.now()
  const persons = faulty()
  expect(await Promise.all([persons.protectedIdentity(ANNA), persons.listing(ANNA), persons.children(ANNA)])).toEqual([
    true,
    null,
    [],
  ])
  await expect(persons.units()).rejects.toMatchObject({ code: 'register-unavailable' })
  expect(Date.now() - began).toBeLessThan(6_000)
})

test('a register that nobody listens for is answered for on the safe side too', async () => {
  const closed = register({ baseUrl: 'http://127.0.0.1:1', now })
  expect(await Promise.all([closed.protectedIdentity(ANNA), closed.listing(ANNA), closed.children(ANNA)])).toEqual([
    true,
    null,
    [],
  ])
  await expect(closed.units()).rejects.toMatchObject({ code: 'register-unavailable' })
})

test('the units are asked for once a minute, and an old list is used when the register is down', async () => {
  let asked = 0
  let down = false
  const persons = register({
    baseUrl: `${world.url}/register`,
    now,
    fetch: (input, init) => {
      asked += 1
      return down ? Promise.reject(new TypeError('down')) : fetch(input, init)
    },
  })
  const first = await persons.units()
  clock = '2026-11-22T10:00:59.000Z'
  await persons.units()
  expect(asked).toBe(1)
  clock = '2026-11-22T10:01:01.000Z'
  await persons.units()
  expect(asked).toBe(2)
  down = true
  clock = '2026-11-22T11:00:00.000Z'
  expect(await persons.units()).toEqual(first)
})

test('an age changes at midnight in Sweden', () => {
  expect(ageInYears('2013-12-15', '2026-12-14T22:59:59.000Z')).toBe(12)
  expect(ageInYears('2013-12-15', '2026-12-14T23:00:00.000Z')).toBe(13)
  expect(ageInYears('2012-02-29', '2025-02-28T12:00:00.000Z')).toBe(12)
  expect(ageInYears('2012-02-29', '2025-03-01T12:00:00.000Z')).toBe(13)
})
