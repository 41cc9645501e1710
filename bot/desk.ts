// A caregiver acts: (case, who, act, now) → Change | Refusal. Pure; the one table of statuses and allowed acts.
import type { Level } from '../flows/symptom.ts'
import {
  type Author,
  type Case,
  type Change,
  type CloseReason,
  type Draft,
  type Effect,
  type Instant,
  isRefusal,
  type Refusal,
  type Status,
} from './case.ts'
import type { Caregiver } from './people.ts'
import { nullifiable, nullifying } from './amend.ts'
import { answerBy, later } from './hours.ts'
import { type BookingAct, onBooking } from './booking-acts.ts'
import { onTalk, type TalkAct, wrongQuestion } from './asking.ts'
import { changed } from './log.ts'
import { onPass, type PassAct, wrongPass } from './passing.ts'
import type { RegisterUnit } from './ports.ts'
import { correctable, onRecord, type RecordAct, resendable, unsettled } from './record-acts.ts'
import { defaults, type Settings } from './settings.ts'
import { bot, timeText } from './speech.ts'
import { backFromHuman } from './turn.ts'

export type Act =
  | { act: 'claim' }
  | { act: 'release'; to: 'queue' | 'bot'; reason: string }
  | { act: 'hold'; until: Instant; reason: string }
  | { act: 'resume' }
  | { act: 'transfer'; unit: RegisterUnit; reason: string }
  | { act: 'acknowledge' }
  | { act: 'change-urgency'; level: Level; reason: string }
  /** The signer strikes out a note that was written in error. */
  | { act: 'nullify'; note: string; reason: string }
  | { act: 'report-deviation'; expected: Level | null; text: string }
  | { act: 'close'; reason: CloseReason }
  | BookingAct
  | RecordAct
  | TalkAct
  | PassAct
type Name = Act['act']
type UnitOf = (hsaId: string) => RegisterUnit | undefined

/** What isn't in the record needs no new talk: anyone at the unit may look it up and send it again, if nobody has the case. */
const record = ['settle', 'resend'] as const
const talking = ['say', 'ask', 'note-internally'] as const
const passing = ['acknowledge', 'claim', 'transfer', 'change-urgency', 'note-internally'] as const
const moving = ['release', 'transfer', 'pass', 'change-urgency', 'acknowledge'] as const
const booking = ['book', 'cancel-booking', 'rebook'] as const
const noting = ['sign', 'correct', 'nullify'] as const
const owning = [...talking, ...moving, ...booking, ...noting, ...record, 'report-deviation', 'close'] as const
/** Who may do what, by status. `owner` has claimed the case; `unit` is anyone else whose commission is at the case's unit. */
const table: Record<Status, { owner: readonly Name[]; unit: readonly Name[] }> = {
  'with-bot': { owner: [], unit: ['acknowledge', 'claim', ...record] },
  waiting: { owner: [], unit: [...passing, 'report-deviation', ...record] },
  claimed: { owner: [...owning, 'hold'], unit: ['acknowledge', 'note-internally'] },
  'on-hold': { owner: [...owning, 'resume'], unit: ['acknowledge', 'note-internally'] },
  closed: { owner: [], unit: ['acknowledge', 'claim', 'report-deviation', 'nullify', ...record] },
}

/** Whose record it would go into is known: a relative's login is not the patient's. */
const isPatient = (c: Case) =>
  c.citizen !== null && (c.citizen.actor !== null || (c.facts['person.who'] !== 'child' && c.facts['person.who'] !== 'other'))
const alarming = (c: Case) => (c.alarm !== null && c.alarm.acknowledged === null) || (c.alert ?? null) !== null
/**
 * A talk still with the bot may be taken only when it has alarmed, also after somebody acknowledged it; a closed one
 * only when something of it did not get into the record.
 */
function possible(c: Case, what: Name, who: Caregiver): boolean {
  switch (what) {
    case 'acknowledge':
      return alarming(c)
    case 'claim':
      return c.status === 'with-bot' ? c.alarm !== null : c.status !== 'closed' || unsettled(c)
    case 'report-deviation':
      return c.judgement !== null
    case 'settle':
      return c.receipts.some(r => r.state === 'unknown')
    case 'resend':
      return c.receipts.some(r => resendable(c, r))
    case 'correct':
      return isPatient(c) && c.notes.some(note => correctable(c, note))
    case 'book':
    case 'sign':
      return isPatient(c)
    case 'cancel-booking':
      return c.bookings.length > 0
    case 'rebook':
      return isPatient(c) && c.bookings.length > 0
    case 'nullify':
      return c.notes.some(note => nullifiable(c, note, who))
    default:
      return true
  }
}

/** The acts this caregiver may do now: what the console shows as buttons. */
export function allowed(c: Case, who: Caregiver): Name[] {
  const row = table[c.status]
  const names = c.claim?.hsaId === who.hsaId ? row.owner : row.unit
  return names.filter(
    name => possible(c, name, who) && (sits(c, who) || (alarming(c) && (name === 'acknowledge' || name === 'claim'))),
  )
}

const sits = (c: Case, who: Caregiver) => c.unit === null || c.unit.hsaId === who.unit.hsaId || c.claim?.hsaId === who.hsaId

/** `unitOf`: the case's unit and its opening hours, which promises are counted in; unknown hours count as always open. */
export function act(
  c: Case,
  who: Caregiver,
  what: Act,
  now: Instant,
  settings: Settings = defaults,
  unitOf: UnitOf = () => undefined,
): Change | Refusal {
  if (c.rev === 0) return { refused: 'unknown-case' }
  const afterwards = what.act === 'claim' ? unsettled(c) : table.closed.unit.includes(what.act)
  if (c.status === 'closed' && !afterwards) return { refused: 'closed' }
  const beside = what.act === 'acknowledge' || what.act === 'note-internally'
  if (c.claim && c.claim.hsaId !== who.hsaId && !beside) return { refused: 'taken', by: c.claim.name }
  if (!sits(c, who) && !alarming(c)) return { refused: 'not-your-unit', by: c.unit?.name ?? '' }
  if ((what.act === 'book' || what.act === 'sign' || what.act === 'correct') && !isPatient(c))
    return { refused: 'not-identified' }
  // Somebody else was quicker, or the record was.
  if ((what.act === 'settle' || what.act === 'resend') && !possible(c, what.act, who)) return { refused: 'not-stuck' }
  if (!allowed(c, who).includes(what.act))
    return { refused: c.claim ? 'not-allowed' : 'not-yours', detail: `${what.act} in ${c.status}` }
  const wrong = invalid(what, who, now, settings)
  if (wrong) return wrong
  return perform(c, who, what, now, settings, unitOf)
}

function invalid(what: Act, who: Caregiver, now: Instant, settings: Settings): Refusal | null {
  const empty = (field: string, text: string): Refusal | null =>
    text.trim() === '' ? { refused: 'invalid', field, detail: 'empty' } : null
  switch (what.act) {
    case 'say':
    case 'note-internally':
    case 'report-deviation':
      return empty('text', what.text)
    case 'ask':
      return wrongQuestion(what.question)
    case 'pass':
      return wrongPass(what, who)
    case 'hold':
      if (what.until <= now) return { refused: 'invalid', field: 'until', detail: 'past' }
      // Nobody looks at a case on hold: without an end in sight it would be forgotten.
      if (what.until > later(now, settings.holdAtMost)) return { refused: 'invalid', field: 'until', detail: 'too far' }
      return empty('reason', what.reason)
    case 'release':
    case 'change-urgency':
    case 'cancel-booking':
    case 'nullify':
      return empty('reason', what.reason)
    // Crossing a care provider's border is a disclosure: never a plain transfer.
    case 'transfer':
      return what.unit.provider.hsaId !== who.provider
        ? { refused: 'other-provider', by: what.unit.provider.name }
        : empty('reason', what.reason)
    case 'rebook':
      if (what.reason.trim() === '') return empty('reason', what.reason)
      return what.slot.start <= now ? { refused: 'invalid', field: 'slot', detail: 'past' } : null
    case 'book':
      return what.slot.start <= now ? { refused: 'invalid', field: 'slot', detail: 'past' } : null
    case 'sign':
    case 'correct':
      return empty('text', what.note.text)
    default:
      return null
  }
}

function perform(c: Case, who: Caregiver, what: Act, now: Instant, settings: Settings, unitOf: UnitOf): Change | Refusal {
  const { hsaId, name, role, unit: at, commission } = who
  const by: Author = { kind: 'caregiver', hsaId, name, role, unit: at, commission }
  const tell = (key: string, values: Record<string, string | number> = {}) => bot(c.language, `desk.${key}`, values)
  const write = (drafts: Draft[], effects: Effect[] = [], slots?: Change['slots']) => changed(c, by, now, drafts, effects, slots)
  const level = c.urgency?.level ?? 'P3'
  const own = c.unit ? unitOf(c.unit.hsaId) : undefined

  switch (what.act) {
    case 'claim':
      return write([
        { type: 'claimed', lease: later(now, settings.lease) },
        tell('joined', { name: who.name, role: who.role, unit: who.unit.name }),
      ])
    case 'acknowledge':
      return write([{ type: 'alarm-acknowledged' }])
    case 'say':
    case 'ask':
    case 'note-internally':
      return write(onTalk(c, what))
    case 'pass':
      return write(onPass(c, what, now, settings))
    case 'resume':
      return write([{ type: 'resumed' }])
    case 'hold':
      return write([
        { type: 'held', until: what.until, reason: what.reason },
        tell('held', { time: timeText(what.until, now, c.language) }),
      ])
    case 'release': {
      if (what.to === 'bot')
        return write([{ type: 'released', to: 'bot', reason: what.reason, promisedBy: null }, ...backFromHuman(c)])
      const promisedBy = answerBy(c, own, settings.answerWithin[level], now)
      return write([
        { type: 'released', to: 'queue', reason: what.reason, promisedBy },
        tell('released', { time: timeText(promisedBy, now, c.language) }),
      ])
    }
    case 'transfer': {
      const promisedBy = answerBy(c, what.unit, settings.answerWithin[level], now)
      const unit = { hsaId: what.unit.hsaId, name: what.unit.name }
      return write([
        { type: 'transferred', unit, reason: what.reason, promisedBy },
        tell('transferred', { unit: unit.name, time: timeText(promisedBy, now, c.language) }),
      ])
    }
    case 'change-urgency': {
      const as = { urgency: { level: what.level, by: who.name, reason: what.reason } }
      const within = answerBy(as, own, settings.answerWithin[what.level], now)
      // Less urgent than it seemed: what the citizen was promised still stands.
      const kept = c.promisedBy !== null && c.promisedBy < within ? c.promisedBy : within
      const promisedBy = c.status === 'waiting' ? kept : null
      return write([{ type: 'urgency-changed', level: what.level, reason: what.reason, promisedBy }])
    }
    case 'book':
    case 'cancel-booking':
    case 'rebook': {
      const done = onBooking(c, who, what, now)
      return isRefusal(done) ? done : write(done.drafts, done.effects, done.slots)
    }
    case 'nullify': {
      const note = c.notes.find(n => n.id === what.note && nullifiable(c, n, who))
      if (!note) return { refused: 'invalid', field: 'note', detail: 'not a note of yours that stands in the record' }
      const { drafts, effects } = nullifying(c, who, note, what.reason, now)
      return write(drafts, effects)
    }
    case 'sign':
    case 'correct':
    case 'settle':
    case 'resend': {
      const done = onRecord(c, who, what)
      return isRefusal(done) ? done : write(done.drafts, done.effects)
    }
    case 'report-deviation': {
      if (!c.judgement) return { refused: 'not-allowed', detail: 'nothing is judged' }
      const { symptom, rule, level: judged } = c.judgement
      return write([
        { type: 'deviation-reported', judged: { symptom, rule, level: judged }, expected: what.expected, text: what.text },
      ])
    }
    case 'close':
      return write([{ type: 'closed', reason: what.reason }, tell('closed', { name: who.name })])
  }
}
