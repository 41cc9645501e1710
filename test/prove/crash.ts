// `npm run prove crash`: people write and work while the product and its database are killed as a power cut kills them.
// When it is over the product starts once more, the outbox drains, and the checker judges what stands.
import { setTimeout as sleep } from 'node:timers/promises'
import { caregiverAt, citizenAt } from '../journeys/people.ts'
import { type History, judge, type Verdict } from './judge.ts'
import { type Stage, stage } from './stage.ts'
import { type Citizen, cares, DRAIN_MS, ownMessages, persons, staff, toTheDesk, writes } from './storm.ts'

export type Storm = {
  seconds: number
  citizens: number
  /** How many of them come to the desk, logged in. */
  atDesk: number
  /** The storm goes on until as many kills have been made and lines acknowledged, at least. */
  kills: number
  databaseKills: number
  lines: number
  say?: (line: string) => void
}
export type Crash = Verdict & {
  killed: { product: number; database: number }
  starts: number
  /** Of acknowledged messages, in ms, waiting for a restart included in what was retried. */
  latency: { median: number; p99: number }
  drained: boolean
}

export async function crash(storm: Storm): Promise<Crash> {
  const say = storm.say ?? (() => undefined)
  const house = await stage()
  try {
    house.start()
    await house.ready()
    const citizens: Citizen[] = []
    for (let i = 0; i < storm.citizens; i++) citizens.push(await citizenAt(house.url))
    for (const [i, citizen] of citizens.slice(0, storm.atDesk).entries())
      await toTheDesk(citizen, persons[i % persons.length] ?? '')
    const nurses = await Promise.all(staff.map(person => caregiverAt(house.url, person)))
    say(`${citizens.length} citizens, ${storm.atDesk} of them at the desk; the storm begins`)

    // What stood there before the storm must stand there after it.
    const history: History = { sent: (await ownMessages(citizens)).flatMap(one => one.sent), signed: [] }
    const latencies: number[] = []
    let over = false
    const working = Promise.all([
      ...citizens.map(citizen => writes(citizen, history, () => over, latencies)),
      ...nurses.map(nurse => cares(nurse, history, () => over)),
    ])
    // Seen to even if the nemesis itself fails first.
    working.catch(() => undefined)
    const starts = await nemesis(house, storm, () => latencies.length, say)
    over = true
    await working
    const ids = citizens.map(({ id }) => id)
    const drained = await drain(house, ids, say)
    const shown = new Map((await ownMessages(citizens)).map(({ id, sent }) => [id, sent.map(one => one.acked ?? '')]))
    await house.stop()
    const kept = await house.stored(shown)
    const verdict = judge(history, kept, await house.record())
    const sorted = latencies.toSorted((a, b) => a - b)
    const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
    return { ...verdict, killed: house.killed, starts, drained, latency: { median: at(0.5), p99: at(0.99) } }
  } finally {
    await house.end()
  }
}

/** Kills and starts again: mostly a product that works, now and then one that is just starting. Gives the number of starts. */
async function nemesis(house: Stage, storm: Storm, lines: () => number, say: (line: string) => void): Promise<number> {
  const end = performance.now() + storm.seconds * 1000
  const { killed } = house
  const every = storm.databaseKills > 0 ? Math.max(1, Math.floor(storm.kills / storm.databaseKills)) : Number.POSITIVE_INFINITY
  let starts = 1
  const enough = () =>
    performance.now() > end && killed.product >= storm.kills && killed.database >= storm.databaseKills && lines() > storm.lines
  while (!enough()) {
    await sleep(500 + Math.random() * 1500)
    if ((killed.product + killed.database) % every === every - 1) {
      house.killDatabase()
      say(`the database is killed (${killed.database})`)
      // Sometimes both at once, sometimes the product is left to mend it.
      if (Math.random() < 0.5) await sleep(1000)
    }
    await house.kill()
    house.start()
    starts += 1
    if (Math.random() < 0.15) {
      await sleep(200 + Math.random() * 800)
      await house.kill()
      house.start()
      starts += 1
    }
    await house.ready()
    say(`the product is killed (${killed.product}) and ready again`)
  }
  return starts
}

async function drain(house: Stage, ids: readonly string[], say: (line: string) => void): Promise<boolean> {
  const end = performance.now() + DRAIN_MS
  for (;;) {
    const waiting = await house.waiting()
    say(`${waiting} artefacts wait in the outbox`)
    if (waiting === 0) return true
    if (performance.now() > end) return false
    await house.hurry(ids)
    await sleep(1000)
  }
}
