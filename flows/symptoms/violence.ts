// Violence, threats and assault (complaints.md, entry 54). Every way ends with a human, never with advice alone; no words here
// say who reads along at home, and strangulation is 112 also when the person feels well.
import { below, yes } from '../condition.ts'
import { groups, P1, shiftsFor } from '../groups.ts'
import { ADULT } from '../limits.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 54 (Socialstyrelsen, NCK: U)'

const crisis = { level: 'P2', action: 'crisis-line', where: '1177', source } as const
const hospital = { ...crisis, where: 'emergency-department' } as const
const warning = (option: string) => yes(`violence-warning.${option}`)

export const violence = Symptom.parse({
  id: 'violence',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    {
      id: 'violence-danger',
      kind: 'multi',
      danger: true,
      options: ['now', 'strangled', 'injury', 'kill', 'child-now'],
    },
    {
      id: 'violence-warning',
      kind: 'multi',
      danger: true,
      options: ['fear', 'sexual', 'head', 'belly', 'worse', 'captive', 'children', 'honour', 'myself'],
    },
    { id: 'suicide-thoughts', kind: 'yes-no', danger: true },
    {
      id: 'violence-about',
      kind: 'multi',
      options: ['partner', 'family', 'stranger', 'online', 'earlier', 'bruises'],
      forCaregiver: true,
    },
    { id: 'violence-reach', kind: 'choice', options: ['chat', 'phone', 'visit'], forCaregiver: true },
  ],
  rules: [
    { id: 'now', when: yes('violence-danger.now'), ...P1(source) },
    { id: 'child-now', when: yes('violence-danger.child-now'), ...P1(source) },
    { id: 'strangled', when: yes('violence-danger.strangled'), ...P1(source) },
    { id: 'injury', when: yes('violence-danger.injury'), ...P1(source) },
    { id: 'kill', when: yes('violence-danger.kill'), ...P1(source) },

    {
      id: 'thoughts',
      when: yes('suicide-thoughts'),
      ...crisis,
      where: 'psychiatric-emergency',
      source: 'complaints.md, entry 50 (R18)',
    },
    { id: 'sexual', when: warning('sexual'), ...hospital },
    { id: 'head', when: warning('head'), ...hospital, source: `${source}; entry 19 (R7, safeguarding)` },
    { id: 'belly', when: warning('belly'), ...crisis, where: 'maternity', source: `${source}; entry 31 (trauma to belly)` },
    { id: 'children', when: warning('children'), ...crisis },
    { id: 'young', when: below('person.ageMonths', ADULT), ...crisis, source: `${source}; ${groups} (child)` },
    { id: 'fear', when: warning('fear'), ...crisis },
    { id: 'worse', when: warning('worse'), ...crisis },
    { id: 'captive', when: warning('captive'), ...crisis },
    { id: 'honour', when: warning('honour'), ...crisis },
    { id: 'myself', when: warning('myself'), ...crisis },
  ],
  shifts: shiftsFor('violence', 'pregnant', 'frail', 'returning'),
  base: { level: 'P3', source },
  openAtLeast: 'P2',
  routing: {
    P1: { action: 'call-112', where: '112' },
    P2: { action: 'crisis-line', where: '1177' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'handoff', where: '1177' },
    P5: { action: 'handoff', where: '1177' },
  },
})
