// What a commission (medarbetaruppdrag) is for here. The purpose stands on the commission; that somebody leads the unit, is a
// student, reviews the log, keeps the house running, is cleared for protected identities or has one is read from the roles that
// HSA holds for this service (`systemRole`) or from the commission's own rights (`commissionRight`). All of it is configuration.
import { z } from 'zod'
import type { Duty } from '../../bot/people.ts'

/** Every part that is given must be met, by any one of its values; a part left out is met by all. */
const Match = z.strictObject({
  purposes: z.array(z.string().min(1)).min(1).optional(),
  rights: z.array(z.string().min(1)).min(1).optional(),
  roles: z.array(z.string().min(1)).min(1).optional(),
})
type Match = z.infer<typeof Match>

export const Duties = z.strictObject({
  /** What opens the desk. Student and lead open it too, with other rights. */
  care: Match,
  student: Match,
  lead: Match,
  rules: Match,
  review: Match,
  operate: Match,
  /** May open the cases of those with a protected identity. */
  cleared: Match,
  /** Staff with a protected identity: citizens and other systems are told the role, never the name. */
  protected: Match,
})
export type Duties = z.infer<typeof Duties>

const CARE = ['Vård och behandling']
/** The purposes are HSA's words as far as we know them; the roles are ours, for the region to register in HSA. */
export const defaultDuties: Duties = {
  care: { purposes: CARE },
  student: { purposes: CARE, roles: ['FARSTU;Student'] },
  lead: { purposes: CARE, roles: ['FARSTU;Enhetsledning'] },
  rules: { purposes: ['Kvalitetssäkring'] },
  review: { purposes: ['Administration'], roles: ['FARSTU;Loggranskning'] },
  operate: { purposes: ['Administration'], roles: ['FARSTU;Drift'] },
  cleared: { roles: ['FARSTU;Skyddade'] },
  protected: { roles: ['FARSTU;SkyddadPersonal'] },
}

/** As the setting has it: whole, or with only what differs from the default. Empty: the default. */
export function dutiesFrom(text: string): Duties {
  if (text.trim() === '') return defaultDuties
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new Error('STAFF_DUTIES is not JSON: { "review": { "purposes": ["…"], "roles": ["…"] }, … }')
  }
  const read = Duties.partial().strict().safeParse(given)
  if (read.success) return Duties.parse({ ...defaultDuties, ...read.data })
  throw new Error(`STAFF_DUTIES can't be used: ${read.error.issues.map(i => `${i.path.join('.')} ${i.message}`).join('; ')}`)
}

export type Commission = { purpose: string; rights: readonly string[]; roles: readonly string[] }
const meets = ({ purposes, rights, roles }: Match, c: Commission) =>
  (!purposes || purposes.includes(c.purpose)) &&
  (!rights || rights.some(right => c.rights.includes(right))) &&
  (!roles || roles.some(role => c.roles.includes(role)))

/** Null: it opens nothing here. The narrowest first: a student who also leads is a student. */
export function dutyOf(c: Commission, duties: Duties): Duty | 'care' | null {
  return (['student', 'lead', 'review', 'operate', 'rules', 'care'] as const).find(name => meets(duties[name], c)) ?? null
}
export const protectedBy = (c: Commission, duties: Duties): boolean => meets(duties.protected, c)
export const clearedFor = (c: Commission, duties: Duties): boolean => meets(duties.cleared, c)
