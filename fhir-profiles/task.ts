// The case as work at the desk, from the hand-over on. One Task per case: given back to the bot it waits on hold,
// since it may come back; only closing ends it.
import type { Task } from '@medplum/fhirtypes'
import type { Case } from '../bot/case.ts'
import { answered, caseIdentifier, system, taskPriority } from './codes.ts'
import {
  citizenReference,
  encounterReference,
  fhirId,
  meta,
  ofType,
  organizationReference,
  patientReference,
  type Reading,
  roleReference,
} from './reading.ts'

const touching = [
  'handed-over',
  'claimed',
  'released',
  'held',
  'resumed',
  'transferred',
  'urgency-changed',
  'judged',
  'promised',
  'closed',
  'reopened',
] as const

function status(c: Case): NonNullable<Task['status']> {
  switch (c.status) {
    case 'with-bot':
      return 'on-hold'
    case 'waiting':
      return 'requested'
    case 'claimed':
      return 'in-progress'
    case 'on-hold':
      return 'on-hold'
    case 'closed':
      return answered(c) ? 'completed' : 'cancelled'
  }
}

function owner(r: Reading) {
  const claimed = r.case.claim && ofType(r.entries, 'claimed').at(-1)
  if (claimed && claimed.by.kind === 'caregiver') return roleReference(claimed.by)
  return r.case.unit ? organizationReference(r.case.unit) : undefined
}

/** Null until the case was handed over: before that there is nothing for the desk to do. */
export function task(r: Reading): (Task & { id: string }) | null {
  const c = r.case
  const first = ofType(r.entries, 'handed-over', 'claimed')[0]
  if (!first) return null
  const touched = ofType(r.entries, ...touching)
  const began = ofType(r.entries, 'claimed')[0]
  const owned = owner(r)
  return {
    resourceType: 'Task',
    id: fhirId(c.id),
    meta: meta(r, 'Task', touched),
    identifier: [caseIdentifier(c)],
    status: status(c),
    businessStatus: { coding: [{ system: system.caseStatus, code: c.status }] },
    intent: 'order',
    ...(c.urgency ? { priority: taskPriority[c.urgency.level] } : {}),
    code: { text: 'Besvara ärendet' },
    focus: encounterReference(c),
    for: patientReference(c),
    encounter: encounterReference(c),
    ...(began ? { executionPeriod: { start: began.at, ...(c.closed ? { end: c.closed.at } : {}) } } : {}),
    authoredOn: first.at,
    lastModified: touched.at(-1)?.at ?? first.at,
    requester: citizenReference(c),
    ...(owned ? { owner: owned } : {}),
    // The time promised to the citizen.
    ...(c.promisedBy ? { restriction: { period: { end: c.promisedBy } } } : {}),
  }
}
