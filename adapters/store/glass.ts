// The glass that was broken: append only, ends by itself.
import type { Instant } from '../../bot/case.ts'
import type { Glasses, HiddenBecause } from '../../bot/glass.ts'
import { columnsOf } from './access.ts'
import { inTransaction, type OpenPool, run } from './pool.ts'

/** The same within this time is the same request: its answer was lost on the way. */
const AGAIN_MS = 60_000

export const glasses = (pool: OpenPool): Glasses => ({
  async break({ case: id, who, because, ground, reason, at, until }) {
    const [, , commission, unit, provider] = columnsOf({ kind: 'caregiver', caregiver: who })
    return await inTransaction(pool, async on => {
      // Two of the same at once: one after the other.
      await run(on, 'glass-lock', 'select pg_advisory_xact_lock(hashtext($1))', [`${id} ${who.hsaId}`])
      const [same] = await run<{ until: Date }>(
        on,
        'glass-same',
        `select until from broken_glass where case_id = $1 and who_id = $2 and commission = $3 and because = $4 and ground = $5
           and reason = $6 and at > $7 and until > $8 order by id limit 1`,
        [id, who.hsaId, commission, because, ground, reason, new Date(Date.parse(at) - AGAIN_MS).toISOString(), at],
      )
      if (same) return same.until.toISOString()
      await run(
        on,
        'glass-break',
        `insert into broken_glass (at, until, case_id, who_id, name, role, commission, unit, provider, because, ground, reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [at, until, id, who.hsaId, who.name, who.role, commission, unit, provider, because, ground, reason],
      )
      // In the access log in the same moment, and so under its seal: that it was broken is seen even if nothing was read after.
      await run(
        on,
        'glass-access',
        `insert into access_log (at, who_kind, who_id, commission, unit, provider, why, what, cases)
         values ($1, 'caregiver', $2, $3, $4, $5, 'break-glass', 'read', array[$6::text])`,
        [at, who.hsaId, commission, unit, provider, id],
      )
      return until
    })
  },

  async until(caseId, who, now) {
    const rows = await run<{ because: HiddenBecause; until: Date }>(
      pool,
      'glass-until',
      `select because, max(until) as until from broken_glass
       where case_id = $1 and who_id = $2 and commission = $3 and until > $4 and at <= $4 group by because`,
      [caseId, who.hsaId, who.commission, now],
    )
    return Object.fromEntries(rows.map(row => [row.because, row.until.toISOString()]))
  },

  async unreviewed() {
    const [row] = await run<{ count: number; oldest: Date | null }>(
      pool,
      'glass-unreviewed',
      `select count(*)::int as count, min(g.at) as oldest from broken_glass g
       where not exists (select from log_reviews r where r.glass = g.id and r.act <> 'opened')`,
      [],
    )
    const oldest: Instant | null = row?.oldest?.toISOString() ?? null
    return { count: row?.count ?? 0, oldest }
  },
})
