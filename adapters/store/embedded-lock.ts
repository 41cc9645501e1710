// Who runs on a data folder: postmaster.pid read with suspicion. A pid may belong to somebody else by now, or to a
// zombie; and backends outlive a killed postmaster for a moment, when a second server would destroy the data.
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StoreError } from './errors.ts'

/** How the folders of our sockets begin: no other is ever removed. */
export const SOCKET_DIR = 'farstu-'

export type Lock = { pid: number; socketDir: string; port: number; status: string }

export function readLock(data: string): Lock | null {
  let lines: string[]
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  return { pid: Number(lines[0]), port: Number(lines[3]), socketDir: lines[4]?.trim() ?? '', status: lines[7]?.trim() ?? '' }
}

const hasProc = process.platform === 'linux'

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM'
  }
  return !hasProc || stat(pid)?.state !== 'Z'
}

/** State and start time; the start time tells a process from a later one with the same number. */
export function stat(pid: number): { state: string; started: string } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', started: fields[19] ?? '' }
  } catch {
    return null
  }
}

/** Every living process that stands in the data folder, as each PostgreSQL process does. */
function standingIn(data: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === data && isAlive(pid)
      } catch {
        return false
      }
    })
}

function removeSocket(lock: Lock, keep: string | null) {
  if (!basename(lock.socketDir).startsWith(SOCKET_DIR)) return
  for (const end of ['', '.lock']) rmSync(join(lock.socketDir, `.s.PGSQL.${lock.port}${end}`), { force: true })
  if (lock.socketDir !== keep) rmSync(lock.socketDir, { recursive: true, force: true })
}

/**
 * Makes way for a new server: waits for what is left of a killed one, then removes its lock file. Without /proc
 * PostgreSQL's own judgement of its lock file is trusted.
 */
export async function clearStaleLock(
  data: string,
  keepSocketDir: string | null,
  say: (text: string) => void,
): Promise<'clear' | 'running'> {
  const lock = readLock(data)
  if (!lock) return 'clear'
  if (!hasProc) return isAlive(lock.pid) ? 'running' : 'clear'
  for (let i = 0; i < 100; i++) {
    const there = standingIn(data)
    if (there.includes(lock.pid)) return 'running'
    if (there.length === 0) {
      rmSync(join(data, 'postmaster.pid'), { force: true })
      removeSocket(lock, keepSocketDir)
      say('The database was not stopped in order last time; its log is read through now. Nothing that was confirmed is lost.')
      return 'clear'
    }
    await sleep(100)
  }
  throw new StoreError(
    'embedded',
    `Processes of a database that was killed still use ${data}: ${standingIn(data).join(', ')}. End them, then start again.`,
  )
}
