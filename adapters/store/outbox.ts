// What the outbox worker asks of the store. The lease commits before anything is sent: no transaction is ever open
// across HTTP. An effect waits for the earlier ones of its case and destination; a dead one lets the later ones pass,
// since each has its own receipt and a caregiver decides about the dead.
import { Effect, type Instant } from '../../bot/case.ts'
import type { Outbox } from '../../bot/ports.ts'
import { OVER } from './operations.ts'
import { type Pool, run } from './pool.ts'
import { stuck } from './stuck.ts'

// `ord = (select min …)` is one probe of effects_pending per candidate; a NOT EXISTS was planned without the index.
const LEASE = `with head as (
    select e.id, e.maybe_sent or e.state = 'leased' as maybe_sent from effects e
    where e.destination = $1
      and ((e.state = 'waiting' and e.next_at <= $3) or (e.state = 'leased' and e.leased_until <= $3))
      and e.ord = (select min(p.ord) from effects p
                   where p.case_id = e.case_id and p.destination = e.destination and p.state in ('waiting', 'leased'))
    order by e.next_at limit $2
    for update skip locked
  )
  update effects e set state = 'leased', lease = gen_random_uuid()::text, leased_until = $4, attempts = e.attempts + 1,
    maybe_sent = head.maybe_sent
  from head where e.id = head.id
  returning e.case_id, e.ord::text, e.attempts, e.lease, e.maybe_sent, e.body`
type Leased = { case_id: string; ord: string; attempts: number; lease: string; maybe_sent: boolean; body: unknown }

const later = (now: Instant, ms: number) => new Date(Date.parse(now) + ms).toISOString()

export function outbox(pool: Pool, now: () => Instant): Outbox {
  return {
    async lease(destination, limit, at, forMs) {
      const rows = await run<Leased>(pool, 'outbox-lease', LEASE, [destination, limit, at, later(at, forMs)])
      return rows
        .sort((a, b) => Number(a.ord) - Number(b.ord))
        .map(row => ({
          effect: Effect.parse(row.body),
          case: row.case_id,
          attempts: row.attempts - 1,
          lease: row.lease,
          maybeSent: row.maybe_sent,
        }))
    },

    async settle(item, outcome, said) {
      const rows = await run(
        pool,
        'outbox-settle',
        `update effects set state = $3, next_at = coalesce($4::timestamptz, next_at), last_error = $5,
           maybe_sent = coalesce($7::boolean, maybe_sent), lease = null, leased_until = null, answer = coalesce($8::jsonb, answer),
           settled_at = case when $3 = 'waiting' then null else $6::timestamptz end
         where id = $1 and lease = $2 and state = 'leased' returning id`,
        [
          item.effect.id,
          item.lease,
          outcome.state === 'retry' ? 'waiting' : outcome.state,
          outcome.state === 'retry' ? outcome.at : null,
          outcome.state === 'done' ? null : outcome.error,
          now(),
          outcome.state === 'retry' ? (outcome.maybeSent ?? true) : null,
          said ? JSON.stringify({ ...said, at: now() }) : null,
        ],
      )
      return rows.length === 1
    },

    async revive(effect, at) {
      // It begins again with a fresh count; whether it may have been sent is remembered.
      const rows = await run(
        pool,
        'outbox-revive',
        `update effects set state = 'waiting', next_at = $2, attempts = 0, settled_at = null where id = $1 and state = 'dead' returning id`,
        [effect, at],
      )
      return rows.length === 1
    },

    async effect(id) {
      const [row] = await run<{ body: unknown }>(pool, 'outbox-effect', 'select body from effects where id = $1', [id])
      return row ? Effect.parse(row.body) : null
    },

    async hurry(caseId, at) {
      const sql = `update effects set next_at = $2 where case_id = $1 and destination = 'record' and state = 'waiting' and next_at > $2`
      await run(pool, 'outbox-hurry', sql, [caseId, at])
    },

    ...stuck(pool),

    async depth() {
      const [row] = await run<{ waiting: number; dead: number; oldest: Date | null }>(
        pool,
        'outbox-depth',
        `select count(*) filter (where e.state <> 'dead')::int as waiting,
           count(*) filter (where e.state = 'dead' and not ${OVER})::int as dead,
           min(e.created_at) filter (where e.state <> 'dead') as oldest
         from effects e where e.state in ('waiting', 'leased') or e.state = 'dead'`,
        [],
      )
      return { waiting: row?.waiting ?? 0, dead: row?.dead ?? 0, oldest: row?.oldest?.toISOString() ?? null }
    },
  }
}
