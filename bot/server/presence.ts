// Who has which case open now: said by each page while it is looked at, kept in memory, forgotten when a page falls
// silent. Every process says what its pages say to the others, so that it doesn't matter at which one a colleague is. The
// names are seen at the unit and those with which it has one queue; it is no record of anything (the access log is).
import { z } from 'zod'
import type { Look } from '../console/wire.ts'
import type { Caregiver } from '../people.ts'
import type { Bus } from '../ports.ts'
import { saidAs } from '../said.ts'

/** Windows of one person; the oldest is let go. */
const pages = 10
/** A page says it every ten seconds while it is visible. */
const lasts = 25_000

export type Presence = ReturnType<typeof presence>

/** What one process says to the others: the look of one page, null when nothing is open there any more. */
const Said = z.strictObject({
  look: z.strictObject({ hsaId: z.string(), page: z.string(), unit: z.string(), name: z.string(), id: z.string().nullable() }),
})
type Said = z.infer<typeof Said>['look']

export function presence(now: () => string, bus: Pick<Bus, 'say' | 'hear'>) {
  type Seen = Look & { unit: string; at: number }
  /** By caregiver and page: the same person may have two windows open. */
  const seen = new Map<string, Seen>()
  const listeners = new Set<(unit: string) => void>()
  const tell = (unit: string) => {
    for (const listener of listeners) listener(unit)
  }

  function put({ hsaId, page, unit, name, id }: Said): void {
    sweep()
    const key = `${hsaId}|${page}`
    const before = seen.get(key)
    const own = [...seen.keys()].filter(one => one.startsWith(`${hsaId}|`))
    for (const oldest of own.slice(0, Math.max(0, own.length - pages))) seen.delete(oldest)
    seen.delete(key)
    if (id !== null) seen.set(key, { id, hsaId, name, unit, at: Date.parse(now()) })
    if (before && before.unit !== unit) tell(before.unit)
    if (before?.id !== id && (before || id !== null)) tell(unit)
  }

  /** Forgets the silent ones: of our own pages, and of a process that was killed. */
  function sweep(): void {
    const gone = [...seen].filter(([, one]) => Date.parse(now()) - one.at > lasts)
    for (const [key] of gone) seen.delete(key)
    for (const unit of new Set(gone.map(([, one]) => one.unit))) tell(unit)
  }

  bus.hear(what => {
    const said = saidAs(Said, what)
    if (said) put(said.look)
  })

  return {
    /** `id` null: nothing is open there any more. */
    look(who: Caregiver, page: string, id: string | null): void {
      const look = { hsaId: who.hsaId, page, unit: who.unit.hsaId, name: who.name, id }
      put(look)
      bus.say(JSON.stringify({ look }))
    },
    /** Each colleague once for each case, in order. */
    of(units: readonly string[]): Look[] {
      const all = [...seen.values()].filter(one => units.includes(one.unit))
      const once = new Map(all.map(({ id, hsaId, name }) => [`${id}|${hsaId}`, { id, hsaId, name }]))
      return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, look]) => look)
    },
    sweep,
    onChange(listener: (unit: string) => void): () => void {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
