// Resources that integrators write, in a table of their own: each version kept, two writers never both right. A writer that
// has seen an older version is told so (412); the same content again makes no new version.
import { isResource } from '@medplum/core'
import type { Resource } from '@medplum/fhirtypes'
import { z } from 'zod'
import type { Instant } from '../../bot/case.ts'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import { canonicalSystem, isServed, profile, type ServedType } from '../../fhir-profiles/codes.ts'
import { type Pool, run } from '../store/pool.ts'
import type { Home, HomePage, Writes } from './home.ts'
import { refusal } from './outcome.ts'
import type { Query } from './query.ts'
import { changesOf, countVersions, type Row, versionsOf } from './table-versions.ts'

/** Rows one page looks at; exact matching follows. */
const ROWS_AT_MOST = 500

/** What stands in the table: the number and the time are columns. */
function bare(resource: Resource): Resource {
  const { versionId: _v, lastUpdated: _l, ...meta } = resource.meta ?? {}
  const { id: _id, ...rest } = resource
  // What it says of itself beside ours is its writer's to say.
  const own = isServed(resource.resourceType)
    ? { profile: [...new Set([profile[resource.resourceType], ...(meta.profile ?? [])])] }
    : {}
  return { ...rest, meta: { ...meta, ...own } } as Resource
}
const whole = (row: Row): Identified => {
  const { content } = row
  if (!isResource(content)) throw new Error('a row that holds no resource')
  return {
    ...content,
    id: row.id,
    meta: { ...content.meta, versionId: String(row.version), lastUpdated: row.at.toISOString() },
  }
}

/** Top-level identifiers as 'system|value', and everything referred to as 'Type/id'. */
export function indexed(resource: Resource): { identifiers: string[]; refs: string[] } {
  const refs = new Set<string>()
  const walk = (value: unknown) => {
    if (Array.isArray(value)) for (const part of value) walk(part)
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) {
        if (key === 'reference' && typeof part === 'string') refs.add(part.split('/_history/')[0] ?? part)
        else walk(part)
      }
  }
  walk(resource)
  const own = z
    .array(z.object({ system: z.string(), value: z.string() }).partial())
    .catch([])
    .parse('identifier' in resource ? [resource.identifier].flat() : [])
  return {
    identifiers: own.flatMap(({ system, value }) => (system && value ? [`${canonicalSystem(system)}|${value}`] : [])),
    refs: [...refs],
  }
}

type Options = {
  pool: Pool
  now: () => Instant
  client: string
  types: readonly ServedType[]
  /** Which of the types may be deleted. */
  removable?: readonly ServedType[]
  /** Says what is wrong with a resource before it is written, by throwing; what it gives back is written. */
  prepare?: (resource: Identified, before: Identified | null) => Promise<Resource>
}

export function tableHome({ pool, now, client, types, removable = [], prepare }: Options): Home {
  const rowOf = async (type: string, id: string) => {
    const [row] = await run<Row>(
      pool,
      'fhir-resource',
      'select id, version, at, content from resources where type = $1 and id = $2',
      [type, id],
    )
    return row ?? null
  }
  const lastVersion = async (type: string, id: string) => {
    const [row] = await run<{ version: number }>(
      pool,
      'fhir-last-version',
      'select version from resource_versions where type = $1 and id = $2 order by version desc limit 1',
      [type, id],
    )
    return row?.version ?? 0
  }

  async function insert(resource: Identified, version: number): Promise<Identified | null> {
    const content = bare(resource)
    const { identifiers, refs } = indexed(resource)
    const [row] = await run<Row>(
      pool,
      'fhir-insert',
      `with made as (
         insert into resources (type, id, version, at, content, identifiers, refs) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (type, id) do nothing returning id, version, at, content
       ), kept as (
         insert into resource_versions (type, id, version, at, method, by_client, content)
         select $1, id, version, at, 'POST', $8, content from made
       ) select * from made`,
      [resource.resourceType, resource.id, version, now(), JSON.stringify(content), identifiers, refs, client],
    )
    return row ? whole(row) : null
  }

  const writes: Writes = {
    types,

    async create(resource, id) {
      const given = { ...resource, id }
      const ready = { ...(prepare ? await prepare(given, null) : given), id }
      const made = await insert(ready, 1)
      if (!made) throw refusal(409, 'conflict', `There already is a ${resource.resourceType} with that id. Update it instead`)
      return { resource: made, created: true }
    },

    async update(resource, ifMatch) {
      const type = resource.resourceType
      for (let round = 0; round < 5; round += 1) {
        const row = await rowOf(type, resource.id)
        if (ifMatch !== null && ifMatch !== String(row?.version ?? ''))
          throw refusal(
            412,
            'conflict',
            row
              ? `If-Match names version ${ifMatch.slice(0, 20)}, and ${row.version} stands. Read it again, and send your change on that`
              : 'If-Match names a version, and nothing stands here',
            'If-Match',
          )
        const before = row ? whole(row) : null
        const ready = { ...(prepare ? await prepare(resource, before) : resource), id: resource.id }
        if (!row) {
          const made = await insert(ready, (await lastVersion(type, resource.id)) + 1)
          if (made) return { resource: made, created: true }
          continue
        }
        const { identifiers, refs } = indexed(ready)
        const [changed] = await run<Row>(
          pool,
          'fhir-update',
          `with changed as (
             update resources set version = version + 1, at = $4, content = $5, identifiers = $6, refs = $7
             where type = $1 and id = $2 and version = $3 and content is distinct from $5::jsonb returning id, version, at, content
           ), kept as (
             insert into resource_versions (type, id, version, at, method, by_client, content)
             select $1, id, version, at, 'PUT', $8, content from changed
           ) select * from changed`,
          [type, resource.id, row.version, now(), JSON.stringify(bare(ready)), identifiers, refs, client],
        )
        if (changed) return { resource: whole(changed), created: false }
        const still = await rowOf(type, resource.id)
        // The same content again is the same version.
        if (still && still.version === row.version) return { resource: whole(still), created: false }
      }
      throw refusal(409, 'conflict', 'Others write to this at the same time. Try again')
    },

    async remove(type, id, ifMatch) {
      if (!removable.includes(type))
        throw refusal(405, 'not-supported', `A ${type} is not deleted here: end it, or mark it entered in error`)
      const row = await rowOf(type, id)
      // Deleting what is not there is done already.
      if (!row) return
      if (ifMatch !== null && ifMatch !== String(row.version))
        throw refusal(
          412,
          'conflict',
          `If-Match names another version than ${row.version}, which stands. Read it again`,
          'If-Match',
        )
      const gone = await run(
        pool,
        'fhir-delete',
        `with gone as (delete from resources where type = $1 and id = $2 and version = $3 returning id, version)
         insert into resource_versions (type, id, version, at, method, by_client)
         select $1, id, version + 1, $4, 'DELETE', $5 from gone returning id`,
        [type, id, row.version, now(), client],
      )
      if (gone.length === 0) throw refusal(409, 'conflict', 'Others write to this at the same time. Try again')
    },
  }

  return {
    types,
    async read(type, id) {
      const row = await rowOf(type, id)
      if (row) return whole(row)
      return (await lastVersion(type, id)) > 0 ? 'gone' : null
    },
    search: (type, query, from) => searchRows(pool, type, query, from),
    versions: (type, id, part) => versionsOf(pool, type, id, whole, part),
    count: (type, id, since) => countVersions(pool, type, id, since),
    changes: query => changesOf(pool, query, types, (_type, row) => whole(row)),
    writes,
  }
}

async function searchRows(pool: Pool, type: ServedType, query: Query, from: string | null): Promise<HomePage> {
  const values: unknown[] = [type]
  const value = (v: unknown) => `$${values.push(v)}`
  const conditions = ['type = $1']
  for (const list of query.stored.identifiers) conditions.push(`identifiers && ${value(list)}::text[]`)
  for (const list of query.stored.refs) conditions.push(`refs && ${value(list)}::text[]`)
  for (const list of query.stored.ids) conditions.push(`id = any (${value(list)}::text[])`)
  if (from !== null) conditions.push(`id > ${value(from)}`)
  const rows = await run<Row>(
    pool,
    // One name a shape: few, and each is planned once.
    `fhir-search-${query.stored.identifiers.length}-${query.stored.refs.length}-${query.stored.ids.length}-${from === null ? 0 : 1}`,
    `select id, version, at, content from resources where ${conditions.join(' and ')} order by id limit ${value(ROWS_AT_MOST)}`,
    values,
  )
  return paged(rows.map(whole), query, rows.length === ROWS_AT_MOST ? (rows.at(-1)?.id ?? null) : null)
}

/** The matching ones of a run of resources, and where to go on. */
export function paged(run: readonly Identified[], query: Query, more: string | null, keyOf = (r: Identified) => r.id): HomePage {
  const resources: Identified[] = []
  for (const [at, resource] of run.entries()) {
    if (!query.matches(resource)) continue
    if (resources.length === query.count) {
      const last = run[at - 1]
      return { resources, next: last ? keyOf(last) : null }
    }
    resources.push(resource)
  }
  return { resources, next: more }
}
