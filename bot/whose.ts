// "Gäller det Ante?": asked with buttons where what was told and the login don't agree. It stands beside the talk: what was asked
// before waits, and the answer says whose the case is. Yes: the register's age. No: it is in nobody's record until staff know whose.
import { say } from '../flows/texts/index.ts'
import { understand } from '../flows/understanding/index.ts'
import { readAnswer } from './answer.ts'
import type { Case, ShownQuestion } from './case.ts'
import { unfit } from './complaint.ts'
import type { Incoming } from './incoming.ts'
import { IS_ANOTHER } from './patient.ts'
import { signAsked } from './sign-told.ts'
import { spoken } from './speech.ts'
import type { Talk } from './talk.ts'
import { whoAndAge } from './who.ts'
import { apartSaid, registerFacts, WHOSE, whoseOptions } from './whose-age.ts'

type Brought = Extract<Incoming, { type: 'message' }>

export const shownWhose = (c: Case): ShownQuestion => ({ id: WHOSE, kind: 'choice', options: whoseOptions(c) })

/** True when there was something to ask. */
export function askWhose(talk: Talk): boolean {
  const apart = apartSaid(talk.c)
  if (!apart) return false
  const [key, values] = apart
  const { c, house } = talk
  talk.write(spoken(c.language, `bot.${key}`, say(c.language, `bot.${key}`, values), { question: shownWhose(c) }))
  // With the bot the interview's own question stands; while they wait a danger sign that is asked goes first.
  if (c.status === 'waiting' && signAsked(c, house.rules) === null) talk.write({ type: 'asked', question: WHOSE })
  return true
}

/** True when it was an answer to it, and is taken care of. */
export function answeredWhose(talk: Talk, m: Brought): boolean {
  const { c, house, now } = talk
  if (!c.citizen || m.command || (m.answer ? m.answer.question !== WHOSE : c.asked !== WHOSE)) return false
  const answer = readAnswer(c, house.rules, WHOSE, m, now.slice(0, 10))
  // "Nu har jag ont i ryggen också" answers something else.
  const told = m.answer || understand(m.text, c.language).complaints.length > 0 ? null : whoAndAge(m.text, c.language)
  const one = answer && !('invalid' in answer) ? answer.picked[0] : told ? meant(told['person.who'], c) : undefined
  if (one === undefined) return false
  if (one === 'yes') theirs(talk, c.citizen)
  else another(talk, one, told ?? {})
  if (c.status === 'with-bot') {
    unfit(talk)
    talk.step({ type: 'ANSWERED' })
  }
  return true
}

const meant = (who: unknown, { citizen }: Case) => (who === 'self' && !citizen?.actor ? 'yes' : who === 'child' ? 'child' : 'no')

function theirs(talk: Talk, citizen: NonNullable<Case['citizen']>): void {
  const { 'person.who': who = null, ...age } = registerFacts(citizen, talk.now)
  if (!('person.months' in age) && talk.c.facts['person.months'] !== undefined)
    talk.write({ type: 'reconsidered', question: 'person.months', forget: ['person.months'] })
  talk.keep('person.age', age)
  talk.keep('person.who', { 'person.who': who })
  if (talk.c.facts[IS_ANOTHER] === true) said(talk, false)
  talk.say('whose.theirs')
}

function another(talk: Talk, one: string, told: Case['facts']): void {
  const { 'person.who': _, ...age } = told
  if (Object.keys(age).length > 0) talk.keep('person.age', age)
  const who = one === 'child' ? 'child' : talk.c.facts['person.who'] === 'self' && talk.c.citizen?.actor ? 'self' : 'other'
  talk.keep('person.who', { 'person.who': who })
  said(talk, true)
  talk.say('whose.another')
}

const said = (talk: Talk, another: boolean) =>
  talk.write({ type: 'answered', question: IS_ANOTHER, facts: { [IS_ANOTHER]: another }, how: 'free-text' })
