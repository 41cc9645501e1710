// What a mapping reads: a case and its whole log, and the register's units. No IO, no clock: the same log gives
// the same resources, so a version is simply the number of the last entry that touched the thing.
import type {
  Device,
  Encounter,
  Meta,
  Organization,
  Patient,
  PractitionerRole,
  Reference,
  RelatedPerson,
} from '@medplum/fhirtypes'
import type { Author, Case, Entry } from '../bot/case.ts'
import type { Unit } from '../bot/people.ts'
import type { RegisterUnit } from '../bot/ports.ts'
import { caseIdentifier, hsaIdentifier, personIdentifier, profile, type ServedType, system } from './codes.ts'
import { line } from './text.ts'

export type Reading = { case: Case; entries: readonly Entry[]; units: readonly RegisterUnit[] }
export type EntryOf<T extends Entry['type']> = Extract<Entry, { type: T }>
export type CaregiverAuthor = Extract<Author, { kind: 'caregiver' }>

export const ofType = <T extends Entry['type']>(entries: readonly Entry[], ...types: T[]): EntryOf<T>[] =>
  entries.filter((e): e is EntryOf<T> => types.some(type => type === e.type))

/**
 * FHIR ids know only letters, digits, '-' and '.', and a case's id may hold more ('_'): what they don't know is written
 * after a dot, and read back by `caseIdOf`. A dot before a digit joins a case to the number of an entry.
 */
const encode = (part: string): string =>
  part.replace(/[^A-Za-z0-9-]/gu, ch =>
    ch === '_' ? '.u' : ch === '.' ? '.d' : `.x${ch.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
const decode = (part: string): string =>
  part.replace(/\.(?:u|d|x([0-9a-f]{4}))/gu, (all, hex: string | undefined) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : all === '.u' ? '_' : '.',
  )
export const fhirId = (...parts: (string | number)[]): string => parts.map(part => encode(String(part))).join('.')

/** The first thing an id was made of: a case, a unit, a caregiver. */
export const caseIdOf = (id: string): string => decode(id.split(/\.(?![udx])/u)[0] ?? id)

/** What an id of one part was made of; null when no such id is made here, so that two ids never mean one thing. */
export function wholeIdOf(id: string): string | null {
  const whole = decode(id)
  return fhirId(whole) === id ? whole : null
}

export const protectedLabel = { system: system.securityLabel, code: 'sekretessmarkering', display: 'Sekretessmarkering' }

/**
 * Version and time of the last of the entries that touched a resource. Labels and references follow the person: who logs in
 * later touches all that was there. A version never says two things.
 */
export function meta(r: Reading, type: ServedType, touched: readonly Entry[]): Meta {
  const first = touched[0] ?? r.entries[0]
  const known = ofType(r.entries, 'identified').filter(e => first && e.seq > first.seq)
  const last = [...(touched.length > 0 ? touched : r.entries.slice(0, 1)), ...known].reduce<Entry | undefined>(
    (latest, e) => (latest && latest.seq >= e.seq ? latest : e),
    undefined,
  )
  return {
    versionId: String(last?.seq ?? r.case.rev),
    lastUpdated: last?.at ?? r.case.updatedAt,
    profile: [profile[type]],
    ...(r.case.citizen?.protected ? { security: [protectedLabel] } : {}),
  }
}

export const patientReference = (c: Case): Reference<Patient> => ({
  reference: `Patient/${fhirId(c.id)}`,
  ...(c.citizen ? { identifier: personIdentifier(c.citizen) } : {}),
})
export const encounterReference = (c: Case): Reference<Encounter> => ({
  reference: `Encounter/${fhirId(c.id)}`,
  identifier: caseIdentifier(c),
})
export const botReference: Reference<Device> = { reference: 'Device/farstu', display: 'Farstu' }

export const organizationReference = (unit: Unit): Reference<Organization> => ({
  reference: `Organization/${fhirId(unit.hsaId)}`,
  identifier: hsaIdentifier(unit.hsaId),
  display: line(unit.name) ?? unit.hsaId,
})
/** Everyone at the desk whom an entry names: who did it, and to whom a case was given. */
export const staffIn = (e: Entry): CaregiverAuthor[] => [
  ...(e.by.kind === 'caregiver' ? [e.by] : []),
  ...(e.type === 'passed' ? [{ kind: 'caregiver' as const, ...e.to }] : []),
]
/** Who has taken the case or been given it, in order. */
export const takers = (entries: readonly Entry[]): { by: CaregiverAuthor; at: string }[] =>
  ofType(entries, 'claimed', 'passed').flatMap(e =>
    staffIn(e)
      .slice(-1)
      .map(by => ({ by, at: e.at })),
  )

export const roleId = (by: Pick<CaregiverAuthor, 'hsaId' | 'commission'>): string => fhirId(by.hsaId, by.commission)
export const roleReference = (by: CaregiverAuthor): Reference<PractitionerRole> => ({
  reference: `PractitionerRole/${roleId(by)}`,
  display: [...(by.protected ? [] : [by.name]), by.role, by.unit.name].flatMap(part => line(part) ?? []).join(', '),
})

/** The citizen's side of the talk: the guardian, when one acts for a child. */
export const citizenReference = (c: Case): Reference<Patient> | Reference<RelatedPerson> =>
  c.citizen?.actor ? { reference: `RelatedPerson/${fhirId(c.id)}` } : patientReference(c)

/** An interpreter or a relative, as everybody in the talk sees them. */
const guestReference = ({ role, name }: Extract<Author, { kind: 'guest' }>): Reference<RelatedPerson> => ({
  display: `${role === 'interpreter' ? 'Tolk' : 'Närstående'} ${line(name) ?? ''}`.trim(),
})

/** Who an entry is by, as the reference R4 takes for it. Clock and system speak through the bot. */
export function authorReference(c: Case, by: Author) {
  if (by.kind === 'citizen') return citizenReference(c)
  if (by.kind === 'caregiver') return roleReference(by)
  // Nobody knows more of them than what they were called when they were invited: no resource stands for them.
  if (by.kind === 'guest') return guestReference(by)
  return botReference
}

/** The care provider (vårdgivare) of a unit; before a case has a unit, the one that runs the central queue. */
export function providerOf(units: readonly RegisterUnit[], unit: Unit | null): Unit | null {
  const own = units.find(u => u.hsaId === unit?.hsaId)
  return (own ?? units.find(u => u.kind === 'central'))?.provider ?? null
}
