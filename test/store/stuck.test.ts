// What isn't in the record, as the store tells it: the list of a unit, the figures over all, and the operators' alarm.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Draft, Receipt } from '../../bot/case.ts'
import { changed } from '../../bot/log.ts'
import { metrics } from '../../bot/metrics.ts'
import type { LastAnswer } from '../../bot/ports.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { database, type TestDatabase } from '../database.ts'
import { newId, note, nurse, nurseAuthor, open, opening, turn, waitingAt } from './talks.ts'

let db: TestDatabase
let opened: OpenStore
let at = Date.parse('2026-11-22T10:00:00.000Z')
const now = () => new Date(at).toISOString()
const passes = (minutes: number) => {
  at += minutes * 60_000
}
beforeAll(async () => {
  db = await database()
  opened = await open(db.url, { now })
})
afterAll(async () => {
  await opened.close()
  await db.stop()
})
// Each test begins with an empty record: what an earlier one left is out of the way.
beforeEach(() => opened.pool.query(`update cases set row = jsonb_set(row, '{receipts}', '[]'); delete from effects`))

const unit = 'SE2321000230-TU01'
/** A note signed now, waiting to be carried. */
async function signed(title = 'Anteckning', at_ = unit) {
  const id = newId()
  const effect = note(title)
  const { body: _, ...artefact } = effect.artefact
  const drafts: Draft[] = [
    opening(),
    waitingAt(at_),
    {
      type: 'signed',
      by: nurseAuthor,
      note: { id: `n-${id}`, text: 'Råd', contactType: 'chat', signedAt: now(), digest: 'd' },
      artefacts: [artefact],
    },
  ]
  await opened.store.update(id, turn, 'care', c => changed(c, { kind: 'citizen' }, now(), drafts, [effect]))
  const says = async (what: Pick<Receipt, 'state'> & Partial<Receipt>) => {
    const receipt: Receipt = { artefact: artefact.id, kind: 'note', title, ...what }
    await opened.store.update(id, turn, 'delivery', c =>
      changed(c, { kind: 'system', name: 'outbox' }, now(), [{ type: 'receipt', receipt }]),
    )
  }
  return { id, artefact: artefact.id, says }
}
/** One try that ends without the note being there. */
async function tries(said: LastAnswer) {
  const [item] = await opened.outbox.lease('record', 1, now(), 40_000)
  if (!item) throw new Error('nothing to carry')
  await opened.outbox.settle(item, { state: 'retry', at: now(), error: 'no', maybeSent: false }, said)
}
const silence: LastAnswer = { status: null, body: '', away: true }
const list = async (limit = 10, after?: string) =>
  opened.outbox.stuck({ unit, now: now(), limit, ...(after ? { after } : {}) }, null)

test('what has just been signed is on its way; after a minute it is listed, with how long', async () => {
  const { id, artefact } = await signed()
  expect((await list()).rows).toEqual([])
  expect(await opened.outbox.stuckCount(unit, now())).toBe(0)
  passes(2)
  expect((await list()).rows).toMatchObject([
    {
      case: id,
      receipt: { artefact, state: 'waiting', signed: new Date(at - 120_000).toISOString() },
      attempts: 0,
      answer: null,
    },
  ])
  expect(await opened.outbox.stuckCount(unit, now())).toBe(1)
  expect(await opened.outbox.stuckCount('SE2321000230-TU02', now())).toBe(0)
})

test('refused and unknown are listed at once; in the record and replaced are not', async () => {
  const [a, b, c, d] = [await signed('A'), await signed('B'), await signed('C'), await signed('D')]
  await a.says({ state: 'refused', reason: 'HTTP 422' })
  await b.says({ state: 'unknown', looks: 1 })
  await c.says({ state: 'in-record', id: '1', version: '1' })
  await d.says({ state: 'replaced' })
  expect((await list()).rows.map(r => r.receipt.title).sort()).toEqual(['A', 'B'])
})

test('pages follow each other without gaps while others come and go', async () => {
  const all = []
  for (const title of ['A', 'B', 'C', 'D', 'E']) {
    const one = await signed(title)
    await one.says({ state: 'refused' })
    all.push(one)
    passes(1)
  }
  const first = await list(2)
  expect(first.rows.map(r => r.receipt.title)).toEqual(['A', 'B'])
  await all[0]?.says({ state: 'in-record' })
  const second = await list(2, first.next ?? '')
  const third = await list(2, second.next ?? '')
  expect([...second.rows, ...third.rows].map(r => r.receipt.title)).toEqual(['C', 'D', 'E'])
  expect(third.next).toBeNull()
  await expect(list(2, 'made up')).rejects.toMatchObject({ code: 'bad-cursor' })
})

test('whoever looks at the list is in the access log with its cases', async () => {
  const one = await signed()
  await one.says({ state: 'refused' })
  await opened.outbox.stuck({ unit, now: now(), limit: 10 }, nurse)
  const looks = await opened.accessLog.list({ case: one.id, limit: 10 })
  expect(looks.filter(l => l.what === 'list').map(l => l.whoId)).toEqual([nurse.caregiver.hsaId])
})

test('what the record last answered is kept with the effect, and what is sent again has its own', async () => {
  const one = await signed()
  await tries({ status: 503, body: 'maintenance', away: true })
  passes(2)
  const [row] = (await list()).rows
  expect(row).toMatchObject({ attempts: 1, error: 'no', answer: { status: 503, body: 'maintenance', away: true } })
  await one.says({ state: 'waiting', resent: 1 })
  expect((await list()).rows).toMatchObject([{ attempts: 0, answer: null }])
})

const figure = async (name: string) => {
  const figures = metrics()
  figures.gauge({
    outbox: () => opened.outbox.depth(),
    subscriptions: async () => ({ waiting: 0, dead: 0, oldest: null, failing: 0 }),
    sealed: async () => ({ unsealed: 0, oldest: null }),
    record: () => opened.outbox.figures(now()),
    overdue: () => opened.store.overdue(now()),
    sockets: () => 0,
    now: () => at,
  })
  const line = (await figures.page()).split('\n').find(l => l.startsWith(`${name} `))
  return Number(line?.split(' ').at(-1))
}

test('operators see how many there are of each and how long the oldest has been so', async () => {
  const [a, b] = [await signed(), await signed()]
  passes(3)
  await signed()
  await a.says({ state: 'refused' })
  await b.says({ state: 'refused' })
  passes(1)
  expect(await figure('farstu_record_artefacts{state="refused"}')).toBe(2)
  expect(await figure('farstu_record_oldest_seconds{state="refused"}')).toBe(60)
  expect(await figure('farstu_record_artefacts{state="waiting"}')).toBe(1)
  expect(await figure('farstu_record_artefacts{state="unknown"}')).toBe(0)
  expect(await figure('farstu_record_oldest_seconds{state="unknown"}')).toBe(0)
})

test('the alarm sounds when something has waited over five minutes and the record answers', async () => {
  await signed()
  passes(4)
  expect(await figure('farstu_record_stuck{state="waiting"}')).toBe(0)
  passes(2)
  // Nothing has been tried: the carrying itself has stopped.
  expect(await figure('farstu_record_stuck{state="waiting"}')).toBe(1)
  await tries({ status: 403, body: 'no such key', away: false })
  expect(await figure('farstu_record_stuck{state="waiting"}')).toBe(1)
})

test.each(['unknown', 'refused'] as const)(
  'it sounds as well for what has been %s so long, and not for what waits a minute',
  async state => {
    const one = await signed()
    await one.says({ state })
    passes(4)
    expect(await figure(`farstu_record_stuck{state="${state}"}`)).toBe(0)
    passes(2)
    await signed()
    expect(await figure(`farstu_record_stuck{state="${state}"}`)).toBe(1)
    expect(await figure('farstu_record_stuck{state="waiting"}')).toBe(0)
  },
)

test('while the record is away the alarm is silent, and sounds when it answers others', async () => {
  await signed()
  passes(6)
  await tries(silence)
  expect(await figure('farstu_record_answers')).toBe(0)
  expect(await figure('farstu_record_stuck{state="waiting"}')).toBe(0)
  passes(1)
  await signed()
  const [, item] = await opened.outbox.lease('record', 2, now(), 40_000)
  if (!item) throw new Error('nothing to carry')
  passes(1)
  await opened.outbox.settle(item, { state: 'done' }, { status: 201, body: '', away: false })
  expect(await figure('farstu_record_answers')).toBe(1)
  expect(await figure('farstu_record_stuck{state="waiting"}')).toBe(1)
})

test('a record that nobody has tried for longer than any back-off counts as answering', async () => {
  await signed()
  passes(6)
  await tries(silence)
  passes(7)
  expect(await figure('farstu_record_stuck{state="waiting"}')).toBe(1)
})
