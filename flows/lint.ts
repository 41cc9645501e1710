// What can be wrong with a rule set without running a single talk: polarity, sources, texts, rules that can never fire.
// Findings are plain sentences; an empty list is a pass.
import { allOf, type Condition, evaluate, type Facts, factsIn } from './condition.ts'
import { rank } from './interview.ts'
import { GENERAL } from './plan.ts'
import { factsOf, Level, type Question, type Symptom } from './symptom.ts'

/** `general` first, then every complaint. `has(language, key)` says whether a text exists. */
export function lint(
  symptoms: readonly Symptom[],
  languages: readonly string[],
  has: (language: string, key: string) => boolean,
): string[] {
  const general = symptoms.filter(({ id }) => id === GENERAL)
  return [
    ...ids(symptoms),
    ...sharedQuestions(symptoms),
    ...symptoms.flatMap(symptom => {
      const together = symptom.id === GENERAL ? [symptom] : [...general, symptom]
      const checks = [
        sources,
        knownFacts,
        polarity,
        dangerAlone,
        openFloor,
        levels,
        reachable,
        askable,
        read,
        always,
        contradictions,
      ]
      return checks.flatMap(check => check(symptom, together)).map(finding => `${symptom.id}: ${finding}`)
    }),
    ...symptoms.flatMap(symptom =>
      textKeys(symptom).flatMap(key => languages.flatMap(l => (has(l, key) ? [] : [`No text ${key} in ${l}`]))),
    ),
  ]
}

type Check = (symptom: Symptom, together: readonly Symptom[]) => string[]

const questions = (symptoms: readonly Symptom[]): Question[] => symptoms.flatMap(symptom => symptom.questions)
const conditions = ({ questions, rules, shifts }: Symptom): { name: string; when: Condition }[] => [
  ...rules.map(({ id, when }) => ({ name: `rule ${id}`, when })),
  ...shifts.map(({ id, when }) => ({ name: `shift ${id}`, when })),
  ...questions.flatMap(({ id, askIf }) => (askIf ? [{ name: `askIf of ${id}`, when: askIf }] : [])),
]
const leaves = (condition: Condition): Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>[] => {
  if ('all' in condition) return condition.all.flatMap(leaves)
  if ('any' in condition) return condition.any.flatMap(leaves)
  return 'not' in condition ? leaves(condition.not) : [condition]
}

const twice = (list: readonly string[]) => [...new Set(list.filter((item, i) => list.indexOf(item) !== i))]

function ids(symptoms: readonly Symptom[]): string[] {
  const named = [
    ...twice(symptoms.map(({ id }) => id)).map(id => `Two symptoms are called ${id}`),
    ...twice(symptoms.flatMap(({ shifts }) => shifts.map(({ id }) => id))).map(id => `Two shifts are called ${id}`),
  ]
  const inside = symptoms.flatMap(({ id, rules, shifts }) =>
    twice([...rules, ...shifts, { id: 'base' }].map(rule => rule.id)).map(rule => `${id}: two rules are called ${rule}`),
  )
  return [...named, ...inside]
}

/** A question two complaints share is one question: same kind, options and limits. */
function sharedQuestions(symptoms: readonly Symptom[]): string[] {
  const shape = ({ id, kind, options, min, max, unit }: Question) => JSON.stringify({ id, kind, options, min, max, unit })
  const shapes = new Map<string, Set<string>>()
  for (const question of questions(symptoms)) shapes.set(question.id, (shapes.get(question.id) ?? new Set()).add(shape(question)))
  return [...shapes].flatMap(([id, found]) => (found.size > 1 ? [`The shared question ${id} is not the same everywhere`] : []))
}

const sources: Check = ({ rules, shifts, base }) =>
  [...rules, ...shifts, { id: 'base', source: base.source }].flatMap(({ id, source }) =>
    source.trim() === '' ? [`${id} has no source`] : [],
  )

/** Every fact a condition reads is written by a question here or in general, or known of the person or an alarm. */
const knownFacts: Check = (symptom, together) => {
  const written = new Map(questions(together).flatMap(question => factsOf(question).map(fact => [fact, question] as const)))
  return conditions(symptom).flatMap(({ name, when }) =>
    leaves(when).flatMap(leaf => {
      const question = written.get(leaf.fact)
      if (!question)
        return /^((person|alarm|told)\.|temperature$)/.test(leaf.fact) ? [] : [`${name} reads ${leaf.fact}, which nothing writes`]
      if ('is' in leaf && typeof leaf.is === 'string' && question.kind === 'choice' && !question.options?.includes(leaf.is))
        return [`${name} compares ${leaf.fact} with ${leaf.is}, which is no option`]
      return []
    }),
  )
}

/** Monotone by construction: a danger finding stands only where a yes can raise, never under `not` and never as a no. */
const polarity: Check = (symptom, together) => {
  const danger = new Set(
    questions(together)
      .filter(question => question.danger)
      .flatMap(factsOf),
  )
  const wrong = (condition: Condition, under: boolean): string[] => {
    if ('all' in condition) return condition.all.flatMap(part => wrong(part, under))
    if ('any' in condition) return condition.any.flatMap(part => wrong(part, under))
    if ('not' in condition) return wrong(condition.not, !under)
    const lowers = ('is' in condition && condition.is === false) || 'below' in condition
    return danger.has(condition.fact) && under !== lowers ? [condition.fact] : []
  }
  return conditions(symptom).flatMap(({ name, when }) =>
    wrong(when, false).map(fact => `${name} turns the danger finding ${fact} around`),
  )
}

/** A danger sign by itself raises the level: else one that nobody could answer would weigh more than one that is there. */
const dangerAlone: Check = symptom => {
  const facts = symptom.questions.flatMap(question =>
    question.kind === 'multi' || question.kind === 'yes-no' ? factsOf(question) : [],
  )
  const denied: Facts = Object.fromEntries(facts.map(fact => [fact, false]))
  return symptom.questions
    .filter(question => question.danger && (question.kind === 'multi' || question.kind === 'yes-no'))
    .flatMap(factsOf)
    .filter(fact => {
      const fired = symptom.rules.filter(({ when }) => evaluate(when, { ...denied, [fact]: true }) === true)
      return !fired.some(
        ({ level }) => rank(level) < rank('P5') && (symptom.id === GENERAL || rank(level) < rank(symptom.base.level)),
      )
    })
    .map(fact => `the danger finding ${fact} alone raises nothing`)
}

/** What is known must weigh at least as much as what is not. */
const openFloor: Check = ({ openAtLeast, questions, rules }) => {
  const danger = new Set(questions.filter(question => question.danger).flatMap(factsOf))
  return rules
    .filter(({ when, level }) => openAtLeast && rank(level) > rank(openAtLeast) && factsIn(when).some(fact => danger.has(fact)))
    .map(({ id }) => `rule ${id} reads a danger finding and is less urgent than an open one`)
}

const levels: Check = ({ id, rules, base }) =>
  rules.flatMap(rule => {
    if (id !== GENERAL && rank(rule.level) > rank(base.level))
      return [`rule ${rule.id} is below the base level and can never matter`]
    const urgent = rule.action === 'call-112' || rule.action === 'crisis-line'
    return rule.level === 'P1' && rule.action !== undefined && !urgent
      ? [`rule ${rule.id} is P1 without 112 or a crisis line`]
      : []
  })

/** Facts as what is still allowed of each: a value, or a range. */
type Allowed = Record<string, { is: string | boolean } | { from: number; below: number }>

/** Every way (a conjunction) in which a condition can be true; none when it contradicts itself. */
export function waysTo(condition: Condition, wanted = true): Allowed[] {
  if ('not' in condition) return waysTo(condition.not, !wanted)
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null
  if (parts) {
    const together = 'all' in condition === wanted
    if (!together) return parts.flatMap(part => waysTo(part, wanted))
    let ways: Allowed[] = [{}]
    for (const part of parts)
      ways = ways.flatMap(way => waysTo(part, wanted).map(more => joined(way, more))).filter(way => way !== null)
    return ways
  }
  if ('is' in condition) {
    if (typeof condition.is === 'boolean') return [{ [condition.fact]: { is: condition.is === wanted } }]
    return wanted ? [{ [condition.fact]: { is: condition.is } }] : [{}]
  }
  if (!('fact' in condition)) return []
  const upwards = 'atLeast' in condition === wanted
  const limit = 'atLeast' in condition ? condition.atLeast : condition.below
  return [
    {
      [condition.fact]: upwards
        ? { from: limit, below: Number.POSITIVE_INFINITY }
        : { from: Number.NEGATIVE_INFINITY, below: limit },
    },
  ]
}

function joined(a: Allowed, b: Allowed): Allowed | null {
  const result: Allowed = { ...a }
  for (const [fact, other] of Object.entries(b)) {
    const own = result[fact]
    if (own === undefined) result[fact] = other
    else if ('is' in own && 'is' in other) {
      if (own.is !== other.is) return null
    } else if ('from' in own && 'from' in other) {
      const range = { from: Math.max(own.from, other.from), below: Math.min(own.below, other.below) }
      if (range.from >= range.below) return null
      result[fact] = range
    } else return null
  }
  return result
}

/** A rule can be true for somebody of the complaint's ages who was asked every question it needs. */
const reachable: Check = (symptom, together) => {
  const limits = agesOf(symptom)
  return [...symptom.rules, ...symptom.shifts].flatMap(({ id, when }) => {
    const asked = questions(together).filter(question => factsOf(question).some(fact => factsIn(when).includes(fact)))
    const numbers: Condition[] = asked.flatMap(({ kind, id: fact, min, max }) =>
      kind === 'number' && factsIn(when).includes(fact)
        ? [...(min === undefined ? [] : [{ fact, atLeast: min }]), ...(max === undefined ? [] : [{ fact, below: max + 1 }])]
        : [],
    )
    return waysTo(allOf(when, ...limits, ...numbers)).length > 0 ? [] : [`rule ${id} can never fire`]
  })
}

/** A question that is asked of somebody. */
const askable: Check = symptom =>
  symptom.questions
    .filter(({ askIf }) => askIf && waysTo(allOf(askIf, ...agesOf(symptom))).length === 0)
    .map(({ id }) => `question ${id} can never be asked`)

/** What is asked is needed: by a rule, a shift or another question, or by the caregiver. An option no rule reads is never shown. */
const read: Check = (symptom, together) => {
  const needed = new Set(together.flatMap(one => conditions(one).flatMap(({ when }) => factsIn(when))))
  return symptom.questions
    .filter(({ forCaregiver }) => symptom.id !== GENERAL && !forCaregiver)
    .flatMap(factsOf)
    .filter(fact => !needed.has(fact))
    .map(fact => `${fact} is asked, and nothing reads it`)
}

/** A rule that fires for everybody is a base level in disguise. */
const always: Check = symptom =>
  [...symptom.rules, ...symptom.shifts]
    .filter(({ when }) => waysTo(allOf({ not: when }, ...agesOf(symptom))).length === 0)
    .map(({ id }) => `rule ${id} fires whatever is answered`)

/** The same condition twice can't mean two things. */
const contradictions: Check = ({ rules }) => {
  const seen = new Map<string, string>()
  return rules.flatMap(({ id, when }) => {
    const key = JSON.stringify(when)
    const other = seen.get(key)
    seen.set(key, other ?? id)
    return other === undefined ? [] : [`rules ${other} and ${id} have the same condition`]
  })
}

const agesOf = ({ ages: { fromMonths, belowMonths } }: Symptom): Condition[] => [
  ...(fromMonths === undefined ? [] : [{ fact: 'person.ageMonths', atLeast: fromMonths }]),
  ...(belowMonths === undefined ? [] : [{ fact: 'person.ageMonths', below: belowMonths }]),
]

/** Every key a symptom's talk can need. */
export function textKeys({ id, questions, rules, shifts }: Symptom): string[] {
  const asked = questions.flatMap(question => [
    ...['', '.why', '.label'].map(part => `q.${question.id}${part}`),
    ...(question.options ?? []).map(option => `q.${question.id}.o.${option}`),
  ])
  const reasons = [...rules, ...shifts, { id: 'base' }].flatMap(rule => [`r.${rule.id}.plain`, `r.${rule.id}.professional`])
  return ['name', 'net', ...Level.options.map(level => `level.${level}`), ...asked, ...reasons].map(key => `${id}.${key}`)
}
