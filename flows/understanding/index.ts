// The first reading of a complaint: free text → candidate complaints and harmless facts, under the same denial and
// time rules as the danger reading. It guesses nothing: without real evidence the list is empty and a human may ask.
import { complaints as menu } from '../symptoms/index.ts'
import { ADULT_MONTHS, ageMonths, temperature, type Who } from './facts.ts'
import { ENOUGH, evidenceConcepts, speaksFor, weighEvidence } from './complaint-evidence.ts'
import { baby, better, child, fever, other, self, worse, year } from './lexicon.ts'
import { compile, find, type Hit, type Lexicon } from './match.ts'
import { negatorOf, scopeOf } from './scope.ts'
import { profileOf } from './profile.ts'
import { fold, read, type Text, type Token } from './text.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))


export type Understanding = {
  /** Best first; `symptom` is a symptom file's id, `score` between 0 and 1. */
  complaints: { symptom: string; score: number }[]
  /** Those that stand beside the given ones, with words of their own: "ont i huvudet, och så hostar jag". */
  beside: (chosen: readonly string[]) => string[]
  /** How it goes, when the words say so. */
  course: 'worse' | 'better' | null
  /** `person.who`, `person.ageMonths`, `temperature` (°C); only what the words plainly say. */
  facts: Record<string, true | number | string>
}

const lexicon = spelt(compile({ ...evidenceConcepts, fever, child, baby, other, self, worse, better, year }))

const agesOf = Object.fromEntries(menu.map(({ id, ages }) => [id, ages]))
const OLD_MONTHS = 75 * 12
/** Those one has for life, or after something that is over: what was said of the past still counts. */
const LASTING = new Set(['asthma', 'copd', 'heart-failure', 'diabetes', 'postpartum', 'pregnancy'])
/** What was so some weeks ago counts less, what is years ago not at all. */
const SOME = 0.7
const PROFILE = 0.6
/** Under this age somebody else writes (DESIGN §1: a guardian for a child under 13). */
const WRITES_MONTHS = 13 * 12
/** What the same trouble is called in a child, and in a grown one. */
const IN_CHILD = [
  ['abdominal-pain', 'abdominal-child'],
  ['skin-rash', 'child-rash'],
] as const

/**
 * Reads a message for the complaints we can interview about. Words of all languages are read whatever `language` is:
 * people mix them; it only decides ties in the language of the talk.
 */
export function understand(text: string, language: string): Understanding {
  const message = read(text)
  const isNegator = negatorOf(message)
  const hits = find(lexicon, message.tokens, isNegator).filter(hit => !isOther(hit, message))
  const absorbed = new Map(
    hits.filter(hit => hit.to > hit.from).flatMap(hit => negatorsIn(hit, at => isNegatorAt(at)).map(at => [at, hit.to] as const)),
  )
  const scope = scopeOf(message, isNegator, absorbed)
  const present = hits.filter(hit => !scope.denied[hit.from] && ['now', 'had'].includes(scope.time[hit.from] ?? 'now'))
  const of = (concept: string) => present.filter(hit => hit.concept === concept)

  const months = ageMonths(message.tokens, [...of('child'), ...of('other'), ...of('self')])
  const degrees = temperature(message.tokens, scope.denied)
  const who = whoOf(of('child'), of('other'), of('self'), months)
  const aboutChild = who === 'child' || (months !== undefined && months < ADULT_MONTHS)
  const facts: Understanding['facts'] = {}
  if (who) facts['person.who'] = who
  if (months !== undefined) facts['person.ageMonths'] = months
  if (degrees !== undefined) facts['temperature'] = degrees

  const longAgo = hits.some(hit => hit.concept === 'year')
  const weight = weighEvidence(hits, message.tokens, (hit, id) => {
    if (scope.denied[hit.from] && !unable(message.tokens, hit.from, isNegator)) return 0
    const time = scope.time[hit.from] ?? 'now'
    return time === 'now' || time === 'had' || LASTING.has(id) ? 1 : time === 'weeks' && !longAgo ? SOME : 0
  })
  if (weight.size > 0)
    for (const [id, likeness] of profileOf(message.tokens)) weight.set(id, (weight.get(id) ?? 0) + PROFILE * likeness)
  fitToPerson(weight, { aboutChild, baby: of('baby').length > 0, who, months, hot: of('fever').length > 0 || degrees !== undefined })
  const found = [...weight]
    .filter(([, total]) => total >= ENOUGH)
    .map(([symptom, total]) => ({ symptom, score: Math.round((100 * total) / (1 + total)) / 100, total }))
    .sort((a, b) => b.total - a.total || a.symptom.localeCompare(b.symptom, language === 'sv' ? 'sv' : 'en'))
  return {
    complaints: found.map(({ symptom, score }) => ({ symptom, score })),
    facts,
    beside: chosen => {
      const named = (id: string) => present.filter(hit => hit.concept === `sure:${id}`)
      const taken = present.filter(hit => chosen.includes(speaksFor(hit)?.id ?? ''))
      const covered = (at: number) => taken.some(({ from, to }) => from <= at && at <= to)
      const apart = (id: string) => named(id).some(({ from, to }) => !covered(from) || !covered(to))
      return found.map(({ symptom }) => symptom).filter(id => !chosen.includes(id) && apart(id))
    },
    // Worse wins: "först bättre, nu sämre".
    course: of('worse').length > 0 ? 'worse' : of('better').length > 0 ? 'better' : null,
  }

  function isNegatorAt(at: number): boolean {
    const token = message.tokens[at]
    return token !== undefined && isNegator(token)
  }
}

function negatorsIn(hit: Hit, is: (at: number) => boolean): number[] {
  return Array.from({ length: hit.to - hit.from + 1 }, (_, i) => hit.from + i).filter(is)
}

/** "Kan inte kissa", "hör inte", "won't eat": what is denied is an ability, and that is the complaint itself. */
const ABILITY = set(
  'kan kunat går får fått vil vägrar orkar vågar klarar hinner hör ser sover äter dricker kissar bajsar andas känner rör pratar svarar tar leker suger växer läker slutar',
)
const CANNOT = set('cant cannot couldnt wont')
const ABILITY_REACH = 6

function unable(tokens: readonly Token[], at: number, isNegator: (token: Token) => boolean): boolean {
  for (let i = at - 1; i >= Math.max(0, at - ABILITY_REACH) && tokens[i]?.sentence === tokens[at]?.sentence; i -= 1) {
    const token = tokens[i]
    if (!token || !isNegator(token)) continue
    const before = [tokens[i - 1]?.word ?? '', tokens[i - 2]?.word ?? '']
    return CANNOT.has(token.word) || (!NOUN_NEGATORS.has(token.word) && before.some(word => ABILITY.has(word)))
  }
  return false
}

/** "Ingen feber" denies a thing, whatever verb stands before it. */
const NOUN_NEGATORS = set('ingen inget inga utan varken no without neither')

/** Hints are too many to be guessed at through misspellings: only words that name a complaint, or nearly, may be. */
function spelt(all: Lexicon): Lexicon {
  const named = (id: number) =>
    [...(all.single.get(id) ?? []), ...(all.phrases.get(id) ?? []).map(({ concept }) => concept)].some(
      concept => !concept.startsWith('hint:'),
    )
  const misspelt = [...all.misspelt].map(([key, words]) => [key, words.filter(({ id }) => named(id))] as const)
  return { ...all, misspelt: new Map(misspelt.filter(([, words]) => words.length > 0)) }
}

type Person = { aboutChild: boolean; baby: boolean; who: Who | undefined; months: number | undefined; hot: boolean }

/** The same words are another complaint in a child, in a baby, in the very old. */
function fitToPerson(weight: Map<string, number>, { aboutChild, baby, who, months, hot }: Person): void {
  const times = (id: string, factor: number) => weight.has(id) && weight.set(id, (weight.get(id) ?? 0) * factor)
  const add = (id: string, more: number) => weight.set(id, (weight.get(id) ?? 0) + more)
  const grown = months !== undefined && months >= ADULT_MONTHS
  if (aboutChild && !grown) {
    for (const [adult, young] of IN_CHILD) {
      const both = Math.max(weight.get(adult) ?? 0, weight.get(young) ?? 0)
      if (both > 0) weight.set(young, both + 0.1)
    }
    if (hot) add('fever-child', 0.9)
    if (baby || (months !== undefined && months < 12)) add('infant', 0.45)
  } else if (hot) add('cough-cold', 0.3)
  for (const [id] of weight) {
    const ages = agesOf[id]
    if (!ages) continue
    const from = ages.fromMonths ?? 0
    const below = ages.belowMonths ?? Number.POSITIVE_INFINITY
    if (months !== undefined && (months < from || months >= below)) weight.delete(id)
    else if (months === undefined && aboutChild && from >= ADULT_MONTHS) times(id, 0.5)
    else if (months === undefined && !aboutChild && below <= ADULT_MONTHS) times(id, who === undefined ? 0.6 : 0.4)
  }
  if (who === 'other' && months !== undefined && months >= OLD_MONTHS) add('elderly', 0.3)
}

const DIFFERENT_WORD: Readonly<Record<string, RegExp>> = {
  // Folded alike: koll/kål/KOL, i höstas/hostas.
  kol: /^(koll|kål|kåll)/iu,
  hostas: /^hö/iu,
  hosten: /^hö/iu,
  hostar: /^hö/iu,
}

/** A word that only looks like one of ours when folded. */
const isOther = ({ from, to }: Hit, { source, tokens }: Text): boolean => {
  const token = tokens[from]
  return from === to && token !== undefined && (DIFFERENT_WORD[token.word]?.test(source.slice(token.start, token.end)) ?? false)
}

/** For whom, when it is plain. "Jag har ont, min man kör mig": two persons, the writer first, so it is asked instead. */
function whoOf(child: readonly Hit[], other: readonly Hit[], self: readonly Hit[], months: number | undefined): Who | undefined {
  const first = (hits: readonly Hit[]) => Math.min(...hits.map(hit => hit.from))
  const someone = Math.min(first(child), first(other))
  if (someone === Number.POSITIVE_INFINITY) {
    if (self.length > 0) return 'self'
    return months !== undefined && months < WRITES_MONTHS ? 'child' : undefined
  }
  if (first(self) < someone && months === undefined) return undefined
  if (first(child) < first(other)) return months !== undefined && months >= ADULT_MONTHS ? 'other' : 'child'
  return 'other'
}
