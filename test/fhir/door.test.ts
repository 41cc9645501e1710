import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Client } from 'fhir-kit-client'
import type { Bundle, CapabilityStatement, OperationOutcome, Resource } from '@medplum/fhirtypes'
import type { Case } from '../../bot/case.ts'
import { isServed, profile } from '../../fhir-profiles/codes.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import { caseResources } from '../../fhir-profiles/bundle.ts'
import { fhirId } from '../../fhir-profiles/reading.ts'
import { validate } from '../../fhir-profiles/validate.ts'
import { fhirRoutes } from '../../adapters/fhir/routes.ts'
import { written } from '../../adapters/fhir/capability.ts'
import { defaults } from '../../bot/settings.ts'
import { RegisterError } from '../../adapters/register/register.ts'
import { openPool } from '../../adapters/store/pool.ts'
import { askToken, assertion, type Door, openDoor, register } from './door.ts'

let door: Door
let base: string
let token: string
const tokenFor = async (scope: string): Promise<string> => {
  const endpoint = `${door.url}/oauth/token`
  const answer = await askToken(endpoint, await assertion(door.client, endpoint), scope)
  return String((await answer.json()).access_token)
}
beforeAll(async () => {
  door = await openDoor()
  base = `${door.url}/fhir/R4`
  token = await tokenFor('system/*.rs')
})
afterAll(() => door.close())

const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  fetch(path.startsWith('http') ? path : `${base}${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, ...init.headers },
  })
const bundle = async (path: string): Promise<Bundle> => {
  const response = await ask(path)
  expect(response.status, path).toBe(200)
  return response.json()
}
const found = (b: Bundle): Resource[] => b.entry?.flatMap(e => e.resource ?? []) ?? []
const ids = async (path: string) => found(await bundle(path)).map(r => r.id)
const outcome = async (response: Response): Promise<{ status: number; outcome: OperationOutcome }> => {
  expect(response.headers.get('content-type')).toContain('application/fhir+json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const body: OperationOutcome = await response.json()
  expect(body.resourceType).toBe('OperationOutcome')
  return { status: response.status, outcome: body }
}
/** Of ours: read without a token. */
const definitions = ['CodeSystem', 'OperationDefinition', 'StructureDefinition', 'ValueSet']
const id = (name: string) => fhirId(examples[name]?.case.id ?? '')
/** The examples that are so, as a search gives them. */
const those = (are: (c: Case) => boolean) =>
  Object.values(examples)
    .filter(reading => are(reading.case))
    .map(reading => fhirId(reading.case.id))
    .toSorted()

describe.each(Object.keys(profile).filter(isServed))('%s', type => {
  test('is found by search, valid, and read again by its address with its version', async () => {
    const result = await bundle(`/${type}?_count=5`)
    // Nobody subscribes until somebody has asked to.
    if (type !== 'Subscription') expect(found(result).length).toBeGreaterThan(0)
    else return
    for (const entry of result.entry ?? []) {
      expect(entry.resource?.resourceType).toBe(type)
      if (entry.resource) expect(validate(entry.resource)).toEqual([])
      expect(entry.fullUrl).toBe(`${base}/${type}/${entry.resource?.id}`)
    }
    const first = result.entry?.[0]
    const read = await ask(first?.fullUrl ?? '')
    expect(read.status).toBe(200)
    expect(read.headers.get('etag')).toBe(`W/"${first?.resource?.meta?.versionId}"`)
    expect(await read.json()).toEqual(first?.resource)
    const again = await ask(first?.fullUrl ?? '', { headers: { 'If-None-Match': read.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })
  test('refuses a parameter it does not have, by name', async () => {
    const { status, outcome: o } = await outcome(await ask(`/${type}?colour=red`))
    expect(status).toBe(400)
    expect(o.issue?.[0]).toMatchObject({ expression: ['colour'] })
    expect(o.issue?.[0]?.diagnostics).toContain('colour')
  })
  test('takes only the writing it offers, and says so before it reads what was sent', async () => {
    for (const [method, way] of [
      ['POST', 'create'],
      ['PUT', 'update'],
      ['PATCH', 'patch'],
      ['DELETE', 'delete'],
    ] as const) {
      if (written[type]?.includes(way)) continue
      const body = method === 'DELETE' ? null : '{}'
      expect((await outcome(await ask(`/${type}${method === 'POST' ? '' : '/1'}`, { method, body }))).status).toBe(405)
    }
  })
})

describe('a search', () => {
  test('finds the person by personal number, in the address or posted, and no one else', async () => {
    const number = 'http://electronichealth.se/identifier/personnummer|198506142382'
    const expected = those(c => c.citizen?.number === '198506142382')
    expect(expected).toEqual(expect.arrayContaining(['waiting', 'claimed', 'closed'].map(id)))
    expect(await ids(`/Patient?identifier=${encodeURIComponent(number)}`)).toEqual(expected)
    const posted = await ask('/Patient/_search', { method: 'POST', body: new URLSearchParams({ identifier: number }) })
    const result: Bundle = await posted.json()
    expect(found(result).map(r => r.id)).toEqual(expected)
    expect(JSON.stringify(result.link)).not.toContain('198506142382')
    expect(await ids('/Patient?identifier=198506142389')).toEqual([])
    expect(await ids(`/Encounter?patient.identifier=${encodeURIComponent(number)}`)).toEqual(expected)
    expect(await ids(`/Encounter?subject:identifier=${encodeURIComponent(number)}&status=finished`)).toContain(id('closed'))
  })
  test('finds a contact by case number, status and time', async () => {
    expect(await ids('/Encounter?identifier=FA-0002-AAAA')).toEqual([id('waiting')])
    const open = await ids('/Encounter?status=in-progress,cancelled')
    expect(open).toEqual(expect.arrayContaining([id('claimed'), id('protected')]))
    expect(open).not.toContain(id('waiting'))
    expect(await ids('/Encounter?date=ge2026-11-23&date=lt2026-11-24')).toEqual(those(() => true))
    expect(await ids('/Encounter?date=lt2026-11-23')).toEqual([])
    expect(await ids('/Encounter?_lastUpdated=ge2026-11-24')).toEqual([])
    expect(await ids(`/Task?owner=Organization/SE2321000230-1177&status=requested`)).not.toContain(id('anonymous'))
    expect(await ids('/Task?owner=PractitionerRole/SE2321000230-9001.SE2321000230-C901')).toContain(id('claimed'))
  })
  test('finds a contact that goes on at any later time, and one that is over only until it ended', async () => {
    const later = await ids('/Encounter?date=ge2027')
    expect(later).toContain(id('waiting'))
    expect(later).not.toContain(id('closed'))
  })
  test('finds guardians by number, units by name and provider, and a booking by its day', async () => {
    expect(await ids('/RelatedPerson?identifier=198506142382')).toEqual(those(c => c.citizen?.actor?.number === '198506142382'))
    expect(await ids('/Organization?name=exempel')).toEqual(['SE2321000230-2001'])
    expect(await ids('/Organization?partof=SE2321000230-0001')).toEqual(['SE2321000230-1177', 'SE2321000230-2001'])
    expect(await ids('/Appointment?date=2026-11-23&status=cancelled')).toHaveLength(1)
    expect(await ids('/Practitioner?identifier=urn:oid:1.2.752.29.4.19|SE2321000230-9001')).toEqual(['SE2321000230-9001'])
    expect(await ids('/ClinicalImpression?finding-code=P1')).toHaveLength(1)
  })
  test('takes a reference as an id, a type with an id, our own address, or with a type as modifier', async () => {
    const [one = ''] = [id('claimed')]
    const all = await ids(`/Communication?encounter=${one}&_count=100`)
    expect(all.length).toBeGreaterThan(5)
    for (const written of [
      `encounter=Encounter/${one}`,
      `encounter=${base}/Encounter/${one}`,
      `encounter:Encounter=${one}`,
      `patient=${one}`,
      'encounter:identifier=FA-0003-AAAA',
    ]) {
      expect(await ids(`/Communication?${written}&_count=100`), written).toEqual(all)
    }
    expect(await ids(`/Communication?encounter=https://elsewhere.example/fhir/Encounter/${one}`)).toEqual([])
  })
  test('pages through everything once, by links that tell nothing', async () => {
    const numbers = ['198506142382', '201901122398', '197204042381']
    const known = those(c => numbers.includes(c.citizen?.number ?? ''))
    const all = known.flatMap(one =>
      Object.values(examples).flatMap(r => (fhirId(r.case.id) === one ? caseResources.Communication(r).map(c => c.id) : [])),
    )
    const seen: (string | undefined)[] = []
    let next: string | undefined = `${base}/Communication?_count=3&patient.identifier=198506142382,201901122398,197204042381`
    let pages = 0
    while (next && pages < 100) {
      const page: Bundle = await bundle(next)
      seen.push(...found(page).map(r => r.id))
      next = page.link?.find(l => l.relation === 'next')?.url
      expect(next ?? '').not.toContain('198506142382')
      pages += 1
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(all)
    expect(pages).toBeGreaterThan(5)
  })
  test.each([
    ['Encounter?status:not=finished', 'status:not'],
    ['Encounter?date=yesterday', 'date'],
    ['Encounter?date=2026-02-31', 'date'],
    ['Encounter?subject=Group/1', 'subject'],
    ['Encounter?_count=-1', '_count'],
    ['Encounter?_count=1&_count=2', '_count'],
    ['Encounter?_count=many', '_count'],
    ['Encounter?identifier=', 'identifier'],
    ['Encounter?identifier=%00', 'identifier'],
    ['Encounter?_sort=colour', '_sort'],
    ['Encounter?_include=Encounter:colour', '_include'],
    ['Encounter?_revinclude=Slot:schedule', '_revinclude'],
    ['Encounter?_elements=a b', '_elements'],
    ['Encounter?_total=all', '_total'],
    ['Encounter?_summary=true', '_summary'],
    ['Encounter?patient.name=Anna', 'patient.name'],
    ['Encounter?_cursor=AAAA', '_cursor'],
    ['Encounter?__proto__=1', '__proto__'],
  ])('%s is refused, naming %s', async (path, name) => {
    const { status, outcome: o } = await outcome(await ask(`/${path}`))
    expect(status).toBe(400)
    expect(o.issue?.[0]?.expression).toEqual([name])
  })
  test.each([
    'Encounter?date=9999',
    'Encounter?date=gt9999-12-31',
    'Patient?identifier=a|b|c',
    'Patient?_id=%F0%9F%98%B7',
    'Encounter?patient=%2e%2e',
    'Patient?identifier=%ED%A0%80',
    'Encounter?_id=a,,b',
  ])('%s is never a failure of ours', async path => expect((await ask(`/${path}`)).status).toBeLessThan(500))
})

describe('the door', () => {
  test('is closed without a token, with a wrong one, and beyond the token’s scopes', async () => {
    const none = await fetch(`${base}/Patient`)
    expect(none.headers.get('www-authenticate')).toContain('Bearer')
    expect((await outcome(none)).status).toBe(401)
    expect((await outcome(await ask('/Patient', { headers: { Authorization: 'Bearer x.y.z' } }))).status).toBe(401)
    const patients = { Authorization: `Bearer ${await tokenFor('system/Patient.rs')}` }
    expect((await ask('/Patient', { headers: patients })).status).toBe(200)
    expect((await outcome(await ask('/Encounter', { headers: patients }))).status).toBe(403)
    const one = { Authorization: `Bearer ${await tokenFor('system/Encounter.r')}` }
    expect((await ask(`/Encounter/${id('waiting')}`, { headers: one })).status).toBe(200)
    expect((await outcome(await ask('/Encounter', { headers: one }))).outcome.issue?.[0]?.diagnostics).toContain(
      'system/Encounter.s',
    )
  })
  test('says what it offers, openly, and offers what it says', async () => {
    const statement: CapabilityStatement = await (await fetch(`${base}/metadata`)).json()
    const types = statement.rest?.[0]?.resource ?? []
    expect(types.map(t => t.type)).toEqual([...Object.keys(profile), ...definitions].sort())
    for (const { type, searchParam } of types) {
      const every = (searchParam ?? []).map(({ name, type: kind }) => `${name}=${kind === 'date' ? '2026-11-23' : 'x'}`)
      expect(every.length).toBeGreaterThan(1)
      expect((await ask(`/${type}?${every.join('&')}`)).status, `${type}?${every}`).toBe(200)
    }
    const smart = await (await fetch(`${base}/.well-known/smart-configuration`, { headers: { Accept: 'text/html' } })).json()
    expect(smart).toMatchObject({
      token_endpoint: `${door.url}/oauth/token`,
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      code_challenge_methods_supported: ['S256'],
    })
    // SMART App Launch 2.2: left out by whoever is no OpenID provider.
    expect(smart).not.toHaveProperty('issuer')
  })
  test('its own definitions are read and found without a token, as the package has them', async () => {
    const open = (path: string, headers: Record<string, string> = {}) => fetch(`${base}${path}`, { headers })
    for (const type of definitions) {
      const all: Bundle = await (await open(`/${type}`)).json()
      expect(all.total).toBeGreaterThan(2)
      expect(all.entry?.length).toBe(all.total)
      const ids: string[] = []
      for (let next: string | undefined = `${base}/${type}?_count=2`; next; ) {
        const page: Bundle = await (await fetch(next)).json()
        expect(page.total).toBe(all.total)
        ids.push(...(page.entry ?? []).map(({ resource }) => resource?.id ?? ''))
        next = page.link?.find(({ relation }) => relation === 'next')?.url
      }
      expect(ids).toEqual(all.entry?.map(({ resource }) => resource?.id))
    }
    const found: Bundle = await (await open(`/StructureDefinition?url=${encodeURIComponent(profile.Encounter)}`)).json()
    expect(found.entry).toMatchObject([{ resource: { id: 'farstu-encounter', type: 'Encounter' }, search: { mode: 'match' } }])
    const read = await open('/StructureDefinition/farstu-encounter')
    expect(await read.json()).toEqual(found.entry?.[0]?.resource)
    const etag = read.headers.get('etag') ?? ''
    expect((await open('/StructureDefinition/farstu-encounter', { 'If-None-Match': etag })).status).toBe(304)
    expect((await outcome(await open('/CodeSystem?title=x'))).outcome.issue?.[0]).toMatchObject({ expression: ['title'] })
    expect(await (await open('/CodeSystem?title=x&name=urg', { Prefer: 'Handling="lenient"' })).json()).toMatchObject({
      total: 1,
      entry: [{ resource: { id: 'urgency' } }, { search: { mode: 'outcome' } }],
    })
    expect((await outcome(await open('/ValueSet/nothing'))).status).toBe(404)
    const written = await fetch(`${base}/StructureDefinition`, { method: 'POST', body: '{}' })
    expect([written.status, written.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
  test('knows what is not there', async () => {
    expect((await outcome(await ask('/Basic'))).status).toBe(404)
    expect((await outcome(await ask('/Patient/nobody'))).status).toBe(404)
    expect((await outcome(await ask('/Patient/a%00b'))).status).toBe(404)
    expect((await outcome(await ask('/Patient/1/_history/2'))).status).toBe(404)
    expect((await outcome(await ask(`/Communication/${id('waiting')}`))).status).toBe(404)
  })
  test('writes JSON only, and says so', async () => {
    expect((await outcome(await ask('/Patient', { headers: { Accept: 'application/fhir+xml' } }))).status).toBe(406)
    expect((await outcome(await ask('/Patient?_format=xml'))).status).toBe(406)
    expect((await ask('/Patient?_format=json')).status).toBe(200)
    expect(
      (
        await outcome(
          await ask('/Patient/_search', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }),
        )
      ).status,
    ).toBe(415)
    expect(
      (
        await outcome(
          await ask('/Patient/_search', { method: 'POST', body: new URLSearchParams({ identifier: 'x'.repeat(20_000) }) }),
        )
      ).status,
    ).toBe(413)
  })
  test('has every look at a case in the access log, with the client', async () => {
    await ask(`/Encounter/${id('protected')}`)
    const { rows } = await door.store.pool.query(
      'select who_kind, who_id, why, what from access_log where $1 = any (cases) order by id desc limit 1',
      [examples['protected']?.case.id],
    )
    expect(rows).toEqual([{ who_kind: 'integrator', who_id: 'farstu-development', why: 'integration', what: 'read' }])
  })
  test('looks only at the cases a search can mean', async () => {
    const count = async () => Number((await door.store.pool.query('select count(*) from access_log')).rows[0].count)
    const before = await count()
    await ask('/Encounter?identifier=FA-0004-AAAA')
    expect(await count()).toBe(before + 1)
  })
})

test('when the database or the register is away, says so and when to come back', async () => {
  const away = openPool('postgres://nobody@127.0.0.1:9/none')
  const deps = {
    cases: door.store.over,
    settings: defaults,
    register,
    pool: door.store.pool,
    now: () => new Date().toISOString(),
    origin: door.url,
    cursorKey: new Uint8Array(32),
    verifyToken: async () => ({ client: 'c', scopes: ['system/*.rs'] }),
  }
  const authorized = { headers: { Authorization: 'Bearer x' } }
  const noUnits = { ...register, units: () => Promise.reject(new RegisterError()) }
  for (const parts of [
    { ...deps, pool: away },
    { ...deps, register: noUnits },
  ]) {
    const response = await fhirRoutes(parts).request('/Encounter', authorized)
    expect(response.headers.get('retry-after')).toBe('5')
    expect((await outcome(response)).status).toBe(503)
  }
  await away.end()
})

test('what is served is what the log says, to the byte, also after the database has had it', async () => {
  for (const reading of Object.values(examples)) {
    for (const resource of Object.values(caseResources).flatMap(read => read(reading))) {
      const served = await (await ask(`/${resource.resourceType}/${resource.id}`)).text()
      expect(served).toBe(JSON.stringify(resource))
    }
  }
})

/** The client types its answers as anything: here is what the journey reads of them. */
type Contact = { id: string; status: string; class: { code: string }; subject: { reference: string } }
type Spoken = { payload?: { contentString?: string }[] }
type Trace = { activity: { coding: { code: string }[] }; agent: { who: { reference: string } }[] }

test('an integrator with fhir-kit-client reads a case from its number to who signed it', async () => {
  const client = new Client({ baseUrl: base, bearerToken: token })
  const search = async <T>(resourceType: string, searchParams: Record<string, string | number>): Promise<T[]> => {
    const { entry = [] } = (await client.search({ resourceType, searchParams })) as { entry?: { resource: T }[] }
    return entry.map(e => e.resource)
  }
  const [contact] = await search<Contact>('Encounter', { identifier: 'FA-0004-AAAA' })
  expect(contact).toMatchObject({ status: 'finished', class: { code: 'VR' } })
  const [resourceType = '', patientId = ''] = contact?.subject.reference.split('/') ?? []
  expect(await client.read({ resourceType, id: patientId })).toMatchObject({ birthDate: '1985-06-14' })
  const talk = await search<Spoken>('Communication', { encounter: contact?.id ?? '', _count: 100 })
  expect(talk.map(m => m.payload?.[0]?.contentString)).toContain('Vi ringer upp dig.')
  const traces = await search<Trace>('Provenance', { target: `Encounter/${contact?.id}` })
  const signed = traces.find(t => t.activity.coding[0]?.code === 'LA')
  const roleId = signed?.agent[0]?.who.reference.split('/')[1] ?? ''
  const role = await client.read({ resourceType: 'PractitionerRole', id: roleId })
  expect(role).toMatchObject({ code: [{ text: 'Sjuksköterska' }], practitioner: { display: 'Siv Exempelsson' } })
})
