// The nouns: a case, the entries of its one log, what happens to it (Change), what it asks of the
// outside (Effect). A case row is a cache of its log: `apply` in log.ts is the only thing that makes one from the other.
import { z } from 'zod'
import { Facts } from '../flows/condition.ts'
import { Action, Level, WhereKind } from '../flows/symptom.ts'
import { Instant } from './instant.ts'
import { Caregiver, Citizen, Unit } from './people.ts'
import { Artefact, Booking, Note, Receipt } from './written.ts'
import { Attachment, DeskAnswer, DeskQuestion, ShownQuestion } from './shown.ts'

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
  }),
])
export type Author = z.infer<typeof Author>

export { Instant } from './instant.ts'
export { Attachment, DeskAnswer, DeskQuestion, ShownQuestion } from './shown.ts'
export { Artefact, Booking, effectOf, Note, Receipt } from './written.ts'

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

export const CloseReason = z.enum([
  'self-care',
  'answered',
  'booked',
  'referred',
  'emergency',
  'no-answer',
  'left',
  'restarted',
  'declined',
])
export type CloseReason = z.infer<typeof CloseReason>

export const AlarmKind = z.enum(['emergency', 'crisis'])
export type AlarmKind = z.infer<typeof AlarmKind>
export const AlertKind = z.enum(['worse', 'unanswered'])
export type AlertKind = z.infer<typeof AlertKind>
const CheckIn = z.object({ at: Instant, state: z.enum(['asked', 'answered', 'missed']), unanswered: z.number().int() })

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
    /** The id of the Direct Line activity, when the client chose it; else `<case>|<seq>`. */
    attachments: z.array(Attachment).optional(),
    /** Asks the page to offer a login. */
    login: z.boolean().optional(),
  }),
  event('opened', { language: z.string(), number: z.string(), rules: z.string(), position: Position, channel: z.string() }),
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
  event('check-in-answered', { how: z.enum(['better', 'same', 'worse']) }),
  event('check-in-missed', {}),
  event('alerted', { kind: AlertKind }),
  event('judged', { judgement: Judgement }),
  event('identified', { citizen: Citizen }),
  event('handed-over', { unit: Unit, promisedBy: Instant, reason: z.string() }),
  /** A caregiver holds the judgement to be wrong; `text` is about the rule, for the rule owner. */
  event('deviation-reported', { judged: Judged, expected: Level.nullable(), text: z.string() }),
  event('claimed', { lease: Instant }),
  event('released', { to: z.enum(['queue', 'bot']), reason: z.string(), promisedBy: Instant.nullable() }),
  event('held', { until: Instant, reason: z.string() }),
  event('resumed', {}),
  event('transferred', { unit: Unit, reason: z.string(), promisedBy: Instant }),
  event('passed', { to: Caregiver.omit({ provider: true, duty: true }), reason: z.string(), lease: Instant }),
  event('urgency-changed', { level: Level, reason: z.string(), promisedBy: Instant.nullable() }),
  /** Between colleagues: never to the citizen, in no channel. */
  event('internal-note', { text: z.string() }),
  /** A question a caregiver asked in the message before, and what came back. */
  event('desk-asked', { question: DeskQuestion }),
  event('desk-answered', { answer: DeskAnswer }),
  event('promised', { promisedBy: Instant, late: z.boolean() }),
  event('booked', { booking: Booking }),
  event('booking-cancelled', { slot: z.string(), reason: z.string() }),
  event('signed', { note: Note, artefacts: z.array(Artefact.omit({ body: true })) }),
  event('receipt', { receipt: Receipt }),
  event('closed', { reason: CloseReason }),
  event('reopened', { unit: Unit, promisedBy: Instant }),
  event('failed', { code: z.string() }),
])
export type Entry = z.infer<typeof Entry>
export type Message = Extract<Entry, { type: 'message' }>
export type CaseEvent = Exclude<Entry, { type: 'message' }>
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
  urgency: z.object({ level: Level, by: z.string(), reason: z.string() }).nullable(),
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
  waitingSince: Instant.nullable(),
  promisedBy: Instant.nullable(),
  late: z.boolean(),
  claim: z.object({ hsaId: z.string(), name: z.string(), role: z.string(), unit: Unit, at: Instant, lease: Instant }).nullable(),
  hold: z.object({ until: Instant, reason: z.string() }).nullable(),
  lastCitizenAt: Instant.nullable(),
  lastCaregiverAt: Instant.nullable(),
  /** Since when the one who claimed owes an answer: a citizen who writes again does not begin it anew. */
  owedSince: Instant.nullable().optional(),
  /** What caregivers have asked in the chat; the ids of those answered. */
  questions: z.array(DeskQuestion).optional(),
  questionsAnswered: z.array(z.string()).optional(),
  bookings: z.array(Booking),
  notes: z.array(Note),
  receipts: z.array(Receipt),
  closed: z.object({ at: Instant, reason: CloseReason, by: Author }).nullable(),
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
  | 'already-signed'
  | 'preview-changed'
  | 'not-stuck'
  | 'invalid'
  | 'other-content'
export type Refusal = { refused: RefusalCode; by?: string; field?: string; detail?: string }
export const isRefusal = (x: object): x is Refusal => 'refused' in x
