// A citizen speaks: (case, incoming, now) → Change. Pure. The order never varies: what was said is kept, the danger reading
// goes before everything else, and only then does the talk go on. While a human has the case the bot is silent but still reads.
import { readDanger } from '../flows/danger.ts'
import { position, start } from '../flows/conversation.ts'
import { languages, say } from '../flows/texts/index.ts'
import { greet } from './arrive.ts'
import { deskAnswered } from './asking.ts'
import { type Case, type Change, type Draft, type Instant, isRefusal, type Refusal } from './case.ts'
import { heardWaiting } from './check-in.ts'
import { languageWish } from './commands.ts'
import type { FromGuest, Incoming } from './incoming.ts'
import { later } from './hours.ts'
import { reply } from './interpret.ts'
import { wokenBy } from './in-hand.ts'
import { endedByCitizen, guestHeard, guestSaid, onInvitation, shutFor } from './inviting.ts'
import { correctLate } from './late.ts'
import { changed, followed } from './log.ts'
import { answerThere, disclosed, mayGoCentral, shutDoor, toOpenDoor } from './open-door.ts'
import { type Cleared, leavingUncleared } from './protecting.ts'
import { consentUnclear, consentWord, isLeaving, onConsent } from './referring.ts'
import type { RegisterUnit } from './ports.ts'
import type { Rules } from './questions.ts'
import type { Level } from '../flows/symptom.ts'
import type { Settings } from './settings.ts'
import { isKnown, signTold, takeSign } from './sign-told.ts'
import { bot, timeText } from './speech.ts'
import { known, Talk } from './talk.ts'
import { answeredWhose, askWhose } from './whose.ts'
import { apartSaid } from './whose-age.ts'

/** What a turn needs to know of the house besides the case: given, so that the turn stays pure. */
export type House = {
  rules: Rules
  /** 1177 centrally: where a case goes first, and where alarms are shown. */
  central: RegisterUnit
  settings: Settings
  /** Whether a unit is open now; one the register does not know counts as open. */
  isOpen: (unit: string) => boolean
  /** A unit and its hours, where the register knows it. */
  unitOf?: (unit: string) => RegisterUnit | undefined
  /** The region's emergency departments. */
  emergency: readonly RegisterUnit[]
  /** How many sit at the central unit. If nobody, the urgent are told not to wait, and the others when somebody comes. */
  onDuty: number
  /** Whether this caregiver (HSA-id) is logged in; unknown when it is not said. */
  isOnDuty?: (hsaId: string) => boolean | undefined
  /** Who are logged in and cleared for protected identities; unknown when it is not said. */
  cleared?: readonly Cleared[] | undefined
  /** How many already wait there for an answer that comes before one of this level. */
  ahead: (level: Level) => number
  /** Unreviewed symptoms then end with a human, never below P3. */
  production: boolean
  newNumber: () => string
}

export function turn(c: Case, incoming: Incoming | FromGuest, now: Instant, house: House): Change | Refusal | null {
  if (incoming.type === 'opened') return c.rev > 0 ? null : open(c, incoming, now, house)
  if (c.rev === 0) return { refused: 'unknown-case' }
  if (incoming.type === 'identified') return identified(c, incoming.citizen, now, house)
  const said = incoming.type === 'guest' ? guestSaid(c, incoming, now) : heard(c, incoming, now)
  if (isRefusal(said)) return said
  try {
    return followed(said, after =>
      incoming.type === 'guest' ? guestHeard(after, incoming, now, house) : respond(after, c, incoming, now, house),
    )
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return followed(said, after => toHuman(after, now, house, 'turn-failed', incoming.text))
  }
}

/** A talk whose rule set is lost: what was said is kept all the same, and a human gets it. */
export function withoutRules(c: Case, incoming: Incoming | FromGuest, now: Instant, house: House): Change | Refusal | null {
  if (incoming.type === 'message')
    return followed(heard(c, incoming, now), after => toHuman(after, now, house, 'rules-lost', incoming.text))
  if (incoming.type !== 'identified' || c.citizen) return turn(c, incoming, now, house)
  const known = changed(c, { kind: 'bot' }, now, [{ type: 'identified', citizen: incoming.citizen }])
  return followed(known, after => toHuman(after, now, house, 'rules-lost', ''))
}

function open(c: Case, incoming: Extract<Incoming, { type: 'opened' }>, now: Instant, house: House): Change {
  const language = languageOf(incoming.language) ?? 'sv'
  const talk = new Talk(c, now, house)
  talk.write({
    type: 'opened',
    language,
    channel: incoming.channel,
    number: house.newNumber(),
    ...(incoming.follows ? { follows: incoming.follows } : {}),
    rules: house.rules.hash,
    position: position(start(known(c, house))),
  })
  if (incoming.citizen) talk.write({ type: 'identified', citizen: incoming.citizen })
  greet(talk)
  talk.arrive('describe')
  return talk.change()
}

/** The shipped language a tag such as "sv-SE" asks for. */
export const languageOf = (tag: string | undefined): string | null =>
  languages.find(l => tag?.toLowerCase().split('-')[0] === l) ?? null

/** What was said is kept whatever happens next. */
function heard(c: Case, m: Extract<Incoming, { type: 'message' }>, now: Instant): Change {
  const wanted = m.kinds ? languageOf(m.language) : null
  const language = wanted ?? c.language
  const drafts: Draft[] = [
    {
      type: 'message',
      by: { kind: 'citizen' },
      text: m.text,
      language,
      ...(m.clientId ? { clientId: m.clientId } : {}),
      ...(m.answer ? { answers: m.answer.question } : {}),
      ...(m.attachments?.length ? { attachments: m.attachments } : {}),
    },
  ]
  if (m.kinds && m.kinds.join() !== c.kinds.join()) drafts.push({ type: 'client-described', kinds: m.kinds })
  if (language !== c.language) drafts.push({ type: 'language-chosen', language })
  return changed(c, { kind: 'citizen' }, now, drafts)
}

function respond(c: Case, before: Case, m: Extract<Incoming, { type: 'message' }>, now: Instant, house: House): Change {
  const talk = new Talk(c, now, house)
  const alarm = talk.isTitle(m) ? null : readDanger(m.text)
  if (alarm) talk.alarm(alarm.kind, alarm.category, alarm.words, m.text)
  const sign = signTold(c, house, m, now)
  if (sign) takeSign(talk, sign, m.text)
  const danger = alarm !== null || sign !== null
  const answered = deskAnswered(c, m) ?? consentWord(c, m)
  if (answered) talk.write(answered)
  const ended = endedByCitizen(c, m)
  const unclear = answered || danger || ended.length > 0 ? [] : consentUnclear(c, m)
  talk.write(...onConsent(c, answered, m.text, danger, now), ...onInvitation(c, answered, now), ...ended, ...unclear)
  const done = answered !== null || ended.length > 0 || (!danger && c.status !== 'closed' && answeredWhose(talk, m))
  switch (c.status) {
    case 'with-bot':
      // A sign has gone there already, or on to what must be asked first.
      if (sign) break
      if (alarm) talk.arrive('emergency')
      else if (!done) reply(talk, m)
      break
    case 'closed':
      afterClose(talk, m, danger)
      break
    case 'waiting':
      if (danger) talk.raise()
      else if (!done) whileWaiting(talk, before, m)
      break
    case 'claimed':
    case 'on-hold':
      if (!alarm && sign && isKnown(c, sign)) talk.sayDanger()
      else if (danger) talk.raise()
      else if (!done) correctLate(talk, m)
      if (c.status === 'on-hold' && c.claim && house.isOnDuty?.(c.claim.hsaId) === false)
        talk.write(...wokenBy(talk.c, now, house))
  }
  return talk.change()
}

function whileWaiting(talk: Talk, before: Case, m: Extract<Incoming, { type: 'message' }>): void {
  if ((m.command === 'stop' || m.command === 'restart') && !isLeaving(talk.c)) {
    talk.say(m.command === 'stop' ? 'left' : 'restarted')
    talk.write({ type: 'closed', reason: m.command === 'stop' ? 'left' : 'restarted' })
    return
  }
  const language = languageWish(m.text)
  if (language) {
    talk.write({ type: 'language-chosen', language })
    return talk.say('language')
  }
  if (heardWaiting(talk, m)) return
  if (correctLate(talk, m)) return
  // Once in each wait: they will see it. Saying it after every line would be noise.
  const since = before.waitingSince ?? ''
  if (before.lastCitizenAt === null || before.lastCitizenAt < since)
    talk.say('noted', { time: timeText(talk.c.promisedBy ?? talk.now, talk.now, talk.c.language) })
}

function afterClose(talk: Talk, m: Extract<Incoming, { type: 'message' }>, alarm: boolean): void {
  const { c, now, house } = talk
  const byHuman = c.closed?.by.kind === 'caregiver'
  const recent = c.closed !== null && later(c.closed.at, house.settings.reopenWithin) > now
  // "Start over" and "end" after the end ask nobody for anything.
  if (!alarm && (m.command !== undefined || !(byHuman && recent && c.unit)))
    return byHuman ? talk.say('ended-follow', { number: c.number }) : talk.say('ended')
  reopen(talk, alarm)
  // What they write is read as while they wait: it may raise, never lower.
  if (!alarm && !heardWaiting(talk, m)) correctLate(talk, m)
}

function reopen(talk: Talk, alarm: boolean): void {
  const { c, now, house } = talk
  const level = alarm ? 'P1' : (c.urgency?.level ?? 'P3')
  const { hsaId, name } = house.central
  const door = { ...c, unit: c.unit ?? { hsaId, name }, urgency: { level, by: '', reason: '' } }
  const moves = alarm || toOpenDoor(door, now, house.settings, house) !== null
  const unit = moves ? { hsaId, name } : door.unit
  const promisedBy = answerThere({ ...door, unit }, house.settings.answerWithin[level], now, house)
  talk.write({ type: 'reopened', unit, promisedBy }, ...(moves ? disclosed(c, house) : []))
  if (alarm) talk.raise()
  const shut = shutDoor(talk.c, promisedBy, now, house, 'reopened')
  if (shut) talk.write(shut)
  else talk.say('reopened', { unit: unit.name, time: timeText(promisedBy, now, c.language) })
}

function identified(c: Case, citizen: NonNullable<Case['citizen']>, now: Instant, house: House): Change | Refusal | null {
  if (c.status === 'closed') return { refused: 'closed' }
  if (c.citizen?.number === citizen.number)
    return c.citizen.protected === citizen.protected ? null : marked(c, citizen, now, house)
  // A talk belongs to the first person who proved who they are: another one needs another talk.
  if (c.citizen) return { refused: 'taken' }
  const talk = new Talk(c, now, house)
  talk.write(...shutFor(c, citizen), { type: 'identified', citizen })
  talk.knowFromRegister(citizen)
  if (c.status === 'with-bot') {
    // What is said is read in many places: a protected name is said in none.
    if (citizen.protected) talk.say('identified-protected')
    else if (citizen.actor) talk.say('identified-guardian', { name: citizen.actor.given, child: citizen.given })
    else talk.say('identified', { name: citizen.given })
  }
  const apart = apartSaid(talk.c) !== null
  if (c.status === 'with-bot') talk.step({ type: 'IDENTIFIED' })
  else if (apart) talk.raiseByAge()
  if (apart) askWhose(talk)
  talk.write(...leavingUncleared(talk.c, now, house))
  return talk.change()
}

/** The same person, whose identity has become protected since, or is no more. */
function marked(c: Case, citizen: NonNullable<Case['citizen']>, now: Instant, house: House): Change {
  const talk = new Talk(c, now, house)
  talk.write(...shutFor(c, citizen), { type: 'identified', citizen })
  talk.write(...leavingUncleared(talk.c, now, house))
  return talk.change()
}

/** A flow that failed, or a talk that can't be understood any more: 112 and 1177 are shown and a human gets it all. */
export function toHuman(c: Case, now: Instant, house: House, code: string, text: string): Change {
  const talk = new Talk(c, now, house)
  const alarm = dangerIn(text)
  if (alarm) talk.write({ type: 'alarm', ...alarm, message: c.rev })
  talk.write({ type: 'failed', code })
  if (alarm) talk.say(`danger-${alarm.kind}`)
  talk.say('failed')
  const level = alarm ? 'P1' : 'P2'
  // Without a level it would stand last in the queue.
  if (!c.urgency || c.urgency.level > level) talk.write({ type: 'urgency-changed', level, reason: code, promisedBy: null })
  const { hsaId, name } = house.central
  const unit = talk.c.unit && !mayGoCentral(talk.c, house) ? talk.c.unit : { hsaId, name }
  const promisedBy = answerThere({ ...talk.c, unit }, house.settings.answerWithin[level], now, house)
  const crossed = unit.hsaId === hsaId ? disclosed(talk.c, house) : []
  if (c.status === 'closed') talk.write({ type: 'reopened', unit, promisedBy }, ...crossed)
  const handed = { type: 'handed-over', unit, promisedBy, reason: code } as const
  if (c.status === 'with-bot') talk.write({ type: 'moved', position: position('handed-over') }, handed, ...crossed)
  const shut = c.status === 'closed' || c.status === 'with-bot' ? shutDoor(talk.c, promisedBy, now, house, 'none') : null
  if (shut) talk.write(shut)
  return talk.change()
}

/** The danger reading may itself be what failed. */
function dangerIn(text: string): ReturnType<typeof readDanger> {
  try {
    return readDanger(text)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return null
  }
}

/** Given back by a caregiver, the talk starts again here. */
export const backFromHuman = (c: Case): Draft[] => {
  const options = ['again', 'done'].map(id => ({ id, title: say(c.language, `bot.q.returned.o.${id}`) }))
  return [
    { type: 'moved', position: position('returned') },
    bot(c.language, 'bot.q.returned', {}, { question: { id: 'returned', kind: 'choice', options } }),
    { type: 'asked', question: 'returned' },
  ]
}
