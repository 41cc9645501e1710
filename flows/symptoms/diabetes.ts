// Diabetes (complaints.md, entry 56), and the thirst of somebody who may have it without knowing. Acid in the blood and sugar
// too low to swallow go to 112. An ordinary low that passed after something sweet stays at home. Diabetes is no shift here.
import { allOf, anyOf, atLeast, below, is, not, yes } from '../condition.ts'
import { everyComplaint, groups, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { ADULT, FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 56 (NICE NG17/NG18/NG28: U)'
const ours = `${source} (our default: U)`

/** mmol/l. Entry 56: "> 15 with ketones", "> 20 without symptoms"; a number is asked in whole and tenths, so from there. */
const HIGH = 15
const VERY_HIGH = 20
/** Low glucose (NICE NG17: U); below the second a person may not be able to help themselves (our default, U). */
const LOW = 4
const VERY_LOW = 3
/** What a meter shows as HI, or as LO: somebody acts within hours (our default, U). */
const EXTREME = 30
const EXTREME_LOW = 2

const high = atLeast('diabetes-glucose', HIGH)
/** Entry 56: "ketones ≥ 1.5–3", the lower of the two; the text of the option says it. */
const ketones = is('diabetes-ketones', 'high')
const thirst = yes('diabetes-warning.thirst')
const fever = anyOf(yes('diabetes-fever'), atLeast('temperature', FEVER))
const insulin = is('diabetes-kind', 'insulin')
const noDiagnosis = is('diabetes-kind', 'none')

export const diabetes = Symptom.parse({
  id: 'diabetes',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    { id: 'diabetes-danger', kind: 'multi', danger: true, options: ['confused', 'swallow', 'acid', 'chest', 'overdose'] },
    {
      id: 'diabetes-warning',
      kind: 'multi',
      danger: true,
      options: ['vomiting', 'low-returns', 'thirst', 'foot-spreading', 'no-insulin', 'sglt2', 'foot'],
    },
    { id: 'diabetes-kind', kind: 'choice', options: ['tablets', 'insulin', 'food', 'none'] },
    { id: 'diabetes-glucose', kind: 'number', min: 0, max: 60, askIf: not(noDiagnosis) },
    { id: 'diabetes-ketones', kind: 'choice', options: ['none', 'low', 'high'], askIf: high },
    { id: 'diabetes-need', kind: 'multi', options: ['control', 'lows', 'supplies', 'sick-days', 'review'] },
    { id: 'diabetes-fever', kind: 'yes-no' },
    temperature(fever),
    { id: 'diabetes-type', kind: 'choice', options: ['type-1', 'type-2', 'pregnancy', 'other'], forCaregiver: true },
    { id: 'diabetes-week', kind: 'text', forCaregiver: true },
    { id: 'diabetes-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'unconscious', when: yes('danger.unconscious'), ...P1(source) },
    { id: 'confused', when: yes('diabetes-danger.confused'), ...P1(source) },
    { id: 'swallow', when: yes('diabetes-danger.swallow'), ...P1(source) },
    { id: 'acid', when: yes('diabetes-danger.acid'), ...P1(source) },
    // Vague, or only breathless: the heart attack of diabetes (entry 1, shift).
    { id: 'chest', when: yes('diabetes-danger.chest'), ...P1('complaints.md, entry 1 (R15; U)') },
    { id: 'overdose', when: yes('diabetes-danger.overdose'), ...P1('complaints.md, entries 57 and 58 (U)') },

    { id: 'ketones', when: allOf(high, ketones), ...P2(source) },
    { id: 'extreme', when: atLeast('diabetes-glucose', EXTREME), ...P2(ours) },
    { id: 'extreme-low', when: below('diabetes-glucose', EXTREME_LOW), ...P2(ours) },
    { id: 'vomiting', when: yes('diabetes-warning.vomiting'), ...P2(`${source}; entry 23 (diabetic)`) },
    { id: 'low-returns', when: yes('diabetes-warning.low-returns'), ...P2(source) },
    { id: 'child-thirst', when: allOf(thirst, below('person.ageMonths', ADULT)), ...P2(source) },
    { id: 'foot-spreading', when: yes('diabetes-warning.foot-spreading'), ...P2(`${source}; entry 36`) },
    { id: 'no-insulin', when: yes('diabetes-warning.no-insulin'), ...P2(ours) },
    { id: 'sglt2', when: yes('diabetes-warning.sglt2'), ...P2(ours) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5 (R8)') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U)`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },

    { id: 'very-high', when: atLeast('diabetes-glucose', VERY_HIGH), ...P3(source) },
    { id: 'foot', when: yes('diabetes-warning.foot'), ...P3(source) },
    { id: 'thirst', when: thirst, ...P3(`${source}; entry 55 (U)`) },
    { id: 'very-low', when: below('diabetes-glucose', VERY_LOW), ...P3(ours) },
    { id: 'high-insulin', when: allOf(high, insulin, is('diabetes-ketones', 'none')), ...P3(ours) },
    { id: 'fever', when: fever, ...P3(`${groups}: diabetes with an infection, sick-day rules (U)`) },

    { id: 'high', when: high, ...P4(source) },
    { id: 'low', when: below('diabetes-glucose', LOW), ...P4(ours), action: 'handoff', where: '1177' },
    { id: 'control', when: yes('diabetes-need.control'), ...P4(source) },
    { id: 'lows', when: yes('diabetes-need.lows'), ...P4(source) },
    { id: 'supplies', when: yes('diabetes-need.supplies'), ...P4(source), action: 'handoff', where: '1177' },
    { id: 'sick-days', when: yes('diabetes-need.sick-days'), ...P4(source), action: 'handoff', where: '1177' },
    { id: 'review', when: yes('diabetes-need.review'), ...P4(source) },
    { id: 'no-diagnosis', when: noDiagnosis, ...P4(`${everyComplaint}, 6; entry 55 (U)`) },
  ],
  shifts: shiftsFor('diabetes', 'pregnant', 'immunosuppressed', 'frail', 'infant', 'returning', 'worried'),
  base: { level: 'P5', source: ours },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
