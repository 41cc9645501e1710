// Asthma (complaints.md, entry 13). An attack in which words, strength or the reliever fail goes to 112; one that needs the
// reliever all the time is seen within hours. Asthma that is held by its own plan stays at home, others get a better plan.
import { allOf, anyOf, atLeast, below, is, not, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, pregnant, shiftsFor, temperature } from '../groups.ts'
import { CROUP_BELOW, FEVER, TODDLER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 13 (NICE NG245, BTS/SIGN, 1177 Astma: U)'
const children = `${source}; entries 2 and 6 (R2, R3)`
const fever = anyOf(yes('asthma-fever'), atLeast('temperature', FEVER))

export const asthma = Symptom.parse({
  id: 'asthma',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'asthma-danger',
      kind: 'multi',
      danger: true,
      options: ['speech', 'blue', 'exhausted', 'quiet', 'no-effect', 'confused', 'allergic'],
    },
    {
      id: 'asthma-child',
      kind: 'multi',
      danger: true,
      options: ['limp', 'deep-indrawing', 'indrawing', 'feeding'],
      askIf: below('person.ageMonths', CROUP_BELOW),
    },
    {
      id: 'asthma-warning',
      kind: 'multi',
      danger: true,
      options: ['often', 'rest', 'every-night', 'intensive-care', 'chest-pain', 'fever-fast', 'no-reliever', 'worse'],
    },
    // Parts of one's own best value: half and three quarters (entry 13: PEF < 50 %, 50–75 %).
    { id: 'asthma-pef', kind: 'choice', options: ['none', 'good', 'middle', 'low'] },
    { id: 'asthma-known', kind: 'yes-no' },
    { id: 'asthma-control', kind: 'multi', options: ['three-a-week', 'nights', 'limits', 'inhaler', 'review'] },
    {
      id: 'asthma-fever',
      kind: 'yes-no',
      askIf: anyOf(yes('group.immunosuppressed'), yes('group.valve'), yes('group.travel'), yes('group.surgery'), pregnant),
    },
    temperature(fever),
    {
      id: 'asthma-triggers',
      kind: 'multi',
      options: ['cold', 'pollen', 'exertion', 'animals', 'air', 'painkiller', 'smoke'],
      forCaregiver: true,
    },
    { id: 'asthma-steroids', kind: 'yes-no', forCaregiver: true },
    { id: 'asthma-plan', kind: 'yes-no', forCaregiver: true },
    { id: 'asthma-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'cannot-breathe', when: yes('danger.breathing'), ...P1(source) },
    { id: 'speech', when: yes('asthma-danger.speech'), ...P1(source) },
    { id: 'blue', when: yes('asthma-danger.blue'), ...P1(source) },
    { id: 'exhausted', when: yes('asthma-danger.exhausted'), ...P1(source) },
    { id: 'quiet', when: yes('asthma-danger.quiet'), ...P1(source) },
    { id: 'no-effect', when: yes('asthma-danger.no-effect'), ...P1(source) },
    { id: 'confused', when: yes('asthma-danger.confused'), ...P1(`${source}; entry 2 (R2, R12)`) },
    // An attack right after food, a sting or a medicine may be anaphylaxis, whose airway looks like asthma.
    { id: 'allergic', when: yes('asthma-danger.allergic'), ...P1(`${source}; entry 39 (Resuscitation Council UK: U)`) },
    { id: 'limp', when: yes('asthma-child.limp'), ...P1(children) },
    { id: 'deep-indrawing', when: yes('asthma-child.deep-indrawing'), ...P1(children) },

    { id: 'often', when: yes('asthma-warning.often'), ...P2(source) },
    { id: 'every-night', when: yes('asthma-warning.every-night'), ...P2(source) },
    { id: 'peak-flow-low', when: is('asthma-pef', 'low'), ...P2(source) },
    { id: 'intensive-care', when: yes('asthma-warning.intensive-care'), ...P2(source) },
    { id: 'rest', when: yes('asthma-warning.rest'), ...P2('complaints.md, entry 2 (R2, R12; U)') },
    { id: 'chest-pain', when: yes('asthma-warning.chest-pain'), ...P2('complaints.md, entries 1 and 2 (our default: U)') },
    { id: 'fever-fast', when: yes('asthma-warning.fever-fast'), ...P2('complaints.md, entry 2 (R2, R12; U)') },
    { id: 'no-reliever', when: yes('asthma-warning.no-reliever'), ...P2(`${source} (our default: U)`) },
    { id: 'indrawing', when: yes('asthma-child.indrawing'), ...P2(children) },
    { id: 'feeding', when: yes('asthma-child.feeding'), ...P2(`${groups} (R2)`) },
    { id: 'immunosuppressed', when: allOf(fever, yes('group.immunosuppressed')), ...P2(`${groups} (U)`) },
    { id: 'valve', when: allOf(fever, yes('group.valve')), ...P2('complaints.md, entry 5 (R8)') },
    { id: 'travel', when: allOf(fever, yes('group.travel')), ...P2(`${groups} (U)`) },
    { id: 'surgery', when: allOf(fever, yes('group.surgery')), ...P2(groups) },
    // Breathless after an operation may be a clot, though the person has asthma.
    { id: 'surgery-worse', when: allOf(yes('asthma-warning.worse'), yes('group.surgery')), ...P2(groups) },
    { id: 'pregnant-fever', when: allOf(fever, pregnant), ...P2('complaints.md, entries 31 and 32 (R4–R6)'), where: 'maternity' },

    { id: 'peak-flow-middle', when: is('asthma-pef', 'middle'), ...P3(source) },
    { id: 'worse', when: yes('asthma-warning.worse'), ...P3(source) },

    { id: 'three-a-week', when: yes('asthma-control.three-a-week'), ...P4(source) },
    { id: 'nights', when: yes('asthma-control.nights'), ...P4(source) },
    { id: 'limits', when: yes('asthma-control.limits'), ...P4(source) },
    { id: 'inhaler', when: yes('asthma-control.inhaler'), ...P4(source) },
    { id: 'review', when: yes('asthma-control.review'), ...P4(source) },
    { id: 'not-known', when: not(yes('asthma-known')), ...P4(`${source} (our default: U)`) },
  ],
  shifts: [
    ...shiftsFor('asthma', 'pregnant', 'immunosuppressed', 'chronic', 'frail', 'returning', 'worried'),
    { id: 'asthma-under-two', when: below('person.ageMonths', TODDLER), source },
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
