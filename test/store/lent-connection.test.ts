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
