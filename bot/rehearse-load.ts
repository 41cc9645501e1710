// What a rehearsal reads: the patients on disk, and the rules of another revision of this repository. Its flows folder is
// written beside a link to our node_modules and imported as it is, so that its own code judges, not ours on its data.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'
import { type Patient, PatientFile } from '../flows/patient.ts'
import type { Accepted } from '../flows/rehearsed.ts'
import { ruleSet } from '../flows/symptoms/index.ts'
import { ours, type RuleSet } from '../flows/revision.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))
const patientFolder = join(root, 'flows', 'patients')
const ACCEPTED = 'accepted.json'

const parsed = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(`${path} is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

function checked<T>(path: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(parsed(path))
  if (read.success) return read.data
  throw new Error(`${path}:\n${read.error.issues.map(({ path: at, message }) => `  ${at.join('.')}: ${message}`).join('\n')}`)
}

/** Every patient there is, file by file. Throws an Error that names the file, the field and what is wrong. */
export function readPatients(folder = patientFolder): Patient[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.json') && name !== ACCEPTED)
  const patients = files.sort().flatMap(name => checked(join(folder, name), PatientFile).patients)
  const ids = patients.map(({ id }) => id)
  const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
  if (twice.length > 0) throw new Error(`Two patients are called ${twice.join(', ')}: give each an id of its own`)
  return patients
}

export const readAccepted = (folder = patientFolder): Accepted =>
  checked(join(folder, ACCEPTED), z.array(z.strictObject({ patient: z.string(), why: z.string().min(1) })))

export type Revision = { name: string; hash: string; rules: RuleSet }
export const thisTree: Revision = { name: 'the working tree', hash: ruleSet.hash, rules: ours }

const verb = <T>() => z.custom<T>(value => typeof value === 'function', 'is no function')
/** What must be there, and what an old flows folder may lack: ours then does it. */
const Modules = {
  'interview.ts': z.object({
    next: verb<RuleSet['next']>(),
    judge: verb<RuleSet['judge']>(),
    fits: verb<RuleSet['fits']>().optional(),
  }),
  'symptoms/index.ts': z.object({
    symptomsFor: verb<RuleSet['symptomsFor']>(),
    ruleSet: z.object({ hash: z.string() }).optional(),
  }),
  'danger.ts': z.object({
    readDanger: verb<RuleSet['readDanger']>(),
    suspectsDanger: verb<NonNullable<RuleSet['suspectsDanger']>>().optional(),
  }),
  'understanding/index.ts': z.object({ understand: verb<RuleSet['understand']>() }),
  'conversation.ts': z.object({ step: verb<RuleSet['step']>().optional() }),
  'telling.ts': z.object({
    tell: verb<RuleSet['tell']>().optional(),
    factText: verb<RuleSet['factText']>().optional(),
    factLines: verb<RuleSet['factLines']>().optional(),
  }),
}

async function rulesIn(flows: string, name: string): Promise<Revision> {
  const load = async <T>(file: keyof typeof Modules, schema: z.ZodType<T>): Promise<T> => {
    const module: unknown = await import(pathToFileURL(join(flows, file)).href)
    const read = schema.safeParse(module)
    if (read.success) return read.data
    const lacks = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', ')
    throw new Error(`flows/${file} can't be rehearsed: ${lacks}`)
  }
  try {
    const { ruleSet: set, symptomsFor } = await load('symptoms/index.ts', Modules['symptoms/index.ts'])
    const { next, judge, fits = ours.fits } = await load('interview.ts', Modules['interview.ts'])
    const { readDanger, suspectsDanger } = await load('danger.ts', Modules['danger.ts'])
    const { understand } = await load('understanding/index.ts', Modules['understanding/index.ts'])
    const { step = ours.step } = await load('conversation.ts', Modules['conversation.ts'])
    const {
      tell = ours.tell,
      factText = ours.factText,
      factLines = ours.factLines,
    } = await load('telling.ts', Modules['telling.ts'])
    const rules: RuleSet = {
      symptomsFor: ids => symptomsFor(ids),
      next,
      judge,
      fits,
      readDanger,
      suspectsDanger,
      understand,
      step,
      tell,
      factText,
      factLines,
    }
    return { name, hash: set?.hash ?? '', rules }
  } catch (cause) {
    throw new Error(`The rules of ${name} can't be run: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

/** The rules as they were at a revision git knows: a commit, a branch, a tag, HEAD~3. */
export async function rulesAt(revision: string): Promise<Revision> {
  const commit = commitOf(revision)
  const folder = mkdtempSync(join(tmpdir(), 'farstu-rehearse-'))
  try {
    // An index of its own: nothing of the repository is touched.
    const aside = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') }
    git(['read-tree', `${commit}:./flows`], aside)
    git(['checkout-index', '--all', `--prefix=${join(folder, 'flows')}/`], aside)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    return await rulesIn(join(folder, 'flows'), commit.slice(0, 9))
  } finally {
    // All modules and texts are in memory by now.
    rmSync(folder, { recursive: true, force: true })
  }
}

function commitOf(revision: string): string {
  if (revision === '' || revision.startsWith('-')) throw new Error('--diff needs a revision: --diff HEAD~1')
  const commit = tried(() => git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]))
  if (commit === null) {
    if (tried(() => git(['rev-parse', '--git-dir'])) === null)
      throw new Error('--diff compares with a revision of this folder, but it is no git repository')
    throw new Error(`git knows no revision ${revision} here; "git log --oneline" lists those there are`)
  }
  if (tried(() => git(['rev-parse', '--verify', '--quiet', `${commit}:./flows`])) === null)
    throw new Error(`Revision ${revision} has no folder flows`)
  return commit
}

/** null when git says no; that there is no git is thrown. */
function tried(run: () => string): string | null {
  try {
    return run()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('--diff needs git, and there is no git on the PATH', { cause: error })
    return null
  }
}

const git = (args: readonly string[], env: NodeJS.ProcessEnv = process.env): string =>
  execFileSync('git', args, { cwd: root, env, encoding: 'utf8', timeout: 60_000, stdio: ['ignore', 'pipe', 'pipe'] }).trim()

/** Writes a page, and the folders it needs. */
export function writePage(path: string, html: string): void {
  const folder = join(path, '..')
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  writeFileSync(path, html)
}
