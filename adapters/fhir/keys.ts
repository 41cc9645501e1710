// The product's own keys at this door: what tokens are signed with, and what seals the next links. Made once, kept in
// the database, so that every process signs and opens the same.
import { randomBytes, randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { z } from 'zod'
import { type Pool, run } from '../store/pool.ts'

const Keys = z.object({ signing: z.looseObject({ kty: z.string(), kid: z.string() }), cursor: z.string() })

export type Keys = { signing: JWK; cursor: Uint8Array }

export async function openKeys(pool: Pool): Promise<Keys> {
  const { privateKey } = await generateKeyPair('ES384', { extractable: true })
  const signing = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'ES384', use: 'sig' }
  const made = JSON.stringify({ signing, cursor: randomBytes(32).toString('base64') })
  await run(
    pool,
    'fhir-keys-make',
    "insert into oidc (model, id, payload) values ('FarstuKeys', 'fhir', $1) on conflict (model, id) do nothing",
    [made],
  )
  const [row] = await run<{ payload: unknown }>(
    pool,
    'fhir-keys',
    "select payload from oidc where model = 'FarstuKeys' and id = 'fhir'",
    [],
  )
  const keys = Keys.parse(row?.payload)
  return { signing: keys.signing, cursor: Buffer.from(keys.cursor, 'base64') }
}
