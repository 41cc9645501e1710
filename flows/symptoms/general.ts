// What holds for every complaint: the danger screen, the alarms of free text, the groups that shift a level (a complaint
// says which of them it minds), and what happens when no complaint fits. Always weighed together with the chosen ones.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { groups, infant } from '../groups.ts'
import { ADULT, ALONE_FROM, FEVER } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const screen = 'complaints.md: rules for every complaint, 1'
const human = { action: 'handoff', where: '1177' } as const
/** Whose own answers can't be relied on alone: memory, understanding, language. */
const support = anyOf(yes('group.support'), yes('told.cognitive'), yes('told.interpreter'))
/** For whom a fever is never only a fever, whatever else it is about. */
const feverCounts = anyOf(infant, ...['immunosuppressed', 'valve', 'surgery', 'travel'].map(group => yes(`group.${group}`)))
const hard = `${groups} (cognitive impairment, language barrier, no phone)`

export const general = Symptom.parse({
  id: 'general',
  version: '1.0.0',
  source: ['complaints.md: rules that hold for every complaint', 'complaints.md: groups that shift the level (R2, R3; U)'],
  reviewedBy: '',
  questions: [
    {
      id: 'danger',
      kind: 'multi',
      danger: true,
      options: ['unconscious', 'breathing', 'chest', 'stroke', 'bleeding', 'seizure', 'allergy', 'suicide', 'violence'],
    },
    {
      id: 'group',
      kind: 'multi',
      options: [
        'pregnant',
        'immunosuppressed',
        'anticoagulant',
        'chronic',
        'surgery',
        'frail',
        'valve',
        'travel',
        'returning',
        'worried',
        'support',
      ],
    },
  ],
  rules: [
    {
      id: 'alarm',
      when: yes('alarm.emergency'),
      level: 'P1',
      action: 'call-112',
      where: '112',
      source: 'complaints.md: rules for every complaint, 2',
    },
    { id: 'unconscious', when: yes('danger.unconscious'), level: 'P1', action: 'call-112', where: '112', source: screen },
    { id: 'breathing', when: yes('danger.breathing'), level: 'P1', action: 'call-112', where: '112', source: screen },
    { id: 'chest', when: yes('danger.chest'), level: 'P1', action: 'call-112', where: '112', source: screen },
    { id: 'stroke', when: yes('danger.stroke'), level: 'P1', action: 'call-112', where: '112', source: screen },
    { id: 'bleeding', when: yes('danger.bleeding'), level: 'P1', action: 'call-112', where: '112', source: screen },
    { id: 'seizure', when: yes('danger.seizure'), level: 'P1', action: 'call-112', where: '112', source: screen },
    { id: 'allergy', when: yes('danger.allergy'), level: 'P1', action: 'call-112', where: '112', source: screen },
    {
      id: 'violence',
      when: yes('danger.violence'),
      level: 'P1',
      action: 'crisis-line',
      where: '112',
      source: `${screen}; entry 54`,
    },
    {
      id: 'suicide',
      when: yes('danger.suicide'),
      level: 'P1',
      action: 'crisis-line',
      where: 'psychiatric-emergency',
      source: `${screen}; entry 50`,
    },
    {
      id: 'violence-words',
      when: yes('alarm.violence'),
      level: 'P1',
      action: 'crisis-line',
      where: '112',
      source: 'complaints.md: rules for every complaint, 2; entry 54',
    },
    {
      id: 'crisis',
      when: yes('alarm.crisis'),
      level: 'P1',
      action: 'crisis-line',
      where: 'psychiatric-emergency',
      source: 'complaints.md: rules for every complaint, 2; entry 50',
    },
    {
      id: 'child-alone',
      when: allOf(is('person.who', 'self'), below('person.ageMonths', ALONE_FROM)),
      level: 'P3',
      action: 'handoff',
      where: '1177',
      source: 'complaints.md: rules for every complaint, 6; DESIGN §1',
    },
    // The temperature as words gave it, or a complaint asked for it; nobody is asked for it here.
    {
      id: 'fever-group',
      when: allOf(feverCounts, atLeast('temperature', FEVER)),
      level: 'P2',
      action: 'call-1177',
      where: '1177',
      source: `${groups} (R2, R3; U): fever ≥ 38`,
    },
    // Nobody is asked whether somebody harmed the child: the complaints of injuries are (entries 19, 33, 45–47). Words may tell.
    {
      id: 'child-harm',
      when: allOf(yes('told.child-harm'), anyOf(is('person.who', 'child'), below('person.ageMonths', ADULT))),
      level: 'P2',
      ...human,
      source: `${groups} (child: any non-accidental pattern); entry 19 (R7, safeguarding)`,
    },
    { id: 'support-self', when: allOf(support, is('person.who', 'self')), level: 'P3', ...human, source: hard },
    { id: 'support', when: support, level: 'P4', ...human, source: hard },
    { id: 'no-phone', when: yes('told.no-phone'), level: 'P4', ...human, source: hard },
    {
      id: 'contradictory',
      when: yes('told.contradictory'),
      level: 'P4',
      ...human,
      source: 'complaints.md: rules for every complaint, 6 (contradictory answers)',
    },
  ],
  shifts: [],
  base: { level: 'P3', source: 'complaints.md: rules for every complaint, 6 (outside scope goes to a human)' },
  openAtLeast: 'P3',
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'handoff', where: '1177' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'handoff', where: '1177' },
    P5: { action: 'handoff', where: '1177' },
  },
  routes: [{ id: 'unreachable', when: yes('told.no-phone'), instead: ['call-1177', 'book'], ...human, source: hard }],
})
