// History: of one thing, of a type, or of everything, newest first. What the log holds and what the tables hold are merged by
// time; each home goes on from its own place.
import type { Bundle, BundleEntry } from '@medplum/fhirtypes'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import type { Position } from './cursor.ts'
import { type Home, LOOKED_AT_MOST, type Part, type Version } from './home.ts'
import { type Wrong, wrong } from './outcome.ts'
import { formal } from './request.ts'
import { DEFAULT_COUNT, MAX_COUNT } from './steering.ts'
import type { Homes } from './search.ts'
import { span } from './values.ts'

export type HistoryQuery = { count: number; since: string | null; position: Extract<Position, { at: 'changes' }> | null }

/** The only parameters a history has. */
export function readHistoryQuery(written: URLSearchParams): Omit<HistoryQuery, 'position'> | Wrong {
  let count = DEFAULT_COUNT
  let since: string | null = null
  for (const [key, text] of written) {
    if (formal.includes(key)) continue
    if (key === '_count') {
      if (!/^[1-9]\d{0,5}$/u.test(text)) return wrong(400, 'value', `'_count' is a number from 1 to ${MAX_COUNT}`, '_count')
      count = Math.min(Number(text), MAX_COUNT)
    } else if (key === '_since') {
      const found = span(text)
      // A plus in an address is a space: the commonest reason.
      if (!found)
        return wrong(400, 'value', "'_since' is a time with zone, such as 2026-11-22T08:00:00Z (write + as %2B)", '_since')
      since = new Date(found.from).toISOString()
    } else
      return wrong(
        400,
        'not-supported',
        `A history has no parameter '${key.slice(0, 64)}'. It has: _count, _since`,
        key.slice(0, 64),
      )
  }
  return { count, since }
}

/** Newest first; of a `part`, perhaps more than that. */
export async function versionsOf(homes: Homes, type: ServedType, id: string, part?: Part): Promise<Version[]> {
  return (await keptOf(homes, type, id, part))?.versions ?? []
}
async function keptOf(homes: Homes, type: ServedType, id: string, part?: Part) {
  for (const home of homes(type)) {
    const versions = await home.versions(type, id, part)
    if (versions.length > 0) return { home, versions }
  }
  return null
}

/** A page of one thing's versions, however many there are; null when there is no such thing. */
export async function versionPage(
  homes: Homes,
  type: ServedType,
  id: string,
  { count, since, position }: HistoryQuery,
): Promise<{ versions: Version[]; next: Position | null; total: number } | null> {
  // Newest first: what is written meanwhile comes before where this page begins.
  const last = position?.places[0] ?? null
  const kept = await keptOf(homes, type, id, { upTo: last, limit: count + 2 })
  if (!kept) return null
  const wanted = kept.versions.filter(version => since === null || version.at >= since)
  const behind = last === null ? 0 : wanted.findIndex(({ version }) => version === last) + 1
  const versions = wanted.slice(behind, behind + count)
  const end = versions.at(-1)
  return {
    versions,
    next: end && behind + count < wanted.length ? { at: 'changes', until: end.at, places: [end.version] } : null,
    total: (await kept.home.count?.(type, id, since)) ?? wanted.length,
  }
}

/** At most `count` changes of these types, newest first, and where to go on; fewer where much was passed to find them. */
export async function changesOf(
  all: readonly Home[],
  types: readonly ServedType[],
  { count, since, position }: HistoryQuery,
): Promise<{ versions: Version[]; next: Position | null }> {
  // The first page has no end but time's; the others go no further than it did.
  const until = position?.until ?? '9999-12-31T00:00:00.000Z'
  const ways = all.map((home, at) => wayOf(home, { types, since, until, before: position?.places[at] ?? null }, count))
  const versions: Version[] = []
  for (;;) {
    const heads = await Promise.all(ways.map(way => way.head()))
    const first = heads.reduce<number>(
      (best, head, at) => (head && (best < 0 || head.at > (heads[best]?.at ?? '')) ? at : best),
      -1,
    )
    // Which is the next can't be said while one of them has not been read on: the next page does that.
    const tired = ways.some(way => way.tired())
    if (first < 0 && !tired) return { versions, next: null }
    const full = tired || versions.length >= count
    // What one entry made is never torn apart: the next page goes on behind it.
    const torn = full ? ways.find(way => way.torn()) : undefined
    if (full && !torn)
      return {
        versions,
        next: { at: 'changes', until: position?.until ?? versions[0]?.at ?? until, places: ways.map(way => way.place()) },
      }
    const taken = (torn ?? ways[first])?.take()
    if (taken) versions.push(taken)
  }
}

/** One home's changes, read as they are needed. */
function wayOf(
  home: Home,
  query: { types: readonly ServedType[]; since: string | null; until: string; before: string | null },
  count: number,
) {
  let waiting: (Version & { place: string })[] = []
  let before = query.before
  let taken = query.before
  let last: string | null = null
  let looked = 0
  const tired = () => waiting.length === 0 && !done && looked >= LOOKED_AT_MOST
  let done = home.types.every(type => !query.types.includes(type))
  return {
    async head(): Promise<Version | undefined> {
      while (waiting.length === 0 && !done && !tired()) {
        const limit = Math.max(count, 50)
        const page = await home.changes({ ...query, before, limit })
        looked += limit
        waiting = page.versions
        before = page.last ?? before
        done = page.done
        // What was looked at and made nothing need not be looked at again.
        if (waiting.length === 0) taken = before
      }
      // Nor what lies behind the last that was taken.
      if (tired()) taken = before
      return waiting[0]
    },
    tired,
    take(): Version | undefined {
      const [first, ...rest] = waiting
      waiting = rest
      // Several versions of one entry share a place: it is behind us when the last of them is.
      if (first && rest[0]?.place !== first.place) taken = first.place
      last = first?.place ?? null
      return first
    },
    torn: () => last !== null && waiting[0]?.place === last,
    place: () => taken,
  }
}

export function historyBundle(
  versions: readonly Version[],
  base: string,
  links: { self: string; next: string | null },
  total: number | null,
): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'history',
    ...(total === null ? {} : { total }),
    link: [{ relation: 'self', url: links.self }, ...(links.next ? [{ relation: 'next' as const, url: links.next }] : [])],
    ...(versions.length > 0 ? { entry: versions.map(version => entry(version, base)) } : {}),
  }
}

const entry = ({ type, id, version, at, method, resource }: Version, base: string): BundleEntry => ({
  fullUrl: `${base}/${type}/${id}`,
  ...(resource ? { resource } : {}),
  request: { method, url: method === 'POST' ? type : `${type}/${id}` },
  response: { status: method === 'POST' ? '201' : method === 'DELETE' ? '204' : '200', etag: `W/"${version}"`, lastModified: at },
})
