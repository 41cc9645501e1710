// The exact rules, read over a message: families near one another, each standing, now and in nobody else's past.
import { rules, type DangerRule } from './danger-rules.ts'
import type { Hit } from './match.ts'
import type { Scope } from './scope.ts'
import { signRules } from './sign-rules.ts'
import type { Text } from './text.ts'

/** The rule that was met, and the hits that met it. */
export type Ruling = { readonly rule: DangerRule; readonly hits: readonly Hit[] }

const parsed = [...rules, ...signRules].map(rule => ({
  rule,
  terms: rule.all.split(' ').map(term => term.split('|')),
  unless: rule.unless?.split('|') ?? [],
  never: rule.never?.split('|') ?? [],
}))

/** The families a category's rules name: what else is said in the same breath tells which danger it is. */
export const categories: ReadonlyMap<string, readonly { readonly category: string; readonly kind: DangerRule['kind'] }[]> =
  (() => {
    const map = new Map<string, { category: string; kind: DangerRule['kind'] }[]>()
    for (const { rule, terms } of parsed) {
      for (const concept of new Set(terms.flat())) {
        const known = map.get(concept) ?? []
        if (!known.some(({ category, kind }) => category === rule.category && kind === rule.kind))
          known.push({ category: rule.category, kind: rule.kind })
        map.set(concept, known)
      }
    }
    return map
  })()

const SPAN = 12
/** People wrap what matters in other words: no rule asks for a closer meeting than this. */
const NARROWEST = 12
/** How near a softening word must stand to the words it softens. */
const SOFTENING = 6
const HISTORY = { now: 0, had: 1, weeks: 2, years: 3 } as const

/** The first rule the hits meet, an emergency before a crisis; undefined when none is met. */
export function rulingOn(text: Text, hits: readonly Hit[], scope: Scope): Ruling | undefined {
  const asked = (hit: Hit) => scope.asking.has(text.tokens[hit.from]?.sentence ?? -1)
  const told = hits.filter(hit => !scope.denied[hit.from])
  const standing = group(told.filter(hit => !asked(hit)))
  const crisisToo = group(told)
  let ruling: Ruling | undefined
  for (const { rule, terms, unless, never } of parsed) {
    if (ruling && rule.kind === 'crisis') continue
    const heard = rule.kind === 'crisis' ? crisisToo : standing
    if (never.some(name => heard.has(name))) continue
    const found = meet(rule, terms, unless, heard, text, scope)
    if (!found) continue
    ruling = { rule, hits: found }
    if (rule.kind === 'emergency') return ruling
  }
  return ruling
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
