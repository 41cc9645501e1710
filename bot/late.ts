// An answer that comes when the talk has moved on, or somebody has the case: it changes what it names and may raise the level,
// never lower it. Danger to life has been taken in before (sign-told.ts).
import { rank } from '../flows/interview.ts'
import { readAnswer } from './answer.ts'
import type { Incoming } from './incoming.ts'
import { factsUnder, medical } from './questions.ts'
import { signAsked } from './sign-told.ts'
import { spoken } from './speech.ts'
import { judgeNow, outcomeText, type Talk, urgentNow } from './talk.ts'

/** False when it is no such answer. */
export function correctLate(talk: Talk, m: Extract<Incoming, { type: 'message' }>): boolean {
  const { rules } = talk.house
  const id = m.answer?.question ?? signAsked(talk.c, rules)
  const found = id ? medical(talk.c, rules, id) : null
  if (!id || !found) return false
  const known = factsUnder(talk.c, id).length > 0
  // A danger sign asked while they waited, answered when somebody has taken the case or something else has been asked since.
  if (!known && id !== talk.c.asked && !found.question.danger) return false
  const answer = readAnswer(talk.c, rules, id, m, talk.now.slice(0, 10))
  if (!answer || 'invalid' in answer || Object.keys(answer.facts).length === 0) return false
  talk.keep(id, answer.facts)
  if (known) talk.say('changed')
  const judgement = judgeNow(talk.c, talk.house)
  // Only what this answer raised: a level a caregiver has lowered stays lowered when something else is corrected.
  const higher = rank(judgement.level) < rank(judgeNow(talk.began, talk.house).level)
  if (higher && (!talk.c.urgency || rank(judgement.level) < rank(talk.c.urgency.level))) {
    talk.write({ type: 'judged', judgement }, spoken(talk.c.language, 'bot.outcome', outcomeText(talk.c, talk.house)))
    talk.promiseSooner(judgement.level)
    talk.toOpenDoor()
  }
  if (urgentNow(judgement)) talk.dangerAnswered(judgement)
  return true
}
