// The record as the product starts it: the template is looked at, bookings are followed, and Cosmic being down stops nothing.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startRecord } from '../../adapters/cosmic/start.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { database, type TestDatabase } from '../database.ts'
import { now, open } from '../store/talks.ts'
import { type CosmicStage, cosmicStage, settings } from './stage.ts'

let stage: CosmicStage
let db: TestDatabase
let opened: OpenStore
beforeAll(async () => {
  stage = await cosmicStage()
  db = await database()
  opened = await open(db.url)
})
afterAll(async () => {
  await opened.close()
  await db.stop()
  await stage.stop()
})
afterEach(() => stage.mends())

type Line = [level: string, event: string, fields: Record<string, string | number>]
function started(template = settings.template, providers?: string[]) {
  const lines: Line[] = []
  const record = startRecord({
    access: stage.access({ deadlineMs: 1500 }),
    settings: { template, ...(providers ? { providers } : {}) },
    pool: opened.pool,
    store: opened.store,
    units: async () => [],
    now,
    log: (...line) => void lines.push(line),
    everyMs: 50,
  })
  return { record, lines }
}
const until = async (look: () => boolean) => {
  for (const end = Date.now() + 5000; !look(); await new Promise(done => setTimeout(done, 10)))
    if (Date.now() > end) throw new Error('It never came')
}

test('a template that fits is said to, once', async () => {
  const { record, lines } = started()
  await until(() => lines.length > 0)
  expect(lines).toEqual([['info', 'record.template', { state: 'fits' }]])
  expect(record.template()).toBe('fits')
  await record.stop()
})

test('a template that is not there is a warning with its id', async () => {
  const { record, lines } = started('annan-mall')
  await until(() => lines.length > 0)
  expect(lines).toEqual([['warn', 'record.template', { state: 'absent', template: 'annan-mall' }]])
  await record.stop()
})

test('Cosmic that is down at the start is asked again, and found well when it is', async () => {
  await stage.breaks({ kind: 'down' })
  const { record, lines } = started()
  await until(() => lines.length > 0)
  expect(lines[0]).toEqual(['warn', 'record.template', { state: 'unavailable' }])
  await stage.mends()
  await until(() => lines.some(([, event, { state }]) => event === 'record.template' && state === 'fits'))
  await record.stop()
})

test('is read by staff of the providers that keep their journal there, and by nobody else', async () => {
  const { record } = started(settings.template, ['SE2321000230-TVG1'])
  expect(record.readerFor('a-case', { provider: 'SE2321000230-TVG1' })).not.toBeNull()
  expect(record.readerFor('a-case', { provider: 'SE2321000230-TVG2' })).toBeNull()
  await record.stop()
})
