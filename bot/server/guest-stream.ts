// The talk as a guest's page follows it: server-sent events. Each wake-up asks the link, the session and the log anew whether
// they are still in, and reads on from where it was; whoever is not is told so, and the stream ends. A lost wake-up is made up
// for at the next heartbeat.
import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Case, Entry } from '../case.ts'
import type { GuestEvents, GuestWriter, GuestWrong } from '../guest/wire.ts'
import type { Guest, GuestLink } from '../guests.ts'
import type { Bus } from '../ports.ts'
import type { Writer, Writing } from '../writing.ts'
import { linesIn, type Reading, shown, talkWith, unread } from './guest-shown.ts'
import type { shuts } from './shuts.ts'

/** Pages of one guest that follow at once; one more asks every two seconds instead. */
const PAGES = 4
/** How long a page that doesn't take what it is sent is waited for, in ms. */
const PATIENCE = 15_000

export type TalkRead = { shut: GuestWrong } | { guest: Guest; case: Case; entries: readonly Entry[] }
type Parts = {
  bus: Pick<Bus, 'subscribe'>
  writing?: Writing
  shutting: ReturnType<typeof shuts>
  sessionOf: (c: Context) => Promise<GuestLink | null>
  /** `after`: the last entry read, by whoever reads on. */
  talkOf: (link: GuestLink, why: 'stream', after?: number) => Promise<TalkRead>
  onError?: (error: unknown) => void
  /** How often a silent stream says it is alive, in ms. */
  heartbeat?: number
}

/** `refuse` answers whoever may not have one. */
export function guestStream(parts: Parts, refuse: (c: Context, why: GuestWrong) => Response): (c: Context) => Promise<Response> {
  const open = new Map<string, number>()
  return async c => {
    const link = await parts.sessionOf(c)
    if (!link) return refuse(c, 'no-session')
    const talk = await parts.talkOf(link, 'stream')
    if ('shut' in talk) return refuse(c, talk.shut)
    const here = open.get(link.guest) ?? 0
    if (here >= PAGES) return refuse(c, 'slow-down')
    open.set(link.guest, here + 1)
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(
      c,
      async stream => {
        const ended = new Promise<void>(done => stream.onAbort(done))
        const leave = follow(stream, link, () => parts.sessionOf(c), parts)
        await ended
        leave()
        const left = (open.get(link.guest) ?? 1) - 1
        if (left > 0) open.set(link.guest, left)
        else open.delete(link.guest)
      },
      async error => parts.onError?.(error),
    )
  }
}

/** Sends until the stream is aborted, by them or by us. Returns how to stop listening. */
function follow(stream: SSEStreamingApi, link: GuestLink, session: () => Promise<GuestLink | null>, parts: Parts): () => void {
  const { bus, writing, shutting, talkOf, onError, heartbeat = 5000 } = parts
  let reading: Reading | null = null
  let head = ''
  let [busy, again] = [false, false]
  let [writes, over] = [0, false]

  async function send<N extends keyof GuestEvents>(name: N, event: GuestEvents[N]): Promise<void> {
    writes++
    const late = setTimeout(() => stream.abort(), PATIENCE)
    await stream.writeSSE({ event: name, data: JSON.stringify(event) }).finally(() => clearTimeout(late))
    writes--
  }

  async function once(): Promise<void> {
    const now = await session()
    if (now?.id !== link.id) return end('no-session')
    const talk = await talkOf(now, 'stream', reading?.at)
    if ('shut' in talk) return end(talk.shut)
    // The log is shorter than what was read of it: it was put back from a copy. The page begins anew.
    if (reading && talk.case.rev < reading.at) return stream.abort()
    // A new link ends this one, which its row may not say yet.
    const isOld = reading && talk.entries.some(e => e.type === 'guest' && e.guest === link.guest && e.did.what === 'linked')
    if (isOld) return end('ended')
    if (!reading) {
      reading = unread(talk.guest)
      const first = shown(talk, reading)
      head = JSON.stringify({ ...first, lines: [], before: null })
      return send('talk', first)
    }
    const before = reading.last
    const lines = linesIn(talk, reading)
    const next = JSON.stringify(talkWith(talk, reading.alarm, [], null))
    // What happens behind what they are shown is not theirs to notice.
    if (lines.length === 0 && next === head) return
    head = next
    return send('talk', talkWith(talk, reading.alarm, lines, before))
  }

  async function end(code: GuestWrong): Promise<void> {
    over = true
    await send('over', { code })
    stream.abort()
  }

  async function look(): Promise<void> {
    again = true
    if (busy) return
    busy = true
    try {
      while (again && !over && !stream.aborted) {
        again = false
        await once()
      }
    } catch (error) {
      // Out of touch with our own database: the page comes back, and is told then.
      if (!stream.aborted) onError?.(error)
      stream.abort()
    } finally {
      busy = false
    }
  }

  const stops = [
    bus.subscribe(id => void ((id === link.caseId || id === '*') && look())),
    shutting.on(link.guest, () => void look()),
    writing?.hear((id, by) => {
      const writer = id === link.caseId && reading && !over && writes === 0 ? writerOf(by, link.guest) : null
      if (writer) send('writing', writer).catch(() => stream.abort())
    }),
  ]
  const beat = setInterval(() => {
    if (writes === 0 && !over) send('beat', {}).catch(() => stream.abort())
    void look()
  }, heartbeat)
  void look()
  return () => {
    clearInterval(beat)
    for (const stop of stops) stop?.()
  }
}

function writerOf(by: Writer, guest: string): GuestWriter | null {
  switch (by.kind) {
    case 'citizen':
      return { from: 'citizen', name: null, role: null }
    case 'caregiver':
      return { from: 'caregiver', name: by.name, role: by.role }
    case 'guest':
      return by.id === guest ? null : { from: 'guest', name: by.name, role: by.role }
  }
}
