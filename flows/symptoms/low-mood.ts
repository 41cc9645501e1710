// Low mood and thoughts of suicide (complaints.md, entries 49 and 50). Thoughts are asked about plainly and first. Where there
// are thoughts the end is always a human, never advice alone; no score is ever used to reassure.
import { allOf, anyOf, below, is, yes } from '../condition.ts'
import { ADULT, UNDER_25 } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const mood = 'complaints.md, entry 49 (NICE NG222: U)'
const suicide = 'complaints.md, entry 50 (R18; NICE NG225: U)'
const call112 = { level: 'P1', action: 'call-112', where: '112', source: suicide } as const
const human = { level: 'P1', action: 'crisis-line', where: 'psychiatric-emergency', source: suicide } as const
const crisis = { level: 'P2', action: 'crisis-line', where: 'psychiatric-emergency' } as const
const P2 = { level: 'P2', source: mood } as const
const young = below('person.ageMonths', ADULT)
const lasting = anyOf(is('mood-weeks', 'longer'), yes('mood.function'), allOf(yes('mood.down'), yes('mood.interest')))

export const lowMood = Symptom.parse({
  id: 'low-mood',
  version: '1.0.0',
  source: [mood, suicide],
  reviewedBy: '',
  questions: [
    { id: 'suicide-thoughts', kind: 'yes-no', danger: true },
    {
      id: 'suicide-now',
      kind: 'multi',
      danger: true,
      options: [
        'attempt',
        'overdose',
        'ongoing',
        'means',
        'place',
        'intent',
        'plan',
        'preparations',
        'voices',
        'intoxicated',
        'alone',
        'earlier',
      ],
      askIf: yes('suicide-thoughts'),
    },
    {
      id: 'mood-warning',
      kind: 'multi',
      danger: true,
      options: ['self-harm', 'psychosis', 'mania', 'not-eating', 'postpartum'],
    },
    { id: 'mood-weeks', kind: 'choice', options: ['shorter', 'longer'] },
    { id: 'mood', kind: 'multi', options: ['worse', 'medicine', 'down', 'interest', 'function', 'alcohol', 'returning'] },
    { id: 'mood-children', kind: 'yes-no', forCaregiver: true },
    { id: 'mood-support', kind: 'yes-no', forCaregiver: true },
  ],
  rules: [
    { id: 'attempt', when: yes('suicide-now.attempt'), ...call112 },
    { id: 'overdose', when: yes('suicide-now.overdose'), ...call112 },
    { id: 'ongoing', when: yes('suicide-now.ongoing'), ...call112 },
    { id: 'means', when: yes('suicide-now.means'), ...call112 },
    { id: 'place', when: yes('suicide-now.place'), ...call112 },
    { id: 'intent', when: yes('suicide-now.intent'), ...human },
    { id: 'plan', when: yes('suicide-now.plan'), ...human },
    { id: 'preparations', when: yes('suicide-now.preparations'), ...human },
    { id: 'voices', when: yes('suicide-now.voices'), ...human },
    { id: 'intoxicated', when: yes('suicide-now.intoxicated'), ...human },
    { id: 'alone', when: yes('suicide-now.alone'), ...human },
    { id: 'earlier', when: yes('suicide-now.earlier'), ...human },

    { id: 'thoughts', when: yes('suicide-thoughts'), ...crisis, source: suicide },
    { id: 'self-harm', when: yes('mood-warning.self-harm'), ...crisis, source: suicide },
    { id: 'psychosis', when: yes('mood-warning.psychosis'), ...P2 },
    { id: 'mania', when: yes('mood-warning.mania'), level: 'P2', source: `${mood}; entry 52` },
    { id: 'not-eating', when: yes('mood-warning.not-eating'), ...P2 },
    { id: 'postpartum', when: yes('mood-warning.postpartum'), ...P2 },

    { id: 'worse', when: yes('mood.worse'), level: 'P3', source: mood },
    { id: 'medicine', when: yes('mood.medicine'), level: 'P3', source: mood },
    { id: 'young', when: allOf(lasting, young), level: 'P4', action: 'book', where: 'youth-clinic', source: `${mood}; entry 51` },
    { id: 'weeks', when: is('mood-weeks', 'longer'), level: 'P4', source: mood },
    { id: 'function', when: yes('mood.function'), level: 'P4', source: mood },
    { id: 'depressed', when: allOf(yes('mood.down'), yes('mood.interest')), level: 'P4', source: mood },
    { id: 'alcohol', when: yes('mood.alcohol'), level: 'P4', source: `${mood}; entry 53` },
  ],
  shifts: [
    { id: 'mood-young-medicine', when: allOf(yes('mood.medicine'), below('person.ageMonths', UNDER_25)), source: mood },
    { id: 'mood-returning', when: yes('mood.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source: 'complaints.md, entry 48 (short stress reaction, advice; NICE CG113: U)' },
  openAtLeast: 'P3',
  routing: {
    P1: { action: 'crisis-line', where: 'psychiatric-emergency' },
    P2: { action: 'handoff', where: 'psychiatric-emergency' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
