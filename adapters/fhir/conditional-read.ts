// Whether what is read is what the reader has already: by its version, else by its time (RFC 9110 §13), at the door and as an
// entry of a batch.
import type { FhirRequest } from '@medplum/fhir-router'
import type { Resource } from '@medplum/fhirtypes'
import { header } from './request.ts'

export function unchanged({ headers }: FhirRequest, { meta }: Resource): boolean {
  const seen = header(headers?.['if-none-match'])
  // Compared weakly, as HTTP says: some clients leave out W/.
  if (seen !== undefined)
    return seen.split(',').some(tag => ['*', `"${meta?.versionId}"`].includes(tag.trim().replace(/^W\//u, '')))
  const since = header(headers?.['if-modified-since']) ?? ''
  const at = Date.parse(meta?.lastUpdated ?? '')
  // HTTP's own dates know no parts of a second; a batch says it in FHIR's, which do.
  return (/^\d{4}-/u.test(since) ? at : Math.floor(at / 1000) * 1000) <= Date.parse(since)
}
