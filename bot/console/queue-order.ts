// In what order the queue stands, and in which groups. The store pages in the same order (adapters/store/list.ts); the
// page sorts again as time passes, since a promise comes close without anything happening.
import { promiseIsClose } from '../hours.ts'
import { calling } from './calling.ts'
import type { QueueRow } from './wire.ts'

type Key = readonly [number, number, string, string]
const key = (row: QueueRow, now: string): Key => [
  calling(row) ? 0 : Number((row.level ?? 'P3').slice(1)),
  row.status === 'waiting' && promiseIsClose(row, now) ? 0 : 1,
  row.waitingSince ?? '9999',
  row.id,
]
const compare = (a: Key, b: Key): number => {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? '', b[i] ?? '']
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

/** What calls for somebody, then by urgency; among equals a promise about to be broken, then who has waited longest. */
export function ordered(rows: readonly QueueRow[], now: number): QueueRow[] {
  const at = new Date(now).toISOString()
  return rows
    .map(row => ({ row, key: key(row, at) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(one => one.row)
}

export const groupNames = [
  'alarms',
  'owed',
  'rewrite',
  'waiting',
  'patient',
  'colleagues',
  'held',
  'countersign',
  'returned',
  'unsettled',
] as const
export type GroupName = (typeof groupNames)[number]
export type Group = { name: GroupName; rows: QueueRow[] }

/** Who looks, under the commission they are logged in with. */
export type Seat = { hsaId: string; unit: { hsaId: string } }
/** As `owns` of bot/rights.ts. */
export const isMine = (row: QueueRow, me: Seat): boolean => row.claim?.hsaId === me.hsaId && row.claim.unit === me.unit.hsaId
/** A note of mine came back: it is written again whoever has the case. */
export const isReturned = (row: QueueRow, me: Seat): boolean => row.returned?.includes(me.hsaId) ?? false
/** Mine, taken, unanswered, and the time that was promised has passed: another one has been promised since. */
export const isBroken = (was: QueueRow, row: QueueRow, me: Seat, now: number): boolean =>
  [was, row].every(one => isMine(one, me)) &&
  row.status === 'claimed' &&
  row.late &&
  row.owed &&
  was.promisedBy !== row.promisedBy &&
  was.promisedBy !== null &&
  Date.parse(was.promisedBy) <= now
/** Mine, and it is the patient's turn. */
export const isPatients = (row: QueueRow, me: Seat): boolean => isMine(row, me) && !row.owed

function groupOf(row: QueueRow, me: Seat): GroupName {
  if (calling(row)) return 'alarms'
  // The talk is over: only a student's note is left of it.
  if (row.status === 'closed' || row.status === 'with-bot') {
    if (isReturned(row, me)) return 'rewrite'
    if (row.countersign) return 'countersign'
    if (row.returned?.length) return 'returned'
  }
  if (isMine(row, me)) return row.owed ? 'owed' : row.status === 'on-hold' ? 'held' : 'patient'
  switch (row.status) {
    case 'claimed':
      return 'colleagues'
    case 'on-hold':
      return 'held'
    // Closed, but not in the record: somebody must look.
    case 'closed':
      return 'unsettled'
    default:
      return 'waiting'
  }
}

/** The groups that have rows, in their order; each keeps the order of the rows. */
export function grouped(rows: readonly QueueRow[], me: Seat): Group[] {
  const groups = new Map(groupNames.map(name => [name, [] as QueueRow[]]))
  for (const row of rows) groups.get(groupOf(row, me))?.push(row)
  return [...groups].filter(([, own]) => own.length > 0).map(([name, own]) => ({ name, rows: own }))
}
