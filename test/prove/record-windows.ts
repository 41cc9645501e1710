// How long an answer in the chat took while the record was well, against while it was in trouble, at the same load in one
// run: windows of equal length, by turns, and what the machine does by itself is measured with the same figures.

export type Window = { from: number; to: number; troubled: boolean; pair: number }
/** When it was sent, and how long until it was acknowledged, tries included. */
export type Sample = { at: number; ms: number }
export type Windows = {
  calm: { median: number; p99: number; count: number }
  troubled: { median: number; p99: number; count: number }
  /** Troubled p99 to calm p99. */
  ratio: number
  /** The same ratio if it were chance which window of a pair was the troubled one: 95 of 100 such draws lie below this. */
  noise: number
}

export function compared(samples: readonly Sample[], windows: readonly Window[], random: () => number = Math.random): Windows {
  const pairs = [...new Set(windows.map(w => w.pair))].map(pair => {
    const of = (troubled: boolean) =>
      windows
        .filter(w => w.pair === pair && w.troubled === troubled)
        .flatMap(w => samples.filter(s => s.at >= w.from && s.at < w.to).map(s => s.ms))
    return [of(false), of(true)] as const
  })
  const ratioOf = (turned: (pair: number) => boolean) =>
    at(
      pairs.flatMap(([calm, troubled], i) => (turned(i) ? calm : troubled)),
      0.99,
    ) /
    at(
      pairs.flatMap(([calm, troubled], i) => (turned(i) ? troubled : calm)),
      0.99,
    )
  const drawn = Array.from({ length: 200 }, () => {
    const turns = pairs.map(() => random() < 0.5)
    return ratioOf(i => turns[i] ?? false)
  })
  const figures = (ms: number[]) => ({ median: at(ms, 0.5), p99: at(ms, 0.99), count: ms.length })
  return {
    calm: figures(pairs.flatMap(([calm]) => calm)),
    troubled: figures(pairs.flatMap(([, troubled]) => troubled)),
    ratio: ratioOf(() => false),
    noise: at(drawn, 0.95),
  }
}

function at(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
}
