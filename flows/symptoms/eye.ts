// Eyes (complaints.md, entry 40). A sticky red eye that does not hurt and sees well is self-care; pain, light, sight and
// contact lenses each take it out of there, and together they are seen within hours.
import { allOf, anyOf, atLeast, below, not, yes } from '../condition.ts'
import { FRAIL_FROM, INFANT, PREGNANT_BELOW, PREGNANT_FROM } from '../limits.ts'
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
const groups = 'complaints.md: groups that shift the level'

const call112 = (source: string) => ({ level: 'P1', action: 'call-112', where: '112', source }) as const
const hours = (source: string) => ({ level: 'P2', source }) as const
const day = (source: string) => ({ level: 'P3', source }) as const
const week = (source: string) => ({ level: 'P4', source }) as const

const pain = yes('eye-warning.pain')
const sight = yes('eye-warning.sight')
const pregnant = allOf(
  yes('group.pregnant'),
  atLeast('person.ageMonths', PREGNANT_FROM),
  below('person.ageMonths', PREGNANT_BELOW),
)

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
    { id: 'eye-cause', kind: 'multi', danger: true, options: ['socket', 'shingles', 'blow', 'grit', 'welding'] },
    { id: 'eye-temple', kind: 'yes-no', danger: true, askIf: atLeast('person.ageMonths', TEMPLE_FROM) },
    { id: 'eye-newborn', kind: 'yes-no', danger: true, askIf: below('person.ageMonths', NEWBORN_BELOW) },
    { id: 'eye-signs', kind: 'multi', options: ['lenses', 'gradual', 'itching'] },
    { id: 'eye-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    { id: 'eye-which', kind: 'choice', options: ['right', 'left', 'both'], forCaregiver: true },
    { id: 'eye-more', kind: 'multi', options: ['sticky', 'operated', 'glaucoma', 'contact'], forCaregiver: true },
  ],
  rules: [
    { id: 'chemical', when: yes('eye-danger.chemical'), ...call112(eyes) },
    { id: 'penetrating', when: yes('eye-danger.penetrating'), ...call112(eyes) },
    { id: 'sudden-loss', when: yes('eye-danger.sudden-loss'), ...call112(`${eyes}; entry 15, stroke`) },

    {
      id: 'pregnant-sight',
      when: allOf(pregnant, anyOf(sight, yes('eye-warning.flashes'), yes('eye-warning.double'))),
      level: 'P2',
      action: 'call-1177',
      where: 'maternity',
      source: `${groups} (R4–R6)`,
    },
    { id: 'light-pain', when: allOf(pain, yes('eye-warning.light')), ...hours(eyes) },
    { id: 'sight-pain', when: allOf(pain, sight), ...hours(eyes) },
    { id: 'lens-pain', when: allOf(pain, yes('eye-signs.lenses')), ...hours(eyes) },
    { id: 'halos', when: yes('eye-warning.halos'), ...hours(eyes) },
    { id: 'shadow', when: yes('eye-warning.shadow'), ...hours(eyes) },
    { id: 'double', when: yes('eye-warning.double'), ...hours(eyes) },
    { id: 'newborn', when: yes('eye-newborn'), ...hours(eyes) },
    { id: 'shingles', when: yes('eye-cause.shingles'), ...hours(eyes) },
    { id: 'temple-sight', when: allOf(yes('eye-temple'), sight), ...hours(eyes) },
    { id: 'socket', when: yes('eye-cause.socket'), ...hours(socket) },
    { id: 'blow-sight', when: allOf(yes('eye-cause.blow'), sight), ...hours(ours) },

    { id: 'grit', when: yes('eye-cause.grit'), ...day(eyes) },
    { id: 'welding', when: yes('eye-cause.welding'), ...day(eyes) },
    { id: 'flashes', when: yes('eye-warning.flashes'), ...day(retina) },
    { id: 'sight', when: sight, ...day(ours) },
    { id: 'pain', when: pain, ...day(ours) },
    { id: 'light', when: yes('eye-warning.light'), ...day(ours) },
    { id: 'temple', when: yes('eye-temple'), ...day(`${ours}; giant cell arteritis`) },
    { id: 'blow', when: yes('eye-cause.blow'), ...day(ours) },

    { id: 'gradual', when: yes('eye-signs.gradual'), ...week(eyes) },
    { id: 'lenses', when: yes('eye-signs.lenses'), ...week(`${eyes}: self-care only without lenses`) },
    { id: 'long', when: allOf(not(yes('eye-signs.itching')), atLeast('eye-days', LONG_RED_EYE)), ...week(ours) },
  ],
  shifts: [
    { id: 'eye-pregnant', when: pregnant, source: `${groups} (R4–R6)` },
    { id: 'eye-immunosuppressed', when: yes('group.immunosuppressed'), source: `${groups} (U)` },
    { id: 'eye-chronic', when: yes('group.chronic'), source: `${groups} (U)` },
    { id: 'eye-frail', when: allOf(yes('group.frail'), atLeast('person.ageMonths', FRAIL_FROM)), source: groups },
    { id: 'eye-infant', when: below('person.ageMonths', INFANT), source: groups },
    { id: 'eye-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source: eyes },
  openAtLeast: 'P3',
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'call-1177', where: 'eye' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
