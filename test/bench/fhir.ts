// `npm run bench -- fhir`: the FHIR door beside the same SQL alone, with 1,000 cases and with 100,000, and beside Medplum's
// MemoryRepository at 1,000 resources of each type. Ratios of CPU in one run; PostgreSQL's share included.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { migrate } from '../../adapters/store/migrate.ts'
import { openPool } from '../../adapters/store/pool.ts'
import { testServer } from '../database.ts'
import { anyOf, asked, type Kind, kinds, upTo, whole } from './fhir-asked.ts'
import { Statement } from './fhir-sql.ts'
import { fhirTable, type Measured, type Row, type Sides, validationTable } from './fhir-table.ts'
import { grow, settle } from './fhir-town.ts'
import { cpuOf, cpuOfFamily, load, machine, median } from './machine.ts'
import { validationRates } from './validation.ts'

const SECONDS = 2
const ROUNDS = 5
const WARM = 0.7
const AT_ONCE = 8
const SIZES = [1_000, 100_000]
const say = (text: string) => void process.stderr.write(`${text}\n`)

type Side = { process: ChildProcess; url: string }
async function start(name: string, database: string): Promise<Side> {
  const child = fork(fileURLToPath(new URL('./fhir-side.ts', import.meta.url)), [name, database], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const { url } = z.object({ url: z.string() }).parse(await heard(child))
  return { process: child, url }
}
/** What a side says next; one that has ended says nothing more. */
const heard = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A side of the bench ended with ${code}`))
    child.once('exit', ended)
    child.once('message', message => {
      child.off('exit', ended)
      resolve(message)
    })
  })
async function told({ process: child }: Side, order: object): Promise<unknown> {
  const answer = heard(child)
  child.send(order)
  return answer
}

async function hammer(side: string, url: string, kind: Kind, cases: number, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000
  const last = upTo(kind, cases)
  let done = 0
  const work = async () => {
    while (performance.now() < end) {
      const { method, path, body } = asked[kind](anyOf(last))
      const response = await fetch(`${url}/fhir/R4/${path}`, {
        method,
        headers: { Authorization: 'Bearer x', 'Content-Type': 'application/fhir+json' },
        ...(body === undefined ? {} : { body }),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${side}: ${path} was answered ${response.status}: ${text.slice(0, 300)}`)
      // Every answer would cost the one who asks, which has the same cores.
      if (done % 100 === 0) whole(kind, side, text)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return done
}

/** Times a side may be asked: `run` gives how many it did, in about so many seconds. */
type Runner = { pid: number; database: boolean; before?: () => Promise<unknown>; run: (seconds: number) => Promise<number> }

async function measured({ pid, database, before, run }: Runner, postmaster: number): Promise<Measured> {
  await before?.()
  const [cpu, db, at] = [cpuOf(pid), database ? cpuOfFamily(postmaster) : 0, performance.now()]
  const done = await run(SECONDS)
  const used = cpuOf(pid) - cpu + (database ? cpuOfFamily(postmaster) - db : 0)
  return { perSecond: (1000 * done) / (performance.now() - at), cpu: used / done, rounds: [] }
}

/** All sides in turn, round after round, every other round backwards: what the machine does meanwhile meets them all. */
async function compared(sides: Sides<Runner>, postmaster: number): Promise<Sides<Measured>> {
  const { ours, sql, memory } = sides
  const runners = [ours, sql, ...(memory ? [memory] : [])]
  const all = new Map<Runner, Measured[]>()
  for (const runner of runners) {
    await runner.before?.()
    await runner.run(WARM)
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const runner of round % 2 === 0 ? runners : runners.toReversed())
      all.set(runner, [...(all.get(runner) ?? []), await measured(runner, postmaster)])
  const of = (runner: Runner): Measured => {
    const rounds = all.get(runner) ?? []
    const cpu = rounds.map(one => one.cpu)
    return { perSecond: median(rounds.map(one => one.perSecond)), cpu: median(cpu), rounds: cpu }
  }
  return { ours: of(ours), sql: of(sql), ...(memory ? { memory: of(memory) } : {}) }
}

/** One kind at one size: creates come last of the kinds, so that what they leave is met by nobody else. */
async function row(kind: Kind, cases: number, sides: Sides<Side>, postmaster: number): Promise<Row> {
  const { ours, sql, memory } = sides
  const pid = (side: Side) => side.process.pid ?? 0
  const said = await told(ours, asked[kind](1))
  const { statements } = z.object({ statements: z.array(Statement).min(1) }).parse(said)
  const order = {
    statements,
    atOnce: AT_ONCE,
    upTo: upTo(kind, cases),
    step: kind === 'patient' ? 3 : ['read', 'identifier'].includes(kind) ? 1 : 0,
  }
  const both = {
    ours: { pid: pid(ours), database: true, run: (seconds: number) => hammer('ours', ours.url, kind, cases, seconds) },
    sql: {
      pid: pid(sql),
      database: true,
      run: async (seconds: number) => z.object({ done: z.number() }).parse(await told(sql, { ...order, seconds })).done,
    },
  }
  if (!memory) return { kind, cases, statements: statements.length, ...(await compared(both, postmaster)) }
  const theirs: Runner = {
    pid: pid(memory),
    database: false,
    before: () => told(memory, {}),
    run: seconds => hammer('MemoryRepository', memory.url, kind, cases, seconds),
  }
  return { kind, cases, statements: statements.length, ...(await compared({ ...both, memory: theirs }, postmaster)) }
}

export async function benchFhir(): Promise<void> {
  const begun = performance.now()
  const before = load()
  const server = await testServer()
  const pool = openPool(server.url, { max: 2 })
  const sides: Side[] = []
  const started = async (name: string) => {
    const side = await start(name, server.url)
    sides.push(side)
    return side
  }
  try {
    await migrate(pool)
    const { rows: lines } = await pool.query<{ line: string }>(
      "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as line",
    )
    const postmaster = Number(lines[0]?.line)
    const ours = await started('farstu')
    const sql = await started('sql')
    const memory = await started('memory')

    const rows: Row[] = []
    let size = 0
    for (const cases of SIZES) {
      say(`${cases} cases …`)
      await grow(server.url, size + 1, cases)
      await settle(server.url)
      size = cases
      for (const kind of kinds)
        rows.push(await row(kind, cases, { ours, sql, ...(cases === 1_000 ? { memory } : {}) }, postmaster))
    }
    say('validation …')
    const rates = validationRates()
    console.log(
      `\nMachine  ${machine()}; load ${before} before, ${load()} after\n${AT_ONCE} at once over HTTP; medians of ${ROUNDS} rounds of ${SECONDS} s, the sides in turn and every other round backwards\n`,
    )
    console.log(fhirTable(rows))
    console.log(validationTable(rates))
    console.log(`Took ${((performance.now() - begun) / 1000).toFixed(0)} s.`)
  } finally {
    for (const side of sides) if (side.process.connected) side.process.disconnect()
    await pool.end()
    await server.stop()
  }
}

if (import.meta.main) await benchFhir()
