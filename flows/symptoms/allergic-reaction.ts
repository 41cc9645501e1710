// Allergic reaction (complaints.md, entry 39). Anaphylaxis can begin without a rash, can go over and come back, and a small child
// only goes quiet: every one of these is asked for. Hives alone and hay fever are for home.
import { yes } from '../condition.ts'
import { everyComplaint, ordinaryRouting, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 39 (Resuscitation Council UK, SFFA: U)'
const rash = 'complaints.md, entry 35 (NICE CKS: U)'
const hayFever = 'complaints.md, entry 7 (NICE NG79: U)'

export const allergicReaction = Symptom.parse({
  id: 'allergic-reaction',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'allergy-danger',
      kind: 'multi',
      danger: true,
      options: ['throat', 'breath', 'faint', 'two', 'pen', 'earlier', 'sting', 'limp'],
    },
    {
      id: 'allergy-warning',
      kind: 'multi',
      danger: true,
      options: ['hives-belly', 'face', 'sores', 'hives-all', 'medicine', 'exposed'],
    },
    { id: 'allergy-signs', kind: 'multi', options: ['food', 'back', 'no-pen', 'hay-fever', 'asthma', 'worried'] },
    { id: 'allergy-trigger', kind: 'text', forCaregiver: true },
    { id: 'allergy-when', kind: 'choice', options: ['minutes', 'hours', 'day', 'longer'], forCaregiver: true },
    {
      id: 'allergy-taken',
      kind: 'multi',
      options: ['antihistamine', 'cortisone', 'inhaler', 'blood-pressure'],
      forCaregiver: true,
    },
  ],
  rules: [
    { id: 'throat', when: yes('allergy-danger.throat'), ...P1(source) },
    { id: 'breath', when: yes('allergy-danger.breath'), ...P1(source) },
    { id: 'faint', when: yes('allergy-danger.faint'), ...P1(source) },
    { id: 'two', when: yes('allergy-danger.two'), ...P1(source) },
    { id: 'pen', when: yes('allergy-danger.pen'), ...P1(source) },
    { id: 'earlier', when: yes('allergy-danger.earlier'), ...P1(source) },
    { id: 'sting', when: yes('allergy-danger.sting'), ...P1('complaints.md, entry 38 (R16): sting in mouth or throat') },
    { id: 'limp', when: yes('allergy-danger.limp'), ...P1(`${source}; entry 6: the quiet child`) },

    { id: 'hives-belly', when: yes('allergy-warning.hives-belly'), ...P2(source) },
    { id: 'face', when: yes('allergy-warning.face'), ...P2(source) },
    { id: 'sores', when: yes('allergy-warning.sores'), ...P2(rash) },

    { id: 'hives-all', when: yes('allergy-warning.hives-all'), ...P3(`${source}: widespread, nothing else, our caution (U)`) },
    { id: 'medicine', when: yes('allergy-warning.medicine'), ...P3(`${source}: before the next dose, our caution (U)`) },
    { id: 'exposed', when: yes('allergy-warning.exposed'), ...P3(`${source}: no symptoms yet, our caution (U)`) },

    { id: 'food', when: yes('allergy-signs.food'), ...P4(`${source}: to be looked into, our caution (U)`) },
    { id: 'back', when: yes('allergy-signs.back'), ...P4(`${rash}: lasting > 2–4 weeks`) },
    { id: 'no-pen', when: yes('allergy-signs.no-pen'), ...P4(`${source}: our caution (U)`) },
    { id: 'hay-fever', when: yes('allergy-signs.hay-fever'), ...P4(hayFever) },
  ],
  shifts: [
    ...shiftsFor('allergy', 'pregnant', 'infant', 'returning'),
    { id: 'allergy-asthma', when: yes('allergy-signs.asthma'), source: `${hayFever}: asthma; entry 13` },
    { id: 'allergy-worried', when: yes('allergy-signs.worried'), source: `${everyComplaint}, 5` },
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
