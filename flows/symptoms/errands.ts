// Certificates, referrals, test results, vaccination, booking (complaints.md, entry 59). One question finds the person who came
// with an errand and is ill; everyone else is sent on. Nothing here ends at home: an errand needs somebody to do it.
import { allOf, is, yes } from '../condition.ts'
import { ordinaryRouting, P3 } from '../groups.ts'
import { Symptom } from '../symptom.ts'

const source = 'complaints.md, entry 59'
const handed = { level: 'P4', action: 'handoff', where: '1177', source } as const
const booked = { level: 'P4', action: 'book', where: 'health-centre', source } as const
const vaccination = is('errand-kind', 'vaccination')

export const errands = Symptom.parse({
  id: 'errands',
  version: '1.0.0',
  source: [source],
  reviewedBy: '',
  questions: [
    { id: 'errand-symptoms', kind: 'yes-no', danger: true },
    // It moves nobody between levels, it says who does the errand: so the caregiver's question, though rules read it.
    {
      id: 'errand-kind',
      kind: 'choice',
      options: ['certificate', 'referral', 'results', 'vaccination', 'booking', 'other'],
      forCaregiver: true,
    },
    // "Travel vaccine 4–8 weeks before" (entry 59).
    {
      id: 'errand-travel',
      kind: 'choice',
      options: ['no', 'month', 'two-months', 'later'],
      askIf: vaccination,
      forCaregiver: true,
    },
    { id: 'errand-text', kind: 'text', forCaregiver: true },
  ],
  rules: [
    { id: 'symptoms', when: yes('errand-symptoms'), ...P3(source) },
    { id: 'certificate', when: is('errand-kind', 'certificate'), ...handed },
    { id: 'referral', when: is('errand-kind', 'referral'), ...handed },
    { id: 'results', when: is('errand-kind', 'results'), ...handed },
    { id: 'travel-soon', when: allOf(vaccination, is('errand-travel', 'month')), ...booked },
    { id: 'travel', when: allOf(vaccination, is('errand-travel', 'two-months')), ...booked },
    { id: 'vaccination', when: vaccination, ...booked },
    { id: 'booking', when: is('errand-kind', 'booking'), ...booked },
  ],
  // No group is asked for: an errand is no more urgent for being somebody's who is pregnant or frail.
  shifts: [],
  base: { level: 'P4', source },
  openAtLeast: 'P3',
  routing: { ...ordinaryRouting, P4: { action: 'handoff', where: '1177' }, P5: { action: 'handoff', where: '1177' } },
})
