// The simulated Cosmic looked at from outside, without our adapter: it takes what is published, and nothing else.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cosmicWorld } from '../../adapters/world/cosmic.ts'
import { artefactsOf, type CosmicStage, cosmicStage, note, scope, signedCase } from '../cosmic/stage.ts'

let stage: CosmicStage
const key = { 'ocp-apim-subscription-key': 'farstu-development' }
let bearer: Record<string, string>
beforeAll(async () => {
  stage = await cosmicStage()
  bearer = { ...key, authorization: `Bearer ${(await token(`${scope} system/*.rs`)).access_token}` }
})
afterAll(() => stage.stop())
afterEach(() => stage.mends())

const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) })
async function token(scopes: string, more: Record<string, string> = {}) {
  const fields = {
    grant_type: 'client_credentials',
    client_id: 'farstu',
    client_secret: 'farstu-development',
    scope: scopes,
    ...more,
  }
  const reply = await fetch(`${stage.url}/cosmic/auth/token`, form(fields))
  return { status: reply.status, ...(await reply.json()) }
}
async function ask(path: string, init: RequestInit = {}) {
  const reply = await fetch(`${stage.url}/cosmic${path}`, { ...init, headers: { ...bearer, ...init.headers } })
  const text = await reply.text()
  return {
    status: reply.status,
    headers: reply.headers,
    text,
    body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : null,
  }
}
const post = (type: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(`/fhir/${type}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/fhir+json', ...headers },
  })
const rendered = () => {
  const c = signedCase()
  const made = artefactsOf(stage.ehr(), c)
  const parse = (text: string): Record<string, unknown> => JSON.parse(text)
  return {
    c,
    Encounter: parse(made.encounter.body),
    QuestionnaireResponse: parse(made.note.body),
    Appointment: parse(made.appointment.body),
  }
}

describe('who may come in', () => {
  test('the gateway asks for its key first, in its own words', async () => {
    const none = await fetch(`${stage.url}/cosmic/fhir/Patient`)
    expect(none.status).toBe(401)
    expect(await none.json()).toEqual({ statusCode: 401, message: expect.stringContaining('missing subscription key') })
    expect((await ask('/fhir/metadata', { headers: { 'ocp-apim-subscription-key': 'x' } })).body.message).toContain('invalid')
  })

  test('without a good bearer FHIR answers with an outcome, the REST services with their own shape', async () => {
    const bad = { authorization: 'Bearer x' }
    expect(await ask('/fhir/Patient?family=Niemi', { headers: bad })).toMatchObject({
      status: 401,
      body: { resourceType: 'OperationOutcome', issue: [{ code: 'forbidden' }] },
    })
    expect(await ask('/journalnotes/v2', { headers: { ...bad, patient: '198506142382' } })).toMatchObject({
      status: 401,
      body: { error: 'Invalid access token.', status: 401, path: '/cosmic/journalnotes/v2' },
    })
  })

  test('tokens: only client credentials, the right secret, and letters in order', async () => {
    expect(await token('system/Patient.rs')).toMatchObject({ status: 200, token_type: 'Bearer', expires_in: 120 })
    expect(await token('system/Patient.sr')).toMatchObject({ status: 400, error: 'invalid_scope' })
    expect(await token('system/Patient.')).toMatchObject({ status: 400, error: 'invalid_scope' })
    expect(await token('')).toMatchObject({ status: 400, error: 'invalid_scope' })
    expect(await token('system/Patient.rs', { client_secret: 'x' })).toMatchObject({ status: 401, error: 'invalid_client' })
    expect(await token('system/Patient.rs', { grant_type: 'password' })).toMatchObject({ status: 400 })
  })

  test('a scope is per type and per letter', async () => {
    const { access_token } = await token('system/Patient.r')
    const headers = { authorization: `Bearer ${access_token}` }
    expect((await ask('/fhir/Patient/40000', { headers })).status).toBe(200)
    expect(await ask('/fhir/Patient?family=Niemi', { headers })).toMatchObject({ status: 403, body: { statusCode: 403 } })
    expect((await ask('/fhir/Practitioner/7000', { headers })).status).toBe(403)
  })
})

describe('what is published and what is not', () => {
  test.each([
    ['DELETE', '/fhir/Encounter/1', 405],
    ['DELETE', '/fhir/Patient/40000', 405],
    ['GET', '/fhir/QuestionnaireResponse?subject=Patient/40000', 405],
    ['PUT', '/fhir/QuestionnaireResponse/1', 405],
    ['GET', '/fhir/Encounter/1', 405],
    ['GET', '/fhir/Patient/40000/_history', 405],
    ['PATCH', '/fhir/Patient/40000', 405],
    ['GET', '/fhir/Communication?subject=Patient/40000', 404],
    ['GET', '/fhir/Subscription/1', 404],
    ['GET', '/fhir/Patient', 400],
    ['GET', '/fhir/Patient?birthdate=1985-06-14', 400],
    ['GET', '/fhir/Patient?family=Niemi&_count=10', 400],
    ['GET', '/fhir/Patient?family:exact=Niemi', 400],
    ['GET', '/fhir/Encounter?identifier=x&_sort=date', 400],
    ['GET', '/fhir/Encounter?subject=', 400],
    ['GET', '/fhir/Appointment?patient=system|198506142382', 400],
    ['GET', '/fhir/Immunization?patient=Patient/40000', 501],
    ['PUT', '/fhir/Observation/1', 405],
    ['PUT', '/fhir/ServiceRequest/1', 405],
    ['GET', '/fhir/Provenance?target=QuestionnaireResponse/1', 405],
    ['GET', '/fhir/Observation?identifier=a%7Cb', 400],
    ['GET', '/fhir/Appointment?patient=Patient/40000&_lastUpdated=ge2026-11-22', 400],
    ['GET', '/fhir/Condition/300', 405],
    ['GET', '/fhir/Patient/1', 404],
  ])('%s %s: %i', async (method, path, status) => {
    const said = await ask(path, { method })
    expect(said.status).toBe(status)
    expect(said.body).toMatchObject({ resourceType: 'OperationOutcome' })
  })

  test('an unknown search parameter is refused by name', async () => {
    const said = await ask('/fhir/Encounter?identifier=a%7Cb&date=2026-11-22')
    expect(said.body.issue[0].details.text).toBe(
      'Unknown search parameter "date" for Encounter. Valid search parameters: _id, _profile, class, location, status, subject, identifier',
    )
  })

  test('only JSON is read and produced; conditions are not known', async () => {
    const { Encounter } = rendered()
    expect((await ask('/fhir/Patient/40000', { headers: { accept: 'application/fhir+xml' } })).status).toBe(406)
    expect((await post('Encounter', '<Encounter/>', { 'content-type': 'application/fhir+xml' })).status).toBe(415)
    expect((await post('Encounter', '{')).status).toBe(400)
    expect((await post('Encounter', { ...Encounter, resourceType: 'Appointment' })).status).toBe(400)
    expect((await post('Encounter', Encounter, { 'if-none-exist': 'identifier=a' })).status).toBe(400)
  })

  test('persons, units, staff and the template are found', async () => {
    const found = async (path: string) =>
      (await ask(`/fhir/${path}`)).body.entry.map((e: { resource: { id: string } }) => e.resource.id)
    expect(await found('Patient?identifier=http://electronichealth.se/identifier/personnummer%7C198506142382')).toEqual(['40000'])
    expect(await found('Practitioner?identifier=urn:oid:1.2.752.29.4.19%7CSE2321000230-TP101')).toEqual(['7000'])
    expect(await found('Organization?name=Norrskenet')).toHaveLength(1)
    expect(await found('Questionnaire?code=bes')).toEqual(['farstu-distanskontakt'])
    expect((await ask('/fhir/Questionnaire/farstu-distanskontakt')).body.item.map((i: { linkId: string }) => i.linkId)).toContain(
      'anteckning',
    )
  })
})

describe('what it takes', () => {
  test('what is created has an address, a version and a time; what a profile does not support is discarded', async () => {
    const { Encounter } = rendered()
    const said = await post('Encounter', { ...Encounter, reasonCode: [{ text: 'ont i foten' }], id: 'mitt-eget' })
    expect(said.status).toBe(201)
    expect(said.headers.get('location')).toBe(`${stage.url}/cosmic/fhir/Encounter/${said.body.id}/_history/1`)
    expect(said.headers.get('etag')).toBe('W/"1"')
    expect(said.body.id).not.toBe('mitt-eget')
    expect(said.body).not.toHaveProperty('reasonCode')
    expect(said.body.period).toEqual(Encounter['period'])
  })

  test('twice the same is two: nothing here makes a create safe to repeat', async () => {
    const { c, QuestionnaireResponse } = rendered()
    for (let i = 0; i < 2; i++) expect((await post('QuestionnaireResponse', QuestionnaireResponse)).status).toBe(201)
    expect(await stage.holds(c)).toHaveLength(2)
  })

  const hsa = (value: string) => ({ identifier: { system: 'urn:oid:1.2.752.29.4.19', value } })
  type Type = 'Encounter' | 'QuestionnaireResponse' | 'Appointment'
  const broken: [Type, string, Record<string, unknown>][] = [
    ['Encounter', 'Encounter.meta.profile', { meta: undefined }],
    ['Encounter', 'Encounter.meta.profile', { meta: { profile: ['https://fhir.cambio.se/StructureDefinition/EncounterLite'] } }],
    ['Encounter', 'Encounter.class.code', { class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'VR' } }],
    ['Encounter', 'Encounter.extension', { extension: undefined }],
    ['Encounter', 'Encounter.extension:encounterPerformingUnit', { extension: [{ url: 'urn:annan' }] }],
    ['Encounter', 'Encounter.serviceProvider', { serviceProvider: hsa('SE2321000230-XXXX') }],
    ['Encounter', 'Encounter.status', { status: 'planned' }],
    ['Encounter', 'Encounter.type[0].coding', { type: [{ text: 'chatt' }] }],
    ['Encounter', 'Encounter.type', { type: [{ coding: [{ system: 'http://snomed.info/sct', code: '1' }] }] }],
    ['Encounter', 'Encounter.period.end', { period: { start: '2026-11-22T10:00:00Z' } }],
    ['Encounter', 'Encounter.period.end', { period: { start: '2026-11-22T10:00:00Z', end: '2026-11-22T09:00:00Z' } }],
    ['Encounter', 'Encounter.subject', { subject: { identifier: { system: 'urn:x', value: '198506142382' } } }],
    ['QuestionnaireResponse', 'QuestionnaireResponse.extension', { extension: undefined }],
    [
      'QuestionnaireResponse',
      'QuestionnaireResponse.extension:common-hsaHierarchy.hsaCareUnit',
      { extension: [{ url: 'urn:annan' }] },
    ],
    ['QuestionnaireResponse', 'QuestionnaireResponse.questionnaire', { questionnaire: 'Questionnaire/okand' }],
    ['QuestionnaireResponse', 'QuestionnaireResponse.status', { status: 'in-progress' }],
    ['QuestionnaireResponse', 'QuestionnaireResponse.identifier', { identifier: undefined }],
    ['QuestionnaireResponse', 'QuestionnaireResponse.author', { author: hsa('SE2321000230-TP999') }],
    ['QuestionnaireResponse', 'QuestionnaireResponse.author', { author: hsa('SE2321000230-TP112') }],
    [
      'QuestionnaireResponse',
      'QuestionnaireResponse.item[0].linkId',
      { item: [{ linkId: 'annat', answer: [{ valueString: 'x' }] }] },
    ],
    ['QuestionnaireResponse', 'QuestionnaireResponse.item[0].answer', { item: [{ linkId: 'anteckning' }] }],
    ['QuestionnaireResponse', 'QuestionnaireResponse.item', { item: [{ linkId: 'anteckning', answer: [{ valueString: 'x' }] }] }],
    ['Appointment', 'Appointment.status', { status: 'booked' }],
    ['Appointment', 'Appointment.start', { start: undefined }],
    ['Appointment', 'Appointment.participant', { participant: [] }],
    ['Appointment', 'Appointment.extension:serviceProvider', { extension: [{ url: 'urn:annan' }] }],
  ]
  test.each(broken)('%s without a right %s is refused, and the element is named', async (type, path, change) => {
    const made = rendered()
    const said = await post(type, { ...made[type], ...change })
    expect(said.status).toBe(422)
    expect(said.body.issue.flatMap((i: { expression: string[] }) => i.expression)).toContain(path)
    expect(await stage.holds(made.c)).toEqual([])
  })
})

describe('journal notes', () => {
  const notes = (headers: Record<string, string>, query = '') => ask(`/journalnotes/v2${query}`, { headers })

  test('a signed note is listed with its words for its patient, and for nobody else', async () => {
    const { QuestionnaireResponse } = rendered()
    const { body } = await post('QuestionnaireResponse', QuestionnaireResponse)
    const listed = await notes({ patient: '198506142382' })
    const mine = listed.body[0].journalNoteEHRExtract.find(
      (e: { note: { noteId: { extension: string } } }) => e.note.noteId.extension === body.id,
    )
    expect(mine.note.noteTemplateName).toBe('Distanskontakt')
    expect(mine.note.records.record.map((r: { keyword: string }) => r.keyword)).toEqual(['Kontakttyp', 'Anteckning', 'Referens'])
    expect(mine.careProviders.careProvider[0].careProviderName).toBe('Karin Ek')
    expect((await notes({ patient: '197803212393' })).body).toEqual([{ journalNoteEHRExtract: [], xSDVersion: { version: 2 } }])
  })

  test('the interval is honoured, and what is asked wrongly is refused in COSMIC’s own shape', async () => {
    const patient = { patient: '198506142382' }
    expect((await notes(patient, '?fromDateTime=2099-01-01T00:00:00')).body[0].journalNoteEHRExtract).toEqual([])
    expect(await notes(patient, '?fromDateTime=igar')).toMatchObject({
      status: 400,
      body: { error: expect.any(String), status: 400 },
    })
    expect(await notes(patient, '?limit=1')).toMatchObject({ status: 400 })
    expect(await notes({})).toMatchObject({ status: 400, body: { error: expect.stringContaining('patient') } })
  })
})

describe('for people', () => {
  test('the page shows what came, newest first, and never as markup', async () => {
    const ehr = stage.ehr()
    const c = signedCase()
    const made = artefactsOf(ehr, c, note('Säger <script>alert(1)</script> & mår bra'))
    await ehr.write(made.encounter, c)
    await ehr.write(made.note, c)
    for (const path of ['', '/']) {
      const { text, headers } = await ask(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(text).toContain('Säger &lt;script&gt;alert(1)&lt;/script&gt; &amp; mår bra')
      expect(text).toContain('Signerad av')
      expect(text).toContain('Karin Ek')
      expect(text.indexOf('Säger &lt;script')).toBeLessThan(text.lastIndexOf('Vårdkontakt'))
    }
  })

  test('the levers take a fault from a form and from JSON, name what is wrong, and let go', async () => {
    const lever = (body: BodyInit, headers: Record<string, string> = {}) =>
      ask('/control', { method: 'POST', body, headers, redirect: 'manual' })
    const json = { 'content-type': 'application/json' }
    const filled = { kind: 'slow', probability: '0.5', count: '', ms: '100', retryAfter: '', on: '' }
    expect((await lever(new URLSearchParams(filled))).status).toBe(303)
    expect((await lever(JSON.stringify({ kind: 'down', on: 'Encounter create', count: 2 }), json)).body.faults).toEqual([
      { kind: 'slow', probability: 0.5, ms: 100 },
      { kind: 'down', probability: 1, count: 2, on: 'Encounter create' },
    ])
    expect((await ask('/')).text).toContain('i 50 % av anropen')
    expect((await ask('/control', { headers: { accept: 'text/html' } })).text).toContain('Laga allt')
    expect((await lever(JSON.stringify({ kind: 'down', probability: 0 }), json)).body.faults).toHaveLength(1)
    expect(await lever(JSON.stringify({ kind: 'fire' }), json)).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('kind') },
    })
    expect(await lever(JSON.stringify([{ kind: 'down', probability: 2 }]), json)).toMatchObject({ status: 400 })
    await lever(new URLSearchParams({ clear: 'yes' }))
    expect((await ask('/control')).body).toEqual({ faults: [] })
  })
})

test('what it holds lies in a database of its own, and is there for the next world', async () => {
  const { c, Appointment } = rendered()
  expect((await post('Appointment', Appointment)).status).toBe(201)
  const next = await cosmicWorld({ databaseUrl: stage.database })
  const all = await next.store.list({ type: 'Appointment' })
  expect(JSON.stringify(all)).toContain(c.bookings[0]?.slot)
  await next.stop()
})
