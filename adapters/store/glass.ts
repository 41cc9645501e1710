// The glass that was broken: append only, ends by itself.
import type { Instant } from '../../bot/case.ts'
import type { Glasses } from '../../bot/glass.ts'
import { columnsOf } from './access.ts'
import { inTransaction, type Pool, run } from './pool.ts'

export const glasses = (pool: Pool): Glasses => ({
  async break({ case: id, who, because, ground, reason, at, until }) {
    const [, , commission, unit, provider] = columnsOf({ kind: 'caregiver', caregiver: who })
    await inTransaction(pool, async on => {
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
    })
  },

  async until(caseId, who, now) {
    const [row] = await run<{ until: Date | null }>(
      pool,
      'glass-until',
      'select max(until) as until from broken_glass where case_id = $1 and who_id = $2 and commission = $3 and until > $4 and at <= $4',
      [caseId, who.hsaId, who.commission, now],
    )
    return row?.until?.toISOString() ?? null
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
