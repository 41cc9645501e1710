// When Cosmic has not answered several times in a row, it is left alone for a while: a record on its knees isn't helped by
// everyone knocking, and what waits is told when to come back.
import { CosmicError } from './failure.ts'

const LIMIT = 5
const REST_MS = 5_000

export type Breaker = { check(): void; went(): void; failed(): void }

export function breaker(now: () => number): Breaker {
  let failures = 0
  let until = 0
  return {
    /** Throws while it rests. After that one call may try, and decides. */
    check() {
      const left = until - now()
      if (left > 0) throw new CosmicError('nothing', 'resting after several failures', left)
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
