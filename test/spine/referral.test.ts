// A yes carried over a care provider's border on a real database: two commits, and whatever falls between them heals. Each is a
// disclosure in the access log, and stands in what the patient is given when they ask who has looked.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logExtract } from '../../adapters/store/extract.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { isRefusal } from '../../bot/case.ts'
import { fold } from '../../bot/log.ts'
import type { Store } from '../../bot/ports.ts'
import { referrals } from '../../bot/refer-carry.ts'
import { defaults } from '../../bot/settings.ts'
import { sweep } from '../../bot/sweep.ts'
import { nextWake } from '../../bot/watch.ts'
import { database, type TestDatabase } from '../database.ts'
import { newId, number, open, turn } from '../store/talks.ts'
import { citizen, house, nurse } from '../talk.ts'
import { tallkronan } from '../units.ts'

let db: TestDatabase
let opened: OpenStore
let at = Date.parse('2026-11-23T08:30:00Z')
const now = () => new Date(at).toISOString()
beforeAll(async () => {
  db = await database()
  opened = await open(db.url, { now, nextWake: c => nextWake(c, defaults) })
})
afterAll(async () => {
  await opened.close()
  await db.stop()
})

const anna = nurse()
const houseOf = async () => ({
  ...house,
  newNumber: number,
  unitOf: (id: string) => (id === tallkronan.hsaId ? tallkronan : undefined),
})
const carrying = (store: Pick<Store, 'read' | 'update'> = opened.store) => referrals({ store, houseOf, now })

/** A case whose patient has just said yes, in the database. */
async function agreed() {
  const talk = citizen().writes('jag har hosta').picks('cough-cold').calmly().picks('right').picks('handoff').logsIn()
  const there = newId()
  const asking = { unit: tallkronan, reason: 'Listad hos er', summary: 'Hosta sedan i går.', id: there }
  for (const what of [{ act: 'claim' as const }, { act: 'refer' as const, ...asking }]) expect(talk.desk(anna, what)).toBeNull()
  talk.answers(talk.case.referral?.question ?? '', 'refer-yes')
  const id = newId()
  const log = talk.log.map(e => (e.type === 'opened' ? { ...e, number: number() } : e))
  const put = await opened.store.update(id, turn, 'care', () => ({ case: fold(id, log), entries: [...log], effects: [] }))
  if (isRefusal(put)) throw new Error(put.refused)
  return { id, there, number: put.case.number }
}
const read = async (id: string) => {
  const case_ = await opened.store.read(id, turn, 'stream')
  if (!case_) throw new Error('No such case')
  expect(fold(id, case_.entries)).toEqual(case_.case)
  return case_
}
const sweeping = (carry = carrying()) => sweep(opened.store, now(), defaults, undefined, 200, carry)

describe('a yes', () => {
  test('is carried by the sweep: a case of its own there, and the old one stays with its owner and says where it went', async () => {
    const { id, there, number: old } = await agreed()
    expect(await opened.store.due(now(), 10)).toContain(id)
    await sweeping()
    const [sent, came] = [await read(id), await read(there)]
    expect(came.case).toMatchObject({ status: 'waiting', unit: { hsaId: tallkronan.hsaId }, citizen: { number: '199001012384' } })
    expect(came.case.number).not.toBe(old)
    expect(sent.case).toMatchObject({
      status: 'claimed',
      claim: { hsaId: anna.hsaId },
      referral: { state: 'sent', number: came.case.number },
    })
    expect(sent.entries.at(-1)).toMatchObject({ type: 'referred', by: { hsaId: anna.hsaId }, promisedBy: came.case.promisedBy })
    expect(sent.entries.at(-2)).toMatchObject({ type: 'message', text: expect.stringContaining('0980-31 92 11') })
    expect(await opened.store.due(now(), 100)).not.toContain(id)
    const list = await opened.store.list({ units: [tallkronan.hsaId], status: ['waiting'], limit: 100 }, turn, 'queue')
    expect(list.rows.map(row => row.id)).toContain(there)
  })

  test('that fell between the two commits is healed by the next sweep, with one case and one word of it', async () => {
    const { id, there } = await agreed()
    const failing: Pick<Store, 'read' | 'update'> = {
      ...opened.store,
      update: async (which, ...rest) => {
        if (which === id) throw Object.assign(new Error('pulled plug'), { code: 'gone' })
        return opened.store.update(which, ...rest)
      },
    }
    await expect(sweeping(carrying(failing))).rejects.toThrow('pulled plug')
    const first = await read(there)
    expect((await read(id)).case.referral?.state).toBe('granted')
    // Still due, and nobody can close it or give it away meanwhile.
    at += 1000
    expect(await opened.store.due(now(), 100)).toContain(id)
    await sweeping()
    await sweeping()
    expect(await read(there)).toEqual(first)
    const after = await read(id)
    expect(after.case.referral).toMatchObject({ state: 'sent', number: first.case.number })
    expect(after.entries.filter(e => e.type === 'referred')).toHaveLength(1)
  })

  test('carried by many processes at once is one case', async () => {
    const { id, there } = await agreed()
    const { case: old } = await read(id)
    await Promise.allSettled(Array.from({ length: 8 }, () => carrying()(old)))
    await sweeping()
    expect((await read(there)).entries.filter(e => e.type === 'opened')).toHaveLength(1)
    expect((await read(id)).entries.filter(e => e.type === 'referred')).toHaveLength(1)
  })
})

describe('the disclosure', () => {
  test('is in the access log of both cases: who, under which commission, for which care provider, and why', async () => {
    const { id, there } = await agreed()
    await sweeping()
    for (const each of [id, there]) {
      const rows = (await opened.accessLog.list({ case: each, limit: 100 })).filter(row => row.why === 'disclosure')
      expect(rows, each).toMatchObject([
        {
          whoKind: 'caregiver',
          whoId: anna.hsaId,
          commission: anna.commission,
          unit: anna.unit.hsaId,
          provider: anna.provider,
          what: 'write',
          cases: [each],
        },
      ])
    }
  })

  test('stands in plain words in the extract of each, with whom it went to', async () => {
    const { there, number: old } = await agreed()
    await sweeping()
    const { case: came } = await read(there)
    const unitName = () => null
    expect((await logExtract(opened.pool, old, { unitName }))?.text).toContain(
      'sjuksköterska på 1177 Region Norrbotten skickade en sammanfattning av ditt ärende till Tallkronans hälsocentral (Tallkronan Vård AB). Det var för att du sa ja till det.',
    )
    const theirs = (await logExtract(opened.pool, came.number, { unitName }))?.text ?? ''
    expect(theirs).toContain('sjuksköterska på 1177 Region Norrbotten skickade en sammanfattning av ditt ärende hit.')
    expect(theirs).not.toContain(old)
    expect((await logExtract(opened.pool, old, { language: 'en' }))?.text).toContain('sent a summary of your case to Tallkronans')
  })
})
