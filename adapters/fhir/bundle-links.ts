// What the entries of a transaction call each other: by fullUrl, whatever its form, and as Bundle says that references are
// resolved. Once it is known who each of them will be, every link to one of them is written as Type/id.
import { randomUUID } from 'node:crypto'
import type { BundleEntry, Resource } from '@medplum/fhirtypes'
import { partsOf } from '../../fhir-profiles/parts.ts'
import { asOurs } from './as-ours.ts'
import { refusal } from './outcome.ts'

/** Where each name stands: the entry that is written under it. */
export type Names = ReadonlyMap<string, number>
/** `Type/id` of each entry that is written. */
export type Identities = readonly (string | undefined)[]

/** A urn is the same in capitals. */
const nameOf = (written: string): string => (/^urn:/iu.test(written) ? written.toLowerCase() : written)

/** Reads the names, and gives each create one of ours, by which the processor then tells the id that it gave. */
export function namesOf(entries: readonly BundleEntry[]): Names {
  const names = new Map<string, number>()
  for (const [at, entry] of entries.entries()) {
    const { fullUrl, request } = entry
    delete entry.fullUrl
    if (request?.method === 'POST') entry.fullUrl = `urn:uuid:${randomUUID()}`
    if (typeof fullUrl !== 'string' || fullUrl === '' || !['POST', 'PUT', 'PATCH'].includes(request?.method ?? '')) continue
    if (names.has(nameOf(fullUrl)))
      throw refusal(
        400,
        'duplicate',
        'An earlier entry has the same fullUrl: nobody could tell which of them a reference means. Give each its own',
        `Bundle.entry[${at}].fullUrl`,
      )
    names.set(nameOf(fullUrl), at)
  }
  return names
}

type To = (written: string) => string | null

/** Every link from one entry to another, in what it writes, patches or asks for, becomes the address of what is written. */
export function link(entries: readonly BundleEntry[], names: Names, identities: Identities, base: string): void {
  const called = new Map([...names].map(([name, at]) => [at, name]))
  for (const [at, entry] of entries.entries()) {
    // A relative reference in an entry from another server is first of all to that server's resource.
    const root = /^(https?:\/\/.+)\/[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/u.exec(called.get(at) ?? '')?.[1]
    const to = linker(entries, names, identities, root)
    const { request, resource } = entry
    if (request?.url) request.url = within(request.url, to)
    if (request?.ifNoneExist) request.ifNoneExist = within(request.ifNoneExist, to)
    if (resource) entry.resource = request?.method === 'PATCH' ? patch(resource, to) : asOurs(linked('', resource, to), base)
  }
}

function linker(entries: readonly BundleEntry[], names: Names, identities: Identities, root: string | undefined): To {
  const known = (name: string): { at: number; identity: string } | null => {
    const at = names.get(nameOf(name)) ?? (root && /^[A-Z]/u.test(name) ? names.get(`${root}/${name}`) : undefined)
    const identity = at === undefined ? undefined : identities[at]
    return at === undefined || identity === undefined ? null : { at, identity }
  }
  return written => {
    const whole = known(written)
    if (whole) return whole.identity
    const [, name = '', version = ''] = /^(.+)(\/_history\/[^/]+)$/u.exec(written) ?? []
    const versioned = known(name)
    if (!versioned) return null
    // What is made has its first version; which one an existing thing has, or a case's log will give, is not known yet.
    const { resource, request } = entries[versioned.at] ?? {}
    if (request?.method !== 'POST') return `${versioned.identity}${version}`
    const first = request.ifNoneExist === undefined && resource?.resourceType !== 'Communication'
    return `${versioned.identity}${first ? '/_history/1' : ''}`
  }
}

/** References, and elements of type uri, url, oid and uuid; an identifier that happens to be the same is not one. */
const LINKS = ['reference', 'url', 'source', 'policy', 'endpoint', 'valueUri', 'valueUrl', 'valueOid', 'valueUuid']

function linked<T>(key: string, value: T, to: To): T
function linked(key: string, value: unknown, to: To): unknown {
  if (typeof value === 'string') {
    if (LINKS.includes(key)) return to(value) ?? value
    if (key === 'criteria') return within(value, to)
    if (key !== 'div') return value
    return value.replace(
      /((?:href|src)\s*=\s*["'])([^"']+)/gu,
      (_, before: string, address: string) => `${before}${to(address) ?? address}`,
    )
  }
  if (Array.isArray(value)) return value.map(part => linked(key, part, to))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, linked(name, part, to)]))
}

/** A urn in a search. */
const within = (search: string, to: To): string =>
  search.replace(/urn(?::|%3A)(?:uuid|oid)(?::|%3A)[0-9a-z.-]+/giu, urn => to(urn.replace(/%3A/giu, ':')) ?? urn)

/** A patch in a Bundle is a list of operations in base64, looked at before it comes here. */
function patch(resource: Resource, to: To): Resource {
  if (resource.resourceType !== 'Binary') return resource
  const operations: unknown = JSON.parse(Buffer.from(resource.data ?? '', 'base64').toString('utf8'))
  const done = [operations].flat().map((operation: unknown) => {
    const { path, value }: { path?: unknown; value?: unknown } = Object(operation)
    if (value === undefined) return operation
    return { ...Object(operation), value: linked(String(path).split('/').at(-1) ?? '', value, to) }
  })
  return { ...resource, data: Buffer.from(JSON.stringify(done)).toString('base64') }
}

/** The same order, but what is referred to comes first: in which order entries are sent then means nothing. */
export function inOrder(order: readonly number[], entries: readonly BundleEntry[], identities: Identities): number[] {
  const writes = (at: number) => ['POST', 'PUT'].includes(entries[at]?.request?.method ?? '')
  const owners = new Map(
    identities.flatMap((identity, at) => (identity !== undefined && writes(at) ? [[identity, at] as const] : [])),
  )
  const ordered = new Set(order)
  const placed = new Set<number>()
  const place = (at: number): void => {
    if (placed.has(at)) return
    placed.add(at)
    for (const reference of writes(at) ? referencesIn(entries[at]?.resource) : []) {
      const other = owners.get(reference.replace(/\/_history\/[^/]+$/u, ''))
      if (other !== undefined && ordered.has(other)) place(other)
    }
    // Its own number comes after those it needs.
    placed.delete(at)
    placed.add(at)
  }
  for (const at of order) place(at)
  return [...placed]
}

/** Every reference in it, as it is written. */
export const referencesIn = (value: unknown): string[] =>
  [...partsOf(value, '')].flatMap(({ name, value: part }) => (name === 'reference' && typeof part === 'string' ? [part] : []))
