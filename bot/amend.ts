// What must follow in the record when something that stands there is changed or was written in error. Stored as what was
// decided, not as bytes: those need the id that only the record can give, and are made from this alone, the same each time.
import { z } from 'zod'
import { bookingWords } from './booking-words.ts'
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

/** What the record has, or may have, of a booking: itself, or, where moving it was refused, the time it had before. */
export function standingOf(c: Case, booking: Booking): { target: Receipt; booking: Booking } | null {
  for (const one of [booking, ...(booking.instead ? [booking.instead] : [])]) {
    const target = carrierOf(c, one.slot)
    if (target) return { target, booking: one }
  }
  return null
}

/** What the record refused of a booking that is no more: nobody has to mend it any longer. */
const forgotten = (c: Case, { slot }: Booking): Draft[] =>
  c.receipts
    .filter(r => r.kind === 'appointment' && r.state === 'refused' && r.artefact.startsWith(`${c.id}.appointment.${slot}.`))
    .map(r => ({ type: 'receipt', receipt: { ...r, state: 'replaced' } }))

export function cancelling(c: Case, who: Caregiver, booked: Booking, reason: string, now: Instant): Amends {
  const standing = standingOf(c, booked)
  const drafts = forgotten(c, booked)
  if (!standing) return { ...nothing, drafts }
  const id = `${c.id}.cancellation.${booked.slot}.${c.rev}`
  const { target, booking } = standing
  const made = amends(id, 'cancellation', 'Avbokning', target, { amendment: 'cancel', booking, ...whose(who, reason, now) })
  return { ...made, drafts: [...drafts, ...made.drafts] }
}

export function rebooking(c: Case, who: Caregiver, was: Booking, booking: Booking, reason: string, now: Instant): Amends {
  const standing = standingOf(c, was)
  const drafts = forgotten(c, was)
  if (!standing) return { ...nothing, drafts }
  const id = `${c.id}.appointment.${booking.slot}.${c.rev}`
  const { target, booking: from } = standing
  const made = amends(id, 'appointment', bookingWords[booking.kind].moved, target, {
    amendment: 'rebook',
    from,
    booking,
    ...whose(who, reason, now),
  })
  return { ...made, drafts: [...drafts, ...made.drafts] }
}

/** A note signed by this caregiver that stands in the record, by its id. */
export const nullifiable = (c: Case, note: Note, who: Caregiver): boolean => note.by === who.hsaId && written(c, note).length > 0

/** What was written with a note and can be struck out: the note itself and its measurements. */
const written = (c: Case, note: Note) =>
  c.receipts.filter(
    r =>
      r.state === 'in-record' &&
      ((r.kind === 'note' && r.artefact === `${c.id}.note.${note.id}`) ||
        (r.kind === 'observation' && r.artefact.startsWith(`${c.id}.observation.${note.id}.`))) &&
      !beingStruck(c, r),
  )
/** It is on its way already: while the record is away, nobody has to strike it out again and again. */
const beingStruck = (c: Case, { artefact }: Receipt) =>
  c.receipts.some(r => r.kind === 'nullification' && r.amends === artefact && mayBeThere(r))

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
