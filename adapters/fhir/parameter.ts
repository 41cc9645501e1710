// What a search parameter is: what it reads of a resource, and how it narrows the cases that must be looked at; and those
// that many types share.
import type { Resource } from '@medplum/fhirtypes'
import type { Status } from '../../bot/case.ts'
import { caseIdOf } from '../../fhir-profiles/reading.ts'
import type { Narrowing } from './lookup.ts'
import { codes, moment, type Pointer, type Span, type Token, type Wanted } from './values.ts'

export type Parameter =
  | { kind: 'token'; read: (r: Resource) => Token[]; narrow?: (wanted: readonly Wanted[]) => Narrowing[] }
  /** `targets`: the types it may point at; one alone may be left out by the caller. */
  | {
      kind: 'reference'
      targets: readonly string[]
      /** The reference itself carries the identifier of what it points at. */
      carries?: true
      read: (r: Resource) => Pointer[]
      narrow?: (wanted: readonly Wanted[]) => Narrowing[]
    }
  /**
   * `span`: the time lies between a case's opening and its last entry, so cases outside need not be read; `early`: or begins so
   * many ms before.
   */
  | { kind: 'date'; read: (r: Resource) => Span[]; span: 'closed' | 'open' | 'none'; early?: number }
  | { kind: 'string'; read: (r: Resource) => string[] }
  | { kind: 'uri'; read: (r: Resource) => string[] }

/** The table is keyed by type, so a reader only ever sees its own: the one place that says so to the compiler. */
export const on =
  <T extends Resource, V>(read: (r: T) => V) =>
  (r: Resource): V =>
    read(r as T)

const ids = (wanted: readonly Wanted[]): Narrowing[] => [
  {
    ids: wanted.flatMap(w =>
      w.kind === 'token' && w.code ? [caseIdOf(w.code)] : w.kind === 'reference' ? [caseIdOf(w.id)] : [],
    ),
  },
]
export const person = (wanted: readonly Wanted[]): Narrowing[] => {
  const numbers = wanted.flatMap(w => (w.kind === 'identifier' || w.kind === 'token' ? [w.code ?? ''] : []))
  return [{ persons: numbers }]
}
const subject = (wanted: readonly Wanted[]) => (wanted.some(w => w.kind === 'identifier') ? person(wanted) : ids(wanted))
export const numbers = (wanted: readonly Wanted[]): Narrowing[] => [
  { numbers: wanted.flatMap(w => (w.kind === 'token' && w.code ? [w.code] : [])) },
]
/** A reference to something that is read from a case; by identifier it names none. */
export const caseRefs = (wanted: readonly Wanted[]): Narrowing[] => (wanted.some(w => w.kind === 'identifier') ? [] : ids(wanted))
const contact = (wanted: readonly Wanted[]) =>
  wanted.some(w => w.kind === 'identifier')
    ? [{ numbers: wanted.flatMap(w => (w.kind === 'identifier' && w.code ? [w.code] : [])) }]
    : ids(wanted)

export const statuses =
  (map: Record<string, Status[]>) =>
  (wanted: readonly Wanted[]): Narrowing[] => [
    { statuses: [...new Set(wanted.flatMap(w => (w.kind === 'token' && w.code ? (map[w.code] ?? []) : [])))] },
  ]
export const everyStatus: Record<string, Status[]> = {
  'with-bot': ['with-bot'],
  waiting: ['waiting'],
  claimed: ['claimed'],
  'on-hold': ['on-hold'],
  closed: ['closed'],
}

const _id: Parameter = { kind: 'token', read: r => codes(r.id), narrow: ids }
/** A register's id says nothing of a case. */
const plainId: Parameter = { kind: 'token', read: r => codes(r.id) }
const _lastUpdated = (span: 'closed' | 'none'): Parameter => ({ kind: 'date', read: r => moment(r.meta?.lastUpdated), span })
export const about = <T extends Resource>(read: (r: T) => Pointer[]): Parameter => ({
  kind: 'reference',
  targets: ['Patient'],
  carries: true,
  read: on(read),
  narrow: subject,
})
export const within = <T extends Resource>(read: (r: T) => Pointer[]): Parameter => ({
  kind: 'reference',
  targets: ['Encounter'],
  carries: true,
  read: on(read),
  narrow: contact,
})
/** An element of type `code`. `system`: what its required binding implies, after http://hl7.org/fhir/. */
export const coded = <T extends Resource>(system: string, read: (r: T) => string | undefined): Parameter & { kind: 'token' } => ({
  kind: 'token',
  read: on((r: T) => codes(read(r), `http://hl7.org/fhir/${system}`)),
})
export const status = <T extends Resource & { status?: string }>(system: string, map?: Record<string, Status[]>): Parameter => ({
  ...coded<T>(system, r => r.status),
  ...(map ? { narrow: statuses(map) } : {}),
})
/** R4 gives true and false a system, too. */
export const flag = <T extends Resource>(read: (r: T) => boolean | undefined): Parameter => ({
  kind: 'token',
  read: on((r: T) => {
    const said = read(r)
    return codes(said === undefined ? undefined : String(said), 'http://terminology.hl7.org/CodeSystem/special-values')
  }),
})
export const both = (parameter: Parameter) => ({ patient: parameter, subject: parameter })
export const caseBound = { _id, _lastUpdated: _lastUpdated('closed') }
export const registered = { _id: plainId, _lastUpdated: _lastUpdated('none') }
