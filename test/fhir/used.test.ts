// What an integrator met when the door was used for a day: each of these once gave too little, or said nothing.
import type { Bundle, BundleEntry } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { fhirId } from '../../fhir-profiles/reading.ts'
import { openSubscriptions } from './subscription-door.ts'

let door: Awaited<ReturnType<typeof openSubscriptions>>
const unit = exampleUnits.find(one => one.kind === 'health-centre')?.hsaId ?? ''
const own = 'https://example.org/sid'
const schedule = {
  resourceType: 'Schedule',
  id: 'used',
  active: true,
  identifier: [{ system: own, value: 'used' }],
  serviceType: [{ coding: [{ system: system.bookingKind, code: 'visit' }] }],
  actor: [{ type: 'HealthcareService', identifier: { system: system.hsaid, value: unit } }],
}
const slot = (of: string, hour = 8) => ({
  resourceType: 'Slot',
  schedule: { reference: of },
  status: 'free',
  start: `2026-12-01T${String(hour).padStart(2, '0')}:00:00Z`,
  end: `2026-12-01T${String(hour).padStart(2, '0')}:20:00Z`,
})
const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  door.ask('anna', method, path, body, headers)
const ids = async (path: string) => {
  const { status, body } = await ask('GET', path)
  expect(status, JSON.stringify(body)).toBe(200)
  return (body.entry ?? []).map((e: BundleEntry) => e.resource?.id)
}
const id = (name: string) => fhirId(examples[name]?.case.id ?? '')

beforeAll(async () => {
  door = await openSubscriptions()
  for (const { case: c, entries } of Object.values(examples))
    await door.store.store.update(c.id, { kind: 'system', name: 'turn' }, 'care', () => ({
      case: c,
      entries: [...entries],
      effects: [],
    }))
  expect((await ask('PUT', '/Schedule/used', schedule)).status).toBe(201)
})
afterAll(() => door.close())

test('the history of one thing is paged to its beginning, also while it goes on', async () => {
  for (let at = 0; at < 6; at += 1) await ask('PUT', '/Schedule/used', { ...schedule, comment: `Version ${at}` })
  const seen: string[] = []
  for (let next: string | undefined = '/Schedule/used/_history?_count=2'; next !== undefined; ) {
    const { body }: { body: Bundle } = await ask('GET', next)
    expect(body.entry?.length).toBeLessThanOrEqual(2)
    seen.push(...(body.entry ?? []).map(e => e.resource?.meta?.versionId ?? ''))
    next = body.link?.find(link => link.relation === 'next')?.url?.replace('http://farstu.test/fhir/R4', '')
    if (seen.length === 2) await ask('PUT', '/Schedule/used', { ...schedule, comment: 'meanwhile' })
  }
  expect(seen).toEqual(['7', '6', '5', '4', '3', '2', '1'])
})

test('who is protected is so in every version, also in those from before the login', async () => {
  const versions: BundleEntry[] = []
  for (const type of ['Patient', 'Encounter', 'QuestionnaireResponse']) {
    const { body }: { body: Bundle } = await ask('GET', `/${type}/${id('protected')}/_history?_count=100`)
    versions.push(...(body.entry ?? []))
  }
  const all: Bundle = (await ask('GET', '/Communication/_history?_count=100')).body
  versions.push(...(all.entry ?? []).filter(e => e.resource?.id?.startsWith(id('protected'))))
  expect(versions.some(e => e.resource?.meta?.versionId === '1')).toBe(true)
  for (const { resource } of versions) {
    expect(resource?.meta?.security?.[0]?.code, `${resource?.resourceType} ${resource?.meta?.versionId}`).toBe(
      'sekretessmarkering',
    )
    expect(JSON.stringify(resource)).not.toMatch(/Karin|Hemlig/u)
  }
  const first = await ask('GET', `/Patient/${id('protected')}/_history/1`)
  expect(first.body.meta.security[0].code).toBe('sekretessmarkering')
  expect((await ask('GET', `/Patient/${id('closed')}/_history/1`)).body.meta.security).toBeUndefined()
})

describe('an identifier reaches through a reference', () => {
  test('of a person: who has looked at their cases', async () => {
    await ask('GET', `/Encounter/${id('child')}`)
    const asked = await ids(`/AuditEvent?patient.identifier=${system.personnummer}|201901122398&action=R`)
    expect(asked.length).toBeGreaterThan(0)
    expect(await ids(`/AuditEvent?patient:identifier=${system.personnummer}|201901122398&action=R`)).toEqual(
      expect.arrayContaining(asked),
    )
    expect(await ids(`/AuditEvent?patient.identifier=${system.personnummer}|190001019801&action=R`)).toEqual([])
  })
  test('of a calendar or a colleague, where the reference says none', async () => {
    const made = await ask('POST', '/Slot', slot('Schedule/used'))
    expect(await ids(`/Slot?schedule.identifier=${own}|used`)).toEqual([made.body.id])
    expect(await ids(`/Slot?schedule:identifier=${own}|used`)).toEqual([made.body.id])
    expect(await ids(`/Slot?schedule.identifier=${own}|other`)).toEqual([])
    const [role] = await ids('/PractitionerRole?practitioner.identifier=SE2321000230-9001')
    expect(role).toContain('SE2321000230-9001')
  })
  test('with the type between, as R4 writes it; and of several types one is chosen', async () => {
    expect(await ids('/Encounter?subject:Patient.identifier=201901122398')).toEqual(
      await ids('/Encounter?patient.identifier=201901122398'),
    )
    expect(await ids('/Encounter?subject:Patient.identifier=201901122398')).toContain(id('child'))
    const refused = await ask('GET', '/Task?owner.identifier=SE2321000230-C901')
    expect(refused.status).toBe(400)
    expect(refused.body.issue[0].diagnostics).toContain('owner:Type.identifier')
    expect((await ids('/Task?owner:PractitionerRole.identifier=SE2321000230-C901')).length).toBeGreaterThan(0)
  })
})

test('in a transaction a reference may be a search, and what it finds stands there', async () => {
  const transaction = (...resources: object[]) => ({
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map(resource => ({ resource, request: { method: 'POST', url: Reflect.get(resource, 'resourceType') } })),
  })
  const by = (value: string) => slot(`Schedule?identifier=${own}|${value}`, 14)
  const made = await ask('POST', '/', transaction(by('used')))
  expect(made.status, JSON.stringify(made.body)).toBe(200)
  expect(made.body.entry[0].resource.schedule.reference).toBe('Schedule/used')
  const refused = await ask('POST', '/', transaction(slot('Schedule/used', 15), by('nobody')))
  expect(refused.status).toBe(412)
  expect(refused.body.issue[0]).toMatchObject({ expression: ['Bundle.entry[1].resource.schedule.reference'] })
  expect(await ids('/Slot?start=2026-12-01T15:00:00Z')).toEqual([])
})

test('If-None-Match * on PUT writes only what is not there', async () => {
  const only = { 'If-None-Match': '*' }
  expect((await ask('PUT', '/Slot/only-new', { ...slot('Schedule/used', 16), id: 'only-new' }, only)).status).toBe(201)
  const again = await ask('PUT', '/Slot/only-new', { ...slot('Schedule/used', 17), id: 'only-new' }, only)
  expect(again.status).toBe(412)
  expect((await ask('GET', '/Slot/only-new')).body.start).toBe('2026-12-01T16:00:00.000Z')
  expect((await ask('PUT', '/Schedule/used', schedule, only)).status).toBe(412)
  expect((await ask('PUT', '/Schedule/used', schedule, { 'If-None-Match': 'W/"1"' })).status).toBe(400)
})

test('a version that was seen is not sent again, however its tag is written', async () => {
  const { headers } = await ask('GET', '/Device/farstu')
  const tag = headers.get('etag') ?? ''
  for (const seen of [tag, tag.replace('W/', ''), `"x", ${tag}`])
    expect((await ask('GET', '/Device/farstu', undefined, { 'If-None-Match': seen })).status).toBe(304)
  expect((await ask('GET', '/Device/farstu', undefined, { 'If-None-Match': 'W/"x"' })).status).toBe(200)
})

test('every refusal says in words what was wrong, and an address what it takes', async () => {
  const entry = { resource: { ...schedule, comment: 'x' }, request: { method: 'PUT', url: 'Schedule/used' } }
  for (const bundle of [
    { resourceType: 'Bundle', type: 'transaction', entry: [entry, entry] },
    { resourceType: 'Bundle', type: 'collection' },
    { resourceType: 'Slot' },
  ]) {
    const { status, body } = await ask('POST', '/', bundle)
    expect(status).toBe(400)
    expect(body.issue[0].diagnostics, JSON.stringify(body)).toMatch(/\w+ \w+/u)
  }
  expect((await ask('DELETE', '/Schedule/used')).headers.get('allow')).toBe('GET, HEAD, PUT, PATCH')
  expect((await ask('POST', '/Encounter', {})).headers.get('allow')).toBe('GET, HEAD')
})

test('a client of another care provider meets no Provenance of a case that is not theirs, and writes none', async () => {
  const agent = (code: string) => ({
    type: { coding: [{ system: system.provenanceParticipant, code }] },
    who: { reference: `Organization/${unit}` },
  })
  const provenance = {
    resourceType: 'Provenance',
    target: [{ reference: `Encounter/${id('closed')}` }],
    occurredDateTime: '2026-11-22T08:00:00Z',
    recorded: '2026-11-22T08:00:00Z',
    activity: { coding: [{ system: system.dataOperation, code: 'CREATE' }] },
    agent: [agent('author'), agent('custodian')],
  }
  const made = await ask('POST', '/Provenance', provenance)
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const elsewhere = (path: string) => door.ask('elsewhere', 'GET', path)
  expect(await ids(`/Provenance?_id=${made.body.id}`)).toEqual([made.body.id])
  for (const path of [
    `/Provenance/${made.body.id}`,
    `/Provenance/${made.body.id}/_history`,
    `/Provenance/${made.body.id}/_history/1`,
  ])
    expect((await elsewhere(path)).status, path).toBe(404)
  for (const path of [`/Provenance?target=Encounter/${id('closed')}`, '/Provenance/_history'])
    expect((await elsewhere(path)).body.entry, path).toBeUndefined()
  const refused = await door.ask('elsewhere', 'POST', '/Provenance', provenance)
  expect([refused.status, refused.body.issue[0].expression]).toEqual([422, ['Provenance.target']])
  // Of what is nobody's case, they may.
  const own = { ...provenance, target: [{ reference: 'Schedule/used' }] }
  expect((await door.ask('elsewhere', 'POST', '/Provenance', own)).status).toBe(201)
})
