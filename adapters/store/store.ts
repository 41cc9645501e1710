// The store: PostgreSQL behind the ports of bot/ports.ts, and the only writer of a case. `openStore` applies the
// migrations, so whoever has a store has a database of this version.
//
//   startEmbedded({ dataDir, log? }): Promise<Embedded>                                    embedded.ts
//     Embedded = { url, dataDir (where it really lies), stop(): Promise<void> }
//   openStore({ url, nextWake, now, log?, strict?, poolSize?, guard?, ownerUrl? }): Promise<OpenStore>        store.ts
//     OpenStore = { store: Store & Clock, outbox: Outbox, sessions: Sessions, ephemeral: Ephemeral, ruleSets: RuleSets, reviews: Reviews,
//                   accessLog: AccessLog, bus: Bus, pool: OpenPool, login, ready(): Promise<void>, sweep(): Promise<void>, close(): Promise<void> }
//     The store publishes every committed change on `bus` itself: others only subscribe.
//     A dead effect lets the later ones of its case pass; revive() sets it going again.
//   calendar(pool): Calendar · seedSlots(pool, units, from, days): Promise<number>         ../calendar/calendar.ts, seed.ts
//   files(pool, { now, newId }): Files                                                     ../files/files.ts
//   oidcRows(pool, now): (model: string) => an adapter for oidc-provider                    oidc.ts
//   backup({ dataDir }, toFolder): Promise<Manifest> · restore(fromFolder, dataDir)          backup.ts
//   StoreError { code: StoreErrorCode }                                                    errors.ts
import type { Case, Instant } from '../../bot/case.ts'
import type { Glasses } from '../../bot/glass.ts'
import type { GuestLinks } from '../../bot/guests.ts'
import type { Bus, Clock, Outbox, Reviews, Sessions, Store } from '../../bot/ports.ts'
import { type ReadAlong, readAlong } from '../../bot/read-along.ts'
import { type Writing, writing } from '../../bot/writing.ts'
import { type AccessLog, accessLog } from './access.ts'
import { openBus } from './bus.ts'
import { cases } from './cases.ts'
import { asStoreError, StoreError } from './errors.ts'
import { type Ephemeral, ephemeral, sweep } from './ephemeral.ts'
import { lists } from './list.ts'
import { type Login, logIn, unguarded, upToDate } from './login.ts'
import { outbox } from './outbox.ts'
import { type Log, openPool, type OpenPool, type Pool, run } from './pool.ts'
import { type RuleSets, ruleSets } from './rule-sets.ts'
import { reviews } from './reviews.ts'
import { glasses } from './glass.ts'
import { guestLinks } from './guests.ts'
import { seen } from './seen.ts'
import { sessions } from './sessions.ts'
import { type Staff, staff } from './staff.ts'

export type OpenStoreOptions = {
  /** A PostgreSQL of version 15 or later. */
  url: string
  nextWake: (c: Case) => Instant | null
  now: () => Instant
  log?: Log
  /** Parse every stored row with zod: tests and command-line tools. */
  strict?: boolean
  poolSize?: number
  /**
   * The product works as a user that can't change the logs (login.ts): 'require' throws `unguarded` when there is none, 'warn'
   * goes on and says so in `login`. Left out: as the user of `url`, who owns the tables (tests and tools).
   */
  guard?: 'require' | 'warn'
  /** Who owns the tables, when the user of `url` doesn't. */
  ownerUrl?: string
}

export type OpenStore = {
  store: Store & Clock
  outbox: Outbox
  sessions: Sessions
  ephemeral: Ephemeral
  ruleSets: RuleSets
  reviews: Reviews
  staff: Staff
  glass: Glasses
  guests: GuestLinks
  accessLog: AccessLog
  bus: Bus
  writing: Writing
  readAlong: ReadAlong
  pool: OpenPool
  /** As whom the pool has logged in, and what that user could do to the logs; null without `guard`. */
  login: Login | null
  /** The same store over one connection in a transaction; `after` is given what must wait until the commit. */
  over(pool: Pool, after: (what: () => void) => void): Pick<Store, 'update' | 'read'>
  /** Throws when the database doesn't answer. */
  ready(): Promise<void>
  /** Removes what has expired. */
  sweep(): Promise<void>
  close(): Promise<void>
}

async function guarded({ url, ownerUrl, guard, log }: OpenStoreOptions): Promise<Login> {
  const login = await logIn({ url, ...(ownerUrl ? { ownerUrl } : {}) })
  if (login.could.length === 0) return login
  if (guard === 'require') throw new StoreError('unguarded', unguarded(login))
  log?.({ event: 'log-unguarded', detail: unguarded(login) })
  return login
}

export async function openStore(options: OpenStoreOptions): Promise<OpenStore> {
  const { nextWake, now, log, strict = false } = options
  const login = options.guard ? await guarded(options) : null
  const url = login?.url ?? options.url
  const pool = openPool(url, { ...(options.poolSize ? { max: options.poolSize } : {}), ...(log ? { log } : {}) })
  try {
    if (!login) await upToDate(pool)
    const bus = await openBus(url, log)
    return {
      store: { ...cases({ pool, nextWake, now, strict, committed: bus.publish }), ...lists(pool, now) },
      outbox: outbox(pool, now),
      sessions: sessions(pool),
      ephemeral: ephemeral(pool, now),
      ruleSets: ruleSets(pool, now),
      reviews: reviews(pool),
      staff: staff(pool),
      glass: glasses(pool),
      guests: guestLinks(pool),
      accessLog: accessLog(pool),
      bus,
      writing: writing(bus),
      readAlong: readAlong(seen(pool), bus, now),
      pool,
      login,
      over: (connection, after) =>
        cases({
          pool: connection,
          nextWake,
          now,
          strict,
          inside: connection !== pool,
          committed: (id, rev) => after(() => bus.publish(id, rev)),
        }),
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
