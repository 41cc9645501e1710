// Where the next page begins, sealed: a `next` link carries the whole search, and a search may hold a personal
// number, which must not stand in an address that anybody logs.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { refusal } from './outcome.ts'
import { formal } from './request.ts'

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

/** `base`: the door's address. `key`: 32 bytes, the same in every process. */
export type Paging = { base: string; key: Uint8Array }

const stale = () => refusal(400, 'value', "'_cursor' is not one of our next links. Begin again", '_cursor')
/** A home's own place in a link; one that an earlier release wrote is refused as clearly as somebody else's. */
export function placeIn<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw stale()
  }
}

/** A `next` link holds only its cursor; the search it goes on with is inside. */
export function askedIn(type: string, query: URLSearchParams, { key }: Paging) {
  const sealed = query.get('_cursor')
  if (sealed === null) return { query, position: null }
  const cursor = unseal(sealed, key)
  if (cursor?.type !== type) throw stale()
  for (const other of query.keys())
    if (other !== '_cursor' && !formal.includes(other))
      throw refusal(400, 'value', `'${other.slice(0, 64)}' can't be changed on a next link`, other.slice(0, 64))
  return { query: new URLSearchParams(cursor.query), position: cursor.position }
}
export const linkTo = (type: string, query: URLSearchParams, position: Position | null, { base, key }: Paging): string | null =>
  position && `${base}/${type}?_cursor=${seal({ type, query: query.toString(), position }, key)}`

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
