// What a screen is sent, as the bytes of a server-sent event. What is the same for everyone who sees it is written once
// for each language, however many screens there are: a long list costs milliseconds for each time it is put into words.
import type { StreamEvent } from '../console/wire.ts'
import { ordered } from '../console/queue-order.ts'
import { consultRow } from './console-consult.ts'
import { rowOf } from './console-view.ts'
import type { DeskEvent } from './desk-stream.ts'

type Without<E> = E extends StreamEvent ? Omit<E, 'n' | 'at'> : never
type Body = Without<StreamEvent>
export type Beat = { type: 'beat' }

const SMALL = 16_000
const timed = ['list', 'changes', 'alarm', 'beat']

/** The bytes in the order they are sent: `n` and `at` are each screen's own and stand first. */
export type Frames = (event: DeskEvent | Beat, language: string, n: number, at: string) => Uint8Array[]

export function frames(): Frames {
  const written = new WeakMap<object, Map<string, Buffer>>()

  const bytes = (event: DeskEvent | Beat, language: string, at: string): Buffer => {
    const known = written.get(event) ?? new Map<string, Buffer>()
    written.set(event, known)
    const found = known.get(language) ?? Buffer.from(`${JSON.stringify(bodyOf(event, language, at)).slice(1)}\n\n`)
    known.set(language, found)
    return found
  }

  return (event, language, n, at) => {
    const head = `event: ${event.type}\nid: ${n}\ndata: {"n":${n},${timed.includes(event.type) ? `"at":"${at}",` : ''}`
    const body = bytes(event, language, at)
    // A long one is not copied for each screen.
    return body.length > SMALL ? [Buffer.from(head), body] : [Buffer.concat([Buffer.from(head), body])]
  }
}

function bodyOf(event: DeskEvent | Beat, language: string, at: string): Body {
  switch (event.type) {
    case 'list':
      return {
        ...event,
        rows: ordered(
          event.rows.map(row => rowOf(row, language)),
          Date.parse(at),
        ),
      }
    case 'changes':
      return { ...event, upserts: event.upserts.map(row => rowOf(row, language)) }
    case 'asked':
      return {
        ...event,
        rows: ordered(
          event.rows.map(row => rowOf(row, language)),
          Date.parse(at),
        ).map(consultRow),
      }
    default:
      return event
  }
}
