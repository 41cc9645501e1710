// Head injury (complaints.md, entry 19). Most are a bump that needs a day or two of company; the questions before that find
// the bleeding, also the slow one after a blood thinner, in the old and in the small child.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { everyComplaint, groups, infant, ordinaryRouting, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { ONE_YEAR, TWO_WEEKS } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 19 (R7)'

/** "Irritable/altered behaviour (esp. < 5 y)" (entry 19). Months. */
const SMALL_CHILD = 60
/** "Shift: > 65 y" (entry 19). Months. */
const OLDER_FROM = 780

/** "Anticoagulants: any head injury P2; P1 if symptoms" (groups; R7). */
const symptoms = anyOf(
  yes('head-warning.fainted'),
  yes('head-warning.memory'),
  yes('head-warning.vomiting'),
  yes('head-warning.headache'),
  yes('head-warning.changed'),
)

export const headInjury = Symptom.parse({
  id: 'head-injury',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'head-danger',
      kind: 'multi',
      danger: true,
      options: ['drowsy', 'seizure', 'weak', 'speech', 'sight', 'leak', 'hole', 'speed', 'neck'],
    },
    {
      id: 'head-warning',
      kind: 'multi',
      danger: true,
      options: ['fainted', 'memory', 'vomiting', 'headache', 'changed', 'thinner'],
    },
    { id: 'head-child', kind: 'multi', danger: true, options: ['crying', 'soft'], askIf: below('person.ageMonths', SMALL_CHILD) },
    { id: 'head-risk', kind: 'multi', danger: true, options: ['operated', 'drunk', 'fall', 'hurt'] },
    { id: 'head-more', kind: 'multi', options: ['alone', 'wound', 'again'] },
    { id: 'head-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    { id: 'head-how', kind: 'text', forCaregiver: true },
    { id: 'head-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'unconscious', when: yes('danger.unconscious'), ...P1(source) },
    { id: 'drowsy', when: yes('head-danger.drowsy'), ...P1(source) },
    { id: 'seizure', when: yes('head-danger.seizure'), ...P1(source) },
    { id: 'weak', when: yes('head-danger.weak'), ...P1(source) },
    { id: 'speech', when: yes('head-danger.speech'), ...P1(source) },
    { id: 'sight', when: yes('head-danger.sight'), ...P1(source) },
    { id: 'leak', when: yes('head-danger.leak'), ...P1(`${source}; entry 8 has a nosebleed after a blow as P2`) },
    { id: 'hole', when: yes('head-danger.hole'), ...P1(source) },
    { id: 'speed', when: yes('head-danger.speed'), ...P1(source) },
    { id: 'neck', when: yes('head-danger.neck'), ...P1('complaints.md, entry 46 (NICE NG39: U)') },
    { id: 'thinner-symptoms', when: allOf(yes('head-warning.thinner'), symptoms), ...P1(`${groups} (R7)`) },

    { id: 'fainted', when: yes('head-warning.fainted'), ...P2(source) },
    { id: 'memory', when: yes('head-warning.memory'), ...P2(source) },
    { id: 'vomiting', when: yes('head-warning.vomiting'), ...P2(source) },
    { id: 'headache', when: yes('head-warning.headache'), ...P2(source) },
    { id: 'changed', when: yes('head-warning.changed'), ...P2(source) },
    { id: 'thinner', when: yes('head-warning.thinner'), ...P2(source) },
    { id: 'crying', when: yes('head-child.crying'), ...P2(source) },
    // Not in the entry: a soft swelling may hide a fracture in the smallest; a fall from some height (NICE NG232: U).
    { id: 'soft', when: yes('head-child.soft'), ...P2(`${source}; NICE NG232 (U)`) },
    { id: 'fall', when: yes('head-risk.fall'), ...P2(`${source}; NICE NG232 (U)`) },
    { id: 'operated', when: yes('head-risk.operated'), ...P2(source) },
    { id: 'drunk', when: yes('head-risk.drunk'), ...P2(source) },
    { id: 'hurt', when: yes('head-risk.hurt'), ...P2(`${source}; ${groups}`) },
    { id: 'newborn', when: infant, ...P2(`${groups} (child: non-accidental pattern; U)`) },

    { id: 'alone', when: yes('head-more.alone'), ...P3(source) },
    { id: 'wound', when: yes('head-more.wound'), ...P3('complaints.md, entry 36 (NICE NG141: U)') },
    { id: 'again', when: yes('head-more.again'), ...P3(`${source}; a second blow before the first has healed (U)`) },

    {
      id: 'lasting',
      when: atLeast('head-days', TWO_WEEKS),
      ...P4(`${everyComplaint}, 8 (U)`),
      action: 'book',
      where: 'health-centre',
    },
  ],
  shifts: [
    { id: 'head-infant', when: below('person.ageMonths', ONE_YEAR), source },
    { id: 'head-older', when: atLeast('person.ageMonths', OLDER_FROM), source },
    ...shiftsFor('head', 'pregnant', 'returning', 'worried'),
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  // A bump in somebody old or very small is watched at home, with a nurse to ask: a booked time would come too late.
  routing: {
    ...ordinaryRouting,
    P2: { action: 'emergency-department', where: 'emergency-department' },
    P4: { action: 'handoff', where: '1177' },
  },
})
