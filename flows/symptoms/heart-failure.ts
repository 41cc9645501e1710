// Known heart failure that gets worse (complaints.md, entry 11). Air and consciousness first; then the slow signs of water in
// the body, which the person's own scales show first. The entry's mildest level is P4, a talk with the heart-failure nurse, so
// there is no self-care end, and heart failure itself is no group that shifts.
import { allOf, anyOf, atLeast, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { ADULT, FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 11 (R12)'
const fever = anyOf(yes('failure-fever'), atLeast('temperature', FEVER))

export const heartFailure = Symptom.parse({
  id: 'heart-failure',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: ADULT },
  questions: [
    {
      id: 'failure-danger',
      kind: 'multi',
      danger: true,
      options: ['breathless', 'froth', 'chest', 'fainted', 'speech', 'grey', 'shocks'],
    },
    {
      id: 'failure-warning',
      kind: 'multi',
      danger: true,
      options: ['rest', 'lying', 'confused', 'urine', 'shock', 'racing', 'leg', 'vomiting'],
    },
    // The weight is over three to seven days: `weight` says so in its text.
    { id: 'failure-changes', kind: 'multi', danger: true, options: ['weight', 'swelling', 'effort', 'dizzy', 'flutter'] },
    { id: 'failure-fever', kind: 'yes-no' },
    temperature(fever),
    { id: 'failure-need', kind: 'multi', options: ['visit', 'medicine', 'missed', 'plan'], forCaregiver: true },
    { id: 'failure-pillows', kind: 'choice', options: ['one', 'two', 'three', 'chair'], forCaregiver: true },
    { id: 'failure-weight', kind: 'text', forCaregiver: true },
    { id: 'failure-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...P1(source) },
    { id: 'breathless', when: yes('failure-danger.breathless'), ...P1(source) },
    { id: 'froth', when: yes('failure-danger.froth'), ...P1(source) },
    { id: 'chest', when: yes('failure-danger.chest'), ...P1(source) },
    { id: 'fainted', when: yes('failure-danger.fainted'), ...P1(source) },
    { id: 'speech', when: yes('failure-danger.speech'), ...P1('complaints.md, entry 2 (R2, R12; U)') },
    { id: 'grey', when: yes('failure-danger.grey'), ...P1('complaints.md, entry 2 (R2, R12; U)') },
    { id: 'shocks', when: yes('failure-danger.shocks'), ...P1(`${source} (implanted defibrillator, our default: U)`) },

    { id: 'rest', when: yes('failure-warning.rest'), ...P2(source) },
    { id: 'lying', when: yes('failure-warning.lying'), ...P2(source) },
    { id: 'confused', when: yes('failure-warning.confused'), ...P2(source) },
    { id: 'urine', when: yes('failure-warning.urine'), ...P2(source) },
    { id: 'shock', when: yes('failure-warning.shock'), ...P2(`${source} (implanted defibrillator, our default: U)`) },
    { id: 'racing', when: yes('failure-warning.racing'), ...P2('complaints.md, entry 9 (NICE CKS Palpitations: U)') },
    { id: 'leg', when: yes('failure-warning.leg'), ...P2('complaints.md, entry 12 (NICE NG158: U)') },
    // Water tablets and a stomach that keeps nothing: kidneys and salts can't wait for tomorrow.
    { id: 'vomiting', when: yes('failure-warning.vomiting'), ...P2(`${groups} (U); entry 23 (our default: U)`) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5 (R8)') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U)`) },
    {
      id: 'surgery',
      when: allOf(anyOf(fever, yes('failure-changes.effort'), yes('failure-changes.swelling')), yes('group.surgery')),
      ...P2(groups),
    },

    { id: 'weight', when: yes('failure-changes.weight'), ...P3(source) },
    { id: 'swelling', when: yes('failure-changes.swelling'), ...P3(source) },
    { id: 'effort', when: yes('failure-changes.effort'), ...P3(source) },
    { id: 'dizzy', when: yes('failure-changes.dizzy'), ...P3(source) },
    { id: 'flutter', when: yes('failure-changes.flutter'), ...P3(source) },
    { id: 'fever', when: fever, ...P3(`${groups}: heart failure with an infection (U)`) },

    { id: 'missed', when: yes('failure-need.missed'), ...P4(source), action: 'handoff', where: '1177' },
    { id: 'medicine', when: yes('failure-need.medicine'), ...P4(source) },
    { id: 'plan', when: yes('failure-need.plan'), ...P4(source) },
    { id: 'visit', when: yes('failure-need.visit'), ...P4(source) },
  ],
  shifts: shiftsFor('failure', 'pregnant', 'immunosuppressed', 'frail', 'returning', 'worried'),
  base: { level: 'P4', source },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
