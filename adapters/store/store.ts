// The store: PostgreSQL behind the ports of bot/ports.ts, and the only writer of a case. `openStore` applies the
// migrations, so whoever has a store has a database of this version.
//
//   startEmbedded({ dataDir, log? }): Promise<Embedded>                                    embedded.ts
//     Embedded = { url, dataDir (where it really lies), stop(): Promise<void> }
//   openStore({ url, nextWake, now, log?, strict?, poolSize? }): Promise<OpenStore>        store.ts
//     OpenStore = { store: Store & Clock, outbox: Outbox, sessions: Sessions, ephemeral: Ephemeral, ruleSets: RuleSets, reviews: Reviews,
//                   accessLog: AccessLog, bus: Bus, pool: Pool, ready(): Promise<void>, sweep(): Promise<void>, close(): Promise<void> }
//     The store publishes every committed change on `bus` itself: others only subscribe.
//     A dead effect lets the later ones of its case pass; revive() sets it going again.
//   calendar(pool): Calendar · seedSlots(pool, units, from, days): Promise<number>         ../calendar/calendar.ts, seed.ts
//   files(pool, { now, newId }): Files                                                     ../files/files.ts
//   oidcRows(pool, now): (model: string) => an adapter for oidc-provider                    oidc.ts
//   backup({ dataDir }, toFolder): Promise<Manifest> · restore(fromFolder, dataDir)          backup.ts
//   StoreError { code: StoreErrorCode }                                                    errors.ts
import type { Case, Instant } from '../../bot/case.ts'
import type { Bus, Clock, Outbox, Reviews, Sessions, Store } from '../../bot/ports.ts'
import { type AccessLog, accessLog } from './access.ts'
import { openBus } from './bus.ts'
import { cases } from './cases.ts'
import { asStoreError } from './errors.ts'
import { type Ephemeral, ephemeral, sweep } from './ephemeral.ts'
import { lists } from './list.ts'
import { migrate } from './migrate.ts'
import { outbox } from './outbox.ts'
import { type Log, openPool, type Pool, run } from './pool.ts'
import { keepLogOrder } from './sealer.ts'
import { type RuleSets, ruleSets } from './rule-sets.ts'
import { reviews } from './reviews.ts'
import { sessions } from './sessions.ts'

export type OpenStoreOptions = {
  /** A PostgreSQL of version 15 or later. */
  url: string
  nextWake: (c: Case) => Instant | null
  now: () => Instant
  log?: Log
  /** Parse every stored row with zod: tests and command-line tools. */
  strict?: boolean
  poolSize?: number
}

export type OpenStore = {
  store: Store & Clock
  outbox: Outbox
  sessions: Sessions
  ephemeral: Ephemeral
  ruleSets: RuleSets
  reviews: Reviews
  accessLog: AccessLog
  bus: Bus
  pool: Pool
  /** The same store over one connection in a transaction; `after` is given what must wait until the commit. */
  over(pool: Pool, after: (what: () => void) => void): Pick<Store, 'update' | 'read'>
  /** Throws when the database doesn't answer. */
  ready(): Promise<void>
  /** Removes what has expired. */
  sweep(): Promise<void>
  close(): Promise<void>
}

export async function openStore(options: OpenStoreOptions): Promise<OpenStore> {
  const { url, nextWake, now, log, strict = false } = options
  const pool = openPool(url, { ...(options.poolSize ? { max: options.poolSize } : {}), ...(log ? { log } : {}) })
  try {
    await migrate(pool)
    await keepLogOrder(pool)
    const bus = await openBus(url, log)
    return {
      store: { ...cases({ pool, nextWake, now, strict, committed: bus.publish }), ...lists(pool, now) },
      outbox: outbox(pool, now),
      sessions: sessions(pool),
      ephemeral: ephemeral(pool, now),
      ruleSets: ruleSets(pool, now),
      reviews: reviews(pool),
      accessLog: accessLog(pool),
      bus,
      pool,
      over: (connection, after) =>
        cases({ pool: connection, nextWake, now, strict, committed: (id, rev) => after(() => bus.publish(id, rev)) }),
      async ready() {
        await run(pool, 'ready', 'select 1', [])
      },
      sweep: () => sweep(pool, now()),
      async close() {
        await bus.close()
        await pool.end()
      },
    }
  } catch (error) {
    await pool.end()
    throw asStoreError(error)
  }
}
