// The door as the product opens it, for the storm: with exports, Subscriptions and the token endpoint, and clients of every
// kind. Nothing leaves this machine: every receiver's name leads to a port of it where nobody listens.
import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { Hono } from 'hono'
import { registered } from '../../adapters/fhir/clients.ts'
import { bulkExport } from '../../adapters/fhir/export.ts'
import { openAccess } from '../../adapters/fhir/oauth.ts'
import { type Bearer, fhirRoutes } from '../../adapters/fhir/routes.ts'
import { subscriptions } from '../../adapters/fhir/subscriptions.ts'
import { defaults } from '../../bot/settings.ts'
import { exampleUnits } from '../../fhir-profiles/examples.ts'
import { type Door, register } from './door.ts'
import type { Assertion } from './fuzz-parts.ts'
import { made } from './fuzz-values.ts'

export const ORIGIN = 'http://fuzz.local'
const ENDPOINT = `${ORIGIN}/oauth/token`
export const BASE = `${ORIGIN}/fhir/R4`
const all = ['system/*.cruds']
const providerOf = (n: number) => exampleUnits[n]?.provider.hsaId ?? ''
const bearers: Record<string, Bearer> = {
  cleared: { client: 'fuzz', scopes: all, cleared: true },
  open: { client: 'fuzz', scopes: all },
  /** Of the private provider, and of the region; neither sees what the other has. */
  bound: { client: 'bound', scopes: all, providers: [providerOf(2)] },
  region: { client: 'region', scopes: all, providers: [providerOf(0)], cleared: true },
  narrow: { client: 'narrow', scopes: ['system/Encounter.rs', 'system/Slot.cu', 'system/Subscription.cr'] },
}

export async function openStorm(door: Door) {
  const { store, client } = door
  const now = () => new Date().toISOString()
  const own = createPrivateKey({ key: { ...client.privateJwk }, format: 'jwk' })
  const other = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey

  /** Whatever its header says, it is signed with ES384. */
  function signed({ claims, header, key, cut }: Assertion): string {
    const at = Math.floor(Date.now() / 1000)
    const { clientId } = client
    const good = { iss: clientId, sub: clientId, aud: ENDPOINT, jti: randomUUID(), iat: at, exp: at + 120 }
    const head = { alg: 'ES384', typ: 'JWT', kid: client.privateJwk.kid, ...header }
    const text = [head, { ...good, ...claims }].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    const by = (whose: KeyObject) =>
      sign('sha384', Buffer.from(text), { key: whose, dsaEncoding: 'ieee-p1363' }).toString('base64url')
    const whole = `${text}.${key === 'none' ? '' : by(key === 'own' ? own : other)}`
    return cut > 0 ? whole.slice(0, -cut) : whole
  }

  /** What went wrong behind the requests, and what a 500 was. */
  const said: string[] = []
  const log = (e: { event: string; code?: string }) => void said.push(`${e.event} ${e.code ?? ''}`)
  const narrow = { ...registered(client), clientId: 'narrow', scope: 'system/Patient.rs' }
  const access = await openAccess({
    pool: store.pool,
    now,
    origin: ORIGIN,
    clients: [registered(client), narrow],
    rateLimits: false,
    log: e => e.event === 'fhir-token-failed' && log(e),
  })
  const subs = subscriptions({
    ...store,
    register,
    now,
    origin: ORIGIN,
    production: false,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    log,
  })
  const common = { cases: store.over, settings: defaults, register, pool: store.pool, now, origin: ORIGIN, log }
  const bulk = bulkExport({ ...common, newId: randomUUID, everyMs: 200, settleMs: 0 })
  const app = new Hono()
  app.route('/oauth', access.routes)
  app.route(
    '/fhir/R4',
    fhirRoutes({
      ...common,
      cursorKey: new Uint8Array(32).fill(7),
      verifyToken: async token => bearers[token] ?? access.verifyToken(token),
      parts: [bulk.part, ...subs.parts],
      subscriptions: subs.home,
    }),
  )
  const send = (path: string, init: RequestInit) =>
    app.request(`${BASE}/${path}`, { ...init, headers: { Authorization: 'Bearer cleared', ...init.headers } })
  for (const resource of made) {
    const { resourceType: type, id } = resource
    const headers = { 'Content-Type': 'application/fhir+json' }
    const answer = await send(`${type}/${id}`, { method: 'PUT', headers, body: JSON.stringify(resource) })
    if (!answer.ok) throw new Error(`${type}/${id} could not be made: ${await answer.text()}`)
  }
  // The rules are written as resources once in a process: whoever asks first waits for all of them, and is not timed here.
  await send('Questionnaire?_count=1', {})

  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: 'system/*.cruds',
    client_assertion: signed({ claims: {}, header: {}, key: 'own', cut: 0 }),
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  })
  const given: unknown = await (await app.request(ENDPOINT, { method: 'POST', body: form })).json()
  const token: unknown = Reflect.get(Object(given), 'access_token')
  if (typeof token !== 'string') throw new Error(`A good assertion gave no token: ${JSON.stringify(given)}`)

  return {
    app,
    said,
    signed,
    /** What a sender shows: a name that the door knows, a token of ours, or something else. */
    bearerOf: (who: string) => `Bearer ${who === 'token' ? token : who}`,
    async close() {
      await bulk.stop()
      await subs.stop()
    },
  }
}
export type Storm = Awaited<ReturnType<typeof openStorm>>
