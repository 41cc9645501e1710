// Low mood and thoughts of suicide (complaints.md, entries 49 and 50). Thoughts are asked about plainly and first. Where there
// are thoughts the end is always a human, never advice alone; no score is ever used to reassure.
import { allOf, anyOf, below, is, yes } from '../condition.ts'
import { groups, ordinaryRouting, P2, P3, P4, pregnant, shiftsFor } from '../groups.ts'
import { ADULT, UNDER_25 } from '../limits.ts'
import { crisis, suicide, suicideNow, suicideQuestions, suicideThoughts } from '../suicide.ts'
import { Symptom } from '../symptom.ts'

const mood = 'complaints.md, entry 49 (NICE NG222: U)'
const young = below('person.ageMonths', ADULT)
const lasting = anyOf(is('mood-weeks', 'longer'), yes('mood.function'), allOf(yes('mood.down'), yes('mood.interest')))

export const lowMood = Symptom.parse({
  id: 'low-mood',
  version: '1.0.0',
  source: [mood, suicide],
  reviewedBy: '',
  questions: [
    ...suicideQuestions,
    {
      id: 'mood-warning',
      kind: 'multi',
      danger: true,
      options: ['self-harm', 'psychosis', 'mania', 'not-eating', 'postpartum', 'afraid'],
    },
    { id: 'mood-weeks', kind: 'choice', options: ['shorter', 'longer'] },
    { id: 'mood', kind: 'multi', options: ['worse', 'medicine', 'down', 'interest', 'function', 'alcohol', 'returning'] },
    { id: 'mood-children', kind: 'yes-no', forCaregiver: true },
    { id: 'mood-support', kind: 'yes-no', forCaregiver: true },
  ],
  rules: [
    ...suicideNow,
    ...suicideThoughts,
    { id: 'self-harm', when: yes('mood-warning.self-harm'), ...crisis },
    { id: 'psychosis', when: yes('mood-warning.psychosis'), ...P2(mood) },
    { id: 'mania', when: yes('mood-warning.mania'), ...P2(`${mood}; entry 52`) },
    { id: 'not-eating', when: yes('mood-warning.not-eating'), ...P2(mood) },
    { id: 'postpartum', when: yes('mood-warning.postpartum'), ...P2(mood) },
    { id: 'afraid', when: yes('mood-warning.afraid'), ...P2(`${mood}: safety; entry 54`) },

    { id: 'worse', when: yes('mood.worse'), ...P3(mood) },
    { id: 'medicine', when: yes('mood.medicine'), ...P3(mood) },
    { id: 'young', when: allOf(lasting, young), level: 'P4', action: 'book', where: 'youth-clinic', source: `${mood}; entry 51` },
    { id: 'weeks', when: is('mood-weeks', 'longer'), ...P4(mood) },
    { id: 'function', when: yes('mood.function'), ...P4(mood) },
    { id: 'depressed', when: allOf(yes('mood.down'), yes('mood.interest')), ...P4(mood) },
    { id: 'alcohol', when: yes('mood.alcohol'), ...P4(`${mood}; entry 53`) },
  ],
  shifts: [
    { id: 'mood-young-medicine', when: allOf(yes('mood.medicine'), below('person.ageMonths', UNDER_25)), source: mood },
    { id: 'mood-pregnant', when: pregnant, source: `${groups} (R4–R6); entry 49 (postpartum)` },
    ...shiftsFor('mood', 'worried'),
    { id: 'mood-returning', when: yes('mood.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source: 'complaints.md, entry 48 (short stress reaction, advice; NICE CG113: U)' },
  openAtLeast: 'P3',
  routing: {
    ...ordinaryRouting,
    P1: { action: 'crisis-line', where: 'psychiatric-emergency' },
    P2: { action: 'handoff', where: 'psychiatric-emergency' },
  },
})
