// Requests that nobody should send, by the thousand: mutated examples, broken addresses, odd headers. The door must always
// answer in time, never with a fault of its own, and say in an OperationOutcome what was wrong.
import type { Bundle, Resource } from '@medplum/fhirtypes'
import fc from 'fast-check'
import { fhirRoutes } from '../../adapters/fhir/routes.ts'
import { written } from '../../adapters/fhir/capability.ts'
import { parameters } from '../../adapters/fhir/parameters.ts'
import { defaults } from '../../bot/settings.ts'
import { caseResources, type Identified } from '../../fhir-profiles/bundle.ts'
import { isServed, profile, system } from '../../fhir-profiles/codes.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import { type Door, register } from './door.ts'

export type FuzzVerdict = { asked: number; faults: string[]; slowest: number; statuses: Record<string, number> }

const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '%',
    '%00',
    '%E5',
    '../..',
    "';--",
    '"',
    '\\',
    '|',
    '||',
    'a|b|c',
    '$',
    ',',
    ',,',
    '0',
    '-1',
    '1e9',
    'NaN',
    'null',
    '__proto__',
    'constructor',
    '2026-02-31',
    '0000-00-00',
    '99999',
    '\u202e',
    '😀',
    'å',
    'x'.repeat(3000),
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const types = Object.keys(profile).filter(isServed)
const values: fc.Arbitrary<unknown> = fc.oneof(
  odd,
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    [],
    {},
    [[]],
    [null],
    { reference: 'Patient/1' },
    { reference: 5 },
    { extension: [{}] },
    '2026-11-22',
    '2026-11-22T08:00:00Z',
  ),
)

const kept: Identified[] = [
  ...Object.values(examples).flatMap(reading => Object.values(caseResources).flatMap(read => read(reading))),
  {
    resourceType: 'Slot',
    id: 'fuzz',
    status: 'free',
    schedule: { reference: `Schedule/${exampleUnits[0]?.hsaId}.visit` },
    start: '2026-12-01T08:00:00Z',
    end: '2026-12-01T08:20:00Z',
  },
  {
    resourceType: 'Schedule',
    id: 'fuzz',
    actor: [{ type: 'HealthcareService', identifier: { system: system.hsaid, value: exampleUnits[0]?.hsaId ?? '' } }],
    serviceType: [{ coding: [{ system: system.bookingKind, code: 'visit' }] }],
  },
  {
    resourceType: 'Subscription',
    id: 'fuzz',
    status: 'requested',
    reason: 'x',
    criteria: 'Encounter?status=planned',
    channel: { type: 'rest-hook', endpoint: 'https://example.org/hook' },
  },
]

/** A copy with one place changed, taken away or doubled. */
function mutated(resource: Resource, path: number, what: unknown, how: number): unknown {
  const copy = structuredClone(resource) as unknown
  const places: { of: Record<string, unknown> | unknown[]; at: string | number }[] = []
  const walk = (value: unknown) => {
    if (Array.isArray(value))
      for (const [at, part] of value.entries()) {
        places.push({ of: value, at })
        walk(part)
      }
    else if (typeof value === 'object' && value !== null)
      for (const [at, part] of Object.entries(value)) {
        places.push({ of: value as Record<string, unknown>, at })
        walk(part)
      }
  }
  walk(copy)
  const place = places[path % places.length]
  if (!place) return copy
  const { of, at } = place
  if (how === 0) Reflect.set(of, at, what)
  else if (how === 1) Reflect.deleteProperty(of, at)
  else if (how === 2) Reflect.set(of, at, [Reflect.get(of, at), Reflect.get(of, at)])
  else if (how === 3) Reflect.set(of, `${at}x`, what)
  else Reflect.set(of, at, { [String(at)]: Reflect.get(of, at) })
  return copy
}

const resources = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...kept),
      fc.constantFrom(...kept.filter(({ resourceType: type }) => isServed(type) && written[type] !== undefined)),
    ),
    fc.nat(5000),
    values,
    fc.nat(4),
    fc.nat(5000),
    values,
    fc.nat(5),
  )
  .map(([resource, a, b, c, d, e, f]) => {
    const once = mutated(resource, a, b, c)
    return {
      type: resource.resourceType,
      body: f > 4 || typeof once !== 'object' || once === null ? once : mutated(once as Resource, d, e, f % 5),
    }
  })

const patients = [...kept.filter(one => one.resourceType === 'Patient').map(({ id }) => id), 'nobody']

type Request = { method: string; path: string; headers: Record<string, string>; body: string | undefined }
const json = { 'Content-Type': 'application/fhir+json' }

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
    const names = [
      ...Object.keys(parameters[type]),
      '_count',
      '_sort',
      '_elements',
      '_total',
      '_include',
      '_revinclude',
      '_cursor',
      '_format',
      'colour',
    ]
    const written = list.map(([at, suffix, value]) => `${names[at % names.length]}${suffix}=${safe(value)}`)
    return `${type}?${written.join('&')}`
  })
/** Some of what is odd is sent as it is, some escaped. */
const safe = (text: string) =>
  text.length % 2 === 0 ? encodeURIComponent(text.toWellFormed()) : text.toWellFormed().replace(/[#\s]/gu, '+')

const reading: fc.Arbitrary<Request> = fc
  .tuple(
    fc.oneof(
      query,
      fc
        .tuple(
          fc.constantFrom(...types, 'Group', '$graphql', '_history', '$export'),
          odd,
          fc.constantFrom('', '/_history', '/_history/1', '/$everything', '/$validate', '/x'),
        )
        .map(([type, id, rest]) => `${type}/${encodeURIComponent(id.toWellFormed())}${rest}`),
      fc
        .tuple(
          fc.constantFrom(...patients),
          fc.constantFrom('$everything', 'Encounter', 'Communication', '_history'),
          fc.constantFrom('_type', '_since', '_count', 'start', 'end', '_cursor', '_elements', 'colour'),
          odd,
        )
        .map(([id, what, name, value]) => `Patient/${id}/${what}?${name}=${safe(value)}`),
      odd.map(text => safe(text)),
    ),
    fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'DELETE', 'PUT', 'POST', 'PATCH', 'OPTIONS'),
    fc.constantFrom<Record<string, string>>(
      {},
      { Accept: 'text/html' },
      { Accept: '' },
      { 'If-None-Match': '*' },
      { 'If-Modified-Since': 'Sun, 22 Nov 2026 08:00:00 GMT' },
      { Prefer: 'handling=lenient' },
      { Prefer: 'respond-async' },
      { 'If-Match': 'x' },
    ),
  )
  .map(([path, method, headers]) => ({
    method,
    path,
    headers,
    body: ['PUT', 'POST', 'PATCH'].includes(method) ? '{' : undefined,
  }))

const writing: fc.Arbitrary<Request> = fc
  .tuple(
    resources,
    fc.constantFrom('POST', 'PUT', 'PATCH', 'VALIDATE', 'BATCH', 'TRANSACTION'),
    odd,
    fc.constantFrom<Record<string, string>>(
      {},
      { 'If-Match': 'W/"1"' },
      { 'If-None-Exist': 'identifier=x|y' },
      { 'If-None-Exist': 'colour=1' },
      { 'If-None-Exist': '' },
      { Prefer: 'return=minimal' },
      { 'X-Provenance': '{}' },
    ),
    // What is done to a Bundle besides: most often nothing.
    fc.tuple(fc.nat(5000), values, fc.nat(12)),
  )
  .map(([{ type, body }, way, id, extra, [place, what, how]]): Request => {
    const headers = { ...json, ...extra }
    const text = JSON.stringify(body)
    if (way === 'POST') return { method: 'POST', path: type, headers, body: text }
    if (way === 'PUT') {
      const own = typeof body === 'object' && body !== null ? Reflect.get(body, 'id') : undefined
      return {
        method: 'PUT',
        path: `${type}/${encodeURIComponent(typeof own === 'string' ? own.toWellFormed() : id.toWellFormed())}`,
        headers,
        body: text,
      }
    }
    if (way === 'PATCH')
      return {
        method: 'PATCH',
        path: `${type}/${kept.find(r => r.resourceType === type)?.id}`,
        headers: { ...headers, 'Content-Type': 'application/json-patch+json' },
        body: JSON.stringify([{ op: 'replace', path: `/${id}`, value: body }]),
      }
    if (way === 'VALIDATE') return { method: 'POST', path: `${type}/$validate`, headers, body: text }
    const bundle: Bundle = {
      resourceType: 'Bundle',
      type: way === 'BATCH' ? 'batch' : 'transaction',
      entry: [
        { resource: body as Resource, request: { method: 'POST', url: type } },
        { request: { method: 'GET', url: `${type}?${id}` } },
      ],
    }
    return { method: 'POST', path: '', headers, body: JSON.stringify(how > 4 ? bundle : mutated(bundle, place, what, how)) }
  })

/** `runs` requests against a door's own database, in this process. */
export async function fuzz(door: Door, runs: number, seed: number): Promise<FuzzVerdict> {
  const app = fhirRoutes({
    cases: door.store.over,
    settings: defaults,
    register,
    pool: door.store.pool,
    now: () => new Date().toISOString(),
    origin: 'http://fuzz.local',
    cursorKey: new Uint8Array(32).fill(7),
    verifyToken: async () => ({ client: 'fuzz', scopes: ['system/*.cruds'] }),
  })
  // The rules are written as resources once in a process: whoever asks first waits for all of them, and is not timed here.
  await app.request('http://fuzz.local/Questionnaire?_count=1', { headers: { Authorization: 'Bearer x' } })
  const verdict: FuzzVerdict = { asked: 0, faults: [], slowest: 0, statuses: {} }
  const requests = fc.sample(fc.oneof(reading, writing, writing), { numRuns: runs, seed })
  for (const request of requests) {
    const url = `http://fuzz.local/${request.path.replace(/^\/+/u, '')}`
    if (!URL.canParse(url)) continue
    const started = performance.now()
    const response = await app.request(url, {
      method: request.method,
      headers: { Authorization: 'Bearer x', ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
    })
    const text = await response.text()
    const ms = performance.now() - started
    verdict.asked += 1
    verdict.slowest = Math.max(verdict.slowest, ms)
    verdict.statuses[response.status] = (verdict.statuses[response.status] ?? 0) + 1
    const wrong = faultOf(request, response.status, text, ms)
    if (wrong)
      verdict.faults.push(`${wrong}: ${request.method} ${request.path.slice(0, 200)} ${request.body?.slice(0, 300) ?? ''}`)
  }
  return verdict
}

function faultOf(request: Request, status: number, text: string, ms: number): string | null {
  if (status >= 500) return `status ${status}`
  if (ms > 1000) return `took ${Math.round(ms)} ms`
  if (/"type":"transaction-response"/u.test(text) && /"response":\{"status":"[45]/u.test(text)) return 'half a transaction'
  if (status < 400 || request.method === 'HEAD') return null
  try {
    const body: unknown = JSON.parse(text)
    const issue: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'issue') : null
    const said = Reflect.get(Object(body), 'resourceType') === 'OperationOutcome' && Array.isArray(issue) && issue.length > 0
    const tells = (one: unknown) =>
      typeof Reflect.get(Object(one), 'diagnostics') === 'string' && Array.isArray(Reflect.get(Object(one), 'expression'))
    return said && issue.every(tells) ? null : 'no outcome that says what and where'
  } catch {
    return 'an answer that is not JSON'
  }
}
