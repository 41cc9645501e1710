// The whole of a login on one stage: a real database, the simulated world, and the product's login routes over HTTP.
// The clock of the product is given, so that an hour passes when a test says so.
import { serve } from '@hono/node-server'
import { newClientKey } from '../../adapters/identity/client-key.ts'
import { citizensAt, oidc, staffAt } from '../../adapters/identity/oidc.ts'
import { loginRoutes } from '../../adapters/identity/routes.ts'
import { whoever, whole } from '../../adapters/identity/session.ts'
import { register } from '../../adapters/register/register.ts'
import { ephemeral } from '../../adapters/store/ephemeral.ts'
import { openPool } from '../../adapters/store/pool.ts'
import { sessions } from '../../adapters/store/sessions.ts'
import { startWorld } from '../../adapters/world/world.ts'
import type { Citizen } from '../../bot/people.ts'
import { metrics } from '../../bot/metrics.ts'
import { type Part, server as product } from '../../bot/server.ts'
import { database } from '../database.ts'
import { type Browser, browser, type Sees } from './browser.ts'

export async function stage() {
  const base = await database()
  const pool = openPool(base.url)
  let ahead = 0
  const now = () => new Date(Date.now() + ahead).toISOString()
  const store = { sessions: sessions(pool), ephemeral: ephemeral(pool, now) }

  const parts: Part[] = []
  let fetched: ReturnType<typeof product>['fetch'] = () => new Response('starting', { status: 503 })
  const server = serve({ fetch: (request, env) => fetched(request, env), port: 0, hostname: '127.0.0.1' })
  await new Promise<void>(resolve => (server.listening ? resolve() : server.once('listening', () => resolve())))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`

  const key = await newClientKey()
  let world = await startWorld({ port: 0, product: origin, clientKey: key.publicJwk })
  const persons = register({ baseUrl: `${world.url}/register`, now })
  const identified: { caseId: string; citizen: Citizen }[] = []
  const refused: string[] = []
  const relying = (issuer: string) =>
    oidc({
      citizens: citizensAt(issuer, key.privateJwk),
      staff: staffAt(issuer, key.privateJwk),
      nowMs: () => Date.now() + ahead,
    })

  const login = loginRoutes({
    identity: relying(`${world.url}/idp`),
    sessions: store.sessions,
    ephemeral: store.ephemeral,
    register: persons,
    verifyToken: async bearer => (bearer.startsWith('token-of-') ? { caseId: bearer.slice(9), user: 'dl_test' } : null),
    talk: async caseId => (caseId === 'gone' ? null : { openedAt: '2026-11-20T13:05:00.000Z', language: 'sv' }),
    identified: async (caseId, citizen) => {
      if (caseId === 'somebody-elses') return { refused: 'not-yours' }
      identified.push({ caseId, citizen })
      return null
    },
    now,
    newSecret: () => crypto.randomUUID(),
    origins: [origin],
    onRefused: (kind, reason) => void refused.push(`${kind} ${reason}`),
  })
  const { citizenOf, caregiverOf } = whoever({ sessions: store.sessions, now })
  parts.push(app => app.route('/', login))
  parts.push(app => {
    app.get('/chat/', async c => c.json({ page: 'chat', citizen: await citizenOf(c.req.raw) }))
    app.get('/console/', async c => c.json({ page: 'console', caregiver: await caregiverOf(c.req.raw) }))
    app.get('/whole', async c => {
      const who = await citizenOf(c.req.raw)
      return c.json(who ? await whole(who, persons) : null)
    })
  })
  fetched = product({
    parts,
    ready: async () => undefined,
    draining: () => false,
    metrics: metrics(),
    log: () => undefined,
  }).fetch

  return {
    pool,
    origin,
    world: world.url,
    identified,
    refused,
    store,
    /** Time passes for the product (not for the provider). */
    passes(ms: number) {
      ahead += ms
    },
    backToNow() {
      ahead = 0
    },
    async ticket(caseId: string, body: object = {}): Promise<string> {
      const response = await fetch(`${origin}/login/citizen/ticket`, {
        method: 'POST',
        headers: { authorization: `Bearer token-of-${caseId}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const { url }: { url: string } = await response.json()
      return origin + url
    },
    /** The provider goes away and comes back at the same address, with new keys. */
    async worldRestarts(meanwhile: () => Promise<void>) {
      const port = Number(new URL(world.url).port)
      await world.stop()
      await meanwhile()
      world = await startWorld({ port, product: origin, clientKey: key.publicJwk })
    },
    async stop() {
      server.close()
      await world.stop()
      await pool.end()
      await base.stop()
    },
  }
}
export type Stage = Awaited<ReturnType<typeof stage>>

/** Chooses a person on the provider's page; back at the product, or wherever the redirects end. */
export const chooses = (at: Sees, by: Browser, person: string): Promise<Sees> => by.post(at.url, { person })

/** The whole way for a citizen, from the ticket (or none) to the page after the login. */
export async function citizenLogsIn(on: Stage, person: string, caseId?: string, by: Browser = browser()): Promise<Sees> {
  await by.get(caseId ? await on.ticket(caseId) : `${on.origin}/login/citizen`)
  return chooses(await by.post(`${on.origin}/login/citizen`, {}), by, person)
}
