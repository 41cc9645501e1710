// What the stream says, applied to the list. Pure: the same function keeps the browser's list and the one in the test that
// cuts the line 300 times.
import type { Look, QueueRow, StreamEvent } from './wire.ts'
import type { ConsultRow } from './wire-consult.ts'

export type List = {
  rows: ReadonlyMap<string, QueueRow>
  loaded: boolean
  more: boolean
  /** How much of the unit isn't in the record. */
  stuck: number
  /** How many talk with the bot now, and may come. */
  coming: number
  looks: readonly Look[]
  /** What one is asked about by colleagues. */
  asked: readonly ConsultRow[]
  /** The number of the last event on this connection. */
  last: number
}
export const nothing: List = { rows: new Map(), loaded: false, more: false, stuck: 0, coming: 0, looks: [], asked: [], last: 0 }

/** A new connection begins at one, and with the whole list; until then the old rows stay. */
export const connected = (list: List): List => ({ ...list, last: 0 })

/** Null: something was lost on the way, and only the whole list will do. */
export function hear(list: List, event: StreamEvent): List | null {
  if (event.n !== list.last + 1) return null
  if (event.n === 1 && event.type !== 'list') return null
  const next = { ...list, last: event.n }
  switch (event.type) {
    case 'list':
      return { ...next, rows: new Map(event.rows.map(row => [row.id, row])), loaded: true, more: event.more }
    case 'changes': {
      const rows = new Map(list.rows)
      for (const id of event.removes) rows.delete(id)
      for (const row of event.upserts) if ((rows.get(row.id)?.rev ?? 0) <= row.rev) rows.set(row.id, row)
      return { ...next, rows }
    }
    case 'stuck':
      return { ...next, stuck: event.count }
    case 'coming':
      return { ...next, coming: event.count }
    case 'looking':
      return { ...next, looks: event.looks }
    case 'asked':
      return { ...next, asked: event.rows }
    default:
      return next
  }
}
