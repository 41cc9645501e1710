// A resource held against the profile of its type before it is written, or only asked about.
import type { Resource } from '@medplum/fhirtypes'
import { profile } from '../../fhir-profiles/codes.ts'
import { validateUnknown } from '../../fhir-profiles/validate.ts'
import { invalid } from './outcome.ts'
import { servedType } from './request.ts'

/** Against the profile of its type, as it would stand once written; every fault at once. */
export function check(resource: Resource): void {
  const type = servedType(resource.resourceType)
  const standing = { ...resource, id: resource.id ?? 'new', meta: standingMeta(resource.meta, profile[type]) }
  const faults = validateUnknown(standing).filter(({ severity }) => severity === 'error' || severity === 'fatal')
  if (faults.length > 0) throw invalid(faults)
}

/** What its writer says is read too; what is of the wrong shape is left so, for the reading to name. */
function standingMeta(given: unknown, own: string): unknown {
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given))) return given
  const { profile: said, ...rest }: { profile?: unknown } = given ?? {}
  const all = said === undefined ? [own] : Array.isArray(said) ? [...new Set([own, ...said])] : said
  return { ...rest, versionId: '1', lastUpdated: '2026-01-01T00:00:00.000Z', profile: all }
}
