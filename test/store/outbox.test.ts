import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OpenStore } from '../../adapters/store/store.ts'
import { database, postgres15, type TestDatabase } from '../database.ts'
import { newId, note, open, turn, write } from './talks.ts'

let db: TestDatabase
let opened: OpenStore
const T0 = '2027-01-01T00:00:00.000Z'
const plus = (ms: number) => new Date(Date.parse(T0) + ms).toISOString()
beforeAll(async () => {
  db = await database(postgres15() ?? undefined)
  opened = await open(db.url)
})
afterAll(async () => {
  await opened.close()
  await db.stop()
})
beforeEach(() => opened.pool.query('delete from effects'))

const stored = async (...titles: string[]) => {
  const id = newId()
  await opened.store.update(id, turn, 'care', write([], titles.map(note)))
  return id
}
const lease = async (at = T0, limit = 10) => opened.outbox.lease('record', limit, at, 1000)
const titles = (items: Awaited<ReturnType<typeof lease>>) => items.map(i => i.effect.artefact.title)
const only = async (at = T0) => {
  const [item, ...more] = await lease(at)
  if (!item || more.length) throw new Error(`${more.length + (item ? 1 : 0)} effects were leased`)
  return item
}

test('effects of one case go one at a time and in order; other cases do not wait for them', async () => {
  const a = await stored('a1', 'a2')
  await opened.store.update(a, turn, 'care', write([{ type: 'message', text: 'mer', language: 'sv' }], [note('a3')]))
  await stored('b1')
  const first = await lease()
  expect(titles(first)).toEqual(['a1', 'b1'])
  expect(await lease()).toEqual([])
  const [a1] = first
  if (!a1) throw new Error('nothing leased')
  expect(a1).toMatchObject({ case: a, attempts: 0, maybeSent: false })
  expect(await opened.outbox.settle(a1, { state: 'done' })).toBe(true)
  const a2 = await only()
  expect(a2.effect.artefact.title).toBe('a2')
  await opened.outbox.settle(a2, { state: 'done' })
  expect((await only()).effect.artefact.title).toBe('a3')
})

test('what is to be tried later keeps its place before the next', async () => {
  await stored('a1', 'a2')
  const a1 = await only()
  await opened.outbox.settle(a1, { state: 'retry', at: plus(60_000), error: 'record is down', maybeSent: false })
  expect(await lease(plus(59_000))).toEqual([])
  const again = await only(plus(60_000))
  expect(again).toMatchObject({ attempts: 1, maybeSent: false, effect: { artefact: { title: 'a1' } } })
})

test('a worker that died is followed by another, who knows that it may have been sent; the dead one can change nothing', async () => {
  await stored('a1')
  const dead = await only()
  const heir = await only(plus(1000))
  expect(heir).toMatchObject({ attempts: 1, maybeSent: true, effect: dead.effect })
  expect(await opened.outbox.settle(dead, { state: 'done' })).toBe(false)
  expect(await opened.outbox.settle(heir, { state: 'retry', at: plus(2000), error: 'answer lost', maybeSent: true })).toBe(true)
  expect(await only(plus(3000))).toMatchObject({ attempts: 2, maybeSent: true })
})

test('a dead letter is seen and can be set going again, and does not hold the later ones back', async () => {
  await stored('a1', 'a2')
  const a1 = await only()
  await opened.outbox.settle(a1, { state: 'dead', error: 'refused' })
  expect(await opened.outbox.depth()).toEqual({ waiting: 1, dead: 1, oldest: expect.any(String) })
  const a2 = await only()
  expect(a2.effect.artefact.title).toBe('a2')
  await opened.outbox.settle(a2, { state: 'done' })
  expect(await opened.outbox.revive(a2.effect.id, T0)).toBe(false)
  expect(await opened.outbox.revive(a1.effect.id, T0)).toBe(true)
  expect(await only()).toMatchObject({ attempts: 0, maybeSent: false, effect: a1.effect })
  expect(await opened.outbox.depth()).toMatchObject({ waiting: 1, dead: 0 })
})

test('many workers at once never get the same effect, nor two of one case', async () => {
  const cases = await Promise.all(Array.from({ length: 30 }, (_, i) => stored(`${i}.1`, `${i}.2`, `${i}.3`)))
  const done: { case: string; title: string }[] = []
  const worker = async () => {
    for (;;) {
      const items = await lease(T0, 4)
      if (items.length === 0) return
      for (const item of items) {
        expect(await opened.outbox.settle(item, { state: 'done' })).toBe(true)
        done.push({ case: item.case, title: item.effect.artefact.title })
      }
    }
  }
  while ((await opened.outbox.depth()).waiting > 0) await Promise.all(Array.from({ length: 6 }, worker))
  expect(done).toHaveLength(90)
  for (const [i, id] of cases.entries())
    expect(done.filter(d => d.case === id).map(d => d.title)).toEqual([`${i}.1`, `${i}.2`, `${i}.3`])
})

test('the bytes that were signed are the bytes that are carried', async () => {
  const effect = note('åäö "citat" 😷 <xml/>')
  const body = JSON.stringify({ text: 'rad 1\nrad 2\t\u00a0', n: 1.5 })
  await opened.store.update(newId(), turn, 'care', write([], [{ ...effect, artefact: { ...effect.artefact, body } }]))
  expect((await only()).effect.artefact).toEqual({ ...effect.artefact, body })
})
