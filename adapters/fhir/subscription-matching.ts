// From what was committed to what is to be sent. Nothing of it stands in the way of a turn: a commit only wakes it, and what a
// wake-up missed a sweep finds. The deliveries of a thing and how far it has been matched are one statement, guarded by the
// number that was read: whichever process is first makes each notification once, in the order of the log.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Instant } from '../../bot/case.ts'
import { isCaseType } from '../../fhir-profiles/bundle.ts'
import { type Pool, run } from '../store/pool.ts'
import { readCriteria, setStatus, type Standing, standing, type Criteria } from './subscription-rows.ts'
import { caseThing, tables, type Things, type Whole } from './subscription-things.ts'

const SWEEP_MS = 3_000
/** A change has its time before its commit, ten seconds at most and a transaction thirty: looked at again for this long. */
const OVERLAP_MS = 120_000
const PAGE = 500
const AT_ONCE = 8

type Told = Standing & Criteria
export type Matching = {
  /** One round; true: there was something to match. */
  round(): Promise<boolean>
  hear(caseId: string): void
}
export type MatchingDeps = {
  /** The cleared clients of the settings. */
  configured: ReadonlySet<string>
  pool: Pool
  things: Things
  now: () => Instant
  base: string
  /** This process, among those that may match. */
  self: string
  /** How long nobody matches when this process dies. */
  leadMs: number
  made: () => void
  log: (event: { event: string; code?: string }) => void
}

export function matching({ configured, pool, things, now, base, self, leadMs, made, log }: MatchingDeps): Matching {
  const heard = new Set<string>()
  const criteria = new Map<string, Criteria | null>()
  let sweepAt = 0
  /** Nobody is to be told, or another process does it: what is heard is left to the next sweep. */
  let idle = true

  /** Null: another process matches. */
  async function lead(): Promise<{ sweptAt: number } | null> {
    const at = now()
    const [row] = await run<{ swept_at: string }>(
      pool,
      'subscription-lead',
      `update subscription_matcher set holder = $1, until = $2 where holder = $1 or until < $3
       returning (extract(epoch from greatest(swept_at, 'epoch')) * 1000)::text as swept_at`,
      [self, new Date(Date.parse(at) + leadMs).toISOString(), at],
    )
    return row ? { sweptAt: Number(row.swept_at) } : null
  }

  /** Read anew for every batch, after what it is matched against: one made meanwhile misses nothing that came after it. */
  async function listening(): Promise<Told[]> {
    const found: Told[] = []
    for (const one of await standing(pool, now(), configured)) {
      if (one.end !== null && Date.parse(one.end) <= Date.parse(now())) {
        await setStatus(pool, one.id, ['active', 'error'], 'off', null, now())
        continue
      }
      const key = `${one.id} ${one.criteria}`
      if (!criteria.has(key)) {
        const read = readCriteria(one.criteria, base)
        criteria.set(key, typeof read === 'string' ? null : read)
      }
      const read = criteria.get(key)
      if (read) found.push({ ...one, ...read })
      // What an earlier version understood and this one doesn't.
      else await setStatus(pool, one.id, ['active'], 'error', 'criteria', now())
    }
    return found
  }

  async function matchAll(list: readonly string[]): Promise<boolean> {
    let whole = true
    for (let at = 0; at < list.length; at += AT_ONCE) {
      const part = list.slice(at, at + AT_ONCE)
      const read = await Promise.all(
        part.map(async thing => {
          try {
            return { thing, from: await progressOf(thing), whole: await things.read(thing, null) }
          } catch (error) {
            failed(error)
            return null
          }
        }),
      )
      const subscriptions = await listening()
      if (subscriptions.length === 0) return false
      for (const one of read) {
        if (!one) whole = false
        else if (one.whole && one.whole.last > one.from)
          await matchOne(one.thing, one.from, one.whole, subscriptions).catch((error: unknown) => {
            failed(error)
            whole = false
          })
      }
      // The turns come first.
      await sleep(0)
    }
    return whole
  }
  const failed = (error: unknown) => log({ event: 'subscription-matching-failed', code: codeOf(error) })

  async function progressOf(thing: string): Promise<number> {
    const [row] = await run<{ version: number }>(
      pool,
      'subscription-progress',
      'select version from subscription_progress where thing = $1',
      [thing],
    )
    return row?.version ?? 0
  }

  async function matchOne(thing: string, from: number, whole: Whole, subscriptions: readonly Told[]): Promise<void> {
    const earliest = Math.min(...subscriptions.map(s => Date.parse(s.since)))
    const numbers = whole.after(from).flatMap(({ number, at }) => (Date.parse(at) >= earliest ? [number] : []))
    const rows: { subscription: string; type: string; resource: string; version: number }[] = []
    for (const type of numbers.length > 0 ? new Set(subscriptions.map(s => s.type)) : [])
      for (const { id, version, at, resource } of whole.made(type, numbers))
        for (const s of subscriptions)
          if (
            s.type === type &&
            resource &&
            Date.parse(at) >= Date.parse(s.since) &&
            visible(s, whole) &&
            s.query.matches(resource)
          )
            rows.push({ subscription: s.id, type, resource: id, version: Number(version) })
    rows.sort((a, b) => a.version - b.version)
    await run(
      pool,
      'subscription-match',
      `with moved as (
         insert into subscription_progress (thing, version) values ($1, $3)
         on conflict (thing) do update set version = excluded.version where subscription_progress.version = $2 returning thing
       ), made as (
         insert into deliveries (subscription, thing, type, resource, version, waiting_since)
         select d ->> 'subscription', thing, d ->> 'type', d ->> 'resource', (d ->> 'version')::integer, $5
         from moved, jsonb_array_elements($4::jsonb) with ordinality as x (d, n) order by n
         returning subscription
       )
       insert into subscription_queues (subscription, thing, pending, next_at)
       select subscription, $1, count(*), $5 from made group by subscription order by subscription
       on conflict (subscription, thing) do update set pending = subscription_queues.pending + excluded.pending,
         next_at = case when subscription_queues.pending = 0 then excluded.next_at else subscription_queues.next_at end`,
      [thing, from, whole.last, JSON.stringify(rows), now()],
    )
    if (rows.length > 0) made()
  }

  /** Everything that has gone past its progress since the last whole sweep. */
  async function sweep(sweptAt: number, subscriptions: readonly Told[]): Promise<boolean> {
    const began = now()
    const since = Math.min(...subscriptions.map(s => Date.parse(s.since)))
    const from = new Date(Math.max(Math.min(sweptAt, Date.parse(began)) - OVERLAP_MS, since)).toISOString()
    let whole = true
    let found = 0
    if (subscriptions.some(s => isCaseType(s.type)))
      for (let after = { at: '-infinity', id: '' }; ; ) {
        const rows = await run<{ id: string; at: string }>(
          pool,
          'subscription-sweep-cases',
          `select c.id, c.updated_at::text as at from cases c left join subscription_progress p on p.thing = 'case/' || c.id
           where c.updated_at >= $1::timestamptz and (c.updated_at, c.id) > ($2::timestamptz, $3) and c.rev > coalesce(p.version, 0)
           order by c.updated_at, c.id limit ${PAGE}`,
          [from, after.at, after.id],
        )
        if (!(await matchAll(rows.map(row => caseThing(row.id))))) whole = false
        found += rows.length
        const last = rows.at(-1)
        if (rows.length < PAGE || !last) break
        after = last
        await lead()
      }
    const wanted = tables.filter(type => subscriptions.some(s => s.type === type))
    if (wanted.length > 0) {
      const rows = await run<{ thing: string }>(
        pool,
        'subscription-sweep-tables',
        `select v.thing from (
           select type || '/' || id as thing, max(version) as version from resource_versions
           where at >= $1::timestamptz and type = any ($2::text[]) group by 1
         ) v left join subscription_progress p on p.thing = v.thing where v.version > coalesce(p.version, 0) limit ${PAGE * 4}`,
        [from, wanted],
      )
      if (!(await matchAll(rows.map(row => row.thing))) || rows.length === PAGE * 4) whole = false
      found += rows.length
    }
    if (whole) await swept(began)
    return found > 0
  }
  const swept = (at: Instant) =>
    run(pool, 'subscription-swept', 'update subscription_matcher set swept_at = greatest(swept_at, $1) where holder = $2', [
      at,
      self,
    ])

  return {
    hear(caseId) {
      if (caseId === '*') sweepAt = 0
      // A sweep finds what is too much to remember.
      else if (!idle && heard.size < PAGE) heard.add(caseId)
    },
    async round() {
      const sweeping = performance.now() >= sweepAt
      if (!sweeping && heard.size === 0) return false
      const cases = [...heard]
      heard.clear()
      if (sweeping) sweepAt = performance.now() + SWEEP_MS
      const leading = await lead()
      const began = now()
      const subscriptions = leading ? await listening() : []
      idle = subscriptions.length === 0
      if (!leading) return false
      if (idle) {
        await swept(began)
        return false
      }
      if (cases.length > 0 && subscriptions.some(s => isCaseType(s.type))) await matchAll(cases.map(caseThing))
      return sweeping ? sweep(leading.sweptAt, subscriptions) : cases.length > 0
    },
  }
}

/** As at the door: another care provider's case is not theirs to hear of, nor a protected person's unless they are cleared. */
export const visible = (s: Pick<Standing, 'providers' | 'cleared'>, whole: Whole): boolean =>
  (s.cleared || !whole.protected) &&
  (s.providers === null || !whole.isCase || (whole.provider !== null && s.providers.includes(whole.provider)))

export const codeOf = (error: unknown): string =>
  error instanceof Error ? String(Reflect.get(error, 'code') ?? error.name) : 'unknown'
