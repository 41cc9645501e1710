// What goes wrong on request: set by the control page or API, each with a probability and, if wanted, a number of times.
// Some strike before anything is written, some after it: those are the ones whose answer is lost.
import { z } from 'zod'

export const faultKinds = [
  'down',
  'slow',
  'rate-limit',
  'refused',
  'error-500',
  'unavailable-503',
  '503-after-commit',
  'html',
  'expired-token',
  'hang-after-commit',
  'lost-answer',
  'wrong-resource',
  'notes-late',
] as const
const Kind = z.enum(faultKinds)
type Kind = z.infer<typeof Kind>

const blank = (value: unknown) => (value === '' ? undefined : value)
const number = (most: number) => z.preprocess(blank, z.coerce.number().int().min(0).max(most).optional())

/**
 * `ms`: how slow, or how late. `on`: a resource type, `journalnotes` or `token`, or what is done there (`create`,
 * `Encounter create`); empty = everywhere.
 */
export const WorldFault = z.strictObject({
  kind: Kind,
  probability: z.preprocess(blank, z.coerce.number().min(0).max(1).default(1)),
  count: number(1_000_000),
  ms: number(600_000),
  /** Seconds in Retry-After; without it the answer has no such header, as the published one. */
  retryAfter: number(3600),
  on: z.preprocess(blank, z.string().max(40).optional()),
})
export type WorldFault = z.infer<typeof WorldFault>

export type Where = { at: string; doing: 'create' | 'update' | 'read' | 'search' | 'other' }
export type Faults = ReturnType<typeof faults>

export function faults(random: () => number) {
  const set = new Map<Kind, WorldFault>()
  return {
    list: () => [...set.values()],
    set(fault: WorldFault) {
      if (fault.probability === 0 || fault.count === 0) set.delete(fault.kind)
      else set.set(fault.kind, fault)
    },
    clear: () => set.clear(),
    /** Whether it strikes now, here; a counted one is used up. */
    strikes(kind: Kind, where: Where): WorldFault | null {
      const fault = set.get(kind)
      const here = [where.at, where.doing, `${where.at} ${where.doing}`]
      if (!fault || (fault.on && !here.includes(fault.on)) || random() >= fault.probability) return null
      if (fault.count === 1) set.delete(kind)
      else if (fault.count !== undefined) set.set(kind, { ...fault, count: fault.count - 1 })
      return fault
    },
  }
}
