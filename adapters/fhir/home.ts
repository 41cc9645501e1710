// Where resources of a type live. The door knows only homes: cases (read from their log), the tables of their own, slots,
// registers, the access log. A type may have several; they are asked in order.
import type { Resource } from '@medplum/fhirtypes'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import type { Query } from './query.ts'

/**
 * Who asks: an integrator's client, and the care providers (HSA-ids) whose cases it may see; null = all. `cleared`: also those
 * of persons with protected identity, which to others are as if they were not there.
 */
export type Looker = { client: string; providers: readonly string[] | null; cleared: boolean }
export const seesAll = ({ providers, cleared }: Looker): boolean => providers === null && cleared

/** One version of one thing. `resource` is null when that version was its deletion. */
export type Version = {
  type: ServedType
  id: string
  version: string
  /** ISO 8601. */
  at: string
  method: 'POST' | 'PUT' | 'DELETE'
  resource: Identified | null
}

/**
 * `next`: where this home goes on, opaque to everyone else; null = this home has no more. `looked`: how many cases, or looks
 * at cases, it passed to find these; absent where that costs little.
 */
export type HomePage = { resources: Identified[]; next: string | null; looked?: number }
/** What one request passes of these, found or not. */
export const LOOKED_AT_MOST = 1000

/** Newest first. `before`: a version's place, as `next` of the page before said it. */
export type ChangesQuery = {
  types: readonly ServedType[]
  since: string | null
  until: string
  before: string | null
  limit: number
}
/** `last`: the place of the last thing looked at, also when it made nothing. */
export type ChangesPage = { versions: (Version & { place: string })[]; last: string | null; done: boolean }

/** Of the versions of one thing: up to which, and how many are enough. */
export type Part = { upTo: string | null; limit: number }

export interface Home {
  types: readonly ServedType[]
  /** The parameter by which its searches come in order anyway, rising: such a `_sort` costs nothing. */
  order?: Partial<Record<ServedType, string>>
  /** 'gone' = it was here and was deleted. */
  read(type: ServedType, id: string): Promise<Identified | 'gone' | null>
  /** At most query.count resources that match, in a stable order; a page may hold fewer and still have a `next`. */
  search(type: ServedType, query: Query, from: string | null): Promise<HomePage>
  /** Every version of one thing, newest first; empty when it is not known here. Of a `part`, it may give more than that. */
  versions(type: ServedType, id: string, part?: Part): Promise<Version[]>
  /** How many versions were made at or after a time. Absent: versions() always gives them all. */
  count?(type: ServedType, id: string, since: string | null): Promise<number>
  changes(query: ChangesQuery): Promise<ChangesPage>
  /** Absent: nothing is written here by integrators. */
  writes?: Writes
}

/** `created`: false when it stood already, and what stands was changed, or is what was sent. */
export type Written = { resource: Identified; created: boolean }

/** Throws an OperationOutcomeError; what it gives back is what now stands. `ifMatch`: the version the writer has seen. */
export interface Writes {
  /** The types of its home that may be written. */
  types: readonly ServedType[]
  /** What is left out because it goes without saying, filled in before it is checked. */
  meant?: (resource: Resource) => Resource
  create(resource: Resource, id: string): Promise<Written>
  update(resource: Identified, ifMatch: string | null): Promise<Written>
  remove?(type: ServedType, id: string, ifMatch: string | null): Promise<void>
}
