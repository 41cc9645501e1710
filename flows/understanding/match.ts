// A lexicon of concepts compiled to tables, and the finding of its words in a text. A concept is a comma list of
// words and phrases; a word may end or begin with `*`; in a phrase `a|b` are alternatives and `~2` lets two words stand between.
import { fold, numberOf, type Token } from './text.ts'

/** Where a concept was found: `from` and `to` are token indexes, inclusive. */
export type Hit = { readonly concept: string; readonly from: number; readonly to: number }

type Element = { readonly words: ReadonlySet<number>; readonly skip: number }
type Phrase = { readonly concept: string; readonly elements: readonly Element[] }

export type Lexicon = {
  readonly exact: ReadonlyMap<string, readonly number[]>
  readonly prefix: ReadonlyMap<string, readonly number[]>
  readonly inside: readonly { readonly part: string; readonly atEnd: boolean; readonly id: number }[]
  readonly numbers: readonly { readonly id: number; readonly from: number; readonly to: number }[]
  /** Every spelling with one letter left out → the words it may be; for reading misspellings. */
  readonly misspelt: ReadonlyMap<string, readonly { readonly stem: string; readonly open: boolean; readonly id: number }[]>
  readonly single: ReadonlyMap<number, readonly string[]>
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>
}

/** Shorter words have too many innocent neighbours one letter away. */
const SHORTEST_MISSPELT = 5
const LONGEST_MISSPELT = 12
const SHORT = 6

/**
 * Compiles concepts. `#10-200` is a number in that range, `$name` is replaced by `macros[name]`.
 * Words are folded here, so lexicons are written as people spell.
 */
export function compile(concepts: Readonly<Record<string, string>>, macros: Readonly<Record<string, string>> = {}): Lexicon {
  const ids = new Map<string, number>()
  const exact = new Map<string, number[]>()
  const prefix = new Map<string, number[]>()
  const inside: { part: string; atEnd: boolean; id: number }[] = []
  const numbers: { id: number; from: number; to: number }[] = []
  const misspelt = new Map<string, { stem: string; open: boolean; id: number }[]>()
  const single = new Map<number, string[]>()
  const phrases = new Map<number, Phrase[]>()

  const word = (pattern: string): number => {
    const known = ids.get(pattern)
    if (known !== undefined) return known
    const id = ids.size
    ids.set(pattern, id)
    const stem = fold(pattern.replaceAll('*', ''))
    // A bare `*` would match every word, and no misspelling would be looked at any more.
    if (stem === '' && !pattern.startsWith('#')) throw new Error(`the pattern ${pattern} names no word`)
    if (pattern.startsWith('#')) {
      const [from = 0, to = Number.POSITIVE_INFINITY] = pattern.length > 1 ? pattern.slice(1).split('-').map(Number) : []
      numbers.push({ id, from, to })
    } else if (pattern.startsWith('*')) inside.push({ part: stem, atEnd: !pattern.endsWith('*'), id })
    else {
      put(pattern.endsWith('*') ? prefix : exact, stem, id)
      if (stem.length >= SHORTEST_MISSPELT && stem.length <= LONGEST_MISSPELT) {
        const entry = { stem, open: pattern.endsWith('*'), id }
        for (const key of shortened(stem)) put(misspelt, key, entry)
      }
    }
    return id
  }

  for (const [concept, list] of Object.entries(concepts)) {
    for (const raw of list.split(/[,\n]/)) {
      const pattern = raw.trim().replace(/\$(\w+)/g, (_, name: string) => macros[name] ?? fail(concept, name))
      if (pattern === '') continue
      const elements: Element[] = []
      let skip = 0
      for (const part of pattern.split(/\s+/)) {
        if (part.startsWith('~')) skip = Number(part.slice(1))
        else {
          elements.push({
            words: new Set(
              part
                .split('|')
                .filter(each => each !== '')
                .map(word),
            ),
            skip,
          })
          skip = 0
        }
      }
      const [first] = elements
      if (!first) continue
      for (const id of first.words) {
        if (elements.length === 1) put(single, id, concept)
        else put(phrases, id, { concept, elements })
      }
    }
  }
  return { exact, prefix, inside, numbers, misspelt, single, phrases }
}

/** Every concept found in the text. `blocks` says which words a phrase may not skip over (negations). */
export function find(lexicon: Lexicon, tokens: readonly Token[], blocks: (token: Token) => boolean): Hit[] {
  const seen = new Map<string, readonly number[]>()
  const words = tokens.map(token => {
    const known = seen.get(token.word)
    if (known) return known
    const ids = lookup(lexicon, token.word)
    seen.set(token.word, ids)
    return ids
  })
  const hits: Hit[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    for (const id of words[from] ?? []) {
      for (const concept of lexicon.single.get(id) ?? []) hits.push({ concept, from, to: from })
      for (const phrase of lexicon.phrases.get(id) ?? []) {
        const to = follow(phrase, from, tokens, words, blocks)
        if (to !== undefined) hits.push({ concept: phrase.concept, from, to })
      }
    }
  }
  return hits
}

function follow(
  phrase: Phrase,
  from: number,
  tokens: readonly Token[],
  words: readonly (readonly number[])[],
  blocks: (token: Token) => boolean,
): number | undefined {
  let at = from
  for (const element of phrase.elements.slice(1)) {
    let found: number | undefined
    for (let next = at + 1; next <= at + 1 + element.skip; next += 1) {
      const token = tokens[next]
      if (!token || token.sentence !== tokens[from]?.sentence) break
      if (words[next]?.some(id => element.words.has(id))) {
        found = next
        break
      }
      if (blocks(token)) break
    }
    if (found === undefined) return undefined
    at = found
  }
  return at
}

/** "Jätteont", "skitsvårt", "superförvirrad": the word with more force in front, in folded spelling. */
const FORCE = /^(?:jate|skit|super|svin|mega|as|sket)(?=\w{3})/

function lookup(lexicon: Lexicon, word: string): readonly number[] {
  const bare = word.replace(FORCE, '')
  return bare === word ? plain(lexicon, word) : [...new Set([...plain(lexicon, word), ...plain(lexicon, bare)])]
}

function plain(lexicon: Lexicon, word: string): readonly number[] {
  const ids = new Set(lexicon.exact.get(word))
  for (let length = 1; length <= word.length; length += 1) {
    for (const id of lexicon.prefix.get(word.slice(0, length)) ?? []) ids.add(id)
  }
  for (const { part, atEnd, id } of lexicon.inside) if (atEnd ? word.endsWith(part) : word.includes(part)) ids.add(id)
  const value = numberOf(word)
  if (value !== undefined) for (const { id, from, to } of lexicon.numbers) if (value >= from && value <= to) ids.add(id)
  if (ids.size === 0 && word.length >= SHORTEST_MISSPELT - 1 && value === undefined) {
    for (const id of misspellings(lexicon, word)) ids.add(id)
  }
  return [...ids]
}

function misspellings(lexicon: Lexicon, word: string): Set<number> {
  const ids = new Set<number>()
  for (let length = SHORTEST_MISSPELT - 1; length <= Math.min(word.length, LONGEST_MISSPELT + 1); length += 1) {
    const head = word.slice(0, length)
    for (const key of shortened(head)) {
      for (const { stem, open, id } of lexicon.misspelt.get(key) ?? []) {
        if ((open || length === word.length) && stem[0] === word[0] && oneSlip(stem, head)) ids.add(id)
      }
    }
  }
  return ids
}

function shortened(word: string): string[] {
  const all = [word]
  for (let i = 1; i < word.length; i += 1) all.push(word.slice(0, i) + word.slice(i + 1))
  return all
}

/** At most one letter added, left out, changed, or two neighbours swapped. */
function oneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const left = a.length - start - end
  const right = b.length - start - end
  // In a short word another letter is mostly another word: "lördag", not "hördag".
  if (left === 1 && right === 1) return a.length > SHORT
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function fail(concept: string, name: string): never {
  throw new Error(`the concept ${concept} names $${name}, which is no macro`)
}
