// The sockets: what is said is heard once and in order, whatever happens to the line in between.
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { ActivitySet } from '../../adapters/channel/contract.ts'
import { changed } from '../../bot/log.ts'
import { writing } from '../../bot/writing.ts'
import { parts } from './database.ts'
import { type House, house, type Opened } from './house.ts'

let db: Awaited<ReturnType<typeof parts>>
let h: House
beforeAll(async () => {
  db = await parts()
  h = await house(db)
})
afterAll(async () => {
  await h.close()
  await db.close()
})

/** Listens, and waits for what it expects to hear. */
function listen(url: string, options: { origin?: string } = {}) {
  const heard: ActivitySet[] = []
  const socket = new WebSocket(url, { ...(options.origin ? { origin: options.origin } : {}) })
  let status = 0
  let code = 0
  socket.on('message', data => heard.push(JSON.parse(String(data))))
  socket.on('unexpected-response', (_, response) => {
    status = response.statusCode ?? 0
    socket.terminate()
  })
  socket.on('error', () => {})
  socket.on('close', c => {
    code = c
  })
  const texts = () => heard.flatMap(set => set.activities.flatMap(a => (a.type === 'message' ? [a.text] : [])))
  return {
    socket,
    heard,
    texts,
    status: () => expect.poll(() => status, { timeout: 5000 }),
    code: () => expect.poll(() => code, { timeout: 5000 }),
    hears: (expected: string[]) => expect.poll(texts, { timeout: 5000 }).toEqual(expected),
    watermark: () => heard.at(-1)?.watermark ?? '',
  }
}
const say = (talk: Opened, text: string) =>
  h.post(talk, { type: 'message', text, channelData: { clientActivityID: randomUUID() } })
const resume = async (talk: Opened, watermark: string) =>
  (await h.call('GET', `/conversations/${talk.conversationId}?watermark=${watermark}`, talk.token)).json

test('the talk so far comes first, then everything as it is said, the same as a poll shows it', async () => {
  const talk = await h.start()
  const line = listen(talk.streamUrl)
  await line.hears(['Hej på sv'])
  await say(talk, 'ett')
  await say(talk, 'två')
  await line.hears(['Hej på sv', 'ett', 'Du sa: ett', 'två', 'Du sa: två'])
  expect(line.heard.flatMap(set => set.activities)).toEqual((await h.poll(talk)).activities)
  line.socket.close()
})

test('a broken line is taken up where it was: nothing is lost and nothing comes twice', async () => {
  const talk = await h.start()
  const first = listen(talk.streamUrl)
  await say(talk, 'ett')
  await first.hears(['Hej på sv', 'ett', 'Du sa: ett'])
  first.socket.terminate()
  await say(talk, 'två')
  const again = await resume(talk, first.watermark())
  const second = listen(again.streamUrl)
  await second.hears(['två', 'Du sa: två'])
  const reloaded = listen((await resume(talk, '')).streamUrl)
  await reloaded.hears(['Hej på sv', 'ett', 'Du sa: ett', 'två', 'Du sa: två'])
  const future = listen((await resume(talk, '4711')).streamUrl)
  await future.hears(['Hej på sv', 'ett', 'Du sa: ett', 'två', 'Du sa: två'])
  for (const { socket } of [second, reloaded, future]) socket.close()
})

test('two tabs of one talk both hear everything', async () => {
  const talk = await h.start()
  const tabs = [listen(talk.streamUrl), listen((await resume(talk, '')).streamUrl)]
  await say(talk, 'hej')
  for (const tab of tabs) await tab.hears(['Hej på sv', 'hej', 'Du sa: hej'])
  for (const tab of tabs) tab.socket.close()
})

test('fifty messages at once are heard once each and in the order of the log', async () => {
  const talk = await h.start()
  const line = listen(talk.streamUrl)
  await line.hears(['Hej på sv'])
  await Promise.all(Array.from({ length: 50 }, (_, i) => say(talk, `nummer ${i}`)))
  await expect.poll(() => line.texts().length, { timeout: 10_000 }).toBe(101)
  const ids = line.heard.flatMap(set => set.activities.map(a => a.id))
  expect(ids).toEqual([...new Set(ids)].sort())
  line.socket.close()
})

test('what another server process commits is heard here', async () => {
  const other = await db.open()
  const there = await house(other)
  const talk = await h.start()
  const line = listen(talk.streamUrl)
  await line.hears(['Hej på sv'])
  await there.post(talk, { type: 'message', text: 'därifrån' })
  await line.hears(['Hej på sv', 'därifrån', 'Du sa: därifrån'])
  line.socket.close()
  await there.close()
  await other.close()
})

test('a wake-up that never came is made good by reading', async () => {
  const deaf = await house(
    { ...db, bus: { publish() {}, subscribe: () => () => {}, say() {}, hear: () => () => {} } },
    { healMs: 100 },
  )
  const talk = await deaf.start()
  const line = listen(talk.streamUrl)
  await line.hears(['Hej på sv'])
  await db.store.update(talk.conversationId, { kind: 'system', name: 'clock' }, 'watch', c =>
    changed(c, { kind: 'bot' }, deaf.now(), [{ type: 'message', text: 'klockan', language: 'sv' }]),
  )
  await line.hears(['Hej på sv', 'klockan'])
  line.socket.close()
  await deaf.close()
})

test('a caregiver and a guest who write are seen to write, at any process, and it is not stored; oneself is not', async () => {
  const other = await db.open()
  const there = await house(db, { writing: writing(db.bus) })
  const talk = await there.start()
  const line = listen(talk.streamUrl)
  await line.hears(['Hej på sv'])
  const seen = () => line.heard.flatMap(set => set.activities.filter(a => a.type === 'typing'))
  const said = writing(other.bus)
  said.say(talk.conversationId, { kind: 'citizen' })
  said.say(talk.conversationId, { kind: 'caregiver', name: 'Karin', role: 'sjuksköterska', unit: '1177' })
  await expect.poll(() => seen()[0], { timeout: 5000 }).toMatchObject({ from: { role: 'bot', name: 'Karin' } })
  said.say(talk.conversationId, { kind: 'guest', id: 'g1', role: 'relative', name: 'Lisa' })
  await expect
    .poll(() => seen()[1], { timeout: 5000 })
    .toMatchObject({ from: { name: 'Lisa' }, channelData: { sender: { kind: 'guest', role: 'relative' } } })
  expect(seen()).toHaveLength(2)
  expect((await there.poll(talk)).activities).toHaveLength(1)
  line.socket.close()
  await there.close()
  await other.close()
})

test('empty frames are a sign of life; a frame too large ends the line', async () => {
  const talk = await h.start()
  const line = listen(talk.streamUrl)
  await line.hears(['Hej på sv'])
  for (let i = 0; i < 5; i++) line.socket.send('')
  await say(talk, 'hej')
  await line.hears(['Hej på sv', 'hej', 'Du sa: hej'])
  line.socket.send('x'.repeat(70_000))
  await line.code().toBe(1009)
})

test('a line that does not answer pings is let go, and one that does stays', async () => {
  const quick = await house(db, { pingMs: 100 })
  const talk = await quick.start()
  const silent = new WebSocket(talk.streamUrl, { autoPong: false })
  const lively = listen((await quick.call('GET', `/conversations/${talk.conversationId}`, talk.token)).json.streamUrl)
  let gone = false
  silent.on('close', () => {
    gone = true
  })
  silent.on('error', () => {})
  await expect.poll(() => gone, { timeout: 5000 }).toBe(true)
  expect(lively.socket.readyState).toBe(WebSocket.OPEN)
  expect(quick.dl.openSockets()).toBe(1)
  lively.socket.close()
  await quick.close()
})

test('the door is shut to foreign sites, wrong and old tickets, and other talks', async () => {
  const talk = await h.start()
  const other = await h.start()
  const url = new URL(talk.streamUrl)
  const changedUrl = (change: (url: URL) => void) => {
    const copy = new URL(url)
    change(copy)
    return copy.href
  }
  await listen(talk.streamUrl, { origin: 'https://evil.example' }).status().toBe(403)
  await listen(changedUrl(u => u.searchParams.set('t', 'rubbish')))
    .status()
    .toBe(401)
  await listen(changedUrl(u => u.searchParams.delete('t')))
    .status()
    .toBe(401)
  await listen(changedUrl(u => u.searchParams.set('t', talk.token)))
    .status()
    .toBe(401)
  await listen(changedUrl(u => u.searchParams.set('watermark', 'x')))
    .status()
    .toBe(400)
  await listen(talk.streamUrl.replace(talk.conversationId, other.conversationId)).status().toBe(403)
  const later = await house(db)
  const aged = await later.start()
  later.forward(61_000)
  await listen(aged.streamUrl).status().toBe(403)
  await later.close()
  const own = listen(talk.streamUrl, { origin: h.origin })
  await own.hears(['Hej på sv'])
  own.socket.close()
})

test('a long talk is replayed whole, and an upgrade that nobody serves is answered', async () => {
  const talk = await h.start()
  await db.store.update(talk.conversationId, { kind: 'system', name: 'cli' }, 'care', c =>
    changed(
      c,
      { kind: 'bot' },
      h.now(),
      Array.from({ length: 200 }, () => ({ type: 'message' as const, text: 'å'.repeat(10_000), language: 'sv' })),
    ),
  )
  const line = listen((await resume(talk, '')).streamUrl)
  await expect.poll(() => line.texts().length, { timeout: 10_000 }).toBe(201)
  line.socket.close()
  await listen(`${h.origin.replace('http', 'ws')}/elsewhere`)
    .status()
    .toBe(404)
})

test('what nobody could have meant as an address is refused, and everyone else is served on', async () => {
  for (const target of ['//', '///', '//?a=b', '/%']) {
    const answer = await new Promise<string>((resolve, reject) => {
      let heard = ''
      const socket = connect(Number(new URL(h.origin).port), '127.0.0.1', () =>
        socket.write(`GET ${target} HTTP/1.1\r\nHost: any\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`),
      )
      socket.on('data', data => {
        heard += data
      })
      socket.on('close', () => resolve(heard))
      socket.on('error', reject)
    })
    expect(answer, target).toMatch(/^HTTP\/1\.1 40[04] /)
  }
  const talk = await h.start()
  await listen(talk.streamUrl).hears(['Hej på sv'])
})
