// What the validator knows of terminology, worked out when the profiles are compiled: the codes of every value set that
// a profile or a datatype binds as required, and of our own code systems. Only what can be listed is listed: a system
// without content of its own (media types, languages, units) stays open and is checked by its form.

type Json = Record<string, unknown>
export type Terminology = {
  /** Value set → system → its codes; '*' = any code of that system. */
  valueSets: Record<string, Record<string, readonly string[] | '*'>>
  /** Our own systems, whole: a code of theirs that is not here does not exist. */
  codeSystems: Record<string, readonly string[]>
}

const list = (value: unknown): Json[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
export const unversioned = (canonical: string): string => canonical.split('|')[0] ?? canonical

type Concept = { code: string; within: string[] }

/** Every concept of a system with all its ancestors, whether they are written as nesting or as a property. */
function concepts(system: Json): Concept[] {
  const out: Concept[] = []
  const visit = (nodes: Json[], within: string[]) => {
    for (const node of nodes) {
      const code = text(node['code'])
      const parents = list(node['property']).filter(p => p['code'] === 'subsumedBy')
      out.push({ code, within: [...within, ...parents.map(p => text(p['valueCode']))] })
      visit(list(node['concept']), [...within, code])
    }
  }
  visit(list(system['concept']), [])
  const direct = new Map(out.map(concept => [concept.code, concept.within]))
  const ancestors = (code: string, seen: Set<string>): Set<string> => {
    for (const parent of direct.get(code) ?? []) if (!seen.has(parent)) ancestors(parent, seen.add(parent))
    return seen
  }
  return out.map(({ code }) => ({ code, within: [...ancestors(code, new Set())] }))
}

function expansion(of: Json, resources: Map<string, Json>): Record<string, Set<string> | '*'> {
  const out: Record<string, Set<string> | '*'> = {}
  const compose: Json = Object(of['compose'])
  const take = (include: Json): Record<string, Set<string> | '*'> => {
    const system = text(include['system'])
    if (!system) return Object.assign({}, ...list(include['valueSet']).map(url => imported(String(url))))
    const named = list(include['concept']).map(concept => text(concept['code']))
    if (named.length > 0) return { [system]: new Set(named) }
    const known = resources.get(system)
    if (!known || list(known['concept']).length === 0) return { [system]: '*' }
    const filters = list(include['filter'])
    const left = concepts(known).filter(({ code, within }) =>
      filters.every(({ op, value }) => {
        if (op === 'is-a') return code === value || within.includes(text(value))
        if (op === 'descendent-of') return within.includes(text(value))
        throw new Error(`${text(of['url'])} uses the filter ${text(op)}, which expand.ts does not know`)
      }),
    )
    return { [system]: new Set(left.map(({ code }) => code)) }
  }
  const imported = (url: string) => {
    const found = resources.get(unversioned(url))
    return found ? expansion(found, resources) : {}
  }
  for (const include of list(compose['include']))
    for (const [system, codes] of Object.entries(take(include))) {
      const before = out[system]
      out[system] = codes === '*' || before === '*' ? '*' : new Set([...(before ?? []), ...codes])
    }
  for (const exclude of list(compose['exclude']))
    for (const [system, codes] of Object.entries(take(exclude))) {
      const before = out[system]
      if (before && before !== '*' && codes !== '*') for (const code of codes) before.delete(code)
    }
  return out
}

/** `wanted`: the value sets bound as required; `core`: HL7's own; `own`: ours, all of them kept. */
export function terminologyOf(wanted: Iterable<string>, core: readonly Json[], own: readonly Json[]): Terminology {
  const resources = new Map([...core, ...own].map(resource => [text(resource['url']), resource]))
  const urls = [...wanted].map(unversioned).concat(own.filter(r => r['resourceType'] === 'ValueSet').map(r => text(r['url'])))
  const out: Terminology = { valueSets: {}, codeSystems: {} }
  for (const url of [...new Set(urls)].sort()) {
    const found = resources.get(url)
    if (!found) continue
    const systems = Object.entries(expansion(found, resources)).sort(([a], [b]) => (a < b ? -1 : 1))
    out.valueSets[url] = Object.fromEntries(systems.map(([system, codes]) => [system, codes === '*' ? '*' : [...codes].sort()]))
  }
  for (const system of own)
    if (system['resourceType'] === 'CodeSystem' && system['content'] === 'complete')
      out.codeSystems[text(system['url'])] = concepts(system)
        .map(({ code }) => code)
        .sort()
  return out
}

/** The value sets that any element of these definitions requires. */
export function requiredOf(definitions: readonly Json[]): Set<string> {
  const out = new Set<string>()
  for (const definition of definitions)
    for (const element of list(Object(definition['snapshot'])['element'])) {
      const binding: Json = Object(element['binding'])
      if (binding['strength'] === 'required') out.add(unversioned(text(binding['valueSet'])))
    }
  return out
}
