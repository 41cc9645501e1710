// The pool every store part shares. Every statement has a deadline; a broken idle connection is replaced, not fatal.
import { createHash } from 'node:crypto'
import pg from 'pg'
import { asStoreError } from './errors.ts'

/** What takes statements: the pool, or the one connection of a transaction. All that a store part ever needs, in one form. */
export interface Pool {
  query<Row extends pg.QueryResultRow>(statement: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult<Row>>
}
export type OpenPool = pg.Pool
export type Log = (event: { event: string; code?: string; ms?: number; detail?: string }) => void

const STATEMENT_MS = 10_000

export function openPool(url: string, options: { max?: number; log?: Log } = {}): OpenPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 16,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: STATEMENT_MS,
    // The driver's own deadline, for a server that has gone silent; later, so that the server's comes first.
    query_timeout: STATEMENT_MS + 3_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    application_name: 'farstu',
  })
  // One that is lent out and between two statements would else end the process; its next statement says that it is gone.
  pool.on('connect', client => void client.on('error', () => undefined))
  pool.on('error', error => options.log?.({ event: 'database-connection-lost', code: asStoreError(error).code }))
  return pool
}

/** A name for a statement put together from parts: the same parts, the same name, planned once. */
export const named = (of: string, text: string): string =>
  `${of}-${createHash('sha1').update(text).digest('base64url').slice(0, 16)}`

/** A named (prepared once per connection) statement. */
export async function run<Row extends object>(pool: Pool, name: string, text: string, values: unknown[]): Promise<Row[]> {
  try {
    const given = [...values]
    const result = await pool.query<Row>({ name, text, values: given })
    const { rows } = result
    // What the driver made for one statement hangs together with what it makes for the next until a whole collection comes: left
    // in it, rows that nobody has any longer are copied by each young one, and the pauses grow.
    result.rows = []
    given.length = 0
    return rows
  } catch (error) {
    throw codeWorthSeeing(error) ? error : asStoreError(error)
  }
}

/** The write's own two signals pass through: a slot is gone, a unique key was used by another. */
const codeWorthSeeing = (error: unknown) =>
  error instanceof Error && ['FA001', '23505', '40P01'].includes(String(Reflect.get(error, 'code')))

/** One connection takes one statement at a time: what is asked beside another waits here, in its order. */
function inTurn(client: Pool): Pool {
  let last: Promise<unknown> = Promise.resolve()
  return {
    query<Row extends pg.QueryResultRow>(statement: string | pg.QueryConfig, values?: unknown[]) {
      const answer = last.then(() => client.query<Row>(statement, values))
      last = answer.catch(() => undefined)
      return answer
    },
  }
}

/** Work on one connection, all of it or nothing. */
export async function inTransaction<R>(pool: OpenPool, work: (pool: Pool) => Promise<R>): Promise<R> {
  const client = await pool.connect().catch(error => {
    throw asStoreError(error)
  })
  const one = inTurn(client)
  let broken: Error | undefined
  try {
    await one.query('begin')
    const result = await work(one)
    await one.query('commit')
    return result
  } catch (error) {
    // After whatever was asked and not waited for: nothing of it comes after the end.
    await one.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}
