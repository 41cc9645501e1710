// Headache (complaints.md, entry 16). Nearly everybody has the ordinary kind; the questions before it find the bleeding, the
// infection, the clot and the gas. How fast it came says more than how much it hurts.
import { allOf, anyOf, atLeast, yes } from '../condition.ts'
import { frail, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 16 (NICE CG150, 1177 Huvudvärk: U)'
const infection = 'complaints.md, entry 5 (R8; NICE NG253: U)'

/** "> 50 y with scalp/jaw pain" (entry 16): from the 50th birthday. Months. */
const OLDER_FROM = 600
/** A child younger than six can't answer how a headache came (U): then a human asks. Months. */
const FROM = 72
/** A headache that does not let go is looked at after a week (U; rules for every complaint, 8). Days. */
const LONG = 8

/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('headache-symptoms.fever'), atLeast('temperature', FEVER))

export const headache = Symptom.parse({
  id: 'headache',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: FROM },
  questions: [
    {
      id: 'headache-danger',
      kind: 'multi',
      danger: true,
      options: ['sudden', 'stroke', 'drowsy', 'seizure', 'rash', 'gas', 'stiff-neck', 'injury'],
    },
    {
      id: 'headache-warning',
      kind: 'multi',
      danger: true,
      options: ['worst', 'vision', 'waking', 'lying', 'cancer'],
    },
    {
      id: 'headache-older',
      kind: 'multi',
      danger: true,
      options: ['scalp', 'new'],
      askIf: atLeast('person.ageMonths', OLDER_FROM),
    },
    { id: 'headache-symptoms', kind: 'multi', options: ['fever', 'often', 'painkillers', 'changed'] },
    { id: 'headache-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    temperature(yes('headache-symptoms.fever')),
    { id: 'headache-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'sudden', when: yes('headache-danger.sudden'), ...P1(source) },
    { id: 'stroke', when: yes('headache-danger.stroke'), ...P1(source) },
    { id: 'drowsy', when: yes('headache-danger.drowsy'), ...P1(source) },
    { id: 'seizure', when: yes('headache-danger.seizure'), ...P1(source) },
    { id: 'rash', when: yes('headache-danger.rash'), ...P1(infection) },
    { id: 'gas', when: yes('headache-danger.gas'), ...P1('complaints.md, entry 57 (CO: P1); entry 16 has it as P2') },
    {
      id: 'injury-blood',
      when: allOf(yes('headache-danger.injury'), yes('group.anticoagulant')),
      ...P1('complaints.md: groups that shift the level (anticoagulants: P1 if symptoms, R7)'),
    },
    { id: 'neck-fever', when: allOf(yes('headache-danger.stiff-neck'), fever), ...P1(source) },

    { id: 'stiff-neck', when: yes('headache-danger.stiff-neck'), ...P2(`${source}; entry 5`) },
    {
      id: 'pregnant',
      when: pregnant,
      ...P2(`${source}; entry 31 (R4–R6)`),
      action: 'call-1177',
      where: 'maternity',
    },
    { id: 'worst', when: yes('headache-warning.worst'), ...P2(source) },
    { id: 'vision', when: yes('headache-warning.vision'), ...P2(source) },
    { id: 'injury', when: yes('headache-danger.injury'), ...P2(`${source}; entry 19 (R7)`) },
    { id: 'waking', when: yes('headache-warning.waking'), ...P2(source) },
    { id: 'lying', when: yes('headache-warning.lying'), ...P2(source) },
    { id: 'cancer', when: yes('headache-warning.cancer'), ...P2(source) },
    { id: 'scalp', when: yes('headache-older.scalp'), ...P2(source) },
    { id: 'immunosuppressed', when: yes('group.immunosuppressed'), ...P2(source) },
    {
      id: 'fever-group',
      when: allOf(fever, anyOf(yes('group.travel'), yes('group.surgery'), yes('group.valve'))),
      ...P2('complaints.md: groups that shift the level; entry 5'),
    },

    { id: 'older-new', when: yes('headache-older.new'), ...P3(`${source}; ours: new after 50 (U)`) },

    { id: 'often', when: yes('headache-symptoms.often'), ...P4(source) },
    { id: 'painkillers', when: yes('headache-symptoms.painkillers'), ...P4(source) },
    { id: 'changed', when: yes('headache-symptoms.changed'), ...P4(source) },
    { id: 'long', when: atLeast('headache-days', LONG), ...P4(source) },
  ],
  shifts: [
    {
      id: 'headache-chronic',
      when: allOf(yes('group.chronic'), fever),
      source: 'complaints.md: groups that shift the level (U)',
    },
    {
      id: 'headache-frail',
      when: frail,
      source: 'complaints.md: groups that shift the level',
    },
    ...shiftsFor('headache', 'returning', 'worried'),
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
