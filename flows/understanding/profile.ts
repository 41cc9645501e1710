// What a complaint's own questions and its example openings are about, as word stems: a message that speaks of the same
// things is likely about it. A faint voice beside the lexicon, and the only one a new complaint gets for free.
import { complaints } from '../symptoms/index.ts'
import { texts } from '../texts/index.ts'
import { examples } from './complaint-examples.ts'
import { read, type Token } from './text.ts'

/** Swedish and English endings are longer than two letters and stems seldom longer than six. */
const STEM = 6
const stem = ({ word }: Token): string => word.slice(0, STEM)

/** Its name, its questions with their options, and what its rules say plainly. */
const OWN = /^(name$|q\.|r\..*\.plain$)/
const NOT_OWN = /\.(why|help)$/

/** A word a person would open with says more than a word of our questions. */
const EXAMPLE = 3

const index = build()

/** Complaint → how much the words are those of its questions; about 1 when they are all its own. */
export function profileOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const total = new Map<string, number>()
  for (const word of new Set(tokens.map(stem)))
    for (const [id, weight] of index.get(word) ?? []) total.set(id, (total.get(id) ?? 0) + weight)
  return total
}

function build(): ReadonlyMap<string, readonly (readonly [id: string, weight: number])[]> {
  const counts = complaints.map(({ id }) => {
    const own = [...texts.values()].flatMap(language =>
      [...language].flatMap(([key, text]) => {
        const inner = key.startsWith(`${id}.`) ? key.slice(id.length + 1) : ''
        return OWN.test(inner) && !NOT_OWN.test(inner) ? [text] : []
      }),
    )
    const count = new Map<string, number>()
    for (const text of own) for (const token of read(text).tokens) add(count, stem(token), 1)
    for (const text of (examples[id] ?? '').split('\n'))
      for (const word of new Set(read(text).tokens.map(stem))) add(count, word, EXAMPLE)
    return { id, count }
  })
  const known = new Map<string, number>()
  for (const { count } of counts) for (const word of count.keys()) known.set(word, (known.get(word) ?? 0) + 1)
  const rare = (word: string) => Math.log(counts.length / (known.get(word) ?? 1))
  const made = new Map<string, [string, number][]>()
  for (const { id, count } of counts) {
    const length = Math.hypot(...[...count].map(([word, n]) => Math.log(1 + n) * rare(word)))
    for (const [word, n] of count) {
      const list = made.get(word) ?? []
      list.push([id, (Math.log(1 + n) * rare(word) ** 2) / length])
      made.set(word, list)
    }
  }
  return made
}

function add(count: Map<string, number>, word: string, more: number): void {
  count.set(word, (count.get(word) ?? 0) + more)
}
