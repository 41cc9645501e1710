// Heartburn and gastritis in adults (complaints.md, entry 24). Usual and harmless, but a heart, a bleeding and late pregnancy can
// all feel like it, so those are asked about first.
import { ADULT } from '../limits.ts'
import { allOf, atLeast, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { Symptom } from '../symptom.ts'

/** Days. "> 4 weeks" (entry 24). */
const LONG_HEARTBURN = 29
/** Age in months. "> 55 y new" (entry 24). */
const NEW_HEARTBURN_FROM = 660

const source = 'complaints.md, entry 24 (NICE NG12, CG184: U)'
const heart = `${source}; entry 1 (R15; NICE CG95: U)`

export const heartburn = Symptom.parse({
  id: 'heartburn',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: ADULT },
  questions: [
    {
      id: 'burn-danger',
      kind: 'multi',
      danger: true,
      options: ['pressure', 'sweating', 'faint', 'blood-vomit', 'black', 'effort', 'tired', 'pain'],
    },
    { id: 'burn-warning', kind: 'multi', danger: true, options: ['weight', 'vomiting', 'sticks'] },
    // Danger, so that a time nobody knows is not taken for a short one.
    { id: 'burn-days', kind: 'number', min: 0, max: 20000, unit: 'days', danger: true },
    { id: 'burn-pregnant', kind: 'yes-no', danger: true, askIf: yes('group.pregnant') },
    { id: 'burn-signs', kind: 'multi', options: ['new', 'painkillers', 'anaemia'] },
    { id: 'burn-medicines', kind: 'text', forCaregiver: true },
    { id: 'burn-more', kind: 'multi', options: ['regurgitation', 'night', 'smoker', 'alcohol', 'ulcer'], forCaregiver: true },
  ],
  rules: [
    { id: 'pressure', when: yes('burn-danger.pressure'), ...P1(heart) },
    { id: 'sweating', when: yes('burn-danger.sweating'), ...P1(heart) },
    { id: 'faint', when: yes('burn-danger.faint'), ...P1(heart) },
    { id: 'blood-vomit', when: yes('burn-danger.blood-vomit'), ...P1(`${source}; entry 21`) },

    { id: 'black', when: yes('burn-danger.black'), ...P2(`${source}; ${groups} (R7)`) },
    { id: 'effort', when: yes('burn-danger.effort'), ...P2(heart) },
    { id: 'tired', when: yes('burn-danger.tired'), ...P2(`${heart}: nausea and tiredness alone`) },
    { id: 'pain', when: yes('burn-danger.pain'), ...P2('complaints.md, entry 21 (R9, R14)') },
    {
      id: 'pregnant-upper',
      when: yes('burn-pregnant'),
      level: 'P2',
      action: 'emergency-department',
      where: 'maternity',
      source: `${groups} (R4–R6); entry 31`,
    },

    { id: 'weight', when: yes('burn-warning.weight'), ...P3(source) },
    { id: 'vomiting', when: yes('burn-warning.vomiting'), ...P3(source) },
    { id: 'sticks', when: yes('burn-warning.sticks'), ...P3(source) },

    { id: 'new', when: allOf(atLeast('person.ageMonths', NEW_HEARTBURN_FROM), yes('burn-signs.new')), ...P4(source) },
    { id: 'painkillers', when: yes('burn-signs.painkillers'), ...P4(source) },
    { id: 'anaemia', when: yes('burn-signs.anaemia'), ...P4(source) },
    { id: 'long', when: atLeast('burn-days', LONG_HEARTBURN), ...P4(source) },
  ],
  shifts: [
    { id: 'burn-expecting', when: yes('group.pregnant'), source: `${groups} (R4–R6)` },
    ...shiftsFor('burn', 'chronic', 'returning', 'worried'),
  ],
  base: { level: 'P5', source },
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
