// Nosebleed (complaints.md, entry 8). Nearly all stop with a firm pinch, and many have not pinched right: so the advice is the
// treatment. How long it has bled is asked only of those who still bleed.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { groups, infant, ordinaryRouting, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

/** Minutes. "> 20–30 min despite correct pressure" (entry 8): from 20 with pressure; from 30 whoever has not pressed right (U). */
const PRESSED_FROM = 20
const BLEEDING_FROM = 30
/** Months. A nosebleed under two years is rare and is looked into (NHS Nosebleed, U). */
const UNDER_TWO = 24

const nosebleed8 = 'complaints.md, entry 8 (NHS Nosebleed: U)'

const pressing = is('nosebleed-now', 'pressing')
const bleeding = anyOf(pressing, is('nosebleed-now', 'bleeding'))

export const nosebleed = Symptom.parse({
  id: 'nosebleed',
  version: '1.0.0',
  source: [nosebleed8],
  reviewedBy: '',
  questions: [
    { id: 'nosebleed-danger', kind: 'multi', danger: true, options: ['faint', 'throat'] },
    { id: 'nosebleed-warning', kind: 'multi', danger: true, options: ['injury', 'vomiting', 'bruises'] },
    { id: 'nosebleed-now', kind: 'choice', options: ['stopped', 'pressing', 'bleeding'] },
    {
      id: 'nosebleed-minutes',
      kind: 'number',
      unit: 'minutes',
      min: 0,
      max: 1440,
      // Who still bleeds and does not know for how long is not sent home: unknown counts as an open danger sign.
      danger: true,
      askIf: bleeding,
    },
    { id: 'nosebleed-often', kind: 'yes-no' },
    { id: 'nosebleed-more', kind: 'multi', options: ['pressure', 'spray', 'cold', 'one-side'], forCaregiver: true },
    { id: 'nosebleed-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'heavy', when: yes('danger.bleeding'), ...P1(nosebleed8) },
    { id: 'faint', when: yes('nosebleed-danger.faint'), ...P1(nosebleed8) },
    { id: 'throat', when: yes('nosebleed-danger.throat'), ...P1(nosebleed8) },

    { id: 'not-stopping', when: allOf(pressing, atLeast('nosebleed-minutes', PRESSED_FROM)), ...P2(nosebleed8) },
    { id: 'long', when: allOf(bleeding, atLeast('nosebleed-minutes', BLEEDING_FROM)), ...P2(nosebleed8) },
    { id: 'anticoagulant', when: yes('group.anticoagulant'), ...P2(`${nosebleed8}; ${groups} (R7)`) },
    { id: 'injury', when: yes('nosebleed-warning.injury'), ...P2(`${nosebleed8}; entry 19 (R7)`) },
    { id: 'vomiting', when: yes('nosebleed-warning.vomiting'), ...P2('NHS Nosebleed (U): vomiting swallowed blood') },

    {
      id: 'bruises',
      when: yes('nosebleed-warning.bruises'),
      ...P3('NICE CKS Epistaxis (U): signs of a bleeding disorder'),
    },
    { id: 'under-two', when: below('person.ageMonths', UNDER_TWO), ...P3(`NHS Nosebleed (U); ${groups} (child)`) },

    { id: 'often', when: yes('nosebleed-often'), ...P4(nosebleed8) },
  ],
  shifts: [
    ...shiftsFor('nosebleed', 'pregnant', 'immunosuppressed', 'chronic', 'surgery', 'frail'),
    { id: 'nosebleed-infant', when: infant, source: groups },
    ...shiftsFor('nosebleed', 'returning', 'worried'),
  ],
  base: { level: 'P5', source: nosebleed8 },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
