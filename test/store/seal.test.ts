import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COLUMNS } from '../../adapters/store/seal-records.ts'
import { openPool } from '../../adapters/store/pool.ts'
import type { LogKey } from '../../adapters/store/seal-key.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import { database, postgres15, type TestDatabase } from '../database.ts'
import { exported, freshKey, sealing, settled, someTalks, verified } from './seal-fixture.ts'
import { newId, now, nurse, open } from './talks.ts'

const places = [
  { name: 'the embedded PostgreSQL', programs: undefined },
  ...(postgres15() ? [{ name: 'PostgreSQL 15', programs: postgres15() ?? undefined }] : []),
]

describe.each(places)('the sealer on $name', ({ programs }) => {
  let db: TestDatabase
  let opened: OpenStore
  let key: LogKey
  beforeAll(async () => {
    db = await database(programs)
    opened = await open(db.url)
    key = await freshKey()
  })
  afterAll(async () => {
    await opened.close()
    await db.stop()
  })

  test('what was written is sealed with its entries, once, and an untouched export is whole', async () => {
    await someTalks(opened, 3)
    const sealed: { number: number; hash: string; records: number }[] = []
    const it = sealing(opened.pool, key, { rows: 4, sealed: c => void sealed.push(c) })
    expect(await it.figures()).toMatchObject({ checkpoint: 0, unsealed: 9 })
    await settled(it)
    expect(await it.seal()).toBe(0)
    expect(await it.figures()).toMatchObject({
      checkpoint: sealed.length,
      sealedAt: expect.any(String),
      unsealed: 0,
      oldest: null,
    })
    // Nine rows, four at a time.
    expect(sealed.length).toBeGreaterThanOrEqual(3)
    const lines = await exported(opened.pool)
    const last = sealed.at(-1) ?? { number: 0, hash: '' }
    const verdict = await verified(lines, { keys: [key.id], expect: [last] })
    expect(verdict.findings).toEqual([])
    expect(verdict.notes).toEqual([])
    // Nine rows of access, and of entries: 'opened' and two messages, then one, of each case.
    expect(verdict.records).toBe(9 + 3 * 4)
    expect(sealed.map(c => c.records).reduce((a, b) => a + b)).toBe(21)
    expect(lines.join('\n')).not.toContain('hostar')
    const withWords = await exported(opened.pool, { withEntries: true })
    expect(withWords.join('\n')).toContain('hostar')
    expect((await verified(withWords, { keys: [key.id], expect: [last] })).findings).toEqual([])
  })

  test('every column of the access log is sealed', async () => {
    const { rows } = await opened.pool.query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_name = 'access_log'",
    )
    const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
    expect(Object.keys(COLUMNS).map(snake).sort()).toEqual(rows.map(row => row.name).sort())
  })

  test('a row that commits late, with a lower number than rows already there, is waited for and not passed by', async () => {
    const it = sealing(opened.pool, key)
    await it.seal()
    const insert = `insert into access_log (at, who_kind, who_id, why, what, cases) values (now(), 'system', $1, 'watch', 'read', '{}') returning id`
    const slow = await opened.pool.connect()
    await slow.query('begin')
    const early = (await slow.query<{ id: string }>(insert, ['slow'])).rows[0]?.id ?? ''
    const later = (await opened.pool.query<{ id: string }>(insert, ['quick'])).rows[0]?.id ?? ''
    expect(Number(early)).toBeLessThan(Number(later))
    await it.seal()
    expect((await it.figures()).unsealed).toBe(1)
    await slow.query('commit')
    slow.release()
    await settled(it)
    const ids = (await exported(opened.pool)).map(line => JSON.parse(line).id)
    expect(ids.filter(id => id === early || id === later)).toEqual([early, later])
  })

  test('while twelve write, commit late or change their minds, three that seal at once miss nothing and seal nothing twice', async () => {
    const pool = openPool(db.url, { max: 24 })
    const others = [openPool(db.url, { max: 2 }), openPool(db.url, { max: 2 }), openPool(db.url, { max: 2 })]
    let writing = true
    const committed: string[] = []
    const writers = Array.from({ length: 12 }, async (_, w) => {
      for (let i = 0; i < 25; i++) {
        const client = await pool.connect()
        await client.query('begin')
        const { rows } = await client.query<{ id: string }>(
          `insert into access_log (at, who_kind, who_id, why, what, cases)
           select now(), 'system', $1, 'watch', 'read', '{}' from generate_series(1, $2) returning id`,
          [`writer ${w}`, 1 + (i % 3)],
        )
        await new Promise(done => setTimeout(done, ((w * 7 + i * 13) % 10) * 2))
        const keeps = (w + i) % 5 !== 0
        await client.query(keeps ? 'commit' : 'rollback')
        client.release()
        if (keeps) committed.push(...rows.map(row => row.id))
      }
    })
    const sealers = others.map(async (on, i) => {
      const it = sealing(on, key, { rows: 5 + i })
      for (; writing; await new Promise(done => setTimeout(done, 3))) await it.seal()
    })
    await Promise.all(writers)
    writing = false
    await Promise.all(sealers)
    await settled(sealing(pool, key))
    const lines = await exported(pool)
    expect((await verified(lines, { keys: [key.id] })).findings).toEqual([])
    const ids = lines
      .map(line => JSON.parse(line))
      .filter(line => String(line.whoId).startsWith('writer'))
      .map(line => line.id)
    expect(ids).toHaveLength(committed.length)
    expect(new Set(ids)).toEqual(new Set(committed))
    // The proof would be empty if they had been committed in the order of their ids.
    expect(committed.some((id, i) => i > 0 && Number(id) < Number(committed[i - 1]))).toBe(true)
    await Promise.all([pool.end(), ...others.map(other => other.end())])
  })

  test('the records of long lists are sealed a few at a time, so that no checkpoint holds up a turn', async () => {
    await settled(sealing(opened.pool, key))
    const ids = Array.from({ length: 4_000 }, () => newId())
    await Promise.all(Array.from({ length: 12 }, () => opened.store.shown(ids, nurse, 'queue')))
    await opened.store.list({ limit: 1 }, nurse, 'queue')
    const sealed: number[] = []
    await settled(sealing(opened.pool, key, { sealed: ({ records }) => void sealed.push(records) }))
    expect(sealed.reduce((sum, records) => sum + records, 0)).toBe(13)
    expect(Math.max(...sealed)).toBeLessThanOrEqual(4)
    expect((await verified(await exported(opened.pool), { keys: [key.id] })).findings).toEqual([])
  })

  test('an export of some days holds whole checkpoints and says what is not in it', async () => {
    const all = await exported(opened.pool)
    const bodies = all.map(line => JSON.parse(line).checkpoint).filter(Boolean)
    const middle = bodies[Math.floor(bodies.length / 2)]
    const some = await exported(opened.pool, { from: middle.at, to: now() })
    const verdict = await verified(some, { keys: [key.id], part: true })
    expect(verdict.findings).toEqual([])
    expect(verdict.notes.join(' ')).toContain('not in it')
    expect(verdict.first?.at).toBe(bodies.find(body => body.at >= middle.at).at)
  })
})
