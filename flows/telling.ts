// An outcome in words: what, by when, where, why, and what would change it. Facts as lines for a summary. Only text keys are
// known here; the words live in texts/<language>/<symptom>.json.
import type { Fact, Facts } from './condition.ts'
import { type Outcome, rank } from './interview.ts'
import { ADULT, lines } from './limits.ts'
import { GENERAL, planOf } from './plan.ts'
import type { Level, Question, Symptom } from './symptom.ts'
import { has, say, type Values } from './texts/index.ts'

export type Told = {
  because: { answer: string; text: string }[]
  wouldChange: { answer: string; level: Level; text: string }[]
  plain: string
  professional: string
  advice: string
  net: string
  by: string
  source: string
}

/** Why an open danger sign raises. */
const OPEN = 'general.r.open'
/** How many "what would change it" are told: enough to act on, few enough to read at 3 a.m. */
const TOLD_CHANGES = 5

export function tell(outcome: Outcome, symptoms: readonly Symptom[], facts: Facts, language: string): Told {
  const values: Values = { ...lines, who: String(facts['person.who'] ?? 'self'), young: isAdult(facts) ? 'no' : 'yes' }
  const words = (key: string) => say(language, key, values)
  const symptom = symptoms.find(({ id }) => id === outcome.symptom)
  const rule = symptom?.rules.find(({ id }) => id === outcome.rule)
  const reason = `${outcome.symptom}.r.${outcome.rule}`
  const moved = rule ? rule.level !== outcome.level : symptom?.base.level !== outcome.level
  const shifts = moved
    ? outcome.shifts.flatMap(id =>
        symptoms.filter(({ shifts }) => shifts.some(shift => shift.id === id)).map(owner => `${owner.id}.r.${id}`),
      )
    : []
  const open = moved && outcome.open.length > 0 ? [OPEN] : moved && outcome.unsure.length > 0 ? ['general.r.unsure'] : []
  const reasons = [reason, ...shifts, ...open]
  // What a complaint says when nothing speaks for danger ("you have no signs") isn't so while a sign is open.
  const plain = !rule && open.includes(OPEN) ? [...shifts, ...open] : reasons
  return {
    because: becauseLines(outcome, symptoms, language),
    wouldChange: changeLines(outcome, symptoms, language),
    plain: plain.map(key => words(`${key}.plain`)).join(' '),
    professional: reasons.map(key => words(`${key}.professional`)).join(' '),
    advice: words(adviceKey(outcome, symptom)),
    net: words([`${reason}.net`, `${outcome.symptom}.net`].find(key => has('sv', key)) ?? 'general.net'),
    by: words(`general.by.${outcome.level}`),
    source: rule?.source ?? symptom?.base.source ?? '',
  }
}

/** Bris is for those under 18; someone of unknown age is told of it too. */
const isAdult = ({ 'person.ageMonths': months }: Facts): boolean => typeof months === 'number' && months >= ADULT

/** The most particular advice there is: of the rule, of level and action, of the level; a human when the talk ends with one. */
function adviceKey({ level, action, rule, symptom: id }: Outcome, symptom: Symptom | undefined): string {
  const routed = symptom?.routing[level].action
  const keys = [
    ...(symptom?.rules.some(own => own.id === rule && own.level === level) ? [`${id}.r.${rule}.advice`] : []),
    `${id}.level.${level}.${action}`,
    ...(action === 'handoff' && routed !== action ? [`general.level.${level}.handoff`] : []),
    `${id}.level.${level}`,
    `general.level.${level}.${action}`,
  ]
  return keys.find(key => has('sv', key)) ?? `general.level.${level}`
}

/** Signs that were denied are one line, and signs left open another, however many there are. */
function becauseLines(outcome: Outcome, symptoms: readonly Symptom[], language: string): Told['because'] {
  const { danger } = planOf(symptoms)
  const denied = outcome.because.filter(({ answer, value }) => value === false && danger.has(answer))
  const open = outcome.because.filter(({ answer, value }) => value === null && danger.has(answer))
  const unsure = outcome.because.filter(({ answer, value }) => value === null && !danger.has(answer))
  const reported = outcome.because.flatMap(({ answer, value }) => {
    if (value === null || (value === false && danger.has(answer))) return []
    const what = statement(answer, value, symptoms, language)
    const text = find(answer, symptoms) ? say(language, 'general.because', { what }) : what
    return what ? [{ answer, text }] : []
  })
  const together = (some: Outcome['because'], key: string) =>
    some.slice(0, 1).map(({ answer }) => ({ answer, text: say(language, key) }))
  return [
    ...reported,
    ...together(denied, 'general.because-denied'),
    ...together(open, 'general.because-open'),
    ...together(unsure, 'general.because-unsure'),
  ]
}

/** What would raise the level first, one answer of each question in turn, the complaint's own before the general. */
function changeLines(outcome: Outcome, symptoms: readonly Symptom[], language: string): Told['wouldChange'] {
  const questionOf = (answer: string) => find(answer, symptoms)?.question.id ?? answer
  const of = ({ answer }: { answer: string }) =>
    outcome.wouldChange.filter(other => questionOf(other.answer) === questionOf(answer))
  const worse = outcome.wouldChange
    .filter(({ level }) => rank(level) < rank(outcome.level))
    .map(change => ({
      ...change,
      turn: of(change).indexOf(change),
      general: find(change.answer, symptoms)?.symptom === GENERAL ? 1 : 0,
    }))
    .sort((a, b) => a.turn - b.turn || a.general - b.general || rank(a.level) - rank(b.level))
  const better = outcome.wouldChange.filter(({ level }) => rank(level) > rank(outcome.level))
  const seen = new Set<string>()
  return [...worse.slice(0, better.length > 0 ? TOLD_CHANGES - 1 : TOLD_CHANGES), ...better.slice(0, 1)].flatMap(
    ({ answer, value, level }) => {
      const what = value === false ? label(answer, symptoms, language) : statement(answer, value, symptoms, language)
      if (!what || seen.has(answer)) return []
      seen.add(answer)
      const key = value === false ? 'general.would-change-no' : 'general.would-change'
      return [{ answer, level, text: say(language, key, { what, level: say(language, `general.name.${level}`) }) }]
    },
  )
}

type Found = { question: Question; symptom: string; option?: string }

function find(fact: string, symptoms: readonly Symptom[]): Found | undefined {
  const asked = planOf(symptoms).askedBy.get(fact)
  if (!asked) return undefined
  const { question, symptom } = asked
  return question.kind === 'multi' ? { question, symptom, option: fact.slice(question.id.length + 1) } : { question, symptom }
}

const keyOf = ({ question, symptom, option }: Found): string => {
  const key = `${symptom}.q.${question.id}`
  return option === undefined ? `${key}.label` : `${key}.o.${option}`
}

function label(fact: string, symptoms: readonly Symptom[], language: string): string {
  const found = find(fact, symptoms)
  return found ? say(language, keyOf(found)) : ''
}

/** What an answer says, as a phrase: the chosen option's own words, or "label: value". */
function statement(fact: string, value: Fact | null, symptoms: readonly Symptom[], language: string): string {
  const found = find(fact, symptoms)
  if (found?.option !== undefined && value === true) return say(language, keyOf(found))
  return found?.question.kind === 'choice' && value !== null
    ? shown(found, value, language)
    : factText(fact, value, symptoms, language)
}

/** A line for a summary: "Feber: 38,5 °C", "Svårt att andas: nej". Empty for a fact that is not the person's to read. */
export function factText(fact: string, value: Fact | null, symptoms: readonly Symptom[], language: string): string {
  if (fact === 'person.ageMonths') return typeof value === 'number' ? say(language, 'general.fact.age', age(value)) : ''
  if (fact === 'person.who') return typeof value === 'string' ? say(language, `general.fact.who.${value}`) : ''
  if (fact.startsWith('alarm.') || fact.startsWith('told.')) return value === true ? say(language, `general.fact.${fact}`) : ''
  const found = find(fact, symptoms)
  if (!found) return ''
  return say(language, 'general.fact', { what: say(language, keyOf(found)), value: shown(found, value, language) })
}

/** Under two years an age is told in months: it decides. */
const age = (months: number): Values => ({
  unit: months < 24 ? 'months' : 'years',
  number: Math.floor(months < 24 ? months : months / 12),
})

function shown({ question, symptom }: Found, value: Fact | null, language: string): string {
  if (value === null) return say(language, 'general.value.unknown')
  if (typeof value === 'boolean') return say(language, value ? 'general.value.yes' : 'general.value.no')
  if (typeof value === 'number')
    return say(language, `general.unit.${question.unit ?? 'none'}`, {
      number: new Intl.NumberFormat(language).format(value),
      count: value,
    })
  return question.kind === 'choice' ? say(language, `${symptom}.q.${question.id}.o.${value}`) : value
}

/** What nobody is asked and words tell; a contradiction is settled where it is asked about. */
const TOLD = ['told.cognitive', 'told.interpreter', 'told.no-phone', 'told.child-harm']

/**
 * The facts of a whole case as few lines: what is so, one line each; what is not, one line for each question
 * ("Inget av: …" would be long, so a question answered no throughout is one line with its label).
 */
export function factLines(facts: Facts, symptoms: readonly Symptom[], language: string): { question: string; text: string }[] {
  const person = ['person.who', 'person.ageMonths', 'alarm.emergency', 'alarm.crisis', ...TOLD].map(fact => ({
    question: fact,
    text: factText(fact, facts[fact] ?? null, symptoms, language),
  }))
  const asked = planOf(symptoms).asked.flatMap(({ question, symptom, facts: written }) => {
    const known = written.filter(fact => facts[fact] !== undefined)
    const line = (text: string) => ({ question: question.id, text })
    if (question.kind !== 'multi') return known.map(fact => line(factText(fact, facts[fact] ?? null, symptoms, language)))
    const what = say(language, `${symptom}.q.${question.id}.label`)
    const ticked = known.filter(fact => facts[fact] === true)
    if (ticked.length > 0) return ticked.map(fact => line(statement(fact, true, symptoms, language)))
    if (known.length === 0) return []
    const value = say(language, known.every(fact => facts[fact] === false) ? 'general.value.none' : 'general.value.unknown')
    return [line(say(language, 'general.fact', { what, value }))]
  })
  return [...person, ...asked].filter(({ text }) => text !== '')
}
