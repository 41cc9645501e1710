// What the page asks the desk to do: the one schema of the acts. Units and slots come by id and are looked up by the server.
import { z } from 'zod'
import { Level } from '../../flows/symptom.ts'
import { NewQuestion } from '../asking.ts'
import { CloseReason, Instant, Problem } from '../case.ts'
import { AskedConsults } from '../consulting.ts'
import { AskedInvites } from '../guests.ts'
import { InterpreterAct } from '../interpreting.ts'
import { Competence } from '../needs.ts'
import { UrgencyActs } from '../urgency.ts'

export const reason = z.string().trim().min(1).max(500)

/** The note to sign: `id`, `at` and `digest` come from the preview, so that what is signed is what was seen. */
const SignedNote = z.strictObject({
  id: z.string().min(1).max(100),
  text: z.string().trim().min(1).max(20_000),
  contactType: z.string().min(1).max(60),
  at: Instant,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
})

/** An act as the console asks for it: units and slots by id, looked up again by the server. */
export const AskedAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('claim') }),
  z.strictObject({ act: z.literal('say'), text: z.string().trim().min(1).max(8000) }),
  z.strictObject({ act: z.literal('note-internally'), text: z.string().trim().min(1).max(4000) }),
  z.strictObject({ act: z.literal('ask'), question: NewQuestion }),
  InterpreterAct,
  ...AskedConsults,
  ...AskedInvites,
  z.strictObject({ act: z.literal('release'), to: z.enum(['queue', 'bot']), reason }),
  z.strictObject({ act: z.literal('hold'), until: Instant, reason }),
  z.strictObject({ act: z.literal('resume') }),
  z.strictObject({ act: z.literal('undo-close') }),
  z.strictObject({ act: z.literal('ask-competence'), competence: Competence.nullable() }),
  z.strictObject({ act: z.literal('transfer'), unit: z.string().min(1).max(100), reason }),
  z.strictObject({
    act: z.literal('refer'),
    unit: z.string().min(1).max(100),
    reason,
    summary: z.string().trim().min(1).max(4000),
  }),
  z.strictObject({ act: z.literal('withdraw-referral') }),
  z.strictObject({ act: z.literal('pass'), to: z.string().min(1).max(100), reason }),
  z.strictObject({ act: z.literal('acknowledge') }),
  ...UrgencyActs,
  z.strictObject({ act: z.literal('book'), slot: z.string().min(1).max(100) }),
  z.strictObject({ act: z.literal('cancel-booking'), slot: z.string().min(1).max(100), reason }),
  z.strictObject({ act: z.literal('rebook'), from: z.string().min(1).max(100), slot: z.string().min(1).max(100), reason }),
  z.strictObject({ act: z.literal('nullify'), note: z.string().min(1).max(100), reason }),
  z.strictObject({ act: z.literal('sign'), note: SignedNote }),
  z.strictObject({
    act: z.literal('countersign'),
    submitted: z.string().min(1).max(100),
    note: SignedNote.pick({ id: true, at: true, digest: true }),
  }),
  z.strictObject({ act: z.literal('send-back'), submitted: z.string().min(1).max(100), reason }),
  z.strictObject({ act: z.literal('settle'), artefact: z.string().min(1).max(300), seen: z.enum(['there', 'not-there']) }),
  z.strictObject({ act: z.literal('resend'), artefact: z.string().min(1).max(300) }),
  z.strictObject({ act: z.literal('correct'), corrects: z.string().min(1).max(100), note: SignedNote }),
  z.strictObject({ act: z.literal('report-deviation'), expected: Level.nullable(), text: z.string().trim().min(1).max(2000) }),
  z.strictObject({
    act: z.literal('close'),
    reason: CloseReason,
    equalsVisit: z.boolean().optional(),
    problem: Problem.optional(),
  }),
])
export type AskedAct = z.infer<typeof AskedAct>
export type ActName = AskedAct['act']

/** `corrects`: the earlier note that this one is to stand instead of. */
const corrects = z.string().min(1).max(100).optional()
export const NoteToPreview = SignedNote.pick({ text: true, contactType: true }).extend({ corrects })
export const NoteToDraft = z.strictObject({ corrects })
