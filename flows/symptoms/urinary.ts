// Trouble passing urine (complaints.md, entry 26). Most who come are healthy women with cystitis, which often passes by itself;
// everybody else with the same burning (a man, a child, someone pregnant, someone with fever) is to be looked at by somebody.
import { allOf, anyOf, atLeast, below, not, yes } from '../condition.ts'
import { groups, infant, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 26 (R11)'
const sepsis = `${source}; entry 5 (R8)`

/** "Woman 16–65" may wait (entry 26): younger is a child here, and from 66 years somebody takes a look. Months. */
const CHILD_BELOW = 192
const OLDER_FROM = 792
/** "Child < 2 y is treated as febrile UTI" (entry 26). Months. */
const UNDER_TWO = 24
/** Signs of a failing body that parents of small children are asked about (entry 6; R2). Months. */
const SMALL_CHILD = 60
/** "Long-standing" (entry 26) is without a number there: after a week (U). Days. */
const LONG = 8

/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('urinary-warning.fever'), atLeast('temperature', FEVER))
const burning = yes('urinary-symptoms.burning')

export const urinary = Symptom.parse({
  id: 'urinary',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    { id: 'urinary-danger', kind: 'multi', danger: true, options: ['confused', 'skin', 'urine', 'rash', 'worst'] },
    {
      id: 'urinary-child',
      kind: 'multi',
      danger: true,
      options: ['limp', 'feeding'],
      askIf: below('person.ageMonths', SMALL_CHILD),
    },
    {
      id: 'urinary-warning',
      kind: 'multi',
      danger: true,
      options: ['fever', 'chills', 'flank', 'vomiting', 'retention', 'very-ill'],
    },
    { id: 'urinary-risk', kind: 'multi', danger: true, options: ['penis', 'catheter', 'one-kidney', 'procedure'] },
    {
      id: 'urinary-symptoms',
      kind: 'multi',
      options: ['burning', 'urgency', 'blood', 'vaginal', 'recurrent', 'hard'],
    },
    { id: 'urinary-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    temperature(yes('urinary-warning.fever')),
    { id: 'urinary-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...P1(sepsis) },
    { id: 'confused', when: yes('urinary-danger.confused'), ...P1(sepsis) },
    { id: 'skin', when: yes('urinary-danger.skin'), ...P1(sepsis) },
    { id: 'urine', when: yes('urinary-danger.urine'), ...P1(sepsis) },
    { id: 'rash', when: yes('urinary-danger.rash'), ...P1(sepsis) },
    { id: 'worst', when: yes('urinary-danger.worst'), ...P1(sepsis) },
    { id: 'limp', when: yes('urinary-child.limp'), ...P1(`${source}; entry 6 (R2, R3)`) },

    {
      id: 'pregnant-fever',
      when: allOf(pregnant, fever),
      level: 'P2',
      action: 'call-1177',
      where: 'maternity',
      source: `${source}; entry 31 (R4–R6)`,
    },
    { id: 'flank-fever', when: allOf(yes('urinary-warning.flank'), fever), ...P2(`${source}; entry 27`) },
    { id: 'chills', when: yes('urinary-warning.chills'), ...P2(`${source}; entry 5`) },
    { id: 'vomiting', when: yes('urinary-warning.vomiting'), ...P2(source) },
    { id: 'retention', when: yes('urinary-warning.retention'), ...P2(source) },
    { id: 'very-ill', when: yes('urinary-warning.very-ill'), ...P2(source) },
    { id: 'catheter-fever', when: allOf(yes('urinary-risk.catheter'), fever), ...P2(source) },
    { id: 'one-kidney', when: yes('urinary-risk.one-kidney'), ...P2(source) },
    { id: 'feeding', when: yes('urinary-child.feeding'), ...P2(`${groups} (R2)`) },
    { id: 'infant', when: infant, ...P2(`${source}; ${groups} (R2, R3)`) },
    { id: 'toddler-fever', when: allOf(below('person.ageMonths', UNDER_TWO), fever), ...P2(source) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U); entry 5`) },
    {
      id: 'blood-thinner',
      when: allOf(yes('urinary-symptoms.blood'), yes('group.anticoagulant')),
      ...P2(`${groups} (R7); entry 27`),
    },
    { id: 'surgery', when: allOf(fever, anyOf(yes('group.surgery'), yes('urinary-risk.procedure'))), ...P2(groups) },

    { id: 'pregnant', when: pregnant, ...P3(`${source}; entry 31`) },
    { id: 'toddler', when: below('person.ageMonths', UNDER_TWO), ...P3(source) },
    { id: 'child', when: below('person.ageMonths', CHILD_BELOW), ...P3(source) },
    { id: 'man', when: yes('urinary-risk.penis'), ...P3(source) },
    { id: 'fever', when: fever, ...P3(source) },
    { id: 'flank', when: yes('urinary-warning.flank'), ...P3(`${source}; entry 27`) },
    { id: 'procedure', when: yes('urinary-risk.procedure'), ...P3(source) },
    { id: 'catheter', when: yes('urinary-risk.catheter'), ...P3(source) },
    { id: 'blood-only', when: allOf(yes('urinary-symptoms.blood'), not(burning)), ...P3('complaints.md, entry 27 (U)') },

    { id: 'blood', when: yes('urinary-symptoms.blood'), ...P4(`${source}; entry 27 (U)`) },
    { id: 'recurrent', when: yes('urinary-symptoms.recurrent'), ...P4(source) },
    { id: 'long', when: atLeast('urinary-days', LONG), ...P4(source) },
    { id: 'vaginal', when: yes('urinary-symptoms.vaginal'), ...P4(source) },
    { id: 'hard', when: yes('urinary-symptoms.hard'), ...P4(source), action: 'handoff', where: '1177' },
    { id: 'older', when: atLeast('person.ageMonths', OLDER_FROM), ...P4(source) },
    { id: 'other-trouble', when: not(anyOf(burning, yes('urinary-symptoms.urgency'))), ...P4(source) },
  ],
  shifts: [
    ...shiftsFor('urinary', 'immunosuppressed'),
    { id: 'urinary-chronic', when: yes('group.chronic'), source: `${groups} (U); entry 26 (diabetes)` },
    ...shiftsFor('urinary', 'frail', 'returning', 'worried'),
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
