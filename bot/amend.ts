// What must follow in the record when something that stands there is changed or was written in error. Stored as what was
// decided, not as bytes: those need the id that only the record can give, and are made from this alone, the same each time.
import { z } from 'zod'
import { type Artefact, Booking, type Case, type Draft, type Effect, Instant, type Note, type Receipt } from './case.ts'
import type { Caregiver } from './people.ts'

const decided = {
  reason: z.string(),
  by: z.object({ hsaId: z.string(), unit: z.string(), provider: z.string() }),
  at: Instant,
}
export const Amendment = z.discriminatedUnion('amendment', [
  z.object({ amendment: z.literal('cancel'), booking: Booking, ...decided }),
  z.object({ amendment: z.literal('rebook'), from: Booking, booking: Booking, ...decided }),
  /** `target`: the id of the artefact written in error; `note`: the note it was signed with. */
  z.object({
    amendment: z.literal('nullify'),
    target: z.string(),
    kind: z.enum(['note', 'observation']),
    note: z.string(),
    ...decided,
  }),
])
export type Amendment = z.infer<typeof Amendment>

/** To be written with the act: a receipt that waits, and what is carried out. Both empty when nothing of it is in the record. */
export type Amends = { drafts: Draft[]; effects: Effect[] }
const nothing: Amends = { drafts: [], effects: [] }

const mayBeThere = (r: Receipt) => r.state === 'in-record' || r.state === 'waiting' || r.state === 'unknown'

/** What carries a booking to the record, or has. */
export const carrierOf = (c: Case, slot: string): Receipt | undefined =>
  c.receipts.findLast(r => r.kind === 'appointment' && mayBeThere(r) && r.artefact.startsWith(`${c.id}.appointment.${slot}.`))

const whose = (who: Caregiver, reason: string, at: Instant) => ({
  reason,
  by: { hsaId: who.hsaId, unit: who.unit.hsaId, provider: who.provider },
  at,
})

function amends(id: string, kind: Artefact['kind'], title: string, target: Receipt, amendment: Amendment): Amends {
  const artefact: Artefact = { id, kind, title, body: JSON.stringify(amendment), amends: target.artefact }
  return {
    drafts: [{ type: 'receipt', receipt: { artefact: id, kind, title, state: 'waiting', amends: target.artefact } }],
    effects: [{ id, destination: 'record', artefact }],
  }
}

export function cancelling(c: Case, who: Caregiver, booking: Booking, reason: string, now: Instant): Amends {
  const target = carrierOf(c, booking.slot)
  if (!target) return nothing
  const id = `${c.id}.cancellation.${booking.slot}.${c.rev}`
  return amends(id, 'cancellation', 'Avbokning', target, { amendment: 'cancel', booking, ...whose(who, reason, now) })
}

export function rebooking(c: Case, who: Caregiver, from: Booking, booking: Booking, reason: string, now: Instant): Amends {
  const target = carrierOf(c, from.slot)
  if (!target) return nothing
  const title = booking.kind === 'visit' ? 'Ombokat besök' : 'Ombokat samtal'
  const id = `${c.id}.appointment.${booking.slot}.${c.rev}`
  return amends(id, 'appointment', title, target, { amendment: 'rebook', from, booking, ...whose(who, reason, now) })
}

/** A note signed by this caregiver that stands in the record, by its id. */
export const nullifiable = (c: Case, note: Note, who: Caregiver): boolean => note.by === who.hsaId && written(c, note).length > 0

/** What was written with a note and can be struck out: the note itself and its measurements. */
const written = (c: Case, note: Note) =>
  c.receipts.filter(
    r =>
      (r.kind === 'note' && r.artefact === `${c.id}.note.${note.id}` && r.state === 'in-record') ||
      (r.kind === 'observation' && r.artefact.startsWith(`${c.id}.observation.${note.id}.`) && r.state === 'in-record'),
  )

export function nullifying(c: Case, who: Caregiver, note: Note, reason: string, now: Instant): Amends {
  const all = written(c, note).map((target): Amends => {
    const kind = target.kind === 'note' ? 'note' : 'observation'
    const id = `${c.id}.nullification.${target.artefact.slice(c.id.length + 1)}.${c.rev}`
    const title = kind === 'note' ? 'Anteckning makulerad' : 'Mätvärde makulerat'
    const amendment = { amendment: 'nullify', target: target.artefact, kind, note: note.id } as const
    return amends(id, 'nullification', title, target, { ...amendment, ...whose(who, reason, now) })
  })
  return { drafts: all.flatMap(a => a.drafts), effects: all.flatMap(a => a.effects) }
}
