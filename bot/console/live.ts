// The live queue in the browser: whole list first, then changes. A gap in the numbers, silence or a lost
// connection means the list may be old: it says so, and connects again after a random pause.
import { calling } from './calling.ts'
import { api, Refused, seatOf } from './api.ts'
import { ring } from './sound.ts'
import { connected, hear, type List, nothing } from './queue-news.ts'
import type { SeenTo } from '../seen.ts'
import type { QueueRow, StreamEvent } from './wire.ts'
import { language } from './words.ts'

export type Queue = Omit<List, 'rows' | 'last'> & {
  rows: readonly QueueRow[]
  online: boolean
  /** Server's clock minus ours, in ms. */
  ahead: number
  /** When the server last said anything, by our clock; null before that. */
  heardAt: number | null
}

let list: List = nothing
const shown = (from: List) => {
  const { last: _, rows, ...rest } = from
  return { ...rest, rows: [...rows.values()] }
}
let queue: Queue = { ...shown(nothing), online: true, ahead: 0, heardAt: null }
let source: EventSource | null = null
let heardAt: number | null = null
let tries = 0
let silence = 0
let again = 0
const listeners = new Set<() => void>()
type Moved = (id: string | null, rev: number) => void
const moved = new Set<Moved>()
type WritingIn = (id: string, guest: string | null) => void
const writing = new Set<WritingIn>()
type ReadTo = (id: string, to: SeenTo) => void
const readers = new Set<ReadTo>()
const rung = new Set<string>()

/** The stream says something at least every five seconds. */
const silent = 12_000

const set = (change: Partial<Queue>) => {
  queue = { ...queue, ...change }
  for (const listener of listeners) listener()
}

export const live = {
  get: () => queue,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Tells which open case has moved; null when any of them may have. */
  onMoved(listener: Moved) {
    moved.add(listener)
    return () => {
      moved.delete(listener)
    }
  },
  /** Tells that somebody writes in a case that is open: that guest, or the citizen. */
  onWriting(listener: WritingIn) {
    writing.add(listener)
    return () => {
      writing.delete(listener)
    }
  },
  /** Tells how far the citizen has read in a case that is open. */
  onRead(listener: ReadTo) {
    readers.add(listener)
    return () => {
      readers.delete(listener)
    }
  },
  start() {
    live.stop()
    list = connected(list)
    source = new EventSource(`/console/api/stream?${new URLSearchParams({ lang: language, seat: seatOf() })}`)
    for (const type of [
      'list',
      'changes',
      'alarm',
      'moved',
      'stuck',
      'coming',
      'looking',
      'asked',
      'writing',
      'read',
      'beat',
    ] as const)
      source.addEventListener(type, heard)
    source.onerror = lost
    listenFor()
  },
  stop() {
    source?.close()
    source = null
    clearTimeout(again)
    clearTimeout(silence)
  },
}

function listenFor() {
  clearTimeout(silence)
  silence = window.setTimeout(lost, silent)
}

function lost() {
  live.stop()
  set({ online: false, heardAt })
  // Nobody knocks at the same moment: a random pause, doubling up to fifteen seconds.
  const pause = Math.min(15_000, 500 * 2 ** tries++) * (0.5 + Math.random())
  again = window.setTimeout(() => {
    // EventSource hides why it was refused: asked first, so that an ended login shows itself.
    api.me().then(live.start, error => {
      if (!(error instanceof Refused && error.status === 401)) lost()
    })
  }, pause)
}

function heard(message: MessageEvent<string>) {
  const event: StreamEvent = JSON.parse(message.data)
  const next = hear(list, event)
  if (!next) return lost()
  list = next
  heardAt = Date.now()
  listenFor()
  const ahead = 'at' in event ? Date.parse(event.at) - Date.now() : queue.ahead
  switch (event.type) {
    case 'list':
      tries = 0
      set({ ...shown(list), online: true, ahead, heardAt })
      for (const row of event.rows) {
        const call = calling(row)
        if (call) alarm(row.id, call.at)
      }
      return tell(null, 0)
    case 'changes':
      set({ ...shown(list), ahead, heardAt })
      for (const id of event.removes) tell(id, Number.MAX_SAFE_INTEGER)
      for (const row of event.upserts) tell(row.id, row.rev)
      return
    case 'alarm':
      return alarm(event.id, callOf(event.id) ?? event.at)
    case 'moved':
      return tell(event.rev === 0 ? null : event.id, event.rev)
    case 'stuck':
    case 'coming':
    case 'looking':
    case 'asked':
      return set({ stuck: list.stuck, coming: list.coming, looks: list.looks, asked: list.asked, heardAt })
    case 'writing':
      for (const listener of writing) listener(event.id, event.guest)
      return
    case 'read':
      for (const listener of readers) listener(event.id, event.to)
      return
    case 'beat':
      if (Math.abs(ahead - queue.ahead) > 2000) set({ ahead })
      return
  }
}

const callOf = (id: string): string | undefined => {
  const row = list.rows.get(id)
  return row ? calling(row)?.at : undefined
}

const tell: Moved = (id, rev) => {
  for (const listener of moved) listener(id, rev)
}

/** Once for each alarm, whether it came with the list or by itself. */
function alarm(id: string, at: string) {
  const key = `${id}|${at}`
  if (rung.has(key)) return
  rung.add(key)
  ring()
}
