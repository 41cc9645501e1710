// The kept versions of what stands in a table: of one thing, a part at a time however many they are, and of everything by
// the time they were made.
import { z } from 'zod'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import { isServed, type ServedType } from '../../fhir-profiles/codes.ts'
import { type Pool, run } from '../store/pool.ts'
import { placeIn } from './cursor.ts'
import type { ChangesPage, ChangesQuery, Part, Version } from './home.ts'

export type Row = { id: string; version: number; at: Date; content: unknown }
const Place = z.object({ ord: z.string(), at: z.string() })

type VersionRow = {
  ord: string
  type: string
  id: string
  version: number
  at: Date
  method: Version['method']
  content: unknown
}
const versionOf = (row: VersionRow, read: (row: Row) => Identified): Version => ({
  type: row.type as ServedType,
  id: row.id,
  version: String(row.version),
  at: row.at.toISOString(),
  method: row.method,
  resource: row.content === null ? null : read(row),
})

const LAST = 2_147_483_647
const numberOf = (version: string | null): number => (/^[1-9]\d{0,8}$/u.test(version ?? '') ? Number(version) : LAST)

export async function versionsOf(
  pool: Pool,
  type: string,
  id: string,
  read: (row: Row) => Identified,
  part?: Part,
): Promise<Version[]> {
  const rows = await run<VersionRow>(
    pool,
    'fhir-versions',
    `select ord::text, type, id, version, at, method, content from resource_versions
     where type = $1 and id = $2 and version <= $3 order by version desc limit $4`,
    [type, id, numberOf(part?.upTo ?? null), part?.limit ?? null],
  )
  return rows.map(row => versionOf(row, read))
}

export async function countVersions(pool: Pool, type: string, id: string, since: string | null): Promise<number> {
  const [row] = await run<{ n: number }>(
    pool,
    'fhir-version-count',
    `select count(*)::int as n from resource_versions
     where type = $1 and id = $2 and at >= coalesce($3::timestamptz, '-infinity')`,
    [type, id, since],
  )
  return row?.n ?? 0
}

export async function changesOf(
  pool: Pool,
  { types: asked, since, until, before, limit }: ChangesQuery,
  own: readonly ServedType[],
  read: (type: ServedType, row: Row) => Identified,
): Promise<ChangesPage> {
  const types = own.filter(type => asked.includes(type))
  if (types.length === 0) return { versions: [], last: null, done: true }
  const from = before === null ? null : placeIn(Place, before)
  const rows = await run<VersionRow & { place: string }>(
    pool,
    'fhir-changes',
    `select ord::text, type, id, version, at, method, content, at::text as place from resource_versions
     where type = any ($1::text[]) and at <= $2::timestamptz and at >= coalesce($3::timestamptz, '-infinity')
       and ($4::timestamptz is null or (at, ord) < ($4::timestamptz, $5::bigint))
     order by at desc, ord desc limit $6`,
    [types, until, since, from?.at ?? null, from?.ord ?? null, limit],
  )
  const placeOf = (row: VersionRow & { place: string }) => JSON.stringify({ ord: row.ord, at: row.place })
  const last = rows.at(-1)
  return {
    versions: rows.flatMap(row =>
      isServed(row.type) ? [{ ...versionOf(row, one => read(row.type as ServedType, one)), place: placeOf(row) }] : [],
    ),
    last: last ? placeOf(last) : null,
    done: rows.length < limit,
  }
}
