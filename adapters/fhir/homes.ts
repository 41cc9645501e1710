// Which home each type has, for one request. A type with several is read from them in this order; what integrators write goes
// to the last that takes writing.
import type { Instant } from '../../bot/case.ts'
import type { Register, Store } from '../../bot/ports.ts'
import type { Settings } from '../../bot/settings.ts'
import { calendar } from '../calendar/calendar.ts'
import { logLook } from '../store/access.ts'
import type { Pool } from '../store/pool.ts'
import { auditHome } from './audit-home.ts'
import { caseHome } from './case-home.ts'
import { boundWrites } from './bound-writes.ts'
import { type Home, type Looker, seesAll } from './home.ts'
import { loggedHome, once } from './logged-home.ts'
import { provenanceHome } from './provenance-home.ts'
import { registerHome } from './register-home.ts'
import { scheduleReady } from './schedule-writes.ts'
import { slotHome } from './slot-home.ts'
import type { SubscriptionOwner } from './subscription-home.ts'
import { tableHome } from './table-home.ts'

export type Cases = Pick<Store, 'read' | 'update'>
export type HomesDeps = Looker & {
  register: Register
  settings: Settings
  now: () => Instant
  /** When this process began: what registers give has no time of its own. */
  started: Instant
  /** What the token may do: a Subscription tells only of what may be read. */
  scopes?: readonly string[]
  /** Where Subscriptions live; absent: none are taken. */
  subscriptions?: (pool: Pool, owner: SubscriptionOwner) => Home
  /** Cases over a connection; `after` is called with what must wait until the commit. */
  cases: (pool: Pool, after: (what: () => void) => void) => Cases
}

export function openHomes(deps: HomesDeps, pool: Pool, after: (what: () => void) => void): Home[] {
  const { register, now, client, providers, cleared, started } = deps
  const looker = { client, providers, cleared }
  const registers = registerHome({ register, pool, started, cleared })
  const kept = tableHome({
    pool,
    now,
    client,
    types: ['Schedule', 'Organization', 'HealthcareService', 'Location', 'Practitioner', 'PractitionerRole', 'Provenance'],
    prepare: scheduleReady(register),
  })
  const bound = (home: Home) =>
    providers ? boundWrites(home, { pool, client, providers, register, schedules: () => [registers, kept] }) : home
  const table = bound(kept)
  const cases = caseHome(
    { store: deps.cases(pool, after), register, pool, calendar: calendar(pool), now, settings: deps.settings },
    looker,
  )
  const log = once(use => logLook(pool, now(), { kind: 'integrator', client }, 'integration', use, []))
  const homes = [
    loggedHome(registers, log),
    provenanceHome(loggedHome(table, log), cases, !seesAll(looker)),
    loggedHome(bound(slotHome({ pool, client, register, schedules: () => [registers, kept] })), log),
    cases,
    auditHome(pool, looker, now),
    ...(deps.subscriptions ? [loggedHome(deps.subscriptions(pool, { ...looker, scopes: deps.scopes ?? [] }), log)] : []),
  ]
  return homes
}
