// Thoughts of suicide and self-harm (complaints.md, entry 50), of one's own or of somebody one is worried about. Asked plainly.
// Every end is a human, in hours or within the day; never self-care, never the end of the talk, never a score to reassure.
import { yes } from '../condition.ts'
import { everyComplaint } from '../groups.ts'
import { crisis, suicide, suicideNow, suicideQuestions, suicideThoughts } from '../suicide.ts'
import { Symptom } from '../symptom.ts'

const injury = `${suicide}; entry 46 (NICE NG38/NG39: U)`
const poison = `${suicide}; entry 57 (Giftinformationscentralen: U)`
const call112 = (source: string) => ({ level: 'P1', action: 'call-112', where: '112', source }) as const
const body = { level: 'P2', action: 'emergency-department', where: 'emergency-department', source: injury } as const
const human = { action: 'crisis-line', where: 'psychiatric-emergency' } as const

export const suicidal = Symptom.parse({
  id: 'suicidal',
  version: '1.0.0',
  source: [suicide],
  reviewedBy: '',
  questions: [
    ...suicideQuestions,
    { id: 'self-harm-danger', kind: 'multi', danger: true, options: ['swallowed', 'neck', 'bleeding', 'missing'] },
    {
      id: 'self-harm-warning',
      kind: 'multi',
      danger: true,
      options: ['wound', 'recent', 'urge', 'hopeless', 'psychosis', 'young-child', 'returning'],
    },
    // As in low-mood: who is near, and whether there are children who need somebody too.
    { id: 'mood-support', kind: 'yes-no', forCaregiver: true },
    { id: 'mood-children', kind: 'yes-no', forCaregiver: true },
  ],
  rules: [
    ...suicideNow,
    // Without a wish to die too: the body does not know why.
    { id: 'swallowed', when: yes('self-harm-danger.swallowed'), ...call112(poison) },
    { id: 'neck', when: yes('self-harm-danger.neck'), ...call112(`${suicide}: attempt; entry 54, strangulation`) },
    { id: 'bleeding', when: yes('self-harm-danger.bleeding'), ...call112(injury) },
    { id: 'missing', when: yes('self-harm-danger.missing'), ...call112(`${suicide}: preparations, of another; our caution (U)`) },

    ...suicideThoughts,
    { id: 'wound', when: yes('self-harm-warning.wound'), ...body },
    { id: 'recent', when: yes('self-harm-warning.recent'), ...crisis },
    { id: 'urge', when: yes('self-harm-warning.urge'), ...crisis },
    { id: 'hopeless', when: yes('self-harm-warning.hopeless'), ...crisis },
    { id: 'psychosis', when: yes('self-harm-warning.psychosis'), ...crisis, source: `${suicide}; entry 52` },
    { id: 'young-child', when: yes('self-harm-warning.young-child'), ...crisis, source: `${suicide}; entry 51 (U)` },
    { id: 'returning', when: yes('self-harm-warning.returning'), ...crisis, source: `${everyComplaint}, 5; entry 50` },
  ],
  shifts: [],
  // Somebody wrote of suicide: whatever is denied, a human reads it within the day.
  base: { level: 'P3', source: `${suicide} (never self-care as the end)` },
  openAtLeast: 'P2',
  routing: {
    P1: human,
    P2: human,
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'handoff', where: '1177' },
    P5: { action: 'handoff', where: '1177' },
  },
})
