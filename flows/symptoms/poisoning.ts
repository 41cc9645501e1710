// Poisoning and swallowed things (complaints.md, entry 57). How somebody feels now says little: a battery, a gas or too many
// tablets hurt later. Self-care only when the poison information centre itself has said that it is harmless.
import { is, yes } from '../condition.ts'
import { everyComplaint, groups, P1, P2, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 57 (Giftinformationscentralen: U)'

export const poisoning = Symptom.parse({
  id: 'poisoning',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'poison-danger',
      kind: 'multi',
      danger: true,
      options: ['battery', 'corrosive', 'overdose', 'gas', 'drowsy', 'seizure', 'antifreeze', 'snake', 'on-purpose'],
    },
    {
      id: 'poison-object',
      kind: 'multi',
      danger: true,
      options: ['magnets', 'sharp', 'stuck', 'mushroom', 'paracetamol', 'oil', 'ill', 'given'],
    },
    { id: 'poison-advice', kind: 'choice', options: ['not-asked', 'seek', 'harmless'] },
    { id: 'poison-what', kind: 'text', forCaregiver: true },
    { id: 'poison-amount', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'unconscious', when: yes('danger.unconscious'), ...P1(source) },
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...P1(source) },
    { id: 'battery', when: yes('poison-danger.battery'), ...P1(source) },
    { id: 'corrosive', when: yes('poison-danger.corrosive'), ...P1(source) },
    { id: 'overdose', when: yes('poison-danger.overdose'), ...P1(source) },
    { id: 'gas', when: yes('poison-danger.gas'), ...P1(source) },
    { id: 'drowsy', when: yes('poison-danger.drowsy'), ...P1(source) },
    { id: 'seizure', when: yes('poison-danger.seizure'), ...P1(source) },
    { id: 'snake', when: yes('poison-danger.snake'), ...P1(`${source}; entry 38 (R16)`) },
    { id: 'on-purpose', when: yes('poison-danger.on-purpose'), ...P1(`${source}; entry 50 (R18)`) },
    // Not in the entry: glycol and methanol blind and kill a day after somebody felt only drunk (U).
    { id: 'antifreeze', when: yes('poison-danger.antifreeze'), ...P1(`${source}; glycol, methanol (U)`) },

    { id: 'magnets', when: yes('poison-object.magnets'), ...P2(source) },
    { id: 'sharp', when: yes('poison-object.sharp'), ...P2(source) },
    { id: 'mushroom', when: yes('poison-object.mushroom'), ...P2(source) },
    { id: 'paracetamol', when: yes('poison-object.paracetamol'), ...P2(source) },
    // Not in the entry either: what sticks in the gullet, lamp oil in the lungs, any sign at all, and somebody's doing (U).
    { id: 'stuck', when: yes('poison-object.stuck'), ...P2(`${source}; foreign body in the gullet (U)`) },
    { id: 'oil', when: yes('poison-object.oil'), ...P2(`${source}; lamp oil, petrol (U)`) },
    { id: 'ill', when: yes('poison-object.ill'), ...P2(`${source}; symptoms after a poison (U)`) },
    { id: 'given', when: yes('poison-object.given'), ...P2(`${groups} (non-accidental pattern); entry 54`) },

    { id: 'told-to-seek', when: is('poison-advice', 'seek'), ...P2(source) },
    {
      id: 'not-asked',
      when: is('poison-advice', 'not-asked'),
      ...P2(`${source}; P5 only after advice`),
      action: 'call-1177',
      where: '1177',
    },
  ],
  shifts: shiftsFor('poison', 'pregnant', 'infant', 'frail', 'chronic', 'returning', 'worried'),
  base: { level: 'P5', source: `${source}; ${everyComplaint}, 8` },
  openAtLeast: 'P2',
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'emergency-department', where: 'emergency-department' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'handoff', where: '1177' },
    P5: { action: 'self-care', where: 'home' },
  },
})
