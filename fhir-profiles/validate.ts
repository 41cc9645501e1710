// Validation against our profiles, in two readings. Ours walks the elements (elements.ts): forms, numbers, codes,
// references, contained resources, extensions. Medplum then evaluates the invariants and counts what we don't. Each
// profile is parsed once, under its URL as type name, because validateResource would parse it on every call.
import { readFileSync } from 'node:fs'
import { loadDataType, OperationOutcomeError, validateTypedValue } from '@medplum/core'
import type { OperationOutcomeIssue, Resource, StructureDefinition } from '@medplum/fhirtypes'
import { isServed, profile } from './codes.ts'
import { object } from './elements.ts'
import type { Terminology } from './expand.ts'
import { told } from './invariants.ts'
import { isObject, issue, type Json, type Walk } from './issues.ts'
import { linksOf, unused } from './references.ts'
import { type Plans, plansOf } from './structure.ts'
import { type Terms, terms } from './terminology.ts'

type Known = { plans: Plans; terms: Terms; names: ReadonlyMap<string, string> }
let loaded: Known | undefined

/** Read on first use: a product that only serves never pays for it. */
function known(): Known {
  if (loaded) return loaded
  const read = (name: string) => JSON.parse(readFileSync(new URL(`generated/${name}.json`, import.meta.url), 'utf8'))
  const definitions: StructureDefinition[] = read('definitions')
  const datatypes: StructureDefinition[] = read('datatypes')
  const terminology: Terminology = read('terminology')
  const names = new Map<string, string>()
  for (const definition of definitions) {
    if (definition.kind !== 'resource') continue
    // Medplum files a definition under its type when that is a URL; the base types stay as they are.
    loadDataType({ ...definition, type: definition.url })
    names.set(definition.url, definition.name)
  }
  loaded = { plans: plansOf(definitions, datatypes), terms: terms(terminology), names }
  return loaded
}

const deepest = 50
const mostNodes = 10_000

type Size = { nodes: number }
/** Is it JSON at all, and of a size worth reading? Stops before a deep body could exhaust the stack, or a circle spin. */
function unreadable(value: unknown, depth: number, size: Size): OperationOutcomeIssue | null {
  if (++size.nodes > mostNodes)
    return issue('too-costly', 'Resource', `a resource has at most ${mostNodes} values`, 'divide it into several resources')
  if (typeof value !== 'object' || value === null) {
    if (typeof value !== 'bigint' && typeof value !== 'symbol' && typeof value !== 'function') return null
    return issue('structure', 'Resource', 'a value that JSON does not have', 'send JSON')
  }
  if (depth > deepest)
    return issue(
      'too-costly',
      'Resource',
      `a resource is at most ${deepest} levels deep`,
      'let the parts stand beside each other',
    )
  const kind: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && kind !== Object.prototype && kind !== null)
    return issue('structure', 'Resource', 'an object that JSON does not have', 'send JSON')
  for (const one of Object.values(value)) {
    const found = unreadable(one, depth + 1, size)
    if (found) return found
  }
  return null
}

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const levelled = (text: string): string => {
  const at = time.test(text) ? new Date(text) : null
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : text
}
/** The same with every time in one form, so that comparing their text compares the times. */
const level = (resource: Json): Json => Object.fromEntries(Object.entries(resource).map(([key, value]) => [key, levelIn(value)]))
const levelIn = (value: unknown): unknown => {
  if (typeof value === 'string') return levelled(value)
  if (Array.isArray(value)) return value.map(levelIn)
  return isObject(value) ? level(value) : value
}

function invariants(resource: Json, url: string, name: string, type: string): OperationOutcomeIssue[] {
  try {
    // What is only a warning to Medplum (two types of a choice, a reference's type) is an error of our own reading.
    // Contained resources are left out: it knows their types only where someone else has loaded them.
    validateTypedValue({ type: url, value: { ...resource, contained: undefined } })
    return []
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    return (error.outcome.issue ?? []).filter(found => found.severity === 'error').map(found => told(found, name, type))
  }
}

/** dom-2 to dom-5, ext-1 and the like are told by the walk, at the element itself. */
const walked = /: (dom-[2345]|ext-1): /

function read(resource: Json, type: keyof typeof profile): OperationOutcomeIssue[] {
  const { plans, terms, names } = known()
  const url = profile[type]
  const [name, plan] = [names.get(url), plans.profile(url)]
  if (!name || !plan)
    return [issue('not-supported', `${type}`, 'no profile of this type is compiled', 'run fhir-profiles/build.ts')]
  const walk: Walk = { issues: [], plans, terms, links: linksOf(resource), uneven: false }
  object(walk, resource, plan, type)
  unused(walk, resource, type)
  // FHIRPath over values of the wrong kind says nothing more that is true.
  if (walk.issues.some(({ code }) => code === 'structure')) return walk.issues
  const found = new Set(walk.issues.flatMap(({ expression }) => expression ?? []))
  for (const more of invariants(walk.uneven ? level(resource) : resource, url, name, type)) {
    if (walked.test(more.diagnostics ?? '') || more.expression?.every(path => found.has(path))) continue
    walk.issues.push(more)
  }
  return walk.issues
}

/** The top-level elements of a type by every name they are called, with the properties each is written as: `effective`, `effectiveDateTime`. */
export function elementsOf(type: keyof typeof profile): ReadonlyMap<string, readonly string[]> {
  const rules = known().plans.profile(profile[type])?.rules ?? []
  return new Map(rules.flatMap(({ label, keys }) => [[label, keys] as const, ...keys.map(key => [key, [key]] as const)]))
}

const isR4 = (type: string): boolean => known().terms.has('http://hl7.org/fhir/ValueSet/resource-types', null, type) === true

/**
 * What is wrong with anything parsed from JSON, by the profile of its type; nothing when it conforms. Each issue names
 * the element, the rule and how to mend it, and repeats no value but a code. Never throws.
 */
export function validateUnknown(value: unknown): OperationOutcomeIssue[] {
  try {
    if (!isObject(value))
      return [issue('structure', 'Resource', 'a resource is a JSON object', 'send an object with resourceType')]
    const refused = unreadable(value, 1, { nodes: 0 })
    if (refused) return [refused]
    const type = value['resourceType']
    if (type === undefined) return [issue('required', 'Resource.resourceType', 'it is missing', 'add resourceType')]
    if (typeof type !== 'string' || !isServed(type)) {
      const rule = typeof type === 'string' ? `No profile for ${isR4(type) ? type : 'this type'}` : 'a resource type is a string'
      return [issue('not-supported', 'Resource.resourceType', rule, `send one of ${Object.keys(profile).join(', ')}`)]
    }
    return read(value, type)
  } catch {
    return [issue('exception', 'Resource', 'this could not be read as a resource', 'send plain JSON by the profile of its type')]
  }
}

/** What is wrong with a resource by the profile of its type; nothing when it conforms. */
export const validate = (resource: Resource): OperationOutcomeIssue[] => validateUnknown(resource)
