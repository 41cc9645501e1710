// The algebra of a rule, as data. A condition is read three ways: evaluate (three-valued: unknown is
// never no), explain (which facts made it so), and export (FHIRPath, in fhir-profiles: flows knows no FHIR).
import { z } from 'zod'

/** One thing known about the person. `null` = asked and answered "vet inte"; absent = never asked. */
export const Fact = z.union([z.boolean(), z.number(), z.string()])
export type Fact = z.infer<typeof Fact>

/** Flat: question id → fact; a multi question writes one boolean per option, `question.option`. */
export const Facts = z.record(z.string(), Fact.nullable())
export type Facts = z.infer<typeof Facts>

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly is: string | boolean }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly below: number }

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ fact: z.string(), is: z.union([z.string(), z.boolean()]) }),
    z.strictObject({ fact: z.string(), atLeast: z.number() }),
    z.strictObject({ fact: z.string(), below: z.number() }),
  ]),
)

export type Truth = true | false | 'unknown'

const both = (truths: readonly Truth[]): Truth => (truths.includes(false) ? false : truths.includes('unknown') ? 'unknown' : true)
const either = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes('unknown') ? 'unknown' : false
const turned = (truth: Truth): Truth => (truth === 'unknown' ? truth : !truth)

/** Kleene's three values. A fact that is absent, null or of another type than the comparison asks for is unknown. */
export function evaluate(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return both(condition.all.map(part => evaluate(part, facts)))
  if ('any' in condition) return either(condition.any.map(part => evaluate(part, facts)))
  if ('not' in condition) return turned(evaluate(condition.not, facts))
  const value = facts[condition.fact]
  if (value === undefined || value === null) return 'unknown'
  if ('is' in condition) return typeof value === typeof condition.is ? value === condition.is : 'unknown'
  if (typeof value !== 'number' || Number.isNaN(value)) return 'unknown'
  return 'atLeast' in condition ? value >= condition.atLeast : value < condition.below
}

/** The facts that made the condition true; none when it is not true. */
export const explain = (condition: Condition, facts: Facts): string[] => [...new Set(reasons(condition, facts, true))]

function reasons(condition: Condition, facts: Facts, wanted: boolean): string[] {
  if (evaluate(condition, facts) !== wanted) return []
  if ('all' in condition) return condition.all.flatMap(part => reasons(part, facts, wanted))
  if ('any' in condition) return condition.any.flatMap(part => reasons(part, facts, wanted))
  if ('not' in condition) return reasons(condition.not, facts, !wanted)
  return [condition.fact]
}

export function factsIn(condition: Condition): string[] {
  if ('all' in condition) return [...new Set(condition.all.flatMap(factsIn))]
  if ('any' in condition) return [...new Set(condition.any.flatMap(factsIn))]
  if ('not' in condition) return factsIn(condition.not)
  return [condition.fact]
}

/** What a condition can still become: a fact that can be asked can be anything, one answered "vet inte" stays unknown. */
export type Reach = { readonly yes: boolean; readonly no: boolean }

export function reach(condition: Condition, facts: Facts, canBeAsked: (fact: string) => boolean): Reach {
  const parts = (list: readonly Condition[]) => list.map(part => reach(part, facts, canBeAsked))
  if ('all' in condition) {
    const needed = parts(condition.all)
    return { yes: needed.every(part => part.yes), no: needed.some(part => part.no) }
  }
  if ('any' in condition) {
    const enough = parts(condition.any)
    return { yes: enough.some(part => part.yes), no: enough.every(part => part.no) }
  }
  if ('not' in condition) {
    const inner = reach(condition.not, facts, canBeAsked)
    return { yes: inner.no, no: inner.yes }
  }
  if (facts[condition.fact] === undefined && canBeAsked(condition.fact)) return { yes: true, no: true }
  const truth = evaluate(condition, facts)
  return { yes: truth === true, no: truth === false }
}

/** The facts still to be asked that can help to make the condition true. */
export function missing(condition: Condition, facts: Facts, canBeAsked: (fact: string) => boolean): string[] {
  if (evaluate(condition, facts) === true) return []
  if ('all' in condition) return condition.all.flatMap(part => missing(part, facts, canBeAsked))
  if ('any' in condition)
    return condition.any.filter(part => reach(part, facts, canBeAsked).yes).flatMap(part => missing(part, facts, canBeAsked))
  if ('not' in condition) return missing(condition.not, facts, canBeAsked)
  return facts[condition.fact] === undefined && canBeAsked(condition.fact) ? [condition.fact] : []
}

// Short hands for the files that write conditions: `allOf(yes('fever'), atLeast('days', 5))` reads aloud.
export const yes = (fact: string): Condition => ({ fact, is: true })
export const is = (fact: string, value: string): Condition => ({ fact, is: value })
export const atLeast = (fact: string, limit: number): Condition => ({ fact, atLeast: limit })
export const below = (fact: string, limit: number): Condition => ({ fact, below: limit })
export const allOf = (...parts: Condition[]): Condition => ({ all: parts })
export const anyOf = (...parts: Condition[]): Condition => ({ any: parts })
export const not = (part: Condition): Condition => ({ not: part })
