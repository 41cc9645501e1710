// R4 rest-hook Subscriptions, put together: what their owners see, what finds out whom to tell, and what tells them.
//
//   subscriptions({ pool, bus, store, register, clients, now, origin, production, log }) →
//     { home(pool, owner), parts, figures(), stop() }
import { randomBytes, randomUUID } from 'node:crypto'
import type { Instant } from '../../bot/case.ts'
import type { Bus, Register, Store } from '../../bot/ports.ts'
import type { Pool } from '../store/pool.ts'
import type { FhirClient } from './clients.ts'
import type { Home } from './home.ts'
import type { Part } from './routes.ts'
import { isCleared } from './scopes.ts'
import { delivering } from './subscription-delivery.ts'
import { resolve as systemResolve, type Resolve } from './subscription-guard.ts'
import { type SubscriptionOwner, subscriptionHome } from './subscription-home.ts'
import { codeOf, matching } from './subscription-matching.ts'
import { subscriptionParts } from './subscription-parts.ts'
import { type Figures, figuresOf } from './subscription-rows.ts'
import { sender } from './subscription-sending.ts'
import { things as thingsOf } from './subscription-things.ts'
import { upkeep } from './subscription-upkeep.ts'

const LISTEN_MS = 250
const LEASE_MS = 25_000
const UPKEEP_MS = 60_000

export type SubscriptionsDeps = {
  pool: Pool
  bus: Pick<Bus, 'subscribe'>
  store: Pick<Store, 'read'>
  register: Register
  /** Those of the settings; the registered ones stand in the database. */
  clients?: readonly Pick<FhirClient, 'clientId' | 'scope'>[]
  now: () => Instant
  /** Where the product is reached from outside, without a path. */
  origin: string
  /** In development a receiver may be on this machine, and unencrypted. */
  production: boolean
  log: (event: { event: string; code?: string }) => void
  /** How long what a process had begun waits when it dies; a call to a receiver has two fifths of it. */
  leaseMs?: number
  resolve?: Resolve
  random?: () => number
}
export type Subscriptions = {
  home(pool: Pool, owner: SubscriptionOwner): Home
  parts: Part[]
  figures(): Promise<Figures>
  stop(): Promise<void>
}

/** 256 bits. */
const newSecret = () => randomBytes(32).toString('hex')

export function subscriptions(deps: SubscriptionsDeps): Subscriptions {
  const { pool, now, log } = deps
  const base = `${deps.origin}/fhir/R4`
  const guard = { production: deps.production, resolve: deps.resolve ?? systemResolve }
  const things = thingsOf(deps)
  const leaseMs = deps.leaseMs ?? LEASE_MS
  const configured = new Set((deps.clients ?? []).flatMap(client => (isCleared(client.scope) ? [client.clientId] : [])))
  const callMs = leaseMs * 0.4
  const calls = sender(guard, now, callMs)
  const carrier = delivering({
    configured,
    pool,
    things,
    sender: calls,
    leaseMs,
    now,
    log,
    ...(deps.random ? { random: deps.random } : {}),
  })
  const matcher = matching({ configured, pool, things, now, base, self: randomUUID(), leadMs: callMs, made: carrier.nudge, log })
  let wake = () => {}
  const deaf = deps.bus.subscribe(caseId => {
    matcher.hear(caseId)
    wake()
  })

  let running = true
  let upkeepAt = performance.now() + UPKEEP_MS
  async function listen(): Promise<void> {
    while (running) {
      try {
        if (await matcher.round()) continue
        if (performance.now() >= upkeepAt && !(await upkeep(pool, now()))) upkeepAt = performance.now() + UPKEEP_MS
      } catch (error) {
        log({ event: 'subscription-matching-failed', code: codeOf(error) })
      }
      if (running)
        await new Promise<void>(done => {
          const timer = setTimeout(done, LISTEN_MS)
          wake = () => {
            clearTimeout(timer)
            done()
          }
        })
    }
  }
  const listening = listen()

  return {
    home: (on, owner) => subscriptionHome({ pool: on, now, base, guard, newSecret }, owner),
    parts: subscriptionParts({ pool, now, newSecret, nudge: carrier.nudge }),
    figures: () => figuresOf(pool, null),
    async stop() {
      running = false
      deaf()
      wake()
      await listening
      await carrier.stop()
      calls.close()
    },
  }
}
