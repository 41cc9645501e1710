// Fits the weights of the danger reading (flows/understanding/weighed-words.ts) on every open phrase; a held one is never
// read. Without an argument it writes the file; `--check` fits on nine tenths at a time and judges the last, `--authors` fits
// without one author at a time and judges that author's: the honest figure for whoever writes next.
import { writeFileSync } from 'node:fs'
import { evidenceIn, judge, ruledPieces, type Evidence } from '../../flows/danger.ts'
import { START, share, type Weight, type Weights } from '../../flows/understanding/weigh.ts'
import { phraseSets, type Phrase } from './measure-danger.ts'
import { softmax } from './softmax.ts'

/** A phrase taken apart. The rules were written on the older sets, so what they say of those teaches nothing. */
export type Example = {
  readonly set: string
  readonly phrase: Phrase
  readonly evidence: Evidence
  readonly names: readonly string[]
}

const WITHOUT_RULES = /^(shared|lay,|own, )/
/** These were written as people write to us, not as lists of what they might say: they count double. */
const WHOLE_MESSAGES = /^(L[PQ]|OP2-[DEG])/
const KINDS = ['emergency', 'crisis', 'none'] as const
/** Pieces kept: the rest weigh next to nothing. */
const KEPT = 55_000
const ROUNDS = 15
const RATE = 0.15
const START_RATE = 0.02
/** Pulls every weight towards nothing, so that a word seen once decides little. */
const PULL = 6

/** Every phrase of the open sets, each once. */
export function examples(): Example[] {
  const seen = new Set<string>()
  return phraseSets()
    .filter(({ open }) => open)
    .flatMap(({ name, list }) => list.map(phrase => ({ name, phrase })))
    .filter(({ phrase }) => !seen.has(phrase.text) && seen.add(phrase.text))
    .map(({ name, phrase }) => {
      const evidence = evidenceIn(phrase.text)
      const ruled = WITHOUT_RULES.test(name) ? [] : ruledPieces(evidence.ruling)
      return { set: name, phrase, evidence, names: [...new Set([...evidence.pieces.map(piece => piece.name), ...ruled])] }
    })
}

/** Multinomial logistic regression by AdaGrad, the same every time; the third class, nothing, is what the others are held against. */
function weightsFrom(list: readonly Example[], only?: ReadonlySet<string>): Map<string, [number, number]> {
  const ids = new Map<string, number>()
  const rows = list.map(example => rowOf(example, ids, only))
  const kinds = KINDS.length
  const weight = new Float64Array(ids.size * kinds)
  const moved = new Float64Array(ids.size * kinds).fill(1e-8)
  const start = new Float64Array(kinds)
  const next = random(1)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { ids: row, target, counts } of shuffled(rows, next)) {
      const part = share(row.length)
      const odds = Float64Array.from(start)
      for (const id of row)
        for (let kind = 0; kind < kinds; kind += 1) odds[kind] = (odds[kind] ?? 0) + (weight[id * kinds + kind] ?? 0) * part
      const chances = softmax(odds)
      for (let kind = 0; kind < kinds; kind += 1) {
        const off = ((chances[kind] ?? 0) - (kind === target ? 1 : 0)) * counts
        start[kind] = (start[kind] ?? 0) - START_RATE * off
        for (const id of row) {
          const slot = id * kinds + kind
          const now = weight[slot] ?? 0
          const slope = off * part + (PULL * now) / list.length
          const far = (moved[slot] ?? 0) + slope * slope
          moved[slot] = far
          weight[slot] = now - (RATE * slope) / Math.sqrt(far)
        }
      }
    }
  }
  const against = (from: Float64Array, at: number): [number, number] => {
    const none = from[at + 2] ?? 0
    return [(from[at] ?? 0) - none, (from[at + 1] ?? 0) - none]
  }
  return new Map([[START, against(start, 0)], ...[...ids].map(([name, id]) => [name, against(weight, id * kinds)] as const)])
}

type Row = { readonly ids: Int32Array; readonly target: number; readonly counts: number }

function rowOf({ phrase, names }: Example, ids: Map<string, number>, only: ReadonlySet<string> | undefined): Row {
  const mine = names
    .filter(name => only === undefined || only.has(name))
    .map(name => {
      const id = ids.get(name) ?? ids.size
      ids.set(name, id)
      return id
    })
  return { ids: Int32Array.from(mine), target: KINDS.indexOf(phrase.expected), counts: WHOLE_MESSAGES.test(phrase.id) ? 2 : 1 }
}

/** The heaviest pieces only, fitted once more without the rest. */
function fewWeightsFrom(list: readonly Example[], kept = KEPT): Map<string, [number, number]> {
  const heavy = [...weightsFrom(list)]
    .sort(([, a], [, b]) => size(b) - size(a))
    .slice(0, kept)
    .map(([name]) => name)
  return weightsFrom(list, new Set(heavy))
}

function size([emergency, crisis]: Weight): number {
  return Math.max(Math.abs(emergency), Math.abs(crisis), Math.abs(emergency - crisis))
}

/** A small linear congruential generator: the fit must come out the same on every machine. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  return list
    .map(each => [next(), each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each)
}

/** One line a piece, hundredths, sorted by name: a change of one phrase is a readable difference. */
export function written(weights: Weights): string {
  const lines = [...weights]
    .map(([name, [e, c]]) => [name, Math.round(e * 100), Math.round(c * 100)] as const)
    .filter(([, e, c]) => e !== 0 || c !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(line => line.join('\t'))
  return `// What each piece of evidence weighs, in hundredths: its name, for emergency, for crisis. Written by
// test/flows/fit-danger.ts from the open phrases; not edited by hand. Names as in evidence.ts. NOT CLINICALLY APPROVED.
export const weights = \`
${lines.join('\n')}
\`
`
}

/** Who wrote a phrase: the lay authors by their files, the rest of ours by the wave. */
const author = ({ phrase }: Example): string => /^(LP\d[A-C]|L[PQ]|OP2-[DEG]\d|OP|OWN|EP)/.exec(phrase.id)?.[0] ?? 'OP'

/** Figures when each phrase is judged by weights fitted without the part it is in, one line for each of `named`. */
function check(partOf: (each: Example, at: number) => string, named: (each: Example) => string): void {
  const all = examples()
  const parts = all.map(partOf)
  const totals = new Map<string, { right: Record<string, number>; count: Record<string, number> }>()
  for (const part of new Set(parts)) {
    const weights = fewWeightsFrom(all.filter((_, at) => parts[at] !== part))
    for (const example of all.filter((_, at) => parts[at] === part)) {
      const { phrase, evidence } = example
      const got = judge(evidence, weights)?.kind ?? 'none'
      const total = totals.get(named(example)) ?? { right: {}, count: {} }
      totals.set(named(example), total)
      const right = got === phrase.expected || (phrase.expected === 'crisis' && got === 'emergency')
      total.count[phrase.expected] = (total.count[phrase.expected] ?? 0) + 1
      total.right[phrase.expected] = (total.right[phrase.expected] ?? 0) + (right ? 1 : 0)
      if (!right && process.argv.includes('--missed'))
        console.log(`  ${named(example)}: expected ${phrase.expected}, got ${got}: ${phrase.text}`)
    }
  }
  for (const [name, { right, count }] of totals) {
    const share = (kind: string) => (count[kind] ? (100 * (right[kind] ?? 0)) / count[kind] : 100)
    const cells = [share('emergency'), share('crisis'), 100 - share('none')].map(each => each.toFixed(1).padStart(7))
    console.log(name.padEnd(14), ...cells)
  }
}

if (import.meta.main) {
  if (process.argv.includes('--check'))
    check(
      (_, at) => `${(at * 7919 + 13) % 10}`,
      ({ set }) => set,
    )
  else if (process.argv.includes('--authors')) check(author, author)
  else {
    const file = new URL('../../flows/understanding/weighed-words.ts', import.meta.url)
    writeFileSync(file, written(fewWeightsFrom(examples())))
  }
}
