// `npm run bench`: one run, everything measured side by side on the same machine: a bare EchoBot behind our Direct Line
// server, our full durable turn, and the turn's SQL alone. Trust the ratios and the CPU per turn; turns per second and
// latencies say as much of what else the machine is doing, so the probe of the disk and the load stand beside them.
import { type ChildProcess, fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { z } from 'zod'
import { startEmbedded } from '../../adapters/store/embedded.ts'
import { readDanger } from '../../flows/danger.ts'
import { endWithUs, temporaryFolder } from '../database.ts'
import { phrases } from '../flows/measure-danger.ts'
import { freePorts, product } from '../journeys/product.ts'
import { benchFhir } from './fhir.ts'
import { benchFirstScreen, firstScreenTable } from './first-screen.ts'
import { benchQueue, queueTable } from './queue.ts'
import { benchReconnect, reconnectTable } from './reconnect.ts'
import { loader } from './load.ts'
import {
  canCount,
  childrenOf,
  cpuOf,
  cpuOfFamily,
  load,
  machine,
  median,
  memoryOf,
  memoryOfFamily,
  share,
  syncProbe,
} from './machine.ts'
import { script } from './script.ts'
import { type Aim, type Figures, table } from './table.ts'
import { benchYoung, youngTable } from './young.ts'

const ROUNDS = 4
const SECONDS = 4
const AT_ONCE = 8
const TALKS = 250
const PACE = { perSecond: 100, seconds: 10 }

const Turns = z.object({ turns: z.number() })
const Address = z.object({ url: z.string() })
const quiet = process.argv.includes('--json')
const say = (text: string) => void (quiet || process.stderr.write(`${text}\n`))

const child = (file: string, args: string[] = []) =>
  fork(fileURLToPath(new URL(file, import.meta.url)), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
const answer = <T>(from: ChildProcess, shape: z.ZodType<T>): Promise<T> =>
  new Promise((done, failed) => {
    const ended = (code: number | null) => failed(new Error(`A measured process ended with ${code}`))
    from.once('exit', ended)
    from.once('message', message => {
      from.off('exit', ended)
      done(shape.parse(message))
    })
  })
const ask = async (of: ChildProcess, order: object) => {
  const told = answer(of, Turns)
  of.send(order)
  return (await told).turns
}

/** Reading every phrase of the shared file, warm, one by one. */
function dangerReading(): { median: number; p99: number; phrases: number } {
  const all = phrases('emergency-phrases.json')
  for (let round = 0; round < 5; round++) for (const { text } of all) readDanger(text)
  const took = all.map(({ text }) => {
    const begun = performance.now()
    readDanger(text)
    return performance.now() - begun
  })
  return { median: median(took), p99: share(took, 0.99), phrases: all.length }
}

/** The number of the postmaster, asked of itself. */
async function postmasterOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ line: string }>("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as line")
    return Number(rows[0]?.line)
  } finally {
    await client.end()
  }
}

async function freshDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return url.replace(/\/[^/?]*\?/, `/${name}?`)
}

type Round = { turns: number; seconds: number; cpu: number; app: number }

async function bench(): Promise<Figures> {
  const begun = performance.now()
  const dataDir = temporaryFolder('farstu-bench-')
  const letGo = endWithUs(dataDir)
  const closing: (() => Promise<void> | void)[] = [() => rmSync(dataDir, { recursive: true, force: true }), letGo]
  try {
    const loadBefore = load()
    const sync = syncProbe(dataDir)
    const danger = dangerReading()
    say(`The first start, of the whole house …`)
    const ports = await freePorts()
    const first = await product(ports, dataDir)
    await first.stop()
    const later: number[] = []
    for (let i = 0; i < 2; i++) {
      const again = await product(ports, dataDir)
      later.push(again.readyMs)
      await again.stop()
    }
    const house = await product(ports, dataDir)
    closing.push(() => house.stop())
    const database = await startEmbedded({ dataDir })
    const postmaster = await postmasterOf(database.url)
    await new Promise(done => setTimeout(done, 3000))
    // The product's own children: the database, if it started that, and its world.
    const world = childrenOf(house.pid).find(one => one !== postmaster) ?? 0
    const idle = { product: memoryOf(house.pid).rss, database: memoryOfFamily(postmaster), world: memoryOf(world).rss }

    const echo = child('./echo.ts')
    const sql = child('./sql.ts', [await freshDatabase(database.url, 'bench_sql')])
    closing.push(
      () => void echo.disconnect(),
      () => void sql.disconnect(),
    )
    const echoUrl = (await answer(echo, Address)).url
    await answer(sql, Turns)
    const { lines } = script()
    const [toEcho, toHouse] = [loader(echoUrl, lines), loader(house.url, lines)]
    closing.push(toEcho.close, toHouse.close)

    const backends = () => cpuOfFamily(postmaster)
    const measured = async (
      pid: number,
      withDatabase: boolean,
      run: (seconds: number) => Promise<number>,
      seconds: number,
    ): Promise<Round> => {
      const [app, db, at] = [cpuOf(pid), withDatabase ? backends() : 0, performance.now()]
      const turns = await run(seconds)
      const [appMs, dbMs] = [cpuOf(pid) - app, withDatabase ? backends() - db : 0]
      return { turns, seconds: (performance.now() - at) / 1000, app: appMs / turns, cpu: (appMs + dbMs) / turns }
    }
    const sides = {
      echo: async (seconds: number) => {
        const talks = await toEcho.open(TALKS)
        return measured(echo.pid ?? 0, false, s => toEcho.closed(talks, s, AT_ONCE), seconds)
      },
      turn: async (seconds: number) => {
        const talks = await toHouse.open(TALKS)
        return measured(house.pid, true, s => toHouse.closed(talks, s, AT_ONCE), seconds)
      },
      /** Flat out; or, with `perSecond`, no faster than our turn was, since PostgreSQL works cheaper when it never rests. */
      sql: async (seconds: number, perSecond?: number) => {
        await ask(sql, { do: 'open', talks: TALKS })
        const order = { do: 'run', atOnce: AT_ONCE, ...(perSecond ? { perSecond } : {}) }
        return measured(sql.pid ?? 0, true, s => ask(sql, { ...order, seconds: s }), seconds)
      },
    }
    say('Warming up …')
    await sides.echo(2)
    await sides.sql(3)
    for (let i = 0; i < 2; i++) await sides.turn(4)
    const rounds = { echo: [] as Round[], turn: [] as Round[], sql: [] as Round[], even: [] as Round[] }
    for (let i = 0; i < ROUNDS; i++) {
      say(`Round ${i + 1} of ${ROUNDS} …`)
      rounds.echo.push(await sides.echo(SECONDS / 2))
      const turn = await sides.turn(SECONDS)
      rounds.turn.push(turn)
      rounds.sql.push(await sides.sql(SECONDS))
      rounds.even.push(await sides.sql(SECONDS, turn.turns / turn.seconds))
    }
    say(`${PACE.perSecond} turns a second for ${PACE.seconds} s …`)
    const paced = await toHouse.paced(await toHouse.open(150), PACE.perSecond, PACE.seconds)
    const memoryAfter = memoryOf(house.pid).rss
    const failures = toEcho.failures.length + toHouse.failures.length

    const of = (list: readonly Round[]) => ({
      turnsPerSecond: median(list.map(r => r.turns / r.seconds)),
      cpu: median(list.map(r => r.cpu)),
      app: median(list.map(r => r.app)),
      rounds: list.map(r => Number(r.cpu.toFixed(2))),
    })
    const [a, b, c, d] = [of(rounds.echo), of(rounds.turn), of(rounds.sql), of(rounds.even)]
    // Rounds stand beside each other in time: the median of their ratios is steadier than the ratio of medians.
    const against = (other: readonly Round[]) => median(rounds.turn.map((r, i) => r.cpu / (other[i]?.cpu ?? Number.NaN)))
    const ratio = against(rounds.sql)
    const aims: Aim[] = [
      ...(canCount
        ? [
            { aim: 'CPU per turn, ours ÷ its SQL alone at the same pace', limit: 2.2, value: against(rounds.even), unit: '×' },
            { aim: 'CPU per turn, ours ÷ its SQL alone flat out', limit: 2.2, value: ratio, unit: '×' },
          ]
        : []),
      { aim: `p99 at ${PACE.perSecond} turns/s, open loop`, limit: 50, value: share(paced, 0.99), unit: 'ms' },
      { aim: 'danger reading, median', limit: 0.3, value: danger.median, unit: 'ms' },
      { aim: 'ready at the first start', limit: 5000, value: first.readyMs, unit: 'ms' },
      { aim: 'ready at a later start', limit: 2000, value: median(later), unit: 'ms' },
      ...(canCount ? [{ aim: 'memory of the idle product', limit: 250, value: idle.product, unit: 'MB' }] : []),
    ]
    return {
      machine: machine(),
      load: { before: loadBefore, after: load() },
      sync,
      sides: { echo: a, turn: b, sql: c, even: d },
      ratios: { turnToSql: ratio, turnToSqlAtItsPace: against(rounds.even), turnToEcho: b.cpu / a.cpu },
      paced: { median: median(paced), p99: share(paced, 0.99), max: Math.max(...paced), turns: paced.length },
      danger,
      ready: { first: first.readyMs, later },
      memory: { ...idle, productAfterLoad: memoryAfter },
      failures,
      aims: aims.map(it => ({ ...it, hit: it.value <= it.limit })),
      seconds: (performance.now() - begun) / 1000,
    }
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

if (process.argv.includes('fhir')) await benchFhir()
else if (process.argv.includes('reconnect')) console.log(reconnectTable(await benchReconnect(say)))
else if (process.argv.includes('first-screen')) console.log(firstScreenTable(await benchFirstScreen(say)))
else if (process.argv.includes('queue')) console.log(queueTable(await benchQueue(say)))
else if (process.argv.includes('young')) console.log(youngTable(await benchYoung(say)))
else {
  const figures = await bench()
  console.log(quiet ? JSON.stringify(figures, null, 2) : table(figures))
  process.exitCode = figures.failures > 0 ? 1 : 0
}
