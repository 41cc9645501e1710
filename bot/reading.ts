// What the answers so far come to. Asked several times in a turn (by the statechart, the outcome, its words) and weighed
// once: facts are never changed in place, so the facts themselves are the key, and they are forgotten with their case.
import { judge, type Next, next, type Outcome, rank } from '../flows/interview.ts'
import type { Symptom } from '../flows/symptom.ts'
import { tell, type Told } from '../flows/telling.ts'
import type { Case } from './case.ts'
import { type Rules, symptomsOf } from './questions.ts'
import type { House } from './turn.ts'
import { asInRegister } from './whose-age.ts'

export type Reading = {
  readonly symptoms: Symptom[]
  readonly facts: Case['facts']
  readonly outcome: Outcome
  /** The next question, or that there is none. */
  readonly next: Next
  told(language: string): Told
}

type Kept = { chosen: readonly string[]; citizen: Case['citizen']; rules: Rules; production: boolean; reading: Reading }
const kept = new WeakMap<Case['facts'], Kept>()

export function read(c: Case, { rules, production }: House): Reading {
  const found = kept.get(c.facts)
  const same = found?.chosen === c.symptoms && found.citizen === c.citizen
  if (same && found.rules === rules && found.production === production) return found.reading
  const reading = moreUrgent(c, rules, production)
  kept.set(c.facts, { chosen: c.symptoms, citizen: c.citizen, rules, production, reading })
  return reading
}

/** Where the age that was told and the register's don't agree, the more urgent of what they come to. */
function moreUrgent(c: Case, rules: Rules, production: boolean): Reading {
  const told = readingOf(symptomsOf(c, rules), c.facts, production)
  const facts = asInRegister(c)
  if (!facts) return told
  const registered = readingOf(symptomsOf({ ...c, facts }, rules), facts, production)
  return rank(registered.outcome.level) < rank(told.outcome.level) ? registered : told
}

function readingOf(symptoms: Symptom[], facts: Case['facts'], production: boolean): Reading {
  let outcome: Outcome | undefined
  let step: Next | undefined
  const told = new Map<string, Told>()
  return {
    symptoms,
    facts,
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
