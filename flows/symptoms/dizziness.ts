// Dizziness and fainting (complaints.md, entry 17). Most of it is a faint in a warm room or a bad few days; what comes from
// the brain, the heart, a bleeding or the sugar is asked for first, each sign for itself.
import { allOf, atLeast, below, yes } from '../condition.ts'
import { FRAIL_FROM, PREGNANT_BELOW, PREGNANT_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Months: the entry is written for adults; a child under 12 who is dizzy or faints goes to a human (rule 6; our default, U). */
const DIZZY_CHILD_BELOW = 144
/** Days: dizziness that is not gone after two weeks is looked at (rule 8, natural course; U). */
const LONG_DIZZY = 15

const source = 'complaints.md, entry 17 (NICE CKS Vertigo, NG109: U)'
const groups = 'complaints.md: groups that shift the level'
const call112 = { level: 'P1', action: 'call-112', where: '112', source } as const
const hours = { level: 'P2', source } as const
const day = { level: 'P3', source } as const
const week = { level: 'P4', source } as const

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
      options: ['stroke', 'speech', 'chest', 'effort', 'not-recovered', 'breathless', 'headache'],
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
    { id: 'stroke', when: yes('dizzy-danger.stroke'), ...call112, source: 'complaints.md, entries 15 (R10) and 17' },
    { id: 'speech', when: yes('dizzy-danger.speech'), ...call112, source: 'complaints.md, entries 15 (R10) and 17' },
    { id: 'chest', when: yes('dizzy-danger.chest'), ...call112 },
    { id: 'effort', when: yes('dizzy-danger.effort'), ...call112 },
    { id: 'not-recovered', when: yes('dizzy-danger.not-recovered'), ...call112 },
    { id: 'breathless', when: yes('dizzy-danger.breathless'), ...call112, source: 'complaints.md, entries 2 and 9 (R12; U)' },
    { id: 'headache', when: yes('dizzy-danger.headache'), ...call112, source: 'complaints.md, entries 15 and 16 (R10; U)' },

    { id: 'palpitation', when: yes('dizzy-faint.palpitation'), ...hours },
    { id: 'heart', when: yes('dizzy-faint.heart'), ...hours },
    { id: 'injury', when: yes('dizzy-faint.injury'), ...hours },
    { id: 'black', when: yes('dizzy-warning.black'), ...hours },
    { id: 'unsteady', when: yes('dizzy-warning.unsteady'), ...hours },
    { id: 'hearing', when: yes('dizzy-warning.hearing'), ...hours },
    { id: 'glucose', when: yes('dizzy-warning.glucose'), ...hours },
    { id: 'pregnant-bleeding', when: yes('dizzy-warning.pregnant'), ...hours, source: `${groups} (R4–R6); entry 21` },
    { id: 'vomit', when: yes('dizzy-warning.vomit'), ...hours, source: 'complaints.md, entry 23 (NICE CG84: U)' },

    // Not in the entry: a faint nobody can explain, and spinning without an end, are no brief spells (NICE NG109, CKS: U).
    { id: 'no-warning', when: yes('dizzy-faint.no-warning'), ...day },
    { id: 'constant', when: yes('dizzy-warning.constant'), ...day },
    {
      id: 'young',
      when: below('person.ageMonths', DIZZY_CHILD_BELOW),
      ...day,
      source: 'complaints.md: rules for every complaint, 6 (U)',
    },

    { id: 'positional', when: yes('dizzy-kind.positional'), ...week },
    { id: 'standing', when: yes('dizzy-kind.standing'), ...week },
    { id: 'medicine', when: yes('dizzy-kind.medicine'), ...week },
    { id: 'repeated', when: yes('dizzy-kind.repeated'), ...week },
    { id: 'long', when: atLeast('dizzy-days', LONG_DIZZY), ...week, source: 'complaints.md: rules for every complaint, 8 (U)' },
  ],
  shifts: [
    {
      id: 'dizzy-pregnant',
      when: allOf(yes('group.pregnant'), atLeast('person.ageMonths', PREGNANT_FROM), below('person.ageMonths', PREGNANT_BELOW)),
      source: `${groups} (R4–R6); entry 17`,
    },
    { id: 'dizzy-frail', when: allOf(yes('group.frail'), atLeast('person.ageMonths', FRAIL_FROM)), source: groups },
    { id: 'dizzy-chronic', when: yes('group.chronic'), source: `${groups} (U); rules for every complaint, 8` },
    { id: 'dizzy-anticoagulant', when: yes('group.anticoagulant'), source: `${groups} (R7); rules for every complaint, 8` },
    { id: 'dizzy-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source: 'complaints.md, entry 17; rules for every complaint, 8 (U)' },
  // Signs of a stroke, the heart or a bleeding that nobody can answer for are asked by a human within the day.
  openAtLeast: 'P3',
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'emergency-department', where: 'emergency-department' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
