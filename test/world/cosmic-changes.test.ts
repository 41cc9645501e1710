// The simulated Cosmic looked at from outside: what it takes of changes, measurements, self-referrals and nullifications is
// what is published, written here by hand from the guide and not by our adapter; everything else is refused by element.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type CosmicStage, cosmicStage, scope } from '../cosmic/stage.ts'

let stage: CosmicStage
let headers: Record<string, string>
beforeAll(async () => {
  stage = await cosmicStage()
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'farstu',
    client_secret: 'farstu-development',
    scope: `${scope} system/Encounter.cus`,
  })
  const { access_token } = await (await fetch(`${stage.url}/cosmic/auth/token`, { method: 'POST', body })).json()
  headers = {
    'ocp-apim-subscription-key': 'farstu-development',
    authorization: `Bearer ${access_token}`,
    'content-type': 'application/fhir+json',
  }
})
afterAll(() => stage.stop())
afterEach(() => stage.mends())

type Body = Record<string, unknown>
async function ask(method: string, path: string, body?: Body) {
  const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }
  const reply = await fetch(`${stage.url}/cosmic/fhir/${path}`, init)
  const said = await reply.json()
  const at: string[] = (said.issue ?? []).flatMap((i: { expression?: string[] }) => i.expression ?? [])
  return { status: reply.status, body: said, at }
}
const count = async () => (await (await fetch(`${stage.url}/cosmic/holds`)).json()).held.length

const CAMBIO = 'https://fhir.cambio.se/StructureDefinition'
const rivta = (value: string) => ({ identifier: { system: 'urn:oid:1.2.752.129.2.1.4.1', value } })
const hsa = (value: string, type = 'Organization') => ({ type, identifier: { system: 'urn:oid:1.2.752.29.4.19', value } })
const person = (value = '198506142382') => ({
  type: 'Patient',
  identifier: { system: 'http://electronichealth.se/identifier/personnummer', value },
})
const role = {
  resourceType: 'PractitionerRole',
  id: '1',
  practitioner: rivta('SE2321000230-TP101'),
  organization: rivta('SE2321000230-T1177'),
}
const times = { start: '2026-12-01T09:00:00Z', end: '2026-12-01T09:20:00Z' }
const booking = (more: Body = {}): Body => ({
  resourceType: 'Appointment',
  meta: { profile: [`${CAMBIO}/AppointmentBookingSe/v1`] },
  extension: [{ url: `${CAMBIO}/appointmentServiceProvider`, valueReference: hsa('SE2321000230-TH01') }],
  status: 'proposed',
  ...times,
  participant: [{ actor: person(), status: 'accepted' }],
  ...more,
})
const rebooking = (id: string, more: Body = {}) =>
  booking({
    id,
    meta: { profile: [`${CAMBIO}/AppointmentRebookingSe/v1`] },
    start: '2026-12-02T09:00:00Z',
    end: '2026-12-02T09:20:00Z',
    ...more,
  })
const cancellation = (id: string, more: Body = {}) =>
  booking({ id, meta: { profile: [`${CAMBIO}/AppointmentCancellationSe/v1`] }, status: 'cancelled', ...more })
const measurement = (more: Body = {}): Body => ({
  resourceType: 'Observation',
  meta: { profile: [`${CAMBIO}/ObservationBodyTemperatureLite/v1`] },
  contained: [role],
  status: 'final',
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] }],
  code: { coding: [{ system: 'http://loinc.org', code: '8310-5' }] },
  subject: person(),
  effectiveDateTime: '2026-11-22T07:00:00Z',
  performer: [{ reference: '#1', type: 'PractitionerRole' }],
  valueQuantity: { value: 38.2, unit: '°C', system: 'http://unitsofmeasure.org', code: 'Cel' },
  ...more,
})
const referral = (more: Body = {}): Body => ({
  resourceType: 'ServiceRequest',
  meta: { profile: [`${CAMBIO}/ServiceRequestSelfReferralSEVendorLite`] },
  status: 'active',
  intent: 'order',
  subject: person(),
  authoredOn: '2026-11-22T07:00:00Z',
  requester: person(),
  performer: [hsa('SE2321000230-TH01')],
  ...more,
})
const nullification = (target: string, more: Body = {}): Body => ({
  resourceType: 'Provenance',
  meta: { profile: [`${CAMBIO}/ProvenanceStatusSe/v1`] },
  contained: [role],
  target: [{ reference: target }],
  recorded: '2026-11-22T07:00:00Z',
  reason: [{ coding: [{ code: 'EIE' }] }],
  activity: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation', code: 'NULLIFY' }] },
  agent: [{ who: { reference: '#1', type: 'PractitionerRole' } }],
  ...more,
})
const made = async (type: string, body: Body): Promise<string> => {
  const said = await ask('POST', type, body)
  expect(said.status, JSON.stringify(said.body)).toBe(201)
  return said.body.id
}

describe('a booking that is there', () => {
  test('is moved, and then cancelled; each is its next version; nothing more can be done with it', async () => {
    const id = await made('Appointment', booking())
    expect(await ask('PUT', `Appointment/${id}`, rebooking(id))).toMatchObject({
      status: 200,
      body: { start: '2026-12-02T09:00:00Z', meta: { versionId: '2' } },
    })
    expect(await ask('PUT', `Appointment/${id}`, cancellation(id))).toMatchObject({
      status: 200,
      body: { status: 'cancelled', start: '2026-12-02T09:00:00Z', meta: { versionId: '3' } },
    })
    for (const body of [cancellation(id), rebooking(id)])
      expect(await ask('PUT', `Appointment/${id}`, body)).toMatchObject({ status: 422, at: ['Appointment.status'] })
  })

  test('can’t be made by PUT, and an Encounter’s update is said not to be acted out', async () => {
    expect((await ask('PUT', 'Appointment/okand', rebooking('okand'))).status).toBe(404)
    expect((await ask('PUT', 'Encounter/1', { resourceType: 'Encounter' })).status).toBe(501)
    expect((await ask('PATCH', 'Appointment/1', booking())).status).toBe(405)
    expect((await ask('DELETE', 'Appointment/1')).status).toBe(405)
  })

  const broken: [string, (id: string) => Body][] = [
    ['Appointment.meta.profile', id => booking({ id })],
    ['Appointment.id', () => rebooking('annan')],
    ['Appointment.status', id => rebooking(id, { status: 'booked' })],
    ['Appointment.status', id => cancellation(id, { status: 'proposed' })],
    ['Appointment.start', id => rebooking(id, { start: undefined })],
    ['Appointment.end', id => rebooking(id, { end: '2026-12-01T08:00:00Z' })],
    ['Appointment.participant', id => rebooking(id, { participant: [{ actor: person('197803212393'), status: 'accepted' }] })],
    ['Appointment.participant', id => cancellation(id, { participant: [{ actor: person('197803212393'), status: 'accepted' }] })],
    ['Appointment.extension:serviceProvider', id => cancellation(id, { extension: [{ url: 'urn:annan' }] })],
    ['Appointment.extension', id => cancellation(id, { extension: undefined })],
  ]
  test.each(broken)('a change without a right %s is refused, and nothing has moved', async (path, body) => {
    const id = await made('Appointment', booking())
    expect(await ask('PUT', `Appointment/${id}`, body(id))).toMatchObject({ status: 422, at: expect.arrayContaining([path]) })
    const { body: found } = await ask('GET', `Appointment?_id=${id}`)
    expect(found.entry[0].resource).toMatchObject({ ...times, status: 'proposed', meta: { versionId: '1' } })
  })
})

describe('measurements and requests for care', () => {
  test('are taken as published; what is not supported is discarded', async () => {
    const id = await made('Observation', measurement({ identifier: [{ system: 'urn:x', value: '1' }], note: [{ text: 'x' }] }))
    const { body } = await ask('GET', 'Observation?patient=Patient/40000&code=8310-5&date=2026-11-22')
    const mine = body.entry.find((e: { resource: { id: string } }) => e.resource.id === id).resource
    expect(mine).toMatchObject({ valueQuantity: { value: 38.2 } })
    expect(mine).not.toHaveProperty('identifier')
    expect(mine).not.toHaveProperty('note')
    await made('ServiceRequest', referral())
    const found = await ask('GET', `ServiceRequest?subject=Patient/40000&_profile=${CAMBIO}/ServiceRequestReferral`)
    expect(found.body.total).toBe(1)
    const other = await ask(
      'GET',
      `ServiceRequest?subject=Patient/40000&_profile=${CAMBIO}/ServiceRequestSelfReferralSEVendorLite`,
    )
    expect(other.body.total).toBe(0)
  })

  const broken: [string, string, Body][] = [
    [
      'Observation',
      'Observation.meta.profile',
      measurement({ meta: { profile: ['http://hl7.org/fhir/StructureDefinition/bodytemp'] } }),
    ],
    ['Observation', 'Observation.status', measurement({ status: 'preliminary' })],
    ['Observation', 'Observation.category', measurement({ category: [{ coding: [{ code: 'laboratory' }] }] })],
    ['Observation', 'Observation.code', measurement({ code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] } })],
    ['Observation', 'Observation.subject', measurement({ subject: person('199001012384') })],
    ['Observation', 'Observation.effective', measurement({ effectiveDateTime: undefined })],
    ['Observation', 'Observation.effective', measurement({ effectivePeriod: times })],
    [
      'Observation',
      'Observation.valueQuantity.value',
      measurement({ valueQuantity: { value: '38', unit: '°C', system: 'http://unitsofmeasure.org', code: 'Cel' } }),
    ],
    [
      'Observation',
      'Observation.valueQuantity.code',
      measurement({ valueQuantity: { value: 101, unit: 'F', system: 'http://unitsofmeasure.org', code: '[degF]' } }),
    ],
    ['Observation', 'Observation.contained', measurement({ contained: [] })],
    [
      'Observation',
      'Observation.contained[0]',
      measurement({ contained: [{ ...role, organization: rivta('SE2321000230-TH02') }] }),
    ],
    ['Observation', 'Observation.performer', measurement({ performer: [person()] })],
    ['Observation', 'Observation.performer[1]', measurement({ performer: [{ reference: '#1' }, person('197803212393')] })],
    ['ServiceRequest', 'ServiceRequest.meta.profile', referral({ meta: { profile: [`${CAMBIO}/ServiceRequestReferral`] } })],
    ['ServiceRequest', 'ServiceRequest.status', referral({ status: 'draft' })],
    ['ServiceRequest', 'ServiceRequest.intent', referral({ intent: 'proposal' })],
    ['ServiceRequest', 'ServiceRequest.authoredOn', referral({ authoredOn: undefined })],
    ['ServiceRequest', 'ServiceRequest.performer', referral({ performer: [] })],
    ['ServiceRequest', 'ServiceRequest.performer', referral({ performer: [hsa('SE2321000230-XXXX')] })],
    ['ServiceRequest', 'ServiceRequest.requester', referral({ requester: person('197803212393') })],
    ['ServiceRequest', 'ServiceRequest.priority', referral({ priority: 'routine' })],
    ['ServiceRequest', 'ServiceRequest.encounter', referral({ encounter: { reference: 'Encounter/1' } })],
    ['ServiceRequest', 'ServiceRequest.category', referral({ category: [{ text: 'x' }] })],
    ['ServiceRequest', 'ServiceRequest.reasonCode[0].coding', referral({ reasonCode: [{ text: 'kräks' }] })],
  ]
  test.each(broken)('%s without a right %s is refused, and nothing is kept', async (type, path, body) => {
    const before = await count()
    expect(await ask('POST', type, body)).toMatchObject({ status: 422, at: expect.arrayContaining([path]) })
    expect(await count()).toBe(before)
  })
})

describe('a nullification', () => {
  test('strikes out what it names, once, and is no thing of its own', async () => {
    const id = await made('Observation', measurement())
    const before = await count()
    expect((await ask('POST', 'Provenance', nullification(`Observation/${id}`))).status).toBe(201)
    expect(await count()).toBe(before)
    const { body } = await ask('GET', 'Observation?patient=Patient/40000&status=entered-in-error')
    expect(body.entry.map((e: { resource: { id: string } }) => e.resource.id)).toContain(id)
    expect(await ask('POST', 'Provenance', nullification(`Observation/${id}`))).toMatchObject({
      status: 422,
      at: ['Provenance.target'],
    })
  })

  const broken: [string, Body | ((id: string) => Body)][] = [
    ['Provenance.target[0].reference', nullification('Encounter/1')],
    ['Provenance.target', nullification('Observation/okand')],
    ['Provenance.meta.profile', id => nullification(`Observation/${id}`, { meta: undefined })],
    ['Provenance.reason', id => nullification(`Observation/${id}`, { reason: [{ text: 'fel' }] })],
    [
      'Provenance.activity.coding[0].code',
      id =>
        nullification(`Observation/${id}`, {
          activity: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation', code: 'DELETE' }] },
        }),
    ],
    ['Provenance.agent[0].who', id => nullification(`Observation/${id}`, { agent: [{ who: { reference: '#2' } }] })],
    [
      'Provenance.contained[0]',
      id => nullification(`Observation/${id}`, { contained: [{ ...role, practitioner: rivta('SE2321000230-TP999') }] }),
    ],
    [
      'Provenance.contained[0]',
      id =>
        nullification(`Observation/${id}`, {
          contained: [
            { ...role, practitioner: { identifier: { system: 'urn:oid:1.2.752.29.4.19', value: 'SE2321000230-TP101' } } },
          ],
        }),
    ],
  ]
  test.each(broken)('without a right %s is refused, and the target stands', async (path, body) => {
    const id = await made('Observation', measurement())
    const said = await ask('POST', 'Provenance', typeof body === 'function' ? body(id) : body)
    expect(said).toMatchObject({ status: 422, at: expect.arrayContaining([path]) })
    const { body: found } = await ask('GET', 'Observation?patient=Patient/40000&status=final')
    expect(found.entry.map((e: { resource: { id: string } }) => e.resource.id)).toContain(id)
  })
})

test('people in Cosmic move and cancel a booking by the page; the page shows what became of everything', async () => {
  const id = await made('Appointment', booking())
  const desk = (body: BodyInit) => fetch(`${stage.url}/cosmic/appointments/${id}`, { method: 'POST', body, redirect: 'manual' })
  expect((await desk(new URLSearchParams({ do: 'move' }))).status).toBe(303)
  expect((await ask('GET', `Appointment?_id=${id}`)).body.entry[0].resource).toMatchObject({ start: '2026-12-02T09:00:00.000Z' })
  expect((await desk(new URLSearchParams({ do: 'burn' }))).status).toBe(400)
  expect((await desk(new URLSearchParams({ do: 'cancel' }))).status).toBe(303)
  const page = await (await fetch(`${stage.url}/cosmic`)).text()
  for (const shown of ['Avbokad tid', 'Mätvärde', '38,2 °C', 'Makulerat mätvärde', 'Egen vårdbegäran'])
    expect(page).toContain(shown)
})
