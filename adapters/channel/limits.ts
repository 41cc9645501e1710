// Token buckets: so many at once, so many a second after that. In memory and per process: they hold off a
// flood, they count nobody.
const CAPACITY = 50_000

export type Limit = { burst: number; perSecond: number }
export type Limiter = (key: string) => number

/** Answers 0 when the call may pass, else the whole seconds to wait. */
export function limiter({ burst, perSecond }: Limit, nowMs: () => number): Limiter {
  const buckets = new Map<string, { left: number; at: number }>()
  return key => {
    const at = nowMs()
    const bucket = buckets.get(key) ?? { left: burst, at }
    bucket.left = Math.min(burst, bucket.left + ((at - bucket.at) / 1000) * perSecond)
    bucket.at = at
    buckets.delete(key)
    buckets.set(key, bucket)
    // The map keeps the order of use: the first one has rested longest and is full again, or soon.
    if (buckets.size > CAPACITY) for (const [oldest] of buckets) if (buckets.delete(oldest)) break
    if (bucket.left < 1) return Math.max(1, Math.ceil((1 - bucket.left) / perSecond))
    bucket.left -= 1
    return 0
  }
}

/**
 * For a door that anybody may knock at with a code: how often one address may, how fast one who is inside may write, and whether
 * a proxy before us tells the address.
 */
export function doorstep(config: { RATE_LIMITS: 'on' | 'off'; PUBLIC_URL?: string | undefined }, now: () => string) {
  const limited = (limit: Limit): Limiter => (config.RATE_LIMITS === 'on' ? limiter(limit, () => Date.parse(now())) : () => 0)
  return {
    limit: limited({ burst: 20, perSecond: 0.1 }),
    pace: limited({ burst: 20, perSecond: 0.5 }),
    trustProxy: config.PUBLIC_URL !== undefined,
  }
}
