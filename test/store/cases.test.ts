import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '../../bot/case.ts'
import { fold } from '../../bot/log.ts'
import type { Committed } from '../../bot/ports.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { database, postgres15, type TestDatabase } from '../database.ts'
import { later, newId, now, nurse, nurseAuthor, open, said, turn, waitingAt, write } from './talks.ts'

const fifteen = postgres15()
const committed = (result: Awaited<ReturnType<OpenStore['store']['update']>>): Committed => {
  if (isRefusal(result)) throw new Error(`refused: ${result.refused}`)
  return result
}

describe.each([
  ['PostgreSQL 18, embedded', undefined],
  ['PostgreSQL 15', fifteen],
] as const)('a case on %s', (_, programs) => {
  describe.skipIf(programs === null)('', () => {
    let db: TestDatabase
    let opened: OpenStore
    beforeAll(async () => {
      db = await database(programs ?? undefined)
      opened = await open(db.url)
    })
    afterAll(async () => {
      await opened?.close()
      await db?.stop()
    })

    test('what was written is read back, message by message', async () => {
      const id = newId()
      await opened.store.update(id, turn, 'own-talk', write([said('Jag hostar')]))
      await opened.store.update(id, turn, 'own-talk', write([said('sedan i går')]))
      const found = await opened.store.read(id, turn, 'own-talk')
      expect(found?.entries.map(e => e.seq)).toEqual([1, 2, 3])
      expect(found?.entries.flatMap(e => (e.type === 'message' ? [e.text] : []))).toEqual(['Jag hostar', 'sedan i går'])
      expect((await opened.store.read(id, turn, 'own-talk', 2))?.entries).toHaveLength(1)
      expect(await opened.store.read(newId(), turn, 'own-talk')).toBeNull()
    })

    test('a NUL or half a character from a keyboard does not lose the message', async () => {
      const id = newId()
      const result = committed(
        await opened.store.update(id, turn, 'own-talk', write([said('ont\u0000 i \ud83d magen \\u0000 😷')])),
      )
      expect(result.entries.at(-1)).toMatchObject({ text: 'ont\ufffd i \ufffd magen \\u0000 😷' })
      expect((await opened.store.read(id, turn, 'own-talk'))?.entries).toEqual(result.entries)
    })

    test('the same key writes once and gives back what it wrote; with other content it is refused', async () => {
      const id = newId()
      const first = committed(
        await opened.store.update(id, turn, 'own-talk', write([said('en gång')]), { key: 'a1', digest: 'd1' }),
      )
      await opened.store.update(id, turn, 'own-talk', write([said('däremellan')]))
      const again = committed(
        await opened.store.update(
          id,
          turn,
          'own-talk',
          () => {
            throw new Error('decided twice')
          },
          { key: 'a1', digest: 'd1' },
        ),
      )
      expect(again).toMatchObject({ replayed: true, entries: first.entries })
      expect(await opened.store.update(id, turn, 'own-talk', write([said('annat')]), { key: 'a1', digest: 'd2' })).toMatchObject({
        refused: 'other-content',
      })
      // Another case may use the same key.
      committed(await opened.store.update(newId(), turn, 'own-talk', write([said('annan')]), { key: 'a1', digest: 'd2' }))
      expect((await opened.store.read(id, turn, 'own-talk'))?.entries.filter(e => e.type === 'message')).toHaveLength(2)
    })

    test('the same message sent many times at once is stored once', async () => {
      const other = await open(db.url)
      const id = newId()
      await opened.store.update(id, turn, 'own-talk', write([]))
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          (i % 2 ? opened : other).store.update(id, turn, 'own-talk', write([said('en gång')]), { key: 'm', digest: 'd' }),
        ),
      )
      expect(results.filter(r => !committed(r).replayed)).toHaveLength(1)
      expect((await opened.store.read(id, turn, 'own-talk'))?.entries.filter(e => e.type === 'message')).toHaveLength(1)
      await other.close()
    })

    test('nothing to write writes nothing, and a refusal comes back as it is', async () => {
      const id = newId()
      await opened.store.update(id, turn, 'own-talk', write([said('hej')]))
      const before = await opened.accessLog.list({ case: id, limit: 100 })
      expect(committed(await opened.store.update(id, turn, 'own-talk', () => null)).entries).toEqual([])
      expect(await opened.store.update(id, turn, 'own-talk', () => ({ refused: 'taken', by: 'x' }))).toEqual({
        refused: 'taken',
        by: 'x',
      })
      expect(
        committed(await opened.store.update(id, turn, 'own-talk', c => ({ case: c, entries: [], effects: [] }))).case.rev,
      ).toBe(2)
      expect(await opened.accessLog.list({ case: id, limit: 100 })).toHaveLength(before.length)
      expect(await opened.store.read(newId(), turn, 'own-talk')).toBeNull()
    })

    test('an open case that nobody would look at again can not be stored', async () => {
      const careless = await open(db.url, { nextWake: () => null })
      const id = newId()
      await expect(careless.store.update(id, turn, 'own-talk', write([said('glömd?')]))).rejects.toMatchObject({ code: 'orphan' })
      expect(await opened.store.read(id, turn, 'own-talk')).toBeNull()
      await careless.store.update(id, turn, 'own-talk', write([said('hej då'), { type: 'closed', reason: 'left' }]))
      expect((await opened.store.read(id, turn, 'own-talk'))?.case.status).toBe('closed')
      await careless.close()
    })

    test('a change that does not continue its case is a bug, and is not stored', async () => {
      const id = newId()
      const wrong = opened.store.update(id, turn, 'own-talk', c => {
        const change = write([said('hej')])(c)
        return { ...change, case: { ...change.case, rev: 7 } }
      })
      await expect(wrong).rejects.toMatchObject({ code: 'bad-change' })
      expect(await opened.store.read(id, turn, 'own-talk')).toBeNull()
    })

    test('a writer who always comes second gives up with a clear code and has written nothing', async () => {
      const other = await open(db.url)
      const id = newId()
      await opened.store.update(id, turn, 'own-talk', write([said('hej')]))
      let tries = 0
      const slow = opened.store.update(id, turn, 'own-talk', async c => {
        tries += 1
        await other.store.update(id, turn, 'own-talk', write([said(`före ${tries}`)]))
        return write([said('alltid sist')])(c)
      })
      await expect(slow).rejects.toMatchObject({ code: 'contended' })
      expect(tries).toBe(5)
      const texts = (await opened.store.read(id, turn, 'own-talk'))?.entries.flatMap(e => (e.type === 'message' ? [e.text] : []))
      expect(texts).toEqual(['hej', 'före 1', 'före 2', 'före 3', 'före 4', 'före 5'])
      await other.close()
    })

    test('every look and every write leaves one record with who, why and which numbers', async () => {
      const id = newId()
      await opened.store.update(id, { kind: 'citizen', id: 'session-1' }, 'own-talk', write([said('hej')]))
      await opened.store.read(id, { kind: 'citizen', id: 'session-1' }, 'own-talk')
      await opened.store.read(id, nurse, 'care')
      await opened.store.read(id, nurse, 'stream')
      await opened.store.update(id, nurse, 'care', write([said('Hej, vad har hänt?')], [], undefined, nurseAuthor))
      await opened.store.update(id, nurse, 'care', () => null)
      const log = await opened.accessLog.list({ case: id, limit: 100 })
      expect(log.map(r => [r.whoKind, r.what, r.why, r.firstSeq, r.lastSeq])).toEqual([
        ['citizen', 'write', 'own-talk', 1, 2],
        ['citizen', 'read', 'own-talk', null, null],
        ['caregiver', 'read', 'care', null, null],
        ['caregiver', 'write', 'care', 3, 3],
        ['caregiver', 'read', 'care', null, null],
      ])
      expect(log.at(-1)).toMatchObject({
        whoId: nurse.caregiver.hsaId,
        commission: nurse.caregiver.commission,
        unit: nurse.caregiver.unit.hsaId,
        provider: nurse.caregiver.provider,
      })
    })

    test('neither the access log nor the log of a case can be changed afterwards', async () => {
      for (const sql of [
        'delete from access_log',
        "update access_log set why = 'care'",
        'truncate access_log',
        'delete from entries',
        "update entries set data = '{}'",
      ])
        await expect(opened.pool.query(sql)).rejects.toMatchObject({ code: 'FA002' })
    })

    test('two citizens race for one time: one gets it, the other is told, and nothing of hers is half written', async () => {
      const slot = newId()
      await opened.pool.query(
        `insert into slots (id, unit, unit_name, kind, start_at, end_at) values ($1, 'u', 'U', 'callback', now(), now() + interval '10 min')`,
        [slot],
      )
      const ids = Array.from({ length: 10 }, newId)
      const results = await Promise.all(
        ids.map(id => opened.store.update(id, turn, 'own-talk', write([said('boka')], [], { take: [slot], free: [] }))),
      )
      expect(results.filter(r => !isRefusal(r))).toHaveLength(1)
      expect(results.filter(r => isRefusal(r) && r.refused === 'slot-taken')).toHaveLength(9)
      const stored = await Promise.all(ids.map(id => opened.store.read(id, turn, 'own-talk')))
      expect(stored.filter(found => found !== null)).toHaveLength(1)
      const winner = ids[results.findIndex(r => !isRefusal(r))] ?? ''
      // Given back, it can be taken by another; nobody else can give it back.
      const loser = ids.find(id => id !== winner) ?? ''
      committed(await opened.store.update(loser, turn, 'own-talk', write([said('avboka')], [], { take: [], free: [slot] })))
      expect(
        await opened.store.update(loser, turn, 'own-talk', write([said('boka')], [], { take: [slot], free: [] })),
      ).toMatchObject({ refused: 'slot-taken' })
      committed(await opened.store.update(winner, turn, 'own-talk', write([said('avboka')], [], { take: [], free: [slot] })))
      committed(await opened.store.update(loser, turn, 'own-talk', write([said('boka')], [], { take: [slot], free: [] })))
    })

    test('a case whose hour has come is due, and a closed one never is', async () => {
      const [early, late, gone] = [newId(), newId(), newId()]
      await opened.store.update(early, turn, 'own-talk', write([waitingAt('u-due', later(-5_000))]))
      await opened.store.update(late, turn, 'own-talk', write([waitingAt('u-due', later(60_000))]))
      await opened.store.update(
        gone,
        turn,
        'own-talk',
        write([waitingAt('u-due', later(-5_000)), { type: 'closed', reason: 'left' }]),
      )
      const due = await opened.store.due(now(), 1000)
      expect(due).toContain(early)
      expect(due).not.toContain(late)
      expect(due).not.toContain(gone)
    })

    test('the stored case is the fold of its stored log', async () => {
      const { rows } = await opened.pool.query<{ id: string }>('select id from cases')
      expect(rows.length).toBeGreaterThan(10)
      for (const { id } of rows) {
        const found = await opened.store.read(id, turn, 'own-talk')
        expect(found?.case).toEqual(fold(id, found?.entries ?? []))
      }
    })
  })
})
