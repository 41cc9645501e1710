// What a screen hears: the list whole, then its changes, numbered from one on each connection.
import type { Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { StreamEvent } from '../console/wire.ts'
import type { ConsoleDeps, Env } from './console.ts'
import { languageOf } from './console-door.ts'
import { rowOf } from './console-view.ts'
import type { Audience, DeskStream } from './desk-stream.ts'

/** Events that wait for one slow screen. */
const unsentAtMost = 1000

export function streamRoute(app: Hono<Env>, deps: ConsoleDeps, desk: DeskStream, audience: (c: Context<Env>) => Audience): void {
  const { now } = deps
  app.get('/stream', c => {
    const language = languageOf(c)
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(
      c,
      async stream => {
        let [n, unsent] = [0, 0]
        let last = Promise.resolve()
        type Unnumbered<E> = E extends StreamEvent ? Omit<E, 'n'> : never
        const send = (event: Unnumbered<StreamEvent>) => {
          const numbered = { n: ++n, ...event }
          // A screen that can't keep up is let go: it comes back, and gets the whole list.
          if (++unsent > unsentAtMost) return stream.abort()
          last = last
            .then(() => stream.writeSSE({ event: event.type, id: String(numbered.n), data: JSON.stringify(numbered) }))
            .then(
              () => void unsent--,
              () => stream.abort(),
            )
        }
        const ended = new Promise<void>(done => stream.onAbort(done))
        const leave = await desk.open(c.get('who'), audience(c), e => {
          if (e.type === 'list') send({ type: 'list', at: now(), rows: e.rows.map(row => rowOf(row, language)), more: e.more })
          else if (e.type === 'changes')
            send({ type: 'changes', at: now(), upserts: e.upserts.map(row => rowOf(row, language)), removes: e.removes })
          else if (e.type === 'alarm') send({ type: 'alarm', at: now(), id: e.id, number: e.number, kind: e.kind })
          else send(e)
        })
        let beats = 0
        const beat = setInterval(() => {
          send({ type: 'beat', at: now() })
          if (++beats % 3 !== 0) return
          // A login that has ended ends its stream too.
          deps.caregiverOf(c.req.raw).then(
            who => who?.commission === c.get('who').commission || stream.abort(),
            () => stream.abort(),
          )
        }, deps.heartbeat ?? 5000)
        await ended
        clearInterval(beat)
        leave()
      },
      async error => deps.onError?.(error),
    )
  })
}
