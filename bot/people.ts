// The people of a case and where they work.
import { z } from 'zod'

export const Unit = z.object({ hsaId: z.string(), name: z.string() })
export type Unit = z.infer<typeof Unit>

export const Duty = z.enum(['student', 'lead', 'rules', 'review', 'operate'])
export type Duty = z.infer<typeof Duty>

/** A caregiver under one commission (medarbetaruppdrag): rights come from the unit of the commission. */
export const Caregiver = z.object({
  hsaId: z.string(),
  name: z.string(),
  role: z.string(),
  unit: Unit,
  /** HSA-id of the care provider (vårdgivare) and of the commission. */
  provider: z.string(),
  commission: z.string(),
  /** Absent: care. One to keep the rules, to review the log or to keep the house running opens no case (rights.ts). */
  duty: Duty.optional(),
  /** May open the cases of those with a protected identity. */
  cleared: z.boolean().optional(),
  /** Has a protected identity of their own: colleagues see the name, citizens and other systems the role (outsideName). */
  protected: z.boolean().optional(),
  /** HSA-ids of the units with which theirs has one queue, as the register says at this moment. */
  serves: z.array(z.string()).optional(),
})
export type Caregiver = z.infer<typeof Caregiver>

/** Who they are in what they write. */
export const staffAuthor = (who: Caregiver) => {
  const { hsaId, name, role, unit, commission, duty } = who
  const more = { ...(duty ? { duty } : {}), ...(who.protected ? { protected: true } : {}) }
  return { kind: 'caregiver' as const, hsaId, name, role, unit, commission, ...more }
}

/** The name as a citizen or another system sees it: of somebody with a protected identity, the role. */
export const outsideName = (who: Pick<Caregiver, 'name' | 'role' | 'protected'>): string =>
  who.protected ? `${who.role.slice(0, 1).toLocaleUpperCase('sv')}${who.role.slice(1)}` : who.name

/** As a sender to the citizen's clients, which show name and role beside each other: a role that is the name is said once. */
export const outsideSender = (who: Pick<Caregiver, 'name' | 'role' | 'protected'>): { name: string; role: string } => ({
  name: outsideName(who),
  role: who.protected ? '' : who.role,
})

/** Whose queue they answer: their unit's, and those it shares one with. */
export const serves = (who: Pick<Caregiver, 'unit' | 'serves'>, unit: string): boolean =>
  unit === who.unit.hsaId || (who.serves?.includes(unit) ?? false)

/** The role of a student, as the login gives it. */
export const inTraining = 'Student under handledning'
/** The role of staff without a licence (legitimation). */
export const unlicensed = 'Vårdpersonal'
export const isLicensed = ({ role, duty }: Pick<Caregiver, 'role' | 'duty'>): boolean => duty !== 'student' && role !== unlicensed

/** A person whose identity was verified at LoA3. A typed number never becomes one of these. */
export const Citizen = z.object({
  /** 12 digits. */
  number: z.string().regex(/^\d{12}$/),
  kind: z.enum(['personnummer', 'samordningsnummer']),
  given: z.string(),
  family: z.string(),
  birthDate: z.iso.date(),
  /** Sekretessmarkering or skyddad folkbokföring, or unknown: all are treated as protected. */
  protected: z.boolean(),
  /** HSA-id of the health centre where the person is listed. */
  listedAt: Unit.nullable(),
  loa: z.string(),
  /** When a guardian acts for a child: the person who logged in. */
  actor: z.object({ number: z.string(), given: z.string(), family: z.string() }).nullable(),
})
export type Citizen = z.infer<typeof Citizen>
