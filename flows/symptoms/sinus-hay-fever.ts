// Runny or blocked nose, sinuses and hay fever (complaints.md, entry 7). Nearly everybody has a cold or pollen allergy and is
// sent home calmly; what spreads from the sinuses to the eye or the brain is rare, and looked for first.
import { allOf, anyOf, atLeast, below, not, yes } from '../condition.ts'
import {
  FEVER,
  FRAIL_FROM,
  HIGH_FEVER,
  INFANT,
  LONG_FEVER,
  PREGNANT_BELOW,
  PREGNANT_FROM,
  SIX_MONTHS,
  TWO_WEEKS,
} from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Days. "> 10–14 days with pain and coloured discharge" (entry 7): from the eleventh day. */
const SINUSITIS_FROM = 11

const nose = 'complaints.md, entry 7 (NICE NG79, 1177 Bihåleinflammation: U)'
const sepsis = 'complaints.md, entry 5 (R8; NICE NG253: U)'
const asthma = 'complaints.md, entry 13 (NICE NG245: U)'
const groups = 'complaints.md: groups that shift the level'

const call112 = (source: string) => ({ level: 'P1', action: 'call-112', where: '112', source }) as const
const hours = (source: string) => ({ level: 'P2', source }) as const
const day = (source: string) => ({ level: 'P3', source }) as const
const week = (source: string) => ({ level: 'P4', source }) as const

/** Said, ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('nose-symptoms.fever'), atLeast('temperature', FEVER))
/** Who has said no to fever is not asked how long it lasted, though nobody has measured. */
const said = yes('nose-symptoms.fever')
const high = anyOf(yes('nose-pain.high-fever'), atLeast('temperature', HIGH_FEVER))
const pain = yes('nose-symptoms.face-pain')
const itching = yes('nose-symptoms.itching')

export const sinusHayFever = Symptom.parse({
  id: 'sinus-hay-fever',
  version: '1.0.0',
  source: [nose, sepsis, asthma],
  reviewedBy: '',
  questions: [
    { id: 'nose-danger', kind: 'multi', danger: true, options: ['confused', 'skin', 'rash'] },
    {
      id: 'nose-warning',
      kind: 'multi',
      danger: true,
      options: ['eye', 'headache', 'vision', 'stiff-neck', 'chills', 'breathless', 'very-ill'],
    },
    { id: 'nose-symptoms', kind: 'multi', options: ['itching', 'face-pain', 'coloured', 'fever'] },
    { id: 'nose-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    { id: 'nose-pain', kind: 'multi', options: ['one-side', 'high-fever', 'worse-again'], askIf: pain },
    { id: 'hay-fever', kind: 'multi', options: ['uncontrolled', 'asthma'], askIf: itching },
    { id: 'fever-days', kind: 'number', min: 0, max: 60, unit: 'days', askIf: allOf(said, atLeast('nose-days', LONG_FEVER)) },
    { id: 'fever-back', kind: 'yes-no', askIf: allOf(said, atLeast('nose-days', LONG_FEVER)) },
    { id: 'temperature', kind: 'number', min: 34, max: 43, unit: 'celsius', askIf: said, forCaregiver: true },
    {
      id: 'nose-season',
      kind: 'choice',
      options: ['spring', 'summer', 'animals', 'all-year', 'other'],
      askIf: itching,
      forCaregiver: true,
    },
    { id: 'nose-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'confused', when: yes('nose-danger.confused'), ...call112(`${sepsis}; entry 7 has it as P2`) },
    { id: 'skin', when: yes('nose-danger.skin'), ...call112(sepsis) },
    { id: 'rash', when: yes('nose-danger.rash'), ...call112(sepsis) },

    { id: 'eye', when: yes('nose-warning.eye'), ...hours(nose) },
    { id: 'headache', when: yes('nose-warning.headache'), ...hours(nose) },
    { id: 'vision', when: yes('nose-warning.vision'), ...hours(nose) },
    { id: 'stiff-neck', when: yes('nose-warning.stiff-neck'), ...hours(nose) },
    { id: 'chills', when: yes('nose-warning.chills'), ...hours(sepsis) },
    { id: 'very-ill-fever', when: allOf(yes('nose-warning.very-ill'), fever), ...hours(sepsis) },
    { id: 'fever-breathless', when: allOf(yes('nose-warning.breathless'), fever), ...hours('complaints.md, entry 3 (U)') },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...hours(`${groups} (U); entry 5`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...hours(sepsis) },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...hours(`${groups} (U); entry 5`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...hours(groups) },
    { id: 'infant-fever', when: allOf(below('person.ageMonths', INFANT), fever), ...hours(`${groups} (R2, R3)`) },

    { id: 'very-ill', when: yes('nose-warning.very-ill'), ...day(nose) },
    { id: 'breathless', when: yes('nose-warning.breathless'), ...day(`${asthma}; entry 3`) },
    { id: 'one-side-fever', when: allOf(pain, yes('nose-pain.one-side'), high), ...day(nose) },
    { id: 'long-fever', when: atLeast('fever-days', LONG_FEVER), ...day(sepsis) },
    { id: 'fever-back', when: yes('fever-back'), ...day(sepsis) },
    {
      id: 'half-year-fever',
      when: allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS), atLeast('temperature', HIGH_FEVER)),
      ...day(`${groups} (R2)`),
    },

    { id: 'sinusitis', when: allOf(pain, yes('nose-symptoms.coloured'), atLeast('nose-days', SINUSITIS_FROM)), ...week(nose) },
    {
      id: 'worse-again',
      when: allOf(pain, yes('nose-pain.worse-again')),
      ...week(`${nose}: asked there, the level is ours (U)`),
    },
    { id: 'uncontrolled', when: allOf(itching, yes('hay-fever.uncontrolled')), ...week(nose) },
    { id: 'asthma', when: allOf(itching, yes('hay-fever.asthma')), ...week(nose) },
    {
      id: 'long',
      when: allOf(not(itching), atLeast('nose-days', TWO_WEEKS)),
      ...week('complaints.md, entry 5 (cold 1–2 weeks)'),
    },
  ],
  shifts: [
    {
      id: 'nose-pregnant',
      when: allOf(yes('group.pregnant'), atLeast('person.ageMonths', PREGNANT_FROM), below('person.ageMonths', PREGNANT_BELOW)),
      source: `${groups} (R4–R6)`,
    },
    { id: 'nose-immunosuppressed', when: yes('group.immunosuppressed'), source: `${groups} (U)` },
    { id: 'nose-chronic', when: yes('group.chronic'), source: `${groups} (U)` },
    { id: 'nose-frail', when: allOf(yes('group.frail'), atLeast('person.ageMonths', FRAIL_FROM)), source: groups },
    { id: 'nose-infant', when: below('person.ageMonths', INFANT), source: groups },
    { id: 'nose-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source: nose },
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'call-1177', where: 'jour' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
