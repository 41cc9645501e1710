// Everything for integrators, put together: tokens, the door with its bulk export and subscriptions, and the guide.
import { Hono } from 'hono'
import type { Instant } from '../../bot/case.ts'
import type { Register } from '../../bot/ports.ts'
import type { Settings } from '../../bot/settings.ts'
import type { OpenStore } from '../store/store.ts'
import type { FhirClient } from './clients.ts'
import { bulkExport } from './export.ts'
import { guideRoutes } from './guide.ts'
import { openAccess } from './oauth.ts'
import { fhirRoutes } from './routes.ts'
import { subscriptions } from './subscriptions.ts'

type Deps = {
  open: OpenStore
  register: Register
  settings: Settings
  now: () => Instant
  newId: () => string
  /** Where the product is reached from outside, without a path. */
  origin: string
  production: boolean
  /** Those in the configuration; the registered ones stand in the database. */
  clients: readonly FhirClient[]
  rateLimits: boolean
  trustProxy: boolean
  log: (event: { event: string; code?: string; client?: string; asked?: string; times?: number }) => void
}

export async function integrators({ open, register, settings, now, newId, origin, production, log, ...deps }: Deps) {
  const { pool, bus, store } = open
  const access = await openAccess({ pool, now, origin, log, development: !production, ...deps })
  const bulk = bulkExport({ cases: open.over, settings, register, pool, now, newId, origin, log })
  const told = subscriptions({ pool, bus, store, register, clients: deps.clients, now, origin, production, log })
  const door = fhirRoutes({
    parts: [bulk.part, ...told.parts],
    subscriptions: told.home,
    cases: open.over,
    register,
    settings,
    pool,
    now,
    origin,
    verifyToken: access.verifyToken,
    cursorKey: access.cursorKey,
    log,
  })
  const routes = new Hono()
  routes.route('/oauth', access.routes)
  routes.route('/fhir/R4', door)
  routes.route('/fhir/guide', guideRoutes())
  return {
    routes,
    /** Removes exports nobody can fetch any more. */
    sweep: () => bulk.sweep(),
    figures: () => told.figures(),
    async stop() {
      await told.stop()
      await bulk.stop()
    },
  }
}
