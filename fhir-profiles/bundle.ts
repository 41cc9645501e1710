// A case as FHIR: every resource that reads it, and all of them as one transaction with stable ids, so that
// sending it twice changes nothing.
import type { Bundle, Reference, Resource } from '@medplum/fhirtypes'
import type { Unit } from '../bot/people.ts'
import { appointments } from './appointment.ts'
import { clinicalImpressions } from './clinical-impression.ts'
import { communications } from './communication.ts'
import { consents } from './consent.ts'
import { device } from './device.ts'
import { documentReferences } from './document-reference.ts'
import { encounter } from './encounter.ts'
import { observations } from './observation.ts'
import { formerUnit, organization, provider } from './organization.ts'
import { patient } from './patient.ts'
import { caregivers, practitioner, practitionerRole } from './practitioner.ts'
import { provenances } from './provenance.ts'
import { questionnaireResponse } from './questionnaire-response.ts'
import { ofType, providerOf, type Reading, staffIn } from './reading.ts'
import { relatedPerson } from './related-person.ts'
import { serviceRequest } from './service-request.ts'
import { task } from './task.ts'

export type Identified = Resource & { id: string }

/** The case-bound resources, by type. Each is empty rather than absent when the case has none. */
export const caseResources = {
  Patient: (r: Reading): Identified[] => [patient(r)],
  RelatedPerson: (r: Reading): Identified[] => [relatedPerson(r)].filter(x => x !== null),
  Encounter: (r: Reading): Identified[] => [encounter(r)],
  Communication: (r: Reading): Identified[] => communications(r),
  QuestionnaireResponse: (r: Reading): Identified[] => [questionnaireResponse(r)],
  Observation: (r: Reading): Identified[] => observations(r),
  DocumentReference: (r: Reading): Identified[] => documentReferences(r),
  ClinicalImpression: (r: Reading): Identified[] => clinicalImpressions(r),
  ServiceRequest: (r: Reading): Identified[] => [serviceRequest(r)].filter(x => x !== null),
  Task: (r: Reading): Identified[] => [task(r)].filter(x => x !== null),
  Appointment: (r: Reading): Identified[] => appointments(r),
  Consent: (r: Reading): Identified[] => consents(r),
  Provenance: (r: Reading): Identified[] => provenances(r),
}
export type CaseType = keyof typeof caseResources
export const isCaseType = (type: string): type is CaseType => Object.hasOwn(caseResources, type)

const received = (r: Reading) => ofType(r.entries, 'referral-received').map(e => e.referral)

/** Every unit and care provider that the case's resources refer to. */
function organizationsOf(r: Reading): Identified[] {
  const at = r.case.updatedAt
  const named = new Map<string, Unit>()
  const name = (unit: Unit | null) => unit && named.set(unit.hsaId, unit)
  for (const by of r.entries.flatMap(staffIn)) name(by.unit)
  for (const e of ofType(r.entries, 'handed-over', 'transferred', 'reopened')) name(e.unit)
  if (!r.case.citizen?.protected) name(r.case.citizen?.listedAt ?? null)
  const border = [...ofType(r.entries, 'referral-asked').map(e => e.referral), ...received(r).map(one => one.from)]
  for (const one of border) name('to' in one ? one.to : one.unit)
  const providers = [
    ...[null, ...named.values()].flatMap(unit => providerOf(r.units, unit) ?? []),
    ...border.flatMap(one => ('to' in one ? [one.provider, one.from] : [one.provider])),
  ]
  for (const p of providers) named.set(p.hsaId, p)
  return [...named.values()].map(unit => {
    const known = r.units.find(u => u.hsaId === unit.hsaId)
    if (known) return organization(known, at)
    return providers.some(p => p.hsaId === unit.hsaId) ? provider(unit, at) : formerUnit(unit, at)
  })
}

const logical = <T extends Reference>({ reference: _, ...rest }: T) => rest
/** The calendar is no part of a case: its times and services stand by their identifiers alone in what is sent elsewhere. */
const apart = (resource: Identified): Identified =>
  resource.resourceType !== 'Appointment'
    ? resource
    : {
        ...resource,
        slot: (resource.slot ?? []).map(logical),
        participant: resource.participant.map(p =>
          p.actor?.reference?.startsWith('HealthcareService/') ? { ...p, actor: logical(p.actor) } : p,
        ),
      }

/** In an order a receiver that resolves references as it goes can take: who, then what, then who did it. */
export function caseBundle(r: Reading, base: string): Bundle {
  const staff = caregivers(r)
  const people = new Map(staff.map(known => [known.by.hsaId, practitioner(known)]))
  const resources: Identified[] = [
    ...organizationsOf(r),
    ...people.values(),
    ...staff.map(practitionerRole),
    device(r.case.openedAt),
    ...Object.values(caseResources)
      .flatMap(read => read(r))
      .map(apart),
  ]
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map(resource => ({
      fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
      resource,
      request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
    })),
  }
}
