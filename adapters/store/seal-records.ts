// The rows of the access log as the records that are sealed, in the order they are sealed: by transaction, then by number.
// After each write stand the entries it wrote to the log of its case: they were committed with it, and so need no column,
// no index and no statement of their own in the turn.
import { type Pool, run } from './pool.ts'
import { contentOf, type Fields } from './verify-log-cli.ts'

/** A row's place: everything up to it is sealed. */
export type Place = { tx: string; id: string }
export const START: Place = { tx: '0', id: '0' }

export type Sealable = {
  place: Place
  /** The record as it is hashed, without its position; an entry with its content's hash only. */
  record: Fields
  /** What the hash of an entry is of. */
  content: Fields | null
}

const UTC = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** Every column of the access log, by name: a test compares them with the table. */
export const COLUMNS = {
  id: 'id::text',
  tx: 'tx::text',
  at: UTC('at'),
  whoKind: 'who_kind',
  whoId: 'who_id',
  commission: 'commission',
  unit: 'unit',
  provider: 'provider',
  why: 'why',
  what: 'what',
  cases: 'cases',
  firstSeq: 'first_seq',
  lastSeq: 'last_seq',
  sought: 'sought',
} as const
const select = Object.entries(COLUMNS)
  .map(([name, column]) => `${column} as "${name}"`)
  .join(', ')

type Row = { id: string; tx: string; what: string; cases: string[]; firstSeq: number | null; lastSeq: number | null }
/** `data`: as PostgreSQL writes it, which tells 1 from 1.0; to parse it and write it again would cost more than all the rest. */
type EntryRow = { case: string; seq: number; at: string; type: string; data: string }

/** Transactions from here on may still be under way, so that a row may come that isn't seen yet. */
export async function horizon(pool: Pool): Promise<string> {
  const [row] = await run<{ tx: string }>(
    pool,
    'seal-horizon',
    'select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + (select ahead from log_clock))::text as tx',
    [],
  )
  return row?.tx ?? '0'
}

/** With this many bytes of case ids a checkpoint takes no more rows: the record of a long list bears 200,000 of them. */
const IDS_BYTES = 400_000
/** A row that may have filled a checkpoint by itself. */
export const isLong = ({ record }: Sealable): boolean => Array.isArray(record['cases']) && record['cases'].length > 1_000

/** Rows after a place: those before the `before`th transaction, or up to a place. Empty = none left. */
export async function sealable(
  pool: Pool,
  after: Place,
  until: { before: string } | Place,
  limit: number | null,
): Promise<Sealable[]> {
  const end = 'before' in until ? [until.before, '0'] : [until.tx, until.id]
  const rows = await run<Row>(
    pool,
    'seal-rows',
    `select ${select} from (
       select *, sum(pg_column_size(cases)) over (order by tx, id) - pg_column_size(cases) as earlier
       from access_log where (tx, id) > ($1::bigint, $2::bigint) and (tx, id) <= ($3::bigint, $4::bigint)
       order by tx, id limit $5
     ) access_log where $5::bigint is null or earlier < $6 order by access_log.tx, access_log.id`,
    [after.tx, after.id, ...end, limit, IDS_BYTES],
  )
  const writes = rows.filter(row => row.what === 'write' && row.firstSeq !== null)
  const entries = writes.length > 0 ? await entriesOf(pool, writes) : new Map<string, Sealable[]>()
  return rows.flatMap(row => {
    const place = { tx: row.tx, id: row.id }
    return [
      { place, record: { record: 'access', ...row }, content: null },
      ...(entries.get(row.id) ?? []).map(entry => ({ ...entry, place })),
    ]
  })
}

async function entriesOf(pool: Pool, writes: readonly Row[]): Promise<Map<string, Sealable[]>> {
  const rows = await run<EntryRow & { by: string }>(
    pool,
    'seal-entries',
    `select w.id as by, e.case_id as "case", e.seq, ${UTC('e.at')} as at, e.type, e.data::text as data
     from unnest($1::text[], $2::text[], $3::integer[], $4::integer[]) as w (id, case_id, first, last)
     join entries e on e.case_id = w.case_id and e.seq between w.first and w.last
     order by w.id, e.seq`,
    [writes.map(w => w.id), writes.map(w => w.cases[0] ?? ''), writes.map(w => w.firstSeq), writes.map(w => w.lastSeq)],
  )
  const by = new Map<string, Sealable[]>()
  for (const { by: id, ...row } of rows) {
    const before = by.get(id)
    const entry = entrySealed(row, START)
    if (before) before.push(entry)
    else by.set(id, [entry])
  }
  return by
}

const entrySealed = ({ case: of, seq, at, type, data }: EntryRow, place: Place): Sealable => ({
  place,
  record: { record: 'entry', case: of, seq, content: contentOf(at, type, data) },
  content: { at, type, data },
})

/** Entries no write of the access log answers for: put in by another way than the product's, so never sealed. */
export async function strays(pool: Pool): Promise<Sealable[]> {
  const rows = await run<EntryRow>(
    pool,
    'seal-strays',
    `with answered as (
       select cases[1] as case_id, sum(last_seq - first_seq + 1) as n from access_log where what = 'write' and first_seq is not null group by 1
     ), present as (select case_id, count(*) as n from entries group by 1)
     select e.case_id as "case", e.seq, ${UTC('e.at')} as at, e.type, e.data::text as data
     from present p left join answered a using (case_id) join entries e using (case_id)
     where p.n > coalesce(a.n, 0) and not exists (
       select from access_log l
       where l.cases @> array[e.case_id] and l.what = 'write' and e.seq between l.first_seq and l.last_seq)
     order by 1, 2`,
    [],
  )
  return rows.map(row => entrySealed(row, START))
}
