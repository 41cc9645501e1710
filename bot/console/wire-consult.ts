// What the console and its server say of advice between colleagues.
import type { Level } from '../../flows/symptom.ts'

/** A case one is asked about: no name, no number of a person. */
export type ConsultRow = { id: string; number: string; level: Level | null; complaint: string; unit: string | null }
export type ConsultChoice = { hsaId: string; name: string; colleagues: { hsaId: string; name: string; role: string }[] }
/** An open question of a case; `mine`: the reader is the one who was asked. */
export type ConsultView = {
  id: number
  to: string
  role: string
  unit: string
  by: string
  reason: string
  at: string
  mine: boolean
}
