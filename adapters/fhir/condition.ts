// What a condition says: `If-None-Exist`, and the search in the address of a conditional write.
import type { Resource } from '@medplum/fhirtypes'
import { canonicalSystem } from '../../fhir-profiles/codes.ts'

export const saidIn = (condition: string): URLSearchParams => new URLSearchParams(condition.replace(/^[^=&]*\?/u, ''))

/** An identifier by the one name its system has here. */
const oneName = (value: string): string => {
  const bar = value.indexOf('|')
  return bar > 0 ? `${canonicalSystem(value.slice(0, bar))}${value.slice(bar)}` : value
}

/** The same for all who mean the same: parallel writers wait for each other by it. As JSON: PostgreSQL takes no NUL in a text. */
export const lockOf = (type: string, condition: string): string =>
  JSON.stringify([type, ...[...saidIn(condition)].map(([name, value]) => `${name}=${oneName(value)}`).sort()])

/** Whether it asks for nothing but an identifier that the resource itself has. */
export function saysItsOwn(resource: Resource, condition: string): boolean {
  const own = resource.resourceType === 'Communication' ? (resource.identifier ?? []) : []
  const [[name, value = ''] = [], ...more] = saidIn(condition)
  const has = own.map(one => oneName(`${one.system}|${one.value}`))
  return name === 'identifier' && more.length === 0 && has.includes(oneName(value))
}
