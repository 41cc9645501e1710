// Pregnancy (complaints.md, entry 31). Most who ask are well and belong with their midwife; bleeding, waters, a quiet baby and the
// signs of pre-eclampsia go straight to the maternity ward. Nobody has to know her week to be sent right.
import { anyOf, atLeast, yes } from '../condition.ts'
import { everyComplaint, ordinaryRouting, P1, P2, P3, P4, shiftsFor, temperature } from '../groups.ts'
import { FEVER, PREGNANT_BELOW, PREGNANT_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 31 (R4, R5, R6)'
const pressure = 'complaints.md, entry 10 (NICE NG136, ESC: U)'

const fever = yes('preg-warning.fever')

export const pregnancy = Symptom.parse({
  id: 'pregnancy',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  ages: { fromMonths: PREGNANT_FROM, belowMonths: PREGNANT_BELOW },
  questions: [
    {
      id: 'preg-danger',
      kind: 'multi',
      danger: true,
      options: ['bleeding', 'birth', 'cord', 'seizure', 'chest', 'breath', 'faint'],
    },
    {
      id: 'preg-warning',
      kind: 'multi',
      danger: true,
      options: ['pad', 'bleed-pain', 'bleed-late', 'one-side', 'waters', 'movements', 'contractions', 'trauma', 'fever'],
    },
    {
      id: 'preg-pressure',
      kind: 'multi',
      danger: true,
      options: ['headache', 'vision', 'upper', 'swelling', 'very-high', 'high-ill', 'itch', 'leg'],
    },
    {
      id: 'preg-day',
      kind: 'multi',
      danger: true,
      options: ['vomiting', 'urine', 'spotting-late', 'high', 'contact'],
    },
    { id: 'preg-kind', kind: 'multi', options: ['spotting', 'nausea', 'mood', 'worried'] },
    temperature(fever),
    { id: 'preg-week', kind: 'number', min: 1, max: 43, forCaregiver: true },
    {
      id: 'preg-history',
      kind: 'multi',
      options: ['twins', 'preeclampsia', 'preterm', 'caesarean', 'rh-negative', 'placenta'],
      forCaregiver: true,
    },
  ],
  rules: [
    { id: 'heavy', when: yes('preg-danger.bleeding'), ...P1(source) },
    { id: 'birth', when: yes('preg-danger.birth'), ...P1(source) },
    { id: 'cord', when: yes('preg-danger.cord'), ...P1(source) },
    { id: 'seizure', when: yes('preg-danger.seizure'), ...P1(source) },
    { id: 'chest', when: yes('preg-danger.chest'), ...P1(source) },
    { id: 'breath', when: yes('preg-danger.breath'), ...P1(source) },
    { id: 'faint', when: yes('preg-danger.faint'), ...P1(`${source}; entry 21: faintness in pregnancy`) },

    { id: 'pad', when: yes('preg-warning.pad'), ...P2(source) },
    { id: 'bleed-pain', when: yes('preg-warning.bleed-pain'), ...P2(source) },
    { id: 'bleed-late', when: yes('preg-warning.bleed-late'), ...P2('complaints.md: groups that shift the level (R4–R6)') },
    {
      id: 'spotting-late',
      when: yes('preg-day.spotting-late'),
      ...P2(`${source}: only early spotting may wait; groups (R4–R6): bleeding, the safer of the two`),
    },
    { id: 'one-side', when: yes('preg-warning.one-side'), ...P2(source), where: 'emergency-department' },
    { id: 'waters', when: yes('preg-warning.waters'), ...P2(source) },
    { id: 'movements', when: yes('preg-warning.movements'), ...P2(source) },
    { id: 'contractions', when: yes('preg-warning.contractions'), ...P2(source) },
    { id: 'trauma', when: yes('preg-warning.trauma'), ...P2(source) },
    { id: 'fever', when: anyOf(fever, atLeast('temperature', FEVER)), ...P2(source) },
    { id: 'headache', when: yes('preg-pressure.headache'), ...P2(source) },
    { id: 'vision', when: yes('preg-pressure.vision'), ...P2(source) },
    { id: 'upper', when: yes('preg-pressure.upper'), ...P2(source) },
    { id: 'swelling', when: yes('preg-pressure.swelling'), ...P2(source) },
    { id: 'very-high', when: yes('preg-pressure.very-high'), ...P2(pressure) },
    { id: 'high-ill', when: yes('preg-pressure.high-ill'), ...P2(pressure) },
    { id: 'itch', when: yes('preg-pressure.itch'), ...P2(source) },
    {
      id: 'leg',
      when: yes('preg-pressure.leg'),
      ...P2('complaints.md, entry 12 (NICE NG158: U)'),
      action: 'emergency-department',
      where: 'emergency-department',
    },

    { id: 'vomiting', when: yes('preg-day.vomiting'), ...P3(source) },
    { id: 'urine', when: yes('preg-day.urine'), ...P3(source) },
    { id: 'high', when: yes('preg-day.high'), ...P3(`${pressure}: without symptoms, our caution (U)`) },
    { id: 'contact', when: yes('preg-day.contact'), ...P3('complaints.md, entry 34 (FHM: U): pregnant contact') },
    {
      id: 'mood',
      when: yes('preg-kind.mood'),
      ...P3('complaints.md, entry 49 (NICE NG222, NG192: U): P4; groups (R4–R6): pregnant, one level up'),
    },

    { id: 'spotting', when: yes('preg-kind.spotting'), ...P4(source) },
    { id: 'nausea', when: yes('preg-kind.nausea'), ...P4(source) },
  ],
  shifts: [
    ...shiftsFor('preg', 'immunosuppressed', 'anticoagulant', 'chronic', 'returning'),
    { id: 'preg-worried', when: yes('preg-kind.worried'), source: `${everyComplaint}, 5` },
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: {
    ...ordinaryRouting,
    P2: { action: 'emergency-department', where: 'maternity' },
    P4: { action: 'book', where: 'maternity' },
  },
})
