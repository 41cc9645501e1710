// A talk that goes on at another care provider: the page follows it there by itself, shows both as one, and keeps both over a
// reload. What is written goes to where the talk is.
import { afterEach, expect, test, vi } from 'vitest'
import { directLine } from '../../bot/chat/client.ts'
import type { Client } from '../../bot/chat/edge.ts'
import { talkOf } from '../../bot/chat/talk.ts'
import { caregiver, event } from './play.ts'
import { type Scripted, scripted } from './scripted.ts'

const open: { close: () => Promise<void> }[] = []
const clients: Client[] = []
afterEach(async () => {
  for (const client of clients.splice(0)) client.stop()
  for (const server of open.splice(0)) await server.close()
})
async function server() {
  const started = await scripted({ play: () => [] })
  open.push(started)
  return started
}
function tab() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
let ids = 0
function citizen({ origin }: Scripted, storage = tab()) {
  const client = directLine({
    base: `${origin}/v3/directline`,
    locale: () => 'sv',
    kinds: ['choice'],
    storage,
    fetch,
    Socket: WebSocket,
    random: () => 0.5,
    newId: () => `id${++ids}`,
    now: Date.now,
    upload: async () => undefined,
    waits: { firstMs: 20, capMs: 200, deadlineMs: 2000, pollMs: 40, offlineAfterMs: 300, echoMs: 200 },
  })
  clients.push(client)
  return client
}
const texts = (client: Client) => client.snapshot().activities.flatMap(a => (a.type === 'message' ? [a.text] : []))
const until = (what: () => void) => vi.waitFor(what, { timeout: 5000, interval: 10 })
const online = (client: Client) => until(() => expect(client.snapshot().connection).toBe('online'))
const question = {
  ...caregiver('Får jag skicka?'),
  channelData: {
    sender: { kind: 'caregiver', name: 'Karin' },
    question: { id: 'desk.7', kind: 'choice', options: [{ id: 'refer-yes', title: 'Ja, skicka' }] },
  },
}

async function moved() {
  const s = await server()
  const storage = tab()
  const anna = citizen(s, storage)
  await online(anna)
  anna.send({ text: 'Jag hostar', locale: 'sv' })
  await until(() => expect(anna.snapshot().outgoing).toEqual([]))
  s.say(question)
  const { from, to } = s.sendsOn('Tallkronan', caregiver('Hej från Tallkronan'))
  await until(() => expect(texts(anna)).toEqual(['Jag hostar', 'Får jag skicka?', 'Hej från Tallkronan']))
  return { s, anna, storage, from, to }
}

test('it goes there by itself, with what was said before above it, and writes there', async () => {
  const { anna, from, to } = await moved()
  anna.send({ text: 'Hej Tallkronan', locale: 'sv' })
  await until(() => expect(to.posted.map(p => p.text)).toEqual(['Hej Tallkronan']))
  expect(from.posted.map(p => p.text)).toEqual(['Jag hostar'])
})

test('what was asked before is not asked any more, and a line says who it goes on with', async () => {
  const { anna } = await moved()
  const { items, status } = talkOf(anna.snapshot().activities, [])
  expect(items.map(item => item.kind)).toEqual(['mine', 'theirs', 'onward', 'theirs'])
  expect(items[1]).toMatchObject({ open: false, past: true })
  expect(items[2]).toMatchObject({ unit: 'Tallkronan' })
  expect(status).toBeNull()
})

test('a reload shows both again, also when the old key has ended; what is said in the old one since stays there', async () => {
  const { s, anna, storage, from } = await moved()
  anna.stop()
  s.expireTokens()
  const again = citizen(s, storage)
  await until(() => expect(texts(again)).toEqual(['Jag hostar', 'Får jag skicka?', 'Hej från Tallkronan']))
  s.talks.get(from.id)?.log.push({ id: 'x', ...caregiver('Kvar i det gamla') } as (typeof from.log)[number])
  again.stop()
  const third = citizen(s, storage)
  await until(() => expect(texts(third)).toEqual(['Jag hostar', 'Får jag skicka?', 'Hej från Tallkronan']))
})

test('an old talk that can’t be read any more leaves the new one whole', async () => {
  const { s, anna, storage, from } = await moved()
  anna.stop()
  s.talks.delete(from.id)
  const again = citizen(s, storage)
  await online(again)
  await until(() => expect(texts(again)).toEqual(['Hej från Tallkronan']))
})

test('a server that has no key for it yet is asked again', async () => {
  const s = await server()
  const anna = citizen(s)
  await online(anna)
  s.say(event('case.referred', { conversation: 'later', unit: 'Tallkronan' }))
  await until(() => expect(anna.snapshot().activities).toHaveLength(1))
  const { to } = s.sendsOn('Tallkronan', caregiver('Hej'))
  await until(() => expect(texts(anna)).toEqual(['Hej']))
  expect(to.sockets.size).toBe(1)
})

test('starting over afterwards begins with an empty page', async () => {
  const { anna } = await moved()
  await anna.restart(null)
  await online(anna)
  expect(texts(anna)).toEqual([])
})
