// Medplum's FhirRouter with our own strict search, history and conditions. Every interaction, alone or in a batch, passes one
// gate: the token's scope, and an error that is ours to explain.
import { type Operation, OperationOutcomeError } from '@medplum/core'
import {
  type FhirRepository,
  type FhirRequest,
  type FhirResponse,
  type FhirRouteHandler,
  type FhirRouteMetadata,
  FhirRouter,
  type HttpMethod,
  type RouteResult,
} from '@medplum/fhir-router'
import type { OperationOutcome } from '@medplum/fhirtypes'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { unchanged } from './conditional-read.ts'
import { askedIn, linkTo, type Paging } from './cursor.ts'
import { changesOf, historyBundle, readHistoryQuery, versionPage } from './history.ts'
import { everythingOf } from './everything.ts'
import type { Written } from './home.ts'
import { validated } from './operations.ts'
import { OK, CREATED, isWrong, refusal, thrown, UNCHANGED } from './outcome.ts'
import { readQuery } from './query.ts'
import { FarstuRepository } from './repository.ts'
import { bodyOf, header, isLenient, onlyWith, servedType, written } from './request.ts'
import type { Interaction } from './scopes.ts'
import { searchPage } from './search.ts'
import { searchset, subset } from './searchset.ts'
import { selfLink, usedIn } from './self-link.ts'
import { elementsIn } from './steering.ts'
import { batched, sentBundle, transacted } from './transaction.ts'

export type RouterDeps = { base: string; cursorKey: Uint8Array; onError: (error: unknown) => OperationOutcome }

/** Which right an interaction needs; the rest (batch, operations) asks for itself. */
const right: Record<string, Interaction> = {
  read: 'r',
  vread: 'r',
  'history-instance': 'r',
  'history-type': 'r',
  'search-type': 's',
  create: 'c',
  update: 'u',
  patch: 'u',
  delete: 'd',
}

/** What the product gives: never somebody else's repository. */
function ours(repo: FhirRepository): FarstuRepository {
  if (repo instanceof FarstuRepository) return repo
  throw new Error('not our repository')
}

export function ifMatch(header: string | undefined): string | null {
  if (header === undefined || header === '') return null
  const version = /^(?:W\/)?"([^"]{1,64})"$/u.exec(header.trim())?.[1]
  if (version === undefined)
    throw refusal(400, 'value', 'If-Match is written as W/"3", with the version that was read', 'If-Match')
  return version
}

export class Door extends FhirRouter {
  private readonly deps: RouterDeps
  private readonly paging: Paging

  constructor(deps: RouterDeps) {
    super()
    this.deps = deps
    this.paging = { base: deps.base, key: deps.cursorKey }
    this.add('GET', '_history', (req, repo) => this.history(req, ours(repo)), 'history-system')
    this.add('GET', ':resourceType/_history', (req, repo) => this.history(req, ours(repo)), 'history-type')
    for (const method of ['GET', 'POST'] as const)
      this.add(method, 'Patient/:id/$everything', (req, repo) => everythingOf(req, ours(repo), this.paging))
    this.add('GET', 'Patient/:id/:resourceType', (req, repo) => this.compartment(req, ours(repo)), 'search-type')
    this.add('POST', ':resourceType/$validate', (req, repo) => validated(req, ours(repo)))
    this.add('POST', ':resourceType/:id/$validate', (req, repo) => validated(req, ours(repo)))
  }

  override find(method: HttpMethod, url: string): RouteResult<FhirRouteHandler, FhirRouteMetadata> | undefined {
    const found = super.find(method === 'HEAD' ? 'GET' : method, url)
    if (!found || found.path === '$graphql') return undefined
    const interaction = found.data?.interaction ?? 'operation'
    const handler = this.own(interaction, method, found) ?? found.handler
    return {
      ...found,
      handler: (req, repo, router, options) =>
        this.gate(interaction, found.params, () => handler(req, repo, router, options), ours(repo)),
    }
  }

  private own(
    interaction: string,
    method: HttpMethod,
    found: RouteResult<FhirRouteHandler, FhirRouteMetadata>,
  ): FhirRouteHandler | undefined {
    const { resourceType, id } = found.params
    switch (interaction) {
      case 'read':
      case 'vread':
        return async (req, repo, router, options) => {
          const type = servedType(resourceType)
          if (id === '_search') throw refusal(400, 'not-supported', 'POST to _search, or GET the type itself', 'method')
          const asked = written(req.query)
          onlyWith(['_elements'], asked, 'A read')
          const wanted = elementsIn(type, asked.getAll('_elements'))
          const [outcome, resource] = await found.handler(req, repo, router, options)
          if (!resource) return [outcome]
          return unchanged(req, resource) ? [UNCHANGED, resource] : [outcome, wanted ? subset(resource, wanted) : resource]
        }
      case 'search-type':
        return id === undefined ? (req, repo) => this.searched(req, ours(repo), method === 'POST') : undefined
      case 'batch':
        return async (req, repo, router) => {
          const bundle = sentBundle(req.body)
          if (bundle.type === 'batch') return [OK, await batched(router, req, ours(repo), bundle)]
          return [OK, await transacted(router, req, ours(repo), bundle)]
        }
      case 'search-system':
        return async () => {
          throw refusal(400, 'not-supported', 'Search one type at a time, such as /Encounter?status=in-progress', 'url')
        }
      case 'history-instance':
        return (req, repo) => this.instanceHistory(req, ours(repo))
      case 'create':
        return async (req, repo, _router, options) =>
          answer(await this.create(servedType(resourceType), req, ours(repo), options?.assignedId))
      case 'update':
        return async (req, repo) => answer(await this.update(servedType(resourceType), id, req, ours(repo)))
      case 'patch':
        return async (req, repo) => {
          const match = ifMatch(header(req.headers?.['if-match']))
          const type = servedType(resourceType)
          if (id !== undefined) onlyWith([], written(req.query), 'A patch of one resource')
          const which = id ?? (await ours(repo).theOne(type, written(req.query).toString()))
          const options = match === null ? {} : { ifMatch: match }
          return answer({
            resource: await ours(repo).patchResource(type, which, req.body as Operation[], options),
            created: false,
          })
        }
      case 'delete':
        return async (req, repo) => {
          const match = ifMatch(header(req.headers?.['if-match']))
          if (id !== undefined) onlyWith([], written(req.query), 'A delete of one resource')
          if (id === undefined) await ours(repo).conditionalDelete()
          else await ours(repo).deleteResource(servedType(resourceType), id, match === null ? {} : { ifMatch: match })
          return [OK]
        }
      default:
        return undefined
    }
  }

  private async gate(
    interaction: string,
    params: Record<string, string>,
    work: () => Promise<FhirResponse>,
    repo: FarstuRepository,
  ): Promise<FhirResponse> {
    try {
      const needed = right[interaction]
      if (needed) {
        const type = servedType(params['resourceType'] ?? 'Patient')
        if (!repo.may(type, needed)) throw refusal(403, 'forbidden', `The token lacks the scope system/${type}.${needed}`)
      }
      return await work()
    } catch (error) {
      if (error instanceof OperationOutcomeError) throw error
      repo.endedBy(error)
      throw new OperationOutcomeError(this.deps.onError(error))
    }
  }

  private create(type: ServedType, req: FhirRequest, repo: FarstuRepository, assignedId = false): Promise<Written> {
    const resource = bodyOf(type, req)
    onlyWith([], written(req.query), 'A create')
    const condition = header(req.headers?.['if-none-exist'])
    // One that is there and empty was meant to hold something.
    return condition === undefined
      ? repo.make(resource, { assignedId })
      : repo.createIfNone(type, resource, condition, assignedId)
  }
  private update(type: ServedType, id: string | undefined, req: FhirRequest, repo: FarstuRepository): Promise<Written> {
    const resource = bodyOf(type, req)
    const match = ifMatch(header(req.headers?.['if-match']))
    const onlyNew = header(req.headers?.['if-none-match'])
    if (onlyNew !== undefined && (onlyNew.trim() !== '*' || id === undefined || match !== null))
      throw refusal(
        400,
        'not-supported',
        'With PUT, If-None-Match is * and stands alone: only if nothing is there',
        'If-None-Match',
      )
    if (id === undefined) return repo.putIf(type, resource, written(req.query).toString(), match)
    onlyWith([], written(req.query), 'An update of one resource')
    if (resource.id !== id) throw refusal(400, 'value', 'The id in the resource is not the one in the address', `${type}.id`)
    if (onlyNew === undefined) return repo.put(resource, match)
    // No version is called nothing: with it as what was seen, only what isn't there can be written.
    return repo.put(resource, '').catch((error: unknown) => {
      if (!(error instanceof OperationOutcomeError) || error.outcome.id !== 'status-412') throw error
      throw refusal(412, 'conflict', `There already is a ${type} with that id. Read it, and send If-Match`, 'If-None-Match')
    })
  }

  private async searched(req: FhirRequest, repo: FarstuRepository, posted: boolean): Promise<FhirResponse> {
    const type = servedType(req.params['resourceType'])
    const given = written(posted ? { ...req.query, ...(req.body as FhirRequest['query']) } : req.query)
    return this.page(type, given, req, repo, posted)
  }
  /** Of a Patient that is not there, or not for this client, there is no compartment: the same answer as to a read. */
  private async compartment(req: FhirRequest, repo: FarstuRepository): Promise<FhirResponse> {
    const type = servedType(req.params['resourceType'])
    await repo.find('Patient', req.params['id'] ?? '')
    const given = new URLSearchParams([
      ...written(req.query),
      ...(req.query['_cursor'] ? [] : [['patient', `Patient/${req.params['id'] ?? ''}`]]),
    ])
    return this.page(type, given, req, repo, false)
  }
  private async page(
    type: ServedType,
    given: URLSearchParams,
    req: FhirRequest,
    repo: FarstuRepository,
    posted: boolean,
  ): Promise<FhirResponse> {
    const { query: wanted, position } = askedIn(type, given, this.paging)
    const query = readQuery(type, wanted, this.deps.base, isLenient(req.headers?.['prefer']))
    if (isWrong(query)) throw thrown(query)
    const page = await searchPage(repo.searching(), type, query, position)
    const self = selfLink(this.deps.base, type, { query, given, posted })
    return [OK, searchset(page, query, this.deps.base, self, linkTo(type, usedIn(query), page.next, this.paging))]
  }

  private async instanceHistory(req: FhirRequest, repo: FarstuRepository): Promise<FhirResponse> {
    const type = servedType(req.params['resourceType'])
    const id = req.params['id'] ?? ''
    const path = `${type}/${id}/_history`
    const { query: asked, position } = askedIn(path, written(req.query), this.paging)
    const query = readHistoryQuery(asked)
    if (isWrong(query)) throw thrown(query)
    const from = position?.at === 'changes' ? position : null
    const page = await versionPage(repo.homes, type, id, { ...query, position: from })
    if (!page) throw refusal(404, 'not-found', `There is no ${type} with that id`, `${type}.id`)
    const links = { self: selfOf(`${this.deps.base}/${path}`, req), next: linkTo(path, asked, page.next, this.paging) }
    return [OK, historyBundle(page.versions, this.deps.base, links, page.total)]
  }
  private async history(req: FhirRequest, repo: FarstuRepository): Promise<FhirResponse> {
    const { resourceType } = req.params
    const name = resourceType === undefined ? '_history' : `${servedType(resourceType)}/_history`
    const { query: wanted, position } = askedIn(name, written(req.query), this.paging)
    const query = readHistoryQuery(wanted)
    if (isWrong(query)) throw thrown(query)
    const types =
      resourceType === undefined
        ? [...new Set(repo.everywhere().flatMap(home => home.types))].filter(type => repo.may(type, 'r'))
        : [servedType(resourceType)]
    if (types.length === 0) throw refusal(403, 'forbidden', 'The token may read nothing here')
    const from = position?.at === 'changes' ? position : null
    const { versions, next } = await changesOf(repo.everywhere(), types, { ...query, position: from })
    const links = { self: selfOf(`${this.deps.base}/${name}`, req), next: linkTo(name, wanted, next, this.paging) }
    return [OK, historyBundle(versions, this.deps.base, links, null)]
  }
}

const answer = ({ resource, created }: Written): FhirResponse => [created ? CREATED : OK, resource]
const selfOf = (address: string, req: FhirRequest): string => {
  const given = written(req.query)
  return given.size > 0 ? `${address}?${given}` : address
}
