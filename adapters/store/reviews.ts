// What rule owners have signed, and what caregivers reported of the rules. The reports are a reading of the cases' logs.
import { z } from 'zod'
import type { Instant } from '../../bot/case.ts'
import type { Deviation, Review, Reviews } from '../../bot/ports.ts'
import { StoreError } from './errors.ts'
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
type Reported = { case_id: string; seq: number; number: string | null; at: Date; data: unknown }

const Data = z.object({
  judged: z.object({ symptom: z.string(), rule: z.string(), level: z.string() }),
  expected: z.string().nullable(),
  text: z.string(),
  by: z.object({ name: z.string(), unit: z.object({ name: z.string() }) }),
})
const Cursor = z.tuple([z.iso.datetime(), z.string(), z.number().int()])

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
  async deviations({ limit, after }) {
    const from = after === undefined ? null : cursor(after)
    const rows = await run<Reported>(
      pool,
      'deviations',
      `select e.case_id, e.seq, c.number, e.at, e.data from entries e join cases c on c.id = e.case_id
       where e.type = 'deviation-reported' and ($2::timestamptz is null or (e.at, e.case_id, e.seq) < ($2::timestamptz, $3::text, $4::int))
       order by e.at desc, e.case_id desc, e.seq desc limit $1`,
      [limit + 1, from?.[0] ?? null, from?.[1] ?? null, from?.[2] ?? null],
    )
    const page = rows.slice(0, limit)
    const last = rows.length > limit ? page.at(-1) : undefined
    return {
      rows: page.map(deviationOf),
      next: last ? Buffer.from(JSON.stringify([last.at.toISOString(), last.case_id, last.seq])).toString('base64url') : null,
    }
  },
})

const reviewOf = (row: Row): Review => ({
  symptom: row.symptom,
  content: row.content,
  act: row.act,
  by: { id: row.by_id, name: row.by_name, role: row.by_role },
  reason: row.reason,
  at: instant(row.at),
})
const deviationOf = ({ number, at, data }: Reported): Deviation => {
  const { by, judged, expected, text } = Data.parse(data)
  return { ...judged, expected, text, number: number ?? '', at: instant(at), by: by.name, unit: by.unit.name }
}
const instant = (at: Date): Instant => at.toISOString()

function cursor(text: string): z.infer<typeof Cursor> {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    throw new StoreError('bad-cursor', '"after" must be the "next" of an earlier page, unchanged.')
  }
}
