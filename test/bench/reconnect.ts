// `npm run bench -- reconnect`: 200 screens come back at once, as after a restart, to a unit with 5,000 open cases. Two servers
// side by side in one run: each screen with a reading of its own, as it was first built, and the desk's shared list.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { rowOf } from '../../bot/server/console-view.ts'
import { listed, queueQuery } from '../../bot/server/desk-stream.ts'
import { crowd } from '../console/crowd.ts'
import { central, nurses, type Stage, stage } from '../console/stage.ts'
import { load, machine, share } from './machine.ts'

const SCREENS = 200
const CASES = 5_000
const LIMIT_MS = 5_000
/** Nobody waits longer for a list. */
const PATIENCE_MS = 60_000
const NAMES = ['anna', 'bo', 'karin'] as const

const Told = z.object({ took: z.array(z.number()), again: z.number(), bytes: z.number(), rows: z.number() })
/** `had`: screens that got their list; `again`: times they were turned away before. */
type Side = {
  had: number
  again: number
  median: number
  last: number
  rows: number
  bytes: number
  records: number
  cpu: number
}
export type ReconnectFigures = {
  machine: ReturnType<typeof machine>
  load: { before: string; after: string }
  each: Side
  shared: Side
  hit: boolean
}

/** Every screen reads, maps and writes the list for itself. */
async function eachItsOwn(house: Stage): Promise<{ url: string; stop(): void }> {
  const app = new Hono()
  app.get('/console/api/stream', c =>
    streamSSE(
      c,
      async stream => {
        const name = NAMES.find(one => c.req.header('cookie')?.includes(one)) ?? 'anna'
        const audience = { unit: central.hsaId, alarms: true }
        const who = { kind: 'caregiver', caregiver: nurses[name] } as const
        const { rows } = await house.store.list({ ...queueQuery(audience), limit: listed }, who, 'queue')
        const data = JSON.stringify({ n: 1, type: 'list', rows: rows.map(row => rowOf(row, 'sv')) })
        await stream.writeSSE({ event: 'list', id: '1', data })
        await new Promise<void>(done => stream.onAbort(done))
      },
      // Turned away; the screens count it.
      async () => undefined,
    ),
  )
  const http = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1')
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, stop: () => void http.close(() => undefined).closeAllConnections() }
}

export async function benchReconnect(
  say: (text: string) => void = () => {},
  { screens = SCREENS, cases = CASES } = {},
): Promise<ReconnectFigures> {
  const before = load()
  const house = await stage()
  const child = fork(fileURLToPath(new URL('./screens.ts', import.meta.url)))
  const plain = await eachItsOwn(house)
  const records = async () =>
    (await house.pool.query<{ n: number }>("select count(*)::int as n from access_log where what = 'list'")).rows[0]?.n ?? 0
  const side = async (url: string): Promise<Side> => {
    const had = await records()
    const cpu = process.cpuUsage()
    child.send({ url: `${url}/console/api/stream`, screens, names: NAMES, patience: PATIENCE_MS })
    const [message] = await once(child, 'message')
    const { took, again, bytes, rows } = Told.parse(message)
    const { user, system } = process.cpuUsage(cpu)
    const list = { rows, bytes, records: (await records()) - had, cpu: (user + system) / 1e6 }
    return { had: took.length, again, median: share(took, 0.5), last: Math.max(...took), ...list }
  }
  try {
    const first = await house.seed({ unit: central })
    say(`${cases} open cases …`)
    await crowd(house.pool, first, cases)
    say(`${screens} screens at once, each with a reading of its own …`)
    const each = await side(plain.url)
    say(`${screens} screens at once, the shared list …`)
    const shared = await side(house.url)
    return {
      machine: machine(),
      load: { before, after: load() },
      each,
      shared,
      hit: shared.last <= LIMIT_MS && shared.had === screens,
    }
  } finally {
    child.disconnect()
    plain.stop()
    await house.stop()
  }
}

export function reconnectTable({ machine: on, load: busy, each, shared, hit }: ReconnectFigures): string {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const line = (name: string, it: Side) => [
    `  ${name}  ${it.had} had it: median ${seconds(it.median)}, the last ${seconds(it.last)}; turned away ${it.again} times`,
    `                           ${it.rows} rows, ${(it.bytes / 1e6).toFixed(1)} MB for each; ${it.records} access records; ${it.cpu.toFixed(1)} s of the server's CPU`,
  ]
  return [
    `Back after a restart: ${SCREENS} screens at once, ${CASES} open cases, the whole list on each.`,
    `  machine                  ${on}, load ${busy.before} → ${busy.after}; the screens in a process of their own`,
    ...line('each reads for itself  ', each),
    ...line('one list, handed out   ', shared),
    `  aim                      the last within ${LIMIT_MS / 1000} s: ${hit ? 'hit' : 'MISSED'}`,
  ].join('\n')
}
