// The patient's yes or no to sending a summary to another care provider: one Consent for each question that was answered. It
// belongs to the case of the one who asked; what was agreed to stands as it was shown, in that Communication.
import type { Consent } from '@medplum/fhirtypes'
import { system } from './codes.ts'
import {
  citizenReference,
  type EntryOf,
  fhirId,
  meta,
  ofType,
  organizationReference,
  patientReference,
  type Reading,
} from './reading.ts'

/** The question a yes or no belongs to. */
export const askedOf = (r: Reading, referral: string): EntryOf<'referral-asked'>['referral'] | undefined =>
  ofType(r.entries, 'referral-asked').find(e => e.referral.id === referral)?.referral

export const consentId = (caseId: string, seq: number): string => fhirId(caseId, seq)

export const consents = (r: Reading): (Consent & { id: string })[] =>
  ofType(r.entries, 'referral-answered').flatMap(e => {
    const asked = askedOf(r, e.referral)
    if (!asked) return []
    return [
      {
        resourceType: 'Consent',
        id: consentId(r.case.id, e.seq),
        meta: meta(r, 'Consent', [e]),
        status: e.granted ? 'active' : 'rejected',
        scope: { coding: [{ system: system.consentScope, code: 'patient-privacy', display: 'Privacy Consent' }] },
        // v3 ActConsentType: "Consent to have collected healthcare information disclosed".
        category: [
          {
            coding: [{ system: system.actCode, code: 'IDSCL', display: 'information disclosure' }],
            text: 'Samtycke till att en sammanfattning lämnas till en annan vårdgivare',
          },
        ],
        patient: patientReference(r.case),
        dateTime: e.at,
        performer: [citizenReference(r.case)],
        organization: [organizationReference(asked.from)],
        policyRule: { text: 'Offentlighets- och sekretesslagen (2009:400), patientdatalagen (2008:355)' },
        provision: {
          type: e.granted ? 'permit' : 'deny',
          action: [{ coding: [{ system: system.consentAction, code: 'disclose', display: 'Disclose' }] }],
          actor: [asked.provider, asked.to].map(organization => ({
            role: { coding: [{ system: system.participation, code: 'IRCP', display: 'information recipient' }] },
            reference: organizationReference(organization),
          })),
          purpose: [{ system: system.actReason, code: 'COC', display: 'coordination of care' }],
        },
      },
    ]
  })
