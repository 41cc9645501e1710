// What the answers so far come to. Asked several times in a turn (by the statechart, the outcome, its words) and weighed
// once: facts are never changed in place, so the facts themselves are the key, and they are forgotten with their case.
import { judge, type Next, next, type Outcome } from '../flows/interview.ts'
import type { Symptom } from '../flows/symptom.ts'
import { tell, type Told } from '../flows/telling.ts'
import type { Case } from './case.ts'
import { type Rules, symptomsOf } from './questions.ts'
import type { House } from './turn.ts'

export type Reading = {
  readonly symptoms: Symptom[]
  readonly outcome: Outcome
  /** The next question, or that there is none. */
  readonly next: Next
  told(language: string): Told
}

type Kept = { chosen: readonly string[]; rules: Rules; production: boolean; reading: Reading }
const kept = new WeakMap<Case['facts'], Kept>()

export function read(c: Case, { rules, production }: House): Reading {
  const found = kept.get(c.facts)
  if (found?.chosen === c.symptoms && found.rules === rules && found.production === production) return found.reading
  const reading = readingOf(symptomsOf(c, rules), c.facts, production)
  kept.set(c.facts, { chosen: c.symptoms, rules, production, reading })
  return reading
}

function readingOf(symptoms: Symptom[], facts: Case['facts'], production: boolean): Reading {
  let outcome: Outcome | undefined
  let step: Next | undefined
  const told = new Map<string, Told>()
  return {
    symptoms,
    get outcome() {
      outcome ??= judge(symptoms, facts, { production })
      return outcome
    },
    get next() {
      step ??= next(symptoms, facts, { production })
      return step
    },
    told(language) {
      const words = told.get(language) ?? tell(this.outcome, symptoms, facts, language)
      told.set(language, words)
      return words
    },
  }
}
