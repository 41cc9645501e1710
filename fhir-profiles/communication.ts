// One Communication per message, in the words that were shown, and whose they are.
import type { Communication, CommunicationPayload } from '@medplum/fhirtypes'
import type { Entry, Message } from '../bot/case.ts'
import {
  authorReference,
  botReference,
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

export const communicationId = (caseId: string, seq: number): string => fhirId(caseId, seq)

/** A file's name is the citizen's own words; its type and size are not. */
function payload(m: Message): CommunicationPayload[] {
  const text = clean(m.text)
  return [
    ...(text ? [{ contentString: text }] : []),
    ...(m.attachments ?? []).map(a => ({ contentAttachment: { contentType: a.contentType, size: a.size } })),
  ]
}

/** The unit that answers for the case when an entry is written; before the hand-over, the bot does. */
function listener(entries: readonly Entry[], before: number) {
  const last = ofType(entries, 'handed-over', 'transferred', 'reopened').findLast(e => e.seq < before)
  return last ? organizationReference(last.unit) : botReference
}

/** The question a message answers: the last time it was asked. */
function answeredTo(r: Reading, m: Message) {
  if (m.answers === undefined) return undefined
  return ofType(r.entries, 'message').findLast(e => e.seq < m.seq && e.question?.id === m.answers)
}

function communication(r: Reading, m: Message): Communication & { id: string } {
  const c = r.case
  const content = payload(m)
  const question = answeredTo(r, m)
  const alarming = r.entries.some(e => e.type === 'alarm' && e.message === m.seq)
  return {
    resourceType: 'Communication',
    id: communicationId(c.id, m.seq),
    meta: meta(r, 'Communication', [m]),
    language: m.language,
    partOf: [encounterReference(c)],
    ...(question ? { inResponseTo: [{ reference: `Communication/${communicationId(c.id, question.seq)}` as const }] } : {}),
    status: 'completed',
    priority: alarming ? 'stat' : 'routine',
    subject: patientReference(c),
    encounter: encounterReference(c),
    sent: m.at,
    recipient: [m.by.kind === 'citizen' ? listener(r.entries, m.seq) : citizenReference(c)],
    sender: authorReference(c, m.by),
    ...(content.length > 0 ? { payload: content } : {}),
  }
}

export const communications = (r: Reading): (Communication & { id: string })[] =>
  ofType(r.entries, 'message').map(m => communication(r, m))
