// HTTP before the token endpoint: how often an address may call, how much it may send, and the bridge to oidc-provider,
// which speaks Node's request and response.
import { AsyncLocalStorage } from 'node:async_hooks'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { decodeProtectedHeader } from 'jose'
import { limiter } from '../channel/limits.ts'

export type Handle = (req: IncomingMessage, res: ServerResponse) => void
export type OauthDoorDeps = { origin: string; rateLimits: boolean; trustProxy: boolean; nowMs: () => number }
export type OauthEnv = { Bindings: Partial<HttpBindings> }

/** Several integrators may share a region's proxy; each needs a token every five minutes. */
const PER_ADDRESS = { burst: 200, perSecond: 20 }
const LARGEST = 16_384
const WANTED = ['content-type', 'authorization', 'accept']

/** The key id of the assertion that is being answered, for whoever looks for the client's keys. */
const asked = new AsyncLocalStorage<{ kid: string | null }>()
export const askedKid = (): string | null => asked.getStore()?.kid ?? null

/** Read from what nobody has verified yet: it only says which key to look for. */
function kidIn(body: Buffer): string | null {
  try {
    return decodeProtectedHeader(new URLSearchParams(body.toString('utf8')).get('client_assertion') ?? '').kid ?? null
  } catch {
    return null
  }
}

/** Lets the provider answer a web Request, wherever that came from. */
async function answer(handle: Handle, request: Request, path: string, origin: string): Promise<Response> {
  const body = Buffer.from(await request.arrayBuffer())
  const req = new IncomingMessage(new Socket())
  const { host, protocol } = new URL(origin)
  const headers: Record<string, string> = { host, 'x-forwarded-proto': protocol.slice(0, -1) }
  for (const name of WANTED) headers[name] = request.headers.get(name) ?? ''
  if (body.length > 0) headers['content-length'] = String(body.length)
  for (const [name, value] of Object.entries(headers)) if (value !== '') req.headers[name] = value
  Object.assign(req, { method: request.method, url: path, originalUrl: `/oauth${path}` })
  req.push(body)
  req.push(null)
  const res = new ServerResponse(req)
  return new Promise(resolve => {
    const end = (chunk?: string | Buffer) => {
      const sent = new Headers()
      for (const [name, value] of Object.entries(res.getHeaders())) if (value !== undefined) sent.set(name, String(value))
      resolve(new Response(chunk === undefined ? null : chunk.toString(), { status: res.statusCode, headers: sent }))
      return res
    }
    Object.assign(res, { end })
    asked.run({ kid: kidIn(body) }, () => handle(req, res))
  })
}

export function oauthRoutes(handle: Handle, { origin, rateLimits, trustProxy, nowMs }: OauthDoorDeps): Hono<OauthEnv> {
  const app = new Hono<OauthEnv>()
  const limit = limiter(PER_ADDRESS, nowMs)
  const address = (c: Context<OauthEnv>) =>
    (trustProxy && c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()) ||
    c.env?.incoming?.socket.remoteAddress ||
    'unknown'
  const refuse = (c: Context<OauthEnv>, status: 405 | 413 | 429, error: string, error_description: string, headers = {}) =>
    c.json({ error, error_description }, status, { 'Cache-Control': 'no-store', ...headers })

  app.use('/token', async (c, next) => {
    const wait = rateLimits ? limit(address(c)) : 0
    if (wait === 0) return next()
    return refuse(c, 429, 'temporarily_unavailable', tooMany(wait), { 'Retry-After': String(wait) })
  })
  app.use(
    '/token',
    bodyLimit({ maxSize: LARGEST, onError: c => refuse(c, 413, 'invalid_request', 'A token request is at most 16 kB') }),
  )
  app.post('/token', c => answer(handle, c.req.raw, '/token', origin))
  app.get('/jwks', c => answer(handle, c.req.raw, '/jwks', origin))
  app.all('/token', c => refuse(c, 405, 'invalid_request', 'Send a POST', { Allow: 'POST' }))
  return app
}

export const tooMany = (wait: number) =>
  `Too many token requests. A token lives five minutes: keep it, and try again in ${wait} s`
