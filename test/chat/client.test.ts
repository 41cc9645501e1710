import { afterEach, expect, test, vi } from 'vitest'
import { directLine } from '../../bot/chat/client.ts'
import type { Client, Edge } from '../../bot/chat/edge.ts'
import { call } from '../../bot/chat/wire.ts'
import { caregiver } from './play.ts'
import { type Scripted, scripted } from './scripted.ts'

const open: { close: () => Promise<void> }[] = []
const clients: Client[] = []
afterEach(async () => {
  for (const client of clients.splice(0)) client.stop()
  for (const server of open.splice(0)) await server.close()
})

async function server(options = {}) {
  const started = await scripted(options)
  open.push(started)
  return started
}
/** What a tab keeps; the same one given to a second client is a reload. */
function tab() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
function citizen({ origin }: Scripted, storage = tab(), waits: Edge['waits'] = {}) {
  let ids = 0
  const client = directLine({
    base: `${origin}/v3/directline`,
    locale: () => 'sv',
    kinds: ['choice', 'multi'],
    storage,
    fetch,
    Socket: WebSocket,
    random: () => 0.5,
    newId: () => `${storage.kept.size}-${++ids}-${Math.trunc(performance.now() * 1000)}`,
    now: Date.now,
    upload: async (url, token, form) => void (await call(fetch, { method: 'POST', url, token, body: form, deadlineMs: 5000 })),
    waits: { firstMs: 20, capMs: 200, deadlineMs: 2000, pollMs: 40, offlineAfterMs: 300, echoMs: 200, ...waits },
  })
  clients.push(client)
  return client
}
const texts = (client: Client) => client.snapshot().activities.flatMap(a => (a.type === 'message' ? [a.text] : []))
const until = (what: () => void) => vi.waitFor(what, { timeout: 5000, interval: 10 })
const online = (client: Client) => until(() => expect(client.snapshot().connection).toBe('online'))
const says = (client: Client, text: string) => client.send({ text, locale: 'sv' })
const everythingSent = (client: Client) => until(() => expect(client.snapshot().outgoing).toEqual([]))

test('a message is sent when its echo has come, and the answer follows', async () => {
  const s = await server()
  const anna = citizen(s)
  await online(anna)
  says(anna, 'Jag har feber')
  await everythingSent(anna)
  await until(() => expect(texts(anna).at(-1)).toBe('Vem gäller det?'))
  expect(s.posted()).toMatchObject([{ text: 'Jag har feber', locale: 'sv', kinds: ['choice', 'multi'] }])
})

test('what is written before the line is open waits, and is sent in order', async () => {
  const s = await server()
  s.faults.down = true
  const anna = citizen(s)
  says(anna, 'ett')
  says(anna, 'två')
  expect(anna.snapshot().outgoing.map(item => item.state)).toEqual(['waiting', 'waiting'])
  await until(() => expect(anna.snapshot().connection).toBe('offline'))
  s.faults.down = false
  await everythingSent(anna)
  expect(s.posted().map(p => p.text)).toEqual(['ett', 'två'])
})

test('a dropped socket loses nothing and repeats nothing', async () => {
  const s = await server()
  const anna = citizen(s)
  await online(anna)
  for (const text of ['ett', 'två', 'tre']) {
    says(anna, text)
    s.dropSockets()
    await everythingSent(anna)
  }
  s.dropSockets()
  s.say(caregiver('Hej, jag läser.'))
  await until(() => expect(texts(anna).at(-1)).toBe('Hej, jag läser.'))
  expect(anna.snapshot().activities.map(a => a.id)).toEqual(s.log().map(a => a.id))
  expect(s.seen.sockets).toBeGreaterThan(3)
})

test('a socket that has gone deaf is found out when an echo does not come', async () => {
  const s = await server()
  const anna = citizen(s)
  await online(anna)
  s.muteSockets()
  says(anna, 'Hör ni mig?')
  await everythingSent(anna)
  await until(() => expect(s.seen.sockets).toBe(2))
})

test('an answer lost on its way back is not stored twice', async () => {
  const s = await server()
  const anna = citizen(s)
  await online(anna)
  s.muteSockets()
  s.faults.loseAnswers = 2
  says(anna, 'Jag har feber')
  await everythingSent(anna)
  expect(s.posted().map(p => p.text)).toEqual(['Jag har feber'])
})

test('a refused message says so, can be tried again, and does not stop the next', async () => {
  const s = await server()
  const anna = citizen(s)
  await online(anna)
  const refused = says(anna, 'REFUSE')
  says(anna, 'och så det här')
  await until(() => expect(s.posted().map(p => p.text)).toEqual(['och så det här']))
  await until(() => expect(anna.snapshot().outgoing).toMatchObject([{ clientId: refused, state: 'failed', reason: 'refused' }]))
  anna.retry(refused)
  await until(() => expect(s.seen.posts).toBe(3))
})

test('a reload goes on with the same talk, and sends what was not sent', async () => {
  const s = await server()
  const storage = tab()
  const before = citizen(s, storage)
  await online(before)
  says(before, 'Jag har feber')
  await everythingSent(before)
  s.faults.failPosts = 99
  says(before, 'och hostar')
  await until(() => expect(s.seen.posts).toBeGreaterThan(1))
  before.stop()
  s.faults.failPosts = 0
  const after = citizen(s, storage)
  await everythingSent(after)
  await until(() => expect(texts(after)).toContain('och hostar'))
  expect(texts(after)).toContain('Jag har feber')
  expect(s.seen.tokens).toBe(1)
})

test('where sockets are shut out the talk goes on by asking', async () => {
  const s = await server()
  s.faults.refuseSockets = true
  const anna = citizen(s)
  await online(anna)
  says(anna, 'Jag har feber')
  await everythingSent(anna)
  await until(() => expect(texts(anna).at(-1)).toBe('Vem gäller det?'))
  expect(s.seen.polls).toBeGreaterThan(0)
})

test('the token is renewed before it ends', async () => {
  const s = await server({ expiresIn: 1 })
  const anna = citizen(s)
  await online(anna)
  await new Promise(resolve => setTimeout(resolve, 1300))
  expect(s.seen.refreshes).toBeGreaterThanOrEqual(2)
  says(anna, 'kvar')
  await everythingSent(anna)
  expect(s.seen.tokens).toBe(1)
})

test('a phone that slept past its token gets a new one, and its words through', async () => {
  const s = await server()
  const anna = citizen(s)
  await online(anna)
  s.expireTokens()
  s.dropSockets()
  says(anna, 'Nu är jag vaken')
  await everythingSent(anna)
  expect(s.posted().map(p => p.text)).toEqual(['Nu är jag vaken'])
})

test('a talk that is no longer ours ends plainly, is forgotten by the tab, and a new one can be opened', async () => {
  const s = await server()
  const storage = tab()
  const anna = citizen(s, storage)
  await online(anna)
  s.faults.refreshRefused = true
  s.expireTokens()
  says(anna, 'för sent')
  await until(() => expect(anna.snapshot().connection).toBe('expired'))
  expect(storage.kept.size).toBe(0)
  expect(anna.snapshot().outgoing.map(item => item.text)).toEqual(['för sent'])
  s.faults.refreshRefused = false
  await anna.restart(null)
  await online(anna)
  expect(s.talks.size).toBe(2)
  expect(anna.snapshot().outgoing).toEqual([])
})

test('a new talk that was asked for while the line is down still goes on from the old one, and says its words, after a reload', async () => {
  const s = await server()
  const storage = tab()
  const anna = citizen(s, storage)
  await online(anna)
  const [old] = [...s.talks.keys()]
  s.faults.down = true
  s.dropSockets()
  await anna.restart(null)
  says(anna, 'ont igen')
  anna.stop()
  s.faults.down = false
  const again = citizen(s, storage)
  await everythingSent(again)
  await online(again)
  const said = [...s.talks.values()].filter(talk => talk.posted.length > 0)
  expect(said).toMatchObject([{ follows: old, posted: [{ text: 'ont igen' }] }])
})

test('a talk that is lost to the tab is still what the next one goes on from', async () => {
  const s = await server()
  const anna = citizen(s)
  await online(anna)
  const [old] = [...s.talks.keys()]
  s.faults.refreshRefused = true
  s.expireTokens()
  says(anna, 'för sent')
  await until(() => expect(anna.snapshot().connection).toBe('expired'))
  s.faults.refreshRefused = false
  await anna.restart(null)
  await online(anna)
  expect([...s.talks.values()].at(-1)?.follows).toBe(old)
})

test('starting over tells the bot, and opens a new talk', async () => {
  const s = await server()
  const anna = citizen(s)
  await online(anna)
  says(anna, 'Jag har feber')
  await everythingSent(anna)
  await anna.restart({ text: 'Börja om', locale: 'sv', value: { command: 'restart' } })
  await online(anna)
  const [first, second] = [...s.talks.values()]
  expect(first?.posted.at(-1)?.value).toEqual({ command: 'restart' })
  await until(() => expect(anna.snapshot().activities.map(a => a.id)).toEqual(second?.log.map(a => a.id)))
  expect(second?.posted).toEqual([])
})

test('starting over while the line is down does not fall back into the old talk', async () => {
  const s = await server()
  const anna = citizen(s)
  await online(anna)
  s.faults.down = true
  s.dropSockets()
  says(anna, 'fast')
  await until(() => expect(anna.snapshot().connection).not.toBe('online'))
  const over = anna.restart({ text: 'Börja om', locale: 'sv', value: { command: 'restart' } })
  s.faults.down = false
  await over
  await online(anna)
  const second = [...s.talks.values()][1]
  await until(() => expect(anna.snapshot().activities.map(a => a.id)).toEqual(second?.log.map(a => a.id)))
  says(anna, 'nytt')
  await everythingSent(anna)
  expect(second?.posted.map(p => p.text)).toEqual(['nytt'])
})

test('a picture is sent with its message, and again when the first try failed', async () => {
  const s = await server()
  const anna = citizen(s)
  await online(anna)
  s.faults.failPosts = 1
  anna.send({
    text: '',
    locale: 'sv',
    photo: { name: 'utslag på armen.jpg', type: 'image/jpeg', data: 'data:image/jpeg;base64,/9j/2Q==' },
  })
  await everythingSent(anna)
  expect(s.posted()).toMatchObject([{ files: ['utslag på armen.jpg image/jpeg 4'] }])
})

test('forgetting leaves nothing in the tab', async () => {
  const s = await server()
  const storage = tab()
  const anna = citizen(s, storage)
  await online(anna)
  says(anna, 'hemligt')
  anna.forget()
  expect(storage.kept.size).toBe(0)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(storage.kept.size).toBe(0)
})
