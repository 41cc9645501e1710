// What did not get out, over all units. An answer was made clean of persons when it was stored (bot/raw-answer.ts).
import { z } from 'zod'
import type { Operations, Troubled } from '../../bot/operations.ts'
import { StoreError } from './errors.ts'
import { type Pool, run } from './pool.ts'

const Answer = z.object({ status: z.number().nullable(), body: z.string(), at: z.string() })
const Cursor = z.tuple([z.boolean(), z.string().regex(/^\d{1,18}$/)])
type Row = {
  id: string
  ord: string
  case_id: string
  number: string | null
  destination: string
  kind: string | null
  title: string | null
  state: Troubled['state']
  attempts: number
  created_at: Date
  next_at: Date | null
  last_error: string | null
  answer: unknown
}

function decode(text: string) {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    throw new StoreError('bad-cursor', '"after" must be the "next" of an earlier page, unchanged.')
  }
}

/**
 * A given-up effect that nobody waits for: a person has seen it in the record, or it was sent again as an effect of its own.
 * `e`: the effect.
 */
export const OVER = `(e.state = 'dead' and e.destination = 'record' and exists (
    select from cases k cross join lateral jsonb_array_elements(k.data->'receipts') as r (receipt)
    where k.id = e.case_id and r.receipt->>'artefact' = e.body->'artefact'->>'id'
      and (r.receipt->>'state' in ('in-record', 'replaced')
        or (r.receipt->>'artefact') || coalesce('~' || nullif(r.receipt->>'resent', '0'), '') <> e.id)))`

export const operations = (pool: Pool): Operations => ({
  async troubled({ limit, after }) {
    const [living, ord] = after === undefined ? [false, '0'] : decode(after)
    const found = await run<Row>(
      pool,
      'operations-troubled',
      `select e.id, e.ord::text as ord, e.case_id, c.number, e.destination, e.body->'artefact'->>'kind' as kind, e.body->'artefact'->>'title' as title,
         e.state, e.attempts, e.created_at, e.next_at, e.last_error, e.answer
       from effects e left join cases c on c.id = e.case_id
       where (e.state = 'dead' or (e.state in ('waiting', 'leased') and e.attempts > 0)) and not ${OVER} and (e.state <> 'dead', e.ord) > ($1::boolean, $2::bigint)
       order by e.state <> 'dead', e.ord limit $3`,
      [living, ord, limit + 1],
    )
    const rows = found.slice(0, limit)
    const last = found.length > limit ? rows.at(-1) : undefined
    return {
      rows: rows.map(troubledOf),
      next: last ? Buffer.from(JSON.stringify([last.state !== 'dead', last.ord])).toString('base64url') : null,
    }
  },
})

function troubledOf(row: Row): Troubled {
  const answer = Answer.safeParse(row.answer)
  return {
    effect: row.id,
    case: row.case_id,
    number: row.number ?? '',
    destination: row.destination,
    kind: row.kind ?? '',
    title: row.title ?? '',
    state: row.state,
    attempts: row.attempts,
    since: row.created_at.toISOString(),
    next: row.state === 'dead' ? null : (row.next_at?.toISOString() ?? null),
    error: row.last_error,
    answer: answer.success ? answer.data : null,
  }
}
