// A search by a personal number that no case answered is logged by itself: cases that are looked at are logged by
// Store.read, but the answer "there is none" tells something about the person too.
import type { Instant } from '../../bot/case.ts'
import { type Pool, run } from '../store/pool.ts'
import type { Narrowing } from './lookup.ts'

/** The personal numbers a search asks for. */
export const soughtIn = (narrowing: readonly Narrowing[]): string[] => [
  ...new Set(narrowing.flatMap(n => ('persons' in n ? n.persons : 'guardians' in n ? n.guardians : [])).filter(Boolean)),
]

/** Call it when soughtIn() names somebody and no case was found. It must be written before the answer goes out. */
export async function logSearch(pool: Pool, at: Instant, client: string, sought: readonly string[]): Promise<void> {
  await run(
    pool,
    'fhir-search-log',
    `insert into access_log (at, who_kind, who_id, why, what, cases, sought) values ($1, 'integrator', $2, 'integration', 'list', '{}', $3)`,
    [at, client, sought],
  )
}
