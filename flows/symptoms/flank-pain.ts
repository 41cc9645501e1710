// Pain in the flank, kidney stone, blood in the urine (complaints.md, entry 27). The lowest level of the entry is P4: pain from a
// kidney, or blood, is always looked at by somebody. In an older person the same pain may be the great vessel of the belly.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 27 (NICE NG118, NG12: U)'
const sepsis = 'complaints.md, entries 5 and 26 (R8, R11)'
const belly = 'complaints.md, entry 21 (R9, R14)'

/** "> 60 y first stone pain" (entry 27): from the 60th birthday, to be on the careful side. Months. */
const ANEURYSM_FROM = 720
/** A child with pain here is seen within a day: entry 26 counts as a child whoever is under 16. Months. */
const CHILD_BELOW = 192
/** The smallest can't say where it hurts: they belong to other complaints. Months. */
const FROM = 24

const older = atLeast('person.ageMonths', ANEURYSM_FROM)
const faint = yes('flank-danger.faint')

export const flankPain = Symptom.parse({
  id: 'flank-pain',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: FROM },
  questions: [
    {
      id: 'flank-danger',
      kind: 'multi',
      danger: true,
      options: ['faint', 'pulsating', 'hard-belly', 'confused', 'skin', 'rash', 'worst'],
    },
    {
      id: 'flank-warning',
      kind: 'multi',
      danger: true,
      options: ['fever', 'chills', 'pain', 'vomiting', 'no-urine', 'one-kidney', 'testicle', 'saddle', 'blood'],
    },
    { id: 'flank-signs', kind: 'multi', danger: true, options: ['waves', 'steady'] },
    { id: 'flank-pattern', kind: 'choice', options: ['muscle', 'known-stone', 'other', 'none'] },
    temperature(yes('flank-warning.fever')),
    { id: 'flank-since', kind: 'choice', options: ['hours', 'days', 'weeks'], forCaregiver: true },
    { id: 'flank-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'aneurysm', when: allOf(older, faint), ...P1(source) },
    { id: 'pulsating', when: yes('flank-danger.pulsating'), ...P1(`${source}; entry 21 (R9, R14)`) },
    { id: 'hard-belly', when: yes('flank-danger.hard-belly'), ...P1(belly) },
    { id: 'ectopic', when: allOf(pregnant, faint), ...P1(belly) },
    { id: 'confused', when: yes('flank-danger.confused'), ...P1(sepsis) },
    { id: 'skin', when: yes('flank-danger.skin'), ...P1(sepsis) },
    { id: 'rash', when: yes('flank-danger.rash'), ...P1(sepsis) },
    { id: 'worst', when: yes('flank-danger.worst'), ...P1(sepsis) },

    { id: 'faint', when: faint, ...P2(`${source}; entry 21`) },
    { id: 'fever', when: anyOf(yes('flank-warning.fever'), atLeast('temperature', FEVER)), ...P2(source) },
    { id: 'chills', when: yes('flank-warning.chills'), ...P2(sepsis) },
    { id: 'pain', when: yes('flank-warning.pain'), ...P2(source) },
    { id: 'vomiting', when: yes('flank-warning.vomiting'), ...P2(source) },
    { id: 'no-urine', when: yes('flank-warning.no-urine'), ...P2(source) },
    { id: 'one-kidney', when: yes('flank-warning.one-kidney'), ...P2(source) },
    { id: 'testicle', when: yes('flank-warning.testicle'), ...P2('complaints.md, entries 21 and 28 (U)') },
    { id: 'saddle', when: yes('flank-warning.saddle'), ...P2('complaints.md, entry 43 (R20)') },
    {
      id: 'pregnant',
      when: pregnant,
      ...P2(`${source}; entry 31 (R4–R6)`),
      action: 'call-1177',
      where: 'maternity',
    },
    {
      id: 'blood-thinner',
      when: allOf(yes('flank-warning.blood'), yes('group.anticoagulant')),
      ...P2(`${groups} (R7); entry 27`),
    },
    {
      id: 'older-new',
      when: allOf(older, anyOf(yes('flank-signs.waves'), yes('flank-signs.steady'), is('flank-pattern', 'other'))),
      ...P2(`${source}; entry 21`),
    },

    { id: 'blood', when: yes('flank-warning.blood'), ...P3(source) },
    { id: 'waves', when: yes('flank-signs.waves'), ...P3(source) },
    { id: 'steady', when: yes('flank-signs.steady'), ...P3(source) },
    { id: 'unclear', when: is('flank-pattern', 'other'), ...P3(source) },
    { id: 'child', when: below('person.ageMonths', CHILD_BELOW), ...P3('complaints.md, entries 22 and 26 (R11)') },

    { id: 'known-stone', when: is('flank-pattern', 'known-stone'), ...P4(source) },
    { id: 'muscle', when: is('flank-pattern', 'muscle'), ...P4('complaints.md, entry 43 (R20); entry 27') },
  ],
  shifts: shiftsFor('flank', 'immunosuppressed', 'chronic', 'frail', 'returning', 'worried'),
  base: { level: 'P4', source },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
