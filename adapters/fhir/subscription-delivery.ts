// Calls the receivers. Each Subscription has a lane of its own, so that a dead or slow receiver delays nobody else; within it
// the things go side by side and each thing's notifications one at a time, in order, also over failures. A lease commits before
// anything is sent: whoever dies with one has sent at most one call whose answer nobody knows, and it is sent again as itself.
import type { Instant } from '../../bot/case.ts'
import { type Pool, run } from '../store/pool.ts'
import { codeOf, visible } from './subscription-matching.ts'
import { due, setStatus, type Standing } from './subscription-rows.ts'
import { type Answer, backoff, isAway, type Sender, signature } from './subscription-sending.ts'
import type { Things, Whole } from './subscription-things.ts'

const PAUSE_MS = 500
const BATCH = 50
const LANES = 8
const AT_ONCE = 32
export const DAY_MS = 86_400_000

export type DeliveryDeps = {
  /** The cleared clients of the settings. */
  configured: ReadonlySet<string>
  pool: Pool
  things: Things
  sender: Sender
  /** How long what a process had begun waits when it dies; more than twice a call's deadline. */
  leaseMs: number
  now: () => Instant
  random?: () => number
  log: (event: { event: string; code?: string }) => void
}
/** `until`: when the lease runs out, unless something is settled before. */
type Queue = { thing: string; attempts: number; lease: string; until: number }
type Item = {
  id: string
  type: string
  resource: string
  version: number
  attempts: number
  waiting_since: Date
  tried_since: Date | null
}
type Outcome = 'sent' | 'stop'

export function delivering({ configured, pool, things, sender, leaseMs, now, random = Math.random, log }: DeliveryDeps) {
  const busy = new Map<string, number>()
  const under = new Set<Promise<void>>()
  let running = true
  let nudged = false
  let wake = () => {}
  const later = (ms: number): Instant => new Date(Date.parse(now()) + ms).toISOString()
  const nudge = () => {
    nudged = true
    wake()
  }
  const rest = () =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, nudged ? 0 : PAUSE_MS)
      nudged = false
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  async function loop(): Promise<void> {
    while (running) {
      try {
        let began = 0
        for (const one of await due(pool, now(), configured)) began += await fill(one)
        if (began === 0) await rest()
      } catch (error) {
        log({ event: 'subscription-delivery-failed', code: codeOf(error) })
        await rest()
      }
    }
  }

  async function fill(one: Standing): Promise<number> {
    const mine = busy.get(one.id) ?? 0
    const room = Math.min(LANES - mine, AT_ONCE - under.size)
    if (room <= 0) return 0
    if (one.gateAttempts > 0 && (mine > 0 || !(await probe(one)))) return 0
    const until = Date.parse(now()) + leaseMs
    const queues = await lease(one.id, one.gateAttempts > 0 ? 1 : room)
    for (const leased of queues) {
      const queue: Queue = { ...leased, until }
      busy.set(one.id, (busy.get(one.id) ?? 0) + 1)
      const work = carry(one, queue)
        .catch((error: unknown) => {
          // Nothing was said of the receiver: the database, the log or the register is away. The lease runs out.
          log({ event: 'subscription-delivery-failed', code: codeOf(error) })
        })
        .finally(() => {
          busy.set(one.id, (busy.get(one.id) ?? 1) - 1)
          under.delete(work)
          nudge()
        })
      under.add(work)
    }
    return queues.length
  }

  /** A receiver that failed is called by one process, with one call. */
  async function probe(one: Standing): Promise<boolean> {
    const won = await run(
      pool,
      'subscription-probe',
      `update subscriptions set gate_at = $3 where id = $1 and gate_attempts = $2 and gate_at <= $4 returning id`,
      [one.id, one.gateAttempts, later(leaseMs), now()],
    )
    return won.length === 1
  }

  const lease = (subscription: string, limit: number) =>
    run<Omit<Queue, 'until'>>(
      pool,
      'subscription-lease',
      `with head as (
         select thing from subscription_queues where subscription = $1 and pending > 0 and next_at <= $2
         order by next_at limit $3 for update skip locked
       )
       update subscription_queues q set lease = gen_random_uuid()::text, next_at = $4
       from head where q.subscription = $1 and q.thing = head.thing returning q.thing, q.attempts, q.lease`,
      [subscription, now(), limit, later(leaseMs)],
    )

  async function carry(one: Standing, queue: Queue): Promise<void> {
    const items = await run<Item>(
      pool,
      'deliveries-next',
      `select id::text, type, resource, version, attempts, waiting_since, tried_since from deliveries
       where subscription = $1 and thing = $2 and state = 'waiting' order by ord limit ${BATCH}`,
      [one.id, queue.thing],
    )
    const bodies = one.channel.payload ? await bodiesOf(one, queue.thing, items) : null
    let gate = one.gateAttempts
    for (const item of items) {
      const body = bodies ? bodies.get(item.id) : ''
      if (body === undefined || body === WITHHELD) {
        // A version that can't be read again is an operator's matter; one that is no longer theirs is nobody's.
        await settle(queue, item, body === WITHHELD ? 'withheld' : 'dead', body === WITHHELD ? 'withheld' : 'unreadable')
        continue
      }
      // Whoever may no longer have the lease when the answer comes sends nothing: another may send what comes after.
      if (!running || Date.parse(now()) + leaseMs / 2 > queue.until) break
      if ((await deliver(one, queue, item, body, gate)) === 'stop') return
      gate = 0
    }
    await run(
      pool,
      'subscription-release',
      `update subscription_queues set lease = null, next_at = $4 where subscription = $1 and thing = $2 and lease = $3`,
      [one.id, queue.thing, queue.lease, now()],
    )
  }

  /** The very versions that matched, read again in the client's name: that is its look at the case, and is logged. */
  async function bodiesOf(one: Standing, thing: string, items: readonly Item[]): Promise<Map<string, string>> {
    const whole = await things.read(thing, { client: one.client })
    const bodies = new Map<string, string>()
    if (!whole) return bodies
    for (const type of new Set(items.map(item => item.type))) {
      const wanted = items.filter(item => item.type === type)
      const made = madeOf(whole, type, wanted)
      for (const item of wanted) {
        const body = made.get(`${item.resource} ${item.version}`)
        if (body !== undefined) bodies.set(item.id, visible(one, whole) ? body : WITHHELD)
      }
    }
    return bodies
  }

  async function deliver(one: Standing, queue: Queue, item: Item, body: string, gate: number): Promise<Outcome> {
    const answer = await sender.send({
      endpoint: one.channel.endpoint,
      body,
      headers: {
        ...Object.fromEntries(
          one.channel.header.map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
        ),
        ...(body === '' ? {} : { 'Content-Type': 'application/fhir+json' }),
        'X-Farstu-Signature': signature(one.secrets, Math.floor(Date.parse(now()) / 1000), body),
        'X-Farstu-Delivery': item.id,
        'X-Farstu-Version': `${item.type}/${item.resource}/_history/${item.version}`,
      },
    })
    if (answer.ok) {
      const held = await settle(queue, item, 'done', null)
      if (gate > 0 || one.failingSince !== null) await opened(one)
      if (one.status === 'error') await well(one)
      return held ? 'sent' : 'stop'
    }
    log({ event: 'subscription-call-failed', code: answer.code })
    if (answer.status === 410) {
      await setStatus(pool, one.id, ['active', 'error'], 'off', answer.code, now())
      await release(queue, one.id, queue.attempts, 0)
      return 'stop'
    }
    await failed(one, queue, item, answer, gate)
    return 'stop'
  }

  async function failed(one: Standing, queue: Queue, item: Item, answer: Answer, gate: number): Promise<void> {
    const at = Date.parse(now())
    const away = isAway(answer)
    const own = item.tried_since?.getTime() ?? at
    // One that waited behind a receiver that was called in vain has been tried as long.
    const behind = one.failingSince ? Math.max(Date.parse(one.failingSince), item.waiting_since.getTime()) : at
    if (at - Math.min(own, behind) >= DAY_MS) await settle(queue, item, 'dead', answer.code)
    else
      await run(
        pool,
        'delivery-failed',
        `update deliveries set attempts = attempts + 1, tried_since = coalesce(tried_since, $2), last_error = $3 where id = $1::uuid and state = 'waiting'`,
        [item.id, now(), answer.code],
      )
    // While the receiver is away the next call is about another thing, so that one bad message does not keep it away.
    const alone = gate === 0 || !away
    await release(queue, one.id, alone ? queue.attempts + 1 : queue.attempts, alone ? backoff(queue.attempts, answer, random) : 0)
    if (away)
      await run(
        pool,
        'subscription-gate',
        `update subscriptions set gate_attempts = gate_attempts + 1, gate_at = $3, failing_since = coalesce(failing_since, $4)
         where id = $1 and gate_attempts = $2`,
        [one.id, gate, later(backoff(gate, answer, random)), now()],
      )
    else if (gate > 0) await opened(one)
    await setStatus(pool, one.id, ['active'], 'error', answer.code, now())
  }

  const release = (queue: Queue, subscription: string, attempts: number, waitMs: number) =>
    run(
      pool,
      'subscription-release-failed',
      `update subscription_queues set lease = null, next_at = $4, attempts = $5 where subscription = $1 and thing = $2 and lease = $3`,
      [subscription, queue.thing, queue.lease, later(waitMs), attempts],
    )

  /** The receiver answers: the lane is open at its full width. */
  const opened = (one: Standing) =>
    run(
      pool,
      'subscription-open',
      `update subscriptions set gate_attempts = 0, gate_at = $2, failing_since = null where id = $1 and failing_since is not null`,
      [one.id, now()],
    )

  /** Active again once nothing of it fails any more. */
  async function well(one: Standing): Promise<void> {
    const ill = await run(
      pool,
      'subscription-ill',
      'select from subscription_queues where subscription = $1 and pending > 0 and attempts > 0 limit 1',
      [one.id],
    )
    if (ill.length === 0 && (await setStatus(pool, one.id, ['error'], 'active', null, now()))) one.status = 'active'
  }

  /** False: the lease was lost meanwhile, and another goes on with this thing. */
  async function settle(queue: Queue, item: Item, state: 'done' | 'withheld' | 'dead', error: string | null): Promise<boolean> {
    const rows = await run<{ held: boolean }>(
      pool,
      'delivery-settle',
      `with settled as (
         update deliveries set state = $2, settled_at = $3, attempts = attempts + 1, last_error = $4
         where id = $1::uuid and state = 'waiting' returning subscription, thing
       )
       update subscription_queues q set pending = pending - 1, attempts = 0,
         next_at = case when q.lease = $5 then $6::timestamptz else q.next_at end
       from settled where q.subscription = settled.subscription and q.thing = settled.thing returning q.lease = $5 as held`,
      [item.id, state, now(), error, queue.lease, later(leaseMs)],
    )
    queue.attempts = 0
    queue.until = Date.parse(now()) + leaseMs
    return rows[0]?.held ?? false
  }

  const done = loop()
  return {
    nudge,
    async stop() {
      running = false
      wake()
      await done
      await Promise.all(under)
    },
  }
}

const WITHHELD = '\u0000'

function madeOf(whole: Whole, type: string, items: readonly Item[]): Map<string, string> {
  const made = whole.made(
    type,
    items.map(item => item.version),
  )
  return new Map(made.map(v => [`${v.id} ${v.version}`, JSON.stringify(v.resource)]))
}
