// Wake-ups to every server process over LISTEN/NOTIFY, on a connection of its own: a NOTIFY inside the turn would
// hold an instance-wide lock through its commit. Collected for 10 ms; of a case ids and numbers only. Our own process
// hears at once. What is only said goes with them, and is lost while the connection is. Needs a direct session: not through PgBouncer in transaction mode.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { z } from 'zod'
import type { Bus } from '../../bot/ports.ts'
import type { Log } from './pool.ts'

const CHANNEL = 'farstu_cases'
const COLLECT_MS = 10
/** PostgreSQL takes payloads below 8,000 bytes. */
const PER_NOTIFY = 60
const SAID_BYTES = 4_000
/** With more than this unsent (a long break), everyone is told to read everything instead. */
const MAX_WAITING = 5_000
const PING_MS = 15_000

const Payload = z.object({
  from: z.string(),
  cases: z.array(z.tuple([z.string(), z.number()])),
  said: z.array(z.string()).default([]),
})
type Listener = (caseId: string, rev: number) => void

export async function openBus(url: string, log?: Log): Promise<Bus & { close(): Promise<void> }> {
  const self = randomUUID()
  const listeners = new Set<Listener>()
  const hearers = new Set<(what: string) => void>()
  let waiting = new Map<string, number>()
  const unsaid: string[] = []
  let timer: NodeJS.Timeout | undefined
  let client: pg.Client | null = null
  let closed = false
  let backoff = 0
  let retry: NodeJS.Timeout | undefined
  let sending: Promise<void> | null = null

  const tell = (id: string, rev: number) => each(listeners, listener => listener(id, rev))
  const each = <L>(all: Set<L>, heard: (one: L) => void) => {
    for (const one of all) {
      try {
        heard(one)
      } catch {
        // One listener's fault must not keep the others from hearing; it reads again at its next wake-up.
        log?.({ event: 'bus-listener-failed' })
      }
    }
  }

  const hear = (payload: string | undefined) => {
    const said = Payload.safeParse(parsed(payload))
    if (!said.success || said.data.from === self) return
    for (const [id, rev] of said.data.cases) tell(id, rev)
    for (const what of said.data.said) each(hearers, hearer => hearer(what))
  }

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
      application_name: 'farstu-bus',
    })
    next.on('error', () => lost(next))
    next.on('end', () => lost(next))
    next.on('notification', message => hear(message.payload))
    await next.connect()
    await next.query(`listen ${CHANNEL}`)
    client = next
    backoff = 0
  }

  function lost(which: pg.Client) {
    if (client !== which) return
    client = null
    log?.({ event: 'bus-lost' })
    again()
  }

  function again() {
    if (closed || retry) return
    backoff = Math.min(5_000, backoff * 2 || 100)
    retry = setTimeout(
      () => {
        retry = undefined
        connect().then(
          () => {
            log?.({ event: 'bus-back' })
            // What was said meanwhile was not heard.
            tell('*', 0)
            flush()
          },
          () => again(),
        )
      },
      backoff * (0.5 + Math.random() / 2),
    )
    retry.unref()
  }

  /** One statement at a time on the connection; what comes meanwhile goes with the next. */
  function flush() {
    timer = undefined
    const on = client
    if (!on || sending || (waiting.size === 0 && unsaid.length === 0)) return
    const all: [string, number][] = waiting.size > MAX_WAITING ? [['*', 0]] : [...waiting]
    const part = all.slice(0, PER_NOTIFY)
    waiting = new Map(all.slice(PER_NOTIFY))
    const said = unsaid.splice(0, fitting(unsaid))
    ask(on, 'select pg_notify($1, $2)', [CHANNEL, JSON.stringify({ from: self, cases: part, said })], () => {
      for (const [id, rev] of part) waiting.set(id, Math.max(rev, waiting.get(id) ?? 0))
    })
  }

  function ask(on: pg.Client, text: string, values: string[], failed: () => void) {
    sending = on
      .query(text, values)
      .then(
        () => undefined,
        () => {
          failed()
          if (client !== on) return
          // Silent rather than closed: given up, so that the way back is one and the same.
          on.end().catch(() => undefined)
          lost(on)
        },
      )
      .finally(() => {
        sending = null
        if (waiting.size > 0 || unsaid.length > 0) timer ??= setTimeout(flush, 0)
      })
  }

  const ping = setInterval(() => {
    if (client && !sending) ask(client, 'select 1', [], () => undefined)
  }, PING_MS)
  ping.unref()

  await connect()

  return {
    publish(caseId, rev) {
      tell(caseId, rev)
      if (waiting.size <= MAX_WAITING) waiting.set(caseId, Math.max(rev, waiting.get(caseId) ?? 0))
      timer ??= setTimeout(flush, COLLECT_MS)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    say(what) {
      // Nobody hears it now, and later it is no longer so.
      if (!client) return
      unsaid.push(what)
      timer ??= setTimeout(flush, COLLECT_MS)
    },
    hear(listener) {
      hearers.add(listener)
      return () => hearers.delete(listener)
    },
    async close() {
      closed = true
      clearInterval(ping)
      clearTimeout(retry)
      clearTimeout(timer)
      await sending
      flush()
      await sending
      const on = client
      client = null
      clearTimeout(timer)
      await on?.end().catch(() => undefined)
    },
  }
}

/** How many of them go in one payload: always one, so that none stands in the way. */
function fitting(said: readonly string[]): number {
  let [count, bytes] = [0, 0]
  for (const what of said) {
    bytes += Buffer.byteLength(JSON.stringify(what))
    if (bytes > SAID_BYTES) break
    count++
  }
  return Math.max(1, count)
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}
