// With the bot: what a message means where the talk stands. An answer names its question; words that answer nothing
// are kept, read for what they hold, and get help, never the same line twice.
import { suspectsDanger } from '../flows/danger.ts'
import { migrate } from '../flows/conversation.ts'
import { complaintsIn } from '../flows/symptoms/index.ts'
import { wantsHuman } from '../flows/understanding/wants-human.ts'
import { readAnswer } from './answer.ts'
import { ask, greet } from './arrive.ts'
import { added, candidates, choose, offerLanguage, offerMore, shipped, unfit } from './complaint.ts'
import { type Command, dontKnow, greeting, languageWish, spoken, whoSees, words } from './commands.ts'
import { contradicted, isContradiction, settle } from './contradiction.ts'
import type { Incoming } from './incoming.ts'
import { canShow, changeable, factsUnder, medical } from './questions.ts'
import type { Talk } from './talk.ts'
import { whoAndAge } from './who.ts'

type Brought = Extract<Incoming, { type: 'message' }>
export function reply(talk: Talk, m: Brought): void {
  const said = spoken(m.text)
  const language = languageWish(m.text)
  if (language) {
    talk.write({ type: 'language-chosen', language })
    // At the start all that was said is the greeting: 112 and the number are told in this language too.
    if (talk.c.position.value === 'describe' && talk.c.words === '') greet(talk)
    return again(talk, 'language')
  }
  const command = m.command ?? (['back', 'restart', 'stop'] as const).find(name => words[name].test(said))
  if (command && !(m.answer && !m.command)) return obey(talk, command)
  // Typed in the field of a question it is no answer to it either.
  const wish = m.answer?.option === undefined && m.answer?.options === undefined ? wantsHuman(m.text) : null
  if (wish && (!m.answer || wish.alone)) return wish.alone ? human(talk) : humanToo(talk, m.text)
  if (!m.answer && greeting.test(said)) return again(talk, talk.c.asked === 'complaint' ? 'hello-first' : 'hello')
  if (migrate(talk.c.position) === null) throw new Error('The talk stands where this version has no place')
  const asked = m.answer?.question ?? talk.c.asked
  if (m.answer && !mayAnswer(talk, m.answer.question)) {
    // An old button, but the wish is plain.
    return m.answer.option === 'human' || m.answer.option === 'handoff' ? human(talk) : missed(talk, 'not-asked')
  }
  if (asked === null) return missed(talk, 'not-asked')
  // Who can't say what it is about gets a human, not the same list again.
  if (asked.startsWith('complaint-') && !m.answer && dontKnow.test(said))
    return asked === 'complaint-more' ? more(talk, []) : chosen(talk, 'general')
  if (talk.c.position.value === 'describe' && !medical(talk.c, talk.house.rules, asked)) return describe(talk, m)
  const answer = readAnswer(talk.c, talk.house.rules, asked, m, talk.now.slice(0, 10))
  const person = answer === null && asked === 'person.who' && !m.answer ? whoAndAge(m.text, talk.c.language) : null
  if (person) return whom(talk, person)
  if (answer === null)
    return (asked === 'complaint-confirm' || asked === 'complaint-area') && !m.answer && m.text.trim() !== ''
      ? otherWords(talk, m)
      : freeWords(talk, m)
  if ('invalid' in answer) return missed(talk, `invalid.${answer.invalid}`, answer.values)
  take(talk, asked, answer.picked, answer.facts)
}

/** A question may be answered when it is the one asked last, or one already answered: a late answer changes that one. */
const mayAnswer = (talk: Talk, id: string) =>
  id === talk.c.asked ||
  talk.c.answered.includes(id) ||
  (!talk.c.citizen && id.startsWith('person.') && talk.c.facts[id] !== undefined) ||
  medical(talk.c, talk.house.rules, id)?.question.danger === true ||
  (medical(talk.c, talk.house.rules, id) !== null && factsUnder(talk.c, id).length > 0)

function take(talk: Talk, id: string, picked: readonly string[], facts: Talk['c']['facts']): void {
  const [one = ''] = picked
  switch (id) {
    case 'complaint-area':
      if (one === 'other') return chosen(talk, 'general')
      talk.write({ type: 'described', words: '', candidates: complaintsIn(one).filter(shipped(talk)) })
      return ask(talk, 'complaint-confirm')
    case 'complaint-confirm':
      return chosen(talk, one === 'other' ? 'general' : one)
    case 'complaint-more':
      return more(talk, picked)
    case 'summary':
      return one === 'human' ? human(talk) : go(talk, one === 'right' ? 'RIGHT' : 'CHANGE')
    case 'change': {
      if (one === 'nothing') return go(talk, 'ANSWERED')
      talk.write({ type: 'reconsidered', question: one })
      return ask(talk, one)
    }
    case 'emergency':
    case 'crisis':
    case 'emergency-wait':
      return inDanger(talk, one)
    case 'next':
    case 'next-self-care':
    case 'login':
    case 'login-urgent':
      // The chat goes on without a name, in the central queue, and says what can't be done that way.
      if (one === 'no-id') {
        talk.say('no-id')
        return go(talk, 'WITHOUT_LOGIN')
      }
      return go(
        talk,
        one === 'handoff' ? 'HAND_OVER' : one === 'change' ? 'CHANGE' : one === 'without-login' ? 'WITHOUT_LOGIN' : 'DONE',
      )
    case 'returned':
      // Another day, another problem: the danger screen is asked anew, and nobody has asked for a human yet.
      if (one === 'again') talk.write({ type: 'reconsidered', question: 'danger', forget: passed(talk.c.facts) })
      return go(talk, one === 'again' ? 'AGAIN' : 'DONE')
    case 'person.age':
    case 'person.months':
      return age(talk, id, facts)
    default:
      if (!isContradiction(id)) return kept(talk, id, facts)
      settle(talk, id, one)
      return contradicted(talk) ? undefined : go(talk, 'ANSWERED')
  }
}

function chosen(talk: Talk, symptom: string): void {
  if (!choose(talk, symptom)) go(talk, 'CHOSEN')
}

function more(talk: Talk, picked: readonly string[]): void {
  const left = added(talk, picked)
  // To a client that takes one at a time.
  if (left.length > 0 && !canShow(talk.c, 'multi')) {
    talk.write({ type: 'described', words: '', candidates: left })
    return ask(talk, 'complaint-more')
  }
  go(talk, talk.c.position.value === 'confirm' ? 'CHOSEN' : 'ANSWERED')
}

/** An answer is written, and the talk goes on from it; where the talk can't (a late one between complaints), the question stays. */
function kept(talk: Talk, id: string, facts: Talk['c']['facts']): void {
  const late = id !== talk.c.asked
  talk.keep(id, facts)
  if (id === 'person.who' && facts[id] === 'child' && Number(talk.c.facts['person.age'] ?? 0) >= 18)
    talk.write({ type: 'reconsidered', question: 'person.age', forget: ['person.age', 'person.months', 'person.ageMonths'] })
  unfit(talk)
  if (contradicted(talk)) return
  if (!talk.step({ type: 'ANSWERED' })) again(talk, late ? 'changed' : 'not-asked')
}

/** What was denied, not known or asked for in an earlier round; a danger sign that was there stands until it is withdrawn. */
const passed = (facts: Talk['c']['facts']) =>
  Object.keys(facts).filter(fact => fact === 'talk.human' || (fact.startsWith('danger.') && facts[fact] !== true))

function age(talk: Talk, id: string, facts: Talk['c']['facts']): void {
  const n = facts[id]
  const child = talk.c.facts['person.who'] === 'child'
  if (id === 'person.age' && child && typeof n === 'number' && n >= 18) return missed(talk, 'invalid.child-age', { age: n })
  const months = typeof n !== 'number' ? null : id === 'person.months' ? n : n * 12
  // Another age, other months: those of the old one would say a newborn is two.
  if (id === 'person.age' && n !== talk.c.facts[id] && talk.c.facts['person.months'] !== undefined)
    talk.write({ type: 'reconsidered', question: 'person.months', forget: ['person.months'] })
  kept(talk, id, { ...facts, 'person.ageMonths': months })
}

/** For whom and how old, at once: two answers. */
function whom(talk: Talk, { 'person.who': who = null, ...old }: Talk['c']['facts']): void {
  if (Object.keys(old).length > 0) talk.keep('person.age', old)
  kept(talk, 'person.who', { 'person.who': who })
}

function inDanger(talk: Talk, one: string): void {
  if (one === 'human') return go(talk, 'HAND_OVER')
  if (one === 'called') {
    talk.say('called')
    return ask(talk, 'emergency-wait')
  }
  if (one === 'done') return go(talk, 'DONE')
  const byWords = Object.fromEntries(
    ['alarm.emergency', 'alarm.crisis', 'alarm.violence'].filter(f => talk.c.facts[f] === true).map(f => [f, false]),
  )
  if (Object.keys(byWords).length === 0) return go(talk, 'CHANGE')
  talk.write({
    type: 'corrected',
    question: 'alarm',
    facts: byWords,
    before: Object.fromEntries(Object.keys(byWords).map(f => [f, true])),
  })
  talk.say('carry-on')
  if (talk.c.symptoms.length === 0) candidates(talk, talk.c.words)
  go(talk, 'CARRY_ON')
}

function describe(talk: Talk, m: Brought): void {
  if (m.text.trim() === '') return m.attachments?.length ? again(talk, 'got-file') : missed(talk, 'help.complaint')
  candidates(talk, m.text)
  if (talk.c.words === m.text) offerLanguage(talk, m.text)
  go(talk, 'DESCRIBED')
}

/** Told in other words instead of picking from what we found: they are read like the first. */
function otherWords(talk: Talk, m: Brought): void {
  const before = talk.c.candidates
  candidates(talk, m.text, before)
  if (talk.c.candidates.join() === before.join()) return missed(talk, 'help.answer')
  ask(talk, 'complaint-confirm')
}

function obey(talk: Talk, command: Command): void {
  switch (command) {
    case 'human':
      return human(talk)
    case 'restart':
      talk.say('restarted')
      return talk.write({ type: 'closed', reason: 'restarted' })
    case 'stop':
      return go(talk, 'DONE')
    case 'back': {
      if (talk.c.asked === 'complaint-more' && talk.c.position.value === 'confirm') {
        candidates(talk, talk.c.words)
        return ask(talk, talk.c.candidates.length > 0 ? 'complaint-confirm' : 'complaint-area')
      }
      const last = changeable(talk.c, talk.house.rules).at(-1)
      if (!last || ['describe', 'confirm', 'screen', 'returned'].includes(talk.c.position.value))
        return talk.step({ type: 'BACK' }) ? undefined : again(talk, 'nothing-back')
      talk.write({ type: 'reconsidered', question: last.id })
      return ask(talk, last.id)
    }
  }
}

/** Asked for beside something told: that is kept and read, and may open the danger signs again. */
function humanToo(talk: Talk, text: string): void {
  candidates(talk, text, talk.c.candidates)
  if (suspectsDanger(text)) signsAgain(talk)
  human(talk)
}

function human(talk: Talk): void {
  if (talk.c.facts['talk.human'] !== true)
    talk.write({ type: 'answered', question: 'talk.human', facts: { 'talk.human': true }, how: 'answer' })
  if (talk.step({ type: 'HAND_OVER' })) return
  if (talk.c.asked?.startsWith('login')) return again(talk, 'human-login')
  talk.say('human')
  go(talk, 'HUMAN')
}

function go(talk: Talk, type: Parameters<Talk['step']>[0]['type']): void {
  if (!talk.step({ type })) missed(talk, 'not-asked')
}

/** Where it has been judged: an answer is needed for what comes next. */
const JUDGED = ['emergency', 'self-care', 'offer', 'login', 'returned']
/** Where a complaint that is told later is taken in at once. */
const INTERVIEWED = ['screen', 'who', 'age', 'months', 'interview', 'summary']

/** The danger signs that were denied are open again; false when they have not been asked yet, and so will be. */
export function signsAgain(talk: Talk): boolean {
  const denied = Object.keys(talk.c.facts).filter(fact => fact.startsWith('danger.') && talk.c.facts[fact] !== true)
  if (denied.length === 0 || talk.c.asked === 'danger') return false
  talk.write({ type: 'reconsidered', question: 'danger', forget: denied })
  return true
}

/** Words beside the question: kept, and what they tell of the complaint is taken in; then the question again, another way. */
function freeWords(talk: Talk, m: Brought): void {
  if (m.text.trim() === '' && m.attachments?.length) return again(talk, 'got-file')
  // "Jag har inget BankID" is no refusal to answer: what to do without one.
  if (talk.c.asked?.startsWith('login') && !m.answer)
    return whoSees.test(m.text) ? again(talk, 'help.who-sees') : missed(talk, `help.${talk.c.asked}`)
  if (!m.answer && m.text.trim().split(/\s+/u).length >= 3) {
    talk.write({ type: 'described', words: m.text, candidates: talk.c.candidates })
    const interviewed = INTERVIEWED.includes(talk.c.position.value) && talk.c.asked !== 'complaint-more'
    if (interviewed && suspectsDanger(m.text) && signsAgain(talk)) return ask(talk, 'danger', talk.text('suspected'))
    if (interviewed && (contradicted(talk) || offerMore(talk, m.text))) return
  }
  missed(talk, m.answer ? 'invalid.option' : JUDGED.includes(talk.c.position.value) ? 'help.answer-after' : 'help.answer')
}

/** Help the first time, more help the second, then a human is offered beside the question. */
function missed(talk: Talk, key: string, values: Record<string, string | number> = {}): void {
  const misses = talk.c.misses + 1
  const asked = talk.c.asked
  talk.write({ type: 'not-understood', question: asked })
  const help = talk.text(key, values)
  const more = misses === 1 ? '' : misses === 2 ? talk.text('help.second') : talk.text('help.human')
  const text = [help, more].filter(Boolean).join(' ')
  if (asked === null)
    return talk.write({ type: 'message', by: { kind: 'bot' }, key: `bot.${key}`, text, language: talk.c.language })
  ask(talk, asked, text, talk.c.askedOptions ?? undefined)
}

function again(talk: Talk, key: string): void {
  const preface = talk.text(key)
  if (talk.c.asked) return ask(talk, talk.c.asked, preface, talk.c.askedOptions ?? undefined)
  talk.say(key)
}
