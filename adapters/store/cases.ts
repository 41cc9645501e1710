// update and read: two round trips for a change, one for a look. Nothing is locked between them; the statement that
// writes says which number it was decided on.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Case, type Change, type Entry, type Instant, isRefusal } from '../../bot/case.ts'
import { blank } from '../../bot/log.ts'
import type { Store, Why } from '../../bot/ports.ts'
import { columnsOf, isLogged, logLook } from './access.ts'
import { asStoreError, codeOf, StoreError } from './errors.ts'
import { type Pool, run } from './pool.ts'
import { queues } from './queue.ts'
import { caseFrom, columnsOfCase, entriesFrom, storable } from './row.ts'

export type CasesOptions = {
  pool: Pool
  nextWake: (c: Case) => Instant | null
  now: () => Instant
  /** Parse every row with zod. */
  strict?: boolean
  /** The pool is one connection in a transaction: what ends that is for the one who can begin it again. */
  inside?: boolean
  /** Told of every committed change. */
  committed?: (caseId: string, rev: number) => void
}

/** Before each of the five tries, in ms, at most: a queue of turns in another process is let past. */
const WAIT = [0, 5, 30, 90, 270]

const READ = `select c.data, c.schema, o.digest, o.last_seq,
    (select jsonb_agg(e.data order by e.seq) from entries e
     where e.case_id = o.case_id and e.seq between o.first_seq and o.last_seq) as replay
  from (select $1::text as id, $2::text as key) q
  left join cases c on c.id = q.id
  left join once_keys o on o.case_id = q.id and o.key = q.key`
type ReadRow = { data: unknown; schema: number | null; digest: string | null; replay: unknown }

const WRITE = `select write_case($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
  $21, $22, $23, $24, $25, $26, $27, $28, $29, $30) as outcome`

/** A change that took the case over a care provider's border: who got it stands in the log of looks, written with it. */
const DISCLOSED = `with written as materialized (${WRITE}), got as (
    insert into access_log (at, who_kind, who_id, unit, provider, why, what, cases, first_seq, last_seq)
    select e.at, 'system', 'turn', e.unit, e.provider, e.why, 'read', array[$1::text], e.seq, e.seq
    from written, jsonb_to_recordset($31::jsonb) as e (at timestamptz, unit text, provider text, why text, seq integer)
    where outcome = 'written'
  )
  select outcome from written`
const disclosedIn = (entries: readonly Entry[]) =>
  entries.flatMap(e =>
    e.type === 'disclosed'
      ? [{ at: e.at, unit: e.to.unit.hsaId, provider: e.to.provider.hsaId, why: 'danger-to-life' satisfies Why, seq: e.seq }]
      : [],
  )

const LOOK = `with looked as (
    insert into access_log (at, who_kind, who_id, commission, unit, provider, why, what, cases)
    select $4::timestamptz, $5, $6, $7, $8, $9, $10, 'read', array[$1::text] where $3::boolean and exists (select from cases where id = $1)
  )
  select c.data, c.schema,
    coalesce((select jsonb_agg(e.data order by e.seq) from entries e where e.case_id = $1 and e.seq > $2), '[]'::jsonb) as log
  from cases c where c.id = $1`

const isEmpty = (change: Change) =>
  change.entries.length === 0 && change.effects.length === 0 && !change.slots?.take.length && !change.slots?.free.length

/** Entries are numbered on from the case they were decided on, and the case ends at the last of them. */
function check(before: Case, change: Change) {
  const follows = change.entries.every((e, i) => e.seq === before.rev + 1 + i)
  const last = change.entries.at(-1)
  if (change.case.id !== before.id || !last || !follows || change.case.rev !== last.seq)
    throw new StoreError(
      'bad-change',
      'A change must have at least one entry, numbered on from its case, and the case must end at the last.',
    )
}

const sorted = (ids: string[] | undefined) => (ids?.length ? [...new Set(ids)].sort() : null)

const LAST = 2 ** 31 - 1

export function cases(options: CasesOptions): Pick<Store, 'update' | 'read'> {
  const { pool, now, strict = false, inside = false } = options
  const queue = queues()

  const update: Store['update'] = (id, who, why, change, once) =>
    queue.run(id, async () => {
      for (const wait of WAIT) {
        if (wait > 0) await sleep(wait * (0.5 + Math.random() / 2))
        const [row] = await run<ReadRow>(pool, 'case-read', READ, [id, once?.key ?? null])
        const stored = row && row.schema !== null ? { data: row.data, schema: row.schema } : null
        const before = stored ? caseFrom(stored, strict) : blank(id)
        if (stored && once && row?.digest != null) {
          if (row.digest !== once.digest) return { refused: 'other-content', field: 'id' }
          await looked(before)
          return { case: before, entries: entriesFrom(row.replay ?? [], stored.schema, strict), replayed: true }
        }
        const decided = await change(before)
        if (decided && isRefusal(decided)) return decided
        if (decided === null || isEmpty(decided)) {
          await looked(before)
          return { case: before, entries: [], replayed: false }
        }
        const outcome = await write(before, storable(decided))
        if (outcome === 'slot-taken') return { refused: 'slot-taken' }
        if (outcome !== 'conflict') return { ...outcome, replayed: false }
      }
      throw new StoreError('contended', 'Five others were first with this case; nothing was written.')

      /** What a person's own change didn't write they have still seen. */
      async function looked(c: Case) {
        if (who.kind !== 'system' && isLogged(why) && c.rev > 0) await logLook(pool, now(), who, why, 'read', [id])
      }

      async function write(before: Case, decided: Change): Promise<'conflict' | 'slot-taken' | { case: Case; entries: Entry[] }> {
        check(before, decided)
        const c = decided.case
        try {
          const got = disclosedIn(decided.entries)
          const [name, text] = got.length > 0 ? ['case-write-disclosed', DISCLOSED] : ['case-write', WRITE]
          const [row] = await run<{ outcome: string }>(pool, name, text, [
            id,
            before.rev,
            c.rev,
            ...columnsOfCase(c, options.nextWake(c)),
            JSON.stringify(decided.entries),
            decided.effects.length ? JSON.stringify(decided.effects) : null,
            sorted(decided.slots?.take),
            sorted(decided.slots?.free),
            once?.key ?? null,
            once?.digest ?? null,
            ...columnsOf(who),
            why,
            ...(got.length > 0 ? [JSON.stringify(got)] : []),
          ])
          if (row?.outcome !== 'written') return 'conflict'
        } catch (error) {
          const code = codeOf(error)
          if (code === 'FA001') return 'slot-taken'
          // A number or a once-key that another writer used a moment ago, or a deadlock over slots: decide again.
          if (code === '23505' || code === '40P01') {
            if (inside) throw error
            return 'conflict'
          }
          throw asStoreError(error)
        }
        options.committed?.(id, c.rev)
        return { case: c, entries: decided.entries }
      }
    })

  const read: Store['read'] = async (id, who, why, from = 0) => {
    // A number past every entry asks for the case alone; the column is four bytes wide.
    const after = Math.min(from, LAST)
    const [row] = await run<{ data: unknown; schema: number; log: unknown }>(pool, 'case-look', LOOK, [
      id,
      after,
      isLogged(why),
      now(),
      ...columnsOf(who),
      why,
    ])
    return row ? { case: caseFrom(row, strict), entries: entriesFrom(row.log, row.schema, strict) } : null
  }

  return { update, read }
}
