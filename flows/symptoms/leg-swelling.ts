// A swollen or painful leg (complaints.md, entry 12). One leg that is new is a clot until somebody has looked; a cold leg and a
// clot that has reached the lung can't wait. Home are only sore muscles and cramps in both legs, which the entry does not name.
import { allOf, anyOf, atLeast, below, is, not, yes } from '../condition.ts'
import { everyComplaint, groups, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { FEVER, PREGNANT_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 12 (NICE NG158: U)'
const skin = 'complaints.md, entry 36 (NICE NG141, Strama: U)'
const ours = `${source} (our default: U)`

/** Months: a child's swollen leg is another question (entry 45); a human reads it (rule 6; our default, U). */
const YOUNG_BELOW = 192

const fever = anyOf(yes('leg-fever'), atLeast('temperature', FEVER))
const red = yes('leg-warning.red')
const sore = is('leg-kind', 'sore')
const cramp = is('leg-kind', 'cramp')
/** Neither sore nor cramping: the legs are swollen, or something nobody has a name for. */
const swollen = not(anyOf(sore, cramp))
const risk = anyOf(yes('leg-risk.clot-before'), yes('leg-risk.cancer'), yes('leg-risk.hormones'), yes('leg-risk.still'))

export const legSwelling = Symptom.parse({
  id: 'leg-swelling',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: PREGNANT_FROM },
  questions: [
    {
      id: 'leg-danger',
      kind: 'multi',
      danger: true,
      options: ['breathless', 'chest', 'fainted', 'black', 'cold', 'tight', 'weak', 'blood'],
    },
    {
      id: 'leg-warning',
      kind: 'multi',
      danger: true,
      options: ['one-side', 'spreading', 'red', 'lying', 'dark-urine', 'face'],
    },
    { id: 'leg-fever', kind: 'yes-no', askIf: red },
    temperature(fever),
    { id: 'leg-kind', kind: 'choice', options: ['sore', 'cramp', 'evening', 'varicose', 'both-new', 'other'] },
    { id: 'leg-long', kind: 'yes-no', askIf: anyOf(sore, cramp) },
    { id: 'leg-risk', kind: 'multi', options: ['clot-before', 'cancer', 'hormones', 'still'] },
    { id: 'leg-more', kind: 'multi', options: ['injury', 'medicine', 'sore-skin', 'heart', 'standing'], forCaregiver: true },
    { id: 'leg-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'breathless', when: yes('leg-danger.breathless'), ...P1(source) },
    { id: 'chest', when: yes('leg-danger.chest'), ...P1(source) },
    { id: 'fainted', when: yes('leg-danger.fainted'), ...P1(source) },
    { id: 'black', when: yes('leg-danger.black'), ...P1(skin) },

    { id: 'cold', when: yes('leg-danger.cold'), ...P2(source), action: 'emergency-department', where: 'emergency-department' },
    { id: 'tight', when: yes('leg-danger.tight'), ...P2(ours), action: 'emergency-department', where: 'emergency-department' },
    {
      id: 'weak',
      when: yes('leg-danger.weak'),
      ...P2('complaints.md, entry 43 (R20)'),
      action: 'emergency-department',
      where: 'emergency-department',
    },
    { id: 'blood', when: yes('leg-danger.blood'), ...P2('complaints.md, entries 1 and 3 (U)') },
    { id: 'one-side', when: yes('leg-warning.one-side'), ...P2(source) },
    { id: 'spreading', when: yes('leg-warning.spreading'), ...P2(skin) },
    { id: 'lying', when: yes('leg-warning.lying'), ...P2('complaints.md, entry 11 (R12)') },
    { id: 'dark-urine', when: yes('leg-warning.dark-urine'), ...P2(ours) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5 (R8)') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U)`) },
    { id: 'surgery', when: allOf(yes('group.surgery'), anyOf(swollen, red)), ...P2(groups) },
    {
      id: 'pregnant-swelling',
      when: allOf(pregnant, is('leg-kind', 'both-new')),
      ...P2('complaints.md, entry 31 (R4–R6)'),
      where: 'maternity',
    },

    { id: 'red-fever', when: allOf(red, fever), ...P3(source) },
    { id: 'red', when: red, ...P3(`${source}; entry 36 (U)`) },
    { id: 'face', when: yes('leg-warning.face'), ...P3(ours) },
    { id: 'risk', when: allOf(risk, swollen), ...P3(ours) },
    { id: 'young', when: below('person.ageMonths', YOUNG_BELOW), ...P3(`${everyComplaint}, 6 (age limit: U)`) },

    { id: 'evening', when: is('leg-kind', 'evening'), ...P4(source) },
    { id: 'varicose', when: is('leg-kind', 'varicose'), ...P4(source) },
    { id: 'both-new', when: is('leg-kind', 'both-new'), ...P4(ours) },
    { id: 'other', when: is('leg-kind', 'other'), ...P4(`${everyComplaint}, 6`) },
    { id: 'long', when: yes('leg-long'), ...P4(`${everyComplaint}, 8 (two weeks: our default, U)`) },
  ],
  shifts: shiftsFor('leg', 'pregnant', 'immunosuppressed', 'anticoagulant', 'chronic', 'frail', 'returning', 'worried'),
  base: { level: 'P5', source: `${source}: sore muscles and cramps are not named there (our default: U)` },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
