// Every rule set this product has ever run, under its content hash: a talk finishes on the set it began with.
import type { Instant } from '../../bot/case.ts'
import { type Pool, run } from './pool.ts'

export interface RuleSets {
  /** Keeps the first content given for a hash; the same again does nothing. */
  keep(hash: string, content: unknown): Promise<void>
  /** Null when it was never kept. Parse what you get. */
  get(hash: string): Promise<unknown>
}

export const ruleSets = (pool: Pool, now: () => Instant): RuleSets => ({
  async keep(hash, content) {
    await run(pool, 'rules-keep', 'insert into rule_sets (hash, at, content) values ($1, $2, $3) on conflict (hash) do nothing', [
      hash,
      now(),
      JSON.stringify(content),
    ])
  },
  async get(hash) {
    const [row] = await run<{ content: unknown }>(pool, 'rules-get', 'select content from rule_sets where hash = $1', [hash])
    return row?.content ?? null
  },
})
