// A screen has been locked: said at once to the streams of that caregiver, at every process, each of which then asks whether its
// own login still reads. Whose login it was is not said, only whose name it is in.
import { z } from 'zod'
import type { Bus } from '../ports.ts'

const Said = z.strictObject({ shut: z.string() })

export function shuts(bus: Pick<Bus, 'say' | 'hear'>) {
  const listeners = new Map<string, Set<() => void>>()
  const tell = (hsaId: string) => {
    for (const listener of listeners.get(hsaId) ?? []) listener()
  }
  bus.hear(what => {
    const said = Said.safeParse(parsed(what))
    if (said.success) tell(said.data.shut)
  })
  return {
    say(hsaId: string): void {
      tell(hsaId)
      bus.say(JSON.stringify({ shut: hsaId }))
    },
    /** Returns how to stop listening. */
    on(hsaId: string, listener: () => void): () => void {
      const own = listeners.get(hsaId) ?? new Set()
      listeners.set(hsaId, own.add(listener))
      return () => {
        own.delete(listener)
        if (own.size === 0) listeners.delete(hsaId)
      }
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
