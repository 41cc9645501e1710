// What an integrator sends, in our own words, before anything looks at it: an address of ours is written as Type/id, and each
// system by one name. What is scoped, checked, kept and found afterwards is then always the same.
import type { Resource } from '@medplum/fhirtypes'
import { canonicalSystem } from '../../fhir-profiles/codes.ts'
import { partsOf } from '../../fhir-profiles/parts.ts'
import { refusal } from './outcome.ts'

/** `base`: the door's address. */
export const asOurs = <T>(sent: T, base: string): T => ours('', sent, new URL(base)) as T // The same shape: only texts change.

function ours(key: string, value: unknown, base: URL): unknown {
  if (typeof value === 'string')
    return key === 'reference' ? relative(value, base) : key === 'system' ? canonicalSystem(value) : value
  if (Array.isArray(value)) {
    const list = value.map(part => ours(key, part, base))
    return key === 'identifier' ? single(list, value) : list
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, ours(name, part, base)]))
}

/** The same number under another name of its system: sent with both, it is one identifier. */
function single(list: readonly unknown[], sent: readonly unknown[]): unknown[] {
  const named = (part: unknown) => `${Reflect.get(Object(part), 'system')}|${Reflect.get(Object(part), 'value')}`
  const known = new Set(sent.map(named))
  return list.filter((one, at) => {
    const name = named(one)
    if (name === named(sent[at])) return true
    const first = !known.has(name)
    known.add(name)
    return first
  })
}

/**
 * Ours however it is spelt: with another scheme, letter case, port or path that mean the same. What stands behind it is not
 * judged here: an address of ours that is no Type/id is then no reference, and is refused as that.
 */
function relative(written: string, base: URL): string {
  if (!/^https?:/iu.test(written) || !URL.canParse(written)) return written
  const { host, pathname, search, hash } = new URL(written)
  const inside = `${base.pathname}/`
  if (host !== base.host || !pathname.startsWith(inside)) return written
  return `${pathname.slice(inside.length).replace(/^\/+/u, '')}${search}${hash}`
}

/** A urn is an entry of the same transaction. Left when all of those are known, it means nothing to anybody. */
export function refuseUrns(resource: Resource): void {
  for (const { name, value, at } of partsOf(resource, resource.resourceType))
    if (name === 'reference' && typeof value === 'string' && /^urn:/iu.test(value))
      throw refusal(
        400,
        'not-found',
        'This urn is the fullUrl of no entry that is written in the same transaction. Send what it means in the same transaction, or refer to what stands here as Type/id',
        at,
      )
}
