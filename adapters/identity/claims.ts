// From an identity provider's claims to a person of ours, and the reasons a login is refused. Claims are split
// between the ID token and UserInfo, so they are merged first and judged here, once.
import { z } from 'zod'
import { inTraining, unlicensed } from '../../bot/people.ts'
import type { SignedIn } from '../../bot/ports.ts'
import { clearedFor, type Duties, dutyOf, protectedBy } from './duties.ts'

export const Refusals = ['cancelled', 'level', 'foreign', 'provider', 'claims', 'purpose', 'age', 'expired', 'case'] as const
export type RefusedBecause = (typeof Refusals)[number]

/** A login that was not let in. The message is for the log and never holds anything about the person. */
export class LoginRefused extends Error {
  readonly code = 'login-refused'
  readonly reason: RefusedBecause
  constructor(reason: RefusedBecause, detail: string, options?: ErrorOptions) {
    super(`Login refused (${reason}): ${detail}`, options)
    this.reason = reason
  }
}

const number = z
  .string()
  .regex(/^\d{12}$/)
  .refine(controlDigit, 'control digit')

/** The Swedish OIDC profile's names (OIDC Sweden, claims specification). */
const CitizenClaims = z.object({
  given_name: z.string().min(1),
  family_name: z.string().min(1),
  'https://id.oidc.se/claim/personalIdentityNumber': number.optional(),
  'https://id.oidc.se/claim/coordinationNumber': number.optional(),
})
/** The names Inera's provider uses. */
const StaffClaims = z.object({
  employeeHsaId: z.string().min(1),
  name: z.string().min(1),
  commissionHsaId: z.string().min(1),
  commissionName: z.string(),
  commissionPurpose: z.string(),
  healthCareUnitHsaId: z.string().min(1),
  healthCareUnitName: z.string().min(1),
  healthCareProviderHsaId: z.string().min(1),
  healthcareProfessionalLicense: z.array(z.string()).default([]),
  commissionRight: z.array(z.string()).default([]),
  systemRole: z.array(z.string()).default([]),
  credentialPersonalIdentityNumber: number.optional(),
})

/** Codes of legitimation (HOSP) that caregivers in the entrance have. */
const licences: Readonly<Record<string, string>> = {
  SJ: 'Sjuksköterska',
  LK: 'Läkare',
  BM: 'Barnmorska',
  TL: 'Tandläkare',
  TH: 'Tandhygienist',
  PS: 'Psykolog',
  SG: 'Fysioterapeut',
  AT: 'Arbetsterapeut',
}

function read<T>(schema: z.ZodType<T>, claims: Record<string, unknown>): T {
  const parsed = schema.safeParse(claims)
  if (parsed.success) return parsed.data
  throw new LoginRefused('claims', `the provider did not give ${parsed.error.issues.map(i => i.path.join('.')).join(', ')}`)
}

export function citizenFrom(claims: Record<string, unknown>, loa: string): SignedIn {
  const given = read(CitizenClaims, claims)
  const personal = given['https://id.oidc.se/claim/personalIdentityNumber']
  const coordination = given['https://id.oidc.se/claim/coordinationNumber']
  const number = personal ?? coordination
  if (!number) throw new LoginRefused('claims', 'the provider gave no personnummer and no samordningsnummer')
  return {
    kind: 'citizen',
    citizen: {
      number,
      kind: personal ? 'personnummer' : 'samordningsnummer',
      given: given.given_name,
      family: given.family_name,
      birthDate: birthDateOf(number),
      loa,
      actor: null,
    },
  }
}

/** Rights come from the commission: one for anything else opens nothing here. */
export function caregiverFrom(claims: Record<string, unknown>, duties: Duties): SignedIn {
  const c = read(StaffClaims, claims)
  const commission = { purpose: c.commissionPurpose, rights: c.commissionRight, roles: c.systemRole }
  const duty = dutyOf(commission, duties)
  if (!duty) throw new LoginRefused('purpose', 'the commission is not for care')
  const licence = c.healthcareProfessionalLicense.find(code => licences[code] !== undefined)
  return {
    kind: 'caregiver',
    caregiver: {
      hsaId: c.employeeHsaId,
      name: c.name,
      // Who is in training acts under their supervisor's licence, whatever they hold of their own.
      role: duty === 'student' ? inTraining : ((licence && licences[licence]) ?? unlicensed),
      unit: { hsaId: c.healthCareUnitHsaId, name: c.healthCareUnitName },
      provider: c.healthCareProviderHsaId,
      commission: c.commissionHsaId,
      ...(duty === 'care' ? {} : { duty }),
      ...(clearedFor(commission, duties) ? { cleared: true } : {}),
      ...(protectedBy(commission, duties) ? { protected: true } : {}),
    },
    ...(c.credentialPersonalIdentityNumber ? { number: c.credentialPersonalIdentityNumber } : {}),
  }
}

/** The number says the day of birth; a samordningsnummer has 60 added to its day. */
export function birthDateOf(number: string): string {
  const day = Number(number.slice(6, 8))
  const date = `${number.slice(0, 4)}-${number.slice(4, 6)}-${String(day > 60 ? day - 60 : day).padStart(2, '0')}`
  if (!z.iso.date().safeParse(date).success) throw new LoginRefused('claims', 'the number holds no date of birth')
  return date
}

/** Luhn over the last ten digits. */
export function controlDigit(number: string): boolean {
  const sum = [...number.slice(2)].reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return sum % 10 === 0
}
