// The first reading of a complaint: free text → candidate complaints and harmless facts, under the same denial and
// time rules as the danger reading. It guesses nothing: without real evidence the list is empty and a human may ask.
import { ADULT_MONTHS, ageMonths, temperature, type Who } from './facts.ts'
import { better, child, complaints, elsewhere, fever, other, self, worse } from './lexicon.ts'
import { compile, find, type Hit } from './match.ts'
import { negatorOf, scopeOf } from './scope.ts'
import { read } from './text.ts'

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

const SURE = 'sure:'
const LIKELY = 'likely:'
const lexicon = compile({
  ...Object.fromEntries(Object.entries(complaints).map(([id, words]) => [SURE + id, words.sure])),
  ...Object.fromEntries(Object.entries(complaints).map(([id, words]) => [LIKELY + id, words.likely])),
  elsewhere,
  fever,
  child,
  other,
  self,
  worse,
  better,
})

const WEIGHT = { sure: 0.6, likely: 0.25 }
/** A sure word, or two likely ones; what is left after half the weight of words about something else. */
const ENOUGH = 0.45
const ELSEWHERE = 0.1
/** Under this age somebody else writes (DESIGN §1: a guardian for a child under 13). */
const WRITES_MONTHS = 13 * 12

/**
 * Reads a message for the complaints we can interview about. Words of all languages are read whatever `language` is:
 * people mix them; it only decides ties in the language of the talk.
 */
export function understand(text: string, language: string): Understanding {
  const message = read(text)
  const isNegator = negatorOf(message)
  const hits = find(lexicon, message.tokens, isNegator)
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

  const scores = new Map<string, number>()
  const away = different(of('elsewhere')) * ELSEWHERE
  for (const id of Object.keys(complaints)) {
    const score = different(of(SURE + id)) * WEIGHT.sure + different(of(LIKELY + id)) * WEIGHT.likely - away
    if (score >= ENOUGH) scores.set(id, Math.min(1, score))
  }
  if (of('fever').length > 0 || degrees !== undefined) {
    if (aboutChild) scores.set('fever-child', 1)
    // A grown person's fever is the cold's interview; a warm hand is not a fever.
    else if (!scores.has('cough-cold') && away === 0 && of(`${LIKELY}cough-cold`).length > 0) scores.set('cough-cold', ENOUGH)
  }
  const found = [...scores].map(([symptom, score]) => ({ symptom, score: Math.round(score * 100) / 100 }))
  return {
    complaints: found.sort((a, b) => b.score - a.score || a.symptom.localeCompare(b.symptom, language === 'sv' ? 'sv' : 'en')),
    facts,
    beside: chosen => {
      const taken = present.filter(({ concept }) => chosen.some(id => concept === SURE + id || concept === LIKELY + id))
      const covered = (at: number) => taken.some(({ from, to }) => from <= at && at <= to)
      const apart = (id: string) => of(SURE + id).some(({ from, to }) => !covered(from) || !covered(to))
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

/** How many places in the text speak of it: "ont i halsen" in two patterns is one. */
function different(hits: readonly Hit[]): number {
  let count = 0
  let end = -1
  for (const { from, to } of hits.toSorted((a, b) => a.from - b.from)) {
    if (from > end) count += 1
    end = Math.max(end, to)
  }
  return count
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
