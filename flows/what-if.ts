// Which single answer would change the level: every answered question is turned once, and what reads it weighed again.
import { evaluate, type Fact, type Facts } from './condition.ts'
import { highest, lifted, type Outcome, rank, settled, type Weighed, weigh } from './interview.ts'
import { planOf } from './plan.ts'
import type { Level, Question, Rule, Shift, Symptom } from './symptom.ts'

export function whatWouldChange(symptoms: readonly Symptom[], facts: Facts, now: Weighed): Outcome['wouldChange'] {
  const plan = planOf(symptoms)
  // One copy, turned and turned back: a talk weighs every answer at every turn.
  const turned: Facts = { ...facts }
  const changes = plan.asked.flatMap(({ question, facts: answers }) =>
    answers.flatMap(answer => {
      const value = facts[answer]
      if (value === undefined) return []
      return others(question, value, plan.limits.get(answer) ?? []).flatMap(other => {
        turned[answer] = other
        const level = value === null ? weigh(symptoms, turned).level : turnedLevel(symptoms, turned, answer, now)
        turned[answer] = value
        return level === now.level ? [] : [{ answer, value: other, level }]
      })
    }),
  )
  return changes.sort((a, b) => rank(a.level) - rank(b.level))
}

/** Only what reads the answer can change; and a known answer that is turned must not raise by opening new questions. */
function turnedLevel(symptoms: readonly Symptom[], facts: Facts, answer: string, now: Weighed): Level {
  const { rules = [], shifts = [] } = planOf(symptoms).readBy.get(answer) ?? {}
  const fired = (rule: Rule) => (rules.includes(rule) ? evaluate(rule.when, facts) === true : now.fired.includes(rule))
  const shifted = (shift: Shift) => (shifts.includes(shift) ? evaluate(shift.when, facts) === true : now.shifts.includes(shift))
  const levels = symptoms.flatMap(symptom => symptom.rules.filter(fired).map(({ level }) => level))
  return settled(lifted(symptoms, highest([now.base, ...levels]), fired, shifted), now.open, now.unsure)
}

function others(question: Question, value: Fact | null, limits: readonly number[]): Fact[] {
  switch (question.kind) {
    case 'yes-no':
    case 'multi':
      return [true, false].filter(other => other !== value)
    case 'choice':
      return (question.options ?? []).filter(other => other !== value)
    case 'number':
    case 'scale':
      return limits.filter(limit => limit !== value)
    default:
      return []
  }
}
