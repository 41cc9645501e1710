// What a guest is shown of a talk: what people have written since they were let in. Nothing of the bot's, nothing between staff,
// nothing the desk has filled in.
import type { AlarmKind, Case, Entry } from '../case.ts'
import type { GuestLine, GuestTalk } from '../guest/wire.ts'
import type { Guest } from '../guests.ts'
import { outsideName } from '../people.ts'
import { noEntries } from '../ports.ts'

/** Lines on a page, in a talk that may be long. */
export const PAGE = 100

/** What has been read of the log so far: a stream goes on from it. */
export type Reading = {
  /** The last entry read. */
  at: number
  /** The last line shown. */
  last: number | null
  /** Questions whose words hold the case's data (a referral) or somebody else's invitation; their answers are shown no more than they. */
  hidden: Set<string>
  mine: Set<number>
  alarm: AlarmKind | null
}
export const unread = ({ from }: Guest): Reading => ({
  at: from ?? noEntries,
  last: null,
  hidden: new Set(),
  mine: new Set(),
  alarm: null,
})

type Talk = { guest: Guest; case: Case; entries: readonly Entry[] }

/** The lines among these entries; `reading` is moved past them. */
export function linesIn({ guest, case: c, entries }: Talk, reading: Reading): GuestLine[] {
  const { hidden, mine } = reading
  // Asked before they came, and answered after.
  for (const one of c.guests ?? []) if (one.question !== undefined) hidden.add(one.question)
  if (c.referral) hidden.add(c.referral.question)
  const lines: GuestLine[] = []
  for (const e of entries) {
    if (e.seq <= reading.at) continue
    reading.at = e.seq
    if (e.type === 'alarm' && mine.has(e.message)) reading.alarm = e.kind
    const line = e.type === 'message' ? lineOf(e, guest, hidden) : null
    if (!line) continue
    lines.push(line)
    if (line.from === 'you') mine.add(line.seq)
  }
  reading.last = lines.at(-1)?.seq ?? reading.last
  return lines
}

function lineOf(e: Extract<Entry, { type: 'message' }>, guest: Guest, hidden: Set<string>): GuestLine | null {
  const { by, seq, at, text } = e
  const line = { seq, at, text, files: e.attachments?.length ?? 0 }
  switch (by.kind) {
    case 'caregiver':
      if (e.key === undefined) return { ...line, from: 'caregiver', name: outsideName(by), role: by.role }
      if (e.question) hidden.add(e.question.id)
      return null
    case 'citizen':
      if ((e.answers !== undefined && hidden.has(e.answers)) || (text.trim() === '' && line.files === 0)) return null
      return { ...line, from: 'citizen', name: null, role: null }
    case 'guest':
      return { ...line, from: by.id === guest.id ? 'you' : 'guest', name: by.name, role: by.role }
    default:
      return null
  }
}

/** Everything around the lines, as it stands now. */
export const talkWith = (
  { guest, case: c }: Pick<Talk, 'guest' | 'case'>,
  alarm: AlarmKind | null,
  lines: GuestLine[],
  before: number | null,
): GuestTalk => ({
  you: { role: guest.role, name: guest.name },
  caregiver: c.claim?.role ?? null,
  unit: c.unit?.name ?? null,
  until: guest.until,
  alarm,
  lines,
  before,
})

/** The last page of the talk read from where they were let in, or the page before line `until`. */
export function shown(talk: Talk, reading = unread(talk.guest), until = Number.POSITIVE_INFINITY): GuestTalk {
  const all = linesIn(talk, reading).filter(line => line.seq < until)
  const first = Math.max(0, all.length - PAGE)
  return talkWith(talk, reading.alarm, all.slice(first), all[first - 1]?.seq ?? null)
}
