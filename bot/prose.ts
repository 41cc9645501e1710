// The case as a nurse would write it, in sentences: who, complaint and since when, danger signs and those denied, what else was
// said, risk groups and medicines, what was judged, and what was said and done. Each sentence has its source. Nothing is
// concluded here that nobody has said.
import type { Question } from '../flows/symptom.ts'
import { symptomsFor } from '../flows/symptoms/index.ts'
import { has, say, type Values } from '../flows/texts/index.ts'
import type { Case, Entry } from './case.ts'
import { wall } from './hours.ts'
import type { ProsePart, Sentence, Source } from './prose-parts.ts'
import { ownWords } from './own-words.ts'
import { complaintOf, type Told, toldOf } from './told.ts'
import { apartText } from './whose-age.ts'
import { changedBy, stands, whyChanged } from './urgency.ts'
import { languageName } from './languages.ts'

type Asked = { question: Question; symptom: string; yes: string[]; no: string[]; open: string[] }

/** What each multi or yes-no question came to, by option, in the order of the rules; the others are told by their answer. */
function askedOf(c: Case, language: string): Asked[] {
  const seen = new Set<string>()
  return symptomsFor(c.symptoms).flatMap(({ id: symptom, questions }) =>
    questions.flatMap((question): Asked[] => {
      if (seen.has(question.id)) return []
      seen.add(question.id)
      const options = question.kind === 'multi' ? (question.options ?? []).map(o => ({ fact: `${question.id}.${o}`, o })) : []
      const of = (value: boolean | null) =>
        options.filter(({ fact }) => c.facts[fact] === value).map(({ o }) => named(symptom, question.id, o, language))
      const all = { question, symptom, yes: of(true), no: of(false), open: of(null) }
      return all.yes.length + all.no.length + all.open.length > 0 || c.facts[question.id] !== undefined ? [all] : []
    }),
  )
}

/** The short words where there are some; else those the citizen was shown, as part of a sentence. */
function named(symptom: string, question: string, option: string, language: string): string {
  const short = `console.prose.${question}.${option}`
  return within(say(language, has('sv', short) ? short : `${symptom}.q.${question}.o.${option}`))
}
const within = (text: string): string => {
  const bare = text
    .trim()
    .replace(/\.$/u, '')
    .replaceAll(/\. (\p{Lu})/gu, (_, next: string) => `, ${next.toLocaleLowerCase('sv')}`)
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLocaleLowerCase('sv') + bare.slice(1) : bare
}
const sentence = (text: string): string => {
  const whole = text.trim()
  return /[.!?”"]$/u.test(whole) ? whole : `${whole}.`
}
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

const isTime = ({ id, kind, unit }: Question) =>
  (kind === 'number' && unit === 'days') || (kind === 'choice' && /-(since|onset|when|weeks)$/u.test(id))
const isMedicine = ({ id }: Question) => /-(medicines|taken)$/u.test(id)

export function proseOf(c: Case, entries: readonly Entry[], language: string, told = toldOf(c, entries, language)): Sentence[] {
  const t = (key: string, values: Values = {}) => say(language, `console.prose.${key}`, values)
  const asked = askedOf(c, language)
  const said = new Map(told.map(one => [one.question, one]))
  const out: Sentence[] = []
  const add = (part: ProsePart, source: Source, text: string) => {
    if (text.trim() !== '') out.push({ part, source, text: sentence(capital(text)) })
  }
  const history = (text: string) => add('history', 'patient', text)
  const list = (key: string, items: readonly string[]) =>
    items.length > 0 && history(t(key, { list: [...new Set(items)].join('; ') }))

  add('reason', c.citizen ? 'register' : 'patient', whoOf(c, t, language))
  add('reason', 'register', apartText(c, language) ?? '')
  const days = asked.find(({ question }) => isTime(question) && typeof c.facts[question.id] === 'number')
  const count = days ? c.facts[days.question.id] : undefined
  const complaint = complaintOf(c.symptoms, language)
  if (complaint)
    add(
      'reason',
      'patient',
      t(typeof count === 'number' && count > 0 ? 'complaint.days' : 'complaint', {
        complaint: within(complaint),
        n: typeof count === 'number' ? count : 0,
      }),
    )
  for (const e of entries)
    if (e.type === 'referral-received') {
      const { from, reason, summary } = e.referral
      const lines = summary.split('\n').map(line => line.replace(/^- /u, '').trim())
      add('reason', 'staff', t('received', { unit: from.unit.name, reason, summary: lines.filter(Boolean).join('; ') }))
    }
  for (const words of ownWords(c, entries)) add('reason', 'patient', `”${words}”`)

  const danger = asked.filter(({ question }) => question.danger)
  const about = ({ question }: Asked) => said.get(question.id)
  /** A question of one answer: "Vid ansträngning: ja". */
  const single = (one: Told) => `${within(one.text).replace(/[:?]$/u, '')}: ${within(one.answer)}`
  const label = (one: Asked) => within(about(one)?.text ?? '').replace(/[:?]$/u, '')
  const with_ = (items: string[], one: Asked, value: boolean | null) =>
    c.facts[one.question.id] === value ? [...items, label(one)] : items
  const yes = (one: Asked) => with_(one.yes, one, true)
  const no = (one: Asked) => with_(one.no, one, false)
  const open = (one: Asked) => with_(one.open, one, null)

  for (const one of asked.filter(a => isTime(a.question) && a !== days)) {
    const answer = about(one)
    if (answer) history(single(answer))
  }
  list('danger', danger.flatMap(yes))
  for (const one of asked) {
    const { question } = one
    if (question.danger || isTime(question) || isMedicine(question) || question.id === 'group') continue
    const answer = about(one)
    if (!answer) continue
    if (question.kind === 'multi') one.yes.length > 0 && history(`${label(one)}: ${one.yes.join('; ')}`)
    else if (c.facts[question.id] !== false && c.facts[question.id] !== null) history(single(answer))
  }
  const screen = danger.filter(({ question }) => question.id === 'danger')
  list('denies.screen', screen.flatMap(no))
  list('denies', danger.filter(one => !screen.includes(one)).flatMap(no))
  list('no', asked.filter(({ question }) => !question.danger && question.kind === 'yes-no').flatMap(no))
  list('unknown', danger.flatMap(open))
  const group = asked.find(({ question }) => question.id === 'group')
  list('group', group?.yes ?? [])
  list('group.none', group && group.yes.length === 0 ? group.no : [])
  for (const one of asked.filter(a => isMedicine(a.question))) {
    const answer = about(one)
    if (answer) history(t('medicines', { what: answer.answer }))
  }
  // Read from their words, and never asked.
  for (const one of told.filter(({ question }) => question.startsWith('told.') && c.facts[question] === true)) history(one.text)
  for (const one of told.filter(({ question }) => question.startsWith('desk.')))
    history(`${one.text.trim()} ${/[.:?!]$/u.test(one.text.trim()) ? '' : '– '}${one.answer}`.replace(/\s+/gu, ' '))
  for (const one of told.filter(({ before }) => before.length > 0)) {
    const values = { what: within(one.text).replace(/[:?]$/u, ''), before: one.before.join(', '), now: one.answer }
    // The register has changed it, and the patient nothing.
    if (one.how === 'register') add('history', 'register', t('changed.register', values))
    else history(t('changed', values))
  }
  // Their own sentence with their own mark: never the patient's words.
  for (const e of entries)
    if (e.type === 'message' && e.by.kind === 'guest')
      add('history', e.by.role, t(`guest.${e.by.role}`, { name: e.by.name, words: e.text.trim().replaceAll(/\s+/gu, ' ') }))
  if (c.interpreter) add('history', 'staff', t('interpreter', { language: languageName(c.interpreter.language, language) }))

  judged(c, entries, language, add)
  measured(c, entries, language, add)
  return out
}

function whoOf(c: Case, t: (key: string, values?: Values) => string, language: string): string {
  const age = ageOf(c, language)
  const who = c.facts['person.who']
  if (c.citizen?.actor) return t('who.guardian', { age, name: `${c.citizen.actor.given} ${c.citizen.actor.family}` })
  // Whom it is about is the citizen's to say; one who has logged in has said who writes.
  const key = who === 'child' ? 'who.child' : who === 'other' ? 'who.other' : who === 'self' ? 'who.self' : 'who.unsaid'
  return `${t(key, { age })}${c.citizen ? '' : t('who.anonymous')}`
}

/** By the register where the person is known; else as told. Months below two years: they decide. */
function ageOf(c: Case, language: string): string {
  const words = (key: string, n: number) => say(language, `console.age.${key}`, { n })
  const aboutSelf = c.facts['person.who'] !== 'child' && c.facts['person.who'] !== 'other'
  if (c.citizen && (c.citizen.actor || aboutSelf)) {
    const [y = 0, m = 1, d = 1] = c.citizen.birthDate.split('-').map(Number)
    const [ty = 0, tm = 1, td = 1] = wall(c.updatedAt).date.split('-').map(Number)
    const months = Math.max(0, (ty - y) * 12 + (tm - m) - (td < d ? 1 : 0))
    return months < 24 ? words('months', months) : words('years', Math.floor(months / 12))
  }
  const years = c.facts['person.age']
  const months = c.facts['person.months']
  if (typeof months === 'number' && (typeof years !== 'number' || years < 2)) return words('months', months)
  return typeof years === 'number' ? words('years', years) : say(language, 'console.prose.age-unknown')
}

type Add = (part: ProsePart, source: Source, text: string) => void

function judged(c: Case, entries: readonly Entry[], language: string, add: Add): void {
  const t = (key: string, values: Values = {}) => say(language, `console.${key}`, values)
  for (const e of entries)
    if (e.type === 'alarm') {
      // Whose words they were: a guest's are never the patient's.
      const by = entries.find(other => other.seq === e.message)?.by
      const who = by?.kind === 'guest' ? t(`guest.${by.role}.named`, { name: by.name }) : t('talk.citizen')
      add('assessment', 'bot', t('note.alarm', { kind: t(`alarm.${e.kind}`), words: e.words, at: at(e.at), who }))
    }
  const j = c.judgement
  if (j) {
    // As it was judged, in the words it was judged with: the rules may have others by now.
    add('assessment', 'bot', j.professional)
    add(
      'assessment',
      'bot',
      t('note.judged', { level: t(`level.${j.level}`), rule: j.rule, version: j.rulesVersion.slice(0, 12) }),
    )
  }
  for (const e of entries)
    if (e.type === 'urgency-changed' && e.by.kind === 'caregiver' && stands(e, entries))
      add(
        'assessment',
        'staff',
        t('note.urgency-changed', {
          level: t(`level.${e.level}`),
          name: changedBy(e, language),
          reason: whyChanged(e, language),
        }),
      )
}

function measured(c: Case, entries: readonly Entry[], language: string, add: Add): void {
  const t = (key: string, values: Values = {}) => say(language, `console.${key}`, values)
  const j = c.judgement
  // When, in the words they were given.
  if (j)
    add(
      'measures',
      'bot',
      t('prose.told', { action: t(`prose.action.${j.action}`), by: c.language === language ? within(j.by) : `”${j.by}”` }),
    )
  for (const e of entries) {
    const name = e.by.kind === 'caregiver' ? e.by.name : ''
    if (e.type === 'message' && e.by.kind === 'caregiver' && (e.text.trim() !== '' || e.attachments?.length)) {
      const files = (e.attachments ?? []).map(file => file.name).join(', ')
      const text = [e.text.trim(), files && `[${files}]`].filter(Boolean).join(' ')
      add('measures', 'staff', t('note.answered', { at: at(e.at), name, text }))
    }
    if (e.type === 'booked' && c.bookings.some(b => b.slot === e.booking.slot && b.start === e.booking.start))
      add('measures', 'staff', t(`note.booked.${e.booking.kind}`, { at: at(e.booking.start), unit: e.booking.unit.name }))
    if (e.type === 'transferred') add('measures', 'staff', t('note.transferred', { unit: e.unit.name, reason: e.reason }))
  }
}

const at = (instant: string) => {
  const { date, time } = wall(instant)
  return `${date} ${time}`
}
