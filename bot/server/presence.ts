// Who has which case open now: said by each page while it is looked at, kept in memory, forgotten when a page falls
// silent. Colleagues of the unit see the names; nobody else does, and it is no record of anything (the access log is).
import type { Look } from '../console/wire.ts'
import type { Caregiver } from '../people.ts'

/** Windows of one person; the oldest is let go. */
const pages = 10
/** A page says it every ten seconds while it is visible. */
const lasts = 25_000

export type Presence = ReturnType<typeof presence>

export function presence(now: () => string) {
  type Seen = Look & { unit: string; at: number }
  /** By caregiver and page: the same person may have two windows open. */
  const seen = new Map<string, Seen>()
  const listeners = new Set<(unit: string) => void>()
  const tell = (unit: string) => {
    for (const listener of listeners) listener(unit)
  }

  return {
    /** `id` null: nothing is open there any more. */
    look(who: Caregiver, page: string, id: string | null): void {
      const key = `${who.hsaId}|${page}`
      const before = seen.get(key)
      const own = [...seen.keys()].filter(one => one.startsWith(`${who.hsaId}|`))
      for (const oldest of own.slice(0, Math.max(0, own.length - pages))) seen.delete(oldest)
      seen.delete(key)
      if (id !== null) seen.set(key, { id, hsaId: who.hsaId, name: who.name, unit: who.unit.hsaId, at: Date.parse(now()) })
      if (before && before.unit !== who.unit.hsaId) tell(before.unit)
      if (before?.id !== id && (before || id !== null)) tell(who.unit.hsaId)
    },
    /** Each colleague once for each case, in order. */
    of(unit: string): Look[] {
      const all = [...seen.values()].filter(one => one.unit === unit)
      const once = new Map(all.map(({ id, hsaId, name }) => [`${id}|${hsaId}`, { id, hsaId, name }]))
      return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, look]) => look)
    },
    /** Forgets the silent ones. */
    sweep(): void {
      const gone = [...seen].filter(([, one]) => Date.parse(now()) - one.at > lasts)
      for (const [key] of gone) seen.delete(key)
      for (const unit of new Set(gone.map(([, one]) => one.unit))) tell(unit)
    },
    onChange(listener: (unit: string) => void): () => void {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
