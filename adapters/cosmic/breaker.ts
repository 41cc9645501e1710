// When Cosmic has not answered several times in a row, it is left alone for a while: a record on its knees isn't helped by
// everyone knocking, and what waits is told when to come back. Then one may try, and what it meets decides for the others.
import { CosmicError } from './failure.ts'

const LIMIT = 5
const REST_MS = 5_000

/** `check` throws while it rests; each call it lets through ends with `went` or `failed`. */
export type Breaker = { check(): void; went(): void; failed(): void }

export function breaker(now: () => number): Breaker {
  let failures = 0
  let until = 0
  return {
    check() {
      if (failures < LIMIT) return
      const left = until - now()
      if (left > 0) throw new CosmicError('nothing', 'resting after several failures', left)
      // The one that tries: until it knows, the others rest on.
      until = now() + REST_MS
    },
    went() {
      failures = 0
      until = 0
    },
    failed() {
      failures += 1
      if (failures >= LIMIT) until = now() + REST_MS
    },
  }
}
