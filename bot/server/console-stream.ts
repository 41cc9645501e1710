// What a screen hears: the list whole, then its changes, numbered from one on each connection.
import type { Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { ConsoleDeps, Env } from './console.ts'
import { languageOf } from './console-door.ts'
import { type Beat, frames } from './desk-frames.ts'
import type { Audience, DeskEvent, DeskStream } from './desk-stream.ts'

/** Events that wait for one slow screen. */
const unsentAtMost = 1000

export function streamRoute(app: Hono<Env>, deps: ConsoleDeps, desk: DeskStream, audience: (c: Context<Env>) => Audience): void {
  const { now, caregiverOf, glimpse = caregiverOf } = deps
  const frame = frames()
  app.get('/stream', c => {
    const language = languageOf(c)
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(
      c,
      async stream => {
        let [n, unsent] = [0, 0]
        let last = Promise.resolve()
        const send = (event: DeskEvent | Beat) => {
          // A screen that can't keep up is let go: it comes back, and gets the whole list.
          if (++unsent > unsentAtMost) return stream.abort()
          const parts = frame(event, language, ++n, now())
          last = last
            .then(async () => {
              for (const part of parts) await stream.write(part)
            })
            .then(
              () => void unsent--,
              () => stream.abort(),
            )
        }
        const ended = new Promise<void>(done => stream.onAbort(done))
        // A login that has ended, or is locked, ends its stream too. That a page is open is no sign of anybody.
        const check = () =>
          glimpse(c.req.raw).then(
            who => who?.commission === c.get('who').commission || stream.abort(),
            () => stream.abort(),
          )
        const deaf = desk.onShut(c.get('who').hsaId, check)
        const leave = await desk.open(c.get('who'), audience(c), send).catch(error => {
          deaf()
          throw error
        })
        let beats = 0
        const beat = setInterval(() => {
          send({ type: 'beat' })
          if (++beats % 3 === 0) check()
        }, deps.heartbeat ?? 5000)
        await ended
        clearInterval(beat)
        deaf()
        leave()
      },
      async error => deps.onError?.(error),
    )
  })
}
