// What stands before every endpoint: who may call from where, how often, how much, and with which key.
import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import type { Refusal } from '../../bot/case.ts'
import { type Limit, limiter } from './limits.ts'
import type { Claims, Tokens } from './tokens.ts'

export type Env = { Bindings: Partial<HttpBindings>; Variables: { claims: Claims } }
type Door = MiddlewareHandler<Env>

/** Direct Line's own shape of an error. `message` is for a person; `field` names what to mend. */
export const refuse = (c: Context, status: ContentfulStatusCode, code: string, message: string, field?: string) =>
  c.json({ error: { code, message, ...(field ? { field } : {}) } }, status)

export const refusal = (c: Context, { refused, field, detail }: Refusal) => {
  switch (refused) {
    case 'unknown-case':
      return refuse(c, 404, 'ConversationNotFound', 'There is no such conversation. Begin one with POST /conversations.')
    case 'closed':
      return refuse(c, 409, 'ConversationEnded', 'This conversation has ended. Begin a new one with a new token.')
    case 'other-content':
      return refuse(
        c,
        409,
        'DuplicateId',
        'This clientActivityID was used before for other content. Give every activity an id of its own.',
        'channelData.clientActivityID',
      )
    case 'invalid':
      return refuse(c, 400, 'BadArgument', detail ?? 'The value is not possible here.', field)
    default:
      return refuse(c, 403, 'NotAllowed', detail ?? `Refused: ${refused}.`, field)
  }
}

/** Rates that a person never meets and a flood always does. Many people may share one address (a hospital, a mobile operator). */
const RATES = {
  address: { burst: 600, perSecond: 100 },
  generate: { burst: 120, perSecond: 2 },
  start: { burst: 120, perSecond: 5 },
  say: { burst: 20, perSecond: 2 },
  upload: { burst: 6, perSecond: 0.2 },
  look: { burst: 60, perSecond: 15 },
} satisfies Record<string, Limit>
export type Rate = keyof typeof RATES

export type Limits = ReturnType<typeof limits>
export function limits(on: boolean, nowMs: () => number) {
  const pass = () => 0
  const of = (rate: Rate) => (on ? limiter(RATES[rate], nowMs) : pass)
  const all = {
    address: of('address'),
    generate: of('generate'),
    start: of('start'),
    say: of('say'),
    upload: of('upload'),
    look: of('look'),
  } satisfies Record<Rate, unknown>
  return (rate: Rate, key: string) => all[rate](key)
}

export const limited =
  (limit: Limits, rate: Rate, key: (c: Context<Env>) => string): Door =>
  async (c, next) => {
    const wait = limit(rate, key(c))
    if (wait === 0) return next()
    c.header('Retry-After', String(wait))
    return refuse(c, 429, 'TooManyRequests', `Too many requests. Try again in ${wait} s.`)
  }

/** Our own pages, the listed ones, and programs (which send no Origin). `null` is a page that hides where it is from. */
export const allowedOrigin = (origin: string | undefined, host: string | undefined, origins: readonly string[]) =>
  origin === undefined || origins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host)

export const originGuard =
  (origins: readonly string[]): Door =>
  async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
    if (allowedOrigin(c.req.header('origin'), c.req.header('host') ?? new URL(c.req.url).host, origins)) return next()
    return refuse(c, 403, 'OriginNotAllowed', 'This site may not use the channel. Ask for its address to be added to the list.')
  }

/** What is read to its end and thrown away, so that the sender hears the answer instead of a broken line. */
const HEARD_OUT = 8 << 20

export const size = (bytes: number): Door => {
  const tooBig = (c: Context) => refuse(c, 413, 'MessageSizeTooBig', `At most ${Math.floor(bytes / 1024)} kB in one request.`)
  const limit = bodyLimit({ maxSize: bytes, onError: tooBig })
  return async (c, next) => {
    // An unpacked body could be any size.
    if (c.req.header('content-encoding'))
      return refuse(c, 415, 'BadArgument', 'Send the body as it is, without Content-Encoding.', 'Content-Encoding')
    const declared = Number(c.req.header('content-length') ?? 0)
    // Node reads no more than was declared; only a body of unknown length must be counted.
    if (c.req.header('content-length') !== undefined && !c.req.header('transfer-encoding') && declared <= bytes) return next()
    if (declared <= bytes) return limit(c, next)
    if (declared <= HEARD_OUT) await c.req.raw.body?.pipeTo(new WritableStream())
    return tooBig(c)
  }
}

export const bearer = (c: Context) => /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]

/** 403 tells the clients that the key has gone, and they ask their page for a new one; a 401 they never mention. */
export const authorised =
  (tokens: Tokens): Door =>
  async (c, next) => {
    const token = bearer(c)
    if (token === undefined)
      return refuse(c, 401, 'MissingToken', 'Send Authorization: Bearer <token> from POST /tokens/generate.')
    const checked = await tokens.check(token, 'talk')
    if ('expired' in checked) return refuse(c, 403, 'TokenExpired', 'The token has expired. Renew it with POST /tokens/refresh.')
    if ('invalid' in checked)
      return refuse(c, 403, 'BadToken', 'The token is not one of ours. Get one from POST /tokens/generate.')
    const named = c.req.param('conversation')
    if (named !== undefined && named !== checked.ok.conversation)
      return refuse(c, 403, 'ForeignConversation', 'The token belongs to another conversation.')
    c.set('claims', checked.ok)
    return next()
  }

export async function jsonBody<T>(
  c: Context,
  schema: z.ZodType<T>,
): Promise<{ ok: T } | { bad: string; code: string; field: string }> {
  const text = await c.req.text()
  let value: unknown
  try {
    value = text === '' ? {} : JSON.parse(text)
  } catch {
    return { bad: 'The body is not valid JSON.', code: 'BadSyntax', field: 'body' }
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: parsed.data }
  const issue = parsed.error.issues[0]
  return { bad: issue?.message ?? 'Not as expected.', code: 'BadArgument', field: issue?.path.map(String).join('.') || 'body' }
}
