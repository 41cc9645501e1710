// Nobody waits alone: while a case waits the bot asks how it is, and what is answered can only raise. `dueCheckIn` says what
// is due when; watch.ts writes it. "Worse" alerts the unit at once, moves the case up, and asks the danger signs again.
import { suspectsDanger } from '../flows/danger.ts'
import { rank } from '../flows/interview.ts'
import { planOf } from '../flows/plan.ts'
import type { Level } from '../flows/symptom.ts'
import { understand } from '../flows/understanding/index.ts'
import { readAnswer } from './answer.ts'
import { ask } from './arrive.ts'
import type { Case, Draft, Instant } from './case.ts'
import { later } from './hours.ts'
import type { Incoming } from './incoming.ts'
import { signsAgain } from './interpret.ts'
import { checkInShut, restAfter, SHUT } from './check-in-shut.ts'
import { answerThere, type Doors, isStranded, shutValues } from './open-door.ts'
import { added, learn, offerMore } from './complaint.ts'
import { medical, showOwn, symptomsOf } from './questions.ts'
import type { Settings } from './settings.ts'
import { isSignOpen } from './sign-told.ts'
import { bot, timeText } from './speech.ts'
import { judgeNow, type Talk, urgentNow } from './talk.ts'
import { read } from './reading.ts'

type Brought = Extract<Incoming, { type: 'message' }>
export type DueCheckIn = { at: Instant; what: 'ask' | 'missed' }

const max = (...times: (Instant | null | undefined)[]): Instant =>
  times
    .filter(time => time != null)
    .sort()
    .at(-1) ?? ''

/** The next check-in of a waiting case, or the hour by which the last one should have been answered. */
export function dueCheckIn(c: Case, settings: Settings): DueCheckIn | null {
  const every = settings.checkIn[c.urgency?.level ?? 'P3']
  if (c.status !== 'waiting' || every === null) return null
  const { checkIn } = c
  if (checkIn?.state === 'asked' && settings.alertUnanswered.includes(c.urgency?.level ?? 'P3'))
    return { at: later(checkIn.at, settings.checkInAnswer), what: 'missed' }
  // Somebody who is not there is not asked for ever; a word from them begins it anew.
  if ((checkIn?.unanswered ?? 0) >= settings.checkInAtMost && !settings.alertUnanswered.includes(c.urgency?.level ?? 'P3'))
    return null
  const next = later(max(c.waitingSince ?? c.updatedAt, checkIn?.at), every)
  // Of this wait: at another door it begins anew.
  const rests = checkIn && checkIn.at >= (c.waitingSince ?? '') ? checkIn.restsUntil : null
  return { at: rests ?? next, what: 'ask' }
}

/** What the clock writes when a check-in is due. */
export function checkInDrafts(c: Case, what: DueCheckIn['what'], now: Instant, settings: Settings, doors?: Doors): Draft[] {
  // The danger signs go first: another question would take their place, and a tick meant for them.
  if (what === 'ask' && isSignOpen(c)) return [{ type: 'check-in-asked' }, bot(c.language, 'bot.check-in.signs')]
  const shut = checkInShut(c, what, now, settings, doors)
  if (shut) return shut
  if (what === 'missed') {
    // Within the care provider it goes to an open door when its hour has come.
    const told = doors && c.unit && !doors.isOpen(c.unit.hsaId) ? 'bot.check-in.missed-shut' : 'bot.check-in.missed'
    return [{ type: 'check-in-missed' }, { type: 'alerted', kind: 'unanswered' }, bot(c.language, told)]
  }
  const shown = showOwn(c, { hash: '', symptoms: {} }, 'check-in')
  if (!shown) throw new Error('No question check-in')
  return [
    { type: 'check-in-asked' },
    bot(c.language, 'bot.q.check-in', {}, { question: shown.shown }),
    { type: 'asked', question: 'check-in' },
  ]
}

/** What a waiting person brings: true when it was about how they are, and is taken care of. */
export function heardWaiting(talk: Talk, m: Brought): boolean {
  const { c, house, now } = talk
  const asked = m.answer?.question ?? c.asked
  if (asked === 'check-in' || asked === SHUT) {
    const answer = readAnswer(c, house.rules, asked, m, now.slice(0, 10))
    if (answer && !('invalid' in answer)) return answered(talk, answer.picked[0])
  }
  if (asked === 'complaint-more' && asked === c.asked) {
    const answer = readAnswer(c, house.rules, asked, m, now.slice(0, 10))
    if (answer && !('invalid' in answer)) {
      added(talk, answer.picked)
      return screenAgain(talk)
    }
  }
  if (asked !== null && asked === c.asked && medical(c, house.rules, asked)) {
    const answer = readAnswer(c, house.rules, asked, m, now.slice(0, 10))
    if (answer && !('invalid' in answer)) {
      talk.keep(asked, answer.facts)
      return screenAgain(talk)
    }
  }
  return m.answer ? false : newWords(talk, m.text)
}

/** New words are read like the first: what they tell may raise, a complaint beside the first is asked about. */
function newWords(talk: Talk, text: string): boolean {
  const found = understand(text, talk.c.language)
  const { symptoms } = talk.c
  if (found.course === 'worse') {
    talk.write({ type: 'described', words: text, candidates: [] })
    learn(talk, found.facts)
    return worse(talk)
  }
  const learnt = learn(talk, found.facts)
  // Near an alarm: the signs are asked for again, without being called worse.
  if (text.trim().split(/\s+/u).length >= 3 && suspectsDanger(text) && signsAgain(talk)) {
    talk.write({ type: 'described', words: text, candidates: [] })
    talk.say('suspected')
    return screenAgain(talk)
  }
  const first = symptoms.filter(id => id !== 'general').length === 0 ? ['general'] : symptoms
  if (text.trim().split(/\s+/u).length >= 3) talk.write({ type: 'described', words: text, candidates: [] })
  if (found.beside(first).length > 0 && offerMore(talk, text)) return true
  if (learnt) raiseIfHigher(talk)
  return false
}

function answered(talk: Talk, how: string | undefined): boolean {
  if (how !== 'better' && how !== 'same' && how !== 'worse' && how !== 'helped') return false
  const { c, now, house } = talk
  talk.write({ type: 'check-in-answered', how, ...restAfter(c, how, now, house.settings, house) })
  if (how === 'worse') return worse(talk)
  if (isStranded(c, house)) talk.say(`check-in.${how}-shut`, shutValues(c, now, house))
  else talk.say(`check-in.${how === 'helped' ? 'better' : how}`, { time: byText(talk) })
  return true
}

const byText = ({ c, now }: Talk) => timeText(c.promisedBy ?? now, now, c.language)

/**
 * Worse than expected is one level up (complaints.md: rules for every complaint, 5), never into P1 by itself. The signs that
 * were denied are asked again: they were true an hour ago.
 */
function worse(talk: Talk): boolean {
  const { c, house, now } = talk
  const level = c.urgency?.level ?? 'P3'
  const up = oneUp(level)
  const shut = isStranded({ ...c, urgency: { level: up, by: '', reason: '' } }, house)
  // Told in words, the rest is over: they are awake, and worse.
  if (shut && c.checkIn?.restsUntil !== undefined && c.checkIn.at < now)
    talk.write({ type: 'check-in-answered', how: 'worse', ...restAfter(c, 'worse', now, house.settings, house) })
  talk.write({ type: 'alerted', kind: 'worse' })
  if (up !== level) {
    const raised = { ...c, urgency: { level: up, by: '', reason: '' } }
    const promisedBy = answerThere(raised, house.settings.answerWithin[up], now, house)
    talk.write({
      type: 'urgency-changed',
      level: up,
      reason: 'worse',
      promisedBy: c.promisedBy !== null && c.promisedBy < promisedBy ? c.promisedBy : promisedBy,
    })
  }
  talk.say(shut ? 'check-in.worse-shut' : 'check-in.worse')
  talk.toOpenDoor()
  const danger = [...planOf(symptomsOf(talk.c, house.rules)).danger]
  const again = danger.filter(fact => talk.c.facts[fact] !== undefined && talk.c.facts[fact] !== true)
  if (again.length > 0) talk.write({ type: 'reconsidered', question: 'danger', forget: again })
  return screenAgain(talk)
}

const oneUp = (level: Level): Level => (level === 'P5' ? 'P4' : level === 'P4' ? 'P3' : level === 'P3' ? 'P2' : level)

/** The next danger sign nobody has answered; when there is none left, what the answers come to. */
function screenAgain(talk: Talk): boolean {
  const { c, house } = talk
  const judgement = judgeNow(c, house)
  if (urgentNow(judgement) || rank(judgement.level) === 0) {
    raiseIfHigher(talk)
    talk.dangerAnswered(judgement)
    talk.say(judgement.action === 'crisis-line' ? 'danger-crisis' : 'danger-emergency')
    return true
  }
  const step = read(c, house).next
  if ('ask' in step && step.ask.danger) {
    ask(talk, step.ask.id, undefined, step.ask.options)
    return true
  }
  raiseIfHigher(talk)
  talk.write({ type: 'moved', position: c.position })
  talk.say(isStranded(talk.c, house) ? 'check-in.screened-shut' : 'check-in.screened', { time: byText(talk) })
  return true
}

/** While somebody waits the rules may raise the level, never lower it: neither the rules' own nor a caregiver's. */
function raiseIfHigher(talk: Talk): void {
  const judgement = judgeNow(talk.c, talk.house)
  const before = talk.c.urgency?.level
  if (before !== undefined && rank(judgement.level) >= rank(before)) return
  talk.write({ type: 'judged', judgement })
  talk.promiseSooner(judgement.level)
  if (talk.c.alert === null || talk.c.alert === undefined) talk.write({ type: 'alerted', kind: 'worse' })
  talk.toOpenDoor()
}
