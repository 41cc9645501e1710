// The table that `npm run bench` prints.
export type Aim = { aim: string; limit: number; value: number; unit: string }
type Side = { turnsPerSecond: number; cpu: number; app: number; rounds: number[] }
export type Figures = {
  machine: string
  load: { before: string; after: string }
  sync: { perSecond: number; p50: number; p99: number }
  sides: { echo: Side; turn: Side; sql: Side; even: Side }
  ratios: { turnToSql: number; turnToSqlAtItsPace: number; turnToEcho: number }
  paced: { median: number; p99: number; max: number; turns: number }
  danger: { median: number; p99: number; phrases: number }
  ready: { first: number; later: number[] }
  memory: { product: number; productAfterLoad: number; database: number; world: number }
  failures: number
  aims: (Aim & { hit: boolean })[]
  seconds: number
}

const n = (value: number, digits = 1) => value.toFixed(digits)
/** The first to the left, the others to the right, each as wide as its widest. */
export const columns = (rows: readonly (readonly string[])[]): string => {
  const width = (i: number) => Math.max(...rows.map(row => row[i]?.length ?? 0))
  return rows
    .map(row => `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(width(i)) : cell.padStart(width(i)))).join('   ')}`)
    .join('\n')
}

export function table(f: Figures): string {
  const side = (name: string, s: Side) => [
    name,
    n(s.turnsPerSecond, 0),
    n(s.cpu, 2),
    n(s.app, 2),
    s.rounds.map(r => n(r, 2)).join(' '),
  ]
  return [
    '',
    `Machine  ${f.machine}; load ${f.load.before} before, ${f.load.after} after`,
    `Disk     8 KB and fdatasync, one writer: ${f.sync.perSecond}/s, p50 ${n(f.sync.p50, 2)} ms, p99 ${n(f.sync.p99, 2)} ms`,
    '',
    columns([
      ['8 at once, closed loop', 'turns/s', 'CPU ms/turn', 'of it app', 'CPU by round'],
      side('(a) EchoBot, in memory', f.sides.echo),
      side('(b) our turn, durable', f.sides.turn),
      side('(c) its SQL alone', f.sides.sql),
      side('    the same at the pace of (b)', f.sides.even),
    ]),
    '',
    `  CPU per turn, PostgreSQL's share included: (b) ÷ (c) = ${n(f.ratios.turnToSql, 2)}, at the same pace ${n(f.ratios.turnToSqlAtItsPace, 2)}; (b) ÷ (a) = ${n(f.ratios.turnToEcho, 2)}`,
    '',
    columns([
      ['open loop', 'turns', 'median', 'p99', 'max'],
      ['100 turns/s, ms', String(f.paced.turns), n(f.paced.median), n(f.paced.p99), n(f.paced.max)],
    ]),
    `  danger reading of ${f.danger.phrases} phrases: median ${n(f.danger.median, 3)} ms, p99 ${n(f.danger.p99, 3)} ms`,
    `  ready: first start ${n(f.ready.first, 0)} ms, later ${f.ready.later.map(ms => n(ms, 0)).join(' and ')} ms (with database and world)`,
    `  memory idle: product ${n(f.memory.product, 0)} MB (after the load ${n(f.memory.productAfterLoad, 0)}); beside it database ${n(f.memory.database, 0)}, world ${n(f.memory.world, 0)} MB`,
    ...(f.failures > 0 ? [`  ${f.failures} turns were answered with an error`] : []),
    '',
    columns([
      ['aim', 'at most', 'is', ''],
      ...f.aims.map(a => [
        a.aim,
        `${a.limit} ${a.unit}`,
        `${n(a.value, a.value < 10 ? 2 : 0)} ${a.unit}`,
        a.hit ? 'hit' : 'MISSED',
      ]),
    ]),
    '',
    `Took ${n(f.seconds, 0)} s.`,
  ].join('\n')
}
