// What a list of cases is asked for and what it shows: for the desk, its queue and the doors that list.
import type { Level } from '../flows/symptom.ts'
import type { AlertKind, Case, Instant, Receipt, Status } from './case.ts'
import type { Needs } from './needs.ts'

export type CaseQuery = {
  units?: string[]
  status?: Status[]
  /** Cases with an alarm nobody has acknowledged, whatever their status and unit. */
  alarms?: boolean
  /**
   * Closed cases of `units` of which something was refused by the record, or nobody knows; and those no longer in its queue in
   * which a student's note waits for a signature, or to be written again.
   */
  unsettled?: boolean
  /** A case is listed if it matches `units`+`status`, or, when `alarms`, has an open alarm, or, when `unsettled`, is one. */
  ids?: string[]
  /** Only cases of this verified person (12 digits); only the case with this spoken number ("FA-7K3M-92QX"). */
  person?: string
  number?: string
  /** Only cases in which one of these caregivers (askedAs) is asked for advice. */
  consulted?: string[]
  /** Only cases this caregiver (HSA-id) has claimed. */
  claimedBy?: string
  limit: number
  /** Opaque, from the previous page. */
  after?: string
}
/** A caregiver as who they are at a unit, by whose commission they are asked. */
export const askedAs = (who: { hsaId: string; unit: { hsaId: string } }): string => `${who.hsaId} ${who.unit.hsaId}`

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
  | 'lastGuestAt'
  | 'symptoms'
  | 'reopened'
> & {
  /** `category`: of the danger reading or the rule that alarmed; absent in rows older than it. */
  alarm: { kind: 'emergency' | 'crisis'; category?: string; at: Instant; acknowledged: boolean; denied?: boolean } | null
  alert?: { kind: AlertKind; at: Instant } | null
  lowering?: { level: Level; hsaId: string; name: string; central: boolean } | null
  /** Absent when nothing is asked of whoever answers. */
  needs?: Needs
  identified: boolean
  /** Who is asked: a colleague (askedAs) for advice, the unit (HSA-id) to see to what a student left there. Absent when nobody is. */
  consulted?: string[]
  /** Absent in rows older than these. `ofPatient`: about the one who logged in, or their child (patient.ts). */
  protected?: boolean
  ofPatient?: boolean
  countersign?: boolean
  /** The students (HSA-id) whose note came back and is not yet written again. */
  returned?: string[]
  receipts: Receipt['state'][]
}
