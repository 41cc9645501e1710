// Opening hours in Europe/Stockholm: when a unit is open, when it opens next, and so when an answer can be promised.
import type { Case, Instant } from './case.ts'
import { isHoliday } from './holidays.ts'
import type { RegisterUnit } from './ports.ts'

const zone = 'Europe/Stockholm'
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })

/** 'YYYY-MM-DD' and 'HH:MM' of the wall clock in Stockholm. */
export function wall(at: Instant): { date: string; time: string; weekday: number } {
  const [date = '', time = ''] = clock.format(new Date(at)).split(' ')
  return { date, time, weekday: new Date(`${date}T12:00:00Z`).getUTCDay() || 7 }
}

/** The instant of a wall clock time in Stockholm; '24:00' is the next midnight. */
export function instantOf(date: string, time: string): Instant {
  const guess = Date.parse(`${date}T00:00:00Z`) + minutesOf(time) * 60_000
  const off = (at: number) => {
    const shown = wall(new Date(at).toISOString())
    return Date.parse(`${shown.date}T${shown.time}:00Z`) - at
  }
  const first = guess - off(guess)
  return new Date(guess - off(first)).toISOString()
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const later = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString()
export { later }

type Span = { from: Instant; to: Instant }
type Open = Pick<RegisterUnit, 'hours' | 'exceptions'>

/** ISO weekday whose hours hold on this date: a holiday is a Sunday. */
export const weekdayOf = (date: string): number => (isHoliday(date) ? 7 : new Date(`${date}T12:00:00Z`).getUTCDay() || 7)

/** When the unit is open on a date (YYYY-MM-DD), by the wall clock: what the register says of that very date goes first. */
export function hoursOn({ hours, exceptions = [] }: Open, date: string): { from: string; to: string }[] {
  const exception = exceptions.find(e => e.from <= date && date <= e.to)
  return exception ? exception.hours : hours.filter(h => h.days.includes(weekdayOf(date)))
}

/** How far ahead an open door is looked for, in days: a closed summer week must not hide the opening after it. */
const ahead = 22

/** The unit's open spans from today on, in order. */
function* spans(unit: Open, now: Instant): Generator<Span> {
  const noon = Date.parse(`${wall(now).date}T12:00:00Z`)
  for (let i = 0; i < ahead; i += 1) {
    const date = new Date(noon + i * 86_400_000).toISOString().slice(0, 10)
    for (const h of hoursOn(unit, date).toSorted((a, b) => a.from.localeCompare(b.from)))
      yield { from: instantOf(date, h.from), to: instantOf(date, h.to) }
  }
}

export function openNow(unit: Open, now: Instant): boolean {
  const { date, time } = wall(now)
  return hoursOn(unit, date).some(h => h.from <= time && time < h.to)
}

/** When it opens next; null when no opening is known. */
export function opensAt(unit: Open, now: Instant): Instant | null {
  for (const { from } of spans(unit, now)) if (from > now) return from
  return null
}

export const roundTheClock: Open = {
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
}

export const isUrgent = ({ urgency }: Pick<Case, 'urgency'>): boolean => urgency?.level === 'P1' || urgency?.level === 'P2'

/** A promise with less than this left, in ms, is about to be broken. */
export const CLOSE_MS = 10 * 60_000
/** About to be broken, broken, or broken once before in this wait. */
export const promiseIsClose = (c: Pick<Case, 'promisedBy' | 'late'>, now: Instant): boolean =>
  c.late || (c.promisedBy !== null && Date.parse(c.promisedBy) <= Date.parse(now) + CLOSE_MS)

/** As `promise`, but what is urgent is never promised for the morning: the clock moves it to an open door instead. */
export const answerBy = (c: Pick<Case, 'urgency'>, unit: Open | undefined, minutes: number, now: Instant): Instant =>
  promise(isUrgent(c) ? roundTheClock : (unit ?? roundTheClock), minutes, now)

/** When a human will have answered at the latest: `minutes` of opening time from now. A unit with no hours promises the same as if open. */
export function promise(unit: Open, minutes: number, now: Instant): Instant {
  let left = minutes
  for (const span of spans(unit, now)) {
    if (span.to <= now) continue
    const from = span.from > now ? span.from : now
    const length = (Date.parse(span.to) - Date.parse(from)) / 60_000
    if (length >= left) return later(from, left)
    left -= length
  }
  return later(now, minutes)
}
