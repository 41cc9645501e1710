// Reading the log: `apply` is the only place that says what an entry does to a case, so that the stored
// case is always the fold of its entries.
import type { Author, Case, Change, Draft, Effect, Entry, Instant } from './case.ts'
import { checkInAfter } from './check-in-parts.ts'
import { consultsAfter, endedAll } from './consult.ts'
import { withGuests } from './guests.ts'
import { markOf } from './interpreting.ts'
import { leaving, withReferral } from './referral-log.ts'
import { submittedAfter } from './submitted.ts'
import { endOf, reopenedFrom } from './closing.ts'
import { isAmended, isReplaced, received, replaced } from './receipt-log.ts'
import { loweringAfter, urgencyAfter, withoutLowering } from './urgency.ts'

/** A case before its first entry. The store hands it to a change of an id it has not seen. */
export const blank = (id: string): Case => ({
  id,
  number: '',
  rev: 0,
  status: 'with-bot',
  channel: '',
  language: 'sv',
  kinds: [],
  openedAt: '1970-01-01T00:00:00.000Z',
  updatedAt: '1970-01-01T00:00:00.000Z',
  rules: '',
  position: { machine: '', version: 0, value: '' },
  asked: null,
  askedOptions: null,
  misses: 0,
  words: '',
  candidates: [],
  symptoms: [],
  facts: {},
  answered: [],
  corrected: [],
  citizen: null,
  judgement: null,
  urgency: null,
  alarm: null,
  alert: null,
  checkIn: null,
  unit: null,
  waitingSince: null,
  promisedBy: null,
  late: false,
  claim: null,
  hold: null,
  lastCitizenAt: null,
  lastCaregiverAt: null,
  owedSince: null,
  bookings: [],
  notes: [],
  receipts: [],
  closed: null,
})

export const fold = (id: string, entries: readonly Entry[]): Case => entries.reduce(apply, blank(id))

/** Numbers, dates and signs the drafts, and derives the case from them: every change is made here. */
export function changed(
  c: Case,
  by: Author,
  now: Instant,
  drafts: readonly Draft[],
  effects: Effect[] = [],
  slots?: Change['slots'],
): Change {
  const entries = drafts.map((draft, i) => ({ by, ...draft, seq: c.rev + 1 + i, at: now }) as Entry)
  return { case: entries.reduce(apply, c), entries, effects, ...(slots ? { slots } : {}) }
}

/** Two changes in a row as one: the second was decided on the case the first made. */
export const followed = (first: Change, next: (c: Case) => Change): Change => {
  const second = next(first.case)
  return { case: second.case, entries: [...first.entries, ...second.entries], effects: [...first.effects, ...second.effects] }
}

export function apply(before: Case, e: Entry): Case {
  const c: Case = withGuests(leaving({ ...before, rev: e.seq, updatedAt: e.at }, e), e)
  switch (e.type) {
    case 'message':
      if (e.by.kind === 'citizen')
        return {
          ...c,
          lastCitizenAt: e.at,
          owedSince: c.owedSince ?? e.at,
          hold: c.hold ? { ...c.hold, wroteAt: c.hold.wroteAt ?? e.at } : null,
          // A word from them is an answer too.
          checkIn: c.checkIn ? { ...c.checkIn, state: 'answered', unanswered: 0 } : c.checkIn,
        }
      if (e.by.kind === 'caregiver') return { ...c, lastCaregiverAt: e.at, owedSince: null }
      return c
    case 'opened':
      return {
        ...c,
        openedAt: e.at,
        language: e.language,
        number: e.number,
        rules: e.rules,
        position: e.position,
        channel: e.channel,
        ...(e.follows ? { follows: e.follows } : {}),
        ...(e.unit ? { unit: e.unit } : {}),
      }
    case 'language-chosen':
      return { ...c, language: e.language }
    case 'client-described':
      return { ...c, kinds: e.kinds }
    case 'moved':
      return { ...c, position: e.position, asked: null, askedOptions: null, misses: 0 }
    case 'asked':
      return { ...c, asked: e.question, askedOptions: e.options ?? null, misses: c.asked === e.question ? c.misses : 0 }
    case 'not-understood':
      return { ...c, misses: c.misses + 1 }
    case 'described':
      return { ...c, words: [c.words, e.words].filter(Boolean).join('\n'), candidates: e.candidates }
    case 'complaint-chosen':
      return { ...c, symptoms: e.symptoms, candidates: [] }
    case 'answered':
      return {
        ...c,
        facts: { ...c.facts, ...e.facts },
        answered: with_(c.answered, e.how === 'answer' ? e.question : null),
        misses: 0,
      }
    case 'corrected':
      return { ...c, facts: { ...c.facts, ...e.facts }, corrected: with_(c.corrected, e.question) }
    case 'reconsidered':
      return { ...c, facts: without(c.facts, e.forget ?? []), answered: c.answered.filter(q => q !== e.question) }
    case 'alarm':
      return {
        ...c,
        ...withoutLowering(c),
        alarm: { kind: e.kind, category: e.category, words: e.words, at: e.at, acknowledged: null },
      }
    case 'alarm-acknowledged':
      return c.alarm && !c.alarm.acknowledged && e.by.kind === 'caregiver'
        ? { ...c, alert: null, alarm: { ...c.alarm, acknowledged: { hsaId: e.by.hsaId, name: e.by.name, at: e.at } } }
        : { ...c, alert: null }
    case 'check-in-asked':
    case 'check-in-answered':
    case 'check-in-missed':
      return { ...c, checkIn: checkInAfter(c, e) }
    case 'alerted':
      return { ...c, alert: { kind: e.kind, at: e.at } }
    case 'judged':
      return {
        ...c,
        ...withoutLowering(c),
        judgement: e.judgement,
        urgency: { level: e.judgement.level, by: 'rules', reason: e.judgement.rule },
      }
    case 'identified':
      return { ...c, citizen: e.citizen }
    case 'handed-over':
      return { ...c, status: 'waiting', unit: e.unit, waitingSince: e.at, promisedBy: e.promisedBy, late: false, checkIn: null }
    case 'claimed':
      return e.by.kind === 'caregiver'
        ? {
            ...c,
            status: 'claimed',
            alert: null,
            checkIn: null,
            hold: null,
            closed: null,
            owedSince: e.at,
            unit: c.unit ?? e.by.unit,
            claim: { hsaId: e.by.hsaId, name: e.by.name, role: e.by.role, unit: e.by.unit, at: e.at, lease: e.lease },
          }
        : c
    // What rests goes on resting, with its new owner.
    case 'passed': {
      const { commission: _, protected: __, ...to } = e.to
      // One that waited and was given to somebody is as if they had taken it.
      const waited = c.status === 'waiting'
      const owed = waited || c.owedSince ? e.at : null
      const status = waited ? ('claimed' as const) : c.status
      return { ...c, status, alert: null, owedSince: owed, claim: { ...to, at: e.at, lease: e.lease } }
    }
    case 'released':
      return e.to === 'queue'
        ? { ...c, status: 'waiting', claim: null, hold: null, waitingSince: e.at, promisedBy: e.promisedBy, late: false }
        : { ...c, status: 'with-bot', claim: null, hold: null, waitingSince: null, promisedBy: null, late: false }
    case 'held':
      return {
        ...c,
        status: 'on-hold',
        hold: { until: e.until, reason: e.reason },
        claim: c.claim && { ...c.claim, paused: true },
      }
    // The citizen was told the hour: when it has come, somebody owes them a word.
    case 'resumed':
      return { ...c, status: 'claimed', hold: null, owedSince: c.owedSince || e.by.kind === 'clock' ? e.at : null }
    case 'transferred':
      return {
        ...c,
        ...withoutLowering(c),
        status: 'waiting',
        unit: e.unit,
        claim: null,
        hold: null,
        waitingSince: e.at,
        promisedBy: e.promisedBy,
        late: false,
      }
    case 'urgency-changed':
      return { ...c, ...urgencyAfter(c, e) }
    case 'lowering-proposed':
    case 'lowering-refused':
    case 'lowering-withdrawn':
      return { ...c, ...loweringAfter(e) }
    case 'promised':
      return { ...c, promisedBy: e.promisedBy, late: e.late || c.late }
    case 'booked':
      return { ...c, bookings: [...c.bookings, e.booking] }
    case 'booking-cancelled':
      return { ...c, bookings: c.bookings.filter(b => b.slot !== e.slot) }
    case 'signed':
      return {
        ...c,
        notes: [...c.notes, e.note],
        ...(e.instead ? { submitted: submittedAfter(c, e) } : {}),
        receipts: [
          ...c.receipts.map(r => (isReplaced(r, e) ? replaced(r, e.at) : r)),
          ...e.artefacts.map(a =>
            received(undefined, { artefact: a.id, kind: a.kind, title: a.title, state: 'waiting', note: e.note.id }, e.at),
          ),
        ],
      }
    case 'submitted':
    case 'countersigned':
    case 'sent-back':
      return { ...c, submitted: submittedAfter(c, e) }
    case 'receipt':
      return {
        ...c,
        receipts: [
          ...c.receipts.filter(r => r.artefact !== e.receipt.artefact).map(r => (isAmended(r, c, e) ? replaced(r, e.at) : r)),
          received(
            c.receipts.find(r => r.artefact === e.receipt.artefact),
            e.receipt,
            e.at,
          ),
        ],
      }
    case 'closed':
      return {
        ...c,
        ...withoutLowering(c),
        ...endedAll(c, e.at),
        status: 'closed',
        alert: null,
        checkIn: null,
        claim: null,
        hold: null,
        promisedBy: null,
        closed: endOf(e),
      }
    case 'reopened':
      return {
        ...c,
        ...reopenedFrom(c, e.at),
        status: 'waiting',
        closed: null,
        unit: e.unit,
        waitingSince: e.at,
        promisedBy: e.promisedBy,
        late: false,
      }
    case 'desk-asked':
      return { ...c, questions: [...(c.questions ?? []), e.question] }
    case 'referral-asked':
    case 'referral-answered':
    case 'referral-ended':
    case 'referred':
    case 'referral-received':
      return withReferral(c, e)
    case 'desk-answered':
      return { ...c, questionsAnswered: with_(c.questionsAnswered ?? [], e.answer.question) }
    case 'consulted':
    case 'consult-ended':
      return { ...c, consults: consultsAfter(c, e) }
    case 'interpreter-marked':
      return { ...c, interpreter: markOf(e) }
    case 'competence-asked':
      return { ...c, competence: e.competence }
    case 'disclosed':
    case 'internal-note':
    case 'guest':
    case 'record-read':
    case 'deviation-reported':
    case 'failed':
      return c
  }
}

const without = (facts: Case['facts'], forget: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => !forget.includes(fact)))

const with_ = (list: string[], item: string | null) => (item === null || list.includes(item) ? list : [...list, item])
