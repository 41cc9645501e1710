// Sessions: an opaque 256-bit id for the cookie, its SHA-256 in the row. Idle 15 minutes for staff and 30 for
// citizens, eight hours at most, whatever is done with it.
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Caregiver, Citizen } from '../../bot/people.ts'
import type { Sessions } from '../../bot/ports.ts'
import type { Cleared } from '../../bot/protecting.ts'
import { type Pool, run } from './pool.ts'

const MINUTE = 60_000
export const IDLE_MS = { caregiver: 15 * MINUTE, citizen: 30 * MINUTE } as const
export const ABSOLUTE_MS = 8 * 60 * MINUTE
/** `seen_at` is moved at most this often, so that a poll is not a write. */
const TOUCH_MS = MINUTE

const SignedIn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('citizen'), citizen: Citizen.omit({ listedAt: true, protected: true }) }),
  z.object({ kind: z.literal('caregiver'), caregiver: Caregiver }),
])

const digestOf = (id: string) => createHash('sha256').update(id).digest('base64url')
const ago = (now: string, ms: number) => new Date(Date.parse(now) - ms).toISOString()

type Row = { data: unknown; seen_at: Date; locked: boolean }
async function find(pool: Pool, digest: string, now: string): Promise<Row | null> {
  const [row] = await run<Row>(
    pool,
    'session-read',
    `select data, seen_at, locked_at is not null as locked from sessions where digest = $1 and created_at > $2
       and seen_at > case kind when 'caregiver' then $3::timestamptz else $4::timestamptz end`,
    [digest, ago(now, ABSOLUTE_MS), ago(now, IDLE_MS.caregiver), ago(now, IDLE_MS.citizen)],
  )
  return row ?? null
}

export const sessions = (pool: Pool): Sessions => ({
  async create(kind, data, now) {
    const id = randomBytes(32).toString('base64url')
    await run(
      pool,
      'session-create',
      'insert into sessions (digest, kind, data, created_at, seen_at) values ($1, $2, $3, $4, $4)',
      [digestOf(id), kind, JSON.stringify(data), now],
    )
    return id
  },

  async read(id, now) {
    const digest = digestOf(id)
    const row = await find(pool, digest, now)
    // A locked screen reads nothing, and is no sign of anybody either: its session ends by itself.
    if (!row || row.locked) return null
    if (row.seen_at.getTime() < Date.parse(now) - TOUCH_MS)
      await run(pool, 'session-seen', 'update sessions set seen_at = $2 where digest = $1 and seen_at < $2', [digest, now])
    return SignedIn.parse(row.data)
  },

  async peek(id, now) {
    const row = await find(pool, digestOf(id), now)
    return row && !row.locked ? SignedIn.parse(row.data) : null
  },

  async lock(id, now) {
    const rows = await run(
      pool,
      'session-lock',
      `update sessions set locked_at = coalesce(locked_at, $2::timestamptz) where digest = $1 and kind = 'caregiver' returning digest`,
      [digestOf(id), now],
    )
    return rows.length === 1
  },

  async behind(id, now) {
    const row = await find(pool, digestOf(id), now)
    return row?.locked ? SignedIn.parse(row.data) : null
  },

  async end(id) {
    await run(pool, 'session-end', 'delete from sessions where digest = $1', [digestOf(id)])
  },

  async onDuty(unit, now) {
    const rows = await run<{ count: number }>(
      pool,
      'session-on-duty',
      `select count(distinct data->'caregiver'->>'hsaId')::int as count from sessions where kind = 'caregiver' and created_at > $2 and seen_at > $3 and data->'caregiver'->'unit'->>'hsaId' = $1 and coalesce(data->'caregiver'->>'duty', 'lead') = 'lead'`,
      [unit, ago(now, ABSOLUTE_MS), ago(now, IDLE_MS.caregiver)],
    )
    return rows[0]?.count ?? 0
  },

  async everyone(now) {
    const rows = await run<{ hsa: string }>(
      pool,
      'session-everyone',
      `select distinct data->'caregiver'->>'hsaId' as hsa from sessions where kind = 'caregiver' and created_at > $1 and seen_at > $2`,
      [ago(now, ABSOLUTE_MS), ago(now, IDLE_MS.caregiver)],
    )
    return rows.map(row => row.hsa)
  },

  async cleared(now) {
    return run<Cleared>(
      pool,
      'session-cleared',
      `select distinct data->'caregiver'->>'hsaId' as "hsaId", data->'caregiver'->'unit'->>'hsaId' as unit, coalesce(data->'caregiver'->>'duty' = 'student', false) as student from sessions where kind = 'caregiver' and created_at > $1 and seen_at > $2 and (data->'caregiver'->>'cleared')::boolean and coalesce(data->'caregiver'->>'duty', 'lead') in ('lead', 'student')`,
      [ago(now, ABSOLUTE_MS), ago(now, IDLE_MS.caregiver)],
    )
  },

  async colleagues(unit, now) {
    const rows = await run<{ data: unknown }>(
      pool,
      'session-colleagues',
      `select distinct on (data->'caregiver'->>'hsaId') data from sessions where kind = 'caregiver' and created_at > $2 and seen_at > $3 and data->'caregiver'->'unit'->>'hsaId' = $1 and coalesce(data->'caregiver'->>'duty', 'lead') in ('lead', 'student') order by data->'caregiver'->>'hsaId', seen_at desc`,
      [unit, ago(now, ABSOLUTE_MS), ago(now, IDLE_MS.caregiver)],
    )
    return rows
      .flatMap(row => {
        const found = SignedIn.parse(row.data)
        return found.kind === 'caregiver' ? [found.caregiver] : []
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
  },
})
