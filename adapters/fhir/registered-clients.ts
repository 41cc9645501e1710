// Integrators' clients as an operator has registered them. Whatever is done to one is written beside it in the same
// statement, with who did it; nothing is ever removed.
import { z } from 'zod'
import type { Instant } from '../../bot/case.ts'
import { type Pool, run } from '../store/pool.ts'
import type { FhirClient } from './clients.ts'
import type { PublicKey } from './key-sets.ts'
import { PROTECTED } from './scopes.ts'

export type ClientKeys = { keys: PublicKey[] } | { jwksUri: string }
export type NewClient = { clientId: string; name: string; scope: string; providers: string[] | null } & ClientKeys
const Act = z.enum(['add', 'disable', 'enable', 'rotate', 'protect', 'unprotect'])
export type Act = z.infer<typeof Act>
/** When, and which user of the operating system. */
export type Doer = { at: Instant; by: string }

const Row = z.object({
  client_id: z.string(),
  name: z.string(),
  scope: z.string(),
  providers: z.array(z.string()).nullable(),
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })).nullable(),
  jwks_uri: z.string().nullable(),
  created_at: z.date(),
  disabled_at: z.date().nullable(),
})
export type RegisteredClient = FhirClient & { name: string; createdAt: Instant; disabledAt: Instant | null }

function clientFrom(raw: object): RegisteredClient {
  const row = Row.parse(raw)
  return {
    clientId: row.client_id,
    name: row.name,
    scope: row.scope,
    createdAt: row.created_at.toISOString(),
    disabledAt: row.disabled_at?.toISOString() ?? null,
    ...(row.providers ? { providers: row.providers } : {}),
    ...(row.keys ? { keys: row.keys } : {}),
    ...(row.jwks_uri === null ? {} : { jwksUri: row.jwks_uri }),
  }
}

/** What the record keeps of a client: its keys by their ids. */
const AFTER = `jsonb_build_object('scope', scope, 'providers', providers, 'jwksUri', jwks_uri,
  'keys', (select jsonb_agg(key -> 'kid') from jsonb_array_elements(keys) key))`
const record = (act: Act) => `insert into fhir_client_acts (client_id, at, act, by_user, after)
  select client_id, $1, '${act}', $2, ${AFTER} from done returning client_id`

const json = (client: ClientKeys) => ('keys' in client ? [JSON.stringify(client.keys), null] : [null, client.jwksUri])

export async function addClient(pool: Pool, { at, by }: Doer, client: NewClient): Promise<void> {
  await run(
    pool,
    'fhir-client-add',
    `with done as (insert into fhir_clients (client_id, name, scope, providers, keys, jwks_uri, created_at)
       values ($3, $4, $5, $6, $7, $8, $1) returning *) ${record('add')}`,
    [at, by, client.clientId, client.name, client.scope, client.providers, ...json(client)],
  )
}

/** False when there is no such client, or it is that already. */
export async function disableClient(pool: Pool, { at, by }: Doer, clientId: string): Promise<boolean> {
  const done = await run(
    pool,
    'fhir-client-disable',
    `with done as (update fhir_clients set disabled_at = $1, tokens_from = $1 where client_id = $3 and disabled_at is null returning *)
     ${record('disable')}`,
    [at, by, clientId],
  )
  return done.length > 0
}
/** Tokens that were out when it was disabled stay dead. */
export async function enableClient(pool: Pool, { at, by }: Doer, clientId: string): Promise<boolean> {
  const done = await run(
    pool,
    'fhir-client-enable',
    `with done as (update fhir_clients set disabled_at = null where client_id = $3 and disabled_at is not null returning *) ${record('enable')}`,
    [at, by, clientId],
  )
  return done.length > 0
}
/** The old keys sign nothing from now on; to let both live for a while, give both. */
export async function rotateKeys(pool: Pool, { at, by }: Doer, clientId: string, keys: ClientKeys): Promise<boolean> {
  const done = await run(
    pool,
    'fhir-client-rotate',
    `with done as (update fhir_clients set keys = $4, jwks_uri = $5 where client_id = $3 returning *) ${record('rotate')}`,
    [at, by, clientId, ...json(keys)],
  )
  return done.length > 0
}

/** False when there is no such client, or it is cleared already. Its tokens say so from the next one on. */
export async function protectClient(pool: Pool, { at, by }: Doer, clientId: string): Promise<boolean> {
  const done = await run(
    pool,
    'fhir-client-protect',
    `with done as (update fhir_clients set scope = scope || ' ' || $4
       where client_id = $3 and $4 <> all (string_to_array(scope, ' ')) returning *) ${record('protect')}`,
    [at, by, clientId, PROTECTED],
  )
  return done.length > 0
}
/** Tokens that are out say that it is cleared: they are dead, as those of a disabled client. */
export async function unprotectClient(pool: Pool, { at, by }: Doer, clientId: string): Promise<boolean> {
  const done = await run(
    pool,
    'fhir-client-unprotect',
    `with done as (update fhir_clients set scope = array_to_string(array_remove(string_to_array(scope, ' '), $4), ' '), tokens_from = $1
       where client_id = $3 and $4 = any (string_to_array(scope, ' ')) returning *) ${record('unprotect')}`,
    [at, by, clientId, PROTECTED],
  )
  return done.length > 0
}

export async function listClients(pool: Pool): Promise<RegisteredClient[]> {
  return (await run(pool, 'fhir-client-list', 'select * from fhir_clients order by created_at, client_id', [])).map(clientFrom)
}

export async function findClient(pool: Pool, clientId: string): Promise<RegisteredClient | null> {
  const [row] = await run(pool, 'fhir-client', 'select * from fhir_clients where client_id = $1', [clientId])
  return row ? clientFrom(row) : null
}

/** Whether tokens of a client are good, and from when on; null when it was never registered here. */
export type Standing = { enabled: boolean; tokensFrom: Instant | null }
const StandingRow = z.object({ enabled: z.boolean(), tokens_from: z.date().nullable() })
export async function standingOf(pool: Pool, clientId: string): Promise<Standing | null> {
  const [row] = await run(
    pool,
    'fhir-client-standing',
    'select disabled_at is null as enabled, tokens_from from fhir_clients where client_id = $1',
    [clientId],
  )
  if (!row) return null
  const { enabled, tokens_from } = StandingRow.parse(row)
  return { enabled, tokensFrom: tokens_from?.toISOString() ?? null }
}

const ActRow = z.object({
  at: z.date(),
  client_id: z.string(),
  act: Act,
  by_user: z.string(),
  after: z.unknown(),
})
export type Done = { at: Instant; clientId: string; act: Act; by: string; after: unknown }
/** Oldest first; of all clients when none is named. */
export async function actsOn(pool: Pool, clientId: string | null): Promise<Done[]> {
  const rows = await run(
    pool,
    'fhir-client-acts',
    'select * from fhir_client_acts where $1::text is null or client_id = $1 order by ord',
    [clientId],
  )
  return rows.map(raw => {
    const row = ActRow.parse(raw)
    return { at: row.at.toISOString(), clientId: row.client_id, act: row.act, by: row.by_user, after: row.after }
  })
}
