// What holds for every complaint: the danger screen, the alarms of free text, the groups that shift a level (a complaint
// says which of them it minds), and what happens when no complaint fits. Always weighed together with the chosen ones.
import { allOf, below, is, yes } from '../condition.ts'
import { ALONE_FROM } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const screen = 'complaints.md: rules for every complaint, 1'

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
})
