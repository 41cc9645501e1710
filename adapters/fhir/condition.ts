// What a condition says: `If-None-Exist`, and the search in the address of a conditional write.
import type { Resource } from '@medplum/fhirtypes'

export const saidIn = (condition: string): URLSearchParams => new URLSearchParams(condition.replace(/^.*\?/u, ''))

/** The same for all who mean the same: parallel writers wait for each other by it. */
export const lockOf = (type: string, condition: string): string =>
  `${type}?${[...saidIn(condition)]
    .map(pair => pair.join('='))
    .sort()
    .join('&')}`

/** Whether it asks for nothing but an identifier that the resource itself has. */
export function saysItsOwn(resource: Resource, condition: string): boolean {
  const own = resource.resourceType === 'Communication' ? (resource.identifier ?? []) : []
  const [[name, value] = [], ...more] = saidIn(condition)
  return name === 'identifier' && more.length === 0 && own.some(one => `${one.system}|${one.value}` === value)
}
