// Questions on medicines, side effects and prescriptions (complaints.md, entry 58). The bot never changes a dose: it finds who
// is being harmed by a medicine, and sends every other question to a nurse. Only one missed dose ends at home, with the leaflet.
import { allOf, anyOf, atLeast, is, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { FRAIL_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 58 (FASS, Janusmed: U)'
const poison = 'complaints.md, entries 57 and 58 (Giftinformationscentralen: U)'
const hospital = { level: 'P2', action: 'emergency-department', where: 'emergency-department', source } as const
const forgotten = anyOf(is('medicines-errand', 'missed'), is('medicines-errand', 'several'))

export const medicines = Symptom.parse({
  id: 'medicines',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'medicines-danger',
      kind: 'multi',
      danger: true,
      options: ['swelling', 'hives', 'overdose', 'child', 'drowsy'],
    },
    {
      id: 'medicines-warning',
      kind: 'multi',
      danger: true,
      options: [
        'bleeding',
        'head',
        'lithium',
        'digoxin',
        'methotrexate',
        'fever',
        'steroid',
        'serotonin',
        'skin',
        'extra',
        'sick-day',
      ],
    },
    {
      id: 'medicines-missed',
      kind: 'multi',
      danger: true,
      options: ['anticoagulant', 'antiepileptic', 'insulin'],
    },
    {
      id: 'medicines-errand',
      kind: 'choice',
      options: ['missed', 'several', 'side-effect', 'renewal', 'interaction', 'dose', 'other'],
    },
    { id: 'medicines-name', kind: 'text', forCaregiver: true },
    {
      id: 'medicines-check',
      kind: 'choice',
      options: ['half-year', 'year', 'longer'],
      askIf: is('medicines-errand', 'renewal'),
      forCaregiver: true,
    },
    {
      id: 'medicines-left',
      kind: 'choice',
      options: ['none', 'week', 'more'],
      askIf: is('medicines-errand', 'renewal'),
      forCaregiver: true,
    },
    { id: 'medicines-question', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'anaphylaxis', when: yes('danger.allergy'), ...P1(source) },
    { id: 'swelling', when: yes('medicines-danger.swelling'), ...P1(source) },
    { id: 'hives', when: yes('medicines-danger.hives'), ...P1(source) },
    { id: 'overdose', when: yes('medicines-danger.overdose'), ...P1(poison) },
    { id: 'child-took', when: yes('medicines-danger.child'), ...P1(poison) },
    { id: 'drowsy', when: yes('medicines-danger.drowsy'), ...P1(poison) },

    { id: 'bleeding', when: yes('medicines-warning.bleeding'), ...hospital },
    { id: 'head', when: yes('medicines-warning.head'), ...hospital, source: `${groups} (R7)` },
    { id: 'lithium', when: yes('medicines-warning.lithium'), ...hospital },
    { id: 'digoxin', when: yes('medicines-warning.digoxin'), ...hospital },
    { id: 'methotrexate', when: yes('medicines-warning.methotrexate'), ...hospital },
    { id: 'fever', when: yes('medicines-warning.fever'), ...hospital },
    { id: 'steroid', when: yes('medicines-warning.steroid'), ...hospital, source: `${source}; ${groups} (U)` },
    { id: 'serotonin', when: yes('medicines-warning.serotonin'), ...hospital },
    { id: 'skin', when: yes('medicines-warning.skin'), ...hospital, source: 'complaints.md, entry 35 (after new medicine)' },
    // Entry 57 names paracetamol above dose; the person cannot be asked to know which extra doses are harmless.
    { id: 'extra', when: yes('medicines-warning.extra'), ...P2(poison) },

    { id: 'sick-day', when: yes('medicines-warning.sick-day'), ...P3(`${groups} (sick-day rules: U)`) },
    { id: 'anticoagulant', when: yes('medicines-missed.anticoagulant'), ...P3(source) },
    { id: 'antiepileptic', when: yes('medicines-missed.antiepileptic'), ...P3(source) },
    { id: 'insulin', when: yes('medicines-missed.insulin'), ...P3(source) },

    { id: 'several', when: is('medicines-errand', 'several'), ...P4(source) },
    { id: 'side-effect', when: is('medicines-errand', 'side-effect'), ...P4(source) },
    { id: 'renewal', when: is('medicines-errand', 'renewal'), ...P4(source) },
    { id: 'interaction', when: is('medicines-errand', 'interaction'), ...P4(source) },
    { id: 'dose', when: is('medicines-errand', 'dose'), ...P4(source) },
    { id: 'other', when: is('medicines-errand', 'other'), ...P4('complaints.md: rules for every complaint, 6') },
  ],
  shifts: [
    ...shiftsFor('medicines', 'pregnant'),
    // What they take against rejection, or for the heart and the adrenals, is no ordinary medicine.
    {
      id: 'medicines-immunosuppressed',
      when: allOf(forgotten, yes('group.immunosuppressed')),
      source: `${groups} (U)`,
    },
    { id: 'medicines-chronic', when: allOf(forgotten, yes('group.chronic')), source: `${groups} (U)` },
    // Side effects in the frail are falls, dizziness and confusion; renewing their prescriptions is no more urgent.
    {
      id: 'medicines-frail',
      when: allOf(is('medicines-errand', 'side-effect'), yes('group.frail'), atLeast('person.ageMonths', FRAIL_FROM)),
      source: groups,
    },
    ...shiftsFor('medicines', 'returning', 'worried'),
  ],
  base: { level: 'P5', source: `${source} (one missed dose of an ordinary medicine)` },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P4: { action: 'handoff', where: '1177' } },
})
