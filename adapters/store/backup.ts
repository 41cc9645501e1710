// Copy and restore of the embedded database, while it runs: the package has no pg_dump. The copy is consistent as of
// its end, because the write-ahead log of the time it took is copied too; a temporary slot keeps that log from
// being recycled meanwhile. A database of DATABASE_URL has its own tools.
import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs'
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { z } from 'zod'
import { startEmbedded } from './embedded.ts'
import { isAlive, readLock } from './embedded-lock.ts'
import { findPrograms, type Programs, reachableData, type User, userToRunAs } from './embedded-place.ts'
import { codeOf, StoreError } from './errors.ts'

const Manifest = z.object({
  product: z.literal('farstu'),
  postgres: z.string(),
  at: z.iso.datetime(),
  cases: z.number().int(),
  entries: z.number().int(),
  bytes: z.number().int(),
})
export type Manifest = z.infer<typeof Manifest>
const MANIFEST = 'farstu-backup.json'

type Options = { programs?: Programs; log?: (text: string) => void; now?: () => Date }

/** What PostgreSQL's manual says to leave out (25.3.4): made anew at every start, or belonging to the running server. */
const EMPTIED = ['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans']
const LEFT_OUT = ['postmaster.pid', 'postmaster.opts', 'pg_internal.init', 'backup_label', 'tablespace_map']

export async function backup(
  from: { dataDir: string } | { url: string },
  toFolder: string,
  options: Options = {},
): Promise<Manifest> {
  if ('url' in from)
    throw new StoreError('backup', 'DATABASE_URL is set: back up that database with its own tools (pg_dump, pg_basebackup).')
  const to = resolve(toFolder)
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new StoreError('backup', `${to} is not empty. Choose a new folder for the backup.`)
  const server = await startEmbedded({ dataDir: from.dataDir, ...options })
  const half = `${to}.half`
  try {
    await rm(half, { recursive: true, force: true })
    // Health data: nobody else reads it.
    await mkdir(half, { recursive: true, mode: 0o700 })
    const manifest = await copyRunning(server, half, options)
    await writeFile(join(half, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
    await rm(to, { recursive: true, force: true })
    await rename(half, to)
    return manifest
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    throw error instanceof StoreError
      ? error
      : new StoreError('backup', `The backup was not made (${codeOf(error) ?? 'unknown'}).`, error)
  } finally {
    await server.stop()
  }
}

async function copyRunning(server: { url: string; folder: string }, half: string, options: Options): Promise<Manifest> {
  const client = new pg.Client({ connectionString: server.url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(`select pg_create_physical_replication_slot('farstu_backup_${process.pid}', true, true)`)
    await client.query("select pg_backup_start('farstu', true)")
    let bytes = await copyTree(server.folder, join(half, 'data'), path => !leftOut(path))
    for (const name of EMPTIED) await mkdir(join(half, 'data', name), { recursive: true, mode: 0o700 })
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
    const label = rows[0]?.labelfile ?? ''
    const first = /^START WAL LOCATION: .*\(file ([0-9A-F]{24})\)/m.exec(label)?.[1]
    if (!first) throw new StoreError('backup', 'PostgreSQL gave no label for the backup.')
    await writeFile(join(half, 'data', 'backup_label'), label)
    bytes += await copyTree(
      join(server.folder, 'pg_wal'),
      join(half, 'data', 'pg_wal'),
      name => name === '' || name.endsWith('.history') || (/^[0-9A-F]{24}$/.test(name) && name >= first),
    )
    const counts = await client.query<{ cases: number; entries: number }>(
      'select (select count(*) from cases)::int as cases, (select count(*) from entries)::int as entries',
    )
    const { cases = 0, entries = 0 } = counts.rows[0] ?? {}
    const version = (await readFile(join(server.folder, 'PG_VERSION'), 'utf8')).trim()
    const at = (options.now?.() ?? new Date()).toISOString()
    return { product: 'farstu', postgres: version, at, cases, entries, bytes }
  } finally {
    await client.end()
  }
}

const leftOut = (path: string) => {
  const [top = ''] = path.split('/')
  const name = path.slice(path.lastIndexOf('/') + 1)
  return EMPTIED.includes(top) || LEFT_OUT.includes(name) || name.startsWith('pgsql_tmp')
}

/** Copies what `wanted` accepts ('' = the folder itself), each file flushed to disk. What vanishes meanwhile was dropped. */
async function copyTree(
  from: string,
  to: string,
  wanted: (path: string) => boolean,
  user: User = null,
  path = '',
): Promise<number> {
  if (path !== '' && !wanted(path)) return 0
  const source = join(from, path)
  const target = join(to, path)
  try {
    if ((await stat(source)).isDirectory()) {
      await mkdir(target, { recursive: true, mode: 0o700 })
      if (user) await chown(target, user.uid, user.gid)
      let bytes = 0
      for (const name of await readdir(source))
        bytes += await copyTree(from, to, wanted, user, path === '' ? name : `${path}/${name}`)
      return bytes
    }
    await pipeline(createReadStream(source), createWriteStream(target, { mode: 0o600, flush: true }))
    if (user) await chown(target, user.uid, user.gid)
    return (await stat(target)).size
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && !existsSync(source)) return 0
    throw error
  }
}

export async function restore(fromFolder: string, dataDir: string, options: Options = {}): Promise<Manifest> {
  const from = resolve(fromFolder)
  const manifest = await readManifest(from)
  const programs = options.programs ?? findPrograms()
  if (manifest.postgres !== programs.major)
    throw new StoreError(
      'backup',
      `The backup is of PostgreSQL ${manifest.postgres}; this version runs ${programs.major}. Restore it with the version that made it.`,
    )
  const user = userToRunAs()
  const home = reachableData(dataDir, user, options.log ?? (() => undefined))
  const folder = join(home, `postgres-${programs.major}`)
  const lock = readLock(folder)
  if (lock && isAlive(lock.pid))
    throw new StoreError('backup', `A database is running on ${folder}. Stop it first; nothing was changed.`)
  if (existsSync(folder))
    throw new StoreError(
      'backup',
      `${folder} already holds a database. Move it away or choose another folder; nothing was changed.`,
    )
  const half = `${folder}.new-${process.pid}`
  try {
    await copyTree(join(from, 'data'), half, () => true, user)
    await chmod(half, 0o700)
    await rename(half, folder)
    await flushFolder(dirname(folder))
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    throw new StoreError('backup', `The backup could not be copied to ${folder} (${codeOf(error) ?? 'unknown'}).`, error)
  }
  return manifest
}

async function readManifest(from: string): Promise<Manifest> {
  let text: string
  try {
    text = await readFile(join(from, MANIFEST), 'utf8')
  } catch (error) {
    throw new StoreError('backup', `${from} is not a finished backup: it has no ${MANIFEST}.`, error)
  }
  const manifest = Manifest.safeParse(JSON.parse(text))
  if (!manifest.success || !existsSync(join(from, 'data', 'backup_label')))
    throw new StoreError('backup', `${from} is damaged: ${MANIFEST} or data/backup_label is not whole.`)
  return manifest.data
}

async function flushFolder(folder: string) {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
