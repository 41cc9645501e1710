// A search as it was written, read strictly: a parameter, modifier or value we don't know is refused by name,
// because a filter that is silently ignored shows the wrong patients.
import type { Resource } from '@medplum/fhirtypes'
import { canonicalSystem, isServed, type ServedType } from '../../fhir-profiles/codes.ts'
import type { Narrowing } from './lookup.ts'
import { isWrong, type Wrong, wrong } from './outcome.ts'
import { type Parameter, parameters } from './parameters.ts'
import { formal } from './request.ts'
import { control, controls, DEFAULT_COUNT, once, type Steer } from './steering.ts'
import {
  date,
  dateMatches,
  folded,
  reference,
  referenceMatches,
  type Span,
  split,
  token,
  tokenMatches,
  type Wanted,
} from './values.ts'

/** `identifiers`: 'system|value'; `refs`: 'Type/id'; any of each list. What a table narrows by; exact matching follows. */
export type StoredNarrowing = {
  identifiers: string[][]
  refs: string[][]
  ids: string[][]
  starts: Span[]
  /** Of a Slot: nothing that a case has. */
  untaken?: boolean
}

/** `patient.birthdate=1980` : a search of its own, whose matches the reference must point at. */
export type Chain = { name: string; parameter: Parameter; target: ServedType; query: Query }

export type Query = Steer & {
  matches: (r: Resource) => boolean
  narrowing: Narrowing[]
  stored: StoredNarrowing
  chains: Chain[]
  /** What was written and, by the client's own wish (handling=lenient), passed over. */
  ignored: string[]
  /** The rest of it, as it was written: what the answer is the answer to. */
  used: [name: string, text: string][]
}

type Named = { name: string; modifier: string | undefined; parameter: Parameter }

/** `patient.identifier=` is `patient:identifier=` in other words, and both are common. */
function named(type: ServedType, written: string): Named | Wrong {
  const [name = '', modifier, ...rest] = written.replace(/(?::[A-Z][A-Za-z]+)?\.identifier$/u, ':identifier').split(':')
  const parameter = Object.hasOwn(parameters[type], name) ? parameters[type][name] : undefined
  if (!parameter) {
    const known = [...Object.keys(parameters[type]), ...controls].sort().join(', ')
    return wrong(400, 'not-supported', `${type} has no search parameter '${name}'. It has: ${known}`, written || 'url')
  }
  const known =
    parameter.kind === 'reference' ? ['identifier', ...parameter.targets] : parameter.kind === 'string' ? ['exact'] : []
  if (rest.length > 0 || (modifier !== undefined && !known.includes(modifier))) {
    const offer = known.length > 0 ? `It takes: ${known.join(', ')}` : 'It takes none'
    return wrong(
      400,
      'not-supported',
      `The search parameter '${name}' has no modifier '${[modifier, ...rest].join(':')}'. ${offer}`,
      written,
    )
  }
  return { name, modifier, parameter }
}

function wanted({ name, modifier, parameter }: Named, text: string, base: string): Wanted | Wrong {
  const bad = (how: string) => wrong(400, 'value', `'${name}' can't be read: ${how}`, name)
  if (text === '') return bad('it has no value')
  if (/[\u0000-\u001f\u007f]/u.test(text)) return bad('it holds control characters')
  if (text.includes('\ufffd')) return bad('it is not UTF-8, percent-encoded')
  switch (parameter.kind) {
    case 'token': {
      const found = token(text)
      return found ? { kind: 'token', ...found } : bad('write it as code, system|code or system|')
    }
    case 'date':
      return (
        date(text) ??
        // A plus in an address is a space: the commonest reason.
        bad(
          'write it as YYYY, YYYY-MM, YYYY-MM-DD or a time with zone (a + as %2B), after an optional eq, ne, gt, lt, ge, le, sa or eb',
        )
      )
    case 'string':
      // What is nothing but accents would be the beginning of everything.
      if (modifier !== 'exact' && folded(text) === '') return bad('it holds no letter')
      return { kind: 'string', text: text.replace(/\\(.)/gu, '$1'), exact: modifier === 'exact' }
    case 'uri':
      return { kind: 'uri', text: text.replace(/\\(.)/gu, '$1') }
    case 'reference': {
      if (modifier === 'identifier') {
        const found = token(text)
        return found ? { kind: 'identifier', ...found } : bad('write the identifier as system|value')
      }
      const found = reference(text, modifier ?? (parameter.targets.length === 1 ? parameter.targets[0] : undefined), base)
      return found
        ? { kind: 'reference', ...found }
        : bad(`write it as one of ${parameter.targets.map(t => `${t}/id`).join(', ')}`)
    }
  }
}

function matches(parameter: Parameter, r: Resource, w: Wanted): boolean {
  if (parameter.kind === 'token') return w.kind === 'token' && parameter.read(r).some(has => tokenMatches(has, w))
  if (parameter.kind === 'date') return w.kind === 'date' && parameter.read(r).some(has => dateMatches(has, w))
  // R4: a uri matches whole, by character.
  if (parameter.kind === 'uri') return w.kind === 'uri' && parameter.read(r).includes(w.text)
  if (parameter.kind === 'string')
    return w.kind === 'string' && parameter.read(r).some(has => (w.exact ? has === w.text : beginsWith(has, w.text)))
  if (w.kind === 'identifier')
    return parameter.read(r).some(has => has.identifier !== undefined && tokenMatches(has.identifier, w))
  return w.kind === 'reference' && parameter.read(r).some(has => referenceMatches(has, w))
}

/** The whole, or a word of it. */
function beginsWith(has: string, text: string): boolean {
  const [whole, beginning] = [folded(has), folded(text)]
  return whole.startsWith(beginning) || whole.split(/\s+/u).some(word => word.startsWith(beginning))
}

/** How a date lets us pass over cases that were not yet opened, or are long untouched. */
function dateNarrowing({ span: kind, early = 0 }: Extract<Parameter, { kind: 'date' }>, w: Wanted): Narrowing[] {
  if (kind === 'none' || w.kind !== 'date') return []
  // The database knows no year 10000.
  const instant = (at: number) => new Date(Math.min(at, Date.UTC(9999, 11, 31))).toISOString()
  const until: Narrowing[] = w.span.to > Date.UTC(9999, 11, 31) ? [] : [{ openedBefore: instant(w.span.to + early) }]
  const from: Narrowing[] = [{ touchedFrom: instant(w.span.from), open: kind === 'open' }]
  if (w.prefix === 'eq') return [...until, ...from]
  if (w.prefix === 'lt' || w.prefix === 'le' || w.prefix === 'eb') return until
  return w.prefix === 'ne' ? [] : from
}

function narrowingOf(parameter: Parameter, values: readonly Wanted[]): Narrowing[] {
  const [only] = values
  if (parameter.kind === 'date') return values.length === 1 && only ? dateNarrowing(parameter, only) : []
  if (parameter.kind === 'string' || parameter.kind === 'uri' || !parameter.narrow) return []
  // `system|` alone says nothing a column knows.
  const vague = values.some(w => (w.kind === 'token' || w.kind === 'identifier') && w.code === undefined)
  return vague ? [] : parameter.narrow(values)
}

/** The values of one parameter are joined by or (a comma), repeated parameters by and. */
export function readQuery(type: ServedType, written: URLSearchParams, base: string, lenient = false): Query | Wrong {
  const tests: Test[] = []
  const query: Steering = {
    count: DEFAULT_COUNT,
    sort: [],
    includes: [],
    chains: [],
    elements: null,
    total: false,
    counted: false,
    ignored: [],
    used: [],
  }
  const twice = once.find(name => written.getAll(name).length > 1)
  if (twice) return wrong(400, 'value', `'${twice}' is written ${written.getAll(twice).length} times. Write it once`, twice)
  for (const [key, text] of written) {
    if (formal.includes(key)) continue
    const before = query.ignored.length
    const bad = control(type, key, text, query, { lenient, ignored: query.ignored }) ?? chain(type, key, text, query, base)
    if (bad === 'taken') {
      query.used.push(...used(key, text, query.ignored.slice(before)))
      continue
    }
    if (bad) return bad
    const parameter = named(type, key)
    if (isWrong(parameter)) {
      if (!lenient) return parameter
      query.ignored.push(key)
      continue
    }
    const values: Wanted[] = []
    for (const part of split(text, ',')) {
      const value = wanted(parameter, part, base)
      if (isWrong(value)) return value
      values.push(value)
    }
    tests.push({ name: parameter.name, parameter: parameter.parameter, values })
    query.used.push([key, text])
  }
  return {
    ...query,
    narrowing: tests.flatMap(({ parameter, values }) => narrowingOf(parameter, values)),
    stored: storedNarrowing(tests),
    matches: r => tests.every(({ parameter, values }) => values.some(w => matches(parameter, r, w))),
  }
}

/** Of a list some may have been passed over; of the rest, all or nothing. */
function used(key: string, text: string, ignored: readonly string[]): [string, string][] {
  if (ignored.length === 0) return [[key, text]]
  const parts = ['_sort', '_elements'].includes(key) ? text.split(',').map(part => part.trim()) : []
  const rest = parts.filter(part => !ignored.includes(`${key}=${part}`))
  return rest.length > 0 ? [[key, rest.join(',')]] : []
}

type Test = { name: string; parameter: Parameter; values: Wanted[] }
type Steering = Omit<Query, 'matches' | 'narrowing' | 'stored'>

/** One step: `encounter.status`, `actor:Location.identifier`. Null: no chain. An identifier that the reference carries is read there. */
function chain(type: ServedType, key: string, text: string, query: Steering, base: string): Wrong | 'taken' | null {
  const match = /^([a-z_-]+)(?::([A-Z][A-Za-z]+))?\.([a-z_-]+)(:.+)?$/u.exec(
    key.replace(/^([a-z_-]+):identifier$/u, '$1.identifier'),
  )
  if (!match) return null
  const [, name = '', said, then = '', modifier = ''] = match
  const parameter = Object.hasOwn(parameters[type], name) ? parameters[type][name] : undefined
  if (parameter?.kind !== 'reference') return null
  const targets = said ? parameter.targets.filter(one => one === said) : parameter.targets
  if (then === 'identifier' && targets.length > 0 && (parameter.carries || (key.includes(':identifier') && targets.length > 1)))
    return null
  const [target] = targets
  if (targets.length !== 1 || target === undefined || !isServed(target))
    return wrong(400, 'value', `'${name}' may point at ${parameter.targets.join(', ')}: write ${name}:Type.${then}`, key)
  const inner = readQuery(target, new URLSearchParams([[`${then}${modifier}`, text]]), base)
  if (isWrong(inner))
    return wrong(400, inner.outcome.issue?.[0]?.code ?? 'value', inner.outcome.issue?.[0]?.diagnostics ?? '', key)
  query.chains.push({ name: key, parameter, target, query: inner })
  return 'taken'
}

/** What a table can narrow by: exact identifiers, references, ids, and the day a slot begins or a look was made. */
function storedNarrowing(tests: readonly Test[]): StoredNarrowing {
  const stored: StoredNarrowing = { identifiers: [], refs: [], ids: [], starts: [] }
  for (const { name, parameter, values } of tests) {
    if (name === 'status' && values.every(w => w.kind === 'token' && w.code !== undefined && w.code !== 'busy'))
      stored.untaken = true
    if (name === '_id') stored.ids.push(values.flatMap(w => (w.kind === 'token' && w.code ? [w.code] : [])))
    if (name === 'identifier' && parameter.kind === 'token' && values.every(w => w.kind === 'token' && w.system && w.code))
      stored.identifiers.push(values.flatMap(w => (w.kind === 'token' ? [`${canonicalSystem(w.system)}|${w.code}`] : [])))
    if (
      parameter.kind === 'reference' &&
      values.every(w => w.kind === 'reference' && w.type !== undefined && w.type !== 'elsewhere')
    )
      stored.refs.push(values.flatMap(w => (w.kind === 'reference' ? [`${w.type}/${w.id}`] : [])))
    if (name === 'start' || name === 'date')
      for (const w of values.length === 1 ? values : []) if (w.kind === 'date') stored.starts.push(around(w))
  }
  return stored
}

function around({ prefix, span }: Extract<Wanted, { kind: 'date' }>): Span {
  const all = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  if (prefix === 'eq') return span
  if (prefix === 'lt' || prefix === 'le' || prefix === 'eb') return { ...all, to: span.to }
  return prefix === 'ne' ? all : { ...all, from: span.from }
}

/** The same query, narrowed to what its chains were found to point at. */
export function chained(query: Query, chain: Chain, ids: readonly string[]): Query {
  const values = ids.map((id): Wanted => ({ kind: 'reference', type: chain.target, id }))
  return {
    ...query,
    narrowing: [...query.narrowing, ...narrowingOf(chain.parameter, values)],
    stored: { ...query.stored, refs: [...query.stored.refs, ids.map(id => `${chain.target}/${id}`)] },
    matches: r => query.matches(r) && values.some(w => matches(chain.parameter, r, w)),
  }
}
