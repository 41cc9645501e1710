// A danger sign told in words and denied in an answer: the words stand until the person has settled it, and they are asked once.
// Each step is an entry of the log: the answer as it was given, that the words stand against it, and what was said then.
import { planOf } from '../flows/plan.ts'
import { signsTold } from '../flows/understanding/contradictions.ts'
import { say } from '../flows/texts/index.ts'
import { ask } from './arrive.ts'
import type { Case, ShownQuestion } from './case.ts'
import { medical, type Rules, showMedical, symptomsOf } from './questions.ts'
import { judgeNow, type Talk } from './talk.ts'

const ABOUT = 'contradiction.'
/** Unsettled: the rules then end with a human. */
const CONTRADICTORY = 'told.contradictory'

export const isContradiction = (question: string): boolean => question.startsWith(ABOUT)
/** The danger fact it is about. */
export const signIn = (question: string): string => question.slice(ABOUT.length)

/** Asks about the first sign that words tell and an answer denies; false when there is none that is not settled already. */
export function contradicted(talk: Talk): boolean {
  const { c, house } = talk
  const { danger } = planOf(symptomsOf(c, house.rules))
  const denied = (fact: string) => danger.has(fact) && c.facts[fact] === false && !c.answered.includes(ABOUT + fact)
  const fact = [...signsTold(c.words).keys()].find(denied)
  if (fact === undefined) return false
  talk.write(
    { type: 'corrected', question: fact, facts: { [fact]: true }, before: { [fact]: false } },
    { type: 'answered', question: fact, facts: { [fact]: true, [CONTRADICTORY]: true }, how: 'free-text' },
  )
  const urgent = judgeNow(talk.c, house).level === 'P1'
  ask(talk, ABOUT + fact, urgent ? talk.text('contradiction-112') : undefined)
  return true
}

/** Yes, and the words were right; no, and the answer was, which is the person's own correction; else both stand for a human. */
export function settle(talk: Talk, question: string, one: string): void {
  const fact = signIn(question)
  if (one === 'no')
    talk.write({ type: 'corrected', question: fact, facts: { [fact]: false }, before: { [fact]: talk.c.facts[fact] ?? null } })
  const facts = one === 'unknown' ? {} : { [CONTRADICTORY]: false }
  talk.write({ type: 'answered', question, facts, how: 'answer' })
}

export function showContradiction(c: Case, rules: Rules, id: string): { text: string; shown: ShownQuestion } | null {
  const fact = signIn(id)
  const found = medical(c, rules, fact)
  if (!found) return null
  const { option, question, symptom } = found
  const asked = option ? say(c.language, `${symptom.id}.q.${question.id}.o.${option}`) : showMedical(found, c.language).text
  const words = signsTold(c.words).get(fact) ?? ''
  return {
    text: say(c.language, 'bot.q.contradiction', { words, asked }),
    shown: {
      id,
      kind: 'choice',
      options: ['yes', 'no', 'unknown'].map(key => ({ id: key, title: say(c.language, `bot.q.contradiction.o.${key}`) })),
    },
  }
}
