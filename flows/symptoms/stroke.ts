// Stroke and TIA (complaints.md, entry 15). Every sudden sign is 112, also one that has passed: the next may come within
// hours. Nothing here is self-care; who has no sign at all came with a worry that a nurse answers.
import { yes } from '../condition.ts'
import { everyComplaint, ordinaryRouting, P1, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 15 (R10)'

export const stroke = Symptom.parse({
  id: 'stroke',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'stroke-signs',
      kind: 'multi',
      danger: true,
      options: ['face', 'arm-leg', 'speech', 'understanding', 'numb', 'sight', 'double', 'unsteady', 'headache'],
    },
    { id: 'stroke-more', kind: 'multi', danger: true, options: ['passed', 'confused', 'swallow'] },
    { id: 'stroke-well', kind: 'choice', options: ['day', 'week', 'longer'], forCaregiver: true },
    { id: 'stroke-worry', kind: 'text', forCaregiver: true },
    { id: 'stroke-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'screen', when: yes('danger.stroke'), ...P1(source) },
    { id: 'face', when: yes('stroke-signs.face'), ...P1(source) },
    { id: 'arm-leg', when: yes('stroke-signs.arm-leg'), ...P1(source) },
    { id: 'speech', when: yes('stroke-signs.speech'), ...P1(source) },
    { id: 'understanding', when: yes('stroke-signs.understanding'), ...P1(source) },
    { id: 'numb', when: yes('stroke-signs.numb'), ...P1(source) },
    { id: 'sight', when: yes('stroke-signs.sight'), ...P1(source) },
    { id: 'double', when: yes('stroke-signs.double'), ...P1(source) },
    { id: 'unsteady', when: yes('stroke-signs.unsteady'), ...P1(source) },
    { id: 'headache', when: yes('stroke-signs.headache'), ...P1(`${source}; entry 16`) },
    { id: 'passed', when: yes('stroke-more.passed'), ...P1(source) },
    // Not in the entry: how a stroke may look in somebody old, without a weak arm (U).
    { id: 'confused', when: yes('stroke-more.confused'), ...P1(`${source}; entry 20 (U)`) },
    { id: 'swallow', when: yes('stroke-more.swallow'), ...P1(`${source}; (U)`) },
  ],
  shifts: shiftsFor('stroke', 'anticoagulant', 'pregnant', 'returning', 'worried'),
  base: { level: 'P3', source: `${everyComplaint}, 6 (no sign, but stroke feared: a human)` },
  // A sign that nobody can answer for may be a stroke.
  openAtLeast: 'P2',
  routing: { ...ordinaryRouting, P4: { action: 'handoff', where: '1177' }, P5: { action: 'handoff', where: '1177' } },
})
