// The interview: the next question, or the outcome and why. Pure. What is asked and what is found are data in symptoms/*.ts.
//
//   next(symptoms, facts, options?)  → { ask: Question; symptom } | { outcome: Outcome }
//       `symptoms` = [general, ...chosen complaints]; [general] alone = outside the complaints we have.
//       `symptom` = whose file holds the words: key `<symptom>.q.<id>`. A multi question comes with only the options that are
//       still unanswered and can matter: write exactly `ask.options` (true / false, or null for "vet inte"), never the rest.
//   judge(symptoms, facts, options?) → Outcome on what is known so far
//   fits(symptom, facts) → boolean   candidatesFor(facts, symptoms) → Symptom[]   (by age; unknown age fits)
//   options: { production?: boolean } (in symptoms/index.ts: symptoms, general, ruleSet { hash, symptoms }, symptomsFor(ids))
//   tell(outcome, symptoms, facts, language) in telling.ts
import { type Condition, evaluate, explain, type Fact, type Facts, factsIn, missing, reach } from './condition.ts'
import { type Action, factsOf, type Level, type Question, type Rule, type Symptom, type WhereKind } from './symptom.ts'
import { whatWouldChange } from './what-if.ts'

export type Outcome = {
  level: Level
  symptom: string
  /** The id of the rule that decided, `base` when none fired. */
  rule: string
  rulesVersion: string
  because: { answer: string; value: Fact | null }[]
  wouldChange: { answer: string; value: Fact; level: Level }[]
  action: Action
  where: WhereKind
  shifts: string[]
  /** Danger questions that are not answered with yes or no. */
  open: string[]
}
export type Next = { ask: Question; symptom: string } | { outcome: Outcome }
export type Options = { readonly production?: boolean }

export const GENERAL = 'general'
const ORDER: readonly Level[] = ['P1', 'P2', 'P3', 'P4', 'P5']
export const rank = (level: Level): number => ORDER.indexOf(level)
const higher = (a: Level, b: Level): boolean => rank(a) < rank(b)
const highest = (levels: readonly Level[]): Level => ORDER.find(level => levels.includes(level)) ?? 'P5'

/** One step up, and never into P1: 112 is for signs, not for belonging to a group or for an unanswered question. */
const raised = (level: Level): Level => (rank(level) <= 1 ? level : (ORDER[rank(level) - 1] ?? level))

export const fits = ({ ages }: Symptom, facts: Facts): boolean => {
  const age = facts['person.ageMonths']
  if (typeof age !== 'number') return true
  return age >= (ages.fromMonths ?? 0) && age < (ages.belowMonths ?? Number.POSITIVE_INFINITY)
}
export const candidatesFor = (facts: Facts, symptoms: readonly Symptom[]): Symptom[] =>
  symptoms.filter(symptom => symptom.id !== GENERAL && fits(symptom, facts))

type Asked = { question: Question; symptom: string }

/** Danger first; then the complaint before the general; what only a caregiver needs last. A question two complaints share once. */
export function questionsOf(symptoms: readonly Symptom[]): Asked[] {
  const place = ({ question, symptom }: Asked) =>
    question.forCaregiver ? 4 : question.danger ? (symptom === GENERAL ? 0 : 1) : symptom === GENERAL ? 3 : 2
  const first = new Map<string, Asked>()
  for (const { id, questions } of symptoms)
    for (const question of questions) {
      const before = first.get(question.id)
      first.set(question.id, before ? { ...before, question: shared(before.question, question) } : { question, symptom: id })
    }
  return [...first.values()].sort((a, b) => place(a) - place(b))
}

/** Asked when either complaint would ask it, and as gravely as the graver of them. */
function shared(a: Question, b: Question): Question {
  const { askIf: _, forCaregiver: __, ...rest } = a
  return {
    ...rest,
    danger: a.danger || b.danger,
    ...(a.askIf && b.askIf ? { askIf: { any: [a.askIf, b.askIf] } } : {}),
    ...(a.forCaregiver && b.forCaregiver ? { forCaregiver: true } : {}),
  }
}

/** Which facts can be had by asking: those of a question whose `askIf` is not yet ruled out. */
function applicability(asked: readonly Asked[], facts: Facts): (fact: string) => boolean {
  const open = new Set(
    asked.flatMap(({ question }) => (question.askIf && evaluate(question.askIf, facts) === false ? [] : factsOf(question))),
  )
  return fact => open.has(fact)
}

export type Weighed = {
  /** Base and rules only, before shifts and open danger questions. */
  raw: Level
  level: Level
  symptom: Symptom
  rule: Rule | null
  shifts: { id: string; when: Condition }[]
  open: Open
}
/** Danger facts that are not known to be absent, and how urgent that is at least. */
type Open = { facts: string[]; atLeast: Level }

/** What the facts come to. `open` given: taken as it is (for what-if: a flipped answer must not open new questions). */
export function weigh(symptoms: readonly Symptom[], facts: Facts, open?: Open): Weighed {
  const complaints = symptoms.filter(symptom => symptom.id !== GENERAL)
  const own = complaints.length > 0 ? complaints : symptoms
  const fired = symptoms.flatMap(symptom =>
    symptom.rules.filter(rule => evaluate(rule.when, facts) === true).map(rule => ({ symptom, rule })),
  )
  const raw = highest([...own.map(({ base }) => base.level), ...fired.map(({ rule }) => rule.level)])
  const weight = ({ symptom, rule }: (typeof fired)[number]) => (rule.action === 'call-112' ? 0 : 2) + (symptom.id === GENERAL ? 1 : 0)
  const deciding = fired.filter(({ rule }) => rule.level === raw).sort((a, b) => weight(a) - weight(b))[0]
  const symptom = deciding?.symptom ?? own.find(({ base }) => base.level === raw) ?? own[0]
  if (!symptom) throw new Error('An interview needs at least one symptom')

  const shifts = symptoms.flatMap(symptom => symptom.shifts.filter(shift => evaluate(shift.when, facts) === true))
  const stillOpen = open ?? openDanger(symptoms, facts, raw)
  const shifted = shifts.length > 0 ? raised(raw) : raw
  return {
    raw,
    level: stillOpen.facts.length > 0 ? highest([raised(shifted), stillOpen.atLeast]) : shifted,
    symptom,
    rule: deciding?.rule ?? null,
    shifts,
    open: stillOpen,
  }
}

/**
 * The danger facts that are not known to be absent and stand in a rule that is undecided and above the level so far.
 * Counted per rule, a yes included, so that going from unknown to yes can never lower: while the rest of the rule is
 * unknown the sign stays open.
 */
function openDanger(symptoms: readonly Symptom[], facts: Facts, raw: Level): Open {
  const asked = questionsOf(symptoms)
  const danger = new Set(asked.filter(({ question }) => question.danger).flatMap(({ question }) => factsOf(question)))
  const applies = applicability(asked, facts)
  const writes = new Set(asked.flatMap(({ question }) => factsOf(question)))
  const known: Facts = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
  const mayBe = (fact: string) => (writes.has(fact) ? applies(fact) : fact.startsWith('person.'))
  const isOpen = (fact: string) => danger.has(fact) && facts[fact] !== false && (applies(fact) || facts[fact] === true)
  const found = symptoms.map(({ rules, openAtLeast = 'P5' }) => ({
    openAtLeast,
    facts: rules
      .filter(rule => higher(rule.level, raw) && evaluate(rule.when, facts) === 'unknown' && reach(rule.when, known, mayBe).yes)
      .flatMap(rule => factsIn(rule.when).filter(isOpen)),
  }))
  return {
    facts: [...new Set(found.flatMap(one => one.facts))],
    atLeast: highest(found.filter(one => one.facts.length > 0).map(one => one.openAtLeast)),
  }
}

export function judge(symptoms: readonly Symptom[], facts: Facts, options: Options = {}): Outcome {
  const weighed = weigh(symptoms, facts)
  const { symptom, rule, shifts, open } = weighed
  const unreviewed = options.production === true && symptoms.some(({ reviewedBy }) => reviewedBy === '')
  const level = unreviewed && rank(weighed.level) > rank('P3') ? 'P3' : weighed.level
  const own = rule !== null && rule.level === level ? { action: rule.action, where: rule.where } : {}
  const routed = { action: own.action ?? symptom.routing[level].action, where: own.where ?? symptom.routing[level].where }
  const needsHuman = rank(level) >= rank('P3') && (open.facts.length > 0 || (unreviewed && ['self-care', 'book'].includes(routed.action)))
  return {
    level,
    symptom: symptom.id,
    rule: rule?.id ?? 'base',
    rulesVersion: symptom.version,
    because: because(symptoms, facts, weighed),
    wouldChange: whatWouldChange(symptoms, facts, weighed),
    ...(needsHuman ? { action: 'handoff', where: '1177' } : routed),
    shifts: shifts.map(({ id }) => id),
    open: open.facts,
  }
}

/** The answers behind the level; for a base without a rule, what the person did report. */
function because(symptoms: readonly Symptom[], facts: Facts, { raw, level, rule, shifts, open }: Weighed): Outcome['because'] {
  const told = () =>
    questionsOf(symptoms)
      .flatMap(({ question }) => factsOf(question))
      .filter(fact => facts[fact] !== undefined && facts[fact] !== null && facts[fact] !== false)
  const ids = [
    ...(rule ? explain(rule.when, facts) : told()),
    ...(level !== raw ? shifts.flatMap(({ when }) => explain(when, facts)) : []),
    ...(level !== raw ? open.facts : []),
  ]
  return [...new Set(ids)].map(answer => ({ answer, value: facts[answer] ?? null }))
}

export function next(symptoms: readonly Symptom[], facts: Facts, options: Options = {}): Next {
  const weighed = weigh(symptoms, facts)
  const asked = questionsOf(symptoms)
  const found = weighed.raw === 'P1' ? undefined : (needed(symptoms, facts, weighed, asked) ?? wanted(facts, weighed, asked))
  return found ?? { outcome: judge(symptoms, facts, options) }
}

type Ask = Extract<Next, { ask: Question }>

/** The first question that can still change the level, with only the options that can. */
function needed(symptoms: readonly Symptom[], facts: Facts, { raw, shifts }: Weighed, asked: readonly Asked[]): Ask | undefined {
  const applies = applicability(asked, facts)
  const undecided = [
    ...symptoms.flatMap(({ rules }) => rules.filter(rule => higher(rule.level, raw)).map(({ when }) => when)),
    ...(shifts.length === 0 && raised(raw) !== raw ? symptoms.flatMap(symptom => symptom.shifts.map(({ when }) => when)) : []),
  ].filter(when => evaluate(when, facts) !== true && reach(when, facts, applies).yes)
  const useful = new Set(undecided.flatMap(when => missing(when, facts, applies)))
  // What decides whether a useful question is asked is useful too.
  for (let size = -1; size !== useful.size; ) {
    size = useful.size
    for (const { question } of asked)
      if (question.askIf && factsOf(question).some(fact => useful.has(fact)))
        for (const fact of missing(question.askIf, facts, applies)) useful.add(fact)
  }
  for (const { question, symptom } of asked) {
    const open = factsOf(question).filter(fact => useful.has(fact) && facts[fact] === undefined)
    if (open.length === 0 || (question.askIf && missing(question.askIf, facts, applies).length > 0 && evaluate(question.askIf, facts) !== true))
      continue
    return { ask: only(question, open), symptom }
  }
  return undefined
}

/** What a caregiver who will read this wants to know; nobody in a hurry is kept by it. */
function wanted(facts: Facts, { level }: Weighed, asked: readonly Asked[]): Ask | undefined {
  if (level !== 'P3' && level !== 'P4') return undefined
  for (const { question, symptom } of asked) {
    if (!question.forCaregiver || (question.askIf && evaluate(question.askIf, facts) !== true)) continue
    const open = factsOf(question).filter(fact => facts[fact] === undefined)
    if (open.length > 0) return { ask: only(question, open), symptom }
  }
  return undefined
}

const only = (question: Question, facts: readonly string[]): Question =>
  question.kind === 'multi' ? { ...question, options: facts.map(fact => fact.slice(question.id.length + 1)) } : question
