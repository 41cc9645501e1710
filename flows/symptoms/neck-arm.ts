// Neck, shoulder, arm and hand (complaints.md, entry 44). Nearly always a strain that passes by moving; but a heart, a stroke
// and a squeezed spinal cord can all be told as "ont i armen", so those are asked for first and in plain words.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 44 (NICE CKS: U)'

/** "> 4–6 weeks" (entry 44): after six weeks, as for the back. Days. */
const LONG_NECK = 43
/** A small child can't say what hurts and just stops using the arm (U). Months. */
const SMALL_CHILD = 72

/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('neck-warning.fever'), atLeast('temperature', FEVER))
const hospital = (from: string) => ({ ...P2(from), action: 'emergency-department', where: 'emergency-department' }) as const
const kind = (option: string) => yes(`neck-kind.${option}`)

export const neckArm = Symptom.parse({
  id: 'neck-arm',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'neck-danger',
      kind: 'multi',
      danger: true,
      options: ['heart', 'stroke', 'stiff', 'high-energy', 'open', 'trauma', 'cord', 'cold', 'swollen'],
    },
    { id: 'neck-child', kind: 'multi', danger: true, options: ['unused'], askIf: below('person.ageMonths', SMALL_CHILD) },
    {
      id: 'neck-warning',
      kind: 'multi',
      danger: true,
      options: ['deformed', 'hand', 'wound', 'temple', 'hot', 'fever', 'lift', 'weak', 'night'],
    },
    {
      id: 'neck-kind',
      kind: 'multi',
      options: ['bone', 'blisters', 'tingles', 'both', 'joints', 'lump', 'work', 'physio'],
    },
    { id: 'neck-days', kind: 'number', min: 0, max: 3650, unit: 'days' },
    temperature(yes('neck-warning.fever')),
    { id: 'neck-more', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'heart', when: yes('neck-danger.heart'), ...P1(`${source}; entry 1 (R15)`) },
    { id: 'stroke', when: yes('neck-danger.stroke'), ...P1(`${source}; entry 15 (R10)`) },
    { id: 'stiff', when: yes('neck-danger.stiff'), ...P1('complaints.md, entry 16 (fever and stiff neck; U)') },
    { id: 'high-energy', when: yes('neck-danger.high-energy'), ...P1('complaints.md, entry 46 (NICE NG38/NG39: U)') },
    { id: 'open', when: yes('neck-danger.open'), ...P1('complaints.md, entry 46 (open fracture, amputation; U)') },

    { id: 'trauma', when: yes('neck-danger.trauma'), ...hospital(source) },
    { id: 'cord', when: yes('neck-danger.cord'), ...hospital(`${source}; entry 43 (R20)`) },
    { id: 'cold', when: yes('neck-danger.cold'), ...hospital(source) },
    { id: 'swollen', when: yes('neck-danger.swollen'), ...hospital('complaints.md, entry 12 (one-sided swelling; arm: U)') },
    { id: 'deformed', when: yes('neck-warning.deformed'), ...hospital('complaints.md, entry 46 (deformity; U)') },
    { id: 'hand', when: yes('neck-warning.hand'), ...hospital(`${source}; entry 36 (hand)`) },
    { id: 'wound', when: yes('neck-warning.wound'), ...hospital('complaints.md, entry 46 (deep wound, hand injury; U)') },
    { id: 'temple', when: yes('neck-warning.temple'), ...hospital('complaints.md, entries 16 and 40 (R17)') },
    { id: 'hot-fever', when: allOf(yes('neck-warning.hot'), fever), ...hospital(source) },
    { id: 'child-fever', when: allOf(yes('neck-child.unused'), fever), ...hospital('complaints.md, entry 6 (R2)') },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...hospital(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...hospital('complaints.md, entry 5') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U); entry 5`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },

    { id: 'lift', when: yes('neck-warning.lift'), ...P3(source) },
    { id: 'weak', when: yes('neck-warning.weak'), ...P3(source) },
    { id: 'hot', when: yes('neck-warning.hot'), ...P3(`${source}; entry 45`) },
    { id: 'fever', when: fever, ...P3(`${source}; fever is no part of a strain: U`) },
    { id: 'night', when: yes('neck-warning.night'), ...P3('complaints.md, entry 43 (night pain with weight loss; R20)') },
    { id: 'unused', when: yes('neck-child.unused'), ...P3('complaints.md, entry 46 (suspected small fracture; U)') },
    { id: 'bone', when: kind('bone'), ...P3('complaints.md, entry 46 (suspected small fracture; U)') },
    { id: 'blisters', when: kind('blisters'), ...P3('complaints.md, entry 35 (shingles < 72 h; U)') },

    { id: 'long', when: atLeast('neck-days', LONG_NECK), ...P4(source) },
    { id: 'tingles', when: kind('tingles'), ...P4(`${source}; tingling hand at night: U`) },
    { id: 'both', when: kind('both'), ...P4(`${source}; both shoulders stiff in the morning: U`) },
    { id: 'joints', when: kind('joints'), ...P4(`${source}; several swollen joints: U`) },
    { id: 'lump', when: kind('lump'), ...P4(`${source}; lump: U`) },
    { id: 'work', when: kind('work'), ...P4('complaints.md, entry 43 (work ability; R20)') },
    { id: 'physio', when: kind('physio'), ...P4(source) },
  ],
  shifts: shiftsFor('neck', 'pregnant', 'immunosuppressed', 'frail', 'surgery', 'infant', 'returning', 'worried'),
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
