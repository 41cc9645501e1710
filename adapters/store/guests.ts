// The links of guests. A try is taken in one statement before the code is looked at, so that a hundred guesses at once are
// still five.
import type { Instant } from '../../bot/case.ts'
import { type GuestLink, type GuestLinks, GuestRole, TRIES } from '../../bot/guests.ts'
import { inTransaction, type OpenPool, type Pool, run } from './pool.ts'

type Row = {
  id: string
  case_id: string
  guest: string
  role: string
  name: string
  code_hash: string
  tries: number
  expires_at: Date
  ended_at: Date | null
}
const columns = 'id, case_id, guest, role, name, code_hash, tries, expires_at, ended_at'
const linkOf = (row: Row): GuestLink => ({
  id: row.id,
  caseId: row.case_id,
  guest: row.guest,
  role: GuestRole.parse(row.role),
  name: row.name,
  codeHash: row.code_hash,
  tries: row.tries,
  expiresAt: row.expires_at.toISOString(),
  ended: row.ended_at !== null,
})

export const guestLinks = (pool: OpenPool): GuestLinks => ({
  async add({ id, caseId, guest, role, name, tokenHash, codeHash, createdAt, expiresAt }) {
    await inTransaction(pool, async on => {
      await run(
        on,
        'guest-replace',
        'update guest_links set ended_at = $3 where case_id = $1 and guest = $2 and ended_at is null',
        [caseId, guest, createdAt],
      )
      await run(
        on,
        'guest-add',
        `insert into guest_links (id, case_id, guest, role, name, token_hash, code_hash, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, caseId, guest, role, name, tokenHash, codeHash, createdAt, expiresAt],
      )
    })
  },

  async take(tokenHash, now) {
    const [taken] = await run<Row>(
      pool,
      'guest-take',
      `update guest_links set tries = tries + 1
       where token_hash = $1 and ended_at is null and expires_at > $2 and tries < ${TRIES} returning ${columns}`,
      [tokenHash, now],
    )
    if (taken) return { link: linkOf(taken), taken: true }
    const [row] = await run<Row>(pool, 'guest-look', `select ${columns} from guest_links where token_hash = $1`, [tokenHash])
    return row ? { link: linkOf(row), taken: false } : null
  },

  async enter(id, sessionHash) {
    await run(pool, 'guest-enter', 'update guest_links set tries = tries - 1, session_hash = $2 where id = $1', [id, sessionHash])
  },

  async session(sessionHash) {
    const [row] = await run<Row>(pool, 'guest-session', `select ${columns} from guest_links where session_hash = $1`, [
      sessionHash,
    ])
    return row ? linkOf(row) : null
  },

  async leave(id) {
    await run(pool, 'guest-leave', 'update guest_links set session_hash = null where id = $1', [id])
  },

  async end(id, now) {
    await run(pool, 'guest-end', 'update guest_links set ended_at = $2 where id = $1 and ended_at is null', [id, now])
  },
})

/** What has ended is of no use after some days, and holds a name. */
export const sweepGuests = (pool: Pool, now: Instant) =>
  run(pool, 'sweep-guests', 'delete from guest_links where expires_at < $1', [
    new Date(Date.parse(now) - 2 * 86_400_000).toISOString(),
  ])
