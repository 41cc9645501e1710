// Numbered .sql files, each applied once, in order, in its own transaction, under an advisory lock so that
// several server processes may start at the same time. An applied file must never change: its checksum is kept.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { asStoreError, StoreError } from './errors.ts'
import type { OpenPool, Pool } from './pool.ts'

export const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url))
/** PostgreSQL 15, as it numbers itself. */
const OLDEST = 150_000
/** "farstu" as a number: the same lock for every process. */
const LOCK = 70_657_283

const filesIn = async (folder: string) => (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()

/** For a user that may not apply them: the names of those that are not. */
export async function missing(pool: Pool, folder = MIGRATIONS): Promise<string[]> {
  const files = await filesIn(folder)
  const { rows } = await pool
    .query<{ name: string }>('select name from migrations')
    .catch(error => Promise.reject(asStoreError(error)))
  const applied = rows.map(row => row.name)
  refuseNewer(applied, files)
  return files.filter(name => !applied.includes(name))
}

function refuseNewer(applied: Iterable<string>, files: readonly string[]) {
  for (const name of applied)
    if (!files.includes(name))
      throw new StoreError(
        'migration',
        `The database has the migration ${name}, which this version doesn't. Start the newer version, or restore an older backup.`,
      )
}

export async function migrate(pool: OpenPool, folder = MIGRATIONS): Promise<string[]> {
  const files = await filesIn(folder)
  const client = await pool.connect().catch(error => Promise.reject(asStoreError(error)))
  try {
    // A large table may take longer than a turn may.
    await client.query('set statement_timeout = 0')
    const version = (await client.query<{ v: number }>("select current_setting('server_version_num')::int as v")).rows[0]?.v ?? 0
    if (version < OLDEST)
      throw new StoreError(
        'migration',
        `DATABASE_URL is a PostgreSQL ${Math.floor(version / 10_000)}; version 15 or later is needed.`,
      )
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      'create table if not exists migrations (name text primary key, checksum text not null, at timestamptz not null default now())',
    )
    const applied = new Map(
      (await client.query<{ name: string; checksum: string }>('select name, checksum from migrations')).rows.map(row => [
        row.name,
        row.checksum,
      ]),
    )
    refuseNewer(applied.keys(), files)
    const done: string[] = []
    for (const name of files) {
      const sql = await readFile(`${folder}/${name}`, 'utf8')
      const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
      const before = applied.get(name)
      if (before === checksum) continue
      if (before !== undefined)
        throw new StoreError(
          'migration',
          `The migration ${name} was changed after it was applied. Undo the change and write a new numbered file.`,
        )
      await client.query('begin')
      try {
        await client.query(sql)
        await client.query('insert into migrations (name, checksum) values ($1, $2)', [name, checksum])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw new StoreError('migration', `The migration ${name} failed: ${error instanceof Error ? error.message : 'unknown'}`)
      }
      done.push(name)
    }
    return done
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined)
    // The session had its deadline removed; it isn't given back to the pool.
    client.release(true)
  }
}
