// Chest pain (complaints.md, entry 1). What looks like the heart goes to 112; what looks like a clot is seen within hours.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { CHEST_OLDER, PREGNANT_BELOW, PREGNANT_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 1 (R15; NICE CG95, U)'
const P1 = { level: 'P1', action: 'call-112', where: '112', source } as const
const P2 = { level: 'P2', action: 'emergency-department', where: 'emergency-department', source } as const
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
    { id: 'pressure', when: yes('chest-signs.pressure'), ...P1 },
    { id: 'rest', when: yes('chest-signs.rest'), ...P1 },
    { id: 'spreading', when: yes('chest-signs.spreading'), ...P1 },
    { id: 'sweating', when: yes('chest-signs.sweating'), ...P1 },
    { id: 'nausea', when: yes('chest-signs.nausea'), ...P1 },
    { id: 'breathless', when: yes('chest-signs.breathless'), ...P1 },
    { id: 'faint', when: yes('chest-signs.faint'), ...P1 },
    { id: 'collapse', when: yes('chest-signs.collapse'), ...P1 },
    { id: 'tearing', when: yes('chest-signs.tearing'), ...P1 },
    { id: 'angina', when: yes('chest-signs.angina'), ...P1 },
    { id: 'blood', when: yes('chest-clot.blood'), ...P2 },
    { id: 'leg', when: yes('chest-clot.leg'), ...P2 },
    { id: 'still', when: yes('chest-clot.still'), ...P2 },
    { id: 'pleuritic-fever', when: allOf(yes('chest-clot.fever'), is('chest-character', 'breath')), ...P2 },
    { id: 'heart', when: anyOf(yes('chest-history.heart'), yes('chest-history.nitro')), ...P2 },
    { id: 'diabetes', when: yes('chest-history.diabetes'), ...P2 },
    { id: 'older-vague', when: allOf(older, is('chest-now', 'now'), is('chest-character', 'other')), ...P2 },
    { id: 'older-exertion', when: allOf(older, is('chest-character', 'exertion')), ...P2 },
    {
      id: 'fever',
      when: yes('chest-clot.fever'),
      level: 'P3',
      source: 'complaints.md, entry 5 (fever with one-sided chest pain)',
    },
    { id: 'exertion', when: is('chest-character', 'exertion'), level: 'P3', source },
    { id: 'risk', when: allOf(yes('chest-history.risk'), is('chest-character', 'other')), level: 'P3', source },
    {
      id: 'chest-wall',
      when: allOf(is('chest-character', 'touch'), below('person.ageMonths', CHEST_OLDER)),
      level: 'P4',
      source,
    },
    { id: 'reflux', when: is('chest-character', 'burning'), level: 'P4', source },
  ],
  shifts: [
    { id: 'chest-older', when: older, source },
    {
      id: 'chest-pregnant',
      when: allOf(yes('group.pregnant'), atLeast('person.ageMonths', PREGNANT_FROM), below('person.ageMonths', PREGNANT_BELOW)),
      source: 'complaints.md: groups that shift the level (R4–R6)',
    },
    { id: 'chest-returning', when: yes('group.returning'), source: 'complaints.md: rules for every complaint, 5' },
  ],
  base: { level: 'P4', source },
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'emergency-department', where: 'emergency-department' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'health-centre' },
    P5: { action: 'self-care', where: 'home' },
  },
})
