// The guests' door, /chat/guest/api: an interpreter or a relative who has a link and a code sees the talk from where they were let
// in, and writes in it. The link's token comes in a body, never in an address; the session is a cookie for that one link. The
// log is asked at every request whether they are still in.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { isRefusal } from '../case.ts'
import type { GuestWrong } from '../guest/wire.ts'
import { type GuestLink, type GuestLinks, openGuest, TRIES } from '../guests.ts'
import { guestMoved } from '../inviting.ts'
import type { Log } from '../logging.ts'
import { type Bus, noEntries, type Now, type Store, type Who } from '../ports.ts'
import type { Speaks } from '../speaker.ts'
import type { Writing } from '../writing.ts'
import { fromOurselves } from './console-door.ts'
import { shown } from './guest-shown.ts'
import { guestStream, type TalkRead } from './guest-stream.ts'
import { shuts } from './shuts.ts'

export type GuestDeps = {
  guests: GuestLinks
  store: Pick<Store, 'read' | 'update'>
  bus: Bus
  /** Who writes just now, at any door; left out: nobody is told. */
  writing?: Writing
  speak: Speaks
  now: Now
  /** Seconds to wait, 0 when the call may pass; asked by who calls. */
  limit?: (key: string) => number
  /** The same of writing, by guest. */
  pace?: (key: string) => number
  /** The proxy before us writes X-Forwarded-For. */
  trustProxy?: boolean
  log?: Log
  heartbeat?: number
}
type Env = { Bindings: { incoming?: { socket: { remoteAddress?: string } } } }

/** Its path is the page's own folder, which a `__Host-` cookie may not have. */
const COOKIE = '__Secure-farstu-guest'
const attributes = { path: '/chat/guest/', secure: true, httpOnly: true, sameSite: 'Strict' } as const

export const hashOf = (...parts: string[]): string => createHash('sha256').update(parts.join(':')).digest('base64url')
/** Salted with the token, which is kept nowhere: six digits alone would be guessed from their hash. */
export const codeHash = (token: string, code: string): string => hashOf(token, code)
export const newToken = (): string => randomBytes(32).toString('base64url')
const same = (a: string, b: string) => timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)))

const Entering = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/), code: z.string().regex(/^\d{6}$/) })
const Saying = z.strictObject({ id: z.string().min(8).max(100), text: z.string().trim().min(1).max(2000) })

const never = () => 0
export function guestRoutes(deps: GuestDeps): Hono {
  const { guests, store, speak, now, limit = never, pace = never, trustProxy = false } = deps
  const app = new Hono<Env>()
  const shutting = shuts(deps.bus)
  const whoOf = ({ guest }: GuestLink): Who => ({ kind: 'guest', id: guest })
  const wrong = (c: Context, status: 401 | 403 | 410 | 422 | 429, code: GuestWrong, more: { left?: number } = {}) =>
    c.json({ error: { code, ...more } }, status)
  const refuse = (c: Context, why: GuestWrong) => wrong(c, why === 'no-session' ? 401 : why === 'slow-down' ? 429 : 410, why)

  /** The talk for whoever holds this link, if it and the log let them in. `invited` is written in the access log; what goes on is not. */
  async function talkOf(link: GuestLink, why: 'invited' | 'stream', after = noEntries): Promise<TalkRead> {
    if (link.ended) return { shut: link.tries >= TRIES ? 'locked' : 'ended' }
    if (link.expiresAt <= now()) return { shut: 'expired' }
    // Asked in the system's name first: who is no longer in has not looked.
    const first = await store.read(link.caseId, { kind: 'system', name: 'channel' }, 'stream', noEntries)
    const guest = first && openGuest(first.case, link.guest)
    if (!guest) {
      await guests.end(link.id, now())
      return { shut: 'ended' }
    }
    const found = await store.read(link.caseId, whoOf(link), why, after === noEntries ? (guest.from ?? noEntries) : after)
    return found ? { guest, case: found.case, entries: found.entries } : { shut: 'ended' }
  }

  async function sessionOf(c: Context): Promise<GuestLink | null> {
    const session = getCookie(c, COOKIE)
    return session ? guests.session(hashOf(session)) : null
  }
  const moved = (link: GuestLink, what: 'came' | 'left' | 'locked') =>
    store.update(link.caseId, whoOf(link), 'invited', it => guestMoved(it, link.guest, what, now()))

  async function json<T>(c: Context, schema: z.ZodType<T>): Promise<T | null> {
    const text = await c.req.text()
    if (text.length > 16 * 1024 || !/^application\/json\b/iu.test(c.req.header('Content-Type') ?? '')) return null
    try {
      return schema.safeParse(JSON.parse(text)).data ?? null
    } catch (error) {
      if (error instanceof SyntaxError) return null
      throw error
    }
  }

  app.use('*', async (c, next) => {
    c.header('Cache-Control', 'no-store')
    c.header('X-Content-Type-Options', 'nosniff')
    if (c.req.method !== 'GET' && !fromOurselves(c.req.raw)) return wrong(c, 403, 'failed')
    await next()
  })

  app.post('/enter', async c => {
    const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
    const wait = limit(forwarded || c.env?.incoming?.socket.remoteAddress || 'unknown')
    if (wait > 0) {
      c.header('Retry-After', String(wait))
      return wrong(c, 429, 'slow-down')
    }
    const asked = await json(c, Entering)
    if (!asked) return wrong(c, 422, 'invalid')
    const found = await guests.take(hashOf(asked.token), now())
    if (!found) return wrong(c, 401, 'unknown')
    const { link } = found
    if (!found.taken)
      return wrong(c, 410, link.tries >= TRIES ? 'locked' : !link.ended && link.expiresAt <= now() ? 'expired' : 'ended')
    if (!same(link.codeHash, codeHash(asked.token, asked.code))) {
      if (link.tries < TRIES) return wrong(c, 401, 'code', { left: TRIES - link.tries })
      await guests.end(link.id, now())
      await moved(link, 'locked')
      return wrong(c, 410, 'locked')
    }
    const session = newToken()
    await guests.enter(link.id, hashOf(session))
    // Another browser is no longer the one.
    shutting.say(link.guest)
    // The look, once for each session.
    const talk = await talkOf(link, 'invited')
    if ('shut' in talk) return refuse(c, talk.shut)
    if (!talk.guest.here) await moved(link, 'came')
    const maxAge = Math.ceil((Date.parse(link.expiresAt) - Date.parse(now())) / 1000)
    setCookie(c, COOKIE, session, { ...attributes, maxAge })
    return c.json(shown(talk))
  })

  app.get('/talk', async c => {
    const link = await sessionOf(c)
    if (!link) return refuse(c, 'no-session')
    const until = c.req.query('before')
    if (until !== undefined && !/^\d{1,9}$/.test(until)) return wrong(c, 422, 'invalid')
    const talk = await talkOf(link, 'stream')
    if ('shut' in talk) return refuse(c, talk.shut)
    const body = JSON.stringify(shown(talk, undefined, until === undefined ? undefined : Number(until)))
    // Of what is shown, not of the case: what happens behind it is not theirs to notice.
    const etag = `"${hashOf(body).slice(0, 22)}"`
    c.header('ETag', etag)
    if (c.req.header('If-None-Match') === etag) return c.body(null, 304)
    return c.body(body, 200, { 'Content-Type': 'application/json' })
  })

  app.post('/say', async c => {
    const link = await sessionOf(c)
    if (!link) return refuse(c, 'no-session')
    const talk = await talkOf(link, 'stream')
    if ('shut' in talk) return refuse(c, talk.shut)
    const asked = await json(c, Saying)
    if (!asked) return wrong(c, 422, 'invalid')
    if (pace(link.guest) > 0) return wrong(c, 429, 'slow-down')
    const { id, text } = asked
    const once = { key: `guest:${link.guest}:${id}`, digest: hashOf(text) }
    const done = await speak(link.caseId, whoOf(link), { type: 'guest', guest: link.guest, text, clientId: id }, once)
    if (isRefusal(done)) return done.refused === 'other-content' ? wrong(c, 422, 'invalid') : wrong(c, 410, 'ended')
    const after = await talkOf(link, 'stream')
    return 'shut' in after ? refuse(c, after.shut) : c.json(shown(after))
  })

  // Seen by the others in the talk while it happens, never stored.
  app.post('/typing', async c => {
    const link = await sessionOf(c)
    if (!link) return refuse(c, 'no-session')
    const talk = await talkOf(link, 'stream')
    if ('shut' in talk) return refuse(c, talk.shut)
    const { id, role, name } = talk.guest
    if (pace(`typing ${id}`) === 0) deps.writing?.say(link.caseId, { kind: 'guest', id, role, name })
    return c.body(null, 204)
  })

  const onError = (error: unknown) =>
    deps.log?.('error', 'guest.failed', { code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' })
  app.get('/stream', guestStream({ ...deps, shutting, sessionOf, talkOf, onError }, refuse))

  app.post('/leave', async c => {
    const link = await sessionOf(c)
    deleteCookie(c, COOKIE, attributes)
    if (link) {
      await guests.leave(link.id)
      shutting.say(link.guest)
      await moved(link, 'left')
    }
    return c.body(null, 204)
  })

  app.all('*', c => wrong(c, 401, 'no-session'))
  return new Hono().route('/', app)
}
