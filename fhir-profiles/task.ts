// The case as work at the desk, from the hand-over on. One Task per case: given back to the bot it waits on hold,
// since it may come back; only closing ends it.
import type { Task, TaskOutput } from '@medplum/fhirtypes'
import type { Case, Entry } from '../bot/case.ts'
import { say } from '../flows/texts/index.ts'
import { answered, caseIdentifier, system, taskPriority } from './codes.ts'
import { issue } from './issues.ts'
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
  takers,
} from './reading.ts'
import { line } from './text.ts'
import { differing, elementOf, instantIn, type Issues } from './written.ts'

const touching = [
  'handed-over',
  'claimed',
  'released',
  'held',
  'resumed',
  'transferred',
  'passed',
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

/** Why it rests, or was given back: a caregiver's own words, and only while it is so. */
function reason(r: Reading): string | undefined {
  if (r.case.hold) return line(r.case.hold.reason)
  const last = ofType(r.entries, 'handed-over', 'claimed', 'released', 'transferred', 'closed', 'reopened').at(-1)
  return last?.type === 'released' && last.by.kind === 'caregiver' ? line(last.reason) : undefined
}

function owner(r: Reading) {
  const taker = r.case.claim && takers(r.entries).at(-1)
  if (taker) return roleReference(taker.by)
  return r.case.unit ? organizationReference(r.case.unit) : undefined
}

const beginning = (r: Reading) => ofType(r.entries, 'handed-over', 'claimed')[0]
/** Whether there is work for the desk by the time of an entry. */
export const isWork = (r: Reading, { seq }: Entry): boolean => (beginning(r)?.seq ?? Number.POSITIVE_INFINITY) <= seq

/** Null until the case was handed over: before that there is nothing for the desk to do. */
export function task(r: Reading): (Task & { id: string }) | null {
  const c = r.case
  const first = beginning(r)
  if (!first) return null
  const touched = ofType(r.entries, ...touching)
  const began = ofType(r.entries, 'claimed')[0]
  const owned = owner(r)
  const why = reason(r)
  const until = c.hold?.until ?? c.promisedBy
  return {
    resourceType: 'Task',
    id: fhirId(c.id),
    meta: meta(r, 'Task', touched),
    identifier: [caseIdentifier(c)],
    ...(ofType(r.entries, 'handed-over').length > 0 ? { basedOn: [{ reference: `ServiceRequest/${fhirId(c.id)}` }] } : {}),
    status: status(c),
    ...(why ? { statusReason: { text: why } } : {}),
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
    // The time promised to the citizen; while it rests, until when.
    ...(until ? { restriction: { period: { end: until } } } : {}),
    ...(c.closed ? { output: outputs(c.closed) } : {}),
  }
}

/** What came of it, as text: no code list for it is established. */
function outputs({ reason, equalsVisit, problem }: NonNullable<Case['closed']>): TaskOutput[] {
  const t = (key: string) => say('sv', `console.close.${key}`)
  return [
    { type: { text: t('outcome') }, valueCodeableConcept: { text: t(reason) } },
    ...(equalsVisit === undefined ? [] : [{ type: { text: t('equals-visit') }, valueBoolean: equalsVisit }]),
    ...(problem ? [{ type: { text: t('problem') }, valueCodeableConcept: { text: t(`problem.${problem}`) } }] : []),
  ]
}

export type TaskChange = {
  change: 'accept' | 'hold' | 'complete' | 'return' | 'none'
  reason?: string
  /** When it is taken up again. */
  until?: string
}

const acts: Partial<Record<NonNullable<Task['status']>, Exclude<TaskChange['change'], 'none'>>> = {
  accepted: 'accept',
  'in-progress': 'accept',
  'on-hold': 'hold',
  completed: 'complete',
  requested: 'return',
  rejected: 'return',
}
const writable = ['status', 'statusReason', 'restriction']

/**
 * What an integrator may change of the work: take it, hold it until a time, complete it, give it back. Whether the case allows
 * it is for the case to say.
 */
export function readTask(resource: Task, before: Task): TaskChange | Issues {
  const changed = differing(resource, before)
  const moved = resource.status !== before.status
  const act = resource.status === undefined ? undefined : acts[resource.status]
  const reason = line(resource.statusReason?.text ?? '')
  const until = instantIn(resource.restriction?.period?.end)
  const later = until !== instantIn(before.restriction?.period?.end)
  // A hold may be made longer without any other change.
  const holds = resource.status === 'on-hold' && (moved || later)
  const issues = changed
    .filter(name => !writable.includes(name))
    .map(name => mine(elementOf('Task', name), 'only status, statusReason and restriction.period.end may change'))
  if (changed.includes('restriction') && differing(bare(resource), bare(before)).length > 0)
    issues.push(mine('Task.restriction', 'only restriction.period.end may change'))
  if (moved && !act)
    issues.push(
      issue(
        'value',
        'Task.status',
        'work is taken, held, completed or given back',
        `give one of ${Object.keys(acts).join(', ')}`,
      ),
    )
  if (later && !holds)
    issues.push(mine('Task.restriction.period.end', 'the time promised is the unit’s, and another one goes with status on-hold'))
  if (later && !until)
    issues.push(
      issue('required', 'Task.restriction.period.end', 'a time is needed', 'write it with its zone, as 2026-11-23T15:00:00Z'),
    )
  if ((holds || (moved && act === 'return')) && !reason)
    issues.push(issue('required', 'Task.statusReason', 'work is held or given back for a reason', 'give it as text'))
  if (!moved && !holds && changed.includes('statusReason'))
    issues.push(mine('Task.statusReason', 'a reason goes with another status'))
  if (issues.length > 0) return { issues }
  const change = holds ? 'hold' : moved && act ? act : 'none'
  return {
    change,
    ...(change !== 'none' && reason ? { reason } : {}),
    ...(change === 'hold' && later && until ? { until } : {}),
  }
}

const mine = (at: string, rule: string) => issue('business-rule', at, rule, 'leave it as it was')

/** A restriction without the time that may change. */
const bare = ({ restriction = {} }: Task): object => {
  const { period: { end: _, ...period } = {}, ...rest } = restriction
  return { ...rest, ...(Object.keys(period).length > 0 ? { period } : {}) }
}
