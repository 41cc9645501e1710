// Lists: most urgent first, then promises about to be broken, then longest waiting; paged by key, so that a queue that moves under the reader neither
// repeats nor skips. Only the `row` column is read, which holds no name, no number of a person and no words.
import { Kysely, PostgresDialect, sql } from 'kysely'
import { z } from 'zod'
import type { Instant } from '../../bot/case.ts'
import { CLOSE_MS } from '../../bot/hours.ts'
import type { CaseRow, Clock, Store } from '../../bot/ports.ts'
import { isLogged, logLook } from './access.ts'
import { asStoreError, StoreError } from './errors.ts'
import { type OpenPool, run } from './pool.ts'
import { shownLists } from './shown.ts'

type Tables = {
  cases: {
    id: string
    number: string | null
    status: string
    urgency: number | null
    unit: string | null
    claimed_by: string | null
    updated_at: Date
    promised_by: Date | null
    alarm_open: boolean
    waiting_since: Date | null
    person: string | null
    row: CaseRow
  }
}

/** The sweep comes every second: five minutes past its hour an open case has been forgotten. */
const ORPHAN_MS = 5 * 60_000

/** An alarm nobody has acknowledged comes before P1; what has no level yet stands with P3, as the desk shows it. */
const rank = sql<number>`(case when alarm_open then 0 else coalesce(urgency, 3) end)`
/** As promiseIsClose of bot/hours.ts; false comes first, so it is said the other way round. */
const calm = (at: Instant) =>
  sql<boolean>`(status <> 'waiting' or not (coalesce((row->>'late')::boolean, false) or coalesce(promised_by <= ${new Date(Date.parse(at) + CLOSE_MS).toISOString()}::timestamptz, false)))`
const since = sql<Date>`coalesce(waiting_since, 'infinity'::timestamptz)`

/** Where a page ended; the time of the first page last, so that all of them agree on which promises are close. */
const Cursor = z.tuple([
  z.number().int(),
  z.boolean(),
  z.union([z.iso.datetime(), z.literal('infinity')]),
  z.string(),
  z.iso.datetime(),
])
const encode = (cursor: z.infer<typeof Cursor>) => Buffer.from(JSON.stringify(cursor)).toString('base64url')
function decode(text: string) {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    throw new StoreError('bad-cursor', '"after" must be the "next" of an earlier page, unchanged.')
  }
}

export function lists(pool: OpenPool, now: () => Instant): Pick<Store, 'list' | 'shown' | 'coming'> & Clock {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })

  const list: Store['list'] = async (query, who, why) => {
    const after = query.after === undefined ? null : decode(query.after)
    const at = after?.[4] ?? now()
    let select = db
      .selectFrom('cases')
      .select(['id', 'row', rank.as('rank'), calm(at).as('calm')])
      .orderBy(rank)
      .orderBy(calm(at))
      .orderBy(since)
      .orderBy('id')
      .limit(query.limit + 1)
    const narrowed = query.units !== undefined || query.status !== undefined
    select = select.where(eb => {
      const own = eb.and([
        ...(query.units ? [eb('unit', '=', sql<string>`any(${query.units}::text[])`)] : []),
        ...(query.status ? [eb('status', '=', sql<string>`any(${query.status}::text[])`)] : []),
      ])
      const unsettled = eb.and([
        ...(query.units ? [eb('unit', '=', sql<string>`any(${query.units}::text[])`)] : []),
        // As the partial index of 003 has it.
        sql<boolean>`status = 'closed' and row->'receipts' ?| array['refused', 'unknown']`,
      ])
      // As the partial index of 016 has it; a unit is asked only where a student's note lies.
      const unsigned = eb.and([
        ...(query.units ? [eb('unit', '=', sql<string>`any(${query.units}::text[])`)] : []),
        sql<boolean>`status in ('closed', 'with-bot') and row ? 'consulted' and row->'consulted' ?| ${query.units ?? []}::text[]`,
      ])
      const others = [...(query.alarms ? [eb('alarm_open', '=', true)] : []), ...(query.unsettled ? [unsettled, unsigned] : [])]
      if (others.length === 0) return own
      return eb.or(narrowed ? [own, ...others] : others)
    })
    if (query.ids) select = select.where('id', '=', sql<string>`any(${query.ids}::text[])`)
    if (query.person !== undefined) select = select.where('person', '=', query.person)
    // As the partial index of 016 has it.
    if (query.consulted !== undefined)
      select = select.where(sql<boolean>`row ? 'consulted' and row->'consulted' ?| ${query.consulted}::text[]`)
    if (query.claimedBy !== undefined) select = select.where('claimed_by', '=', query.claimedBy)
    if (query.number !== undefined) select = select.where('number', '=', query.number)
    if (after) {
      const [r, quiet, s, id] = after
      select = select.where(
        sql<boolean>`(${rank}, ${calm(at)}, ${since}, id) > (${r}::int, ${quiet}::boolean, ${s}::timestamptz, ${id})`,
      )
    }
    const found = await select.execute().catch(error => Promise.reject(asStoreError(error)))
    const page = found.slice(0, query.limit)
    if (isLogged(why))
      await logLook(
        pool,
        now(),
        who,
        why,
        'list',
        page.map(row => row.id),
      )
    const last = found.length > query.limit ? page.at(-1) : undefined
    return {
      rows: page.map(row => row.row),
      next: last ? encode([last.rank, last.calm, last.row.waitingSince ?? 'infinity', last.id, at]) : null,
    }
  }

  const coming: Store['coming'] = async (unit, central, since) => {
    const rows = await run<{ count: number }>(
      pool,
      'cases-coming',
      // Few have moved so lately: the index on updated_at finds them.
      `select count(*)::int as count from cases
       where status = 'with-bot' and updated_at > $1 and (unit = $2 or ($3 and unit is null))`,
      [since, unit, central],
    )
    return rows[0]?.count ?? 0
  }

  const due: Clock['due'] = async (at, limit) => {
    const rows = await run<{ id: string }>(
      pool,
      'cases-due',
      `select id from cases where status <> 'closed' and wake_at <= $1 order by wake_at limit $2`,
      [at, limit],
    )
    return rows.map(row => row.id)
  }

  const waiting: Clock['waiting'] = async unit => {
    const rows = await run<{ urgency: number; count: number }>(
      pool,
      'cases-waiting',
      `select urgency, count(*)::int as count from cases where unit = $1 and status = 'waiting' and urgency is not null group by urgency`,
      [unit],
    )
    return Object.fromEntries(rows.map(({ urgency, count }) => [`P${urgency}`, count]))
  }

  const overdue: Clock['overdue'] = async at => {
    const [row] = await run<{ orphans: number; oldest: Date | null; waiting: number; late: number }>(
      pool,
      'cases-overdue',
      // Two looks into partial indexes: over cases_wake only what is past its hour, over cases_queue those who wait.
      `select o.orphans, o.oldest, w.waiting, w.late from
         (select count(*) filter (where wake_at <= $2)::int as orphans, min(wake_at) as oldest
          from cases where status <> 'closed' and wake_at <= $1) o,
         (select count(*)::int as waiting, count(*) filter (where promised_by <= $1 or (row->>'late')::boolean)::int as late
          from cases where status = 'waiting') w`,
      [at, new Date(Date.parse(at) - ORPHAN_MS).toISOString()],
    )
    if (!row) throw new StoreError('database', 'A count gave no row.')
    return { ...row, oldest: row.oldest?.toISOString() ?? null }
  }

  return { list, shown: shownLists(pool, now), coming, due, waiting, overdue }
}
