// An act the desk has allowed, as entries and effects: each family of acts has a file of its own, the short ones stand here.
import { nullifiable, nullifying } from './amend.ts'
import { onTalk } from './asking.ts'
import { onBooking } from './booking-acts.ts'
import { type Author, type Case, type Change, type Draft, type Effect, type Instant, isRefusal, type Refusal } from './case.ts'
import { onClose, onUndoClose } from './closing.ts'
import type { ConsultAct } from './consulting.ts'
import { onCountersign } from './countersign.ts'
import type { Act, UnitOf } from './desk.ts'
import { answerBy, later } from './hours.ts'
import { onInterpreter } from './interpreting.ts'
import { onInvite } from './inviting.ts'
import { changed } from './log.ts'
import { onCompetence } from './needs.ts'
import { answerThere, backInQueue, type Doors, isStranded, shutDoor } from './open-door.ts'
import { onPass } from './passing.ts'
import { type Caregiver, outsideName, staffAuthor } from './people.ts'
import type { RegisterUnit } from './ports.ts'
import { onRecord } from './record-acts.ts'
import { onRefer } from './referring.ts'
import type { Settings } from './settings.ts'
import { bot, timeText } from './speech.ts'
import { backFromHuman } from './turn.ts'
import { onUrgency } from './urgency.ts'

export function perform(
  c: Case,
  who: Caregiver,
  what: Exclude<Act, ConsultAct>,
  now: Instant,
  settings: Settings,
  unitOf: UnitOf,
  doors?: Doors,
): Change | Refusal {
  const by: Author = staffAuthor(who)
  const tell = (key: string, values: Record<string, string | number> = {}) => bot(c.language, `desk.${key}`, values)
  const write = (drafts: Draft[], effects: Effect[] = [], slots?: Change['slots']) => changed(c, by, now, drafts, effects, slots)
  const level = c.urgency?.level ?? 'P3'
  const own = c.unit ? unitOf(c.unit.hsaId) : undefined
  const answered = (there: Case, unit: RegisterUnit | undefined) =>
    doors
      ? answerThere(there, settings.answerWithin[level], now, doors)
      : answerBy(there, unit, settings.answerWithin[level], now)

  switch (what.act) {
    case 'claim':
      return write([
        { type: 'claimed', lease: later(now, settings.lease) },
        tell(who.protected ? 'joined-role' : 'joined', { name: outsideName(who), role: who.role, unit: who.unit.name }),
      ])
    case 'acknowledge':
      return write([{ type: 'alarm-acknowledged' }])
    case 'say':
    case 'ask':
    case 'note-internally':
      return write(onTalk(c, what))
    case 'mark-interpreter':
      return write(onInterpreter(what))
    case 'ask-competence':
      return write(onCompetence(what))
    case 'invite':
    case 'end-guest':
      return write(onInvite(c, what, now))
    case 'pass':
      return write(onPass(c, what, now, settings))
    case 'refer':
    case 'withdraw-referral':
      return write(onRefer(c, what, own?.provider ?? { hsaId: who.provider, name: who.unit.name }, now, settings))
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
      return write(backInQueue(c, what.reason, answered(c, own), now, settings, doors))
    }
    case 'transfer': {
      const unit = { hsaId: what.unit.hsaId, name: what.unit.name }
      const there = { ...c, unit }
      const promisedBy = answered(there, what.unit)
      const shut = doors && isStranded(there, doors) ? shutDoor(there, promisedBy, now, doors, 'none') : null
      return write([
        { type: 'transferred', unit, reason: what.reason, promisedBy },
        tell('transferred', { unit: unit.name, time: timeText(promisedBy, now, c.language) }),
        ...(shut ? [shut] : []),
      ])
    }
    case 'change-urgency':
    case 'undo-urgency':
    case 'confirm-lowering':
    case 'refuse-lowering':
    case 'withdraw-lowering':
      return write(onUrgency(c, what, now, settings, own, doors))
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
    case 'countersign':
    case 'send-back': {
      const done = onCountersign(c, who, what)
      return isRefusal(done) ? done : write(done.drafts, done.effects)
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
    case 'undo-close':
      return write(onUndoClose(c, who, now, settings))
    case 'close':
      return write(onClose(c, who, what, now, settings))
  }
}
