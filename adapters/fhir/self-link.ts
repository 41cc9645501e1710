// The `self` link of a search: the parameters that were used, so that who asked sees what was not. What was posted to keep a
// person out of addresses stays out of this one too.
import { isServed, type ServedType } from '../../fhir-profiles/codes.ts'
import { parameters } from './parameters.ts'
import type { Query } from './query.ts'
import { MAX_COUNT } from './steering.ts'

const persons: readonly string[] = ['Patient', 'RelatedPerson', 'Practitioner', 'PractitionerRole']

/** Whether a parameter, by itself or by what it points at, asks for a person's number or name. */
export function tellsWho(type: ServedType, key: string): boolean {
  const [, name = '', said, then] = /^([\w-]+)(?::([A-Z]\w+))?(?:[.:](.+))?$/u.exec(key) ?? []
  const parameter = Object.hasOwn(parameters[type], name) ? parameters[type][name] : undefined
  if (parameter?.kind !== 'reference')
    return (persons.includes(type) && ['identifier', 'name'].includes(name)) || (type === 'Subscription' && name === 'criteria')
  const targets = said === undefined ? parameter.targets : [said]
  return then !== undefined && targets.some(target => isServed(target) && tellsWho(target, then))
}

/** As the search was carried out: the number of a page is the one it has. */
export function usedIn({ used }: Pick<Query, 'used'>): URLSearchParams {
  return new URLSearchParams(
    used.map(([key, text]) => [key, key === '_count' && Number(text) > MAX_COUNT ? String(MAX_COUNT) : text]),
  )
}

export function selfLink(
  base: string,
  type: ServedType,
  { query, given, posted }: { query: Pick<Query, 'used'>; given: URLSearchParams; posted: boolean },
): string {
  // The address of a page further on is its own; what is asked is sealed in it.
  const sealed = given.get('_cursor')
  if (sealed !== null) return `${base}/${type}?${new URLSearchParams([['_cursor', sealed]])}`
  const format = given.get('_format')
  const asked = [...usedIn(query)].filter(([key]) => !posted || !tellsWho(type, key))
  const said = new URLSearchParams([...asked, ...(format === null ? [] : [['_format', format]])])
  return `${base}/${type}${said.size > 0 ? `?${said}` : ''}`
}
