// The turn's SQL alone: the two round trips of store.update with changes decided beforehand. No HTTP, no flow, no reading
// for danger. A process of its own; does what its parent asks and ends with it.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { openStore } from '../../adapters/store/store.ts'
import type { Case, Change } from '../../bot/case.ts'
import { nextWake } from '../../bot/watch.ts'
import { script } from './script.ts'

const Order = z.discriminatedUnion('do', [
  z.object({ do: z.literal('open'), talks: z.number() }),
  z.object({ do: z.literal('run'), seconds: z.number(), atOnce: z.number(), perSecond: z.number().optional() }),
])

const { opening, changes } = script()
const open = await openStore({
  url: process.argv[2] ?? '',
  nextWake: c => nextWake(c),
  now: () => new Date().toISOString(),
})
type Talk = { id: string; number: string; at: number }
let talks: Talk[] = []

const mine = (change: Change, { id, number }: Talk) => ({ ...change, case: { ...change.case, id, number } satisfies Case })

async function write(talk: Talk, change: Change, key: string) {
  const who = { kind: 'citizen', id: 'dl_bench' } as const
  const done = await open.store.update(talk.id, who, 'own-talk', () => mine(change, talk), { key, digest: key })
  if ('refused' in done) throw new Error(done.refused)
}

async function begin(count: number) {
  talks = Array.from({ length: count }, () => ({ id: randomUUID(), number: `FA-${randomUUID().slice(0, 13)}`, at: 0 }))
  for (const talk of talks) await write(talk, opening, 'opened')
}

/** Each worker takes the next free talk, writes its next change and puts it back; flat out, or together at a given pace. */
async function run(seconds: number, atOnce: number, perSecond = Number.POSITIVE_INFINITY): Promise<number> {
  const begun = performance.now()
  const end = begun + seconds * 1000
  const free = [...talks]
  let turns = 0
  let started = 0
  const work = async () => {
    while (performance.now() < end) {
      const early = begun + (started++ * 1000) / perSecond - performance.now()
      if (early > 1) await sleep(early)
      const talk = free.shift()
      const change = talk && changes[talk.at]
      if (!talk || !change) return
      await write(talk, change, `activity:${randomUUID()}`)
      talk.at += 1
      turns += 1
      if (talk.at < changes.length) free.push(talk)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return turns
}

process.on('message', async message => {
  const order = Order.parse(message)
  if (order.do === 'open') {
    await begin(order.talks)
    process.send?.({ turns: 0 })
  } else process.send?.({ turns: await run(order.seconds, order.atOnce, order.perSecond) })
})
process.once('disconnect', () => process.exit(0))
process.send?.({ turns: 0 })
