// Whose record it is about: a person who has logged in for themselves, or a guardian for their child. A relative's login is not
// the patient's.
import type { Case } from './case.ts'

export const isOfPatient = (c: Pick<Case, 'citizen' | 'facts'>): boolean =>
  c.citizen !== null && (c.citizen.actor !== null || (c.facts['person.who'] !== 'child' && c.facts['person.who'] !== 'other'))
