// Patches and Bundles of the storm: every operation, pointers to everywhere and nowhere; entries of every kind, with conditions.
import type { Resource } from '@medplum/fhirtypes'
import fc from 'fast-check'
import type { Request } from './fuzz-requests.ts'
import { asId, made, mutated, odd, patients, resources, safe, types, values, writable } from './fuzz-values.ts'

export const json = { 'Content-Type': 'application/fhir+json' }

/** Every place in a resource, as RFC 6901 writes it. */
function pointersIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  const parts = Array.isArray(value) ? value.map((part, n) => [String(n), part] as const) : Object.entries(value)
  return [at, ...parts.flatMap(([key, part]) => pointersIn(part, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))]
}
const AFTER = [
  '',
  '',
  '',
  '',
  '/-',
  '/0',
  '/01',
  '/-1',
  '/99999999',
  '/1e3',
  '/x~1y',
  '/~0',
  '/~2',
  '/',
  '/__proto__/x',
  '/constructor',
  '/length',
]

const operation = fc
  .tuple(
    fc.constantFrom('add', 'add', 'remove', 'replace', 'replace', 'move', 'copy', 'test', 'merge', '', null, 5),
    fc.nat(5000),
    fc.constantFrom(...AFTER),
    fc.nat(5000),
    values,
    fc.nat(11),
    odd,
  )
  .map(([op, to, after, from, value, how, text]) => (places: readonly string[]): unknown => {
    const at = (n: number) => places[n % places.length] ?? ''
    const path = how === 0 ? text : how === 1 ? at(to).slice(1) : how === 2 ? value : `${at(to)}${after}`
    return {
      ...(how === 3 ? {} : { op }),
      ...(how === 4 ? {} : { path }),
      ...(how === 5 || op === 'remove' || op === 'move' || op === 'copy' ? {} : { value }),
      ...(op === 'move' || op === 'copy' ? { from: how === 6 ? path : how === 7 ? text : at(from) } : {}),
    }
  })
/** What comes to something, when nothing else is in the way. */
const likely: Record<string, readonly unknown[]> = {
  Slot: [
    { op: 'replace', path: '/status', value: 'busy-unavailable' },
    { op: 'add', path: '/comment', value: 'Ring på' },
    { op: 'add', path: '/identifier/-', value: { system: 'https://example.org/more', value: '1' } },
    { op: 'test', path: '/status', value: 'free' },
    { op: 'copy', from: '/identifier/0', path: '/identifier/-' },
  ],
  Subscription: [
    { op: 'replace', path: '/status', value: 'off' },
    { op: 'replace', path: '/status', value: 'requested' },
    { op: 'add', path: '/channel/header', value: ['X-A: b'] },
  ],
  Organization: [{ op: 'replace', path: '/name', value: 'Avdelning 8' }],
  Practitioner: [{ op: 'add', path: '/name/0/given/-', value: 'Ek' }],
  Task: [{ op: 'replace', path: '/status', value: 'on-hold' }],
  Appointment: [{ op: 'replace', path: '/status', value: 'cancelled' }],
}
/** Doubles what stands each time: a small patch that asks for a great deal. */
const doubling = (times: number) => Array.from({ length: times }, (_, n) => ({ op: 'copy', from: '', path: n % 2 ? '/x' : '/y' }))

const patch = fc
  .tuple(
    fc.oneof(fc.constantFrom(...made), fc.constantFrom(...writable)),
    fc.array(operation, { maxLength: 4 }),
    fc.nat(19),
    fc.nat(40),
    values,
  )
  .map(([resource, operations, shape, n, value]) => {
    const places = pointersIn(resource)
    const list = operations.map(make => make(places))
    const own = likely[resource.resourceType] ?? []
    const good = own.slice(n % (own.length || 1))
    const shapes: unknown[] = [{ op: 'add' }, value, [null], [value], doubling(n), Array(300 * n).fill(list[0] ?? null), []]
    return { resource, body: shape < 10 ? list : shape < 13 ? good : shapes[shape - 13] }
  })

export const patches: fc.Arbitrary<Request> = fc.tuple(patch, odd, fc.nat(12)).map(([{ resource, body }, text, how]) => ({
  what: 'patch',
  method: 'PATCH',
  path:
    how === 0
      ? `${resource.resourceType}?identifier=${safe(text)}`
      : `${resource.resourceType}/${how === 1 ? asId(text) : resource.id}`,
  headers: { 'Content-Type': how === 2 ? 'application/fhir+json' : 'application/json-patch+json' },
  body: JSON.stringify(body) ?? '',
}))

const URN = 'urn:uuid:00000000-0000-4000-8000-00000000000'
const conditions = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc
    .tuple(
      fc.constantFrom('ifMatch', 'ifNoneMatch', 'ifNoneExist', 'ifModifiedSince'),
      fc.oneof(
        fc.constantFrom<unknown>(
          'W/"1"',
          '*',
          'identifier=a|b',
          'identifier=https://example.org/slot|fuzz',
          '2026-11-22T08:00:00Z',
          '',
        ),
        values,
      ),
    )
    .map(([name, value]) => ({ [name]: value })),
)
type Entry = Record<string, unknown>
const entry: fc.Arbitrary<Entry> = fc
  .tuple(
    resources,
    fc.constantFrom('POST', 'POST', 'PUT', 'PUT?', 'PATCH', 'DELETE', 'GET', 'GET', 'HEAD', 'ODD'),
    conditions,
    odd,
    patch,
    fc.nat(9),
  )
  .map(([{ type, id, body }, way, extra, text, { resource: target, body: list }, n]): Entry => {
    const request = (method: unknown, url: unknown) => ({ request: { method, url, ...extra } })
    const known = `${type}/${id}`
    // What another entry makes is referred to by its urn, or by a search.
    const own =
      n === 0
        ? { ...Object(body), schedule: { reference: `${URN}1` } }
        : n === 1
          ? { ...Object(body), schedule: { reference: 'Schedule?identifier=a|b' } }
          : body
    switch (way) {
      case 'POST':
        return { ...(n < 3 ? { fullUrl: `${URN}${n}` } : {}), resource: own, ...request('POST', type) }
      case 'PUT':
        return { resource: own, ...request('PUT', known) }
      case 'PUT?':
        return { resource: own, ...request('PUT', `${type}?identifier=${text}`) }
      case 'PATCH': {
        const data = Buffer.from(JSON.stringify(list) ?? '').toString('base64')
        const sent =
          n === 0 ? list : { resourceType: 'Binary', contentType: 'application/json-patch+json', data: n === 1 ? text : data }
        return { resource: sent, ...request('PATCH', `${target.resourceType}/${target.id}`) }
      }
      case 'DELETE':
        return request('DELETE', n < 3 ? `${type}?identifier=${text}` : known)
      case 'ODD':
        return { resource: own, ...request(n < 5 ? 'POST' : text, n < 5 ? ODD[n] : text) }
      default:
        return request(
          way,
          [
            known,
            `${known}/_history/1`,
            `${known}/_history`,
            `${type}?${text}`,
            `${type}?_id=${text}`,
            `Patient/${patients[n % patients.length]}/$everything`,
            '_history?_count=1',
          ][n] ?? known,
        )
    }
  })
const ODD = ['Slot/$validate', '', '/', 'Bundle', 'https://example.org/Slot']

export const bundles: fc.Arbitrary<Request> = fc
  .tuple(
    fc.array(entry, { maxLength: 5 }),
    fc.constantFrom('batch', 'transaction', 'transaction', 'transaction', 'searchset', 'x', null),
    fc.nat(24),
    fc.nat(5000),
    values,
    fc.constantFrom(...types),
  )
  .map(([entries, type, how, place, value, of]) => {
    const all =
      how === 24
        ? Array.from({ length: 20 }, (_, n) => entries[n % (entries.length || 1)] ?? { request: { method: 'GET', url: of } })
        : entries
    const bundle = { resourceType: 'Bundle', type, entry: all } as unknown as Resource // what is wrong with it is the matter
    return {
      what: type === 'batch' ? 'batch' : 'transaction',
      method: 'POST',
      path: how === 23 ? `?${of}=x` : '',
      headers: json,
      body: JSON.stringify(how > 4 ? bundle : mutated(bundle, place, value, how)),
    }
  })
