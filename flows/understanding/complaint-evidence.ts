// How much each complaint has for it in a text. A word that names a complaint weighs most; of the rest, a word weighs
// the more the fewer complaints know it ("vaden" says more than "ont"), so that the specific wins over the general.
import { complaints } from './lexicon.ts'
import { phrases } from './complaint-phrases.ts'
import { hints, SAYS_NOTHING } from './complaint-hints.ts'
import type { Hit } from './match.ts'
import type { Token } from './text.ts'

const SURE = 'sure:'
const LIKELY = 'likely:'
const HINT = 'hint:'

/** The concepts to compile: three strengths of evidence for every complaint. */
export const evidenceConcepts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(complaints).flatMap(([id, words]) => [
    [SURE + id, `${words.sure}, ${phrases[id] ?? ''}`],
    [LIKELY + id, words.likely],
    [HINT + id, hints[id] ?? ''],
  ]),
)

const ids = Object.keys(complaints)
const NAMED = 0.5
const WORD = 0.4
/** In a text without any naming word, this much is worth showing to choose from. */
export const ENOUGH = 0.25

/** The complaint a hit speaks for, and whether it names it. */
export function speaksFor({ concept }: Hit): { id: string; names: boolean } | undefined {
  const strength = [SURE, LIKELY, HINT].find(each => concept.startsWith(each))
  return strength === undefined ? undefined : { id: concept.slice(strength.length), names: strength === SURE }
}

/** Complaint → weight of its evidence; `counts` is how much a hit counts (0 when denied or long ago). */
export function weighEvidence(
  hits: readonly Hit[],
  tokens: readonly Token[],
  counts: (hit: Hit, id: string) => number,
): Map<string, number> {
  const places = new Map<number, Map<string, { words: number; named: number; to: number }>>()
  for (const hit of hits) {
    const of = speaksFor(hit)
    const worth = of ? counts(hit, of.id) : 0
    if (!of || worth === 0) continue
    if (!of.names && hit.from === hit.to && SAYS_NOTHING.has(tokens[hit.from]?.word ?? '')) continue
    const here = places.get(hit.from) ?? new Map<string, { words: number; named: number; to: number }>()
    places.set(hit.from, here)
    const known = here.get(of.id)
    here.set(of.id, {
      words: Math.max(worth, known?.words ?? 0),
      named: Math.max(of.names ? worth : 0, known?.named ?? 0),
      to: Math.max(hit.to, known?.to ?? hit.to),
    })
  }
  const weight = new Map<string, number>()
  const ends = new Map<string, number>()
  for (const [from, here] of [...places].sort(([a], [b]) => a - b)) {
    const rare = Math.log((1 + ids.length) / here.size) / Math.log(1 + ids.length)
    for (const [id, { words, named, to }] of here) {
      // "ont i halsen" in two patterns is one.
      const again = from <= (ends.get(id) ?? -1)
      ends.set(id, Math.max(to, ends.get(id) ?? -1))
      weight.set(id, (weight.get(id) ?? 0) + (again ? 0.5 : 1) * WORD * rare * words + (again ? 0 : NAMED * named))
    }
  }
  return weight
}
