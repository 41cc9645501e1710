// The checker of `npm run prove shift`: the month's (no orphan, every hour kept), and beside it: nobody is answered by two,
// and no promise of an answer is broken without a word. Reads logs and what caregivers were told; asks nothing of desk or watch.
import type { Case, Entry } from '../../bot/case.ts'
import { apply, blank } from '../../bot/log.ts'
import type { Level } from '../../flows/symptom.ts'
import { type Bounds, inTime, judgeMonth, type Lived, type MonthVerdict } from './month-judge.ts'

/** A line a caregiver sent, and every status they were answered with: sent again, it may have several. */
export type Said = { case: string; by: string; text: string; statuses: number[] }

/** A promise that was not kept: what stood at its hour, and how long after it somebody answered or the citizen was told. */
export type Broken = {
  case: string
  level: Level
  by: number
  /** Each was told that it takes longer; `in-hand`: while somebody had said they were reading it. */
  how: 'told' | 'in-hand'
  afterMs: number
}
export type Waits = {
  came: number
  answered: number
  left: number
  waiting: number
  median: number
  p90: number
  longest: number
}
export type ShiftVerdict = MonthVerdict & {
  broken: Broken[]
  /** From the desk's door, or the alarm, to a human's first word, by the level they came with; times in ms. */
  first: Partial<Record<Level, Waits>>
  /** Of each caregiver who answered anybody: how many cases. */
  answeredBy: Record<string, number>
  answers: { sent: number; stored: number; refused: number; again: number }
  /** A pause that ended with an owner who never came back to it. */
  pausesAlone: number
}

const ms = (at: string) => Date.parse(at)
const byHuman = (e: Entry) => e.by.kind === 'caregiver'
/** Somebody has taken a stand: written, booked, or closed. That somebody reads it is no answer. */
const isAnswer = (e: Entry) =>
  byHuman(e) && (e.type === 'message' ? e.key === undefined : e.type === 'booked' || e.type === 'closed')

export function judgeShift(cases: readonly Lived[], said: readonly Said[], bounds: Bounds): ShiftVerdict {
  const month = judgeMonth(cases, bounds)
  const promises = cases.map(one => promisesOf(one, bounds))
  const answeredBy: Record<string, number> = {}
  for (const { entries } of cases)
    for (const name of new Set(entries.flatMap(e => (isAnswer(e) && e.by.kind === 'caregiver' ? [e.by.name] : []))))
      answeredBy[name] = (answeredBy[name] ?? 0) + 1
  const stored = cases.reduce((sum, one) => sum + one.entries.filter(isLine).length, 0)
  return {
    ...month,
    faults: [...month.faults, ...cases.flatMap(ownersOf), ...doubles(cases, said), ...promises.flatMap(one => one.faults)],
    broken: promises.flatMap(one => one.broken),
    first: firstAnswers(cases, bounds),
    answeredBy,
    answers: {
      sent: said.length,
      stored,
      refused: said.filter(one => !one.statuses.includes(200)).length,
      again: said.filter(one => one.statuses.length > 1).length,
    },
    pausesAlone: cases.reduce((sum, one) => sum + pausesAlone(one, bounds), 0),
  }
}

const isLine = (e: Entry) => e.type === 'message' && byHuman(e) && e.key === undefined

/** One owner at a time, and nobody writes in a case that is not theirs. */
function ownersOf({ case: { id }, entries }: Lived): string[] {
  const faults: string[] = []
  let c = blank(id)
  for (const e of entries) {
    if (e.by.kind === 'caregiver') {
      const owner = c.claim?.hsaId
      if (e.type === 'claimed' && owner && owner !== e.by.hsaId) faults.push(`${id}: at ${e.seq} claimed by a second one`)
      if ((isLine(e) || e.type === 'closed' || e.type === 'signed' || e.type === 'booked') && owner !== e.by.hsaId)
        faults.push(
          `${id}: at ${e.seq} a double answer: ${e.type} by ${e.by.hsaId}, the case is ${owner ? `${owner}'s` : 'nobody’s'}`,
        )
    }
    c = apply(c, e)
  }
  return faults
}

/** What was acknowledged is there once, what was refused is not there, and nothing is there that nobody sent. */
function doubles(cases: readonly Lived[], said: readonly Said[]): string[] {
  const key = (id: string, by: string, text: string) => `${id} ${by} ${text}`
  const times = new Map<string, number>()
  for (const { case: c, entries } of cases)
    for (const e of entries)
      if (e.type === 'message' && e.by.kind === 'caregiver' && isLine(e)) {
        const one = key(c.id, e.by.hsaId, e.text)
        times.set(one, (times.get(one) ?? 0) + 1)
      }
  const sent = new Set(said.map(one => key(one.case, one.by, one.text)))
  return [
    ...said.flatMap(({ case: id, by, text, statuses }) => {
      const there = times.get(key(id, by, text)) ?? 0
      if (there > 1) return [`${id}: a double answer: "${text}" is there ${there} times`]
      if (statuses.includes(200) && there === 0) return [`${id}: "${text}" was acknowledged and is lost`]
      const refused = statuses.every(status => status >= 400 && status < 500 && status !== 409)
      return refused && there === 1 ? [`${id}: "${text}" was refused and is there`] : []
    }),
    ...[...times.keys()].flatMap(one => (sent.has(one) ? [] : [`${one}: nobody sent this answer`])),
  ]
}

/** What tells a citizen that an hour they were given no longer holds, and which does. */
const notices = /^(desk\.(late|transferred|released|shut|held|promise-moved)|bot\.(reopened|handed-over.*|noted|check-in\..*))$/
const isTold = (entries: readonly Entry[], i: number) =>
  entries.slice(i).some(e => e.at === entries[i]?.at && e.type === 'message' && notices.test(e.key ?? ''))

const promiseIn = (e: Entry): string | null => ('promisedBy' in e && typeof e.promisedBy === 'string' ? e.promisedBy : null)

type Standing = { by: number; level: Level }
/** Each promise from when it was made to what became of it. Answered, the citizen has a human and no promise stands. */
function promisesOf({ case: { id }, entries }: Lived, bounds: Bounds): { broken: Broken[]; faults: string[] } {
  const broken: Broken[] = []
  const faults: string[] = []
  let standing: Standing | null = null
  let c: Case = blank(id)
  const ends = (at: number, what: 'answered' | 'told' | 'silent') => {
    if (!standing || at <= standing.by) return
    const { by, level } = standing
    const afterMs = at - by
    const inHand = heldAt(entries, by) !== null
    if (what === 'told' && at <= inTime(by, bounds.down, bounds.slack))
      broken.push({ case: id, level, by, how: inHand ? 'in-hand' : 'told', afterMs })
    // It ended a moment after: nobody could have been told before.
    else if (at > inTime(by, bounds.down, bounds.slack))
      faults.push(
        `${id}: a promise of ${new Date(by).toISOString()} was broken and for ${Math.round(afterMs / 1000)} s nobody said so`,
      )
  }
  for (const [i, e] of entries.entries()) {
    const next = promiseIn(e)
    const after = apply(c, e)
    if (isAnswer(e) || e.type === 'closed') {
      ends(ms(e.at), 'answered')
      standing = null
    } else if (next !== null) {
      const told = isTold(entries, i)
      if (standing && ms(next) > standing.by && !told)
        faults.push(
          `${id}: at ${e.seq} (${e.type}) a promise of ${new Date(standing.by).toISOString()} became ${next} without a word`,
        )
      ends(ms(e.at), told ? 'told' : 'silent')
      standing = { by: ms(next), level: after.urgency?.level ?? 'P3' }
    }
    // A pause is told with its own hour, and no other stands beside it.
    if (e.type === 'held' && isTold(entries, i)) {
      ends(ms(e.at), 'told')
      standing = null
    }
    c = after
  }
  ends(ms(bounds.end), 'silent')
  return { broken, faults }
}

/** Whose it was at that time; null when nobody had it. */
function heldAt(entries: readonly Entry[], at: number): string | null {
  let c = blank('')
  for (const e of entries) {
    if (ms(e.at) > at) break
    c = apply(c, e)
  }
  return c.status === 'claimed' || c.status === 'on-hold' ? (c.claim?.hsaId ?? null) : null
}

function firstAnswers(cases: readonly Lived[], { end }: Bounds): ShiftVerdict['first'] {
  const by = new Map<Level, { waits: number[]; came: number; left: number; waiting: number }>()
  for (const { case: c, entries } of cases) {
    if (!entries.some(e => e.type === 'handed-over' || e.type === 'claimed')) continue
    // An alarm calls the desk before the talk with the bot has ended; some are taken then and never handed over.
    const from = entries.findIndex(e => e.type === 'handed-over' || e.type === 'alarm' || e.type === 'claimed')
    const came = entries[from]
    if (!came) continue
    const level = entries.filter(e => e.at <= came.at).reduce(apply, blank(c.id)).urgency?.level ?? 'P3'
    const of = by.get(level) ?? { waits: [], came: 0, left: 0, waiting: 0 }
    by.set(level, of)
    of.came += 1
    const answer = entries.slice(from).find(e => isAnswer(e) || (e.type === 'closed' && !byHuman(e)))
    if (answer && isAnswer(answer)) of.waits.push(ms(answer.at) - ms(came.at))
    else if (answer) of.left += 1
    else if (ms(end) > ms(came.at)) of.waiting += 1
  }
  return Object.fromEntries(
    [...by]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([level, { waits, ...rest }]) => {
        const sorted = waits.toSorted((a, b) => a - b)
        const share = (of: number) => sorted[Math.min(sorted.length - 1, Math.ceil(of * sorted.length) - 1)] ?? 0
        return [level, { ...rest, answered: sorted.length, median: share(0.5), p90: share(0.9), longest: sorted.at(-1) ?? 0 }]
      }),
  )
}

/** The clock ended a pause, the owner did nothing within the lease, and the case stayed theirs. */
function pausesAlone({ entries }: Lived, { settings, end }: Bounds): number {
  return entries.filter((e, i) => {
    if (e.type !== 'resumed' || e.by.kind !== 'clock') return false
    const limit = ms(e.at) + settings.lease * 60_000
    const next = entries.slice(i + 1).find(other => byHuman(other) || other.type === 'released')
    return ms(next?.at ?? end) > limit + 60_000
  }).length
}
