// Starts PostgreSQL from the npm package as our own child: no TCP, a socket in a private folder, its own process
// group so that Ctrl-C reaches us first. One that runs on the same data (after a crash of ours) is used again; one
// that dies under us is started again behind the same address.
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { forgetKeepers, initialise, launch, makeSocketDir, refuseOtherMajor, USER } from './embedded-launch.ts'
import { clearStaleLock, isAlive, readLock, stat } from './embedded-lock.ts'
import { checkUserHasName, findPrograms, type Programs, reachableData, reachablePrograms, userToRunAs } from './embedded-place.ts'
import { codeOf, StoreError } from './errors.ts'

export type Embedded = {
  url: string
  /** Where the data lies: `dataDir`/postgres-18, unless the server's user can't reach that. */
  folder: string
  /** Ends the server in order, if it is ours to end: another living process of ours may be using it. */
  stop(): Promise<void>
}

const DATABASE = 'farstu'
const START_MS = 60_000
const STOP_MS = 20_000
const WATCH_MS = 500

export async function startEmbedded(options: {
  dataDir: string
  log?: (text: string) => void
  /** Other programs than those of the package for this machine. */
  programs?: Programs
}): Promise<Embedded> {
  if (process.platform === 'win32')
    throw new StoreError(
      'embedded',
      'The embedded PostgreSQL needs Linux or macOS. On Windows use WSL, or set DATABASE_URL to a PostgreSQL 15 or later.',
    )
  const say = options.log ?? (() => undefined)
  const user = userToRunAs()
  checkUserHasName()
  const programs = reachablePrograms(options.programs ?? findPrograms(), user, say)
  const home = realpathSync(reachableData(options.dataDir, user, say))
  const folder = join(home, `postgres-${programs.major}`)
  refuseOtherMajor(home, programs)
  await initialise(programs, folder, user)

  let socketDir: string | null = null
  let ours = false
  let stopping = false

  /** Comes back with the socket's folder when the server answers, whoever started it. */
  async function up(): Promise<string> {
    const deadline = Date.now() + START_MS
    let child: ChildProcess | null = null
    let failures = 0
    while (Date.now() < deadline) {
      const answering = await reach(folder)
      if (answering) {
        ours = adopt(folder, child?.pid)
        // The loser of a race has made a folder for nothing.
        if (socketDir && socketDir !== answering) rmSync(socketDir, { recursive: true, force: true })
        return answering
      }
      if (child && child.exitCode === null && child.signalCode === null) await sleep(10)
      else if ((await clearStaleLock(folder, socketDir, say)) === 'running') await sleep(50)
      else {
        // Lost the race against another start, or can't run at all: try a few times, then show why.
        if (child && ++failures >= 3) break
        socketDir = makeSocketDir(socketDir, user)
        child = launch(programs, folder, socketDir, user)
        keep(folder, child.pid ?? 0)
      }
    }
    if (socketDir) rmSync(socketDir, { recursive: true, force: true })
    throw new StoreError(
      'embedded',
      `PostgreSQL did not start on ${folder}. Its last words (${folder}.log): ${lastWords(folder)}`,
    )
  }

  socketDir = await up()
  await ensureDatabase(socketDir)

  let watching: Promise<unknown> | null = null
  const watch = setInterval(() => {
    if (stopping || watching) return
    const lock = readLock(folder)
    if (lock && isAlive(lock.pid)) {
      ours ||= adopt(folder)
      return
    }
    // A server that was ended in order by its keeper is not started again by a guest.
    if (!ours) return
    say('The database has stopped by itself; it is started again.')
    watching = up()
      .catch(error => say(error instanceof Error ? error.message : 'The database could not be started again.'))
      .finally(() => {
        watching = null
      })
  }, WATCH_MS)
  watch.unref()

  return {
    url: urlOf(socketDir, DATABASE),
    folder,
    async stop() {
      stopping = true
      clearInterval(watch)
      await watching
      if (ours) await stop(folder, socketDir)
    },
  }
}

/** Users and programs of the machine that may enter the folder of the socket may enter the database: root and its owner. */
const urlOf = (socketDir: string, database: string) =>
  `postgres://${USER}@localhost/${database}?host=${encodeURIComponent(socketDir)}`

async function connect(socketDir: string, database: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: urlOf(socketDir, database),
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** The socket's folder of a server that answers and stands on this data. */
async function reach(folder: string): Promise<string | null> {
  const lock = readLock(folder)
  if (lock?.status !== 'ready' || !existsSync(join(lock.socketDir, `.s.PGSQL.${lock.port}`))) return null
  let client: pg.Client
  try {
    client = await connect(lock.socketDir, 'postgres')
  } catch {
    return null
  }
  try {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0]?.data_directory === folder ? lock.socketDir : null
  } catch {
    return null
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function ensureDatabase(socketDir: string) {
  const client = await connect(socketDir, 'postgres')
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
  } catch (error) {
    if (codeOf(error) !== '42P04' && codeOf(error) !== '23505') throw error
  } finally {
    await client.end()
  }
}

/** Who may end a server is written beside it under the server's own number, so that the loser of a race keeps nothing. */
const keeperFile = (folder: string, server: number) => `${folder}.keeper-${server}`
const keep = (folder: string, server: number) =>
  writeFileSync(keeperFile(folder, server), `${process.pid} ${stat(process.pid)?.started ?? ''}`)

/** Its keeper is whoever started it (`started`: just now, here); when that process has died, the next one that comes. */
function adopt(folder: string, started?: number): boolean {
  const server = readLock(folder)?.pid ?? 0
  if (started === server) return true
  let kept = ''
  try {
    kept = readFileSync(keeperFile(folder, server), 'utf8')
  } catch {
    // Nobody is written down: it was started before this one's time.
  }
  const [pid, born] = kept.split(' ')
  if (isAlive(Number(pid)) && (stat(Number(pid))?.started ?? '') === (born ?? '')) return false
  keep(folder, server)
  return true
}

async function stop(folder: string, socketDir: string | null) {
  const lock = readLock(folder)
  if (lock && isAlive(lock.pid)) {
    const deadline = Date.now() + STOP_MS
    // SIGINT is PostgreSQL's fast shutdown; SIGQUIT, after too long, its immediate one, which recovers at the next start.
    process.kill(lock.pid, 'SIGINT')
    while (isAlive(lock.pid) && Date.now() < deadline) await sleep(10)
    if (isAlive(lock.pid)) process.kill(lock.pid, 'SIGQUIT')
  }
  if (socketDir) rmSync(socketDir, { recursive: true, force: true })
  forgetKeepers(folder)
}

function lastWords(folder: string): string {
  try {
    return readFileSync(`${folder}.log`, 'utf8').trim().split('\n').slice(-3).join(' | ')
  } catch {
    return 'none'
  }
}
