// The other half of `npm run prove record`: does who chats notice that the record is in trouble? Short calm and troubled windows
// in random order, the same people at the same pace in all of them, nothing killed. What waits when a trouble ends is laid aside
// and taken up by the next one: so the troubled windows have the waiting notes of a long outage and their retries, and no calm
// one has the catching up. The first seconds after each turn belong to neither; then people log in, which costs the machine more
// than all they write. record-windows.ts decides.
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { caregiverAt } from '../journeys/people.ts'
import { lives } from './record-lives.ts'
import { recordStage, type RecordStage } from './record-stage.ts'
import { control, mend, troubles } from './record-troubles.ts'
import { type Arm, compared, type Compared, type Sample, type Window } from './record-windows.ts'
import { staff } from './storm.ts'

export type Options = {
  /** Three windows each; the trouble is the next one of them all. */
  rounds: number
  windowSeconds: number
  /** At each of the two processes. */
  people: number
  /** Between two lines of one of them, on the average. */
  pauseMs: number
  seed: number
  say?: (line: string) => void
}
/** What was done in the windows of an arm, a second. */
export type Load = {
  lines: number
  signed: number
  /** Sendings to the record that ended there, and those that did not. */
  carried: number
  failed: number
  /** Share of the machine's time, of both processes together. */
  product: number
  busy: number
}
export type ChatProof = Compared & { load: { calm: Load; troubled: Load }; backlog: number; kinds: number; seconds: number }

const WARM_MS = 4000
/** Of it, for the last logins to end. */
const QUIET_MS = 1500
/** So long after a trouble our own side may still let the record rest. */
const REST_MS = 3000
/** After so many lines some have just come, some wait, some have had their note signed. */
const GATHERED = 25
/** What waits comes in line again within so many seconds. */
const TAKEN_UP_S = 10

/**
 * Who measures tidies up between the windows: in them a pause of its own would be taken for the product's. `npm run prove` gives
 * it so much room that none is due within one.
 */
setFlagsFromString('--expose-gc')
const tidy = runInNewContext('gc') as () => void

export async function recordChat(options: Options): Promise<ChatProof> {
  const say = options.say ?? (() => undefined)
  const began = performance.now()
  const random = seeded(options.seed)
  const stage = await recordStage()
  try {
    for (const each of stage.houses) each.start()
    await Promise.all(stage.houses.map(each => each.ready()))
    stage.worldYields()
    await stage.worn()
    const people = crowd(stage, options)
    say('people come')
    people.logIn(true)
    await Promise.race([sleep(GATHERED * options.pauseMs), people.failed])
    people.logIn(false)

    const measured: Measured[] = []
    const all = Object.entries(troubles)
    let backlog = 0
    for (let round = 0; round < options.rounds; round++) {
      const [name, faults] = all[round % all.length] ?? ['down', []]
      for (const arm of shuffled(['calm', 'again', 'troubled'] as const, random)) {
        await settled(stage, measured.at(-1)?.arm)
        if (arm === 'troubled') {
          await control(stage, faults)
          backlog = Math.max(backlog, await stage.takeUp(TAKEN_UP_S))
        }
        people.logIn(true)
        await sleep(WARM_MS - QUIET_MS)
        people.logIn(false)
        tidy()
        await sleep(QUIET_MS)
        measured.push(await Promise.race([window(stage, { arm, round }, options.windowSeconds), people.failed]))
      }
      const own = measured.filter(one => one.round === round)
      say(`${round + 1}/${options.rounds} ${name}: ${own.map(one => told(one, people.samples)).join('; ')}`)
    }
    await mend(stage)
    people.logIn(true)
    await people.go()
    const load = (arms: readonly Arm[]) =>
      loadOf(
        measured.filter(one => arms.includes(one.arm)),
        people,
      )
    return {
      ...compared(people.samples, measured, random),
      load: { calm: load(['calm', 'again']), troubled: load(['troubled']) },
      backlog,
      kinds: Math.min(options.rounds, all.length),
      seconds: Math.round((performance.now() - began) / 1000),
    }
  } finally {
    await stage.end()
  }
}

/** People at both processes, each with a nurse; what they saw of the time. */
function crowd(stage: RecordStage, { people, pauseMs }: Options) {
  const samples: Sample[] = []
  const signed: number[] = []
  let over = false
  let aside = Promise.withResolvers<void>()
  const pace = {
    over: () => over,
    aside: () => aside.promise,
    acknowledged: (at: number, ms: number) => void samples.push({ at, ms }),
    signed: () => void signed.push(performance.now()),
    pauseMs,
  }
  const living = Promise.all(
    stage.houses.map(async ({ url }, i) => {
      const nurse = await caregiverAt(url, staff[i] ?? '')
      return Promise.all(Array.from({ length: people }, () => lives(url, nurse, pace)))
    }),
  )
  // A life that fails ends the proof at once.
  const failed = living.then(() => new Promise<never>(() => undefined))
  failed.catch(() => undefined)
  return {
    samples,
    signed,
    failed,
    /** Who has come so far as to log in may, or waits. */
    logIn(may: boolean) {
      if (may) aside.resolve()
      else aside = Promise.withResolvers<void>()
    },
    async go() {
      over = true
      await living
    },
  }
}

/** The record is well, nothing is under way to it, and what waited is laid aside. */
async function settled(stage: RecordStage, after: Arm | undefined): Promise<void> {
  await mend(stage)
  if (after === 'troubled') await sleep(REST_MS)
  const end = performance.now() + 10_000
  while ((await stage.layAside()) > 1 && performance.now() < end) await sleep(200)
  await stage.earlierNotes()
}

type Counted = { carried: number; failed: number; product: number; busy: number; all: number }
type Measured = Window & Counted

async function window(stage: RecordStage, of: { arm: Arm; round: number }, seconds: number): Promise<Measured> {
  const before = await counted(stage)
  const from = performance.now()
  await sleep(seconds * 1000)
  const to = performance.now()
  const after = await counted(stage)
  const since = (what: keyof Counted) => after[what] - before[what]
  return {
    ...of,
    from,
    to,
    carried: since('carried'),
    failed: since('failed'),
    product: since('product'),
    busy: since('busy'),
    all: since('all'),
  }
}

/** As the processes count them, and the machine its own time, in seconds. */
async function counted(stage: RecordStage): Promise<Counted> {
  const pages = await Promise.all(
    stage.houses.map(async ({ url }) => (await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(10_000) })).text()),
  )
  const sum = (of: RegExp) =>
    pages
      .flatMap(page => page.split('\n'))
      .filter(line => of.test(line))
      .reduce((all, line) => all + Number(line.split(' ').at(-1)), 0)
  const times = cpus().map(one => one.times)
  const all = times.reduce((whole, t) => whole + t.user + t.nice + t.sys + t.idle + t.irq, 0) / 1000
  return {
    carried: sum(/^farstu_outbox_total\{.*state="(in-record|needless)"/),
    failed: sum(/^farstu_outbox_total\{.*state="(retry|unknown|refused)"/),
    product: sum(/^process_cpu_seconds_total /),
    busy: all - times.reduce((idle, t) => idle + t.idle, 0) / 1000,
    all,
  }
}

type Seen = { samples: readonly Sample[]; signed: readonly number[] }
function loadOf(windows: readonly Measured[], { samples, signed }: Seen): Load {
  const sum = (of: (w: Measured) => number) => windows.reduce((all, w) => all + of(w), 0)
  const seconds = sum(w => w.to - w.from) / 1000
  const within = (at: number) => windows.some(w => at >= w.from && at < w.to)
  return {
    lines: samples.filter(s => within(s.at)).length / seconds,
    signed: signed.filter(within).length / seconds,
    carried: sum(w => w.carried) / seconds,
    failed: sum(w => w.failed) / seconds,
    product: sum(w => w.product) / sum(w => w.all),
    busy: sum(w => w.busy) / sum(w => w.all),
  }
}

const told = (w: Measured, samples: readonly Sample[]) => {
  const own = samples.filter(s => s.at >= w.from && s.at < w.to).map(s => s.ms)
  const slowest = own.toSorted((a, b) => b - a)[Math.floor(own.length / 100)] ?? Number.NaN
  return `${w.arm} p99 ${slowest.toFixed(0)} ms of ${own.length}, ${w.carried} carried, ${w.failed} not, busy ${((100 * w.busy) / w.all).toFixed(0)} %`
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map(one => ({ one, by: random() }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ one }) => one)
}

/** Park and Miller's: the same order of windows for the same seed. */
function seeded(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return (state - 1) / 2_147_483_646
  }
}
