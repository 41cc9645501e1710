// `npm run token -- --scope 'system/*.rs'`: a bearer token for the local FHIR door, asked of the running product the way every
// client asks. Development only: the development client's key lies in DATA_DIR. The last line printed is the token.
import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { importJWK, SignJWT } from 'jose'
import { z } from 'zod'
import { developmentClient } from './clients.ts'

const Answer = z.object({ access_token: z.string(), expires_in: z.number(), scope: z.string().optional() })
const Problem = z.object({ error: z.string(), error_description: z.string().optional() })

const Smart = z.object({ token_endpoint: z.url() })

/** `address`: where the product listens; it says itself under which name its token endpoint wants to be addressed. */
export async function requestToken(address: string, dataDir: string, scope: string): Promise<z.infer<typeof Answer>> {
  const { clientId, privateJwk } = await developmentClient(dataDir)
  const described = await fetch(`${address}/fhir/R4/.well-known/smart-configuration`, { signal: AbortSignal.timeout(10_000) })
  const endpoint = Smart.parse(await described.json()).token_endpoint
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES384', typ: 'JWT', kid: privateJwk.kid ?? '' })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(endpoint)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('2m')
    .sign(await importJWK(privateJwk, 'ES384'))
  const response = await fetch(`${address}${new URL(endpoint).pathname}`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
    signal: AbortSignal.timeout(10_000),
  })
  const body: unknown = await response.json().catch(() => ({}))
  if (response.ok) return Answer.parse(body)
  const problem = Problem.safeParse(body).data
  throw new Error(`No token: ${problem ? `${problem.error} ${problem.error_description ?? ''}` : `status ${response.status}`}`)
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { scope: { type: 'string', default: 'system/*.rs' } } })
  const address = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`
  const token = await requestToken(address, process.env['DATA_DIR'] ?? 'data', values.scope)
  console.log(`Scope ${token.scope ?? '(none)'}, valid for ${token.expires_in} seconds, for ${address}/fhir/R4`)
  console.log(token.access_token)
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    const refused =
      error.message === 'fetch failed' ? 'The product does not answer on PORT. Start it first: npm start' : error.message
    console.error(refused)
    process.exitCode = 1
  })
}
