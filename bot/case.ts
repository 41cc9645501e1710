// The nouns: a case, the entries of its one log, what happens to it (Change), what it asks of the
// outside (Effect). A case row is a cache of its log: `apply` in log.ts is the only thing that makes one from the other.
import { z } from 'zod'
import { Facts } from '../flows/condition.ts'
import { Action, Level, WhereKind } from '../flows/symptom.ts'
import { Instant } from './instant.ts'
import { Competence } from './needs.ts'
import { Caregiver, Citizen, Duty, Unit } from './people.ts'
import { Consenting, Disclosed, Referral, ReferralAsked, ReferralEnd, ReferralReceived } from './referral.ts'
import { Artefact, Booking, Note, Receipt, Submitted } from './written.ts'
import { Attachment, DeskAnswer, DeskQuestion, ShownQuestion } from './shown.ts'
import { CheckIn, CheckInAnswered, Rests } from './check-in-parts.ts'
import { Consult, Consulted } from './consult.ts'
import { Guest, GuestAuthor, GuestDid } from './guests.ts'
import { recordParts } from './record-parts.ts'
import { Claim, Colleague, End, Hold, Lowering, LoweringProposed, Undo, Urgency, UrgencyChanged } from './case-parts.ts'

export const Status = z.enum(['with-bot', 'waiting', 'claimed', 'on-hold', 'closed'])
export type Status = z.infer<typeof Status>

export const Author = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('citizen') }),
  z.object({ kind: z.literal('bot') }),
  z.object({ kind: z.literal('clock') }),
  z.object({ kind: z.literal('system'), name: z.string() }),
  z.object({
    kind: z.literal('caregiver'),
    hsaId: z.string(),
    name: z.string(),
    role: z.string(),
    unit: Unit,
    commission: z.string(),
    duty: Duty.optional(),
    protected: z.boolean().optional(),
  }),
  GuestAuthor,
])
export type Author = z.infer<typeof Author>

export { CloseReason, Problem } from './case-parts.ts'
export { codesIn } from './contact-types.ts'
export { Instant } from './instant.ts'
export { Attachment, DeskAnswer, DeskQuestion, ShownQuestion } from './shown.ts'
export { Artefact, Booking, BookingKind, effectOf, Note, Receipt, Submitted } from './written.ts'

/** A triage result as it was told, in the language of the talk. Also the value of the `triage.outcome` event (DESIGN §10). */
export const Judgement = z.object({
  level: Level,
  symptom: z.string(),
  rule: z.string(),
  rulesVersion: z.string(),
  because: z.array(z.object({ answer: z.string(), text: z.string() })),
  wouldChange: z.array(z.object({ answer: z.string(), level: Level, text: z.string() })),
  action: Action,
  where: z.object({ kind: WhereKind, unit: z.string().optional() }),
  /** When it should have happened, in plain words: "nu", "inom några timmar" … */
  by: z.string(),
  /** For the caregiver: the rule in professional words, and its source. */
  professional: z.string(),
  source: z.string(),
  /** With several complaints in one case, what each of them comes to by itself; the worst decided. */
  problems: z.array(z.object({ symptom: z.string(), level: Level, rule: z.string() })).optional(),
})
export type Judgement = z.infer<typeof Judgement>
const Judged = Judgement.pick({ symptom: true, rule: true, level: true })

export const AlarmKind = z.enum(['emergency', 'crisis'])
export type AlarmKind = z.infer<typeof AlarmKind>
export const AlertKind = z.enum(['worse', 'unanswered', 'protected'])
export type AlertKind = z.infer<typeof AlertKind>

/** Where the statechart stands: the machine keeps only its position; answers live in the case. */
export const Position = z.object({ machine: z.string(), version: z.number().int(), value: z.string() })
export type Position = z.infer<typeof Position>

const base = { seq: z.number().int().positive(), at: Instant, by: Author }
const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.object({ ...base, type: z.literal(type), ...shape })

/** `type: 'message'` is shown to the citizen and the desk; every other type is an event and is not. */
export const Entry = z.discriminatedUnion('type', [
  event('message', {
    text: z.string(),
    /** The bot speaks in keys and keeps what it said. */
    key: z.string().optional(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    language: z.string(),
    question: ShownQuestion.optional(),
    /** The question a citizen's message answers, as the client named it. */
    answers: z.string().optional(),
    /** The client's own id of the message (clientActivityID): the same id is stored once. */
    clientId: z.string().optional(),
    /** What the system that sent it in a caregiver's name calls it. */
    identifier: z.object({ system: z.string(), value: z.string() }).optional(),
    /** The id of the Direct Line activity, when the client chose it; else `<case>|<seq>`. */
    attachments: z.array(Attachment).optional(),
    /** Asks the page to offer a login. */
    login: z.boolean().optional(),
  }),
  event('opened', {
    language: z.string(),
    number: z.string(),
    rules: z.string(),
    position: Position,
    channel: z.string(),
    follows: z.string().optional(),
    /** Whose it is from the first moment, when it comes from another care provider. */
    unit: Unit.optional(),
  }),
  event('language-chosen', { language: z.string() }),
  event('client-described', { kinds: z.array(z.string()) }),
  event('moved', { position: Position }),
  /** `options`: of a multi question, those that were shown; only they are answered. */
  event('asked', { question: z.string(), options: z.array(z.string()).optional() }),
  event('not-understood', { question: z.string().nullable() }),
  event('described', { words: z.string(), candidates: z.array(z.string()) }),
  event('complaint-chosen', { symptoms: z.array(z.string()) }),
  event('answered', { facts: Facts, question: z.string(), how: z.enum(['answer', 'free-text', 'register', 'alarm']) }),
  event('corrected', { question: z.string(), facts: Facts, before: Facts }),
  /** `forget`: facts that no longer hold and are asked for again. */
  event('reconsidered', { question: z.string(), forget: z.array(z.string()).optional() }),
  event('alarm', { kind: AlarmKind, category: z.string(), words: z.string(), message: z.number().int() }),
  event('alarm-acknowledged', {}),
  event('check-in-asked', {}),
  event('check-in-answered', CheckInAnswered),
  event('check-in-missed', Rests),
  event('alerted', { kind: AlertKind }),
  event('judged', { judgement: Judgement }),
  event('identified', { citizen: Citizen }),
  /** `unstaffed`: urgent, and nobody there: they were told not to wait, so the hour is the desk's own. */
  event('handed-over', { unit: Unit, promisedBy: Instant, reason: z.string(), unstaffed: z.literal(true).optional() }),
  /** A caregiver holds the judgement to be wrong; `text` is about the rule, for the rule owner. */
  event('deviation-reported', { judged: Judged, expected: Level.nullable(), text: z.string() }),
  event('claimed', { lease: Instant }),
  event('released', { to: z.enum(['queue', 'bot']), reason: z.string(), promisedBy: Instant.nullable() }),
  event('held', { until: Instant, reason: z.string() }),
  event('resumed', {}),
  event('transferred', { unit: Unit, reason: z.string(), promisedBy: Instant }),
  event('passed', {
    to: Caregiver.omit({ provider: true, cleared: true, serves: true }),
    reason: z.string(),
    lease: Instant,
  }),
  event('urgency-changed', UrgencyChanged),
  event('lowering-proposed', LoweringProposed),
  event('competence-asked', { competence: Competence.nullable() }),
  event('lowering-refused', {}),
  event('lowering-withdrawn', {}),
  /** Between colleagues: never to the citizen, in no channel. */
  event('internal-note', { text: z.string() }),
  /** Language null: none is needed. */
  /** What was read in the record, before it was read. */
  event('record-read', { what: z.array(z.enum(recordParts)) }),
  /** A colleague was asked for advice; it ended. What they wrote is an internal note. */
  event('consulted', { to: Consulted, reason: z.string() }),
  event('consult-ended', { consult: z.number().int(), how: z.enum(['answered', 'withdrawn']) }),
  /** An interpreter or a relative, by a link: asked about, in, gone. */
  event('guest', { guest: z.string(), did: GuestDid }),
  event('interpreter-marked', { language: z.string().nullable() }),
  /** A question a caregiver asked in the message before, and what came back. */
  event('desk-asked', { question: DeskQuestion }),
  event('desk-answered', { answer: DeskAnswer }),
  /** Over a care provider's border: asked, answered with the patient's yes or no, ended without; then sent; at the other end, received. */
  event('referral-asked', { referral: ReferralAsked }),
  event('referral-answered', { referral: z.string(), granted: z.boolean(), text: z.string(), consenting: Consenting }),
  event('referral-ended', { referral: z.string(), how: ReferralEnd }),
  event('referred', { referral: z.string(), number: z.string(), unit: Unit, provider: Unit, promisedBy: Instant }),
  event('referral-received', { referral: ReferralReceived }),
  /** Over that border by itself. */
  event('disclosed', Disclosed),
  event('promised', { promisedBy: Instant, late: z.boolean() }),
  event('booked', { booking: Booking }),
  /** `moved`: for another time, which the next entry books. */
  event('booking-cancelled', { slot: z.string(), reason: z.string(), moved: z.literal(true).optional() }),
  /** `instead`: the students' notes that had come back, and need no writing again. */
  event('signed', { note: Note, artefacts: z.array(Artefact.omit({ body: true })), instead: z.array(z.string()).optional() }),
  /** A student's note, for a licensed colleague to sign; the `signed` that stands before `countersigned` is that colleague's. */
  event('submitted', { note: Submitted.omit({ state: true, reason: true, sentBackBy: true }) }),
  event('sent-back', { submitted: z.string(), reason: z.string() }),
  event('countersigned', { submitted: z.string(), note: z.string() }),
  event('receipt', { receipt: Receipt }),
  event('closed', End),
  event('reopened', { unit: Unit, promisedBy: Instant }),
  event('failed', { code: z.string() }),
])
export type Entry = z.infer<typeof Entry>
export type Message = Extract<Entry, { type: 'message' }>
/** An entry before it has its number, time and author. */
export type Draft = Entry extends infer E ? (E extends Entry ? Omit<E, 'seq' | 'at' | 'by'> & { by?: Author } : never) : never

export const Case = z.object({
  id: z.string(),
  /** What people say aloud, "FA-7K3M-92QX"; also the identifier that joins FHIR and Cosmic to the case. */
  number: z.string(),
  /** The number of the last entry. 0 = no such case yet. */
  rev: z.number().int().nonnegative(),
  status: Status,
  channel: z.string(),
  language: z.string(),
  kinds: z.array(z.string()),
  openedAt: Instant,
  updatedAt: Instant,
  /** Content hash of the rule set the talk began with. */
  rules: z.string(),
  position: Position,
  asked: z.string().nullable(),
  askedOptions: z.array(z.string()).nullable(),
  /** How many times in a row the bot did not understand. */
  misses: z.number().int(),
  words: z.string(),
  candidates: z.array(z.string()),
  symptoms: z.array(z.string()),
  facts: Facts,
  /** Question ids in the order answered, and those whose answer was changed. */
  answered: z.array(z.string()),
  corrected: z.array(z.string()),
  citizen: Citizen.nullable(),
  judgement: Judgement.nullable(),
  urgency: Urgency.nullable(),
  /** A lowering of P1 or P2 that waits for a second look. */
  lowering: Lowering.nullable().optional(),
  /** The last change, if a caregiver made it alone and may take it back. */
  undo: Undo.nullable().optional(),
  alarm: z
    .object({
      kind: AlarmKind,
      category: z.string(),
      words: z.string(),
      at: Instant,
      acknowledged: z.object({ hsaId: z.string(), name: z.string(), at: Instant }).nullable(),
    })
    .nullable(),
  alert: z.object({ kind: AlertKind, at: Instant }).nullable().optional(),
  checkIn: CheckIn.nullable().optional(),
  unit: Unit.nullable(),
  /** What a caregiver has said it needs of whoever answers, or that it needs nothing of the kind; see needsOf. */
  competence: Competence.nullable().optional(),
  waitingSince: Instant.nullable(),
  promisedBy: Instant.nullable(),
  late: z.boolean(),
  claim: Claim.nullable(),
  hold: Hold.nullable(),
  lastCitizenAt: Instant.nullable(),
  lastCaregiverAt: Instant.nullable(),
  lastGuestAt: Instant.optional(),
  /** Since when the one who claimed owes an answer: a citizen who writes again does not begin it anew. */
  owedSince: Instant.nullable().optional(),
  /** What caregivers have asked in the chat; the ids of those answered. */
  questions: z.array(DeskQuestion).optional(),
  questionsAnswered: z.array(z.string()).optional(),
  /** The latest question of sending it to another care provider. */
  referral: Referral.optional(),
  consults: z.array(Consult).optional(),
  guests: z.array(Guest).optional(),
  interpreter: z.object({ language: z.string(), by: z.string(), at: Instant }).nullable().optional(),
  bookings: z.array(Booking),
  notes: z.array(Note),
  receipts: z.array(Receipt),
  submitted: z.array(Submitted).optional(),
  closed: z.object({ at: Instant, by: Author, ...End }).nullable(),
  /** The number of the closed case they come from. */
  follows: z.string().optional(),
  /** It was closed, and the citizen wrote again: whose it had been, if a caregiver's. */
  reopened: z.object({ at: Instant, by: Colleague.nullable() }).nullable().optional(),
})
export type Case = z.infer<typeof Case>

/** Something for the outside, stored with the change that asked for it and carried by the outbox. */
export const Effect = z.object({ id: z.string(), destination: z.literal('record'), artefact: Artefact })
export type Effect = z.infer<typeof Effect>

/** `slots` are taken or freed in the same statement; a slot that is gone refuses the whole change. */
export type Change = { case: Case; entries: Entry[]; effects: Effect[]; slots?: { take: string[]; free: string[] } }

export type RefusalCode =
  | 'unknown-case'
  | 'closed'
  | 'taken'
  | 'not-yours'
  | 'not-your-unit'
  | 'not-allowed'
  | 'slot-taken'
  | 'not-identified'
  | 'other-provider'
  | 'closed-there'
  | 'already-signed'
  | 'preview-changed'
  | 'not-stuck'
  | 'not-waiting'
  | 'supervised'
  | 'not-licensed'
  | 'too-late'
  | 'lowering-waits'
  | 'invalid'
  | 'other-content'
  | 'protected-person'
  | 'too-many-guests'
export type Refusal = { refused: RefusalCode; by?: string; field?: string; detail?: string }
export const isRefusal = (x: object): x is Refusal => 'refused' in x
