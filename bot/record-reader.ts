// The verb we ask of the record beside writing: to read. Beside ports.ts for its many nouns. Nothing here is kept: it is what
// the record said at that moment.
import type { Instant } from './case.ts'

/** What the record says, read at the moment of asking. `unavailable`: it could not be asked, which is not the same as nothing. */
export type Looked<T> = { found: T[] } | { unavailable: string }
/** `id`: the record's own of the person; `number`: 12 digits. */
export type RecordPatient = { id: string; number: string; given: string; family: string; birthDate: string | null }
export type RecordCondition = { id: string; text: string; status: string | null; since: string | null }
export type RecordMedication = { id: string; text: string; dosage: string; status: string; since: string | null }
/** `slot`: of the booking it was made from, when we made it. */
export type RecordAppointment = {
  id: string
  version: string
  slot: string | null
  status: 'booked' | 'cancelled' | 'other'
  start: Instant
  end: Instant
  /** HSA-id of the unit, where it is said. */
  unit: string | null
}
export type RecordNote = {
  id: string
  template: string
  at: string
  active: boolean
  author: string | null
  lines: { title: string; text: string }[]
}
/** Reads in the record. The one who shows it sees to it that they may: it is read under their own assignment. */
export interface RecordReader {
  /** By personnummer or samordningsnummer. */
  patient(number: string): Promise<Looked<RecordPatient>>
  conditions(patient: RecordPatient): Promise<Looked<RecordCondition>>
  medications(patient: RecordPatient): Promise<Looked<RecordMedication>>
  /** Those that start on this day (YYYY-MM-DD) or later, cancelled ones too. */
  appointments(patient: RecordPatient, from: string): Promise<Looked<RecordAppointment>>
  notes(patient: RecordPatient, from: Instant): Promise<Looked<RecordNote>>
}
