// What steers a search beside its parameters: how many, in which order, which elements, what else comes along.
import type { Resource } from '@medplum/fhirtypes'
import { isServed, type ServedType } from '../../fhir-profiles/codes.ts'
import { type Wrong, isWrong, wrong } from './outcome.ts'
import { type Parameter, parameters } from './parameters.ts'

export const DEFAULT_COUNT = 20
export const MAX_COUNT = 100

export type Sort = { name: string; descending: boolean; value: (r: Resource) => string | number | null }
/** `_include=Encounter:subject` and `_revinclude=Communication:encounter`. */
export type Include = { source: ServedType; name: string; target: string | null; reverse: boolean }
export type Steer = {
  count: number
  sort: Sort[]
  includes: Include[]
  /** The elements asked for; null = all. */
  elements: string[] | null
  total: boolean
}

const countOf = (text: string): number | Wrong => {
  if (!/^\d{1,6}$/u.test(text) || Number(text) < 1)
    return wrong(400, 'value', `'_count' can't be read: write a number from 1 to ${MAX_COUNT}`, '_count')
  return Math.min(Number(text), MAX_COUNT)
}

/** What steers a search beside its parameters. */
export const controls = ['_count', '_sort', '_elements', '_total', '_include', '_revinclude'] as const
/** Null: the key is a search parameter. */
export function control(type: ServedType, key: string, text: string, query: Steer): Wrong | 'taken' | null {
  switch (key) {
    case '_count': {
      const found = countOf(text)
      if (typeof found !== 'number') return found
      query.count = found
      return 'taken'
    }
    case '_total':
      if (!['none', 'accurate', 'estimate'].includes(text))
        return wrong(400, 'value', "'_total' is none, estimate or accurate", '_total')
      query.total = text !== 'none'
      return 'taken'
    case '_elements': {
      const names = text.split(',').map(part => part.trim())
      if (names.some(name => !/^[A-Za-z][A-Za-z0-9]{0,63}$/u.test(name)))
        return wrong(400, 'value', "'_elements' is a list of top-level elements with a comma between", '_elements')
      query.elements = [...new Set([...(query.elements ?? []), ...names])]
      return 'taken'
    }
    case '_sort':
      for (const part of text.split(',')) {
        const sort = sortBy(type, part.trim())
        if (isWrong(sort)) return sort
        query.sort.push(sort)
      }
      return 'taken'
    case '_include':
    case '_revinclude': {
      const include = includeOf(type, key, text)
      if (isWrong(include)) return include
      query.includes.push(include)
      return 'taken'
    }
    default:
      return null
  }
}

function sortBy(type: ServedType, text: string): Sort | Wrong {
  const name = text.replace(/^-/u, '')
  const parameter = Object.hasOwn(parameters[type], name) ? parameters[type][name] : undefined
  const offer = Object.entries(parameters[type]).flatMap(([known, { kind }]) => (kind === 'reference' ? [] : [known]))
  if (!parameter || parameter.kind === 'reference')
    return wrong(
      400,
      'not-supported',
      `${type} can't be sorted by '${name.slice(0, 64)}'. It can by: ${offer.sort().join(', ')}`,
      '_sort',
    )
  return { name, descending: text.startsWith('-'), value: r => sortValue(parameter, r) }
}

function sortValue(parameter: Parameter, r: Resource): string | number | null {
  if (parameter.kind === 'date') return parameter.read(r)[0]?.from ?? null
  if (parameter.kind === 'token') return parameter.read(r)[0]?.code ?? null
  return parameter.kind === 'reference' ? null : (parameter.read(r)[0]?.toLowerCase() ?? null)
}

/** `Source:parameter` or `Source:parameter:Target`. An include starts at the type searched, a reverse one ends there. */
function includeOf(type: ServedType, key: '_include' | '_revinclude', text: string): Include | Wrong {
  const [source = '', name = '', target, ...rest] = text.split(':')
  const reverse = key === '_revinclude'
  if (!isServed(source) || rest.length > 0) return wrong(400, 'value', `'${key}' is written as Type:parameter`, key)
  if (!reverse && source !== type) return wrong(400, 'value', `'_include' on a search of ${type} begins with ${type}:`, key)
  const parameter = Object.hasOwn(parameters[source], name) ? parameters[source][name] : undefined
  const offer = Object.entries(parameters[source]).flatMap(([known, p]) =>
    p.kind === 'reference' && (!reverse || p.targets.includes(type)) ? [`${source}:${known}`] : [],
  )
  if (parameter?.kind !== 'reference' || (reverse && !parameter.targets.includes(type)))
    return wrong(
      400,
      'not-supported',
      `'${key}' has no '${text.slice(0, 80)}' here. ${offer.length > 0 ? `It has: ${offer.join(', ')}` : 'It has none'}`,
      key,
    )
  if (target !== undefined && !parameter.targets.includes(target))
    return wrong(400, 'value', `${source}:${name} points at ${parameter.targets.join(', ')}`, key)
  return { source, name, target: target ?? null, reverse }
}
