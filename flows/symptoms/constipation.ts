// Constipation, the back passage and blood in the stool (complaints.md, entry 25), at every age. Hard stools with a streak of blood
// on the paper are common and harmless; much or black blood, a stopped bowel and a change that stays are not.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { everyComplaint, ordinaryRouting, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { ONE_YEAR } from '../limits.ts'
import { Symptom } from '../symptom.ts'

/** Months. "Blood and > 40 y" (entry 25; NICE NG12, U). */
const BLOOD_OLDER = 480
/** Months. "No stool first 48 h of life" (entry 25) is of the newborn; later it is history. */
const NEWBORN_BELOW = 1

const source = 'complaints.md, entry 25 (NICE NG12, CG99: U)'
const belly = 'complaints.md, entry 21 (R9, R14; NICE CKS: U)'
const baby = 'complaints.md, entry 33 (R2, R3)'
const underOne = below('person.ageMonths', ONE_YEAR)
const blood = anyOf(yes('bowel-signs.bright'), yes('bowel-signs.in-stool'))

export const constipation = Symptom.parse({
  id: 'constipation',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'bowel-danger',
      kind: 'multi',
      danger: true,
      options: ['collapse', 'hard', 'much', 'faint', 'black', 'stopped', 'anal-fever'],
    },
    {
      id: 'bowel-infant',
      kind: 'multi',
      danger: true,
      options: ['green', 'belly', 'feeding', 'blood', 'ribbon', 'first-days'],
      askIf: underOne,
    },
    {
      id: 'bowel-warning',
      kind: 'multi',
      danger: true,
      options: ['steady', 'numb', 'retention', 'prolapse', 'stuck', 'mixed', 'anal-pain', 'overflow'],
    },
    { id: 'bowel-signs', kind: 'multi', options: ['bright', 'in-stool', 'weight', 'anaemia', 'change', 'lump', 'worried'] },
    { id: 'bowel-since', kind: 'choice', options: ['short', 'long'] },
    { id: 'bowel-often', kind: 'choice', options: ['daily', 'every-other', 'weekly', 'less'], forCaregiver: true },
    {
      id: 'bowel-also',
      kind: 'multi',
      options: ['painkillers', 'iron', 'haemorrhoids', 'family', 'laxative', 'diarrhoea'],
      forCaregiver: true,
    },
  ],
  rules: [
    { id: 'collapse', when: yes('bowel-danger.collapse'), ...P1(`${everyComplaint}, 1: major bleeding; entry 21`) },
    { id: 'hard', when: yes('bowel-danger.hard'), ...P1(belly) },
    { id: 'infant-green', when: yes('bowel-infant.green'), ...P1(baby) },

    { id: 'much', when: yes('bowel-danger.much'), ...P2(source) },
    { id: 'faint', when: yes('bowel-danger.faint'), ...P2(source) },
    { id: 'black', when: yes('bowel-danger.black'), ...P2(source) },
    { id: 'stopped', when: yes('bowel-danger.stopped'), ...P2(source) },
    { id: 'anal-fever', when: yes('bowel-danger.anal-fever'), ...P2(source) },
    { id: 'infant-belly', when: yes('bowel-infant.belly'), ...P2(source) },
    { id: 'infant-feeding', when: yes('bowel-infant.feeding'), ...P2(baby) },
    { id: 'infant-blood', when: yes('bowel-infant.blood'), ...P2(baby) },
    {
      id: 'newborn-first-days',
      when: allOf(yes('bowel-infant.first-days'), below('person.ageMonths', NEWBORN_BELOW)),
      ...P2(source),
    },
    { id: 'steady', when: yes('bowel-warning.steady'), ...P2(belly) },
    { id: 'numb', when: yes('bowel-warning.numb'), ...P2('complaints.md, entry 43 (R20): bowel, bladder, saddle area') },
    { id: 'retention', when: yes('bowel-warning.retention'), ...P2('complaints.md, entry 26 (R11): cannot pass urine') },
    { id: 'prolapse', when: yes('bowel-warning.prolapse'), ...P2(`${source}: does not go back, our caution (U)`) },
    { id: 'stuck', when: yes('bowel-warning.stuck'), ...P2('complaints.md, entry 46: an object inside, our caution (U)') },

    { id: 'mixed', when: yes('bowel-warning.mixed'), ...P3(source) },
    { id: 'anal-pain', when: yes('bowel-warning.anal-pain'), ...P3(`${source}: without fever, our caution (U)`) },
    { id: 'overflow', when: yes('bowel-warning.overflow'), ...P3(`${source}: a plug of stool, our caution (U)`) },
    { id: 'infant-ribbon', when: yes('bowel-infant.ribbon'), ...P3(source) },
    { id: 'infant-first-days', when: yes('bowel-infant.first-days'), ...P3(source) },

    { id: 'blood-older', when: allOf(blood, atLeast('person.ageMonths', BLOOD_OLDER)), ...P4(source) },
    {
      id: 'in-stool',
      when: yes('bowel-signs.in-stool'),
      ...P4(`${source}: mixed in without diarrhoea or fever, our caution (U)`),
    },
    { id: 'weight', when: yes('bowel-signs.weight'), ...P4(source) },
    { id: 'anaemia', when: yes('bowel-signs.anaemia'), ...P4(source) },
    { id: 'change', when: yes('bowel-signs.change'), ...P4(source) },
    { id: 'lump', when: yes('bowel-signs.lump'), ...P4(`${source}: our caution (U)`) },
    { id: 'long', when: is('bowel-since', 'long'), ...P4(source) },
  ],
  shifts: [
    ...shiftsFor('bowel', 'pregnant', 'anticoagulant', 'immunosuppressed', 'frail', 'returning'),
    { id: 'bowel-worried', when: yes('bowel-signs.worried'), source: `${everyComplaint}, 5` },
  ],
  base: { level: 'P5', source },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
