// The guests' stream: what is said comes at once and only that, it goes on from where it was, and whoever is shut out is out at once.
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GuestEvents, GuestTalk } from '../../bot/guest/wire.ts'
import { guestRoutes } from '../../bot/server/guest.ts'
import type { Writer } from '../../bot/writing.ts'
import { type GuestDoor, guestDoor } from './guest-door.ts'
import { central, type Stage, stage } from './stage.ts'
import { stream, streamed } from './streamed.ts'

let s: Stage
let d: GuestDoor
let ahead = 0
const now = () => new Date(Date.now() + ahead * 60_000).toISOString()
beforeAll(async () => {
  s = await stage({ now })
  d = guestDoor(s, now)
})
afterAll(async () => {
  await s.stop()
})

type Event = { [N in keyof GuestEvents]: { name: N; data: GuestEvents[N] } }[keyof GuestEvents]
/** What a page hears, heartbeats left out. */
async function follows(cookie: string, door?: Hono) {
  const answer = door ? await door.request('/stream', { headers: { cookie } }) : await d.look(cookie, {}, '/stream')
  const heard: Event[] = []
  let beats = 0
  let ended = false
  const reader = answer.status === 200 ? answer.body?.getReader() : undefined
  const listen = async () => {
    const decoder = new TextDecoder()
    let rest = ''
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      const blocks = (rest + decoder.decode(part.value, { stream: true })).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
        if (name === 'beat') beats++
        else heard.push({ name, data: JSON.parse(data ?? '') } as Event)
      }
    }
    ended = true
  }
  void listen()
  return {
    status: answer.status,
    heard,
    beats: () => beats,
    until: <T>(look: () => T) => expect.poll(look, { timeout: 5000, interval: 10 }),
    texts: () => heard.flatMap(e => (e.name === 'talk' ? e.data.lines.map(line => line.text) : [])),
    ended: () => ended,
    stop: () => reader?.cancel(),
  }
}
const begun = async (cookie: string) => {
  const page = await follows(cookie)
  await page.until(() => page.heard.length).toBe(1)
  return page
}

test('a line is heard at once, with who wrote it; what is not theirs is no event at all', async () => {
  const { id, cookie } = await d.inside()
  const page = await begun(cookie)
  expect(page.heard[0]).toMatchObject({ name: 'talk', data: { lines: [], before: null, you: { name: 'Amir' } } })
  await s.act('anna', id, { act: 'note-internally', text: 'Hemligt' })
  await s.citizen(id, [{ type: 'message', by: { kind: 'bot' }, text: 'Från oss', language: 'sv' }])
  await s.act('anna', id, { act: 'say', text: 'Hej Amir' })
  await page.until(page.texts).toEqual(['Hej Amir'])
  await d.knock('/say', { id: 'line-live-0001', text: 'Hej' }, { cookie })
  await s.citizen(id, [{ type: 'message', text: 'Ont', language: 'so' }])
  await page.until(page.texts).toEqual(['Hej Amir', 'Hej', 'Ont'])
  // Each says after which line it comes.
  const talks = page.heard.flatMap(e => (e.name === 'talk' ? [e.data] : []))
  expect(talks.slice(1).map(talk => talk.before)).toEqual([null, ...talks.slice(1, 3).map(talk => talk.lines[0]?.seq)])
  expect(JSON.stringify(page.heard)).not.toMatch(/Hemligt|Från oss/)
  await page.stop()
})

test('what is answered after they came to a question from before is not theirs', async () => {
  const id = await s.seed({ unit: central })
  await s.act('anna', id, { act: 'claim' })
  await s.act('anna', id, { act: 'invite', role: 'relative', name: 'Lisa' })
  await d.invite(id)
  const c = (await d.caseOf(id)).case
  const [lisa, amir] = [c.guests?.[0], c.guests?.[1]]
  const { token, code } = await d.link(id, amir?.id ?? '')
  const page = await begun(d.cookieOf(await d.knock('/enter', { token, code })))
  await s.citizen(id, [{ type: 'message', text: 'Ja, Lisa får vara med', language: 'sv', answers: lisa?.question ?? '' }])
  await s.citizen(id, [{ type: 'message', text: 'Jag fryser', language: 'sv' }])
  await page.until(page.texts).toEqual(['Jag fryser'])
  await page.stop()
})

test.each<[string, string, (one: Awaited<ReturnType<GuestDoor['inside']>>) => Promise<unknown>]>([
  ['the caregiver ends it', 'ended', one => s.act('anna', one.id, { act: 'end-guest', guest: one.guest })],
  ['the case closes', 'ended', one => s.act('anna', one.id, { act: 'close', reason: 'answered' })],
  ['there is a new link', 'ended', one => d.link(one.id, one.guest)],
  ['another browser comes in', 'no-session', one => d.knock('/enter', { token: one.token, code: one.code })],
  ['they leave in another tab', 'no-session', one => d.knock('/leave', {}, { cookie: one.cookie })],
])('when %s the stream says so at once, and ends', async (_, why, ends) => {
  const one = await d.inside()
  const slow = new Hono().route('/', guestRoutes({ ...d.parts, heartbeat: 60_000 }))
  // Another process than the one that is knocked at would hear it over the bus; this one has a door of its own.
  const page = why === 'no-session' ? await follows(one.cookie) : await follows(one.cookie, slow)
  await page.until(() => page.heard.length).toBe(1)
  await ends(one)
  await page.until(() => page.heard.at(-1)).toEqual({ name: 'over', data: { code: why } })
  await page.until(page.ended).toBe(true)
  await s.act('anna', one.id, { act: 'say', text: 'Nu är vi ensamma' })
  expect(page.texts()).toEqual([])
  const again = await follows(one.cookie)
  expect(again.status).toBe(why === 'no-session' ? 401 : 410)
})

test('a wake-up that never came is made good at the next heartbeat, and so is an end by the clock', async () => {
  const { id, cookie } = await d.inside()
  const bus = { publish() {}, subscribe: () => () => {}, say() {}, hear: () => () => {} }
  const deaf = new Hono().route('/', guestRoutes({ ...d.parts, bus, heartbeat: 100 }))
  const page = await follows(cookie, deaf)
  await page.until(() => page.heard.length).toBe(1)
  await s.act('anna', id, { act: 'say', text: 'Hör du?' })
  await page.until(page.texts).toEqual(['Hör du?'])
  await page.until(page.beats).toBeGreaterThan(1)
  ahead = 12 * 60 + 1
  await page.until(() => page.heard.at(-1)).toEqual({ name: 'over', data: { code: 'expired' } })
  ahead = 0
})

test('a guest’s pages are four at most, and one that goes makes room', async () => {
  const { cookie } = await d.inside()
  const pages = await Promise.all(Array.from({ length: 4 }, () => begun(cookie)))
  expect((await follows(cookie)).status).toBe(429)
  await pages[0]?.stop()
  await expect.poll(async () => (await follows(cookie)).status, { timeout: 5000 }).toBe(200)
  for (const page of pages) await page.stop()
})

test('who writes is seen by the others while it happens: the owner, the citizen and another guest; oneself is not', async () => {
  const { id, guest, cookie } = await d.inside()
  await d.invite(id, 'Fatuma')
  const other = (await d.caseOf(id)).case.guests?.[1]?.id ?? ''
  const { token, code } = await d.link(id, other)
  const fatuma = d.cookieOf(await d.knock('/enter', { token, code }))
  const page = await begun(cookie)
  const said: Writer[] = []
  const deaf = s.writing.hear((at, by) => at === id && said.push(by))
  expect((await s.post('anna', `/cases/${id}/typing`, {})).status).toBe(204)
  expect((await s.post('bo', `/cases/${id}/typing`, {})).status).toBe(404)
  s.writing.say(id, { kind: 'citizen' })
  s.writing.say('another case', { kind: 'citizen' })
  expect((await d.knock('/typing', {}, { cookie })).status).toBe(204)
  expect((await d.knock('/typing', {}, { cookie: fatuma })).status).toBe(204)
  const writers = () => page.heard.flatMap(e => (e.name === 'writing' ? [e.data] : []))
  await page.until(writers).toEqual([
    { from: 'caregiver', name: 'Anna Lind', role: 'Sjuksköterska' },
    { from: 'citizen', name: null, role: null },
    { from: 'guest', name: 'Fatuma', role: 'interpreter' },
  ])
  expect(said.map(by => by.kind)).toEqual(['caregiver', 'citizen', 'guest', 'guest'])
  await s.act('anna', id, { act: 'end-guest', guest })
  expect((await d.knock('/typing', {}, { cookie })).status).toBe(410)
  expect(said).toHaveLength(4)
  deaf()
})

test('a long talk is a page at a time', async () => {
  const { id, cookie } = await d.inside()
  await s.citizen(
    id,
    Array.from({ length: 250 }, (_, i) => ({ type: 'message' as const, text: `rad ${i}`, language: 'so' })),
  )
  const page = async (path: string): Promise<GuestTalk> => (await d.look(cookie, {}, path)).json()
  const last = await page('/talk')
  const middle = await page(`/talk?before=${last.lines[0]?.seq}`)
  const first = await page(`/talk?before=${middle.lines[0]?.seq}`)
  expect([last, middle, first].map(talk => [talk.lines.length, talk.lines[0]?.text])).toEqual([
    [100, 'rad 150'],
    [100, 'rad 50'],
    [50, 'rad 0'],
  ])
  expect([last.before, middle.before, first.before]).toEqual([middle.lines.at(-1)?.seq, first.lines.at(-1)?.seq, null])
  const live = await begun(cookie)
  expect(live.texts()).toEqual(last.lines.map(line => line.text))
  await live.stop()
  expect((await d.look(cookie, {}, '/talk?before=x')).status).toBe(422)
})

test('the caregiver’s page is told who writes in the case that is open there, and in no other', async () => {
  const { id, guest, cookie } = await d.inside()
  const told: [string, string | null][] = []
  const leave = new AbortController()
  const listen = async () => {
    for await (const event of streamed(await stream(s.url, 'bo', leave.signal)))
      if (event.type === 'writing') told.push([event.id, event.guest])
      else if (event.type === 'list') began()
  }
  let began = () => {}
  const ready = new Promise<void>(done => {
    began = done
  })
  const ended = listen().catch(() => undefined)
  await ready
  s.writing.say(id, { kind: 'citizen' })
  await s.get('bo', `/cases/${id}`)
  await d.knock('/typing', {}, { cookie })
  s.writing.say(id, { kind: 'citizen' })
  await s.post('anna', `/cases/${id}/typing`, {})
  await expect
    .poll(() => told, { timeout: 5000 })
    .toEqual([
      [id, guest],
      [id, null],
    ])
  leave.abort()
  await ended
})
