import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenStore } from '../../adapters/store/store.ts'
import type { Case, Draft, Judgement } from '../../bot/case.ts'
import { database, type TestDatabase } from '../database.ts'
import { newId, nurse, nurseAuthor, open, said, turn, waitingAt, write } from './talks.ts'

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

const judged = (level: Judgement['level']): Draft => ({
  type: 'judged',
  judgement: {
    level,
    symptom: 's',
    rule: `rule-${level}`,
    rulesVersion: 'v',
    because: [],
    wouldChange: [],
    action: 'handoff',
    where: { kind: '1177' },
    by: 'i dag',
    professional: '',
    source: '',
  },
})
// Born on a date, and with a number, that nobody has.
const citizen: NonNullable<Case['citizen']> = {
  number: '189001019802',
  kind: 'personnummer',
  given: 'Testa',
  family: 'Testsson',
  birthDate: '1890-01-01',
  protected: false,
  listedAt: null,
  loa: 'loa3',
  actor: null,
}
const alarm: Draft = { type: 'alarm', kind: 'crisis', category: 'c', words: 'ord som inte ska synas', message: 1 }
const start = async (drafts: Draft[]) => {
  const id = newId()
  await opened.store.update(id, turn, 'own-talk', write(drafts))
  return id
}

test('the most urgent comes first, then the one who has waited longest, and an unanswered alarm before all', async () => {
  const u = newId()
  const p3 = await start([judged('P3'), waitingAt(u)])
  const p2late = await start([judged('P2'), waitingAt(u)])
  const p1 = await start([judged('P1'), waitingAt(u)])
  const p2later = await start([judged('P2'), waitingAt(u)])
  const none = await start([waitingAt(u)])
  const alarmed = await start([judged('P4'), alarm, waitingAt(u)])
  const { rows, next } = await opened.store.list({ units: [u], status: ['waiting'], limit: 50 }, nurse, 'queue')
  expect(rows.map(r => r.id)).toEqual([alarmed, p1, p2late, p2later, p3, none])
  expect(next).toBeNull()
})

test('among equals a promise about to be broken, or broken once, comes before a longer wait, on every page', async () => {
  const u = newId()
  const promised = (minutes: number) => waitingAt(u, new Date(Date.now() + minutes * 60_000).toISOString())
  const long = await start([judged('P3'), promised(120)])
  const broken = await start([
    judged('P3'),
    promised(-1),
    { type: 'promised', promisedBy: new Date(Date.now() + 3_600_000).toISOString(), late: true },
  ])
  const close = await start([judged('P3'), promised(9)])
  const lower = await start([judged('P4'), promised(1)])
  const short = await start([judged('P3'), promised(120)])
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await opened.store.list(
      { units: [u], status: ['waiting'], limit: 1, ...(after ? { after } : {}) },
      nurse,
      'queue',
    )
    seen.push(...page.rows.map(r => r.id))
    after = page.next ?? undefined
  } while (after)
  expect(seen).toEqual([broken, close, long, short, lower])
})

test('who talks with the bot now is counted: given back by the unit, or, centrally, not yet anywhere', async () => {
  const [u, before] = [newId(), new Date().toISOString()]
  const [here, central] = [await opened.store.coming(u, false, before), await opened.store.coming(u, true, before)]
  await start([said('Hej')])
  await start([waitingAt(u), { type: 'released', to: 'bot', reason: 'r', promisedBy: null }])
  expect([await opened.store.coming(u, false, before), await opened.store.coming(u, true, before)]).toEqual([
    here + 1,
    central + 2,
  ])
  expect(await opened.store.coming(u, true, new Date(Date.now() + 1000).toISOString())).toBe(0)
})

test('pages neither repeat nor skip, also when the queue moves between them', async () => {
  const u = newId()
  const ids: string[] = []
  for (let i = 0; i < 7; i++) ids.push(await start([...(i % 2 ? [judged('P3')] : []), waitingAt(u)]))
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await opened.store.list({ units: [u], limit: 2, ...(after ? { after } : {}) }, nurse, 'queue')
    seen.push(...page.rows.map(r => r.id))
    if (seen.length === 4) await start([judged('P1'), waitingAt(u)])
    after = page.next ?? undefined
  } while (after)
  expect(seen.toSorted()).toEqual(ids.toSorted())
  await expect(opened.store.list({ limit: 2, after: 'påhitt' }, nurse, 'queue')).rejects.toMatchObject({ code: 'bad-cursor' })
})

test('an alarm is listed wherever the case is, until somebody has acknowledged it', async () => {
  const id = await start([alarm])
  const ask = () => opened.store.list({ units: ['nowhere'], status: ['waiting'], alarms: true, limit: 50 }, nurse, 'queue')
  expect((await ask()).rows.map(r => r.id)).toContain(id)
  await opened.store.update(id, nurse, 'care', write([{ type: 'alarm-acknowledged' }], [], undefined, nurseAuthor))
  expect((await ask()).rows.map(r => r.id)).not.toContain(id)
})

test('a list holds no name, no number of a person and no words, and leaves one record with its case ids', async () => {
  const u = newId()
  const id = await start([said('Jag mår dåligt'), { type: 'identified', citizen }, alarm, waitingAt(u)])
  const before = await opened.accessLog.list({ whoId: nurse.caregiver.hsaId, limit: 1000 })
  const { rows } = await opened.store.list({ units: [u], limit: 50 }, nurse, 'queue')
  expect(rows[0]).toMatchObject({ id, identified: true, alarm: { kind: 'crisis', acknowledged: false } })
  for (const secret of [citizen.number, citizen.given, citizen.family, 'dåligt', 'synas'])
    expect(JSON.stringify(rows)).not.toContain(secret)
  const log = await opened.accessLog.list({ whoId: nurse.caregiver.hsaId, limit: 1000 })
  expect(log.slice(before.length)).toMatchObject([{ what: 'list', why: 'queue', cases: [id] }])
})

test('a verified person and a spoken number find their cases', async () => {
  const id = await start([{ type: 'identified', citizen: { ...citizen, number: '189101019801' } }, waitingAt(newId())])
  const found = await opened.store.list({ person: '189101019801', limit: 5 }, nurse, 'care')
  expect(found.rows.map(r => r.id)).toEqual([id])
  expect((await opened.store.list({ number: found.rows[0]?.number ?? '', limit: 5 }, nurse, 'care')).rows.map(r => r.id)).toEqual(
    [id],
  )
  expect((await opened.store.list({ ids: [id, newId()], limit: 5 }, nurse, 'care')).rows.map(r => r.id)).toEqual([id])
})

test('a closed case of which something did not get into the record is still listed, until it is settled', async () => {
  const u = newId()
  const receipt = (state: 'refused' | 'in-record'): Draft => ({
    type: 'receipt',
    receipt: { artefact: 'a', kind: 'note', title: 'Anteckning', state },
  })
  const id = await start([judged('P3'), waitingAt(u), receipt('refused'), { type: 'closed', reason: 'answered' }])
  await start([judged('P3'), waitingAt(u), receipt('in-record'), { type: 'closed', reason: 'answered' }])
  const look = async (unsettled: boolean) => {
    const { rows } = await opened.store.list({ units: [u], status: ['waiting'], unsettled, limit: 10 }, turn, 'queue')
    return rows.map(row => row.id)
  }
  expect(await look(false)).toEqual([])
  expect(await look(true)).toEqual([id])
  await opened.store.update(id, turn, 'own-talk', write([receipt('in-record')]))
  expect(await look(true)).toEqual([])
})
