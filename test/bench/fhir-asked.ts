// What the FHIR bench asks, of every side in the same words, and how its answer is known to be whole.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { system } from '../../fhir-profiles/codes.ts'
import { fhirId } from '../../fhir-profiles/reading.ts'
import { scheduleId } from '../../fhir-profiles/schedule.ts'
import { of } from './fhir-town.ts'

export const kinds = ['read', 'identifier', 'patient', 'create', 'transaction'] as const
export type Kind = (typeof kinds)[number]
export const titles: Record<Kind, string> = {
  read: 'read a Slot',
  identifier: 'search by identifier',
  patient: 'search by patient and date',
  create: 'create a Slot',
  transaction: 'transaction of five Slots',
}

export const Ask = z.object({ method: z.enum(['GET', 'POST']), path: z.string(), body: z.string().optional() })
export type Ask = z.infer<typeof Ask>

/** A Slot of a time that no case has; `n`: one of the town's own. */
export const slotOf = (n?: number) => ({
  resourceType: 'Slot' as const,
  identifier: [{ system: of.system, value: n === undefined ? randomUUID() : of.slot(n) }],
  schedule: { reference: `Schedule/${scheduleId(of.unit, 'visit')}` },
  status: 'free' as const,
  start: '2026-12-24T08:00:00Z',
  end: '2026-12-24T08:20:00Z',
})
const posted = (path: string, body: object): Ask => ({ method: 'POST', path, body: JSON.stringify(body) })
const written = (identifier: string) => encodeURIComponent(identifier)

/** About the n-th time, or person. */
export const asked: Record<Kind, (n: number) => Ask> = {
  read: n => ({ method: 'GET', path: `Slot/${fhirId(of.slot(n))}` }),
  identifier: n => ({ method: 'GET', path: `Slot?identifier=${written(`${of.system}|${of.slot(n)}`)}` }),
  patient: n => ({
    method: 'GET',
    path: `Encounter?patient.identifier=${written(`${system.personnummer}|${of.person(n)}`)}&date=ge2026-11-01`,
  }),
  create: () => posted('Slot', slotOf()),
  transaction: () =>
    posted('', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: Array.from({ length: 5 }, () => ({ resource: slotOf(), request: { method: 'POST', url: 'Slot' } })),
    }),
}

/** How many there are to ask about in a town of so many cases; nobody's three cases are cut in two. */
export const upTo = (kind: Kind, cases: number): number => (kind === 'patient' ? Math.floor(cases / 3) - 1 : cases)
export const anyOf = (count: number): number => 1 + Math.floor(Math.random() * count)

const Answer = z.object({
  resourceType: z.string(),
  type: z.string().optional(),
  entry: z.array(z.object({ response: z.object({ status: z.string() }).optional() })).default([]),
})
const held: Record<Kind, number> = { read: 1, identifier: 1, patient: 3, create: 1, transaction: 5 }

/** A quick answer that lacks something is no answer: throws. */
export function whole(kind: Kind, side: string, text: string): void {
  const answer = Answer.parse(JSON.parse(text))
  const things =
    answer.resourceType !== 'Bundle'
      ? Number(answer.resourceType === 'Slot')
      : answer.entry.filter(({ response }) => answer.type === 'searchset' || response?.status.startsWith('201')).length
  if (things !== held[kind])
    throw new Error(`${side}: ${titles[kind]} gave ${things} things, not ${held[kind]}: ${text.slice(0, 300)}`)
}
