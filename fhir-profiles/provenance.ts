// Who did what to a case, and for which care provider: one Provenance per change that counts in law.
import type { CodeableConcept, Provenance, ProvenanceAgent, ProvenanceEntity, Reference } from '@medplum/fhirtypes'
import type { Unit } from '../bot/people.ts'
import { appointmentOf } from './appointment.ts'
import { impressionId } from './clinical-impression.ts'
import { caseIdentifier, system } from './codes.ts'
import { askedOf, consentId } from './consent.ts'
import {
  authorReference,
  encounterReference,
  type EntryOf,
  fhirId,
  meta,
  ofType,
  organizationReference,
  patientReference,
  providerOf,
  type Reading,
} from './reading.ts'
import { isWork } from './task.ts'

const counted = [
  'opened',
  'identified',
  'judged',
  'handed-over',
  'claimed',
  'released',
  'transferred',
  'passed',
  'urgency-changed',
  'booked',
  'booking-cancelled',
  'signed',
  'closed',
  'reopened',
  'referral-answered',
  'referred',
  'referral-received',
] as const
type Counted = EntryOf<(typeof counted)[number]>

const activity = (r: Reading, e: Counted): CodeableConcept => {
  if (e.type === 'signed')
    return { coding: [{ system: system.documentCompletion, code: 'LA', display: 'legally authenticated' }] }
  const created =
    e.type === 'opened' ||
    e.type === 'judged' ||
    e.type === 'urgency-changed' ||
    (e.type === 'booked' && appointmentOf(r, e)?.isNew !== false) ||
    e.type === 'referral-answered'
  return { coding: [{ system: system.dataOperation, code: created ? 'CREATE' : 'UPDATE' }], text: e.type }
}

function targets(r: Reading, e: Counted): Reference[] {
  const c = r.case
  const contact = encounterReference(c)
  // What there was of it then: a task that came later is no target of this.
  const work: Reference[] = isWork(r, e) ? [{ reference: `Task/${fhirId(c.id)}` }] : []
  switch (e.type) {
    case 'opened':
      return [contact, { reference: `QuestionnaireResponse/${fhirId(c.id)}` }]
    case 'identified':
      return [patientReference(c)]
    case 'judged':
    case 'urgency-changed':
      return [{ reference: `ClinicalImpression/${impressionId(c.id, e.seq)}` }]
    case 'booked':
    case 'booking-cancelled': {
      const about = appointmentOf(r, e)
      return about ? [{ reference: `Appointment/${about.id}` }] : [contact]
    }
    case 'signed':
      return [contact, { reference: `DocumentReference/${fhirId(c.id, e.seq)}` }]
    case 'referral-answered':
      return [{ reference: `Consent/${consentId(c.id, e.seq)}` }]
    case 'handed-over':
      return [contact, { reference: `ServiceRequest/${fhirId(c.id)}` }, ...work]
    default:
      return [contact, ...work]
  }
}

const kind = (code: string): CodeableConcept => ({ coding: [{ system: system.provenanceParticipant, code }] })

/** The unit that had the case at an entry: the caregiver's own, else the last one it was handed to. */
function unitAt(r: Reading, e: Counted): Unit | null {
  // What came from another care provider is kept by the one it came to, from its first entry on.
  const [opened] = ofType(r.entries, 'opened')
  if (e.type === 'referral-received') return e.referral.unit
  if (e.by.kind === 'caregiver') return e.by.unit
  return ofType(r.entries, 'handed-over', 'transferred', 'reopened').findLast(h => h.seq <= e.seq)?.unit ?? opened?.unit ?? null
}

function agents(r: Reading, e: Counted): ProvenanceAgent[] {
  const unit = unitAt(r, e)
  const custodian = providerOf(r.units, unit) ?? unit
  return [
    {
      type: kind('author'),
      who: authorReference(r.case, e.by),
      ...(e.by.kind === 'caregiver' ? { onBehalfOf: organizationReference(e.by.unit) } : {}),
    },
    ...(custodian ? [{ type: kind('custodian'), who: organizationReference(custodian) }] : []),
  ]
}

/** A signed note lives in the record: here stands which one, and the digest of the words signed. */
function entities(r: Reading, e: Counted): ProvenanceEntity[] | undefined {
  // The question as it was shown, and who sent what came.
  if (e.type === 'referral-answered')
    return [
      { role: 'source', what: { identifier: caseIdentifier(r.case), display: `sha256 ${askedOf(r, e.referral)?.digest ?? ''}` } },
    ]
  if (e.type === 'referral-received') return [{ role: 'source', what: organizationReference(e.referral.from.provider) }]
  if (e.type !== 'signed') return undefined
  return [{ role: 'source', what: { identifier: { system: system.note, value: e.note.id }, display: `sha256 ${e.note.digest}` } }]
}

export const provenances = (r: Reading): (Provenance & { id: string })[] =>
  ofType(r.entries, ...counted).map(e => {
    const entity = entities(r, e)
    return {
      resourceType: 'Provenance',
      id: fhirId(r.case.id, e.seq),
      meta: meta(r, 'Provenance', [e]),
      target: targets(r, e),
      occurredDateTime: e.at,
      recorded: e.at,
      activity: activity(r, e),
      agent: agents(r, e),
      ...(entity ? { entity } : {}),
    }
  })
