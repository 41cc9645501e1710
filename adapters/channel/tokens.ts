// The keys a citizen's page holds: one conversation and one user each, signed, short-lived. An expired token
// opens nothing, but an honest one may be exchanged for a new one by refresh for a while: a phone that slept
// in a pocket must not lose the talk.
import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Citizen } from '../../bot/people.ts'
import type { Now } from '../../bot/ports.ts'

const Claims = z.object({
  conversation: z.string(),
  user: z.string(),
  /** Made for a logged-in person: renewed past its end only by that person's session. */
  signedIn: z.boolean(),
})
export type Claims = z.infer<typeof Claims>
/** `talk` opens the endpoints, `stream` one WebSocket within a minute. */
export type Audience = 'talk' | 'stream'
export type Checked = { ok: Claims } | { expired: Claims; forMs: number } | { invalid: true }

export const STREAM_SECONDS = 60
const LINK_SECONDS = 15 * 60
const ISSUER = 'farstu'
/** A page sends its token with every line: so many are remembered as honest, and only their end is looked at again. */
const REMEMBERED = 5_000

export type Tokens = ReturnType<typeof tokens>
export function tokens(secret: string, lifeSeconds: number, now: Now) {
  if (Buffer.byteLength(secret) < 32) throw new Error('The channel secret must be at least 32 bytes long')
  const key = createSecretKey(secret, 'utf8')
  const seconds = () => Math.floor(Date.parse(now()) / 1000)
  const honest = new Map<string, { claims: Claims; exp: number }>()
  const remember = (name: string, claims: Claims, exp: number) => {
    honest.set(name, { claims, exp })
    if (honest.size > REMEMBERED) for (const [oldest] of honest) if (honest.delete(oldest)) break
  }
  const hmac = (text: string) => createHmac('sha256', key).update(text).digest('base64url')

  return {
    lifeSeconds,

    issue(claims: Claims, audience: Audience): Promise<string> {
      const at = seconds()
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(ISSUER)
        .setAudience(audience)
        .setIssuedAt(at)
        .setExpirationTime(at + (audience === 'talk' ? lifeSeconds : STREAM_SECONDS))
        .sign(key)
    },

    async check(token: string, audience: Audience): Promise<Checked> {
      const known = honest.get(`${audience} ${token}`)
      if (known && known.exp > seconds()) return { ok: known.claims }
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          issuer: ISSUER,
          audience,
          requiredClaims: ['exp'],
          currentDate: new Date(now()),
        })
        const claims = Claims.parse(payload)
        remember(`${audience} ${token}`, claims, payload.exp ?? 0)
        return { ok: claims }
      } catch (error) {
        // jose checks the signature, the issuer and the audience before the time.
        if (error instanceof errors.JWTExpired)
          return { expired: Claims.parse(error.payload), forMs: (seconds() - (error.payload.exp ?? 0)) * 1000 }
        if (error instanceof errors.JOSEError || error instanceof z.ZodError) return { invalid: true }
        throw error
      }
    },

    /** The same person has the same user id in every talk, and nobody can read a number out of it. */
    userOf: (citizen: Citizen) => `dl_${hmac(`user|${citizen.actor?.number ?? ''}|${citizen.number}`).slice(0, 32)}`,

    /** For <img> and links, which send no header: names the file and its conversation, and ends soon. */
    sign(file: string, conversation: string): string {
      const until = seconds() + LINK_SECONDS
      return `${until}.${hmac(`file|${file}|${conversation}|${until}`)}`
    },
    signed(file: string, conversation: string, signature: string): boolean {
      const [until = '', mac = ''] = signature.split('.')
      const expected = Buffer.from(hmac(`file|${file}|${conversation}|${until}`))
      const given = Buffer.from(mac)
      return given.length === expected.length && timingSafeEqual(given, expected) && Number(until) >= seconds()
    },
  }
}
