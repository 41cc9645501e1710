// What a set of symptoms asks, worked out once for each set: talks weigh the same few symptoms again and again.
import { type Condition, evaluate, type Facts, factsIn } from './condition.ts'
import { factsOf, type Question, type Rule, type Shift, type Symptom } from './symptom.ts'

export const GENERAL = 'general'

export type Asked = { readonly question: Question; readonly symptom: string; readonly facts: readonly string[] }
export type Plan = {
  /** Danger first; then the complaint before the general; what only a caregiver needs last. A shared question once. */
  readonly asked: readonly Asked[]
  /** Fact → the question that writes it. */
  readonly askedBy: ReadonlyMap<string, Asked>
  /** The facts danger questions write. */
  readonly danger: ReadonlySet<string>
  /** Fact → the rules and shifts that read it. */
  readonly readBy: ReadonlyMap<string, { readonly rules: readonly Rule[]; readonly shifts: readonly Shift[] }>
  /** Number → values on both sides of every limit a rule compares it with. */
  readonly limits: ReadonlyMap<string, readonly number[]>
}

type Node = { plan?: Plan; after: WeakMap<Symptom, Node> }
const root: Node = { after: new WeakMap() }

export function planOf(symptoms: readonly Symptom[]): Plan {
  let node = root
  for (const symptom of symptoms) {
    const found: Node = node.after.get(symptom) ?? { after: new WeakMap() }
    node.after.set(symptom, found)
    node = found
  }
  node.plan ??= made(symptoms)
  return node.plan
}

function made(symptoms: readonly Symptom[]): Plan {
  const first = new Map<string, { question: Question; symptom: string }>()
  for (const { id, questions } of symptoms)
    for (const question of questions) {
      const before = first.get(question.id)
      first.set(question.id, before ? { ...before, question: shared(before.question, question) } : { question, symptom: id })
    }
  const place = ({ question, symptom }: { question: Question; symptom: string }) => {
    if (question.danger) return symptom === GENERAL ? 0 : 1
    return question.forCaregiver ? 4 : symptom === GENERAL ? 3 : 2
  }
  const asked = [...first.values()].sort((a, b) => place(a) - place(b)).map(one => ({ ...one, facts: factsOf(one.question) }))
  return {
    asked,
    askedBy: new Map(asked.flatMap(one => one.facts.map(fact => [fact, one] as const))),
    danger: new Set(asked.filter(({ question }) => question.danger).flatMap(({ facts }) => facts)),
    readBy: readersOf(symptoms),
    limits: limitsOf(symptoms),
  }
}

function readersOf(symptoms: readonly Symptom[]): Plan['readBy'] {
  const readers = new Map<string, { rules: Rule[]; shifts: Shift[] }>()
  const of = (fact: string) => {
    const found = readers.get(fact) ?? { rules: [], shifts: [] }
    readers.set(fact, found)
    return found
  }
  for (const { rules, shifts } of symptoms) {
    for (const rule of rules) for (const fact of factsIn(rule.when)) of(fact).rules.push(rule)
    for (const shift of shifts) for (const fact of factsIn(shift.when)) of(fact).shifts.push(shift)
  }
  return readers
}

function limitsOf(symptoms: readonly Symptom[]): Plan['limits'] {
  const limits = new Map<string, Set<number>>()
  const read = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(read)
    else if ('any' in condition) condition.any.forEach(read)
    else if ('not' in condition) read(condition.not)
    else if (!('is' in condition)) {
      const limit = 'atLeast' in condition ? condition.atLeast : condition.below
      const seen = limits.get(condition.fact) ?? new Set()
      limits.set(condition.fact, seen.add(limit).add(limit - 1))
    }
  }
  for (const { rules, shifts } of symptoms) for (const { when } of [...rules, ...shifts]) read(when)
  return new Map([...limits].map(([fact, values]) => [fact, [...values].sort((a, b) => a - b)]))
}

/** Asked when either complaint would ask it, and as gravely as the graver of them. */
function shared(a: Question, b: Question): Question {
  const { askIf: _, forCaregiver: __, ...rest } = a
  const askIf: Condition | undefined = a.askIf && b.askIf ? { any: [a.askIf, b.askIf] } : undefined
  return {
    ...rest,
    danger: a.danger || b.danger,
    ...(askIf ? { askIf } : {}),
    ...(a.forCaregiver && b.forCaregiver ? { forCaregiver: true } : {}),
  }
}

/** Which facts can be had by asking: those of a question whose `askIf` is not yet ruled out. */
export const applicable =
  ({ askedBy }: Plan, facts: Facts) =>
  (fact: string): boolean => {
    const asked = askedBy.get(fact)
    return asked !== undefined && (asked.question.askIf === undefined || evaluate(asked.question.askIf, facts) !== false)
  }
