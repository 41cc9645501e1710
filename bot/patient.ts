// Whose record it is about: a person who has logged in for themselves, or a guardian for their child. A relative's login is not
// the patient's, nor is one of whom it has been said that it isn't about them (whose.ts).
import type { Case } from './case.ts'

/** Said by whoever writes: it isn't about the one they are logged in for. */
export const IS_ANOTHER = 'talk.another'

export const isOfPatient = (c: Pick<Case, 'citizen' | 'facts'>): boolean =>
  c.citizen !== null &&
  c.facts[IS_ANOTHER] !== true &&
  (c.citizen.actor !== null || (c.facts['person.who'] !== 'child' && c.facts['person.who'] !== 'other'))
