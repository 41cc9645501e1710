// The laws of the rule set, on random people: every fact absent, "vet inte", yes, no or at a limit a rule compares it with.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Condition, evaluate, type Fact, type Facts } from '../../flows/condition.ts'
import { judge, next, rank, weigh } from '../../flows/interview.ts'
import { planOf } from '../../flows/plan.ts'
import { factsOf, type Question, type Symptom } from '../../flows/symptom.ts'
import { complaints, symptomsFor } from '../../flows/symptoms/index.ts'

/** 300 in `npm test`; the long run is RULE_RUNS=10000. */
const RUNS = Number(process.env['RULE_RUNS'] ?? 300)
vi.setConfig({ testTimeout: 60_000 + RUNS * 30 })
const sets: [string, Symptom[]][] = [
  ['general', symptomsFor([])],
  ...complaints.map(({ id }): [string, Symptom[]] => [id, symptomsFor([id])]),
  ['cough-cold and fever-child', symptomsFor(['cough-cold', 'fever-child'])],
  ['chest-pain and low-mood', symptomsFor(['chest-pain', 'low-mood'])],
]

const comparisons = (condition: Condition): [string, number][] => {
  if ('all' in condition) return condition.all.flatMap(comparisons)
  if ('any' in condition) return condition.any.flatMap(comparisons)
  if ('not' in condition) return comparisons(condition.not)
  if ('is' in condition) return []
  return [[condition.fact, 'atLeast' in condition ? condition.atLeast : condition.below]]
}

/** For a number: both sides of each limit, and the ends of what may be answered. */
function boundaries(symptoms: readonly Symptom[], fact: string, question?: Question): number[] {
  const limits = symptoms
    .flatMap(({ rules, shifts, questions }) =>
      [...rules, ...shifts].map(({ when }) => when).concat(questions.flatMap(({ askIf }) => askIf ?? [])),
    )
    .flatMap(comparisons)
    .filter(([name]) => name === fact)
    .flatMap(([, limit]) => [limit - 1, limit - 0.1, limit, limit + 0.1])
  return [...new Set([question?.min ?? 0, ...limits, question?.max ?? 1200])]
}

const answers = (symptoms: readonly Symptom[], question: Question): (Fact | null)[] => {
  switch (question.kind) {
    case 'yes-no':
    case 'multi':
      return [true, false, null]
    case 'choice':
      return [...(question.options ?? []), null]
    case 'number':
    case 'scale':
      return [...boundaries(symptoms, question.id, question), null]
    default:
      return ['något', null]
  }
}

const people = (symptoms: readonly Symptom[]): fc.Arbitrary<Facts> =>
  fc.record<Facts>(
    {
      'person.who': fc.constantFrom<Fact | null>('self', 'child', 'other', null),
      'person.ageMonths': fc.constantFrom<Fact | null>(...boundaries(symptoms, 'person.ageMonths'), 360, null),
      'alarm.emergency': fc.constant(false),
      ...Object.fromEntries(
        planOf(symptoms).asked.flatMap(({ question }) =>
          factsOf(question).map(fact => [
            fact,
            fc.oneof(
              { weight: 4, arbitrary: fc.constantFrom(false, null) },
              { weight: 1, arbitrary: fc.constantFrom(...answers(symptoms, question)) },
            ),
          ]),
        ),
      ),
    },
    { requiredKeys: [] },
  )

const dangerOf = (symptoms: readonly Symptom[]) =>
  planOf(symptoms).asked.flatMap(({ question }) => (question.danger && question.kind !== 'number' ? factsOf(question) : []))

/** Everybody healthy: every question answered, nothing found. */
const healthy = (symptoms: readonly Symptom[], age: number): Facts => ({
  'person.who': 'other',
  'person.ageMonths': age,
  ...Object.fromEntries(
    planOf(symptoms).asked.flatMap(({ question }) =>
      factsOf(question).map(fact => [fact, question.kind === 'multi' || question.kind === 'yes-no' ? false : null]),
    ),
  ),
})

for (const [name, symptoms] of sets) {
  describe(name, () => {
    const danger = dangerOf(symptoms)

    test('turning a danger finding from no or unknown to yes never lowers the level', () => {
      fc.assert(
        fc.property(people(symptoms), fc.constantFrom(...danger), (facts, sign) => {
          const without: Facts = { ...facts }
          delete without[sign]
          const found = weigh(symptoms, { ...without, [sign]: true }).level
          for (const before of [without, { ...without, [sign]: null }, { ...without, [sign]: false }])
            expect(rank(found)).toBeLessThanOrEqual(rank(weigh(symptoms, before).level))
        }),
        { numRuns: RUNS },
      )
    })

    test('answering no to an open danger question may lower, and never raises', () => {
      fc.assert(
        fc.property(people(symptoms), fc.constantFrom(...danger), (facts, sign) => {
          const open = weigh(symptoms, { ...facts, [sign]: null }).level
          expect(rank(weigh(symptoms, { ...facts, [sign]: false }).level)).toBeGreaterThanOrEqual(rank(open))
        }),
        { numRuns: RUNS },
      )
    })

    test('the highest level that fires wins, and shifts and open signs add at most one step each', () => {
      fc.assert(
        fc.property(people(symptoms), facts => {
          const { raw, level, shifts, open } = weigh(symptoms, facts)
          const fired = symptoms.flatMap(({ rules }) => rules.filter(({ when }) => evaluate(when, facts) === true))
          for (const rule of fired) expect(rank(level)).toBeLessThanOrEqual(rank(rule.level))
          expect(rank(level)).toBeLessThanOrEqual(rank(raw))
          if (open.atLeast === 'P5')
            expect(rank(raw) - rank(level)).toBeLessThanOrEqual((shifts.length > 0 ? 1 : 0) + (open.facts.length > 0 ? 1 : 0))
        }),
        { numRuns: RUNS },
      )
    })

    test('every interview ends, asks nothing twice, and an open danger sign ends with a human, never P5', () => {
      fc.assert(
        fc.property(people(symptoms), fc.infiniteStream(fc.nat()), (start, dice) => {
          let facts: Facts = Object.fromEntries(Object.entries(start).filter(([fact]) => fact.startsWith('person.')))
          const seen = new Set<string>()
          for (;;) {
            const step = next(symptoms, facts)
            if ('outcome' in step) {
              const { outcome } = step
              if (outcome.open.length > 0) {
                expect(outcome.level).not.toBe('P5')
                expect(outcome.action).not.toBe('self-care')
                expect(outcome.action).not.toBe('book')
              }
              if (outcome.action === 'self-care')
                expect(danger.filter(sign => facts[sign] === null || facts[sign] === true)).toEqual([])
              // Nobody is sent home on a guess: no answer they did not know could have been another one that raises.
              if (outcome.action === 'self-care')
                for (const { question, facts: written } of planOf(symptoms).asked)
                  for (const fact of written.filter(one => facts[one] === null))
                    for (const value of answers(symptoms, question))
                      expect(weigh(symptoms, { ...facts, [fact]: value }).raw, fact).toBe('P5')
              return
            }
            for (const fact of factsOf(step.ask)) {
              expect(seen.has(fact)).toBe(false)
              seen.add(fact)
              const possible = answers(symptoms, step.ask)
              const roll = dice.next().value ?? 0
              // Mostly no, as people answer: else every talk stops at the first emergency.
              facts = {
                ...facts,
                [fact]: roll % 5 > 0 && possible.includes(false) ? false : (possible[roll % possible.length] ?? null),
              }
            }
          }
        }),
        { numRuns: RUNS },
      )
    })

    test('each danger sign alone, and each pair, is as urgent as the more urgent of them', () => {
      for (const age of [1, 4, 40, 200, 360, 900].filter(months =>
        symptoms.every(({ ages }) => months < (ages.belowMonths ?? 9999)),
      )) {
        const well = healthy(symptoms, age)
        const alone = new Map(danger.map(sign => [sign, weigh(symptoms, { ...well, [sign]: true }).level]))
        for (const [a, first] of alone) {
          expect(rank(first)).toBeLessThan(rank('P4'))
          for (const [b, second] of alone)
            if (a < b) {
              const both = rank(weigh(symptoms, { ...well, [a]: true, [b]: true }).level)
              expect(both).toBeLessThanOrEqual(Math.min(rank(first), rank(second)))
            }
        }
      }
    })

    test('without a clinician’s signature, production gives a human and never less than P3', () => {
      fc.assert(
        fc.property(
          fc.oneof(
            people(symptoms),
            fc.constantFrom(4, 40, 200, 360).map(age => healthy(symptoms, age)),
          ),
          facts => {
            const outcome = judge(symptoms, facts, { production: true })
            expect(rank(outcome.level)).toBeLessThanOrEqual(rank('P3'))
            expect(['self-care', 'book']).not.toContain(outcome.action)
            const signed = symptoms.map(symptom => ({ ...symptom, reviewedBy: 'A test' }))
            expect(judge(signed, facts, { production: true })).toEqual(judge(symptoms, facts))
          },
        ),
        { numRuns: 50 },
      )
    })

    test('what would change the level does change it', () => {
      fc.assert(
        fc.property(people(symptoms), facts => {
          const outcome = judge(symptoms, facts)
          for (const { answer, value, level } of outcome.wouldChange) {
            expect(level).not.toBe(outcome.level)
            expect(rank(weigh(symptoms, { ...facts, [answer]: value }).level)).toBeLessThanOrEqual(rank(level))
          }
          for (const { answer } of outcome.because)
            expect(facts[answer] ?? null).toEqual(outcome.because.find(one => one.answer === answer)?.value)
        }),
        { numRuns: 50 },
      )
    })
  })
}
