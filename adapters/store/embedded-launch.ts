// The two programs of PostgreSQL we run, as which user and with which settings.
import { type ChildProcess, spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { SOCKET_DIR, isAlive } from './embedded-lock.ts'
import { barrier, type Programs, type User } from './embedded-place.ts'
import { StoreError } from './errors.ts'

export const USER = 'farstu'
const LOG_MAX = 5_000_000
const INIT_MS = 120_000
/** A socket's path may have 107 bytes on Linux and 103 on macOS. */
const SOCKET_MAX = 103

const SETTINGS = {
  listen_addresses: '',
  shared_buffers: '64MB',
  max_connections: '60',
  // Its files are used again and never given back: to make a new one keeps every commit waiting for some 50 ms.
  min_wal_size: '512MB',
  max_wal_size: '512MB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // What a person wrote must not reach the log file by way of an error.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
}

/** Nothing of ours (addresses, secrets) goes with the child. */
const ENV = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** A database is written in the format of its major version; another one can't read it. */
export function refuseOtherMajor(home: string, programs: Programs) {
  const other = readdirSync(home).find(name => /^postgres-\d+$/.test(name) && name !== `postgres-${programs.major}`)
  if (!other || existsSync(join(home, `postgres-${programs.major}`))) return
  throw new StoreError(
    'embedded',
    `${join(home, other)} was made by another PostgreSQL than the ${programs.major} of this version. Move the data over with that version's own dump, or choose another DATA_DIR.`,
  )
}

/** What this process is making now; in a container a leftover may bear our own number. */
const making = new Set<string>()
let made = 0

/** Made under another name first: half a folder is never mistaken for a whole one. */
export async function initialise(programs: Programs, folder: string, user: User) {
  if (existsSync(join(folder, 'PG_VERSION'))) return
  removeHalves(folder)
  const half = `${folder}.new-${process.pid}-${++made}`
  making.add(half)
  mkdirSync(half, { mode: 0o700 })
  if (user) chownSync(half, user.uid, user.gid)
  // From 17 on PostgreSQL has its own C.UTF-8, which no update of the machine's C library can reorder.
  const locale =
    Number(programs.major) >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C.UTF-8']
  await ended(
    spawn(
      join(programs.folder, 'bin', 'initdb'),
      ['-D', half, '-U', USER, '--auth=trust', '--encoding=UTF8', '--no-instructions', ...locale],
      {
        ...user,
        cwd: '/',
        env: ENV,
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: INIT_MS,
      },
    ),
  )
  try {
    renameSync(half, folder)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    // Two processes began at once and the other was first.
    if (!existsSync(join(folder, 'PG_VERSION')))
      throw new StoreError('embedded', `${folder} is there but is not a database. Move it away, then start again.`, error)
  }
}

/** What a start that was killed left behind; not what another start is making now. */
function removeHalves(folder: string) {
  for (const name of readdirSync(dirname(folder))) {
    const [start, rest] = name.split('.new-')
    const pid = Number(rest?.split('-')[0])
    const path = join(dirname(folder), name)
    if (start !== basename(folder) || rest === undefined || making.has(path) || (pid !== process.pid && isAlive(pid))) continue
    rmSync(path, { recursive: true, force: true })
  }
}

function ended(child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.on('data', chunk => {
    said = (said + chunk).slice(-2_000)
  })
  return new Promise((done, fail) => {
    child.on('error', error => fail(new StoreError('embedded', 'initdb can not be run.', error)))
    child.on('close', code => {
      if (code === 0) done()
      else fail(new StoreError('embedded', `initdb failed: ${said.trim() || `code ${code}`}`))
    })
  })
}

/** Only its owner, the server's user, and root may enter. The same one again if it was made before. */
export function makeSocketDir(before: string | null, user: User): string {
  if (before && existsSync(before)) return before
  const fits = (folder: string) =>
    Buffer.byteLength(join(folder, `${SOCKET_DIR}XXXXXX`, '.s.PGSQL.5432.lock')) <= SOCKET_MAX && !barrier(folder, user)
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find(folder => existsSync(folder) && fits(folder))
  if (!parent) throw new StoreError('embedded', 'No folder for the database socket: TMPDIR must be short and open to all users.')
  const folder = before ?? mkdtempSync(join(parent, SOCKET_DIR))
  if (before) mkdirSync(before, { mode: 0o700 })
  if (user) chownSync(folder, user.uid, user.gid)
  return folder
}

/** Removes the notes of servers that have ended. */
export function forgetKeepers(folder: string) {
  for (const name of readdirSync(dirname(folder))) {
    const [start, server] = name.split('.keeper-')
    if (start === basename(folder) && server && !isAlive(Number(server))) rmSync(join(dirname(folder), name), { force: true })
  }
}

export function launch(programs: Programs, folder: string, socketDir: string, user: User): ChildProcess {
  forgetKeepers(folder)
  const logFile = `${folder}.log`
  if (existsSync(logFile) && statSync(logFile).size > LOG_MAX) truncateSync(logFile)
  const log = openSync(logFile, 'a', 0o600)
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: socketDir }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ])
  const child = spawn(join(programs.folder, 'bin', 'postgres'), ['-D', folder, ...settings], {
    ...user,
    cwd: '/',
    env: ENV,
    detached: true,
    stdio: ['ignore', 'ignore', log],
  })
  closeSync(log)
  // A program that can't be run at all ends as one that ran and stopped; its words are in the log.
  child.on('error', () => undefined)
  child.unref()
  return child
}
