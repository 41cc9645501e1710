// How many cases went with one hand-over: each was written with the same key (the index of 019), so that a try whose answer was
// lost is answered as the first would have been.
import { type Pool, run } from './pool.ts'

export const handed =
  (pool: Pool) =>
  async (key: string): Promise<number> => {
    const [row] = await run<{ count: number }>(
      pool,
      'handed-over',
      // As the index has it.
      `select count(*)::int as count from once_keys where key = $1 and key like '%:hand-over:%'`,
      [key],
    )
    return row?.count ?? 0
  }
