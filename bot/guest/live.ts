// How news comes to the page: a stream of events. While it is broken, or nothing comes out of it, the door is asked every two
// seconds instead, and says too why there is nothing more to follow; the stream is tried again beside that.
import { backOff } from '../chat/stream.ts'
import { api } from './api.ts'
import type { GuestEvents, GuestTalk, GuestWriter, GuestWrong } from './wire.ts'

export type News = {
  talk: (talk: GuestTalk) => void
  writing: (by: GuestWriter) => void
  over: (why: GuestWrong) => void
  /** Whether anything answers. */
  away: (away: boolean) => void
}

/** The stream says something at least every five seconds. */
const SILENT = 12_000
const EVERY = 2000
const [FIRST, LONGEST] = [1000, 30_000]

/** `look`: asks now; `stop`: nothing more is told. */
export function live(news: News): { look: () => void; stop: () => void } {
  let source: EventSource | null = null
  let [streaming, asking, stopped] = [false, false, false]
  let [tries, heardAt] = [0, performance.now()]
  let etag: string | null = null
  let silence: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let next: ReturnType<typeof setTimeout> | undefined

  function heard(): void {
    heardAt = performance.now()
    clearTimeout(silence)
    silence = setTimeout(lost, SILENT)
    news.away(false)
  }
  const on = <N extends keyof GuestEvents>(name: N, then: (event: GuestEvents[N]) => void) =>
    source?.addEventListener(name, message => {
      heard()
      // Written by the same build's server, as wire.ts says.
      then(JSON.parse(message.data) as GuestEvents[N])
    })

  function connect(): void {
    drop()
    source = new EventSource('/chat/guest/api/stream')
    on('talk', talk => {
      streaming = true
      tries = 0
      clearTimeout(next)
      news.talk(talk)
    })
    on('writing', news.writing)
    on('beat', () => undefined)
    on('over', ({ code }) => end(code))
    source.onerror = lost
    silence = setTimeout(lost, SILENT)
    // A proxy that keeps what it should pass on makes nobody wait.
    clearTimeout(next)
    next = setTimeout(() => void ask(), EVERY)
  }
  function drop(): void {
    source?.close()
    source = null
    streaming = false
    for (const timer of [silence, again]) clearTimeout(timer)
  }
  function lost(): void {
    drop()
    void ask()
    again = setTimeout(connect, FIRST / 2 + backOff(tries++, FIRST, LONGEST, Math.random))
  }

  async function ask(): Promise<void> {
    if (asking || stopped) return
    asking = true
    clearTimeout(next)
    const answer = await api.talk(etag)
    asking = false
    if (stopped) return
    if ('wrong' in answer && answer.wrong !== 'away' && answer.wrong !== 'slow-down') return end(answer.wrong)
    news.away('wrong' in answer)
    if ('talk' in answer) {
      etag = answer.etag
      news.talk(answer.talk)
    }
    if (!streaming) next = setTimeout(() => void ask(), EVERY)
  }

  /** The network is back, or the page is looked at again: what was silent is not waited for. */
  function wake(): void {
    if (document.visibilityState === 'hidden' || (streaming && performance.now() - heardAt < SILENT / 2)) return
    tries = 0
    connect()
    void ask()
  }
  const listened = [
    [window, 'online', wake],
    [window, 'pageshow', wake],
    [document, 'visibilitychange', wake],
    [window, 'offline', lost],
  ] as const
  for (const [target, name, then] of listened) target.addEventListener(name, then)

  function stop(): void {
    stopped = true
    drop()
    clearTimeout(next)
    for (const [target, name, then] of listened) target.removeEventListener(name, then)
  }
  function end(why: GuestWrong): void {
    stop()
    news.over(why)
  }
  connect()
  return { look: () => void ask(), stop }
}
