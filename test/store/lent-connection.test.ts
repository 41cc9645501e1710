// A connection lost while it is lent out is one failed piece of work, never the end of the process.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction, openPool } from '../../adapters/store/pool.ts'
import { database, type TestDatabase } from '../database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await database()
})
afterAll(() => db.stop())

test('a connection that ends between two statements of a transaction fails the transaction, not the process', async () => {
  const [pool, other] = [openPool(db.url, { max: 1 }), openPool(db.url, { max: 1 })]
  const work = inTransaction(pool, async lent => {
    const { rows } = await lent.query<{ pid: number }>('select pg_backend_pid() as pid')
    await other.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await new Promise(done => setTimeout(done, 300))
    await lent.query('select 1')
  })
  await expect(work).rejects.toThrow()
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await Promise.all([pool.end(), other.end()])
})

test('what is asked at once within a transaction is carried out one by one, and nothing of it after its end', async () => {
  const pool = openPool(db.url, { max: 1 })
  // The driver says that it has nothing more to do: after each statement, when none is asked while another is carried out.
  let idle = 0
  pool.on('connect', client => void client.on('drain', () => idle++))
  await pool.query('create temp table said (n bigint generated always as identity, text text)')
  const say = 'insert into said (text) values ($1)'
  const before = idle
  await inTransaction(pool, one => Promise.all(['a', 'b', 'c'].map(text => one.query(say, [text]))))
  expect(idle - before).toBe(['begin', 'a', 'b', 'c', 'commit'].length)
  const failed = inTransaction(pool, async one => {
    // The first is refused while the second is not yet asked of the database.
    await Promise.all([one.query('select no_such_column'), one.query(say, ['too late'])])
  })
  await expect(failed).rejects.toThrow('no_such_column')
  expect((await pool.query('select text from said order by n')).rows).toEqual([{ text: 'a' }, { text: 'b' }, { text: 'c' }])
  await pool.end()
})
