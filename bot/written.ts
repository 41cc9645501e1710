// What is tied to a calendar or written in the record: bookings, artefacts, notes, and what the record has said of each.
import { z } from 'zod'
import { Instant } from './instant.ts'
import { Unit } from './people.ts'

/** A call, a visit, a sample to be taken. */
export const BookingKind = z.enum(['callback', 'visit', 'lab'])
export type BookingKind = z.infer<typeof BookingKind>

const Booked = z.object({
  slot: z.string(),
  kind: BookingKind,
  start: Instant,
  end: Instant,
  unit: Unit,
  performer: z.string().nullable(),
})
/** `instead`: what stood in the record, or was on its way there, when this time was chosen in its place. */
export const Booking = Booked.extend({ instead: Booked.optional() })
export type Booking = z.infer<typeof Booking>

/** One thing to be written in the record: rendered once, these bytes are what every retry sends. */
export const Artefact = z.object({
  id: z.string(),
  kind: z.enum(['encounter', 'note', 'appointment', 'observation', 'referral', 'cancellation', 'nullification']),
  title: z.string(),
  body: z.string(),
  /** The id of the artefact it changes or strikes out. */
  amends: z.string().optional(),
})
export type Artefact = z.infer<typeof Artefact>

export const Note = z.object({
  id: z.string(),
  text: z.string(),
  contactType: z.string(),
  signedAt: Instant,
  digest: z.string(),
  /** The id of the earlier note of this case that it stands instead of. */
  corrects: z.string().optional(),
  /** HSA-id of who signed: nobody else may strike it out. */
  by: z.string().optional(),
})
export type Note = z.infer<typeof Note>

/** A student's note: it waits for a licensed colleague's signature, or has come back with a reason. */
export const Submitted = z.object({
  id: z.string(),
  text: z.string(),
  contactType: z.string(),
  at: Instant,
  by: z.object({ hsaId: z.string(), name: z.string(), role: z.string(), protected: z.boolean().optional() }),
  corrects: z.string().optional(),
  state: z.enum(['waiting', 'sent-back']),
  reason: z.string().optional(),
  sentBackBy: z.string().optional(),
})
export type Submitted = z.infer<typeof Submitted>

/** What the record has said of one artefact. `unknown`: sent, the answer was lost; never re-sent blindly. */
export const Receipt = z.object({
  artefact: z.string(),
  kind: Artefact.shape.kind,
  title: z.string(),
  state: z.enum(['waiting', 'unknown', 'in-record', 'refused', 'replaced']),
  id: z.string().optional(),
  version: z.string().optional(),
  reason: z.string().optional(),
  /** How often an unknown one was looked for in vain. */
  looks: z.number().int().optional(),
  /** What a person saw who looked in the record. */
  seen: z.enum(['there', 'not-there']).optional(),
  /** How often it was sent again on a person's word; each time it is an effect of its own. */
  resent: z.number().int().optional(),
  /** The artefact it changes or strikes out: once this is in the record, that one's receipt is replaced. */
  amends: z.string().optional(),
  /** The note it was signed with. This and the times are the fold's: signed, since when it is in this state, last said. */
  note: z.string().optional(),
  signed: Instant.optional(),
  since: Instant.optional(),
  at: Instant.optional(),
})
export type Receipt = z.infer<typeof Receipt>

/** The effect that carries an artefact: its own, or that of the latest sending again. */
export const effectOf = (r: Pick<Receipt, 'artefact' | 'resent'>): string => (r.resent ? `${r.artefact}~${r.resent}` : r.artefact)
