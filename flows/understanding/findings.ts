// Findings that answer harmless questions in advance, so that nobody says a thing twice. A danger sign is never among them,
// neither with yes nor with no; a group that shifts the level is only ever written as present.
import type { Facts } from '../condition.ts'
import { factsOf, type Symptom } from '../symptom.ts'
import { symptoms } from '../symptoms/index.ts'
import { findings, groupWords } from './finding-words.ts'
import type { Hit } from './match.ts'
import { fold, numberOf, type Text, type Token } from './text.ts'

const FINDING = 'finding:'
/** A group that shifts the level, or what only words tell: written when said, never denied by words. */
const GROUP = /^(group|told)\./

/** The concepts to compile beside the others. */
export const findingConcepts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(findings.map(({ words }, at) => [`${FINDING}${at}`, words])),
  ...groupWords,
}

/** Harmless facts → the complaints that ask them. What any complaint asks as a danger question is not harmless. */
const askedBy = harmless()

function harmless(): ReadonlyMap<string, readonly string[]> {
  const dangerous = new Set(symptoms.flatMap(({ questions }) => questions.filter(q => q.danger).flatMap(factsOf)))
  const by = new Map<string, string[]>()
  for (const { id, questions } of symptoms)
    for (const fact of questions.flatMap(factsOf)) if (!dangerous.has(fact)) by.set(fact, [...(by.get(fact) ?? []), id])
  return by
}

/** What is told of each hit: does it stand, is it plainly denied, or does it say nothing here (past, another's, a doubt). */
export type Says = (hit: Hit) => 'present' | 'denied' | 'nothing'

type Found = Record<string, boolean | string>

/** The facts the hits answer, of the complaints found only. Present wins over denied: "ingen feber igår, feber idag". */
export function factsFound(hits: readonly Hit[], says: Says, found: readonly string[]): Found {
  const facts: Found = {}
  for (const hit of hits) {
    const said = says(hit)
    if (said === 'nothing') continue
    if (GROUP.test(hit.concept)) {
      if (said === 'present') facts[hit.concept] = true
      continue
    }
    if (!hit.concept.startsWith(FINDING)) continue
    const finding = findings[Number(hit.concept.slice(FINDING.length))]
    for (const fact of finding?.facts ?? []) {
      if (!askedBy.get(fact)?.some(id => found.includes(id))) continue
      if (said === 'present') facts[fact] = finding?.value ?? true
      else if (finding?.value === undefined && facts[fact] === undefined) facts[fact] = false
    }
  }
  return facts
}

/** The question of a complaint that asks how many days it has been so; undefined when it asks none, or of fever only. */
export function daysQuestion(symptom: Symptom): string | undefined {
  const days = symptom.questions.find(({ kind, unit, danger }) => kind === 'number' && unit === 'days' && !danger)
  return days && (!days.id.startsWith('fever') || symptom.id.startsWith('fever')) ? days.id : undefined
}

/** The answer to that question, when the days are known and it takes them. */
export function daysAnswer(symptom: Symptom, days: number | undefined): Facts {
  const id = daysQuestion(symptom)
  const asked = symptom.questions.find(question => question.id === id)
  return asked && days !== undefined && days >= (asked.min ?? 0) && days <= (asked.max ?? days) ? { [asked.id]: days } : {}
}

/** True of any complaint: for whom, how old, how warm, the groups, and what only words tell. */
const ANYWAY = /^(person\.|group\.|told\.|temperature$)/

/** Of what the words told, what holds for anybody and what these complaints ask; another complaint's is not theirs to know. */
export const askedIn = (facts: Facts, chosen: readonly Symptom[]): Facts => {
  const asked = new Set(chosen.flatMap(({ questions }) => questions.flatMap(factsOf)))
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => ANYWAY.test(fact) || asked.has(fact)))
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold))
const UNITS: readonly (readonly [units: ReadonlySet<string>, days: number])[] = [
  [words('dag dagar dar da dagars dygn dgr d day days'), 1],
  [words('vecka veckor veckors week weeks wk wks'), 7],
  [words('månad månader mån month months'), 30],
  [words('år year years'), 365],
]
const BEFORE = words('i sedan sen for since past senaste över snart drygt nästan ungefär ca cirka about almost over last på')
const AFTER = words('sedan sen ago nu now')
const BEGAN = words('började börjat startade started began kom fick sedan sen')
/** Something else's time: born, operated, old, to come. */
const NOT_SO_LONG = words('gammal gamla old född föddes födde opererad opererades om inom till within')
const DAYS: Readonly<Record<string, number>> = { igar: 1, yesterday: 1, forgar: 2 }
const WEEKDAYS = [
  words('söndag söndags sunday'),
  words('måndag måndags monday'),
  words('tisdag tisdags tuesday'),
  words('onsdag onsdags wednesday'),
  words('torsdag torsdags thursday'),
  words('fredag fredags friday'),
  words('lördag lördags saturday'),
]
const SINCE = words('sedan sen since')
const FEW_BETWEEN = 3

/** How many days it has been so, as plainly said; `weekday` (0 is Sunday) is today's, for "sedan i måndags". */
export function durationOf({ tokens }: Text, weekday?: number): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const days = counted(tokens, at) ?? sinceDay(tokens, at, weekday)
    if (days !== undefined) return days
  }
  return undefined
}

function counted(tokens: readonly Token[], at: number): number | undefined {
  const word = (i: number) => (tokens[i]?.sentence === tokens[at]?.sentence ? (tokens[i]?.word ?? '') : '')
  // "Ett halvår", "en och en halv vecka" is left to the question.
  if (word(at) === 'halvar' && BEFORE.has(word(at - 2))) return 182
  const value = numberOf(word(at))
  const unit = UNITS.find(([units]) => units.has(word(at + 1)))?.[1]
  if (value === undefined || unit === undefined || !Number.isInteger(value)) return undefined
  const after = word(at + 2)
  if (NOT_SO_LONG.has(after) || NOT_SO_LONG.has(word(at - 1))) return undefined
  if (word(at - 1) === 'for' && ['sedan', 'sen'].includes(after)) return began(tokens, at) ? value * unit : undefined
  // "Inte sovit på tre dygn" is how long; "min son på 14 månader" is how old.
  if (word(at - 1) === 'pa' && !denied(tokens, at)) return undefined
  if (after === 'ago') return began(tokens, at) ? value * unit : undefined
  return BEFORE.has(word(at - 1)) || (AFTER.has(after) && word(at - 1) !== 'for') ? value * unit : undefined
}

/** "Började för tre dagar sedan": it has lasted since; "opererades för tre dagar sedan" is something else's time. */
function began(tokens: readonly Token[], at: number): boolean {
  return tokens.some(({ word, sentence }, i) => i < at && sentence === tokens[at]?.sentence && BEGAN.has(word))
}

const DENIES = words('inte ej inget ingen inga aldrig knappt knappast')
const denied = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(({ word, sentence }, i) => i < at && sentence === tokens[at]?.sentence && DENIES.has(word))

function sinceDay(tokens: readonly Token[], at: number, weekday: number | undefined): number | undefined {
  if (!SINCE.has(tokens[at]?.word ?? '')) return undefined
  for (let i = at + 1; i <= at + FEW_BETWEEN && tokens[i]?.sentence === tokens[at]?.sentence; i += 1) {
    const word = tokens[i]?.word ?? ''
    const next = tokens[i + 1]?.word ?? ''
    const known =
      DAYS[word] ?? (word === 'i' ? (DAYS[`i${next}`] ?? (next === 'gar' ? 1 : next === 'forgar' ? 2 : undefined)) : undefined)
    if (known !== undefined) return known
    const day = WEEKDAYS.findIndex(names => names.has(word))
    if (day >= 0 && weekday !== undefined) return (weekday - day + 7) % 7 || 7
  }
  return undefined
}
