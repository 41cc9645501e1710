// What rule owners have signed; with it the deviations they answer.
import type { Instant } from '../../bot/case.ts'
import type { Review, Reviews } from '../../bot/ports.ts'
import { deviations } from './deviations.ts'
import { type Pool, run } from './pool.ts'

type Row = {
  symptom: string
  content: string
  act: Review['act']
  by_id: string
  by_name: string
  by_role: string
  reason: string
  at: Date
}

export const reviews = (pool: Pool): Reviews => ({
  async latest() {
    const rows = await run<Row>(
      pool,
      'reviews-latest',
      'select distinct on (symptom, content) * from rule_reviews order by symptom, content, id desc',
      [],
    )
    return rows.map(reviewOf)
  },
  async history(symptom) {
    const rows = await run<Row>(
      pool,
      'reviews-history',
      'select * from rule_reviews where symptom = $1 order by id desc limit 200',
      [symptom],
    )
    return rows.map(reviewOf)
  },
  async add({ symptom, content, act, by, reason, at }) {
    await run(
      pool,
      'reviews-add',
      `insert into rule_reviews (symptom, content, act, by_id, by_name, by_role, reason, at)
       select $1, $2, $3, $4, $5, $6, $7, $8
       where $3 is distinct from (select act from rule_reviews where symptom = $1 and content = $2 order by id desc limit 1)`,
      [symptom, content, act, by.id, by.name, by.role, reason, at],
    )
  },
  ...deviations(pool),
})

const reviewOf = (row: Row): Review => ({
  symptom: row.symptom,
  content: row.content,
  act: row.act,
  by: { id: row.by_id, name: row.by_name, role: row.by_role },
  reason: row.reason,
  at: instant(row.at),
})
const instant = (at: Date): Instant => at.toISOString()
