// Bearer tokens at the FHIR door. A token is ours when its signature says so; it is good while its client is: a disabled
// client is shut out within seconds, whatever tokens it holds.
import { createLocalJWKSet, type JWK, jwtVerify } from 'jose'
import { z } from 'zod'
import type { Instant } from '../../bot/case.ts'
import type { Pool } from '../store/pool.ts'
import { type Standing, standingOf } from './registered-clients.ts'
import type { Bearer } from './routes.ts'

/** How long a process trusts what it last read about a client. */
const STANDING_MS = 5000
/** Verifying ES384 costs 0.7 ms of a core: a token that was verified is known again. */
const TOKENS_KEPT = 2000

const Claims = z.object({
  client_id: z.string(),
  scope: z.string().optional(),
  providers: z.array(z.string()).min(1).optional(),
  cleared: z.boolean().optional(),
  iat: z.number(),
  exp: z.number(),
})
type Claims = z.infer<typeof Claims>

export type BearerDeps = {
  pool: Pool
  now: () => Instant
  issuer: string
  audience: string
  publicKey: JWK
  /** Clients of the settings: they are in no table, and end with the process. */
  configured: ReadonlySet<string>
}

export function bearers({ pool, now, issuer, audience, publicKey, configured }: BearerDeps) {
  const keySet = createLocalJWKSet({ keys: [publicKey] })
  const verified = new Map<string, Claims>()
  const standings = new Map<string, { at: number; standing: Promise<Standing | null> }>()

  /** Any token that doesn't verify is no token: the caller answers 401 and says where to get one. */
  async function read(token: string): Promise<Claims | null> {
    const known = verified.get(token)
    if (known) return known.exp * 1000 > Date.parse(now()) ? known : null
    const options = { issuer, audience, algorithms: ['ES384'], typ: 'at+jwt', currentDate: new Date(now()) }
    const checked = await jwtVerify(token, keySet, options).catch(() => null)
    const claims = Claims.safeParse(checked?.payload).data ?? null
    if (!claims) return null
    verified.set(token, claims)
    if (verified.size > TOKENS_KEPT) for (const [oldest] of verified) if (verified.delete(oldest)) break
    return claims
  }

  function standing(client: string): Promise<Standing | null> {
    const at = Date.parse(now())
    const known = standings.get(client)
    if (known && Math.abs(at - known.at) < STANDING_MS) return known.standing
    const asked = standingOf(pool, client)
    standings.set(client, { at, standing: asked })
    // What could not be read is asked for again, not remembered.
    asked.catch(() => standings.delete(client))
    return asked
  }

  /** Throws a StoreError when the database is away: nobody is let in on trust. */
  return async (token: string): Promise<Bearer | null> => {
    const claims = await read(token)
    if (!claims) return null
    const client = claims.client_id
    const stands = await standing(client)
    if (stands ? !stands.enabled || issuedBefore(claims.iat, stands.tokensFrom) : !configured.has(client)) return null
    return {
      client,
      scopes: claims.scope?.split(' ') ?? [],
      ...(claims.providers ? { providers: claims.providers } : {}),
      ...(claims.cleared ? { cleared: true } : {}),
    }
  }
}

/** `iat` is in whole seconds. */
const issuedBefore = (iat: number, from: Instant | null) => from !== null && iat <= Math.floor(Date.parse(from) / 1000)
