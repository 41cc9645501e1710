// One token for everyone until shortly before it ends, one asking however many wait, and a fresh one when Cosmic says that
// the one used is no good. Nothing has been sent when this fails.
import { z } from 'zod'
import { CosmicError, answered, name } from './failure.ts'

const TokenReply = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() })

export type Asked = { value: Promise<string>; until: number }
export type TokenDoor = {
  tokenUrl: string
  clientId: string
  clientSecret: string
  scope: string
  now: () => number
  deadlineMs: number
  /** Every asking, as any other call. */
  heard: (status: number | null, ms: number, failed: CosmicError | null) => void
}

export function tokens(door: TokenDoor): { get(): Asked; spoiled(used: Asked): void } {
  let asked: Asked | null = null

  async function fetchToken(mine: Asked): Promise<string> {
    const began = door.now()
    let status: number | null = null
    try {
      const reply = await fetch(door.tokenUrl, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(door.deadlineMs),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: door.clientId,
          client_secret: door.clientSecret,
          scope: door.scope,
        }),
      })
      status = reply.status
      const said: unknown = await reply.json().catch(() => null)
      if (!reply.ok) {
        const { message, afterMs } = answered({ response: { status, data: said }, config: { headers: reply.headers } }, false)
        throw new CosmicError('nothing', `token: ${message}`, afterMs)
      }
      const { access_token, expires_in } = TokenReply.parse(said)
      // Renewed ten seconds before its end, or at half its life when it is shorter.
      mine.until = door.now() + expires_in * 1000 - Math.min(10_000, expires_in * 500)
      door.heard(status, door.now() - began, null)
      return access_token
    } catch (error) {
      const failed = error instanceof CosmicError ? error : new CosmicError('nothing', `token: ${name(error)}`)
      door.heard(status, door.now() - began, failed)
      throw failed
    }
  }

  const spoiled = (used: Asked) => {
    // Another caller may have asked for a fresh one already: that one is kept.
    if (asked === used) asked = null
  }
  return {
    get() {
      if (asked && asked.until > door.now()) return asked
      const mine: Asked = { value: Promise.resolve(''), until: Number.POSITIVE_INFINITY }
      mine.value = fetchToken(mine)
      asked = mine
      mine.value.catch(() => spoiled(mine))
      return mine
    },
    spoiled,
  }
}
