// Many open cases at once: copies of a real one, straight into the table, since nobody has minutes to wait for 5,000 talks.
import type { Pool } from '../../adapters/store/pool.ts'

/** Copies of the case `like`, at levels P1–P5 in turn, each having waited a second longer than the next. */
export async function crowd(pool: Pool, like: string, count: number): Promise<void> {
  await pool.query(
    `insert into cases
     select copy.*
     from cases c, (
       select id, number, level, since, promised, jsonb_build_object(
         'id', id, 'number', number, 'waitingSince', since, 'promisedBy', promised,
         'urgency', jsonb_build_object('level', 'P' || level, 'by', 'rules', 'reason', 'crowd')) as own
       from (
         select gen_random_uuid()::text as id, 'FA-' || lpad(n::text, 4, '0') || '-XXXX' as number, 1 + n % 5 as level,
           to_char(now() at time zone 'UTC' - n * interval '1 second', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since,
           to_char(now() at time zone 'UTC' + interval '4 hours', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as promised
         from generate_series(1, $2::int) n
       ) numbered
     ) i, jsonb_populate_record(c, jsonb_build_object(
       'id', i.id, 'number', i.number, 'urgency', i.level, 'waiting_since', i.since, 'promised_by', i.promised,
       'row', c.row || i.own, 'data', c.data || i.own)) copy
     where c.id = $1`,
    [like, count],
  )
}
