// A resource held against the profile of its type before it is written, or only asked about.
import type { Resource } from '@medplum/fhirtypes'
import { profile } from '../../fhir-profiles/codes.ts'
import { validateUnknown } from '../../fhir-profiles/validate.ts'
import { invalid } from './outcome.ts'
import { servedType } from './request.ts'

/** Against the profile of its type, as it would stand once written; every fault at once. */
export function check(resource: Resource): void {
  const type = servedType(resource.resourceType)
  const standing = {
    ...resource,
    id: resource.id ?? 'new',
    meta: { ...resource.meta, versionId: '1', lastUpdated: '2026-01-01T00:00:00.000Z', profile: [profile[type]] },
  }
  const faults = validateUnknown(standing).filter(({ severity }) => severity === 'error' || severity === 'fatal')
  if (faults.length > 0) throw invalid(faults)
}
