// The record as the product starts it: the template is looked at, bookings are followed, and Cosmic being down stops nothing.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startRecord } from '../../adapters/cosmic/start.ts'
import { accessFrom, type AccessRow } from '../../adapters/store/access.ts'
import { logExtract } from '../../adapters/store/extract.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { auditEvent } from '../../fhir-profiles/audit-event.ts'
import { validate } from '../../fhir-profiles/validate.ts'
import { database, type TestDatabase } from '../database.ts'
import { now, open, said, turn, write } from '../store/talks.ts'
import { anna, artefactsOf, type CosmicStage, cosmicStage, settings, signedCase } from './stage.ts'

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

test('each call is an AuditEvent of what was asked and what came of it; to the citizen all of them are one line', async () => {
  const { record, lines } = started()
  await until(() => lines.length > 0)
  const c = signedCase()
  const stored = await opened.store.update(c.id, turn, 'care', write([said('Hej')]))
  const made = artefactsOf(record.ehr, c)
  expect(await record.ehr.write(made.encounter, c)).toMatchObject({ state: 'in-record' })
  await stage.breaks({ kind: 'refused' })
  await record.ehr.write(made.note, c)
  await stage.mends()
  await stage.breaks({ kind: 'lost-answer' })
  await record.ehr.write(artefactsOf(record.ehr, c).note, c)
  await stage.mends()
  await record.stop()

  const { rows } = await opened.pool.query<AccessRow>("select * from access_log where who_id like 'record %' order by id")
  const events = rows.map(row => auditEvent(accessFrom(row)))
  for (const event of events) expect(validate(event)).toEqual([])
  const about = (id: string | null) =>
    events
      .filter(event => (event.entity?.[1]?.what?.reference?.split('/')[1] ?? null) === id)
      .map(event => [event.entity?.[0]?.name, event.action, event.outcome])
  expect(about(null)).toEqual(
    expect.arrayContaining([
      ['token', 'E', '0'],
      ['Questionnaire', 'R', '0'],
    ]),
  )
  expect(about(c.id).filter(([, action]) => action !== 'E')).toEqual([
    ['Encounter', 'C', '0'],
    ['QuestionnaireResponse', 'C', '4'],
    ['QuestionnaireResponse', 'C', '8'],
  ])
  expect(JSON.stringify(events)).not.toContain(anna.number)
  expect(JSON.stringify(events)).not.toContain('Ont i foten')

  if ('refused' in stored) throw new Error(stored.refused)
  const extract = await logExtract(opened.pool, stored.case.number)
  expect(extract?.lines.filter(line => line.why === 'delivery')).toMatchObject([{ who: 'system', what: 'read' }])
})
