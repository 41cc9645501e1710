import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenStore } from '../../adapters/store/store.ts'
import { fold } from '../../bot/log.ts'
import { database, type TestDatabase } from '../database.ts'
import { newId, open, said, turn, write } from './talks.ts'

let db: TestDatabase
let opened: OpenStore
beforeAll(async () => {
  db = await database()
  opened = await open(db.url)
})
afterAll(async () => {
  await opened.close()
  await db.stop()
})

const until = async (true_: () => boolean) => {
  const end = Date.now() + 10_000
  while (!true_() && Date.now() < end) await new Promise(r => setTimeout(r, 5))
}

const writer = (id: string, name: string, count: number) =>
  new Promise<number[]>((done, fail) => {
    const child = fork(fileURLToPath(new URL('./writer.ts', import.meta.url)), [db.url, id, name, String(count)], {
      execArgv: [],
    })
    let stored: number[] = []
    child.on('message', message => {
      if (Array.isArray(message)) stored = message
    })
    child.on('exit', code => (code === 0 ? done(stored) : fail(new Error(`the writer ended with ${code}`))))
  })

test('two server processes write 25 messages each to one case at once: none is lost, doubled or out of order', async () => {
  const id = newId()
  await opened.store.update(id, turn, 'own-talk', write([]))
  const heard = new Map<string, number>()
  const stop = opened.bus.subscribe((caseId, rev) => heard.set(caseId, Math.max(rev, heard.get(caseId) ?? 0)))
  const stored = (await Promise.all([writer(id, 'a', 25), writer(id, 'b', 25)])).flat()
  const found = await opened.store.read(id, turn, 'own-talk')
  expect(found?.entries.map(e => e.seq)).toEqual(Array.from({ length: 51 }, (_, i) => i + 1))
  expect(stored.sort((x, y) => x - y)).toEqual(Array.from({ length: 50 }, (_, i) => i + 2))
  const texts = found?.entries.flatMap(e => (e.type === 'message' ? [e.text] : [])) ?? []
  expect(new Set(texts).size).toBe(50)
  // Within a process the order of asking is the order of the log.
  for (const name of ['a', 'b'])
    expect(texts.filter(t => t.startsWith(name))).toEqual(Array.from({ length: 25 }, (_, i) => `${name} ${i}`))
  expect(found?.case).toEqual(fold(id, found?.entries ?? []))
  // And this third process was woken up, to the last number.
  await until(() => heard.get(id) === 51)
  expect(heard.get(id)).toBe(51)
  stop()
})

test('a wake-up reaches the own process once and another once, with no words in it', async () => {
  const other = await open(db.url)
  const id = newId()
  const [here, there]: [unknown[], unknown[]] = [[], []]
  const stops = [opened.bus.subscribe((...said) => here.push(said)), other.bus.subscribe((...said) => there.push(said))]
  await opened.store.update(id, turn, 'own-talk', write([said('hemligt')]))
  await until(() => there.length > 0)
  await new Promise(r => setTimeout(r, 30))
  expect(here).toEqual([[id, 2]])
  expect(there).toEqual([[id, 2]])
  for (const stop of stops) stop()
  await other.close()
})

test('a listener whose connection was cut is told to read everything again', async () => {
  const heard: string[] = []
  const stop = opened.bus.subscribe(id => heard.push(id))
  await opened.pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'farstu-bus' and datname = current_database()",
  )
  await until(() => heard.includes('*'))
  expect(heard).toContain('*')
  const other = await open(db.url)
  const id = newId()
  await other.store.update(id, turn, 'own-talk', write([]))
  await until(() => heard.includes(id))
  expect(heard).toContain(id)
  stop()
  await other.close()
})

test('connections cut in the middle of things are replaced by themselves', async () => {
  const id = newId()
  await opened.store.update(id, turn, 'own-talk', write([said('före')]))
  const killer = await open(db.url)
  await killer.pool.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  let stored = false
  for (let i = 0; i < 20 && !stored; i++) {
    stored = await opened.store.update(id, turn, 'own-talk', write([said('efter')]), { key: 'k', digest: 'd' }).then(
      () => true,
      error => {
        expect(error).toMatchObject({ code: 'unreachable' })
        return false
      },
    )
  }
  expect(stored).toBe(true)
  expect((await opened.store.read(id, turn, 'own-talk'))?.entries.filter(e => e.type === 'message')).toHaveLength(2)
  await killer.close()
})
