// `npm run bench -- fhir`: the FHIR door beside the same SQL alone and beside Medplum's MemoryRepository, with 1,000 cases and
// with 100,000. Ratios of CPU in one run; PostgreSQL's share included.
import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { openPool } from '../../adapters/store/pool.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { fhirId } from '../../fhir-profiles/reading.ts'
import { scheduleId } from '../../fhir-profiles/schedule.ts'
import { testServer } from '../database.ts'
import { migrate } from '../../adapters/store/migrate.ts'
import { cpuOf, cpuOfFamily, load, machine, median } from './machine.ts'
import { grow, of } from './fhir-town.ts'
import { validationRates } from './validation.ts'

const SECONDS = 3
const ROUNDS = 3
const AT_ONCE = 8
const say = (text: string) => void process.stderr.write(`${text}\n`)
type Side = { process: ChildProcess; url: string }
type Measured = { perSecond: number; cpu: number }

async function start(name: string, database: string): Promise<Side> {
  const child = fork(fileURLToPath(new URL('./fhir-side.ts', import.meta.url)), [name, database], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const { url } = z.object({ url: z.string() }).parse(await new Promise(done => child.once('message', done)))
  return { process: child, url }
}

const slot = () => ({
  resourceType: 'Slot',
  identifier: [{ system: of.system, value: randomUUID() }],
  schedule: { reference: `Schedule/${scheduleId(of.unit, 'visit')}` },
  status: 'free',
  start: '2026-12-24T08:00:00Z',
  end: '2026-12-24T08:20:00Z',
})
const post = (body: object) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/fhir+json' },
  body: JSON.stringify(body),
})
const any = (upTo: number) => 1 + Math.floor(Math.random() * upTo)

/** What is asked, at a size. */
const asked: Record<string, (n: number) => [path: string, init?: RequestInit]> = {
  create: () => ['Slot', post(slot())],
  read: n => [`Slot/${fhirId(of.slot(any(n)))}`],
  identifier: n => [`Slot?identifier=${encodeURIComponent(`${of.system}|${of.slot(any(n))}`)}`],
  patient: n => [
    `Encounter?patient.identifier=${encodeURIComponent(`${system.personnummer}|${of.person(any(n / 3))}`)}&date=ge2026-11-01`,
  ],
  transaction: () => [
    '',
    post({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: Array.from({ length: 5 }, () => ({ resource: slot(), request: { method: 'POST', url: 'Slot' } })),
    }),
  ],
}

async function hammer(base: string, what: string, size: number, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000
  const ask = asked[what]
  let done = 0
  const work = async () => {
    while (ask && performance.now() < end) {
      const [path, init] = ask(size)
      const response = await fetch(`${base}/fhir/R4/${path}`, {
        ...init,
        headers: { Authorization: 'Bearer x', ...init?.headers },
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${what} was answered ${response.status}: ${text.slice(0, 300)}`)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return done
}

export async function benchFhir(): Promise<void> {
  const before = load()
  const server = await testServer()
  const pool = openPool(server.url, { max: 2 })
  const sides: Side[] = []
  try {
    await migrate(pool)
    const postmaster = Number(
      (await pool.query<{ line: string }>("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as line")).rows[0]?.line,
    )
    const ours = await start('farstu', server.url)
    const sql = await start('sql', server.url)
    const memory = await start('memory', '')
    sides.push(ours, sql, memory)
    const measured = async (side: Side, database: boolean, work: () => Promise<number>): Promise<Measured> => {
      const pid = side.process.pid ?? 0
      const [cpu, db, at] = [cpuOf(pid), database ? cpuOfFamily(postmaster) : 0, performance.now()]
      const done = await work()
      const used = cpuOf(pid) - cpu + (database ? cpuOfFamily(postmaster) - db : 0)
      return { perSecond: (1000 * done) / (performance.now() - at), cpu: used / done }
    }
    const best = async (run: () => Promise<Measured>): Promise<Measured> => {
      const all: Measured[] = []
      for (let round = 0; round < ROUNDS; round += 1) all.push(await run())
      return { perSecond: median(all.map(one => one.perSecond)), cpu: median(all.map(one => one.cpu)) }
    }
    const alone = (what: string, size: number) =>
      measured(sql, true, async () => {
        const told = new Promise(done => sql.process.once('message', done))
        sql.process.send({ what, seconds: SECONDS, atOnce: AT_ONCE, slots: size, cases: size })
        return z.object({ done: z.number() }).parse(await told).done
      })

    const rows: string[][] = []
    const at: Record<string, Measured> = {}
    let size = 0
    for (const next of [1_000, 100_000]) {
      say(`${next} cases …`)
      await grow(pool, size + 1, next)
      size = next
      for (const what of Object.keys(asked)) {
        await hammer(ours.url, what, size, 1)
        const door = await best(() => measured(ours, true, () => hammer(ours.url, what, size, SECONDS)))
        const its = what === 'transaction' ? null : await best(() => alone(what, size))
        at[`${what} ${size}`] = door
        if (its) at[`${what} ${size} sql`] = its
        rows.push([
          what,
          String(size),
          door.perSecond.toFixed(0),
          door.cpu.toFixed(2),
          its ? its.cpu.toFixed(2) : '',
          its ? (door.cpu / its.cpu).toFixed(2) : '',
        ])
      }
    }
    say('MemoryRepository, 1,000 resources …')
    for (let n = 1; n <= 1000; n += 1)
      await fetch(`${memory.url}/fhir/R4/Slot`, post({ ...slot(), identifier: [{ system: of.system, value: of.slot(n) }] }))
    const theirs = await measured(memory, false, () => hammer(memory.url, 'identifier', 1000, SECONDS))
    const rates = validationRates()

    console.log(
      `\nMachine  ${machine()}; load ${before} before, ${load()} after; ${AT_ONCE} at once over HTTP, median of ${ROUNDS} rounds of ${SECONDS} s\n`,
    )
    for (const row of [['what', 'cases', 'per second', 'CPU ms', 'its SQL alone', 'ratio'], ...rows])
      console.log(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(13))).join(' ')}`)
    const ours1000 = at['identifier 1000']
    console.log(
      `\n  search by identifier at 1,000 resources: MemoryRepository ${theirs.perSecond.toFixed(1)}/s, ${theirs.cpu.toFixed(2)} ms CPU; ours ${ours1000?.perSecond.toFixed(0)}/s, ${ours1000?.cpu.toFixed(2)} ms\n`,
    )
    // The rules are ours alone, whole books, and checked when they are made.
    const slowest = rates
      .filter(({ type }) => !['Questionnaire', 'PlanDefinition'].includes(type))
      .toSorted((a, b) => a.withProfile - b.withProfile)[0]
    const aims: [string, number, number, boolean][] = [
      [
        'identifier search, per second',
        at['identifier 100000']?.perSecond ?? 0,
        1000,
        (at['identifier 100000']?.perSecond ?? 0) >= 1000,
      ],
      [
        'identifier search, CPU ÷ its SQL',
        (at['identifier 100000']?.cpu ?? 0) / (at['identifier 100000 sql']?.cpu ?? 1),
        3,
        (at['identifier 100000']?.cpu ?? 9) / (at['identifier 100000 sql']?.cpu ?? 1) <= 3,
      ],
      ...Object.keys(asked).map((what): [string, number, number, boolean] => {
        const growth = (at[`${what} 100000`]?.cpu ?? 0) / (at[`${what} 1000`]?.cpu ?? 1)
        return [`${what}: CPU at 100,000 cases ÷ at 1,000`, growth, 1.5, growth <= 1.5]
      }),
      [
        `validation with profile, per second (slowest: ${slowest?.type})`,
        slowest?.withProfile ?? 0,
        2000,
        (slowest?.withProfile ?? 0) >= 2000,
      ],
    ]
    for (const [aim, value, limit, held] of aims)
      console.log(`  ${held ? 'held  ' : 'MISSED'} ${aim.padEnd(66)} ${value.toFixed(2).padStart(10)}   aim ${limit}`)
  } finally {
    for (const side of sides) side.process.disconnect()
    await pool.end()
    await server.stop()
  }
}

if (import.meta.main) await benchFhir()
