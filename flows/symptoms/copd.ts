// COPD (complaints.md, entry 14). The person knows what is usual; what has become worse than that decides. The entry's mildest
// level is P4 (inhaler, smoking, rehabilitation), so there is no self-care end, and COPD itself is no group that shifts.
import { allOf, anyOf, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { ADULT } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 14 (R13; NICE NG115: U)'
const breath = 'complaints.md, entry 2 (R2, R12; U)'

const breathless = yes('copd-changes.breathless')
const sputum = yes('copd-changes.sputum')
const colour = yes('copd-changes.colour')
const twoOfThree = anyOf(allOf(breathless, sputum), allOf(breathless, colour), allOf(sputum, colour))
const fever = yes('copd-changes.fever')

export const copd = Symptom.parse({
  id: 'copd',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: ADULT },
  questions: [
    {
      id: 'copd-danger',
      kind: 'multi',
      danger: true,
      options: ['rest', 'speech', 'blue', 'drowsy', 'exhausted', 'sudden-chest', 'fainted'],
    },
    {
      id: 'copd-warning',
      kind: 'multi',
      danger: true,
      options: ['much-worse', 'oximeter', 'oxygen', 'swelling', 'cope', 'fever-fast', 'chest-pain', 'blood', 'leg'],
    },
    { id: 'copd-changes', kind: 'multi', options: ['breathless', 'sputum', 'colour', 'fever'] },
    { id: 'copd-need', kind: 'multi', options: ['inhaler', 'smoking', 'training', 'review', 'weight'], forCaregiver: true },
    { id: 'copd-baseline', kind: 'choice', options: ['hills', 'level', 'hundred', 'dressing'], forCaregiver: true },
    { id: 'copd-more', kind: 'multi', options: ['home-oxygen', 'pack', 'pack-started', 'alone', 'hospital'], forCaregiver: true },
    { id: 'copd-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...P1(source) },
    { id: 'rest', when: yes('copd-danger.rest'), ...P1(source) },
    { id: 'blue', when: yes('copd-danger.blue'), ...P1(source) },
    { id: 'drowsy', when: yes('copd-danger.drowsy'), ...P1(source) },
    { id: 'speech', when: yes('copd-danger.speech'), ...P1(breath) },
    { id: 'exhausted', when: yes('copd-danger.exhausted'), ...P1(breath) },
    { id: 'sudden-chest', when: yes('copd-danger.sudden-chest'), ...P1(breath) },
    { id: 'fainted', when: yes('copd-danger.fainted'), ...P1(breath) },

    { id: 'much-worse', when: yes('copd-warning.much-worse'), ...P2(source) },
    { id: 'oximeter', when: yes('copd-warning.oximeter'), ...P2(source) },
    { id: 'oxygen', when: yes('copd-warning.oxygen'), ...P2(`${source} (our default: U)`) },
    { id: 'swelling', when: yes('copd-warning.swelling'), ...P2(source) },
    { id: 'cope', when: yes('copd-warning.cope'), ...P2(source) },
    { id: 'fever-fast', when: yes('copd-warning.fever-fast'), ...P2(breath) },
    { id: 'chest-pain', when: yes('copd-warning.chest-pain'), ...P2('complaints.md, entries 1 and 2 (our default: U)') },
    { id: 'blood', when: yes('copd-warning.blood'), ...P2('complaints.md, entry 3 (U)') },
    { id: 'leg', when: yes('copd-warning.leg'), ...P2('complaints.md, entries 2 and 12 (NICE NG158: U)') },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5 (R8)') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U)`) },
    { id: 'surgery', when: allOf(anyOf(fever, breathless), yes('group.surgery')), ...P2(groups) },

    { id: 'two-of-three', when: twoOfThree, ...P3(source) },
    { id: 'fever', when: fever, ...P3(`${source}; ${groups}: COPD with an infection (U)`) },
    // Entry 2 has any worsening in known lung disease at P2, entry 14 asks for two signs: one of them, breathlessness, is P3.
    { id: 'breathless', when: breathless, ...P3(`${source}; entry 2 (our default: U)`) },

    { id: 'one-sign', when: anyOf(sputum, colour), ...P4(source) },
    { id: 'inhaler', when: yes('copd-need.inhaler'), ...P4(source) },
    { id: 'smoking', when: yes('copd-need.smoking'), ...P4(source) },
    { id: 'training', when: yes('copd-need.training'), ...P4(source) },
    { id: 'review', when: yes('copd-need.review'), ...P4(source) },
    { id: 'weight', when: yes('copd-need.weight'), ...P4('complaints.md, entry 3 (weight loss; U)') },
  ],
  shifts: shiftsFor('copd', 'pregnant', 'immunosuppressed', 'frail', 'returning', 'worried'),
  base: { level: 'P4', source },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
