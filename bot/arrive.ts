// What is said and asked where a talk comes to rest.
import { childAlone } from '../flows/interview.ts'
import { lines } from '../flows/limits.ts'
import type { Place } from '../flows/conversation.ts'
import { factLines } from '../flows/telling.ts'
import type { Level } from '../flows/symptom.ts'
import type { Instant, Judgement } from './case.ts'
import { promise } from './hours.ts'
import { openEmergency } from './nearby.ts'
import { answerThere, disclosed, mayGoCentral, shutDoor } from './open-door.ts'
import type { RegisterUnit } from './ports.ts'
import { canShow, medical, showMedical, showOwn, symptomsOf } from './questions.ts'
import { toldIn } from './quoted.ts'
import { read } from './reading.ts'
import { spoken, timeText } from './speech.ts'
import { dangerWords, isViolence, judgeNow, known, outcomeText, type Talk } from './talk.ts'
import type { House } from './turn.ts'

export function arrive(talk: Talk, place: Place): void {
  switch (place) {
    case 'describe':
      return ask(talk, 'complaint')
    case 'confirm':
      return ask(talk, talk.c.candidates.length > 0 ? 'complaint-confirm' : 'complaint-area')
    case 'screen':
      return ask(talk, 'danger')
    case 'who':
      return ask(talk, 'person.who')
    case 'age':
      return ask(talk, 'person.age')
    case 'months':
      return ask(talk, 'person.months')
    case 'interview':
      return interview(talk)
    case 'summary':
      return summary(talk)
    case 'change':
      return ask(talk, 'change')
    case 'emergency':
      return emergency(talk)
    case 'self-care':
      return outcome(talk, 'next-self-care')
    case 'offer':
      return outcome(talk, 'next')
    case 'login':
      return login(talk)
    case 'handed-over':
      return handOver(talk)
    case 'returned':
      return ask(talk, 'returned')
    case 'farewell':
      return farewell(talk)
  }
}

/** Who speaks here, 112, and the number of the talk. */
export function greet(talk: Talk): void {
  talk.say('greeting', { number: talk.c.number })
  if (talk.c.follows) talk.say('follows', { number: talk.c.follows })
}

const plainer: Record<string, 'number' | 'text'> = { scale: 'number', photo: 'text' }

/** Asks a question by its id, as the client can show it: a multi question one option at a time where it must. */
export function ask(talk: Talk, id: string, preface?: string, only?: readonly string[]): void {
  const { c, house } = talk
  const can = (kind: string) => canShow(c, kind)
  const found = medical(c, house.rules, id)
  const multi = found && !found.option && found.question.kind === 'multi'
  const options = multi ? (only ?? found.question.options ?? []) : undefined
  const option = multi && !can('multi') ? options?.find(o => c.facts[`${id}.${o}`] === undefined) : undefined
  const alone = option === undefined ? {} : { option }
  const asked = found
    ? showMedical(
        { ...found, ...alone, question: options ? { ...found.question, options: [...options] } : found.question },
        c.language,
      )
    : showOwn(c, house.rules, id)
  if (!asked) throw new Error(`No question ${id}`)
  const kind = can(asked.shown.kind) ? asked.shown.kind : (plainer[asked.shown.kind] ?? asked.shown.kind)
  const key = found ? `${found.symptom.id}.q.${id}` : `bot.q.${id}`
  const text = preface ? `${preface}\n\n${asked.text}` : asked.text
  talk.write(
    spoken(c.language, key, text, { question: { ...asked.shown, kind }, ...(id.startsWith('login') ? { login: true } : {}) }),
    { type: 'asked', question: asked.shown.id, ...(options && !option ? { options: [...options] } : {}) },
  )
}

function interview(talk: Talk): void {
  const step = read(talk.c, talk.house).next
  if ('ask' in step) ask(talk, step.ask.id, undefined, step.ask.options)
}

function summary(talk: Talk): void {
  const { c, house } = talk
  const lines = factLines(c.facts, symptomsOf(c, house.rules), c.language).map(({ text }) => `• ${text}`)
  // "Allvarliga tecken: nej" once, however many complaints asked for them.
  ask(talk, 'summary', talk.text('summary', { words: toldIn(c.words, c.language), lines: [...new Set(lines)].join('\n') }))
}

function emergency(talk: Talk): void {
  const before = talk.c.judgement
  const kind = (j: Judgement) => (j.action === 'crisis-line' ? 'crisis' : 'emergency')
  const judgement = talk.judge()
  talk.dangerAnswered(judgement)
  const same = before !== null && before.rule === judgement.rule && before.level === judgement.level
  const again = kind(judgement) === 'crisis' && isViolence(talk.c) ? 'violence' : kind(judgement)
  talk.say(same ? `danger-again-${again}` : dangerWords(kind(judgement), talk.c))
  if (childAlone(talk.c.facts) && !same) talk.say('child-alone', { bris: lines.bris })
  ask(talk, kind(judgement))
}

function outcome(talk: Talk, question: string): void {
  const judgement = talk.judge()
  // To a child alone first that they aren't: the rest is written for whoever comes to help.
  if (childAlone(talk.c.facts)) talk.say('child-alone', { bris: lines.bris })
  talk.write(spoken(talk.c.language, 'bot.outcome', outcomeText(talk.c, talk.house)))
  whereOpen(talk, judgement)
  ask(talk, question)
}

/** Within hours, to an emergency department or wherever 1177 says: which are open now, the nearest first. */
function whereOpen(talk: Talk, { level, action, where }: Judgement): void {
  if (level !== 'P2' || !(action === 'emergency-department' || (action === 'call-1177' && where.kind === 'jour'))) return
  const { near, units } = openEmergency(talk.c, talk.house)
  const [first] = units
  if (!first) return
  const named = ({ name, municipality }: RegisterUnit) => `${name} (${municipality})`
  if (near) talk.say('open-emergency', { unit: named(first) })
  else talk.say('open-emergency-list', { list: units.map(named).join(', ') })
}

function login(talk: Talk): void {
  ask(talk, known(talk.c, talk.house).urgent ? 'login-urgent' : 'login')
}

function handOver(talk: Talk): void {
  const { house, now } = talk
  // Judged anew: an answer may have changed, or the register told the age, since the outcome was shown.
  const judgement = talk.judge()
  const level = judgement.level === 'P5' ? 'P4' : judgement.level
  const { hsaId, name } = house.central
  // Given back to the bot by another care provider, it is theirs: across that border the patient is asked.
  const theirs = mayGoCentral(talk.c, house) ? null : talk.c.unit
  const unit = theirs ?? { hsaId, name }
  const within = house.settings.answerWithin[level]
  const promisedBy = theirs ? answerThere(talk.c, within, now, house) : firstAnswerBy(house, level, now)
  const reason = talk.c.facts['talk.human'] === true ? 'asked-for-human' : judgement.rule
  // A time nobody is there to keep is not promised to somebody who must not wait.
  const urgent = judgement.level === 'P1' || judgement.level === 'P2'
  const unstaffed = !theirs && house.onDuty <= 0 && urgent
  const crossed = theirs ? [] : disclosed(talk.c, house)
  talk.write({ type: 'handed-over', unit, promisedBy, reason, ...(unstaffed ? { unstaffed } : {}) }, ...crossed)
  const shut = shutDoor(talk.c, promisedBy, now, house, 'none')
  if (shut) return talk.write(shut)
  talk.say(theirs || house.onDuty > 0 ? 'handed-over' : urgent ? 'handed-over-nobody' : 'handed-over-later', {
    unit: unit.name,
    time: timeText(promisedBy, now, talk.c.language),
  })
  if (judgement.action === 'crisis-line') talk.say(isViolence(talk.c) ? 'meanwhile-violence' : 'meanwhile-crisis')
  else if (judgement.level === 'P1') talk.say('meanwhile-emergency')
}

/**
 * When a human will have answered at the latest, by urgency and staffing: the urgent go before all; the others wait for those
 * ahead, shared by those on duty; and when nobody is logged in, the hours begin when the chat is staffed.
 */
export function firstAnswerBy({ central, settings, onDuty, ahead }: House, level: Level, now: Instant): Instant {
  const within = settings.answerWithin[level]
  if (level === 'P1' || level === 'P2') return promise(central, within, now)
  const queue = Math.ceil((ahead(level) + 1) / Math.max(1, onDuty)) * settings.minutesPerCase
  return promise(onDuty > 0 ? central : { hours: settings.staffed }, Math.max(within, queue), now)
}

function farewell(talk: Talk): void {
  // Advice that was shown, and that still is the advice: answers may have changed since.
  const cared = talk.c.judgement?.action === 'self-care' && judgeNow(talk.c, talk.house).action === 'self-care'
  talk.say(cared ? 'farewell-self-care' : 'farewell')
  talk.write({ type: 'closed', reason: cared ? 'self-care' : 'left' })
}
