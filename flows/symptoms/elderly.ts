// Somebody old who falls, gets confused or declines (complaints.md, entry 20). Often a relative writes. An infection, a stroke
// or a heart may show as nothing but confusion or weak legs, so nothing here is self-care: it ends with a human who knows homes.
import { allOf, anyOf, atLeast, yes } from '../condition.ts'
import { everyComplaint, groups, ordinaryRouting, P1, P2, P3, shiftsFor, temperature } from '../groups.ts'
import { FEVER, FRAIL_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 20 (NICE NG249, CG103: U)'
const sepsis = `${source}; entry 5 (R8)`

/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('elder-warning.fever'), atLeast('temperature', FEVER))

export const elderly = Symptom.parse({
  id: 'elderly',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: FRAIL_FROM },
  questions: [
    {
      id: 'elder-danger',
      kind: 'multi',
      danger: true,
      options: ['stroke', 'wake', 'skin', 'breath', 'worst', 'rash', 'head-ill'],
    },
    {
      id: 'elder-warning',
      kind: 'multi',
      danger: true,
      options: ['confused', 'fever', 'thinner', 'hip', 'floor', 'urine', 'faint', 'black', 'hurt'],
    },
    { id: 'elder-decline', kind: 'multi', options: ['falls', 'head', 'little', 'medicine', 'weaker', 'alone'] },
    temperature(yes('elder-warning.fever')),
    { id: 'elder-since', kind: 'choice', options: ['day', 'week', 'month', 'longer'], forCaregiver: true },
    { id: 'elder-more', kind: 'multi', options: ['pain', 'burning', 'bowel', 'cough', 'memory', 'help'], forCaregiver: true },
    { id: 'elder-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'unconscious', when: yes('danger.unconscious'), ...P1(source) },
    { id: 'wake', when: yes('elder-danger.wake'), ...P1(source) },
    { id: 'stroke', when: yes('elder-danger.stroke'), ...P1(`${source}; entry 15 (R10)`) },
    { id: 'skin', when: yes('elder-danger.skin'), ...P1(sepsis) },
    { id: 'breath', when: yes('elder-danger.breath'), ...P1(sepsis) },
    { id: 'worst', when: yes('elder-danger.worst'), ...P1(sepsis) },
    { id: 'rash', when: yes('elder-danger.rash'), ...P1(sepsis) },
    { id: 'confused-fever', when: allOf(yes('elder-warning.confused'), fever), ...P1(sepsis) },
    { id: 'head-ill', when: yes('elder-danger.head-ill'), ...P1('complaints.md, entry 19 (R7)') },

    { id: 'confused', when: yes('elder-warning.confused'), ...P2(source) },
    { id: 'thinner', when: yes('elder-warning.thinner'), ...P2(`${source}; entry 19 (R7)`) },
    { id: 'hip', when: yes('elder-warning.hip'), ...P2(source) },
    { id: 'floor', when: yes('elder-warning.floor'), ...P2(source) },
    { id: 'urine', when: yes('elder-warning.urine'), ...P2(source) },
    // Not in the entry: the fall that was a faint, the bleeding that shows as tiredness, the fall that was none.
    { id: 'faint', when: yes('elder-warning.faint'), ...P2('complaints.md, entry 17 (NICE CKS Blackouts: U)') },
    { id: 'black', when: yes('elder-warning.black'), ...P2('complaints.md, entries 17, 24, 25 (U)') },
    { id: 'hurt', when: yes('elder-warning.hurt'), ...P2('complaints.md, entry 54 (U)'), action: 'call-1177', where: '1177' },
    { id: 'fever', when: fever, ...P2(`${groups} (> 65 and frail: infection one level up)`) },

    { id: 'falls', when: yes('elder-decline.falls'), ...P3(source) },
    { id: 'head', when: yes('elder-decline.head'), ...P3('complaints.md, entry 19 (> 65 years, R7)') },
    { id: 'little', when: yes('elder-decline.little'), ...P3(source) },
    { id: 'medicine', when: yes('elder-decline.medicine'), ...P3(source) },
    { id: 'weaker', when: yes('elder-decline.weaker'), ...P3(`${source}; ${everyComplaint}, 5`) },
    { id: 'alone', when: yes('elder-decline.alone'), ...P3(groups) },
  ],
  shifts: shiftsFor('elder', 'frail', 'anticoagulant', 'chronic', 'immunosuppressed', 'surgery', 'returning', 'worried'),
  base: { level: 'P4', source },
  openAtLeast: 'P3',
  routing: {
    ...ordinaryRouting,
    P3: { action: 'handoff', where: 'home-team' },
    P4: { action: 'handoff', where: 'home-team' },
    P5: { action: 'handoff', where: 'home-team' },
  },
})
