// High blood pressure (complaints.md, entry 10). A number alone is almost never an emergency; a number with signs from heart,
// brain or eyes is, and so is a number in pregnancy. One slightly high reading at home ends in a week of measuring.
import { allOf, anyOf, atLeast, below, is, not, yes } from '../condition.ts'
import { everyComplaint, groups, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor } from '../groups.ts'
import { ADULT, PREGNANT_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 10 (NICE NG136, ESC: U)'
const pregnancy = `${source}; entry 31 (R4–R6)`

/** mmHg, upper/lower. Entry 10: "≥ 180/120" with symptoms, "≥ 180/110 repeated, no symptoms". */
const SEVERE_UPPER = 180
const SEVERE_LOWER = 120
const VERY_HIGH_LOWER = 110
/** "≥ 140/90 (home ≥ 135/85)". */
const HIGH_UPPER = 140
const HIGH_LOWER = 90
const HOME_UPPER = 135
const HOME_LOWER = 85
/** A single reading at home from here is no longer "measure for a week" (our default, U). */
const CLEAR_UPPER = 160
const CLEAR_LOWER = 100
/** Pregnant: "≥ 160/110 P2 always". */
const PREGNANT_UPPER = 160
const PREGNANT_LOWER = 110
/** Below this the trouble is another than the entry's; somebody asks how the person is (our default, U). */
const LOW_UPPER = 90

const from = (upper: number, lower: number) => anyOf(atLeast('bp-upper', upper), atLeast('bp-lower', lower))
const measured = not(is('bp-measured', 'none'))
const headache = yes('bp-danger.headache')
const vision = yes('bp-danger.vision')
const confused = yes('bp-danger.confused')
const nosebleed = yes('bp-danger.nosebleed')
const maternity = { ...P2(pregnancy), action: 'call-1177', where: 'maternity' } as const
const highAtHome = allOf(is('bp-measured', 'home-often'), from(HOME_UPPER, HOME_LOWER))

export const bloodPressure = Symptom.parse({
  id: 'blood-pressure',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: PREGNANT_FROM },
  questions: [
    {
      id: 'bp-danger',
      kind: 'multi',
      danger: true,
      options: ['chest', 'stroke', 'breathless', 'seizure', 'tearing', 'confused', 'vision', 'nosebleed', 'headache'],
    },
    { id: 'bp-pregnant', kind: 'multi', danger: true, options: ['belly', 'swelling', 'movements'], askIf: pregnant },
    { id: 'bp-measured', kind: 'choice', options: ['home-once', 'home-often', 'care', 'none'] },
    { id: 'bp-upper', kind: 'number', min: 60, max: 280, askIf: measured },
    { id: 'bp-lower', kind: 'number', min: 30, max: 180, askIf: measured },
    { id: 'bp-need', kind: 'multi', options: ['side-effect', 'medicine', 'review'] },
    { id: 'bp-how', kind: 'multi', options: ['rest', 'arm', 'cuff', 'other-arm'], forCaregiver: true },
    {
      id: 'bp-habits',
      kind: 'multi',
      options: ['painkiller', 'liquorice', 'nose-spray', 'alcohol', 'nicotine', 'kidney', 'diabetes'],
      forCaregiver: true,
    },
    { id: 'bp-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'chest', when: yes('bp-danger.chest'), ...P1(source) },
    { id: 'stroke', when: yes('bp-danger.stroke'), ...P1(source) },
    { id: 'breathless', when: yes('bp-danger.breathless'), ...P1(source) },
    { id: 'seizure', when: yes('bp-danger.seizure'), ...P1(source) },
    { id: 'tearing', when: yes('bp-danger.tearing'), ...P1('complaints.md, entry 1 (R15; U)') },

    { id: 'pregnant-severe', when: allOf(pregnant, from(PREGNANT_UPPER, PREGNANT_LOWER)), ...maternity },
    { id: 'pregnant-symptoms', when: allOf(pregnant, headache, from(HIGH_UPPER, HIGH_LOWER)), ...maternity },
    // After week 20 these may be pre-eclampsia whatever the cuff shows (entry 31). Pregnancy is weighed in the rules, not as a
    // shift: its limits are its own already.
    { id: 'pregnant-headache', when: allOf(pregnant, headache), ...maternity },
    { id: 'pregnant-belly', when: yes('bp-pregnant.belly'), ...maternity },
    { id: 'pregnant-swelling', when: yes('bp-pregnant.swelling'), ...maternity },
    { id: 'pregnant-movements', when: yes('bp-pregnant.movements'), ...maternity },
    { id: 'severe-headache', when: allOf(headache, from(SEVERE_UPPER, SEVERE_LOWER)), ...P2(source) },
    { id: 'confused', when: confused, ...P2(`${source}; groups: new confusion`) },
    { id: 'vision', when: vision, ...P2(`${source}; entries 16 and 40 (R17)`) },
    { id: 'nosebleed', when: nosebleed, ...P2(`${source}; entry 8 (U)`) },

    { id: 'very-high', when: from(SEVERE_UPPER, VERY_HIGH_LOWER), ...P3(source) },
    { id: 'pregnant-high', when: allOf(pregnant, from(HIGH_UPPER, HIGH_LOWER)), ...P3(pregnancy), where: 'maternity' },
    {
      id: 'pregnant-check',
      when: allOf(pregnant, anyOf(highAtHome, is('bp-measured', 'none'), yes('bp-need.side-effect'), yes('bp-need.medicine'))),
      ...P3(`${groups} (R4–R6)`),
      where: 'maternity',
    },
    { id: 'headache', when: headache, ...P3(`${source} (without a very high reading, our default: U)`) },
    { id: 'young', when: below('person.ageMonths', ADULT), ...P3(`${everyComplaint}, 6 (age limit: U)`) },

    { id: 'high-home', when: highAtHome, ...P4(source) },
    { id: 'high-care', when: allOf(is('bp-measured', 'care'), from(HIGH_UPPER, HIGH_LOWER)), ...P4(source) },
    { id: 'high-once', when: from(CLEAR_UPPER, CLEAR_LOWER), ...P4(`${source} (our default: U)`) },
    { id: 'pregnant', when: pregnant, ...P4(`${groups} (R4–R6)`), action: 'handoff', where: 'maternity' },
    { id: 'low', when: below('bp-upper', LOW_UPPER), ...P4(`${everyComplaint}, 6 (U)`), action: 'handoff', where: '1177' },
    { id: 'side-effect', when: yes('bp-need.side-effect'), ...P4(source), action: 'handoff', where: '1177' },
    { id: 'medicine', when: yes('bp-need.medicine'), ...P4(source), action: 'handoff', where: '1177' },
    { id: 'review', when: yes('bp-need.review'), ...P4(source) },
    { id: 'not-measured', when: is('bp-measured', 'none'), ...P4(`${source} (our default: U)`) },
  ],
  shifts: shiftsFor('bp', 'chronic', 'anticoagulant', 'returning', 'worried'),
  base: { level: 'P5', source: `${source}: a single reading at home below ${CLEAR_UPPER}/${CLEAR_LOWER} (our default: U)` },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
