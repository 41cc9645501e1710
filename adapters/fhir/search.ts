// A search over the homes of a type: page by page in each home's own order, or, when it must be sorted or counted, whole.
// Every page can be gone on with by a sealed link; what is written meanwhile neither repeats nor hides what stood.
import type { Resource } from '@medplum/fhirtypes'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import type { Position } from './cursor.ts'
import { type Home, LOOKED_AT_MOST } from './home.ts'
import { isWrong, refusal, thrown } from './outcome.ts'
import { parameters } from './parameters.ts'
import { chained, type Query, readQuery } from './query.ts'
import { type Include, MAX_COUNT, type Sort } from './steering.ts'

/** What is sorted, counted, chained or included is read whole: more than this must be narrowed. */
export const WHOLE_AT_MOST = 1000

export type Homes = (type: ServedType) => readonly Home[]
export type Page = { resources: Identified[]; included: Identified[]; total: number | null; next: Position | null }
type Searching = { homes: Homes; base: string; may: (type: ServedType, interaction: 'r' | 's') => boolean }

export async function readOne(homes: Homes, type: ServedType, id: string): Promise<Identified | 'gone' | null> {
  if (!/^[A-Za-z0-9\-.]{1,64}$/u.test(id)) return null
  let gone = false
  for (const home of homes(type)) {
    const found = await home.read(type, id)
    if (found === 'gone') gone = true
    else if (found) return found
  }
  return gone ? 'gone' : null
}

export async function searchPage(door: Searching, type: ServedType, asked: Query, from: Position | null): Promise<Page> {
  const query = await resolved(door, asked)
  if (query.counted) return { resources: [], included: [], next: null, total: (await everything(door.homes, type, query)).length }
  const sorts = query.sort.length > 0 && !comesSorted(door.homes(type), type, query.sort)
  const whole = query.total || sorts ? await everything(door.homes, type, query) : null
  const { resources, next } = sorts ? sorted(whole ?? [], query, from) : await unsorted(door.homes, type, query, from)
  return {
    resources,
    next,
    total: query.total ? (whole?.length ?? 0) : null,
    included: await included(door, type, query.includes, resources),
  }
}

type Found = { resources: Identified[]; next: Position | null; looked: number }
export async function unsorted(homes: Homes, type: ServedType, query: Query, from: Position | null): Promise<Found> {
  const all = homes(type)
  const resources: Identified[] = []
  let looked = 0
  let place = from?.at === 'home' ? from : { at: 'home' as const, home: 0, from: null }
  for (;;) {
    const home = all[place.home]
    if (!home) return { resources, next: null, looked }
    const page = await home.search(type, { ...query, count: query.count - resources.length }, place.from)
    resources.push(...page.resources)
    looked += page.looked ?? 0
    place = page.next === null ? { at: 'home', home: place.home + 1, from: null } : { ...place, from: page.next }
    const over = place.home >= all.length
    // A home that looked at all it may in one go ends the page, also a short one.
    if (over || page.next !== null || resources.length >= query.count) return { resources, next: over ? null : place, looked }
  }
}

/** Every match, or an error that says to narrow: also when much must be opened to find little. */
export async function everything(homes: Homes, type: ServedType, query: Query): Promise<Identified[]> {
  const found: Identified[] = []
  let looked = 0
  let from: Position | null = null
  do {
    const page: Found = await unsorted(homes, type, { ...query, count: MAX_COUNT }, from)
    found.push(...page.resources)
    looked += page.looked
    from = page.next
    if (from && looked >= LOOKED_AT_MOST)
      throw refusal(
        422,
        'too-costly',
        `To find every ${type} that matches, more than ${LOOKED_AT_MOST} ${type === 'AuditEvent' ? 'looks' : 'cases'} would be gone through. Narrow the search by identifier, patient or time, or leave out _total, _sort and chains: then it comes page by page`,
        'url',
      )
    if (found.length > WHOLE_AT_MOST)
      throw refusal(
        422,
        'too-costly',
        `More than ${WHOLE_AT_MOST} ${type} match. Narrow the search by identifier, patient or time, or leave out _total, _sort and chains`,
        'url',
      )
  } while (from)
  return found
}

/** The only home of the type gives them in this order by itself. */
const comesSorted = (homes: readonly Home[], type: ServedType, [only, ...more]: readonly Sort[]): boolean =>
  homes.length === 1 && more.length === 0 && only !== undefined && !only.descending && homes[0]?.order?.[type] === only.name

type Key = (string | number | null)[]
const keyOf = (sort: readonly Sort[], r: Resource): Key => sort.map(({ value }) => value(r))
/** What has no value comes last, whichever way. */
function compare(sort: readonly Sort[], a: { values: Key; id: string }, b: { values: Key; id: string }): number {
  for (const [at, { descending }] of sort.entries()) {
    const [x, y] = [a.values[at] ?? null, b.values[at] ?? null]
    if (x === y) continue
    if (x === null) return 1
    if (y === null) return -1
    return x < y === descending ? 1 : -1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function sorted(
  all: readonly Identified[],
  query: Query,
  from: Position | null,
): { resources: Identified[]; next: Position | null } {
  const behind = from?.at === 'sorted' ? { values: from.values, id: from.id } : null
  const rest = all
    .map(resource => ({ resource, values: keyOf(query.sort, resource), id: resource.id }))
    .filter(one => behind === null || compare(query.sort, one, behind) > 0)
    .sort((a, b) => compare(query.sort, a, b))
  const page = rest.slice(0, query.count)
  const last = page.at(-1)
  return {
    resources: page.map(one => one.resource),
    next: last && rest.length > page.length ? { at: 'sorted', values: last.values, id: last.id } : null,
  }
}

/** Chains become the references they stand for. */
async function resolved(door: Searching, query: Query): Promise<Query> {
  let narrowed = query
  for (const chain of query.chains) {
    if (!door.may(chain.target, 's'))
      throw refusal(403, 'forbidden', `The token lacks the scope system/${chain.target}.s`, chain.name)
    const found = await everything(door.homes, chain.target, await resolved(door, chain.query))
    narrowed = chained(
      narrowed,
      chain,
      found.map(resource => resource.id),
    )
  }
  return narrowed
}

async function included(
  door: Searching,
  type: ServedType,
  includes: readonly Include[],
  matches: readonly Identified[],
): Promise<Identified[]> {
  const found = new Map<string, Identified>()
  const here = new Set(matches.map(resource => `${resource.resourceType}/${resource.id}`))
  for (const include of includes) {
    const list = include.reverse ? await pointingAt(door, type, include, matches) : await pointedAt(door, include, matches)
    for (const resource of list) {
      const key = `${resource.resourceType}/${resource.id}`
      if (!here.has(key)) found.set(key, resource)
    }
    if (found.size > WHOLE_AT_MOST)
      throw refusal(422, 'too-costly', `More than ${WHOLE_AT_MOST} would be included. Ask for a smaller _count`, '_include')
  }
  return [...found.values()]
}

async function pointedAt(door: Searching, include: Include, matches: readonly Identified[]): Promise<Identified[]> {
  const parameter = parameters[include.source][include.name]
  if (parameter?.kind !== 'reference') return []
  const references = new Set(matches.flatMap(r => parameter.read(r).flatMap(p => p.reference ?? [])))
  const found: Identified[] = []
  for (const reference of references) {
    const [to = '', id = ''] = reference.split('/')
    if ((include.target && to !== include.target) || !Object.hasOwn(parameters, to)) continue
    const target = to as ServedType
    if (!door.may(target, 'r')) throw refusal(403, 'forbidden', `The token lacks the scope system/${target}.r`, '_include')
    const resource = await readOne(door.homes, target, id)
    if (resource && resource !== 'gone') found.push(resource)
  }
  return found
}

async function pointingAt(
  door: Searching,
  type: ServedType,
  include: Include,
  matches: readonly Identified[],
): Promise<Identified[]> {
  if (matches.length === 0) return []
  if (!door.may(include.source, 's'))
    throw refusal(403, 'forbidden', `The token lacks the scope system/${include.source}.s`, '_revinclude')
  const written = new URLSearchParams([[include.name, matches.map(resource => `${type}/${resource.id}`).join(',')]])
  const query = readQuery(include.source, written, door.base)
  if (isWrong(query)) throw thrown(query)
  return everything(door.homes, include.source, query)
}
