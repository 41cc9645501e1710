// What the console and its server say of the person beside this case: earlier contacts, and what the record lets us read.
import type { Level } from '../../flows/symptom.ts'
import type { Status } from '../case.ts'
import type { Blocked } from '../glass.ts'
import type { recordParts } from '../record-parts.ts'

export { type RecordPart, recordParts } from '../record-parts.ts'

export type EarlierRow = {
  id: string
  number: string
  openedAt: string
  status: Status
  level: Level | null
  complaint: string
  unit: string | null
}
export type EarlierPage = {
  /** False: nobody has logged in, or somebody who isn't the patient. There is no person to look for. */
  identified: boolean
  rows: EarlierRow[]
  /** How many there are that are not shown: at another care provider; blocked by the patient. */
  others: number
  blocked: number
  /** The blocks could not be asked: what is of other units is taken for blocked. */
  unknown: boolean
  more: boolean
}

/** As the record has it: words, a state in the record's own code, a time. All of it is text of somebody else's. */
export type RecordItem = {
  text: string
  state: string | null
  at: string | null
  unit?: string | null
  by?: string | null
  lines?: { title: string; text: string }[]
}
/**
 * A part that is null could not be asked, which is not the same as empty. `blocked`: the patient has blocked something of it, or
 * it could not be learnt; nothing was read.
 */
export type RecordPage = {
  patient: 'found' | 'unknown' | 'unavailable' | Blocked
  parts: Partial<Record<(typeof recordParts)[number], RecordItem[] | null>>
}
