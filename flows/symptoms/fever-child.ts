// Fever in a child (complaints.md, entry 6). How the child is matters more than the number on the thermometer, except for the
// smallest: under three months 38 degrees is enough.
import { allOf, atLeast, below, yes } from '../condition.ts'
import { groups, infant, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor } from '../groups.ts'
import { ADULT, CHILD_FEVER_SELF_CARE_BELOW, FEVER, HIGH_FEVER, INFANT, LONG_FEVER, ONE_YEAR, SIX_MONTHS } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 6 (R2, R3; Rikshandboken, 1177 Feber hos barn: U)'

export const feverChild = Symptom.parse({
  id: 'fever-child',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { belowMonths: ADULT },
  questions: [
    {
      id: 'child-danger',
      kind: 'multi',
      danger: true,
      options: ['wake', 'limp', 'skin', 'grunting', 'rash', 'stiff-neck', 'fontanelle', 'seizure'],
    },
    {
      id: 'child-warning',
      kind: 'multi',
      danger: true,
      options: ['response', 'intake', 'urine', 'rigors', 'joint', 'seizure-over'],
    },
    { id: 'temperature', kind: 'number', min: 34, max: 43, unit: 'celsius', danger: true, forCaregiver: true },
    { id: 'fever-days', kind: 'number', min: 0, max: 60, unit: 'days' },
    { id: 'child-signs', kind: 'multi', options: ['ear', 'urination', 'tired', 'worried'] },
    { id: 'child-measured', kind: 'choice', options: ['rectal', 'ear', 'armpit', 'forehead', 'by-hand'], forCaregiver: true },
    { id: 'child-vaccinated', kind: 'yes-no', forCaregiver: true },
    { id: 'child-contact', kind: 'yes-no', forCaregiver: true },
  ],
  rules: [
    { id: 'wake', when: yes('child-danger.wake'), ...P1(source) },
    { id: 'limp', when: yes('child-danger.limp'), ...P1(source) },
    { id: 'skin', when: yes('child-danger.skin'), ...P1(source) },
    { id: 'grunting', when: yes('child-danger.grunting'), ...P1(source) },
    { id: 'rash', when: yes('child-danger.rash'), ...P1(source) },
    { id: 'stiff-neck', when: yes('child-danger.stiff-neck'), ...P1(source) },
    { id: 'fontanelle', when: yes('child-danger.fontanelle'), ...P1(source) },
    { id: 'seizure', when: yes('child-danger.seizure'), ...P1(source) },

    { id: 'infant', when: allOf(infant, atLeast('temperature', FEVER)), ...P2(source) },
    { id: 'response', when: yes('child-warning.response'), ...P2(source) },
    { id: 'intake', when: yes('child-warning.intake'), ...P2(source) },
    { id: 'urine', when: yes('child-warning.urine'), ...P2(source) },
    { id: 'rigors', when: yes('child-warning.rigors'), ...P2(source) },
    { id: 'joint', when: yes('child-warning.joint'), ...P2(source) },
    { id: 'seizure-over', when: yes('child-warning.seizure-over'), ...P2(source) },
    { id: 'immunosuppressed', when: yes('group.immunosuppressed'), ...P2(`${groups} (U)`) },
    { id: 'travel', when: yes('group.travel'), ...P2(`${groups} (U)`) },
    { id: 'surgery', when: yes('group.surgery'), ...P2(groups) },
    { id: 'valve', when: yes('group.valve'), ...P2('complaints.md, entry 5') },
    { id: 'pregnant', when: pregnant, ...P2('complaints.md, entry 31 (R4–R6)'), action: 'call-1177', where: 'maternity' },

    // The complaint is fever: a baby this young is seen the same day even when nobody could measure.
    { id: 'young-infant', when: infant, ...P3(source) },
    {
      id: 'half-year',
      when: allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS), atLeast('temperature', HIGH_FEVER)),
      ...P3(source),
    },
    { id: 'baby-tired', when: allOf(below('person.ageMonths', ONE_YEAR), yes('child-signs.tired')), ...P3(source) },
    { id: 'long', when: atLeast('fever-days', LONG_FEVER), ...P3(source) },
    { id: 'ear', when: yes('child-signs.ear'), ...P3(source) },
    { id: 'urination', when: yes('child-signs.urination'), ...P3(source) },
    { id: 'fourth-day', when: atLeast('fever-days', CHILD_FEVER_SELF_CARE_BELOW), ...P4(source) },
  ],
  shifts: [
    ...shiftsFor('child', 'chronic'),
    { id: 'child-worried', when: yes('child-signs.worried'), source: `${source}; rules for every complaint, 5` },
    ...shiftsFor('child', 'returning'),
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: {
    ...ordinaryRouting,
    P2: { action: 'emergency-department', where: 'emergency-department' },
    P4: { action: 'handoff', where: '1177' },
  },
})
