// Cough, sore throat, cold, influenza, covid (complaints.md, entries 3, 4 and 5). Almost everybody who comes here has a cold
// and should hear that after a few questions; the screens before it find the few who are really ill.
import { allOf, anyOf, atLeast, below, type Condition, not, yes } from '../condition.ts'
import { frail, groups, infant, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import {
  CENTOR_FEVER,
  CROUP_BELOW,
  FEVER,
  FRAIL_FROM,
  HIGH_FEVER,
  INFANT,
  LONG_COUGH,
  LONG_FEVER,
  SIX_MONTHS,
  TWO_WEEKS,
} from '../limits.ts'
import { Symptom } from '../symptom.ts'

const cough = 'complaints.md, entry 3 (NICE NG120, 1177 Hosta: U)'
const throat = 'complaints.md, entry 4 (Läkemedelsverket/Strama, NICE NG84: U)'
const cold = 'complaints.md, entry 5 (R8; NICE NG253: U)'
const child = 'complaints.md, entry 6 (R2, R3)'

/** Said, ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('cold-symptoms.fever'), atLeast('temperature', FEVER))
/** Who has said no to fever is not asked how long it lasted, though nobody has measured. */
const said = yes('cold-symptoms.fever')
const sore = yes('cold-symptoms.sore-throat')
const hot = atLeast('temperature', CENTOR_FEVER)
const nodes = yes('throat-signs.nodes')
const coating = yes('throat-signs.coating')
const noCough = not(yes('cold-symptoms.cough'))
/** Fever and neither cough nor sore throat: it is looked for elsewhere before it is called a cold (entry 5: focus). */
const focus = (option: string) => allOf(fever, noCough, not(sore), yes(`fever-focus.${option}`))
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
      options: ['limp', 'pauses', 'feeding', 'barking', 'quiet', 'nappies'],
      askIf: below('person.ageMonths', CROUP_BELOW),
    },
    {
      id: 'cold-warning',
      kind: 'multi',
      danger: true,
      options: ['breathless', 'chest-pain', 'blood', 'chills', 'stiff-neck', 'very-ill'],
    },
    { id: 'cold-symptoms', kind: 'multi', options: ['cough', 'sore-throat', 'fever', 'copd', 'whooping', 'streaks'] },
    { id: 'throat-warning', kind: 'multi', danger: true, options: ['jaw', 'one-side', 'neck', 'dry', 'rash'], askIf: sore },
    { id: 'cold-days', kind: 'number', min: 0, max: 365, unit: 'days' },
    { id: 'fever-days', kind: 'number', min: 0, max: 60, unit: 'days', askIf: allOf(said, atLeast('cold-days', LONG_FEVER)) },
    { id: 'fever-back', kind: 'yes-no', askIf: allOf(said, atLeast('cold-days', LONG_FEVER)) },
    { id: 'throat-signs', kind: 'multi', options: ['nodes', 'coating', 'ill', 'repeated'], askIf: sore },
    { id: 'cold-long', kind: 'multi', options: ['weight', 'sweats', 'tb', 'ace'], askIf: atLeast('cold-days', TWO_WEEKS) },
    temperature(yes('cold-symptoms.fever')),
    { id: 'cold-more', kind: 'multi', options: ['runny-nose', 'phlegm', 'wheeze', 'smoker'], forCaregiver: true },
    { id: 'fever-focus', kind: 'multi', options: ['urination', 'wound', 'belly', 'tick'], askIf: fever, forCaregiver: true },
  ],
  rules: [
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...P1(cough) },
    { id: 'blood-much', when: yes('cold-danger.blood-much'), ...P1(cough) },
    { id: 'saliva', when: yes('cold-danger.saliva'), ...P1(throat) },
    { id: 'stridor', when: yes('cold-danger.stridor'), ...P1(throat) },
    { id: 'voice', when: yes('cold-danger.voice'), ...P1(throat) },
    { id: 'confused', when: yes('cold-danger.confused'), ...P1(cold) },
    { id: 'skin', when: yes('cold-danger.skin'), ...P1(cold) },
    { id: 'urine', when: yes('cold-danger.urine'), ...P1(cold) },
    { id: 'rash', when: yes('cold-danger.rash'), ...P1(cold) },
    { id: 'worst', when: yes('cold-danger.worst'), ...P1(cold) },
    { id: 'limp', when: yes('cold-child.limp'), ...P1(child) },

    { id: 'blood', when: yes('cold-warning.blood'), ...P2(cough) },
    { id: 'fever-breathless', when: allOf(yes('cold-warning.breathless'), fever), ...P2(cough) },
    { id: 'fever-chest', when: allOf(yes('cold-warning.chest-pain'), fever), ...P2(cough) },
    { id: 'chills', when: yes('cold-warning.chills'), ...P2(cold) },
    { id: 'stiff-neck', when: yes('cold-warning.stiff-neck'), ...P2(cold) },
    { id: 'very-ill', when: yes('cold-warning.very-ill'), ...P2(cold) },
    { id: 'pauses', when: yes('cold-child.pauses'), ...P2(cough) },
    { id: 'feeding', when: yes('cold-child.feeding'), ...P2(cough) },
    { id: 'barking', when: yes('cold-child.barking'), ...P2(cough) },
    { id: 'quiet', when: yes('cold-child.quiet'), ...P2(child) },
    { id: 'jaw', when: yes('throat-warning.jaw'), ...P2(throat) },
    { id: 'one-side', when: yes('throat-warning.one-side'), ...P2(throat) },
    { id: 'neck', when: yes('throat-warning.neck'), ...P2(throat) },
    { id: 'dry', when: yes('throat-warning.dry'), ...P2(throat) },
    { id: 'throat-medicine', when: allOf(sore, fever, yes('group.immunosuppressed')), ...P2(throat) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U); entry 5`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2(cold) },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U); entry 5`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },
    { id: 'infant-fever', when: allOf(infant, fever), ...P2(`${groups} (R2, R3)`) },
    {
      id: 'surgery-breathless',
      when: allOf(yes('cold-warning.breathless'), yes('group.surgery')),
      ...P2(groups),
    },
    { id: 'focus-tick', when: focus('tick'), ...P2('complaints.md, entry 38 (fever after tick; R16)') },
    {
      id: 'pregnant-fever',
      when: allOf(pregnant, fever),
      ...P2('complaints.md, entries 31 and 32 (R4–R6): fever ≥ 38; entry 5 has one level up'),
      where: 'maternity',
    },

    { id: 'breathless', when: yes('cold-warning.breathless'), ...P3(cough) },
    { id: 'chest-pain', when: yes('cold-warning.chest-pain'), ...P3(cold) },
    { id: 'long-fever', when: atLeast('fever-days', LONG_FEVER), ...P3(`${cough}; ${cold}`) },
    { id: 'fever-back', when: yes('fever-back'), ...P3(`${cough}; ${cold}`) },
    { id: 'copd', when: yes('cold-symptoms.copd'), ...P3(`${cough}; entry 14 (R13)`) },
    { id: 'whooping', when: yes('cold-symptoms.whooping'), ...P3(cough) },
    { id: 'strep', when: allOf(sore, yes('throat-signs.ill'), threeOfFour), ...P3(throat) },
    { id: 'scarlet', when: yes('throat-warning.rash'), ...P3(throat) },
    { id: 'focus-urination', when: focus('urination'), ...P3('complaints.md, entry 26 (fever, not very ill; R11)') },
    { id: 'focus-wound', when: focus('wound'), ...P3('complaints.md, entry 36 (NICE NG141: U)') },
    { id: 'focus-belly', when: focus('belly'), ...P3('complaints.md, entry 21: P2 when pain is the complaint; here U') },
    { id: 'nappies', when: yes('cold-child.nappies'), ...P3(`${groups} (R2)`) },
    {
      id: 'half-year-fever',
      when: allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS), atLeast('temperature', HIGH_FEVER)),
      ...P3(`${groups} (R2)`),
    },

    { id: 'long-cough', when: allOf(yes('cold-symptoms.cough'), atLeast('cold-days', LONG_COUGH)), ...P4(cough) },
    { id: 'long-throat', when: allOf(sore, atLeast('cold-days', TWO_WEEKS)), ...P4(throat) },
    { id: 'long-cold', when: allOf(noCough, atLeast('cold-days', TWO_WEEKS)), ...P4(cold) },
    { id: 'throat-again', when: yes('throat-signs.repeated'), ...P4(throat) },
    { id: 'streaks', when: yes('cold-symptoms.streaks'), ...P4(`${cough}: less than its P2, level ours (U)`) },
    { id: 'weight', when: yes('cold-long.weight'), ...P4(cough) },
    { id: 'sweats', when: yes('cold-long.sweats'), ...P4(cough) },
    { id: 'tb', when: yes('cold-long.tb'), ...P4(cough) },
    { id: 'ace', when: yes('cold-long.ace'), ...P4(cough) },
  ],
  shifts: [
    {
      id: 'cold-pregnant',
      when: pregnant,
      source: `${groups} (R4–R6); entry 5`,
    },
    { id: 'cold-immunosuppressed', when: yes('group.immunosuppressed'), source: `${groups} (U); entries 3–5` },
    { id: 'cold-chronic', when: yes('group.chronic'), source: `${groups} (U); entry 5` },
    {
      id: 'cold-frail',
      when: frail,
      source: `${groups}; entries 3, 5`,
    },
    // Entry 5 says "> 65/frail", the groups "> 65 and frail": the first with fever, the second with any cold.
    { id: 'cold-older', when: allOf(atLeast('person.ageMonths', FRAIL_FROM), fever), source: `${cold}: > 65` },
    { id: 'cold-infant', when: infant, source: cough },
    ...shiftsFor('cold', 'returning', 'worried'),
  ],
  base: { level: 'P5', source: `${cough}; ${cold}` },
  routing: ordinaryRouting,
})
