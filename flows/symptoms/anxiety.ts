// Worry, anxiety and panic (complaints.md, entry 48). Thoughts of suicide are asked about first, always. Panic feels like a
// heart attack: only someone who knows the feeling from before is spared 112, and only through the words of the question.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { ADULT, ALONE_FROM, PREGNANT_BELOW, PREGNANT_FROM, UNDER_25 } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const anxious = 'complaints.md, entry 48 (NICE CG113: U)'
const suicide = 'complaints.md, entry 50 (R18; NICE NG225: U)'
const heart = 'complaints.md, entries 1 and 48 (R15)'
const pulse = 'complaints.md, entry 9 (U)'
const substance = 'complaints.md, entry 53 (NICE CG115: U)'
const groups = 'complaints.md: groups that shift the level'
const call112 = { level: 'P1', action: 'call-112', where: '112' } as const
const human = { level: 'P1', action: 'crisis-line', where: 'psychiatric-emergency', source: suicide } as const
const crisis = { level: 'P2', action: 'crisis-line', where: 'psychiatric-emergency', source: suicide } as const
const body = { level: 'P2', action: 'emergency-department', where: 'emergency-department' } as const
const P2 = { level: 'P2', source: anxious } as const
const week = { level: 'P4', source: anxious } as const
const long = is('mood-weeks', 'longer')
const lasting = anyOf(long, yes('anxiety-more.function'), yes('anxiety-more.attacks'))

export const anxiety = Symptom.parse({
  id: 'anxiety',
  version: '1.0.0',
  source: [anxious, suicide],
  reviewedBy: '',
  questions: [
    // The same two questions as low-mood: who has both is asked once.
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
      id: 'anxiety-danger',
      kind: 'multi',
      danger: true,
      options: ['chest', 'spreading', 'sweating', 'faint', 'breathless', 'delirium'],
    },
    {
      id: 'anxiety-warning',
      kind: 'multi',
      danger: true,
      options: ['psychosis', 'not-eating', 'self-harm', 'mania', 'pulse', 'withdrawal', 'afraid'],
    },
    { id: 'mood-weeks', kind: 'choice', options: ['shorter', 'longer'] },
    {
      id: 'anxiety-more',
      kind: 'multi',
      options: ['worse', 'medicine', 'function', 'attacks', 'thyroid', 'substance'],
    },
    { id: 'anxiety-kind', kind: 'choice', options: ['worry', 'attacks', 'situation', 'mixed'], forCaregiver: true },
    { id: 'anxiety-around', kind: 'multi', options: ['daily', 'sleep', 'caffeine', 'event', 'before'], forCaregiver: true },
    { id: 'anxiety-trigger', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'attempt', when: yes('suicide-now.attempt'), ...call112, source: suicide },
    { id: 'overdose', when: yes('suicide-now.overdose'), ...call112, source: suicide },
    { id: 'ongoing', when: yes('suicide-now.ongoing'), ...call112, source: suicide },
    { id: 'means', when: yes('suicide-now.means'), ...call112, source: suicide },
    { id: 'place', when: yes('suicide-now.place'), ...call112, source: suicide },
    { id: 'intent', when: yes('suicide-now.intent'), ...human },
    { id: 'plan', when: yes('suicide-now.plan'), ...human },
    { id: 'preparations', when: yes('suicide-now.preparations'), ...human },
    { id: 'voices', when: yes('suicide-now.voices'), ...human },
    { id: 'intoxicated', when: yes('suicide-now.intoxicated'), ...human },
    { id: 'alone', when: yes('suicide-now.alone'), ...human },
    { id: 'earlier', when: yes('suicide-now.earlier'), ...human },
    { id: 'chest', when: yes('anxiety-danger.chest'), ...call112, source: heart },
    { id: 'spreading', when: yes('anxiety-danger.spreading'), ...call112, source: heart },
    { id: 'sweating', when: yes('anxiety-danger.sweating'), ...call112, source: heart },
    { id: 'faint', when: yes('anxiety-danger.faint'), ...call112, source: `${heart}; entry 9` },
    { id: 'breathless', when: yes('anxiety-danger.breathless'), ...call112, source: `${heart}; entry 2 (R2)` },
    { id: 'delirium', when: yes('anxiety-danger.delirium'), ...call112, source: `${substance}; entry 52` },

    { id: 'thoughts', when: yes('suicide-thoughts'), ...crisis },
    { id: 'self-harm', when: yes('anxiety-warning.self-harm'), ...crisis },
    { id: 'psychosis', when: yes('anxiety-warning.psychosis'), ...P2 },
    { id: 'not-eating', when: yes('anxiety-warning.not-eating'), ...P2 },
    { id: 'mania', when: yes('anxiety-warning.mania'), ...P2, source: 'complaints.md, entry 52 (NICE CG178: U)' },
    { id: 'afraid', when: yes('anxiety-warning.afraid'), ...P2, source: 'complaints.md, entry 54 (U)' },
    { id: 'pulse', when: yes('anxiety-warning.pulse'), ...body, source: pulse },
    { id: 'withdrawal', when: yes('anxiety-warning.withdrawal'), ...body, source: substance },

    { id: 'worse', when: yes('anxiety-more.worse'), level: 'P3', source: 'complaints.md, entry 49 (NICE NG222: U)' },
    { id: 'medicine', when: yes('anxiety-more.medicine'), level: 'P3', source: 'complaints.md, entry 49 (NICE NG222: U)' },

    {
      id: 'young',
      when: allOf(lasting, atLeast('person.ageMonths', ALONE_FROM), below('person.ageMonths', ADULT)),
      ...week,
      action: 'book',
      where: 'youth-clinic',
      source: `${anxious}; entry 51`,
    },
    // The entry asks for both time and effect on life; by rule 8, self-care is only for what is within the natural course.
    { id: 'weeks', when: long, ...week, source: 'complaints.md, entry 48; rules for every complaint, 8' },
    { id: 'function', when: yes('anxiety-more.function'), ...week },
    { id: 'attacks', when: yes('anxiety-more.attacks'), ...week },
    { id: 'thyroid', when: yes('anxiety-more.thyroid'), ...week },
    { id: 'substance', when: yes('anxiety-more.substance'), level: 'P4', source: substance },
  ],
  shifts: [
    {
      id: 'anxiety-young-medicine',
      when: allOf(yes('anxiety-more.medicine'), below('person.ageMonths', UNDER_25)),
      source: 'complaints.md, entry 49 (NICE NG222: U)',
    },
    {
      id: 'anxiety-pregnant',
      when: allOf(yes('group.pregnant'), atLeast('person.ageMonths', PREGNANT_FROM), below('person.ageMonths', PREGNANT_BELOW)),
      source: `${groups} (R4–R6); entry 49 (postpartum)`,
    },
    { id: 'anxiety-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source: `${anxious} (short stress reaction)` },
  openAtLeast: 'P3',
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'handoff', where: 'psychiatric-emergency' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
