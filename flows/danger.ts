// The danger reading: every message, all three languages at once. It may only raise: a null is "nothing found in the
// words", never "no danger", and no question is answered by it. Two readers: exact rules, and the weight of all that is said.
import { concepts, idioms, macros } from './understanding/danger-words.ts'
import { crisisSigns } from './understanding/crisis-words.ts'
import { piecesOf, type Piece } from './understanding/evidence.ts'
import { signs } from './understanding/sign-words.ts'
import { compile, find, type Hit } from './understanding/match.ts'
import { categories, rulingOn, type Ruling } from './understanding/ruled.ts'
import { negatorOf, scopeOf } from './understanding/scope.ts'
import { read, type Text } from './understanding/text.ts'
import { unglued } from './understanding/unglue.ts'
import { type Chances, fitted, heaviest, weigh, type Weights } from './understanding/weigh.ts'

/** What was found: `category` as in danger-rules.ts and sign-rules.ts, `words` the part of the text that gave the alarm. */
export type Alarm = { kind: 'emergency' | 'crisis'; category: string; words: string }
/** Why: a piece of evidence (`@family`, a word, `*its parts*`, `two words`, `two … near`), the words that held it and what it weighed. */
export type Reason = { evidence: string; words: string; weight: number }
/** All that is read from a message before it is judged. */
export type Evidence = { text: Text; hits: readonly Hit[]; pieces: readonly Piece[]; ruling: Ruling | undefined }

const IDIOM = 'idiom'
const families = [concepts, signs, crisisSigns].flatMap(words => Object.entries(words))
const lexicon = compile(merged([...families, [IDIOM, idioms]]), macros)

/** A family that stands in two files is one family. */
function merged(all: readonly (readonly [string, string])[]): Record<string, string> {
  const words: Record<string, string> = {}
  for (const [name, list] of all) words[name] = words[name] === undefined ? list : `${words[name]}, ${list}`
  return words
}

/** More likely nothing than this, and no alarm is given on weight alone. Chosen by cross-validation on the open messages. */
const DOUBT = { emergency: 0.43, crisis: 0.43 }
/** Short of an alarm, but so near that the danger signs are asked for at once. */
const SUSPECTED = 0.7
/** A rule met by the words asks for less, and of its own sentences only: then it takes this to call it a coincidence. */
const DISMISSED = 0.5
/** A longer message is also read part by part, so that what is said around a danger can't talk it away. */
const PART = 20
const STEP = 7
/** What a part alone must reach; it lacks what stands around it. */
const PART_DOUBT = { emergency: 0.32, crisis: 0.3 }

/** The words shown for an alarm by weight reach over this many of its heaviest pieces. */
const SHOWN = 4

/** Reads all there is to judge by. Pure; takes any string, in time that grows with its length. */
export function evidenceIn(source: string): Evidence {
  const text = unglued(read(source), lexicon)
  const isNegator = negatorOf(text)
  const all = find(lexicon, text.tokens, isNegator)
  const hits = withoutIdioms(all)
  const absorbed = new Map<number, number>()
  for (const { from, to } of hits) {
    if (from === to) continue
    for (let at = from; at <= to; at += 1) {
      const token = text.tokens[at]
      if (token && isNegator(token)) absorbed.set(at, to)
    }
  }
  const scope = scopeOf(text, isNegator, absorbed)
  // "Hon svimmade inte", where no phrase of the lexicon holds the negation.
  const standing = hits.filter(({ to }) => {
    const token = text.tokens[to]
    const next = text.tokens[to + 1]
    return !(token && next && isNegator(next) && next.clause === token.clause && !absorbed.has(to + 1))
  })
  return { text, hits, pieces: piecesOf(text, all, scope, isNegator), ruling: rulingOn(text, standing, scope) }
}

/** What a met rule adds to the weighing. */
export function ruledPieces(ruling: Ruling | undefined): string[] {
  return ruling ? [`!${ruling.rule.kind}`, `!${ruling.rule.kind} ${ruling.rule.category}`] : []
}

/**
 * Reads one message for danger, whatever language it is in. Emergency goes before crisis; null when nothing was found.
 * Pure; takes any string, also broken or very long ones, in time that grows with its length.
 */
export function readDanger(source: string): Alarm | null {
  const evidence = evidenceIn(source)
  if (evidence.text.tokens.length === 0) return null
  const judged = judge(evidence)
  if (!judged) return null
  const { text, ruling } = evidence
  if (ruling && ruling.rule.kind === judged.kind)
    return { kind: judged.kind, category: ruling.rule.category, words: wordsOf(text, ruling.hits) }
  const strongest = heaviest(judged.pieces, judged.kind).slice(0, SHOWN)
  const shown = strongest.length > 0 ? strongest.map(({ piece }) => piece) : [{ from: 0, to: text.tokens.length - 1 }]
  return { kind: judged.kind, category: categoryOf(judged, evidence.hits), words: wordsOf(text, shown) }
}

/** Nothing that alarms, yet nothing to leave unasked: the person is asked whether a danger sign is there now. */
export function suspectsDanger(source: string): boolean {
  const evidence = evidenceIn(source)
  if (evidence.text.tokens.length === 0) return false
  const all = [...evidence.pieces.map(({ name }) => name), ...ruledPieces(evidence.ruling)]
  return evidence.ruling !== undefined || weigh(all).none <= SUSPECTED || judge(evidence) !== undefined
}

/** Why a message alarms: the evidence that weighed most, heaviest first; empty when it doesn't. */
export function explainDanger(source: string, most = 8): Reason[] {
  const evidence = evidenceIn(source)
  const judged = judge(evidence)
  if (!judged) return []
  const { text, ruling } = evidence
  const rule =
    ruling?.rule.kind === judged.kind
      ? [{ evidence: `rule: ${ruling.rule.all}`, words: wordsOf(text, ruling.hits), weight: 1 }]
      : []
  const weighed = heaviest(judged.pieces, judged.kind).map(({ piece, weight }) => ({
    evidence: piece.name,
    words: wordsOf(text, [piece]),
    weight,
  }))
  return [...rule, ...weighed].slice(0, most)
}

type Judged = { kind: Alarm['kind']; pieces: readonly Piece[] }

/** The judgement and the part of the message it rests on; `by` other weights only where they are being fitted. */
export function judge({ text, pieces, ruling }: Evidence, by: Weights = fitted): Judged | undefined {
  const ruled = ruledPieces(ruling)
  const whole = weigh([...pieces.map(({ name }) => name), ...ruled], by)
  const kind = kindOf(whole, ruling)
  if (whole.none <= DOUBT[kind]) return { kind, pieces }
  let worst: { chances: Chances; pieces: readonly Piece[] } | undefined
  for (const part of partsOf(text, pieces)) {
    const chances = weigh(
      part.map(({ name }) => name),
      by,
    )
    if (chances.none <= PART_DOUBT[kindOf(chances, ruling)] && (!worst || chances.none < worst.chances.none))
      worst = { chances, pieces: part }
  }
  if (worst) return { kind: kindOf(worst.chances, ruling), pieces: worst.pieces }
  if (!ruling) return undefined
  const near = sentencesOf(text, ruling)
  const said = pieces.filter(({ from }) => near.has(text.tokens[from]?.sentence ?? -1))
  const chances = weigh([...said.map(({ name }) => name), ...ruled], by)
  return chances.none <= DISMISSED ? { kind: ruling.rule.kind, pieces: said } : undefined
}

function sentencesOf({ tokens }: Text, { hits }: Ruling): Set<number> {
  return new Set(hits.flatMap(({ from, to }) => [tokens[from]?.sentence ?? -1, tokens[to]?.sentence ?? -1]))
}

/** A rule of emergency goes before what the rest of the words weigh. */
function kindOf(chances: Chances, ruling: Ruling | undefined): Alarm['kind'] {
  return chances.emergency >= chances.crisis || ruling?.rule.kind === 'emergency' ? 'emergency' : 'crisis'
}

/** Overlapping parts of a long message; a short one has none. */
function* partsOf(text: Text, pieces: readonly Piece[]): Generator<Piece[]> {
  const count = text.tokens.length
  if (count <= PART) return
  let first = 0
  for (let from = 0; from < count - STEP; from += STEP) {
    while (first < pieces.length && (pieces[first]?.from ?? 0) < from) first += 1
    const part: Piece[] = []
    for (let at = first; at < pieces.length; at += 1) {
      const piece = pieces[at]
      if (!piece || piece.from >= from + PART) break
      if (piece.to < from + PART) part.push(piece)
    }
    yield part
  }
}

/** The category whose rules name most of the families that were found. */
function categoryOf({ kind, pieces }: Judged, hits: readonly Hit[]): string {
  const from = pieces[0]?.from ?? 0
  const to = pieces.at(-1)?.to ?? 0
  const votes = new Map<string, number>()
  for (const concept of new Set(hits.filter(hit => hit.from >= from && hit.to <= to).map(hit => hit.concept))) {
    const named = (categories.get(concept) ?? []).filter(each => each.kind === kind)
    for (const { category } of named) votes.set(category, (votes.get(category) ?? 0) + 1 / named.length)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other'
}

function withoutIdioms(hits: readonly Hit[]): Hit[] {
  const sayings = hits.filter(hit => hit.concept === IDIOM)
  if (sayings.length === 0) return [...hits]
  const masked = new Set(sayings.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)))
  return hits.filter(hit => hit.concept !== IDIOM && !(masked.has(hit.from) || masked.has(hit.to)))
}

function wordsOf(text: Text, hits: readonly { readonly from: number; readonly to: number }[]): string {
  const from = Math.min(...hits.map(hit => text.tokens[hit.from]?.start ?? 0))
  const to = Math.max(...hits.map(hit => text.tokens[hit.to]?.end ?? 0))
  return text.source.slice(from, to)
}
