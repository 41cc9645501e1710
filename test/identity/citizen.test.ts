// A citizen logs in over real HTTP, through the simulated provider, with and without a talk to go on with.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser } from './browser.ts'
import { chooses, citizenLogsIn, type Stage, stage } from './stage.ts'

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.stop())

const ANNA = '198506142382'
const SARA = '198609082386'
const MINUTE = 60_000

test('a citizen goes on with the talk she began, as herself', async () => {
  const by = browser()
  const before = await by.get(await on.ticket('talk-1'))
  expect(before.text).toContain('samtalet som började den 20 november kl. 14:05')
  expect(before.text).toContain('Stäng sidan')

  const provider = await by.post(`${on.origin}/login/citizen`, {})
  expect(provider.url).toContain(`${on.world}/idp/interaction/`)
  const after = await chooses(provider, by, ANNA)
  expect(after.url).toBe(`${on.origin}/chat/`)
  expect(JSON.parse(after.text).citizen.citizen).toMatchObject({
    number: ANNA,
    given: 'Anna',
    family: 'Niemi',
    kind: 'personnummer',
    actor: null,
  })

  const tied = on.identified.filter(i => i.caseId === 'talk-1')
  expect(tied).toHaveLength(1)
  expect(tied[0]?.citizen).toMatchObject({
    number: ANNA,
    birthDate: '1985-06-14',
    protected: false,
    listedAt: { hsaId: 'SE2321000230-TH01' },
    loa: 'http://id.elegnamnden.se/loa/1.0/loa3',
  })
  expect(after.via.join(' ')).not.toContain(ANNA)
})

test('a login that began in a frame on another page ends in its own tab, and says where the talk goes on', async () => {
  const by = browser()
  await by.get(await on.ticket('talk-frame', { place: 'frame' }))
  const after = await chooses(await by.post(`${on.origin}/login/citizen`, {}), by, ANNA)
  expect(after.status).toBe(200)
  expect(after.text).toContain('Gå tillbaka till fliken där du började')
  expect(on.identified.find(i => i.caseId === 'talk-frame')?.citizen.number).toBe(ANNA)
})

test('without a talk she is signed in and comes to the chat', async () => {
  const after = await citizenLogsIn(on, '197803212393')
  expect(after.url).toBe(`${on.origin}/chat/`)
  expect(JSON.parse(after.text).citizen.citizen.given).toBe('Erik')
})

test('a samordningsnummer is told from a personnummer, and an unlisted person is listed nowhere', async () => {
  await citizenLogsIn(on, '199310672390', 'talk-amir')
  const tied = on.identified.find(i => i.caseId === 'talk-amir')?.citizen
  expect(tied).toMatchObject({ kind: 'samordningsnummer', birthDate: '1993-10-07', listedAt: null })
})

test('a protected identity is protected in the case, and offered no child to act for', async () => {
  const after = await citizenLogsIn(on, '198802292386', 'talk-maria')
  expect(after.url).toBe(`${on.origin}/chat/`)
  expect(on.identified.find(i => i.caseId === 'talk-maria')?.citizen.protected).toBe(true)
})

test('an e-legitimation of too low level is refused with what to do, and nobody is logged in', async () => {
  const by = browser()
  const after = await citizenLogsIn(on, '197204042381', 'talk-low', by)
  expect(after.status).toBe(403)
  expect(after.text).toContain('BankID')
  expect(by.cookies('__Host-farstu-citizen')).toEqual([])
  expect(on.identified.some(i => i.caseId === 'talk-low')).toBe(false)
  expect(on.refused).toContain('citizen level')
})

test('who regrets the login at the provider comes back to a page that says that nothing is lost', async () => {
  const by = browser()
  await by.get(await on.ticket('talk-regret'))
  const provider = await by.post(`${on.origin}/login/citizen`, {})
  const after = await by.post(provider.url, { cancel: 'yes' })
  expect(after.status).toBe(403)
  expect(after.text).toContain('Det du har skrivit finns kvar')
})

test('a callback opened in another browser is refused, and the talk stays without a person', async () => {
  const hers = browser()
  await hers.get(await on.ticket('talk-stolen'))
  const provider = await hers.post(`${on.origin}/login/citizen`, {})
  const stopped = await chooses(
    provider,
    hers.until(url => url.pathname === '/login/citizen/callback'),
    ANNA,
  )
  expect(stopped.url).toContain('code=')

  const another = browser()
  expect((await another.get(stopped.url)).status).toBe(400)
  // Not even with a login of its own under way: the state is another.
  await another.get(`${on.origin}/login/citizen`)
  await another.until(url => url.origin === on.world).post(`${on.origin}/login/citizen`, {})
  const mixed = await another.get(stopped.url)
  expect(mixed.status).toBe(400)
  expect(mixed.text).toContain('Inloggningen kunde inte slutföras')
  expect(another.cookies('__Host-farstu-citizen')).toEqual([])
  expect(on.identified.some(i => i.caseId === 'talk-stolen')).toBe(false)

  // The rightful one still comes in, and the same address once more does not.
  expect((await hers.get(stopped.url)).url).toBe(`${on.origin}/chat/`)
  expect((await hers.get(stopped.url)).status).toBe(400)
  expect(on.identified.filter(i => i.caseId === 'talk-stolen')).toHaveLength(1)
})

test.each([
  ['state', 'another-state'],
  ['iss', 'https://elak.example/idp'],
  ['code', 'another-code'],
])('a callback with a wrong %s is refused', async (parameter, value) => {
  const by = browser()
  await by.get(await on.ticket('talk-tampered'))
  const provider = await by.post(`${on.origin}/login/citizen`, {})
  const stopped = await chooses(
    provider,
    by.until(url => url.pathname === '/login/citizen/callback'),
    ANNA,
  )
  const url = new URL(stopped.url)
  url.searchParams.set(parameter, value)
  const after = await by.get(url.href)
  expect(after.status).toBe(400)
  expect(by.cookies('__Host-farstu-citizen')).toEqual([])
})

test('a ticket works once, in the browser that opened it first, also after a reload', async () => {
  const ticket = await on.ticket('talk-once')
  const first = browser()
  expect((await first.get(ticket)).status).toBe(200)
  expect((await first.get(ticket)).status).toBe(200)
  const second = await browser().get(ticket)
  expect(second.status).toBe(400)
  expect(second.text).toContain('Länken gäller inte längre')
})

test('a ticket older than two minutes is refused', async () => {
  const ticket = await on.ticket('talk-old')
  on.passes(2 * MINUTE + 1)
  expect((await browser().get(ticket)).status).toBe(400)
  on.backToNow()
})

test('only the holder of the talk gets a ticket', async () => {
  const ask = (headers: Record<string, string>) => fetch(`${on.origin}/login/citizen/ticket`, { method: 'POST', headers })
  expect((await ask({})).status).toBe(401)
  expect((await ask({ authorization: 'Bearer forged' })).status).toBe(401)
  expect((await ask({ authorization: 'Bearer token-of-gone' })).status).toBe(401)
})

test('a foreign page can not press the button, nor log anybody out', async () => {
  const by = browser()
  await by.get(await on.ticket('talk-csrf'))
  expect((await by.post(`${on.origin}/login/citizen`, {}, { foreign: true })).status).toBe(400)
  const signedIn = browser()
  await citizenLogsIn(on, ANNA, undefined, signedIn)
  expect((await signedIn.post(`${on.origin}/logout/citizen`, {}, { foreign: true })).status).toBe(403)
  expect(JSON.parse((await signedIn.get(`${on.origin}/chat/`)).text).citizen).not.toBeNull()
})

test('a talk that is somebody else’s is not tied, and nobody is logged in', async () => {
  const by = browser()
  const after = await citizenLogsIn(on, ANNA, 'somebody-elses', by)
  expect(after.status).toBe(403)
  expect(by.cookies('__Host-farstu-citizen')).toEqual([])
})

test('a guardian chooses a child under 13, and both persons are in the case', async () => {
  const by = browser()
  const asked = await citizenLogsIn(on, SARA, 'talk-child', by)
  expect(asked.url).toBe(`${on.origin}/login/citizen/choose`)
  expect(asked.text).toContain('Ante Marakatt')
  expect(asked.text).toContain('Elle Marakatt')
  expect(asked.text).not.toContain('Nils')
  expect(asked.text).not.toContain('20160430')
  expect((await by.get(asked.url)).text).toContain('Elle Marakatt')

  const elle = /value="(\d)"[^<]*>\s*<span>[^<]*Elle/.exec(asked.text)?.[1] ?? ''
  const after = await by.post(asked.url, { for: elle })
  expect(after.url).toBe(`${on.origin}/chat/`)
  expect(on.identified.find(i => i.caseId === 'talk-child')?.citizen).toMatchObject({
    number: '201604302388',
    given: 'Elle',
    birthDate: '2016-04-30',
    actor: { number: SARA, given: 'Sara', family: 'Marakatt' },
  })
  expect(JSON.parse((await by.get(`${on.origin}/whole`)).text).number).toBe('201604302388')
})

test('a guardian may seek for herself, and a choice that is not on the page is asked again', async () => {
  const by = browser()
  const asked = await citizenLogsIn(on, SARA, 'talk-self', by)
  expect((await by.post(asked.url, { for: '7' })).url).toBe(asked.url)
  await by.post(asked.url, { for: 'self' })
  expect(on.identified.find(i => i.caseId === 'talk-self')?.citizen).toMatchObject({ number: SARA, actor: null })
})

test('acting for a child ends on the child’s thirteenth birthday, in the middle of a session', async () => {
  const guardian = {
    kind: 'citizen' as const,
    citizen: {
      number: '201604302388',
      kind: 'personnummer' as const,
      given: 'Elle',
      family: 'Marakatt',
      birthDate: '2016-04-30',
      loa: 'loa3',
      actor: { number: SARA, given: 'Sara', family: 'Marakatt' },
    },
  }
  // 23:50 on the eve in Sweden is 21:50 in UTC: the day changes there, not here.
  const eve = Date.parse('2029-04-29T21:50:00.000Z')
  on.passes(eve - Date.now())
  const by = browser()
  by.keep('__Host-farstu-citizen', await on.store.sessions.create('citizen', guardian, new Date(eve).toISOString()), '127.0.0.1')
  expect(JSON.parse((await by.get(`${on.origin}/chat/`)).text).citizen.citizen.given).toBe('Elle')
  on.passes(11 * MINUTE)
  expect(JSON.parse((await by.get(`${on.origin}/chat/`)).text).citizen).toBeNull()
  on.backToNow()
})

test('a fifteen-year-old logs in alone', async () => {
  const after = await citizenLogsIn(on, '201103042394')
  expect(JSON.parse(after.text).citizen.citizen).toMatchObject({ given: 'Nils', actor: null })
})

test('half an hour without a sign ends the session, and so does a logout', async () => {
  const by = browser()
  await citizenLogsIn(on, ANNA, undefined, by)
  const first = by.cookies('__Host-farstu-citizen')[0]?.value ?? ''
  on.passes(29 * MINUTE)
  expect(JSON.parse((await by.get(`${on.origin}/chat/`)).text).citizen).not.toBeNull()
  on.passes(31 * MINUTE)
  expect(JSON.parse((await by.get(`${on.origin}/chat/`)).text).citizen).toBeNull()
  on.backToNow()

  await citizenLogsIn(on, ANNA, undefined, by)
  const second = by.cookies('__Host-farstu-citizen')[0]?.value ?? ''
  expect(second).not.toBe(first)
  expect(await on.store.sessions.read(first, new Date().toISOString())).toBeNull()
  const response = await fetch(`${on.origin}/logout/citizen`, {
    method: 'POST',
    headers: { cookie: `__Host-farstu-citizen=${second}`, origin: on.origin, 'sec-fetch-site': 'same-origin' },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('clear-site-data')).toContain('"storage"')
  expect(await on.store.sessions.read(second, new Date().toISOString())).toBeNull()
})

test('the quick way out of a citizen’s login logs out and goes where nothing is said; staff have none', async () => {
  const response = await fetch(`${on.origin}/logout/citizen?to=leave`, {
    method: 'POST',
    headers: { origin: on.origin, 'sec-fetch-site': 'same-origin', accept: 'text/html' },
    redirect: 'manual',
  })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/leave'])
  expect(response.headers.get('clear-site-data')).toContain('"storage"')
  const start = await browser().get(`${on.origin}/login/citizen`)
  const refused = await browser().get(`${on.origin}/login/citizen/callback?code=x`)
  for (const { text } of [start, refused]) expect(text).toMatch(/action="\/logout\/citizen\?to=leave"><button[^>]*>Lämna snabbt/u)
  const staff = await browser().get(`${on.origin}/login/staff/callback?code=x`)
  expect(staff.text).toContain('</h1>')
  expect(staff.text).not.toContain('to=leave')
})

test('the cookies are what a shared computer and a foreign page can not use', async () => {
  const response = await fetch(await on.ticket('talk-cookie'))
  const [header = ''] = response.headers.getSetCookie()
  expect(header).toMatch(/^__Host-farstu-login-citizen=/)
  for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(header).toContain(attribute)
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a citizen who reads English gets an English page', async () => {
  const page = await browser().get(`${on.origin}/login/citizen`, { 'accept-language': 'en-GB,en;q=0.9' })
  expect(page.text).toContain('<html lang="en">')
  expect(page.text).toContain('Log in with e-ID')
})
