// References: their form, the types a profile lets them point to, and resources carried inside another one.
import { isObject, type Json, type Links, say, type Walk } from './issues.ts'
import type { Rule } from './structure.ts'

const types = 'http://hl7.org/fhir/ValueSet/resource-types'
export const isType = (w: Walk, type: string) => w.terms.has(types, null, type) !== false
const literal = /^(?:https?:\/\/\S+\/)?([A-Z][A-Za-z]{1,63})\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/
const foreign = /^(https?:\/\/|urn:uuid:|urn:oid:)\S+$/

/** The contained resources by id, before anything is walked: references may come first. */
export function linksOf(resource: Json): Links {
  const list: unknown[] = Array.isArray(resource['contained']) ? resource['contained'] : []
  const inside = new Map(list.filter(isObject).map(one => [String(one['id']), String(one['resourceType'])]))
  return { inside, used: new Set(), within: null }
}

export function reference(w: Walk, rule: Rule, value: Json, at: string): void {
  if (['reference', 'identifier', 'display', 'extension'].every(key => value[key] === undefined))
    return say(w, 'required', at, 'a reference says to whom', 'add reference, identifier or display')
  const written = typeof value['reference'] === 'string' ? value['reference'] : null
  const named = typeof value['type'] === 'string' ? value['type'] : null
  const found = written === null ? null : pointed(w, written, `${at}.reference`)
  if (named !== null && !named.includes(':') && !isType(w, named))
    return say(w, 'value', `${at}.type`, 'not a resource type of R4', 'write the type as in Patient')
  if (named !== null && found !== null && !named.includes(':') && named !== found)
    say(w, 'value', `${at}.type`, `the type is not that of the reference, ${found}`, 'let both say the same, or leave type out')
  const type = found ?? (named?.includes(':') ? null : named)
  if (type === null || !rule.targets || rule.targets.includes(type)) return
  const where = found === null ? `${at}.type` : `${at}.reference`
  say(w, 'value', where, `${type} is not a type this element may refer to`, `refer to ${rule.targets.join(' or ')}`)
}

/** The type a literal reference points to; null when it doesn't tell. */
function pointed(w: Walk, written: string, at: string): string | null {
  if (written.startsWith('#')) {
    const id = written.slice(1)
    if (id === '') {
      if (w.links.within !== null) w.links.used.add(w.links.within)
      else say(w, 'value', at, '# alone means the resource that contains this one', 'refer to a contained resource by its id')
      return null
    }
    w.links.used.add(id)
    const type = w.links.inside.get(id)
    if (!type)
      say(
        w,
        'not-found',
        at,
        'ref-1: no contained resource has this id',
        'put the resource in contained, or refer to one outside',
      )
    return type && isType(w, type) ? type : null
  }
  if (written.length > 2000) {
    say(w, 'too-long', at, 'a reference has at most 2000 characters', 'refer to it by a shorter address')
    return null
  }
  const type = literal.exec(written)?.[1]
  if (!type) {
    if (!foreign.test(written))
      say(w, 'value', at, 'not the form of a reference', 'write Type/id, #id, urn:uuid:… or a whole address')
    return null
  }
  if (isType(w, type)) return type
  if (!foreign.test(written)) say(w, 'value', at, 'not a resource type of R4', 'write Type/id as in Patient/1')
  return null
}

/** dom-3 and unique ids, once everything has been walked. */
export function unused(w: Walk, resource: Json, at: string): void {
  const list: unknown[] = Array.isArray(resource['contained']) ? resource['contained'] : []
  const seen = new Set<string>()
  for (const [i, one] of list.entries()) {
    if (!isObject(one) || typeof one['id'] !== 'string') continue
    const path = `${at}.contained[${i}]`
    if (seen.has(one['id'])) say(w, 'duplicate', `${path}.id`, 'two contained resources have this id', 'give each its own')
    seen.add(one['id'])
    if (!w.links.used.has(one['id']))
      say(w, 'invariant', path, 'dom-3: nothing refers to this contained resource', 'refer to it as #id, or remove it')
  }
}
