// Opening hours in Europe/Stockholm: when a unit is open, when it opens next, and so when an answer can be promised.
import type { Case, Instant } from './case.ts'
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

/** The unit's open spans from today and a fortnight on, in order. */
function spans(hours: RegisterUnit['hours'], now: Instant): Span[] {
  const today = wall(now).date
  return Array.from({ length: 15 }, (_, i) =>
    new Date(Date.parse(`${today}T12:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10),
  )
    .flatMap(date =>
      hours
        .filter(h => h.days.includes(new Date(`${date}T12:00:00Z`).getUTCDay() || 7))
        .map(h => ({ from: instantOf(date, h.from), to: instantOf(date, h.to) })),
    )
    .sort((a, b) => a.from.localeCompare(b.from))
}

export const openNow = (unit: Pick<RegisterUnit, 'hours'>, now: Instant): boolean =>
  spans(unit.hours, now).some(s => s.from <= now && now < s.to)

export const roundTheClock: Pick<RegisterUnit, 'hours'> = {
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
}

export const isUrgent = ({ urgency }: Pick<Case, 'urgency'>): boolean => urgency?.level === 'P1' || urgency?.level === 'P2'

/** A promise with less than this left, in ms, is about to be broken. */
export const CLOSE_MS = 10 * 60_000
/** About to be broken, broken, or broken once before in this wait. */
export const promiseIsClose = (c: Pick<Case, 'promisedBy' | 'late'>, now: Instant): boolean =>
  c.late || (c.promisedBy !== null && Date.parse(c.promisedBy) <= Date.parse(now) + CLOSE_MS)

/** As `promise`, but what is urgent is never promised for the morning: the clock moves it to an open door instead. */
export const answerBy = (
  c: Pick<Case, 'urgency'>,
  unit: Pick<RegisterUnit, 'hours'> | undefined,
  minutes: number,
  now: Instant,
): Instant => promise(isUrgent(c) ? roundTheClock : (unit ?? roundTheClock), minutes, now)

/** When a human will have answered at the latest: `minutes` of opening time from now. A unit with no hours promises the same as if open. */
export function promise(unit: Pick<RegisterUnit, 'hours'>, minutes: number, now: Instant): Instant {
  let left = minutes
  for (const span of spans(unit.hours, now)) {
    if (span.to <= now) continue
    const from = span.from > now ? span.from : now
    const length = (Date.parse(span.to) - Date.parse(from)) / 60_000
    if (length >= left) return later(from, left)
    left -= length
  }
  return later(now, minutes)
}
