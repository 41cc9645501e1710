// How far the citizen has had the talk before their eyes, for whoever writes to them. It is nothing that happened to the case:
// kept beside how far caregivers have read, forward only, and told to every process.
import { z } from 'zod'
import { Instant } from './instant.ts'
import type { Bus, Now } from './ports.ts'
import { saidAs } from './said.ts'
import type { Seen, SeenTo } from './seen.ts'

export type ReadAlong = {
  /** They have read up to `seq`, a number of the case's log. */
  mark(caseId: string, seq: number): Promise<void>
  last(caseId: string): Promise<SeenTo | null>
  /** Gives back how to stop listening. */
  hear(listener: (caseId: string, to: SeenTo) => void): () => void
}

/** In the place of a caregiver's HSA-id. */
const CITIZEN = 'citizen'
/** What one process says to the others. */
const Said = z.strictObject({ read: z.strictObject({ seq: z.int().nonnegative(), at: Instant }), in: z.string() })

export function readAlong(seen: Seen, bus: Pick<Bus, 'say' | 'hear'>, now: Now): ReadAlong {
  const listeners = new Set<(caseId: string, to: SeenTo) => void>()
  const tell = (caseId: string, to: SeenTo) => {
    for (const listener of listeners) listener(caseId, to)
  }
  bus.hear(what => {
    const said = saidAs(Said, what)
    if (said) tell(said.in, said.read)
  })
  const last = (caseId: string) => seen.last(CITIZEN, caseId)
  return {
    async mark(caseId, seq) {
      const before = await last(caseId)
      // Read again, or by a window that lags behind: the hour of the first time stands.
      if (before && before.seq >= seq) return
      const to = { seq, at: now() }
      await seen.mark(CITIZEN, caseId, to)
      tell(caseId, to)
      bus.say(JSON.stringify({ read: to, in: caseId } satisfies z.infer<typeof Said>))
    },
    last,
    hear(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
