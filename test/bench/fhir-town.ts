// The cases and times the FHIR bench reads: copies of one example case, made in the database itself (what COPY would bring in
// from outside is here already), three for each person.
import pg from 'pg'
import type { Pool } from '../../adapters/store/pool.ts'
import { run } from '../../adapters/store/pool.ts'
import { columnsOfCase } from '../../adapters/store/row.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import type { Reading } from '../../fhir-profiles/reading.ts'

export const of = {
  system: 'https://example.org/bench',
  unit: exampleUnits.find(unit => unit.kind === 'health-centre')?.hsaId ?? '',
  slot: (n: number) => `bench-${n}`,
  person: (n: number) => `19${String(n).padStart(10, '0')}`,
}

function example(): Reading {
  const reading = examples['protected']
  if (!reading) throw new Error('no example')
  return reading
}

/** The n-th case, as the database holds it. */
export function caseOf(n: number): Reading {
  const { case: c, entries, units } = example()
  const citizen = c.citizen && { ...c.citizen, number: of.person(Math.floor(n / 3)) }
  return { case: { ...c, id: of.slot(n), number: `FA-BENCH-${n}`, citizen }, entries, units }
}

/** From this number to that one, so that a small town can grow into a large. */
export async function grow(pool: Pool, from: number, to: number): Promise<void> {
  // In parts: every statement has its deadline.
  for (let first = from; first <= to; first += PART) await part(pool, first, Math.min(to, first + PART - 1))
}
const PART = 2_500

/** What the database would do by itself when it has time, done before it is measured. */
export async function settle(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const what of ['vacuum (analyze)', 'checkpoint']) await client.query(what)
  await client.end()
}

async function part(pool: Pool, from: number, to: number): Promise<void> {
  const reading = example()
  const c = { ...reading.case, id: 'bench-0', number: 'FA-BENCH-0' }
  const columns = columnsOfCase(c, null)
  await run(
    pool,
    'bench-cases',
    `insert into cases (id, number, rev, status, urgency, unit, claimed_by, alarm_open, waiting_since, promised_by, wake_at, person,
       opened_at, updated_at, schema, row, data)
     select 'bench-' || n, 'FA-BENCH-' || n, $3::int, $4, $5::smallint, $6, $7, $8::boolean, $9::timestamptz, $10::timestamptz, $11::timestamptz,
       '19' || lpad((n / 3)::text, 10, '0'), $13::timestamptz + n * interval '1 second', $14::timestamptz + n * interval '1 second', $15::smallint,
       $16::jsonb || jsonb_build_object('id', 'bench-' || n, 'number', 'FA-BENCH-' || n),
       jsonb_set($17::jsonb || jsonb_build_object('id', 'bench-' || n, 'number', 'FA-BENCH-' || n), '{citizen,number}', to_jsonb('19' || lpad((n / 3)::text, 10, '0')))
     from generate_series($1::int, $2::int) n where $12::text is not null`,
    [from, to, c.rev, ...columns.slice(1)],
  )
  await run(
    pool,
    'bench-entries',
    `insert into entries (case_id, seq, at, type, data)
     select 'bench-' || n, (e ->> 'seq')::int, (e ->> 'at')::timestamptz, e ->> 'type', e
     from generate_series($1::int, $2::int) n, jsonb_array_elements($3::jsonb) e`,
    [from, to, JSON.stringify(reading.entries)],
  )
  await run(
    pool,
    'bench-slots',
    `insert into slots (id, unit, unit_name, kind, start_at, end_at, identifiers)
     select 'bench-' || n, $3, 'Bänk', 'visit', timestamptz '2026-12-01T08:00:00Z' + n * interval '1 minute',
       timestamptz '2026-12-01T08:20:00Z' + n * interval '1 minute', array[$4 || '|bench-' || n]
     from generate_series($1::int, $2::int) n`,
    [from, to, of.unit, of.system],
  )
}
