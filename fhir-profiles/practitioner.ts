// Caregivers as the log names them: the person, and the person under one commission. No case is read for these
// alone, so their version is a digest of what they say.
import { createHash } from 'node:crypto'
import type { Practitioner, PractitionerRole, Resource } from '@medplum/fhirtypes'
import { outsideName } from '../bot/people.ts'
import { hsaIdentifier, profile, type ServedType } from './codes.ts'
import { protectedName } from './patient.ts'
import { type CaregiverAuthor, fhirId, organizationReference, protectedLabel, type Reading, roleId, staffIn } from './reading.ts'
import { line } from './text.ts'

/** Version and time of something that no log numbers: what it says is its version, `at` when it was last known. */
export function digested<T extends Resource>(resource: T, type: ServedType, at: string): T {
  const versionId = createHash('sha256').update(JSON.stringify(resource)).digest('hex').slice(0, 16)
  return { ...resource, meta: { versionId, lastUpdated: at, profile: [profile[type]] } }
}

/** A caregiver, and when the log last heard of them. */
export type Known = { by: CaregiverAuthor; at: string }

/** `cleared`: for a reader who may see the name of somebody with a protected identity. The HSA-id is no secret of theirs. */
export function practitioner({ by, at }: Known, cleared = false): Practitioner & { id: string } {
  const made = digested<Practitioner & { id: string }>(
    {
      resourceType: 'Practitioner',
      id: fhirId(by.hsaId),
      identifier: [hsaIdentifier(by.hsaId)],
      active: true,
      name: [by.protected && !cleared ? protectedName : { use: 'official', text: line(by.name) ?? by.hsaId }],
    },
    'Practitioner',
    at,
  )
  return by.protected ? { ...made, meta: { ...made.meta, security: [protectedLabel] } } : made
}

export const practitionerRole = ({ by, at }: Known): PractitionerRole & { id: string } =>
  digested(
    {
      resourceType: 'PractitionerRole',
      id: roleId(by),
      identifier: [hsaIdentifier(by.commission)],
      active: true,
      practitioner: { reference: `Practitioner/${fhirId(by.hsaId)}`, display: line(outsideName(by)) ?? by.hsaId },
      organization: organizationReference(by.unit),
      code: [{ text: line(by.role) ?? 'Vårdpersonal' }],
    },
    'PractitionerRole',
    at,
  )

/** Every caregiver of a log, once per commission, as last named. */
export function caregivers(r: Pick<Reading, 'entries'>): Known[] {
  const known = new Map<string, Known>()
  for (const e of r.entries) for (const by of staffIn(e)) known.set(roleId(by), { by, at: e.at })
  return [...known.values()]
}
