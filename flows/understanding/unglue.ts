// Words written together ("jagvill intelevalängre") taken apart: only a run that is no word of the
// lexicon, only into words that are, and only where a small word such as "inte" or "över" shows that it is no compound.
import type { Lexicon } from './match.ts'
import { fold, type Text, type Token } from './text.ts'

const SMALL = new Set(
  'jag vill inte har och på över är så kan för med det den min mitt mig sig som till om av att han hon nu får my the cant not and is'
    .split(' ')
    .map(fold),
)
const SHORTEST = 8
/** The end of "ettåringen", not a denial. */
const ENDING = 'ingen'

/** The same text with such runs as several tokens; the run itself stays, first, for it may be a compound after all. */
export function unglued(text: Text, lexicon: Lexicon): Text {
  let shift = 0
  const tokens = text.tokens.flatMap((token): Token[] => {
    const parts = token.word.length >= SHORTEST && !lexicon.exact.has(token.word) ? apart(token.word, lexicon) : undefined
    if (!parts) return [shift === 0 ? token : { ...token, at: token.at + shift }]
    const first = token.at + shift
    shift += parts.length
    return [token.word, ...parts].map((word, i) => ({ ...token, word, at: first + i }))
  })
  return shift === 0 ? text : { ...text, tokens }
}

/** The fewest known words that make up the run, one of them small; undefined when there are none. */
function apart(run: string, lexicon: Lexicon): string[] | undefined {
  const best: (string[] | undefined)[] = [[]]
  for (let end = 2; end <= run.length; end += 1) {
    for (let from = 0; from <= end - 2; from += 1) {
      const before = best[from]
      const known = best[end]
      if (!before || (known && known.length <= before.length + 1)) continue
      const word = run.slice(from, end)
      if (SMALL.has(word) || (word.length > 2 && word !== ENDING && lexicon.exact.has(word))) best[end] = [...before, word]
    }
  }
  const parts = best[run.length]
  return parts && parts.length > 1 && parts.some(word => SMALL.has(word)) ? parts : undefined
}
