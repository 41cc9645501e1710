// The requests of the storm: who sends them, with what headers, and what is read, searched, written and asked of the door.
import fc from 'fast-check'
import { written } from '../../adapters/fhir/capability.ts'
import { parameters } from '../../adapters/fhir/parameters.ts'
import { bundles, json, patches } from './fuzz-changes.ts'
import { exporting, subscribing, tokens, type Assertion } from './fuzz-parts.ts'
import { isServed } from '../../fhir-profiles/codes.ts'
import { ascii, asId, kept, odd, patients, resources, safe, types, values } from './fuzz-values.ts'

/** `what`: which part of the door it is for. `assertion`: what its token request is signed with, when it is sent. */
export type Request = {
  what: string
  method: string
  /** Under the base; under the origin when it begins with a slash. */
  path: string
  headers: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
  assertion?: Assertion
}
export type Sent = Request & { who: string }

const query = fc
  .tuple(
    fc.constantFrom(...types),
    fc.array(
      fc.tuple(
        fc.nat(60),
        fc.option(fc.constantFrom(':exact', ':identifier', ':not', '.identifier', '.status', ':Patient.name', ':x'), { nil: '' }),
        odd,
      ),
      { maxLength: 3 },
    ),
  )
  .map(([type, list]) => {
    const names = [...Object.keys(parameters[type]), ...STEERING]
    const pairs = list.map(([at, suffix, value]) => `${names[at % names.length]}${suffix}=${safe(value)}`)
    return { type, asked: pairs.join('&') }
  })
const STEERING = [
  '_count',
  '_sort',
  '_elements',
  '_total',
  '_include',
  '_revinclude',
  '_cursor',
  '_format',
  '_summary',
  'colour',
  '__proto__',
  'constructor',
]
/** A link the door gave, as it was or a little changed: the runner writes it. */
const cursors = fc
  .tuple(fc.constantFrom('Encounter', 'Slot', '_history', 'Encounter/_history'), fc.nat(80))
  .map(([type, at]) => `${type}?_cursor=CURSOR.${at}`)
const everything = fc
  .tuple(
    fc.constantFrom(...patients),
    fc.constantFrom('$everything', '$everything', 'Encounter', 'Communication', '_history'),
    fc.constantFrom('_type', '_since', '_count', 'start', 'end', '_cursor', '_elements', 'colour'),
    odd,
    fc.boolean(),
  )
  .map(([id, what, name, value, none]) => `Patient/${id}/${what}${none ? '' : `?${name}=${safe(value)}`}`)
const versions = fc
  .tuple(
    fc.constantFrom(...kept),
    fc.constantFrom('', '/1', '/2', '/0', '/-1', '/x', '/1e9', '?_since=2026-01-01', '?_count=1', '?_at=x'),
  )
  .map(([{ resourceType: type, id }, rest]) => `${type}/${id}/_history${rest}`)

const reading: fc.Arbitrary<Request> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: query.map(({ type, asked }) => `${type}?${asked}`) },
      fc
        .tuple(
          fc.constantFrom(...types, 'Group', '$graphql', '_history', '$export', 'metadata', '.well-known/smart-configuration'),
          odd,
          fc.constantFrom('', '/_history', '/_history/1', '/$everything', '/$validate', '/x'),
        )
        .map(([type, id, rest]) => `${type}/${asId(id)}${rest}`),
      fc.constantFrom(...kept).map(({ resourceType: type, id }) => `${type}/${id}`),
      everything,
      versions,
      cursors,
      odd.map(safe),
    ),
    fc.constantFrom('GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'DELETE', 'PUT', 'POST', 'PATCH', 'OPTIONS'),
  )
  .map(([path, method]) => ({
    what: 'read',
    method,
    path,
    headers: {},
    ...(['PUT', 'POST', 'PATCH'].includes(method) ? { body: '{' } : {}),
  }))

const posted: fc.Arbitrary<Request> = fc.tuple(query, odd, fc.nat(9)).map(([{ type, asked }, text, how]) => ({
  what: 'search',
  method: 'POST',
  path: `${type}/_search${how === 1 ? `?${asked}` : ''}`,
  headers: { 'Content-Type': how === 0 ? 'application/fhir+json' : 'application/x-www-form-urlencoded' },
  body: how === 2 ? text.toWellFormed() : asked,
}))

/** `$validate` of a resource, or of Parameters that hold one. */
const validating: fc.Arbitrary<Request> = fc
  .tuple(resources, fc.constantFrom('', '', '?mode=create', '?mode=delete', '?profile=x', '?colour=1'), values, fc.nat(7))
  .map(([{ type, id, body }, asked, value, how]) => {
    const parameter = [
      { name: 'resource', resource: body },
      { name: how === 5 ? value : 'mode', valueCode: how === 6 ? value : 'create' },
    ]
    const sent = how < 4 ? body : { resourceType: 'Parameters', parameter: how === 4 ? value : parameter }
    const path = `${type}/${how === 1 ? `${id}/` : ''}$validate${asked}`
    return { what: '$validate', method: 'POST', path, headers: json, body: JSON.stringify(sent) }
  })
const everythingOf: fc.Arbitrary<Request> = fc
  .tuple(fc.constantFrom(...patients), fc.constantFrom('_type', 'start', 'end', '_count', '_since', 'colour'), values, fc.nat(5))
  .map(([patient, name, value, how]) => {
    const asked = { name, [name === '_type' ? 'valueCode' : name === '_count' ? 'valueInteger' : 'valueDate']: value }
    const good = { name: '_type', valueCode: 'Encounter' }
    const parameter = [[], [good], [asked], [good, asked], value, [value]][how]
    const body = JSON.stringify({ resourceType: 'Parameters', parameter })
    return { what: '$everything', method: 'POST', path: `Patient/${patient}/$everything`, headers: json, body }
  })

const ways = { POST: 'create', PUT: 'update', 'PUT?': 'update', DELETE: 'delete' } as const
const writing: fc.Arbitrary<Request> = fc
  .tuple(resources, fc.constantFrom<keyof typeof ways>('POST', 'PUT', 'PUT', 'PUT', 'PUT?', 'DELETE'), odd)
  .map(([{ type, id: known, body }, wished, id]): Request => {
    const text = JSON.stringify(body)
    // What is not written so at all is refused at the first door: seldom.
    const may = (isServed(type) && written[type]) || []
    const way = may.includes(ways[wished]) || id.length % 4 === 0 ? wished : may.includes('create') ? 'POST' : 'PUT'
    if (way === 'POST') return { what: 'create', method: 'POST', path: type, headers: json, body: text }
    if (way === 'PUT?')
      return { what: 'update', method: 'PUT', path: `${type}?identifier=${safe(id)}`, headers: json, body: text }
    if (way === 'DELETE')
      return { what: 'delete', method: 'DELETE', path: `${type}/${id.length % 3 === 0 ? known : asId(id)}`, headers: {} }
    const own: unknown = Reflect.get(Object(body), 'id')
    return {
      what: 'update',
      method: 'PUT',
      path: `${type}/${asId(typeof own === 'string' ? own : id)}`,
      headers: json,
      body: text,
    }
  })

/** Bytes that are no UTF-8, depths and sizes that are no resource. */
const broken: fc.Arbitrary<Request> = fc
  .tuple(fc.constantFrom('Slot', 'Subscription', 'Slot/$validate', ''), fc.nat(6), fc.uint8Array({ maxLength: 60 }), odd)
  .map(([path, how, bytes, text]) => ({
    what: 'create',
    method: 'POST',
    path,
    headers: json,
    body:
      [
        new Uint8Array([...Buffer.from('{"resourceType":"Slot","comment":"'), ...bytes, ...Buffer.from('"}')]),
        new Uint8Array(bytes),
        '['.repeat(20_000),
        `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
        JSON.stringify({ resourceType: 'Slot', extension: Array(1000).fill({ url: text }) }),
        `{"resourceType":"Slot","resourceType":"Patient","__proto__":{"x":1},"constructor":${JSON.stringify(text.toWellFormed())}}`,
        '\ufeff{}',
      ][how] ?? '',
  }))

const etag = fc.constantFrom('W/"1"', 'W/"1"', 'W/"2"', '"1"', '1', '*', 'W/""', 'W/"1", W/"2"', '', 'x', `W/"${'9'.repeat(80)}"`)
const condition = fc.oneof(
  fc.constantFrom(
    'identifier=x|y',
    'colour=1',
    '',
    '?',
    '_id=fuzz',
    'identifier=https://example.org/slot|fuzz',
    'Slot?identifier=a|b',
    '_count=0',
    'identifier:not=x',
  ),
  odd.map(ascii),
)
const provenance = kept
  .filter(one => one.resourceType === 'Provenance')
  .map(({ id: _, meta: _meta, target: _target, ...told }) =>
    JSON.stringify(told).replaceAll(/[^\x20-\x7e]/gu, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
const header: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  etag.map(value => ['If-Match', value] as const),
  etag.map(value => ['If-None-Match', value] as const),
  condition.map(value => ['If-None-Exist', value] as const),
  fc
    .constantFrom('Sun, 22 Nov 2026 08:00:00 GMT', '2026-11-22', 'x', 'Fri, 31 Dec 9999 23:59:59 GMT', '0', '')
    .map(value => ['If-Modified-Since', value] as const),
  fc
    .constantFrom(
      'return=minimal',
      'return=OperationOutcome',
      'return=representation',
      'handling=lenient',
      'handling=strict',
      'respond-async',
      'handling=lenient, return=minimal',
      'return=x;q',
      ',',
      'return',
    )
    .map(value => ['Prefer', value] as const),
  fc
    .constantFrom(
      'application/fhir+json',
      'application/fhir+json;fhirVersion=4.0',
      'application/fhir+json; fhirVersion=3.0',
      'application/fhir+xml, application/fhir+json;q=0.1',
      'application/fhir+json;q=0',
      '*/*;q=0.8',
      'text/html',
      '',
      ',',
      ';',
      'APPLICATION/JSON',
      'application/fhir+ndjson',
      'application/fhir+json;q=x',
    )
    .map(value => ['Accept', value] as const),
  fc
    .constantFrom(
      '{}',
      'x',
      '[]',
      'null',
      '{"resourceType":"Provenance"}',
      '{"resourceType":"Provenance","target":[]}',
      ...provenance,
    )
    .map(value => ['X-Provenance', value] as const),
  odd.map(value => ['X-Request-Id', ascii(value)] as const),
)
const contentTypes = fc.constantFrom(
  '',
  'text/plain',
  'application/fhir+xml',
  'application/json; charset=latin1',
  'application/json;charset="utf-8"',
  'application/fhir+json; fhirVersion=3.0',
  'application/fhir+json; fhirVersion=4.0',
  'APPLICATION/FHIR+JSON',
  'application/json-patch+json',
  'multipart/form-data; boundary=x',
  'json',
  ';',
  'application/x-www-form-urlencoded',
)
const headers = fc.tuple(fc.array(header, { maxLength: 2 }), fc.nat(9), contentTypes, fc.nat(30)).map(
  ([list, none, type, packed]): Record<string, string> => ({
    ...(none < 5 ? {} : Object.fromEntries(list)),
    ...(none === 9 ? { 'Content-Type': type } : {}),
    ...(packed === 0 ? { 'Content-Encoding': 'gzip' } : {}),
  }),
)

/** Most reach far; some are bound to care providers, may little, or are nobody. */
const who = fc.oneof(
  { weight: 10, arbitrary: fc.constant('cleared') },
  { weight: 9, arbitrary: fc.constantFrom('open', 'bound', 'region') },
  { weight: 2, arbitrary: fc.constantFrom('narrow', 'token', 'nobody') },
)

export const requests: fc.Arbitrary<Sent> = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: reading },
      { weight: 1, arbitrary: posted },
      { weight: 8, arbitrary: writing },
      { weight: 4, arbitrary: patches },
      { weight: 5, arbitrary: bundles },
      { weight: 2, arbitrary: validating },
      { weight: 1, arbitrary: everythingOf },
      { weight: 1, arbitrary: broken },
      { weight: 3, arbitrary: exporting },
      { weight: 3, arbitrary: subscribing },
      { weight: 3, arbitrary: tokens },
    ),
    headers,
    who,
  )
  .map(([request, extra, sender]) => ({
    ...request,
    headers: { ...request.headers, ...(request.assertion ? {} : extra) },
    who: sender,
  }))
