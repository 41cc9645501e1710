// Deviations as a reading of the cases' logs (the view of 013), and what rule owners answered.
import { z } from 'zod'
import type { Deviation, DeviationAnswer, Deviations } from '../../bot/deviation.ts'
import { Level } from '../../flows/symptom.ts'
import { urgencyReasons } from '../../bot/urgency-reasons.ts'
import { StoreError } from './errors.ts'
import { type Pool, run } from './pool.ts'

type Row = {
  case_id: string
  seq: number
  number: string | null
  at: Date
  data: unknown
  judged: unknown
  expected: string | null
  answers: unknown
}

const Data = z.object({
  text: z.string().optional(),
  added: z.string().optional(),
  reason: z.string().optional(),
  code: z.enum(urgencyReasons).optional(),
  proposed: z.object({ name: z.string() }).optional(),
  by: z.object({ name: z.string(), unit: z.object({ name: z.string() }) }),
})
const Judged = z.object({ symptom: z.string(), rule: z.string(), level: z.string() })
const Answers = z.array(
  z.object({
    answer: z.enum(['changed', 'kept', 'more']),
    text: z.string(),
    by_id: z.string(),
    by_name: z.string(),
    by_role: z.string(),
    at: z.string().transform(at => new Date(at).toISOString()),
  }),
)
const Cursor = z.tuple([z.iso.datetime(), z.string(), z.number().int()])
const Id = /^(?<number>[\w-]{1,40})\/(?<seq>\d{1,9})$/

const columns = `case_id, seq, number, at, data, judged, expected,
  (select coalesce(jsonb_agg(to_jsonb(a) order by a.id desc), '[]') from deviation_answers a where a.case_id = d.case_id and a.seq = d.seq) as answers`

export const deviations = (pool: Pool): Deviations => ({
  async deviations({ state, limit, after }) {
    const from = after === undefined ? null : cursor(after)
    const [way, order] = state === 'open' ? ['>', 'asc'] : ['<', 'desc']
    const [rows, [count]] = await Promise.all([
      run<Row>(
        pool,
        `deviations-${state}`,
        `select ${columns} from deviations d
         where open = $5 and ($2::timestamptz is null or (at, case_id, seq) ${way} ($2::timestamptz, $3::text, $4::int))
         order by at ${order}, case_id ${order}, seq ${order} limit $1`,
        [limit + 1, from?.[0] ?? null, from?.[1] ?? null, from?.[2] ?? null, state === 'open'],
      ),
      run<{ open: number }>(pool, 'deviations-waiting', 'select count(*)::int as open from deviations where open', []),
    ])
    const page = rows.slice(0, limit)
    const last = rows.length > limit ? page.at(-1) : undefined
    return {
      rows: page.map(deviationOf),
      next: last ? Buffer.from(JSON.stringify([last.at.toISOString(), last.case_id, last.seq])).toString('base64url') : null,
      open: count?.open ?? 0,
    }
  },

  async answerDeviation(id, { answer, text, by, at }) {
    const found = Id.exec(id)?.groups
    if (!found) return false
    const rows = await run<{ there: boolean }>(
      pool,
      'deviation-answer',
      `with it as (select case_id, seq from deviations where number = $1 and seq = $2),
       wrote as (
         insert into deviation_answers (case_id, seq, answer, text, by_id, by_name, by_role, at)
         select case_id, seq, $3::text, $4::text, $5::text, $6::text, $7::text, $8::timestamptz from it
         where not exists (
           select 1 from (
             select a.* from deviation_answers a where a.case_id = it.case_id and a.seq = it.seq order by a.id desc limit 1
           ) l where l.answer = $3::text and l.text = $4::text and l.by_id = $5::text)
       )
       select true as there from it`,
      [found['number'] ?? '', Number(found['seq']), answer, text, by.id, by.name, by.role, at],
    )
    return rows.length > 0
  },

  async deviationCounts() {
    const rows = await run<
      { symptom: string; rule: string; level: string } & Record<'up' | 'down' | 'other' | 'answered' | 'open', number>
    >(
      pool,
      'deviation-counts',
      `select judged ->> 'symptom' as symptom, judged ->> 'rule' as rule, judged ->> 'level' as level,
         count(*) filter (where expected < judged ->> 'level')::int as up,
         count(*) filter (where expected > judged ->> 'level')::int as down,
         count(*) filter (where expected is null or expected = judged ->> 'level')::int as other,
         count(*) filter (where not open)::int as answered,
         count(*) filter (where open)::int as open
       from deviations group by 1, 2, 3 order by 1, 2, 3`,
      [],
    )
    return rows.map(row => ({ ...row, level: Level.parse(row.level) }))
  },
})

function deviationOf({ seq, number, at, data, judged, expected, answers }: Row): Deviation {
  const { by, text, added, reason, code, proposed } = Data.parse(data)
  const { symptom, rule, level } = Judged.parse(judged)
  return {
    id: `${number ?? ''}/${seq}`,
    number: number ?? '',
    at: at.toISOString(),
    by: proposed?.name ?? by.name,
    unit: by.unit.name,
    symptom,
    rule,
    level,
    expected,
    code: code ?? null,
    // A change from before there was a list has only its words.
    text: text ?? added ?? (code ? '' : (reason ?? '')),
    answers: Answers.parse(answers).map(
      (a): DeviationAnswer => ({
        answer: a.answer,
        text: a.text,
        by: { id: a.by_id, name: a.by_name, role: a.by_role },
        at: a.at,
      }),
    ),
  }
}

function cursor(text: string): z.infer<typeof Cursor> {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    throw new StoreError('bad-cursor', '"after" must be the "next" of an earlier page, unchanged.')
  }
}
