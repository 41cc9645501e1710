// Staff as they last logged in, for the review of the log; and the key each one's unsent drafts are locked with in the browser.
import { randomBytes } from 'node:crypto'
import type { Instant } from '../../bot/case.ts'
import type { Caregiver } from '../../bot/people.ts'
import { type Pool, run } from './pool.ts'

export interface Staff {
  /** Logged in now. `number`: when the provider gives it; one that was given before is kept. */
  seen(who: Caregiver, number: string | undefined, now: Instant): Promise<void>
  /** 256 bits in base64, the same each time for the same person. */
  draftKey(hsaId: string, now: Instant): Promise<string>
}

/** A name as the provider gives it has the family name last. */
const familyOf = (name: string) => name.trim().split(/\s+/u).at(-1) ?? ''

export const staff = (pool: Pool): Staff => ({
  async seen({ hsaId, name, role, unit, provider }, number, now) {
    await run(
      pool,
      'staff-seen',
      `insert into staff (hsa_id, name, family, role, person, unit, provider, seen_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (hsa_id) do update set name = excluded.name, family = excluded.family, role = excluded.role,
         person = coalesce(excluded.person, staff.person), unit = excluded.unit, provider = excluded.provider, seen_at = excluded.seen_at`,
      [hsaId, name, familyOf(name), role, number ?? null, unit.hsaId, provider, now],
    )
  },

  async draftKey(hsaId, now) {
    // Two tabs may ask at once: the first one's stands.
    const [row] = await run<{ key: Buffer }>(
      pool,
      'draft-key',
      `with made as (insert into draft_keys (hsa_id, key, at) values ($1, $2, $3) on conflict (hsa_id) do nothing returning key)
       select key from made union all select key from draft_keys where hsa_id = $1 limit 1`,
      [hsaId, randomBytes(32), now],
    )
    if (!row) {
      const [first] = await run<{ key: Buffer }>(pool, 'draft-key-again', 'select key from draft_keys where hsa_id = $1', [hsaId])
      if (!first) throw new Error('A draft key was neither made nor there')
      return first.key.toString('base64')
    }
    return row.key.toString('base64')
  },
})
