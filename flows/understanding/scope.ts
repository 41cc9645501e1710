// What holds for each word of a text: is it denied, when was it, is it only asked about. Written so that a doubt
// leaves the word standing: a denial reaches only as far as its clause clearly carries it.
import type { Text, Token } from './text.ts'
import {
  CONCRETE,
  CONTINUES,
  ENDS,
  ENGLISH_QUESTION,
  FINNISH,
  FINNISH_NEGATORS,
  GENERIC,
  HEREDITY,
  NEGATORS,
  NOT_FINNISH,
  OPEN_QUESTION,
  PRONOUNS,
  QUESTION,
  SPENT,
  TOPIC,
  UNKNOWING,
  VERBS,
} from './scope-words.ts'
import { type Time, times } from './time.ts'

export type Scope = {
  /** Per token: stands under a denial. */
  readonly denied: readonly boolean[]
  readonly time: readonly Time[]
  /** Sentences that only ask for information about anyone. */
  readonly asking: ReadonlySet<number>
}

/** Says whether a word is a negation, given the language of the text around it (Finnish `en` is Swedish for *a*). */
export function negatorOf(text: Text): (token: Token) => boolean {
  let finnish = 0
  for (const { word } of text.tokens) finnish += FINNISH.has(word) ? 1 : NOT_FINNISH.has(word) ? -1 : 0
  return finnish > 0 ? ({ word }) => NEGATORS.has(word) || FINNISH_NEGATORS.has(word) : ({ word }) => NEGATORS.has(word)
}

/**
 * Reads denial, time and asking for every token. `absorbed` maps a negation that is part of a phrase ("får ingen luft")
 * to that phrase's last token: it denies nothing outside the phrase.
 */
export function scopeOf(text: Text, isNegator: (token: Token) => boolean, absorbed: ReadonlyMap<number, number>): Scope {
  const { tokens } = text
  const denied = tokens.map(() => false)
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || !isNegator(token) || absorbed.has(at) || isBut(tokens, at, isNegator)) continue
    if (!UNKNOWING.has(tokens[at - 1]?.word ?? '')) denyForward(tokens, at, denied, isNegator)
    denyBackward(tokens, at, denied)
  }
  return { denied, time: times(text), asking: askingSentences(text) }
}

/** Words a denial reaches when no clause ends it: longer is no longer one thought. */
const REACH = 7

function denyForward(tokens: readonly Token[], negator: number, denied: boolean[], isNegator: (token: Token) => boolean): void {
  let reach = REACH
  for (let at = negator + 1; at < tokens.length && at <= negator + reach; at += 1) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !before || token.sentence !== before.sentence) return
    if (token.clause !== before.clause && !listGoesOn(tokens, at)) return
    if (CONTINUES.has(token.word)) reach = at - negator + REACH
    else if (at > negator + 1 && isNegator(token)) return
    else if (SPENT.has(token.word) && at === negator + 1) return
    else if (ENDS.has(token.word) && !(at === negator + 1 && token.word === 'som')) return
    else if (at > negator + 2 && PRONOUNS.has(token.word)) return
    denied[at] = true
  }
}

/** "Inte feber utan andnöd": after another denial *utan* is *but*, not *without*. */
function isBut(tokens: readonly Token[], at: number, isNegator: (token: Token) => boolean): boolean {
  if (tokens[at]?.word !== 'utan') return false
  for (let i = at - 1; i >= Math.max(0, at - REACH) && tokens[i]?.sentence === tokens[at]?.sentence; i -= 1) {
    const before = tokens[i]
    if (before && isNegator(before)) return true
  }
  return false
}

/** After a comma: is it the list of "inte ont i bröstet, svårt att andas eller yrsel"? Only if an *eller* comes before any verb. */
function listGoesOn(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 12); at += 1) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[from]?.sentence) return false
    if (CONTINUES.has(token.word)) return true
    if (ENDS.has(token.word) || VERBS.has(token.word) || PRONOUNS.has(token.word)) return false
  }
  return false
}

/** "Bröstsmärta har jag inte", "bröstsmärta: nej": a denial that comes last and reaches back over its clause. */
function denyBackward(tokens: readonly Token[], negator: number, denied: boolean[]): void {
  const token = tokens[negator]
  const next = tokens[negator + 1]
  if (!token || (next && next.clause === token.clause && !['alls', 'heller', 'at'].includes(next.word))) return
  let verb = negator - 1
  while (verb >= 0 && tokens[verb]?.clause === token.clause && PRONOUNS.has(tokens[verb]?.word ?? '')) verb -= 1
  if (['har', 'kaner', 'fins'].includes(tokens[verb]?.word ?? '') && tokens[verb]?.clause === token.clause) {
    for (let at = verb - 1; at >= 0 && tokens[at]?.clause === token.clause; at -= 1) denied[at] = true
  }
}

function askingSentences(text: Text): Set<number> {
  const asking = new Set<number>()
  let start = 0
  while (start < text.tokens.length) {
    const sentence = text.tokens[start]?.sentence ?? 0
    let end = start
    const first = text.tokens[start]?.word ?? ''
    let topic = false
    let generic = text.questions.has(sentence) && OPEN_QUESTION.has(first)
    // "Kan inte andas?" asks nothing, and "i" is a person only in English.
    let concrete = NEGATORS.has(text.tokens[start + 1]?.word ?? '')
    while (end < text.tokens.length && text.tokens[end]?.sentence === sentence) {
      const word = text.tokens[end]?.word ?? ''
      if (GENERIC.has(word)) generic = true
      if (CONCRETE.has(word) || (word === 'i' && ENGLISH_QUESTION.has(first))) concrete = true
      if (HEREDITY.has(word)) asking.add(sentence)
      if (TOPIC.has(word)) topic = true
      end += 1
    }
    const asks = OPEN_QUESTION.has(first) || (QUESTION.has(first) && GENERIC.has(text.tokens[start + 1]?.word ?? ''))
    if (!concrete && (topic || (generic && asks))) asking.add(sentence)
    start = end
  }
  return asking
}
