// The access records of one list shown to many at once: a record for each of them, as the law wants, in few statements,
// since the thousands of ids of a long queue are most of the work. Whoever comes while one is under way goes with the next.
import type { Instant } from '../../bot/case.ts'
import type { Store, Who, Why } from '../../bot/ports.ts'
import { columnsOf } from './access.ts'
import { type Pool, run } from './pool.ts'

/** In one statement: 50 records of 5,000 cases are written in a quarter of a second. */
const TOGETHER = 50
/** Statements under way for one list: most of the pool is left for others. */
const AT_ONCE = 4

type One = { who: Who; why: Why; at: Instant }

export function shownLists(pool: Pool, now: () => Instant): Store['shown'] {
  type Batch = { all: One[]; under: Promise<void> }
  /** By the list itself: the same array is the same list. */
  const lines = new WeakMap<readonly string[], { next: Batch | null; made: number; under: Promise<unknown>[] }>()

  async function write(cases: readonly string[], all: readonly One[]): Promise<void> {
    const columns = all.map(({ who }) => columnsOf(who))
    await run(
      pool,
      'access-shown',
      `insert into access_log (at, who_kind, who_id, commission, unit, provider, why, what, cases)
       select at, kind, id, commission, unit, provider, why, 'list', $8
       from unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
         as one (at, kind, id, commission, unit, provider, why)`,
      [all.map(one => one.at), ...[0, 1, 2, 3, 4].map(i => columns.map(column => column[i])), all.map(one => one.why), cases],
    )
  }

  return (cases, who, why) => {
    const one = { who, why, at: now() }
    const line = lines.get(cases) ?? { next: null, made: 0, under: [] }
    lines.set(cases, line)
    if (line.next && line.next.all.length < TOGETHER) {
      line.next.all.push(one)
      return line.next.under
    }
    const all = [one]
    const place = line.made++ % AT_ONCE
    const under = Promise.resolve(line.under[place]).then(() => {
      if (line.next === batch) line.next = null
      return write(cases, all)
    })
    const batch: Batch = { all, under }
    line.next = batch
    // What went wrong for those before is their own matter.
    line.under[place] = under.catch(() => undefined)
    return under
  }
}
