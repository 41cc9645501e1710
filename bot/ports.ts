// The verbs we ask of the outside, in the house's words. Each has one real adapter; the simulated world
// stands behind the same HTTP the real systems would.
import type { Artefact, Attachment, Case, Change, Effect, Entry, Instant, Receipt, Refusal } from './case.ts'
import type { CaseQuery, CaseRow } from './listing.ts'
import type { Competence } from './needs.ts'
import type { Deviations } from './deviation.ts'
import type { Caregiver, Citizen, Unit } from './people.ts'
import type { Cleared } from './protecting.ts'
import type { BookingKind } from './written.ts'
import type { Level } from '../flows/symptom.ts'

export type { CaseQuery, CaseRow } from './listing.ts'

/** Who looks or writes. The access log the law demands is a parameter, not a feature. */
export type Who =
  | { kind: 'citizen'; id: string }
  | { kind: 'caregiver'; caregiver: Caregiver }
  | { kind: 'integrator'; client: string }
  /** An interpreter or a relative, invited into one talk. */
  | { kind: 'guest'; id: string }
  | { kind: 'system'; name: 'turn' | 'clock' | 'outbox' | 'channel' | 'desk' | 'fhir' | 'cli' | 'record' }

/** `stream` goes on with a look that was logged when it began, and writes no access record of its own. */
export type Why =
  | 'care'
  | 'own-talk'
  | 'stream'
  | 'delivery'
  | 'integration'
  | 'queue'
  | 'watch'
  | 'follow-up'
  | 'break-glass'
  | 'disclosure'
  /** Over a care provider's border by itself: the row of whoever got it. */
  | 'danger-to-life'
  | 'invited'
  | 'print'

export type Committed = {
  case: Case
  /** The entries this change wrote; when `replayed`, those of the earlier change with the same key. */
  entries: Entry[]
  /** True when `key` had been written before: nothing was written now. */
  replayed: boolean
}

/** As `after` of a read: larger than any log, so that the case alone is read. */
export const noEntries = 2 ** 31 - 1

export interface Store {
  /**
   * The only way to write a case. Reads it (a blank with rev 0 if the id is new), lets `change` decide, and writes
   * case, entries, effects, slots and access record in one statement WHERE rev = the one read; when another
   * writer was first, reads and decides again (at most five times, then throws code 'contended').
   * `null` = nothing to write. `key` makes the write safe to repeat: per case, the same key is written once;
   * the same key with other content (`digest`) is refused 'other-content'.
   */
  update(
    id: string,
    who: Who,
    why: Why,
    change: (c: Case) => Change | Refusal | null | Promise<Change | Refusal | null>,
    once?: { key: string; digest: string },
  ): Promise<Committed | Refusal>
  /** `after`: only entries with a larger number. Null when there is no such case. */
  read(id: string, who: Who, why: Why, after?: number): Promise<{ case: Case; entries: Entry[] } | null>
  /** One access record for the list, with its case ids. Most urgent first, then promises about to be broken, then longest waiting. */
  list(query: CaseQuery, who: Who, why: Why): Promise<{ rows: CaseRow[]; next: string | null }>
  /**
   * The access record of a list that was read once, as `stream`, and is shown to one more: before they see it. The same array
   * is the same list, so that the records of many who come at once are written together.
   */
  shown(cases: readonly string[], who: Who, why: Why): Promise<void>
  /** How many talk with the bot and have done something since then: given back to it by this unit, or, centrally, new ones. */
  coming(unit: string, central: boolean, since: Instant): Promise<number>
}

/** Cases whose wake_at has passed, for the sweeper of watch.ts; and how many wait at a unit, by level. */
export interface Clock {
  waiting(unit: string): Promise<Partial<Record<Level, number>>>
  due(now: Instant, limit: number): Promise<string[]>
  /** The watchman's watchman: figures only, and cheap while all is well. */
  overdue(now: Instant): Promise<Overdue>
}
export type Overdue = {
  /** Open cases not looked at for more than five minutes past their hour. */
  orphans: number
  /** The hour of the open case that is longest past its own; null when none is. */
  oldest: Instant | null
  /** Those who wait for a human: all, and those to whom a promised time was broken in this wait. */
  waiting: number
  late: number
}

/** What the outbox worker asks of the store. One effect per (case, destination) at a time, in order. */
export interface Outbox {
  lease(destination: Effect['destination'], limit: number, now: Instant, forMs: number): Promise<OutboxItem[]>
  /** A lease that was lost meanwhile changes nothing and returns false. `maybeSent`: this try may have reached the receiver. */
  settle(
    item: OutboxItem,
    outcome:
      | { state: 'done' }
      | { state: 'retry'; at: Instant; error: string; maybeSent: boolean }
      | { state: 'dead'; error: string },
    said?: LastAnswer,
  ): Promise<boolean>
  /** The stored one, with the very bytes. */
  effect(id: string): Promise<Effect | null>
  /** What a person has just decided of a case is looked at now, not when a back-off ends. */
  hurry(caseId: string, now: Instant): Promise<void>
  /**
   * What isn't in the record at a unit, longest since first; one that has only just begun to wait is not counted.
   * One access record for the list when `who` looks.
   */
  stuck(query: StuckQuery, who: Who | null): Promise<{ rows: StuckRow[]; next: string | null }>
  stuckCount(unit: string, now: Instant): Promise<number>
  /** Over all units, for whoever runs it. */
  figures(now: Instant): Promise<RecordFigures>
  /** Operators and caregivers may set a dead one going again. */
  revive(effect: string, now: Instant): Promise<boolean>
  depth(): Promise<{ waiting: number; dead: number; oldest: Instant | null }>
}
/** `away`: the record could not take a stand: no answer, too busy, or a fault behind it. */
export type LastAnswer = RawAnswer & { away: boolean }
export type StuckQuery = { unit: string; now: Instant; limit: number; after?: string }
export type StuckRow = {
  case: string
  number: string
  receipt: Receipt
  /** Of the effect that carries it; absent when there is none. */
  attempts: number
  next: Instant | null
  error: string | null
  answer: (LastAnswer & { at: Instant }) | null
}
export type RecordFigures = {
  states: Record<'waiting' | 'unknown' | 'refused', { count: number; oldest: Instant | null }>
  /** The latest try that got an answer came after the latest that didn't, or nothing was tried lately. */
  answers: boolean
}
export type OutboxItem = {
  effect: Effect
  case: string
  lease: string
  /** Tries made before this one. */
  attempts: number
  /** An earlier try may have reached the receiver: it ended without a word (a crash), or its answer was lost. */
  maybeSent: boolean
}

/** A wake-up, at most once, to every server process: "this case has moved to this number". Lost ones are healed by reading. */
export interface Bus {
  publish(caseId: string, rev: number): void
  /** Returns how to stop listening. `'*'` as id = wake-ups may have been lost; read everything again. */
  subscribe(listener: (caseId: string, rev: number) => void): () => void
  /** Something of this moment to all other processes: at most once, never stored, under 2,000 bytes. */
  say(what: string): void
  hear(listener: (what: string) => void): () => void
}

/** The region's record. `render` is pure: the same case, note and time give the same bytes. */
export interface Ehr {
  render(
    c: Case,
    entries: Entry[],
    /** `corrects`: the id of the earlier note that this one stands instead of. */
    note: { id: string; text: string; contactType: string; corrects?: string },
    author: Caregiver,
    at: Instant,
  ): Artefact[]
  /** Sends these bytes. 'unknown' when the answer was lost and the thing may or may not be there. */
  write(artefact: Artefact, c: Case): Promise<WriteResult>
  /**
   * Looks for an artefact whose answer was lost. 'retry' = it is surely not there and may be sent again;
   * 'unknown' = it was not found, but that proves nothing.
   */
  find(artefact: Artefact, c: Case): Promise<WriteResult>
}
/** As it came, shortened; what could point out a person is taken away before it is stored. `status` null: nothing came. */
export type RawAnswer = { status: number | null; body: string }
export type WriteResult = Written & { answer?: RawAnswer }
type Written =
  | { state: 'in-record'; id: string; version: string }
  /** `looked`: the record was asked and did not have it; else it could not be asked. */
  | { state: 'unknown'; reason: string; looked?: boolean }
  | { state: 'refused'; reason: string }
  /** What it would have changed is not in the record, and never was: there is nothing to write. */
  | { state: 'needless'; reason: string }
  /** Nothing was written and it is safe to try again. */
  | { state: 'retry'; reason: string; afterMs?: number }

export type RegisterUnit = Unit & {
  kind: 'central' | 'health-centre' | 'youth-clinic' | 'dental' | 'specialist' | 'home-team' | 'emergency-department'
  provider: Unit
  municipality: string
  phone: string
  /**
   * ISO weekday 1–7 → [from, to] in Europe/Stockholm, 'HH:MM'; 00:00–24:00 = round the clock. Two for one day = a break
   * between. On a holiday the hours of Sunday hold.
   */
  hours: { days: number[]; from: string; to: string }[]
  /** On these dates (YYYY-MM-DD, both included) these hours and no others; none = closed. */
  exceptions?: { from: string; to: string; reason: string; hours: { from: string; to: string }[] }[]
  /** What its staff can, and speak beside Swedish, by the Swedish name; absent: the register doesn't say. */
  competences?: Competence[]
  languages?: string[]
  /** HSA-ids of the units with which it has one queue, so that a small unit is never alone with its own. */
  sharesQueueWith?: string[]
}
export interface Register {
  units(): Promise<RegisterUnit[]>
  /** The health centre where the person is listed; null if nowhere or not known. */
  listing(personNumber: string): Promise<Unit | null>
  /** Protected identity. `unknown`: what is answered when it can't be learnt; left out: protected. */
  protectedIdentity(personNumber: string, unknown?: boolean): Promise<boolean>
}

export type Slot = { id: string; unit: Unit; kind: BookingKind; start: Instant; end: Instant; performer: string | null }
export interface Calendar {
  free(query: { unit: string; kind: Slot['kind']; from: Instant; limit: number }): Promise<Slot[]>
  find(slot: string): Promise<Slot | null>
}

export type SignedIn =
  | { kind: 'citizen'; citizen: Omit<Citizen, 'listedAt' | 'protected'> }
  /** `number`: of staff, for the log's review only (who is a patient and a colleague); never in a session. */
  | { kind: 'caregiver'; caregiver: Caregiver; number?: string }
export interface Identity {
  /** Where to send the browser, and what to remember (bound to that browser) until it comes back. */
  begin(kind: SignedIn['kind'], callback: string): Promise<{ url: string; remember: string }>
  /** Throws an Error with `code` 'login-refused' and a plain reason. */
  complete(kind: SignedIn['kind'], callbackUrl: URL, remember: string): Promise<SignedIn>
}

type Taken = 'pictures' | 'documents'
/** Pictures and files of a talk, stored apart from the log. Citizens send pictures; staff documents (PDF) too. */
export interface Files {
  put(caseId: string, name: string, bytes: Uint8Array, take?: Taken): Promise<Attachment | { refused: string }>
  /** All of them or none: each is looked through before the first is kept. */
  putAll(
    caseId: string,
    files: readonly { name: string; bytes: Uint8Array }[],
    take?: Taken,
  ): Promise<Attachment[] | { refused: string }>
  get(id: string): Promise<{ caseId: string; contentType: string; name: string; bytes: Uint8Array } | null>
}

export interface Sessions {
  create(kind: SignedIn['kind'], data: SignedIn, now: Instant): Promise<string>
  read(id: string, now: Instant): Promise<SignedIn | null>
  /** As `read`, and no sign that anybody is there: the idle time goes on. */
  peek(id: string, now: Instant): Promise<SignedIn | null>
  end(id: string): Promise<void>
  /** A locked session reads as none until somebody logs in anew; `behind` says whose it is. Only those of staff are locked. */
  lock(id: string, now: Instant): Promise<boolean>
  behind(id: string, now: Instant): Promise<SignedIn | null>
  /** How many are logged in at the unit and have been seen lately: whether a citizen can be told to wait. */
  onDuty(unit: string, now: Instant): Promise<number>
  /** Who they are, by name; once each. */
  colleagues(unit: string, now: Instant): Promise<Caregiver[]>
  /** The HSA-ids of all staff who are logged in. */
  everyone(now: Instant): Promise<string[]>
  /** Those of them whose commission opens the desk and who are cleared for protected identities. */
  cleared(now: Instant): Promise<Cleared[]>
}

/** An act of a rule owner on one content of a symptom (bot/reviewed.ts: contentOf). */
export type Review = {
  symptom: string
  content: string
  act: 'signed' | 'withdrawn'
  by: { id: string; name: string; role: string }
  reason: string
  at: Instant
}
/** What a caregiver reported of a judgement. No person: the case's number, the rule, and the caregiver's words about the rule. */
export interface Reviews extends Deviations {
  /** The latest act on each content of each symptom. */
  latest(): Promise<Review[]>
  /** All acts on a symptom, newest first. */
  history(symptom: string): Promise<Review[]>
  /** Safe to repeat: the same act twice in a row is one. */
  add(review: Review): Promise<void>
}

export type Now = () => Instant
export type NewId = () => string
