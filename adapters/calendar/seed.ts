// Free times for the development world: real rows, weekdays, within each unit's opening hours, on Swedish clocks.
import type { Instant } from '../../bot/case.ts'
import { hoursOn, weekdayOf } from '../../bot/hours.ts'
import type { RegisterUnit } from '../../bot/ports.ts'
import { BookingKind } from '../../bot/written.ts'
import { type Pool, run } from '../store/pool.ts'

const DAY = 86_400_000
const MINUTE = 60_000
const LENGTH = { callback: 10, visit: 20, lab: 10 } as const
/** Telephone hours and visits lie within these, whatever the door says: nobody books a visit at 3 a.m. in a seeded world. */
const FROM = 8 * 60
const TO = 16 * 60
/** Samples are taken in the morning: some fasting, all before they are sent. */
const LAB_TO = 10 * 60

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Minutes Stockholm is ahead of UTC at this moment. */
function ahead(at: number): number {
  const p = Object.fromEntries(parts.formatToParts(at).map(part => [part.type, part.value]))
  return Math.round((Date.parse(`${p['year']}-${p['month']}-${p['day']}T${p['hour']}:${p['minute']}:00Z`) - at) / MINUTE)
}

/** Midnight of this date on Stockholm's clocks, as those of midday run: they are only ever moved in a Sunday's small hours. */
const midnight = (date: string) => Date.parse(`${date}T00:00:00Z`) - ahead(Date.parse(`${date}T12:00:00Z`)) * MINUTE

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/**
 * How many slots were new. Their ids come from unit, kind and time, so that seeding again adds only what is missing.
 * A time its owner has taken away is not given again: its history says that it was deleted.
 */
export async function seedSlots(pool: Pool, units: readonly RegisterUnit[], from: Instant, days: number): Promise<number> {
  const first = Date.parse(from)
  const rows = units.flatMap(unit =>
    Array.from({ length: days }, (_, i) => {
      const date = new Date(first + i * DAY + ahead(first + i * DAY) * MINUTE).toISOString().slice(0, 10)
      if (weekdayOf(date) > 5) return []
      return hoursOn(unit, date).flatMap(hours =>
        slotsOf(unit, date, Math.max(minutesOf(hours.from), FROM), Math.min(minutesOf(hours.to), TO)),
      )
    }).flat(),
  )
  const fresh = rows.filter(row => row.start >= from)
  const made = await run(
    pool,
    'slots-seed',
    `insert into slots (id, unit, unit_name, kind, start_at, end_at, performer)
     select id, unit, name, kind, start, "end", null
     from jsonb_to_recordset($1) as x (id text, unit text, name text, kind text, start timestamptz, "end" timestamptz)
     where not exists (select from resource_versions v where v.type = 'Slot' and v.id = x.id)
     on conflict (id) do nothing returning id`,
    [JSON.stringify(fresh)],
  )
  return made.length
}

/** A fortnight of free times wherever people are given times. */
export const seedCare = (pool: Pool, units: readonly RegisterUnit[], now: Instant): Promise<number> =>
  seedSlots(
    pool,
    units.filter(unit => unit.kind !== 'emergency-department'),
    now,
    14,
  )

/** 1177 calls back; everyone else also takes visits, and health centres samples. One performer of each kind. */
function slotsOf(unit: RegisterUnit, date: string, open: number, close: number) {
  const zero = midnight(date)
  const kinds = BookingKind.options.filter(
    kind => kind === 'callback' || (unit.kind !== 'central' && (kind === 'visit' || unit.kind === 'health-centre')),
  )
  return kinds.flatMap(kind => {
    const length = LENGTH[kind]
    const count = Math.max(0, Math.floor((Math.min(close, kind === 'lab' ? LAB_TO : close) - open) / length))
    return Array.from({ length: count }, (_, n) => {
      const start = new Date(zero + (open + n * length) * MINUTE).toISOString()
      return {
        id: `${unit.hsaId}.${kind}.${start.replace(/[-:]|\.000/g, '')}`,
        unit: unit.hsaId,
        name: unit.name,
        kind,
        start,
        end: new Date(zero + (open + (n + 1) * length) * MINUTE).toISOString(),
      }
    })
  })
}
