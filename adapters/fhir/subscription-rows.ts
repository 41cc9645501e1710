// What the database knows of subscriptions: who stands to be told, what waits, what died; for the matcher, the deliverer,
// the owner and the operator alike.
import type { Subscription } from '@medplum/fhirtypes'
import { z } from 'zod'
import type { Instant } from '../../bot/case.ts'
import { isServed, type ServedType } from '../../fhir-profiles/codes.ts'
import { type Pool, run } from '../store/pool.ts'
import { isWrong } from './outcome.ts'
import { type Query, readQuery } from './query.ts'
import { isCleared } from './scopes.ts'

/** One that is active, or would be if its receiver answered. */
export type Standing = {
  id: string
  version: number
  client: string
  providers: string[] | null
  /** Whether its client is registered for persons with protected identity, now. */
  cleared: boolean
  /** The newest first. */
  secrets: string[]
  since: Instant
  status: 'active' | 'error'
  gateAttempts: number
  failingSince: Instant | null
  end: Instant | null
  criteria: string
  channel: { endpoint: string; payload: boolean; header: string[] }
}

const Row = z.object({
  id: z.string(),
  version: z.number(),
  client: z.string(),
  providers: z.array(z.string()).nullable(),
  client_scope: z.string().nullable(),
  secret: z.string(),
  old_secret: z.string().nullable(),
  since: z.date(),
  gate_attempts: z.number(),
  failing_since: z.date().nullable(),
  content: z.object({
    status: z.enum(['active', 'error']),
    end: z.string().optional(),
    criteria: z.string(),
    channel: z.object({ endpoint: z.string(), payload: z.string().optional(), header: z.array(z.string()).default([]) }),
  }),
})

function standingFrom(raw: object, configured: ReadonlySet<string>): Standing {
  const { content, ...row } = Row.parse(raw)
  return {
    id: row.id,
    version: row.version,
    client: row.client,
    providers: row.providers,
    cleared: row.client_scope === null ? configured.has(row.client) : isCleared(row.client_scope),
    secrets: [row.secret, ...(row.old_secret ? [row.old_secret] : [])],
    since: row.since.toISOString(),
    status: content.status,
    gateAttempts: row.gate_attempts,
    failingSince: row.failing_since?.toISOString() ?? null,
    end: content.end ?? null,
    criteria: content.criteria,
    channel: {
      endpoint: content.channel.endpoint,
      payload: content.channel.payload !== undefined,
      header: content.channel.header,
    },
  }
}

const STANDING = `select s.id, r.version, s.client, s.providers, s.secret,
    case when s.old_until > $1::timestamptz then s.old_secret end as old_secret, s.since, s.gate_attempts, s.failing_since, r.content,
    (select k.scope from fhir_clients k where k.client_id = s.client) as client_scope
  from subscriptions s join resources r on r.type = 'Subscription' and r.id = s.id
  where r.content ->> 'status' in ('active', 'error')`

/** `configured`: the cleared ones among the clients of the settings, which are in no table. */
export const standing = async (pool: Pool, now: Instant, configured: ReadonlySet<string>): Promise<Standing[]> =>
  (await run(pool, 'subscriptions-standing', STANDING, [now])).map(row => standingFrom(row, configured))

/** Those for whom something is due and whose receiver may be called; what a disabled client waits for stays where it is. */
export const due = async (pool: Pool, now: Instant, configured: ReadonlySet<string>): Promise<Standing[]> =>
  (
    await run(
      pool,
      'subscriptions-due',
      `${STANDING} and s.gate_at <= $1::timestamptz
         and not exists (select from fhir_clients k where k.client_id = s.client and k.disabled_at is not null) and exists (
         select from subscription_queues q where q.subscription = s.id and q.pending > 0 and q.next_at <= $1::timestamptz)`,
      [now],
    )
  ).map(row => standingFrom(row, configured))

/** Types whose every change passes our own database; what a register gives changes without our hearing of it. */
export const told = [
  'Patient',
  'RelatedPerson',
  'Encounter',
  'Communication',
  'QuestionnaireResponse',
  'Observation',
  'DocumentReference',
  'ClinicalImpression',
  'ServiceRequest',
  'Task',
  'Appointment',
  'Consent',
  'Provenance',
  'Slot',
  'Schedule',
] as const satisfies readonly ServedType[]

export type Criteria = { type: (typeof told)[number]; query: Query }

/** A search without steering, or what is wrong with it. */
export function readCriteria(criteria: string, base: string): Criteria | string {
  const [name = '', ...rest] = criteria.split('?')
  const type = told.find(one => one === name)
  if (!type)
    return isServed(name)
      ? `${name} is read from elsewhere, so its changes are not heard of. Those that are told of: ${told.join(', ')}`
      : `there is no resource type '${name.slice(0, 64)}' here. Write it as Type?parameter=value`
  const query = readQuery(type, new URLSearchParams(rest.join('?')), base)
  if (isWrong(query)) return query.outcome.issue[0]?.diagnostics ?? 'it is not a search'
  if (query.chains.length > 0)
    return 'a chain is not followed in a subscription: name what is referred to by its id or identifier'
  // Criteria are kept and shown: nobody's number stands in them.
  if (query.narrowing.some(n => 'persons' in n || 'guardians' in n))
    return "a person's number is not kept in a subscription: follow Patient/<id>, or all and choose yourself"
  const steered = /(?:^|&)(_(?:count|sort|elements|summary|total|include|revinclude|format|pretty))\b/u.exec(rest.join('?'))?.[1]
  return steered ? `'${steered}' steers a search and chooses nothing: leave it out` : { type, query }
}

/** The server's own change of a Subscription; false: it no longer stood so. */
export async function setStatus(
  pool: Pool,
  id: string,
  from: readonly NonNullable<Subscription['status']>[],
  to: NonNullable<Subscription['status']>,
  error: string | null,
  now: Instant,
): Promise<boolean> {
  const changed = await run(
    pool,
    'subscription-status',
    `with changed as (
       update resources set version = version + 1, at = $5,
         content = (content - 'error') || jsonb_strip_nulls(jsonb_build_object('status', $3::text, 'error', $4::text))
       where type = 'Subscription' and id = $1 and content ->> 'status' = any ($2::text[]) returning id, version, at, content
     ), kept as (
       insert into resource_versions (type, id, version, at, method, content)
       select 'Subscription', id, version, at, 'PUT', content from changed
     ) select id from changed`,
    [id, from, to, error, now],
  )
  return changed.length === 1
}

export type DeadLetter = { id: string; subscription: string; resource: string; attempts: number; at: Instant; error: string }

export async function deadLetters(pool: Pool, subscription: string | null, limit: number): Promise<DeadLetter[]> {
  const rows = await run<{
    id: string
    subscription: string
    resource: string
    attempts: number
    settled_at: Date
    last_error: string | null
  }>(
    pool,
    'deliveries-dead',
    `select id::text, subscription, type || '/' || resource || '/_history/' || version as resource, attempts, settled_at, last_error
     from deliveries where state = 'dead' and ($1::text is null or subscription = $1) order by settled_at, ord limit $2`,
    [subscription, limit],
  )
  return rows.map(({ settled_at, last_error, ...row }) => ({ ...row, at: settled_at.toISOString(), error: last_error ?? '' }))
}

/** Sets dead letters going again, one or all of a Subscription; they keep their ids and go before what waits. */
export async function resend(
  pool: Pool,
  which: { subscription: string; delivery?: string } | { delivery: string },
  now: Instant,
): Promise<number> {
  const [row] = await run<{ n: number }>(
    pool,
    'deliveries-resend',
    `with again as (
       update deliveries set state = 'waiting', waiting_since = $3, tried_since = null, attempts = 0, settled_at = null
       where state = 'dead' and ($1::text is null or subscription = $1) and ($2::text is null or id::text = $2)
       returning subscription, thing
     ), queued as (
       insert into subscription_queues (subscription, thing, pending, next_at)
       select subscription, thing, count(*), $3 from again group by subscription, thing
       on conflict (subscription, thing) do update set pending = subscription_queues.pending + excluded.pending, attempts = 0,
         next_at = case when subscription_queues.lease is null then excluded.next_at else subscription_queues.next_at end
     ) select count(*)::int as n from again`,
    ['subscription' in which ? which.subscription : null, which.delivery ?? null, now],
  )
  return row?.n ?? 0
}

export type Figures = { waiting: number; dead: number; oldest: Instant | null; failing: number }
/** One Subscription's, or all's. `failing`: those whose receiver does not answer. */
export async function figuresOf(pool: Pool, subscription: string | null): Promise<Figures> {
  const [row] = await run<{ waiting: number; dead: number; oldest: Date | null; failing: number }>(
    pool,
    'subscription-figures',
    `select
       (select coalesce(sum(pending), 0)::int from subscription_queues where pending > 0 and ($1::text is null or subscription = $1)) as waiting,
       (select count(*)::int from deliveries where state = 'dead' and ($1::text is null or subscription = $1)) as dead,
       (select min(waiting_since) from deliveries where state = 'waiting' and ($1::text is null or subscription = $1)) as oldest,
       (select count(*)::int from subscriptions where failing_since is not null and ($1::text is null or id = $1)) as failing`,
    [subscription],
  )
  return {
    waiting: row?.waiting ?? 0,
    dead: row?.dead ?? 0,
    oldest: row?.oldest?.toISOString() ?? null,
    failing: row?.failing ?? 0,
  }
}

export type Listed = Figures & { id: string; client: string; status: string; endpoint: string; error: string | null }
export async function listed(pool: Pool): Promise<Listed[]> {
  const rows = await run<{ id: string; client: string; status: string; endpoint: string; error: string | null }>(
    pool,
    'subscriptions-listed',
    `select s.id, s.client, r.content ->> 'status' as status, r.content #>> '{channel,endpoint}' as endpoint, r.content ->> 'error' as error
     from subscriptions s join resources r on r.type = 'Subscription' and r.id = s.id order by s.client, s.id`,
    [],
  )
  return Promise.all(rows.map(async row => ({ ...row, ...(await figuresOf(pool, row.id)) })))
}
