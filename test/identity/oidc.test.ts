// The relying party against a provider that lies: the answers of the network are replaced where it begins.
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { HttpResponse, http, passthrough } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { birthDateOf, caregiverFrom, citizenFrom } from '../../adapters/identity/claims.ts'
import { defaultDuties } from '../../adapters/identity/duties.ts'
import { newClientKey } from '../../adapters/identity/client-key.ts'
import { citizensAt, oidc, staffAt } from '../../adapters/identity/oidc.ts'

const ISSUER = 'https://login.test/idp'
const CALLBACK = 'https://farstu.test/login/citizen/callback'
const LOA3 = 'http://id.elegnamnden.se/loa/1.0/loa3'
const network = setupServer()
beforeAll(() => network.listen({ onUnhandledFrame: 'error' }))
afterEach(() => network.resetHandlers())
afterAll(() => network.close())

const key = await newClientKey()
const theirs = await generateKeyPair('ES256', { extractable: true })
const others = await generateKeyPair('ES256', { extractable: true })
const jwk = { ...(await exportJWK(theirs.publicKey)), kid: 'k', alg: 'ES256', use: 'sig' }
const anna = {
  given_name: 'Anna',
  family_name: 'Niemi',
  'https://id.oidc.se/claim/personalIdentityNumber': '198506142382',
}

type Lie = {
  token?: Record<string, unknown>
  signedBy?: CryptoKey
  userinfo?: Record<string, unknown>
  userinfoSignedBy?: CryptoKey
  expired?: number
}

/** One whole login against the provider as it behaves; gives the person, or throws what the product would. */
async function login(lie: Lie = {}, more: { changes?: (url: URL) => void } = {}) {
  const identity = oidc({ citizens: citizensAt(ISSUER, key.privateJwk), staff: staffAt(ISSUER, key.privateJwk) })
  let nonce = ''
  const signed = (payload: Record<string, unknown>, by: CryptoKey | undefined) => {
    const age = lie.expired ?? 0
    return new SignJWT({ iss: ISSUER, aud: 'farstu-citizen', sub: 'anna', ...payload })
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setIssuedAt(Math.floor(Date.now() / 1000) - age - 300)
      .setExpirationTime(Math.floor(Date.now() / 1000) + (lie.expired === undefined ? 60 : -age))
      .sign(by ?? theirs.privateKey)
  }
  network.use(
    http.get(`${ISSUER}/.well-known/openid-configuration`, () =>
      HttpResponse.json({
        issuer: ISSUER,
        authorization_endpoint: `${ISSUER}/auth`,
        token_endpoint: `${ISSUER}/token`,
        userinfo_endpoint: `${ISSUER}/me`,
        jwks_uri: `${ISSUER}/jwks`,
        authorization_response_iss_parameter_supported: true,
        id_token_signing_alg_values_supported: ['ES256'],
      }),
    ),
    http.get(`${ISSUER}/jwks`, () => HttpResponse.json({ keys: [jwk] })),
    http.post(`${ISSUER}/token`, async () =>
      HttpResponse.json({
        access_token: 'at',
        token_type: 'Bearer',
        id_token: await signed({ nonce, acr: LOA3, ...lie.token }, lie.signedBy),
      }),
    ),
    http.get(`${ISSUER}/me`, async () =>
      HttpResponse.text(await signed(lie.userinfo ?? anna, lie.userinfoSignedBy), {
        headers: { 'content-type': 'application/jwt' },
      }),
    ),
  )
  const begun = await identity.begin('citizen', CALLBACK)
  const asked = new URL(begun.url)
  nonce = asked.searchParams.get('nonce') ?? ''
  const callback = new URL(CALLBACK)
  callback.searchParams.set('code', 'c')
  callback.searchParams.set('state', asked.searchParams.get('state') ?? '')
  callback.searchParams.set('iss', ISSUER)
  more.changes?.(callback)
  return { who: await identity.complete('citizen', callback, begun.remember), asked }
}

test('asks by the Swedish profile: code, PKCE S256, an essential level, a fresh login', async () => {
  const { asked, who } = await login()
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    prompt: 'login',
  })
  expect(asked.searchParams.get('state')?.length).toBeGreaterThanOrEqual(22)
  expect(asked.searchParams.has('acr_values')).toBe(false)
  expect(JSON.parse(asked.searchParams.get('claims') ?? '')).toMatchObject({ id_token: { acr: { essential: true } } })
  expect(who).toMatchObject({ kind: 'citizen', citizen: { number: '198506142382', loa: LOA3 } })
})

test.each<[string, Lie, string]>([
  ['an ID token signed by somebody else', { signedBy: others.privateKey }, 'provider'],
  ['UserInfo signed by somebody else', { userinfoSignedBy: others.privateKey }, 'provider'],
  ['an ID token for another client', { token: { aud: 'another' } }, 'foreign'],
  ['an ID token of another provider', { token: { iss: 'https://elak.example' } }, 'foreign'],
  ['an ID token with another nonce', { token: { nonce: 'replayed' } }, 'foreign'],
  ['UserInfo about another person', { userinfo: { ...anna, sub: 'erik' } }, 'provider'],
  ['an ID token that ended long ago', { expired: 100 }, 'provider'],
  ['a level that is too low', { token: { acr: 'http://id.elegnamnden.se/loa/1.0/loa2' } }, 'level'],
  ['no level at all', { token: { acr: undefined } }, 'level'],
  ['no number of a person', { userinfo: { given_name: 'Anna', family_name: 'Niemi' } }, 'claims'],
  [
    'a number with a wrong control digit',
    { userinfo: { ...anna, 'https://id.oidc.se/claim/personalIdentityNumber': '198506142383' } },
    'claims',
  ],
])('%s is refused', async (_, lie, reason) => {
  await expect(login(lie)).rejects.toMatchObject({ code: 'login-refused', reason })
})

test('the answer of another provider than the one asked is refused', async () => {
  const changes = (url: URL) => url.searchParams.set('iss', 'https://elak.example/idp')
  await expect(login({}, { changes })).rejects.toMatchObject({ code: 'login-refused', reason: 'foreign' })
})

test('a provider that can not be reached is said to be just that', async () => {
  // Nobody listens on port 1 of this machine.
  const closed = 'http://127.0.0.1:1/idp'
  network.use(http.get(`${closed}/*`, () => passthrough()))
  const identity = oidc({ citizens: citizensAt(closed, key.privateJwk), staff: staffAt(ISSUER, key.privateJwk) })
  await expect(identity.begin('citizen', CALLBACK)).rejects.toMatchObject({ code: 'login-refused', reason: 'provider' })
})

test('a provider without https is only talked to on loopback', async () => {
  const issuer = 'http://login.test/idp'
  const identity = oidc({ citizens: citizensAt(issuer, key.privateJwk), staff: staffAt(issuer, key.privateJwk) })
  await expect(identity.begin('citizen', CALLBACK)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('must be https') },
  })
})

test('no refusal repeats what the provider said about the person', () => {
  const reads = [
    () => citizenFrom({ ...anna, 'https://id.oidc.se/claim/personalIdentityNumber': '198506142383' }, LOA3),
    () => caregiverFrom({ name: 'Karin Ek' }, defaultDuties),
    () => birthDateOf('198513402382'),
  ]
  for (const read of reads) {
    expect(read).toThrow(/Login refused/)
    expect(read).not.toThrow(/1985|Anna|Karin/)
  }
})
