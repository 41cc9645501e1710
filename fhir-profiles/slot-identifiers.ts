// What its owner calls a time. A search looks in `system|value`; identifiers that say more are kept whole beside that, as they
// were written.
import { isDeepStrictEqual } from 'node:util'
import type { Identifier, OperationOutcomeIssue } from '@medplum/fhirtypes'
import { system } from './codes.ts'
import { isObject, issue } from './issues.ts'
import { isNumbered, partsOf } from './parts.ts'
import { clean } from './text.ts'

/** Of a row of `slots`. Our own number of a time is the row's id, and not among them. */
export type Called = {
  /** `system|value` */
  identifiers: string[]
  /** All of them, when any says more than that. Versions from before they were kept have none. */
  identifiers_whole?: readonly Identifier[] | null
}

const nameOf = ({ system, value }: Identifier): string => `${system}|${value}`
const identifierOf = (written: string): Identifier => {
  const bar = written.indexOf('|')
  return { ...(bar > 0 ? { system: written.slice(0, bar) } : {}), value: written.slice(bar + 1) }
}

export function identifiersOf({ identifiers, identifiers_whole: whole }: Called): readonly Identifier[] {
  // A server of the version before, while it still runs, changes `identifiers` alone: then those are right.
  return whole && isDeepStrictEqual(whole.map(nameOf), identifiers) ? whole : identifiers.map(identifierOf)
}

/** Null when one does not say whose it is. */
export function calledIn(list: readonly Identifier[] | undefined): Required<Called> | null {
  const others = (list ?? []).filter(one => one.system !== system.slot)
  if (others.some(one => !one.system || !one.value || one.system.includes('|'))) return null
  const more = others.some(one => Object.keys(one).some(name => !isFoundBy(name)))
  return { identifiers: others.map(nameOf), identifiers_whole: more ? others.map(kept) : null }
}

/** Not a letter of these is touched, or the same condition would not find it again. */
const isFoundBy = (name: string): boolean => name === 'system' || name === 'value'
const kept = (one: Identifier): Identifier =>
  Object.fromEntries(Object.entries(one).map(([name, value]) => [name, isFoundBy(name) ? value : readable(value)]))

function readable(value: unknown): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map(readable)
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, readable(part)])) : value
}

/** What belongs to no case. */
const open = ['Organization', 'HealthcareService', 'Location', 'Practitioner', 'PractitionerRole', 'Device', 'Schedule', 'Slot']
const isOfACase = (reference: string): boolean => {
  const type = /^([A-Z][A-Za-z]+)\//u.exec(reference)?.[1]
  return type !== undefined && !open.includes(type)
}

/** What its profile says of an identifier's system holds for everything inside it. */
export const tells = (list: readonly Identifier[] | undefined): OperationOutcomeIssue[] =>
  [...partsOf(list ?? [], 'Slot.identifier')]
    .filter(part => isNumbered(part) || (part.name === 'reference' && isOfACase(String(part.value))))
    .map(({ at }) =>
      issue(
        'business-rule',
        at,
        'a time never says which case has it, or whom it is for',
        'leave it out: the Appointment says that',
      ),
    )
