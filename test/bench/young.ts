// `npm run bench -- young`: what reading a long talk leaves to the collector, by the driver alone and by the store's `run`, which
// lets go of the rows it hands on. In one run, in turns; the young pauses are what a chat's slowest answers wait for.
import { constants, PerformanceObserver } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openPool, run } from '../../adapters/store/pool.ts'
import { testServer } from '../database.ts'
import { load, machine, median } from './machine.ts'
import { columns } from './table.ts'

const ROUNDS = 5
const STATEMENTS = 2_000
const ROWS = 100
const LINES = 400
const both = ['driver', 'ours'] as const

/** Pauses in ms; what each round left in the heap in MB, of which nothing is in use. */
type Side = { pauses: number[]; left: number[] }
export type YoungFigures = { machine: string; load: { before: string; after: string }; driver: Side; ours: Side }

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

export async function benchYoung(say: (text: string) => void): Promise<YoungFigures> {
  const before = load()
  const server = await testServer()
  const pool = openPool(server.url)
  try {
    const talk = {
      lines: Array.from({ length: LINES }, (_, i) => ({ i, text: `rad ${i} av ett långt samtal`, at: new Date(0) })),
    }
    await pool.query('create table talks (id integer primary key, data jsonb not null)')
    await pool.query(`insert into talks select n, $1::jsonb from generate_series(1, ${ROWS}) n`, [JSON.stringify(talk)])
    const text = 'select data from talks where id = $1'
    const sides = {
      driver: async (id: number) => (await pool.query({ name: 'driver', text, values: [id] })).rows,
      ours: (id: number) => run(pool, 'ours', text, [id]),
    }
    const figures: Record<(typeof both)[number], Side> = { driver: { pauses: [], left: [] }, ours: { pauses: [], left: [] } }
    for (let round = 0; round <= ROUNDS; round++)
      for (const name of round % 2 ? both : both.toReversed()) {
        const one = await measured(sides[name])
        // The first warms.
        if (round === 0) continue
        figures[name].pauses.push(...one.pauses)
        figures[name].left.push(one.left)
        say(`${round}/${ROUNDS} ${name}: ${one.pauses.length} young pauses`)
      }
    return { machine: machine(), load: { before, after: load() }, ...figures }
  } finally {
    await pool.end()
    await server.stop()
  }
}

const isYoung = (entry: object) =>
  'detail' in entry && Reflect.get(Object(entry.detail), 'kind') === constants.NODE_PERFORMANCE_GC_MINOR

async function measured(read: (id: number) => Promise<unknown>): Promise<{ pauses: number[]; left: number }> {
  collect()
  await sleep(50)
  const pauses: number[] = []
  const heard = new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (isYoung(entry)) pauses.push(entry.duration)
  })
  heard.observe({ entryTypes: ['gc'] })
  const full = getHeapStatistics().used_heap_size
  for (let n = 0; n < STATEMENTS; n++) await read(1 + (n % ROWS))
  await sleep(50)
  heard.disconnect()
  return { pauses, left: (getHeapStatistics().used_heap_size - full) / 1e6 }
}

export function youngTable({ machine, load, driver, ours }: YoungFigures): string {
  const row = (name: string, { pauses, left }: Side) => [
    name,
    String(pauses.length),
    median(pauses).toFixed(1),
    Math.max(...pauses).toFixed(1),
    median(left).toFixed(0),
  ]
  return [
    '',
    `Machine  ${machine}; load ${load.before} before, ${load.after} after`,
    '',
    columns([
      [
        `${ROUNDS} × ${STATEMENTS.toLocaleString('en')} readings of a long talk`,
        'young pauses',
        'median ms',
        'longest',
        'MB left',
      ],
      row('the driver alone', driver),
      row('ours', ours),
    ]),
    `  Ours ÷ the driver's: ${(median(ours.pauses) / median(driver.pauses)).toFixed(2)} × the median pause`,
    '',
  ].join('\n')
}
