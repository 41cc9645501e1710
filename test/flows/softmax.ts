/** Odds, as logarithms, to chances that add up to one. */
export function softmax(sums: ArrayLike<number>): number[] {
  const each = Array.from(sums)
  const most = Math.max(...each)
  const odds = each.map(sum => Math.exp(sum - most))
  const all = odds.reduce((a, b) => a + b, 0)
  return odds.map(odd => odd / all)
}
