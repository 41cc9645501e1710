// What lives beside the router, in the storm: exports and their files, a Subscription's own addresses, the token endpoint.
import fc from 'fast-check'
import type { Request } from './fuzz-requests.ts'
import { ascii, asId, odd, patients, safe, values } from './fuzz-values.ts'

const json = { 'Content-Type': 'application/fhir+json' }

const exportName = fc.constantFrom('_type', '_type', '_since', '_typeFilter', '_outputFormat', 'patient', '_elements', 'colour')
const exportValue = fc.oneof(
  fc.constantFrom(
    'Slot',
    'Encounter',
    'Patient,Task',
    'Slot,Ghost',
    '2026-11-22T08:00:00Z',
    '2199-01-01T00:00:00Z',
    'Slot?status=free',
    'Encounter?_sort=date',
    'Slot?colour=red',
    'ndjson',
    'text/csv',
    `Patient/${patients[0]}`,
  ),
  odd,
)
const kickOff: fc.Arbitrary<Request> = fc
  .tuple(
    fc.constantFrom(
      '$export',
      '$export',
      'Patient/$export',
      `Patient/${patients[0]}/$export`,
      'Patient/nobody/$export',
      'Group/1/$export',
    ),
    fc.constantFrom('GET', 'GET', 'GET', 'GET', 'POST', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE'),
    fc.oneof(fc.constant([]), fc.array(fc.tuple(exportName, exportValue), { maxLength: 3 })),
    fc.constantFrom('respond-async', 'respond-async', 'respond-async, handling=lenient', 'x', ''),
    values,
    fc.nat(9),
  )
  .map(([path, method, list, prefer, value, how]): Request => {
    const headers = { Prefer: prefer }
    const asked = list.map(([name, of]) => `${name}=${safe(of)}`).join('&')
    if (method !== 'POST') return { what: '$export', method, path: `${path}?_type=Encounter&${asked}`, headers }
    const kinds: Record<string, string> = { _since: 'valueInstant', patient: 'valueReference' }
    const parameter = list.map(([name, of]) => ({
      name,
      [kinds[name] ?? 'valueString']: how === 0 ? value : name === 'patient' ? { reference: of } : of,
    }))
    const sent = {
      resourceType: 'Parameters',
      parameter: how === 1 ? value : [{ name: '_type', valueString: 'Encounter' }, ...parameter],
    }
    return {
      what: '$export',
      method,
      path: `${path}${how === 2 ? `?${asked}` : ''}`,
      headers: { ...headers, ...json },
      body: how === 3 ? '{' : (JSON.stringify(how === 4 ? value : sent) ?? ''),
    }
  })
const collected: fc.Arbitrary<Request> = fc
  .tuple(
    fc.nat(12),
    fc.constantFrom('GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'DELETE', 'PUT', 'POST'),
    fc.constantFrom(
      '',
      '',
      '/Slot.ndjson',
      '/Encounter.ndjson',
      '/Encounter.ndjson',
      '/error.ndjson',
      '/deleted.ndjson',
      '/../x',
      '/Slot',
    ),
    fc.constantFrom('', 'gzip', 'gzip;q=0', '*', 'br, gzip;q=0.1'),
    odd,
  )
  .map(([n, method, file, packing, text]) => ({
    what: 'export files',
    method,
    path: `_export/${n === 12 ? asId(text) : `EXPORT.${n}`}${file}`,
    headers: packing === '' ? {} : { 'Accept-Encoding': packing },
  }))
export const exporting = fc.oneof(kickOff, collected)

export const subscribing: fc.Arbitrary<Request> = fc
  .tuple(
    fc.constantFrom('fuzz', 'fuzz', 'fuzz-2', 'nobody'),
    fc.constantFrom('$status', '$status', '$secret', '$resend', '$resend', '$x'),
    fc.constantFrom('GET', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE'),
    fc.constantFrom('', 'none', 'one', 'value', 'two', '{'),
    values,
    fc.tuple(odd, fc.nat(9)),
  )
  .map(([id, what, method, shape, value, [text, how]]): Request => {
    const delivery = (valueString: unknown) => ({ name: 'delivery', valueString })
    const parameters = (parameter: unknown) => JSON.stringify({ resourceType: 'Parameters', parameter })
    const bodies: Record<string, string> = {
      none: parameters([]),
      one: parameters([delivery('00000000-0000-4000-8000-000000000000')]),
      value: parameters(how < 5 ? [delivery(value)] : value),
      two: parameters([delivery(text), delivery(text)]),
    }
    const wished = how > 5 ? method : what === '$status' ? 'GET' : 'POST'
    return {
      what: 'subscription',
      method: wished,
      path: `Subscription/${how === 9 ? asId(text) : id}/${what}`,
      headers: json,
      ...(['POST', 'PUT'].includes(wished) ? { body: bodies[shape] ?? shape } : {}),
    }
  })

/**
 * What a client_assertion says besides what a good one does (undefined: leaves out), whose key signs it, and where it is cut.
 * It is signed when it is sent: one that was made beforehand would have expired.
 */
export type Assertion = {
  claims: Record<string, unknown>
  header: Record<string, unknown>
  key: 'own' | 'other' | 'none'
  cut: number
}

const claim = fc
  .tuple(
    fc.constantFrom('iss', 'sub', 'aud', 'jti', 'exp', 'iat', 'nbf', 'scope', '__proto__'),
    fc.oneof(
      values,
      fc.constantFrom<unknown>(undefined, 'x'.repeat(400), 1e18, -1, ['a', 'b'], 'narrow', 'https://elsewhere.example/token'),
    ),
  )
  .map(([name, value]) => ({ [name]: value }))
const part = fc
  .tuple(
    fc.constantFrom('alg', 'kid', 'typ', 'crit', 'jwk', 'b64', 'zip'),
    fc.oneof(values, fc.constantFrom<unknown>(undefined, 'none', 'HS256', 'RS384', 'ES256', ['exp'])),
  )
  .map(([name, value]) => ({ [name]: value }))
const assertion: fc.Arbitrary<Assertion> = fc
  .tuple(
    fc.option(claim, { freq: 2, nil: {} }),
    fc.option(part, { freq: 2, nil: {} }),
    fc.constantFrom('own', 'own', 'own', 'own', 'other', 'none'),
    fc.nat(400),
  )
  .map(([claims, header, key, cut]) => ({ claims, header, key, cut: cut > 40 ? 0 : cut }))

/** The form, and one thing said besides, left out, said twice or otherwise; ASSERTION is written when it is sent. */
export const tokens: fc.Arbitrary<Request> = fc
  .tuple(
    assertion,
    fc.constantFrom(
      'system/*.rs',
      'system/*.rs',
      'system/Patient.r',
      '',
      'system/*.*',
      'openid',
      'x '.repeat(200),
      'system/Slot.cruds system/Task.rs',
    ),
    fc.constantFrom(
      '',
      '',
      'grant_type',
      'scope',
      'client_assertion',
      'client_assertion_type',
      'client_id',
      'client_secret',
      'resource',
      'code',
      'dpop_jkt',
      '__proto__',
    ),
    fc.oneof(
      odd,
      fc.constantFrom(
        'authorization_code',
        'password',
        'client_credentials',
        'urn:x',
        'http://fuzz.local/fhir/R4',
        'narrow',
        'a.b.c',
        'e30.e30.',
      ),
    ),
    fc.nat(12),
    fc.constantFrom('POST', 'POST', 'POST', 'POST', 'POST', 'POST', 'GET', 'PUT', 'HEAD', 'OPTIONS'),
  )
  .map(([asserted, scope, name, value, how, method]): Request => {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      scope,
      client_assertion: 'ASSERTION',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    })
    if (name !== '' && how < 3) form.delete(name)
    else if (name !== '' && how < 8) form.set(name, value.toWellFormed())
    else if (name !== '') form.append(name, value.toWellFormed())
    const type =
      how === 0 ? 'application/json' : how === 1 ? 'multipart/form-data; boundary=x' : 'application/x-www-form-urlencoded'
    return {
      what: 'token',
      method,
      path: how === 12 ? '/oauth/jwks' : '/oauth/token',
      headers: {
        'Content-Type': how === 2 ? `${type}; charset=utf-16` : type,
        ...(how === 3 ? { Authorization: `Basic ${ascii(value)}`.slice(0, 200) } : {}),
      },
      assertion: asserted,
      ...(['POST', 'PUT'].includes(method)
        ? { body: how === 4 ? value.toWellFormed() : how === 5 ? `${form}&x=${'y'.repeat(17_000)}` : String(form) }
        : {}),
    }
  })
