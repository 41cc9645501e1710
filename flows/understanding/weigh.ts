// How likely a part of a message tells of danger: the sum of what each piece of evidence weighs, for emergency and for
// crisis, against nothing. The weights are fitted on the open phrases by test/flows/fit-danger.ts; each can be read and asked for.
import { weights } from './weighed-words.ts'
import type { Piece } from './evidence.ts'

/** Weights of one piece, for emergency and for crisis; nothing weighs 0. */
export type Weight = readonly [emergency: number, crisis: number]
export type Weights = ReadonlyMap<string, Weight>
/** Shares that add up to one. */
export type Chances = { readonly emergency: number; readonly crisis: number; readonly none: number }

/** The weight that stands for what is so before a word is read. */
export const START = '~start'
/** The file holds hundredths. */
const UNIT = 100
/** A short message is not made certain by its few words, nor a long one uncertain by its many. */
const STEADY = 40

export const fitted: Weights = parse(weights)

/** One line a piece: its name, a tab, its weight for emergency and for crisis. */
export function parse(lines: string): Weights {
  const map = new Map<string, Weight>()
  for (const line of lines.split('\n')) {
    const [name = '', emergency = '', crisis = ''] = line.split('\t')
    if (name !== '') map.set(name, [Number(emergency) / UNIT, Number(crisis) / UNIT])
  }
  return map
}

/** How much a single piece counts beside `others` different ones. */
export function share(others: number): number {
  return 1 / Math.sqrt(others + STEADY)
}

/** The chances of danger given these pieces; each different piece counts once. */
export function weigh(pieces: Iterable<string>, by: Weights = fitted): Chances {
  const seen = new Set(pieces)
  const [e, c] = by.get(START) ?? [0, 0]
  let emergency = 0
  let crisis = 0
  let known = 0
  for (const name of seen) {
    const weight = by.get(name)
    if (!weight) continue
    known += 1
    emergency += weight[0]
    crisis += weight[1]
  }
  const part = share(known)
  const odds = [Math.exp(e + emergency * part), Math.exp(c + crisis * part), 1] as const
  const sum = odds[0] + odds[1] + odds[2]
  return { emergency: odds[0] / sum, crisis: odds[1] / sum, none: 1 / sum }
}

/** What spoke most for the danger, heaviest first; the parts of one word are added up and shown as `*word*`. */
export function heaviest(
  pieces: readonly Piece[],
  kind: 'emergency' | 'crisis',
  by: Weights = fitted,
): { piece: Piece; weight: number }[] {
  const counted = new Set<string>()
  const found = new Map<string, { piece: Piece; weight: number }>()
  for (const piece of pieces) {
    if (counted.has(piece.name)) continue
    counted.add(piece.name)
    const weight = by.get(piece.name)?.[kind === 'emergency' ? 0 : 1] ?? 0
    const name = piece.of === undefined ? piece.name : `*${piece.of}*`
    const known = found.get(name)
    if (known) known.weight += weight
    else found.set(name, { piece: { ...piece, name }, weight })
  }
  return [...found.values()].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
}
