// Looks that go on: which cases each caregiver has opened, under which commission, and when. One access record stands for a look
// while it lasts. Kept by each process for the requests that come to it.
import type { Caregiver } from '../people.ts'
import type { Now } from '../ports.ts'

/** How many of the cases a caregiver has opened are followed; the oldest is let go. */
const followed = 30
/** How long one access record stands for going on looking, in ms. */
export const lookLasts = 30 * 60_000

/** A caregiver under one commission: another is another look. */
export const seatOf = ({ hsaId, commission }: Pick<Caregiver, 'hsaId' | 'commission'>): string => `${hsaId}|${commission}`

export function goingLooks(now: Now) {
  const opened = new Map<string, Map<string, number>>()

  /** A stream may end at another process than the requests came to: what is over is dropped here too. */
  function sweep(at: number): void {
    for (const [seat, looks] of opened) {
      for (const [id, since] of looks) if (at - since >= lookLasts) looks.delete(id)
      if (looks.size === 0) opened.delete(seat)
    }
  }

  return {
    follow(who: Caregiver, id: string): void {
      const at = Date.parse(now())
      sweep(at)
      const looks = opened.get(seatOf(who)) ?? new Map<string, number>()
      looks.delete(id)
      looks.set(id, at)
      for (const oldest of looks.keys()) {
        if (looks.size <= followed) break
        looks.delete(oldest)
      }
      opened.set(seatOf(who), looks)
    },
    goesOn(who: Caregiver, id: string): boolean {
      const since = opened.get(seatOf(who))?.get(id)
      return since !== undefined && Date.parse(now()) - since < lookLasts
    },
    /** The cases a seat follows; with an id, that one if it is among them. */
    of(seat: string, id: string | null): string[] {
      const looks = opened.get(seat)
      return id === null ? [...(looks?.keys() ?? [])] : looks?.has(id) ? [id] : []
    },
    /** Their last screen has gone. */
    end: (seat: string): void => void opened.delete(seat),
    seats: (): number => opened.size,
  }
}
