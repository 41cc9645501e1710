// A search as it was written, read strictly: a parameter, modifier or value we don't know is refused by name,
// because a filter that is silently ignored shows the wrong patients.
import type { Resource } from '@medplum/fhirtypes'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import type { Narrowing } from './lookup.ts'
import { isWrong, type Wrong, wrong } from './outcome.ts'
import { type Parameter, parameters } from './parameters.ts'
import { date, dateMatches, reference, referenceMatches, split, token, tokenMatches, type Wanted } from './values.ts'

export const DEFAULT_COUNT = 20
export const MAX_COUNT = 100

export type Query = { count: number; matches: (r: Resource) => boolean; narrowing: Narrowing[] }

type Named = { name: string; modifier: string | undefined; parameter: Parameter }

/** `patient.identifier=` is `patient:identifier=` in other words, and both are common. */
function named(type: ServedType, written: string): Named | Wrong {
  const chained = written.endsWith('.identifier')
  const [name = '', modifier, ...rest] = (chained ? written.replace(/\.identifier$/u, ':identifier') : written).split(':')
  const parameter = Object.hasOwn(parameters[type], name) ? parameters[type][name] : undefined
  if (!parameter) {
    const known = [...Object.keys(parameters[type]), '_count'].sort().join(', ')
    return wrong(400, 'not-supported', `${type} has no search parameter '${name}'. It has: ${known}`, written)
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
  switch (parameter.kind) {
    case 'token': {
      const found = token(text)
      return found ? { kind: 'token', ...found } : bad('write it as code, system|code or system|')
    }
    case 'date':
      return (
        date(text) ??
        bad('write it as YYYY, YYYY-MM, YYYY-MM-DD or a time with zone, after an optional eq, ne, gt, lt, ge, le, sa or eb')
      )
    case 'string':
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
  if (parameter.kind === 'string') {
    return (
      w.kind === 'string' &&
      parameter.read(r).some(has =>
        w.exact
          ? has === w.text
          : has.toLowerCase().startsWith(w.text.toLowerCase()) ||
            has
              .toLowerCase()
              .split(/\s+/u)
              .some(part => part.startsWith(w.text.toLowerCase())),
      )
    )
  }
  if (w.kind === 'identifier')
    return parameter.read(r).some(has => has.identifier !== undefined && tokenMatches(has.identifier, w))
  return w.kind === 'reference' && parameter.read(r).some(has => referenceMatches(has, w))
}

/** How a date lets us pass over cases that were not yet opened, or are long untouched. */
function dateNarrowing(kind: 'closed' | 'open' | 'none', w: Wanted): Narrowing[] {
  if (kind === 'none' || w.kind !== 'date') return []
  // The database knows no year 10000.
  const instant = (at: number) => new Date(Math.min(at, Date.UTC(9999, 11, 31))).toISOString()
  const until: Narrowing[] = w.span.to > Date.UTC(9999, 11, 31) ? [] : [{ openedBefore: instant(w.span.to) }]
  const from: Narrowing[] = [{ touchedFrom: instant(w.span.from), open: kind === 'open' }]
  if (w.prefix === 'eq') return [...until, ...from]
  if (w.prefix === 'lt' || w.prefix === 'le' || w.prefix === 'eb') return until
  return w.prefix === 'ne' ? [] : from
}

function narrowingOf(parameter: Parameter, values: readonly Wanted[]): Narrowing[] {
  const [only] = values
  if (parameter.kind === 'date') return values.length === 1 && only ? dateNarrowing(parameter.span, only) : []
  if (parameter.kind === 'string' || parameter.kind === 'uri' || !parameter.narrow) return []
  // `system|` alone says nothing a column knows.
  const vague = values.some(w => (w.kind === 'token' || w.kind === 'identifier') && w.code === undefined)
  return vague ? [] : parameter.narrow(values)
}

const countOf = (text: string): number | Wrong => {
  if (!/^\d{1,6}$/u.test(text) || Number(text) < 1)
    return wrong(400, 'value', `'_count' can't be read: write a number from 1 to ${MAX_COUNT}`, '_count')
  return Math.min(Number(text), MAX_COUNT)
}

/** The values of one parameter are joined by or (a comma), repeated parameters by and. */
export function readQuery(type: ServedType, written: URLSearchParams, base: string): Query | Wrong {
  const tests: { parameter: Parameter; values: Wanted[] }[] = []
  let count = DEFAULT_COUNT
  for (const [key, text] of written) {
    if (key === '_format') continue
    if (key === '_count') {
      const found = countOf(text)
      if (typeof found !== 'number') return found
      count = found
      continue
    }
    const parameter = named(type, key)
    if (isWrong(parameter)) return parameter
    const values: Wanted[] = []
    for (const part of split(text, ',')) {
      const value = wanted(parameter, part, base)
      if (isWrong(value)) return value
      values.push(value)
    }
    tests.push({ parameter: parameter.parameter, values })
  }
  return {
    count,
    narrowing: tests.flatMap(({ parameter, values }) => narrowingOf(parameter, values)),
    matches: r => tests.every(({ parameter, values }) => values.some(w => matches(parameter, r, w))),
  }
}
