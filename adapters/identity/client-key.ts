// The key the product signs its requests to the identity provider with (private_key_jwt), kept in a file only the
// owner may read. Made on first use; the public half is what the provider must be told.
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { z } from 'zod'

const PrivateJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
})
export type PrivateJwk = z.infer<typeof PrivateJwk>
export type PublicJwk = Omit<PrivateJwk, 'd'>
export type ClientKey = { privateJwk: PrivateJwk; publicJwk: PublicJwk }

const both = (privateJwk: PrivateJwk): ClientKey => {
  const { d: _, ...publicJwk } = privateJwk
  return { privateJwk, publicJwk }
}

export async function newClientKey(): Promise<ClientKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return both(
    PrivateJwk.parse({ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomBytes(8).toString('hex') }),
  )
}

/** Two processes that start at once agree: the file appears whole and once (a link), and the loser reads the winner's. */
export async function clientKey(file: string): Promise<ClientKey> {
  const read = async () => {
    const stored = await readFile(file, 'utf8').catch(missing)
    return stored === null ? null : both(PrivateJwk.parse(JSON.parse(stored)))
  }
  const before = await read()
  if (before) return before
  const made = await newClientKey()
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${made.privateJwk.kid}`
  await writeFile(draft, JSON.stringify(made.privateJwk), { mode: 0o600, flag: 'wx' })
  try {
    await link(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await unlink(draft)
  }
  return (await read()) ?? made
}

const missing = (error: unknown) => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
