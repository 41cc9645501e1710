// The mental health of children and young people (complaints.md, entry 51). Thoughts of suicide first; then danger at home and
// an eating disorder that harms the body. The rest has help of its own: the youth clinic, and for children the first line.
import { allOf, anyOf, below, is, yes } from '../condition.ts'
import { everyComplaint, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { ALONE_FROM, UNDER_25 } from '../limits.ts'
import { suicide, suicideNow, suicideQuestions, suicideThoughts } from '../suicide.ts'
import { Symptom } from '../symptom.ts'

const youth = 'complaints.md, entry 51 (BUP, NICE NG134: U)'
const psychosis = `${youth}; entry 52 (NICE CG178: U)`
const mood = `${youth}; entry 49 (NICE NG222: U)`
const crisis = { level: 'P2', action: 'crisis-line', where: 'psychiatric-emergency' } as const
/** Somebody to talk to now, and not because one is ill oneself. */
const human = { level: 'P2', action: 'crisis-line', where: '1177' } as const
const body = (source: string) => ({ level: 'P2', action: 'emergency-department', where: 'emergency-department', source }) as const

const longer = is('mood-weeks', 'longer')
const sign = (id: string) => yes(`youth-signs.${id}`)
/** What is no danger and still is not left to pass: under 13 the first line, from 13 the youth clinic. */
const needsHelp = anyOf(longer, ...['school', 'function', 'eating', 'attention', 'alcohol', 'bullied'].map(sign))

export const youthMental = Symptom.parse({
  id: 'youth-mental',
  version: '1.0.0',
  source: [youth, suicide],
  reviewedBy: '',
  // Youth clinics take those up to their early twenties; older is low-mood and anxiety (entry 51 has no age; U).
  ages: { belowMonths: UNDER_25 },
  questions: [
    ...suicideQuestions,
    {
      id: 'youth-danger',
      kind: 'multi',
      danger: true,
      options: ['overdose', 'drugs', 'weapon', 'confused', 'home', 'threat', 'self-harm', 'psychosis', 'mania'],
    },
    { id: 'youth-eating', kind: 'multi', danger: true, options: ['faint', 'loss', 'drink', 'heart', 'vomiting'] },
    { id: 'mood-weeks', kind: 'choice', options: ['shorter', 'longer'] },
    {
      id: 'youth-signs',
      kind: 'multi',
      options: ['worse', 'medicine', 'school', 'function', 'eating', 'attention', 'alcohol', 'bullied', 'returning'],
    },
    { id: 'mood-support', kind: 'yes-no', forCaregiver: true },
    // Who reads decides how to answer: never through a parent's account or a shared telephone.
    { id: 'youth-private', kind: 'yes-no', forCaregiver: true },
  ],
  rules: [
    ...suicideNow,
    { id: 'swallowed', when: yes('youth-danger.overdose'), ...P1(`${youth}; entry 57 (Giftinformationscentralen: U)`) },
    { id: 'drugs', when: yes('youth-danger.drugs'), ...P1(`${youth}; entry 53 (NICE CG115: U)`) },
    { id: 'weapon', when: yes('youth-danger.weapon'), ...P1(psychosis) },

    ...suicideThoughts,
    { id: 'self-harm', when: yes('youth-danger.self-harm'), ...crisis, source: suicide },
    { id: 'home', when: yes('youth-danger.home'), ...human, source: `${youth}; entry 54 (Socialstyrelsen, NCK: U)` },
    { id: 'threat', when: yes('youth-danger.threat'), ...human, source: `${youth}; entry 54, our caution (U)` },
    { id: 'confused', when: yes('youth-danger.confused'), ...body(youth) },
    { id: 'psychosis', when: yes('youth-danger.psychosis'), ...P2(psychosis) },
    { id: 'mania', when: yes('youth-danger.mania'), ...P2(psychosis) },
    { id: 'eating-faint', when: yes('youth-eating.faint'), ...body(youth) },
    { id: 'eating-loss', when: yes('youth-eating.loss'), ...body(youth) },
    { id: 'eating-drink', when: yes('youth-eating.drink'), ...body(youth) },
    { id: 'eating-heart', when: yes('youth-eating.heart'), ...body(`${youth}: the heart in starvation, our caution (U)`) },
    // Entry 49 has P3, and more for those under 25: everybody here is.
    { id: 'medicine', when: sign('medicine'), ...P2(mood) },

    { id: 'eating-vomiting', when: yes('youth-eating.vomiting'), ...P3(`${youth}: salts, our caution (U)`) },
    { id: 'worse', when: sign('worse'), ...P3(mood) },

    {
      id: 'child',
      when: allOf(below('person.ageMonths', ALONE_FROM), needsHelp),
      level: 'P4',
      action: 'book',
      where: 'health-centre',
      source: `${youth} (första linjen)`,
    },
    { id: 'school', when: sign('school'), ...P4(youth) },
    { id: 'eating', when: sign('eating'), ...P4(`${youth}: without danger signs our caution (U)`) },
    { id: 'attention', when: sign('attention'), ...P4(youth) },
    { id: 'alcohol', when: sign('alcohol'), ...P4(`${youth}; entry 53 (U)`) },
    { id: 'bullied', when: sign('bullied'), ...P4(`${youth}: our caution (U)`) },
    { id: 'function', when: sign('function'), ...P4(youth) },
    { id: 'weeks', when: longer, ...P4(youth) },
  ],
  shifts: [{ id: 'youth-returning', when: sign('returning'), source: `${everyComplaint}, 5` }, ...shiftsFor('youth', 'worried')],
  base: { level: 'P5', source: 'complaints.md, entry 48 (short stress reaction, advice; NICE CG113: U)' },
  openAtLeast: 'P3',
  routing: {
    P1: { action: 'crisis-line', where: 'psychiatric-emergency' },
    P2: { action: 'handoff', where: 'psychiatric-emergency' },
    P3: { action: 'handoff', where: '1177' },
    P4: { action: 'book', where: 'youth-clinic' },
    P5: { action: 'self-care', where: 'home' },
  },
})
