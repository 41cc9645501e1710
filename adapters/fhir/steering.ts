// What steers a search beside its parameters: how many, in which order, which elements, what else comes along.
import type { Resource } from '@medplum/fhirtypes'
import { isServed, type ServedType } from '../../fhir-profiles/codes.ts'
import { elementsOf } from '../../fhir-profiles/validate.ts'
import { isWrong, thrown, type Wrong, wrong } from './outcome.ts'
import { type Parameter, parameters } from './parameters.ts'
import { folded } from './values.ts'

export const DEFAULT_COUNT = 20
export const MAX_COUNT = 100

export type Sort = { name: string; descending: boolean; value: (r: Resource) => string | number | null }
/** `_include=Encounter:subject` and `_revinclude=Communication:encounter`. */
export type Include = { source: ServedType; name: string; target: string | null; reverse: boolean }
export type Steer = {
  count: number
  sort: Sort[]
  includes: Include[]
  /** The properties asked for; null = all. */
  elements: string[] | null
  total: boolean
  /** Nothing but the number is asked for. */
  counted: boolean
}
/** `lenient`: what we don't have is passed over, and told in `ignored`; what can't be read is refused all the same. */
export type Wish = { lenient: boolean; ignored: string[] }

export const countOf = (text: string): number | Wrong => {
  if (!/^\d{1,6}$/u.test(text) || Number(text) < 1)
    return wrong(400, 'value', `'_count' can't be read: write a number from 1 to ${MAX_COUNT}`, '_count')
  return Math.min(Number(text), MAX_COUNT)
}

/** What steers a search beside its parameters. */
export const controls = ['_count', '_sort', '_elements', '_summary', '_total', '_include', '_revinclude'] as const
/** One of two would be passed over. */
export const once = ['_count', '_summary', '_total'] as const
/** Null: the key is a search parameter. */
export function control(type: ServedType, key: string, text: string, query: Steer, wish: Wish): Wrong | 'taken' | null {
  /** True: it is passed over. */
  const passed = (bad: Wrong, said: string): boolean => {
    const over = wish.lenient && bad.outcome.issue[0]?.code === 'not-supported'
    if (over) wish.ignored.push(`${key}=${said}`)
    return over
  }
  switch (key) {
    case '_summary': {
      const bad = wrong(400, 'not-supported', "'_summary' is count or false here. Choose elements by _elements", '_summary')
      if (text === 'count') query.counted = true
      else if (text !== 'false' && !passed(bad, text)) return bad
      return 'taken'
    }
    case '_count': {
      // R4: the same as _summary=count.
      query.counted ||= text === '0'
      if (text === '0') return 'taken'
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
      for (const name of text.split(',').map(part => part.trim())) {
        const found = elementOf(type, name)
        if (!isWrong(found)) query.elements = [...new Set([...(query.elements ?? []), ...found])]
        else if (!passed(found, name)) return found
      }
      return 'taken'
    }
    case '_sort':
      for (const part of text.split(',')) {
        const sort = sortBy(type, part.trim())
        if (!isWrong(sort)) query.sort.push(sort)
        else if (!passed(sort, part.trim())) return sort
      }
      return 'taken'
    case '_include':
    case '_revinclude': {
      const include = includeOf(type, key, text)
      if (!isWrong(include)) query.includes.push(include)
      else if (!passed(include, text)) return include
      return 'taken'
    }
    default:
      return null
  }
}

/** One name of `_elements`, as the properties it is written as. */
function elementOf(type: ServedType, name: string): readonly string[] | Wrong {
  if (!/^[A-Za-z][A-Za-z0-9]{0,63}$/u.test(name))
    return wrong(400, 'value', "'_elements' is a list of top-level elements with a comma between", '_elements')
  const known = elementsOf(type)
  const offer = [...known.keys()].join(', ')
  return known.get(name) ?? wrong(400, 'not-supported', `${type} has no element '${name}'. It has: ${offer}`, '_elements')
}
/** What a read asks for; null = all. There is no place beside a resource to tell what was passed over, so nothing is. */
export function elementsIn(type: ServedType, texts: readonly string[]): string[] | null {
  const found = texts.flatMap(text => text.split(',')).map(name => elementOf(type, name.trim()))
  for (const one of found) if (isWrong(one)) throw thrown(one)
  return texts.length > 0 ? found.flatMap(one => (isWrong(one) ? [] : [...one])) : null
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
  const text = parameter.kind === 'reference' ? undefined : parameter.read(r)[0]
  return text === undefined ? null : folded(text)
}

/** `Source:parameter` or `Source:parameter:Target`. An include starts at the type searched, a reverse one ends there. */
function includeOf(type: ServedType, key: '_include' | '_revinclude', text: string): Include | Wrong {
  const [source = '', name = '', target, ...rest] = text.split(':')
  const reverse = key === '_revinclude'
  if (!name || rest.length > 0) return wrong(400, 'not-supported', `'${key}' is written as Type:parameter`, key)
  if (!isServed(source))
    return wrong(400, 'not-supported', `'${key}' names a type '${source.slice(0, 64)}' that is not here. See /metadata`, key)
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
    return wrong(400, 'not-supported', `${source}:${name} points at ${parameter.targets.join(', ')}`, key)
  return { source, name, target: target ?? null, reverse }
}
