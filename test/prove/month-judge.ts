// The checker of `npm run prove month`: reads what is stored, and when nobody swept, and says where somebody waited alone.
// It works the hours out from the log by itself: neither watch.ts nor check-in.ts is asked. Its own test plants each harm.
import type { Case, Entry, Instant } from '../../bot/case.ts'
import { apply, blank } from '../../bot/log.ts'
import type { Settings } from '../../bot/settings.ts'
import { logFaults } from './judge.ts'

/** No sweeper lived from `from` to `to`. */
export type Down = { from: number; to: number }
/** What the database showed of a case while it stood at this number, and when that was last seen. */
export type Seen = { rev: number; status: string; wakeAt: Instant | null; at: Instant }
export type Lived = { case: Case; entries: Entry[]; wakeAt: Instant | null; seen: readonly Seen[] }
export type Bounds = {
  end: Instant
  down: readonly Down[]
  settings: Settings
  /** The HSA-ids of the register. */
  units: readonly string[]
  /** The sweep's interval and the tolerance, in ms: how late the clock may be while a sweeper lives. */
  slack: number
}

const MINUTE = 60_000
/** An alert may take this long beyond the hour it was due, by the issue. */
const ALERT = 60_000
const ms = (at: Instant) => Date.parse(at)
const rank = (c: Pick<Case, 'urgency'>) => Number(c.urgency?.level.slice(1) ?? 9)

/** By when what was due must have been done: a moment after, or a moment after the sweepers came back. */
export function inTime(due: number, down: readonly Down[], slack: number): number {
  let by = due
  for (const { from, to } of down) if (to > by && from <= by + slack) by = to
  return by + slack
}

/** What the log says of the check-ins of the wait under way. */
type Asked = { last: number | null; open: boolean; silent: number; rests?: number | undefined }
const restsOf = ({ restsUntil }: { restsUntil?: Instant | undefined }) => (restsUntil === undefined ? undefined : ms(restsUntil))
const none: Asked = { last: null, open: false, silent: 0 }
const isFromCitizen = (e: Entry) => e.type === 'message' && e.by.kind === 'citizen'

function askedAfter(before: Asked, e: Entry): Asked {
  switch (e.type) {
    case 'handed-over':
    case 'claimed':
    case 'closed':
      return none
    case 'check-in-asked':
      return { last: ms(e.at), open: true, silent: before.silent + 1 }
    case 'check-in-answered':
      return { last: ms(e.at), open: false, silent: 0, rests: restsOf(e) }
    case 'check-in-missed':
      return { ...before, last: ms(e.at), open: false, rests: restsOf(e) }
    default:
      return isFromCitizen(e) ? { ...before, open: false, silent: 0 } : before
  }
}

export type Hour = { what: 'left' | 'promise' | 'check-in' | 'missed' | 'lease' | 'hold'; at: number }

function checkInHour(c: Case, asked: Asked, s: Settings): Hour[] {
  const level = c.urgency?.level ?? 'P3'
  const every = s.checkIn[level]
  if (every === null) return []
  const alerts = s.alertUnanswered.includes(level)
  if (asked.open && alerts) return [{ what: 'missed', at: (asked.last ?? 0) + s.checkInAnswer * MINUTE }]
  if (asked.silent >= s.checkInAtMost && !alerts) return []
  const since = ms(c.waitingSince ?? c.updatedAt)
  // Left in peace until it opens, in this wait.
  const rests = (asked.last ?? 0) >= since ? asked.rests : undefined
  return [{ what: 'check-in', at: rests ?? Math.max(since, asked.last ?? 0) + every * MINUTE }]
}

const answeredSince = (c: Case) =>
  c.waitingSince === null || (c.lastCaregiverAt !== null && ms(c.lastCaregiverAt) >= ms(c.waitingSince))

/** The hours at which something must happen to an open case; none = nobody waits with it. */
function hours(c: Case, asked: Asked, s: Settings): Hour[] {
  switch (c.status) {
    case 'closed':
      return []
    case 'with-bot':
      return [{ what: 'left', at: ms(c.updatedAt) + s.idle * MINUTE }]
    case 'waiting':
      return [...(c.promisedBy ? [{ what: 'promise' as const, at: ms(c.promisedBy) }] : []), ...checkInHour(c, asked, s)]
    case 'claimed':
      return [
        { what: 'lease', at: c.owedSince ? ms(c.owedSince) + s.lease * MINUTE : ms(c.updatedAt) + s.idle * MINUTE },
        // A promise that passes in somebody's hands, before they have written a word.
        ...(c.owedSince && c.promisedBy && !c.claim?.paused && !answeredSince(c)
          ? [{ what: 'promise' as const, at: ms(c.promisedBy) }]
          : []),
      ]
    case 'on-hold':
      return c.hold
        ? [
            { what: 'hold', at: ms(c.hold.until) },
            ...(c.hold.wroteAt ? [{ what: 'lease' as const, at: ms(c.hold.wroteAt) + s.lease * MINUTE }] : []),
          ]
        : []
  }
}

/** Whom an open case belongs to; a word about what is missing. */
function ownerless(c: Case, units: readonly string[]): string | null {
  switch (c.status) {
    case 'closed':
    case 'with-bot':
      return null
    case 'waiting':
      if (!c.unit || !units.includes(c.unit.hsaId)) return 'waits at no unit of the register'
      return c.promisedBy ? null : 'waits without a promise'
    case 'claimed':
      return c.claim ? null : 'is claimed by nobody'
    case 'on-hold':
      return c.claim && c.hold ? null : 'is on hold for nobody'
  }
}

export type Counts = Record<
  | 'cases'
  | 'entries'
  | 'observed'
  | 'asked'
  | 'better'
  | 'same'
  | 'worse'
  | 'missed'
  | 'unanswered alerts'
  | 'worse alerts'
  | 'broken promises'
  | 'returned from the silent'
  | 'moved to an open door'
  | 'holds ended'
  | 'left',
  number
>
export type MonthVerdict = {
  faults: string[]
  counts: Counts
  /** Of what the clock did: how far past its hour, in ms, at most: while a sweeper lived, and over all. */
  late: { alive: number; ever: number }
  ends: Record<Case['status'], number>
}

export function judgeMonth(cases: readonly Lived[], bounds: Bounds): MonthVerdict {
  const late = { alive: 0, ever: 0 }
  const lives = cases.map(one => life(one, bounds, late))
  const all = cases.flatMap(one => one.entries)
  const count = (is: (e: Entry) => boolean) => all.filter(is).length
  const status = (of: Case['status']) => cases.filter(one => one.case.status === of).length
  const answered = (how: string) => count(e => e.type === 'check-in-answered' && e.how === how)
  const alerted = (kind: string) => count(e => e.type === 'alerted' && e.kind === kind)
  return {
    faults: [...cases.flatMap(one => logFaults(one)), ...lives.flat()],
    late,
    ends: {
      'with-bot': status('with-bot'),
      waiting: status('waiting'),
      claimed: status('claimed'),
      'on-hold': status('on-hold'),
      closed: status('closed'),
    },
    counts: {
      cases: cases.length,
      entries: all.length,
      observed: cases.reduce((sum, one) => sum + one.seen.length, 0),
      asked: count(e => e.type === 'check-in-asked'),
      better: answered('better'),
      same: answered('same'),
      worse: answered('worse'),
      missed: count(e => e.type === 'check-in-missed'),
      'unanswered alerts': alerted('unanswered'),
      'worse alerts': alerted('worse'),
      'broken promises': count(e => e.type === 'promised' && e.late),
      'returned from the silent': count(e => e.type === 'released' && e.by.kind === 'clock'),
      'moved to an open door': count(e => e.type === 'transferred' && e.by.kind !== 'caregiver'),
      'holds ended': count(e => e.type === 'resumed' && e.by.kind === 'clock'),
      left: count(e => e.type === 'closed' && e.by.kind === 'clock'),
    },
  }
}

/** One case from its first entry to the end of the month: every state it was in, for as long as it was. */
function life(lived: Lived, bounds: Bounds, late: MonthVerdict['late']): string[] {
  const { entries, seen } = lived
  const { settings, units, down, slack } = bounds
  const faults: string[] = []
  const fault = (text: string) => faults.push(`${lived.case.id}: ${text}`)
  const wakes = new Map<number, number | null>()
  /** When each hour now standing had come; one that stands on is not begun anew by what happens beside it. */
  let since = new Map<string, number>()
  let c = blank(lived.case.id)
  let asked = none
  for (const [i, e] of entries.entries()) {
    for (const text of stepFaults(c, asked, e, entries, i, bounds)) fault(text)
    c = apply(c, e)
    asked = askedAfter(asked, e)
    const now = hours(c, asked, settings)
    const wake = now.length > 0 ? Math.min(...now.map(hour => hour.at)) : null
    wakes.set(c.rev, wake)
    since = new Map(now.map(hour => [keyOf(hour), since.get(keyOf(hour)) ?? Math.max(hour.at, ms(e.at))]))
    const next = entries[i + 1]
    if (next?.at === e.at) continue
    const until = ms(next?.at ?? bounds.end)
    if (c.status !== 'closed') {
      const lacks = ownerless(c, units) ?? (wake === null ? 'has no hour' : null)
      if (lacks) fault(`from ${e.at} it ${lacks}`)
    }
    for (const [key, from] of since) {
      if (until > inTime(from, down, slack)) fault(`${key}: nobody came for ${Math.round((until - from) / 1000)} s`)
      if (next?.by.kind !== 'clock') continue
      late.ever = Math.max(late.ever, until - from)
      if (!down.some(d => d.from <= from + slack && d.to > from)) late.alive = Math.max(late.alive, until - from)
    }
  }
  for (const one of seen) faults.push(...seenFaults(lived.case.id, one, wakes.get(one.rev), bounds))
  const stored = lived.wakeAt === null ? null : ms(lived.wakeAt)
  if (stored !== (wakes.get(c.rev) ?? null)) fault(`its stored hour is ${lived.wakeAt}, its log says ${text(wakes.get(c.rev))}`)
  return faults
}

const keyOf = ({ what, at }: Hour) => `${what} at ${new Date(at).toISOString()}`
const text = (at: number | null | undefined) => (at ? new Date(at).toISOString() : 'none')

/** What the database showed at one number of the log, for as long as it was seen to. */
function seenFaults(id: string, one: Seen, hour: number | null | undefined, { down, slack }: Bounds): string[] {
  if (one.status === 'closed') return []
  if (one.wakeAt === null) return [`${id}: seen at ${one.at}, ${one.status}, and nobody will look at it`]
  if (hour !== undefined && ms(one.wakeAt) !== hour)
    return [`${id}: at ${one.rev} its stored hour is ${one.wakeAt}, its log says ${text(hour)}`]
  return ms(one.at) > inTime(ms(one.wakeAt), down, slack) ? [`${id}: seen at ${one.at}, overdue since ${one.wakeAt}`] : []
}

/** What one entry may not do to the case it was written on. */
function stepFaults(c: Case, asked: Asked, e: Entry, entries: readonly Entry[], i: number, bounds: Bounds): string[] {
  const faults: string[] = []
  const after = apply(c, e)
  const with_human = c.status === 'waiting' || c.status === 'claimed' || c.status === 'on-hold'
  if (rank(after) > rank(c) && e.by.kind !== 'caregiver' && (with_human || e.by.kind === 'clock'))
    faults.push(`at ${e.seq} ${e.by.kind} lowered the urgency to ${after.urgency?.level}`)
  const sameTurn = (kind: 'worse' | 'unanswered') => {
    for (const other of entries.slice(i + 1)) {
      if (other.at !== e.at || isFromCitizen(other)) return false
      if (other.type === 'alerted' && other.kind === kind) return true
    }
    return false
  }
  if (e.type === 'check-in-asked') {
    if (c.status !== 'waiting') faults.push(`at ${e.seq} asked how it is while ${c.status}`)
    const due = checkInHour(c, asked, bounds.settings)[0]
    if (due?.what !== 'check-in' || due.at > ms(e.at)) faults.push(`at ${e.seq} asked how it is before the time`)
    if (bounds.settings.alertUnanswered.includes(c.urgency?.level ?? 'P3') && !alertedOrHeard(entries, i, bounds))
      faults.push(`at ${e.seq} an urgent check-in stays unanswered and no alert follows`)
  }
  if (e.type === 'check-in-missed' && !sameTurn('unanswered')) faults.push(`at ${e.seq} missed, and nobody is alerted`)
  if (e.type === 'check-in-answered' && e.how === 'worse' && !sameTurn('worse'))
    faults.push(`at ${e.seq} worse, and nobody is alerted in the same turn`)
  return faults
}

/** An urgent check-in ends with a sign of life, with somebody who has the case, or with an alert in time. */
function alertedOrHeard(entries: readonly Entry[], i: number, { settings, down, slack, end }: Bounds): boolean {
  const due = ms(entries[i]?.at ?? end) + settings.checkInAnswer * MINUTE
  const limit = inTime(due, down, slack) + ALERT
  for (const e of entries.slice(i + 1)) {
    if (ms(e.at) > limit) return false
    if (e.type === 'alerted' && e.kind === 'unanswered') return true
    if (isFromCitizen(e) || e.type === 'claimed' || e.type === 'closed') return true
    // A caregiver has looked and found it less urgent.
    if (e.type === 'urgency-changed' && !settings.alertUnanswered.includes(e.level)) return true
  }
  return ms(end) <= limit
}
