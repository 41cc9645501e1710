// Who else is looking holds across processes that share a database: each has its own store, bus and desk.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskEvent, deskStream } from '../../bot/server/desk-stream.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { database, type TestDatabase } from '../database.ts'
import { open } from '../store/talks.ts'
import { nurses } from './stage.ts'

let db: TestDatabase
let clock = Date.parse('2026-11-22T10:00:00.000Z')
const stores: OpenStore[] = []
beforeAll(async () => {
  db = await database()
})
afterAll(async () => {
  for (const one of stores) await one.close()
  await db.stop()
})

async function process() {
  const store = await open(db.url)
  stores.push(store)
  const desk = deskStream({
    store: store.store,
    bus: store.bus,
    outbox: store.outbox,
    now: () => new Date(clock).toISOString(),
  })
  return { store, desk }
}
async function screen({ desk }: Awaited<ReturnType<typeof process>>, who: (typeof nurses)['anna'], shared: string[] = []) {
  const heard: DeskEvent[] = []
  const leave = await desk.open(who, { unit: who.unit.hsaId, shared, alarms: true }, event => heard.push(event))
  const sees = () => {
    const last = heard.findLast(event => event.type === 'looking')
    return last?.type === 'looking' ? last.looks.map(look => `${look.name} ${look.id}`) : []
  }
  return { sees, leave, until: (want: string[]) => expect.poll(sees, { timeout: 5_000, interval: 10 }).toEqual(want) }
}

test('a colleague at another process is seen when she opens a case, changes it, and closes it', async () => {
  const [here, there] = [await process(), await process()]
  const bo = await screen(here, nurses.bo)
  there.desk.look(nurses.anna, 'page-1', 'case-1')
  await bo.until(['Anna Lind case-1'])
  there.desk.look(nurses.anna, 'page-2', 'case-2')
  await bo.until(['Anna Lind case-1', 'Anna Lind case-2'])
  // Her next word may reach any of the processes.
  here.desk.look(nurses.anna, 'page-1', null)
  await bo.until(['Anna Lind case-2'])
  there.desk.look(nurses.anna, 'page-2', null)
  await bo.until([])
  // At another unit nobody is told, wherever she is.
  there.desk.look(nurses.cia, 'page-3', 'case-3')
  there.desk.look(nurses.anna, 'page-1', 'case-4')
  await bo.until(['Anna Lind case-4'])
  bo.leave()
})

test('a colleague of a unit with which the queue is one is seen too', async () => {
  const [here, there] = [await process(), await process()]
  const bo = await screen(here, nurses.bo, [nurses.cia.unit.hsaId])
  there.desk.look(nurses.cia, 'page-7', 'case-7')
  there.desk.look(nurses.dan, 'page-8', 'case-8')
  await bo.until(['Cia Berg case-7'])
  there.desk.look(nurses.cia, 'page-7', null)
  await bo.until([])
  bo.leave()
})

test('a screen that comes later sees who is there; and what a process that was killed said is forgotten', async () => {
  const [here, there] = [await process(), await process()]
  there.desk.look(nurses.karin, 'page-9', 'case-9')
  const early = await screen(here, nurses.bo)
  await early.until(['Karin Ek case-9'])
  const late = await screen(here, nurses.anna)
  expect(late.sees()).toEqual(['Karin Ek case-9'])
  // Gone without a word: nothing closes its pages.
  stores.splice(stores.indexOf(there.store), 1)
  await there.store.close()
  clock += 30_000
  here.desk.look(nurses.anna, 'page-5', 'case-5')
  await early.until(['Anna Lind case-5'])
  early.leave()
  late.leave()
})

test('what is said is heard by the other processes only, whole, in order, and never by the one that says it', async () => {
  const [one, two] = [await process(), await process()]
  const [here, there]: [string[], string[]] = [[], []]
  one.store.bus.hear(what => here.push(what))
  two.store.bus.hear(what => there.push(what))
  // More than one payload holds, with quotes and letters that take more room written down.
  const all = Array.from({ length: 40 }, (_, i) => JSON.stringify({ n: i, text: '"å'.repeat(100) }))
  for (const what of all) one.store.bus.say(what)
  await expect.poll(() => there.length, { timeout: 5_000 }).toBe(40)
  expect(there).toEqual(all)
  expect(here).toEqual([])
})
