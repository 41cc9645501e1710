// The simulated identity provider: citizens by the Swedish OIDC profile, staff by Inera's claims. One thing you would
// not guess: it does not keep a relying party's demand for LoA3, so that the product's own check can be seen to work.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair } from 'jose'
import Provider, { type Adapter, type AdapterPayload, interactionPolicy, type JWK, type KoaContextWithOIDC } from 'oidc-provider'
import { CARE, eLegitimations, employees, persons, STAFF_ACR } from './persons.ts'
import { unit } from './units.ts'

export const CITIZENS = 'farstu-citizen'
export const STAFF = 'farstu-staff'
const OIDC_SE = 'https://id.oidc.se'

const citizenClaims = {
  [`${OIDC_SE}/scope/naturalPersonInfo`]: ['given_name', 'family_name', 'name', 'birthdate'],
  [`${OIDC_SE}/scope/naturalPersonNumber`]: [
    `${OIDC_SE}/claim/personalIdentityNumber`,
    `${OIDC_SE}/claim/coordinationNumber`,
    `${OIDC_SE}/claim/coordinationNumberLevel`,
  ],
}
const commissionClaims = [
  'commissionHsaId',
  'commissionName',
  'commissionPurpose',
  'commissionRight',
  'healthCareUnitHsaId',
  'healthCareUnitName',
  'healthCareProviderHsaId',
]
/** Asked one by one with the claims parameter, as at Inera. */
const employeeClaims = {
  employeeHsaId: null,
  healthcareProfessionalLicense: null,
  systemRole: null,
  credentialPersonalIdentityNumber: null,
}

/** What the login page offers: `value` is the account, `acr` the level it logs in at. */
export type Choice = { value: string; name: string; shows: string; acr: string }

export const choices = (client: string): Choice[] =>
  client === STAFF
    ? employees.flatMap(e =>
        e.commissions.map(c => ({
          value: `${e.hsaId}|${c.hsaId}`,
          name: `${e.given} ${e.family}`,
          shows: `${e.shows} – uppdrag: ${c.name}, ${unit(c.unit).name}`,
          acr: STAFF_ACR,
        })),
      )
    : eLegitimations.map(e => {
        const p = persons.find(({ number }) => number === e.number)
        return { value: e.number, name: `${p?.given} ${p?.family}`, shows: e.shows, acr: e.acr }
      })

function claimsOf(account: string): Record<string, unknown> | null {
  const [hsaId, commissionHsaId] = account.split('|')
  const employee = employees.find(e => e.hsaId === hsaId)
  const commission = employee?.commissions.find(c => c.hsaId === commissionHsaId)
  if (employee && commission) {
    const at = unit(commission.unit)
    return {
      employeeHsaId: employee.hsaId,
      name: `${employee.given} ${employee.family}`,
      given_name: employee.given,
      family_name: employee.family,
      healthcareProfessionalLicense: employee.licence,
      commissionHsaId: commission.hsaId,
      commissionName: commission.name,
      commissionPurpose: commission.purpose,
      commissionRight: commission.purpose === CARE ? ['Läsa;Vård och behandling;VG'] : [],
      systemRole: commission.roles,
      ...(employee.number ? { credentialPersonalIdentityNumber: employee.number } : {}),
      healthCareUnitHsaId: at.hsaId,
      healthCareUnitName: at.name,
      healthCareProviderHsaId: at.careProvider.hsaId,
    }
  }
  const person = persons.find(p => p.number === account)
  if (!person) return null
  return {
    given_name: person.given,
    family_name: person.family,
    name: `${person.given} ${person.family}`,
    birthdate: person.birthDate,
    ...(Number(person.number.slice(6, 8)) > 60
      ? { [`${OIDC_SE}/claim/coordinationNumber`]: person.number, [`${OIDC_SE}/claim/coordinationNumberLevel`]: 'confirmed' }
      : { [`${OIDC_SE}/claim/personalIdentityNumber`]: person.number }),
  }
}

/** `products`: every origin the product may be reached at. `key`: the product's public key, which it signs its calls with. */
export async function idp(issuer: string, products: readonly string[], key: JWK): Promise<Provider> {
  const signing = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey)
  const client = (id: string, kind: 'citizen' | 'staff', scope: string, more: object = {}) => ({
    client_id: id,
    scope,
    redirect_uris: [...new Set(products)].map(origin => `${origin}/login/${kind}/callback`),
    response_types: ['code' as const],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'private_key_jwt' as const,
    token_endpoint_auth_signing_alg: 'ES256' as const,
    id_token_signed_response_alg: 'ES256' as const,
    jwks: { keys: [key] },
    ...more,
  })
  const prompts = interactionPolicy.base()
  for (const check of ['essential_acr', 'essential_acrs']) prompts.get('login')?.checks.remove(check)

  return new Provider(issuer, {
    adapter: memory(),
    jwks: { keys: [{ ...signing, use: 'sig', alg: 'ES256', kid: randomBytes(8).toString('hex') }] },
    clients: [
      client(CITIZENS, 'citizen', ['openid', ...Object.keys(citizenClaims)].join(' '), { userinfo_signed_response_alg: 'ES256' }),
      client(STAFF, 'staff', 'openid commission profile'),
    ],
    clientAuthMethods: ['private_key_jwt'],
    scopes: ['openid', 'profile', 'commission', ...Object.keys(citizenClaims)],
    claims: {
      openid: ['sub'],
      profile: ['name', 'given_name', 'family_name'],
      commission: commissionClaims,
      ...citizenClaims,
      ...employeeClaims,
    },
    acrValues: [...new Set([...eLegitimations.map(e => e.acr), STAFF_ACR])],
    enabledJWA: {
      idTokenSigningAlgValues: ['ES256'],
      userinfoSigningAlgValues: ['ES256'],
      clientAuthSigningAlgValues: ['ES256'],
    },
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: { enabled: false },
    },
    responseTypes: ['code'],
    pkce: { required: () => true },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    interactions: { policy: prompts, url: (_ctx, interaction) => `/idp/interaction/${interaction.uid}` },
    // Profile: an ID token lives at most five minutes, the provider's session at most an hour.
    ttl: { IdToken: 300, AccessToken: 300, AuthorizationCode: 60, Interaction: 600, Session: 3600, Grant: 3600 },
    findAccount: (_ctx, account) => {
      const claims = claimsOf(account)
      return claims ? { accountId: account, claims: () => ({ ...claims, sub: account }) } : undefined
    },
    // Consent to the region's own service is not asked for: everything requested is granted.
    loadExistingGrant: grantAll,
    pairwiseIdentifier: (_ctx, account) => account,
    renderError: (ctx, out) => {
      ctx.type = 'text'
      ctx.body = `Den simulerade inloggningen: ${out.error}${out.error_description ? ` (${out.error_description})` : ''}`
    },
  })
}

async function grantAll(ctx: KoaContextWithOIDC) {
  const { provider, client, session, params, claims } = ctx.oidc
  if (!client || !session?.accountId) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope(String(params?.['scope'] ?? 'openid'))
  grant.addOIDCClaims([...Object.keys(claims.userinfo ?? {}), ...Object.keys(claims.id_token ?? {})])
  await grant.save()
  return grant
}

/** oidc-provider's own callback, told that it lives under a prefix of a larger server. */
export function mounted(provider: Provider, prefix: string): (req: IncomingMessage, res: ServerResponse) => void {
  const handle = provider.callback()
  return (req, res) => {
    const whole = req.url ?? '/'
    Object.assign(req, { originalUrl: whole, url: whole.slice(prefix.length) || '/' })
    handle(req, res)
  }
}

function memory(): (model: string) => Adapter {
  const all = new Map<string, { payload: AdapterPayload; until: number }>()
  return model => {
    const at = (id: string) => `${model}:${id}`
    const live = (entry: { payload: AdapterPayload; until: number } | undefined) =>
      entry && entry.until > Date.now() ? entry.payload : undefined
    return {
      async upsert(id, payload, expiresIn = 3600) {
        for (const [key, { until }] of all) if (until <= Date.now()) all.delete(key)
        all.set(at(id), { payload, until: Date.now() + expiresIn * 1000 })
      },
      find: async id => live(all.get(at(id))),
      findByUid: async uid => live([...all].find(([key, { payload }]) => key.startsWith(at('')) && payload.uid === uid)?.[1]),
      findByUserCode: async () => undefined,
      async consume(id) {
        const payload = live(all.get(at(id)))
        if (payload) payload.consumed = Math.floor(Date.now() / 1000)
      },
      async destroy(id) {
        all.delete(at(id))
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of all) if (payload.grantId === grantId) all.delete(key)
      },
    }
  }
}
