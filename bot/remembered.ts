// What the outside has answered holds for a moment more: a page that is read again every few seconds must not ask each time.
import type { Instant } from './instant.ts'

type Options<T> = { forMs: number; now: () => Instant; keeps?: (found: T) => boolean }
/** Of so many is it remembered; then the first is forgotten. */
const most = 1_000

/** `keeps`: what is asked again at once when it is not so, such as that nobody could be reached. */
export function remembered<T>(ask: (key: string) => Promise<T>, { forMs, now, keeps = () => true }: Options<T>) {
  const known = new Map<string, { at: number; found: T }>()
  return async (key: string): Promise<T> => {
    const at = Date.parse(now())
    const before = known.get(key)
    if (before && at >= before.at && at - before.at < forMs) return before.found
    const found = await ask(key)
    known.delete(key)
    if (keeps(found)) known.set(key, { at, found })
    for (const oldest of known.keys()) {
      if (known.size <= most) break
      known.delete(oldest)
    }
    return found
  }
}
