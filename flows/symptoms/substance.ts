// Alcohol, drugs and addictive medicines (complaints.md, entry 53). Someone who "sleeps it off" may be dying, and someone who
// stops too fast may get cramps: both are asked for first. Nobody is blamed here. Gambling is outside.
import { allOf, below, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor } from '../groups.ts'
import { ADULT, ALONE_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 53 (NICE CG115: U)'

const hospital = (from: string) => ({ ...P2(from), action: 'emergency-department', where: 'emergency-department' }) as const
const kind = (option: string) => yes(`substance-kind.${option}`)

export const substance = Symptom.parse({
  id: 'substance',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'substance-danger',
      kind: 'multi',
      danger: true,
      options: ['asleep', 'breathing', 'seizure', 'delirium', 'overdose', 'poison', 'chest', 'hot'],
    },
    {
      id: 'substance-warning',
      kind: 'multi',
      danger: true,
      options: ['shaking', 'stopped', 'unsteady', 'blood', 'psychosis', 'infection', 'head', 'spiked', 'children'],
    },
    {
      id: 'substance-kind',
      kind: 'multi',
      options: ['yellow', 'help', 'daily', 'drugs', 'pills', 'injects', 'function', 'relative'],
    },
    {
      id: 'substance-what',
      kind: 'multi',
      options: ['alcohol', 'cannabis', 'stimulants', 'opioids', 'sedatives', 'ghb', 'steroids'],
      forCaregiver: true,
    },
    { id: 'substance-last', kind: 'choice', options: ['today', 'days', 'longer'], forCaregiver: true },
    { id: 'substance-more', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'asleep', when: yes('substance-danger.asleep'), ...P1(source) },
    { id: 'breathing', when: yes('substance-danger.breathing'), ...P1(source) },
    { id: 'seizure', when: yes('substance-danger.seizure'), ...P1(source) },
    { id: 'delirium', when: yes('substance-danger.delirium'), ...P1(`${source}; entry 52`) },
    { id: 'overdose', when: yes('substance-danger.overdose'), ...P1('complaints.md, entry 57 (overdose of medicines; U)') },
    { id: 'poison', when: yes('substance-danger.poison'), ...P1('complaints.md, entry 57 (poisoning; U)') },
    { id: 'chest', when: yes('substance-danger.chest'), ...P1('complaints.md, entry 1 (R15); stimulants: U') },
    { id: 'hot', when: yes('substance-danger.hot'), ...P1('complaints.md, entries 52 and 58 (agitation and fever; U)') },

    { id: 'shaking', when: yes('substance-warning.shaking'), ...hospital(source) },
    { id: 'stopped', when: yes('substance-warning.stopped'), ...hospital(`${source}; sedatives and GHB: U`) },
    { id: 'pregnant', when: pregnant, ...P2(source), where: 'maternity' },
    { id: 'unsteady', when: yes('substance-warning.unsteady'), ...hospital(`${source}; lack of thiamine: U`) },
    {
      id: 'blood',
      when: yes('substance-warning.blood'),
      ...hospital('complaints.md, entries 23 and 24 (blood, black stool; U)'),
    },
    {
      id: 'psychosis',
      when: yes('substance-warning.psychosis'),
      ...P2('complaints.md, entry 52 (NICE CG178: U)'),
      action: 'handoff',
      where: 'psychiatric-emergency',
    },
    { id: 'infection', when: yes('substance-warning.infection'), ...hospital('complaints.md, entries 36 and 43 (U)') },
    { id: 'head', when: yes('substance-warning.head'), ...hospital('complaints.md, entry 19 (intoxicated; R7)') },
    { id: 'spiked', when: yes('substance-warning.spiked'), ...hospital('complaints.md, entries 54 and 57 (U)') },
    {
      id: 'children',
      when: yes('substance-warning.children'),
      ...P2('complaints.md, entry 54 (child at risk; U)'),
      action: 'handoff',
      where: '1177',
    },
    { id: 'child', when: below('person.ageMonths', ALONE_FROM), ...P2(`${groups} (child); entry 57`) },

    { id: 'yellow', when: kind('yellow'), ...P3('complaints.md, entry 21 (jaundice; U)') },

    {
      id: 'young',
      when: allOf(below('person.ageMonths', ADULT), {
        any: [kind('help'), kind('daily'), kind('drugs'), kind('pills'), kind('injects'), kind('function')],
      }),
      ...P3('complaints.md, entry 51 (rising maturity; BUP: U)'),
      where: 'youth-clinic',
    },
    { id: 'injects', when: kind('injects'), ...P4(`${source}; clean needles: U`) },
    { id: 'help', when: kind('help'), ...P4(source) },
    { id: 'pills', when: kind('pills'), ...P4(source) },
    { id: 'drugs', when: kind('drugs'), ...P4(source) },
    { id: 'daily', when: kind('daily'), ...P4(source) },
    { id: 'function', when: kind('function'), ...P4(source) },
    { id: 'relative', when: kind('relative'), ...P4(`${source}; those close to someone: U`), action: 'handoff', where: '1177' },
  ],
  shifts: shiftsFor('substance', 'immunosuppressed', 'anticoagulant', 'chronic', 'frail', 'returning', 'worried'),
  base: { level: 'P5', source: `${source}; the day after, without signs of harm: U` },
  openAtLeast: 'P2',
  routing: ordinaryRouting,
})
