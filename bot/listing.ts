// What a list of cases is asked for and what it shows: for the desk, its queue and the doors that list.
import type { Level } from '../flows/symptom.ts'
import type { Case, Instant, Receipt, Status } from './case.ts'
import type { Needs } from './needs.ts'

export type CaseQuery = {
  units?: string[]
  status?: Status[]
  /** Cases with an alarm nobody has acknowledged, whatever their status and unit. */
  alarms?: boolean
  /** Closed cases of `units` of which something was refused by the record, or nobody knows. */
  unsettled?: boolean
  /** A case is listed if it matches `units`+`status`, or, when `alarms`, has an open alarm, or, when `unsettled`, is one. */
  ids?: string[]
  /** Only cases of this verified person (12 digits); only the case with this spoken number ("FA-7K3M-92QX"). */
  person?: string
  number?: string
  /** Only cases in which this caregiver (HSA-id) is asked for advice. */
  consulted?: string
  /** Only cases this caregiver (HSA-id) has claimed. */
  claimedBy?: string
  limit: number
  /** Opaque, from the previous page. */
  after?: string
}
/** A case in a list: no name, no number of a person, no words. */
export type CaseRow = Pick<
  Case,
  | 'id'
  | 'number'
  | 'rev'
  | 'status'
  | 'language'
  | 'openedAt'
  | 'updatedAt'
  | 'urgency'
  | 'unit'
  | 'waitingSince'
  | 'promisedBy'
  | 'late'
  | 'claim'
  | 'hold'
  | 'lastCitizenAt'
  | 'lastCaregiverAt'
  | 'symptoms'
  | 'reopened'
> & {
  /** `category`: of the danger reading or the rule that alarmed; absent in rows older than it. */
  alarm: { kind: 'emergency' | 'crisis'; category?: string; at: Instant; acknowledged: boolean } | null
  alert?: { kind: 'worse' | 'unanswered'; at: Instant } | null
  lowering?: { level: Level; hsaId: string; name: string; central: boolean } | null
  /** Absent when nothing is asked of whoever answers. */
  needs?: Needs
  identified: boolean
  /** HSA-ids of who is asked for advice; absent when nobody is. */
  consulted?: string[]
  /** Absent in rows older than these. */
  protected?: boolean
  countersign?: boolean
  receipts: Receipt['state'][]
}
