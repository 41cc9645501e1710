// What the console and its server say to each other, in JSON. Types for both ends, and the one schema of the acts.
import { z } from 'zod'
import { Level } from '../../flows/symptom.ts'
import { NewQuestion } from '../asking.ts'
import {
  type AlarmKind,
  type AlertKind,
  type Attachment,
  type Booking,
  type Case,
  CloseReason,
  type DeskQuestion,
  Instant,
  type Note,
  type Receipt,
  type Status,
} from '../case.ts'
import type { Caregiver, Unit } from '../people.ts'
import type { Slot } from '../ports.ts'
import type { Settings } from '../settings.ts'
import type { Phrase } from '../phrases.ts'
import type { Told } from '../told.ts'

const reason = z.string().trim().min(1).max(500)

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
  z.strictObject({ act: z.literal('release'), to: z.enum(['queue', 'bot']), reason }),
  z.strictObject({ act: z.literal('hold'), until: Instant, reason }),
  z.strictObject({ act: z.literal('resume') }),
  z.strictObject({ act: z.literal('transfer'), unit: z.string().min(1).max(100), reason }),
  z.strictObject({ act: z.literal('pass'), to: z.string().min(1).max(100), reason }),
  z.strictObject({ act: z.literal('acknowledge') }),
  z.strictObject({ act: z.literal('change-urgency'), level: Level, reason }),
  z.strictObject({ act: z.literal('book'), slot: z.string().min(1).max(100) }),
  z.strictObject({ act: z.literal('cancel-booking'), slot: z.string().min(1).max(100), reason }),
  z.strictObject({ act: z.literal('rebook'), from: z.string().min(1).max(100), slot: z.string().min(1).max(100), reason }),
  z.strictObject({ act: z.literal('nullify'), note: z.string().min(1).max(100), reason }),
  z.strictObject({ act: z.literal('sign'), note: SignedNote }),
  z.strictObject({ act: z.literal('settle'), artefact: z.string().min(1).max(300), seen: z.enum(['there', 'not-there']) }),
  z.strictObject({ act: z.literal('resend'), artefact: z.string().min(1).max(300) }),
  z.strictObject({ act: z.literal('correct'), corrects: z.string().min(1).max(100), note: SignedNote }),
  z.strictObject({ act: z.literal('report-deviation'), expected: Level.nullable(), text: z.string().trim().min(1).max(2000) }),
  z.strictObject({ act: z.literal('close'), reason: CloseReason }),
])
export type AskedAct = z.infer<typeof AskedAct>
export type ActName = AskedAct['act']

/** `corrects`: the earlier note that this one is to stand instead of. */
const corrects = z.string().min(1).max(100).optional()
export const NoteToPreview = SignedNote.pick({ text: true, contactType: true }).extend({ corrects })
export const NoteToDraft = z.strictObject({ corrects })

/** How a contact is named in the record, in its language; the first is what the console proposes. */
export const contactTypes = ['Digital kontakt, chatt', 'Telefonkontakt', 'Besök']

export type Me = {
  name: string
  role: string
  hsaId: string
  unit: Unit
  central: boolean
  contactTypes: string[]
  cap: Settings['cap']
}

/** A row of the queue: no name, no number of a person, nobody's words. */
export type QueueRow = {
  id: string
  number: string
  rev: number
  status: Status
  level: Level | null
  complaint: string
  language: string
  unit: Unit | null
  openedAt: string
  waitingSince: string | null
  promisedBy: string | null
  late: boolean
  /** Its urgency was raised because they got worse while they waited. */
  worsened: boolean
  claim: { hsaId: string; name: string } | null
  holdUntil: string | null
  /** The citizen wrote last: somebody owes them an answer. */
  owed: boolean
  lastCitizenAt: string | null
  alarm: { kind: 'emergency' | 'crisis'; category?: string; at: string; acknowledged: boolean } | null
  /** Somebody who waits is worse, or did not answer when asked. */
  alert: { kind: AlertKind; at: string } | null
  identified: boolean
  /** The most troublesome receipt of the record, if any. */
  receipt: Receipt['state'] | null
}

/** What a page says of itself: its own id, and which case it shows. */
export const Looking = z.strictObject({ page: z.string().min(1).max(60), id: z.string().min(1).max(100).nullable() })
/** A colleague of the unit who has that case open now. */
export type Look = { id: string; hsaId: string; name: string }

/** What the queue stream sends. Numbered from 1 on each connection; a gap means: connect again, and get the whole list. */
export type StreamEvent =
  | { n: number; type: 'list'; at: string; rows: QueueRow[]; more: boolean }
  | { n: number; type: 'changes'; at: string; upserts: QueueRow[]; removes: string[] }
  | { n: number; type: 'alarm'; at: string; id: string; number: string; kind: AlarmKind | AlertKind }
  | { n: number; type: 'moved'; id: string; rev: number }
  /** How much of the unit isn't in the record. */
  | { n: number; type: 'stuck'; count: number }
  /** How many talk with the bot now. */
  | { n: number; type: 'coming'; count: number }
  /** Who of the unit has which case open, all of it each time. */
  | { n: number; type: 'looking'; looks: Look[] }
  | { n: number; type: 'beat'; at: string }

export type Source = 'patient' | 'bot' | 'staff' | 'register'

/** A line of the transcript: what somebody wrote, or something that happened. */
export type Line = {
  seq: number
  at: string
  /** `internal`: between colleagues, never to the citizen. */
  from: 'citizen' | 'bot' | 'caregiver' | 'internal' | 'event'
  name: string | null
  text: string
  attachments: Attachment[]
  alarm: boolean
  /** A question a caregiver asked, and what it has got for answer so far. */
  asked?: { kind: DeskQuestion['kind']; options: string[]; scale: string | null; answer: { text: string; at: string } | null }
  /** The words of the question that this line answers. */
  answers?: string
}

export type CaseView = {
  id: string
  number: string
  rev: number
  status: Status
  language: string
  openedAt: string
  waitingSince: string | null
  promisedBy: string | null
  late: boolean
  person: {
    name: string
    number: string
    age: string
    protected: boolean
    child: boolean
    guardian: string | null
    listedAt: Unit | null
  } | null
  /** What an anonymous person said of their age. */
  statedAge: string | null
  complaint: string
  /** With several complaints: what each comes to by itself. */
  problems: { name: string; level: Level; rule: string }[]
  words: string
  urgency: Case['urgency']
  judgement: Case['judgement']
  alarm: Case['alarm']
  alert: { kind: AlertKind; at: string } | null
  unit: Unit | null
  claim: { hsaId: string; name: string; role: string; mine: boolean } | null
  hold: Case['hold']
  answers: Told[]
  lines: Line[]
  bookings: Booking[]
  notes: NoteView[]
  receipts: ReceiptView[]
  closed: { at: string; reason: CloseReason } | null
  acts: ActName[]
}

/** `mine`: signed by this caregiver and in the record: it may be struck out. */
export type NoteView = Note & { mine: boolean }

/** `can`: what this caregiver may do about it now; `claim` = take the case first, then write it again. */
export type ReceiptView = Receipt & { can: ('settle' | 'resend' | 'correct' | 'claim')[] }

/** Why something isn't in the record, as a word for the page's texts: `receipt.why.<why>`. */
export type StuckWhy = 'queued' | 'away' | 'turned-away' | 'lost' | 'looked' | 'refused' | 'not-there'
/** A row of what isn't in the record: no name, no number of a person. */
export type StuckView = {
  id: string
  number: string
  artefact: string
  title: string
  state: Receipt['state']
  why: StuckWhy
  /** What the record gave as its reason, or who looked. */
  reason: string | null
  signed: string
  since: string
  attempts: number
  next: string | null
  raw: { status: number | null; body: string; at: string } | null
}
export type StuckPage = { at: string; count: number; rows: StuckView[]; next: string | null }

/** All of one's own cases at once: to a colleague of the unit by HSA-id, or back to the queue. */
export const HandOver = z.strictObject({ to: z.string().min(1).max(100).nullable(), reason })
export type HandedOver = { handed: number; left: { number: string; why: string }[] }
export type Colleague = { hsaId: string; name: string; role: string }

export type UnitChoice = {
  hsaId: string
  name: string
  kind: string
  municipality: string
  listed: boolean
  open: boolean
  otherProvider: string | null
}
export type SlotChoice = Slot
export type Draft = { text: string; contactType: string; statements: { source: Source; text: string }[] }
export type Preview = {
  id: string
  at: string
  digest: string
  artefacts: { id: string; kind: string; title: string; body: string }[]
}
export type Wrong = { error: { code: string; message: string; field?: string } }
export type { Booking, NewQuestion, Phrase, Told, Caregiver, CloseReason, Level, Note, Receipt, Status, Unit }
