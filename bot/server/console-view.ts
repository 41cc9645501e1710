// A case as a caregiver sees it, and as a row of the queue. Rows carry no names and nobody's words.
import { has, say, type Values } from '../../flows/texts/index.ts'
import type { Case, Entry, Instant } from '../case.ts'
import { codeOf, languageName } from '../languages.ts'
import { type Needs, needsOf } from '../needs.ts'
import type { Caregiver } from '../people.ts'
import { consentsIn, withoutConsents } from '../consents.ts'
import { isDenied } from '../console/calling.ts'
import type { CaseView, Line, QueueRow } from '../console/wire.ts'
import { allowed } from '../desk.ts'
import type { CaseRow } from '../ports.ts'
import { bookedText, timeText } from '../speech.ts'
import { ownWords } from '../own-words.ts'
import { proseOf } from '../prose.ts'
import { owns } from '../rights.ts'
import { newsOf } from '../seen.ts'
import { complaintOf, toldOf } from '../told.ts'
import { whyChanged } from '../urgency.ts'
import { apartText } from '../whose-age.ts'
import { consultView } from './console-consult.ts'
import { guestLine, guestName, guestsView } from './console-guests.ts'
import { asking } from './console-lines.ts'
import { referralLine, referralView } from './console-referral.ts'
import { personOf, statedAge } from './console-person.ts'
import { notesOf, receiptsOf, submittedOf } from './console-record.ts'

const worst = ['refused', 'unknown', 'waiting', 'replaced', 'in-record'] as const

/** When anybody but the caregiver last wrote in the talk. */
const wroteAt = ({ lastCitizenAt, lastGuestAt }: Pick<CaseRow, 'lastCitizenAt' | 'lastGuestAt'>): string | null =>
  lastGuestAt !== undefined && lastGuestAt > (lastCitizenAt ?? '') ? lastGuestAt : lastCitizenAt

/** They have written, and nobody has answered since. */
export const isOwed = (row: Pick<CaseRow, 'lastCitizenAt' | 'lastCaregiverAt' | 'lastGuestAt'>): boolean =>
  (row.lastCaregiverAt ?? '') < (wroteAt(row) ?? '')

/** Somebody has answered in this wait: what was promised is kept, or is over. */
const isAnswered = ({ lastCaregiverAt, waitingSince }: CaseRow): boolean =>
  lastCaregiverAt !== null && lastCaregiverAt > (waitingSince ?? '')

/** What was marked in words is known by its code as well. */
export const coded = ({ competence, language }: Needs): Needs => ({ competence, language: language && codeOf(language) })

export const rowOf = (row: CaseRow, language: string): QueueRow => ({
  id: row.id,
  number: row.number,
  rev: row.rev,
  status: row.status,
  level: row.urgency?.level ?? null,
  complaint: complaintOf(row.symptoms, language),
  language: row.language,
  unit: row.unit,
  needs: row.needs ? coded(row.needs) : null,
  openedAt: row.openedAt,
  waitingSince: row.waitingSince,
  promisedBy: row.promisedBy,
  late: row.late && !isAnswered(row),
  worsened: row.urgency?.reason === 'worse',
  reopened: row.reopened ? { name: row.reopened.by?.name ?? null } : null,
  lowering: row.lowering ? { level: row.lowering.level, hsaId: row.lowering.hsaId, name: row.lowering.name } : null,
  claim: row.claim && { hsaId: row.claim.hsaId, name: row.claim.name, unit: row.claim.unit.hsaId },
  holdUntil: row.hold?.until ?? null,
  owed: isOwed(row),
  wroteAt: wroteAt(row),
  alarm: row.alarm,
  alert: row.alert ?? null,
  identified: row.identified,
  protected: row.protected ?? false,
  countersign: row.countersign ?? false,
  returned: row.returned ?? [],
  receipt: worst.find(state => row.receipts.includes(state)) ?? null,
})

export function viewOf(c: Case, entries: readonly Entry[], who: Caregiver, now: Instant, language: string): CaseView {
  const age = c.facts['person.age']
  const told = toldOf(c, entries, language)
  return {
    id: c.id,
    number: c.number,
    rev: c.rev,
    status: c.status,
    language: c.language,
    openedAt: c.openedAt,
    waitingSince: c.waitingSince,
    promisedBy: c.promisedBy,
    late: c.late,
    person: c.citizen && personOf(c.citizen, now, language),
    consults: consultView(c, who),
    guests: guestsView(c, who, language),
    interpreter: c.interpreter
      ? { language: languageName(c.interpreter.language, language), by: c.interpreter.by }
      : c.interpreter === undefined && c.facts['told.interpreter'] === true
        ? { language: null, by: null }
        : null,
    statedAge: typeof age === 'number' ? statedAge(age, c.facts['person.months'], language) : null,
    apart: apartText(c, language),
    complaint: complaintOf(c.symptoms, language),
    problems: (c.judgement?.problems ?? []).map(({ symptom, level, rule }) => ({
      name: complaintOf([symptom], language),
      level,
      rule,
    })),
    words: ownWords(c, entries).join('\n'),
    urgency: c.urgency && { ...c.urgency, reason: whyOf(c.urgency, language) },
    lowering: c.lowering ? { ...c.lowering, reason: whyOf(c.lowering, language), mine: c.lowering.by.hsaId === who.hsaId } : null,
    judgement: c.judgement,
    alarm: c.alarm && { ...c.alarm, ...(isDenied(c) ? { denied: true } : {}) },
    alarmBy: c.alarm && guestBehind(entries, language),
    alert: c.alert ?? null,
    unit: c.unit,
    needs: coded(needsOf(c)),
    claim: c.claim && { hsaId: c.claim.hsaId, name: c.claim.name, role: c.claim.role, mine: owns(c, who) },
    hold: c.hold,
    prose: inShort(c, entries, told, language),
    answers: told,
    lines: entries.flatMap(e => lineOf(e, entries, language).map(line => ({ ...line, news: newsTo(who, e, line) }))),
    bookings: c.bookings,
    notes: notesOf(c, who),
    receipts: receiptsOf(c, who),
    submitted: submittedOf(c, who),
    closed: c.closed && {
      at: c.closed.at,
      reason: c.closed.reason,
      equalsVisit: c.closed.equalsVisit,
      problem: c.closed.problem,
    },
    follows: c.follows ?? null,
    reopened: c.reopened ? { name: c.reopened.by?.name ?? null } : null,
    ...referralView(c, entries),
    acts: allowed(c, who),
  }
}

function inShort(c: Case, entries: readonly Entry[], told: CaseView['answers'], language: string): CaseView['prose'] {
  const consents = consentsIn(entries)
  const about = told.filter(one => !consents.has(one.question))
  return proseOf(c, withoutConsents(entries), language, about)
}

/** The published reason in the reader's words; older ones as they were written. */
function guestBehind(entries: readonly Entry[], language: string): string | null {
  const alarm = entries.findLast(e => e.type === 'alarm')
  const by = entries.find(e => e.seq === alarm?.message)?.by
  return by?.kind === 'guest' ? guestName(by, language) : null
}

const whyOf = (e: Parameters<typeof whyChanged>[0], language: string): string =>
  e.reason === 'worse' ? say(language, 'console.reason.worse') : whyChanged(e, language)

const clockName = (e: Entry, language: string) => (e.by.kind === 'caregiver' ? {} : { name: say(language, 'console.clock') })

/** "Egenvård, motsvarar ett besök, nytt". */
const endText = (e: Extract<Entry, { type: 'closed' }>, language: string): string =>
  [
    say(language, `console.close.${e.reason}`),
    ...(e.equalsVisit ? [say(language, 'console.close.equals-visit').toLowerCase()] : []),
    ...(e.problem
      ? [
          `${say(language, 'console.close.problem').toLowerCase()} ${say(language, `console.close.problem.${e.problem}`).toLowerCase()}`,
        ]
      : []),
  ].join(', ')

const newsTo = (who: Caregiver, e: Entry, { answers }: Pick<Line, 'answers'>): Line['news'] =>
  e.by.kind === 'caregiver' && e.by.hsaId === who.hsaId ? null : newsOf(e, answers !== undefined)

type ToldLine = Omit<Line, 'news'>
function lineOf(e: Entry, entries: readonly Entry[], language: string): ToldLine[] {
  const line = (from: Line['from'], text: string): ToldLine => ({
    seq: e.seq,
    at: e.at,
    from,
    name: e.by.kind === 'caregiver' ? e.by.name : e.by.kind === 'guest' ? guestName(e.by, language) : null,
    text,
    attachments: [],
    alarm: e.type === 'alarm' || e.type === 'alerted',
  })
  if (e.type === 'message') {
    // A button of the chat's own, such as the one for a human, has no words to show.
    if (e.text.trim() === '' && !e.attachments?.length) return []
    const { kind } = e.by
    const from = kind === 'citizen' || kind === 'caregiver' || kind === 'guest' ? kind : 'bot'
    const alarm = entries.some(other => other.type === 'alarm' && other.message === e.seq)
    return [{ ...line(from, e.text), attachments: e.attachments ?? [], alarm, ...asking(e, entries, language) }]
  }
  if (e.type === 'internal-note') return [line('internal', e.text)]
  if (e.type === 'identified' && entries.some(other => other.type === 'identified' && other.seq < e.seq))
    return [line('event', say(language, `console.event.${e.citizen.protected ? 'marked' : 'unmarked'}`))]
  const values = e.type === 'guest' ? guestLine(e, entries, language) : happened(e, language)
  return values
    ? [line('event', say(language, `console.event.${e.type}`, { name: e.by.kind === 'caregiver' ? e.by.name : '', ...values }))]
    : []
}

/** Why it moved by itself, in words; a caregiver's own reason as they wrote it. */
const byItself = (how: 'released' | 'transferred', reason: string, language: string): string =>
  has('sv', `console.${how}.${reason}`) ? say(language, `console.${how}.${reason}`) : reason

/** The words of an event worth a line; null for the inner steps of the interview. */
function happened(e: Exclude<Entry, { type: 'message' }>, language: string): Values | null {
  const time = (at: string) => timeText(at, e.at, language)
  const t = (key: string) => say(language, `console.${key}`)
  switch (e.type) {
    case 'alarm':
      return { kind: t(`alarm.${e.kind}`) }
    case 'alerted':
      return { kind: t(`alarm.${e.kind}`) }
    case 'deviation-reported':
      return { level: e.expected ? t(`level.${e.expected}`) : t('deviation.none') }
    case 'check-in-answered':
      return { how: say(language, `bot.q.check-in${e.how === 'helped' ? '-shut' : ''}.o.${e.how}`).toLowerCase() }
    case 'judged':
      return { level: t(`level.${e.judgement.level}`), rule: e.judgement.rule }
    case 'handed-over':
    case 'reopened':
      return { unit: e.unit.name, time: time(e.promisedBy) }
    case 'transferred':
      return {
        ...clockName(e, language),
        unit: e.unit.name,
        reason: byItself('transferred', e.reason, language),
        time: time(e.promisedBy),
      }
    case 'consulted':
      return { to: e.to.name, unit: e.to.unit.name, reason: e.reason }
    case 'consult-ended':
      return { how: t(`consult.${e.how}`) }
    case 'record-read':
      return { what: e.what.map(part => t(`record.${part}`).toLowerCase()).join(', ') }
    case 'interpreter-marked':
      return { language: e.language === null ? t('interpreter.none') : languageName(e.language, language) }
    case 'passed':
      return { to: e.to.name, reason: e.reason }
    case 'referral-asked':
    case 'referral-answered':
    case 'referral-ended':
    case 'referred':
    case 'referral-received':
    case 'disclosed':
      return referralLine(e, language)
    case 'released':
      return { ...clockName(e, language), to: t(`released.${e.to}`), reason: byItself('released', e.reason, language) }
    case 'held':
      return { time: time(e.until), reason: e.reason }
    case 'competence-asked':
      return { competence: t(`competence.${e.competence ?? 'any'}`).toLowerCase() }
    case 'urgency-changed':
      return {
        name: e.by.kind === 'caregiver' ? e.by.name : t('rules'),
        level: t(`level.${e.level}`),
        reason: `${whyOf(e, language)}${e.proposed ? ` ${say(language, 'console.urgency.proposed-by', { name: e.proposed.name })}` : ''}`,
      }
    case 'lowering-proposed':
      return { level: t(`level.${e.level}`), reason: whyOf(e, language) }
    case 'lowering-refused':
    case 'lowering-withdrawn':
      return {}
    case 'resumed':
      return clockName(e, language)
    case 'promised':
      return { time: time(e.promisedBy) }
    case 'booked':
      return {
        kind: t(`booking.${e.booking.kind}`).toLowerCase(),
        time: bookedText(e.booking.start, language),
        unit: e.booking.unit.name,
      }
    case 'booking-cancelled':
      return { reason: e.reason }
    case 'receipt':
      return {
        title: e.receipt.title,
        state: t(`receipt.${e.receipt.seen === 'not-there' ? 'not-there' : e.receipt.state}`),
      }
    case 'sent-back':
      return { reason: e.reason }
    case 'closed':
      return { reason: endText(e, language) }
    case 'corrected':
    case 'check-in-asked':
    case 'check-in-missed':
    case 'alarm-acknowledged':
    case 'identified':
    case 'claimed':
    case 'submitted':
    case 'countersigned':
    case 'signed':
    case 'failed':
      return {}
    default:
      return null
  }
}
