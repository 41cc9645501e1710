// Cough, sore throat, cold, influenza, covid (complaints.md, entries 3, 4 and 5). Almost everybody who comes here has a cold
// and should hear that after a few questions; the screens before it find the few who are really ill.
import { allOf, anyOf, atLeast, below, type Condition, not, yes } from '../condition.ts'
import {
  CENTOR_FEVER,
  CROUP_BELOW,
  FEVER,
  FRAIL_FROM,
  HIGH_FEVER,
  INFANT,
  LONG_COUGH,
  LONG_FEVER,
  PREGNANT_BELOW,
  PREGNANT_FROM,
  SIX_MONTHS,
  TWO_WEEKS,
} from '../limits.ts'
import { Symptom } from '../symptom.ts'

const cough = 'complaints.md, entry 3 (NICE NG120, 1177 Hosta: U)'
const throat = 'complaints.md, entry 4 (Läkemedelsverket/Strama, NICE NG84: U)'
const cold = 'complaints.md, entry 5 (R8; NICE NG253: U)'
const groups = 'complaints.md: groups that shift the level'

const call112 = (source: string) => ({ level: 'P1', action: 'call-112', where: '112', source }) as const
const hours = (source: string) => ({ level: 'P2', source }) as const
const day = (source: string) => ({ level: 'P3', source }) as const
const week = (source: string) => ({ level: 'P4', source }) as const

/** Said, ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('cold-symptoms.fever'), atLeast('temperature', FEVER))
/** Who has said no to fever is not asked how long it lasted, though nobody has measured. */
const said = yes('cold-symptoms.fever')
const sore = yes('cold-symptoms.sore-throat')
const hot = atLeast('temperature', CENTOR_FEVER)
const nodes = yes('throat-signs.nodes')
const coating = yes('throat-signs.coating')
const noCough = not(yes('cold-symptoms.cough'))
const threeOfFour: Condition = anyOf(
  allOf(nodes, coating, noCough),
  allOf(hot, nodes, coating),
  allOf(hot, nodes, noCough),
  allOf(hot, coating, noCough),
)

export const coughCold = Symptom.parse({
  id: 'cough-cold',
  version: '1.0.0',
  source: [cough, throat, cold],
  reviewedBy: '',
  questions: [
    {
      id: 'cold-danger',
      kind: 'multi',
      danger: true,
      options: ['saliva', 'stridor', 'voice', 'blood-much', 'confused', 'skin', 'urine', 'rash', 'worst'],
    },
    {
      id: 'cold-child',
      kind: 'multi',
      danger: true,
      options: ['pauses', 'feeding', 'barking'],
      askIf: below('person.ageMonths', CROUP_BELOW),
    },
    {
      id: 'cold-warning',
      kind: 'multi',
      danger: true,
      options: ['breathless', 'chest-pain', 'blood', 'chills', 'stiff-neck', 'very-ill'],
    },
    { id: 'cold-symptoms', kind: 'multi', options: ['cough', 'runny-nose', 'sore-throat', 'fever', 'copd', 'whooping'] },
    { id: 'throat-warning', kind: 'multi', danger: true, options: ['jaw', 'one-side', 'neck', 'dry', 'rash'], askIf: sore },
    { id: 'cold-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    { id: 'fever-days', kind: 'number', min: 0, max: 60, unit: 'days', askIf: allOf(said, atLeast('cold-days', LONG_FEVER)) },
    { id: 'fever-back', kind: 'yes-no', askIf: allOf(said, atLeast('cold-days', LONG_FEVER)) },
    { id: 'throat-signs', kind: 'multi', options: ['nodes', 'coating', 'ill', 'repeated'], askIf: sore },
    { id: 'cold-long', kind: 'multi', options: ['weight', 'sweats', 'tb', 'ace'], askIf: atLeast('cold-days', TWO_WEEKS) },
    {
      id: 'temperature',
      kind: 'number',
      min: 34,
      max: 43,
      unit: 'celsius',
      askIf: yes('cold-symptoms.fever'),
      forCaregiver: true,
    },
    { id: 'cold-more', kind: 'multi', options: ['phlegm', 'wheeze', 'smoker'], forCaregiver: true },
    { id: 'fever-focus', kind: 'multi', options: ['urination', 'wound', 'belly', 'tick'], askIf: fever, forCaregiver: true },
  ],
  rules: [
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...call112(cough) },
    { id: 'blood-much', when: yes('cold-danger.blood-much'), ...call112(cough) },
    { id: 'saliva', when: yes('cold-danger.saliva'), ...call112(throat) },
    { id: 'stridor', when: yes('cold-danger.stridor'), ...call112(throat) },
    { id: 'voice', when: yes('cold-danger.voice'), ...call112(throat) },
    { id: 'confused', when: yes('cold-danger.confused'), ...call112(cold) },
    { id: 'skin', when: yes('cold-danger.skin'), ...call112(cold) },
    { id: 'urine', when: yes('cold-danger.urine'), ...call112(cold) },
    { id: 'rash', when: yes('cold-danger.rash'), ...call112(cold) },
    { id: 'worst', when: yes('cold-danger.worst'), ...call112(cold) },

    { id: 'blood', when: yes('cold-warning.blood'), ...hours(cough) },
    { id: 'fever-breathless', when: allOf(yes('cold-warning.breathless'), fever), ...hours(cough) },
    { id: 'fever-chest', when: allOf(yes('cold-warning.chest-pain'), fever), ...hours(cough) },
    { id: 'chills', when: yes('cold-warning.chills'), ...hours(cold) },
    { id: 'stiff-neck', when: yes('cold-warning.stiff-neck'), ...hours(cold) },
    { id: 'very-ill', when: yes('cold-warning.very-ill'), ...hours(cold) },
    { id: 'pauses', when: yes('cold-child.pauses'), ...hours(cough) },
    { id: 'feeding', when: yes('cold-child.feeding'), ...hours(cough) },
    { id: 'barking', when: yes('cold-child.barking'), ...hours(cough) },
    { id: 'jaw', when: yes('throat-warning.jaw'), ...hours(throat) },
    { id: 'one-side', when: yes('throat-warning.one-side'), ...hours(throat) },
    { id: 'neck', when: yes('throat-warning.neck'), ...hours(throat) },
    { id: 'dry', when: yes('throat-warning.dry'), ...hours(throat) },
    { id: 'throat-medicine', when: allOf(sore, fever, yes('group.immunosuppressed')), ...hours(throat) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...hours(`${groups} (U); entry 5`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...hours(cold) },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...hours(`${groups} (U); entry 5`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...hours(groups) },
    { id: 'infant-fever', when: allOf(below('person.ageMonths', INFANT), fever), ...hours(`${groups} (R2, R3)`) },

    { id: 'breathless', when: yes('cold-warning.breathless'), ...day(cough) },
    { id: 'chest-pain', when: yes('cold-warning.chest-pain'), ...day(cold) },
    { id: 'long-fever', when: atLeast('fever-days', LONG_FEVER), ...day(`${cough}; ${cold}`) },
    { id: 'fever-back', when: yes('fever-back'), ...day(`${cough}; ${cold}`) },
    { id: 'copd', when: yes('cold-symptoms.copd'), ...day(`${cough}; entry 14 (R13)`) },
    { id: 'whooping', when: yes('cold-symptoms.whooping'), ...day(cough) },
    { id: 'strep', when: allOf(sore, yes('throat-signs.ill'), threeOfFour), ...day(throat) },
    { id: 'scarlet', when: yes('throat-warning.rash'), ...day(throat) },
    {
      id: 'half-year-fever',
      when: allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS), atLeast('temperature', HIGH_FEVER)),
      ...day(`${groups} (R2)`),
    },

    { id: 'long-cough', when: allOf(yes('cold-symptoms.cough'), atLeast('cold-days', LONG_COUGH)), ...week(cough) },
    { id: 'long-throat', when: allOf(sore, atLeast('cold-days', TWO_WEEKS)), ...week(throat) },
    { id: 'long-cold', when: allOf(noCough, atLeast('cold-days', TWO_WEEKS)), ...week(cold) },
    { id: 'throat-again', when: yes('throat-signs.repeated'), ...week(throat) },
    { id: 'weight', when: yes('cold-long.weight'), ...week(cough) },
    { id: 'sweats', when: yes('cold-long.sweats'), ...week(cough) },
    { id: 'tb', when: yes('cold-long.tb'), ...week(cough) },
    { id: 'ace', when: yes('cold-long.ace'), ...week(cough) },
  ],
  shifts: [
    {
      id: 'cold-pregnant',
      when: allOf(yes('group.pregnant'), atLeast('person.ageMonths', PREGNANT_FROM), below('person.ageMonths', PREGNANT_BELOW)),
      source: `${groups} (R4–R6); entry 5`,
    },
    { id: 'cold-immunosuppressed', when: yes('group.immunosuppressed'), source: `${groups} (U); entries 3–5` },
    { id: 'cold-chronic', when: yes('group.chronic'), source: `${groups} (U); entry 5` },
    {
      id: 'cold-frail',
      when: allOf(yes('group.frail'), atLeast('person.ageMonths', FRAIL_FROM)),
      source: `${groups}; entries 3, 5`,
    },
    { id: 'cold-infant', when: below('person.ageMonths', INFANT), source: cough },
    { id: 'cold-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source: `${cough}; ${cold}` },
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'call-1177', where: 'jour' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
