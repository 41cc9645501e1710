// A page of a search as a Bundle: matches, what was included, and what was passed over by the client's own wish.
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes'
import type { Identified } from '../../fhir-profiles/bundle.ts'
import type { Query } from './query.ts'
import type { Page } from './search.ts'

export function searchset(
  page: Page,
  query: Pick<Query, 'ignored' | 'elements'>,
  base: string,
  self: string,
  next: string | null,
): Bundle {
  const entry = (resource: Identified, mode: 'match' | 'include'): BundleEntry => ({
    fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
    resource: mode === 'match' && query.elements ? subset(resource, query.elements) : resource,
    search: { mode },
  })
  const entries = [
    ...page.resources.map(resource => entry(resource, 'match')),
    ...page.included.map(resource => entry(resource, 'include')),
    ...(query.ignored.length > 0 ? [passedOver(query.ignored)] : []),
  ]
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(page.total === null ? {} : { total: page.total }),
    link: [{ relation: 'self', url: self }, ...(next ? [{ relation: 'next' as const, url: next }] : [])],
    ...(entries.length > 0 ? { entry: entries } : {}),
  }
}

const passedOver = (names: readonly string[]): BundleEntry => ({
  resource: {
    resourceType: 'OperationOutcome',
    issue: names.map(name => ({
      severity: 'warning' as const,
      code: 'not-supported' as const,
      diagnostics: `Not used: ${name.slice(0, 64)}`,
      expression: [name.slice(0, 64)],
    })),
  },
  search: { mode: 'outcome' },
})

/** Only what was asked for, and a tag that says so. Medplum's own needs every type's definition in memory. */
export function subset<T extends Resource>(resource: T, elements: readonly string[]): T {
  const kept = ['resourceType', 'id', 'meta', ...elements]
  const part = Object.fromEntries(Object.entries(resource).filter(([key]) => kept.includes(key.replace(/^_/u, ''))))
  const tag = { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' }
  return { ...(part as T), meta: { ...resource.meta, tag: [...(resource.meta?.tag ?? []), tag] } }
}
