// Is the chat slower while the record is in trouble? Decided from short windows in random order in one run: each round has two
// calm ones and a troubled one, so that what the machine does by itself and the growth of the database hit all alike. Answers
// of one window hang together, rounds do not: the interval comes from drawing whole rounds anew. What the same figures say of
// calm against calm stands beside it. Pure; its test plants a difference.

export type Arm = 'calm' | 'again' | 'troubled'
/** Milliseconds on one clock; what was sent from `from` until `to` belongs to it. */
export type Window = { from: number; to: number; arm: Arm; round: number }
/** When it was sent, and how long until it was acknowledged, tries included. */
export type Sample = { at: number; ms: number }
/** A p99 over another: as measured, and the ends of its 95 % interval. */
export type Ratio = { is: number; low: number; high: number }
type Times = { median: number; p99: number; count: number }
export type Compared = {
  calm: Times
  troubled: Times
  /** Troubled to calm. */
  ratio: Ratio
  /** Calm to calm: what no difference looks like here. */
  control: Ratio
  verdict: 'holds' | 'not decided' | 'broken'
}

/** A chat this much slower is a chat that noticed. */
export const LIMIT = 1.1
const DRAWS = 4000
// Drawing n rounds anew makes too narrow an interval when n is a few tens: 95 % of the time the truth is between these, as
// simulated with 24 rounds, bursts that hit some windows, and long tails.
const [LOW, HIGH] = [0.015, 0.985]
/** Fewer rounds know too little of each other. */
const ROUNDS = 12

export function compared(samples: readonly Sample[], windows: readonly Window[], random: () => number): Compared {
  const rounds = [...new Set(windows.map(w => w.round))]
  const of = (...arms: readonly Arm[]): Sorted => {
    const all = windows
      .filter(w => arms.includes(w.arm))
      .flatMap(w => samples.filter(s => s.at >= w.from && s.at < w.to).map(({ ms }) => ({ ms, round: rounds.indexOf(w.round) })))
    const counts = rounds.map((_, round) => all.filter(one => one.round === round).length)
    return { slowest: all.toSorted((a, b) => b.ms - a.ms), counts }
  }
  const once = rounds.map(() => 1)
  const draws = Array.from({ length: DRAWS }, () => {
    const times = rounds.map(() => 0)
    for (const _ of rounds) {
      const one = Math.floor(random() * rounds.length)
      times[one] = (times[one] ?? 0) + 1
    }
    return times
  })
  const ratioOf = (above: Sorted, below: Sorted): Ratio => {
    const drawn = draws.map(times => p99(above, times) / p99(below, times)).toSorted((a, b) => a - b)
    const at = (share: number) => drawn[Math.round(share * (DRAWS - 1))] ?? Number.NaN
    return { is: p99(above, once) / p99(below, once), low: at(LOW), high: at(HIGH) }
  }
  const figures = (all: Sorted): Times => ({
    median: all.slowest[all.slowest.length >> 1]?.ms ?? Number.NaN,
    p99: p99(all, once),
    count: all.slowest.length,
  })
  const [calm, troubled] = [of('calm', 'again'), of('troubled')]
  const ratio = ratioOf(troubled, calm)
  return {
    calm: figures(calm),
    troubled: figures(troubled),
    ratio,
    control: ratioOf(of('again'), of('calm')),
    verdict: rounds.length < ROUNDS ? 'not decided' : ratio.high < LIMIT ? 'holds' : ratio.low > LIMIT ? 'broken' : 'not decided',
  }
}

/** `counts`: how many each round has. */
type Sorted = { slowest: readonly { ms: number; round: number }[]; counts: readonly number[] }

/** Each round counted so many times. */
function p99({ slowest, counts }: Sorted, times: readonly number[]): number {
  let left = counts.reduce((all, n, round) => all + n * (times[round] ?? 0), 0) / 100
  for (const { ms, round } of slowest) {
    left -= times[round] ?? 0
    if (left < 0) return ms
  }
  return Number.NaN
}
