// Whom the words are about: the writer, a child, another grown-up. Said only when it is plain; else it is asked.
import { ADULT_MONTHS, type Who } from './facts.ts'
import type { Hit } from './match.ts'
import { fold, type Token } from './text.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))
/** Under this age somebody else writes (DESIGN §1: a guardian for a child under 13). */
const WRITES_MONTHS = 13 * 12

export const firstOf = (hits: readonly Hit[]): number => Math.min(...hits.map(({ from }) => from))

/** "Är förkyld sedan tre dagar. 34 år": a sentence that begins with the verb is the writer's own, if nobody else is named. */
export const writesOfSelf = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ word }) => THEY.has(word)) &&
  tokens.some((token, at) => {
    const before = tokens.slice(0, at).filter(({ sentence }) => sentence === token.sentence)
    return OWN_VERB.has(token.word) && before.every(({ word }) => GREETED.has(word))
  })
const OWN_VERB = set('har är mår känner fick får hostar behöver undrar ramlade halkade slog have had been feeling feel got')
const THEY = set('hon han hen hans hennes she he her his they')
const GREETED = set('hej hejsan hallå tja tjena tjabba god dag morgon kväll hi hello hey')

/** For whom, when it is plain. "Jag har ont, min man kör mig": two persons, the writer first, so it is asked instead. */
export function whoOf(
  child: readonly Hit[],
  other: readonly Hit[],
  self: readonly Hit[],
  months: number | undefined,
  ofSelf: boolean,
): Who | undefined {
  const someone = Math.min(firstOf(child), firstOf(other))
  if (someone === Number.POSITIVE_INFINITY) {
    if (self.length > 0) return 'self'
    if (months === undefined) return undefined
    return months < WRITES_MONTHS ? 'child' : ofSelf ? 'self' : undefined
  }
  if (firstOf(self) < someone && months === undefined) return undefined
  if (firstOf(child) < firstOf(other)) return months !== undefined && months >= ADULT_MONTHS ? 'other' : 'child'
  return 'other'
}
