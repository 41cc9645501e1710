import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allOf,
  anyOf,
  atLeast,
  below,
  Condition,
  evaluate,
  explain,
  type Facts,
  factsIn,
  is,
  missing,
  not,
  reach,
  yes,
} from '../../flows/condition.ts'

const facts: Facts = { fever: true, cough: false, unsure: null, days: 5, kind: 'dry' }

test('what was never asked and what was answered "vet inte" are unknown, never no', () => {
  expect(evaluate(yes('nobody-asked'), facts)).toBe('unknown')
  expect(evaluate(yes('unsure'), facts)).toBe('unknown')
  expect(evaluate(not(yes('unsure')), facts)).toBe('unknown')
  expect(evaluate(below('unsure', 3), facts)).toBe('unknown')
})

test('and, or, not and comparisons follow Kleene', () => {
  const table = [
    [allOf(yes('fever'), yes('unsure')), 'unknown'],
    [allOf(yes('cough'), yes('unsure')), false],
    [anyOf(yes('fever'), yes('unsure')), true],
    [anyOf(yes('cough'), yes('unsure')), 'unknown'],
    [not(yes('cough')), true],
    [atLeast('days', 5), true],
    [below('days', 5), false],
    [is('kind', 'dry'), true],
    [is('kind', 'wet'), false],
  ] as const
  for (const [condition, truth] of table) expect(evaluate(condition, facts)).toBe(truth)
})

test('a fact of another type than the comparison asks for is unknown', () => {
  expect(evaluate(atLeast('kind', 3), facts)).toBe('unknown')
  expect(evaluate(yes('kind'), facts)).toBe('unknown')
  expect(evaluate(atLeast('days', 3), { days: Number.NaN })).toBe('unknown')
})

test('a condition explains itself with the facts that made it true, and only them', () => {
  expect(explain(anyOf(yes('fever'), yes('cough')), facts)).toEqual(['fever'])
  expect(explain(allOf(yes('fever'), not(yes('cough'))), facts)).toEqual(['fever', 'cough'])
  expect(explain(allOf(yes('fever'), yes('unsure')), facts)).toEqual([])
  expect(explain(not(anyOf(yes('cough'), atLeast('days', 9))), facts)).toEqual(['cough', 'days'])
})

test('a fact still to be asked can become anything; one answered "vet inte" can not', () => {
  const asked = (fact: string) => fact === 'later'
  expect(reach(allOf(yes('fever'), yes('later')), facts, asked)).toEqual({ yes: true, no: true })
  expect(reach(yes('unsure'), facts, asked)).toEqual({ yes: false, no: false })
  expect(reach(allOf(yes('unsure'), yes('later')), facts, asked)).toEqual({ yes: false, no: true })
  expect(missing(anyOf(yes('later'), yes('never')), facts, asked)).toEqual(['later'])
  expect(missing(anyOf(yes('later'), yes('fever')), facts, asked)).toEqual([])
})

test('a condition is plain JSON, and a misspelt one is refused', () => {
  const condition = allOf(anyOf(yes('a'), not(is('b', 'x'))), below('c', 3), atLeast('d', 4))
  expect(Condition.parse(JSON.parse(JSON.stringify(condition)))).toEqual(condition)
  expect(factsIn(condition)).toEqual(['a', 'b', 'c', 'd'])
  expect(() => Condition.parse({ fact: 'a', si: true })).toThrow()
  expect(() => Condition.parse({ all: [] })).toThrow()
})

const names = ['a', 'b', 'c', 'd']
const conditions = fc.letrec<{ condition: Condition; leaf: Condition }>(tie => ({
  leaf: fc.constantFrom(...names).map(yes),
  condition: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map(all_ => ({ all: all_ })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map(any_ => ({ any: any_ })),
    tie('condition').map(not),
  ),
})).condition
const some: fc.Arbitrary<Facts> = fc.record<Facts>(
  Object.fromEntries(names.map(name => [name, fc.constantFrom<boolean | null>(true, false, null)])),
  { requiredKeys: [] },
)

test('learning more never turns a yes into a no: an unknown fact that becomes known keeps what was decided', () => {
  fc.assert(
    fc.property(conditions, some, fc.constantFrom(...names), fc.boolean(), (condition, known, name, value) => {
      const before = evaluate(condition, known)
      if (before === 'unknown' || typeof known[name] === 'boolean') return
      expect(evaluate(condition, { ...known, [name]: value })).toBe(before)
    }),
    { numRuns: 500 },
  )
})

test('the facts that explain a condition are enough to make it true by themselves', () => {
  fc.assert(
    fc.property(conditions, some, (condition, known) => {
      if (evaluate(condition, known) !== true) return
      const enough = Object.fromEntries(explain(condition, known).map(fact => [fact, known[fact] ?? null]))
      expect(evaluate(condition, enough)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
