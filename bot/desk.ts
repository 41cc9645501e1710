// A caregiver acts: (case, who, act, now) → Change | Refusal. Pure; the one table of statuses and allowed acts.
import type { Level } from '../flows/symptom.ts'
import { type Case, type Change, type Instant, isRefusal, type Refusal, type Status } from './case.ts'
import { type Caregiver, serves } from './people.ts'
import { nullifiable } from './amend.ts'
import { later } from './hours.ts'
import { type BookingAct, elsewhere } from './booking-acts.ts'
import { type CountersignAct, countersignable } from './countersign.ts'
import { type TalkAct, wrongQuestion } from './asking.ts'
import { type InterpreterAct, wrongInterpreter } from './interpreting.ts'
import { type InviteAct, wrongInvite } from './inviting.ts'
import { invited } from './guests.ts'
import { type CloseAct, isUndoLate, mayUndoClose, type UndoCloseAct } from './closing.ts'
import { type ConsultAct, consult, consultActs, isConsultAct } from './consulting.ts'
import type { CompetenceAct } from './needs.ts'
import { type PassAct, wrongPass } from './passing.ts'
import { perform } from './perform.ts'
import { isOfPatient } from './patient.ts'
import type { RegisterUnit, Slot } from './ports.ts'
import { isAsking, isLeaving, isReferAct, mayRefer, type ReferAct, wrongReferral } from './referring.ts'
import { correctable, type RecordAct, resendable, unsettled } from './record-acts.ts'
import type { Doors } from './open-door.ts'
import { defaults, type Settings } from './settings.ts'
import { beyond, entitled, owns, reassigning } from './rights.ts'
import { mending, waitsForCountersign } from './submitted.ts'
import { beside, isUrgencyAct, possibleUrgency, secondLooks, type UrgencyAct, wrongUrgency } from './urgency.ts'

export type Act =
  | { act: 'claim' }
  | { act: 'release'; to: 'queue' | 'bot'; reason: string }
  | { act: 'hold'; until: Instant; reason: string }
  | { act: 'resume' }
  | { act: 'transfer'; unit: RegisterUnit; reason: string }
  | { act: 'acknowledge' }
  | UrgencyAct
  | CompetenceAct
  /** The signer strikes out a note that was written in error. */
  | { act: 'nullify'; note: string; reason: string }
  | { act: 'report-deviation'; expected: Level | null; text: string }
  | CloseAct
  | UndoCloseAct
  | BookingAct
  | RecordAct
  | CountersignAct
  | TalkAct
  | InterpreterAct
  | PassAct
  | ReferAct
  | ConsultAct
  | InviteAct
type Name = Act['act']
export type UnitOf = (hsaId: string) => RegisterUnit | undefined

/** What isn't in the record needs no new talk: anyone at the unit may look it up and send it again, if nobody has the case. */
const record = ['settle', 'resend'] as const
const talking = ['say', 'ask', 'note-internally', 'mark-interpreter'] as const
const passing = [
  'acknowledge',
  'claim',
  'transfer',
  'change-urgency',
  'ask-competence',
  ...beside,
  'note-internally',
  'mark-interpreter',
  'end-guest',
] as const
const moving = ['release', 'transfer', 'pass', 'change-urgency', 'ask-competence', 'acknowledge'] as const
const booking = ['book', 'cancel-booking', 'rebook'] as const
const countersigning = ['countersign', 'send-back'] as const
const noting = ['sign', 'correct', 'nullify'] as const
const owning = [
  ...talking,
  ...moving,
  ...beside,
  ...booking,
  ...noting,
  ...record,
  ...countersigning,
  'refer',
  'withdraw-referral',
  'invite',
  'end-guest',
  'report-deviation',
  'close',
] as const
/** Who may do what, by status. `owner` has claimed the case; `unit` is anyone else whose commission is at the case's unit. */
const table: Record<Status, { owner: readonly Name[]; unit: readonly Name[] }> = {
  'with-bot': { owner: [], unit: ['acknowledge', 'claim', ...record, ...countersigning] },
  waiting: { owner: [], unit: [...passing, 'report-deviation', ...record, ...countersigning] },
  claimed: { owner: [...owning, 'hold'], unit: ['acknowledge', ...beside, ...countersigning, 'note-internally'] },
  'on-hold': { owner: [...owning, 'resume'], unit: ['acknowledge', ...beside, ...countersigning, 'note-internally'] },
  closed: {
    owner: [],
    unit: ['acknowledge', 'claim', 'undo-close', 'report-deviation', 'nullify', ...record, ...countersigning],
  },
}

/** Whose record it would go into is known: a relative's login is not the patient's. */
const isPatient = isOfPatient
const alarming = (c: Case) => (c.alarm !== null && c.alarm.acknowledged === null) || (c.alert ?? null) !== null
/**
 * A talk still with the bot may be taken only when it has alarmed, also after somebody acknowledged it; a closed one
 * only when something of it did not get into the record.
 */
function possible(c: Case, what: Name, who: Caregiver): boolean {
  switch (what) {
    case 'undo-urgency':
    case 'confirm-lowering':
    case 'refuse-lowering':
    case 'withdraw-lowering':
      return possibleUrgency(c, what, who)
    case 'acknowledge':
      return alarming(c)
    case 'claim':
      return c.status === 'with-bot' ? c.alarm !== null : c.status !== 'closed' || unsettled(c)
    case 'undo-close':
      return mayUndoClose(c, who)
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
    case 'countersign':
    case 'send-back':
      return countersignable(c, who)
    case 'refer':
      return isPatient(c) && mayRefer(c)
    case 'withdraw-referral':
      return isAsking(c)
    case 'end-guest':
      return invited(c).length > 0
    case 'close':
      // What waits for a colleague's signature is not left behind.
      return !isLeaving(c) && !waitsForCountersign(c)
    case 'release':
    case 'transfer':
      return !isLeaving(c)
    case 'nullify':
      return c.notes.some(note => nullifiable(c, note, who))
    default:
      return true
  }
}

/** The acts this caregiver may do now: what the console shows as buttons. */
export function allowed(c: Case, who: Caregiver): Name[] {
  const row = table[c.status]
  const names = owns(c, who) ? row.owner : [...row.unit, ...reassigning(c, who), ...mending(c, who)]
  const own = names.filter(
    name =>
      possible(c, name, who) &&
      entitled(c, who, name) &&
      (sits(c, who) ||
        (alarming(c) && (name === 'acknowledge' || name === 'claim')) ||
        (c.lowering?.central === true && isSecondLook(name))),
  )
  return [...own, ...consultActs(c, who)]
}
const isSecondLook = (name: Name) => secondLooks.some(one => one === name)

const sits = (c: Case, who: Caregiver) => c.unit === null || serves(who, c.unit.hsaId) || owns(c, who)

/**
 * `unitOf`: the case's unit and its opening hours, which promises are counted in; unknown hours count as always open. `doors`: which
 * unit is the central one; without it every case may go there.
 */
export function act(
  c: Case,
  who: Caregiver,
  what: Act,
  now: Instant,
  settings: Settings = defaults,
  unitOf: UnitOf = () => undefined,
  doors?: Doors,
): Change | Refusal {
  if (c.rev === 0) return { refused: 'unknown-case' }
  if (isConsultAct(what)) return consult(c, who, what, now)
  const mends = mending(c, who).some(name => name === what.act)
  const afterwards = what.act === 'claim' ? unsettled(c) : mends || table.closed.unit.includes(what.act)
  if (c.status === 'closed' && !afterwards) return { refused: 'closed' }
  const isBeside =
    mends ||
    what.act === 'acknowledge' ||
    what.act === 'note-internally' ||
    [...beside, ...countersigning].some(name => name === what.act)
  if (c.claim && !owns(c, who) && !isBeside && !reassigning(c, who).some(name => name === what.act))
    return { refused: 'taken', by: c.claim.name }
  if (!sits(c, who) && !alarming(c) && !(c.lowering?.central && isSecondLook(what.act)))
    return { refused: 'not-your-unit', by: c.unit?.name ?? '' }
  if (
    (what.act === 'book' ||
      what.act === 'sign' ||
      what.act === 'correct' ||
      what.act === 'countersign' ||
      what.act === 'refer') &&
    !isPatient(c)
  )
    return { refused: 'not-identified' }
  // Somebody else was quicker, or the record was.
  if ((what.act === 'settle' || what.act === 'resend') && !possible(c, what.act, who)) return { refused: 'not-stuck' }
  if ((what.act === 'countersign' || what.act === 'send-back') && !countersignable(c, who)) return { refused: 'not-waiting' }
  if (!allowed(c, who).includes(what.act) || beyond(c, who, what))
    return !entitled(c, who, what.act) || beyond(c, who, what)
      ? { refused: 'supervised' }
      : { refused: c.claim ? 'not-allowed' : 'not-yours', detail: `${what.act} in ${c.status}` }
  const wrong = isUrgencyAct(what)
    ? wrongUrgency(c, what, who, now)
    : isReferAct(what)
      ? wrongReferral(c, who, what, now)
      : invalid(c, what, who, now, settings, unitOf)
  if (wrong) return wrong
  const done = perform(c, who, what, now, settings, unitOf, doors)
  // Nothing goes out in a student's name alone, by whatever act.
  return who.duty === 'student' && !isRefusal(done) && done.effects.length > 0 ? { refused: 'supervised' } : done
}

function invalid(c: Case, what: Act, who: Caregiver, now: Instant, settings: Settings, unitOf: UnitOf): Refusal | null {
  const at = (slot: Slot): Refusal | null =>
    elsewhere(slot.unit, who, unitOf) ?? (slot.start <= now ? { refused: 'invalid', field: 'slot', detail: 'past' } : null)
  const empty = (field: string, text: string): Refusal | null =>
    text.trim() === '' ? { refused: 'invalid', field, detail: 'empty' } : null
  switch (what.act) {
    case 'say':
      return what.attachments?.length ? null : empty('text', what.text)
    case 'note-internally':
    case 'report-deviation':
      return empty('text', what.text)
    case 'ask':
      return wrongQuestion(what.question)
    case 'mark-interpreter':
      return wrongInterpreter(what)
    case 'invite':
    case 'end-guest':
      return wrongInvite(c, what)
    // A second look that is asked for is not closed away.
    case 'close':
      return c.lowering ? { refused: 'lowering-waits' } : null
    case 'undo-close':
      return isUndoLate(c, now) ? { refused: 'closed' } : null
    case 'pass':
      return wrongPass(what, who)
    case 'hold':
      if (what.until <= now) return { refused: 'invalid', field: 'until', detail: 'past' }
      // Nobody looks at a case on hold: without an end in sight it would be forgotten.
      if (what.until > later(now, settings.holdAtMost)) return { refused: 'invalid', field: 'until', detail: 'too far' }
      return empty('reason', what.reason)
    case 'release':
    case 'send-back':
    case 'cancel-booking':
    case 'nullify':
      return empty('reason', what.reason)
    // Crossing a care provider's border is a disclosure: never a plain transfer.
    case 'transfer':
      return what.unit.provider.hsaId !== who.provider
        ? { refused: 'other-provider', by: what.unit.provider.name }
        : empty('reason', what.reason)
    case 'rebook':
      return empty('reason', what.reason) ?? at(what.slot)
    case 'book':
      return at(what.slot)
    case 'sign':
    case 'correct':
      return empty('text', what.note.text)
    default:
      return null
  }
}
