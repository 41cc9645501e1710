// Which single answer would change the level: every answered question is turned once, and the facts weighed again.
import { type Condition, type Fact, type Facts } from './condition.ts'
import { type Outcome, questionsOf, rank, type Weighed, weigh } from './interview.ts'
import { factsOf, type Question, type Symptom } from './symptom.ts'

export function whatWouldChange(symptoms: readonly Symptom[], facts: Facts, now: Weighed): Outcome['wouldChange'] {
  const limits = limitsOf(symptoms)
  const changes = questionsOf(symptoms).flatMap(({ question }) =>
    factsOf(question).flatMap(answer => {
      const value = facts[answer]
      if (value === undefined) return []
      return others(question, value, limits.get(answer) ?? []).flatMap(other => {
        const turned = { ...facts, [answer]: other }
        // A known answer that is turned must not raise by opening questions nobody has asked yet.
        const { level } = value === null ? weigh(symptoms, turned) : weigh(symptoms, turned, now.open)
        return level === now.level ? [] : [{ answer, value: other, level }]
      })
    }),
  )
  return changes.sort((a, b) => rank(a.level) - rank(b.level))
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
      return limits.filter(limit => typeof value !== 'number' || limit !== value)
    default:
      return []
  }
}

/** For each number, values on both sides of every limit a rule compares it with. */
function limitsOf(symptoms: readonly Symptom[]): Map<string, number[]> {
  const limits = new Map<string, Set<number>>()
  const read = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(read)
    else if ('any' in condition) condition.any.forEach(read)
    else if ('not' in condition) read(condition.not)
    else if (!('is' in condition)) {
      const limit = 'atLeast' in condition ? condition.atLeast : condition.below
      const seen = limits.get(condition.fact) ?? new Set()
      limits.set(condition.fact, seen.add(limit).add(limit - 1))
    }
  }
  for (const { rules, shifts } of symptoms) for (const { when } of [...rules, ...shifts]) read(when)
  return new Map([...limits].map(([fact, values]) => [fact, [...values].sort((a, b) => a - b)]))
}
