// Heartburn and gastritis in adults (complaints.md, entry 24). Usual and harmless, but a heart, a bleeding and late pregnancy can
// all feel like it, so those are asked about first.
import { ADULT } from '../limits.ts'
import { allOf, atLeast, yes } from '../condition.ts'
import { Symptom } from '../symptom.ts'

/** Days. "> 4 weeks" (entry 24). */
const LONG_HEARTBURN = 29
/** Age in months. "> 55 y new" (entry 24). */
const NEW_HEARTBURN_FROM = 660

const source = 'complaints.md, entry 24 (NICE NG12, CG184: U)'
const heart = `${source}; entry 1 (R15; NICE CG95: U)`
const groups = 'complaints.md: groups that shift the level'
const call112 = (source: string) => ({ level: 'P1', action: 'call-112', where: '112', source }) as const
const hours = (source: string) => ({ level: 'P2', source }) as const
const day = { level: 'P3', source } as const
const week = { level: 'P4', source } as const

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
      options: ['pressure', 'sweating', 'faint', 'blood-vomit', 'black', 'effort', 'pain'],
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
    { id: 'pressure', when: yes('burn-danger.pressure'), ...call112(heart) },
    { id: 'sweating', when: yes('burn-danger.sweating'), ...call112(heart) },
    { id: 'faint', when: yes('burn-danger.faint'), ...call112(heart) },
    { id: 'blood-vomit', when: yes('burn-danger.blood-vomit'), ...call112(`${source}; entry 21`) },

    { id: 'black', when: yes('burn-danger.black'), ...hours(`${source}; ${groups} (R7)`) },
    { id: 'effort', when: yes('burn-danger.effort'), ...hours(heart) },
    { id: 'pain', when: yes('burn-danger.pain'), ...hours('complaints.md, entry 21 (R9, R14)') },
    {
      id: 'pregnant-upper',
      when: yes('burn-pregnant'),
      level: 'P2',
      action: 'emergency-department',
      where: 'maternity',
      source: `${groups} (R4–R6); entry 31`,
    },

    { id: 'weight', when: yes('burn-warning.weight'), ...day },
    { id: 'vomiting', when: yes('burn-warning.vomiting'), ...day },
    { id: 'sticks', when: yes('burn-warning.sticks'), ...day },

    { id: 'new', when: allOf(atLeast('person.ageMonths', NEW_HEARTBURN_FROM), yes('burn-signs.new')), ...week },
    { id: 'painkillers', when: yes('burn-signs.painkillers'), ...week },
    { id: 'anaemia', when: yes('burn-signs.anaemia'), ...week },
    { id: 'long', when: atLeast('burn-days', LONG_HEARTBURN), ...week },
  ],
  shifts: [
    { id: 'burn-expecting', when: yes('group.pregnant'), source: `${groups} (R4–R6)` },
    { id: 'burn-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P5', source },
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'emergency-department', where: 'emergency-department' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
