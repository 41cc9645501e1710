// Worry, anxiety and panic (complaints.md, entry 48). Thoughts of suicide are asked about first, always. Panic feels like a
// heart attack: only someone who knows the feeling from before is spared 112, and only through the words of the question.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor } from '../groups.ts'
import { ADULT, ALONE_FROM, UNDER_25 } from '../limits.ts'
import { crisis, suicide, suicideNow, suicideQuestions, suicideThoughts } from '../suicide.ts'
import { Symptom } from '../symptom.ts'

const anxious = 'complaints.md, entry 48 (NICE CG113: U)'
const heart = 'complaints.md, entries 1 and 48 (R15)'
const pulse = 'complaints.md, entry 9 (U)'
const substance = 'complaints.md, entry 53 (NICE CG115: U)'
const body = { level: 'P2', action: 'emergency-department', where: 'emergency-department' } as const
const long = is('mood-weeks', 'longer')
const air = yes('anxiety-more.air')
const lasting = anyOf(long, yes('anxiety-more.function'), yes('anxiety-more.attacks'))

export const anxiety = Symptom.parse({
  id: 'anxiety',
  version: '1.0.0',
  source: [anxious, suicide],
  reviewedBy: '',
  questions: [
    // The same two questions as low-mood: who has both is asked once.
    ...suicideQuestions,
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
      options: ['air', 'worse', 'medicine', 'function', 'attacks', 'thyroid', 'substance'],
    },
    { id: 'anxiety-kind', kind: 'choice', options: ['worry', 'attacks', 'situation', 'mixed'], forCaregiver: true },
    { id: 'anxiety-around', kind: 'multi', options: ['daily', 'sleep', 'caffeine', 'event', 'before'], forCaregiver: true },
    { id: 'anxiety-trigger', kind: 'text', forCaregiver: true },
  ],
  rules: [
    ...suicideNow,
    { id: 'chest', when: yes('anxiety-danger.chest'), ...P1(heart) },
    { id: 'spreading', when: yes('anxiety-danger.spreading'), ...P1(heart) },
    { id: 'sweating', when: yes('anxiety-danger.sweating'), ...P1(heart) },
    { id: 'faint', when: yes('anxiety-danger.faint'), ...P1(`${heart}; entry 9`) },
    { id: 'breathless', when: yes('anxiety-danger.breathless'), ...P1(`${heart}; entry 2 (R2)`) },
    { id: 'delirium', when: yes('anxiety-danger.delirium'), ...P1(`${substance}; entry 52`) },

    ...suicideThoughts,
    { id: 'self-harm', when: yes('anxiety-warning.self-harm'), ...crisis },
    { id: 'psychosis', when: yes('anxiety-warning.psychosis'), ...P2(anxious) },
    { id: 'not-eating', when: yes('anxiety-warning.not-eating'), ...P2(anxious) },
    { id: 'mania', when: yes('anxiety-warning.mania'), ...P2('complaints.md, entry 52 (NICE CG178: U)') },
    { id: 'afraid', when: yes('anxiety-warning.afraid'), ...P2('complaints.md, entry 54 (U)') },
    { id: 'pulse', when: yes('anxiety-warning.pulse'), ...body, source: pulse },
    { id: 'withdrawal', when: yes('anxiety-warning.withdrawal'), ...body, source: substance },
    // A clot in the lung is easily taken for panic.
    { id: 'air-surgery', when: allOf(air, yes('group.surgery')), ...body, source: `${groups}: recent surgery, breathlessness` },

    { id: 'air', when: air, ...P3('complaints.md, entry 2 (R2): panic hides it; without danger signs our caution (U)') },
    { id: 'worse', when: yes('anxiety-more.worse'), ...P3('complaints.md, entry 49 (NICE NG222: U)') },
    { id: 'medicine', when: yes('anxiety-more.medicine'), ...P3('complaints.md, entry 49 (NICE NG222: U)') },

    {
      id: 'young',
      when: allOf(lasting, atLeast('person.ageMonths', ALONE_FROM), below('person.ageMonths', ADULT)),
      ...P4(`${anxious}; entry 51`),
      action: 'book',
      where: 'youth-clinic',
    },
    // The entry asks for both time and effect on life; by rule 8, self-care is only for what is within the natural course.
    { id: 'weeks', when: long, ...P4('complaints.md, entry 48; rules for every complaint, 8') },
    { id: 'function', when: yes('anxiety-more.function'), ...P4(anxious) },
    { id: 'attacks', when: yes('anxiety-more.attacks'), ...P4(anxious) },
    { id: 'thyroid', when: yes('anxiety-more.thyroid'), ...P4(anxious) },
    { id: 'substance', when: yes('anxiety-more.substance'), ...P4(substance) },
  ],
  shifts: [
    {
      id: 'anxiety-young-medicine',
      when: allOf(yes('anxiety-more.medicine'), below('person.ageMonths', UNDER_25)),
      source: 'complaints.md, entry 49 (NICE NG222: U)',
    },
    {
      id: 'anxiety-pregnant',
      when: pregnant,
      source: `${groups} (R4–R6); entry 49 (postpartum)`,
    },
    ...shiftsFor('anxiety', 'returning', 'worried'),
  ],
  base: { level: 'P5', source: `${anxious} (short stress reaction)` },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'handoff', where: 'psychiatric-emergency' } },
})
