// Clients' public keys: what we take from a JWKS, and the sets that clients publish themselves. A set is read again after
// a minute, so a key that was withdrawn opens nothing for longer; an unknown key id is looked for at once.
import { z } from 'zod'
import { callOutside, OutsideError } from './outside.ts'

const Key = z.looseObject({ kty: z.string(), kid: z.string().min(1) })
export type PublicKey = z.infer<typeof Key>
const KeySet = z.object({
  keys: z
    .array(z.looseObject({ kty: z.string() }))
    .min(1)
    .max(50),
})

const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv']
const bytes = (value: unknown) => (typeof value === 'string' ? Buffer.from(value, 'base64url').length : 0)

/** Why a key signs nothing here; null when it does. SMART App Launch 2.2: ES384 and RS384. */
function unusable(key: Record<string, unknown>): string | null {
  const is = (name: string, ...values: unknown[]) => key[name] === undefined || values.includes(key[name])
  if (typeof key['kid'] !== 'string' || key['kid'] === '') return 'it has no kid'
  if (!is('use', 'sig')) return 'its use is not sig'
  if (key['kty'] === 'EC') {
    if (key['crv'] !== 'P-384' || bytes(key['x']) !== 48 || bytes(key['y']) !== 48) return 'an EC key must be on P-384, for ES384'
    return is('alg', 'ES384') ? null : 'its alg is not ES384'
  }
  if (key['kty'] !== 'RSA') return 'its kty is neither EC nor RSA'
  if (bytes(key['n']) < 256 || bytes(key['e']) === 0) return 'an RSA key must have 2048 bits or more'
  return is('alg', 'RS384') ? null : 'its alg is not RS384'
}

export type Keys = { keys: PublicKey[]; passedOver: string[] }
/** A JWKS, or one key, as read from JSON: the keys we can use. Or what is wrong with it, and what to do. */
export function publicKeys(json: unknown): Keys | { wrong: string } {
  const one = z.looseObject({ kty: z.string() }).safeParse(json)
  const set = KeySet.safeParse(one.success ? { keys: [one.data] } : json)
  if (!set.success) return { wrong: 'It is not a JSON Web Key Set: { "keys": [ … ] } with 1 to 50 keys' }
  if (set.data.keys.some(key => PRIVATE.some(part => Object.hasOwn(key, part))))
    return {
      wrong: 'It holds a private key. Keep that one, make a new pair if it has left its owner, and send only the public half',
    }
  const passedOver = set.data.keys.flatMap((key, i) => {
    const why = unusable(key)
    return why === null ? [] : [`keys[${i}]: ${why}`]
  })
  const keys = set.data.keys.filter(key => unusable(key) === null).flatMap(key => Key.safeParse(key).data ?? [])
  if (keys.length === 0) return { wrong: `No key in it can be used: ${passedOver.join('; ')}` }
  const twice = keys.find((key, i) => keys.findIndex(other => other.kid === key.kid) !== i)
  return twice ? { wrong: `The kid ${twice.kid} stands twice in it` } : { keys, passedOver }
}

const FRESH_MS = 60_000
/** An unknown key id, or a call that failed, is not tried again before this. */
const PATIENCE_MS = 10_000
/** While the client's address does not answer, its last keys are good for this long. */
const STALE_MS = 300_000
export const DEADLINE_MS = 3000
const LARGEST = 65_536

/** Throws an OutsideError, or an Error that says what is wrong with what is published there. */
export async function readKeySet(uri: string, development: boolean): Promise<Keys> {
  const { status, body } = await callOutside(uri, {
    headers: { accept: 'application/json' },
    deadlineMs: DEADLINE_MS,
    maxBytes: LARGEST,
    development,
  })
  if (status !== 200) throw new Error(`It answers with status ${status}, not 200`)
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    throw new Error('It does not answer with JSON')
  }
  const read = publicKeys(json)
  if ('wrong' in read) throw new Error(read.wrong)
  return read
}

export type KeySource = (uri: string, kid: string | null) => Promise<PublicKey[]>
/** `nowMs`: a clock that only goes forward. */
export function keySource(development: boolean, nowMs: () => number): KeySource {
  const sets = new Map<string, { keys: PublicKey[]; readAt: number; triedAt: number; wrong: Error | null }>()
  const reading = new Map<string, Promise<void>>()
  const read = (uri: string): Promise<void> => {
    const under = reading.get(uri)
    if (under) return under
    const before = sets.get(uri) ?? { keys: [], readAt: -Infinity, triedAt: 0, wrong: null }
    const call = readKeySet(uri, development)
      .then(
        ({ keys }) => void sets.set(uri, { keys, readAt: nowMs(), triedAt: nowMs(), wrong: null }),
        (error: Error) => void sets.set(uri, { ...before, triedAt: nowMs(), wrong: error }),
      )
      .finally(() => reading.delete(uri))
    reading.set(uri, call)
    return call
  }
  return async (uri, kid) => {
    const known = sets.get(uri)
    const due = !known || nowMs() - known.readAt > FRESH_MS || (kid !== null && !known.keys.some(key => key.kid === kid))
    if (due && !(known && nowMs() - known.triedAt < PATIENCE_MS)) await read(uri)
    const now = sets.get(uri)
    if (now && nowMs() - now.readAt <= STALE_MS) return now.keys
    throw now?.wrong ?? new OutsideError('unreachable', 'It can not be reached')
  }
}
