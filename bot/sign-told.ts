// A danger sign told by an answer: ticked in a form however old, said yes to by name, typed as its title. It is taken in before
// everything else, wherever the talk stands and whoever has the case (turn.ts): what a screen shows as answered is never lost.
import { evaluate, explain } from '../flows/condition.ts'
import { planOf } from '../flows/plan.ts'
import type { Question, Rule, Symptom } from '../flows/symptom.ts'
import { ruleSet } from '../flows/symptoms/index.ts'
import { plain, readAnswer } from './answer.ts'
import type { Case, Judgement } from './case.ts'
import { isContradiction, settle, signIn } from './contradiction.ts'
import type { Incoming } from './incoming.ts'
import { medical, type Rules, symptomsOf, titles } from './questions.ts'
import { judgeNow, known, type Talk } from './talk.ts'
import type { House } from './turn.ts'

type Brought = Extract<Incoming, { type: 'message' }>
/** `alone`: what the sign comes to by itself. `fresh`: nothing told before came to the same. `ours`: of what the talk is about. */
type SignTold = { question: string; facts: Case['facts']; alone: Judgement; fresh: boolean; ours: boolean }

/** Nobody but the bot has asked anything in this wait: words alone answer what it asked last. */
const onlyBotAsked = (c: Case): boolean =>
  c.status === 'with-bot' || c.status === 'waiting' || (c.lastCaregiverAt ?? '') < (c.waitingSince ?? c.claim?.at ?? '')

/** The danger question that words without a name may answer. */
export function signAsked(c: Case, rules: Rules): string | null {
  const { asked } = c
  if (asked === null || !onlyBotAsked(c)) return null
  return isContradiction(asked) || medical(c, rules, asked)?.question.danger ? asked : null
}

/** Asked last, and not answered yet. By today's rules: the clock does not have those the talk began with. */
export function isSignOpen(c: Case): boolean {
  const { asked, askedOptions, facts } = c
  if (asked === null || !medical(c, ruleSet, asked)?.question.danger) return false
  return (askedOptions?.map(option => `${asked}.${option}`) ?? [asked]).some(fact => facts[fact] === undefined)
}

/** The sign a message tells by answering; null when what it answers is no danger to life, and when it answers nothing. */
export function signTold(c: Case, house: House, m: Brought, now: string): SignTold | null {
  const { rules } = house
  const today = now.slice(0, 10)
  const told = (id: string, brought: Brought) => {
    const within = asking(c, rules, id)
    const answer = within && readAnswer(within, rules, id, brought, today)
    if (!answer || 'invalid' in answer) return null
    const facts = isContradiction(id) ? { [signIn(id)]: answer.picked[0] === 'yes' } : answer.facts
    const sign = weighed(c, within, house, facts)
    return sign && { ...sign, question: id, ours: within === c }
  }
  if (m.answer) return told(m.answer.question, m)
  const ids = [signAsked(c, rules) ?? [], titled(c, rules, m.text)].flat()
  return ids.map(id => told(id, m)).find(sign => sign !== null) ?? null
}

/** The danger questions with an option of that title: it says by itself what it answers. */
function titled(c: Case, rules: Rules, text: string): string[] {
  const said = plain(text)
  return planOf(symptomsOf(c, rules))
    .asked.filter(({ question }) => question.danger && question.kind === 'multi')
    .filter(({ question }) => titlesOf(c, rules, question).some(title => said.includes(title)))
    .map(({ question }) => question.id)
}

/** In every language, worked out once: each message is held against them. */
const kept = new WeakMap<Question, readonly string[]>()
function titlesOf(c: Case, rules: Rules, question: Question): readonly string[] {
  const found = kept.get(question) ?? titles(c, rules, question.id).map(({ title }) => plain(title))
  kept.set(question, found)
  return found
}

/** The case with the complaint whose question it is: an old form may belong to one the talk has left. */
function asking(c: Case, rules: Rules, id: string): Case | null {
  const fact = isContradiction(id) ? signIn(id) : id
  if (medical(c, rules, fact)) return c
  const owner = Object.values(rules.symptoms).find(({ questions }) =>
    questions.some(question => fact === question.id || fact.startsWith(`${question.id}.`)),
  )
  const within = owner && { ...c, symptoms: [...c.symptoms, owner.id] }
  return within && medical(within, rules, fact) ? within : null
}

function weighed(c: Case, within: Case, house: House, facts: Case['facts']): Pick<SignTold, 'facts' | 'alone' | 'fresh'> | null {
  const given = Object.keys(facts).filter(fact => facts[fact] !== null && facts[fact] !== false)
  const after = { ...c.facts, ...facts }
  const isCrisis = ({ routing }: Symptom, rule: Rule) => (rule.action ?? routing[rule.level].action) === 'crisis-line'
  const [first] = symptomsOf(within, house.rules)
    .flatMap(symptom => symptom.rules.map(rule => ({ when: rule.when, level: rule.level, crisis: isCrisis(symptom, rule) })))
    .filter(({ level, crisis }) => level === 'P1' || crisis)
    .filter(({ when }) => explain(when, after).some(fact => given.includes(fact)))
    .map(rule => ({ ...rule, fresh: evaluate(rule.when, c.facts) !== true }))
    // What is new first, then 112 before the crisis line.
    .toSorted((a, b) => Number(b.fresh) - Number(a.fresh) || Number(a.crisis) - Number(b.crisis))
  if (!first) return null
  const reasons = Object.fromEntries(explain(first.when, after).map(fact => [fact, after[fact] ?? null]))
  return { facts, alone: judgeNow({ ...within, facts: reasons }, house), fresh: first.fresh }
}

/** Told before, to somebody who has the case and has judged it: no news to them. */
export const isKnown = (c: Case, { fresh }: Pick<SignTold, 'fresh'>): boolean =>
  !fresh && c.alarm !== null && c.status === 'claimed'

/** Kept, and the alarm given; with the bot the talk goes to where 112 is said, or on to the signs that must be asked first. */
export function takeSign(talk: Talk, sign: SignTold, text: string): void {
  const { question, facts, alone, ours } = sign
  const kind = alone.action === 'crisis-line' ? 'crisis' : 'emergency'
  const words = alone.because.map(b => b.text).join(' ')
  const withBot = talk.c.status === 'with-bot'
  // Of a complaint the talk is not about, the rules would not weigh it: as words of danger do, it counts by itself.
  if (!ours) talk.alarm(kind, alone.rule, words, text)
  else {
    if (isContradiction(question)) settle(talk, question, 'yes')
    talk.keep(isContradiction(question) ? signIn(question) : question, facts)
    if (withBot && !known(talk.c, talk.house).danger && talk.step({ type: 'ANSWERED' })) return
    // Rung for in this turn's words already, or still ringing for the same.
    const rings = talk.c.alarm !== talk.began.alarm || (!sign.fresh && talk.c.alarm?.acknowledged === null)
    if (!rings && !isKnown(talk.c, sign)) talk.write({ type: 'alarm', kind, category: alone.rule, words, message: talk.c.rev })
  }
  if (withBot) talk.arrive('emergency')
}
