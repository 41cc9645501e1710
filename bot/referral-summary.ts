// The summary that may be sent to another care provider, drafted from the case and nothing else: what it is about, what was
// answered, how urgent and why, what was alarming, what was done. In the language of the talk, since the patient says yes to
// these very words. Not in it: the talk itself, what staff wrote to each other, files, and names.
import { say } from '../flows/texts/index.ts'
import type { Case, Entry } from './case.ts'
import { wall } from './hours.ts'
import { complaintOf, toldOf } from './told.ts'

export function referralSummary(c: Case, entries: readonly Entry[]): string {
  const language = c.language
  const t = (key: string, values: Record<string, string | number> = {}) => say(language, `console.summary-sent.${key}`, values)
  const { judgement, alarm, urgency } = c
  const about = complaintOf(c.symptoms, language)
  const told = toldOf(c, entries, language)
    .filter(({ question }) => question !== c.referral?.question && !earlier(entries, question))
    .map(({ text, answer }) => `- ${text.replace(/[:.]$/u, '')}${text.endsWith('?') ? '' : ':'} ${answer}`)
  const why = judgement?.because.map(({ text }) => `- ${text}`) ?? []
  const done = c.bookings.map(b => {
    const { date, time } = wall(b.start)
    return `- ${t(`booked-${b.kind}`, { time: `${date} ${time}`, unit: b.unit.name })}`
  })
  const byStaff = urgency && urgency.by !== 'rules' ? [`- ${t('by-staff')}`] : []
  const received = entries.find(e => e.type === 'referral-received')
  return [
    section(t('about'), about === '' ? [] : [about]),
    received?.type === 'referral-received' ? received.referral.summary : '',
    section(t('told'), told),
    section(t('urgency', { level: say(language, `console.level.${urgency?.level ?? 'none'}`) }), [...why, ...byStaff]),
    alarm ? t('alarm', { words: alarm.words }) : '',
    section(t('done'), done),
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

const section = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : [title, ...lines].join('\n'))
/** The questions of earlier referrals, and of who may be in the talk, are no part of what the patient has told. */
const earlier = (entries: readonly Entry[], question: string): boolean =>
  entries.some(
    e =>
      (e.type === 'referral-asked' && e.referral.question === question) ||
      (e.type === 'guest' && e.did.what === 'invited' && e.did.question === question),
  )
