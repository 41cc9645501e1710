// The guests' door: a link and a code let in, nothing else does, and the log is asked every time. On a real database.
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { accessLog } from '../../adapters/store/access.ts'
import { logExtract } from '../../adapters/store/extract.ts'
import { sweepGuests } from '../../adapters/store/guests.ts'
import { isRefusal } from '../../bot/case.ts'
import type { GuestTalk } from '../../bot/guest/wire.ts'
import { guestRoutes, hashOf } from '../../bot/server/guest.ts'
import { type GuestDoor, guestDoor } from './guest-door.ts'
import { central, type Stage, stage, tolvan, vera } from './stage.ts'

let s: Stage
let d: GuestDoor
/** Minutes the door's clock is ahead. */
let ahead = 0
const now = () => new Date(Date.now() + ahead * 60_000).toISOString()
beforeAll(async () => {
  s = await stage({ now })
  d = guestDoor(s, now)
})
afterAll(async () => {
  await s.stop()
})

const Wrong = z.object({ error: z.object({ code: z.string(), left: z.number().optional() }) })
const wrongOf = async (answer: Response) => [answer.status, ...Object.values(Wrong.parse(await answer.json()).error)]
const talkIn = async (answer: Response): Promise<GuestTalk> => await answer.json()
const otherCode = (code: string) => (code === '000000' ? '111111' : '000000')

test('a link and its code open the talk; the cookie is for that door alone', async () => {
  const { id, answer, cookie, token, code } = await d.inside()
  expect(answer.headers.get('set-cookie')).toMatch(
    /^__Secure-farstu-guest=[\w-]{43}; Max-Age=43\d{3}; Path=\/chat\/guest\/; HttpOnly; Secure; SameSite=Strict$/,
  )
  expect(await talkIn(answer)).toMatchObject({
    you: { role: 'interpreter', name: 'Amir' },
    caregiver: 'Sjuksköterska',
    lines: [],
  })
  await s.act('anna', id, { act: 'say', text: 'Hej, kan ni tolka?' })
  expect((await talkIn(await d.look(cookie))).lines).toMatchObject([
    { from: 'caregiver', name: 'Anna Lind', text: 'Hej, kan ni tolka?' },
  ])
  // Nowhere as they are: not in the link's row, not in the log.
  const { rows } = await s.pool.query('select * from guest_links')
  const kept = JSON.stringify([rows, await d.caseOf(id)])
  for (const secret of [token, code, cookie.split('=')[1] ?? '']) expect(kept).not.toContain(secret)
  expect(kept).toContain(hashOf(token))
})

test('what is asked for again and has not changed is not sent again; staff’s notes change nothing', async () => {
  const { id, cookie } = await d.inside()
  const etag = (await d.look(cookie)).headers.get('etag') ?? ''
  expect((await d.look(cookie, { 'if-none-match': etag })).status).toBe(304)
  await s.act('anna', id, { act: 'note-internally', text: 'Hemligt' })
  expect((await d.look(cookie, { 'if-none-match': etag })).status).toBe(304)
  await s.citizen(id, [{ type: 'message', text: 'Ont i magen', language: 'so' }])
  const after = await d.look(cookie, { 'if-none-match': etag })
  expect(after.status).toBe(200)
  expect((await talkIn(after)).lines.map(line => line.text)).toEqual(['Ont i magen'])
})

test('a line is written once however often it is sent, as the guest’s own', async () => {
  const { id, cookie, guest } = await d.inside()
  const line = { id: 'line-00000001', text: 'Hon har haft ont sedan i går' }
  for (let i = 0; i < 3; i++) expect((await d.knock('/say', line, { cookie })).status).toBe(200)
  expect(await wrongOf(await d.knock('/say', { ...line, text: 'Annat' }, { cookie }))).toEqual([422, 'invalid'])
  const { entries } = await d.caseOf(id)
  const said = entries.filter(e => e.type === 'message' && e.by.kind === 'guest')
  expect(said).toMatchObject([
    { text: line.text, by: { kind: 'guest', id: guest, role: 'interpreter', name: 'Amir' }, language: 'so' },
  ])
  expect((await s.get('anna', `/cases/${id}`).then(r => r.json())).lines.at(-1)).toMatchObject({
    from: 'guest',
    name: 'Tolk Amir',
    text: line.text,
  })
})

test('words of danger from a guest alarm at the desk', async () => {
  const { id, cookie } = await d.inside()
  const said = await d.knock('/say', { id: 'line-danger-1', text: 'Hon andas inte' }, { cookie })
  expect((await talkIn(said)).alarm).toBe('emergency')
  expect((await d.caseOf(id)).case).toMatchObject({ alarm: { kind: 'emergency' }, urgency: { level: 'P1' } })
  expect((await talkIn(await d.look(cookie))).alarm).toBe('emergency')
})

test('five wrong codes close the link, also a hundred at once; the right one is then too late, a new link is not', async () => {
  const { id, guest, token, code } = await d.invited()
  const wrong = { token, code: otherCode(code) }
  expect(await wrongOf(await d.knock('/enter', wrong))).toEqual([401, 'code', 4])
  const answers = await Promise.all(Array.from({ length: 100 }, () => d.knock('/enter', wrong).then(wrongOf)))
  expect(
    answers
      .filter(([status]) => status === 401)
      .map(([, , left]) => left)
      .sort(),
  ).toEqual([1, 2, 3])
  expect(await wrongOf(await d.knock('/enter', { token, code }))).toEqual([410, 'locked'])
  const { case: c, entries } = await d.caseOf(id)
  expect(c.guests).toMatchObject([{ state: 'open', link: 'locked', here: false }])
  expect(entries.filter(e => e.type === 'guest' && e.did.what === 'locked')).toHaveLength(1)
  const again = await d.link(id, guest)
  expect((await d.knock('/enter', { token: again.token, code: again.code })).status).toBe(200)
})

test('right codes in between do not use up the tries', async () => {
  const { token, code } = await d.invited()
  for (let i = 0; i < 7; i++) expect((await d.knock('/enter', { token, code })).status).toBe(200)
  expect(await wrongOf(await d.knock('/enter', { token, code: otherCode(code) }))).toEqual([401, 'code', 4])
})

test('a new link ends the old one, and one browser at a time is in', async () => {
  const { id, guest, token, code, cookie } = await d.inside()
  const second = d.cookieOf(await d.knock('/enter', { token, code }))
  expect(await wrongOf(await d.look(cookie))).toEqual([401, 'no-session'])
  expect((await d.look(second)).status).toBe(200)
  const fresh = await d.link(id, guest)
  expect(await wrongOf(await d.look(second))).toEqual([410, 'ended'])
  expect(await wrongOf(await d.knock('/enter', { token, code }))).toEqual([410, 'ended'])
  expect((await d.knock('/enter', { token: fresh.token, code: fresh.code })).status).toBe(200)
})

test.each([
  ['the caregiver ends it', (id: string, guest: string) => s.act('anna', id, { act: 'end-guest', guest })],
  ['the case closes', (id: string) => s.act('anna', id, { act: 'close', reason: 'answered' })],
  ['the bot has it again', (id: string) => s.act('anna', id, { act: 'release', to: 'bot', reason: 'klart' })],
])('when %s the door is shut: for reading, writing and coming back', async (_, ends) => {
  const { id, guest, cookie, token, code } = await d.inside()
  expect((await ends(id, guest)).status).toBe(200)
  expect(await wrongOf(await d.knock('/say', { id: 'line-too-late', text: 'Hallå' }, { cookie }))).toEqual([410, 'ended'])
  expect(await wrongOf(await d.look(cookie))).toEqual([410, 'ended'])
  expect((await d.knock('/enter', { token, code })).status).toBe(410)
  expect((await d.caseOf(id)).entries.some(e => e.type === 'message' && e.by.kind === 'guest')).toBe(false)
})

test('twelve hours, and then the rows are swept away', async () => {
  const { cookie, token, code } = await d.inside()
  ahead = 12 * 60 + 1
  try {
    expect(await wrongOf(await d.look(cookie))).toEqual([410, 'expired'])
    expect(await wrongOf(await d.knock('/enter', { token, code }))).toEqual([410, 'expired'])
    ahead = 4 * 24 * 60
    await sweepGuests(s.pool, now())
    expect(
      (await s.pool.query('select count(*)::int as n from guest_links where token_hash = $1', [hashOf(token)])).rows,
    ).toEqual([{ n: 0 }])
  } finally {
    ahead = 0
  }
})

test('who has no link, no session, or comes from another page gets nothing', async () => {
  const { token, code, cookie } = await d.inside()
  expect(await wrongOf(await d.knock('/enter', { token: 'A'.repeat(43), code }))).toEqual([401, 'unknown'])
  expect(await wrongOf(await d.knock('/enter', { token, code: '12345' }))).toEqual([422, 'invalid'])
  expect(await wrongOf(await d.knock('/enter', { token, code }, { 'sec-fetch-site': 'cross-site' }))).toEqual([403, 'failed'])
  expect(
    await wrongOf(await d.knock('/say', { id: 'line-foreign', text: 'x' }, { cookie, 'sec-fetch-site': 'cross-site' })),
  ).toEqual([403, 'failed'])
  expect(await wrongOf(await d.look(''))).toEqual([401, 'no-session'])
  expect(await wrongOf(await d.look(`__Secure-farstu-guest=${'B'.repeat(43)}`))).toEqual([401, 'no-session'])
  // The link itself is no session.
  expect(await wrongOf(await d.look(`__Secure-farstu-guest=${token}`))).toEqual([401, 'no-session'])
})

test('an address that guesses is asked to wait', async () => {
  let asked = 0
  const limited = new Hono().route('/', guestRoutes({ ...d.parts, limit: () => (++asked > 2 ? 7 : 0) }))
  const enter = () =>
    limited.request('/enter', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ token: 'A'.repeat(43), code: '123456' }),
    })
  expect([(await enter()).status, (await enter()).status]).toEqual([401, 401])
  const third = await enter()
  expect([third.status, third.headers.get('retry-after')]).toEqual([429, '7'])
  const paced = new Hono().route('/', guestRoutes({ ...d.parts, pace: () => 3 }))
  const { id, cookie } = await d.inside()
  const said = await paced.request('/say', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
    body: JSON.stringify({ id: 'line-too-fast', text: 'Hej' }),
  })
  expect(await wrongOf(said)).toEqual([429, 'slow-down'])
  expect((await d.caseOf(id)).entries.some(e => e.type === 'message' && e.by.kind === 'guest')).toBe(false)
})

test('only whoever has the case makes a link, and an invitation asked for twice with one key is one', async () => {
  const { id, guest } = await d.invited()
  expect((await s.post('bo', `/cases/${id}/guests/${guest}/link`, {})).status).toBe(409)
  expect((await s.post('cia', `/cases/${id}/guests/${guest}/link`, {})).status).toBe(404)
  expect((await s.post('anna', `/cases/${id}/guests/nobody/link`, {})).status).toBe(422)
  await d.invite(id, 'Fatuma', 'invite-key-1')
  await d.invite(id, 'Fatuma', 'invite-key-1')
  expect((await d.caseOf(id)).case.guests?.map(one => one.name)).toEqual(['Amir', 'Fatuma'])
  expect((await s.act('anna', id, { act: 'invite', role: 'interpreter', name: 'X', language: 'not a tag' })).status).toBe(422)
})

test('somebody with a protected identity: refused in plain words', async () => {
  const id = await s.seed({ unit: central, citizen: vera })
  await s.act('anna', id, { act: 'claim' })
  const answer = await d.invite(id)
  expect(answer.status).toBe(409)
  expect(JSON.stringify(await answer.json())).toContain('En länk skulle avslöja vem som söker vård här')
})

test('the access log has the invitation, each session once and each line; the citizen reads it in plain words', async () => {
  const { id, guest, token, code, cookie } = await d.inside()
  for (let i = 0; i < 5; i++) await d.look(cookie)
  await d.knock('/say', { id: 'line-logged', text: 'Hej' }, { cookie })
  const rows = (await accessLog(s.pool).list({ case: id, whoId: guest, limit: 50 })).map(row => [row.whoKind, row.what, row.why])
  expect(rows).toEqual([
    ['guest', 'read', 'invited'],
    ['guest', 'write', 'invited'],
    ['guest', 'write', 'invited'],
  ])
  await d.knock('/enter', { token, code })
  expect((await accessLog(s.pool).list({ case: id, whoId: guest, limit: 50 })).filter(row => row.what === 'read')).toHaveLength(2)
  const { number } = (await d.caseOf(id)).case
  const text = async (language: 'sv' | 'en') => (await logExtract(s.pool, number, { language }))?.text ?? ''
  const sv = await text('sv')
  expect(sv).toContain('bjöd in till ditt samtal: Amir.')
  expect(sv).toContain('Tolk Amir kom in i samtalet och läste där')
  expect(sv).toContain('Tolk Amir skrev i ditt ärende')
  expect(await text('en')).toContain('Interpreter Amir came into the talk and read there')
})

test('a relative is out until the citizen has said yes', async () => {
  const id = await s.seed({ unit: central, citizen: tolvan })
  await s.act('anna', id, { act: 'claim' })
  await s.act('anna', id, { act: 'invite', role: 'relative', name: 'Lisa' })
  const one = (await d.caseOf(id)).case.guests?.[0]
  expect(one?.state).toBe('asked')
  expect((await s.post('anna', `/cases/${id}/guests/${one?.id}/link`, {})).status).toBe(422)
  const said = await d.parts.speak(id, { kind: 'citizen', id: tolvan.number }, { type: 'message', text: 'Ja' })
  expect(isRefusal(said)).toBe(false)
  const made = await d.link(id, one?.id ?? '')
  const answer = await d.knock('/enter', { token: made.token, code: made.code })
  // Not even the yes that let them in.
  expect(await talkIn(answer)).toMatchObject({ you: { role: 'relative', name: 'Lisa' }, lines: [] })
})

test('who leaves is seen to leave, and may come back', async () => {
  const { id, cookie, token, code } = await d.inside()
  expect((await d.caseOf(id)).case.guests?.[0]?.here).toBe(true)
  expect((await d.knock('/leave', {}, { cookie })).status).toBe(204)
  expect((await d.caseOf(id)).case.guests?.[0]).toMatchObject({ here: false, state: 'open' })
  expect(await wrongOf(await d.look(cookie))).toEqual([401, 'no-session'])
  expect((await d.knock('/enter', { token, code })).status).toBe(200)
})
