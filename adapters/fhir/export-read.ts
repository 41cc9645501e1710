// One step of an export: a handful of cases, slots or one page of anything else, as it stood at the job's transaction time. A
// step goes on from a place and says the next one; what can't be read becomes a line in the error file.
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes'
import { z } from 'zod'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import { isCaseType } from '../../fhir-profiles/bundle.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { caseIdOf, fhirId } from '../../fhir-profiles/reading.ts'
import { type Pool, run } from '../store/pool.ts'
import { written } from './capability.ts'
import { casesOf, type ExportRequest } from './export-request.ts'
import type { Chunking } from './export-store.ts'
import type { Home } from './home.ts'
import { findCases, type Narrowing } from './lookup.ts'
import { isWrong, thrown } from './outcome.ts'
import { type Query, readQuery } from './query.ts'

/** Cases one step reads whole; slots, and resources of a page. */
const CASES = 25
const ROWS = 250
const ALL = 1_000_000

export const Place = z.object({ step: z.number().int(), from: z.string().nullable() })
export type Place = z.infer<typeof Place>
const CasePlace = z.object({ openedAt: z.string(), id: z.string() })
const HomePlace = z.object({ home: z.number().int(), from: z.string().nullable() })

type Step = { kind: 'cases'; types: ServedType[] } | { kind: 'slots' } | { kind: 'type' | 'deleted'; type: ServedType }

/** In what order a request is worked off: the same in every process, since a place names a step by its number. */
export function stepsOf({ types, since, level }: ExportRequest): Step[] {
  const caseTypes = types.filter(isCaseType)
  // Besides the cases' own, integrators write some.
  const others = types.filter(type => type !== 'Slot' && (!isCaseType(type) || written[type] !== undefined))
  return [
    ...(caseTypes.length > 0 ? [{ kind: 'cases' as const, types: caseTypes }] : []),
    ...(types.includes('Slot') ? [{ kind: 'slots' as const }] : []),
    ...others.map(type => ({ kind: 'type' as const, type })),
    ...(since && level === 'system'
      ? types.filter(type => written[type]?.includes('delete')).map(type => ({ kind: 'deleted' as const, type }))
      : []),
  ]
}

export type ReadDeps = { pool: Pool; base: string; homes: readonly Home[]; request: ExportRequest; transactionTime: string }
/** What is away comes back: the step is done again. Anything else is the resource's own fault. */
const PASSING = ['unreachable', 'timeout', 'register-unavailable', 'contended', 'cancelled']
const codeOf = (error: unknown) => (error instanceof Error ? String(Reflect.get(error, 'code') ?? error.name) : 'unknown')
export const isPassing = (error: unknown) => PASSING.includes(codeOf(error))

/** Where the next step begins; null when that was the last. */
export async function readStep(deps: ReadDeps, place: Place, out: Chunking): Promise<Place | null> {
  const steps = stepsOf(deps.request)
  const step = steps[place.step]
  if (!step) return null
  const from = await read(deps, step, place.from, out)
  if (from !== null) return { ...place, from }
  return place.step + 1 < steps.length ? { step: place.step + 1, from: null } : null
}

async function read(deps: ReadDeps, step: Step, from: string | null, out: Chunking): Promise<string | null> {
  switch (step.kind) {
    case 'cases':
      return cases(deps, step.types, from, out)
    case 'slots':
      return slots(deps, from, out)
    case 'type':
      return page(deps, step.type, from, out)
    case 'deleted':
      return deleted(deps, step.type, from, out)
  }
}

/** What of a type is wanted: the narrowest a home can be asked, and what decides. */
function wantedOf({ request, base }: ReadDeps, type: ServedType): { query: Query; matches: (r: Resource) => boolean } {
  const queries = (request.filters[type] ?? ['']).map(text => {
    const query = readQuery(type, new URLSearchParams(text), base)
    if (isWrong(query)) throw thrown(query)
    return query
  })
  const [first] = queries
  if (!first) throw new Error('no query')
  const nothing = { identifiers: [], refs: [], ids: [], starts: [] }
  // Several searches are joined by or: no narrowing holds for all.
  const query = queries.length > 1 ? { ...first, narrowing: [], stored: nothing } : first
  // Decided on what stood at the transaction time, not on what the home holds now.
  // Nor may what stood then be passed over for what a case has taken since.
  const stored = { ...query.stored, untaken: false }
  return { query: { ...query, stored, count: ALL, matches: () => true }, matches: r => queries.some(one => one.matches(r)) }
}

/** As it stood at the transaction time; null when it wasn't there, or wasn't changed since. */
async function asOf(deps: ReadDeps, home: Home, type: ServedType, resource: Identified): Promise<Identified | null> {
  const at = Date.parse(deps.transactionTime)
  const changed = (r: Identified) => Date.parse(r.meta?.lastUpdated ?? deps.request.started)
  let stood: Identified | null = resource
  if (changed(resource) > at) {
    const versions = resource.meta?.versionId === '1' ? [] : await home.versions(type, resource.id)
    const then = versions.find(version => Date.parse(version.at) <= at)
    // A home that keeps one version only can't say what stood: it is given as it is.
    stood = then ? then.resource : versions.length > 0 && versions.at(-1)?.method !== 'POST' ? resource : null
  }
  if (!stood) return null
  return deps.request.since && changed(stood) <= Date.parse(deps.request.since) ? null : stood
}

async function put(deps: ReadDeps, home: Home, type: ServedType, found: readonly Identified[], out: Chunking) {
  const { matches } = wantedOf(deps, type)
  for (const resource of found) {
    const stood = await asOf(deps, home, type, resource).catch(error => failed(type, resource.id, error, out))
    if (stood && matches(stood) && belongs(deps, stood)) await out.add(type, stood)
  }
}

/** Null, after a line in the error file; thrown when what it is read from is away. */
async function failed(type: ServedType, id: string | null, error: unknown, out: Chunking): Promise<null> {
  if (isPassing(error)) throw error
  const what = id === null ? `The rest of ${type}` : `${type}/${id}`
  const outcome: OperationOutcome = {
    resourceType: 'OperationOutcome',
    issue: [
      { severity: 'error', code: 'exception', diagnostics: `${what} could not be read and is left out (${codeOf(error)})` },
    ],
  }
  await out.add('error', outcome)
  return null
}

/** Beside a case's own resources: only what points at a case, when patients were asked for. */
function belongs({ request }: ReadDeps, resource: Resource): boolean {
  if (request.level === 'system' || resource.resourceType !== 'Provenance') return true
  const ids = casesOf(request)
  return (resource.target ?? []).some(({ reference }) => {
    const [type = '', id = ''] = reference?.split('/') ?? []
    return isCaseType(type) && (ids === null || ids.includes(caseIdOf(id)))
  })
}

/** Every type of the same cases in one go: each case is looked at once, and stands once in the access log. */
async function cases(deps: ReadDeps, types: readonly ServedType[], from: string | null, out: Chunking): Promise<string | null> {
  const { request, pool } = deps
  const ids = casesOf(request)
  const narrowing: Narrowing[] = [
    ...(ids ? [{ ids }] : []),
    ...(request.since ? [{ touchedFrom: request.since, open: false }] : []),
  ]
  const after = from === null ? null : CasePlace.parse(JSON.parse(from))
  const batch = await findCases(pool, narrowing, after, CASES)
  const home = deps.homes.find(one => one.types.includes('Encounter'))
  if (!home || batch.length === 0) return null
  for (const type of types) {
    const { query } = wantedOf(deps, type)
    const among = (list: string[]) => whole(home, type, { ...query, narrowing: [...query.narrowing, { ids: list }] })
    const found = await among(batch.map(one => one.id)).catch(error => onePer(error, batch))
    await put(deps, home, type, found, out)

    /** One of them can't be read: the others are. */
    async function onePer(error: unknown, list: typeof batch): Promise<Identified[]> {
      if (isPassing(error)) throw error
      const found: Identified[] = []
      for (const { id } of list) found.push(...((await among([id]).catch(wrong => failed(type, fhirId(id), wrong, out))) ?? []))
      return found
    }
  }
  return batch.length < CASES ? null : JSON.stringify(batch.at(-1))
}

/** By id, which nothing changes: a slot that is moved to another time while we read is neither lost nor met twice. */
async function slots(deps: ReadDeps, from: string | null, out: Chunking): Promise<string | null> {
  const rows = await run<{ id: string }>(
    deps.pool,
    `export-slots-${from === null ? 0 : 1}`,
    `select id from slots where $1::text is null or id > $1 order by id limit ${ROWS}`,
    [from],
  )
  const home = deps.homes.find(one => one.types.includes('Slot'))
  if (!home || rows.length === 0) return null
  const ids = rows.map(row => fhirId(row.id))
  const { query } = wantedOf(deps, 'Slot')
  const among = (list: string[]) =>
    whole(home, 'Slot', { ...query, count: ROWS, stored: { ...query.stored, ids: [...query.stored.ids, list] } })
  const found = await among(ids).catch(async error => {
    if (isPassing(error)) throw error
    const each: Identified[] = []
    for (const id of ids) each.push(...((await among([id]).catch(wrong => failed('Slot', id, wrong, out))) ?? []))
    return each
  })
  await put(deps, home, 'Slot', found, out)
  return rows.length < ROWS ? null : (rows.at(-1)?.id ?? null)
}

/** A page of any other home, in its own order, which is by id. */
async function page(deps: ReadDeps, type: ServedType, from: string | null, out: Chunking): Promise<string | null> {
  const homes = deps.homes.filter(home => home.types.includes(type) && !home.types.includes('Encounter'))
  const place = from === null ? { home: 0, from: null } : HomePlace.parse(JSON.parse(from))
  const home = homes[place.home]
  if (!home) return null
  const { query } = wantedOf(deps, type)
  const found = await home.search(type, { ...query, count: ROWS }, place.from).catch(async error => {
    if (isPassing(error)) throw error
    return home.writes
      ? byRow(deps, home, type, place.from, out)
      : { resources: (await failed(type, null, error, out)) ?? [], next: null }
  })
  await put(deps, home, type, found.resources, out)
  if (found.next !== null) return JSON.stringify({ ...place, from: found.next })
  return place.home + 1 < homes.length ? JSON.stringify({ home: place.home + 1, from: null }) : null
}

/** A page with something in it that can't be read: one at a time. The place is the id, as the home itself has it. */
async function byRow(deps: ReadDeps, home: Home, type: ServedType, from: string | null, out: Chunking) {
  const rows = await run<{ id: string }>(
    deps.pool,
    'export-rows',
    `select id from resources where type = $1 and ($2::text is null or id > $2) order by id limit ${ROWS}`,
    [type, from],
  )
  const resources: Identified[] = []
  for (const { id } of rows) {
    const found = await home.read(type, id).catch(error => failed(type, id, error, out))
    if (found && found !== 'gone') resources.push(found)
  }
  return { resources, next: rows.length < ROWS ? null : (rows.at(-1)?.id ?? null) }
}

async function whole(home: Home, type: ServedType, query: Query): Promise<Identified[]> {
  const found: Identified[] = []
  let from: string | null = null
  do {
    const page: Awaited<ReturnType<Home['search']>> = await home.search(type, query, from)
    found.push(...page.resources)
    from = page.next
  } while (from !== null)
  return found
}

/** What was deleted between `_since` and the transaction time, and is not there again. */
async function deleted(deps: ReadDeps, type: ServedType, from: string | null, out: Chunking): Promise<string | null> {
  const home = deps.homes.filter(one => one.types.includes(type) && one.writes).at(-1)
  if (!home) return null
  const until = deps.transactionTime
  const changes = await home.changes({ types: [type], since: deps.request.since, until, before: from, limit: ROWS })
  for (const version of changes.versions) {
    if (version.method !== 'DELETE') continue
    // A home that keeps rows may say the row's id here.
    for (const id of new Set([fhirId(version.id), version.id])) {
      const [last] = (await home.versions(type, id)).filter(one => Date.parse(one.at) <= Date.parse(until))
      if (last?.version !== version.version) continue
      const bundle: Bundle = {
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [{ request: { method: 'DELETE', url: `${type}/${id}` } }],
      }
      await out.add('deleted', bundle)
      break
    }
  }
  return changes.done ? null : (changes.last ?? null)
}
