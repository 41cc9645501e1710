// A Bundle as it was sent, and a transaction: one commit or none, and what stops it is said of its entry. Medplum's processor
// knows the order and the ids. It is asked for one entry at a time: its own transactions pass over an entry they can't read, and
// take no more than eight when one is conditional.
import { OperationOutcomeError } from '@medplum/core'
import { BatchProcessor, buildBatchResponseBundle, type FhirRequest, type FhirRouter } from '@medplum/fhir-router'
import type { Binary, Bundle, BundleEntry, BundleEntryRequest, OperationOutcome } from '@medplum/fhirtypes'
import { isServed } from '../../fhir-profiles/codes.ts'
import { DEEPEST, deeper } from './body.ts'
import { inOrder, link, namesOf } from './bundle-links.ts'
import { unwritten } from './capability.ts'
import { lockOf } from './condition.ts'
import { PATCH_IN_BUNDLE, refusal, statusOf, thrown, type Wrong, wrong } from './outcome.ts'
import type { FarstuRepository } from './repository.ts'

/** They hold one connection and their rows meanwhile. */
export const ENTRIES_AT_MOST = 500
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']
const CONDITIONS = ['ifMatch', 'ifNoneMatch', 'ifNoneExist', 'ifModifiedSince']

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** By its name: each entry is looked at in `sentBundle`; each resource is, when it is written. */
const isBundle = (body: unknown): body is Bundle => isRecord(body) && body['resourceType'] === 'Bundle'

/** Throws what is wrong with it as a whole. An entry of a batch that only says too little is answered by itself. */
export function sentBundle(body: unknown): Bundle {
  if (!isBundle(body))
    throw refusal(400, 'structure', 'What is posted to the base is a Bundle, of type transaction or batch', 'resourceType')
  const { type, entry } = body
  if (type !== 'transaction' && type !== 'batch')
    throw refusal(400, 'value', 'A Bundle that is posted here is of type transaction (all or nothing) or batch', 'Bundle.type')
  if (!Array.isArray(entry) || entry.length === 0)
    throw refusal(400, 'required', 'A Bundle without entries asks for nothing. Give it a list with at least one', 'Bundle.entry')
  if (type === 'transaction' && entry.length > ENTRIES_AT_MOST)
    throw refusal(422, 'too-costly', `A transaction has at most ${ENTRIES_AT_MOST} entries. Send several`, 'Bundle.entry')
  for (const [at, one] of entry.entries()) {
    const fault = faultOf(one, `Bundle.entry[${at}]`, type === 'transaction')
    if (fault) throw thrown(fault)
    // Answered in its place in the batch: the router says of this that it is no patch.
    if (type === 'batch' && one.request?.method === 'PATCH' && !isPatch(one.resource)) one.resource = NO_PATCH
  }
  return body
}

const NO_PATCH: Binary = {
  resourceType: 'Binary',
  contentType: 'application/json-patch+json',
  data: Buffer.from('null').toString('base64'),
}
function isPatch(resource: unknown): boolean {
  const { resourceType, data } = isRecord(resource) ? resource : {}
  if (resourceType !== 'Binary' || typeof data !== 'string') return false
  try {
    const patch: unknown = JSON.parse(Buffer.from(data, 'base64').toString('utf8'))
    return Array.isArray(patch) && !deeper(patch, DEEPEST)
  } catch {
    return false
  }
}

function faultOf(entry: unknown, at: string, all: boolean): Wrong | null {
  if (!isRecord(entry)) return wrong(400, 'structure', 'An entry is a JSON object with a request', at)
  const { resource, request } = entry
  if (resource !== undefined && !isRecord(resource))
    return wrong(400, 'structure', `The resource of an entry is one JSON object. ${PATCH_IN_BUNDLE}`, `${at}.resource`)
  if (request === undefined && !all) return null
  if (!isRecord(request))
    return wrong(400, 'required', 'An entry says what is to be done: give it a request with method and url', `${at}.request`)
  const { method, url } = request
  if (method === undefined ? all : all ? !METHODS.includes(String(method)) : typeof method !== 'string')
    return wrong(400, 'value', `request.method is one of ${METHODS.join(', ')}`, `${at}.request.method`)
  if (url === undefined || url === '' ? all : typeof url !== 'string')
    return wrong(400, 'value', 'request.url is an address under the base, such as Slot or Slot/id', `${at}.request.url`)
  if (all && method === 'PATCH' && !isPatch(resource)) return wrong(400, 'structure', PATCH_IN_BUNDLE, `${at}.resource`)
  const odd = CONDITIONS.find(name => request[name] !== undefined && (typeof request[name] !== 'string' || request[name] === ''))
  return odd === undefined ? null : wrong(400, 'value', `request.${odd} is text, or left out`, `${at}.request.${odd}`)
}

type Run = { router: FhirRouter; req: FhirRequest; repo: FarstuRepository }
/** Medplum's own transactions are not used: see the top. */
const processorOf = ({ router, req, repo }: Run, bundle: Bundle) =>
  new BatchProcessor(router, repo, bundle, { ...req, config: { ...req.config, transactions: false } })

/** Each entry by itself, as it would be alone: none knows another, and a condition is read when its entry is carried out. */
export async function batched(router: FhirRouter, req: FhirRequest, repo: FarstuRepository, sent: Bundle): Promise<Bundle> {
  const bundle = structuredClone(sent)
  const entries = bundle.entry ?? []
  for (const entry of entries) delete entry.fullUrl
  const conditions = hideConditions(entries)
  const processor = processorOf({ router, req, repo }, bundle)
  const results = { ...(await processor.preprocess()).preprocessResults }
  conditions.show()
  while (processor.hasMoreEntries()) {
    await processor.processNextEntry()
    Object.assign(results, processor.takePendingResults())
  }
  return buildBatchResponseBundle('batch', entries.length, results)
}

export async function transacted(router: FhirRouter, req: FhirRequest, repo: FarstuRepository, sent: Bundle): Promise<Bundle> {
  return repo.withTransaction(async inside => {
    // Begun again, it begins with what was sent: the processor writes ids and addresses into it.
    const bundle = structuredClone(sent)
    const entries = bundle.entry ?? []
    // All at once and in one order, so that two transactions with the same conditions never wait for each other.
    for (const key of conditionsOf(entries)) await inside.lock(key)
    const conditions = hideConditions(entries)
    await conditions.resolve(inside)
    const names = namesOf(entries)
    const results: Record<number, BundleEntry> = {}
    const keep = (answered: Record<number, BundleEntry> | undefined) => {
      for (const [key, answer] of Object.entries(answered ?? {})) {
        const outcome = answer.response?.outcome
        if (outcome?.resourceType === 'OperationOutcome' && statusOf(outcome) >= 400)
          throw new OperationOutcomeError(inEntry(Number(key), entries[Number(key)], outcome))
        results[Number(key)] = answer
      }
    }
    const state = await processorOf({ router, req, repo: inside }, bundle).preprocess()
    keep(state.preprocessResults)
    const twice = writtenTwice(entries)
    if (twice >= 0)
      throw refusal(
        400,
        'invalid',
        'An earlier entry writes the same resource: in a transaction each is written once',
        `Bundle.entry[${twice}].request.url`,
      )
    const identities = entries.map(({ fullUrl, request }) =>
      request?.method === 'POST' ? state.resolvedIdentities[fullUrl ?? ''] : request?.url?.replace(/^\//u, ''),
    )
    conditions.show()
    link(entries, names, identities, inside.deps.base)
    const ordering = inOrder(state.bundleInfo.ordering, entries, identities)
    const ordered = { ...state, bundleInfo: { ...state.bundleInfo, ordering } }
    const config = { ...req.config, transactions: false }
    const processor = BatchProcessor.fromState(router, inside, { ...req, config }, ordered, 0)
    while (processor.hasMoreEntries()) {
      await processor.processNextEntry()
      keep(processor.takePendingResults())
    }
    return buildBatchResponseBundle('transaction', entries.length, results)
  })
}

/**
 * The processor decides of conditions otherwise than a request alone does, so it does not see them: each entry stands under an
 * address until it is carried out. In a transaction that is the one it will write, so that the others can refer to it.
 */
function hideConditions(entries: readonly BundleEntry[]) {
  const hidden: { at: number; request: BundleEntryRequest; url: string }[] = []
  for (const [at, { request }] of entries.entries()) {
    const [path = '', query] = request?.url?.split('?') ?? []
    if (!request?.url || query === undefined || !['PUT', 'PATCH', 'DELETE'].includes(request.method ?? '')) continue
    hidden.push({ at, request, url: request.url })
    request.url = path.includes('/') ? path : `${path}/condition-${at}`
  }
  return {
    show: () => {
      for (const { request, url } of hidden) request.url = url
    },
    async resolve(repo: FarstuRepository) {
      const known = new Map<string, string>()
      for (const one of hidden) {
        const { at, request, url } = one
        const { resource } = entries[at] ?? {}
        const [type = ''] = url.split('?')
        // What may not be asked, or is not done by condition at all, is refused in its turn.
        const way = request.method === 'PATCH' ? 'patch' : 'update'
        if (request.method === 'DELETE' || !isServed(type) || unwritten(type, way) !== null || !repo.may(type, 'u')) continue
        try {
          const key = lockOf(type, url)
          const own = request.method === 'PUT' ? resource?.id : undefined
          const id =
            request.method === 'PATCH' ? await repo.theOne(type, url) : (known.get(key) ?? (await repo.meantBy(type, url, own)))
          known.set(key, id)
          if (request.method === 'PUT' && resource) resource.id = id
          request.url = `${type}/${id}`
          // What is patched is found once; an update is decided by what then stands, so that nothing is made twice.
          if (request.method === 'PATCH') one.url = request.url
        } catch (error) {
          if (!(error instanceof OperationOutcomeError)) throw error
          throw new OperationOutcomeError(inEntry(at, entries[at], error.outcome))
        }
      }
    },
  }
}

/** The locks of everything that is conditional, as the repository names them. */
const conditionsOf = (entries: readonly BundleEntry[]): string[] => {
  const keys = entries.flatMap(({ request: { method, url = '', ifNoneExist } = {} }) => {
    const [type = '', query] = url.split('?')
    if (method === 'POST' && ifNoneExist !== undefined) return [lockOf(type, ifNoneExist)]
    return method === 'PUT' && query !== undefined ? [lockOf(type, url)] : []
  })
  return [...new Set(keys)].sort()
}

/** The first entry that writes what another before it writes; -1: none. A condition has been resolved to an address by now. */
function writtenTwice(entries: readonly BundleEntry[]): number {
  const seen = new Set<string>()
  return entries.findIndex(({ request }) => {
    if (!request?.url || !['PUT', 'PATCH', 'DELETE'].includes(request.method ?? '')) return false
    if (seen.has(request.url)) return true
    seen.add(request.url)
    return false
  })
}

const PLACES: Record<string, string> = {
  'If-Match': 'request.ifMatch',
  'If-None-Match': 'request.ifNoneMatch',
  'If-None-Exist': 'request.ifNoneExist',
  'If-Modified-Since': 'request.ifModifiedSince',
  method: 'request.method',
  url: 'request.url',
  body: 'resource',
  resourceType: 'resource',
  Resource: 'resource',
}

/** The same fault, placed in the Bundle: a parameter of a search stands in the address of its entry. */
function inEntry(at: number, entry: BundleEntry | undefined, outcome: OperationOutcome): OperationOutcome {
  const type = entry?.resource?.resourceType ?? ''
  const place = (said: string): string => {
    if (said.startsWith('Bundle.') || said === 'Authorization') return said
    const own = type !== '' && (said === type || said.startsWith(`${type}.`))
    const within = own ? `resource${said.slice(type.length)}` : /^\[\d+\]$/u.test(said) ? 'resource' : PLACES[said]
    return `Bundle.entry[${at}].${within ?? 'request.url'}`
  }
  return {
    ...outcome,
    issue: outcome.issue.map(issue => {
      // What the router itself does not find has no place yet: it is the address.
      const whole = `Bundle.entry[${at}]${outcome.id === 'not-found' ? '.request.url' : ''}`
      const expression = issue.expression?.map(place) ?? (statusOf(outcome) < 500 ? [whole] : undefined)
      return expression ? { ...issue, expression } : issue
    }),
  }
}
