// Our homes as Medplum's FhirRepository, one for each request: its router, batches and transactions work on this. What is
// conditional is decided under a lock of its own, so that parallel calls on one identifier make one resource.
import { randomUUID } from 'node:crypto'
import {
  type Operation,
  OperationOutcomeError,
  formatSearchQuery,
  isResource,
  type SearchRequest,
  type WithId,
} from '@medplum/core'
import { FhirRepository } from '@medplum/fhir-router'
import type { Bundle, Parameters, Reference, Resource } from '@medplum/fhirtypes'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { inTransaction, type OpenPool, type Pool } from '../store/pool.ts'
import { again, passes } from './again.ts'
import { asOurs, refuseUrns } from './as-ours.ts'
import { unwritten, type Way, whence } from './capability.ts'
import { check } from './check.ts'
import { lockOf, saidIn, saysItsOwn } from './condition.ts'
import { withReferencesFound } from './conditional-references.ts'
import type { Home, Written } from './home.ts'
import { versionsOf } from './history.ts'
import { OK, CREATED, isWrong, refusal, thrown } from './outcome.ts'
import { patched } from './patch.ts'
import { readQuery } from './query.ts'
import { servedType } from './request.ts'
import { allows, type Interaction } from './scopes.ts'
import { everything, type Homes, readOne, searchPage } from './search.ts'

export type RepositoryDeps = {
  pool: OpenPool
  base: string
  scopes: readonly string[]
  /** The homes of this request over a database connection; `after` runs when what was written has been committed. */
  open: (pool: Pool, after: (what: () => void) => void) => readonly Home[]
}

export class FarstuRepository extends FhirRepository {
  readonly deps: RepositoryDeps
  readonly pool: Pool
  readonly inside: boolean
  private readonly all: readonly Home[]
  private readonly afterwards: (() => void)[] = []
  private ended: unknown

  constructor(deps: RepositoryDeps, pool: Pool = deps.pool, inside = false) {
    super()
    this.deps = deps
    this.pool = pool
    this.inside = inside
    this.all = deps.open(pool, what => (inside ? void this.afterwards.push(what) : what()))
  }

  homes: Homes = type => this.all.filter(home => home.types.includes(type))
  everywhere = (): readonly Home[] => this.all
  may = (type: ServedType, interaction: Interaction): boolean => allows(this.deps.scopes, type, interaction)

  override setMode(): void {}
  override generateId = (): string => randomUUID()

  async find(type: ServedType, id: string): Promise<Identified> {
    const found = await readOne(this.homes, type, id)
    if (found === 'gone') throw refusal(410, 'deleted', `The ${type} with that id was deleted`, `${type}.id`)
    if (!found) throw refusal(404, 'not-found', `There is no ${type} with that id`, `${type}.id`)
    return found
  }
  override async readResource<T extends Resource>(type: string, id: string): Promise<WithId<T>> {
    return (await this.find(servedType(type), id)) as WithId<T>
  }
  override async readReference<T extends Resource>(reference: Reference<T>): Promise<WithId<T>> {
    const [type = '', id = ''] = (reference.reference ?? '').split('/')
    return this.readResource(type, id)
  }
  override async readReferences<T extends Resource>(references: readonly Reference<T>[]): Promise<(T | Error)[]> {
    return Promise.all(references.map(one => this.readReference(one).catch((error: Error) => error)))
  }
  override async readVersion<T extends Resource>(type: string, id: string, vid: string): Promise<WithId<T>> {
    const versions = await versionsOf(this.homes, servedType(type), id, { upTo: vid, limit: 1 })
    const found = versions.find(one => one.version === vid)
    if (!found)
      throw refusal(
        404,
        'not-found',
        versions.length > 0 ? `The ${type} has no version with that number` : `There is no ${type} with that id`,
        versions.length > 0 ? `${type}.meta.versionId` : `${type}.id`,
      )
    if (!found.resource) throw refusal(410, 'deleted', `In this version the ${type} was deleted`, `${type}.meta.versionId`)
    return found.resource as WithId<T>
  }
  override async readHistory<T extends Resource>(): Promise<Bundle<WithId<T>>> {
    throw refusal(405, 'not-supported', 'History is read at its own address')
  }

  override async search<T extends Resource>(request: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    const type = servedType(request.resourceType)
    // What a batch asks before it makes one on condition; the message itself answers (makeOnce).
    if (type === 'Communication' && request.filters?.some(({ code }) => code === 'identifier'))
      return { resourceType: 'Bundle', type: 'searchset' }
    const { resources } = await searchPage(
      this.searching(),
      type,
      this.query(type, formatSearchQuery(request).replace(/^\?/u, '')),
      null,
    )
    return { resourceType: 'Bundle', type: 'searchset', entry: resources.map(resource => ({ resource: resource as WithId<T> })) }
  }
  override async searchByReference<T extends Resource>(): Promise<Record<string, WithId<T>[]>> {
    throw refusal(405, 'not-supported', 'Use _revinclude')
  }
  searching = () => ({ homes: this.homes, base: this.deps.base, may: this.may })
  private query(type: ServedType, written: string) {
    const query = readQuery(type, new URLSearchParams(written), this.deps.base)
    if (isWrong(query)) throw thrown(query)
    return query
  }
  /** What a condition matches; a condition without a parameter would match everything. */
  private async matching(type: ServedType, condition: string, at = 'url'): Promise<Identified[]> {
    const written = saidIn(condition)
    if ([...written.keys()].filter(key => !key.startsWith('_') || key === '_id').length === 0)
      throw refusal(412, 'value', 'A condition needs a search parameter, such as identifier=system|value', at)
    return everything(this.homes, type, this.query(type, written.toString()))
  }
  /** The id of the only one that a condition matches. */
  async theOne(type: ServedType, condition: string): Promise<string> {
    const [first, second] = await this.matching(type, condition)
    if (first && !second) return first.id
    if (first) throw refusal(412, 'multiple-matches', `Several ${type} match. Make the condition narrower`, 'url')
    throw refusal(404, 'not-found', `No ${type} matches the condition. Make it first`, 'url')
  }
  private async locked<T>(type: ServedType, condition: string, work: (repo: FarstuRepository) => Promise<T>): Promise<T> {
    return this.withTransaction(async repo => {
      await repo.lock(lockOf(type, condition))
      return work(repo)
    })
  }
  lock = (key: string) => this.pool.query('select pg_advisory_xact_lock(hashtextextended($1, 4))', [key])

  /** As it would be written: in our own words, and held against the profile with what goes without saying of it. */
  async checked<T extends Resource>(sent: T): Promise<T> {
    const resource = await withReferencesFound(asOurs(sent, this.deps.base), async (type, condition) => {
      if (!this.may(type, 's')) throw refusal(403, 'forbidden', `The token lacks the scope system/${type}.s`)
      return this.matching(type, condition)
    })
    refuseUrns(resource)
    check(this.taker(servedType(resource.resourceType))?.meant?.(resource) ?? resource)
    return resource
  }

  private taker = (type: ServedType) => this.homes(type).find(one => one.writes?.types.includes(type))?.writes
  /** The same for a request alone and for an entry of a Bundle. */
  private writer(type: ServedType, way: Way) {
    const why = unwritten(type, way)
    const writes = why === null ? this.taker(type) : undefined
    if (!writes) throw refusal(405, 'not-supported', why ?? `No ${type} is taken here now`, type)
    return writes
  }
  override async createResource<T extends Resource>(resource: T, options?: { assignedId?: boolean }): Promise<WithId<T>> {
    return (await this.make(resource, options)).resource as WithId<T>
  }
  async make(resource: Resource, options?: { assignedId?: boolean }): Promise<Written> {
    const type = servedType(resource.resourceType)
    const writes = this.writer(type, 'create')
    const id = options?.assignedId && resource.id ? resource.id : randomUUID()
    return writes.create(await this.checked(resource), id)
  }
  async createIfNone(type: ServedType, resource: Resource, condition: string, assignedId?: boolean): Promise<Written> {
    this.writer(type, 'create')
    if (type === 'Communication') return this.makeOnce(resource, condition)
    return this.locked(type, condition, async repo => {
      const [first, second] = await repo.matching(type, condition, 'If-None-Exist')
      if (second) throw refusal(412, 'multiple-matches', `Several ${type} match. Make the condition narrower`, 'If-None-Exist')
      if (first) return { resource: first, created: false }
      return repo.make(resource, assignedId ? { assignedId } : {})
    })
  }
  /** A message is held single by the identifier it has, in its case: the condition may only say the same. */
  private async makeOnce(resource: Resource, condition: string): Promise<Written> {
    if (!saysItsOwn(resource, condition))
      throw refusal(
        412,
        'value',
        'A Communication is one by its own identifier: send that as identifier=system|value, or no condition',
        'If-None-Exist',
      )
    return this.make(resource)
  }
  override async conditionalCreate<T extends Resource>(
    resource: T,
    search: SearchRequest<T>,
    options?: { assignedId?: boolean },
  ) {
    const written = await this.createIfNone(
      servedType(search.resourceType),
      resource,
      formatSearchQuery(search),
      options?.assignedId,
    )
    return { resource: written.resource as WithId<T>, outcome: written.created ? CREATED : OK }
  }

  async put(resource: Resource, ifMatch: string | null): Promise<Written> {
    const type = servedType(resource.resourceType)
    if (!resource.id || !/^[A-Za-z0-9\-.]{1,64}$/u.test(resource.id))
      throw refusal(400, 'value', 'An update needs an id of 1 to 64 letters, digits, - and .', `${type}.id`)
    const writes = this.writer(type, 'update')
    const keepers = this.homes(type).filter(home => !home.writes?.types.includes(type))
    for (const home of keepers)
      if (await home.read(type, resource.id))
        throw refusal(405, 'not-supported', `This ${type} is kept by ${whence(type)} and is not changed here`, type)
    return writes.update({ ...(await this.checked(resource)), id: resource.id }, ifMatch)
  }
  override async updateResource<T extends Resource>(resource: T, options?: { ifMatch?: string }): Promise<WithId<T>> {
    return (await this.put(resource, options?.ifMatch ?? null)).resource as WithId<T>
  }
  /** Which one an update by condition writes. No match: the id given, or a new one. One: that. More, or another: refused. */
  async meantBy(type: ServedType, condition: string, id: string | undefined): Promise<string> {
    const [first, second] = await this.matching(type, condition)
    if (second) throw refusal(412, 'multiple-matches', `Several ${type} match. Make the condition narrower`)
    if (first && id && id !== first.id)
      throw refusal(400, 'value', 'The one that matches has another id than the resource. Leave the id out', `${type}.id`)
    return first?.id ?? (id || randomUUID())
  }
  async putIf(type: ServedType, resource: Resource, condition: string, ifMatch: string | null): Promise<Written> {
    this.writer(type, 'update')
    return this.locked(type, condition, async repo =>
      repo.put({ ...resource, id: await repo.meantBy(type, condition, resource.id) }, ifMatch),
    )
  }
  override async conditionalUpdate<T extends Resource>(resource: T, search: SearchRequest, options?: { ifMatch?: string }) {
    const written = await this.putIf(
      servedType(search.resourceType),
      resource,
      formatSearchQuery(search),
      options?.ifMatch ?? null,
    )
    return { resource: written.resource as WithId<T>, outcome: written.created ? CREATED : OK }
  }

  override async patchResource<T extends Resource>(
    type: T['resourceType'],
    id: string,
    patch: Operation[] | Parameters,
    options?: { ifMatch?: string },
  ): Promise<WithId<T>> {
    if (!Array.isArray(patch)) throw refusal(415, 'not-supported', 'Send a patch as application/json-patch+json', 'Content-Type')
    this.writer(servedType(type), 'patch')
    for (let round = 0; ; round += 1) {
      const before = await this.find(servedType(type), id)
      const seen = before.meta?.versionId ?? ''
      if (options?.ifMatch !== undefined && options.ifMatch !== seen)
        throw refusal(412, 'conflict', `If-Match names another version than ${seen}, which stands. Read it again`, 'If-Match')
      const after: unknown = structuredClone(before)
      const { at, why } = patched(after, patch)
      if (at >= 0) throw refusal(422, 'processing', `Operation ${at} of the patch can't be done: ${why}`, `[${at}]`)
      if (!isResource(after) || after.resourceType !== type || after.id !== id)
        throw refusal(422, 'value', 'A patch may not change resourceType or id', `${type}.id`)
      try {
        return (await this.put(after, seen)).resource as WithId<T>
      } catch (error) {
        // Somebody wrote between our read and our write: the patch is done again on what now stands.
        const stale = error instanceof OperationOutcomeError && error.outcome.id === 'status-412'
        if (!stale || options?.ifMatch !== undefined || round >= 4) throw error
      }
    }
  }
  override async deleteResource(type: string, id: string, options?: { ifMatch?: string }): Promise<void> {
    const { remove } = this.writer(servedType(type), 'delete')
    await remove?.(servedType(type), id, options?.ifMatch ?? null)
  }
  override async conditionalDelete(): Promise<void> {
    throw refusal(405, 'not-supported', 'Delete by id: a condition may match more than was meant')
  }

  /** All or nothing, on one connection; inside another it is part of that one. Medplum's own re-entry is kept. */
  override async withTransaction<R>(work: (repo: this) => Promise<R>): Promise<R> {
    if (this.inside) return work(this)
    const { done, after } = await again(() =>
      inTransaction(this.deps.pool, async pool => {
        const repo = new FarstuRepository(this.deps, pool, true)
        const done = await work(repo as this).catch((told: unknown) => {
          throw repo.ended ?? told
        })
        return { done, after: repo.afterwards }
      }),
    )
    for (const what of after) what()
    return done
  }
  /** What an entry of a Bundle is told of it hides what it was: kept, so that the transaction is begun again. */
  endedBy(error: unknown): void {
    if (passes(error)) this.ended ??= error
  }
}
