import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPool, type OpenPool } from '../../adapters/store/pool.ts'
import { couldChangeLog } from '../../adapters/store/seal-role.ts'
import type { OpenStore } from '../../adapters/store/store.ts'
import type { LogKey } from '../../adapters/store/seal-key.ts'
import { exportOver } from '../../adapters/store/seal-export.ts'
import { database, postgres15, type TestDatabase } from '../database.ts'
import { exported, freshKey, sealing, settled, verified } from './seal-fixture.ts'
import { newId, note, now, nurse, nurseAuthor, open, said, turn, write } from './talks.ts'

const places = [
  { name: 'the embedded PostgreSQL', programs: undefined },
  ...(postgres15() ? [{ name: 'PostgreSQL 15', programs: postgres15() ?? undefined }] : []),
]

describe.each(places)('the role of the product on $name', ({ programs }) => {
  let db: TestDatabase
  let owner: OpenPool
  let opened: OpenStore
  /** The product's own. */
  let app: OpenPool
  let key: LogKey
  let role: string
  beforeAll(async () => {
    db = await database(programs)
    owner = openPool(db.url)
    // Several processes start at once.
    const stores = await Promise.all([1, 2, 3].map(() => open(db.url, { guard: 'require' })))
    for (const other of stores.slice(1)) await other.close()
    const [first] = stores
    if (!first?.login) throw new Error('No store')
    opened = first
    app = first.pool
    role = first.login.user
    key = await freshKey()
    const { store } = first
    const id = newId()
    await store.update(id, turn, 'own-talk', write([said('hej')], [note('n')]))
    await store.update(id, nurse, 'care', write([said('svar')], [], undefined, nurseAuthor), { key: 'k', digest: 'd' })
    await store.read(id, nurse, 'care')
    await settled(sealing(app, key))
  })
  afterAll(async () => {
    await opened.close()
    await owner.query(`drop owned by ${role}; drop role ${role}`)
    await owner.end()
    await db.stop()
  })

  test('works: it writes, reads, carries, logs in, sweeps and seals', async () => {
    expect((await app.query('select current_user as name, current_database() || $1 as own', ['_app'])).rows).toEqual([
      { name: role, own: role },
    ])
    const box = opened.outbox
    const [item] = await box.lease('record', 1, now(), 1000)
    expect(item && (await box.settle(item, { state: 'done' }))).toBe(true)
    const session = await opened.sessions.create('caregiver', { kind: 'caregiver', caregiver: nurse.caregiver }, now())
    expect(await opened.sessions.read(session, now())).toMatchObject({ kind: 'caregiver' })
    // Also what is a view and no table.
    expect(await opened.reviews.deviations({ state: 'open', limit: 5 })).toMatchObject({ rows: [], open: 0 })
    await opened.sweep()
    expect((await verified(await exported(app), { keys: [key.id] })).findings).toEqual([])
  })

  test.each([
    ...['access_log', 'entries', 'checkpoints'].flatMap(table => [
      `delete from ${table}`,
      `truncate ${table}`,
      `truncate ${table} cascade`,
      `alter table ${table} disable trigger all`,
      `alter table ${table} disable trigger ${table}_append_only`,
      `drop trigger ${table}_append_only on ${table}`,
      `drop table ${table} cascade`,
      `create trigger away before insert on ${table} for each row execute function append_only()`,
      `alter table ${table} owner to current_user`,
      `update ${table} set ${table === 'checkpoints' ? 'body' : table === 'entries' ? 'data' : 'who_id'} = null`,
    ]),
    "update access_log set why = 'care'",
    "update entries set data = '{}'",
    'update checkpoints set number = number + 1',
    "insert into access_log (at, who_kind, who_id, why, what, cases, tx) values (now(), 'x', 'x', 'care', 'read', '{}', 3)",
    "insert into access_log overriding system value select 1, now(), 'x', 'x', null, null, null, 'care', 'read', '{}'",
    'alter table access_log alter column tx set default 3',
    'update log_clock set ahead = 0',
    "delete from migrations where name like '010%'",
    "create or replace function append_only() returns trigger language plpgsql as 'begin return null; end'",
    'drop function append_only() cascade',
    'set session_replication_role = replica',
    'set role farstu',
    'set session authorization farstu',
    'create table public.mine (n int)',
    'create role other superuser',
    'alter role current_user superuser',
  ])('is refused by the database: %s', async sql => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^42501$/) })
  })

  test('a right it gives itself is none', async () => {
    for (const table of ['access_log', 'entries', 'checkpoints']) {
      // PostgreSQL says so with a warning only.
      await app.query(`grant update, delete, truncate on ${table} to ${role}`)
      await expect(app.query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' })
    }
    expect(await couldChangeLog(app)).toEqual([])
  })

  test('the owner is still refused by the trigger', async () => {
    for (const sql of [
      'delete from access_log',
      'truncate checkpoints',
      "update entries set data = '{}'",
      'delete from checkpoints',
    ])
      await expect(owner.query(sql)).rejects.toMatchObject({ code: 'FA002' })
  })

  test('the check at the start is silent for the role, and says what an owner could', async () => {
    expect(await couldChangeLog(app)).toEqual([])
    const could = await couldChangeLog(owner)
    expect(could).toContain('is a superuser')
    expect(could.join('; ')).toContain('could switch off its trigger')
    await owner.query(`grant update on access_log to ${role}`)
    expect(await couldChangeLog(app)).toEqual(['may update access_log'])
    // The next start takes it back.
    await (await open(db.url, { guard: 'require' })).close()
    expect(await couldChangeLog(app)).toEqual([])
  })

  test('whoever switches off the trigger as the owner and changes, takes away or adds something is found out by the export', async () => {
    const forge = async (sql: string) => {
      const client = await owner.connect()
      try {
        await client.query('begin')
        await client.query('set local session_replication_role = replica')
        await client.query(sql)
        const lines: string[] = []
        // Justified: of a pool the export only calls `query`, which a connection has too.
        await exportOver(client, {}, async line => void lines.push(line))
        return (await verified(lines, { keys: [key.id] })).findings
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    expect(await forge("update access_log set who_id = 'another' where what = 'read'")).toEqual([
      expect.stringContaining('was changed after it was sealed'),
    ])
    expect(await forge("delete from access_log where what = 'read'")).toEqual([expect.stringMatching(/^Record \d+ is missing/)])
    expect(await forge(`update entries set data = jsonb_set(data, '{text}', '"nej"') where type = 'message'`)).toHaveLength(2)
    expect(await forge('delete from entries where seq = 2')).toEqual([expect.stringMatching(/^Record \d+ is missing/)])
    expect(
      await forge(
        "insert into access_log (at, who_kind, who_id, why, what, cases, tx) select at, who_kind, who_id, why, 'read', cases, tx from access_log order by tx limit 1",
      ),
    ).toEqual([expect.stringContaining('it was never sealed')])
    expect(
      await forge(
        'insert into entries (case_id, seq, at, type, data) select case_id, 900, at, type, data from entries where seq = 1',
      ),
    ).toEqual([expect.stringContaining('an entry of a case) was added')])
    expect(await forge("update access_log set tx = tx + 1000000 where what = 'read'")).toEqual([
      expect.stringMatching(/^Record \d+ is missing/),
    ])
  })
})
