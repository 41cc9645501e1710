// What isn't in the record: of a unit, longest since first, and as figures over all. The receipts of the cases say what
// stands where; the effects only how it goes with the carrying.
import { z } from 'zod'
import { type Instant, Receipt } from '../../bot/case.ts'
import type { Outbox, StuckRow } from '../../bot/ports.ts'
import { logLook } from './access.ts'
import { StoreError } from './errors.ts'
import { type Pool, run } from './pool.ts'

/** What has waited no longer than this is on its way, and no trouble. */
const NEWLY_MS = 60_000
/** The longest back-off is five minutes: a record that didn't answer within this is tried again. */
const LATELY_MS = 6 * 60_000

const ago = (now: Instant, ms: number) => new Date(Date.parse(now) - ms).toISOString()

/** One row per receipt of cases_stuck. Rows from before the log's times were kept in it have none: the case's stands. */
const RECEIPTS = `select c.id, c.number, c.unit, r.receipt, r.receipt->>'state' as state, r.receipt->>'artefact' as artefact,
    (r.receipt->>'artefact') || coalesce('~' || (r.receipt->>'resent'), '') as effect,
    coalesce((r.receipt->>'signed')::timestamptz, c.updated_at) as signed,
    coalesce((r.receipt->>'since')::timestamptz, c.updated_at) as since
  from cases c cross join lateral jsonb_array_elements(c.data->'receipts') as r (receipt)
  where c.row->'receipts' ?| array['waiting', 'unknown', 'refused'] and r.receipt->>'state' in ('waiting', 'unknown', 'refused')`
const NOT_NEW = `(x.state <> 'waiting' or x.since <= $2)`

const Cursor = z.tuple([z.iso.datetime(), z.string()])
function decode(text: string) {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    throw new StoreError('bad-cursor', '"after" must be the "next" of an earlier page, unchanged.')
  }
}

const Answer = z.object({ status: z.number().nullable(), body: z.string(), away: z.boolean(), at: z.string() })
type Found = {
  id: string
  number: string | null
  receipt: unknown
  signed: Date
  since: Date
  attempts: number | null
  next_at: Date | null
  last_error: string | null
  answer: unknown
}

export function stuck(pool: Pool): Pick<Outbox, 'stuck' | 'stuckCount' | 'figures'> {
  return {
    async stuck({ unit, now, limit, after }, who) {
      const [since, artefact] = after === undefined ? [null, null] : decode(after)
      const found = await run<Found>(
        pool,
        'stuck-list',
        `select x.id, x.number, x.receipt, x.signed, x.since, e.attempts, e.next_at, e.last_error, e.answer
         from (${RECEIPTS} and c.unit = $1) x left join effects e on e.id = x.effect
         where ${NOT_NEW} and ($4::timestamptz is null or (x.signed, x.artefact) > ($4, $5))
         order by x.signed, x.artefact limit $3`,
        [unit, ago(now, NEWLY_MS), limit + 1, since, artefact],
      )
      const rows = found.slice(0, limit).map(rowOf)
      const cases = [...new Set(rows.map(row => row.case))]
      if (who) await logLook(pool, now, who, 'queue', 'list', cases)
      const last = found.length > limit ? rows.at(-1) : undefined
      return {
        rows,
        next: last ? Buffer.from(JSON.stringify([last.receipt.signed, last.receipt.artefact])).toString('base64url') : null,
      }
    },

    async stuckCount(unit, now) {
      const [row] = await run<{ count: number }>(
        pool,
        'stuck-count',
        `select count(*)::int as count from (${RECEIPTS} and c.unit = $1) x where ${NOT_NEW}`,
        [unit, ago(now, NEWLY_MS)],
      )
      return row?.count ?? 0
    },

    async figures(now) {
      const [row] = await run<{ states: Record<string, { count: number; oldest: string }> | null; answers: boolean }>(
        pool,
        'stuck-figures',
        // Away: a try of what still waits got no stand, lately, and nothing has gone through since.
        `select (select jsonb_object_agg(s.state, jsonb_build_object('count', s.count, 'oldest', s.oldest))
           from (select x.state, count(*) as count, min(x.since) as oldest from (${RECEIPTS}) x group by x.state) s) as states,
         not coalesce((select max((e.answer->>'at')::timestamptz) from effects e
             where e.state in ('waiting', 'leased') and (e.answer->>'away')::boolean and (e.answer->>'at')::timestamptz > $1)
           > coalesce((select max(d.settled_at) from effects d where d.state = 'done'), '-infinity'), false) as answers`,
        [ago(now, LATELY_MS)],
      )
      const of = (state: string) => {
        const one = row?.states?.[state]
        return { count: one?.count ?? 0, oldest: one ? new Date(one.oldest).toISOString() : null }
      }
      return {
        states: { waiting: of('waiting'), unknown: of('unknown'), refused: of('refused') },
        answers: row?.answers ?? true,
      }
    },
  }
}

function rowOf(row: Found): StuckRow {
  const answer = Answer.safeParse(row.answer)
  return {
    case: row.id,
    number: row.number ?? '',
    receipt: { ...Receipt.parse(row.receipt), signed: row.signed.toISOString(), since: row.since.toISOString() },
    attempts: row.attempts ?? 0,
    next: row.next_at?.toISOString() ?? null,
    error: row.last_error,
    answer: answer.success ? answer.data : null,
  }
}
