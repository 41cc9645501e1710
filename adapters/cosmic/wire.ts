// The addresses and shapes that Cambio's guide publishes and that more than one of our files writes.
import type { Extension } from '@medplum/fhirtypes'
import type { Case } from '../../bot/case.ts'
import { system } from '../../fhir-profiles/codes.ts'

const CAMBIO = 'https://fhir.cambio.se/StructureDefinition'
/** As published: some canonicals end with their version. */
export const profile = {
  contact: `${CAMBIO}/EncounterOutpatientWriteSe`,
  note: `${CAMBIO}/QuestionnaireResponseSe/v1`,
  booking: `${CAMBIO}/AppointmentBookingSe/v1`,
  rebooking: `${CAMBIO}/AppointmentRebookingSe/v1`,
  cancellation: `${CAMBIO}/AppointmentCancellationSe/v1`,
  temperature: `${CAMBIO}/ObservationBodyTemperatureLite/v1`,
  heartRate: `${CAMBIO}/ObservationHeartRateLite/v1`,
  selfReferral: `${CAMBIO}/ServiceRequestSelfReferralSEVendorLite`,
  /** What self-referrals are read back as. */
  referral: `${CAMBIO}/ServiceRequestReferral`,
  status: `${CAMBIO}/ProvenanceStatusSe/v1`,
  medication: `${CAMBIO}/MedicationRequestDoseDispensing`,
} as const
export const meta = (of: keyof typeof profile) => ({ profile: [profile[of]] })

export const extension = {
  performingUnit: `${CAMBIO}/encounterPerformingUnit`,
  serviceProvider: `${CAMBIO}/appointmentServiceProvider`,
  message: `${CAMBIO}/appointment-message`,
  hsaHierarchy: 'https://commonprofiles.care/fhir/StructureDefinition/common-hsaHierarchy',
} as const

const hsa = (value: string) => ({ system: system.hsaid, value })
export const organization = (hsaId: string) => ({ type: 'Organization', identifier: hsa(hsaId) }) as const
export const practitioner = (hsaId: string) => ({ type: 'Practitioner', identifier: hsa(hsaId) }) as const

/** Throws when the person is not verified: nothing unverified reaches the record. */
export function patientOf(c: Case) {
  if (!c.citizen) throw new Error('Only a verified person can stand in the record')
  return { type: 'Patient', identifier: { system: system[c.citizen.kind], value: c.citizen.number } } as const
}

export const provider = (unit: string): Extension => ({ url: extension.serviceProvider, valueReference: organization(unit) })

/** Who did it and where, as the guide's examples of Provenance write it: contained, with RIVTA's HSA-id. */
const rivtaHsa = 'urn:oid:1.2.752.129.2.1.4.1'
export const assignment = (hsaId: string, unit: string) =>
  ({
    resourceType: 'PractitionerRole',
    id: '1',
    practitioner: { identifier: { system: rivtaHsa, value: hsaId } },
    organization: { identifier: { system: rivtaHsa, value: unit } },
  }) as const
export const byAssignment = { reference: '#1', type: 'PractitionerRole' } as const
