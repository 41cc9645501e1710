// The simulated Cosmic: the published subset of Cambio Open Services as published, stricter where it is vague, and broken on
// request. Written from the guide, never from our mapper: what it takes here is what a real one says that it takes.
//
//   /cosmic/auth/token          client credentials                     /cosmic/           what it holds, for people
//   /cosmic/fhir/*              FHIR R4, key and bearer                 /cosmic/holds      the same as JSON
//   /cosmic/journalnotes/v2     COS REST, read only                     /cosmic/control    faults: GET, POST, DELETE
//                                                                        /cosmic/appointments/:id  what Cosmic's own people do
import { randomUUID } from 'node:crypto'
import { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Context, Hono } from 'hono'
import { access, type CosmicKeys } from './cosmic-access.ts'
import { gateway, own, refused, resource } from './cosmic-answers.ts'
import { atTheDesk } from './cosmic-desk.ts'
import { controlPage, faultsIn } from './cosmic-control.ts'
import { type Faults, faults, type Where } from './cosmic-faults.ts'
import { answer, asked, metadata, unpublished, unsimulated } from './cosmic-fhir.ts'
import { journalNotes } from './cosmic-notes.ts'
import { holdsPage } from './cosmic-page.ts'
import { patients } from './cosmic-registry.ts'
import { type CosmicStore, cosmicStore } from './cosmic-store.ts'
import { CSP } from './page.ts'
import type { Extra } from './world.ts'

export type CosmicOptions = {
  databaseUrl: string
  keys?: Partial<CosmicKeys>
  now?: () => number
  random?: () => number
  log?: (event: string) => void
}

export async function cosmicWorld(options: CosmicOptions): Promise<{ extra: Extra; store: CosmicStore; stop(): Promise<void> }> {
  const store = await cosmicStore(options.databaseUrl)
  const { keys, now = Date.now, random = Math.random, log = () => undefined } = options
  const all = { clientId: 'farstu', clientSecret: 'farstu-development', key: 'farstu-development', ...keys }
  return {
    extra: {
      path: '/cosmic',
      app: routes(store, all, now, faults(random), log),
      title: 'Cosmic',
      about: 'journalen: vad som har skrivits dit, och fel på begäran',
    },
    store,
    stop: () => store.close(),
  }
}

const doing: Partial<Record<string, Where['doing']>> = { c: 'create', u: 'update', r: 'read', s: 'search' }

function routes(store: CosmicStore, keys: CosmicKeys, now: () => number, wrong: Faults, log: (event: string) => void): Hono {
  const app = new Hono()
  const door = access(keys, now, randomUUID)
  app.onError((error, c) => {
    log(`cosmic ${'code' in error ? String(error.code) : error.name}`)
    return own(500, 'unexpected error', new URL(c.req.url).pathname, now())
  })

  app.use('/auth/*', async (c, next) => (await before(c, wrong, { at: 'token', doing: 'create' })) ?? next())
  app.route('/auth', door.app)

  app.all('/fhir/*', async c => {
    const path = c.req.path.replace(/^.*?\/fhir/, '')
    const what = asked(c.req.method, path)
    const where = { at: what?.type ?? 'metadata', doing: doing[what?.letter ?? '?'] ?? 'other' } as const
    const early = (await before(c, wrong, where)) ?? door.keyed(c.req.raw)
    if (early) return early
    if (path === '/metadata' && c.req.method === 'GET') return metadata(now())
    if (!what) return gateway(404, 'Resource not found')
    const no = unpublished(what, c.req.raw.headers)
    if (no) return no
    if (wrong.strikes('expired-token', where)) door.forget(c.req.raw)
    const allowed = door.allows(c.req.raw, what.type, what.letter)
    if (allowed === 'token') return refused(401, 'forbidden', 'The authorization token was invalid')
    if (allowed === 'scope') return gateway(403, 'Insufficient scope.')
    if (wrong.strikes('refused', where)) return refused(422, 'business-rule', 'Refused on request: no such thing is taken now')
    const not = unsimulated(what)
    if (not) return not
    const base = `${new URL(c.req.url).origin}/cosmic/fhir`
    const given = await answer({ store, base, now, newId: randomUUID }, what, c.req.raw, async () => {
      if (wrong.strikes('hang-after-commit', where)) return hang(c)
      if (wrong.strikes('lost-answer', where)) return cut(c)
      // A proxy on the way has lost patience with what went well behind it: no shape of anybody's, and no Retry-After.
      if (wrong.strikes('503-after-commit', where)) return new Response('Service Unavailable', { status: 503 })
      return wrong.strikes('wrong-resource', where) ? resource(patients[0] ?? {}, 201) : null
    })
    if (what.letter === 'c' || what.letter === 'u') return given
    if (wrong.strikes('hang-after-commit', where)) return hang(c)
    if (wrong.strikes('lost-answer', where)) return cut(c)
    return given.ok && wrong.strikes('wrong-resource', where) ? resource(patients[0] ?? {}) : given
  })

  app.on('GET', ['/journalnotes/v2', '/journalnotes/v2/', '/cos/journalnotes/v2/notes'], async c => {
    const where = { at: 'journalnotes', doing: 'search' } as const
    const early = (await before(c, wrong, where)) ?? door.keyed(c.req.raw)
    if (early) return early
    if (wrong.strikes('expired-token', where)) door.forget(c.req.raw)
    const allowed = door.allows(c.req.raw, 'JournalNote', 'r')
    const path = new URL(c.req.url).pathname
    if (allowed === 'token') return own(401, 'Invalid access token.', path, now())
    if (allowed === 'scope') return own(403, 'Insufficient OAuth2 scope for access.', path, now())
    if (wrong.strikes('hang-after-commit', where)) return hang(c)
    if (wrong.strikes('lost-answer', where)) return cut(c)
    if (wrong.strikes('wrong-resource', where)) return c.json(patients[0] ?? {})
    return journalNotes(store, c.req.raw, now(), wrong.strikes('notes-late', where)?.ms ?? 0)
  })

  // Not Cosmic's: the simulation's own pages and levers.
  app.get('/holds', async c => c.json({ held: await store.list({}) }))
  app.delete('/holds', async c => {
    await store.forget()
    return c.json({ held: [] })
  })
  app.post('/appointments/:id', async c => {
    const form = !c.req.header('content-type')?.includes('json')
    const asked: unknown = form ? Object.fromEntries(await c.req.formData()) : await c.req.json().catch(() => null)
    const done = await atTheDesk(store, c.req.param('id'), asked, now())
    if (done !== 'done') return c.json({ error: done.wrong }, 400)
    return form ? c.redirect('/cosmic', 303) : c.json({ done: true })
  })
  app.get('/control', c => {
    if (!c.req.header('accept')?.includes('text/html')) return c.json({ faults: wrong.list() })
    c.header('Content-Security-Policy', `${CSP}; form-action 'self'`)
    return c.html(controlPage(wrong.list()))
  })
  app.delete('/control', c => {
    wrong.clear()
    return c.json({ faults: [] })
  })
  app.post('/control', async c => {
    const form = !c.req.header('content-type')?.includes('json')
    const read = await faultsIn(c.req.raw, form)
    if ('wrong' in read) return c.json({ error: read.wrong }, 400)
    if (read.clear) wrong.clear()
    for (const fault of read.faults) wrong.set(fault)
    return form ? c.redirect('/cosmic/control', 303) : c.json({ faults: wrong.list() })
  })
  const front = async (c: Context) => {
    c.header('Content-Security-Policy', `${CSP}; form-action 'self'`)
    return c.html(holdsPage(await store.list({ limit: 200 }), await store.count(), wrong.list()))
  }
  app.get('/', front)
  app.all('/*', c => (c.req.path.endsWith('/cosmic/') ? front(c) : gateway(404, 'Resource not found')))
  return app
}

/** What goes wrong before anything is done. */
async function before(c: Context, wrong: Faults, where: Where): Promise<Response | null> {
  const slow = wrong.strikes('slow', where)
  if (slow) await sleep(slow.ms ?? 3000)
  if (wrong.strikes('down', where)) return cut(c)
  const busy = wrong.strikes('rate-limit', where)
  if (busy)
    return gateway(
      429,
      `Rate limit is exceeded. Try again in ${busy.retryAfter ?? 5} seconds.`,
      busy.retryAfter === undefined ? {} : { 'retry-after': String(busy.retryAfter) },
    )
  if (wrong.strikes('error-500', where)) return own(500, 'unexpected error', c.req.path, Date.now())
  if (wrong.strikes('unavailable-503', where)) return gateway(503, 'Service Unavailable')
  if (wrong.strikes('html', where))
    return new Response('<html><body><h1>Planerat underhåll</h1></body></html>', { headers: { 'content-type': 'text/html' } })
  return null
}

const outgoing = (c: Context): ServerResponse | null => {
  const found: unknown = Reflect.get(c.env, 'outgoing')
  return found instanceof ServerResponse ? found : null
}

/** The connection breaks: as close to "nobody answers" as a process that lives can come. */
function cut(c: Context): Response {
  outgoing(c)?.socket?.destroy()
  return RESPONSE_ALREADY_SENT
}

/** Never answers; ends when the other side has had enough. */
async function hang(c: Context): Promise<Response> {
  const waiting = outgoing(c)
  if (waiting) await new Promise<void>(done => waiting.once('close', done))
  return RESPONSE_ALREADY_SENT
}
