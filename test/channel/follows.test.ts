// A talk that goes on from one a caregiver closed: who may, and what the new case is told.
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { goesOnFrom } from '../../adapters/channel/follows.ts'
import type { Author, Draft } from '../../bot/case.ts'
import { directLine as chat } from '../../bot/chat/client.ts'
import { changed } from '../../bot/log.ts'
import { turn } from '../../bot/turn.ts'
import { database } from '../database.ts'
import { newId, number, nurse, nurseAuthor, open, opening, said } from '../store/talks.ts'
import { anna, house as talkHouse } from '../talk.ts'
import { parts as channelParts } from './database.ts'
import { house as channel } from './house.ts'

let db: Awaited<ReturnType<typeof database>>
let house: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  db = await database()
  house = await open(db.url)
})
afterAll(async () => {
  await house.close()
  await db.stop()
})

async function ended(by: Author, more: Draft[] = []) {
  const id = newId()
  const done = await house.store.update(id, { kind: 'system', name: 'turn' }, 'own-talk', c =>
    changed(c, by, new Date().toISOString(), [opening(), said('Hej'), ...more, { type: 'closed', reason: 'answered' }]),
  )
  if ('refused' in done) throw new Error(done.refused)
  return { id, number: done.case.number }
}
const from = (id: string, own: typeof anna | null = null) => goesOnFrom(house.store, id, own)

test('the number of a case a caregiver closed, by the id only its page knows', async () => {
  const { id, number } = await ended(nurseAuthor)
  expect(await from(id)).toBe(number)
  expect(await from(newId())).toBeNull()
})

test('nothing of a talk that ended by itself, until something is said in it after its end', async () => {
  const { id, number } = await ended({ kind: 'bot' })
  expect(await from(id)).toBeNull()
  await house.store.update(id, { kind: 'system', name: 'turn' }, 'own-talk', c =>
    changed(c, { kind: 'citizen' }, new Date(Date.now() + 60_000).toISOString(), [said('Det gör ont igen')]),
  )
  expect(await from(id)).toBe(number)
})

test('nothing of a talk that is open', async () => {
  const { id } = await ended(nurseAuthor)
  await house.store.update(id, { kind: 'system', name: 'turn' }, 'own-talk', c =>
    changed(c, { kind: 'citizen' }, new Date().toISOString(), [
      { type: 'reopened', unit: { hsaId: 'SE2321000230-T1177', name: '1177' }, promisedBy: new Date().toISOString() },
    ]),
  )
  expect(await from(id)).toBeNull()
})

test('nothing of somebody else’s', async () => {
  const { id, number } = await ended(nurseAuthor, [{ type: 'identified', citizen: anna }])
  expect(await from(id, anna)).toBe(number)
  expect(await from(id, { ...anna, number: '199001022383' })).toBeNull()
})

test('the page that had it begins a new talk: the case names the old one, and the citizen is told', async () => {
  const parts = await channelParts()
  const h = await channel(parts, {
    speak: (id, who, incoming, once) =>
      parts.store.update(
        id,
        who,
        'own-talk',
        c => turn(c, incoming, new Date().toISOString(), { ...talkHouse, newNumber: number }),
        once,
      ),
  })
  const kept = new Map<string, string>()
  const client = chat({
    base: h.domain,
    locale: () => 'sv',
    kinds: ['choice'],
    storage: { getItem: k => kept.get(k) ?? null, setItem: (k, v) => void kept.set(k, v), removeItem: k => void kept.delete(k) },
    fetch,
    Socket: WebSocket,
    random: () => 0.5,
    newId,
    now: Date.now,
    upload: async () => {},
    waits: { firstMs: 20, capMs: 200, pollMs: 40 },
  })
  const conversation = () => JSON.parse(kept.get('farstu.talk') ?? '{}').session?.conversationId ?? ''
  const texts = () => client.snapshot().activities.flatMap(a => (a.type === 'message' ? [a.text] : []))
  try {
    await vi.waitFor(() => expect(texts().length).toBeGreaterThan(0), { timeout: 8000 })
    const old = conversation()
    const done = await parts.store.update(old, nurse, 'care', c =>
      changed(c, nurseAuthor, new Date().toISOString(), [{ type: 'closed', reason: 'answered' }]),
    )
    if ('refused' in done) throw new Error(done.refused)
    await client.restart(null)
    await vi.waitFor(() => expect(texts().join()).toContain(`nummer ${done.case.number}`), { timeout: 8000 })
    expect(conversation()).not.toBe(old)
    const next = await parts.store.read(conversation(), nurse, 'stream')
    expect(next?.case).toMatchObject({ follows: done.case.number, status: 'with-bot' })
    // Broken off by themselves it is another matter, and not linked.
    await client.restart({ text: 'Börja om', locale: 'sv', value: { command: 'restart' } })
    await vi.waitFor(() => expect(texts().length).toBeGreaterThan(0), { timeout: 8000 })
    expect((await parts.store.read(conversation(), nurse, 'stream'))?.case.follows).toBeUndefined()
  } finally {
    client.stop()
    await h.close()
    await parts.close()
  }
})
