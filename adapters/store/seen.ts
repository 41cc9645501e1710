// How far each caregiver has read, one row a person and case.
import type { Seen } from '../../bot/seen.ts'
import { type Pool, run } from './pool.ts'

export const seen = (pool: Pool): Seen => ({
  async last(who, caseId) {
    const [row] = await run<{ seq: number; at: Date }>(
      pool,
      'seen-last',
      'select seq, at from seen where who = $1 and case_id = $2',
      [who, caseId],
    )
    return row ? { seq: row.seq, at: row.at.toISOString() } : null
  },
  async mark(who, caseId, { seq, at }) {
    await run(
      pool,
      'seen-mark',
      `insert into seen (who, case_id, seq, at) values ($1, $2, $3, $4)
       on conflict (who, case_id) do update set seq = greatest(seen.seq, excluded.seq), at = excluded.at`,
      [who, caseId, seq, at],
    )
  },
})
