// A resource with everything in it that its profile lets one write, by R4's own definitions; and the walk that demands of each
// part that it is told again, or refused by name.
import { readFileSync } from 'node:fs'
import type { OperationOutcome } from '@medplum/fhirtypes'

export type Json = { [key: string]: unknown }
type Element = {
  path: string
  max: string
  type?: { code: string; targetProfile?: string[] }[]
  binding?: { strength: string; valueSet: string }
}
type Definition = { name: string; type: string; kind: string; snapshot: { element: Element[] } }

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fhir-profiles/generated/${name}.json`, import.meta.url), 'utf8'))
const profiles: Definition[] = read('definitions')
const datatypes = new Map<string, Definition>((read('datatypes') as Definition[]).map(one => [one.name, one]))
const { valueSets }: { valueSets: Record<string, Record<string, string[] | '*'>> } = read('terminology')

const primitives: Record<string, unknown> = {
  string: 'ord',
  markdown: 'ord',
  boolean: true,
  integer: 1,
  positiveInt: 1,
  unsignedInt: 1,
  decimal: 1.5,
  instant: '2026-12-01T08:00:00Z',
  dateTime: '2026-12-01T08:00:00Z',
  date: '2026-12-01',
  time: '08:00:00',
  uri: 'https://example.org/uri',
  url: 'https://example.org/url',
  canonical: 'https://example.org/canonical',
  id: 'id',
  oid: 'urn:oid:1.2.3',
  base64Binary: 'eA==',
  'http://hl7.org/fhirpath/System.String': 'id',
}
/** Deeper than this nothing new is said. */
const DEEPEST = 4

/** A code that the value set has: a wrong one would be refused for being wrong. */
function codeOf({ binding }: Element): { system?: string; code: string } {
  const [first] = Object.entries(valueSets[(binding?.valueSet ?? '').replace(/\|.*$/, '')] ?? {})
  if (!first) return { code: 'sv' }
  const [system, codes] = first
  return { system, code: codes === '*' ? (system === 'urn:ietf:bcp:13' ? 'text/plain' : 'sv') : (codes[0] ?? 'sv') }
}

/** `about`: the id that everything of the case has, so that a reference may be a true one. */
function partOf(element: Element, elements: readonly Element[], about: string, depth: number): unknown {
  const [type] = element.type ?? []
  const code = type?.code ?? ''
  if (code === 'code') return codeOf(element).code
  if (Object.hasOwn(primitives, code)) return primitives[code]
  if (code === 'Extension') return { url: 'https://example.org/extension', valueString: 'ord' }
  if (code === 'Narrative') return { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">ord</div>' }
  if (code === 'Resource') return { resourceType: 'Location', id: 'inside', name: 'ord' }
  if (code === 'Reference') {
    const target = type?.targetProfile?.[0]?.split('/').at(-1) ?? 'Patient'
    return { reference: `${target}/${about}`, display: 'ord', identifier: { system: 'https://example.org/sid', value: '1' } }
  }
  if (depth > DEEPEST) return undefined
  if (code === 'BackboneElement' || code === 'Element') return inside(elements, element.path, about, depth + 1)
  if (code === 'Coding') return { ...whole('Coding', about, depth + 1), ...codeOf(element) }
  return datatypes.has(code) ? whole(code, about, depth + 1) : undefined
}
const whole = (type: string, about: string, depth: number): Json =>
  inside(datatypes.get(type)?.snapshot.element ?? [], type, about, depth)

function inside(elements: readonly Element[], path: string, about: string, depth: number): Json {
  const made: Json = {}
  for (const element of elements) {
    const name = element.path.slice(path.length + 1)
    if (!element.path.startsWith(`${path}.`) || name.includes('.') || element.max === '0') continue
    // Only forms: what an id of a part, or a modifier, means is refused or kept like any other.
    if (depth > 1 && (name === 'id' || name === 'extension')) continue
    const value = partOf(element, elements, about, depth)
    if (value === undefined) continue
    const [type] = element.type ?? []
    const key = name.endsWith('[x]') ? name.slice(0, -3) + (type?.code ?? '').replace(/^./, c => c.toUpperCase()) : name
    made[key] = element.max === '1' ? value : [value]
  }
  return made
}

/** Everything the profile of the type knows; what `given` says stands as it says it. */
export function maximal(type: string, about: string, given: Json): Json {
  const profile = profiles.find(one => one.kind === 'resource' && one.type === type)
  const [root] = profile?.snapshot.element ?? []
  if (!profile || !root) throw new Error(`no profile of ${type}`)
  return { ...inside(profile.snapshot.element, root.path, about, 0), resourceType: type, ...given }
}

/** One more of everything in it, for what is there already: `{a: [x]}` gives `{a: [x, y]}`. */
export const widened = (base: Json, more: Json): Json => {
  const out: Json = { ...more, ...base }
  for (const [key, value] of Object.entries(more))
    if (Array.isArray(value) && Array.isArray(base[key])) out[key] = [...base[key], ...value]
  return out
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Takes away what an outcome has named; false when nothing of the kind was sent. */
function taken(body: Json, expression: string, base: Json): boolean {
  const steps = expression
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .slice(1)
  const [top] = steps
  if (top === undefined) return false
  const key = keyIn(body, top)
  // What stands already is left as it was: a rule of several elements names them all.
  const stood = key === null ? undefined : base[key]
  const whole = (): boolean => {
    if (key === null || stood === undefined) return false
    body[key] = structuredClone(stood)
    return true
  }
  if (key !== null && stood !== undefined) {
    if (JSON.stringify(stood) === JSON.stringify(body[key])) return false
    if (steps.length === 1) return whole()
  }
  let at: unknown = body
  for (const step of steps.slice(0, -1)) {
    if (Array.isArray(at)) at = at[Number(step)]
    else if (isObject(at)) at = at[keyIn(at, step) ?? step]
  }
  const last = steps.at(-1) ?? ''
  if (Array.isArray(at)) {
    if (at[Number(last)] === undefined || at[Number(last)] === null) return whole()
    at[Number(last)] = null
    return true
  }
  const found = isObject(at) ? keyIn(at, last) : null
  if (!isObject(at) || found === null) return whole()
  delete at[found]
  return true
}
/** `content` for contentString, too. */
const keyIn = (at: Json, name: string): string | null =>
  Object.hasOwn(at, name) ? name : (Object.keys(at).find(key => new RegExp(`^_?${name}([A-Z]|$)`).test(key)) ?? null)

/** What was taken out of a list leaves no gap, and what was emptied is nothing. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.map(tidy).filter(one => one !== undefined && one !== null)
    return kept.length > 0 ? kept : undefined
  }
  if (!isObject(value)) return value
  const kept = Object.entries(value).flatMap(([key, one]) => {
    const tidied = tidy(one)
    return tidied === undefined ? [] : [[key, tidied] as const]
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

export function leaves(value: unknown, at = ''): [path: string, value: unknown][] {
  if (Array.isArray(value)) return value.flatMap((one, i) => leaves(one, `${at}[${i}]`))
  if (isObject(value)) return Object.entries(value).flatMap(([key, one]) => leaves(one, at === '' ? key : `${at}.${key}`))
  return [[at, value]]
}

type Answer = { status: number; body: Json }
export type Told = { sent: Json; answer: Json; refused: string[] }
/**
 * Sends it, takes away what is refused by name, and sends the rest again, until it is taken in. Fails when something is refused
 * that has no name, or one that was not sent.
 */
export async function told(body: Json, base: Json, send: (body: Json) => Promise<Answer>): Promise<Told> {
  let rest = body
  const refused: string[] = []
  for (let round = 0; round < 12; round += 1) {
    const { status, body: answer } = await send(rest)
    if (status < 300) return { sent: rest, answer, refused }
    const named = ((answer as unknown as OperationOutcome).issue ?? []).flatMap(({ expression }) => expression ?? [])
    const mended = structuredClone(rest)
    // The last of a list first: the places of the others hold.
    if (status >= 500 || !named.map(one => taken(mended, one, base)).includes(true))
      throw new Error(`${status} for what was not sent: ${JSON.stringify(answer)}`)
    refused.push(...named)
    rest = tidy(mended) as Json
  }
  throw new Error(`it is never taken in: ${refused.join(', ')}`)
}

/** The leaves of `sent` that are nowhere in the part of `stands` they stood in. `again`: the same said otherwise. */
export function untold(
  sent: Json,
  stands: Json,
  again: (path: string, value: unknown) => unknown = (_, value) => value,
): string[] {
  const parts = new Map<string, unknown[]>()
  for (const [path, value] of leaves(stands)) {
    const plain = path.replace(/\[\d+\]/g, '')
    parts.set(plain, [...(parts.get(plain) ?? []), value])
  }
  const same = (a: unknown, b: unknown) => a === b || (instant(a) !== null && instant(a) === instant(b))
  return leaves(sent).flatMap(([path, value]) =>
    (parts.get(path.replace(/\[\d+\]/g, '')) ?? []).some(one => same(one, again(path, value))) ? [] : [path],
  )
}
const instant = (value: unknown): number | null =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : null
