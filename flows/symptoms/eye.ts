// Eyes (complaints.md, entry 40). A sticky red eye that does not hurt and sees well is self-care; pain, light, sight and
// contact lenses each take it out of there, and together they are seen within hours.
import { allOf, anyOf, atLeast, below, not, yes } from '../condition.ts'
import { groups, infant, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

/** Months. "Newborn with discharge + swelling" (entry 40): below two months, since ages come in whole months (U). */
const NEWBORN_BELOW = 2
/** Months. "> 50 y vision loss + scalp/jaw pain" (entry 40). */
const TEMPLE_FROM = 600
/** Days. Entry 40 gives no course for the sticky red eye: after a week (1177 Ögoninflammation, U). */
const LONG_RED_EYE = 8

const eyes = 'complaints.md, entry 40 (R17)'
const socket = 'complaints.md, entries 7 and 36 (NICE NG79, NG141: U)'
const retina = `${eyes}; without a shadow, NICE CKS Retinal detachment (U)`
const ours = `${eyes}: asked there, the level is ours (U)`

const pain = yes('eye-warning.pain')
const sight = yes('eye-warning.sight')

export const eye = Symptom.parse({
  id: 'eye',
  version: '1.0.0',
  source: [eyes, socket],
  reviewedBy: '',
  questions: [
    { id: 'eye-danger', kind: 'multi', danger: true, options: ['chemical', 'penetrating', 'sudden-loss'] },
    {
      id: 'eye-warning',
      kind: 'multi',
      danger: true,
      options: ['pain', 'light', 'sight', 'double', 'shadow', 'flashes', 'halos'],
    },
    { id: 'eye-cause', kind: 'multi', danger: true, options: ['socket', 'around', 'shingles', 'blow', 'grit', 'welding'] },
    { id: 'eye-temple', kind: 'yes-no', danger: true, askIf: atLeast('person.ageMonths', TEMPLE_FROM) },
    { id: 'eye-newborn', kind: 'yes-no', danger: true, askIf: below('person.ageMonths', NEWBORN_BELOW) },
    { id: 'eye-signs', kind: 'multi', options: ['lenses', 'gradual', 'itching'] },
    { id: 'eye-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    { id: 'eye-which', kind: 'choice', options: ['right', 'left', 'both'], forCaregiver: true },
    { id: 'eye-more', kind: 'multi', options: ['sticky', 'operated', 'glaucoma', 'contact'], forCaregiver: true },
  ],
  rules: [
    { id: 'chemical', when: yes('eye-danger.chemical'), ...P1(eyes) },
    { id: 'penetrating', when: yes('eye-danger.penetrating'), ...P1(eyes) },
    { id: 'sudden-loss', when: yes('eye-danger.sudden-loss'), ...P1(`${eyes}; entry 15, stroke`) },

    {
      id: 'pregnant-sight',
      when: allOf(pregnant, anyOf(sight, yes('eye-warning.flashes'), yes('eye-warning.double'))),
      level: 'P2',
      action: 'call-1177',
      where: 'maternity',
      source: `${groups} (R4–R6)`,
    },
    { id: 'light-pain', when: allOf(pain, yes('eye-warning.light')), ...P2(eyes) },
    { id: 'sight-pain', when: allOf(pain, sight), ...P2(eyes) },
    { id: 'lens-pain', when: allOf(pain, yes('eye-signs.lenses')), ...P2(eyes) },
    { id: 'halos', when: yes('eye-warning.halos'), ...P2(eyes) },
    { id: 'shadow', when: yes('eye-warning.shadow'), ...P2(eyes) },
    { id: 'double', when: yes('eye-warning.double'), ...P2(eyes) },
    { id: 'newborn', when: yes('eye-newborn'), ...P2(eyes) },
    { id: 'shingles', when: yes('eye-cause.shingles'), ...P2(eyes) },
    { id: 'temple-sight', when: allOf(yes('eye-temple'), sight), ...P2(eyes) },
    { id: 'socket', when: yes('eye-cause.socket'), ...P2(socket) },
    { id: 'around', when: yes('eye-cause.around'), ...P2(`${socket}: also without fever`) },
    { id: 'blow-sight', when: allOf(yes('eye-cause.blow'), sight), ...P2(ours) },
    {
      id: 'surgery',
      when: allOf(yes('group.surgery'), anyOf(pain, sight, yes('eye-warning.light'))),
      ...P2(`${groups}: recent surgery; an infection inside the eye (U)`),
    },

    { id: 'grit', when: yes('eye-cause.grit'), ...P3(eyes) },
    { id: 'welding', when: yes('eye-cause.welding'), ...P3(eyes) },
    { id: 'flashes', when: yes('eye-warning.flashes'), ...P3(retina) },
    { id: 'sight', when: sight, ...P3(ours) },
    { id: 'pain', when: pain, ...P3(ours) },
    { id: 'light', when: yes('eye-warning.light'), ...P3(ours) },
    { id: 'temple', when: yes('eye-temple'), ...P3(`${ours}; giant cell arteritis`) },
    { id: 'blow', when: yes('eye-cause.blow'), ...P3(ours) },

    { id: 'gradual', when: yes('eye-signs.gradual'), ...P4(eyes) },
    { id: 'lenses', when: yes('eye-signs.lenses'), ...P4(`${eyes}: self-care only without lenses`) },
    { id: 'long', when: allOf(not(yes('eye-signs.itching')), atLeast('eye-days', LONG_RED_EYE)), ...P4(ours) },
  ],
  shifts: [
    ...shiftsFor('eye', 'pregnant', 'immunosuppressed', 'chronic', 'frail'),
    { id: 'eye-infant', when: infant, source: groups },
    ...shiftsFor('eye', 'returning', 'worried'),
  ],
  base: { level: 'P5', source: eyes },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'call-1177', where: 'eye' } },
})
