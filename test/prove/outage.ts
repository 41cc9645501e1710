// `npm run prove outage`: the record is away for a while and caregivers sign all the same. Citizens notice nothing, the console
// says that the notes wait, and when the record is back everything stands there once.
import { setTimeout as sleep } from 'node:timers/promises'
import { caregiverAt, citizenAt } from '../journeys/people.ts'
import { type History, judge, type Verdict } from './judge.ts'
import { stage } from './stage.ts'
import { type Citizen, cares, ownMessages, persons, staff, toTheDesk, writes } from './storm.ts'

export type Outage = Verdict & {
  /** When the record came back, so many artefacts were waiting, each with a receipt that said so. */
  waitedFor: number
  drainSeconds: number
  /** Of the citizens' messages in ms, before the outage and during it. */
  before: number
  during: number
}

export async function outage(options: { seconds: number; citizens: number }): Promise<Outage> {
  const house = await stage()
  try {
    house.start()
    await house.ready()
    const citizens: Citizen[] = []
    for (let i = 0; i < options.citizens; i++) {
      const citizen = await citizenAt(house.url)
      citizens.push(citizen)
      await toTheDesk(citizen, persons[i % persons.length] ?? '')
    }
    const nurse = await caregiverAt(house.url, staff[0])
    const history: History = { sent: (await ownMessages(citizens)).flatMap(one => one.sent), signed: [] }
    const latencies = { before: [] as number[], during: [] as number[] }
    const writing = (ms: number[], seconds: number) => {
      const end = performance.now() + seconds * 1000
      return Promise.all(citizens.map(citizen => writes(citizen, history, () => performance.now() > end, ms)))
    }
    await writing(latencies.before, options.seconds / 2)
    await control(house.world, { kind: 'down' })
    const end = performance.now() + options.seconds * 1000
    await Promise.all([writing(latencies.during, options.seconds), cares(nurse, history, () => performance.now() > end)])
    const waitedFor = await house.waiting()
    await control(house.world, { clear: true })
    const back = performance.now()
    while ((await house.waiting()) > 0 && performance.now() - back < 120_000) await sleep(250)
    const drainSeconds = (performance.now() - back) / 1000
    const shown = new Map((await ownMessages(citizens)).map(({ id, sent }) => [id, sent.map(one => one.acked ?? '')]))
    await house.stop()
    const verdict = judge(history, await house.stored(shown), await house.record())
    const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
    return { ...verdict, waitedFor, drainSeconds, before: median(latencies.before), during: median(latencies.during) }
  } finally {
    await house.end()
  }
}

async function control(world: string, what: object): Promise<void> {
  const answer = await fetch(`${world}/cosmic/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(what),
    signal: AbortSignal.timeout(5000),
  })
  if (!answer.ok) throw new Error(`The world's levers answered ${answer.status}: ${await answer.text()}`)
}
