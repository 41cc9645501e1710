// Who has been asked for advice in a case: a colleague of the unit, or of another unit of the same care provider. They may read
// the case and write to their colleagues in it, never to the citizen, until they have answered or the question is withdrawn.
import { z } from 'zod'
import type { Case, Entry } from './case.ts'
import { Instant } from './instant.ts'
import { Unit } from './people.ts'

export const Consulted = z.object({ hsaId: z.string(), name: z.string(), role: z.string(), unit: Unit })
export const Consult = z.object({
  /** The number of the entry that asked. */
  id: z.number().int(),
  to: Consulted,
  by: z.string(),
  reason: z.string(),
  at: Instant,
  ended: z.object({ how: z.enum(['answered', 'withdrawn', 'closed']), at: Instant }).nullable(),
})
export type Consult = z.infer<typeof Consult>

type With = { status: string; consults?: Consult[] | undefined }
export const openConsults = ({ status, consults = [] }: With): Consult[] =>
  status === 'closed' ? [] : consults.filter(one => one.ended === null)
/** Asked as who they are at that unit: what they are asked there is not taken along to another. */
export const isAsked = ({ to }: Consult, who: { hsaId: string; unit: Unit }): boolean =>
  to.hsaId === who.hsaId && to.unit.hsaId === who.unit.hsaId
export const isConsulted = (c: With, who: { hsaId: string; unit: Unit }): boolean =>
  openConsults(c).some(one => isAsked(one, who))
/** What a closed case makes of its questions. */
export const endedAll = ({ consults }: With, at: Instant): { consults?: Consult[] } =>
  consults ? { consults: consults.map(one => (one.ended ? one : { ...one, ended: { how: 'closed', at } })) } : {}

/** What these entries make of the case's questions (log.ts). */
export function consultsAfter(c: Case, e: Extract<Entry, { type: 'consulted' | 'consult-ended' }>): Consult[] {
  const before = c.consults ?? []
  if (e.type === 'consult-ended')
    return before.map(one => (one.id === e.consult && !one.ended ? { ...one, ended: { how: e.how, at: e.at } } : one))
  const by = e.by.kind === 'caregiver' ? e.by.name : ''
  return [...before, { id: e.seq, to: e.to, by, reason: e.reason, at: e.at, ended: null }]
}
