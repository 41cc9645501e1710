// Who is writing in a talk just now: said to every process, kept nowhere. Each door shows it to those it has inside.
import { z } from 'zod'
import { GuestRole } from './guests.ts'
import type { Bus } from './ports.ts'
import { saidAs } from './said.ts'

/** As they are called outside the house. */
export const Writer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('citizen') }),
  z.strictObject({ kind: z.literal('caregiver'), name: z.string(), role: z.string(), unit: z.string() }),
  z.strictObject({ kind: z.literal('guest'), id: z.string(), role: GuestRole, name: z.string() }),
])
export type Writer = z.infer<typeof Writer>

/** `hear` gives back how to stop listening. */
export type Writing = {
  say(caseId: string, by: Writer): void
  hear(listener: (caseId: string, by: Writer) => void): () => void
}

/** What one process says to the others. */
const Said = z.strictObject({ writes: Writer, in: z.string() })

export function writing(bus: Pick<Bus, 'say' | 'hear'>): Writing {
  const listeners = new Set<(caseId: string, by: Writer) => void>()
  const tell = (caseId: string, by: Writer) => {
    for (const listener of listeners) listener(caseId, by)
  }
  bus.hear(what => {
    const said = saidAs(Said, what)
    if (said) tell(said.in, said.writes)
  })
  return {
    say(caseId, by) {
      tell(caseId, by)
      bus.say(JSON.stringify({ writes: by, in: caseId } satisfies z.infer<typeof Said>))
    },
    hear(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
