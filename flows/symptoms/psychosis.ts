// Psychosis, mania and sudden confusion (complaints.md, entry 52), of oneself or of somebody near. Few questions, short words,
// and nobody is told what is real. Everybody is handed to a human; what can be the body (fever, sugar, drugs) goes to 112.
import { yes } from '../condition.ts'
import { everyComplaint, groups, P1, P2, shiftsFor } from '../groups.ts'
import { crisis, suicide, suicideNow, suicideQuestions, suicideThoughts } from '../suicide.ts'
import { Symptom } from '../symptom.ts'

const psychotic = 'complaints.md, entry 52 (NICE CG178: U)'
const substance = `${psychotic}; entry 53 (NICE CG115: U)`
const body = { action: 'emergency-department', where: 'emergency-department' } as const

export const psychosis = Symptom.parse({
  id: 'psychosis',
  version: '1.0.0',
  source: [psychotic, suicide],
  reviewedBy: '',
  questions: [
    ...suicideQuestions,
    {
      id: 'psychosis-danger',
      kind: 'multi',
      danger: true,
      options: ['others', 'orders', 'fever', 'withdrawal', 'drugs', 'sugar', 'head', 'outside'],
    },
    {
      id: 'psychosis-warning',
      kind: 'multi',
      danger: true,
      options: ['confused', 'new', 'mania', 'not-eating', 'postpartum', 'clozapine', 'self-harm', 'afraid', 'worse'],
    },
    { id: 'psychosis-known', kind: 'yes-no', forCaregiver: true },
    { id: 'mood-support', kind: 'yes-no', forCaregiver: true },
    { id: 'mood-children', kind: 'yes-no', forCaregiver: true },
  ],
  rules: [
    ...suicideNow,
    { id: 'others', when: yes('psychosis-danger.others'), ...P1(psychotic) },
    { id: 'orders', when: yes('psychosis-danger.orders'), ...P1(`${psychotic}; entry 50, command voices`) },
    { id: 'fever', when: yes('psychosis-danger.fever'), ...P1(`${psychotic}; entry 5 (R8)`) },
    { id: 'withdrawal', when: yes('psychosis-danger.withdrawal'), ...P1(substance) },
    { id: 'drugs', when: yes('psychosis-danger.drugs'), ...P1(substance) },
    { id: 'sugar', when: yes('psychosis-danger.sugar'), ...P1(`${psychotic}; entry 56 (U)`) },
    { id: 'head', when: yes('psychosis-danger.head'), ...P1(`${psychotic}; confused after a blow (R7)`) },
    { id: 'outside', when: yes('psychosis-danger.outside'), ...P1(`${psychotic}: danger to self; the cold, our caution (U)`) },

    ...suicideThoughts,
    { id: 'self-harm', when: yes('psychosis-warning.self-harm'), ...crisis },
    { id: 'confused', when: yes('psychosis-warning.confused'), ...P2(`${groups}: new confusion`), ...body },
    { id: 'clozapine', when: yes('psychosis-warning.clozapine'), ...P2(`${psychotic}; entry 58 (FASS: U)`), ...body },
    { id: 'new', when: yes('psychosis-warning.new'), ...P2(psychotic) },
    { id: 'mania', when: yes('psychosis-warning.mania'), ...P2(psychotic) },
    { id: 'postpartum', when: yes('psychosis-warning.postpartum'), ...P2(`${psychotic}; entry 32 (NICE NG194, NG192: U)`) },
    { id: 'not-eating', when: yes('psychosis-warning.not-eating'), ...P2(`${psychotic}; entry 49 (U)`) },
    { id: 'afraid', when: yes('psychosis-warning.afraid'), ...P2(`${psychotic}: afraid of another, our caution (U)`) },
    { id: 'worse', when: yes('psychosis-warning.worse'), ...P2(`${psychotic}; ${everyComplaint}, 5`) },
  ],
  shifts: shiftsFor('psychosis', 'pregnant', 'worried'),
  base: { level: 'P3', source: `${psychotic} (hand to human)` },
  openAtLeast: 'P2',
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'handoff', where: 'psychiatric-emergency' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'handoff', where: '1177' },
    P5: { action: 'handoff', where: '1177' },
  },
})
