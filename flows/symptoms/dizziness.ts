// Dizziness and fainting (complaints.md, entry 17). Most of it is a faint in a warm room or a bad few days; what comes from
// the brain, the heart, a bleeding or the sugar is asked for first, each sign for itself.
import { atLeast, below, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

/** Months: the entry is written for adults; a child under 12 who is dizzy or faints goes to a human (rule 6; our default, U). */
const DIZZY_CHILD_BELOW = 144
/** Days: dizziness that is not gone after two weeks is looked at (rule 8, natural course; U). */
const LONG_DIZZY = 15

const source = 'complaints.md, entry 17 (NICE CKS Vertigo, NG109: U)'

export const dizziness = Symptom.parse({
  id: 'dizziness',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'dizzy-danger',
      kind: 'multi',
      danger: true,
      options: ['stroke', 'speech', 'chest', 'effort', 'not-recovered', 'breathless', 'headache', 'ectopic'],
    },
    { id: 'dizzy-faint', kind: 'multi', danger: true, options: ['palpitation', 'heart', 'injury', 'no-warning'] },
    {
      id: 'dizzy-warning',
      kind: 'multi',
      danger: true,
      options: ['unsteady', 'hearing', 'black', 'glucose', 'pregnant', 'vomit', 'constant'],
    },
    { id: 'dizzy-kind', kind: 'multi', options: ['positional', 'standing', 'medicine', 'repeated'] },
    { id: 'dizzy-days', kind: 'number', min: 0, max: 3650, unit: 'days' },
    { id: 'dizzy-lasts', kind: 'choice', options: ['seconds', 'minutes', 'hours', 'always'], forCaregiver: true },
    {
      id: 'dizzy-more',
      kind: 'multi',
      options: ['fainted', 'spinning', 'nausea', 'tinnitus', 'heart-history', 'eats-little'],
      forCaregiver: true,
    },
    { id: 'dizzy-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'stroke', when: yes('dizzy-danger.stroke'), ...P1('complaints.md, entries 15 (R10) and 17') },
    { id: 'speech', when: yes('dizzy-danger.speech'), ...P1('complaints.md, entries 15 (R10) and 17') },
    { id: 'chest', when: yes('dizzy-danger.chest'), ...P1(source) },
    { id: 'effort', when: yes('dizzy-danger.effort'), ...P1(source) },
    { id: 'not-recovered', when: yes('dizzy-danger.not-recovered'), ...P1(source) },
    { id: 'breathless', when: yes('dizzy-danger.breathless'), ...P1('complaints.md, entries 2 and 9 (R12; U)') },
    { id: 'ectopic', when: yes('dizzy-danger.ectopic'), ...P1('complaints.md, entry 21 (R9, R14): pregnancy possible, faint') },
    { id: 'headache', when: yes('dizzy-danger.headache'), ...P1('complaints.md, entries 15 and 16 (R10; U)') },

    { id: 'palpitation', when: yes('dizzy-faint.palpitation'), ...P2(source) },
    { id: 'heart', when: yes('dizzy-faint.heart'), ...P2(source) },
    { id: 'injury', when: yes('dizzy-faint.injury'), ...P2(source) },
    { id: 'black', when: yes('dizzy-warning.black'), ...P2(source) },
    { id: 'unsteady', when: yes('dizzy-warning.unsteady'), ...P2(source) },
    { id: 'hearing', when: yes('dizzy-warning.hearing'), ...P2(source) },
    { id: 'glucose', when: yes('dizzy-warning.glucose'), ...P2(source) },
    { id: 'pregnant-bleeding', when: yes('dizzy-warning.pregnant'), ...P2(`${groups} (R4–R6); entry 21`) },
    { id: 'vomit', when: yes('dizzy-warning.vomit'), ...P2('complaints.md, entry 23 (NICE CG84: U)') },

    // Not in the entry: a faint nobody can explain, and spinning without an end, are no brief spells (NICE NG109, CKS: U).
    { id: 'no-warning', when: yes('dizzy-faint.no-warning'), ...P3(source) },
    { id: 'constant', when: yes('dizzy-warning.constant'), ...P3(source) },
    {
      id: 'young',
      when: below('person.ageMonths', DIZZY_CHILD_BELOW),
      ...P3('complaints.md: rules for every complaint, 6 (U)'),
    },

    { id: 'positional', when: yes('dizzy-kind.positional'), ...P4(source) },
    { id: 'standing', when: yes('dizzy-kind.standing'), ...P4(source) },
    { id: 'medicine', when: yes('dizzy-kind.medicine'), ...P4(source) },
    { id: 'repeated', when: yes('dizzy-kind.repeated'), ...P4(source) },
    { id: 'long', when: atLeast('dizzy-days', LONG_DIZZY), ...P4('complaints.md: rules for every complaint, 8 (U)') },
  ],
  shifts: [
    {
      id: 'dizzy-pregnant',
      when: pregnant,
      source: `${groups} (R4–R6); entry 17`,
    },
    ...shiftsFor('dizzy', 'frail'),
    { id: 'dizzy-chronic', when: yes('group.chronic'), source: `${groups} (U); rules for every complaint, 8` },
    { id: 'dizzy-anticoagulant', when: yes('group.anticoagulant'), source: `${groups} (R7); rules for every complaint, 8` },
    ...shiftsFor('dizzy', 'returning', 'worried'),
  ],
  base: { level: 'P5', source: 'complaints.md, entry 17; rules for every complaint, 8 (U)' },
  // Signs of a stroke, the heart or a bleeding that nobody can answer for are asked by a human within the day.
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
