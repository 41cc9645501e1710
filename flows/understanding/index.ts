// The first reading of a complaint: free text → candidate complaints and harmless facts, under the same denial and
// time rules as the danger reading. It guesses nothing: without real evidence the list is empty and a human may ask.
import { complaints as menu } from '../symptoms/index.ts'
import { ADULT_MONTHS, ageMonths, temperature, type Who } from './facts.ts'
import { ENOUGH, evidenceConcepts, speaksFor, weighEvidence } from './complaint-evidence.ts'
import { durationOf, factsFound, findingConcepts, type Says } from './findings.ts'
import { baby, better, child, fever, other, self, worse, year } from './lexicon.ts'
import { compile, find, type Hit, type Lexicon } from './match.ts'
import { firstOf, whoOf, writesOfSelf } from './whom.ts'
import { negatorOf, scopeOf } from './scope.ts'
import { likenessOf, standing } from './likeness.ts'
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
  /** `person.who`, `person.ageMonths`, `temperature` (°C), the groups said, and harmless findings of the complaints found. */
  facts: Record<string, boolean | number | string>
  /** Days it has been so, when plainly said. */
  duration?: number
}

/** What answers something in advance. */
const ANSWERS = /^(finding:|group\.|told\.)/

const lexicon = spelt(compile({ ...evidenceConcepts, ...findingConcepts, fever, child, baby, other, self, worse, better, year }))

const agesOf = Object.fromEntries(menu.map(({ id, ages }) => [id, ages]))
const OLD_MONTHS = 75 * 12
/** Those one has for life, or after something that is over: what was said of the past still counts. */
const LASTING = new Set(['asthma', 'copd', 'heart-failure', 'diabetes', 'postpartum', 'pregnancy'])
/** What was so some weeks ago counts less, what is years ago not at all. */
const SOME = 0.7
const PROFILE = 0.6
/** "Vår ettåring": folded it reads like "var ettåring", as if one had been so long ago. */
const OUR_CHILD = /\bvår\s+\S*(åring|bebis|tonåring)/iu
/** A younger age beside words of pregnancy and birth is not the writer's. */
const TOLD_OF_BIRTH = 24
/** What the same trouble is called in a child, and in a grown one. */
const IN_CHILD = [
  ['abdominal-pain', 'abdominal-child'],
  ['skin-rash', 'child-rash'],
] as const

/**
 * Reads a message for the complaints we can interview about. Words of all languages are read whatever `language` is:
 * people mix them; it only decides ties in the language of the talk. `weekday` (0 is Sunday) is today's, for "sedan i måndags".
 */
export function understand(text: string, language: string, weekday?: number): Understanding {
  const message = read(text)
  const isNegator = negatorOf(message)
  const hits = find(lexicon, message.tokens, isNegator).filter(hit => !isOther(hit, message))
  const scope = scopeOf(message, isNegator, absorbedBy(hits, message.tokens, isNegator))
  const ours = OUR_CHILD.test(text)
  const present = hits.filter(hit => !scope.denied[hit.from] && (ours || ['now', 'had'].includes(scope.time[hit.from] ?? 'now')))
  const of = (concept: string) => present.filter(hit => hit.concept === concept)

  const aged = ageMonths(message.tokens, [...of('child'), ...of('other'), ...of('self')])
  // "I'm 34 weeks", "fick barn, hon är tre veckor": a pregnancy's weeks, or the age of the baby somebody has had.
  const birth = hits.some(({ concept }) => concept === 'sure:pregnancy' || concept === 'sure:postpartum')
  const months = aged !== undefined && aged < TOLD_OF_BIRTH && birth ? undefined : aged
  const degrees = temperature(message.tokens, scope.denied)
  const who = whoOf(of('child'), of('other'), of('self'), months, writesOfSelf(message.tokens))
  const aboutChild = who === 'child' || (months !== undefined && months < ADULT_MONTHS)
  const facts: Understanding['facts'] = {}
  if (who) facts['person.who'] = who
  if (months !== undefined) facts['person.ageMonths'] = months
  if (degrees !== undefined) facts['temperature'] = degrees

  const longAgo = hits.some(hit => hit.concept === 'year')
  const weight = weighEvidence(hits, message.tokens, (hit, id) => {
    if (scope.denied[hit.from] && !unable(message.tokens, hit.from, isNegator)) return 0
    const time = ours ? 'now' : (scope.time[hit.from] ?? 'now')
    return time === 'now' || time === 'had' || LASTING.has(id) ? 1 : time === 'weeks' && !longAgo ? SOME : 0
  })
  const spoken = present.some(hit => speaksFor(hit)?.names) ? new Set(weight.keys()) : undefined
  if (weight.size > 0)
    for (const [id, likeness] of profileOf(message.tokens)) weight.set(id, (weight.get(id) ?? 0) + PROFILE * likeness)
  // Without a word that says something, only a plain likeness is heard: "god morgon" is no complaint. And when a complaint is
  // named, one that no word speaks for isn't: "ont i halsen" is like "ont i hälsenan" only in its letters.
  const heard = Math.max(0, ...weight.values()) >= ENOUGH ? HEARD : PLAIN
  for (const [id, chance] of weight.size > 0 ? likenessOf(standing(message)) : [])
    if (chance >= (spoken && !spoken.has(id) ? UNSPOKEN : heard)) weight.set(id, (weight.get(id) ?? 0) + LIKENESS * chance)
  fitToPerson(weight, {
    aboutChild,
    baby: of('baby').length > 0,
    who,
    months,
    hot: of('fever').length > 0 || degrees !== undefined,
  })
  const found = [...weight]
    .filter(([, total]) => total >= ENOUGH)
    .map(([symptom, total]) => ({ symptom, score: Math.round((100 * total) / (1 + total)) / 100, total }))
    .sort((a, b) => b.total - a.total || a.symptom.localeCompare(b.symptom, language === 'sv' ? 'sv' : 'en'))
  const duration = durationOf(message, weekday)
  return {
    complaints: found
      .filter(({ score }) => score >= NEAR * (found[0]?.score ?? 0))
      .map(({ symptom, score }) => ({ symptom, score })),
    facts: { ...findingsOf(), ...facts },
    ...(duration === undefined ? {} : { duration }),
    beside: chosen => {
      const named = (id: string) => present.filter(hit => hit.concept === `sure:${id}`)
      const taken = present.filter(hit => chosen.includes(speaksFor(hit)?.id ?? ''))
      const covered = (at: number) => taken.some(({ from, to }) => from <= at && at <= to)
      const apart = (id: string) => named(id).some(({ from, to }) => !covered(from) || !covered(to))
      const others = found.map(({ symptom }) => symptom).filter(id => !chosen.includes(id) && apart(id))
      return others.filter(
        (id, at) =>
          !IN_CHILD.some(
            pair =>
              pair.some(one => one === id) && pair.some(one => one !== id && [...chosen, ...others.slice(0, at)].includes(one)),
          ),
      )
    },
    // Worse wins: "först bättre, nu sämre".
    course: of('worse').length > 0 ? 'worse' : of('better').length > 0 ? 'better' : null,
  }

  /** Of the complaints that may be offered; what is past, another person's or doubted answers nothing. */
  function findingsOf(): Record<string, boolean | number | string> {
    const others = who === undefined ? firstOf([...of('child'), ...of('other')]) : Number.POSITIVE_INFINITY
    // A negation that is part of another phrase ("inte gravid") still denies the finding.
    const own = hits.filter(({ concept }) => ANSWERS.test(concept))
    if (own.length === 0) return {}
    const says = sayingOf(message, own, isNegator, others, scope)
    return factsFound(
      own,
      says,
      found.slice(0, MAY_BE_OFFERED).map(({ symptom }) => symptom),
    )
  }
}

/**
 * What each hit says: past, asked, doubted and another person's say nothing. "Jag har feber, min man hostar": what comes after
 * the `others` may be that person's.
 */
export function sayingOf(
  message: Text,
  own: readonly Hit[],
  isNegator: IsNegator,
  others: number,
  scope = scopeOf(message, isNegator, absorbedBy(own, message.tokens, isNegator)),
): Says {
  const { denied } = scopeOf(message, isNegator, absorbedBy(own, message.tokens, isNegator))
  return ({ from }) => {
    const token = message.tokens[from]
    if (!token || from >= others || scope.asking.has(token.sentence) || doubted(message.tokens, from)) return 'nothing'
    const time = scope.time[from] ?? 'now'
    if (time !== 'now' && !(time === 'had' && stillHad(message.tokens, from))) return 'nothing'
    return !denied[from] ? 'present' : unable(message.tokens, from, isNegator) ? 'nothing' : 'denied'
  }
}

type IsNegator = (token: Token) => boolean

/** The negations that are part of a phrase ("får ingen luft"), each with the phrase's end: they deny nothing outside it. */
function absorbedBy(hits: readonly Hit[], tokens: readonly Token[], isNegator: IsNegator): ReadonlyMap<number, number> {
  const absorbed = new Map<number, number>()
  for (const { from, to } of hits)
    for (let at = from; from < to && at <= to; at += 1) {
      const token = tokens[at]
      if (token && isNegator(token)) absorbed.set(at, to)
    }
  return absorbed
}

/** What being like the openings of a complaint weighs beside the lexicon; a faint likeness is not heard. */
const LIKENESS = 4
const HEARD = 0.05
const PLAIN = 0.5
const UNSPOKEN = 0.25
/** Less than this part of the best is an odd thing to offer: diabetes to whoever has an ear ache. */
const NEAR = 0.5
/** As many as are shown to choose from, and one more that age may bring forward. */
const MAY_BE_OFFERED = 4
const DOUBT = set('kanske vet osäker undrar möjligen maybe might unsure wonder know')
const DOUBT_REACH = 6

/** "Vet inte om jag har feber": said, but not that it is so. */
const doubted = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - DOUBT_REACH), at).some(({ word, clause }) => clause === tokens[at]?.clause && DOUBT.has(word))

/** "Har haft feber i tre dagar", "have had a cough for days" is now; "hade feber", "har haft det tidigare" is not. */
const stillHad = (tokens: readonly Token[], at: number): boolean => {
  const clause = tokens.filter(token => token.sentence === tokens[at]?.sentence).map(({ word }) => word)
  const have = clause.some((word, i) => HAVE.has(word) && (clause[i + 1] === 'had' || clause[i + 1] === 'been'))
  if (have) return !clause.some(word => BEFORE.has(word))
  return clause.includes('haft') && clause.includes('har') && !clause.some(word => EARLIER.has(word))
}
const HAVE = set('have has ive hes shes')
const BEFORE = set('before previously earlier once used sometimes usually')
const EARLIER = set('tidigare förut innan ibland brukar hade')

/** "Kan inte kissa", "hör inte", "won't eat": what is denied is an ability, and that is the complaint itself. */
const ABILITY = set(
  'kan kunat går får fått vil vägrar orkar vågar klarar hinner hör ser sover äter dricker kissar bajsar andas känner rör pratar svarar tar leker suger växer läker slutar',
)
const CANNOT = set('cant cannot couldnt wont')
const ABILITY_REACH = 6

function unable(tokens: readonly Token[], at: number, isNegator: IsNegator): boolean {
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
      concept => !concept.startsWith('hint:') && !ANSWERS.test(concept),
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
  // Folded alike: koll/kål/KOL, i höstas/hostas, he's/hes.
  kol: /^(koll|kål|kåll)/iu,
  hostas: /^hö/iu,
  hosten: /^hö/iu,
  hostar: /^hö/iu,
  hes: /['’´`]/u,
}

/** A word that only looks like one of ours when folded, alone or as an end of a phrase. */
const isOther = ({ from, to }: Hit, { source, tokens }: Text): boolean =>
  [from, to].some(at => {
    const token = tokens[at]
    return token !== undefined && (DIFFERENT_WORD[token.word]?.test(source.slice(token.start, token.end)) ?? false)
  })
