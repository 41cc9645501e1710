// The review of the access log, in SQL: the looks of a period, the rules that hit, the sample, and the decisions. What a
// reviewer lists or opens is itself a row in the log they review.
import { z } from 'zod'
import type { Instant } from '../../bot/case.ts'
import type { Caregiver } from '../../bot/people.ts'
import type { Decision, GlassLook, Hit, LogReviews, Look, Opened, Page, Reviewed, Subject } from '../../bot/review.ts'
import { logLook } from './access.ts'
import { StoreError } from './errors.ts'
import { type Pool, run } from './pool.ts'

/** $1 provider, $2 from, $3 to, $4 how many cases within an hour are many. One row for each caregiver, case and day. */
const LOOKS = `with looks as (
    select min(a.id) as id, a.who_id, c.case_id, min(a.at) as at, max(a.at) as until, count(*)::int as times,
      bool_or(a.what = 'write') as wrote, array_agg(distinct a.unit) as units
    from access_log a cross join lateral unnest(a.cases) as c (case_id)
    where a.who_kind = 'caregiver' and a.provider = $1 and a.at >= $2 and a.at < $3 and a.what in ('read', 'write')
      and a.why in ('care', 'break-glass', 'print')
    group by a.who_id, c.case_id, (a.at at time zone 'Europe/Stockholm')::date
  ), counted as (
    select l.*, count(*) over (partition by l.who_id order by l.at range between interval '1 hour' preceding and current row) > $4 as many_cases
    from looks l
  )`
/** The cases of what was picked are read, and no others: a week may hold a hundred thousand looks. What is cheap is asked first. */
const JUDGED = `judged as materialized (
    select l.*, k.number, coalesce(s.name, l.who_id) as name, coalesce(s.role, '') as role,
      coalesce(s.person in (k.person, k.data->'citizen'->'actor'->>'number'), false) as own_record,
      coalesce(regexp_split_to_array(lower(s.family), '[- ]') && regexp_split_to_array(lower(k.data->'citizen'->>'family'), '[- ]'), false) as same_surname,
      exists (select from staff o where o.person = k.person and o.hsa_id <> l.who_id) as colleague,
      not l.wrote and not coalesce(k.unit = any (l.units), false)
        and not exists (select from entries e where e.case_id = l.case_id and (e.data->'by'->>'hsaId' = l.who_id
          or (e.type in ('handed-over', 'transferred', 'reopened') and e.data->'unit'->>'hsaId' = any (l.units)))) as no_care_relation
    from picked l join cases k on k.id = l.case_id left join staff s on s.hsa_id = l.who_id
  ), shown as (
    select j.*, array_remove(array[case when own_record then 'own-record' end, case when same_surname then 'same-surname' end,
        case when colleague then 'colleague' end, case when no_care_relation then 'no-care-relation' end,
        case when many_cases then 'many-cases' end], null) as hits,
      d.act, d.comment, d.by_name, d.at as decided_at
    from judged j left join lateral (select * from log_reviews r where r.look = j.id and r.act <> 'opened' order by r.id desc limit 1) d on true
  )`
/** Judged at a time; and how many times for one page, which then says where to go on. */
const CHUNK = 2_000
const CHUNKS = 5

const Cursor = z.string().regex(/^\d{1,18}$/)
const after = (page: { after?: string }): string => {
  if (page.after === undefined) return '9223372036854775807'
  const read = Cursor.safeParse(page.after)
  if (!read.success) throw new StoreError('bad-cursor', '"after" must be the "next" of an earlier page, unchanged.')
  return read.data
}

type DecidedRow = { act: Decision | null; comment: string | null; by_name: string | null; decided_at: Date | null }
type LookRow = DecidedRow & {
  id: string
  who_id: string
  case_id: string
  number: string | null
  at: Date
  until: Date
  times: number
  wrote: boolean
  units: (string | null)[]
  name: string
  role: string
  hits: Hit[]
}
type GlassRow = DecidedRow &
  Pick<GlassLook, 'because' | 'ground' | 'reason' | 'unit'> & {
    id: string
    at: Date
    until: Date
    case_id: string
    number: string | null
    who_id: string
    name: string
    role: string
  }

const decidedOf = ({ act, comment, by_name, decided_at }: DecidedRow): Look['decided'] =>
  act && decided_at ? { act, comment: comment ?? '', by: by_name ?? '', at: decided_at.toISOString() } : null
const lookOf = (row: LookRow): Look => ({
  id: row.id,
  at: row.at.toISOString(),
  until: row.until.toISOString(),
  times: row.times,
  wrote: row.wrote,
  who: { hsaId: row.who_id, name: row.name, role: row.role },
  unit: row.units.find(unit => unit !== null) ?? '',
  case: row.case_id,
  number: row.number ?? '',
  hits: row.hits,
  decided: decidedOf(row),
})
const glassOf = (row: GlassRow): GlassLook => ({
  id: row.id,
  at: row.at.toISOString(),
  until: row.until.toISOString(),
  who: { hsaId: row.who_id, name: row.name, role: row.role },
  unit: row.unit,
  case: row.case_id,
  number: row.number ?? '',
  because: row.because,
  ground: row.ground,
  reason: row.reason,
  decided: decidedOf(row),
})
function paged<Raw extends { id: string }, Row>(found: Raw[], limit: number, of: (raw: Raw) => Row): Page<Row> {
  const rows = found.slice(0, limit)
  return { rows: rows.map(of), next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

export type LogReviewOptions = { pool: Pool; manyCases: number }

export function logReviews({ pool, manyCases }: LogReviewOptions): LogReviews {
  /** The thing a decision is about: whose look it was, in which case. */
  async function subject({ kind, id }: Subject, provider: string): Promise<{ case: string; who: string } | null> {
    if (!Cursor.safeParse(id).success) return null
    const [row] = await run<{ case_id: string; who_id: string }>(
      pool,
      `review-subject-${kind}`,
      kind === 'look'
        ? `select cases[1] as case_id, who_id from access_log where id = $1 and provider = $2 and who_kind = 'caregiver' and what in ('read', 'write')`
        : 'select case_id, who_id from broken_glass where id = $1 and provider = $2',
      [id, provider],
    )
    return row ? { case: row.case_id, who: row.who_id } : null
  }
  const keep = (of: Subject, by: Caregiver, act: string, because: string[], comment: string, now: Instant) =>
    run(
      pool,
      'review-keep',
      // Pressed twice is decided once.
      `insert into log_reviews (at, look, glass, act, because, comment, by_id, by_name, by_unit, provider)
       select $1, $2::bigint, $3::bigint, $4, $5::text[], $6, $7, $8, $9, $10
       where $4 = 'opened' or not exists (select from (select act, comment, by_id from log_reviews
         where look is not distinct from $2::bigint and glass is not distinct from $3::bigint and act <> 'opened' order by id desc limit 1) l
         where l.act = $4 and l.comment = $6 and l.by_id = $7)`,
      [
        now,
        of.kind === 'look' ? of.id : null,
        of.kind === 'glass' ? of.id : null,
        act,
        because,
        comment,
        by.hsaId,
        by.name,
        by.unit.hsaId,
        by.provider,
      ],
    )

  return {
    async hits(provider, { from, to }, page) {
      const rows: LookRow[] = []
      let before = after(page)
      for (let chunk = 0; chunk < CHUNKS; chunk++) {
        const found = await run<LookRow & { last: string; picked: number; hit: boolean }>(
          pool,
          'review-hits',
          `${LOOKS}, picked as materialized (select * from counted where id < $5::bigint order by id desc limit $6), ${JUDGED},
           edge as (select min(id)::text as last, count(*)::int as picked from picked)
           select edge.last, edge.picked, shown.id is not null as hit, shown.*, shown.id::text as id
           from edge left join shown on cardinality(shown.hits) > 0 and ($7 = false or shown.act is null) order by shown.id desc`,
          [provider, from, to, manyCases, before, CHUNK, page.undecided],
        )
        const edge = found[0]
        rows.push(...found.filter(row => row.hit))
        if (rows.length > page.limit) {
          const full = rows.slice(0, page.limit)
          return { rows: full.map(lookOf), next: full.at(-1)?.id ?? null }
        }
        if (!edge || edge.picked < CHUNK) return { rows: rows.map(lookOf), next: null }
        before = edge.last
      }
      return { rows: rows.map(lookOf), next: before }
    },

    async sample(provider, { from, to }, { seed, size }) {
      const found = await run<LookRow>(
        pool,
        'review-sample',
        `${LOOKS}, picked as materialized (select * from counted order by md5($5 || id::text), id limit $6), ${JUDGED}
         select *, id::text as id from shown order by md5($5 || shown.id::text), shown.id`,
        [provider, from, to, manyCases, seed, size],
      )
      return found.map(lookOf)
    },

    async glasses(provider, page) {
      const found = await run<GlassRow>(
        pool,
        'review-glasses',
        `select g.id::text as id, g.at, g.until, g.case_id, k.number, g.who_id, g.name, g.role, g.unit, g.because, g.ground, g.reason,
           d.act, d.comment, d.by_name, d.at as decided_at
         from broken_glass g left join cases k on k.id = g.case_id
         left join lateral (select * from log_reviews r where r.glass = g.id and r.act <> 'opened' order by r.id desc limit 1) d on true
         where g.provider = $1 and g.id < $2::bigint and ($3 = false or d.act is null) order by g.id desc limit $4`,
        [provider, after(page), page.undecided, page.limit + 1],
      )
      return paged(found, page.limit, glassOf)
    },

    async open(of, by, reason, now) {
      const about = await subject(of, by.provider)
      if (!about) return null
      await keep(of, by, 'opened', [], reason, now)
      await logLook(pool, now, { kind: 'caregiver', caregiver: by }, 'follow-up', 'read', [about.case])
      return opened(pool, about, by.cleared === true)
    },

    async decide(of, by, { act, comment, because }, now) {
      const about = await subject(of, by.provider)
      if (!about) return 'unknown'
      if (about.who === by.hsaId) return 'own'
      await keep(of, by, act, because, comment, now)
      return 'decided'
    },

    async decided(provider, page) {
      const found = await run<
        DecidedRow & {
          id: string
          case_id: string | null
          number: string | null
          name: string | null
          because: string[]
          glass: string | null
        }
      >(
        pool,
        'review-decided',
        `select r.id::text as id, r.act, r.comment, r.by_name, r.at as decided_at, r.because, r.glass::text as glass, k.number,
           coalesce(g.case_id, a.cases[1]) as case_id, coalesce(g.name, s.name, a.who_id) as name
         from log_reviews r left join access_log a on a.id = r.look left join broken_glass g on g.id = r.glass
         left join cases k on k.id = coalesce(g.case_id, a.cases[1]) left join staff s on s.hsa_id = a.who_id
         where r.provider = $1 and r.act <> 'opened' and r.id < $2::bigint order by r.id desc limit $3`,
        [provider, after(page), page.limit + 1],
      )
      return paged(found, page.limit, (row): Reviewed => {
        const decided = decidedOf(row)
        if (!decided) throw new StoreError('bad-row', 'A decision without its time')
        const { number, name, because, glass } = row
        return {
          ...decided,
          case: row.case_id ?? '',
          number: number ?? '',
          who: name ?? '',
          because,
          kind: glass === null ? 'look' : 'glass',
        }
      })
    },

    async counts(provider, { from, to }) {
      const [row] = await run<Record<Decision | 'unreviewed', number> & { oldest: Date | null }>(
        pool,
        'review-counts',
        `select d.*, g.* from
           (select count(*) filter (where act = 'justified')::int as justified, count(*) filter (where act = 'investigate')::int as investigate,
              count(*) filter (where act = 'abuse')::int as abuse
            from (select distinct on (look, glass) act from log_reviews where provider = $1 and act <> 'opened' and at >= $2 and at < $3
                  order by look, glass, id desc) latest) d,
           (select count(*)::int as unreviewed, min(b.at) as oldest from broken_glass b where b.provider = $1
              and not exists (select from log_reviews r where r.glass = b.id and r.act <> 'opened')) g`,
        [provider, from, to],
      )
      if (!row) throw new StoreError('database', 'A count gave no row.')
      return { ...row, oldest: row.oldest?.toISOString() ?? null }
    },
  }
}

/** Whose case it is, where it has been, and everything this caregiver did in it. */
async function opened(pool: Pool, about: { case: string; who: string }, cleared: boolean): Promise<Opened> {
  const [c] = await run<{ given: string | null; family: string | null; protected: boolean | null; units: string[] | null }>(
    pool,
    'review-case',
    `select data->'citizen'->>'given' as given, data->'citizen'->>'family' as family, (data->'citizen'->>'protected')::boolean as protected,
       (select array_agg(distinct e.data->'unit'->>'name') from entries e
        where e.case_id = cases.id and e.type in ('handed-over', 'transferred', 'reopened')) as units
     from cases where id = $1`,
    [about.case],
  )
  const rows = await run<{ at: Date; what: string; why: string; unit: string | null }>(
    pool,
    'review-rows',
    `select at, what, why, unit from access_log where cases @> array[$1] and who_kind = 'caregiver' and who_id = $2 order by at, id limit 500`,
    [about.case, about.who],
  )
  const known = c?.given != null && c.family != null
  return {
    person: known ? { name: c.protected && !cleared ? '' : `${c.given} ${c.family}`, protected: c.protected === true } : null,
    units: c?.units ?? [],
    rows: rows.map(({ at, what, why, unit }) => ({ at: at.toISOString(), what, why, unit: unit ?? '' })),
  }
}
