// What time does to deliveries: those nobody could take for two days are dead letters, and what was settled long ago goes.
import type { Instant } from '../../bot/case.ts'
import { type Pool, run } from '../store/pool.ts'
import { DAY_MS } from './subscription-delivery.ts'

const AT_ONCE = 5_000
const WAIT_MS = 2 * DAY_MS
const DONE_MS = 7 * DAY_MS
const DEAD_MS = 90 * DAY_MS

/** Some of each at a time; true: there may be more. */
export async function upkeep(pool: Pool, now: Instant): Promise<boolean> {
  const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString()
  const [late] = await run<{ n: number }>(
    pool,
    'deliveries-late',
    `with unreached as (
       select s.id from subscriptions s left join fhir_clients k on k.client_id = s.client
       where s.failing_since < $2 or k.disabled_at < $2
       union all
       select r.id from resources r where r.type = 'Subscription' and r.content ->> 'status' = 'off' and r.at < $2
     ), late as (
       select d.id from deliveries d
       where d.state = 'waiting' and d.waiting_since < $2 and d.subscription in (select id from unreached)
         and not exists (select from subscription_queues q
                         where q.subscription = d.subscription and q.thing = d.thing and q.lease is not null and q.next_at > $1)
       order by d.waiting_since limit ${AT_ONCE} for update skip locked
     ), dead as (
       update deliveries d set state = 'dead', settled_at = $1, last_error = coalesce(d.last_error, 'not reached') from late
       where d.id = late.id returning d.subscription, d.thing
     ), fewer as (
       update subscription_queues q set pending = q.pending - n.n
       from (select subscription, thing, count(*)::int as n from dead group by subscription, thing) n
       where q.subscription = n.subscription and q.thing = n.thing
     ) select count(*)::int as n from dead`,
    [now, before(WAIT_MS)],
  )
  const [gone] = await run<{ n: number }>(
    pool,
    'deliveries-gone',
    `with old as (
       (select id from deliveries where state in ('done', 'withheld') and settled_at < $1 limit ${AT_ONCE})
       union all
       (select id from deliveries where state = 'dead' and settled_at < $2 limit ${AT_ONCE})
     ), gone as (delete from deliveries d using old where d.id = old.id returning d.id)
     select count(*)::int as n from gone`,
    [before(DONE_MS), before(DEAD_MS)],
  )
  // Made in the moment their Subscription was deleted.
  await run(
    pool,
    'deliveries-orphaned',
    `with standing as (select id from resources where type = 'Subscription'),
       gone as (delete from deliveries d where d.state = 'waiting' and d.subscription not in (select id from standing))
     delete from subscription_queues q where q.pending = 0 and q.lease is null and q.next_at < $1
       or q.subscription not in (select id from standing)`,
    [before(DAY_MS)],
  )
  return (late?.n ?? 0) === AT_ONCE || (gone?.n ?? 0) >= AT_ONCE
}
