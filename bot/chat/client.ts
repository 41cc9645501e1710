// Our own Direct Line 3.0 client: opens or resumes a conversation, follows it over a WebSocket (polling when sockets
// don't get through), keeps its token fresh and its unsent words in this tab. One loop does all of it; everything that
// goes wrong is "try again from the watermark", except a conversation that no longer is ours.
import { freshLink } from './fresh-link.ts'
import { type Client, type Connection, type Edge, type Snapshot, WAITS } from './edge.ts'
import { readTalk, writeTalk } from './kept.ts'
import { type Outgoing, outgoing, postTo } from './outgoing.ts'
import { napping } from './naps.ts'
import { backOff, follow } from './stream.ts'
import { tellRead } from './tell-read.ts'
import { tellTyping } from './typing.ts'
import { isOnward, type Past, pastOf } from './onward.ts'
import { type Activity, activitiesOf, CallError, call, Refreshed, Session, withNews } from './wire.ts'

export function directLine(edge: Edge): Client {
  const waits = { ...WAITS, ...edge.waits }
  const listeners = new Set<() => void>()
  const kept = readTalk(edge.storage)
  let session = kept.session
  /** The talks this one went on from, and what was said in them, read once. */
  const past: Past = { talks: kept.earlier ?? [], said: [], moving: false }
  /** The talk that is over, or lost to this tab, and that a new one goes on from. */
  let follows = kept.follows ?? null
  let watermark = ''
  let activities: Activity[] = []
  let connection: Connection = 'starting'
  let loaded = false
  let lostAt: number | null = null
  let attempt = 0
  let run = new AbortController()
  let socket = new AbortController()
  const { sleep, rouse } = napping()
  let refreshing: ReturnType<typeof setTimeout> | undefined

  const queue = outgoing(kept.unsent, { ready: () => session !== null && connection !== 'expired', post, changed, lost: onLost })
  let snap: Snapshot = { connection, activities, outgoing: queue.items(), loaded }

  function changed() {
    snap = { connection, activities: [...past.said, ...activities], outgoing: queue.items(), loaded }
    const talk = { session, unsent: queue.unsent(), earlier: past.talks, follows }
    writeTalk(edge.storage, connection === 'expired' ? { session: null, unsent: [] } : talk)
    for (const listener of listeners) listener()
  }
  function now_(next: Connection) {
    if (next === 'online') lostAt = null
    else lostAt ??= edge.now()
    if (connection === next) return
    connection = next
    changed()
  }

  async function live(signal: AbortSignal) {
    let deaf = 0
    while (!signal.aborted) {
      try {
        const streamUrl = await open(signal)
        if (signal.aborted) return
        if (streamUrl && deaf < 3) {
          socket = new AbortController()
          const either = AbortSignal.any([signal, socket.signal])
          const end = await follow(streamUrl, edge.Socket, { open: onOnline, frame: onFrame }, either)
          deaf = end === 'closed' ? 0 : deaf + 1
        } else {
          await poll(signal)
          deaf = 2
        }
      } catch (error) {
        if (signal.aborted) return
        if (!(await survives(error))) return
      }
      if (signal.aborted) return
      const since = lostAt === null ? 0 : edge.now() - lostAt
      now_(loaded || attempt > 0 ? (since > waits.offlineAfterMs ? 'offline' : 'retrying') : 'starting')
      await sleep(backOff(attempt++, waits.firstMs, waits.capMs, edge.random), signal)
    }
  }

  /** Resumes the conversation of this tab, or starts one. Returns where to listen. */
  async function open(signal: AbortSignal): Promise<string | undefined> {
    let next: Session
    if (session) {
      const id = encodeURIComponent(session.conversationId)
      if (!loaded) past.said = await pastOf(past.talks, ask)
      if (!loaded) await catchUp()
      next = Session.parse(await ask('GET', `/conversations/${id}?watermark=${encodeURIComponent(watermark)}`, session.token))
    } else {
      const fresh = Session.parse(await ask('POST', '/tokens/generate', undefined, { locale: edge.locale() }))
      next = Session.parse(
        await ask('POST', '/conversations', fresh.token, { locale: edge.locale(), ...(follows ? { follows } : {}) }),
      )
    }
    // Started over meanwhile: this is not the talk any more.
    if (!signal.aborted) keep(next)
    return next.streamUrl
  }
  function keep(next: Session) {
    session = next
    clearTimeout(refreshing)
    refreshing = setTimeout(() => void refresh().catch(() => {}), (next.expires_in * 1000) / 2)
    changed()
  }
  async function refresh() {
    const before = session
    if (!before) return
    const { token, expires_in } = Refreshed.parse(await ask('POST', '/tokens/refresh', before.token))
    if (session?.conversationId === before.conversationId) keep({ ...session, token, expires_in })
  }
  /** False when the conversation is lost to this tab: then only its unsent words remain. */
  async function survives(error: unknown): Promise<boolean> {
    if (!(error instanceof CallError)) return true
    if (error.retryAfterMs) await sleep(error.retryAfterMs, run.signal)
    if (!session) return true
    if (error.status === 403 || error.status === 401) {
      try {
        await refresh()
        return true
      } catch (again) {
        if (!(again instanceof CallError) || again.status === 0 || again.status >= 500 || again.status === 429) return true
      }
    } else if (error.status !== 404) return true
    end()
    follows = session.conversationId
    session = null
    connection = 'expired'
    loaded = true
    changed()
    return false
  }
  function onLost(error: CallError) {
    const { signal } = run
    void (async () => {
      if (!(await survives(error)) || signal.aborted) return
      await sleep(backOff(attempt++, waits.firstMs, waits.capMs, edge.random) + 50, signal)
      if (!signal.aborted) void queue.flush()
    })()
  }

  function onOnline() {
    attempt = 0
    loaded = true
    now_('online')
    changed()
    void queue.flush()
  }
  /** Returns how many of them were new to us. */
  function onFrame(data: unknown): number {
    const frame = activitiesOf(data)
    if (frame.watermark !== undefined) watermark = frame.watermark
    if (frame.activities.length === 0) return 0
    const before = activities.length
    activities = withNews(activities, frame.activities)
    queue.remove(new Set(frame.activities.flatMap(a => a.channelData?.clientActivityID ?? [])))
    changed()
    if (!queue.items().some(item => item.state === 'waiting' || item.state === 'sending')) answered()
    if (activities.some(isOnward)) void moveOn(run.signal)
    return activities.length - before
  }
  /** Follows it to another care provider, with what was said here above it; what is on its way belongs here, and comes first. */
  async function moveOn(signal: AbortSignal) {
    const busy = () => queue.items().some(item => item.state !== 'failed')
    if (past.moving || !session || busy()) return
    past.moving = true
    try {
      const onward = Session.parse(await ask('POST', '/tokens/onward', session.token))
      if (signal.aborted || busy()) return
      run.abort()
      Object.assign(past, { talks: [...past.talks, session], said: [...past.said, ...activities] })
      activities = []
      watermark = ''
      keep(onward)
      start()
    } catch {
      await sleep(backOff(attempt++, waits.firstMs, waits.capMs, edge.random), signal)
      if (!signal.aborted) setTimeout(() => void moveOn(signal), 0)
    } finally {
      past.moving = false
    }
  }
  /** Reads on from the watermark: the way when there is no socket, and the check that a silent one is alive. */
  async function catchUp(): Promise<number> {
    if (!session) return 0
    const of = session.conversationId
    const id = encodeURIComponent(of)
    const answer = await ask('GET', `/conversations/${id}/activities?watermark=${encodeURIComponent(watermark)}`, session.token)
    return session?.conversationId === of ? onFrame(answer) : 0
  }
  /** News that the socket should have brought: it is dead without knowing it. */
  const doubt = () =>
    catchUp().then(
      news => news > 0 && socket.abort(),
      error => void survives(error),
    )
  async function poll(signal: AbortSignal) {
    const until = edge.now() + waits.retrySocketMs
    while (!signal.aborted && edge.now() < until) {
      await catchUp()
      if (connection !== 'online' && connection !== 'slow') onOnline()
      await sleep(waits.pollMs, signal)
    }
  }

  const answered = () => connection === 'slow' && now_('online')
  async function post(item: Outgoing, onProgress: (part: number) => void) {
    if (!session) throw new CallError(0, null)
    const of = session.conversationId
    const slow = () => connection === 'online' && now_('slow')
    let waiting = setTimeout(slow, waits.slowMs)
    try {
      await postTo(edge, session, item, waits.deadlineMs, part => {
        clearTimeout(waiting)
        waiting = setTimeout(slow, waits.slowMs)
        onProgress(part)
      })
      answered()
    } catch (error) {
      // A no is an answer too.
      if (error instanceof CallError && error.status > 0) answered()
      // What an earlier talk answers says nothing of this one.
      throw session?.conversationId === of ? error : new CallError(0, null, error)
    } finally {
      clearTimeout(waiting)
    }
    if (!item.photo) setTimeout(() => queue.items().some(i => i.clientId === item.clientId) && doubt(), waits.echoMs)
  }
  const ask = (method: 'GET' | 'POST', path: string, token?: string, json?: unknown) =>
    call(edge.fetch, {
      method,
      url: path.startsWith('/') ? edge.base + path : path,
      ...(token ? { token } : {}),
      json,
      deadlineMs: waits.deadlineMs,
    })

  function end() {
    run.abort()
    clearTimeout(refreshing)
  }
  function start() {
    run = new AbortController()
    void live(run.signal)
  }
  start()

  return {
    snapshot: () => snap,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send(said) {
      const clientId = edge.newId()
      queue.add({ ...said, clientId, at: new Date(edge.now()).toISOString(), state: 'waiting' })
      // Someone is here and waits: try now, not when the back-off is over.
      if (connection !== 'online') rouse()
      return clientId
    },
    retry: queue.retry,
    async restart(said) {
      if (said && session && connection !== 'expired') {
        const last: Outgoing = { ...said, clientId: edge.newId(), at: new Date(edge.now()).toISOString(), state: 'sending' }
        await Promise.race([post(last, () => {}).catch(() => {}), sleep(4000, run.signal)])
      }
      end()
      // Ended, not broken off: the new talk goes on from it.
      follows = said ? null : (session?.conversationId ?? follows)
      session = null
      Object.assign(past, { talks: [], said: [] })
      watermark = ''
      activities = []
      loaded = false
      attempt = 0
      lostAt = null
      connection = 'starting'
      queue.clear()
      changed()
      start()
    },
    fileUrl: (id, name) => freshLink(ask, session, id, name),
    typing: () => tellTyping(ask, session),
    read: upTo => tellRead(ask, session, upTo),
    wake() {
      rouse()
      if (connection === 'online') void doubt()
    },
    async loginUrl(ticketUrl, place) {
      if (!session) throw new CallError(0, null)
      const answer = await ask('POST', ticketUrl, session.token, { place })
      return new URL(String(Object(answer).url), ticketUrl).href
    },
    forget() {
      end()
      session = null
      follows = null
      queue.clear()
      writeTalk(edge.storage, { session: null, unsent: [] })
    },
    stop: end,
  }
}
