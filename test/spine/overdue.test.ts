// The monitor: a case the clock has forgotten stands in /metrics, with how long; when it is swept it is gone from there. And
// what happens while people wait is counted, with nobody in it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenStore } from '../../adapters/store/store.ts'
import { counted, metrics } from '../../bot/metrics.ts'
import { server } from '../../bot/server.ts'
import { defaults } from '../../bot/settings.ts'
import { speaker } from '../../bot/speaker.ts'
import { sweep } from '../../bot/sweep.ts'
import { nextWake } from '../../bot/watch.ts'
import { database, type TestDatabase } from '../database.ts'
import { newId, open } from '../store/talks.ts'
import { anna, house } from '../talk.ts'

let db: TestDatabase
let opened: OpenStore
let at = Date.parse('2026-11-23T08:00:00Z')
const now = () => new Date(at).toISOString()
const wait = (minutes: number) => {
  at += minutes * 60_000
}
beforeAll(async () => {
  db = await database()
  opened = await open(db.url, { nextWake: c => nextWake(c), now })
})
afterAll(async () => {
  await opened.close()
  await db.stop()
})

function product(asks: { overdue?: () => ReturnType<OpenStore['store']['overdue']> } = {}) {
  const figures = metrics()
  figures.gauge({
    outbox: () => opened.outbox.depth(),
    subscriptions: async () => ({ waiting: 0, dead: 0, oldest: null, failing: 0 }),
    sealed: async () => ({ unsealed: 0, oldest: null }),
    record: () => opened.outbox.figures(now()),
    overdue: asks.overdue ?? (() => opened.store.overdue(now())),
    sockets: () => 0,
    now: () => at,
  })
  const store = counted(opened.store, figures)
  const speak = speaker({ store, houseOf: async () => ({ ...house, newNumber: newId }), now, log: () => {}, metrics: figures })
  const app = server({ parts: [], ready: () => opened.ready(), draining: () => false, metrics: figures, log: () => {} })
  const id = newId()
  return {
    id,
    says: (text: string) => speak(id, { kind: 'citizen', id: 'test' }, { type: 'message', text }),
    picks: (option: string) =>
      speak(id, { kind: 'citizen', id: 'test' }, { type: 'message', text: '', answer: { question: 'check-in', option } }),
    /** An alarm, a login, a human wished for: waits at the central queue, urgent. */
    async waits() {
      await speak(id, { kind: 'citizen', id: 'test' }, { type: 'opened', language: 'sv', channel: 'test', citizen: null })
      await this.says('jag vill ta livet av mig')
      await speak(id, { kind: 'citizen', id: 'test' }, { type: 'identified', citizen: anna })
      await this.says('Prata med en människa')
      const found = await opened.store.read(id, { kind: 'system', name: 'cli' }, 'stream')
      expect(found?.case.status).toBe('waiting')
    },
    sweeps: async () => {
      while ((await sweep(store, now(), defaults, house)) > 0);
    },
    page: async () => (await app.request('/metrics')).text(),
  }
}
const figure = (page: string, name: string): number => {
  const line = page.split('\n').find(text => text.startsWith(`${name} `))
  return Number(line?.slice(name.length + 1) ?? Number.NaN)
}

test('a case past its hour stands in /metrics, with how long, and is gone from there when it is swept', async () => {
  const it = product()
  await it.waits()
  expect(figure(await it.page(), 'farstu_orphans')).toBe(0)
  expect(figure(await it.page(), 'farstu_overdue_seconds')).toBe(0)
  expect(figure(await it.page(), 'farstu_waiting')).toBe(1)

  // The first hour is five minutes on (P1). At nine it is late but no orphan; at eleven it is one.
  wait(9)
  expect(figure(await it.page(), 'farstu_orphans')).toBe(0)
  expect(figure(await it.page(), 'farstu_overdue_seconds')).toBe(240)
  wait(2)
  const forgotten = await it.page()
  expect(figure(forgotten, 'farstu_orphans')).toBe(1)
  expect(figure(forgotten, 'farstu_overdue_seconds')).toBe(360)
  expect(figure(forgotten, 'farstu_waiting_late')).toBe(1)

  await it.sweeps()
  const seen = await it.page()
  expect(figure(seen, 'farstu_orphans')).toBe(0)
  expect(figure(seen, 'farstu_overdue_seconds')).toBe(0)
  // The promise it was given is broken all the same, and stays so until somebody comes.
  expect(figure(seen, 'farstu_waiting_late')).toBe(1)
  expect(figure(seen, 'farstu_promises_broken_total')).toBe(1)
})

test('check-ins and alerts are counted from what was committed, and no person is in them', async () => {
  const it = product()
  await it.waits()
  wait(5)
  await it.sweeps()
  expect(figure(await it.page(), 'farstu_check_ins_total{what="asked"}')).toBeGreaterThan(0)
  wait(10)
  await it.sweeps()
  wait(5)
  await it.sweeps()
  await it.picks('worse')
  const page = await it.page()
  expect(figure(page, 'farstu_check_ins_total{what="missed"}')).toBeGreaterThan(0)
  expect(figure(page, 'farstu_check_ins_total{what="worse"}')).toBe(1)
  expect(figure(page, 'farstu_alerts_total{kind="worse"}')).toBe(1)
  expect(figure(page, 'farstu_alerts_total{kind="unanswered"}')).toBeGreaterThan(0)
  expect(page).not.toContain(it.id)
  expect(page).not.toContain(anna.number)
})

test('while the database does not answer, its figures are unknown, not nought, and the others are still told', async () => {
  const it = product({ overdue: () => Promise.reject(new Error('away')) })
  await it.says('hej')
  const page = await it.page()
  expect(page).toMatch(/^farstu_orphans nan$/imu)
  expect(figure(page, 'farstu_sockets')).toBe(0)
})
