// Cosmic where the network begins, for the tests of a file: what it was asked, and the answers a test gives in its place.
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { CosmicAccess } from '../../adapters/cosmic/client.ts'
import { cosmic } from '../../adapters/cosmic/ehr.ts'
import { artefactsOf, scope, settings, signedCase } from './stage.ts'

export const base = 'https://cosmic.example/api/fhir'
export const access: CosmicAccess = {
  baseUrl: base,
  tokenUrl: 'https://cosmic.example/auth/token',
  clientId: 'farstu',
  clientSecret: 'hemligt',
  key: 'nyckel',
  scope,
  now: Date.now,
  deadlineMs: 1000,
}
/** Emptied after each test. */
export const seen: Request[] = []
/** How many tokens it has given. */
export let tokens = 0
const token = http.post(access.tokenUrl, () => HttpResponse.json({ access_token: `t${++tokens}`, expires_in: 60 }))
export const server = setupServer(token)
server.events.on('request:start', ({ request }) => void seen.push(request.clone()))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  server.resetHandlers()
  seen.length = 0
  tokens = 0
})
afterAll(() => server.close())

export const answers = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  http.post(`${base}/:type`, () =>
    typeof body === 'string' ? new HttpResponse(body, { status, headers }) : HttpResponse.json(body ?? null, { status, headers }),
  )
export const write = (more: Partial<CosmicAccess> = {}) => {
  const ehr = cosmic({ ...access, ...more }, settings)
  const c = signedCase()
  return ehr.write(artefactsOf(ehr, c).note, c)
}
export const outcome = (text: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'invalid', diagnostics: text }],
})
