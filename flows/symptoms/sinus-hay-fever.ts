// Runny or blocked nose, sinuses and hay fever (complaints.md, entry 7). Nearly everybody has a cold or pollen allergy and is
// sent home calmly; what spreads from the sinuses to the eye or the brain is rare, and looked for first.
import { allOf, anyOf, atLeast, below, not, yes } from '../condition.ts'
import { groups, infant, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { CROUP_BELOW, FEVER, HIGH_FEVER, INFANT, LONG_FEVER, SIX_MONTHS, TWO_WEEKS } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Days. "> 10–14 days with pain and coloured discharge" (entry 7): from the eleventh day. */
const SINUSITIS_FROM = 11

const nose = 'complaints.md, entry 7 (NICE NG79, 1177 Bihåleinflammation: U)'
const sepsis = 'complaints.md, entry 5 (R8; NICE NG253: U)'
const asthma = 'complaints.md, entry 13 (NICE NG245: U)'
const child = 'complaints.md, entries 3 and 6 (R2, R3)'

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
    // A baby breathes through the nose: a blocked one shows in how it feeds.
    {
      id: 'nose-child',
      kind: 'multi',
      danger: true,
      options: ['limp', 'feeding', 'nappies'],
      askIf: below('person.ageMonths', CROUP_BELOW),
    },
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
    temperature(said),
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
    { id: 'confused', when: yes('nose-danger.confused'), ...P1(`${sepsis}; entry 7 has it as P2`) },
    { id: 'skin', when: yes('nose-danger.skin'), ...P1(sepsis) },
    { id: 'rash', when: yes('nose-danger.rash'), ...P1(sepsis) },
    { id: 'limp', when: yes('nose-child.limp'), ...P1(child) },

    { id: 'eye', when: yes('nose-warning.eye'), ...P2(nose) },
    { id: 'headache', when: yes('nose-warning.headache'), ...P2(nose) },
    { id: 'vision', when: yes('nose-warning.vision'), ...P2(nose) },
    { id: 'stiff-neck', when: yes('nose-warning.stiff-neck'), ...P2(nose) },
    { id: 'chills', when: yes('nose-warning.chills'), ...P2(sepsis) },
    { id: 'very-ill-fever', when: allOf(yes('nose-warning.very-ill'), fever), ...P2(sepsis) },
    { id: 'fever-breathless', when: allOf(yes('nose-warning.breathless'), fever), ...P2('complaints.md, entry 3 (U)') },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U); entry 5`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2(sepsis) },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U); entry 5`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },
    { id: 'infant-fever', when: allOf(infant, fever), ...P2(`${groups} (R2, R3)`) },
    { id: 'feeding', when: yes('nose-child.feeding'), ...P2(child) },
    { id: 'surgery-breathless', when: allOf(yes('nose-warning.breathless'), yes('group.surgery')), ...P2(groups) },
    {
      id: 'pregnant-fever',
      when: allOf(pregnant, fever),
      ...P2('complaints.md, entries 31 and 32 (R4–R6): fever ≥ 38; entry 5 has one level up'),
      where: 'maternity',
    },

    { id: 'very-ill', when: yes('nose-warning.very-ill'), ...P3(nose) },
    { id: 'breathless', when: yes('nose-warning.breathless'), ...P3(`${asthma}; entry 3`) },
    { id: 'one-side-fever', when: allOf(pain, yes('nose-pain.one-side'), high), ...P3(nose) },
    { id: 'long-fever', when: atLeast('fever-days', LONG_FEVER), ...P3(sepsis) },
    { id: 'fever-back', when: yes('fever-back'), ...P3(sepsis) },
    { id: 'nappies', when: yes('nose-child.nappies'), ...P3(`${groups} (R2)`) },
    {
      id: 'half-year-fever',
      when: allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS), atLeast('temperature', HIGH_FEVER)),
      ...P3(`${groups} (R2)`),
    },

    { id: 'sinusitis', when: allOf(pain, yes('nose-symptoms.coloured'), atLeast('nose-days', SINUSITIS_FROM)), ...P4(nose) },
    {
      id: 'worse-again',
      when: allOf(pain, yes('nose-pain.worse-again')),
      ...P4(`${nose}: asked there, the level is ours (U)`),
    },
    { id: 'uncontrolled', when: allOf(itching, yes('hay-fever.uncontrolled')), ...P4(nose) },
    { id: 'asthma', when: allOf(itching, yes('hay-fever.asthma')), ...P4(nose) },
    {
      id: 'long',
      when: allOf(not(itching), atLeast('nose-days', TWO_WEEKS)),
      ...P4('complaints.md, entry 5 (cold 1–2 weeks)'),
    },
  ],
  shifts: [
    ...shiftsFor('nose', 'pregnant', 'immunosuppressed', 'chronic', 'frail'),
    { id: 'nose-infant', when: infant, source: groups },
    ...shiftsFor('nose', 'returning', 'worried'),
  ],
  base: { level: 'P5', source: nose },
  routing: ordinaryRouting,
})
