// `npm run prove month`: thirty days in which nobody may wait alone. The real store, turn, desk and sweep; a clock of its own
// that leaps to the next thing that happens; sweepers that are killed. What the database showed and what the logs say is judged.
import { openStore } from '../../adapters/store/store.ts'
import { instantOf } from '../../bot/hours.ts'
import { metrics } from '../../bot/metrics.ts'
import type { Who } from '../../bot/ports.ts'
import { defaults } from '../../bot/settings.ts'
import { speaker, type Speaks } from '../../bot/speaker.ts'
import { nextWake } from '../../bot/watch.ts'
import type { TestDatabase } from '../database.ts'
import { type Citizen, citizen } from './month-citizens.ts'
import { chance, clock } from './month-clock.ts'
import { judgeMonth, type Lived, type MonthVerdict, type Seen } from './month-judge.ts'
import { nurse } from './month-nurses.ts'
import { INTERVAL, sweepers } from './month-sweepers.ts'
import { houseAt, nurses, units } from './month-town.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Past its hour by so much an open case is an orphan to the monitor. */
const ORPHAN = 5 * MINUTE
/** Beside the interval: a round that begins in the second before. */
const TOLERANCE = 1000
export const SLACK = INTERVAL + TOLERANCE

export type Span = {
  seed: number
  from: string
  days: number
  cases: number
  /** Mean time between two kills of a sweeper, in minutes of the month. */
  life: number
  /** How often the whole database is looked at, in minutes of the month. */
  look: number
  say?: (line: string) => void
}
export type Month = MonthVerdict & {
  killed: { idle: number; sweeping: number; cut: number; both: number; starting: number }
  down: { times: number; longest: number; whole: number }
  together: number
  acts: Record<string, number>
  levels: Record<string, number>
  errors: Record<string, number>
  /** The database itself refuses an open case without an hour. */
  refusesAnOrphan: boolean
  looks: number
  /** The most orphans the monitor of /metrics told of: those of the sweepers' longer absences. */
  orphans: number
}

export async function month(span: Span, database: TestDatabase): Promise<Month> {
  const begin = Date.parse(instantOf(span.from, '00:00'))
  const end = begin + span.days * DAY
  const time = clock(begin)
  const open = await openStore({ url: database.url, nextWake: c => nextWake(c), now: time.now, poolSize: 8 })
  const workers = sweepers(database.url, time, chance(`${span.seed} sweepers`), span.life * MINUTE)
  try {
    const errors: Record<string, number> = {}
    const acts: Record<string, number> = {}
    const count = (of: Record<string, number>, what: string) => {
      of[what] = (of[what] ?? 0) + 1
    }
    const speak = speaker({
      store: open.store,
      houseOf: () => houseAt(time.now, open.sessions, open.store),
      now: time.now,
      log: (level, event, fields) => level === 'error' && count(errors, `${event} ${fields?.['code'] ?? ''}`),
      metrics: metrics(),
    })

    const citizens = new Map<string, Citizen>()
    const told = (id: string, what: 'words' | 'bot' | 'closed') => citizens.get(id)?.isTold(what)
    for (const [i, one] of nurses.entries()) {
      const dice = chance(`${span.seed} nurse ${i}`)
      const parts = { store: open.store, sessions: open.sessions, time, dice, told, done: (what: string) => count(acts, what) }
      time.plan(begin + dice.between(0, 10 * MINUTE), nurse(one, parts).looks)
    }
    for (let i = 0; i < span.cases; i++) {
      const dice = chance(`${span.seed} citizen ${i}`)
      const one = citizen(`month-${i}`, { speak, time, dice, failed: code => count(acts, `citizen: ${code}`) })
      citizens.set(one.id, one)
      // Day and night; the last day nobody new comes.
      const at = begin + dice.share() * (span.days - 1) * DAY
      time.plan(at, one.arrives)
      if (dice.happens(0.15)) time.plan(at + dice.between(10 * MINUTE, 6 * 60 * MINUTE), one.tells)
    }
    const dice = chance(`${span.seed} second`)
    const second = (on: boolean): void =>
      time.plan(time.at + dice.between((span.life * MINUTE) / 4, span.life * 2 * MINUTE), async () => {
        await workers.second(on)
        second(!on)
      })
    second(true)
    await workers.startFirst()

    const { seen, look, monitor } = looking(open, time)
    let looks = 0
    let nextLook = begin
    const asked = new Set<string>()
    while (time.at < end) {
      const wake = await firstWake(open.pool)
      const when = Math.min(time.next(), workers.next(wake), nextLook, end)
      time.moveTo(when)
      // A citizen, a nurse and the clock in the same second are at the case at once.
      await Promise.all([...time.due().map(act => act()), ...(wake !== null && wake <= when ? [workers.sweep()] : [])])
      for (const { id, key } of await checkIns(open.pool, when - 2000)) {
        if (asked.has(key)) continue
        asked.add(key)
        citizens.get(id)?.isAsked()
      }
      const forgotten = wake !== null && when - wake > ORPHAN
      if (when < nextLook && when < end && !forgotten) continue
      looks += 1
      await look()
      if (when < nextLook) continue
      nextLook = when + span.look * MINUTE
      if (looks % Math.ceil((span.days * DAY) / MINUTE / span.look / 10) === 0)
        span.say?.(`${new Date(when).toISOString().slice(0, 16)}: ${seen.size} cases, ${asked.size} check-ins`)
    }
    for (const code of workers.errors) count(errors, `sweep: ${code}`)
    const down = workers.down()
    const cases = await lived(database.url, seen)
    const verdict = judgeMonth(cases, {
      end: time.now(),
      down,
      settings: defaults,
      units: units.map(u => u.hsaId),
      slack: SLACK,
    })
    const levels: Record<string, number> = {}
    for (const { case: c } of cases) count(levels, c.urgency?.level ?? 'none')
    return {
      ...verdict,
      faults: [...verdict.faults, ...monitor.wrong],
      orphans: monitor.most,
      killed: workers.killed,
      down: {
        times: down.length,
        longest: Math.max(0, ...down.map(d => d.to - d.from)),
        whole: down.reduce((sum, d) => sum + d.to - d.from, 0),
      },
      together: workers.together(),
      acts,
      levels,
      errors,
      refusesAnOrphan: await refusesAnOrphan(open.pool, speak),
      looks,
    }
  } finally {
    await workers.stop()
    await open.close()
  }
}

type Open = Awaited<ReturnType<typeof openStore>>

export async function firstWake(pool: Open['pool']): Promise<number | null> {
  const { rows } = await pool.query<{ at: Date | null }>({
    name: 'month-wake',
    text: "select min(wake_at) as at from cases where status <> 'closed'",
  })
  return rows[0]?.at?.getTime() ?? null
}

/** What the clock has asked lately: the citizens read it on their screens. */
export async function checkIns(pool: Open['pool'], since: number): Promise<{ id: string; key: string }[]> {
  const { rows } = await pool.query<{ case_id: string; seq: number }>({
    name: 'month-asked',
    text: "select case_id, seq from entries where type = 'check-in-asked' and at >= $1",
    values: [new Date(since).toISOString()],
  })
  return rows.map(({ case_id, seq }) => ({ id: case_id, key: `${case_id} ${seq}` }))
}

/**
 * Looks at every open case: of each number of its log, what its row said and when it was last seen there. What the monitor
 * tells must be what the rows say.
 */
export function looking({ pool, store }: Open, time: { now: () => string; at: number }) {
  const seen = new Map<string, Map<number, Seen>>()
  const wrong: string[] = []
  const monitor = { most: 0, wrong }
  const look = async () => {
    const { rows } = await pool.query<{ id: string; rev: number; status: string; wake_at: Date | null }>({
      name: 'month-look',
      text: "select id, rev, status, wake_at from cases where status <> 'closed'",
    })
    for (const { id, rev, status, wake_at } of rows) {
      const of = seen.get(id) ?? new Map<number, Seen>()
      seen.set(id, of)
      of.set(rev, { rev, status, wakeAt: wake_at?.toISOString() ?? null, at: time.now() })
    }
    const told = await store.overdue(time.now())
    const late = rows.flatMap(({ wake_at }) => (wake_at && wake_at.getTime() <= time.at ? [wake_at.getTime()] : []))
    const there = {
      orphans: late.filter(wake => wake <= time.at - ORPHAN).length,
      oldest: late.length > 0 ? new Date(Math.min(...late)).toISOString() : null,
      waiting: rows.filter(row => row.status === 'waiting').length,
    }
    monitor.most = Math.max(monitor.most, told.orphans)
    if (told.orphans !== there.orphans || told.oldest !== there.oldest || told.waiting !== there.waiting)
      monitor.wrong.push(`${time.now()}: the monitor tells ${JSON.stringify(told)}, the rows ${JSON.stringify(there)}`)
  }
  return { seen, look, monitor }
}

const reader: Who = { kind: 'system', name: 'cli' }

/** Every case and its log, each row parsed. */
export async function lived(url: string, seen: Map<string, Map<number, Seen>>): Promise<Lived[]> {
  const { pool, store, close } = await openStore({
    url,
    nextWake: c => nextWake(c),
    now: () => '2026-01-01T00:00:00.000Z',
    strict: true,
    poolSize: 2,
  })
  try {
    const { rows } = await pool.query<{ id: string; wake_at: Date | null }>('select id, wake_at from cases')
    const all: Lived[] = []
    for (const { id, wake_at } of rows) {
      const found = await store.read(id, reader, 'stream')
      if (found) all.push({ ...found, wakeAt: wake_at?.toISOString() ?? null, seen: [...(seen.get(id)?.values() ?? [])] })
    }
    return all
  } finally {
    await close()
  }
}

/** The CHECK of migration 001, tried on a case that is open. */
async function refusesAnOrphan(pool: Open['pool'], speak: Speaks): Promise<boolean> {
  const id = 'month-orphan'
  await speak(id, reader, { type: 'opened', language: 'sv', channel: 'test', citizen: null })
  return pool.query('update cases set wake_at = null where id = $1', [id]).then(
    () => false,
    (error: unknown) => error instanceof Error && 'constraint' in error && error.constraint === 'cases_awake',
  )
}
