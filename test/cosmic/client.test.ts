// What goes out to Cosmic, and how each answer is read: at the edge of the network.
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { cosmicClient } from '../../adapters/cosmic/client.ts'
import { cosmic } from '../../adapters/cosmic/ehr.ts'
import { access, answers, base, outcome, seen, server, tokens, write } from './edge.ts'
import { anna, artefactsOf, settings, signedCase } from './stage.ts'

test('a note goes with key, bearer and the FHIR content type, and with the bytes that were rendered', async () => {
  server.use(answers(201, { resourceType: 'QuestionnaireResponse', id: '7', meta: { versionId: '3' } }))
  const ehr = cosmic(access, settings)
  const c = signedCase()
  const { note } = artefactsOf(ehr, c)
  expect(await ehr.write(note, c)).toEqual({
    state: 'in-record',
    id: '7',
    version: '3',
    answer: { status: 201, body: '{"resourceType":"QuestionnaireResponse","id":"7","meta":{"versionId":"3"}}' },
  })
  const [asked, sent] = seen
  expect(await asked?.text()).toContain('grant_type=client_credentials')
  expect(sent?.url).toBe(`${base}/QuestionnaireResponse`)
  expect(Object.fromEntries(sent?.headers ?? [])).toMatchObject({
    authorization: 'Bearer t1',
    'ocp-apim-subscription-key': 'nyckel',
    'content-type': 'application/fhir+json',
    accept: 'application/fhir+json',
  })
  expect(await sent?.text()).toBe(note.body)
})

test('no personal number ever stands in an address', async () => {
  const bundle = (...resources: object[]) =>
    HttpResponse.json({ resourceType: 'Bundle', type: 'searchset', entry: resources.map(resource => ({ resource })) })
  server.use(
    http.post(`${base}/Patient/_search`, () => bundle({ resourceType: 'Patient', id: '41' })),
    http.post(`${base}/Appointment/_search`, () => bundle()),
    http.post(`${base}/Encounter/_search`, () => bundle()),
    http.get('https://cosmic.example/api/journalnotes/v2/', () => HttpResponse.json([{ journalNoteEHRExtract: [] }])),
  )
  const ehr = cosmic(access, settings)
  const c = signedCase()
  const made = artefactsOf(ehr, c)
  for (const artefact of Object.values(made)) await ehr.find(artefact, c)
  expect(seen.map(r => new URL(r.url).pathname)).toEqual([
    '/auth/token',
    '/api/fhir/Encounter/_search',
    '/api/journalnotes/v2/',
    '/api/fhir/Patient/_search',
    '/api/fhir/Appointment/_search',
  ])
  for (const request of seen) expect(request.url).not.toContain(anna.number)
  const [, encounter, notes, patient, appointment] = seen
  expect(encounter?.headers.get('content-type')).toContain('application/x-www-form-urlencoded')
  expect(new URLSearchParams(await encounter?.text()).get('identifier')).toContain(c.number)
  expect(notes?.headers.get('patient')).toBe(anna.number)
  expect(new URLSearchParams(await patient?.text()).get('identifier')).toContain(anna.number)
  expect(new URLSearchParams(await appointment?.text()).get('patient')).toBe('Patient/41')
})

test('ten calls at once share one token', async () => {
  server.use(answers(201, { resourceType: 'QuestionnaireResponse', id: '7' }))
  const client = cosmicClient(access)
  await Promise.all(Array.from({ length: 10 }, () => client.create('QuestionnaireResponse', '{}', null)))
  expect(tokens).toBe(1)
})

test('a refused token is asked for anew once, and no more', async () => {
  server.use(answers(401, { statusCode: 401, message: 'Invalid access token.' }))
  expect(await write()).toMatchObject({ state: 'retry', reason: 'HTTP 401: Invalid access token.', answer: { status: 401 } })
  expect(seen.filter(r => r.url.endsWith('QuestionnaireResponse')).map(r => r.headers.get('authorization'))).toEqual([
    'Bearer t1',
    'Bearer t2',
  ])
})

test('a redirect is not followed: neither the note nor the key goes to another place', async () => {
  for (const status of [301, 302, 307, 308]) {
    server.use(answers(status, null, { location: 'https://elsewhere.example/' }))
    expect(await write()).toMatchObject({ state: 'retry', reason: `HTTP ${status}` })
  }
  expect(new Set(seen.map(r => new URL(r.url).host))).toEqual(new Set(['cosmic.example']))
})

const own = (status: number, error: string) => ({ error, path: '/fhir', status, timestamp: 1 })
test.each([
  [400, outcome('class must be AMB'), { state: 'refused', reason: 'HTTP 400: class must be AMB' }],
  [422, outcome('Okänd patient 19850614-2382, 198506142382'), { state: 'refused', reason: 'HTTP 422: Okänd patient •••, •••' }],
  [409, own(409, 'conflict'), { state: 'refused', reason: 'HTTP 409: conflict' }],
  [413, '<html>', { state: 'refused', reason: 'HTTP 413' }],
  [403, { statusCode: 403, message: 'Insufficient scope.' }, { state: 'retry', reason: 'HTTP 403: Insufficient scope.' }],
  [404, { statusCode: 404, message: 'Resource not found' }, { state: 'retry', reason: 'HTTP 404: Resource not found' }],
  [429, { statusCode: 429, message: 'Rate limit is exceeded. Try again in 5 seconds.' }, { state: 'retry', afterMs: 5000 }],
  [
    503,
    { statusCode: 503, message: 'Service Unavailable' },
    { state: 'retry', reason: 'HTTP 503: Service Unavailable', answer: { status: 503 } },
  ],
  // Nobody's own shape: whoever said it may have done so after Cosmic had saved.
  [503, '', { state: 'unknown', reason: 'HTTP 503' }],
  [503, '<html>Service Unavailable</html>', { state: 'unknown', reason: 'HTTP 503' }],
  [503, { message: 'no healthy upstream' }, { state: 'unknown' }],
  [500, own(500, 'unexpected error'), { state: 'unknown', reason: 'HTTP 500: unexpected error' }],
  [502, '<html>Bad Gateway</html>', { state: 'unknown', reason: 'HTTP 502' }],
  [504, '<html>Gateway Timeout</html>', { state: 'unknown', reason: 'HTTP 504' }],
  [408, '', { state: 'unknown', reason: 'HTTP 408' }],
  [200, '<html>Planerat underhåll</html>', { state: 'unknown', reason: 'HTTP 200' }],
  [201, {}, { state: 'unknown', reason: 'answered with something else' }],
  [201, { resourceType: 'Patient', id: '1' }, { state: 'unknown', reason: 'answered with something else' }],
  [201, { resourceType: 'QuestionnaireResponse' }, { state: 'unknown', reason: 'answered with something else' }],
  [200, outcome('all is well'), { state: 'unknown', reason: 'answered with something else' }],
])('%i %j of a create is read as %j', async (status, body, expected) => {
  server.use(answers(status, body))
  expect(await write()).toMatchObject(expected)
})

test('Retry-After is honoured as seconds and as a date, and never for longer than five minutes', async () => {
  const after = async (value: string) => {
    server.use(answers(429, { statusCode: 429, message: '' }, { 'retry-after': value }))
    const said = await write()
    return said.state === 'retry' ? said.afterMs : undefined
  }
  expect(await after('12')).toBe(12_000)
  expect(await after('100000')).toBe(300_000)
  expect(await after(new Date(Date.now() + 20_000).toUTCString())).toBeGreaterThan(17_000)
  expect(await after(new Date(Date.now() - 20_000).toUTCString())).toBe(0)
  expect(await after('soon')).toBeUndefined()
})

test('a 503 that says when to come again has done nothing', async () => {
  server.use(answers(503, 'Service Unavailable', { 'retry-after': '7' }))
  expect(await write()).toMatchObject({ state: 'retry', reason: 'HTTP 503', afterMs: 7000 })
  server.use(answers(503, 'Service Unavailable', { 'retry-after': 'soon' }))
  expect(await write()).toMatchObject({ state: 'unknown' })
})

test('a broken line and a silent one may have carried the note; one that was never opened has not', async () => {
  server.use(http.post(`${base}/:type`, () => HttpResponse.error()))
  expect(await write()).toMatchObject({ state: 'unknown' })
  server.use(http.post(`${base}/:type`, () => new Promise<never>(() => undefined)))
  expect(await write()).toEqual({ state: 'unknown', reason: 'TimeoutError' })
})

test('a token door that fails means that nothing was sent, whatever it says', async () => {
  const door = (answer: () => Response | Promise<Response>) => server.use(http.post(access.tokenUrl, answer))
  door(() => HttpResponse.error())
  expect(await write()).toMatchObject({ state: 'retry' })
  door(() => new HttpResponse('<html>', { status: 200 }))
  expect(await write()).toMatchObject({ state: 'retry' })
  door(() => HttpResponse.json({ error: 'invalid_client', error_description: 'wrong secret' }, { status: 401 }))
  expect(await write()).toEqual({ state: 'retry', reason: 'token: HTTP 401: invalid_client, wrong secret' })
  door(() => new Promise<never>(() => undefined))
  expect(await write()).toEqual({ state: 'retry', reason: 'token: TimeoutError' })
  expect(seen.every(r => r.url === access.tokenUrl)).toBe(true)
})

test('a search that is not a searchset of what was asked for stops the create', async () => {
  const c = signedCase()
  const ehr = cosmic(access, settings)
  for (const answer of [
    outcome('nothing here'),
    [],
    { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: { resourceType: 'Patient', id: '1' } }] },
  ]) {
    server.use(http.post(`${base}/Encounter/_search`, () => HttpResponse.json(answer)))
    expect(await ehr.write(artefactsOf(ehr, c).encounter, c)).toMatchObject({ state: 'retry' })
  }
  expect(seen.some(r => r.url === `${base}/Encounter`)).toBe(false)
})
