// Vomiting and diarrhoea (complaints.md, entry 23). Nearly always a stomach bug that passes at home; what decides is blood,
// green vomit, steady pain and above all whether fluid stays in. The smallest and the chronically ill dry out first.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import {
  ADULT,
  FEVER,
  FRAIL_FROM,
  HIGH_FEVER,
  INFANT,
  ONE_YEAR,
  PREGNANT_BELOW,
  PREGNANT_FROM,
  SIX_MONTHS,
  TODDLER,
} from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Days. "Fever > 3 days" (entry 23): from the fourth day. */
const LONG_STOMACH_FEVER = 4
/** Days. Self-care is for "< 3–5 days" (entry 23): from the fifth day somebody looks. */
const LONG_STOMACH = 5

const source = 'complaints.md, entry 23 (NICE CG84, FHM: U)'
const groups = 'complaints.md: groups that shift the level'
const call112 = (source: string) => ({ level: 'P1', action: 'call-112', where: '112', source }) as const
const hours = (source: string) => ({ level: 'P2', source }) as const
const day = (source: string) => ({ level: 'P3', source }) as const

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
      options: ['unresponsive', 'collapse', 'meningitis', 'blood-vomit', 'blood-much', 'black', 'blood', 'green', 'pain'],
    },
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
    { id: 'temperature', kind: 'number', min: 34, max: 43, unit: 'celsius', askIf: said, forCaregiver: true },
    { id: 'vomit-often', kind: 'number', min: 0, max: 50, forCaregiver: true },
    { id: 'vomit-more', kind: 'multi', options: ['vomiting', 'diarrhoea', 'contact', 'food'], forCaregiver: true },
  ],
  rules: [
    { id: 'unresponsive', when: yes('vomit-danger.unresponsive'), ...call112(source) },
    { id: 'collapse', when: yes('vomit-danger.collapse'), ...call112(source) },
    {
      id: 'meningitis',
      when: yes('vomit-danger.meningitis'),
      ...call112('complaints.md, entries 5, 6 (R2, R3, R8): non-fading rash, stiff neck'),
    },
    {
      id: 'green-infant',
      when: allOf(yes('vomit-danger.green'), below('person.ageMonths', ONE_YEAR)),
      ...call112('complaints.md, entry 33 (R2, R3): green vomit in an infant'),
    },

    { id: 'blood-vomit', when: yes('vomit-danger.blood-vomit'), ...hours(source) },
    { id: 'blood-much', when: yes('vomit-danger.blood-much'), ...hours(source) },
    { id: 'black', when: yes('vomit-danger.black'), ...hours(`${groups} (R7); entry 25`) },
    { id: 'green', when: yes('vomit-danger.green'), ...hours(source) },
    { id: 'pain', when: yes('vomit-danger.pain'), ...hours(source) },
    { id: 'urine', when: yes('vomit-dry.urine'), ...hours(source) },
    { id: 'eyes', when: yes('vomit-dry.eyes'), ...hours(source) },
    { id: 'drowsy', when: yes('vomit-dry.drowsy'), ...hours(source) },
    { id: 'fluid', when: yes('vomit-dry.fluid'), ...hours(source) },
    { id: 'small-fluid', when: yes('vomit-small.fluid'), ...hours(source) },
    { id: 'thirst', when: yes('vomit-child.thirst'), ...hours('complaints.md, entry 56 (NICE NG18: U): new diabetes') },
    {
      id: 'infant-blood',
      when: allOf(yes('vomit-danger.blood'), below('person.ageMonths', ONE_YEAR)),
      ...hours('complaints.md, entry 33 (R2, R3)'),
    },
    {
      id: 'infant-feeding',
      when: allOf(yes('vomit-small.feeding'), below('person.ageMonths', ONE_YEAR)),
      ...hours('complaints.md, entry 33 (R2, R3)'),
    },
    { id: 'forceful', when: yes('vomit-small.forceful'), ...hours('complaints.md, entry 33 (R2, R3)') },
    { id: 'cold', when: yes('vomit-small.cold'), ...hours('complaints.md, entry 33 (R2, R3): < 3 months < 36 °C') },
    { id: 'diabetes', when: yes('vomit-illness.diabetes'), ...hours(source) },
    { id: 'adrenal', when: yes('vomit-illness.adrenal'), ...hours(`${source}; ${groups} (U)`) },
    {
      id: 'pregnant-upper',
      when: yes('vomit-expecting'),
      level: 'P2',
      action: 'emergency-department',
      where: 'maternity',
      source: `${groups} (R4–R6); entry 31`,
    },
    { id: 'infant-fever', when: allOf(below('person.ageMonths', INFANT), fever), ...hours(`${groups} (R2, R3)`) },
    { id: 'travel', when: allOf(yes('vomit-signs.travel'), high), ...hours(source) },
    { id: 'malaria', when: allOf(yes('group.travel'), fever), ...hours(`${groups} (U)`) },
    { id: 'immunosuppressed', when: allOf(yes('group.immunosuppressed'), fever), ...hours(`${groups} (U)`) },
    { id: 'surgery', when: allOf(yes('group.surgery'), fever), ...hours(groups) },
    {
      id: 'valve',
      when: allOf(yes('group.valve'), fever),
      ...hours('complaints.md, entry 5 (R8): fever with prosthetic valve or graft'),
    },

    { id: 'blood', when: yes('vomit-danger.blood'), ...day(source) },
    { id: 'little', when: yes('vomit-dry.little'), ...day(`${source}: self-care only for those who drink`) },
    { id: 'feeding', when: yes('vomit-small.feeding'), ...day(`${groups} (R2)`) },
    { id: 'nappies', when: yes('vomit-small.nappies'), ...day(`${groups} (R2)`) },
    { id: 'stools', when: yes('vomit-child.stools'), ...day(source) },
    { id: 'long-fever', when: atLeast('fever-days', LONG_STOMACH_FEVER), ...day(source) },
    { id: 'antibiotics', when: yes('vomit-signs.antibiotics'), ...day(source) },
    { id: 'medicines', when: yes('vomit-signs.medicines'), ...day(`${source}: sick-day pause per doctor`) },
    {
      id: 'half-year-fever',
      when: allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS), high),
      ...day(`${groups} (R2)`),
    },

    { id: 'long', when: atLeast('vomit-days', LONG_STOMACH), level: 'P4', source },
  ],
  shifts: [
    { id: 'vomit-infant', when: below('person.ageMonths', SIX_MONTHS), source },
    { id: 'vomit-elderly', when: atLeast('person.ageMonths', FRAIL_FROM), source },
    {
      id: 'vomit-pregnant',
      when: allOf(yes('group.pregnant'), atLeast('person.ageMonths', PREGNANT_FROM), below('person.ageMonths', PREGNANT_BELOW)),
      source: `${source}; ${groups} (R4–R6)`,
    },
    { id: 'vomit-chronic', when: yes('group.chronic'), source: `${groups} (U)` },
    { id: 'vomit-immunosuppressed', when: yes('group.immunosuppressed'), source: `${groups} (U)` },
    { id: 'vomit-worried', when: yes('vomit-signs.worried'), source: 'complaints.md: rules for every complaint, 5' },
    { id: 'vomit-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source },
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'call-1177', where: 'jour' },
    P3: { action: 'handoff', where: '1177' },
    // Not a visit by default: a stomach bug stays out of the waiting room.
    P4: { action: 'handoff', where: '1177' },
    P5: { action: 'self-care', where: 'home' },
  },
})
