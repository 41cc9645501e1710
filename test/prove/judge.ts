// The checker of the proofs: what people did and were told, against what is stored, shown and in the record. Pure; its own
// test shows it every kind of harm it must find.
import type { Case, Entry } from '../../bot/case.ts'
import { fold } from '../../bot/log.ts'

/** One message; those of one case stand in the order they were sent. `acked`: the id the product answered with. */
export type Sent = { case: string; client: string; text: string; acked: string | null }
export type Signed = { case: string; note: string; acked: boolean }
export type History = { sent: Sent[]; signed: Signed[] }

/** A case as it is stored, and the ids of the citizen's messages as Direct Line shows them from the start. */
export type Kept = { case: Case; entries: Entry[]; shown: string[]; wakeAt: string | null }
export type InRecord = { kind: 'encounter' | 'note'; identifier: string }

export type Verdict = {
  faults: string[]
  sent: number
  acknowledged: number
  stored: number
  signed: number
  receipts: Record<'in-record' | 'unknown' | 'waiting' | 'refused', number>
}

export function judge(history: History, cases: readonly Kept[], record: readonly InRecord[]): Verdict {
  const kept = new Map(cases.map(one => [one.case.id, one]))
  const told = new Map<string, Sent[]>()
  for (const one of history.sent) told.set(one.case, [...(told.get(one.case) ?? []), one])
  const receipts = cases.flatMap(one => one.case.receipts)
  const count = (state: string) => receipts.filter(r => r.state === state).length
  return {
    faults: [
      ...[...told].flatMap(([id, sent]) => messages(id, sent, kept.get(id))),
      ...cases.flatMap(one => [...logFaults(one), ...awake(one)]),
      ...history.signed.flatMap(one => signature(one, kept.get(one.case))),
      ...inRecord(cases, record),
    ],
    sent: history.sent.length,
    acknowledged: history.sent.filter(one => one.acked !== null).length,
    stored: cases.reduce((sum, one) => sum + fromCitizen(one.entries).length, 0),
    signed: cases.reduce((sum, one) => sum + one.case.notes.length, 0),
    receipts: {
      'in-record': count('in-record'),
      unknown: count('unknown'),
      waiting: count('waiting'),
      refused: count('refused'),
    },
  }
}

const fromCitizen = (entries: readonly Entry[]) =>
  entries.flatMap(e => (e.type === 'message' && e.by.kind === 'citizen' ? [e] : []))
const idOf = (conversation: string, seq: number) => `${conversation}|${String(seq).padStart(7, '0')}`

/** Acknowledged is stored, once, under the number it was acknowledged with, and in the order it was sent. */
function messages(id: string, sent: readonly Sent[], kept: Kept | undefined): string[] {
  if (!kept) return sent.some(one => one.acked !== null) ? [`${id}: lost with all its messages`] : []
  const stored = fromCitizen(kept.entries)
  const seqs = new Map<string, number[]>()
  for (const e of stored) if (e.clientId) seqs.set(e.clientId, [...(seqs.get(e.clientId) ?? []), e.seq])
  const known = new Set(sent.map(one => one.client))
  const order = sent.flatMap(one => seqs.get(one.client)?.[0] ?? [])
  return [
    ...sent.flatMap(({ client, text, acked }) => {
      const found = seqs.get(client) ?? []
      const entry = stored.find(e => e.clientId === client)
      if (found.length > 1) return [`${id}: ${client} is stored ${found.length} times`]
      if (acked !== null && !entry) return [`${id}: ${client} was acknowledged and is lost`]
      if (entry && acked !== null && idOf(id, entry.seq) !== acked)
        return [`${id}: ${client} was acknowledged as ${acked}, is ${entry.seq}`]
      return entry && entry.text !== text ? [`${id}: ${client} is stored with other words`] : []
    }),
    ...order.flatMap((seq, i) => (i > 0 && seq < (order[i - 1] ?? 0) ? [`${id}: ${seq} stands before what was sent first`] : [])),
    ...stored.flatMap(e => (e.clientId && !known.has(e.clientId) ? [`${id}: ${e.seq} was sent by nobody`] : [])),
    ...(stored.map(e => idOf(id, e.seq)).join() === kept.shown.join()
      ? []
      : [`${id}: Direct Line shows another order or number`]),
  ]
}

/** Numbers without gaps, and the stored case is what its log says. */
export function logFaults({ case: c, entries }: Pick<Kept, 'case' | 'entries'>): string[] {
  const gap = entries.findIndex((e, i) => e.seq !== i + 1)
  if (gap >= 0) return [`${c.id}: a gap in the log at ${gap + 1}`]
  if (entries.length !== c.rev) return [`${c.id}: ${entries.length} entries, the case says ${c.rev}`]
  return same(fold(c.id, entries), c) ? [] : [`${c.id}: the stored case is not the fold of its log`]
}

/** The database keeps objects in an order of its own. */
const same = (a: unknown, b: unknown) => JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder)
const inOrder = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** No open case is an orphan. */
const awake = ({ case: c, wakeAt }: Kept) =>
  c.status === 'closed' || wakeAt !== null ? [] : [`${c.id}: ${c.status}, and nobody will look at it`]

function signature({ case: id, note, acked }: Signed, kept: Kept | undefined): string[] {
  const times = kept?.case.notes.filter(n => n.id === note).length ?? 0
  if (times > 1) return [`${id}: the note ${note} is signed ${times} times`]
  return acked && times === 0 ? [`${id}: the note ${note} was signed and is lost`] : []
}

/** A signed note is in the record once, or its receipt says where it is; never twice; and nothing unsigned is there. */
function inRecord(cases: readonly Kept[], record: readonly InRecord[]): string[] {
  const there = new Map<string, number>()
  for (const one of record) there.set(keyOf(one), (there.get(keyOf(one)) ?? 0) + 1)
  const wanted = cases.flatMap(({ case: c, entries }) =>
    entries.flatMap(e =>
      e.type === 'signed'
        ? e.artefacts.flatMap(({ id, kind }) =>
            kind !== 'encounter' && kind !== 'note'
              ? []
              : [{ id, c, key: keyOf({ kind, identifier: kind === 'note' ? `${c.number}/${e.note.id}` : c.number }) }],
          )
        : [],
    ),
  )
  const signed = new Set(wanted.map(one => one.key))
  return [
    ...wanted.flatMap(({ id, c, key }) => {
      const state = c.receipts.find(r => r.artefact === id)?.state
      const times = there.get(key) ?? 0
      if (!state) return [`${c.id}: nobody says where ${id} is`]
      if (times > 1) return [`${c.id}: ${id} is in the record ${times} times`]
      return state === 'in-record' && times === 0 ? [`${c.id}: ${id} is said to be in the record and is not`] : []
    }),
    ...[...there.keys()].flatMap(key => (signed.has(key) ? [] : [`${key} is in the record and nobody signed it`])),
  ]
}
const keyOf = ({ kind, identifier }: InRecord) => `${kind} ${identifier}`
