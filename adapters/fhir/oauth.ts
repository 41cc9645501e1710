// The token endpoint: SMART Backend Services by oidc-provider. client_credentials with private_key_jwt only; access
// tokens are JWTs for the FHIR base, verified here with jose. An assertion lives five minutes at most and works once,
// whichever process it comes to.
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createLocalJWKSet, type JWK, jwtVerify } from 'jose'
import Provider, { type Adapter, type ClientMetadata, type Configuration, errors, type JWK as ProviderJwk } from 'oidc-provider'
import { z } from 'zod'
import type { Instant } from '../../bot/case.ts'
import { oidcRows } from '../store/oidc.ts'
import { type Pool, run } from '../store/pool.ts'
import type { FhirClient } from './clients.ts'
import { openKeys } from './keys.ts'
import type { Bearer } from './routes.ts'
import { offered, within } from './scopes.ts'

/** SMART App Launch 2.2: an authentication JWT lives five minutes at most. */
const ASSERTION_SECONDS = 300
const TOKEN_SECONDS = 300
/** Clocks of two machines differ. */
const TOLERANCE = 10

export type Access = {
  /** To be mounted at /oauth: POST /token, GET /jwks. */
  routes: Hono
  verifyToken: (token: string) => Promise<Bearer | null>
  cursorKey: Uint8Array
}
export type AccessDeps = { pool: Pool; now: () => Instant; origin: string; clients: readonly FhirClient[] }

/** Rows as the store keeps them; but an assertion's id is inserted, never overwritten: two processes can't both win. */
function rows(pool: Pool, now: () => Instant): (model: string) => Adapter {
  const of = oidcRows(pool, now)
  return model => {
    if (model !== 'ReplayDetection') return of(model)
    return {
      ...of(model),
      async upsert(id, payload, expiresIn = ASSERTION_SECONDS) {
        const until = new Date(Date.parse(now()) + expiresIn * 1000).toISOString()
        const made = await run(
          pool,
          'fhir-assertion-once',
          `with gone as (delete from oidc where model = 'ReplayDetection' and expires_at < $4 and id <> $1)
           insert into oidc (model, id, payload, expires_at) values ('ReplayDetection', $1, $2, $3) on conflict (model, id) do nothing returning id`,
          [id, JSON.stringify(payload), until, now()],
        )
        if (made.length === 0) throw new errors.InvalidClientAuth('client assertion tokens must only be used once')
      },
    }
  }
}

const metadata = (client: FhirClient): ClientMetadata => ({
  client_id: client.clientId,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'private_key_jwt',
  id_token_signed_response_alg: 'ES384',
  scope: within(client.scope).join(' '),
  ...(client.jwksUri ? { jwks_uri: client.jwksUri } : { jwks: { keys: (client.keys ?? []) as ProviderJwk[] } }),
})

const Assertion = z.object({ exp: z.number(), iat: z.number().optional(), nbf: z.number().optional() })

function configuration(deps: AccessDeps, base: string, signing: JWK): Configuration {
  return {
    adapter: rows(deps.pool, deps.now),
    clients: deps.clients.map(metadata),
    // The provider's type for keys is wider than jose's by optional fields only.
    jwks: { keys: [signing as ProviderJwk] },
    scopes: [...offered],
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['ES384', 'RS384'], idTokenSigningAlgValues: ['ES384'] },
    clockTolerance: TOLERANCE,
    assertJwtClientAuthClaimsAndHeader: (_ctx, claims) => {
      const { exp } = Assertion.parse(claims)
      if (exp > Date.parse(deps.now()) / 1000 + ASSERTION_SECONDS + TOLERANCE) {
        throw new errors.InvalidClientAuth(`the client_assertion must expire within ${ASSERTION_SECONDS} seconds`)
      }
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => base,
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx, resource) => {
          if (resource !== base) throw new errors.InvalidTarget(`the only resource here is ${base}`)
          const wanted = String(ctx.oidc.params?.['scope'] ?? '').split(' ')
          const unknown = wanted.find(scope => !offered.includes(scope))
          if (unknown !== undefined) throw new errors.InvalidScope('ask for SMART v2 system scopes, as system/*.rs', unknown)
          return {
            scope: offered.join(' '),
            audience: base,
            accessTokenFormat: 'jwt',
            accessTokenTTL: TOKEN_SECONDS,
            jwt: { sign: { alg: 'ES384' } },
          }
        },
      },
    },
    ttl: { ClientCredentials: TOKEN_SECONDS },
    cookies: { keys: [signing.kid ?? 'fhir'] },
    renderError: ctx => {
      ctx.type = 'application/json'
      ctx.body = { error: 'invalid_request' }
    },
  }
}

const Claims = z.object({ client_id: z.string(), scope: z.string().optional() })

export async function openAccess(deps: AccessDeps): Promise<Access> {
  const base = `${deps.origin}/fhir/R4`
  const keys = await openKeys(deps.pool)
  const issuer = `${deps.origin}/oauth`
  const provider = new Provider(issuer, configuration(deps, base, keys.signing))
  // We say ourselves, below, under which address we are reached; nobody's own header does.
  provider.proxy = true
  const { d: _private, ...publicKey } = keys.signing
  const keySet = createLocalJWKSet({ keys: [publicKey] })
  return {
    cursorKey: keys.cursor,
    routes: oauthRoutes(provider.callback(), deps.origin),
    async verifyToken(token) {
      try {
        const options = { issuer, audience: base, algorithms: ['ES384'], typ: 'at+jwt', currentDate: new Date(deps.now()) }
        const { payload } = await jwtVerify(token, keySet, options)
        const claims = Claims.parse(payload)
        return { client: claims.client_id, scopes: claims.scope?.split(' ') ?? [] }
      } catch {
        // Any token that doesn't verify is no token: the caller answers 401 and says where to get one.
        return null
      }
    },
  }
}

type Handle = (req: IncomingMessage, res: ServerResponse) => void

const WANTED = ['content-type', 'authorization', 'dpop', 'accept']

/** oidc-provider speaks Node's request and response; this lets it answer a web Request, wherever that came from. */
async function answer(handle: Handle, request: Request, path: string, origin: string): Promise<Response> {
  const body = Buffer.from(await request.arrayBuffer())
  const req = new IncomingMessage(new Socket())
  const { host, protocol } = new URL(origin)
  const headers: Record<string, string> = { host, 'x-forwarded-proto': protocol.slice(0, -1) }
  for (const name of WANTED) headers[name] = request.headers.get(name) ?? ''
  if (body.length > 0) headers['content-length'] = String(body.length)
  for (const [name, value] of Object.entries(headers)) if (value !== '') req.headers[name] = value
  Object.assign(req, { method: request.method, url: path, originalUrl: `/oauth${path}` })
  req.push(body)
  req.push(null)
  const res = new ServerResponse(req)
  return new Promise(resolve => {
    const end = (chunk?: string | Buffer) => {
      const sent = new Headers()
      for (const [name, value] of Object.entries(res.getHeaders())) if (value !== undefined) sent.set(name, String(value))
      resolve(new Response(chunk === undefined ? null : chunk.toString(), { status: res.statusCode, headers: sent }))
      return res
    }
    Object.assign(res, { end })
    handle(req, res)
  })
}

function oauthRoutes(handle: Handle, origin: string): Hono {
  const app = new Hono()
  const tooLarge = { error: 'invalid_request', error_description: 'A token request is at most 16 kB' }
  app.use('/token', bodyLimit({ maxSize: 16_384, onError: c => c.json(tooLarge, 413) }))
  app.post('/token', c => answer(handle, c.req.raw, '/token', origin))
  app.get('/jwks', c => answer(handle, c.req.raw, '/jwks', origin))
  app.all('/token', c => c.json({ error: 'invalid_request', error_description: 'Send a POST' }, 405, { Allow: 'POST' }))
  return app
}
