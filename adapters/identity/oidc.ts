// Login by OpenID Connect for citizens (Swedish OIDC profile) and staff (Inera). By default openid-client accepts an
// ID token with a bad signature, trusting TLS; enableNonRepudiationChecks is what makes it look.
import { importJWK } from 'jose'
import * as client from 'openid-client'
import { z } from 'zod'
import type { Identity, SignedIn } from '../../bot/ports.ts'
import { caregiverFrom, citizenFrom, LoginRefused } from './claims.ts'
import type { PrivateJwk } from './client-key.ts'
import { defaultDuties, type Duties } from './duties.ts'

const DEADLINE_S = 5
/** A provider that has been restarted has new keys, and the library looks for new ones once a minute at most; so each
 * login asks anew who the provider is, but for those that begin at the same moment. */
const SAME_MOMENT_MS = 2_000
const LOGIN_MS = 10 * 60_000

export type RelyingParty = {
  issuer: string
  clientId: string
  key: PrivateJwk
  scope: string
  /** The levels that are let in, each as the provider spells it. */
  acr: readonly string[]
  /** Claims asked for one by one. */
  claims?: Record<string, { essential: boolean } | null>
  /** The algorithms the provider has registered for us; without one, what its metadata says. */
  idTokenAlg?: string
  userinfoAlg?: string
}
export type OidcOptions = { citizens: RelyingParty; staff: RelyingParty; duties?: Duties; nowMs?: () => number }

/** As the national profiles have it; the region's own provider may differ, therefore all of it is configuration. */
export const citizensAt = (issuer: string, key: PrivateJwk): RelyingParty => ({
  issuer,
  clientId: 'farstu-citizen',
  key,
  scope: 'openid https://id.oidc.se/scope/naturalPersonInfo https://id.oidc.se/scope/naturalPersonNumber',
  acr: ['http://id.elegnamnden.se/loa/1.0/loa3', 'http://id.elegnamnden.se/loa/1.0/loa4'],
  idTokenAlg: 'ES256',
  userinfoAlg: 'ES256',
})
export const staffAt = (issuer: string, key: PrivateJwk): RelyingParty => ({
  issuer,
  clientId: 'farstu-staff',
  key,
  scope: 'openid profile commission',
  acr: ['http://id.sambi.se/loa/loa3'],
  idTokenAlg: 'ES256',
  claims: {
    employeeHsaId: { essential: true },
    healthcareProfessionalLicense: null,
    commissionRight: null,
    systemRole: null,
    credentialPersonalIdentityNumber: null,
  },
})

const Remember = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), callback: z.url() })

export function oidc({ citizens, staff, duties = defaultDuties, nowMs = Date.now }: OidcOptions): Identity {
  const parties = { citizen: citizens, caregiver: staff }
  const known = new Map<SignedIn['kind'], { config: client.Configuration; at: number }>()

  async function configuration(kind: SignedIn['kind'], forMs: number): Promise<client.Configuration> {
    const kept = known.get(kind)
    if (kept && nowMs() - kept.at < forMs) return kept.config
    const config = await discover(parties[kind])
    known.set(kind, { config, at: nowMs() })
    return config
  }

  return {
    async begin(kind, callback) {
      const party = parties[kind]
      const config = await configuration(kind, SAME_MOMENT_MS).catch(unreachable)
      const remember = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        callback,
      }
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: callback,
        scope: party.scope,
        state: remember.state,
        nonce: remember.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(remember.verifier),
        code_challenge_method: 'S256',
        // A level demanded as an essential claim; acr_values would only be a wish.
        claims: JSON.stringify({
          id_token: { acr: { essential: true, values: party.acr } },
          ...(party.claims ? { userinfo: party.claims } : {}),
        }),
        // A shared computer at the library: never the session of whoever sat here before.
        prompt: 'login',
      })
      return { url: url.href, remember: JSON.stringify(remember) }
    },

    async complete(kind, callbackUrl, remember) {
      const party = parties[kind]
      const { state, nonce, verifier, callback } = Remember.parse(JSON.parse(remember))
      const config = await configuration(kind, LOGIN_MS).catch(unreachable)
      // What the browser says of our own address is not believed; only the query is the provider's answer.
      const answer = new URL(callback)
      answer.search = callbackUrl.search
      // Checked by the library too; here, because these two mean "not this browser's login", and its error does not say so.
      if (answer.searchParams.get('state') !== state) throw new LoginRefused('foreign', 'state')
      if ((answer.searchParams.get('iss') ?? party.issuer) !== party.issuer) throw new LoginRefused('foreign', 'iss')
      try {
        const tokens = await client.authorizationCodeGrant(config, answer, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const token = tokens.claims()
        if (!token) throw new LoginRefused('provider', 'no ID token')
        if (typeof token['acr'] !== 'string' || !party.acr.includes(token['acr']))
          throw new LoginRefused('level', 'level of assurance')
        const userinfo = await client.fetchUserInfo(config, tokens.access_token, token.sub)
        const claims = { ...token, ...userinfo }
        return kind === 'citizen' ? citizenFrom(claims, token['acr']) : caregiverFrom(claims, duties)
      } catch (error) {
        // Its keys may have changed: ask again next time.
        known.delete(kind)
        throw refusal(error)
      }
    },
  }
}

async function discover(party: RelyingParty): Promise<client.Configuration> {
  const issuer = new URL(party.issuer)
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(issuer.hostname)
  if (issuer.protocol !== 'https:' && !loopback)
    throw new Error('The issuer of a login must be https, or on loopback in development')
  const key = await importJWK(party.key, party.key.alg)
  if (key instanceof Uint8Array) throw new Error('The login key must be a private EC key')
  return client.discovery(
    issuer,
    party.clientId,
    {
      ...(party.idTokenAlg ? { id_token_signed_response_alg: party.idTokenAlg } : {}),
      ...(party.userinfoAlg ? { userinfo_signed_response_alg: party.userinfoAlg } : {}),
    },
    client.PrivateKeyJwt({ key, kid: party.key.kid }),
    {
      timeout: DEADLINE_S,
      execute: [
        client.enableNonRepudiationChecks,
        ...(loopback && issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
      ],
    },
  )
}

const unreachable = (cause: unknown): never => {
  throw new LoginRefused('provider', 'the identity provider can not be reached', { cause })
}

/** The provider's own words may repeat the person's; only codes are kept. */
function refusal(error: unknown): LoginRefused {
  if (error instanceof LoginRefused) return error
  if (error instanceof client.AuthorizationResponseError) {
    const cancelled = error.error === 'access_denied'
    const level = error.error === 'unmet_authentication_requirements'
    return new LoginRefused(level ? 'level' : cancelled ? 'cancelled' : 'provider', error.error)
  }
  // A nonce or code that is not of this login: somebody else's callback, or the same one twice.
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  if (error instanceof client.ResponseBodyError)
    return new LoginRefused(error.error === 'invalid_grant' ? 'foreign' : 'provider', error.error)
  if (code === 'OAUTH_JWT_CLAIM_COMPARISON_FAILED') return new LoginRefused('foreign', code)
  return new LoginRefused('provider', code)
}
