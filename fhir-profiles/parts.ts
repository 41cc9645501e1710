// Every named part of a resource, whatever its depth, with its path.
import { system } from './codes.ts'
import { isName, isObject } from './issues.ts'

export type Part = { name: string; value: unknown; at: string }

export function* partsOf(value: unknown, at: string): Generator<Part> {
  if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* partsOf(one, `${at}[${i}]`)
  else if (isObject(value))
    for (const [name, part] of Object.entries(value)) {
      // A name of the sender's own making is not repeated.
      const inside = isName(name) ? `${at}.${name}` : at
      yield { name, value: part, at: inside }
      yield* partsOf(part, inside)
    }
}

const numbers: readonly unknown[] = [system.caseNumber, system.personnummer, system.samordningsnummer, system.reserveNumber]
/** Where a number of a case or a person is told. */
export const isNumbered = ({ name, value }: Part): boolean => name === 'system' && numbers.includes(value)
