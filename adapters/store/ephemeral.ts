// Things that live for minutes and are taken once: a login under way, a ticket to a stream. Two takers: one gets it.
import type { Instant } from '../../bot/case.ts'
import { ABSOLUTE_MS } from './sessions.ts'
import { sweepGuests } from './guests.ts'
import { sweepFiles } from './left-files.ts'
import { type Pool, run } from './pool.ts'

export interface Ephemeral {
  /** `value` is anything JSON holds. The same kind and key again replaces it. */
  put(kind: string, key: string, value: unknown, ttlMs: number): Promise<void>
  /** Gives it and removes it; null when it was never there, was taken, or is too old. Parse what you get. */
  take(kind: string, key: string): Promise<unknown>
}

export const ephemeral = (pool: Pool, now: () => Instant): Ephemeral => ({
  async put(kind, key, value, ttlMs) {
    await run(
      pool,
      'ephemeral-put',
      `insert into ephemeral (kind, key, value, expires_at) values ($1, $2, $3, $4)
       on conflict (kind, key) do update set value = excluded.value, expires_at = excluded.expires_at`,
      [kind, key, JSON.stringify(value), new Date(Date.parse(now()) + ttlMs).toISOString()],
    )
  },
  async take(kind, key) {
    const [row] = await run<{ value: unknown; live: boolean }>(
      pool,
      'ephemeral-take',
      'delete from ephemeral where kind = $1 and key = $2 returning value, expires_at > $3 as live',
      [kind, key, now()],
    )
    return row?.live ? row.value : null
  },
})

/** Removes what nobody can use any more. Cheap; call it every few minutes. */
export async function sweep(pool: Pool, now: Instant) {
  await run(pool, 'sweep-ephemeral', 'delete from ephemeral where expires_at < $1', [now])
  await sweepGuests(pool, now)
  await sweepFiles(pool, now)
  await run(pool, 'sweep-oidc', 'delete from oidc where expires_at < $1', [now])
  await run(pool, 'sweep-sessions', 'delete from sessions where created_at < $1', [
    new Date(Date.parse(now) - ABSOLUTE_MS).toISOString(),
  ])
}
