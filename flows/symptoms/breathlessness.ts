// Breathlessness (complaints.md, entry 2). Who cannot speak, turns blue or tires goes to 112; breathlessness that is new is
// seen within hours or a day. The only end at home is a blocked nose: many who write "hard to breathe" mean that.
import { allOf, anyOf, atLeast, below, is, not, yes } from '../condition.ts'
import { everyComplaint, groups, infant, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { CROUP_BELOW, FEVER, HIGH_FEVER, INFANT, SIX_MONTHS } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 2 (R2, R12; NICE CKS Breathlessness: U)'
const clot = `${source}; entry 12 (NICE NG158: U)`
const children = `${source}; entry 6 (R2, R3)`

const nose = is('breath-kind', 'nose')
/** Somebody whose nose alone is blocked is asked how long, everybody else how it began. */
const chest = not(nose)
const fever = anyOf(yes('breath-warning.fever-fast'), yes('breath-fever'), atLeast('temperature', FEVER))

export const breathlessness = Symptom.parse({
  id: 'breathlessness',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'breath-danger',
      kind: 'multi',
      danger: true,
      options: ['speech', 'blue', 'exhausted', 'confused', 'choking', 'stridor', 'sudden-chest', 'fainted'],
    },
    {
      id: 'breath-child',
      kind: 'multi',
      danger: true,
      options: ['pauses', 'grunting', 'limp', 'deep-indrawing', 'indrawing', 'feeding'],
      askIf: below('person.ageMonths', CROUP_BELOW),
    },
    {
      id: 'breath-warning',
      kind: 'multi',
      danger: true,
      options: ['rest', 'known-worse', 'fever-fast', 'oximeter', 'lying', 'chest-pain', 'blood', 'leg', 'smoke'],
    },
    { id: 'breath-kind', kind: 'choice', options: ['nose', 'effort', 'sigh', 'wheeze', 'other'] },
    { id: 'breath-nose-long', kind: 'yes-no', askIf: nose },
    { id: 'breath-onset', kind: 'choice', options: ['weeks', 'days', 'sudden'], askIf: chest },
    {
      id: 'breath-fever',
      kind: 'yes-no',
      askIf: anyOf(
        yes('group.immunosuppressed'),
        yes('group.valve'),
        yes('group.travel'),
        pregnant,
        below('person.ageMonths', SIX_MONTHS),
      ),
    },
    temperature(fever),
    {
      id: 'breath-more',
      kind: 'multi',
      options: ['asthma', 'copd', 'heart', 'clot', 'cough', 'smoker', 'inhaler'],
      forCaregiver: true,
    },
    { id: 'breath-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...P1(source) },
    { id: 'speech', when: yes('breath-danger.speech'), ...P1(source) },
    { id: 'blue', when: yes('breath-danger.blue'), ...P1(source) },
    { id: 'exhausted', when: yes('breath-danger.exhausted'), ...P1(source) },
    { id: 'confused', when: yes('breath-danger.confused'), ...P1(source) },
    { id: 'choking', when: yes('breath-danger.choking'), ...P1(source) },
    { id: 'stridor', when: yes('breath-danger.stridor'), ...P1(source) },
    { id: 'sudden-chest', when: yes('breath-danger.sudden-chest'), ...P1(source) },
    { id: 'fainted', when: yes('breath-danger.fainted'), ...P1(source) },
    { id: 'pauses', when: yes('breath-child.pauses'), ...P1(children) },
    { id: 'grunting', when: yes('breath-child.grunting'), ...P1(children) },
    { id: 'limp', when: yes('breath-child.limp'), ...P1(children) },
    { id: 'deep-indrawing', when: yes('breath-child.deep-indrawing'), ...P1(children) },

    { id: 'indrawing', when: yes('breath-child.indrawing'), ...P2(children) },
    { id: 'feeding', when: yes('breath-child.feeding'), ...P2(`${groups} (R2)`) },
    { id: 'rest', when: yes('breath-warning.rest'), ...P2(source) },
    { id: 'known-worse', when: yes('breath-warning.known-worse'), ...P2(source) },
    { id: 'fever-fast', when: yes('breath-warning.fever-fast'), ...P2(source) },
    { id: 'oximeter', when: yes('breath-warning.oximeter'), ...P2(`${source}: 93 % or own baseline (U)`) },
    { id: 'lying', when: yes('breath-warning.lying'), ...P2(`${source}; entry 11 (R12)`) },
    { id: 'chest-pain', when: yes('breath-warning.chest-pain'), ...P2(`${source}; entry 1 (our default: U)`) },
    { id: 'blood', when: yes('breath-warning.blood'), ...P2('complaints.md, entries 1 and 3 (U)') },
    { id: 'leg', when: yes('breath-warning.leg'), ...P2(clot) },
    { id: 'smoke', when: yes('breath-warning.smoke'), ...P2('complaints.md, entry 57 (our default: U)') },
    { id: 'surgery', when: allOf(yes('group.surgery'), chest), ...P2(groups) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5 (R8)') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U)`) },
    { id: 'infant-fever', when: allOf(infant, fever), ...P2(`${groups} (R2, R3)`) },
    { id: 'pregnant-fever', when: allOf(fever, pregnant), ...P2('complaints.md, entries 31 and 32 (R4–R6)'), where: 'maternity' },
    // The entry names a sudden start only with pain or fainting; without them a clot or a collapsed lung is not excluded (U).
    { id: 'sudden', when: is('breath-onset', 'sudden'), ...P2(`${source} (our default: U)`) },

    {
      id: 'half-year-fever',
      when: allOf(atLeast('person.ageMonths', INFANT), below('person.ageMonths', SIX_MONTHS), atLeast('temperature', HIGH_FEVER)),
      ...P3(`${groups} (R2)`),
    },
    { id: 'new', when: is('breath-onset', 'days'), ...P3(`${source}: new, but not at rest (our default: U)`) },
    { id: 'wheeze', when: is('breath-kind', 'wheeze'), ...P3(`${source}; entry 13 (our default: U)`) },

    { id: 'effort', when: is('breath-kind', 'effort'), ...P4(source) },
    { id: 'sigh', when: is('breath-kind', 'sigh'), ...P4(`${everyComplaint}, 6; entry 48 (U)`) },
    { id: 'other', when: is('breath-kind', 'other'), ...P4(source) },
    { id: 'nose-long', when: yes('breath-nose-long'), ...P4('complaints.md, entry 7 (NICE NG79: U)') },
  ],
  shifts: shiftsFor('breath', 'pregnant', 'immunosuppressed', 'chronic', 'frail', 'infant', 'returning', 'worried'),
  base: { level: 'P5', source: 'complaints.md, entry 7: blocked nose < 10 days (NICE NG79: U)' },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
