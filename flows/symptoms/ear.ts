// Ears (complaints.md, entry 41). Most earache passes in two or three days by itself; the smallest children, fever,
// discharge and pain that stays are seen; what spreads behind the ear or to nerve and balance is seen within hours.
import { allOf, atLeast, below, yes } from '../condition.ts'
import { FRAIL_FROM, INFANT, ONE_YEAR, PREGNANT_BELOW, PREGNANT_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Months. "Both ears < 2 y" (entry 41). */
const BOTH_EARS_BELOW = 24
/** Days. "Mild pain < 2–3 days" is self-care, "pain > 2–3 days" is not (entry 41): from the third day. */
const LONG_PAIN = 3

const ears = 'complaints.md, entry 41 (NICE NG91, Läkemedelsverket otit: U)'
const groups = 'complaints.md: groups that shift the level'
const beyond = 'named by no entry; general knowledge (U)'

const hours = (source: string) => ({ level: 'P2', source }) as const
const day = (source: string) => ({ level: 'P3', source }) as const
const week = (source: string) => ({ level: 'P4', source }) as const

const fever = yes('ear-warning.fever')
const pain = yes('ear-signs.pain')

export const ear = Symptom.parse({
  id: 'ear',
  version: '1.0.0',
  source: [ears],
  reviewedBy: '',
  questions: [
    {
      id: 'ear-danger',
      kind: 'multi',
      danger: true,
      options: ['behind', 'pushed-out', 'face', 'vertigo', 'stiff-neck', 'hearing', 'injury', 'battery'],
    },
    { id: 'ear-warning', kind: 'multi', danger: true, options: ['discharge', 'fever', 'unrelieved'] },
    { id: 'ear-both', kind: 'yes-no', danger: true, askIf: below('person.ageMonths', BOTH_EARS_BELOW) },
    // Who does not know how long it has hurt is not sent home: unknown counts as an open danger sign.
    { id: 'ear-days', kind: 'number', min: 0, max: 365, unit: 'days', danger: true, askIf: pain },
    { id: 'ear-signs', kind: 'multi', options: ['pain', 'canal', 'object'] },
    { id: 'ear-more', kind: 'multi', options: ['cold', 'swimming', 'tubes', 'repeated', 'worse-hearing'], forCaregiver: true },
  ],
  rules: [
    { id: 'behind', when: yes('ear-danger.behind'), ...hours(ears) },
    { id: 'pushed-out', when: yes('ear-danger.pushed-out'), ...hours(ears) },
    { id: 'face', when: yes('ear-danger.face'), ...hours(ears) },
    { id: 'vertigo', when: yes('ear-danger.vertigo'), ...hours(ears) },
    { id: 'stiff-neck', when: yes('ear-danger.stiff-neck'), ...hours(ears) },
    { id: 'hearing', when: yes('ear-danger.hearing'), ...hours(`${ears}: "P2/P3"`) },
    {
      id: 'injury',
      when: yes('ear-danger.injury'),
      ...hours(ears),
      action: 'emergency-department',
      where: 'emergency-department',
    },
    { id: 'battery', when: yes('ear-danger.battery'), ...hours(beyond) },
    { id: 'infant-fever', when: allOf(fever, below('person.ageMonths', INFANT)), ...hours(`${groups} (R2, R3)`) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...hours(`${groups} (U)`) },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...hours(`${groups} (U)`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...hours(groups) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...hours('complaints.md, entry 5') },

    { id: 'discharge', when: yes('ear-warning.discharge'), ...day(ears) },
    { id: 'fever', when: fever, ...day(ears) },
    { id: 'both', when: yes('ear-both'), ...day(ears) },
    { id: 'unrelieved', when: yes('ear-warning.unrelieved'), ...day(`${ears}: only mild pain is self-care`) },
    // So small a child can't say whether it hurts: any trouble with the ear is seen.
    { id: 'baby', when: below('person.ageMonths', ONE_YEAR), ...day(ears) },
    { id: 'long-pain', when: allOf(pain, atLeast('ear-days', LONG_PAIN)), ...day(ears) },

    { id: 'canal', when: yes('ear-signs.canal'), ...week(ears) },
    { id: 'object', when: yes('ear-signs.object'), ...week(beyond) },
  ],
  shifts: [
    {
      id: 'ear-pregnant',
      when: allOf(yes('group.pregnant'), atLeast('person.ageMonths', PREGNANT_FROM), below('person.ageMonths', PREGNANT_BELOW)),
      source: `${groups} (R4–R6)`,
    },
    { id: 'ear-immunosuppressed', when: yes('group.immunosuppressed'), source: `${groups} (U)` },
    { id: 'ear-chronic', when: yes('group.chronic'), source: `${groups} (U)` },
    { id: 'ear-frail', when: allOf(yes('group.frail'), atLeast('person.ageMonths', FRAIL_FROM)), source: groups },
    { id: 'ear-infant', when: below('person.ageMonths', INFANT), source: groups },
    { id: 'ear-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
    { id: 'ear-worried', when: yes('group.worried'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source: ears },
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'call-1177', where: 'jour' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
