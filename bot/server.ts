// The Hono app without a port: what every route shares. Parts are mounted by main.ts; tests mount what they need.
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Log } from './logging.ts'
import type { Metrics } from './metrics.ts'

/** Mounts some routes: `app => app.route('/fhir', …)`. */
export type Part = (app: Hono) => void

export type ServerParts = {
  parts: readonly Part[]
  /** Throws when what we can't do without (the database) does not answer. */
  ready: () => Promise<void>
  /** True from the moment we were told to stop. */
  draining: () => boolean
  metrics: Metrics
  log: Log
}

export function server({ parts, ready, draining, metrics, log }: ServerParts): Hono {
  const app = new Hono()
  app.onError((error, c) => {
    // The words of an error may hold a person's: only its name and code go into the log.
    const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
    const id = randomUUID()
    log('error', 'request.failed', { code, id })
    return c.json({ error: { code: 'failed', message: 'Något gick fel hos oss. Försök igen om en stund.', id } }, 500)
  })
  app.use('*', async (c, next) => {
    const started = performance.now()
    await next()
    metrics.answered(c.req.method, c.req.routePath, c.res.status, (performance.now() - started) / 1000)
  })
  // Each part sends its own Content-Security-Policy, framing and referrer rules; here stands what holds for all.
  app.use(
    '*',
    secureHeaders({
      strictTransportSecurity: 'max-age=63072000; includeSubDomains',
      referrerPolicy: false,
      xFrameOptions: false,
      crossOriginResourcePolicy: false,
      crossOriginOpenerPolicy: false,
    }),
  )
  app.get('/livez', c => c.text('alive'))
  app.get('/readyz', async c => {
    if (draining()) return c.text('stopping', 503)
    try {
      await ready()
      return c.text('ready')
    } catch {
      return c.text('the database does not answer', 503)
    }
  })
  app.get('/metrics', async c => c.text(await metrics.page(), 200, { 'content-type': metrics.contentType }))
  for (const mount of parts) mount(app)
  app.notFound(c => c.json({ error: { code: 'not-found', message: 'Sidan finns inte. Gå till startsidan.' } }, 404))
  return app
}
