// A screen has been locked, or a guest's link or session has ended: said at once to the streams of that one, at every process,
// each of which then asks whether its own login still reads. Whose login it was is not said, only whose name it is in.
import { z } from 'zod'
import type { Bus } from '../ports.ts'
import { saidAs } from '../said.ts'

const Said = z.strictObject({ shut: z.string() })

export function shuts(bus: Pick<Bus, 'say' | 'hear'>) {
  const listeners = new Map<string, Set<() => void>>()
  const tell = (whom: string) => {
    for (const listener of listeners.get(whom) ?? []) listener()
  }
  bus.hear(what => {
    const said = saidAs(Said, what)
    if (said) tell(said.shut)
  })
  return {
    say(whom: string): void {
      tell(whom)
      bus.say(JSON.stringify({ shut: whom }))
    },
    /** Returns how to stop listening. */
    on(whom: string, listener: () => void): () => void {
      const own = listeners.get(whom) ?? new Set()
      listeners.set(whom, own.add(listener))
      return () => {
        own.delete(listener)
        if (own.size === 0) listeners.delete(whom)
      }
    },
  }
}
