// One Communication per message, in the words that were shown, and whose they are.
import type { Communication, CommunicationPayload } from '@medplum/fhirtypes'
import type { Entry, Message } from '../bot/case.ts'
import { issue } from './issues.ts'
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
  wholeIdOf,
} from './reading.ts'
import { clean } from './text.ts'
import { elementOf, idIn, type Issues } from './written.ts'

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
  const alarms = ofType(r.entries, 'alarm').filter(e => e.message === m.seq)
  return {
    resourceType: 'Communication',
    id: communicationId(c.id, m.seq),
    meta: meta(r, 'Communication', [m, ...alarms]),
    ...(m.identifier ? { identifier: [{ system: m.identifier.system, value: m.identifier.value }] } : {}),
    language: m.language,
    partOf: [encounterReference(c)],
    ...(question ? { inResponseTo: [{ reference: `Communication/${communicationId(c.id, question.seq)}` as const }] } : {}),
    status: 'completed',
    priority: alarms.length > 0 ? 'stat' : 'routine',
    subject: patientReference(c),
    encounter: encounterReference(c),
    sent: m.at,
    recipient: [
      ...(m.by.kind === 'citizen' ? [] : [citizenReference(c)]),
      ...(m.by.kind === 'citizen' || m.by.kind === 'guest' ? [listener(r.entries, m.seq)] : []),
    ],
    sender: authorReference(c, m.by),
    ...(content.length > 0 ? { payload: content } : {}),
  }
}

export const communications = (r: Reading): (Communication & { id: string })[] =>
  ofType(r.entries, 'message').map(m => communication(r, m))

/** An integrator's message to the citizen of a case, and what it calls it. */
export type Said = { caseId: string; text: string }
export type Called = { system: string; value: string }
const LONGEST = 4_000

/** What a message may say of itself, as long as it then stands there; the time is when it was taken in. */
const known = ['resourceType', 'id', 'meta', 'identifier', 'language', 'status', 'subject', 'encounter', 'partOf']
const sides = ['recipient', 'sender', 'payload']
const why: Readonly<Record<string, string>> = { sent: 'a message is sent when it is taken in' }

/** Of the rest of what would be lost: the rule and the mend. */
export function whyCommunication(at: string): readonly [rule: string, mend: string] | undefined {
  if (at === 'Communication.language') return ['a message is in the language of its talk', 'give that, or none']
  if (at.startsWith('Communication.identifier')) return ['of the identifier its system and value are kept', 'leave the rest out']
  if (at.startsWith('Communication.recipient'))
    return ['it is read by the one who writes in the case', 'give the Patient, or who acts for them, as a reference, or none']
  return undefined
}

/** What makes it one message, however often it is sent. */
export function readIdentifier({ identifier = [] }: Communication): Called | Issues {
  const [{ system, value } = {}, ...more] = identifier
  if (system && value && !system.includes('|') && more.length === 0) return { system, value }
  const rule = 'sent again with the same, it is still one message'
  return { issues: [issue('required', 'Communication.identifier', rule, 'give exactly one, with system and value')] }
}

/** With what goes without saying of it, so that it can be held against the profile before it is read. */
export function asMeant(resource: Communication, at: string): Communication {
  const contact = idIn(resource.encounter?.reference, 'Encounter')
  return {
    ...(contact ? { subject: { reference: `Patient/${contact}` }, partOf: [{ reference: `Encounter/${contact}` }] } : {}),
    sent: at,
    sender: botReference,
    ...resource,
  }
}

export function readCommunication(resource: Communication): Said | Issues {
  const contact = idIn(resource.encounter?.reference, 'Encounter')
  const caseId = contact && wholeIdOf(contact)
  const [first, ...more] = resource.payload ?? []
  const text = clean(first?.contentString ?? '')
  const issues = [
    ...Object.keys(resource)
      .filter(name => !known.includes(name) && !sides.includes(name))
      .map(name =>
        issue('not-supported', elementOf('Communication', name), why[name] ?? 'this is not kept of a message', 'leave it out'),
      ),
    ...(contact && caseId
      ? elsewhere(resource, contact)
      : [issue('required', 'Communication.encounter', 'a message belongs to a case', 'give it as Encounter/<id>')]),
  ]
  if (resource.status !== 'completed')
    issues.push(issue('value', 'Communication.status', 'a message is sent when it is written', 'give completed'))
  if (!text || more.length > 0)
    issues.push(issue('required', 'Communication.payload', 'a message is words', 'give exactly one payload, as contentString'))
  if (text && text.length > LONGEST)
    issues.push(
      issue('too-long', 'Communication.payload[0].content', `a message has at most ${LONGEST} characters`, 'send it as several'),
    )
  return issues.length > 0 || !caseId || !text ? { issues } : { caseId, text }
}

/** Who and what it names beside its case: only what belongs to that. Its Patient and RelatedPerson have the case's own id. */
function elsewhere(resource: Communication, contact: string) {
  const { subject, partOf = [], recipient = [], sender } = resource
  const type = sender?.reference?.split('/')[0] ?? sender?.type
  const stranger = recipient.some(({ reference }) => (idIn(reference, 'Patient') ?? idIn(reference, 'RelatedPerson')) !== contact)
  return [
    ...(subject && idIn(subject.reference, 'Patient') !== contact
      ? [issue('business-rule', 'Communication.subject', 'it is about the Patient of the case', 'give that one, or none')]
      : []),
    ...(partOf.some(p => idIn(p.reference, 'Encounter') !== contact)
      ? [issue('business-rule', 'Communication.partOf', 'a message is part of its case only', 'give the same Encounter, or none')]
      : []),
    ...(stranger
      ? [issue('business-rule', 'Communication.recipient', 'it is read by the citizen of the case', 'give that Patient, or none')]
      : []),
    ...(sender && !['Organization', 'Device', 'PractitionerRole'].includes(type ?? '')
      ? [
          issue(
            'value',
            'Communication.sender',
            'citizens write for themselves',
            'give an Organization, a Device, a PractitionerRole, or none',
          ),
        ]
      : []),
  ]
}
