// A real PostgreSQL for tests: one server for the whole run (test/global-database.ts) or, without it, one for this
// process; and for each caller a database of its own, cloned from a migrated template.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { type Embedded, startEmbedded } from '../adapters/store/embedded.ts'
import { type Programs, programsIn } from '../adapters/store/embedded-place.ts'
import { migrate } from '../adapters/store/migrate.ts'
import { openPool } from '../adapters/store/pool.ts'

export const SERVER_VARIABLE = 'FARSTU_TEST_POSTGRES'
const TEMPLATE = 'farstu_template'
const LOCK = 70_657_284

export type TestDatabase = { url: string; stop(): Promise<void> }

/** The PostgreSQL 15 of the development dependencies, where it is installed. */
export function postgres15(): Programs | null {
  const folder = fileURLToPath(new URL(`../node_modules/postgres-15-${process.platform}-${process.arch}`, import.meta.url))
  return existsSync(join(folder, 'native', 'bin', 'postgres')) ? programsIn(folder) : null
}

/** A folder that the server's user can reach: mkdtemp's own mode shuts it out. */
export function temporaryFolder(name = 'farstu-test-'): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  chmodSync(folder, 0o755)
  return folder
}

export async function testServer(programs?: Programs): Promise<TestDatabase> {
  const dataDir = temporaryFolder()
  const server: Embedded = await startEmbedded({ dataDir, ...(programs ? { programs } : {}) })
  const letGo = endWithUs(dataDir)
  return {
    url: server.url,
    async stop() {
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
      letGo()
    },
  }
}

/** A run that is killed can't stop its server: a shell that hears our end of the pipe close does it instead. */
export function endWithUs(dataDir: string) {
  const script = `cat > /dev/null
    for lock in "$1"/postgres-*/postmaster.pid; do
      [ -e "$lock" ] || continue
      sockets="$(sed -n 5p "$lock")"
      kill -QUIT "$(head -n 1 "$lock")" && sleep 1
      case "$sockets" in */farstu-*) rm -rf "$sockets" ;; esac
    done
    rm -rf "$1"`
  const guard = spawn('/bin/sh', ['-c', script, 'sh', dataDir], { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  guard.unref()
  const pipe = guard.stdin
  if (pipe instanceof Socket) pipe.unref()
  return () => pipe.end()
}

const own = new Map<string, { server: Promise<TestDatabase>; users: number }>()
let count = 0

/** `programs`: another PostgreSQL than the product's own, always on a server of this process. */
export async function database(programs?: Programs): Promise<TestDatabase> {
  const running = process.env[SERVER_VARIABLE]
  if (running && !programs) return clone(running, async () => undefined)
  const key = programs?.folder ?? ''
  const mine = own.get(key) ?? { server: testServer(programs), users: 0 }
  own.set(key, mine)
  mine.users += 1
  return clone((await mine.server).url, async () => {
    mine.users -= 1
    if (mine.users > 0) return
    own.delete(key)
    await (await mine.server).stop()
  })
}

const named = (url: string, name: string) => url.replace(/\/[^/?]*\?/, `/${name}?`)

async function on<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function clone(serverUrl: string, done: () => Promise<void>): Promise<TestDatabase> {
  count += 1
  const name = `test_${process.pid}_${count}`
  const postgres = named(serverUrl, 'postgres')
  await on(postgres, async client => {
    // Several processes may begin at once; one makes the template.
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [TEMPLATE])
    if (rowCount === 0) {
      await client.query(`drop database if exists ${TEMPLATE}_new`)
      await client.query(`create database ${TEMPLATE}_new`)
      const pool = openPool(named(serverUrl, `${TEMPLATE}_new`), { max: 1 })
      await migrate(pool)
      await pool.end()
      await client.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`)
    }
    await client.query(`create database ${name} template ${TEMPLATE}`)
  })
  return {
    url: named(serverUrl, name),
    async stop() {
      await on(postgres, client => client.query(`drop database if exists ${name} with (force)`))
      await done()
    },
  }
}
