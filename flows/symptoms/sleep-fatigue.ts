// Poor sleep and tiredness (complaints.md, entry 55). Mostly a hard time in life, and advice helps; behind it may be dark
// thoughts, an infection in the blood, the heart, sugar, a bleeding or gas in the house, so those are asked about first.
import { allOf, anyOf, atLeast, below, is, yes } from '../condition.ts'
import { groups, ordinaryRouting, P1, P2, P3, P4, shiftsFor } from '../groups.ts'
import { ADULT, ONE_YEAR } from '../limits.ts'
import { suicide, suicideNow, suicideQuestions, suicideThoughts } from '../suicide.ts'
import { Symptom } from '../symptom.ts'

const sleep = 'complaints.md, entry 55 (NICE CKS: U)'
const sepsis = `${sleep}; entry 5 (R8)`
const heart = `${sleep}; entries 2 and 11 (R2, R12)`
const sugar = `${sleep}; entry 56 (NICE NG17/NG18/NG28: U)`
const psychiatric = { action: 'handoff', where: 'psychiatric-emergency' } as const

/** Months. A small child who sleeps badly but is well belongs to child health (entry 33: sleep). */
const SMALL_CHILD = 72
/** Months. Parents of younger children are not asked about thoughts of suicide (no age in entries 50 and 55; U). */
const THOUGHTS_FROM = 84

const long = is('sleep-weeks', 'longer')
const stool = yes('sleep-warning.stool')
const thirst = yes('sleep-warning.thirst')

const feverish = yes('sleep-signs.feverish')
/** Those in whom a little fever and tiredness may be malaria or an infection in the blood. */
const exposed = anyOf(yes('group.travel'), yes('group.immunosuppressed'), yes('group.valve'), yes('group.surgery'))

export const sleepFatigue = Symptom.parse({
  id: 'sleep-fatigue',
  version: '1.0.0',
  source: [sleep, suicide],
  reviewedBy: '',
  // The tired baby is the infant's complaint (entry 33).
  ages: { fromMonths: ONE_YEAR },
  questions: [
    ...suicideQuestions.map(question =>
      question.askIf ? question : { ...question, askIf: atLeast('person.ageMonths', THOUGHTS_FROM) },
    ),
    {
      id: 'sleep-danger',
      kind: 'multi',
      danger: true,
      options: ['confused', 'gas', 'sugar', 'skin', 'urine', 'rash', 'worst'],
    },
    {
      id: 'sleep-warning',
      kind: 'multi',
      danger: true,
      options: ['chest', 'breathless', 'faint', 'fever', 'head', 'steroid', 'mania', 'thirst', 'stool'],
    },
    { id: 'sleep-weeks', kind: 'choice', options: ['shorter', 'longer'] },
    {
      id: 'sleep-signs',
      kind: 'multi',
      options: ['feverish', 'snoring', 'driving', 'weight', 'periods', 'medicine', 'pills', 'low', 'alcohol', 'function'],
    },
    { id: 'sleep-kind', kind: 'choice', options: ['falling', 'waking', 'tired', 'both'], forCaregiver: true },
    {
      id: 'sleep-around',
      kind: 'multi',
      options: ['stress', 'shift', 'caffeine', 'pain', 'night-urine', 'legs'],
      forCaregiver: true,
    },
  ],
  rules: [
    ...suicideNow,
    { id: 'confused', when: yes('sleep-danger.confused'), ...P1(sepsis) },
    { id: 'gas', when: yes('sleep-danger.gas'), ...P1(`${sleep}; entry 57 (Giftinformationscentralen: U)`) },
    { id: 'sugar', when: yes('sleep-danger.sugar'), ...P1(sugar) },
    { id: 'skin', when: yes('sleep-danger.skin'), ...P1(sepsis) },
    { id: 'urine', when: yes('sleep-danger.urine'), ...P1(sepsis) },
    { id: 'rash', when: yes('sleep-danger.rash'), ...P1(sepsis) },
    { id: 'worst', when: yes('sleep-danger.worst'), ...P1(sepsis) },

    ...suicideThoughts,
    { id: 'chest', when: yes('sleep-warning.chest'), ...P2(`${sleep}; entry 1 (R15)`) },
    { id: 'breathless', when: yes('sleep-warning.breathless'), ...P2(heart) },
    { id: 'faint', when: yes('sleep-warning.faint'), ...P2(`${sleep}; entry 9 (U)`) },
    { id: 'fever', when: yes('sleep-warning.fever'), ...P2(sepsis) },
    { id: 'head', when: yes('sleep-warning.head'), ...P2(`${sleep}: drowsy after a blow; R7, our caution (U)`) },
    { id: 'steroid', when: yes('sleep-warning.steroid'), ...P2(`${groups} (U); entry 58 (FASS: U)`) },
    { id: 'mania', when: yes('sleep-warning.mania'), ...P2('complaints.md, entry 52 (NICE CG178: U)'), ...psychiatric },
    { id: 'child-thirst', when: allOf(thirst, below('person.ageMonths', ADULT)), ...P2(sugar) },
    { id: 'feverish-exposed', when: allOf(feverish, exposed), ...P2(`${groups} (U): fever; entry 5`) },
    { id: 'stool-thin', when: allOf(stool, yes('group.anticoagulant')), ...P2(`${groups} (R7)`) },

    { id: 'thirst', when: thirst, ...P3(sleep) },
    { id: 'stool', when: stool, ...P3(sleep) },

    {
      id: 'small-child',
      when: allOf(long, below('person.ageMonths', SMALL_CHILD)),
      level: 'P4',
      action: 'book',
      where: 'child-health',
      source: `${sleep}; entry 33 (Rikshandboken: U)`,
    },
    { id: 'feverish', when: feverish, ...P4(`${sleep}: P2 when very ill; entry 5; our caution (U)`) },
    { id: 'driving', when: yes('sleep-signs.driving'), ...P4(sleep) },
    { id: 'snoring', when: yes('sleep-signs.snoring'), ...P4(sleep) },
    { id: 'weight', when: yes('sleep-signs.weight'), ...P4(`${sleep}: P3 with thirst; without it our caution (U)`) },
    { id: 'periods', when: yes('sleep-signs.periods'), ...P4(`${sleep}: lack of iron, our caution (U)`) },
    { id: 'medicine', when: yes('sleep-signs.medicine'), ...P4(`${sleep}; entry 58 (FASS: U)`) },
    { id: 'pills', when: yes('sleep-signs.pills'), ...P4(`${sleep}; entry 53 (U)`) },
    { id: 'low', when: yes('sleep-signs.low'), ...P4('complaints.md, entry 49 (NICE NG222: U)') },
    { id: 'alcohol', when: yes('sleep-signs.alcohol'), ...P4(`${sleep}; entry 53 (NICE CG115: U)`) },
    { id: 'function', when: yes('sleep-signs.function'), ...P4(`${sleep}: affects life, our caution (U)`) },
    { id: 'long', when: long, ...P4(sleep) },
  ],
  shifts: shiftsFor('sleep', 'pregnant', 'immunosuppressed', 'chronic', 'surgery', 'frail', 'returning', 'worried'),
  base: { level: 'P5', source: sleep },
  openAtLeast: 'P3',
  routing: ordinaryRouting,
})
