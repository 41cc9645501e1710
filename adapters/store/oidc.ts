// Rows for oidc-provider, which wants one small adapter per model (tokens, codes, sessions, grants).
import type { Instant } from '../../bot/case.ts'
import { type Pool, run } from './pool.ts'

type Payload = Record<string, unknown>
export type OidcRows = {
  upsert(id: string, payload: Payload, expiresIn?: number): Promise<void>
  find(id: string): Promise<Payload | undefined>
  findByUid(uid: string): Promise<Payload | undefined>
  findByUserCode(userCode: string): Promise<Payload | undefined>
  consume(id: string): Promise<void>
  destroy(id: string): Promise<void>
  revokeByGrantId(grantId: string): Promise<void>
}

type Row = { payload: Payload; consumed_at: Date | null }
const text = (value: unknown) => (typeof value === 'string' ? value : null)
const LIVE = '(expires_at is null or expires_at > $3)'

/** `new Provider(issuer, { adapter: oidcRows(pool, now) })`: a function that oidc-provider calls with each model's name. */
export const oidcRows =
  (pool: Pool, now: () => Instant) =>
  (model: string): OidcRows => {
    const one = async (name: string, column: string, value: string) => {
      const [row] = await run<Row>(
        pool,
        `oidc-${name}`,
        `select payload, consumed_at from oidc where model = $1 and ${column} = $2 and ${LIVE}`,
        [model, value, now()],
      )
      if (!row) return undefined
      return row.consumed_at ? { ...row.payload, consumed: Math.floor(row.consumed_at.getTime() / 1000) } : row.payload
    }
    return {
      async upsert(id, payload, expiresIn) {
        await run(
          pool,
          'oidc-upsert',
          `insert into oidc (model, id, payload, expires_at, grant_id, user_code, uid) values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (model, id) do update set payload = excluded.payload, expires_at = excluded.expires_at,
             grant_id = excluded.grant_id, user_code = excluded.user_code, uid = excluded.uid`,
          [
            model,
            id,
            JSON.stringify(payload),
            expiresIn ? new Date(Date.parse(now()) + expiresIn * 1000).toISOString() : null,
            text(payload['grantId']),
            text(payload['userCode']),
            text(payload['uid']),
          ],
        )
      },
      find: id => one('find', 'id', id),
      findByUid: uid => one('uid', 'uid', uid),
      findByUserCode: code => one('user-code', 'user_code', code),
      async consume(id) {
        await run(pool, 'oidc-consume', 'update oidc set consumed_at = $3 where model = $1 and id = $2', [model, id, now()])
      },
      async destroy(id) {
        await run(pool, 'oidc-destroy', 'delete from oidc where model = $1 and id = $2', [model, id])
      },
      async revokeByGrantId(grantId) {
        await run(pool, 'oidc-revoke', 'delete from oidc where grant_id = $1', [grantId])
      },
    }
  }
