// The outbox carrying signed notes from the real store to the simulated Cosmic, while things go wrong.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Case, Draft, Receipt } from '../../bot/case.ts'
import { carry } from '../../bot/outbox.ts'
import type { OutboxItem } from '../../bot/ports.ts'
import { cosmic } from '../../adapters/cosmic/ehr.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { anna, type CosmicStage, cosmicStage, karin, note, settings } from '../cosmic/stage.ts'
import { database, type TestDatabase } from '../database.ts'
import { newId, nurseAuthor, open, turn, write } from '../store/talks.ts'

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
const carriers: { stop(): Promise<void> }[] = []
beforeEach(() => opened.pool.query('delete from effects'))
afterEach(async () => {
  await Promise.all(carriers.splice(0).map(c => c.stop()))
  await stage.mends()
})

/** Ten seconds pass in one: waiting is what an outbox does. */
const began = Date.now()
const fast = () => began + (Date.now() - began) * 10
const now = () => new Date(fast()).toISOString()
const ehr = () => cosmic(stage.access({ now: fast, deadlineMs: 400, settleMs: 2000 }), settings)
const sent: Record<string, string | number>[] = []
function start() {
  sent.length = 0
  const carrier = carry({
    outbox: opened.outbox,
    store: opened.store,
    ehr: ehr(),
    now,
    log: (_, fields) => void sent.push({ ...fields, at: fast() }),
    pauseMs: 20,
    restMs: 500,
    random: () => 0,
  })
  carriers.push(carrier)
  return carrier
}

/** A case with its signed notes (and what goes with the first of them) waiting in the outbox. */
async function signed(...texts: string[]): Promise<Case> {
  const id = newId()
  const update = (drafts: Draft[], effects: Parameters<typeof write>[1] = []) =>
    opened.store.update(id, turn, 'care', write(drafts, effects, undefined, nurseAuthor))
  await update([{ type: 'identified', citizen: anna }])
  for (const text of texts) {
    const read = await opened.store.read(id, turn, 'care')
    if (!read) throw new Error('no case')
    const what = note(text)
    const at = new Date().toISOString()
    const artefacts = ehr().render(read.case, read.entries, what, karin, at)
    const bare = artefacts.map(({ body: _, ...artefact }) => artefact)
    await update(
      [{ type: 'signed', note: { ...what, signedAt: at, digest: 'd' }, artefacts: bare }],
      artefacts.map(artefact => ({ id: artefact.id, destination: 'record', artefact })),
    )
  }
  return current(id)
}
async function current(id: string): Promise<Case> {
  const read = await opened.store.read(id, turn, 'care')
  if (!read) throw new Error('no case')
  return read.case
}
const states = async (c: Case) => (await current(c.id)).receipts.map(r => r.state)
async function until(what: string, look: () => Promise<boolean>, ms = 8_000) {
  const end = Date.now() + ms
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`Waited ${ms} ms for ${what}`)
    await new Promise(done => setTimeout(done, 20))
  }
}
const all = (c: Case, state: Receipt['state']) => async () => (await states(c)).every(s => s === state)
const texts = async (c: Case) =>
  (await stage.holds(c)).flatMap(h => (h.type === 'QuestionnaireResponse' ? /"(Not \d)"/.exec(JSON.stringify(h.body))?.[1] : []))
const wait = (ms: number) => new Promise(done => setTimeout(done, ms))

test('contact and note reach the record, each with its receipt, and nothing is left', async () => {
  const c = await signed('Not 1')
  start()
  await until('the receipts', all(c, 'in-record'))
  const held = await stage.holds(c)
  expect(held.map(h => h.type)).toEqual(['Encounter', 'QuestionnaireResponse'])
  expect((await current(c.id)).receipts).toEqual([
    expect.objectContaining({ kind: 'encounter', id: held[0]?.id, version: '1' }),
    expect.objectContaining({ kind: 'note', id: held[1]?.id, version: '1' }),
  ])
  expect(await opened.outbox.depth()).toMatchObject({ waiting: 0, dead: 0 })
})

test('while Cosmic is down everything waits, and then drains in the order it was signed', async () => {
  await stage.breaks({ kind: 'down' })
  const a = await signed('Not 1', 'Not 2', 'Not 3')
  const b = await signed('Not 4')
  start()
  await until('some tries', async () => sent.length >= 4)
  expect(new Set(await states(a))).toEqual(new Set(['waiting']))
  expect(await stage.holds(a)).toEqual([])
  await stage.mends()
  await until('the receipts', async () => (await all(a, 'in-record')()) && (await all(b, 'in-record')()))
  expect(await texts(a)).toEqual(['Not 1', 'Not 2', 'Not 3'])
  expect(await texts(b)).toEqual(['Not 4'])
  expect((await stage.holds(a)).filter(h => h.type === 'Encounter')).toHaveLength(1)
})

for (const kind of ['lost-answer', 'hang-after-commit', 'wrong-resource'] as const)
  test(`${kind}: the note is shown as unknown, found among the journal notes, and stands there once`, async () => {
    const c = await signed('Not 1', 'Not 2')
    await stage.breaks({ kind, on: 'QuestionnaireResponse', count: 1 }, { kind: 'notes-late', ms: 60 })
    start()
    await until('the receipts', all(c, 'in-record'))
    const log = (await opened.store.read(c.id, turn, 'care'))?.entries ?? []
    expect(log.some(e => e.type === 'receipt' && e.receipt.state === 'unknown')).toBe(true)
    expect(await texts(c)).toEqual(['Not 1', 'Not 2'])
    const held = (await stage.holds(c)).filter(h => h.type === 'QuestionnaireResponse')
    expect((await current(c.id)).receipts.filter(r => r.kind === 'note').map(r => r.id)).toEqual(held.map(h => h.id))
  })

test('a note that cannot be found is never sent again: it stays unknown, and a person is asked', async () => {
  const c = await signed('Not 1')
  await stage.breaks({ kind: 'html', on: 'QuestionnaireResponse', count: 1 })
  start()
  await until('the end of looking', async () => (await opened.outbox.depth()).dead === 1)
  expect(await states(c)).toEqual(['in-record', 'unknown'])
  expect(sent.filter(s => s['artefact'] === 'note').every(s => s['state'] === 'unknown')).toBe(true)
  // Set going again it is looked for, not sent: nobody has said that it isn't there.
  const [dead] = (await current(c.id)).receipts.filter(r => r.kind === 'note')
  expect(await opened.outbox.revive(dead?.artefact ?? '', now())).toBe(true)
  await until('the end of looking', async () => (await opened.outbox.depth()).dead === 1)
  expect(await texts(c)).toEqual([])
})

test('when it is too busy and says for how long, nobody knocks before that', async () => {
  await signed('Not 1')
  await stage.breaks({ kind: 'rate-limit', retryAfter: 15, on: 'Encounter', count: 1 })
  start()
  await until('the second try', async () => sent.length >= 2)
  expect(sent[0]).toMatchObject({ state: 'retry' })
  expect(Number(sent[1]?.['at']) - Number(sent[0]?.['at'])).toBeGreaterThanOrEqual(15_000)
  await until('the record', async () => (await opened.outbox.depth()).waiting === 0)
})

test('a record that asks to be left alone is left alone by all that waits, and not by each in its turn', async () => {
  for (let i = 0; i < 12; i++) await signed('Not 1')
  await stage.breaks({ kind: 'rate-limit', retryAfter: 5 })
  start()
  await until('some tries', async () => sent.length >= 4)
  const [before, from] = [sent.length, Date.now()]
  await wait(1600)
  // Each time the rest is over, four find out that it goes on; not all twelve.
  expect(sent.length - before).toBeGreaterThanOrEqual(4)
  expect(sent.length - before).toBeLessThanOrEqual(8 + (4 * (Date.now() - from)) / 500)
  await stage.mends()
  await until('a receipt', async () => sent.some(s => s['state'] === 'in-record'))
})

test('what the record refuses is shown with its reason, and does not hold back the next', async () => {
  const c = await signed('Not 1', 'Not 2')
  await opened.pool.query(
    `update effects set body = replace(body::text, 'Questionnaire/farstu-distanskontakt', 'Questionnaire/borttagen')::jsonb
     where case_id = $1 and ord = (select min(ord) from effects where case_id = $1 and body::text like '%QuestionnaireResponseSe%')`,
    [c.id],
  )
  start()
  await until('the receipts', async () => (await states(c)).filter(s => s === 'in-record').length === 2)
  const refused = (await current(c.id)).receipts.find(r => r.state === 'refused')
  expect(refused).toMatchObject({ kind: 'note', reason: expect.stringContaining('no such template') })
  expect(await texts(c)).toEqual(['Not 2'])
  expect(await opened.outbox.depth()).toMatchObject({ waiting: 0, dead: 1 })
})

test('a worker that dies after it has written and before it has settled never makes a second one', async () => {
  const c = await signed('Not 1')
  for (const kind of ['encounter', 'note']) {
    // As a process that is killed there: leased, written, and then nothing more is heard.
    let item: OutboxItem | undefined
    await until(`the lease of the ${kind}`, async () => {
      ;[item] = await opened.outbox.lease('record', 1, now(), 1000)
      return item !== undefined
    })
    if (!item) throw new Error('nothing leased')
    expect(item.effect.artefact.kind).toBe(kind)
    expect(await ehr().write(item.effect.artefact, c)).toMatchObject({ state: 'in-record' })
    if (kind === 'note') break
    await until('its heir', async () => {
      const [heir] = await opened.outbox.lease('record', 1, now(), 60_000)
      if (!heir) return false
      expect(heir.maybeSent).toBe(true)
      expect(await ehr().find(heir.effect.artefact, c)).toMatchObject({ state: 'in-record' })
      return opened.outbox.settle(heir, { state: 'done' })
    })
  }
  start()
  await until('the receipt', async () => (await current(c.id)).receipts.some(r => r.kind === 'note' && r.state === 'in-record'))
  expect((await stage.holds(c)).map(h => h.type)).toEqual(['Encounter', 'QuestionnaireResponse'])
})

test('one that died before it had sent anything leaves a note that is unknown, never a silent gap', async () => {
  const c = await signed('Not 1')
  const [contact] = await opened.outbox.lease('record', 1, now(), 60_000)
  if (!contact) throw new Error('nothing leased')
  await opened.outbox.settle(contact, { state: 'done' })
  await opened.outbox.lease('record', 1, now(), 500)
  await wait(100)
  start()
  await until('the end of looking', async () => (await opened.outbox.depth()).dead === 1)
  expect((await current(c.id)).receipts.find(r => r.kind === 'note')).toMatchObject({ state: 'unknown' })
  expect(await texts(c)).toEqual([])
})

test('two workers on the same outbox, with answers that get lost: every note once, in order', async () => {
  await stage.breaks({ kind: 'lost-answer', probability: 0.3 }, { kind: 'unavailable-503', probability: 0.2 })
  const cases = await Promise.all(Array.from({ length: 6 }, () => signed('Not 1', 'Not 2', 'Not 3')))
  start()
  start()
  await wait(1500)
  await stage.mends()
  await until('everything to be settled', async () => (await opened.outbox.depth()).waiting === 0, 25_000)
  for (const c of cases) {
    const there = await texts(c)
    expect(there).toEqual([...new Set(there)].sort())
    const notes = (await current(c.id)).receipts.filter(r => r.kind === 'note')
    expect(notes.every(r => r.state === 'in-record' || r.state === 'unknown')).toBe(true)
    expect(there.length).toBeGreaterThanOrEqual(notes.filter(r => r.state === 'in-record').length)
    expect((await stage.holds(c)).filter(h => h.type === 'Encounter')).toHaveLength(1)
  }
}, 60_000)
