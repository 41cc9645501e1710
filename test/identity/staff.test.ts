// Staff log in with a commission; rights and sessions follow it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, browser } from './browser.ts'
import { chooses, type Stage, stage } from './stage.ts'

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.stop())

const MINUTE = 60_000
const KARIN_1177 = 'SE2321000230-TP101|SE2321000230-TM101'
const KARIN_NORRSKENET = 'SE2321000230-TP101|SE2321000230-TM102'

const logsIn = async (person: string, by: Browser = browser()) => chooses(await by.get(`${on.origin}/login/staff`), by, person)
const seen = async (by: Browser) => JSON.parse((await by.get(`${on.origin}/console/`)).text).caregiver

test('a nurse comes to the console as who she is under the commission she chose', async () => {
  const after = await logsIn(KARIN_1177)
  expect(after.url).toBe(`${on.origin}/console/`)
  expect(JSON.parse(after.text).caregiver).toEqual({
    kind: 'caregiver',
    caregiver: {
      hsaId: 'SE2321000230-TP101',
      name: 'Karin Ek',
      role: 'Sjuksköterska',
      unit: { hsaId: 'SE2321000230-T1177', name: '1177 Region Norrbotten' },
      provider: 'SE2321000230-TVG1',
      commission: 'SE2321000230-TM101',
      cleared: true,
    },
  })
})

test('another commission is another login: the session before it is ended', async () => {
  const by = browser()
  await logsIn(KARIN_1177, by)
  const first = by.cookies('__Host-farstu-staff')[0]?.value ?? ''
  await logsIn(KARIN_NORRSKENET, by)
  expect((await seen(by)).caregiver.unit.hsaId).toBe('SE2321000230-TH01')
  expect(await on.store.sessions.read(first, new Date().toISOString())).toBeNull()
})

test('a private health centre belongs to another care provider', async () => {
  const after = await logsIn('SE2321000230-TP131|SE2321000230-TM131')
  expect(JSON.parse(after.text).caregiver.caregiver.provider).toBe('SE2321000230-TVG2')
})

test('a commission that is not for care opens nothing', async () => {
  const by = browser()
  const after = await logsIn('SE2321000230-TP191|SE2321000230-TM191', by)
  expect(after.status).toBe(403)
  expect(after.text).toContain('vård och behandling')
  expect(await seen(by)).toBeNull()
})

test('a quarter of an hour without a sign ends the session', async () => {
  const by = browser()
  await logsIn(KARIN_1177, by)
  on.passes(14 * MINUTE)
  expect(await seen(by)).not.toBeNull()
  on.passes(16 * MINUTE)
  expect(await seen(by)).toBeNull()
  on.backToNow()
})

test('eight hours end it, however busy they were', async () => {
  const by = browser()
  await logsIn(KARIN_1177, by)
  for (let minutes = 10; minutes < 8 * 60; minutes += 10) {
    on.passes(10 * MINUTE)
    expect(await seen(by)).not.toBeNull()
  }
  on.passes(10 * MINUTE)
  expect(await seen(by)).toBeNull()
  on.backToNow()
})

test('a citizen’s session opens no console, and a nurse’s no chat as a citizen', async () => {
  const by = browser()
  await by.get(`${on.origin}/login/citizen`)
  await chooses(await by.post(`${on.origin}/login/citizen`, {}), by, '198506142382')
  by.keep('__Host-farstu-staff', by.cookies('__Host-farstu-citizen')[0]?.value ?? '', '127.0.0.1')
  expect(await seen(by)).toBeNull()
})

test('a callback in another browser, or twice, is refused', async () => {
  const hers = browser()
  const provider = await hers.get(`${on.origin}/login/staff`)
  const stopped = await chooses(
    provider,
    hers.until(url => url.pathname === '/login/staff/callback'),
    KARIN_1177,
  )
  expect((await browser().get(stopped.url)).status).toBe(400)
  expect((await hers.get(stopped.url)).url).toBe(`${on.origin}/console/`)
  expect((await hers.get(stopped.url)).status).toBe(400)
})

test('logging out sends a browser to the first page and ends the session', async () => {
  const by = browser()
  await logsIn(KARIN_1177, by)
  await by.until(url => url.pathname === '/').post(`${on.origin}/logout/staff`, {})
  expect(by.cookies('__Host-farstu-staff')).toEqual([])
  expect(await seen(by)).toBeNull()
})

test('a provider that is down costs nobody their session, and its new keys are taken when it is back', async () => {
  const by = browser()
  await logsIn(KARIN_1177, by)
  on.passes(3_000)
  await on.worldRestarts(async () => {
    expect(await seen(by)).not.toBeNull()
    const refused = await browser().get(`${on.origin}/login/staff`)
    expect(refused.status).toBe(503)
    expect(refused.text).toContain('Det går inte att logga in just nu')
  })
  expect((await logsIn(KARIN_NORRSKENET)).url).toBe(`${on.origin}/console/`)
  on.backToNow()
})
