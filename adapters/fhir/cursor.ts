// Where the next page begins, sealed: a `next` link carries the whole search, and a search may hold a personal
// number, which must not stand in an address that anybody logs.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** Where a search or a history goes on: each home's own place, or behind what when it was sorted. */
export const Position = z.discriminatedUnion('at', [
  z.object({ at: z.literal('home'), home: z.number().int(), from: z.string().nullable() }),
  z.object({ at: z.literal('sorted'), values: z.array(z.union([z.string(), z.number()]).nullable()), id: z.string() }),
  z.object({ at: z.literal('changes'), until: z.string(), places: z.array(z.string().nullable()) }),
])
export type Position = z.infer<typeof Position>

const Cursor = z.object({
  type: z.string(),
  query: z.string(),
  position: Position,
})
export type Cursor = z.infer<typeof Cursor>

/** `key`: 32 bytes, the same in every process. */
export function seal(cursor: Cursor, key: Uint8Array): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const body = Buffer.concat([cipher.update(JSON.stringify(cursor), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** Null when it isn't ours, or was altered. */
export function unseal(text: string, key: Uint8Array): Cursor | null {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length < 30) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
    return Cursor.safeParse(JSON.parse(plain.toString('utf8'))).data ?? null
  } catch {
    // A wrong tag is the caller's mistake, told by the null.
    return null
  }
}
