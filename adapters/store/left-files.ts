// Files that never became part of a talk: kept, and then their message was not written after all.
import type { Instant } from '../../bot/case.ts'
import { type Pool, run } from './pool.ts'

const DAY_MS = 86_400_000

/** Removes what was kept a day ago and no entry names. */
export async function sweepFiles(pool: Pool, now: Instant): Promise<void> {
  const before = new Date(Date.parse(now) - DAY_MS).toISOString()
  // Each is looked for once in the log of its case: what is named there stays so.
  await run(
    pool,
    'files-named',
    `update files f set named = true where not f.named and f.at < $1 and exists (
       select from entries e where e.case_id = f.case_id
         and e.data->'attachments' @> jsonb_build_array(jsonb_build_object('id', f.id)))`,
    [before],
  )
  await run(pool, 'sweep-files', 'delete from files where not named and at < $1', [before])
}
