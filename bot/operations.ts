// What whoever keeps the house running sees: what did not get out, over all units, with what was answered. No names, nobody's
// words; a case stands by its number.
import type { Instant } from './instant.ts'
import type { RawAnswer } from './ports.ts'

export type Troubled = {
  effect: string
  case: string
  number: string
  destination: string
  kind: string
  title: string
  /** `dead`: given up; it goes again when somebody says so. */
  state: 'waiting' | 'leased' | 'dead'
  attempts: number
  since: Instant
  next: Instant | null
  error: string | null
  answer: (RawAnswer & { at: Instant }) | null
}

export interface Operations {
  /** Given up first, then what has been tried in vain, longest since first. */
  troubled(page: { limit: number; after?: string }): Promise<{ rows: Troubled[]; next: string | null }>
}
