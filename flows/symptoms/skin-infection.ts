// Infected skin and wounds (complaints.md, entry 36). Most are a small wound or a few crusts, which water, soap and a plaster
// heal; the screens find blood poisoning, an infection that runs, and the places (eye, joint, hand, foot) where it harms.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { everyComplaint, groups, infant, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { FEVER, TWO_WEEKS } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const skin = 'complaints.md, entry 36 (NICE NG141, Strama: U)'
const sepsis = `${skin}; entry 5 (R8)`
const child = `${skin}; entry 6 (R2, R3)`
const injury = 'complaints.md, entry 46 (NICE NG38/NG39: U)'

/** Months. Parents of small children are asked for the child's own signs of blood poisoning (entry 6; R2). */
const SMALL_CHILD = 60
/** Days. "Slow wound > 2–4 weeks" (entry 36): after two weeks. */
const SLOW = TWO_WEEKS

const fever = anyOf(yes('skin-signs.fever'), atLeast('temperature', FEVER))
const spreading = yes('skin-signs.spreading')
const gapes = yes('skin-signs.gapes')
const infected = anyOf(fever, spreading, yes('skin-signs.large'), yes('skin-signs.streak'), yes('skin-signs.abscess'))

export const skinInfection = Symptom.parse({
  id: 'skin-infection',
  version: '1.0.0',
  source: [skin, injury],
  reviewedBy: '',
  questions: [
    { id: 'skin-danger', kind: 'multi', danger: true, options: ['black', 'confused', 'skin', 'urine', 'rash', 'worst'] },
    {
      id: 'skin-child',
      kind: 'multi',
      danger: true,
      options: ['limp', 'feeding'],
      askIf: below('person.ageMonths', SMALL_CHILD),
    },
    {
      id: 'skin-warning',
      kind: 'multi',
      danger: true,
      options: ['pain', 'chills', 'very-ill', 'eye', 'joint', 'hand', 'bite', 'foot', 'groin'],
    },
    {
      id: 'skin-signs',
      kind: 'multi',
      danger: true,
      options: ['bleeding', 'numb', 'gapes', 'fever', 'spreading', 'large', 'streak', 'abscess'],
    },
    { id: 'skin-gape-age', kind: 'choice', options: ['new', 'old'], askIf: gapes },
    { id: 'skin-kind', kind: 'choice', options: ['wound', 'crusts', 'crusts-many', 'pimple', 'red', 'other'] },
    { id: 'skin-tetanus', kind: 'yes-no', askIf: is('skin-kind', 'wound') },
    { id: 'skin-days', kind: 'number', min: 0, max: 3650, unit: 'days' },
    temperature(yes('skin-signs.fever')),
    { id: 'skin-place', kind: 'text', forCaregiver: true },
    { id: 'skin-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'black', when: yes('skin-danger.black'), ...P1(skin) },
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...P1(sepsis) },
    { id: 'confused', when: yes('skin-danger.confused'), ...P1(sepsis) },
    { id: 'skin', when: yes('skin-danger.skin'), ...P1(sepsis) },
    { id: 'urine', when: yes('skin-danger.urine'), ...P1(sepsis) },
    { id: 'rash', when: yes('skin-danger.rash'), ...P1(sepsis) },
    { id: 'worst', when: yes('skin-danger.worst'), ...P1(sepsis) },
    { id: 'limp', when: yes('skin-child.limp'), ...P1(child) },

    { id: 'spreading-fever', when: allOf(spreading, fever), ...P2(skin) },
    { id: 'eye', when: yes('skin-warning.eye'), ...P2(skin) },
    { id: 'joint', when: yes('skin-warning.joint'), ...P2(skin) },
    { id: 'hand', when: yes('skin-warning.hand'), ...P2(skin) },
    { id: 'bite', when: yes('skin-warning.bite'), ...P2(`${skin}; ${injury}`) },
    { id: 'foot', when: yes('skin-warning.foot'), ...P2(`${skin}; entry 56 (U)`) },
    { id: 'pain', when: yes('skin-warning.pain'), ...P2(`${skin}: P1 with black skin; before it our caution (U)`) },
    { id: 'groin', when: yes('skin-warning.groin'), ...P2(`${skin}: spreading infection there, our caution (U)`) },
    { id: 'chills', when: yes('skin-warning.chills'), ...P2(sepsis) },
    { id: 'very-ill', when: yes('skin-warning.very-ill'), ...P2(sepsis) },
    { id: 'feeding', when: yes('skin-child.feeding'), ...P2(`${groups} (R2)`) },
    { id: 'bleeding', when: yes('skin-signs.bleeding'), ...P2(injury) },
    { id: 'numb', when: yes('skin-signs.numb'), ...P2(injury) },
    { id: 'gapes-new', when: allOf(gapes, is('skin-gape-age', 'new')), ...P2(injury) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U); entry 5`) },
    { id: 'surgery', when: allOf(anyOf(infected, gapes), yes('group.surgery')), ...P2(`${groups}: recent surgery, wound`) },
    { id: 'infant-fever', when: allOf(infant, fever), ...P2(`${groups} (R2, R3)`) },

    { id: 'gapes', when: gapes, ...P3(skin) },
    { id: 'large', when: yes('skin-signs.large'), ...P3(skin) },
    { id: 'streak', when: yes('skin-signs.streak'), ...P3(skin) },
    { id: 'spreading', when: spreading, ...P3(`${skin}: P2 with fever; without it our caution (U)`) },
    { id: 'fever', when: fever, ...P3(`${skin}: impetigo with fever; any skin infection with fever our caution (U)`) },
    { id: 'abscess', when: yes('skin-signs.abscess'), ...P3(`${skin}: may need to be opened, our caution (U)`) },
    { id: 'tetanus', when: yes('skin-tetanus'), ...P3(`${skin}: tetanus status; when it is out of date our caution (U)`) },

    { id: 'slow', when: atLeast('skin-days', SLOW), ...P4(skin) },
    { id: 'crusts-many', when: is('skin-kind', 'crusts-many'), ...P4(`${skin}: few spots P5; more our caution (U)`) },
    { id: 'red', when: is('skin-kind', 'red'), ...P4(`${skin}: red skin without a wound, our caution (U)`) },
    { id: 'other', when: is('skin-kind', 'other'), ...P4(`${everyComplaint}, 6`) },
  ],
  shifts: shiftsFor('skin', 'pregnant', 'immunosuppressed', 'chronic', 'frail', 'infant', 'returning', 'worried'),
  base: { level: 'P5', source: `${skin} (small wound, few spots)` },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
