// A Direct Line server that plays a written talk: every kind of question, a judgement, a caregiver, and every way the
// line can fail. It speaks the contract of DESIGN §10 over real HTTP and real sockets, so that the client is tested
// against the wire and not against itself.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { type WebSocket, WebSocketServer } from 'ws'
import { pages } from '../../bot/server/pages.ts'
import { type Play, symptomTalk } from './play.ts'

export type Sent = { id: string; type: string; [field: string]: unknown }
export type Posted = {
  text: string
  value: unknown
  clientId: string
  locale: string
  kinds: unknown
  language: unknown
  files: string[]
}

const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

type Talk = { id: string; log: Sent[]; sockets: Set<WebSocket>; posted: Posted[]; play: Play; onward?: string; follows?: string }

export async function scripted({ play = symptomTalk, expiresIn = 900, embedOrigins = [] as string[] } = {}) {
  const talks = new Map<string, Talk>()
  const tokens = new Map<string, { talk: string; until: number }>()
  const faults = {
    loggedIn: false,
    refuseSockets: false,
    failPosts: 0,
    loseAnswers: 0,
    refreshRefused: false,
    down: false,
    expiresIn,
    delayMs: 0,
    /** The line is whole and nothing said is answered. */
    frozen: false,
  }
  const seen = {
    tokens: 0,
    refreshes: 0,
    sockets: 0,
    polls: 0,
    posts: 0,
    typings: 0,
    tickets: 0,
    logouts: 0,
    reads: [] as string[],
  }
  let clock = Date.parse('2026-11-22T08:00:00.000Z')
  let nextId = 0

  const issue = (talk: string) => {
    const token = `t-${++nextId}`
    tokens.set(token, { talk, until: Date.now() + faults.expiresIn * 1000 })
    return { token, expires_in: faults.expiresIn }
  }
  const talkOf = (header: string | undefined, evenExpired = false): Talk | 403 => {
    const token = tokens.get(header?.replace('Bearer ', '') ?? '')
    if (!token || (!evenExpired && token.until < Date.now())) return 403
    return talks.get(token.talk) ?? 403
  }
  const say = (talk: Talk, ...activities: Record<string, unknown>[]) => {
    const sent = activities.map(activity => {
      clock += 1000
      const id = `${talk.id}|${String(talk.log.length + 1).padStart(7, '0')}`
      const full: Sent = {
        from: { id: 'farstu', role: 'bot' },
        timestamp: new Date(clock).toISOString(),
        ...activity,
        id,
        type: String(activity['type']),
      }
      if (full.type !== 'typing') talk.log.push(full)
      return full
    })
    const frame = JSON.stringify({ activities: sent, watermark: String(talk.log.length) })
    for (const socket of talk.sockets) socket.send(frame)
  }
  const after = (talk: Talk, watermark: string | undefined) => ({
    activities: talk.log.slice(Number(watermark || 0)),
    watermark: String(talk.log.length),
  })
  const take = (talk: Talk, activity: Record<string, unknown>, files: string[]) => {
    const data = Object(activity['channelData'])
    const clientId = String(data.clientActivityID)
    const before = talk.log.find(a => Object(a['channelData']).clientActivityID === clientId)
    if (before) return before.id
    const posted: Posted = {
      text: String(activity['text'] ?? ''),
      value: activity['value'],
      clientId,
      locale: String(activity['locale']),
      kinds: data.client?.kinds,
      language: data.client?.language,
      files,
    }
    talk.posted.push(posted)
    // As the real one: words, the question that was named, the client's id; not the value.
    const answers = Object(activity['value']).question
    say(talk, {
      type: 'message',
      text: posted.text,
      from: { id: 'dl_1', role: 'user' },
      channelData: { clientActivityID: clientId, ...(answers ? { answers } : {}) },
      ...(files.length
        ? { attachments: files.map(name => ({ contentType: 'image/jpeg', name, contentUrl: '/picture.jpg' })) }
        : {}),
    })
    const replies = talk.play(posted, talk.posted)
    setTimeout(() => say(talk, ...replies), faults.delayMs)
    return talk.log.at(-1)?.id ?? ''
  }

  const app = new Hono()
  app.use('/v3/*', async (c, next) => (faults.down ? c.text('down', 503) : next()))
  app.post('/v3/directline/tokens/generate', c => {
    seen.tokens++
    const id = `talk${++nextId}`
    talks.set(id, { id, log: [], sockets: new Set(), posted: [], play })
    return c.json({ conversationId: id, ...issue(id) })
  })
  app.post('/v3/directline/tokens/refresh', c => {
    seen.refreshes++
    const talk = talkOf(c.req.header('authorization'), true)
    return talk === 403 || faults.refreshRefused
      ? c.json({ error: { code: 'TokenExpired' } }, 403)
      : c.json({ conversationId: talk.id, ...issue(talk.id) })
  })
  app.post('/v3/directline/tokens/onward', c => {
    const talk = talkOf(c.req.header('authorization'))
    const to = talk === 403 ? undefined : talks.get(talk.onward ?? '')
    return to ? c.json({ conversationId: to.id, ...issue(to.id) }) : c.json({ error: { code: 'GoesOnNowhere' } }, 404)
  })
  const session = (talk: Talk, token: string, url: string, watermark = '') => {
    const stream = new URL(`/v3/directline/conversations/${talk.id}/stream`, url.replace('http', 'ws'))
    stream.search = new URLSearchParams({ watermark, t: token }).toString()
    return { conversationId: talk.id, token, expires_in: faults.expiresIn, streamUrl: stream.href }
  }
  app.post('/v3/directline/conversations', async c => {
    const talk = talkOf(c.req.header('authorization'))
    if (talk === 403) return c.text('', 403)
    const { follows } = Object(await c.req.json())
    if (typeof follows === 'string') talk.follows = follows
    if (talk.log.length === 0) say(talk, ...play(null, []))
    return c.json(session(talk, issue(talk.id).token, c.req.url), 201)
  })
  app.get('/v3/directline/conversations/:id', c => {
    const talk = talkOf(c.req.header('authorization'))
    return talk === 403 ? c.text('', 403) : c.json(session(talk, issue(talk.id).token, c.req.url, c.req.query('watermark')))
  })
  app.get('/v3/directline/conversations/:id/activities', c => {
    seen.polls++
    const talk = talkOf(c.req.header('authorization'))
    return talk === 403 ? c.text('', 403) : c.json(after(talk, c.req.query('watermark')))
  })
  const posted = async (c: Context, read: () => Promise<[Record<string, unknown>, string[]]>) => {
    seen.posts++
    const talk = talkOf(c.req.header('authorization'))
    if (talk === 403) return c.text('', 403)
    while (faults.frozen) await new Promise(go => setTimeout(go, 10))
    if (faults.failPosts > 0 && faults.failPosts--) return c.text('', 503)
    const [activity, files] = await read()
    if (activity['type'] === 'typing') return c.json({ id: String(++seen.typings) })
    if (activity['name'] === 'citizen.read') return c.json({ id: String(seen.reads.push(Object(activity['value']).upTo)) })
    if (activity['text'] === 'REFUSE') return c.json({ error: { code: 'BadArgument', message: 'text' } }, 400)
    const id = take(talk, activity, files)
    if (faults.loseAnswers > 0 && faults.loseAnswers--) return c.text('', 502)
    return c.json({ id })
  }
  app.post('/v3/directline/conversations/:id/activities', c => posted(c, async () => [await c.req.json(), []]))
  app.post('/v3/directline/conversations/:id/upload', c =>
    posted(c, async () => {
      const form = await c.req.formData()
      const activity = form.get('activity')
      const files = form.getAll('file').filter(f => f instanceof File)
      return [
        JSON.parse(activity instanceof File ? await activity.text() : String(activity)),
        files.map(f => `${f.name} ${f.type} ${f.size}`),
      ]
    }),
  )
  app.post('/login/citizen/ticket', c => {
    seen.tickets++
    return talkOf(c.req.header('authorization')) === 403
      ? c.text('', 403)
      : c.json({ url: new URL('/pretend-login', c.req.url).href })
  })
  app.get('/me/session', c => c.json({ loggedIn: faults.loggedIn }))
  app.get('/me/log', c => c.html(`<!doctype html><title>Log ${c.req.query('lang')}</title><a href="/chat/">Tillbaka</a>`))
  app.post('/logout/citizen', c => {
    seen.logouts++
    return c.body(null, 204)
  })
  // Someone else's login page, that sends the browser back.
  app.get('/pretend-login', c => c.html('<!doctype html><title>Legitimera</title><a href="/chat/">Klar</a>'))
  app.get('/picture.jpg', c => c.body(Buffer.from(PICTURE, 'base64'), 200, { 'content-type': 'image/png' }))
  app.route('/', pages({ embedOrigins }))

  const server = createServer(getRequestListener(app.fetch))
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  server.on('upgrade', (request, socket, head) => {
    seen.sockets++
    const url = new URL(request.url ?? '', 'http://localhost')
    const talk = talkOf(`Bearer ${url.searchParams.get('t')}`)
    if (faults.refuseSockets || faults.down || talk === 403) return void socket.destroy()
    sockets.handleUpgrade(request, socket, head, ws => {
      ws.on('message', () => {})
      ws.on('close', () => talk.sockets.delete(ws))
      talk.sockets.add(ws)
      const replay = after(talk, url.searchParams.get('watermark') ?? '')
      if (replay.activities.length > 0) ws.send(JSON.stringify(replay))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const last = () => {
    const talk = [...talks.values()].at(-1)
    if (!talk) throw new Error('Nobody has opened a talk')
    return talk
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    faults,
    seen,
    talks,
    /** What the latest talk has been sent, each once, in order. */
    posted: () => last().posted,
    log: () => last().log,
    say: (...activities: Record<string, unknown>[]) => say(last(), ...activities),
    /** The latest talk goes on in a new one, at another care provider; gives what the new one is called. */
    sendsOn: (unit: string, ...greeting: Record<string, unknown>[]) => {
      const from = last()
      const id = `talk${++nextId}`
      const to: Talk = { id, log: [], sockets: new Set(), posted: [], play: from.play }
      talks.set(id, to)
      say(to, ...greeting)
      from.onward = id
      say(from, { type: 'event', name: 'case.referred', value: { conversation: id, unit, provider: 'X' } })
      return { from, to }
    },
    dropSockets: () => {
      for (const socket of sockets.clients) socket.terminate()
    },
    /** The socket stays open and says nothing more: a train in a tunnel. */
    muteSockets: () => {
      for (const talk of talks.values()) talk.sockets.clear()
    },
    expireTokens: () => {
      for (const token of tokens.values()) token.until = 0
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
export type Scripted = Awaited<ReturnType<typeof scripted>>
