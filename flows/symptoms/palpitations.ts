// Palpitations (complaints.md, entry 9). A few skipped beats in a well person are common and not dangerous, but the entry
// lets somebody listen to every heart that worries: its mildest level is P4, so there is no self-care end here.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Months: who is younger can't tell of palpitations and goes to a human (rules for every complaint, 6; our default, U). */
const TELLS_FROM = 72
/** Months: "outside scope", palpitations in a child under sixteen go to a human (rule 6; our default, U). */
const YOUNG_BELOW = 192
/** Beats a minute at rest: "> 120–130" (entry 9); the lower of the two, from 120. The text of `fast` says the same. */
const FAST_PULSE = 120

const source = 'complaints.md, entry 9 (NICE CKS Palpitations: U)'

const fever = anyOf(yes('palp-fever'), atLeast('temperature', FEVER))
/** Ongoing for more than half an hour (entry 9: "> 30 min"). */
const ongoing = is('palp-now', 'long')
const goingOn = anyOf(ongoing, is('palp-now', 'short'))

export const palpitations = Symptom.parse({
  id: 'palpitations',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: TELLS_FROM },
  questions: [
    { id: 'palp-danger', kind: 'multi', danger: true, options: ['chest', 'fainted', 'breathless'] },
    {
      id: 'palp-warning',
      kind: 'multi',
      danger: true,
      options: ['fast', 'heart', 'exertion', 'fainted-before', 'family', 'more-breathless', 'leg', 'drugs'],
    },
    { id: 'palp-now', kind: 'choice', options: ['gone', 'short', 'long'] },
    { id: 'palp-pulse', kind: 'number', min: 20, max: 250, askIf: goingOn },
    { id: 'palp-fever', kind: 'yes-no' },
    temperature(yes('palp-fever')),
    { id: 'palp-rhythm', kind: 'choice', options: ['skips', 'regular', 'irregular'], forCaregiver: true },
    {
      id: 'palp-triggers',
      kind: 'multi',
      options: ['caffeine', 'alcohol', 'stress', 'medicine', 'thyroid', 'sudden'],
      forCaregiver: true,
    },
  ],
  rules: [
    { id: 'chest', when: yes('palp-danger.chest'), ...P1(source) },
    { id: 'fainted', when: yes('palp-danger.fainted'), ...P1(source) },
    { id: 'breathless', when: yes('palp-danger.breathless'), ...P1(source) },

    { id: 'fast', when: yes('palp-warning.fast'), ...P2(source) },
    { id: 'pulse', when: allOf(ongoing, atLeast('palp-pulse', FAST_PULSE)), ...P2(source) },
    { id: 'heart', when: yes('palp-warning.heart'), ...P2(source) },
    { id: 'exertion', when: yes('palp-warning.exertion'), ...P2(source) },
    {
      id: 'fainted-before',
      when: yes('palp-warning.fainted-before'),
      ...P2('complaints.md, entry 17 (fainting with palpitation: P2; U)'),
    },
    { id: 'family', when: yes('palp-warning.family'), ...P2(source) },
    { id: 'leg', when: yes('palp-warning.leg'), ...P2('complaints.md, entry 12 (NICE NG158: U)') },
    { id: 'drugs', when: yes('palp-warning.drugs'), ...P2('complaints.md, entries 9 (stimulants) and 57 (U)') },
    {
      id: 'surgery-breathless',
      when: allOf(yes('palp-warning.more-breathless'), yes('group.surgery')),
      ...P2(groups),
    },
    {
      id: 'fever-immune',
      when: allOf(fever, yes('group.immunosuppressed')),
      ...P2(`${groups} (U)`),
      action: 'call-1177',
      where: 'jour',
    },
    { id: 'fever-valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5') },
    { id: 'fever-travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U)`) },
    { id: 'fever-pregnant', when: allOf(fever, pregnant), ...P2('complaints.md, entries 31 and 32 (R4–R6)'), where: 'maternity' },
    { id: 'fever-surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },

    // A heart out of step right now is best caught on an ECG while it lasts; the entry names only the fast one.
    { id: 'ongoing', when: ongoing, ...P3(source) },
    { id: 'more-breathless', when: yes('palp-warning.more-breathless'), ...P3('complaints.md, entries 2 and 9 (U)') },
    {
      id: 'young',
      when: below('person.ageMonths', YOUNG_BELOW),
      ...P3('complaints.md: rules for every complaint, 6 (age limit: U)'),
    },

    { id: 'skips', when: is('palp-rhythm', 'skips'), ...P4(source) },
  ],
  shifts: [
    {
      id: 'palp-pregnant',
      when: pregnant,
      source: `${groups} (R4–R6); entry 9`,
    },
    ...shiftsFor('palp', 'chronic', 'frail', 'returning', 'worried'),
  ],
  base: { level: 'P4', source },
  openAtLeast: 'P3',
  routing: {
    ...ordinaryRouting,
    P2: { action: 'emergency-department', where: 'emergency-department' },
    P5: { action: 'book', where: 'health-centre' },
  },
})
