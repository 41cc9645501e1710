// The two questions about thoughts of suicide and the rules that read them, the same in every complaint of the mind
// (complaints.md, entry 50). Asked plainly; a yes always ends with a human, and no score is ever used to reassure.
import { yes } from './condition.ts'
import type { SymptomDraft } from './symptom.ts'

type Questions = SymptomDraft['questions']
type Rules = SymptomDraft['rules']

export const suicide = 'complaints.md, entry 50 (R18; NICE NG225: U)'
const call112 = { level: 'P1', action: 'call-112', where: '112', source: suicide } as const
const human = { level: 'P1', action: 'crisis-line', where: 'psychiatric-emergency', source: suicide } as const
/** A human within hours, the crisis line shown, the chat open. */
export const crisis = { level: 'P2', action: 'crisis-line', where: 'psychiatric-emergency', source: suicide } as const

/** Who has two of these complaints is asked once. */
export const suicideQuestions: Questions = [
  { id: 'suicide-thoughts', kind: 'yes-no', danger: true },
  {
    id: 'suicide-now',
    kind: 'multi',
    danger: true,
    options: [
      'attempt',
      'overdose',
      'ongoing',
      'means',
      'place',
      'intent',
      'plan',
      'preparations',
      'voices',
      'intoxicated',
      'alone',
      'earlier',
    ],
    askIf: yes('suicide-thoughts'),
  },
]

const now = (id: string, what: typeof call112 | typeof human) => ({ id, when: yes(`suicide-now.${id}`), ...what })
export const suicideNow: Rules = [
  ...['attempt', 'overdose', 'ongoing', 'means', 'place'].map(id => now(id, call112)),
  ...['intent', 'plan', 'preparations', 'voices', 'intoxicated', 'alone', 'earlier'].map(id => now(id, human)),
]
export const suicideThoughts: Rules = [{ id: 'thoughts', when: yes('suicide-thoughts'), ...crisis }]
