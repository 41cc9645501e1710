// What a message holds to judge it by: its families, words, parts of words and words near one another. What is denied,
// only asked about or years old is other evidence than the same word standing: "feber", "-feber", "?feber", "<feber".
import type { Hit } from './match.ts'
import type { Scope } from './scope.ts'
import { PRONOUNS } from './scope-words.ts'
import type { Text, Token } from './text.ts'

/** One piece of evidence and the tokens that gave it, inclusive; `of` is the word it is a part of. Sorted by `from`. */
export type Piece = { readonly name: string; readonly from: number; readonly to: number; readonly of?: string }

/** Of words near one another only so much is read: endings and small misspellings don't part them. */
const PAIR = 5
/** Ordinary words that are known only so that they aren't read as misspellings. */
const INNOCENT = 'innocent'

/** Every piece of evidence in the text; `hits` are the families found, with nothing taken away. */
export function piecesOf(text: Text, hits: readonly Hit[], scope: Scope, isNegator: (token: Token) => boolean): Piece[] {
  const { tokens } = text
  // "Svimmade inte" denies, "vaknar inte" is the danger itself: both are other evidence than the bare word.
  const denied = tokens.map((token, at) => scope.denied[at] === true || deniedAfter(tokens, token, at, isNegator))
  const marks = tokens.map(({ sentence }, at) =>
    denied[at] ? '-' : scope.asking.has(sentence) ? '?' : scope.time[at] === 'years' ? '<' : '',
  )
  const families = new Map<number, Hit[]>()
  for (const hit of hits) {
    if (hit.concept === INNOCENT) continue
    const list = families.get(hit.from)
    if (list) list.push(hit)
    else families.set(hit.from, [hit])
  }
  const words = tokens.map(({ word }) => (isNumber(word) ? '#' : word))
  const short = words.map(word => word.slice(0, PAIR))
  const pieces: Piece[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const mark = marks[at] ?? ''
    const sentence = tokens[at]?.sentence
    for (const { concept, to } of families.get(at) ?? []) {
      const old = scope.time[at] === 'weeks' || scope.time[at] === 'years'
      pieces.push({ name: `${denied[at] ? '-' : old ? '<' : ''}@${concept}`, from: at, to })
    }
    pieces.push({ name: mark + word, from: at, to: at })
    for (const part of partsOf(word)) pieces.push({ name: mark + part, from: at, to: at, of: mark + word })
    if (at + 1 < words.length)
      pieces.push({ name: `${mark || marks[at + 1]}${short[at]} ${short[at + 1]}`, from: at, to: at + 1 })
    if (tokens[at + 2]?.sentence === sentence && at + 2 < words.length)
      pieces.push({ name: `${mark || marks[at + 2]}${short[at]} … ${short[at + 2]}`, from: at, to: at + 2 })
    if (sentence !== undefined && sentence !== tokens[at - 1]?.sentence) {
      if (scope.asking.has(sentence)) pieces.push({ name: '~asks', from: at, to: at })
      if (text.questions.has(sentence)) pieces.push({ name: '~question', from: at, to: at })
    }
    if (scope.time[at] === 'weeks' || scope.time[at] === 'years') pieces.push({ name: `~${scope.time[at]}`, from: at, to: at })
  }
  return pieces
}

/** Is the next word, save a pronoun between, a negation of the same clause? */
export function deniedAfter(tokens: readonly Token[], token: Token, at: number, isNegator: (token: Token) => boolean): boolean {
  const next = tokens[at + 1]
  if (!next || next.clause !== token.clause) return false
  if (isNegator(next)) return !isNegator(token)
  const after = tokens[at + 2]
  return PRONOUNS.has(next.word) && after !== undefined && after.clause === token.clause && isNegator(after)
}

const PART = 4
/**
 * How a word begins, ends and what stands in it: "krä*", "*kräk*", "*äks". The forms of a word meet in them, its compounds
 * too, and most of them outlive a misspelling.
 */
function partsOf(word: string): string[] {
  if (word.length < PART) return []
  const parts = [`${word.slice(0, PART - 1)}*`, `*${word.slice(1 - PART)}`]
  for (let at = 0; at + PART <= word.length; at += 1) parts.push(`*${word.slice(at, at + PART)}*`)
  return parts
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57
}
