// The month's own time: it stands still while anything happens, and leaps to the next thing that will. Chance is drawn from
// a seed, one stream for each who acts, so that one does not disturb another's.
import type { Instant } from '../../bot/case.ts'

export type Chance = {
  share: () => number
  /** True in this share of cases. */
  happens: (share: number) => boolean
  between: (from: number, to: number) => number
  one: <T>(of: readonly T[]) => T
}

/** mulberry32 over a hash of the name. */
export function chance(name: string): Chance {
  let state = 2166136261
  for (const char of name) state = Math.imul(state ^ char.charCodeAt(0), 16777619)
  const share = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    share,
    happens: of => share() < of,
    between: (from, to) => Math.round(from + share() * (to - from)),
    one: of => {
      const item = of[Math.floor(share() * of.length)]
      if (item === undefined) throw new Error('Nothing to choose from')
      return item
    },
  }
}

type Planned = { at: number; act: () => Promise<void> }
export type Clock = ReturnType<typeof clock>

export function clock(begin: number) {
  let at = begin
  const plan: Planned[] = []
  return {
    get at() {
      return at
    },
    now: (): Instant => new Date(at).toISOString(),
    moveTo(to: number) {
      if (to < at) throw new Error('Time went back')
      at = to
    },
    /** In whole seconds: what is planned for the same one happens at once. */
    plan(when: number, act: () => Promise<void>) {
      const one = { at: Math.max(at, Math.ceil(when / 1000) * 1000), act }
      const place = plan.findIndex(other => other.at > one.at)
      plan.splice(place < 0 ? plan.length : place, 0, one)
    },
    next: () => plan[0]?.at ?? Number.POSITIVE_INFINITY,
    /** Takes out what is to happen now. */
    due() {
      const many = plan.findIndex(one => one.at > at)
      return plan.splice(0, many < 0 ? plan.length : many).map(one => one.act)
    },
  }
}
