// The sockets of the conversations, on the http server itself (ws, uncompressed: a third of the memory).
// Each socket keeps the number it has read to; a push or a wake-up only says "there is more", so nothing is
// lost, doubled or out of order whichever comes first.
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Case, Entry } from '../../bot/case.ts'
import type { Bus, Committed, Store } from '../../bot/ports.ts'
import type { Activity } from './contract.ts'

export type Admitted = { conversation: string; user: string; after: number; base: string }
export type Render = (c: Case, entries: readonly Entry[], to: { user: string; base: string }) => Activity[]
export type SocketParts = {
  store: Store
  bus: Bus
  render: Render
  /** Who may open a stream with this request; else what to answer. */
  admit: (request: IncomingMessage) => Promise<Admitted | { status: 400 | 401 | 403 | 404 | 429; why: string }>
  log: (what: string, error: unknown) => void
  healMs?: number
  pingMs?: number
  /** A socket lives this long at most; its client comes back with a fresh token. */
  lifeMs?: number
}

const PER_CONVERSATION = 10
const HEALED_PER_ROUND = 200
const SLOW_BYTES = 1 << 20
const CAME_AGAIN = 4000
const NUDGE_MS = 5

type Line = Admitted & {
  socket: WebSocket
  reading: boolean
  /** Woken while reading: what is read may be older than the wake-up, so read once more. */
  again: boolean
  alive: boolean
  frames: number
  opened: number
  why: 'own-talk' | 'stream'
}

export type Sockets = ReturnType<typeof sockets>
export function sockets(parts: SocketParts) {
  const { store, bus, render, admit, log, healMs = 5000, pingMs = 30_000, lifeMs = 3_600_000 } = parts
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 64 * 1024 })
  const lines = new Map<string, Set<Line>>()
  const all = () => [...lines.values()].flatMap(set => [...set])
  const at = (conversation: string) => lines.get(conversation) ?? new Set<Line>()

  function send(line: Line, activities: Activity[]) {
    if (activities.length === 0) return
    // A reader that has stopped reading is let go: it resumes by number when it wakes.
    if (line.socket.bufferedAmount > SLOW_BYTES) line.socket.terminate()
    else line.socket.send(JSON.stringify({ activities, watermark: String(line.after) }))
  }

  /** Reads on from the socket's own number until there is no more. One reading at a time per socket. */
  async function advance(line: Line) {
    line.again = true
    if (line.reading) return
    line.reading = true
    try {
      while (line.again && line.socket.readyState === line.socket.OPEN) {
        line.again = false
        const read = await store.read(line.conversation, { kind: 'citizen', id: line.user }, line.why, line.after)
        if (!read) break
        line.why = 'stream'
        // A number from the future: the log was restored from a copy, or the client made it up. From the start, then.
        if (read.case.rev < line.after) {
          line.after = 0
          line.again = true
        } else if (read.case.rev > line.after) {
          line.after = read.case.rev
          send(line, render(read.case, read.entries, line))
        }
      }
    } catch (error) {
      log('stream', error)
    } finally {
      line.reading = false
    }
  }

  function open(socket: WebSocket, admitted: Admitted) {
    const line: Line = {
      ...admitted,
      socket,
      reading: false,
      again: false,
      alive: true,
      frames: 0,
      opened: Date.now(),
      why: 'own-talk',
    }
    const set = at(line.conversation)
    if (set.size >= PER_CONVERSATION) [...set][0]?.socket.close(CAME_AGAIN, 'too many streams of one conversation')
    lines.set(line.conversation, set.add(line))
    socket.on('pong', () => {
      line.alive = true
    })
    // Clients send empty frames as a sign of life; nothing is said this way.
    socket.on('message', () => {
      line.alive = true
      line.frames += 1
      if (line.frames > 100) socket.close(1008, 'too many frames')
    })
    socket.on('error', error => log('socket', error))
    socket.on('close', () => {
      set.delete(line)
      if (set.size === 0 && lines.get(line.conversation) === set) lines.delete(line.conversation)
    })
    void advance(line)
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
    const admitted = await admit(request).catch((error: unknown) => {
      log('upgrade', error)
      return { status: 503 as const, why: 'Try again in a moment.' }
    })
    if (socket.destroyed) return
    if ('status' in admitted) {
      const body = JSON.stringify({ error: { code: 'StreamRefused', message: admitted.why } })
      socket.end(
        `HTTP/1.1 ${admitted.status} Refused\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      )
      return
    }
    server.handleUpgrade(request, socket, head, opened => open(opened, admitted))
  }

  // Our own commits wake us before `push` has their entries: waiting a moment saves reading them back.
  const woken = new Map<string, number>()
  let nudge: NodeJS.Timeout | undefined
  function wake(conversation: string, rev: number) {
    if (conversation !== '*' && !lines.has(conversation)) return
    woken.set(conversation, Math.max(rev, woken.get(conversation) ?? 0))
    nudge ??= setTimeout(() => {
      nudge = undefined
      const waked = [...woken]
      woken.clear()
      for (const [id, to] of waked)
        for (const line of id === '*' ? all() : at(id)) if (id === '*' || to > line.after) void advance(line)
    }, NUDGE_MS)
  }
  const stopListening = bus.subscribe(wake)

  let next = 0
  const healing = setInterval(() => {
    // Wake-ups may be lost. Each round reads for some sockets only, so that a full house costs no more than a quiet one.
    const open = all()
    const round = open.slice(next, next + HEALED_PER_ROUND)
    next = next + HEALED_PER_ROUND < open.length ? next + HEALED_PER_ROUND : 0
    for (const line of round) void advance(line)
  }, healMs)
  const pinging = setInterval(() => {
    const now = Date.now()
    for (const line of all()) {
      if (!line.alive) line.socket.terminate()
      else if (now - line.opened > lifeMs) line.socket.close(CAME_AGAIN, 'come again with a fresh token')
      else line.socket.ping()
      line.alive = false
      line.frames = 0
    }
  }, pingMs)
  healing.unref()
  pinging.unref()

  return {
    attach(http: Server, path: RegExp) {
      http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        // What is thrown or emitted here with nobody listening would end the process: the address "//", a line cut at once.
        socket.on('error', () => socket.destroy())
        const url = URL.parse(request.url ?? '/', 'http://any')
        if (!url) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
        else if (path.test(url.pathname)) void upgrade(request, socket, head)
        // Nobody else listens for upgrades: without an answer the line would stay open for ever.
        else if (http.listenerCount('upgrade') === 1) socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      })
    },

    /** What this process has just committed: shown at once where a socket has read up to it, else read anew. */
    push({ case: c, entries }: Committed) {
      for (const line of at(c.id)) {
        if (!line.reading && entries[0]?.seq === line.after + 1) {
          line.after = c.rev
          send(line, render(c, entries, line))
        } else if (c.rev > line.after) void advance(line)
      }
    },

    /** Someone writes: over the sockets only, and never in the log. */
    typing(conversation: string, activity: Activity) {
      for (const { socket, after } of at(conversation))
        socket.send(JSON.stringify({ activities: [activity], watermark: String(after) }))
    },

    count: () => all().length,

    close() {
      stopListening()
      clearTimeout(nudge)
      clearInterval(healing)
      clearInterval(pinging)
      for (const { socket } of all()) socket.close(1001, 'the server is going down')
      server.close()
    },
  }
}
