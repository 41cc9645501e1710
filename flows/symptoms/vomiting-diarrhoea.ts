// Vomiting and diarrhoea (complaints.md, entry 23). Nearly always a stomach bug that passes at home; what decides is blood,
// green vomit, steady pain and above all whether fluid stays in. The smallest and the chronically ill dry out first.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { groups, infant, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { ADULT, CHEST_OLDER, FEVER, FRAIL_FROM, HIGH_FEVER, INFANT, ONE_YEAR, SIX_MONTHS, TODDLER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Days. "Fever > 3 days" (entry 23): from the fourth day. */
const LONG_STOMACH_FEVER = 4
/** Days. Self-care is for "< 3–5 days" (entry 23): from the fifth day somebody looks. */
const LONG_STOMACH = 5

const source = 'complaints.md, entry 23 (NICE CG84, FHM: U)'

const high = anyOf(yes('vomit-signs.high-fever'), atLeast('temperature', HIGH_FEVER))
const said = anyOf(yes('vomit-signs.fever'), yes('vomit-signs.high-fever'))
const fever = anyOf(said, atLeast('temperature', FEVER))

export const vomitingDiarrhoea = Symptom.parse({
  id: 'vomiting-diarrhoea',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'vomit-danger',
      kind: 'multi',
      danger: true,
      options: [
        'unresponsive',
        'collapse',
        'sepsis',
        'meningitis',
        'blood-vomit',
        'blood-much',
        'black',
        'blood',
        'green',
        'pain',
      ],
    },
    // The heart attack that is nausea, asked third so that it too is known within three.
    { id: 'vomit-heart', kind: 'yes-no', danger: true, askIf: atLeast('person.ageMonths', CHEST_OLDER) },
    { id: 'vomit-dry', kind: 'multi', danger: true, options: ['urine', 'eyes', 'drowsy', 'fluid', 'little'] },
    {
      id: 'vomit-small',
      kind: 'multi',
      danger: true,
      options: ['fluid', 'feeding', 'nappies', 'forceful', 'cold'],
      askIf: below('person.ageMonths', TODDLER),
    },
    { id: 'vomit-child', kind: 'multi', danger: true, options: ['stools', 'thirst'], askIf: below('person.ageMonths', ADULT) },
    // Danger, so that a time nobody knows is not taken for a short one.
    { id: 'vomit-days', kind: 'number', min: 0, max: 365, unit: 'days', danger: true },
    { id: 'vomit-signs', kind: 'multi', options: ['fever', 'high-fever', 'travel', 'antibiotics', 'medicines', 'worried'] },
    {
      id: 'fever-days',
      kind: 'number',
      min: 0,
      max: 60,
      unit: 'days',
      askIf: allOf(said, atLeast('vomit-days', LONG_STOMACH_FEVER)),
    },
    // Daily cortisone is ticked under a weak immune system by those who think of it at all.
    {
      id: 'vomit-illness',
      kind: 'multi',
      danger: true,
      options: ['diabetes', 'adrenal'],
      askIf: anyOf(yes('group.chronic'), yes('group.immunosuppressed')),
    },
    { id: 'vomit-expecting', kind: 'yes-no', danger: true, askIf: yes('group.pregnant') },
    temperature(said),
    { id: 'vomit-often', kind: 'number', min: 0, max: 50, forCaregiver: true },
    { id: 'vomit-more', kind: 'multi', options: ['vomiting', 'diarrhoea', 'contact', 'food'], forCaregiver: true },
  ],
  rules: [
    { id: 'unresponsive', when: yes('vomit-danger.unresponsive'), ...P1(source) },
    { id: 'collapse', when: yes('vomit-danger.collapse'), ...P1(source) },
    { id: 'sepsis', when: yes('vomit-danger.sepsis'), ...P1('complaints.md, entries 5 (R8) and 56: sepsis, ketoacidosis') },
    { id: 'heart', when: yes('vomit-heart'), ...P1('complaints.md, entry 1 (R15): nausea or breathlessness alone') },
    {
      id: 'blood-pain',
      when: allOf(yes('vomit-danger.blood-vomit'), yes('vomit-danger.pain')),
      ...P1('complaints.md, entry 21 (R9, R14); entry 23 has blood in vomit alone as P2'),
    },
    {
      id: 'meningitis',
      when: yes('vomit-danger.meningitis'),
      ...P1('complaints.md, entries 5, 6 (R2, R3, R8): non-fading rash, stiff neck'),
    },
    {
      id: 'green-infant',
      when: allOf(yes('vomit-danger.green'), below('person.ageMonths', ONE_YEAR)),
      ...P1('complaints.md, entry 33 (R2, R3): green vomit in an infant'),
    },

    { id: 'blood-vomit', when: yes('vomit-danger.blood-vomit'), ...P2(source) },
    { id: 'blood-much', when: yes('vomit-danger.blood-much'), ...P2(source) },
    { id: 'black', when: yes('vomit-danger.black'), ...P2(`${groups} (R7); entry 25`) },
    { id: 'green', when: yes('vomit-danger.green'), ...P2(source) },
    { id: 'blood-thinner', when: allOf(yes('vomit-danger.blood'), yes('group.anticoagulant')), ...P2(`${groups} (R7)`) },
    { id: 'pain', when: yes('vomit-danger.pain'), ...P2(source) },
    { id: 'urine', when: yes('vomit-dry.urine'), ...P2(source) },
    { id: 'eyes', when: yes('vomit-dry.eyes'), ...P2(source) },
    { id: 'drowsy', when: yes('vomit-dry.drowsy'), ...P2(source) },
    { id: 'fluid', when: yes('vomit-dry.fluid'), ...P2(source) },
    { id: 'small-fluid', when: yes('vomit-small.fluid'), ...P2(source) },
    { id: 'thirst', when: yes('vomit-child.thirst'), ...P2('complaints.md, entry 56 (NICE NG18: U): new diabetes') },
    {
      id: 'infant-blood',
      when: allOf(yes('vomit-danger.blood'), below('person.ageMonths', ONE_YEAR)),
      ...P2('complaints.md, entry 33 (R2, R3)'),
    },
    {
      id: 'infant-feeding',
      when: allOf(yes('vomit-small.feeding'), below('person.ageMonths', ONE_YEAR)),
      ...P2('complaints.md, entry 33 (R2, R3)'),
    },
    { id: 'forceful', when: yes('vomit-small.forceful'), ...P2('complaints.md, entry 33 (R2, R3)') },
    { id: 'cold', when: yes('vomit-small.cold'), ...P2('complaints.md, entry 33 (R2, R3): < 3 months < 36 °C') },
    { id: 'diabetes', when: yes('vomit-illness.diabetes'), ...P2(source) },
    { id: 'adrenal', when: yes('vomit-illness.adrenal'), ...P2(`${source}; ${groups} (U)`) },
    {
      id: 'pregnant-upper',
      when: yes('vomit-expecting'),
      level: 'P2',
      action: 'emergency-department',
      where: 'maternity',
      source: `${groups} (R4–R6); entry 31`,
    },
    {
      id: 'pregnant-fever',
      when: allOf(pregnant, fever),
      ...P2('complaints.md, entries 31 and 32 (R4–R6): fever ≥ 38'),
      where: 'maternity',
    },
    { id: 'infant-fever', when: allOf(infant, fever), ...P2(`${groups} (R2, R3)`) },
    { id: 'travel', when: allOf(yes('vomit-signs.travel'), high), ...P2(source) },
    { id: 'malaria', when: allOf(yes('group.travel'), fever), ...P2(`${groups} (U)`) },
    { id: 'immunosuppressed', when: allOf(yes('group.immunosuppressed'), fever), ...P2(`${groups} (U)`) },
    { id: 'surgery', when: allOf(yes('group.surgery'), fever), ...P2(groups) },
    {
      id: 'valve',
      when: allOf(yes('group.valve'), fever),
      ...P2('complaints.md, entry 5 (R8): fever with prosthetic valve or graft'),
    },

    { id: 'blood', when: yes('vomit-danger.blood'), ...P3(source) },
    { id: 'little', when: yes('vomit-dry.little'), ...P3(`${source}: self-care only for those who drink`) },
    { id: 'feeding', when: yes('vomit-small.feeding'), ...P3(`${groups} (R2)`) },
    { id: 'nappies', when: yes('vomit-small.nappies'), ...P3(`${groups} (R2)`) },
    { id: 'stools', when: yes('vomit-child.stools'), ...P3(source) },
    { id: 'long-fever', when: atLeast('fever-days', LONG_STOMACH_FEVER), ...P3(source) },
    { id: 'antibiotics', when: yes('vomit-signs.antibiotics'), ...P3(source) },
    { id: 'medicines', when: yes('vomit-signs.medicines'), ...P3(`${source}: sick-day pause per doctor`) },
    {
      id: 'half-year-fever',
      when: allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS), high),
      ...P3(`${groups} (R2)`),
    },

    { id: 'long', when: atLeast('vomit-days', LONG_STOMACH), ...P4(source) },
  ],
  shifts: [
    { id: 'vomit-infant', when: below('person.ageMonths', SIX_MONTHS), source },
    { id: 'vomit-elderly', when: atLeast('person.ageMonths', FRAIL_FROM), source },
    {
      id: 'vomit-pregnant',
      when: pregnant,
      source: `${source}; ${groups} (R4–R6)`,
    },
    ...shiftsFor('vomit', 'chronic', 'immunosuppressed'),
    { id: 'vomit-worried', when: yes('vomit-signs.worried'), source: 'complaints.md: rules for every complaint, 5' },
    ...shiftsFor('vomit', 'returning'),
  ],
  base: { level: 'P5', source },
  routing: {
    ...ordinaryRouting,
    // Not a visit by default: a stomach bug stays out of the waiting room.
    P4: { action: 'handoff', where: '1177' },
  },
})
