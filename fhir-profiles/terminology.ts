// Is a code one of a value set? Answered from generated/terminology.json, which holds only what our profiles require.
import { type Terminology, unversioned } from './expand.ts'

/** The form of codes whose system has no list of them here. */
const open: Readonly<Record<string, RegExp>> = {
  'urn:ietf:bcp:13': /^[\w.+-]+\/[\w.+-]+(\s*;.*)?$/,
  'urn:ietf:bcp:47': /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
  'urn:iso:std:iso:4217': /^[A-Z]{3}$/,
}
const fits = (system: string, codes: ReadonlySet<string> | '*', code: string): boolean =>
  codes === '*' ? (open[system]?.test(code) ?? true) : codes.has(code)

export type Terms = {
  /** null = the value set is not known here, so nothing can be said. Without a system any of the set's will do. */
  has(valueSet: string, system: string | null, code: string): boolean | null
  /** What to write instead: the codes when they are few, else where they are listed. */
  choices(valueSet: string): string
  /** null = not one of our own systems. */
  exists(system: string, code: string): boolean | null
  codesOf(system: string): string
}

const few = 12
const listed = (codes: readonly string[], where: string) =>
  codes.length > 0 && codes.length <= few ? codes.join(', ') : `a code of ${where}`

export function terms(data: Terminology): Terms {
  const sets = new Map(
    Object.entries(data.valueSets).map(([url, systems]) => [
      url,
      Object.entries(systems).map(([system, codes]) => [system, codes === '*' ? codes : new Set(codes)] as const),
    ]),
  )
  const own = new Map(Object.entries(data.codeSystems).map(([url, codes]) => [url, new Set(codes)]))
  return {
    has(valueSet, system, code) {
      const systems = sets.get(unversioned(valueSet))
      if (!systems) return null
      return systems.some(([url, codes]) => (system === null || system === url) && fits(url, codes, code))
    },
    choices(valueSet) {
      const url = unversioned(valueSet)
      const systems = sets.get(url) ?? []
      return listed(
        systems.flatMap(([, codes]) => (codes === '*' ? [] : [...codes])),
        systems.length === 1 && systems[0]?.[1] === '*' ? systems[0][0] : url,
      )
    },
    exists(system, code) {
      return own.get(system)?.has(code) ?? null
    },
    codesOf(system) {
      return listed([...(own.get(system) ?? [])], system)
    },
  }
}

export const isLanguage = (code: string): boolean => open['urn:ietf:bcp:47']?.test(code) === true
