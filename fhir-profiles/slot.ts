// A time in the product's calendar, as a Slot. Taken by a case it is busy, and never says by which: cases and times are
// read by different clients.
import type { OperationOutcomeIssue, Slot } from '@medplum/fhirtypes'
import type { Booking } from '../bot/case.ts'
import type { Unit } from '../bot/people.ts'
import { bookingConcept, bookingKindsOf, profile, system } from './codes.ts'
import { issue } from './issues.ts'
import { dropped } from './kept.ts'
import { fhirId, wholeIdOf } from './reading.ts'
import { scheduleId } from './schedule.ts'
import { type Called, calledIn, identifiersOf, tells } from './slot-identifiers.ts'
import { clean } from './text.ts'
import { idIn, instantIn, type Issues } from './written.ts'

/** A row of `slots`. Times may be written as Postgres writes them in JSON. */
export type SlotRow = Called & {
  id: string
  unit: string
  unit_name: string
  kind: Booking['kind']
  start_at: string | Date
  end_at: string | Date
  performer: string | null
  case_id: string | null
  /** The FHIR id of the Schedule it was written under; null = the unit's own, of its kind. */
  schedule: string | null
  comment: string | null
  status: 'free' | 'busy-unavailable' | 'busy-tentative' | 'entered-in-error'
  version: number
  at: string | Date
}

const instant = (at: string | Date): string => new Date(at).toISOString()

export const slot = (row: SlotRow): Slot & { id: string } => ({
  resourceType: 'Slot',
  id: fhirId(row.id),
  meta: { versionId: String(row.version), lastUpdated: instant(row.at), profile: [profile.Slot] },
  identifier: [{ system: system.slot, value: row.id }, ...identifiersOf(row)],
  serviceType: [bookingConcept(row.kind)],
  schedule: { reference: `Schedule/${row.schedule ?? scheduleId(row.unit, row.kind)}` },
  status: row.case_id === null ? row.status : 'busy',
  start: instant(row.start_at),
  end: instant(row.end_at),
  ...(row.comment === null ? {} : { comment: row.comment }),
})

/** What a Schedule says of its slots: whose they are. */
export type Owner = { unit: Unit; kind: Booking['kind']; performer: string | null }
/** What an integrator's Slot says of a row: all but its id, its version and whose it is now. */
export type SlotFields = Omit<SlotRow, 'id' | 'case_id' | 'version' | 'at' | 'start_at' | 'end_at'> & {
  start_at: string
  end_at: string
}

/** The Schedule a Slot stands under, for the caller to look up before `slotFrom`. */
export function scheduleOf(resource: Slot): string | Issues {
  const id = idIn(resource.schedule?.reference, 'Schedule')
  if (id) return id
  return { issues: [issue('required', 'Slot.schedule', 'a time stands under a Schedule', 'give its reference as Schedule/<id>')] }
}

const writable: readonly string[] = ['free', 'busy-unavailable', 'busy-tentative', 'entered-in-error']
const isWritable = (status: string | undefined): status is SlotRow['status'] => writable.includes(status ?? '')

/** A time that a case has is changed through its Appointment, so that the citizen is told. */
function kept(resource: Slot, before: SlotRow): OperationOutcomeIssue[] {
  const was = slot(before)
  const now = { schedule: resource.schedule?.reference, start: instantIn(resource.start), end: instantIn(resource.end) }
  const changed = [
    ...(resource.status === 'busy' ? [] : ['status']),
    ...(now.schedule === was.schedule.reference ? [] : ['schedule']),
    ...(now.start === was.start ? [] : ['start']),
    ...(now.end === was.end ? [] : ['end']),
  ]
  return changed.map(name =>
    issue('business-rule', `Slot.${name}`, 'a case has this time', 'leave it as it was, or cancel or move the Appointment first'),
  )
}

function amiss(resource: Slot, owner: Owner): OperationOutcomeIssue[] {
  const [start, end] = [instantIn(resource.start), instantIn(resource.end)]
  const zone = 'write it with its zone, as 2026-11-23T08:00:00Z'
  return [
    ...(start ? [] : [issue('required', 'Slot.start', 'a time has a start', zone)]),
    ...(end ? [] : [issue('required', 'Slot.end', 'a time has an end', zone)]),
    ...(start && end && start >= end ? [issue('invariant', 'Slot.end', 'a time ends after it starts', 'give a later end')] : []),
    ...bookingKindsOf(resource.serviceType)
      .filter(kind => kind !== owner.kind)
      .map(() => issue('business-rule', 'Slot.serviceType', 'the Schedule says the kind of booking', 'give the same, or none')),
  ]
}

/**
 * `before`: the row as it stands, when there is one. While a case has the time, only its comment and its other identifiers
 * may change.
 */
export function slotFrom(resource: Slot, owner: Owner, before: SlotRow | null = null): SlotFields | Issues {
  const schedule = scheduleOf(resource)
  const called = calledIn(resource.identifier)
  const taken = before !== null && before.case_id !== null
  const [start, end] = [instantIn(resource.start), instantIn(resource.end)]
  const status = isWritable(resource.status) ? resource.status : taken ? before.status : null
  const issues = [
    ...(typeof schedule === 'string' ? [] : schedule.issues),
    ...amiss(resource, owner),
    ...(taken ? kept(resource, before) : []),
    ...(status ? [] : [issue('value', 'Slot.status', 'only a booking makes a time busy', `give one of ${writable.join(', ')}`)]),
    ...(called
      ? []
      : [issue('required', 'Slot.identifier', 'an identifier says whose it is', 'give each one a system and a value')]),
    ...tells(resource.identifier),
  ]
  const fields: SlotFields = {
    unit: owner.unit.hsaId,
    unit_name: owner.unit.name,
    kind: owner.kind,
    start_at: start ?? ages,
    end_at: end ?? ages,
    performer: owner.performer,
    schedule: schedule === scheduleId(owner.unit.hsaId, owner.kind) || typeof schedule !== 'string' ? null : schedule,
    ...(called ?? { identifiers: [], identifiers_whole: null }),
    comment: clean(resource.comment ?? '') ?? null,
    status: status ?? 'free',
  }
  const id = before?.id ?? wholeIdOf(resource.id ?? '') ?? ''
  const stands = slot({ ...fields, id, case_id: before?.case_id ?? null, version: 1, at: ages })
  issues.push(...dropped(resource, stands, { told: issues, why: at => why(at, resource) }))
  return issues.length > 0 ? { issues } : fields
}
/** For what is wrong anyway. */
const ages = '1970-01-01T00:00:00.000Z'

function why(at: string, resource: Slot): readonly [string, string] | undefined {
  if (at.startsWith('Slot.serviceType'))
    return ['of what a time is for, the kind of its Schedule is kept', 'leave it out here, and say more on the Schedule']
  const [, nth, part] = /^Slot\.identifier\[(\d+)\](?:\.(.+))?$/.exec(at) ?? []
  if (nth !== undefined && resource.identifier?.[Number(nth)]?.system === system.slot)
    return part === 'value'
      ? ['our own number of a time is its id', 'give that, or leave it out']
      : ['of our own number of a time its system and value are kept', 'leave the rest out']
  if (at.startsWith('Slot.schedule')) return ['of the Schedule its reference is kept', 'leave the rest out']
  return undefined
}
