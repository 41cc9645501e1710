// Chest pain (complaints.md, entry 1). What looks like the heart goes to 112; what looks like a clot is seen within hours. Home
// goes only who is young and has a new, tender chest wall.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { everyComplaint, frail, groups, ordinaryRouting, P1, P3, P4, pregnant, shiftsFor } from '../groups.ts'
import { CHEST_OLDER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 1 (R15; NICE CG95, U)'
const hospital = { level: 'P2', action: 'emergency-department', where: 'emergency-department', source } as const
const older = atLeast('person.ageMonths', CHEST_OLDER)
const vague = yes('chest-clot.vague')
const touch = is('chest-character', 'touch')
/** Months: who is younger can't tell a sore rib from the rest; somebody looks (rules for every complaint, 6; U). */
const TELLS_FROM = 144

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
    { id: 'chest-clot', kind: 'multi', danger: true, options: ['vague', 'blood', 'leg', 'still', 'fever'] },
    { id: 'chest-character', kind: 'choice', options: ['touch', 'burning', 'breath', 'exertion', 'other'] },
    { id: 'chest-now', kind: 'choice', options: ['now', 'comes-and-goes', 'gone', 'no-pain'] },
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
    // The heart attack that hardly hurts: "treat as P1/P2", so the safer after 40 and hours for the young.
    { id: 'vague-older', when: allOf(older, vague), ...P1(`${source}: P1/P2 there`) },
    { id: 'vague', when: vague, ...hospital },
    { id: 'blood', when: yes('chest-clot.blood'), ...hospital },
    { id: 'leg', when: yes('chest-clot.leg'), ...hospital },
    { id: 'still', when: anyOf(yes('chest-clot.still'), yes('group.surgery')), ...hospital },
    { id: 'pleuritic-fever', when: allOf(yes('chest-clot.fever'), is('chest-character', 'breath')), ...hospital },
    {
      id: 'fever-group',
      when: allOf(
        yes('chest-clot.fever'),
        anyOf(yes('group.immunosuppressed'), yes('group.valve'), yes('group.travel'), yes('group.chronic'), frail),
      ),
      ...hospital,
      source: `${groups} (U); entry 5`,
    },
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
    // "P4–P5" for a tender chest wall: home when it is new and nothing else weighs, else somebody looks.
    {
      id: 'chest-wall',
      when: allOf(
        touch,
        below('person.ageMonths', CHEST_OLDER),
        anyOf(is('chest-since', 'weeks'), pregnant, yes('group.returning'), yes('group.worried')),
      ),
      ...P4(source),
    },
    { id: 'wall-risk', when: allOf(touch, yes('chest-history.risk')), ...P4(source) },
    { id: 'child', when: below('person.ageMonths', TELLS_FROM), ...P4(`${everyComplaint}, 6 (age limit: U)`) },
    { id: 'breath', when: is('chest-character', 'breath'), ...P4(source) },
    { id: 'other', when: is('chest-character', 'other'), ...P4(source) },
    { id: 'reflux', when: is('chest-character', 'burning'), ...P4(source) },
    { id: 'older', when: older, ...P4(source) },
  ],
  shifts: [
    { id: 'chest-older', when: older, source },
    {
      id: 'chest-pregnant',
      when: pregnant,
      source: 'complaints.md: groups that shift the level (R4–R6)',
    },
    ...shiftsFor('chest', 'returning', 'worried'),
  ],
  base: { level: 'P5', source: `${source}: a tender chest wall in a young person` },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P2: { action: 'emergency-department', where: 'emergency-department' } },
})
