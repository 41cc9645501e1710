// Back pain (complaints.md, entry 43). Almost every bad back heals by moving; the bladder and saddle questions are asked
// word for word, because nobody tells them unasked and a squeezed nerve root has hours, not days.
import { allOf, anyOf, atLeast, below, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Months: "older person" with back or belly pain and faintness (entries 21, 43); 50 years is our default, U. */
const ANEURYSM_FROM = 600
/** Months: the advice on common back pain is for those over 16 (NICE NG59, U); a younger one goes to a human. */
const BACK_ADULT = 192
/** Days: "common acute back pain < 4–6 weeks" is self-care, "> 6 weeks" is not (entry 43). */
const LONG_BACK = 43

const source = 'complaints.md, entry 43 (R20)'
const older = 'complaints.md, entries 21 and 43 (age limit: U)'
const hours = { level: 'P2', action: 'emergency-department', where: 'emergency-department', source } as const

/** Ticked or measured: free text may have given the temperature before anything was asked. */
const fever = anyOf(yes('back-warning.fever'), atLeast('temperature', FEVER))

export const backPain = Symptom.parse({
  id: 'back-pain',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    { id: 'back-danger', kind: 'multi', danger: true, options: ['paralysis', 'faint', 'trauma', 'tearing'] },
    {
      id: 'back-cauda',
      kind: 'multi',
      danger: true,
      options: ['saddle', 'bladder', 'leak', 'bowel', 'both-legs', 'sex'],
    },
    { id: 'back-warning', kind: 'multi', danger: true, options: ['one-leg', 'night', 'brittle', 'fever', 'labour'] },
    { id: 'back-days', kind: 'number', min: 0, max: 3650, unit: 'days' },
    { id: 'back-more', kind: 'multi', options: ['cancer', 'injects', 'flank', 'work', 'physio'] },
    { id: 'back-course', kind: 'multi', options: ['leg-pain', 'lift', 'before', 'spine-surgery'], forCaregiver: true },
    temperature(yes('back-warning.fever')),
    { id: 'back-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'paralysis', when: yes('back-danger.paralysis'), ...P1(source) },
    {
      id: 'faint-older',
      when: allOf(yes('back-danger.faint'), atLeast('person.ageMonths', ANEURYSM_FROM)),
      ...P1(older),
    },
    { id: 'trauma', when: yes('back-danger.trauma'), ...P1('complaints.md, entries 43 and 46 (U)') },
    { id: 'tearing', when: yes('back-danger.tearing'), ...P1('complaints.md, entry 1 (R15)') },

    { id: 'saddle', when: yes('back-cauda.saddle'), ...hours },
    { id: 'bladder', when: yes('back-cauda.bladder'), ...hours },
    { id: 'leak', when: yes('back-cauda.leak'), ...hours },
    { id: 'bowel', when: yes('back-cauda.bowel'), ...hours },
    { id: 'both-legs', when: yes('back-cauda.both-legs'), ...hours },
    { id: 'sex', when: yes('back-cauda.sex'), ...hours },
    { id: 'cancer-leg', when: allOf(yes('back-more.cancer'), yes('back-warning.one-leg')), ...hours },
    { id: 'fever-immune', when: allOf(fever, yes('group.immunosuppressed')), ...hours },
    { id: 'fever-injects', when: allOf(fever, yes('back-more.injects')), ...hours },
    {
      id: 'fever-flank',
      when: allOf(fever, yes('back-more.flank')),
      ...hours,
      action: 'call-1177',
      where: 'jour',
      source: 'complaints.md, entries 26 and 27 (R11; NICE NG118: U)',
    },
    { id: 'fever-surgery', when: allOf(fever, yes('group.surgery')), ...hours, source: groups },
    { id: 'fever-valve', when: allOf(fever, yes('group.valve')), ...hours, source: 'complaints.md, entry 5' },
    { id: 'fever-travel', when: allOf(fever, yes('group.travel')), ...hours, source: `${groups} (U)` },
    {
      id: 'labour',
      when: yes('back-warning.labour'),
      ...hours,
      where: 'maternity',
      source: `${groups} (pregnant: bleeding, waters; R4–R6); pain in waves: U`,
    },
    // The entry names faintness in the older only; in a younger person it is still never a common bad back.
    { id: 'faint', when: yes('back-danger.faint'), ...hours, source: older },

    { id: 'one-leg', when: yes('back-warning.one-leg'), ...P3(source) },
    { id: 'night', when: yes('back-warning.night'), ...P3(source) },
    { id: 'brittle', when: yes('back-warning.brittle'), ...P3(source) },
    // Not in the entry by itself, but fever is no part of a common bad back.
    { id: 'fever', when: fever, ...P3('complaints.md, entries 26 and 43 (fever without being very ill)') },
    { id: 'cancer', when: yes('back-more.cancer'), ...P3('complaints.md, entry 43; NICE NG234 (U)') },
    {
      id: 'young',
      when: below('person.ageMonths', BACK_ADULT),
      ...P3('complaints.md: rules for every complaint, 6; NICE NG59 (U)'),
    },

    { id: 'long', when: atLeast('back-days', LONG_BACK), ...P4(source) },
    { id: 'work', when: yes('back-more.work'), ...P4(source) },
    { id: 'physio', when: yes('back-more.physio'), ...P4(source) },
  ],
  shifts: [
    ...shiftsFor('back', 'pregnant', 'immunosuppressed'),
    { id: 'back-chronic', when: allOf(yes('group.chronic'), fever), source: `${groups} (U)` },
    ...shiftsFor('back', 'frail', 'returning', 'worried'),
  ],
  base: { level: 'P5', source },
  // What nobody can say about bladder, saddle or legs is asked by a human within the day.
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
