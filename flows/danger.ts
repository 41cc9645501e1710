// The danger reading: every message, all three languages at once. It may only raise: a null is "nothing found in the
// words", never "no danger", and no question is answered by it.
import { rules, type DangerRule } from './understanding/danger-rules.ts'
import { concepts, idioms, macros } from './understanding/danger-words.ts'
import { crisisSigns } from './understanding/crisis-words.ts'
import { signRules } from './understanding/sign-rules.ts'
import { signs } from './understanding/sign-words.ts'
import { compile, find, type Hit } from './understanding/match.ts'
import { negatorOf, scopeOf, type Scope } from './understanding/scope.ts'
import { read, type Text } from './understanding/text.ts'
import { unglued } from './understanding/unglue.ts'

/** What was found: `category` as in danger-rules.ts and sign-rules.ts, `words` the part of the text that gave the alarm. */
export type Alarm = { kind: 'emergency' | 'crisis'; category: string; words: string }

const IDIOM = 'idiom'
const families = [concepts, signs, crisisSigns].flatMap(words => Object.entries(words))
const lexicon = compile(merged([...families, [IDIOM, idioms]]), macros)
const parsed = [...rules, ...signRules].map(rule => ({
  rule,
  terms: rule.all.split(' ').map(term => term.split('|')),
  unless: rule.unless?.split('|') ?? [],
  never: rule.never?.split('|') ?? [],
}))

/** A family that stands in two files is one family. */
function merged(all: readonly (readonly [string, string])[]): Record<string, string> {
  const words: Record<string, string> = {}
  for (const [name, list] of all) words[name] = words[name] === undefined ? list : `${words[name]}, ${list}`
  return words
}

const SPAN = 12
/** People wrap what matters in other words: no rule asks for a closer meeting than this. */
const NARROWEST = 12
/** How near a softening word must stand to the words it softens. */
const SOFTENING = 6
const HISTORY = { now: 0, had: 1, weeks: 2, years: 3 } as const

/**
 * Reads one message for danger, whatever language it is in. Emergency goes before crisis; null when nothing was found.
 * Pure; takes any string, also broken or very long ones, in time that grows with its length.
 */
export function readDanger(text: string): Alarm | null {
  const message = unglued(read(text), lexicon)
  if (message.tokens.length === 0) return null
  const isNegator = negatorOf(message)
  const hits = withoutIdioms(find(lexicon, message.tokens, isNegator))
  const absorbed = new Map<number, number>()
  for (const { from, to } of hits) {
    if (from === to) continue
    for (let at = from; at <= to; at += 1) {
      const token = message.tokens[at]
      if (token && isNegator(token)) absorbed.set(at, to)
    }
  }
  const scope = scopeOf(message, isNegator, absorbed)
  const standing = group(
    hits.filter(hit => !scope.denied[hit.from] && !scope.asking.has(message.tokens[hit.from]?.sentence ?? -1)),
  )
  const crisisToo = group(hits.filter(hit => !scope.denied[hit.from]))
  let alarm: Alarm | null = null
  for (const { rule, terms, unless, never } of parsed) {
    if (alarm && rule.kind === 'crisis') continue
    const heard = rule.kind === 'crisis' ? crisisToo : standing
    if (never.some(name => heard.has(name))) continue
    const found = meet(rule, terms, unless, heard, message, scope)
    if (!found) continue
    alarm = { kind: rule.kind, category: rule.category, words: wordsOf(message, found) }
    if (rule.kind === 'emergency') return alarm
  }
  return alarm
}

function withoutIdioms(hits: readonly Hit[]): Hit[] {
  const sayings = hits.filter(hit => hit.concept === IDIOM)
  if (sayings.length === 0) return [...hits]
  const masked = new Set(sayings.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)))
  return hits.filter(hit => hit.concept !== IDIOM && !(masked.has(hit.from) || masked.has(hit.to)))
}

function group(hits: readonly Hit[]): Map<string, Hit[]> {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const list = groups.get(hit.concept)
    if (list) list.push(hit)
    else groups.set(hit.concept, [hit])
  }
  return groups
}

/** The words that meet a rule, or undefined. Each term takes a hit of its own near the first one's. */
function meet(
  rule: DangerRule,
  terms: readonly (readonly string[])[],
  unless: readonly string[],
  standing: ReadonlyMap<string, readonly Hit[]>,
  text: Text,
  scope: Scope,
): Hit[] | undefined {
  const lists = terms.map(names => names.flatMap(name => standing.get(name) ?? []))
  if (lists.some(list => list.length === 0)) return undefined
  const [first = [], ...others] = lists.map(list => list.toSorted((a, b) => a.from - b.from))
  const span = Math.max(rule.span ?? SPAN, NARROWEST)
  const limit = HISTORY[rule.history ?? 'weeks']
  const at = (hit: Hit) => text.tokens[hit.from]?.at ?? 0
  const current = (hit: Hit) => HISTORY[scope.time[hit.from] ?? 'now'] < limit
  for (const hit of first) {
    if (!current(hit)) continue
    const found = [hit]
    for (const list of others) {
      const next = near(
        list,
        hit,
        span,
        at,
        other => current(other) && !found.some(f => overlap(f, other)) && (!rule.ordered || other.from > hit.from),
      )
      if (!next) break
      found.push(next)
    }
    if (found.length < terms.length) continue
    const softened = unless.some(name => found.some(f => near(standing.get(name) ?? [], f, SOFTENING, at, () => true)))
    if (!softened) return found
  }
  return undefined
}

/** The nearest hit within `span` of `hit` that will do; the list is sorted, so the search starts in the right place. */
function near(
  list: readonly Hit[],
  hit: Hit,
  span: number,
  at: (hit: Hit) => number,
  will: (hit: Hit) => boolean,
): Hit | undefined {
  const here = at(hit)
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = list[middle]
    if (other && at(other) < here - span) low = middle + 1
    else high = middle
  }
  let best: Hit | undefined
  for (let i = low; i < list.length; i += 1) {
    const other = list[i]
    if (!other || at(other) > here + span) break
    if (will(other) && (!best || Math.abs(at(other) - here) < Math.abs(at(best) - here))) best = other
  }
  return best
}

/** Two terms need words of their own, save where one compound says both. */
function overlap(a: Hit, b: Hit): boolean {
  return a.from <= b.to && b.from <= a.to && a.concept === b.concept
}

function wordsOf(text: Text, hits: readonly Hit[]): string {
  const from = Math.min(...hits.map(hit => text.tokens[hit.from]?.start ?? 0))
  const to = Math.max(...hits.map(hit => text.tokens[hit.to]?.end ?? 0))
  return text.source.slice(from, to)
}
