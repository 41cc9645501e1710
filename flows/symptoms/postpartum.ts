// After the birth, and breastfeeding (complaints.md, entry 32). For the one who gave birth; the baby has a file of its own. The
// first twelve weeks hide bleeding, infection, clots, high pressure and dark thoughts behind "just tired".
import { allOf, anyOf, is, yes } from '../condition.ts'
import { everyComplaint, groups, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { PREGNANT_BELOW, PREGNANT_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 32 (NICE NG194, NG192: U)'
const sepsis = `${source}; entry 5 (R8)`
const mind = { action: 'handoff', where: 'psychiatric-emergency' } as const

/** "Recent delivery (≤ 4–6 weeks)" (groups). */
const firstWeeks = anyOf(is('post-weeks', 'first'), is('post-weeks', 'six'))

export const postpartum = Symptom.parse({
  id: 'postpartum',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: PREGNANT_FROM, belowMonths: PREGNANT_BELOW },
  questions: [
    {
      id: 'post-danger',
      kind: 'multi',
      danger: true,
      options: ['bleeding', 'seizure', 'breath', 'chest', 'sepsis'],
    },
    {
      id: 'post-warning',
      kind: 'multi',
      danger: true,
      options: ['pad', 'fever', 'headache', 'vision', 'upper', 'leg', 'breathless', 'chills', 'retention'],
    },
    // People seldom tell of this unasked, and are relieved to be asked.
    { id: 'post-mind', kind: 'multi', danger: true, options: ['harm-baby', 'harm-self', 'reality', 'no-sleep'] },
    { id: 'post-day', kind: 'multi', danger: true, options: ['breast-fever', 'wound', 'discharge', 'urine'] },
    {
      id: 'post-kind',
      kind: 'multi',
      options: ['mood', 'feeding', 'breast', 'lump', 'bleed-again', 'leak', 'worried'],
    },
    { id: 'post-weeks', kind: 'choice', options: ['first', 'six', 'twelve', 'later'] },
    temperature(yes('post-day.breast-fever')),
    { id: 'post-birth', kind: 'choice', options: ['vaginal', 'caesarean', 'assisted'], forCaregiver: true },
    { id: 'post-feeding', kind: 'choice', options: ['breast', 'bottle', 'both'], forCaregiver: true },
    { id: 'post-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'heavy', when: yes('post-danger.bleeding'), ...P1(source) },
    { id: 'seizure', when: yes('post-danger.seizure'), ...P1(source) },
    { id: 'breath', when: yes('post-danger.breath'), ...P1(source) },
    { id: 'chest', when: yes('post-danger.chest'), ...P1(source) },
    { id: 'sepsis', when: yes('post-danger.sepsis'), ...P1(sepsis) },

    // First, so that they decide the advice when a fever or a headache is as urgent.
    { id: 'harm-self', when: yes('post-mind.harm-self'), ...P2(source), ...mind, action: 'crisis-line' },
    { id: 'harm-baby', when: yes('post-mind.harm-baby'), ...P2(source), ...mind },
    { id: 'reality', when: yes('post-mind.reality'), ...P2(`${source}; entry 52`), ...mind },
    { id: 'no-sleep', when: yes('post-mind.no-sleep'), ...P2('complaints.md, entry 52 (NICE CG178: U): mania'), ...mind },
    { id: 'pad', when: yes('post-warning.pad'), ...P2(source) },
    { id: 'fever', when: yes('post-warning.fever'), ...P2(source) },
    { id: 'headache', when: yes('post-warning.headache'), ...P2(source) },
    { id: 'vision', when: yes('post-warning.vision'), ...P2(source) },
    { id: 'upper', when: yes('post-warning.upper'), ...P2(`${groups} (R4–R6)`) },
    {
      id: 'leg',
      when: yes('post-warning.leg'),
      ...P2(`${source}; entry 12`),
      action: 'emergency-department',
      where: 'emergency-department',
    },
    {
      id: 'breathless',
      when: yes('post-warning.breathless'),
      ...P2(`${groups}: recent delivery, breathlessness`),
      action: 'emergency-department',
      where: 'emergency-department',
    },
    { id: 'chills', when: yes('post-warning.chills'), ...P2(sepsis) },
    { id: 'retention', when: yes('post-warning.retention'), ...P2('complaints.md, entry 26 (R11): cannot pass urine') },
    { id: 'wound-surgery', when: allOf(yes('post-day.wound'), yes('group.surgery')), ...P2(`${groups}: recent surgery, wound`) },
    {
      id: 'wound-early',
      when: allOf(yes('post-day.wound'), firstWeeks),
      ...P2(`${groups}: recent delivery, wound, ≤ 4–6 weeks; ${source} has P3, the safer of the two`),
    },
    {
      id: 'breast-immunosuppressed',
      when: allOf(anyOf(yes('post-day.breast-fever'), yes('post-kind.breast')), yes('group.immunosuppressed')),
      ...P2(`${groups} (U): fever`),
    },
    // The entry itself has P4; by entry 49 the same woman is P2, whichever complaint she chose.
    { id: 'mood', when: yes('post-kind.mood'), ...P2(`${source}: P4; entry 49: postpartum, the safer of the two`), ...mind },

    { id: 'breast-fever', when: yes('post-day.breast-fever'), ...P3(source) },
    { id: 'wound', when: yes('post-day.wound'), ...P3(source) },
    { id: 'discharge', when: yes('post-day.discharge'), ...P3(`${source}: smelling flow or womb pain, our caution (U)`) },
    { id: 'urine', when: yes('post-day.urine'), ...P3('complaints.md, entry 26 (R11)') },

    { id: 'feeding', when: yes('post-kind.feeding'), ...P4(source), where: 'child-health' },
    {
      id: 'breast',
      when: yes('post-kind.breast'),
      ...P4(`${source}: red breast with fever under 24 h, our caution (U)`),
      action: 'handoff',
      where: '1177',
    },
    { id: 'lump', when: yes('post-kind.lump'), ...P4(`${source}: a lump that stays, our caution (U)`) },
    { id: 'bleed-again', when: yes('post-kind.bleed-again'), ...P4(`${source}: our caution (U)`) },
    { id: 'leak', when: yes('post-kind.leak'), ...P4(`${source}: our caution (U)`) },
    { id: 'later', when: is('post-weeks', 'later'), ...P4(`${groups}: up to 6–12 weeks after birth; later our caution (U)`) },
  ],
  shifts: [
    ...shiftsFor('post', 'immunosuppressed', 'anticoagulant', 'chronic', 'returning'),
    { id: 'post-worried', when: yes('post-kind.worried'), source: `${everyComplaint}, 5` },
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: {
    ...ordinaryRouting,
    P2: { action: 'emergency-department', where: 'maternity' },
    P4: { action: 'book', where: 'maternity' },
  },
})
