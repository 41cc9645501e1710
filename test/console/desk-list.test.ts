// The whole list, as whoever comes is given it: read once however many come together, as new as if it were read for each, and
// an access record for every one of them before they see it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenStore } from '../../adapters/store/store.ts'
import { frames } from '../../bot/server/desk-frames.ts'
import { type DeskEvent, deskStream } from '../../bot/server/desk-stream.ts'
import type { Caregiver } from '../../bot/people.ts'
import { changed } from '../../bot/log.ts'
import { database, type TestDatabase } from '../database.ts'
import { newId, open, turn } from '../store/talks.ts'
import { alarmed, central, nurses, talk } from './stage.ts'

let db: TestDatabase
let store: OpenStore
let clock = Date.now()
const now = () => new Date(clock).toISOString()
beforeAll(async () => {
  db = await database()
  store = await open(db.url, { now })
})
afterAll(async () => {
  await store.close()
  await db.stop()
})

function desk() {
  let readings = 0
  const list: typeof store.store.list = (query, who, why) => {
    if (query.ids === undefined && query.consulted === undefined) readings++
    return store.store.list(query, who, why)
  }
  const stream = deskStream({ store: { ...store.store, list }, bus: store.bus, outbox: store.outbox, now })
  return { stream, readings: () => readings }
}
async function come(stream: ReturnType<typeof deskStream>, who: Caregiver) {
  const heard: DeskEvent[] = []
  const leave = await stream.open(who, { unit: who.unit.hsaId, alarms: true }, event => heard.push(event))
  const [first] = heard
  if (first?.type !== 'list') throw new Error('No list first')
  return { heard, leave, ids: first.rows.map(row => row.id).sort(), list: first }
}
async function waits(on: OpenStore, more: Parameters<typeof changed>[3] = []): Promise<string> {
  const id = newId()
  await on.store.update(id, turn, 'own-talk', c => changed(c, { kind: 'citizen' }, now(), [...talk({ unit: central }), ...more]))
  return id
}
const logged = async () => (await store.accessLog.list({ limit: 10_000 })).filter(row => row.what === 'list')

test('forty screens that come at once are served by one reading, and each has an access record with every case in it', async () => {
  const ids = (await Promise.all([waits(store), waits(store), waits(store)])).sort()
  const before = (await logged()).length
  const { stream, readings } = desk()
  const names = [nurses.anna, nurses.bo, nurses.karin]
  const screens = await Promise.all(Array.from({ length: 40 }, (_, i) => come(stream, names[i % 3] ?? nurses.anna)))
  expect(readings()).toBe(1)
  for (const screen of screens) expect(screen.ids).toEqual(ids)
  const records = (await logged()).slice(before)
  expect(records).toHaveLength(40)
  for (const one of records) expect([...one.cases].sort()).toEqual(ids)
  const by = (who: Caregiver) => records.filter(one => one.whoId === who.hsaId)
  expect(names.map(who => by(who).length)).toEqual([14, 13, 13])
  expect(by(nurses.bo)[0]).toMatchObject({
    whoKind: 'caregiver',
    commission: nurses.bo.commission,
    unit: central.hsaId,
    provider: nurses.bo.provider,
    why: 'queue',
  })
  for (const screen of screens) screen.leave()
})

test('a list is not shown to somebody whose record could not be written', async () => {
  const stream = deskStream({
    store: { ...store.store, shown: () => Promise.reject(new Error('The database is away')) },
    bus: store.bus,
    outbox: store.outbox,
    now,
  })
  const heard: DeskEvent[] = []
  const opening = stream.open(nurses.anna, { unit: central.hsaId, alarms: true }, event => heard.push(event))
  await expect(opening).rejects.toThrow('away')
  expect(heard).toEqual([])
})

test('what was committed before somebody came is in their list, and is not told again as a change', async () => {
  const { stream } = desk()
  const first = await come(stream, nurses.anna)
  const id = await waits(store, [alarmed('jag får ingen luft')])
  const second = await come(stream, nurses.bo)
  expect(second.ids).toContain(id)
  expect(second.heard.filter(event => event.type === 'changes')).toEqual([])
  // It rang while he was on his way in, and he hears that too.
  expect(second.heard.filter(event => event.type === 'alarm')).toHaveLength(1)
  await expect.poll(() => first.heard.some(event => event.type === 'changes')).toBe(true)
  first.leave()
  second.leave()
})

test('a case of another process whose wake-up was lost is there for whoever comes two seconds later', async () => {
  const { stream, readings } = desk()
  const first = await come(stream, nurses.anna)
  const deaf = await open(db.url, { now })
  const id = newId()
  // Written past every bus.
  await deaf
    .over(deaf.pool, () => undefined)
    .update(id, turn, 'own-talk', c => changed(c, { kind: 'citizen' }, now(), talk({ unit: central })))
  clock += 2_500
  const [second, third] = await Promise.all([come(stream, nurses.bo), come(stream, nurses.karin)])
  expect(second.ids).toContain(id)
  expect(third.list).toBe(second.list)
  expect(readings()).toBe(2)
  await expect.poll(() => first.heard.some(e => e.type === 'changes' && e.upserts.some(row => row.id === id))).toBe(true)
  await deaf.close()
  for (const one of [first, second, third]) one.leave()
})

test('the bytes are written once for each language, and only the number and the time are each screen’s own', async () => {
  const { stream } = desk()
  const { list, leave } = await come(stream, nurses.anna)
  const frame = frames()
  const text = (parts: Uint8Array[]) => Buffer.concat(parts).toString()
  const of = (language: string, n: number, at: string) => frame(list, language, n, at)
  const [swedish, again, english] = [of('sv', 1, '2026-11-22T10:00:00.000Z'), of('sv', 7, now()), of('en', 1, now())]
  expect(text(swedish)).toMatch(
    /^event: list\nid: 1\ndata: \{"n":1,"at":"2026-11-22T10:00:00.000Z","type":"list","rows":\[.*\n\n$/,
  )
  expect(text(again)).toContain('\nid: 7\ndata: {"n":7,')
  expect(text(again).split('"type"')[1]).toBe(text(swedish).split('"type"')[1])
  const rows = (parts: Uint8Array[]) => JSON.parse(text(parts).split('data: ')[1] ?? '').rows
  expect(rows(swedish)).toHaveLength(list.rows.length)
  expect(rows(swedish)[0].complaint).not.toBe(rows(english)[0].complaint)
  // What calls for somebody stands first, on the wire too.
  expect(rows(swedish)[0].alarm).not.toBeNull()
  // A long one is the same bytes in memory for everyone.
  const long: DeskEvent = { ...list, rows: Array.from({ length: 60 }, () => list.rows).flat() }
  expect(frame(long, 'sv', 2, now())[1]).toBe(frame(long, 'sv', 3, now())[1])
  leave()
})
