// The note a caregiver starts from: what the case already holds, each statement with who said it. In Swedish,
// whatever the language of the talk: it is for the record. Nothing is concluded here that nobody has said.
import { say } from '../flows/texts/index.ts'
import type { Case, Entry, Note } from './case.ts'
import { wall } from './hours.ts'
import { complaintOf, toldOf } from './told.ts'

export type Statement = { source: 'patient' | 'bot' | 'staff' | 'register'; text: string }
type Section = { title: string; statements: Statement[] }

const patient = (text: string): Statement => ({ source: 'patient', text })
const bot = (text: string): Statement => ({ source: 'bot', text })
const staff = (text: string): Statement => ({ source: 'staff', text })
const t = (key: string, values: Record<string, string | number> = {}) => say('sv', `console.${key}`, values)
const at = (instant: string) => {
  const { date, time } = wall(instant)
  return `${date} ${time}`
}

export function noteDraft(c: Case, entries: readonly Entry[]): { text: string; statements: Statement[] } {
  const sections = [reason(c), history(c, entries), assessment(c, entries), measures(c, entries)].filter(
    s => s.statements.length > 0,
  )
  const source = { patient: t('source.patient'), bot: t('source.bot'), staff: t('source.staff'), register: t('source.register') }
  return {
    text: sections.map(s => `${s.title}\n${s.statements.map(x => `- ${x.text} (${source[x.source]})`).join('\n')}`).join('\n\n'),
    statements: sections.flatMap(s => s.statements),
  }
}

/** An earlier note to be written anew: first which one, and whether it stands in the record; then its words as they were. */
export function correctionDraft(c: Case, earlier: Note): { text: string; statements: Statement[] } {
  const there = c.receipts.find(r => r.kind === 'note' && r.note === earlier.id && r.state === 'in-record')
  const opening = t(there ? 'note.corrects' : 'note.replaces', { at: at(earlier.signedAt), id: there?.id ?? '' })
  return { text: `${opening}\n\n${earlier.text}`, statements: [staff(opening), staff(earlier.text)] }
}

const reason = (c: Case): Section => ({
  title: t('note.reason'),
  statements: [
    ...[complaintOf(c.symptoms, 'sv')].filter(Boolean).map(bot),
    ...c.words
      .split('\n')
      .filter(words => words.trim() !== '')
      .map(words => patient(`”${words.trim()}”`)),
  ],
})

const history = (c: Case, entries: readonly Entry[]): Section => ({
  title: t('note.history'),
  statements: toldOf(c, entries, 'sv').map(a => {
    const changed = a.before.length > 0 ? ` [${t('summary.before', { before: a.before.join(', ') })}]` : ''
    return {
      source: a.how === 'register' ? 'register' : 'patient',
      text: `${a.text.replace(/[:?.]$/u, end => (end === '?' ? end : ''))}${a.text.endsWith('?') ? '' : ':'} ${a.answer}${changed}`,
    }
  }),
})

function assessment(c: Case, entries: readonly Entry[]): Section {
  const judged = c.judgement
  return {
    title: t('note.assessment'),
    statements: [
      ...entries
        .filter(e => e.type === 'alarm')
        .map(e => bot(t('note.alarm', { kind: t(`alarm.${e.kind}`), words: e.words, at: at(e.at) }))),
      ...(judged
        ? [
            bot(
              t('note.judged', {
                level: t(`level.${judged.level}`),
                rule: judged.rule,
                version: judged.rulesVersion.slice(0, 12),
              }),
            ),
            bot(judged.professional),
          ]
        : []),
      ...entries
        .filter(e => e.type === 'urgency-changed')
        .map(e => staff(t('note.urgency-changed', { level: t(`level.${e.level}`), name: nameOf(e), reason: e.reason }))),
    ].filter(s => s.text.trim() !== ''),
  }
}

function measures(c: Case, entries: readonly Entry[]): Section {
  return {
    title: t('note.measures'),
    statements: entries.flatMap((e): Statement[] => {
      switch (e.type) {
        case 'message':
          return e.by.kind === 'caregiver' ? [staff(t('note.answered', { at: at(e.at), name: nameOf(e), text: e.text }))] : []
        case 'booked':
          return c.bookings.some(b => b.slot === e.booking.slot && b.start === e.booking.start)
            ? [staff(t(`note.booked.${e.booking.kind}`, { at: at(e.booking.start), unit: e.booking.unit.name }))]
            : []
        case 'transferred':
          return [staff(t('note.transferred', { unit: e.unit.name, reason: e.reason }))]
        default:
          return []
      }
    }),
  }
}

const nameOf = (e: Entry): string => (e.by.kind === 'caregiver' ? e.by.name : '')
