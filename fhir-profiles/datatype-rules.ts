// R4's invariants on datatypes, which Medplum does not look for: by the type's name, what is wrong with a value of it.
// Keys are R4's own (per-1, att-1, …).
type Json = Record<string, unknown>
export type Broken = { key: string; at: string; rule: string; mend: string }

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const has = (value: Json, key: string) => value[key] !== undefined

/** The earliest and the latest instant a date of any precision may mean, in ms. */
function span(value: unknown): [number, number] | null {
  const written = text(value)
  if (!written) return null
  const from = Date.parse(written)
  if (Number.isNaN(from)) return null
  if (written.length > 10) return [from, from]
  // A day without a zone may begin up to 14 hours earlier and end 12 later than in UTC.
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number)
  const to = Date.UTC(
    written.length === 4 ? year + 1 : year,
    written.length === 4 ? 0 : written.length === 7 ? month : month - 1,
    written.length === 10 ? day + 1 : 1,
  )
  return [from - 14 * 3_600_000, to + 12 * 3_600_000]
}

/** True only when the end is surely before the start, whatever the precision leaves open. */
export function endsFirst(start: unknown, end: unknown): boolean {
  const [from, to] = [span(start), span(end)]
  return from !== null && to !== null && to[1] < from[0]
}

function quantity(value: Json): Broken[] {
  if (!has(value, 'code') || has(value, 'system')) return []
  return [
    { key: 'qty-3', at: 'system', rule: 'a coded unit has a system', mend: 'add system, http://unitsofmeasure.org for UCUM' },
  ]
}

/** txt-1 and txt-2: the simple formatting of HTML, no program, nothing fetched but images and links. */
const tags = new Set(
  'a abbr acronym b big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var'.split(
    ' ',
  ),
)
// One space before a name, not any number: a body of a million spaces must not be read a million times.
const attribute = /\s([\w:-]+)\s*=\s*("[^"]*"|'[^']*')/g
/** Quoted as XML wants it, none that runs a program, and links only to where a link may go. */
function areHarmless(attributes: string): boolean {
  for (const [, name = '', quoted = ''] of attributes.matchAll(attribute)) {
    if (/^on/i.test(name)) return false
    if (/(^|:)(href|src)$/i.test(name) && !/^.(https?:|mailto:|tel:|#|[\w./-]+.$)/i.test(quoted)) return false
  }
  return /^\s*\/?$/.test(attributes.replace(attribute, ''))
}
function narrative(value: Json): Broken[] {
  const div = text(value['div']) ?? ''
  const bad = (key: string, rule: string, mend: string): Broken[] => [{ key, at: 'div', rule, mend }]
  if (!/^\s*<div[^>]*\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml["'][\s\S]*<\/div>\s*$/.test(div))
    return bad(
      'txt-1',
      'a narrative is one <div> in the XHTML namespace',
      'write <div xmlns="http://www.w3.org/1999/xhtml">…</div>',
    )
  for (const [, inside = '', closed] of div.matchAll(/<(?!\/)([^<>]*)(>?)/g)) {
    const tag = /^[^\s/]*/.exec(inside)?.[0] ?? ''
    if (!closed || !tags.has(tag.toLowerCase()) || !areHarmless(inside.slice(tag.length)))
      return bad(
        'txt-1',
        'a narrative holds simple formatting only',
        'remove every script, style, form, frame and event attribute',
      )
  }
  if (!/\S/.test(div.replace(/<(?!img\b)[^>]*>/g, '').replace(/<img/, 'x')))
    return bad('txt-2', 'a narrative has some text', 'write what the resource says, or leave text out')
  return []
}

const needs = (key: string, value: Json, what: string, then: string, mend: string): Broken[] =>
  has(value, what) && !has(value, then) ? [{ key, at: then, rule: `${what} is given without ${then}`, mend }] : []

const rules: Readonly<Record<string, (value: Json) => Broken[]>> = {
  Period: value =>
    endsFirst(value['start'], value['end'])
      ? [{ key: 'per-1', at: 'end', rule: 'a period does not end before it starts', mend: 'move end to start or later' }]
      : [],
  Range: value => {
    const [low, high] = [Object(value['low']), Object(value['high'])]
    const [from, to] = [number(low['value']), number(high['value'])]
    if (from === null || to === null || low['code'] !== high['code'] || from <= to) return []
    return [{ key: 'rng-2', at: 'high', rule: 'high is not below low', mend: 'let high be low or more' }]
  },
  Quantity: quantity,
  Age: quantity,
  Duration: quantity,
  Count: quantity,
  Distance: quantity,
  Attachment: value => needs('att-1', value, 'data', 'contentType', 'add contentType, such as image/jpeg'),
  ContactPoint: value => needs('cpt-2', value, 'value', 'system', 'add system, such as phone or email'),
  Expression: value =>
    has(value, 'expression') || has(value, 'reference')
      ? []
      : [{ key: 'exp-1', at: 'expression', rule: 'an expression says what it is', mend: 'add expression or reference' }],
  Ratio: value =>
    has(value, 'numerator') === has(value, 'denominator')
      ? []
      : [{ key: 'rat-1', at: 'denominator', rule: 'a ratio has both parts', mend: 'give numerator and denominator, or neither' }],
  Narrative: narrative,
  TimingRepeat: value => [
    ...needs('tim-1', value, 'duration', 'durationUnit', 'add durationUnit'),
    ...needs('tim-2', value, 'period', 'periodUnit', 'add periodUnit'),
    ...needs('tim-6', value, 'periodMax', 'period', 'add period'),
    ...needs('tim-7', value, 'durationMax', 'duration', 'add duration'),
    ...needs('tim-8', value, 'countMax', 'count', 'add count'),
  ],
}

const none: Broken[] = []
export const brokenIn = (type: string, value: Json): Broken[] => rules[type]?.(value) ?? none
