// Who may do what, beside what the status of a case allows: the one table of roles. A commission for care opens the desk; one
// as a student opens it under supervision; one to lead the unit may also give its cases to others.
import type { Level } from '../flows/symptom.ts'
import type { Case } from './case.ts'
import { calling } from './console/calling.ts'
import type { Act } from './desk.ts'
import { type Caregiver, type Duty, isLicensed } from './people.ts'

type Name = Act['act']

/** The duties that open the desk; each of the others has a page of its own. */
export const atDesk: readonly (Duty | undefined)[] = [undefined, 'student', 'lead']

const urgent: readonly Level[] = ['P1', 'P2']
const lower = (from: Level, to: Level) => to > from

/** What a student may do under supervision. Everything else of the table in desk.ts is for those who answer for it themselves. */
const asStudent: readonly Name[] = [
  'claim',
  'say',
  'ask',
  'note-internally',
  'consult',
  'withdraw-consult',
  'ask-competence',
  'mark-interpreter',
  'end-guest',
  'hold',
  'resume',
  'release',
  'pass',
  'transfer',
  'change-urgency',
  'undo-urgency',
  'withdraw-lowering',
  'book',
  'cancel-booking',
  'rebook',
  'sign',
  'correct',
  'report-deviation',
  'close',
]
/** What a unit lead may do with a case that a colleague has. */
const overColleague: readonly Name[] = ['pass', 'release']

/** Who has taken it, under this commission: what one has at one unit is not taken along to another. */
export const owns = ({ claim }: Pick<Case, 'claim'>, who: Pick<Caregiver, 'hsaId' | 'unit'>): boolean =>
  claim !== null && claim.hsaId === who.hsaId && claim.unit.hsaId === who.unit.hsaId

/** Whether this role has this act at all, on this case. */
export function entitled(c: Case, who: Caregiver, what: Name): boolean {
  if (what === 'countersign' || what === 'send-back') return isLicensed(who)
  if (who.duty !== 'student') return true
  if (!asStudent.includes(what)) return false
  // The urgent and whoever alarms are not learnt on.
  if (what === 'claim') return c.alarm === null && calling(c) === null && c.urgency !== null && !urgent.includes(c.urgency.level)
  // Nor let go of: to close is also to have seen what alarms.
  if (what === 'close') return calling(c) === null && !(c.urgency && urgent.includes(c.urgency.level))
  return true
}

/** What of the act itself is not for this role. */
export function beyond(c: Case, who: Caregiver, what: Act): boolean {
  // What a student may not take is not given to one either.
  if (what.act === 'pass') return what.to.duty === 'student' && !entitled(c, what.to, 'claim')
  return who.duty === 'student' && what.act === 'change-urgency' && lower(c.urgency?.level ?? 'P3', what.level)
}

/** A unit lead gives a colleague's case to another or back to the queue, and one that waits to somebody. */
export function reassigning(c: Case, who: Caregiver): readonly Name[] {
  if (who.duty !== 'lead' || c.unit?.hsaId !== who.unit.hsaId) return []
  if (c.claim) return owns(c, who) ? [] : overColleague
  return c.status === 'waiting' ? ['pass'] : []
}
