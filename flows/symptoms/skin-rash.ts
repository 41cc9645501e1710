// Rash and eczema, in adults and children (complaints.md, entry 35; of the rashes of childhood only the danger signs of
// entry 34). Most rashes itch and pass; the screens find a rash that is part of something worse. No photo is asked for.
import { allOf, atLeast, below, yes } from '../condition.ts'
import { ADULT, INFANT, LONG_FEVER, ONE_YEAR, PREGNANT_BELOW, PREGNANT_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Days. "Shingles < 72 h from rash onset" (entry 35). */
const SHINGLES_BELOW = 3
/** Days. "Lasting > 2–4 weeks" (entry 35): after four weeks. */
const LONG_RASH = 29

const rash = 'complaints.md, entry 35 (NICE CKS: U)'
const child = 'complaints.md, entry 34 (FHM, NICE CKS: U)'
const skin = 'complaints.md, entry 36 (NICE NG141, Strama: U)'
const eye = 'complaints.md, entry 40 (R17)'
const groups = 'complaints.md: groups that shift the level'

const call112 = (source: string) => ({ level: 'P1', action: 'call-112', where: '112', source }) as const
const hours = (source: string) => ({ level: 'P2', source }) as const
const day = (source: string) => ({ level: 'P3', source }) as const
const week = (source: string) => ({ level: 'P4', source }) as const

const fever = yes('rash-signs.fever')
const shingles = yes('rash-signs.shingles')

export const skinRash = Symptom.parse({
  id: 'skin-rash',
  version: '1.0.0',
  source: [rash, child],
  reviewedBy: '',
  questions: [
    { id: 'rash-danger', kind: 'multi', danger: true, options: ['throat', 'breathing', 'faint', 'spots-ill', 'black'] },
    {
      id: 'rash-warning',
      kind: 'multi',
      danger: true,
      options: ['medicine', 'mucosa', 'peeling', 'large', 'herpes', 'spots', 'eye-red', 'spreading', 'eye', 'measles'],
    },
    { id: 'rash-baby', kind: 'yes-no', danger: true, askIf: below('person.ageMonths', ONE_YEAR) },
    { id: 'rash-child', kind: 'multi', danger: true, options: ['lips', 'joint'], askIf: below('person.ageMonths', ADULT) },
    { id: 'rash-signs', kind: 'multi', options: ['fever', 'shingles', 'growing', 'new-medicine'] },
    { id: 'rash-days', kind: 'number', min: 0, max: 3650, unit: 'days' },
    { id: 'fever-days', kind: 'number', min: 0, max: 60, unit: 'days', askIf: yes('rash-child.lips') },
    { id: 'rash-place', kind: 'text', forCaregiver: true },
    { id: 'rash-more', kind: 'multi', options: ['itch', 'eczema', 'crusts', 'contact', 'tried'], forCaregiver: true },
  ],
  rules: [
    { id: 'allergy', when: yes('danger.allergy'), ...call112(rash) },
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...call112(rash) },
    { id: 'throat', when: yes('rash-danger.throat'), ...call112(rash) },
    { id: 'breathing', when: yes('rash-danger.breathing'), ...call112(rash) },
    { id: 'faint', when: yes('rash-danger.faint'), ...call112(rash) },
    { id: 'spots-ill', when: yes('rash-danger.spots-ill'), ...call112(child) },
    { id: 'black', when: yes('rash-danger.black'), ...call112(skin) },

    { id: 'medicine', when: yes('rash-warning.medicine'), ...hours(rash) },
    { id: 'mucosa', when: yes('rash-warning.mucosa'), ...hours(rash) },
    { id: 'peeling', when: yes('rash-warning.peeling'), ...hours(child) },
    { id: 'large', when: yes('rash-warning.large'), ...hours(rash) },
    { id: 'baby', when: yes('rash-baby'), ...hours(rash) },
    { id: 'herpes', when: yes('rash-warning.herpes'), ...hours(rash) },
    { id: 'spots', when: yes('rash-warning.spots'), ...hours(child) },
    { id: 'eye-red', when: yes('rash-warning.eye-red'), ...hours(eye) },
    { id: 'lips-long', when: allOf(yes('rash-child.lips'), atLeast('fever-days', LONG_FEVER)), ...hours(child) },
    { id: 'joint', when: yes('rash-child.joint'), ...hours(child) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...hours(`${groups} (U)`) },
    { id: 'infant-fever', when: allOf(fever, below('person.ageMonths', INFANT)), ...hours(`${groups} (R2, R3)`) },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...hours(`${groups} (U)`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...hours(groups) },

    { id: 'spreading', when: yes('rash-warning.spreading'), ...day(rash) },
    { id: 'eye', when: yes('rash-warning.eye'), ...day(rash) },
    { id: 'shingles-new', when: allOf(shingles, below('rash-days', SHINGLES_BELOW)), ...day(rash) },
    { id: 'measles', when: yes('rash-warning.measles'), ...day(child) },
    { id: 'lips', when: yes('rash-child.lips'), ...day(`${child}: P2 from the fifth day; before it our caution (U)`) },

    { id: 'long', when: atLeast('rash-days', LONG_RASH), ...week(rash) },
    { id: 'shingles', when: shingles, ...week(`${rash}: P3 within 72 h; later our caution (U)`) },
    { id: 'growing', when: yes('rash-signs.growing'), ...week('complaints.md, entry 38 (R16)') },
    { id: 'new-medicine', when: yes('rash-signs.new-medicine'), ...week(`${rash}: without danger signs our caution (U)`) },
    {
      id: 'adult-fever',
      when: allOf(fever, atLeast('person.ageMonths', ADULT)),
      ...week(`${rash}: P3 when it spreads fast; else our caution (U). A well child: entry 34, P5`),
    },
  ],
  shifts: [
    {
      id: 'rash-pregnant',
      when: allOf(yes('group.pregnant'), atLeast('person.ageMonths', PREGNANT_FROM), below('person.ageMonths', PREGNANT_BELOW)),
      source: `${groups} (R4–R6)`,
    },
    { id: 'rash-immunosuppressed', when: yes('group.immunosuppressed'), source: `${groups} (U)` },
    { id: 'rash-infant', when: below('person.ageMonths', INFANT), source: groups },
    { id: 'rash-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source: rash },
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'call-1177', where: 'jour' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
