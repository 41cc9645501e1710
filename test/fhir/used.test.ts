// What an integrator met when the door was used for a day: each of these once gave too little, or said nothing.
import type { Bundle, BundleEntry } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Author, Draft } from '../../bot/case.ts'
import { changed } from '../../bot/log.ts'
import { guideSources, packageOf } from '../../adapters/fhir/guide.ts'
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
  test('also a reserve number, however its system is written: nobody has one here, and that it was asked for is logged', async () => {
    const asked = '98240301AA06'
    for (const by of [system.reserveNumber, 'urn:oid:1.2.752.74.9.1']) {
      expect(await ids(`/Patient?identifier=${by}|${asked}`)).toEqual([])
      expect(await ids(`/Encounter?patient.identifier=${by}|${asked}`)).toEqual([])
    }
    // The digits of a personnummer under the name of a reserve number are another number.
    expect(await ids(`/Patient?identifier=${system.personnummer}|201901122398`)).toContain(id('child'))
    expect(await ids(`/Patient?identifier=${system.reserveNumber}|201901122398`)).toEqual([])
    const { rows } = await door.store.pool.query('select id from access_log where sought @> array[$1]', [asked])
    expect(rows).toHaveLength(4)
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

const linkOf = (bundle: Bundle, relation: string) =>
  bundle.link?.find(link => link.relation === relation)?.url?.replace('http://farstu.test/fhir/R4', '')

test('a status is found by the system that R4 gives it, and by no other', async () => {
  const free = await ids('/Slot?status=free&_count=100')
  expect(free.length).toBeGreaterThan(0)
  expect(await ids('/Slot?status=http://hl7.org/fhir/slotstatus%7Cfree&_count=100')).toEqual(free)
  expect(await ids('/Slot?status=http://hl7.org/fhir/slotstatus%7Cbusy,http://hl7.org/fhir/task-status%7Cfree')).toEqual([])
  expect(await ids('/Encounter?status=http://hl7.org/fhir/encounter-status%7Cfinished')).toEqual(
    await ids('/Encounter?status=finished'),
  )
  expect(await ids('/Schedule?active=http://terminology.hl7.org/CodeSystem/special-values%7Ctrue&_id=used')).toEqual(['used'])
})

test('a name is found without its accents, in either Unicode form, and exactly when that is asked for', async () => {
  const name = [{ use: 'official', family: 'N\u00e5lsson', given: ['Andr\u00e9'] }]
  const identifier = [{ system: system.hsaid, value: 'SE2321000230-7003' }]
  expect((await ask('PUT', '/Practitioner/andre', { resourceType: 'Practitioner', id: 'andre', identifier, name })).status).toBe(
    201,
  )
  for (const text of ['andre', 'Andr\u00e9', 'ANDRE\u0301', 'nals', 'Na\u030alsson'])
    expect([text, await ids(`/Practitioner?name=${encodeURIComponent(text)}`)]).toEqual([text, ['andre']])
  expect(await ids(`/Practitioner?name:exact=${encodeURIComponent('Andr\u00e9')}`)).toEqual(['andre'])
  for (const text of ['Andre', 'andr\u00e9', 'ANDR\u00c9'])
    expect(await ids(`/Practitioner?name:exact=${encodeURIComponent(text)}`)).toEqual([])
  expect((await ask('GET', '/Practitioner?name=%CC%81')).status).toBe(400)
})

test('the version of FHIR may be quoted', async () => {
  const fhir = (version: string) => `application/fhir+json; fhirVersion=${version}`
  expect((await ask('GET', '/Device/farstu', undefined, { Accept: fhir('"4.0"') })).status).toBe(200)
  expect((await ask('GET', '/Device/farstu', undefined, { Accept: fhir('"3.0"') })).status).toBe(406)
  const asked = async (version: string) =>
    (await ask('GET', `/Device/farstu?_format=${encodeURIComponent(fhir(version))}`)).status
  expect([await asked('4.0'), await asked('"4.0"'), await asked('3.0')]).toEqual([200, 200, 406])
  const put = (type: string) => ask('PUT', '/Schedule/used', schedule, { 'Content-Type': type })
  expect([(await put(fhir('"4.0"'))).status, (await put(fhir('"3.0"'))).status]).toEqual([200, 415])
})

test('the self link says what was used; after a POST nothing that asks for a person', async () => {
  const lenient = { Prefer: 'return=minimal, Handling = "lenient"' }
  const path = '/Encounter?status=planned&colour=red&_sort=date,shade&_count=500&_include=Encounter:colour&_pretty=true'
  const got = (await ask('GET', path, undefined, lenient)).body
  expect(linkOf(got, 'self')).toBe('/Encounter?status=planned&_sort=date&_count=100')
  const number = '201901122398'
  const posted = await door.form('anna', '/Communication/_search', `patient.identifier=${system.personnummer}|${number}&_count=1`)
  expect(linkOf(posted.body, 'self')).toBe('/Communication?_count=1')
  const next = linkOf(posted.body, 'next') ?? ''
  const page = (await ask('GET', `${next}&_pretty=true`)).body
  expect(linkOf(page, 'self')).toBe(next)
  expect(JSON.stringify([posted.body.link, page.link])).not.toContain(number)
  const contact = (await door.form('anna', '/Communication/_search', 'encounter:identifier=FA-0003-AAAA&status=completed')).body
  expect(linkOf(contact, 'self')).toBe('/Communication?encounter%3Aidentifier=FA-0003-AAAA&status=completed')
})

test('a search that was lenient goes on by its link, without the wish', async () => {
  const first = await ask('GET', '/Slot?colour=red&_count=1', undefined, { Prefer: 'handling=lenient' })
  const next = await ask('GET', linkOf(first.body, 'next') ?? '')
  expect([next.status, next.body.entry?.length]).toEqual([200, 1])
})

test('a time that is moved between two pages is met once, and one behind it is not passed over', async () => {
  const made: string[] = []
  for (const [at, hour] of [8, 10, 12, 14].entries()) {
    const { body } = await ask('PUT', `/Slot/paged-${at}`, {
      ...slot('Schedule/used', hour),
      id: `paged-${at}`,
      identifier: [{ system: own, value: 'paged' }],
    })
    made.push(body.id)
  }
  const move = (at: number, hour: number) =>
    ask(
      'PATCH',
      `/Slot/paged-${at}`,
      [
        { op: 'replace', path: '/start', value: `2026-12-0${hour}T00:00:00Z` },
        { op: 'replace', path: '/end', value: `2026-12-0${hour}T00:20:00Z` },
      ],
      { 'Content-Type': 'application/json-patch+json' },
    )
  const first = (await ask('GET', `/Slot?identifier=${own}|paged&_count=2`)).body
  // One that was met goes behind, and one that was not goes before.
  expect([(await move(0, 9)).status, (await move(3, 1)).status]).toEqual([200, 200])
  const second = (await ask('GET', linkOf(first, 'next') ?? '')).body
  const seen = [first, second].flatMap(page => page.entry.map((e: BundleEntry) => e.resource?.id))
  expect(seen.toSorted()).toEqual(made)
  expect(await ids(`/Slot?identifier=${own}|paged&_sort=start`)).toEqual(['paged-3', 'paged-1', 'paged-2', 'paged-0'])
  const sorted = (await ask('GET', `/Slot?identifier=${own}|paged&_sort=start&_count=3`)).body
  expect(await ids(linkOf(sorted, 'next') ?? '')).toEqual(['paged-0'])
})

test('in the middle of a case a search goes on behind what was met, also when that no longer matches', async () => {
  const by: Author = examples['closed']?.entries.find(e => e.type === 'booked')?.by ?? { kind: 'clock' }
  const booking = examples['closed']?.entries.flatMap(e => (e.type === 'booked' ? [e.booking] : []))[0]
  const does = (drafts: Draft[], minute: number) =>
    door.store.store.update(examples['claimed']?.case.id ?? '', { kind: 'system', name: 'turn' }, 'care', c =>
      changed(c, by, `2026-11-23T12:0${minute}:00.000Z`, drafts),
    )
  const booked = ['a', 'b', 'c'].flatMap((name): Draft[] =>
    booking ? [{ type: 'booked', by, booking: { ...booking, slot: `middle-${name}` } }] : [],
  )
  await does(booked, 1)
  const path = `/Appointment?patient=Patient/${id('claimed')}&status=booked`
  const all = await ids(path)
  expect(all).toHaveLength(3)
  const first = (await ask('GET', `${path}&_count=1`)).body
  await does([{ type: 'booking-cancelled', by, slot: 'middle-a', reason: 'Ny tid' }], 2)
  const second = (await ask('GET', linkOf(first, 'next') ?? '')).body
  expect(second.entry[0].resource.id).toBe(all[1])
  expect(await ids(linkOf(second, 'next') ?? '')).toEqual([all[2]])
})

test('a caregiver is known from the first act, and by the name of the last', async () => {
  const nurse = examples['closed']?.entries.find(e => e.type === 'booked')?.by
  if (nurse?.kind !== 'caregiver') throw new Error('no nurse')
  const acts = async (name: string) => {
    const by = { ...nurse, hsaId: 'SE2321000230-9777', commission: 'SE2321000230-C977', name }
    const level: Draft = { type: 'urgency-changed', by, level: 'P2', reason: 'Andfådd', promisedBy: null }
    await door.store.store.update(examples['claimed']?.case.id ?? '', { kind: 'system', name: 'turn' }, 'care', c =>
      changed(c, by, door.now(), [level]),
    )
    return (await ids('/PractitionerRole?_count=100')).length
  }
  const before = (await ids('/PractitionerRole?_count=100')).length
  expect([await acts('Ny Testsson'), await acts('Gift Testsson')]).toEqual([before + 1, before + 1])
  expect((await ask('GET', '/Practitioner/SE2321000230-9777')).body.name[0].text).toBe('Gift Testsson')
})

test('a history takes _pretty, and a plus that was not encoded is told of', async () => {
  const page = (await ask('GET', '/Schedule/used/_history?_count=1&_pretty=true')).body
  expect((await ask('GET', `${linkOf(page, 'next')}&_pretty=true`)).status).toBe(200)
  expect((await ask('GET', '/_history?_count=1&_pretty=false')).status).toBe(200)
  const plus = await ask('GET', '/Slot?start=2026-12-01T08:00:00+01:00')
  expect([plus.status, plus.body.issue[0].diagnostics.includes('%2B')]).toEqual([400, true])
})

test('every version of what is changed very often is there, and counted', async () => {
  await door.store.pool.query(
    `insert into resource_versions (type, id, version, at, method, content)
     select 'Location', 'often', n, timestamptz '2026-01-01' + n * interval '1 minute', case when n = 1 then 'POST' else 'PUT' end,
       jsonb_build_object('resourceType', 'Location', 'name', n::text) from generate_series(1, 1203) n`,
  )
  expect((await ask('GET', '/Location/often/_history/2')).body.name).toBe('2')
  expect((await ask('GET', '/Location/often/_history/1203')).body.name).toBe('1203')
  for (const none of ['0', '1204', 'x']) {
    const { status, body } = await ask('GET', `/Location/often/_history/${none}`)
    expect([none, status, body.issue[0].diagnostics]).toEqual([none, 404, 'The Location has no version with that number'])
  }
  const { body } = await ask('GET', '/Location/often/_history?_count=100')
  expect([body.total, body.entry.length, body.entry[0].resource.name]).toEqual([1203, 100, '1203'])
  const next = (await ask('GET', linkOf(body, 'next') ?? '')).body
  expect([next.total, next.entry[0].resource.name]).toEqual([1203, '1103'])
  const since = (await ask('GET', '/Location/often/_history?_since=2026-01-01T20:01:00Z')).body
  expect([since.total, since.entry.length, linkOf(since, 'next')]).toEqual([3, 3, undefined])
})

test.each<[string, object[], string]>([
  [
    'two beside the unit',
    [
      { reference: 'Practitioner/a', display: 'A' },
      { reference: 'Practitioner/b', display: 'B' },
    ],
    'one actor beside',
  ],
  ['one who has no name', [{ reference: 'Practitioner/a' }], 'display'],
])('a calendar that no time could stand under is refused when it is written: %s', async (_, others, says) => {
  const { status, body } = await ask('POST', '/Schedule', { ...schedule, id: undefined, actor: [...schedule.actor, ...others] })
  expect([status, body.issue[0].expression]).toEqual([422, ['Schedule.actor']])
  expect(body.issue[0].diagnostics).toContain(says)
})

test('a calendar is of a unit that there is', async () => {
  for (const actor of [
    { reference: 'HealthcareService/nowhere' },
    { reference: 'HealthcareService/SE.2' },
    { type: 'HealthcareService', identifier: { system: system.hsaid, value: 'SE2321000230-0000' } },
  ]) {
    const { status, body } = await ask('PUT', '/Schedule/used', { ...schedule, actor: [actor] })
    expect([actor, status, body.issue[0].expression]).toEqual([actor, 422, ['Schedule.actor']])
  }
})

test('the operations of a Subscription are told, and defined in the package', async () => {
  const { body } = await ask('GET', '/metadata')
  const told = body.rest[0].resource.find((one: { type: string }) => one.type === 'Subscription').operation
  const defined = [...packageOf(guideSources())].flatMap(([name, text]) =>
    name.startsWith('package/OperationDefinition-') ? [JSON.parse(text)] : [],
  )
  expect(told.map((one: { name: string }) => one.name)).toEqual(['secret', 'status', 'resend'])
  for (const { name, definition } of told) expect([name, defined.find(one => one.url === definition)?.code]).toEqual([name, name])
  expect(defined).toHaveLength(told.length)
})

test('a time is found by its calendar and its status, whether a case has it or not', async () => {
  const calendar = `${unit}.visit`
  const of = (id: string, hour: number) => ({
    ...slot(`Schedule/${calendar}`, hour),
    id,
    identifier: [{ system: own, value: id }],
  })
  for (const [id, hour] of [
    ['whose-free', 10],
    ['whose-taken', 11],
  ] as const)
    expect((await ask('PUT', `/Slot/${id}`, of(id, hour))).status).toBe(201)
  await door.store.pool.query("update slots set case_id = 'somebody' where id = 'whose-taken'")
  const found = async (status: string) =>
    (await ids(`/Slot?schedule=${calendar}&start=2026-12-01${status}&_count=100`)).filter((one: string) =>
      one.startsWith('whose'),
    )
  expect(await found('')).toEqual(['whose-free', 'whose-taken'])
  expect(await found('&status=free,busy-tentative')).toEqual(['whose-free'])
  expect(await found('&status=busy,free')).toEqual(['whose-free', 'whose-taken'])
  expect(await found('&status=http://hl7.org/fhir/slotstatus%7C')).toEqual(['whose-free', 'whose-taken'])
  expect(await found('&_sort=start')).toEqual(['whose-free', 'whose-taken'])
})
