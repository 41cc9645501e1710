// Tick, insect and snake bites (complaints.md, entry 38). A tick bite without a rash is calm self-care with a date to come
// back; an allergic reaction, an adder, and signs from the nervous system after a tick are found before it.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { INFANT, PREGNANT_BELOW, PREGNANT_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Months. "Sting of child < 2 y in mouth" (entry 38). */
const MOUTH_STING_BELOW = 24
/** Days. "Expanding redness > 5 cm from about 1–4 weeks after tick bite" (entry 38): from the seventh day, with no last day. */
const EXPANDING_FROM = 7

const bite = 'complaints.md, entry 38 (R16)'
const allergy = 'complaints.md, entries 38 and 39 (Resuscitation Council UK, SFFA: U)'
const skin = 'complaints.md, entry 36 (NICE NG141, Strama: U)'
const groups = 'complaints.md: groups that shift the level'

const call112 = (source: string) => ({ level: 'P1', action: 'call-112', where: '112', source }) as const
const hours = (source: string) => ({ level: 'P2', source }) as const
const emergency = { level: 'P2', action: 'emergency-department', where: 'emergency-department', source: bite } as const
const day = (source: string) => ({ level: 'P3', source }) as const
const week = (source: string) => ({ level: 'P4', source }) as const

/** Who never saw what it was is asked about ticks too. */
const maybeTick = anyOf(is('bite-what', 'tick'), is('bite-what', 'unseen'))
const expanding = allOf(yes('tick-signs.expanding'), atLeast('bite-days', EXPANDING_FROM))
const lump = yes('tick-signs.lump')
const joint = yes('tick-signs.joint')

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
    { id: 'bite-warning', kind: 'multi', danger: true, options: ['snake', 'hives', 'face', 'spreading', 'streak', 'infected'] },
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
    { id: 'bite-what', kind: 'choice', options: ['tick', 'insect', 'unseen'] },
    { id: 'tick-signs', kind: 'multi', options: ['expanding', 'lump', 'joint', 'ill'], askIf: maybeTick },
    { id: 'bite-place', kind: 'text', forCaregiver: true },
    { id: 'bite-more', kind: 'multi', options: ['still-there', 'blisters', 'tbe-vaccine'], forCaregiver: true },
  ],
  rules: [
    { id: 'allergy', when: yes('danger.allergy'), ...call112(allergy) },
    { id: 'throat', when: yes('bite-danger.throat'), ...call112(bite) },
    { id: 'faint', when: yes('bite-danger.faint'), ...call112(allergy) },
    { id: 'allergy-before', when: yes('bite-danger.before'), ...call112(allergy) },
    { id: 'snake-swelling', when: yes('bite-danger.snake-swelling'), ...call112(bite) },
    { id: 'snake-vomiting', when: yes('bite-danger.snake-vomiting'), ...call112(bite) },

    { id: 'snake', when: yes('bite-warning.snake'), ...emergency },
    { id: 'child-mouth', when: yes('bite-mouth'), ...emergency },
    { id: 'hives', when: yes('bite-warning.hives'), ...hours(allergy) },
    { id: 'face', when: yes('bite-warning.face'), ...hours(allergy) },
    { id: 'spreading', when: yes('bite-warning.spreading'), ...hours(skin) },
    { id: 'tick-face', when: yes('tick-warning.face'), ...hours(bite) },
    { id: 'tick-headache', when: yes('tick-warning.headache'), ...hours(bite) },
    { id: 'tick-stiff-neck', when: yes('tick-warning.stiff-neck'), ...hours(bite) },
    { id: 'tick-fever', when: yes('tick-warning.fever'), ...hours(bite) },

    { id: 'streak', when: yes('bite-warning.streak'), ...day(skin) },
    { id: 'infected', when: yes('bite-warning.infected'), ...day(skin) },
    { id: 'expanding-ill', when: allOf(yes('tick-signs.ill'), expanding), ...day(bite) },
    { id: 'lump-ill', when: allOf(yes('tick-signs.ill'), lump), ...day(bite) },
    { id: 'joint-ill', when: allOf(yes('tick-signs.ill'), joint), ...day(bite) },

    { id: 'expanding', when: expanding, ...week(bite) },
    { id: 'lump', when: lump, ...week(bite) },
    { id: 'joint', when: joint, ...week(bite) },
    { id: 'ill', when: yes('tick-signs.ill'), ...week(`${bite}: "P3 if ill" with other signs; ill alone is our caution (U)`) },
  ],
  shifts: [
    {
      id: 'bite-pregnant',
      when: allOf(yes('group.pregnant'), atLeast('person.ageMonths', PREGNANT_FROM), below('person.ageMonths', PREGNANT_BELOW)),
      source: `${groups} (R4–R6)`,
    },
    { id: 'bite-immunosuppressed', when: yes('group.immunosuppressed'), source: `${groups} (U)` },
    { id: 'bite-infant', when: below('person.ageMonths', INFANT), source: groups },
    { id: 'bite-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source: bite },
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'call-1177', where: 'jour' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
