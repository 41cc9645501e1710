// Seizure (complaints.md, entry 18). A seizure now, a long one, a first one: 112. What is left is somebody with known epilepsy
// who has had the usual kind and is awake again, and the staring or twitching that nobody has named yet.
import { below, is, yes } from '../condition.ts'
import { everyComplaint, ordinaryRouting, P1, P2, P3, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 18 (R2; NICE NG217: U)'

/** Febrile seizures belong to children under six (U; R2 is for under five). Months. */
const FEBRILE_BELOW = 72

export const seizure = Symptom.parse({
  id: 'seizure',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'fit-danger',
      kind: 'multi',
      danger: true,
      options: ['long', 'repeated', 'not-awake', 'first', 'water', 'injury', 'blue'],
    },
    {
      id: 'fit-cause',
      kind: 'multi',
      danger: true,
      options: ['pregnant', 'diabetes', 'neck', 'poison', 'weak'],
    },
    {
      id: 'fit-child',
      kind: 'multi',
      danger: true,
      options: ['first-fever', 'fever-again'],
      askIf: below('person.ageMonths', FEBRILE_BELOW),
    },
    {
      id: 'fit-unusual',
      kind: 'multi',
      danger: true,
      options: ['longer', 'cluster', 'different', 'no-diagnosis', 'fever', 'missed'],
    },
    { id: 'fit-kind', kind: 'choice', options: ['typical', 'stare', 'faint', 'question'] },
    { id: 'fit-when', kind: 'choice', options: ['hours', 'day', 'week', 'longer'], forCaregiver: true },
    { id: 'fit-story', kind: 'text', forCaregiver: true },
    { id: 'fit-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'now', when: yes('danger.seizure'), ...P1(source) },
    { id: 'long', when: yes('fit-danger.long'), ...P1(source) },
    { id: 'repeated', when: yes('fit-danger.repeated'), ...P1(source) },
    { id: 'not-awake', when: yes('fit-danger.not-awake'), ...P1(source) },
    { id: 'first', when: yes('fit-danger.first'), ...P1(source) },
    { id: 'water', when: yes('fit-danger.water'), ...P1(source) },
    { id: 'injury', when: yes('fit-danger.injury'), ...P1(source) },
    { id: 'blue', when: yes('fit-danger.blue'), ...P1(`${source}; rules for every complaint, 1`) },
    { id: 'pregnant', when: yes('fit-cause.pregnant'), ...P1(source) },
    { id: 'diabetes', when: yes('fit-cause.diabetes'), ...P1(source) },
    { id: 'neck', when: yes('fit-cause.neck'), ...P1(`${source}; entries 6 and 16 (R2)`) },
    { id: 'poison', when: yes('fit-cause.poison'), ...P1(`${source}; entry 57`) },
    { id: 'weak', when: yes('fit-cause.weak'), ...P1(`${source}; entry 15 (R10)`) },

    { id: 'first-fever', when: yes('fit-child.first-fever'), ...P2(source) },
    { id: 'fever-again', when: yes('fit-child.fever-again'), ...P2(`${source}; entry 6 (R2)`) },
    { id: 'longer', when: yes('fit-unusual.longer'), ...P2(source) },
    { id: 'cluster', when: yes('fit-unusual.cluster'), ...P2(source) },
    { id: 'different', when: yes('fit-unusual.different'), ...P2(source) },
    { id: 'fever', when: yes('fit-unusual.fever'), ...P2(`${source}; entry 6`) },
    // Not in the entry: a fit that is neither the first nor of a known epilepsy is not "known epilepsy, one typical".
    { id: 'no-diagnosis', when: yes('fit-unusual.no-diagnosis'), ...P2(`${source}; (U)`) },

    { id: 'missed', when: yes('fit-unusual.missed'), ...P3('complaints.md, entry 58 (missed antiepileptic doses: U)') },
    { id: 'stare', when: is('fit-kind', 'stare'), ...P3(`${everyComplaint}, 6; spells not yet explained (U)`) },
    { id: 'faint', when: is('fit-kind', 'faint'), ...P3('complaints.md, entry 17 (NICE CKS Blackouts: U)') },
  ],
  shifts: shiftsFor('fit', 'pregnant', 'anticoagulant', 'immunosuppressed', 'returning', 'worried'),
  base: { level: 'P4', source },
  openAtLeast: 'P3',
  routing: {
    ...ordinaryRouting,
    P2: { action: 'emergency-department', where: 'emergency-department' },
    P4: { action: 'handoff', where: '1177' },
    P5: { action: 'handoff', where: '1177' },
  },
})
