// Who may ask for tokens. A client is its id, its public keys, the scopes it may have and the care providers it is for; in
// development one client is made on first use, its private key in DATA_DIR, readable by the owner only.
import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { z } from 'zod'
import { PROTECTED } from './scopes.ts'

export const FhirClient = z.object({
  clientId: z.string().min(1),
  /** Public keys, ES384 or RS384; `jwksUri` instead, for one who rotates them. */
  keys: z.array(z.looseObject({ kty: z.string() })).optional(),
  jwksUri: z.url().optional(),
  /** With `protected-identity` among them it sees persons with protected identity, too. */
  scope: z.string().min(1),
  /** Care providers (HSA-ids) whose cases the client may see; absent = all. */
  providers: z.array(z.string().min(1)).min(1).optional(),
})
export type FhirClient = z.infer<typeof FhirClient>

const Stored = z.object({ clientId: z.string(), privateJwk: z.looseObject({ kty: z.string(), kid: z.string() }) })
export type DevelopmentClient = { clientId: string; privateJwk: JWK; publicJwk: JWK }

const file = (dataDir: string) => join(dataDir, 'fhir-development-client.json')

async function stored(dataDir: string): Promise<DevelopmentClient | null> {
  const text = await readFile(file(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const { clientId, privateJwk } = Stored.parse(JSON.parse(text))
  const { d: _private, ...publicJwk } = privateJwk
  return { clientId, privateJwk, publicJwk }
}

/** Development only. Several processes may begin at once: the first file wins, whole. */
export async function developmentClient(dataDir: string): Promise<DevelopmentClient> {
  const present = await stored(dataDir)
  if (present) return present
  await mkdir(dataDir, { recursive: true })
  const { privateKey } = await generateKeyPair('ES384', { extractable: true })
  const privateJwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'ES384', use: 'sig' }
  const making = `${file(dataDir)}.${randomUUID()}`
  await writeFile(making, JSON.stringify({ clientId: 'farstu-development', privateJwk }), { mode: 0o600 })
  await link(making, file(dataDir)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(making)
  const made = await stored(dataDir)
  if (!made) throw new Error(`The development client could not be kept in ${dataDir}`)
  return made
}

/** The development client as the token endpoint registers it. */
export const registered = ({ clientId, publicJwk }: DevelopmentClient): FhirClient => ({
  clientId,
  keys: [{ ...publicJwk, kty: publicJwk.kty ?? 'EC' }],
  scope: `system/*.cruds ${PROTECTED}`,
})
