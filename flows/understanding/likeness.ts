// How much a message is like the openings people have written of each complaint: a voice beside the lexicon. The weights are
// fitted on open example openings by test/flows/fit-openings.ts and frozen; what is offered is confirmed by the person.
import { weights } from './likeness-words.ts'
import { negatorOf, scopeOf } from './scope.ts'
import type { Text, Token } from './text.ts'

const BEGINNINGS = [4, 6]
const PAIR = 5
/** What a greeting is about. */
export const NOTHING = 'nothing'
/** The file holds hundredths. */
const UNIT = 100
/** A short message is not made certain by its few words. */
const STEADY = 5

/** The words of an opening, their beginnings, and words side by side; each once. */
export function featuresOf(tokens: readonly Token[]): string[] {
  const found = new Set<string>()
  tokens.forEach(({ word }, at) => {
    for (const length of BEGINNINGS) found.add(word.slice(0, length))
    found.add(`=${word}`)
    const next = tokens[at + 1]
    if (next) found.add(`${word.slice(0, PAIR)} ${next.word.slice(0, PAIR)}`)
  })
  return [...found]
}

/** The words that stand: not denied, and not of another year. */
export function standing(message: Text): Token[] {
  const { denied, time } = scopeOf(message, negatorOf(message), new Map())
  return message.tokens.filter((_, at) => !denied[at] && ['now', 'had'].includes(time[at] ?? 'now'))
}

export const share = (features: number): number => 1 / Math.sqrt(features + STEADY)

type Table = {
  readonly ids: readonly string[]
  readonly of: ReadonlyMap<string, readonly (readonly [id: number, weight: number])[]>
}

/** First line: the complaints. Then a line a feature: its name, and `number:weight` of each complaint it speaks for or against. */
export function parse(text: string): Table {
  const [head = '', ...lines] = text.trim().split('\n')
  return {
    ids: head.split(' '),
    of: new Map(
      lines.map(line => {
        const [name = '', said = ''] = line.split('\t')
        return [
          name,
          said.split(' ').map(pair => {
            const [id, weight] = pair.split(':')
            return [Number(id), Number(weight) / UNIT] as const
          }),
        ] as const
      }),
    ),
  }
}

const table = parse(weights)

/** Complaint → how likely the message is about it, judged by likeness alone; with NOTHING the parts add up to one. */
export function likenessOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const known = featuresOf(tokens).flatMap(feature => {
    const says = table.of.get(feature)
    return says ? [says] : []
  })
  const part = share(known.length)
  const sums = new Float64Array(table.ids.length)
  for (const says of known) for (const [id, weight] of says) sums[id] = (sums[id] ?? 0) + weight * part
  const odds = [...sums].map(sum => Math.exp(sum))
  const all = odds.reduce((a, b) => a + b, 0)
  return new Map(table.ids.flatMap((id, at) => (id === NOTHING ? [] : [[id, (odds[at] ?? 0) / all]])))
}
