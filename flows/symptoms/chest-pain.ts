// Chest pain (complaints.md, entry 1). What looks like the heart goes to 112; what looks like a clot is seen within hours.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { ordinaryRouting, P1, P3, P4, pregnant, shiftsFor } from '../groups.ts'
import { CHEST_OLDER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 1 (R15; NICE CG95, U)'
const hospital = { level: 'P2', action: 'emergency-department', where: 'emergency-department', source } as const
const older = atLeast('person.ageMonths', CHEST_OLDER)

export const chestPain = Symptom.parse({
  id: 'chest-pain',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'chest-signs',
      kind: 'multi',
      danger: true,
      options: ['pressure', 'rest', 'spreading', 'sweating', 'nausea', 'breathless', 'faint', 'collapse', 'tearing', 'angina'],
    },
    { id: 'chest-clot', kind: 'multi', danger: true, options: ['blood', 'leg', 'still', 'fever'] },
    { id: 'chest-character', kind: 'choice', options: ['touch', 'burning', 'breath', 'exertion', 'other'] },
    { id: 'chest-now', kind: 'choice', options: ['now', 'comes-and-goes', 'gone'] },
    { id: 'chest-history', kind: 'multi', options: ['heart', 'diabetes', 'risk', 'nitro'] },
    { id: 'chest-since', kind: 'choice', options: ['hours', 'days', 'weeks'], forCaregiver: true },
    { id: 'chest-medicines', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'pressure', when: yes('chest-signs.pressure'), ...P1(source) },
    { id: 'rest', when: yes('chest-signs.rest'), ...P1(source) },
    { id: 'spreading', when: yes('chest-signs.spreading'), ...P1(source) },
    { id: 'sweating', when: yes('chest-signs.sweating'), ...P1(source) },
    { id: 'nausea', when: yes('chest-signs.nausea'), ...P1(source) },
    { id: 'breathless', when: yes('chest-signs.breathless'), ...P1(source) },
    { id: 'faint', when: yes('chest-signs.faint'), ...P1(source) },
    { id: 'collapse', when: yes('chest-signs.collapse'), ...P1(source) },
    { id: 'tearing', when: yes('chest-signs.tearing'), ...P1(source) },
    { id: 'angina', when: yes('chest-signs.angina'), ...P1(source) },
    { id: 'blood', when: yes('chest-clot.blood'), ...hospital },
    { id: 'leg', when: yes('chest-clot.leg'), ...hospital },
    { id: 'still', when: yes('chest-clot.still'), ...hospital },
    { id: 'pleuritic-fever', when: allOf(yes('chest-clot.fever'), is('chest-character', 'breath')), ...hospital },
    { id: 'heart', when: anyOf(yes('chest-history.heart'), yes('chest-history.nitro')), ...hospital },
    { id: 'diabetes', when: yes('chest-history.diabetes'), ...hospital },
    { id: 'older-vague', when: allOf(older, is('chest-now', 'now'), is('chest-character', 'other')), ...hospital },
    { id: 'older-exertion', when: allOf(older, is('chest-character', 'exertion')), ...hospital },
    {
      id: 'fever',
      when: yes('chest-clot.fever'),
      level: 'P3',
      source: 'complaints.md, entry 5 (fever with one-sided chest pain)',
    },
    { id: 'exertion', when: is('chest-character', 'exertion'), ...P3(source) },
    { id: 'risk', when: allOf(yes('chest-history.risk'), is('chest-character', 'other')), ...P3(source) },
    {
      id: 'chest-wall',
      when: allOf(is('chest-character', 'touch'), below('person.ageMonths', CHEST_OLDER)),
      level: 'P4',
      source,
    },
    { id: 'reflux', when: is('chest-character', 'burning'), ...P4(source) },
  ],
  shifts: [
    { id: 'chest-older', when: older, source },
    {
      id: 'chest-pregnant',
      when: pregnant,
      source: 'complaints.md: groups that shift the level (R4–R6)',
    },
    ...shiftsFor('chest', 'returning'),
  ],
  base: { level: 'P4', source },
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
