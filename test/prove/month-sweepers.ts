// The sweepers of the month, and who kills them: one that should always live and now and then a second, each a process,
// killed as the kernel kills, also in the middle of a sweep, and started again after a pause of the month's own time.
import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Chance, Clock } from './month-clock.ts'
import type { Down } from './month-judge.ts'

/** As main.ts has it. */
export const INTERVAL = 1000
const MINUTE = 60_000

const Said = z.union([z.object({ ready: z.literal(true) }), z.object({ swept: z.number() }), z.object({ error: z.string() })])
type Worker = { child: ChildProcess; ready: Promise<void>; heard: (said: z.infer<typeof Said> | null) => void; ended: boolean }
type Slot = { worker: Worker | null; phase: number; swept: number; doomed: boolean }

function launch(url: string): Worker {
  const child = fork(fileURLToPath(new URL('./month-worker.ts', import.meta.url)), [url], { execArgv: [] })
  const worker: Worker = { child, ready: Promise.resolve(), heard: () => undefined, ended: false }
  worker.ready = new Promise(done => {
    worker.heard = () => done()
  })
  child.on('message', message => worker.heard(Said.parse(message)))
  child.on('exit', () => {
    worker.ended = true
    worker.heard(null)
  })
  return worker
}

export function sweepers(url: string, time: Clock, dice: Chance, meanLife: number) {
  const slots: Slot[] = [0, 1].map(() => ({ worker: null, phase: 0, swept: 0, doomed: false }))
  const down: Down[] = []
  const killed = { idle: 0, sweeping: 0, cut: 0, both: 0, starting: 0 }
  const errors: string[] = []
  // Loaded ahead, so that a start costs the month's time and not ours.
  let spare = launch(url)
  let gone: number | null = time.at
  let together = 0
  let pauses = 0
  let togetherSince: number | null = null

  const alive = () => slots.filter(slot => slot.worker !== null).length
  const counted = () => {
    if (alive() === 0 && gone === null) gone = time.at
    if (alive() > 0 && gone !== null) {
      if (time.at > gone) down.push({ from: gone, to: time.at })
      gone = null
    }
    if (alive() === 2) togetherSince ??= time.at
    else if (togetherSince !== null) {
      together += time.at - togetherSince
      togetherSince = null
    }
  }

  async function start(slot: Slot): Promise<void> {
    if (slot.worker) return
    const worker = spare
    spare = launch(url)
    await worker.ready
    slot.worker = worker
    slot.phase = dice.happens(0.5) ? 0 : dice.between(1, INTERVAL - 1)
    slot.doomed = false
    counted()
    // As `clock` in process.ts: the first round is at once; sometimes it is also the last.
    const cut = dice.happens(0.15)
    if (cut) killed.starting += 1
    await tick(slot, cut ? dice.between(0, 60) : null)
    if (!cut) time.plan(time.at - Math.log(1 - dice.share()) * meanLife, () => doom(slot, worker))
  }

  /** One round, to its end or to the worker's. `cutAfter`: killed so many real ms into it. */
  async function tick(slot: Slot, cutAfter: number | null = null): Promise<void> {
    const { worker } = slot
    if (!worker) return
    slot.swept = time.at
    const answer = new Promise<z.infer<typeof Said> | null>(done => {
      worker.heard = done
    })
    worker.child.send(time.now(), () => undefined)
    if (cutAfter !== null) {
      const whole = await Promise.race([answer, sleep(cutAfter)])
      if (!whole) killed.cut += 1
      return kill(slot)
    }
    const said = await Promise.race([
      answer,
      sleep(30_000, null, { ref: false }).then(() => Promise.reject(new Error('A sweep took 30 s'))),
    ])
    if (said === null) throw new Error('A sweeper ended by itself')
    if ('error' in said) errors.push(said.error)
  }

  async function kill(slot: Slot): Promise<void> {
    const { worker } = slot
    if (!worker) return
    slot.worker = null
    if (!worker.ended) {
      const ended = new Promise<void>(done => worker.child.once('exit', () => done()))
      worker.child.kill('SIGKILL')
      await ended
    }
    // A statement on its way is finished by the database without it.
    await sleep(15)
    counted()
    if (slot === slots[0]) time.plan(time.at + pause(), () => start(slot))
  }

  /** Mostly seconds, sometimes minutes; every fourth so long that the monitor must tell of it. */
  const pause = () => {
    pauses += 1
    if (pauses % 4 === 2) return dice.between(6 * MINUTE, 15 * MINUTE)
    return dice.happens(0.6) ? dice.between(2000, 30_000) : dice.between(MINUTE, 5 * MINUTE)
  }

  async function doom(slot: Slot, worker: Worker): Promise<void> {
    if (slot.worker !== worker) return
    const how = dice.share()
    if (how < 0.6) {
      slot.doomed = true
      return
    }
    if (how < 0.75 && alive() === 2) {
      killed.both += 1
      for (const one of slots) await kill(one)
      return
    }
    killed.idle += 1
    await kill(slot)
  }

  return {
    down: (): Down[] => (gone === null || gone === time.at ? down : [...down, { from: gone, to: time.at }]),
    killed,
    errors,
    together: () => together + (togetherSince === null ? 0 : time.at - togetherSince),
    alive,
    /** When somebody sweeps next, if the first case is due then. */
    next(wake: number | null): number {
      if (wake === null) return Number.POSITIVE_INFINITY
      return Math.min(
        ...slots.map(({ worker, phase, swept }) => {
          if (!worker) return Number.POSITIVE_INFINITY
          const from = Math.max(wake, time.at, swept + 1)
          return Math.ceil((from - phase) / INTERVAL) * INTERVAL + phase
        }),
      )
    },
    /** Everybody whose second it is sweeps, at once; a doomed one is killed somewhere in it. */
    async sweep(): Promise<void> {
      await Promise.all(
        slots.map(async slot => {
          if (!slot.worker || (time.at - slot.phase) % INTERVAL !== 0) return
          const { doomed } = slot
          slot.doomed = false
          if (doomed) killed.sweeping += 1
          await tick(slot, doomed ? dice.between(0, 12) : null)
        }),
      )
    },
    startFirst: () => (slots[0] ? start(slots[0]) : Promise.resolve()),
    /** A second one comes and goes. */
    async second(on: boolean): Promise<void> {
      const slot = slots[1]
      if (!slot) return
      if (on) return start(slot)
      if (slot.worker) {
        slot.worker.child.disconnect()
        slot.worker = null
        counted()
      }
    },
    async stop(): Promise<void> {
      counted()
      for (const worker of [spare, ...slots.flatMap(slot => slot.worker ?? [])]) worker.child.kill('SIGKILL')
    },
  }
}
