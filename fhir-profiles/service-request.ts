// The citizen's own request for care (egen vårdbegäran), from the hand-over until it is answered. The intent is order, as in
// Sweden's common profile of a self-referral: the person has a right to ask, so it is more than a proposal.
import type { Annotation, ServiceRequest } from '@medplum/fhirtypes'
import type { Case } from '../bot/case.ts'
import { answered, caseIdentifier, taskPriority } from './codes.ts'
import { complaintConcept } from './encounter.ts'
import {
  citizenReference,
  encounterReference,
  fhirId,
  meta,
  ofType,
  organizationReference,
  patientReference,
  type Reading,
} from './reading.ts'
import { clean } from './text.ts'

const touching = [
  'handed-over',
  'transferred',
  'complaint-chosen',
  'language-chosen',
  'judged',
  'urgency-changed',
  'closed',
  'reopened',
] as const

/** Left before an answer, it is taken back. */
const status = (c: Case): NonNullable<ServiceRequest['status']> =>
  c.status !== 'closed' ? 'active' : answered(c) ? 'completed' : 'revoked'

/** A closed case that somebody claims is open again. */
const takenUp = (r: Reading) => {
  const moves = ofType(r.entries, 'closed', 'reopened', 'claimed')
  return moves.filter((e, i) => e.type === 'claimed' && moves[i - 1]?.type === 'closed')
}

/** What another care provider sent along, in the words the patient agreed to. */
function summarised(r: Reading): Annotation | null {
  const [received] = ofType(r.entries, 'referral-received')
  const text = received && clean(`${received.referral.reason}\n\n${received.referral.summary}`)
  return text ? { authorReference: organizationReference(received.referral.from.unit), time: received.at, text } : null
}

/** Null until the citizen has chosen to be handed over. */
export function serviceRequest(r: Reading): (ServiceRequest & { id: string }) | null {
  const c = r.case
  const [asked] = ofType(r.entries, 'handed-over')
  if (!asked) return null
  const touched = [...ofType(r.entries, ...touching), ...takenUp(r)].filter(e => e.seq >= asked.seq).sort((a, b) => a.seq - b.seq)
  const note = summarised(r)
  return {
    resourceType: 'ServiceRequest',
    id: fhirId(c.id),
    meta: meta(r, 'ServiceRequest', touched),
    identifier: [caseIdentifier(c)],
    status: status(c),
    intent: 'order',
    ...(c.urgency ? { priority: taskPriority[c.urgency.level] } : {}),
    code: { text: 'Egen vårdbegäran' },
    subject: patientReference(c),
    encounter: encounterReference(c),
    authoredOn: asked.at,
    requester: citizenReference(c),
    performer: [organizationReference(c.unit ?? asked.unit)],
    ...(c.symptoms.length > 0 ? { reasonCode: c.symptoms.map(symptom => complaintConcept(symptom, c.language)) } : {}),
    supportingInfo: [{ reference: `QuestionnaireResponse/${fhirId(c.id)}` }],
    ...(note ? { note: [note] } : {}),
  }
}
