// POST /tokens/generate and /tokens/refresh: how a page gets its key, and keeps it.
import { type Context, Hono } from 'hono'
import type { Citizen } from '../../bot/people.ts'
import type { NewId } from '../../bot/ports.ts'
import { authorised, bearer, type Env, type Limits, limited, refuse, size } from './guard.ts'
import type { Claims, Tokens } from './tokens.ts'

export type TokenParts = {
  tokens: Tokens
  citizenOf: (request: Request) => Promise<Citizen | null>
  ownerOf: (claims: Claims) => Promise<Citizen | null>
  /** Where a talk goes on at another care provider, as the one it is about has said yes to; null when it goes on nowhere. */
  onwardOf: (claims: Claims) => Promise<string | null>
  newId: NewId
  resumeMs: number
  limit: Limits
  address: (c: Context<Env>) => string
}

export const issue = async (tokens: Tokens, claims: Claims) => ({
  conversationId: claims.conversation,
  token: await tokens.issue(claims, 'talk'),
  expires_in: tokens.lifeSeconds,
})

export function tokenDoors({ tokens, citizenOf, ownerOf, onwardOf, newId, resumeMs, limit, address }: TokenParts) {
  const app = new Hono<Env>()
  const small = size(64 * 1024)

  // What the body says of a user is left unread: who someone is comes from their session, or is made up here.
  app.post('/generate', small, limited(limit, 'generate', address), async c => {
    const citizen = await citizenOf(c.req.raw)
    const user = citizen ? tokens.userOf(citizen) : `dl_${newId()}`
    return c.json(await issue(tokens, { conversation: newId(), user, signedIn: citizen !== null }))
  })

  // Whoever holds the key of a talk that went on elsewhere gets the key of where it went, and of nothing else.
  app.post('/onward', small, limited(limit, 'start', address), authorised(tokens), async c => {
    const claims = c.get('claims')
    const conversation = await onwardOf(claims)
    if (!conversation) return refuse(c, 404, 'GoesOnNowhere', 'This conversation goes on in no other.')
    return c.json(await issue(tokens, { ...claims, conversation }))
  })

  app.post('/refresh', small, limited(limit, 'start', address), async c => {
    const token = bearer(c)
    if (token === undefined) return refuse(c, 401, 'MissingToken', 'Send the token to renew as Authorization: Bearer <token>.')
    const checked = await tokens.check(token, 'talk')
    if ('ok' in checked) return c.json(await issue(tokens, checked.ok))
    if ('invalid' in checked) return refuse(c, 403, 'BadToken', 'The token is not one of ours.')
    if (checked.forMs <= resumeMs && (await mayWake(c, checked.expired))) return c.json(await issue(tokens, checked.expired))
    return refuse(c, 403, 'TokenExpired', 'The token has expired. Get a new one from POST /tokens/generate.')
  })

  /** An old key alone wakes only a talk nobody is named in; after that it takes the person as well. */
  async function mayWake(c: Context<Env>, claims: Claims): Promise<boolean> {
    const owner = await ownerOf(claims)
    if (!owner && !claims.signedIn) return true
    const citizen = await citizenOf(c.req.raw)
    if (!citizen) return false
    return owner ? citizen.number === owner.number : tokens.userOf(citizen) === claims.user
  }

  return app
}
