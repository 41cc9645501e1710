// The case as a contact. Its status is the case's, and its history the log's.
import type { CodeableConcept, Encounter, EncounterParticipant, EncounterStatusHistory } from '@medplum/fhirtypes'
import type { Entry } from '../bot/case.ts'
import { apply, blank } from '../bot/log.ts'
import { has, say } from '../flows/texts/index.ts'
import { appointmentIds } from './appointment.ts'
import { caseIdentifier, encounterPriority, encounterStatus, system } from './codes.ts'
import {
  fhirId,
  meta,
  ofType,
  organizationReference,
  patientReference,
  type Reading,
  roleId,
  roleReference,
  takers,
} from './reading.ts'

const moving = ['opened', 'handed-over', 'claimed', 'released', 'held', 'resumed', 'transferred', 'closed', 'reopened'] as const
const touching = [
  ...moving,
  'passed',
  'identified',
  'language-chosen',
  'complaint-chosen',
  'judged',
  'urgency-changed',
  'referral-received',
  'booked',
  'booking-cancelled',
] as const

export const complaintConcept = (symptom: string, language: string): CodeableConcept => ({
  coding: [{ system: system.complaint, code: symptom }],
  ...(has('sv', `${symptom}.name`) ? { text: say(language, `${symptom}.name`) } : {}),
})

const after = (r: Reading, e: Entry): NonNullable<Encounter['status']> => {
  if (e.type === 'claimed' || e.type === 'resumed') return 'in-progress'
  if (e.type === 'held') return 'onleave'
  if (e.type !== 'closed') return 'planned'
  // As it was then: a note signed after a reopening doesn't make an earlier end another.
  const then = r.entries.filter(({ seq }) => seq <= e.seq).reduce(apply, blank(r.case.id))
  return encounterStatus(then)
}

/** The statuses that are past, each with its time; the present one is not among them. */
function statusHistory(r: Reading): EncounterStatusHistory[] {
  const steps = ofType(r.entries, ...moving).map(e => ({ status: after(r, e), at: e.at }))
  const changes = steps.filter((step, i) => step.status !== steps[i - 1]?.status)
  return changes
    .slice(0, -1)
    .map((step, i) => ({ status: step.status, period: { start: step.at, end: changes[i + 1]?.at ?? step.at } }))
}

function participants(r: Reading): EncounterParticipant[] {
  const seen = new Map<string, EncounterParticipant>()
  for (const { by, at } of takers(r.entries)) {
    if (seen.has(roleId(by))) continue
    seen.set(roleId(by), {
      type: [{ coding: [{ system: system.participation, code: 'PPRF', display: 'primary performer' }] }],
      period: { start: at },
      individual: roleReference(by),
    })
  }
  return [...seen.values()]
}

export function encounter(r: Reading): Encounter & { id: string } {
  const c = r.case
  const history = statusHistory(r)
  const participant = participants(r)
  const appointment = appointmentIds(r).map(id => ({ reference: `Appointment/${id}` as const }))
  return {
    resourceType: 'Encounter',
    id: fhirId(c.id),
    meta: meta(r, 'Encounter', ofType(r.entries, ...touching)),
    identifier: [caseIdentifier(c)],
    status: encounterStatus(c),
    ...(history.length > 0 ? { statusHistory: history } : {}),
    class: { system: system.actCode, code: 'VR', display: 'virtual' },
    ...(c.urgency ? { priority: { coding: [encounterPriority[c.urgency.level]] } } : {}),
    subject: patientReference(c),
    ...(participant.length > 0 ? { participant } : {}),
    ...(appointment.length > 0 ? { appointment } : {}),
    period: { start: c.openedAt, ...(c.closed ? { end: c.closed.at } : {}) },
    ...(c.symptoms.length > 0 ? { reasonCode: c.symptoms.map(symptom => complaintConcept(symptom, c.language)) } : {}),
    ...(c.unit ? { serviceProvider: organizationReference(c.unit) } : {}),
  }
}
