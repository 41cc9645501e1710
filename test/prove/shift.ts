// `npm run prove shift`: one day at the desk. The real store, turn, console routes, watch and sweep; a clock of its own that
// leaps to the next thing that happens; two product processes' stores, two sweepers that are killed; then the logs are judged.
import { randomUUID } from 'node:crypto'
import { calendar } from '../../adapters/calendar/calendar.ts'
import { seedSlots } from '../../adapters/calendar/seed.ts'
import { type OpenStore, openStore } from '../../adapters/store/store.ts'
import { instantOf } from '../../bot/hours.ts'
import { metrics } from '../../bot/metrics.ts'
import type { Caregiver } from '../../bot/people.ts'
import { codeOf } from '../../bot/process.ts'
import { consoleRoutes } from '../../bot/server/console.ts'
import { defaults } from '../../bot/settings.ts'
import { speaker, type Speaks } from '../../bot/speaker.ts'
import { nextWake } from '../../bot/watch.ts'
import { noRecord } from '../console/stage.ts'
import type { TestDatabase } from '../database.ts'
import { checkIns, firstWake, lived, looking } from './month.ts'
import { type Citizen, citizen } from './month-citizens.ts'
import { chance, clock } from './month-clock.ts'
import { INTERVAL, sweepers } from './month-sweepers.ts'
import { houseAt, units } from './month-town.ts'
import { caregiver, WHO } from './shift-caregivers.ts'
import { judgeShift, type Said, type ShiftVerdict } from './shift-judge.ts'
import { arrival, somebody, staff } from './shift-people.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** The day begins at six in the morning. */
const FROM = 6
const TOLERANCE = 1000
export const SLACK = INTERVAL + TOLERANCE

export type Options = {
  seed: number
  /** A weekday. */
  date: string
  hours: number
  caregivers: number
  /** How many write; not all of them come to the desk. */
  citizens: number
  /** Mean time between two kills of a sweeper, in minutes. */
  life: number
  say?: (line: string) => void
}
export type Shift = ShiftVerdict & {
  caregivers: number
  acts: Record<string, number>
  errors: Record<string, number>
  killed: ReturnType<typeof sweepers>['killed']
  down: { times: number; longest: number }
  together: number
  seconds: number
}

export async function shift(options: Options, database: TestDatabase): Promise<Shift> {
  const { seed, date, hours, say } = options
  const started = performance.now()
  const begin = Date.parse(instantOf(date, `0${FROM}:00`))
  const end = begin + hours * HOUR
  const time = clock(begin)
  const errors: Record<string, number> = {}
  const acts: Record<string, number> = {}
  const count = (of: Record<string, number>, what: string) => {
    of[what] = (of[what] ?? 0) + 1
  }
  const open = () => openStore({ url: database.url, nextWake: c => nextWake(c), now: time.now, poolSize: 6 })
  const [one, two] = [await open(), await open()]
  const workers = sweepers(database.url, time, chance(`${seed} sweepers`), options.life * MINUTE)
  try {
    await seedSlots(one.pool, units, time.now(), 3)
    const people = staff(chance(`${seed} staff`), options.caregivers)
    const known = new Map(people.map(({ who }) => [who.hsaId, who]))
    const failed = (error: unknown) => count(errors, `console: ${codeOf(error)}`)
    const sides = [one, two].map(side => ({
      app: consoleOf(side, time.now, known, error => codeOf(error) === 'contended' || failed(error)),
      speak: speakerOf(side, time.now, code => count(errors, code)),
    }))
    const side = (n: number) => sides[n % 2] ?? (Promise.reject(new Error('Two sides')) as never)

    const said: Said[] = []
    const citizens = new Map<string, Citizen>()
    const told = (id: string, what: 'words' | 'bot' | 'closed') => citizens.get(id)?.isTold(what)
    for (const [i, worker] of people.entries()) {
      const parts = { sessions: one.sessions, time, begin, told, said, done: (what: string) => count(acts, what) }
      caregiver(worker, { ...parts, app: side(i).app, dice: chance(`${seed} caregiver ${i}`) }).starts()
    }
    for (let i = 0; i < options.citizens; i++) {
      const dice = chance(`${seed} citizen ${i}`)
      const plays = somebody(dice, i, date)
      const it = citizen(`shift-${i}`, {
        speak: side(i).speak,
        time,
        dice,
        failed: code => count(acts, `citizen: ${code}`),
        plays,
      })
      citizens.set(it.id, it)
      const at = begin + arrival(dice, FROM, hours)
      time.plan(at, it.arrives)
      if (dice.happens(0.15)) time.plan(at + dice.between(10 * MINUTE, 4 * HOUR), it.tells)
    }
    await workers.startFirst()
    const beside = async (): Promise<void> => {
      await workers.second(true)
      time.plan(time.at + 30 * MINUTE, beside)
    }
    await beside()

    const { seen, look, monitor } = looking(one, time)
    let nextLook = begin
    const asked = new Set<string>()
    while (time.at < end) {
      const wake = await firstWake(one.pool)
      const when = Math.min(time.next(), workers.next(wake), nextLook, end)
      time.moveTo(when)
      // A citizen, a caregiver and both sweepers in the same second are at the case at once.
      await Promise.all([...time.due().map(what => what()), ...(wake !== null && wake <= when ? [workers.sweep()] : [])])
      for (const { id, key } of await checkIns(one.pool, when - 2000)) {
        if (asked.has(key)) continue
        asked.add(key)
        citizens.get(id)?.isAsked()
      }
      if (when < nextLook && when < end) continue
      await look()
      nextLook = when + 10 * MINUTE
      if (Math.round((when - begin) / MINUTE) % 120 === 0)
        say?.(`${new Date(when).toISOString().slice(11, 16)} UTC: ${seen.size} cases, ${said.length} answers`)
    }
    for (const code of workers.errors) count(errors, `sweep: ${code}`)
    const down = workers.down()
    const bounds = { end: time.now(), down, settings: defaults, units: units.map(u => u.hsaId), slack: SLACK }
    const verdict = judgeShift(await lived(database.url, seen), said, bounds)
    return {
      ...verdict,
      faults: [...verdict.faults, ...monitor.wrong],
      caregivers: people.length,
      acts,
      errors,
      killed: workers.killed,
      down: { times: down.length, longest: Math.max(0, ...down.map(d => d.to - d.from)) },
      together: workers.together(),
      seconds: Math.round((performance.now() - started) / 1000),
    }
  } finally {
    await workers.stop()
    await one.close()
    await two.close()
  }
}

function consoleOf(side: OpenStore, now: () => string, known: Map<string, Caregiver>, onError: (error: unknown) => void) {
  return consoleRoutes({
    ...side,
    register: { units: async () => [...units], listing: async () => null, protectedIdentity: async () => false },
    calendar: calendar(side.pool),
    ehr: noRecord,
    caregiverOf: async request => known.get(request.headers.get(WHO) ?? '') ?? null,
    now,
    newId: randomUUID,
    onError,
  })
}

const speakerOf = (side: OpenStore, now: () => string, failed: (code: string) => void): Speaks =>
  speaker({
    store: side.store,
    houseOf: () => houseAt(now, side.sessions, side.store),
    now,
    log: (level, event, fields) => level === 'error' && failed(`${event} ${fields?.['code'] ?? ''}`),
    metrics: metrics(),
  })
