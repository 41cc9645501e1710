// What a flows folder can do, this one's or another revision's: the rehearsal plays either, to see what a change changes.
import { step } from './conversation.ts'
import { readDanger, suspectsDanger } from './danger.ts'
import { fits, judge, next } from './interview.ts'
import { symptomsFor } from './symptoms/index.ts'
import type { Symptom } from './symptom.ts'
import { factLines, factText, tell } from './telling.ts'
import { signsTold } from './understanding/contradictions.ts'
import { understand } from './understanding/index.ts'

export type RuleSet = {
  symptomsFor: (ids: readonly string[]) => Symptom[]
  fits: typeof fits
  next: typeof next
  judge: typeof judge
  step: typeof step
  readDanger: typeof readDanger
  /** Revisions before the signs were asked again on suspicion have none. */
  suspectsDanger?: typeof suspectsDanger | undefined
  /** Revisions before complaints beside the first were read have no `beside`. */
  understand: (text: string, language: string) => Omit<ReturnType<typeof understand>, 'beside' | 'course'> & { beside?: Beside }
  tell: typeof tell
  factText: typeof factText
  factLines: typeof factLines
  /** Revisions before contradictions were asked about have none. */
  signsTold?: typeof signsTold
}
type Beside = (chosen: readonly string[]) => string[]
export const ours: RuleSet = {
  symptomsFor: ids => symptomsFor(ids),
  fits,
  next,
  judge,
  step,
  readDanger,
  suspectsDanger,
  understand,
  tell,
  factText,
  factLines,
  signsTold,
}
