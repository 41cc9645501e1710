// Headache (complaints.md, entry 16). Nearly everybody has the ordinary kind; the questions before it find the bleeding, the
// infection, the clot and the gas. How fast it came says more than how much it hurts.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { FEVER, FRAIL_FROM, PREGNANT_BELOW, PREGNANT_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 16 (NICE CG150, 1177 Huvudvärk: U)'
const infection = 'complaints.md, entry 5 (R8; NICE NG253: U)'

/** "> 50 y with scalp/jaw pain" (entry 16): from the 50th birthday. Months. */
const OLDER_FROM = 600
/** A child younger than six can't answer how a headache came (U): then a human asks. Months. */
const FROM = 72
/** A headache that does not let go is looked at after a week (U; rules for every complaint, 8). Days. */
const LONG = 8

const P1 = { level: 'P1', action: 'call-112', where: '112', source } as const
const P2 = { level: 'P2', source } as const
const P4 = { level: 'P4', source } as const
/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('headache-symptoms.fever'), atLeast('temperature', FEVER))
const pregnant = allOf(
  yes('group.pregnant'),
  atLeast('person.ageMonths', PREGNANT_FROM),
  below('person.ageMonths', PREGNANT_BELOW),
)

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
      options: ['sudden', 'stroke', 'drowsy', 'seizure', 'rash', 'stiff-neck', 'injury'],
    },
    {
      id: 'headache-warning',
      kind: 'multi',
      danger: true,
      options: ['worst', 'vision', 'waking', 'lying', 'cancer', 'gas'],
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
    {
      id: 'temperature',
      kind: 'number',
      min: 34,
      max: 43,
      unit: 'celsius',
      askIf: yes('headache-symptoms.fever'),
      forCaregiver: true,
    },
    { id: 'headache-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'sudden', when: yes('headache-danger.sudden'), ...P1 },
    { id: 'stroke', when: yes('headache-danger.stroke'), ...P1 },
    { id: 'drowsy', when: yes('headache-danger.drowsy'), ...P1 },
    { id: 'seizure', when: yes('headache-danger.seizure'), ...P1 },
    { id: 'rash', when: yes('headache-danger.rash'), ...P1, source: infection },
    {
      id: 'injury-blood',
      when: allOf(yes('headache-danger.injury'), yes('group.anticoagulant')),
      ...P1,
      source: 'complaints.md: groups that shift the level (anticoagulants: P1 if symptoms, R7)',
    },
    { id: 'neck-fever', when: allOf(yes('headache-danger.stiff-neck'), fever), ...P1 },

    { id: 'stiff-neck', when: yes('headache-danger.stiff-neck'), ...P2, source: `${source}; entry 5` },
    { id: 'pregnant', when: pregnant, ...P2, action: 'call-1177', where: 'maternity', source: `${source}; entry 31 (R4–R6)` },
    { id: 'worst', when: yes('headache-warning.worst'), ...P2 },
    { id: 'vision', when: yes('headache-warning.vision'), ...P2 },
    { id: 'injury', when: yes('headache-danger.injury'), ...P2, source: `${source}; entry 19 (R7)` },
    { id: 'waking', when: yes('headache-warning.waking'), ...P2 },
    { id: 'lying', when: yes('headache-warning.lying'), ...P2 },
    { id: 'cancer', when: yes('headache-warning.cancer'), ...P2 },
    { id: 'gas', when: yes('headache-warning.gas'), ...P2 },
    { id: 'scalp', when: yes('headache-older.scalp'), ...P2 },
    { id: 'immunosuppressed', when: yes('group.immunosuppressed'), ...P2 },
    {
      id: 'fever-group',
      when: allOf(fever, anyOf(yes('group.travel'), yes('group.surgery'), yes('group.valve'))),
      ...P2,
      source: 'complaints.md: groups that shift the level; entry 5',
    },

    { id: 'older-new', when: yes('headache-older.new'), level: 'P3', source: `${source}; ours: new after 50 (U)` },

    { id: 'often', when: yes('headache-symptoms.often'), ...P4 },
    { id: 'painkillers', when: yes('headache-symptoms.painkillers'), ...P4 },
    { id: 'changed', when: yes('headache-symptoms.changed'), ...P4 },
    { id: 'long', when: atLeast('headache-days', LONG), ...P4 },
  ],
  shifts: [
    {
      id: 'headache-chronic',
      when: allOf(yes('group.chronic'), fever),
      source: 'complaints.md: groups that shift the level (U)',
    },
    {
      id: 'headache-frail',
      when: allOf(yes('group.frail'), atLeast('person.ageMonths', FRAIL_FROM)),
      source: 'complaints.md: groups that shift the level',
    },
    { id: 'headache-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'emergency-department', where: 'emergency-department' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
