// What the console and its server say to each other, in JSON. Types for both ends, and the one schema of the acts.
import { z } from 'zod'
import type { Level } from '../../flows/symptom.ts'
import type { NewQuestion } from '../asking.ts'
import type {
  AlarmKind,
  AlertKind,
  Attachment,
  Booking,
  Case,
  CloseReason,
  DeskQuestion,
  Note,
  Problem,
  Receipt,
  Submitted,
  Status,
} from '../case.ts'
import type { Needs } from '../needs.ts'
import { type ActName, reason } from './asked.ts'
import type { Caregiver, Unit } from '../people.ts'
import type { Slot } from '../ports.ts'
import type { Settings } from '../settings.ts'
import type { ConsultRow, ConsultView } from './wire-consult.ts'
import type { GuestView } from './wire-guests.ts'
import type { KvaCode } from '../note-template.ts'
import type { Phrase } from '../phrases.ts'
import type { Sentence, Source } from '../prose-parts.ts'
import type { Referral, ReferralReceived } from '../referral.ts'
import type { NewsKind, SeenTo } from '../seen.ts'
import type { Told } from '../told.ts'

export { AskedAct, type ActName, NoteToDraft, NoteToPreview } from './asked.ts'

export type Me = {
  name: string
  role: string
  hsaId: string
  unit: Unit
  central: boolean
  licensed: boolean
  duty: 'student' | 'lead' | null
  /** The commission this page speaks for, as it names it in its requests. */
  seat: string
  /** Minutes without a sign until the screen is locked. */
  lockAfter: number
  /** What this person's drafts are locked with in the browser: 256 bits in base64. */
  draftKey: string | null
  contactTypes: string[]
  /** The KVÅ codes its staff may choose; empty without a configured source. */
  kva: KvaCode[]
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
  /** What it needs of whoever answers it, when anything is said of that. */
  needs: Needs | null
  openedAt: string
  waitingSince: string | null
  promisedBy: string | null
  late: boolean
  /** Its urgency was raised because they got worse while they waited. */
  worsened: boolean
  /** It was closed, and the citizen wrote again; who had it. */
  reopened?: { name: string | null } | null
  /** Somebody wants it lower, and that waits for a licensed colleague. */
  lowering?: { level: Level; hsaId: string; name: string } | null
  /** `unit`: of the commission it was taken with; under another it is not the same person's. */
  claim: { hsaId: string; name: string; unit: string } | null
  holdUntil: string | null
  /** The citizen or a guest wrote last: somebody owes them an answer. */
  owed: boolean
  /** When the citizen or a guest last wrote. */
  wroteAt: string | null
  /** `denied`: the person answered that it isn't so, and what was judged after is no danger to life. */
  alarm: { kind: 'emergency' | 'crisis'; category?: string; at: string; acknowledged: boolean; denied?: boolean } | null
  /** Somebody who waits is worse, or did not answer when asked. */
  alert: { kind: AlertKind; at: string } | null
  identified: boolean
  /** Protected identity: only those cleared can open it. */
  protected?: boolean
  /** A student's note waits for a colleague's signature. */
  countersign?: boolean
  /** The students (HSA-id) whose note came back, to be written again. */
  returned?: string[]
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
  /** What one is asked about, at any unit, all of it each time. */
  | { n: number; type: 'asked'; rows: ConsultRow[] }
  /** Who of the unit has which case open, all of it each time. */
  | { n: number; type: 'looking'; looks: Look[] }
  /** In a case one has open somebody writes just now: that guest (its id), or the citizen. */
  | { n: number; type: 'writing'; id: string; guest: string | null }
  /** In a case one has open: the citizen has read up to there. */
  | { n: number; type: 'read'; id: string; to: SeenTo }
  | { n: number; type: 'beat'; at: string }

/** A line of the transcript: what somebody wrote, or something that happened. */
export type Line = {
  seq: number
  at: string
  /** `internal`: between colleagues, never to the citizen. */
  from: 'citizen' | 'bot' | 'caregiver' | 'guest' | 'internal' | 'event'
  name: string | null
  text: string
  attachments: Attachment[]
  alarm: boolean
  /** What kind of news it is to this caregiver; null when it is none, or their own doing. */
  news: NewsKind | null
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
  /** Who is asked for advice now. */
  consults: ConsultView[]
  /** Who is invited beside them: in, or asked about. */
  guests: GuestView[]
  /** Marked by a caregiver; with language null, something the citizen wrote. */
  interpreter: { language: string | null; by: string | null } | null
  /** What an anonymous person said of their age. */
  statedAge: string | null
  /** What was told of whom it is about and what the register says don't agree. */
  apart: string | null
  complaint: string
  /** With several complaints: what each comes to by itself. */
  problems: { name: string; level: Level; rule: string }[]
  words: string
  /** `reason` in the reader's language. */
  urgency: Case['urgency']
  lowering: (Case['lowering'] & { mine: boolean }) | null
  judgement: Case['judgement']
  alarm: (NonNullable<Case['alarm']> & { denied?: boolean }) | null
  /** The guest whose words gave it, when they were not the citizen's own. */
  alarmBy: string | null
  alert: { kind: AlertKind; at: string } | null
  unit: Unit | null
  needs: Needs
  claim: { hsaId: string; name: string; role: string; mine: boolean } | null
  hold: Case['hold']
  /** The case as a nurse would write it, each sentence with its source. */
  prose: Sentence[]
  answers: Told[]
  lines: Line[]
  bookings: Booking[]
  notes: NoteView[]
  /** Seen through a broken glass, until then. */
  glass?: string | null
  receipts: ReceiptView[]
  /** Students' notes that wait for a colleague's signature, or came back. */
  submitted: SubmittedView[]
  closed: { at: string; reason: CloseReason; equalsVisit?: boolean | undefined; problem?: Problem | undefined } | null
  /** The number of a closed case they come from. */
  follows: string | null
  /** Who had it before the citizen wrote again. */
  reopened: { name: string | null } | null
  /** On its way to another care provider, or come from one. */
  referral: Referral | null
  received: (ReferralReceived & { at: string }) | null
  acts: ActName[]
}

/** `can`: sign it instead, or send it back; `text`: the very words that would be signed. */
/** `again`: it came back, and this caregiver may write it again, in their own name if it is somebody else's. */
export type SubmittedView = Submitted & { can: boolean; again: boolean; signs: string; mine: boolean }

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
  /** Has what the case needs; null when nothing is asked for or the register doesn't say. */
  meets: boolean | null
}
/** What may be sent, and the three parts of the question around the caregiver's reason and summary. */
export type ReferralDraft = { summary: string; reason: string; asks: [string, string, string]; provider: string }
/** `units`: where a time may be booked. */
export type SlotPage = { slots: SlotChoice[]; units: Unit[] }
export type SlotChoice = Slot
export type Draft = { text: string; contactType: string; statements: { source: Source; text: string }[] }
export type Preview = {
  id: string
  at: string
  digest: string
  artefacts: { id: string; kind: string; title: string; body: string }[]
}
/** A row of the shift: no name of a citizen. `since`: waiting, or had by somebody, since then. */
export type ShiftCase = Pick<QueueRow, 'id' | 'number' | 'level' | 'complaint' | 'status' | 'owed' | 'late'> & {
  since: string
  alarm: boolean
  countersign: boolean
  returned: boolean
}
/** `here`: logged in at the unit now. */
export type ShiftPerson = Colleague & { here: boolean; cases: ShiftCase[] }
export type Shift = {
  at: string
  waiting: ShiftCase[]
  /** Over, or with the bot again, while a student's note waits; `since`: when it last moved. */
  notes: ShiftCase[]
  people: ShiftPerson[]
  /** Ages in ms, of those who wait. */
  figures: Record<'waiting' | 'owed' | 'late' | 'alarms' | 'countersign' | 'returned', number> &
    Record<'oldest' | 'median', number | null>
}
/** What a locked screen is told. */
export type LockedCounts = { waiting: number; alarms: number; owed: number }
export type Wrong = { error: { code: string; message: string; field?: string } }
export type { Booking, NewQuestion, Phrase, Told, Caregiver, CloseReason, Level, Note, Receipt, Status, Unit }
