// Direct Line 3.0 as Microsoft's own clients expect it. An activity is answered when it is committed, never
// before; everything shown, pushed or polled, is rendered from the log.
import { createHash } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import { z } from 'zod'
import { type Attachment, type Case, type Entry, isRefusal, type Refusal } from '../../bot/case.ts'
import type { Citizen } from '../../bot/people.ts'
import type { Bus, Committed, Files, NewId, Now, Store } from '../../bot/ports.ts'
import type { ReadAlong } from '../../bot/read-along.ts'
import type { Writing } from '../../bot/writing.ts'
import { languages } from '../../flows/texts/index.ts'
import { activityId, toActivities, toIncoming, toTyping, type Understood, wordsOf } from './activity.ts'
import { botFramework, type BotFrameworkParts, type Speak } from './botframework.ts'
import type { Activity } from './contract.ts'
import { goesOnFrom } from './follows.ts'
import { readTo } from './read-to.ts'
import { allowedOrigin, authorised, type Env, jsonBody, limited, limits, originGuard, refusal, refuse, size } from './guard.ts'
import { type Admitted, sockets } from './sockets.ts'
import { type Claims, tokens as makeTokens } from './tokens.ts'
import { issue, tokenDoors } from './token-doors.ts'
import { keep, linkTo, readUpload, sendFile, UPLOAD_BYTES } from './uploads.ts'

export type DirectLineParts = {
  store: Store
  bus: Bus
  files: Files
  speak: Speak
  /** The person whose session cookie the request carries. */
  citizenOf: (request: Request) => Promise<Citizen | null>
  /** At least 32 bytes; the same in every process of the product. */
  secret: string
  now: Now
  /** Ids of conversations and people: 128 random bits or more. */
  newId: NewId
  rateLimits: boolean
  /** Sites besides our own that may use the channel, e.g. `https://www.example.se`. */
  origins?: readonly string[]
  /** Our address as citizens see it, where a proxy stands before us. */
  publicUrl?: string
  /** The proxy before us writes X-Forwarded-For. */
  trustProxy?: boolean
  tokenSeconds?: number
  /** How long after its end an honest token may still be renewed. */
  resumeMs?: number
  onHandoff?: BotFrameworkParts['onHandoff']
  transcriptUrl?: BotFrameworkParts['transcriptUrl']
  /** Who writes just now, at any door. */
  writing?: Writing
  readAlong?: ReadAlong
  log?: (what: string, error: unknown) => void
  healMs?: number
  pingMs?: number
}

const BASE = '/v3/directline'
const STREAM = new RegExp(`^${BASE}/conversations/([^/]+)/stream$`)
/** `follows`: the conversation of this browser's own that was closed, and which this one goes on from. */
const StartBody = z.object({ locale: z.string().max(35).nullish(), follows: z.string().max(100).nullish() })

export type DirectLine = ReturnType<typeof directLine>
export function directLine(parts: DirectLineParts) {
  const { store, bus, files, citizenOf, now, newId, origins = [], resumeMs = 24 * 3_600_000, log = () => {} } = parts
  const tokens = makeTokens(parts.secret, parts.tokenSeconds ?? 1800, now)
  const framework = botFramework(parts)
  const limit = limits(parts.rateLimits, () => Date.parse(now()))

  const render = (c: Case, entries: readonly Entry[], { user, base }: { user: string; base: string }): Activity[] =>
    toActivities({ case: c, user, link: linkTo(tokens, base, c.id) }, entries)
  const lines = sockets({ store, bus, render, admit, log, ...settings(parts) })
  const deaf = parts.writing?.hear((id, by) => by.kind !== 'citizen' && lines.typing(id, toTyping(id, by, now())))

  const addressOf = (forwarded: string | undefined, remote: string | undefined) =>
    (parts.trustProxy && forwarded?.split(',').at(-1)?.trim()) || remote || 'unknown'
  const address = (c: Context<Env>) => addressOf(c.req.header('x-forwarded-for'), c.env?.incoming?.socket.remoteAddress)
  const conversation = (c: Context<Env>) => c.get('claims').conversation
  const baseOf = (c: Context) => parts.publicUrl ?? new URL(c.req.url).origin

  /** The token and the stream a client goes on with. */
  async function opened(c: Context<Env>, claims: Claims, watermark: string) {
    const ticket = await tokens.issue(claims, 'stream')
    const url = `${baseOf(c).replace(/^http/, 'ws')}${BASE}/conversations/${claims.conversation}/stream`
    return {
      ...(await issue(tokens, claims)),
      streamUrl: `${url}?watermark=${encodeURIComponent(watermark)}&t=${ticket}`,
      referenceGrammarId: '',
    }
  }

  async function turn(claims: Claims, incoming: Parameters<Speak>[2], once?: Parameters<Speak>[3]): Promise<Committed | Refusal> {
    const { conversation, user } = claims
    const answer = await framework.turn({ conversation, user, incoming, ...(once ? { once } : {}) })
    if (!isRefusal(answer) && !answer.replayed) lines.push(answer)
    return answer
  }

  async function say(c: Context<Env>, understood: Extract<Understood, { type: 'message' }>, digests: string[] = []) {
    const { clientId } = understood
    const incoming = await inWords(c.get('claims'), understood.incoming)
    // What the client can show, its language and its id are no part of what was said; a file is its bytes.
    const { text, answer: answered, command } = understood.incoming
    const said = JSON.stringify([text, answered, command, digests])
    const digest = createHash('sha256').update(said).digest('base64url')
    const answer = await turn(c.get('claims'), incoming, clientId === null ? undefined : { key: `activity:${clientId}`, digest })
    if (isRefusal(answer)) return refusal(c, answer)
    const own = answer.entries.find(e => e.type === 'message' && e.by.kind === 'citizen') ?? answer.entries[0]
    return c.json({ id: activityId(conversation(c), own?.seq ?? answer.case.rev) })
  }

  async function inWords(claims: Claims, incoming: Extract<Understood, { type: 'message' }>['incoming']) {
    if (incoming.text !== '' || !incoming.answer) return incoming
    const entries = incoming.answer.value === undefined ? (await look(claims, 0, 'stream'))?.entries : []
    return { ...incoming, text: wordsOf(incoming.answer, entries ?? []) }
  }

  /** A talk that is already tied to someone else is never handed to this person. */
  async function signIn(c: Context<Env>) {
    const citizen = await citizenOf(c.req.raw)
    if (!citizen) return refuse(c, 403, 'NotSignedIn', 'No one is logged in. Log in first, then send this event.')
    const before = await look(c.get('claims'), END, 'stream')
    if (!before) return refusal(c, { refused: 'unknown-case' })
    if (before.case.citizen && before.case.citizen.number !== citizen.number)
      return refuse(c, 403, 'SomeoneElse', 'This conversation belongs to another person. Begin a new one.')
    // Once for each person; once more when their identity has become protected since, or is no more.
    const isOther = before.case.citizen !== null && before.case.citizen.protected !== citizen.protected
    const key = `signed-in:${tokens.userOf(citizen)}${isOther ? `:${before.case.rev}` : ''}`
    const answer = await turn(c.get('claims'), { type: 'identified', citizen }, { key, digest: key })
    return isRefusal(answer) ? refusal(c, answer) : c.json({ id: activityId(conversation(c), answer.case.rev) })
  }

  const look = (claims: Claims, after: number, why: 'own-talk' | 'stream') =>
    store.read(claims.conversation, { kind: 'citizen', id: claims.user }, why, after)

  /** The person a talk is tied to; null when nobody has said who they are, or nothing is said yet. */
  const ownerOf = async (claims: Claims) => (await look(claims, END, 'stream'))?.case.citizen ?? null

  const onwardOf = async (claims: Claims) => {
    const referral = (await look(claims, END, 'stream'))?.case.referral
    return referral?.state === 'sent' ? referral.id : null
  }

  async function admit(request: IncomingMessage): Promise<Admitted | { status: 400 | 401 | 403 | 429; why: string }> {
    const { host, origin } = request.headers
    const url = new URL(request.url ?? '/', 'http://any')
    if (!allowedOrigin(origin, host, origins)) return { status: 403, why: 'This site may not use the channel.' }
    const forwarded = request.headers['x-forwarded-for']
    if (limit('address', addressOf(String(forwarded ?? ''), request.socket.remoteAddress)))
      return { status: 429, why: 'Try again in a moment.' }
    const checked = await tokens.check(url.searchParams.get('t') ?? '', 'stream')
    if ('invalid' in checked) return { status: 401, why: 'The ticket is not one of ours.' }
    if ('expired' in checked) return { status: 403, why: 'The ticket has ended. Ask for a new one with GET /conversations/…' }
    if (STREAM.exec(url.pathname)?.[1] !== checked.ok.conversation)
      return { status: 403, why: 'The ticket belongs to another conversation.' }
    const after = numberOf(url.searchParams.get('watermark') ?? '')
    if (after === null) return { status: 400, why: 'The watermark is not one of ours.' }
    return { ...checked.ok, after, base: parts.publicUrl ?? `http://${host}` }
  }

  const app = new Hono<Env>().basePath(BASE)
  app.onError((error, c) => {
    log('channel', error)
    c.header('Retry-After', '2')
    return refuse(c, 503, 'ServiceUnavailable', 'Your message could not be stored right now. Send it again in a moment.')
  })
  app.use(
    cors({
      origin: (origin, c) => (allowedOrigin(origin, c.req.header('host'), origins) ? origin : null),
      allowHeaders: ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with'],
      allowMethods: ['GET', 'POST'],
      exposeHeaders: ['retry-after'],
      maxAge: 600,
    }),
    async (c, next) => {
      await next()
      c.header('Cache-Control', 'no-store')
    },
    originGuard(origins),
    limited(limit, 'address', address),
  )
  const json = size(256 * 1024)
  const authorise = authorised(tokens)

  app.route('/tokens', tokenDoors({ tokens, citizenOf, ownerOf, onwardOf, newId, resumeMs, limit, address }))

  app.post('/conversations', json, authorise, limited(limit, 'start', address), async c => {
    const claims = c.get('claims')
    const body = await jsonBody(c, StartBody)
    if ('bad' in body) return refuse(c, 400, body.code, body.bad, body.field)
    const citizen = await citizenOf(c.req.raw)
    const own = citizen && tokens.userOf(citizen) === claims.user ? citizen : null
    if (claims.signedIn && !own) return refuse(c, 403, 'NotSignedIn', 'The login has ended. Log in, or get an anonymous token.')
    const spoken = body.ok.locale?.split('-')[0]?.toLowerCase() ?? ''
    const language = languages.includes(spoken) ? spoken : 'sv'
    const follows = body.ok.follows ? await goesOnFrom(store, body.ok.follows, own) : null
    const start = { type: 'opened', language, channel: 'directline', citizen: own, ...(follows ? { follows } : {}) } as const
    const answer = await turn(claims, start, OPENING)
    if (isRefusal(answer)) return refusal(c, answer)
    return c.json(await opened(c, claims, ''), answer.replayed ? 200 : 201)
  })

  app.get('/conversations/:conversation', authorise, limited(limit, 'look', conversation), async c => {
    const watermark = c.req.query('watermark') ?? ''
    if (numberOf(watermark) === null) return badWatermark(c)
    if (!(await look(c.get('claims'), END, 'stream'))) return refusal(c, { refused: 'unknown-case' })
    return c.json(await opened(c, c.get('claims'), watermark))
  })

  app.get('/conversations/:conversation/activities', authorise, limited(limit, 'look', conversation), async c => {
    const after = numberOf(c.req.query('watermark') ?? '')
    if (after === null) return badWatermark(c)
    // The look is in the access log once; polling goes on with it.
    const first = await look(c.get('claims'), after, after === 0 ? 'own-talk' : 'stream')
    const read = first && first.case.rev < after ? await look(c.get('claims'), 0, 'own-talk') : first
    if (!read) return refusal(c, { refused: 'unknown-case' })
    const activities = render(read.case, read.entries, { user: c.get('claims').user, base: baseOf(c) })
    return c.json({ activities, watermark: String(read.case.rev) })
  })

  app.post('/conversations/:conversation/activities', json, authorise, limited(limit, 'say', conversation), async c => {
    if (!/\bjson\b/.test(c.req.header('content-type') ?? ''))
      return refuse(c, 415, 'BadArgument', 'Send the activity as application/json.', 'Content-Type')
    const body = await jsonBody(c, z.unknown())
    if ('bad' in body) return refuse(c, 400, body.code, body.bad, body.field)
    const understood = toIncoming(body.ok)
    if ('invalid' in understood) return refuse(c, 400, 'BadArgument', understood.invalid.fix, understood.invalid.field)
    if (understood.type === 'message') return say(c, understood)
    if (understood.type === 'event' && understood.name === 'citizen.signed-in') return signIn(c)
    if (understood.type === 'event' && understood.upTo !== null) await readTo(parts, conversation(c), understood.upTo)
    if (understood.type === 'typing') parts.writing?.say(conversation(c), { kind: 'citizen' })
    return c.json({ id: `${conversation(c)}|${newId()}` })
  })

  app.post(
    '/conversations/:conversation/upload',
    size(UPLOAD_BYTES),
    authorise,
    limited(limit, 'say', conversation),
    limited(limit, 'upload', conversation),
    async c => {
      const form = await readUpload(c.req.raw)
      if ('bad' in form) return refuse(c, 400, 'BadArgument', form.bad, form.field)
      const digests = form.files.map(file => file.digest)
      // Checked before the files are kept; a file without words is a message all the same.
      const checked = toIncoming(form.activity, [PLACEHOLDER])
      if ('invalid' in checked) return refuse(c, 400, 'BadArgument', checked.invalid.fix, checked.invalid.field)
      if (checked.type !== 'message') return refuse(c, 400, 'BadArgument', 'Files go with an activity of type "message".', 'type')
      const read = await look(c.get('claims'), 0, 'stream')
      if (!read) return refusal(c, { refused: 'unknown-case' })
      // Sent again because the answer was lost: the files are here already.
      const sent = read.entries.find(e => e.type === 'message' && checked.clientId !== null && e.clientId === checked.clientId)
      const kept =
        sent?.type === 'message' && sent.attachments ? sent.attachments : await keep(files, conversation(c), form.files)
      if ('bad' in kept) return refuse(c, kept.status ?? 400, 'BadArgument', kept.bad, kept.field)
      return say(c, { ...checked, incoming: { ...checked.incoming, attachments: kept } }, digests)
    },
  )

  app.get('/attachments/:conversation/:file', c => sendFile(c, files, tokens))
  app.all('*', c => refuse(c, 404, 'NotFound', 'There is no such address in Direct Line 3.0.'))

  return {
    app,
    /** Gives the http server its sockets; without it the clients poll. */
    attach: (server: Server) => lines.attach(server, STREAM),
    /** Shows at once what another door of this process has committed (a caregiver's words, the clock's). */
    push: lines.push,
    /** Whose talk a request with a bearer token is about: for a login that begins in a talk. */
    async talkOf(request: Request): Promise<{ conversation: string; user: string } | null> {
      const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
      const checked = token === undefined ? null : await tokens.check(token, 'talk')
      return checked && 'ok' in checked ? checked.ok : null
    },
    openSockets: lines.count,
    use: framework.use,
    close() {
      deaf?.()
      lines.close()
    },
  }
}

const OPENING = { key: 'opened', digest: 'opened' }
const PLACEHOLDER: Attachment = { id: '', name: '', contentType: '', size: 0 }

/** Past every entry: for a look at the case alone. */
const END = 2 ** 31 - 1

/** '' and '-' are the start, as in the original; null is no number of ours. */
const numberOf = (watermark: string) =>
  watermark === '' || watermark === '-' ? 0 : /^\d{1,15}$/.test(watermark) ? Math.min(Number(watermark), END) : null
const badWatermark = (c: Context) =>
  refuse(c, 400, 'BadArgument', 'Use the watermark of the last answer, or leave it out to start over.', 'watermark')

const settings = ({ healMs, pingMs }: DirectLineParts) => ({
  ...(healMs === undefined ? {} : { healMs }),
  ...(pingMs === undefined ? {} : { pingMs }),
})
