// A case as a row and back. Rows written in this schema version are trusted on the hot path: a full zod parse of a
// 6 KB case would cost more than the rest of the turn, and nothing but write_case writes them. A row of another
// version, and every row when `strict`, is parsed.
import { z } from 'zod'
import { Case, Entry, type Instant } from '../../bot/case.ts'
import { isDenied } from '../../bot/console/calling.ts'
import { openConsults } from '../../bot/consult.ts'
import { askedAs } from '../../bot/listing.ts'
import { needsOf } from '../../bot/needs.ts'
import { isOfPatient } from '../../bot/patient.ts'
import type { CaseRow } from '../../bot/ports.ts'
import { lyingNote, returnedTo, waitsForCountersign } from '../../bot/submitted.ts'
import { StoreError } from './errors.ts'

/** Raise it whenever the shape of Case or Entry changes other than by an optional field. */
export const SCHEMA = 1

const LEVEL = { P1: 1, P2: 2, P3: 3, P4: 4, P5: 5 } as const

export const rowOf = (c: Case): CaseRow => ({
  id: c.id,
  number: c.number,
  rev: c.rev,
  status: c.status,
  language: c.language,
  openedAt: c.openedAt,
  updatedAt: c.updatedAt,
  urgency: c.urgency,
  unit: c.unit,
  ...needed(c),
  waitingSince: c.waitingSince,
  promisedBy: c.promisedBy,
  late: c.late,
  claim: c.claim,
  hold: c.hold,
  lastCitizenAt: c.lastCitizenAt,
  lastCaregiverAt: c.lastCaregiverAt,
  ...(c.lastGuestAt ? { lastGuestAt: c.lastGuestAt } : {}),
  symptoms: c.symptoms,
  ...(c.reopened ? { reopened: c.reopened } : {}),
  alarm: c.alarm
    ? {
        kind: c.alarm.kind,
        category: c.alarm.category,
        at: c.alarm.at,
        acknowledged: c.alarm.acknowledged !== null,
        ...(isDenied(c) ? { denied: true } : {}),
      }
    : null,
  alert: c.alert ?? null,
  ...(c.lowering
    ? { lowering: { level: c.lowering.level, hsaId: c.lowering.by.hsaId, name: c.lowering.by.name, central: c.lowering.central } }
    : {}),
  identified: c.citizen !== null,
  ...consulted(c),
  protected: c.citizen?.protected ?? false,
  ofPatient: isOfPatient(c),
  countersign: waitsForCountersign(c),
  ...(returnedTo(c).length > 0 ? { returned: returnedTo(c) } : {}),
  receipts: c.receipts.map(r => r.state),
})

const consulted = (c: Case): Pick<CaseRow, 'consulted'> => {
  const unit = lyingNote(c) ? c.unit : null
  const all = [...openConsults(c).map(one => askedAs(one.to)), ...(unit ? [unit.hsaId] : [])]
  return all.length > 0 ? { consulted: all } : {}
}

const needed = (c: Case): Pick<CaseRow, 'needs'> => {
  const needs = needsOf(c)
  return needs.competence === null && needs.language === null ? {} : { needs }
}

/** The parameters of write_case that come from the case, in its order, from p_number to p_data. */
export const columnsOfCase = (c: Case, wakeAt: Instant | null) => [
  c.number === '' ? null : c.number,
  c.status,
  c.urgency ? LEVEL[c.urgency.level] : null,
  c.unit?.hsaId ?? null,
  c.claim?.hsaId ?? null,
  // A second look that the central unit may take is shown there as alarms are.
  (c.alarm !== null && c.alarm.acknowledged === null) || (c.alert ?? null) !== null || c.lowering?.central === true,
  c.waitingSince,
  c.promisedBy,
  wakeAt,
  c.citizen?.number ?? null,
  c.openedAt,
  c.updatedAt,
  SCHEMA,
  JSON.stringify(rowOf(c)),
  JSON.stringify(c),
]

export type StoredCase = { data: unknown; schema: number }

export function caseFrom(row: StoredCase, strict: boolean): Case {
  // Justified: written by write_case from a Case of this very version.
  if (row.schema === SCHEMA && !strict) return row.data as Case
  const parsed = Case.safeParse(row.data)
  if (parsed.success) return parsed.data
  throw new StoreError('bad-row', `A stored case has a shape this version can't read: ${where(parsed.error)}`)
}

const Entries = z.array(Entry)
export function entriesFrom(data: unknown, schema: number, strict: boolean): Entry[] {
  // Justified: as above.
  if (schema === SCHEMA && !strict) return data as Entry[]
  const parsed = Entries.safeParse(data)
  if (parsed.success) return parsed.data
  throw new StoreError('bad-row', `A stored log has a shape this version can't read: ${where(parsed.error)}`)
}

/** Paths and codes only: a message of zod may quote what was there. */
const where = (error: z.ZodError) =>
  error.issues
    .map(i => `${i.path.join('.')} (${i.code})`)
    .slice(0, 5)
    .join(', ')

/** PostgreSQL's jsonb can't hold NUL or half a surrogate pair, and a citizen's keyboard can send both. */
export function storable<T>(value: T): T {
  const json = JSON.stringify(value)
  if (!/\\u(?:0000|d[89a-f])/.test(json)) return value
  // Escapes are consumed one by one, so that an escaped backslash before a "u" is left alone.
  return JSON.parse(json.replace(/\\(u[0-9a-f]{4}|.)/g, char => (/^\\u(?:0000|d[89a-f])/.test(char) ? '\\ufffd' : char)))
}
