// Rash and eczema, in adults and children (complaints.md, entry 35; of the rashes of childhood only the danger signs of
// entry 34). Most rashes itch and pass; the screens find a rash that is part of something worse. No photo is asked for.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { frail, groups, infant, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { ADULT, FEVER, HIGH_FEVER, INFANT, LONG_FEVER, ONE_YEAR, SIX_MONTHS } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Days. "Shingles < 72 h from rash onset" (entry 35). */
const SHINGLES_BELOW = 3
/** Days. "Lasting > 2–4 weeks" (entry 35): after four weeks. */
const LONG_RASH = 29

const rash = 'complaints.md, entry 35 (NICE CKS: U)'
const child = 'complaints.md, entry 34 (FHM, NICE CKS: U)'
const skin = 'complaints.md, entry 36 (NICE NG141, Strama: U)'
const eye = 'complaints.md, entry 40 (R17)'

const said = yes('rash-signs.fever')
/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(said, atLeast('temperature', FEVER))
const shingles = yes('rash-signs.shingles')
const infection = anyOf(fever, shingles, yes('rash-warning.spreading'), yes('rash-warning.eye'))
/** Three to six months: how high the fever is decides (groups; R2). */
const halfYear = allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS))

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
    { id: 'fever-days', kind: 'number', min: 0, max: 60, unit: 'days', askIf: anyOf(yes('rash-child.lips'), said) },
    temperature(allOf(said, halfYear)),
    { id: 'rash-place', kind: 'text', forCaregiver: true },
    { id: 'rash-more', kind: 'multi', options: ['itch', 'eczema', 'crusts', 'contact', 'tried'], forCaregiver: true },
  ],
  rules: [
    { id: 'allergy', when: yes('danger.allergy'), ...P1(rash) },
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...P1(rash) },
    { id: 'throat', when: yes('rash-danger.throat'), ...P1(rash) },
    { id: 'breathing', when: yes('rash-danger.breathing'), ...P1(rash) },
    { id: 'faint', when: yes('rash-danger.faint'), ...P1(rash) },
    { id: 'spots-ill', when: yes('rash-danger.spots-ill'), ...P1(child) },
    { id: 'black', when: yes('rash-danger.black'), ...P1(skin) },

    { id: 'medicine', when: yes('rash-warning.medicine'), ...P2(rash) },
    { id: 'mucosa', when: yes('rash-warning.mucosa'), ...P2(rash) },
    { id: 'peeling', when: yes('rash-warning.peeling'), ...P2(child) },
    { id: 'large', when: yes('rash-warning.large'), ...P2(rash) },
    { id: 'baby', when: yes('rash-baby'), ...P2(rash) },
    { id: 'herpes', when: yes('rash-warning.herpes'), ...P2(rash) },
    { id: 'spots', when: yes('rash-warning.spots'), ...P2(child) },
    { id: 'eye-red', when: yes('rash-warning.eye-red'), ...P2(eye) },
    { id: 'lips-long', when: allOf(yes('rash-child.lips'), atLeast('fever-days', LONG_FEVER)), ...P2(child) },
    { id: 'joint', when: yes('rash-child.joint'), ...P2(child) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'infant-fever', when: allOf(fever, infant), ...P2(`${groups} (R2, R3)`) },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U)`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5') },

    { id: 'spreading', when: yes('rash-warning.spreading'), ...P3(rash) },
    { id: 'eye', when: yes('rash-warning.eye'), ...P3(rash) },
    { id: 'shingles-new', when: allOf(shingles, below('rash-days', SHINGLES_BELOW)), ...P3(rash) },
    { id: 'measles', when: yes('rash-warning.measles'), ...P3(child) },
    { id: 'half-year-fever', when: allOf(halfYear, atLeast('temperature', HIGH_FEVER)), ...P3(`${groups} (R2)`) },
    { id: 'long-fever', when: allOf(fever, atLeast('fever-days', LONG_FEVER)), ...P3('complaints.md, entries 5 and 6 (R2, R8)') },
    { id: 'lips', when: yes('rash-child.lips'), ...P3(`${child}: P2 from the fifth day; before it our caution (U)`) },

    { id: 'long', when: atLeast('rash-days', LONG_RASH), ...P4(rash) },
    { id: 'shingles', when: shingles, ...P4(`${rash}: P3 within 72 h; later our caution (U)`) },
    { id: 'growing', when: yes('rash-signs.growing'), ...P4('complaints.md, entry 38 (R16)') },
    { id: 'new-medicine', when: yes('rash-signs.new-medicine'), ...P4(`${rash}: without danger signs our caution (U)`) },
    {
      id: 'adult-fever',
      when: allOf(fever, atLeast('person.ageMonths', ADULT)),
      ...P4(`${rash}: P3 when it spreads fast; else our caution (U). A well child: entry 34, P5`),
    },
  ],
  shifts: [
    ...shiftsFor('rash', 'pregnant', 'immunosuppressed'),
    { id: 'rash-infant', when: infant, source: groups },
    { id: 'rash-chronic', when: allOf(yes('group.chronic'), infection), source: `${groups} (U)` },
    { id: 'rash-frail', when: allOf(frail, infection), source: groups },
    ...shiftsFor('rash', 'returning', 'worried'),
  ],
  base: { level: 'P5', source: rash },
  routing: ordinaryRouting,
})
