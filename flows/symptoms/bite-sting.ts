// Tick, insect and snake bites (complaints.md, entry 38). A tick bite without a rash is calm self-care with a date to come
// back; an allergic reaction, an adder, and signs from the nervous system after a tick are found before it.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { frail, groups, infant, ordinaryRouting, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

/** Months. "Sting of child < 2 y in mouth" (entry 38). */
const MOUTH_STING_BELOW = 24
/** Days. "Expanding redness > 5 cm from about 1–4 weeks after tick bite" (entry 38): from the seventh day, with no last day. */
const EXPANDING_FROM = 7

const bite = 'complaints.md, entry 38 (R16)'
const allergy = 'complaints.md, entries 38 and 39 (Resuscitation Council UK, SFFA: U)'
const skin = 'complaints.md, entry 36 (NICE NG141, Strama: U)'
const animal = 'complaints.md, entries 36 and 46 (NICE NG141, NG38: U)'

const emergency = { level: 'P2', action: 'emergency-department', where: 'emergency-department', source: bite } as const

/** Who never saw what it was is asked about ticks too. */
const maybeTick = anyOf(is('bite-what', 'tick'), is('bite-what', 'unseen'))
const expanding = allOf(yes('tick-signs.expanding'), atLeast('bite-days', EXPANDING_FROM))
const lump = yes('tick-signs.lump')
const joint = yes('tick-signs.joint')
const infection = anyOf(yes('bite-warning.streak'), yes('bite-warning.infected'))

export const biteSting = Symptom.parse({
  id: 'bite-sting',
  version: '1.0.0',
  source: [bite, allergy, skin],
  reviewedBy: '',
  questions: [
    {
      id: 'bite-danger',
      kind: 'multi',
      danger: true,
      options: ['throat', 'faint', 'before', 'snake-swelling', 'snake-vomiting'],
    },
    {
      id: 'bite-warning',
      kind: 'multi',
      danger: true,
      options: ['snake', 'hives', 'face', 'spreading', 'animal', 'travel', 'streak', 'infected'],
    },
    { id: 'bite-mouth', kind: 'yes-no', danger: true, askIf: below('person.ageMonths', MOUTH_STING_BELOW) },
    { id: 'tick-warning', kind: 'multi', danger: true, options: ['face', 'headache', 'stiff-neck', 'fever'], askIf: maybeTick },
    {
      id: 'bite-days',
      kind: 'number',
      min: 0,
      max: 365,
      unit: 'days',
      // Who does not know when it was is not sent home with a growing redness: unknown counts as an open danger sign.
      danger: true,
      askIf: allOf(maybeTick, yes('tick-signs.expanding')),
    },
    { id: 'bite-what', kind: 'choice', options: ['tick', 'insect', 'unseen', 'snake', 'animal'] },
    { id: 'tick-signs', kind: 'multi', options: ['expanding', 'lump', 'joint', 'ill'], askIf: maybeTick },
    { id: 'bite-place', kind: 'text', forCaregiver: true },
    { id: 'bite-more', kind: 'multi', options: ['still-there', 'blisters', 'tbe-vaccine'], forCaregiver: true },
  ],
  rules: [
    { id: 'allergy', when: yes('danger.allergy'), ...P1(allergy) },
    { id: 'throat', when: yes('bite-danger.throat'), ...P1(bite) },
    { id: 'faint', when: yes('bite-danger.faint'), ...P1(allergy) },
    { id: 'allergy-before', when: yes('bite-danger.before'), ...P1(allergy) },
    { id: 'snake-swelling', when: yes('bite-danger.snake-swelling'), ...P1(bite) },
    { id: 'snake-vomiting', when: yes('bite-danger.snake-vomiting'), ...P1(bite) },

    { id: 'snake', when: anyOf(yes('bite-warning.snake'), is('bite-what', 'snake')), ...emergency },
    { id: 'child-mouth', when: yes('bite-mouth'), ...emergency },
    { id: 'hives', when: yes('bite-warning.hives'), ...P2(allergy) },
    { id: 'face', when: yes('bite-warning.face'), ...P2(allergy) },
    { id: 'spreading', when: yes('bite-warning.spreading'), ...P2(skin) },
    { id: 'animal', when: yes('bite-warning.animal'), ...P2(animal) },
    { id: 'travel', when: yes('bite-warning.travel'), ...P2(`${groups} (U)`) },
    { id: 'tick-face', when: yes('tick-warning.face'), ...P2(bite) },
    { id: 'tick-headache', when: yes('tick-warning.headache'), ...P2(bite) },
    { id: 'tick-stiff-neck', when: yes('tick-warning.stiff-neck'), ...P2(bite) },
    { id: 'tick-fever', when: yes('tick-warning.fever'), ...P2(bite) },

    { id: 'streak', when: yes('bite-warning.streak'), ...P3(skin) },
    { id: 'infected', when: yes('bite-warning.infected'), ...P3(skin) },
    { id: 'expanding-ill', when: allOf(yes('tick-signs.ill'), expanding), ...P3(bite) },
    { id: 'lump-ill', when: allOf(yes('tick-signs.ill'), lump), ...P3(bite) },
    { id: 'joint-ill', when: allOf(yes('tick-signs.ill'), joint), ...P3(bite) },

    { id: 'expanding', when: expanding, ...P4(bite) },
    { id: 'lump', when: lump, ...P4(bite) },
    { id: 'joint', when: joint, ...P4(bite) },
    { id: 'animal-mild', when: is('bite-what', 'animal'), ...P4(`${animal}: P2 with a wound; without one our caution (U)`) },
    { id: 'ill', when: yes('tick-signs.ill'), ...P4(`${bite}: "P3 if ill" with other signs; ill alone is our caution (U)`) },
  ],
  shifts: [
    ...shiftsFor('bite', 'pregnant', 'immunosuppressed'),
    { id: 'bite-infant', when: infant, source: groups },
    { id: 'bite-chronic', when: allOf(yes('group.chronic'), infection), source: `${groups} (U)` },
    { id: 'bite-frail', when: allOf(frail, infection), source: groups },
    ...shiftsFor('bite', 'returning', 'worried'),
  ],
  base: { level: 'P5', source: bite },
  routing: ordinaryRouting,
})
