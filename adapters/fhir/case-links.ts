// The cases that something tells of, by its references, wherever in it they stand and however the address is written. What was
// stored before addresses of ours were made relative is read by this as well.
import type { Resource } from '@medplum/fhirtypes'
import { type CaseType, isCaseType } from '../../fhir-profiles/bundle.ts'
import { caseIdOf, fhirId } from '../../fhir-profiles/reading.ts'
import { referencesIn } from './bundle-links.ts'

/** `encounter`: the id that the case has as an Encounter. */
export type CaseLink = { type: CaseType; id: string; encounter: string }

/** A reference to somewhere else counts too: who is kept from a case is not led to it by another name of this server. */
export const casesIn = (resource: Resource): CaseLink[] =>
  referencesIn(resource).flatMap(reference =>
    [...reference.matchAll(/(?:^|\/)(?=([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64}))/gu)].flatMap(([, type = '', id = '']) =>
      isCaseType(type) ? [{ type, id, encounter: fhirId(caseIdOf(id)) }] : [],
    ),
  )
