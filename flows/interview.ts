// The interview: the next question, or the outcome and why. Pure. What is asked and what is found are data in symptoms/*.ts.
//
//   next(symptoms, facts, options?)  → { ask: Question; symptom } | { outcome: Outcome }
//       `symptoms` = [general, ...chosen complaints]; [general] alone = outside the complaints we have.
//       `symptom` = whose file holds the words: key `<symptom>.q.<id>`. A multi question comes with only the options that are
//       still unanswered and can matter: write exactly `ask.options` (true / false, or null for "vet inte"), never the rest.
//   judge(symptoms, facts, options?) → Outcome on what is known so far
//   fits(symptom, facts) → boolean   candidatesFor(facts, symptoms) → Symptom[]   (by age; unknown age fits)
//   options: { production?: boolean }
// In symptoms/index.ts: symptoms, complaints, general, ruleSet { hash, symptoms }, hashOf(symptoms), symptomsFor(ids).
// In telling.ts: tell(outcome, symptoms, facts, language), factText, and factLines (a whole case as a few lines).
import { evaluate, explain, type Fact, type Facts, factsIn, missing, reach } from './condition.ts'
import { ALONE_FROM } from './limits.ts'
import { applicable, type Asked, GENERAL, planOf } from './plan.ts'
import type { Action, Level, Question, Route, Rule, Shift, Symptom, WhereKind } from './symptom.ts'
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
  /** Other questions answered "vet inte" that could have raised the level: nobody is sent home on a guess. */
  unsure: string[]
}
export type Next = { ask: Question; symptom: string } | { outcome: Outcome }
export type Options = { readonly production?: boolean }

const ORDER: readonly Level[] = ['P1', 'P2', 'P3', 'P4', 'P5']
export const rank = (level: Level): number => ORDER.indexOf(level)
const higher = (a: Level, b: Level): boolean => rank(a) < rank(b)
export const highest = (levels: readonly Level[]): Level => ORDER.find(level => levels.includes(level)) ?? 'P5'

/** One step up, and never into P1: 112 is for signs, not for belonging to a group or for an unanswered question. */
const raised = (level: Level): Level => (rank(level) <= 1 ? level : (ORDER[rank(level) - 1] ?? level))

export const fits = ({ ages }: Symptom, facts: Facts): boolean => {
  const age = facts['person.ageMonths']
  if (typeof age !== 'number') return true
  return age >= (ages.fromMonths ?? 0) && age < (ages.belowMonths ?? Number.POSITIVE_INFINITY)
}
export const candidatesFor = (facts: Facts, symptoms: readonly Symptom[]): Symptom[] =>
  symptoms.filter(symptom => symptom.id !== GENERAL && fits(symptom, facts))

/** Danger facts that are not known to be absent, and how urgent that is at least. */
type Open = { facts: string[]; atLeast: Level }

export type Weighed = {
  base: Level
  fired: Rule[]
  /** Base and rules only, before shifts and open danger questions. */
  raw: Level
  level: Level
  symptom: Symptom
  rule: Rule | null
  shifts: Shift[]
  open: Open
  unsure: string[]
}

/** What the facts come to. */
export function weigh(symptoms: readonly Symptom[], facts: Facts): Weighed {
  const complaints = symptoms.filter(symptom => symptom.id !== GENERAL)
  const own = complaints.length > 0 ? complaints : symptoms
  const base = highest(own.map(symptom => symptom.base.level))
  const fired = symptoms.flatMap(symptom =>
    symptom.rules.filter(rule => evaluate(rule.when, facts) === true).map(rule => ({ symptom, rule })),
  )
  const raw = highest([base, ...fired.map(({ rule }) => rule.level)])
  const weight = ({ symptom, rule }: (typeof fired)[number]) =>
    (rule.action === 'call-112' ? 0 : 2) + (symptom.id === GENERAL ? 1 : 0)
  const deciding = fired.filter(({ rule }) => rule.level === raw).sort((a, b) => weight(a) - weight(b))[0]
  const symptom = deciding?.symptom ?? own.find(one => one.base.level === raw)
  if (!symptom) throw new Error('An interview needs at least one symptom')

  const shifts = symptoms.flatMap(one => one.shifts.filter(shift => evaluate(shift.when, facts) === true))
  const open = openDanger(symptoms, facts, raw)
  const unsure = raw === 'P5' && shifts.length === 0 ? guesses(symptoms, facts) : []
  const level = settled(
    lifted(
      symptoms,
      raw,
      rule => fired.some(one => one.rule === rule),
      shift => shifts.includes(shift),
    ),
    open,
    unsure,
  )
  return { base, fired: fired.map(({ rule }) => rule), raw, level, symptom, rule: deciding?.rule ?? null, shifts, open, unsure }
}

/**
 * Shifts raise one step, however many there are, and each complaint by its own: being pregnant lifts the back pain, not the
 * urinary trouble whose rule has weighed it already. What holds for every complaint is not lifted.
 */
export function lifted(
  symptoms: readonly Symptom[],
  raw: Level,
  fired: (rule: Rule) => boolean,
  shifted: (shift: Shift) => boolean,
): Level {
  const own = symptoms.map(({ id, base, rules, shifts }) => {
    const level = highest([base.level, ...rules.filter(fired).map(rule => rule.level)])
    return id !== GENERAL && shifts.some(shifted) ? raised(level) : 'P5'
  })
  return highest([raw, ...own])
}

/**
 * What is open raises one more, and at least to where that complaint says.
 * Self-care needs every question that could have raised it answered (complaints.md: rules for every complaint, 8).
 */
export function settled(level: Level, open: Open, unsure: readonly string[]): Level {
  const shown = open.facts.length > 0 ? highest([raised(level), open.atLeast]) : level
  return shown === 'P5' && unsure.length > 0 ? 'P4' : shown
}

/** What was answered "vet inte", is no danger sign, and stands in a rule or shift that it alone leaves undecided. */
function guesses(symptoms: readonly Symptom[], facts: Facts): string[] {
  const unknown = Object.keys(facts).filter(fact => facts[fact] === null)
  if (unknown.length === 0) return []
  const plan = planOf(symptoms)
  const applies = applicable(plan, facts)
  const counts = new Set(unknown.filter(fact => (plan.askedBy.has(fact) ? applies(fact) : fact.startsWith('person.'))))
  const known: Facts = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
  const undecided = symptoms
    .flatMap(({ rules, shifts }) => [...rules.filter(rule => higher(rule.level, 'P5')), ...shifts])
    .filter(({ when }) => evaluate(when, facts) === 'unknown' && reach(when, known, fact => counts.has(fact)).yes)
  return [...new Set(undecided.flatMap(({ when }) => factsIn(when)))].filter(fact => counts.has(fact) && !plan.danger.has(fact))
}

/**
 * The danger facts that are not known to be absent and stand in a rule that is undecided and above the level so far.
 * Counted per rule, a yes included, so that going from unknown to yes can never lower: while the rest of the rule is
 * unknown the sign stays open.
 */
function openDanger(symptoms: readonly Symptom[], facts: Facts, raw: Level): Open {
  const plan = planOf(symptoms)
  const applies = applicable(plan, facts)
  const known: Facts = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
  const mayBe = (fact: string) => (plan.askedBy.has(fact) ? applies(fact) : fact.startsWith('person.'))
  const isOpen = (fact: string) => plan.danger.has(fact) && facts[fact] !== false && (applies(fact) || facts[fact] === true)
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
  const { symptom, rule, shifts, open, unsure } = weighed
  const unreviewed = options.production === true && symptoms.some(({ reviewedBy }) => reviewedBy === '')
  const level = unreviewed && rank(weighed.level) > rank('P3') ? 'P3' : weighed.level
  const own = rule !== null && rule.level === level ? { action: rule.action, where: rule.where } : {}
  const usual = { action: own.action ?? symptom.routing[level].action, where: own.where ?? symptom.routing[level].where }
  const routed = otherWay(symptoms, facts, usual.action) ?? usual
  const needsHuman =
    rank(level) >= rank('P3') &&
    (open.facts.length > 0 || unsure.length > 0 || (unreviewed && ['self-care', 'book'].includes(routed.action)))
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
    unsure,
  }
}

/** The way for whom the ordinary one is shut; the level stays. */
function otherWay(symptoms: readonly Symptom[], facts: Facts, usual: Action): Pick<Route, 'action' | 'where'> | undefined {
  const found = symptoms
    .flatMap(({ routes = [] }) => routes)
    .find(({ instead, when }) => instead.includes(usual) && evaluate(when, facts) === true)
  return found && { action: found.action, where: found.where }
}

/** The answers behind the level; for a base without a rule, what the person did report and the signs denied. */
function because(
  symptoms: readonly Symptom[],
  facts: Facts,
  { raw, level, rule, shifts, open, unsure }: Weighed,
): Outcome['because'] {
  const { asked, danger } = planOf(symptoms)
  const told = asked.flatMap(one => one.facts).filter(fact => (facts[fact] ?? false) !== false)
  const denied = [...danger].filter(fact => facts[fact] === false)
  const ids = [
    ...(rule ? explain(rule.when, facts) : [...told, ...denied]),
    ...(level !== raw ? [...shifts.flatMap(({ when }) => explain(when, facts)), ...open.facts, ...unsure] : []),
  ]
  return [...new Set(ids)].map(answer => ({ answer, value: facts[answer] ?? null }))
}

export function next(symptoms: readonly Symptom[], facts: Facts, options: Options = {}): Next {
  const weighed = weigh(symptoms, facts)
  const found = weighed.raw === 'P1' ? undefined : (needed(symptoms, facts, weighed) ?? wanted(symptoms, facts, weighed))
  return found ?? { outcome: judge(symptoms, facts, options) }
}

/**
 * Whether the talk stops for danger here: at 112 at once; at the crisis line when no danger sign is left to ask, for a plan,
 * means or an overdose means 112 (complaints.md, entry 50).
 */
export const stopsFor = ({ level, action }: Pick<Outcome, 'level' | 'action'>, after: () => Next): boolean => {
  if (level === 'P1') return true
  if (action !== 'crisis-line') return false
  const step = after()
  return !('ask' in step && step.ask.danger)
}

/** A child under 13 who writes alone is asked the danger signs only, has no e-ID, and is for a human (DESIGN §1). */
export const childAlone = ({ 'person.who': who, 'person.ageMonths': months }: Facts): boolean =>
  who === 'self' && typeof months === 'number' && months < ALONE_FROM

type Ask = Extract<Next, { ask: Question }>

/** The first question that can still change the level, with only the options that can. */
function needed(symptoms: readonly Symptom[], facts: Facts, { raw, shifts }: Weighed): Ask | undefined {
  const plan = planOf(symptoms)
  const applies = applicable(plan, facts)
  const undecided = [
    ...symptoms.flatMap(({ rules }) => rules.filter(rule => higher(rule.level, raw)).map(({ when }) => when)),
    ...(shifts.length === 0 && raised(raw) !== raw ? symptoms.flatMap(symptom => symptom.shifts.map(({ when }) => when)) : []),
  ].filter(when => evaluate(when, facts) !== true && reach(when, facts, applies).yes)
  const useful = new Set(undecided.flatMap(when => missing(when, facts, applies)))
  // What decides whether a useful question is asked is useful too; a set grows while it is walked.
  for (const fact of useful) {
    const askIf = plan.askedBy.get(fact)?.question.askIf
    if (askIf) for (const before of missing(askIf, facts, applies)) useful.add(before)
  }
  for (const asked of plan.asked) {
    const open = asked.facts.filter(fact => useful.has(fact) && facts[fact] === undefined)
    if (open.length > 0 && ready(asked.question, facts, applies)) return only(asked, open)
  }
  return undefined
}

/** Not ruled out, and nothing left to ask that could rule it out: an unknown `askIf` is no reason not to ask. */
const ready = ({ askIf }: Question, facts: Facts, applies: (fact: string) => boolean): boolean =>
  askIf === undefined || evaluate(askIf, facts) === true || missing(askIf, facts, applies).length === 0

/** What a caregiver who will read this wants to know; nobody in a hurry is kept by it. */
function wanted(symptoms: readonly Symptom[], facts: Facts, { level }: Weighed): Ask | undefined {
  if (level !== 'P3' && level !== 'P4') return undefined
  for (const asked of planOf(symptoms).asked) {
    const { forCaregiver, askIf } = asked.question
    if (!forCaregiver || (askIf && evaluate(askIf, facts) !== true)) continue
    const open = asked.facts.filter(fact => facts[fact] === undefined)
    if (open.length > 0) return only(asked, open)
  }
  return undefined
}

const only = ({ question, symptom }: Asked, facts: readonly string[]): Ask => ({
  ask: question.kind === 'multi' ? { ...question, options: facts.map(fact => fact.slice(question.id.length + 1)) } : question,
  symptom,
})
