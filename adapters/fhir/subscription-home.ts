// Subscriptions as their owners see them: each client its own and nobody else's. The client says requested or off; active and
// error are ours. What is written is checked where it will hurt later: the criteria, the scope, the receiver's address.
import type { Resource, Subscription } from '@medplum/fhirtypes'
import type { Instant } from '../../bot/case.ts'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import { type Pool, run } from '../store/pool.ts'
import type { Home, Looker, Writes } from './home.ts'
import { refusal } from './outcome.ts'
import { allows } from './scopes.ts'
import { endpointFault, type Guard } from './subscription-guard.ts'
import { readCriteria } from './subscription-rows.ts'
import { tableHome } from './table-home.ts'

const MOST = 100
export type SubscriptionOwner = Pick<Looker, 'client' | 'providers'> & { scopes: readonly string[] }
export type SubscriptionHomeDeps = { pool: Pool; now: () => Instant; base: string; guard: Guard; newSecret: () => string }

/** What the receiver is called with besides; the rest of a call is ours to say. */
const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}): ?([\x20-\x7e]{0,2000})$/u
const ours = /^(?:host|content-.*|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|proxy-.*|x-farstu-.*)$/iu

export function subscriptionHome(deps: SubscriptionHomeDeps, owner: SubscriptionOwner): Home {
  const { pool, now } = deps
  const table = tableHome({ pool, now, client: owner.client, types: ['Subscription'], removable: ['Subscription'], prepare })
  const { writes } = table
  if (!writes?.remove) throw new Error('the table takes no writing')
  const { create, update, remove } = writes

  const mine = async (): Promise<Set<string>> => {
    const rows = await run<{ id: string }>(pool, 'subscriptions-own', 'select id from subscriptions where client = $1', [
      owner.client,
    ])
    return new Set(rows.map(row => row.id))
  }
  const isMine = async (id: string): Promise<boolean> => {
    const rows = await run(pool, 'subscription-own', 'select id from subscriptions where id = $1 and client = $2', [
      id,
      owner.client,
    ])
    return rows.length === 1
  }

  async function prepare(resource: Identified, before: Identified | null): Promise<Resource> {
    if (resource.resourceType !== 'Subscription') throw new Error('not a Subscription')
    const stood = before?.resourceType === 'Subscription' ? before.status : undefined
    await checked(resource, stood)
    await claimed(resource.id)
    const { error, ...rest } = resource
    // Sent back as it was read: nothing is asked of the state.
    if (resource.status === stood) return { ...rest, ...(error === undefined ? {} : { error }) }
    if (resource.status === 'off') return rest
    await begun(resource.id, stood)
    return { ...rest, status: 'active' }
  }

  /** Whoever is first with an id has it, also after it was deleted. */
  async function claimed(id: string): Promise<void> {
    const at = now()
    await run(
      pool,
      'subscription-claim',
      `insert into subscriptions (id, client, providers, secret, since, gate_at) values ($1, $2, $3, $4, $5, $5)
       on conflict (id) do update set providers = excluded.providers where subscriptions.client = excluded.client`,
      [id, owner.client, owner.providers, deps.newSecret(), at],
    )
    if (!(await isMine(id)))
      throw refusal(409, 'conflict', 'Another client has a Subscription with that id. Choose another', 'Subscription.id')
    const [count] = await run<{ n: number }>(
      pool,
      'subscriptions-count',
      `select count(*)::int as n from subscriptions s join resources r on r.type = 'Subscription' and r.id = s.id
       where s.client = $1 and s.id <> $2`,
      [owner.client, id],
    )
    if ((count?.n ?? 0) >= MOST)
      throw refusal(422, 'too-costly', `A client has at most ${MOST} Subscriptions. Delete one first`, 'Subscription')
  }

  /** From off it begins anew; from error, what waits is tried at once. */
  async function begun(id: string, stood: Subscription['status'] | undefined): Promise<void> {
    const fresh = stood === undefined || stood === 'off'
    await run(
      pool,
      'subscription-begin',
      `with opened as (
         update subscriptions set gate_at = $2, gate_attempts = 0, failing_since = null, since = case when $3 then $2 else since end where id = $1
       ) update subscription_queues set next_at = $2, attempts = 0 where subscription = $1 and pending > 0 and lease is null`,
      [id, now(), fresh],
    )
  }

  async function checked(s: Subscription, stood: Subscription['status'] | undefined): Promise<void> {
    const bad = (element: string, what: string) =>
      refusal(422, 'value', `Subscription.${element} ${what}`, `Subscription.${element}`)
    if (s.status !== 'requested' && s.status !== 'off' && (stood === undefined || s.status !== stood))
      throw bad('status', "is set by the server. Send 'requested' to be told, 'off' to be told no more")
    if (s.channel.type !== 'rest-hook') throw bad('channel.type', "must be 'rest-hook': the only channel here")
    if (s.channel.payload !== undefined && s.channel.payload !== 'application/fhir+json')
      throw bad('channel.payload', "is 'application/fhir+json', or absent: then the call has no body")
    for (const [at, header] of (s.channel.header ?? []).entries()) {
      const name = HEADER.exec(header)?.[1]
      if (name === undefined) throw bad(`channel.header[${at}]`, "is not written as 'Name: value' in plain ASCII")
      if (ours.test(name)) throw bad(`channel.header[${at}]`, `names ${name}, which the server sets itself. Leave it out`)
    }
    if (s.end !== undefined && Date.parse(s.end) <= Date.parse(now()) && s.status !== 'off')
      throw bad('end', 'has passed. Give a later time, or none')
    const criteria = readCriteria(s.criteria ?? '', deps.base)
    if (typeof criteria === 'string') throw bad('criteria', `can't be used: ${criteria}`)
    if (!allows(owner.scopes, criteria.type, 'r'))
      throw refusal(403, 'forbidden', `The token lacks the scope system/${criteria.type}.r`, 'Subscription.criteria')
    const fault = await endpointFault(s.channel.endpoint ?? '', deps.guard)
    if (fault) throw bad('channel.endpoint', fault)
  }

  const owned: Writes = {
    types: ['Subscription'],
    async create(resource, id) {
      return create(resource, id)
    },
    async update(resource, ifMatch) {
      const stands = await table.read('Subscription', resource.id)
      if (stands && !(await isMine(resource.id)))
        throw refusal(409, 'conflict', 'Another client has a Subscription with that id. Choose another', 'Subscription.id')
      return update(resource, ifMatch)
    },
    async remove(type, id, ifMatch) {
      if (!(await isMine(id))) return
      await remove(type, id, ifMatch)
      await run(
        pool,
        'subscription-forget',
        `with gone as (delete from deliveries where subscription = $1) delete from subscription_queues where subscription = $1`,
        [id],
      )
    },
  }

  return {
    types: ['Subscription'],
    async read(type, id) {
      return (await isMine(id)) ? table.read(type, id) : null
    },
    async search(type, query, from) {
      const own = await mine()
      return table.search(type, { ...query, matches: r => r.id !== undefined && own.has(r.id) && query.matches(r) }, from)
    },
    async versions(type, id, part) {
      return (await isMine(id)) ? table.versions(type, id, part) : []
    },
    count: async (type, id, since) => ((await isMine(id)) ? ((await table.count?.(type, id, since)) ?? 0) : 0),
    async changes(query) {
      const page = await table.changes(query)
      const own = await mine()
      return { ...page, versions: page.versions.filter(version => own.has(version.id)) }
    },
    writes: owned,
  }
}
