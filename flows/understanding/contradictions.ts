// Danger signs told in words, held against the answers tapped. They answer no question: a sign that was told and then denied
// is asked about once more, and stands until the person has settled it. Only plain words, of now and of the person it is about.
import { child, other, self } from './lexicon.ts'
import { sayingOf } from './index.ts'
import { firstOf } from './whom.ts'
import { compile, find } from './match.ts'
import { negatorOf } from './scope.ts'
import { told } from './told-signs.ts'
import { read } from './text.ts'

const SIGN = 'sign:'
const lexicon = compile({
  ...Object.fromEntries(told.map(({ words }, at) => [`${SIGN}${at}`, words])),
  child,
  other,
  self,
})

/** Danger facts the words plainly tell, each with the words that did. */
export function signsTold(text: string): ReadonlyMap<string, string> {
  const message = read(text)
  const isNegator = negatorOf(message)
  const hits = find(lexicon, message.tokens, isNegator)
  const of = (...concepts: string[]) => hits.filter(({ concept }) => concepts.includes(concept))
  const someone = firstOf(of('child', 'other'))
  const others = firstOf(of('self')) < someone ? someone : Number.POSITIVE_INFINITY
  const own = hits.filter(({ concept }) => concept.startsWith(SIGN))
  const says = sayingOf(message, own, isNegator, others)
  const signs = new Map<string, string>()
  for (const hit of own) {
    if (says(hit) !== 'present') continue
    const words = message.source.slice(message.tokens[hit.from]?.start, message.tokens[hit.to]?.end)
    for (const fact of told[Number(hit.concept.slice(SIGN.length))]?.facts ?? []) if (!signs.has(fact)) signs.set(fact, words)
  }
  return signs
}
