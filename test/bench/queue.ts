// `npm run bench -- queue`: from a committed change to a caregiver's screen, with 200 screens and 5,000 open cases, over
// real HTTP. Server, database and all screens share one machine, and the screens share the server's process: the figure
// is worse than a house of its own would give.
import { get, type IncomingMessage } from 'node:http'
import { z } from 'zod'
import { changed } from '../../bot/log.ts'
import { crowd } from '../console/crowd.ts'
import { central, stage } from '../console/stage.ts'
import { load, machine, share } from './machine.ts'

const SCREENS = 200
const CASES = 5_000
const PER_SECOND = 10
const SECONDS = 20
const LIMIT_MS = 500

const Changes = z.object({ upserts: z.array(z.object({ id: z.string(), rev: z.number() })) })
export type QueueFigures = {
  machine: ReturnType<typeof machine>
  load: { before: string; after: string }
  connectMs: { median: number; p95: number }
  /** One sample for each change on each screen. */
  shown: { samples: number; missing: number; median: number; p95: number; p99: number; max: number }
  hit: boolean
}

/** Listens for changes only; the list is let by, since 200 parsed lists would measure the screens and not the server. */
async function screen(url: string, who: string, heard: (id: string, rev: number, at: number) => void) {
  const begun = performance.now()
  const response = await new Promise<IncomingMessage>((done, failed) => {
    get(`${url}/console/api/stream`, { headers: { cookie: `nurse=${who}` }, agent: false }, done).on('error', failed)
  })
  let rest = ''
  let listed: (ms: number) => void = () => {}
  const ready = new Promise<number>(done => {
    listed = done
  })
  response.setEncoding('utf8')
  response.on('data', (text: string) => {
    const at = performance.now()
    rest += text
    const end = rest.lastIndexOf('\n\n')
    if (end < 0) return
    const blocks = rest.slice(0, end).split('\n\n')
    rest = rest.slice(end + 2)
    for (const block of blocks) {
      if (block.startsWith('event: list')) listed(at - begun)
      if (!block.startsWith('event: changes')) continue
      const data = /^data: (.*)$/m.exec(block)?.[1] ?? '{}'
      for (const { id, rev } of Changes.parse(JSON.parse(data)).upserts) heard(id, rev, at)
    }
  })
  response.on('error', () => undefined)
  return { ready: await ready, stop: () => response.destroy() }
}

export async function benchQueue(say: (text: string) => void = () => {}): Promise<QueueFigures> {
  const before = load()
  const house = await stage()
  const stops: (() => void)[] = []
  try {
    const first = await house.seed({ unit: central })
    say(`${CASES} open cases …`)
    await crowd(house.pool, first, CASES)
    const { rows } = await house.pool.query<{ id: string }>(`select id from cases where status = 'waiting' and id <> $1`, [first])
    const ids = rows.map(row => row.id)

    const shown: number[] = []
    let waiting = new Map<string, { id: string; rev: number; at: number; seen: Set<number> }>()
    say(`${SCREENS} screens …`)
    const connects: number[] = []
    const names = ['anna', 'bo', 'karin']
    for (let from = 0; from < SCREENS; from += 5) {
      const some = await Promise.all(
        Array.from({ length: Math.min(5, SCREENS - from) }, (_, i) =>
          screen(house.url, names[(from + i) % names.length] ?? 'anna', (id, rev, at) => {
            const it = waiting.get(id)
            if (!it || rev < it.rev || it.seen.has(from + i)) return
            it.seen.add(from + i)
            shown.push(Math.max(0, at - it.at))
          }),
        ),
      )
      for (const one of some) {
        connects.push(one.ready)
        stops.push(one.stop)
      }
    }
    say(`${PER_SECOND} changes a second for ${SECONDS} s …`)
    const changes = PER_SECOND * SECONDS
    const begun = performance.now()
    const doing: Promise<void>[] = []
    for (let i = 0; i < changes; i++) {
      // Open loop: the next change does not wait for the one before.
      const pause = begun + (i * 1000) / PER_SECOND - performance.now()
      if (pause > 0) await new Promise(done => setTimeout(done, pause))
      const id = ids[(i * 37) % ids.length] ?? first
      // Known before it is committed, so that a screen that is quick is not missed; the clock starts at the commit.
      const it = { id, rev: 0, at: performance.now(), seen: new Set<number>() }
      waiting.set(id, it)
      doing.push(
        house.store
          .update(id, { kind: 'system', name: 'turn' }, 'own-talk', c => {
            it.rev = c.rev + 1
            return changed(c, { kind: 'citizen' }, new Date().toISOString(), [{ type: 'message', text: 'Hej?', language: 'sv' }])
          })
          .then(() => {
            it.at = performance.now()
          }),
      )
    }
    await Promise.all(doing)
    const end = performance.now() + 15_000
    while (shown.length < changes * SCREENS && performance.now() < end) await new Promise(done => setTimeout(done, 100))
    const took = [...shown]
    waiting = new Map()
    const part = (of: number) => share(took, of)
    const p95 = part(0.95)
    return {
      machine: machine(),
      load: { before, after: load() },
      connectMs: { median: share(connects, 0.5), p95: share(connects, 0.95) },
      shown: {
        samples: took.length,
        missing: changes * SCREENS - took.length,
        median: part(0.5),
        p95,
        p99: part(0.99),
        max: part(1),
      },
      hit: p95 <= LIMIT_MS && took.length === changes * SCREENS,
    }
  } finally {
    for (const stop of stops) stop()
    await house.stop()
  }
}

export function queueTable({ machine: on, load: busy, connectMs, shown, hit }: QueueFigures): string {
  const ms = (value: number) => `${value.toFixed(0)} ms`
  return [
    `From a commit to a caregiver's screen: ${SCREENS} screens, ${CASES} open cases, ${PER_SECOND} changes a second.`,
    `  machine          ${on}, load ${busy.before} → ${busy.after}`,
    `  whole list       median ${ms(connectMs.median)}, p95 ${ms(connectMs.p95)} (five screens connecting at a time)`,
    `  a change shown   median ${ms(shown.median)}, p95 ${ms(shown.p95)}, p99 ${ms(shown.p99)}, max ${ms(shown.max)}`,
    `  samples          ${shown.samples}, never shown ${shown.missing}`,
    `  aim              p95 ≤ ${LIMIT_MS} ms: ${hit ? 'hit' : 'MISSED'}`,
  ].join('\n')
}
