// How the contacts of a unit ended within a time, counted in the logs: no case is listed and none is looked at.
import { z } from 'zod'
import { CloseReason, Problem } from '../../bot/case.ts'
import type { Closings } from '../../bot/closings.ts'
import { Level } from '../../flows/symptom.ts'
import { type Pool, run } from './pool.ts'

const Row = z.object({
  reason: CloseReason,
  level: z.number().int().nullable(),
  visit: z.boolean().nullable(),
  problem: Problem.nullable(),
  count: z.number().int(),
})

export const closings =
  (pool: Pool): Closings =>
  async (unit, from, to) => {
    const rows = await run<z.input<typeof Row>>(
      pool,
      'closings',
      // Whose it was when it ended; without a caregiver, where it stood. What was taken up again in the time had not ended.
      `with ends as (
         select e.case_id, e.seq, e.data ->> 'reason' as reason, (e.data ->> 'equalsVisit')::boolean as visit,
           e.data ->> 'problem' as problem, e.data -> 'by' -> 'unit' ->> 'hsaId' as closer
         from entries e
         where e.type = 'closed' and e.at >= $2::timestamptz and e.at < $3::timestamptz
           and not exists (
             select 1 from entries o
             where o.case_id = e.case_id and o.seq > e.seq and o.type in ('claimed', 'reopened', 'closed') and o.at < $3::timestamptz)
       )
       select ends.reason, c.urgency as level, ends.visit, ends.problem, count(*)::int as count
       from ends join cases c on c.id = ends.case_id
       where coalesce(ends.closer, c.unit) = $1
       group by 1, 2, 3, 4`,
      [unit, from, to],
    )
    return rows
      .map(row => Row.parse(row))
      .map(({ reason, level, visit, problem, count }) => ({
        reason,
        level: level === null ? null : Level.parse(`P${level}`),
        equalsVisit: visit,
        problem,
        count,
      }))
  }
