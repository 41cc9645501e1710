// The token endpoint: SMART Backend Services by oidc-provider. client_credentials with private_key_jwt only; access
// tokens are JWTs for the FHIR base. A client is looked up at each request. An assertion lives five minutes at most and
// works once, whichever process it comes to.
import type { Hono } from 'hono'
import type { JWK } from 'jose'
import Provider, { type Adapter, type ClientMetadata, type Configuration, errors, type JWK as ProviderJwk } from 'oidc-provider'
import { z } from 'zod'
import type { Instant } from '../../bot/case.ts'
import { limiter } from '../channel/limits.ts'
import { StoreError } from '../store/errors.ts'
import { oidcRows } from '../store/oidc.ts'
import { type Pool, run } from '../store/pool.ts'
import { bearers } from './bearers.ts'
import type { FhirClient } from './clients.ts'
import { type KeySource, keySource, type PublicKey } from './key-sets.ts'
import { openKeys } from './keys.ts'
import { askedKid, type OauthEnv, oauthRoutes, tooMany } from './oauth-door.ts'
import { explain } from './oauth-refusals.ts'
import { findClient } from './registered-clients.ts'
import type { Bearer } from './routes.ts'
import { whyNoScope } from './scope-refusal.ts'
import { askable, isCleared, offered, within } from './scopes.ts'

/** SMART App Launch 2.2: an authentication JWT lives five minutes at most. */
const ASSERTION_SECONDS = 300
const TOKEN_SECONDS = 300
/** Clocks of two machines differ. */
const TOLERANCE = 10
/** Counted when a client has proved who it is, so nobody else can use up its share. */
const PER_CLIENT = { burst: 120, perSecond: 5 }
/** SMART: a token that wide names a thousand scopes; the provider compares them as one string. */
const all = offered.join(' ')

export type Access = {
  /** To be mounted at /oauth: POST /token, GET /jwks. */
  routes: Hono<OauthEnv>
  /** Throws a StoreError when the database is away. */
  verifyToken: (token: string) => Promise<Bearer | null>
  cursorKey: Uint8Array
}
export type AccessDeps = {
  pool: Pool
  now: () => Instant
  origin: string
  /** Those of the settings, beside those an operator has registered. */
  clients: readonly FhirClient[]
  /** On, unless said otherwise. */
  rateLimits?: boolean
  /** A proxy of ours stands in front and says who calls (X-Forwarded-For). */
  trustProxy?: boolean
  /** Clients may publish their keys on loopback and private addresses. */
  development?: boolean
  log?: (event: { event: string; code?: string; client?: string }) => void
}
type Lookup = (clientId: string) => Promise<FhirClient | null>

/**
 * An assertion's id is inserted, never overwritten: two processes can't both win. Kept five minutes longer than it is good, for
 * processes whose clocks differ.
 */
async function once(pool: Pool, now: Instant, id: string, payload: object, seconds: number): Promise<void> {
  const after = (s: number) => new Date(Date.parse(now) + s * 1000).toISOString()
  const made = await run(
    pool,
    'fhir-assertion-once',
    `with old as (select id from oidc where model = 'ReplayDetection' and expires_at < $4 and id <> $1 limit 100 for update skip locked),
       gone as (delete from oidc where model = 'ReplayDetection' and id in (select id from old))
     insert into oidc (model, id, payload, expires_at) values ('ReplayDetection', $1, $2, $3) on conflict (model, id) do nothing returning id`,
    [id, JSON.stringify(payload), after(seconds + ASSERTION_SECONDS), now],
  )
  if (made.length === 0) throw new errors.InvalidClientAuth('client assertion tokens must only be used once')
}

/** Rows as the store keeps them; but assertions work once, and clients are looked up where they are registered. */
function rows({ pool, now }: AccessDeps, lookup: Lookup, keysAt: KeySource): (model: string) => Adapter {
  const of = oidcRows(pool, now)
  return model => {
    if (model === 'ReplayDetection')
      return { ...of(model), upsert: (id, payload, seconds = ASSERTION_SECONDS) => once(pool, now(), id, payload, seconds) }
    if (model !== 'Client') return of(model)
    return {
      ...of(model),
      async find(id) {
        const client = await lookup(id)
        return client ? metadata(client, await keysOf(client, keysAt)) : undefined
      },
    }
  }
}

async function keysOf({ keys, jwksUri }: FhirClient, keysAt: KeySource): Promise<readonly (PublicKey | JWK)[]> {
  if (jwksUri === undefined) return keys ?? []
  return keysAt(jwksUri, askedKid()).catch((error: Error) => {
    throw new errors.InvalidClientAuth(`The keys at the registered jwks_uri can not be used. ${error.message}`)
  })
}

const metadata = (client: FhirClient, keys: readonly object[]): ClientMetadata => ({
  client_id: client.clientId,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'private_key_jwt',
  id_token_signed_response_alg: 'ES384',
  scope: within(client.scope).join(' '),
  registered: client.scope,
  ...(client.jwksUri === undefined ? {} : { published: client.jwksUri }),
  ...(client.providers ? { providers: client.providers } : {}),
  jwks: { keys: keys as ProviderJwk[] },
})

const Assertion = z.object({ exp: z.number(), iat: z.number().optional() })
function checkTimes(claims: unknown, now: Instant): void {
  const read = Assertion.safeParse(claims).data
  if (!read) throw new errors.InvalidClientAuth('In the client_assertion exp and iat must be whole seconds since 1970')
  const seconds = Date.parse(now) / 1000
  if (read.exp > seconds + ASSERTION_SECONDS + TOLERANCE)
    throw new errors.InvalidClientAuth(`The client_assertion must expire within ${ASSERTION_SECONDS} seconds (exp)`)
  if (read.iat !== undefined && read.iat > seconds + TOLERANCE)
    throw new errors.InvalidClientAuth('The client_assertion is issued in the future (iat). Check the clock')
}

/** SMART App Launch 2.2: a jku is the registered address or the assertion is refused. Nothing is ever fetched from it. */
function checkKeySet(header: unknown, { published }: { published?: string | undefined }): void {
  const jku: unknown = Reflect.get(Object(header), 'jku')
  if (jku === undefined || jku === published) return
  const mend =
    published === undefined ? 'Leave it out: your keys are registered here themselves' : 'Send the registered one, or none'
  throw new errors.InvalidClientAuth(`The jku of the client_assertion is not the address registered for your keys. ${mend}`)
}

/** Scopes we don't have, and scopes this client may not have: refused by name, never left out in silence. */
function checkScopes(wanted: string, all: string): void {
  const registered = askable(all)
  if (wanted === '') throw new errors.InvalidScope(`Say what the token is for, for example scope=${registered}`, '')
  const may = new Set(within(registered))
  for (const scope of wanted.split(' ')) {
    const why =
      whyNoScope(scope) ?? (may.has(scope) ? null : `The client may not have ${scope}. It is registered for ${registered}`)
    if (why !== null) throw new errors.InvalidScope(why, scope.slice(0, 64))
  }
}

class TooMany extends errors.OIDCProviderError {
  readonly wait: number
  constructor(wait: number) {
    super(429, 'temporarily_unavailable', { detail: tooMany(wait) })
    this.wait = wait
  }
}

const Registered = z.object({
  registered: z.string(),
  providers: z.array(z.string()).min(1).optional(),
  published: z.string().optional(),
})

function configuration(deps: AccessDeps, base: string, signing: JWK, adapter: (model: string) => Adapter): Configuration {
  const limit = deps.rateLimits === false ? () => 0 : limiter(PER_CLIENT, () => Date.parse(deps.now()))
  return {
    adapter,
    // The provider's type for keys is wider than jose's by optional fields only.
    jwks: { keys: [signing as ProviderJwk] },
    scopes: [...offered],
    extraClientMetadata: { properties: ['registered', 'providers', 'published'] },
    extraTokenClaims: (_ctx, token) => {
      const { providers, registered } = Registered.parse(token.client)
      return { ...(providers ? { providers } : {}), ...(isCleared(registered) ? { cleared: true } : {}) }
    },
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['ES384', 'RS384'], idTokenSigningAlgValues: ['ES384'] },
    clockTolerance: TOLERANCE,
    assertJwtClientAuthClaimsAndHeader: (_ctx, claims, header, client) => {
      checkKeySet(header, Registered.parse(client))
      checkTimes(claims, deps.now())
      const wait = limit(client.clientId)
      if (wait > 0) throw new TooMany(wait)
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      // The door reads bearer tokens only; a bound one would promise what it doesn't check.
      dPoP: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => base,
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx, resource, client) => {
          if (resource !== base) throw new errors.InvalidTarget(`The only resource here is ${base}`)
          checkScopes(String(ctx.oidc.params?.['scope'] ?? ''), Registered.parse(client).registered)
          return {
            scope: all,
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
    renderError: () => undefined,
  }
}

/** Its refusals in words that help, as JSON whatever was asked for; and the database being away as that. */
function refusing(provider: Provider, endpoint: string, log: AccessDeps['log']): void {
  provider.on('grant.error', (ctx, error) => {
    // A client by name only when it is one of ours: an id that is not may be anything.
    const client = ctx.oidc?.client?.clientId
    log?.({ event: 'fhir-token-refused', code: error.error, ...(client === undefined ? {} : { client }) })
    ctx.type = 'application/json'
    ctx.body = { ...explain(error, endpoint), ...('scope' in error ? { scope: error.scope } : {}) }
    if (error instanceof TooMany) ctx.set('Retry-After', String(error.wait))
  })
  provider.on('server_error', (ctx, error) => {
    const away = error instanceof StoreError
    log?.({ event: 'fhir-token-failed', code: away ? error.code : error.name })
    ctx.type = 'application/json'
    ctx.status = away ? 503 : 500
    if (away) ctx.set('Retry-After', '5')
    ctx.body = away
      ? { error: 'temporarily_unavailable', error_description: 'The database does not answer. Try again in a while' }
      : { error: 'server_error', error_description: 'Something went wrong here. Nothing is wrong with the request' }
  })
}

export async function openAccess(deps: AccessDeps): Promise<Access> {
  const { pool, now, origin } = deps
  const base = `${origin}/fhir/R4`
  const issuer = `${origin}/oauth`
  const keys = await openKeys(pool)
  const configured = new Map(deps.clients.map(client => [client.clientId, client]))
  /** What is registered goes before the settings: a client that was disabled stays so. */
  const lookup: Lookup = async id => {
    const found = await findClient(pool, id)
    if (found) return found.disabledAt === null ? found : null
    return configured.get(id) ?? null
  }
  const nowMs = () => Date.parse(now())
  const adapter = rows(deps, lookup, keySource(deps.development ?? false, nowMs))
  const provider = new Provider(issuer, configuration(deps, base, keys.signing, adapter))
  // We say ourselves, in the bridge, under which address we are reached; nobody's own header does.
  provider.proxy = true
  refusing(provider, `${issuer}/token`, deps.log)
  const { d: _private, ...publicKey } = keys.signing
  const { rateLimits = true, trustProxy = false } = deps
  return {
    cursorKey: keys.cursor,
    routes: oauthRoutes(provider.callback(), { origin, rateLimits, trustProxy, nowMs }),
    verifyToken: bearers({ pool, now, issuer, audience: base, publicKey, configured: new Set(configured.keys()) }),
  }
}
