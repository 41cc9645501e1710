// An integrator reads the promises word by word and tries each: reads, conditions, repeats, pages, and what is somebody else's.
import type { Bundle, BundleEntry } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examples as future, exampleUnits } from '../../fhir-profiles/examples.ts'
import { system } from '../../fhir-profiles/codes.ts'
import { fhirId, providerOf, type Reading, roleId } from '../../fhir-profiles/reading.ts'
import { bearers, openSubscriptions } from './subscription-door.ts'

/** The examples, long enough ago: what is done to them now comes after. */
const examples: Record<string, Reading> = JSON.parse(JSON.stringify(future).replaceAll('2026-11-2', '2026-10-2'))
let door: Awaited<ReturnType<typeof openSubscriptions>>
const centre = exampleUnits.find(one => one.kind === 'health-centre')
const unit = centre?.hsaId ?? ''
const own = 'https://example.org/sid'
/** Of the care provider that all units of the examples have. */
bearers['ours'] = { client: 'ours', scopes: ['system/*.cruds'], providers: [centre?.provider.hsaId ?? ''] }
bearers['patients'] = { client: 'patients', scopes: ['system/Patient.rs', 'system/Task.rs'] }
const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  door.ask('anna', method, path, body, headers)
const id = (name: string) => fhirId(examples[name]?.case.id ?? '')
const found = (bundle: Bundle) => (bundle.entry ?? []).flatMap(e => (e.search?.mode === 'match' ? (e.resource ?? []) : []))
const names = (bundle: Bundle) => found(bundle).map(r => `${r.resourceType}/${r.id}`)
const nextOf = (bundle: Bundle) =>
  bundle.link?.find(link => link.relation === 'next')?.url?.replace('http://farstu.test/fhir/R4', '')
const refused = async (asked: ReturnType<typeof ask>) => {
  const { status, body } = await asked
  return { status, at: body.issue?.[0]?.expression?.[0], says: body.issue?.[0]?.diagnostics }
}
const calendar = (of: string) => ({
  resourceType: 'Schedule',
  active: true,
  identifier: [{ system: own, value: of }],
  serviceType: [{ coding: [{ system: system.bookingKind, code: 'visit' }] }],
  actor: [{ type: 'HealthcareService', identifier: { system: system.hsaid, value: unit } }],
})
const time = (value: string, schedule = 'Schedule/day') => ({
  resourceType: 'Slot',
  identifier: [{ system: own, value }],
  schedule: { reference: schedule },
  status: 'free',
  start: '2026-12-01T08:00:00Z',
  end: '2026-12-01T08:20:00Z',
})

beforeAll(async () => {
  door = await openSubscriptions()
  for (const { case: c, entries } of Object.values(examples))
    await door.store.store.update(c.id, { kind: 'system', name: 'turn' }, 'care', () => ({
      case: c,
      entries: [...entries],
      effects: [],
    }))
  expect((await ask('PUT', '/Schedule/day', { ...calendar('day'), id: 'day' })).status).toBe(201)
})
afterAll(() => door.close())

describe('everything of a patient', () => {
  const all = () => `/Patient/${id('claimed')}/$everything`
  const whole = async (path: string) => (await ask('GET', path)).body as Bundle

  test('comes in pages by sealed links, each thing once and in the same order, also while others write', async () => {
    const everything = await whole(all())
    expect(nextOf(everything)).toBeUndefined()
    const seen: string[] = []
    let next: string | undefined = `${all()}?_count=4`
    for (let page = 0; next !== undefined && page < 40; page += 1) {
      const bundle = await whole(next)
      const matches = names(bundle)
      expect(matches.length).toBeLessThanOrEqual(4)
      expect(bundle.total).toBeGreaterThanOrEqual(names(everything).length)
      seen.push(...matches)
      next = nextOf(bundle)
      if (next) expect(next).toMatch(/^\/Patient\/[^?]+\/\$everything\?_cursor=[\w-]+$/u)
      if (page === 1) await ask('POST', '/Provenance', provenance(`Encounter/${id('claimed')}`))
    }
    expect(next).toBeUndefined()
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.filter(name => names(everything).includes(name))).toEqual(names(everything))
  })

  test('a link of one patient is none of another', async () => {
    const next = nextOf(await whole(`${all()}?_count=2`)) ?? ''
    expect(await refused(ask('GET', next.replace(id('claimed'), id('waiting'))))).toMatchObject({ status: 400, at: '_cursor' })
    expect(await refused(ask('GET', `${next}&_type=Task`))).toMatchObject({ status: 400, at: '_type' })
  })

  test('only what changed since, of the types that are named, or of the days that are meant', async () => {
    const everything = found(await whole(all()))
    const times = everything.map(r => r.meta?.lastUpdated ?? '').toSorted()
    const since = times[Math.floor(times.length / 2)] ?? ''
    const later = await whole(`${all()}?_since=${since}`)
    expect(names(later).length).toBeGreaterThan(0)
    expect(names(later)).toEqual(
      everything.filter(r => (r.meta?.lastUpdated ?? '') >= since).map(r => `${r.resourceType}/${r.id}`),
    )
    expect(names(await whole(`${all()}?_since=2999-01-01T00:00:00Z`))).toEqual([])
    const typed = found(await whole(`${all()}?_type=Task,Patient`))
    expect(typed.map(r => r.resourceType)).toEqual(['Patient', 'Task'])
    // The examples are of one day. Who it is about belongs to no day, and the contact goes on.
    const before = found(await whole(`${all()}?end=2026-10-21`))
    expect(new Set(before.map(r => r.resourceType))).toEqual(new Set(['Patient']))
    const within = found(await whole(`${all()}?start=2026-10-23&end=2026-10-23`))
    expect(within.filter(r => r.resourceType === 'Communication').length).toBeGreaterThan(3)
    const much = found(await whole(`${all()}?start=2027-01`))
    expect(new Set(much.map(r => r.resourceType))).toEqual(new Set(['Patient', 'Encounter']))
  })

  test('brings along one step of what it refers to: who, where, and what asked', async () => {
    const path = `/Patient/${id('closed')}/$everything`
    const beside = (bundle: Bundle) =>
      (bundle.entry ?? []).flatMap(e => (e.search?.mode === 'include' && e.resource ? [e.resource] : []))
    const keys = (list: { resourceType: string; id?: string }[]) => list.map(r => `${r.resourceType}/${r.id}`)
    const everything = await whole(path)
    const types = new Set(beside(everything).map(r => r.resourceType))
    for (const type of ['PractitionerRole', 'Practitioner', 'Organization', 'Device', 'HealthcareService'])
      expect([type, types.has(type as 'Device')]).toEqual([type, true])
    // Nobody's record is among them, and they are no matches.
    expect(everything.total).toBe(found(everything).length)
    expect(found(everything).some(r => types.has(r.resourceType))).toBe(false)
    for (const one of beside(everything))
      expect((await ask('GET', `/${one.resourceType}/${one.id}`)).body, one.resourceType).toEqual(one)
    const paged: string[] = []
    for (let next: string | undefined = `${path}?_count=3`; next !== undefined; ) {
      const bundle: Bundle = await whole(next)
      expect(bundle.entry?.length).toBeLessThanOrEqual(3)
      expect(bundle.total).toBe(everything.total)
      paged.push(...keys(beside(bundle)))
      next = nextOf(bundle)
    }
    expect(paged).toEqual(keys(beside(everything)))
    const named = await whole(`${path}?_type=Task,Practitioner`)
    expect(new Set(found(named).map(r => r.resourceType))).toEqual(new Set(['Task']))
    expect(keys(beside(named))).toEqual(paged.filter(key => key.startsWith('Practitioner/')))
    expect(beside(await whole(`${path}?_type=Task`))).toEqual([])
    const narrow: Bundle = (await door.ask('patients', 'GET', path)).body
    expect(beside(narrow)).toEqual([])
    expect(JSON.stringify(narrow)).toContain('Organization (no scope)')
  })

  test('asked by a POST it is the same, also without a word', async () => {
    const got = names(await whole(`${all()}?_type=Communication&_count=3`))
    const parameter = [
      { name: '_type', valueCode: 'Communication' },
      { name: '_count', valueInteger: 3 },
    ]
    const posted = await ask('POST', all(), { resourceType: 'Parameters', parameter })
    expect(names(posted.body)).toEqual(got)
    expect(found((await ask('GET', nextOf(posted.body) ?? '')).body)).toHaveLength(3)
    expect(names((await ask('POST', all())).body)).toEqual(names(await whole(all())))
    expect(await refused(ask('POST', all(), { resourceType: 'Slot' }))).toMatchObject({ status: 400, at: 'Parameters' })
    const object = { resourceType: 'Parameters', parameter: [{ name: '_type', valueReference: { reference: 'Task/1' } }] }
    expect((await refused(ask('POST', all(), object))).at).toBe('Parameters.parameter[0]')
  })

  test.each([
    ['_sinse=2026', '_sinse'],
    ['_since=yesterday', '_since'],
    ['_count=0', '_count'],
    ['start=ge2026', 'start'],
    ['end=2026-11-22T08:00:00Z', 'end'],
    ['start=2026-12-01&end=2026-11-01', 'end'],
    ['_type=Slot', '_type'],
  ])('%s is refused by name', async (query, name) => {
    expect(await refused(ask('GET', `${all()}?${query}`))).toMatchObject({ status: 400, at: name })
  })

  test('lenient, what it does not know is passed over and told; without the scope a type is left out and told', async () => {
    const lenient: Bundle = (await ask('GET', `${all()}?_type=Task,Slot&colour=red`, undefined, { Prefer: 'handling=lenient' }))
      .body
    expect(found(lenient).map(r => r.resourceType)).toEqual(['Task'])
    const told = (bundle: Bundle) => bundle.entry?.find(e => e.search?.mode === 'outcome')?.resource
    expect(JSON.stringify(told(lenient))).toMatch(/_type=Slot.*colour/u)
    expect(lenient.link?.[0]?.url).toMatch(/everything\?_type=Task$/u)
    const narrow: Bundle = (await door.ask('patients', 'GET', all())).body
    expect(new Set(found(narrow).map(r => r.resourceType))).toEqual(new Set(['Patient', 'Task']))
    expect(JSON.stringify(told(narrow))).toContain('Communication (no scope)')
  })
})

describe('what is not there is not there, to whomever it does not belong', () => {
  test('a compartment of no patient, and of another provider’s, is the same 404', async () => {
    const nobody = await door.ask('elsewhere', 'GET', '/Patient/nobody/Encounter')
    const theirs = await door.ask('elsewhere', 'GET', `/Patient/${id('claimed')}/Encounter`)
    expect([nobody.status, theirs.status]).toEqual([404, 404])
    expect(theirs.body).toEqual(nobody.body)
    expect((await ask('GET', '/Patient/nobody/Encounter')).status).toBe(404)
    expect(names((await ask('GET', `/Patient/${id('claimed')}/Encounter`)).body)).toEqual([`Encounter/${id('claimed')}`])
  })

  test('looking for another provider’s case leaves no trace that it is there', async () => {
    const c = examples['waiting']?.case.id ?? ''
    const count = async () => (await door.store.accessLog.list({ case: c, whoId: 'elsewhere', limit: 10 })).length
    for (const path of ['', '/_history', '/_history/1'])
      expect((await door.ask('elsewhere', 'GET', `/Encounter/${id('waiting')}${path}`)).status).toBe(404)
    await door.ask('elsewhere', 'GET', '/Encounter/_history?_count=100')
    expect(await count()).toBe(0)
    const events: Bundle = (await door.ask('elsewhere', 'GET', `/AuditEvent?entity=Encounter/${id('waiting')}`)).body
    expect(events.entry).toBeUndefined()
    expect((await door.ask('ours', 'GET', `/Encounter/${id('waiting')}`)).status).toBe(200)
    const ofOurs = Object.values(examples).filter(
      ({ case: one }) => providerOf(exampleUnits, one.unit)?.hsaId === centre?.provider.hsaId && !one.citizen?.protected,
    )
    const seen = found((await door.ask('ours', 'GET', '/Encounter?_count=100')).body).map(r => r.id)
    expect(seen.toSorted()).toEqual(ofOurs.map(({ case: one }) => fhirId(one.id)).toSorted())
  })

  test('a client of another care provider writes nothing in this one’s calendar, and in no register entry of others', async () => {
    const made = await ask('POST', '/Slot', time('kept'))
    const mine = { ...time('kept'), id: made.body.id }
    const theirs = (method: string, path: string, body?: unknown) => refused(door.ask('elsewhere', method, path, body))
    for (const asked of [
      theirs('POST', '/Slot', time('x')),
      theirs('POST', '/Slot', time('x', `Schedule/${unit}.visit`)),
      theirs('PUT', `/Slot/${made.body.id}`, { ...mine, comment: 'x' }),
      theirs('DELETE', `/Slot/${made.body.id}`),
      theirs('POST', '/Schedule', calendar('x')),
      theirs('PUT', '/Schedule/day', { ...calendar('day'), id: 'day', comment: 'x' }),
    ])
      expect((await asked).status).toBe(403)
    expect((await ask('GET', `/Slot/${made.body.id}`)).body.meta.versionId).toBe('1')
    const ward = {
      resourceType: 'Organization',
      id: 'day',
      identifier: [{ system: system.hsaid, value: 'SE2321000230-7777' }],
      name: 'Avdelning',
    }
    expect((await ask('PUT', '/Organization/day', ward)).status).toBe(201)
    expect((await theirs('PUT', '/Organization/day', { ...ward, name: 'Annan' })).status).toBe(403)
    const other = { ...ward, id: 'elsewheres' }
    expect((await door.ask('elsewhere', 'PUT', '/Organization/elsewheres', other)).status).toBe(201)
    expect((await door.ask('elsewhere', 'PUT', '/Organization/elsewheres', { ...other, name: 'B' })).status).toBe(200)
    // Whose it is, may.
    expect((await door.ask('ours', 'PUT', `/Slot/${made.body.id}`, { ...mine, comment: 'vår' })).status).toBe(200)
    expect((await door.ask('ours', 'DELETE', `/Slot/${made.body.id}`)).status).toBe(204)
  })
})

describe('an address that chooses nothing takes no parameter it does not have', () => {
  test.each([
    ['GET', '/Device/farstu?colour=red', 'colour'],
    ['GET', '/Device/farstu?_elements=colour', '_elements'],
    ['GET', '/Device/farstu?_summary=true', '_summary'],
    ['POST', '/Slot?colour=red', 'colour'],
    ['PUT', '/Schedule/day?colour=red', 'colour'],
    ['PATCH', '/Schedule/day?colour=red', 'colour'],
    ['DELETE', '/Slot/day?colour=red', 'colour'],
    ['POST', '/Slot/$validate?colour=red', 'colour'],
    ['POST', '/Slot/$validate?mode=delete', 'mode'],
    ['POST', '/Slot/$validate?profile=http://example.org/x', 'profile'],
  ])('%s %s', async (method, path, name) => {
    const body = method === 'GET' || method === 'DELETE' ? undefined : path.startsWith('/Slot') ? time('x') : calendar('day')
    const headers: Record<string, string> = method === 'PATCH' ? { 'Content-Type': 'application/json-patch+json' } : {}
    expect(await refused(ask(method, path, method === 'PATCH' ? [] : body, headers))).toMatchObject({ status: 400, at: name })
  })

  test('a read gives the elements that are asked for, a choice by its name', async () => {
    const observation = (await ask('GET', '/Observation?_count=1')).body.entry[0].resource
    const read = await ask('GET', `/Observation/${observation.id}?_elements=effective,status`)
    expect(Object.keys(read.body).toSorted()).toEqual(['effectivePeriod', 'id', 'meta', 'resourceType', 'status'])
    expect(read.body.meta.tag[0].code).toBe('SUBSETTED')
    const searched: Bundle = (await ask('GET', `/Observation?_id=${observation.id}&_elements=effective,status`)).body
    expect(found(searched)).toEqual([read.body])
  })
})

describe('lenient and strict', () => {
  test.each([
    ['_elements=status,colour', '_elements'],
    ['_sort=status,colour', '_sort'],
    ['_include=Encounter:colour', '_include'],
    ['_include=Encounter:subject:Group', '_include'],
    ['_include=Ghost:subject', '_include'],
    ['_include=*', '_include'],
    ['_revinclude=Slot:schedule', '_revinclude'],
    ['_summary=true', '_summary'],
    ['status:not=finished', 'status:not'],
    ['_include:iterate=Encounter:subject', '_include:iterate'],
    ['_has:Task:encounter:status=requested', '_has:Task:encounter:status'],
  ])('%s is refused by name, or passed over and told', async (query, name) => {
    expect(await refused(ask('GET', `/Encounter?${query}`))).toMatchObject({ status: 400, at: name })
    const { status, body } = await ask('GET', `/Encounter?${query}&_count=2`, undefined, { Prefer: 'handling=lenient' })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(found(body)).toHaveLength(2)
    expect(body.entry.at(-1).resource.issue[0].diagnostics).toContain(`Not used: ${name}`)
  })

  test('of a list only what is not known is passed over', async () => {
    const lenient = { Prefer: 'handling=lenient' }
    const { body } = await ask('GET', '/Encounter?_elements=status,colour&_sort=colour,-status', undefined, lenient)
    expect(found(body).every(r => !('class' in r) && 'status' in r)).toBe(true)
    const statuses = found(body).map(r => String(Reflect.get(r, 'status')))
    expect(statuses).toEqual(statuses.toSorted().toReversed())
    // What can't be read is no wish of a lenient client.
    expect((await ask('GET', '/Encounter?date=ap2026', undefined, lenient)).status).toBe(400)
  })
})

describe('what was seen is not sent again', () => {
  test('by its version or its time, read or as a version', async () => {
    const first = await ask('GET', '/Schedule/day')
    const modified = first.headers.get('last-modified') ?? ''
    const earlier = new Date(Date.parse(modified) - 1000).toUTCString()
    for (const path of ['/Schedule/day', '/Schedule/day/_history/1']) {
      const since = (at: string, more = {}) => ask('GET', path, undefined, { 'If-Modified-Since': at, ...more })
      const unchanged = await since(modified)
      expect([unchanged.status, unchanged.headers.get('etag')]).toEqual([304, 'W/"1"'])
      expect((await since(earlier)).status).toBe(200)
      expect((await since('whenever')).status).toBe(200)
      // The version goes before the time.
      expect((await since(modified, { 'If-None-Match': 'W/"9"' })).status).toBe(200)
      expect((await ask('GET', path, undefined, { 'If-None-Match': 'W/"1"' })).status).toBe(304)
    }
  })

  test('as an entry of a batch', async () => {
    const get = (url: string, more: object = {}) => ({ request: { method: 'GET', url, ...more } })
    const at = (await ask('GET', '/Schedule/day')).body.meta.lastUpdated
    for (const type of ['batch', 'transaction']) {
      const { status, body } = await ask('POST', '/', {
        resourceType: 'Bundle',
        type,
        entry: [
          get('Schedule/day', { ifNoneMatch: 'W/"1"' }),
          get('Schedule/day', { ifNoneMatch: 'W/"2"' }),
          get('Schedule/day', { ifModifiedSince: at }),
          get('Schedule/day', { ifModifiedSince: new Date(Date.parse(at) - 1).toISOString() }),
        ],
      })
      expect(status, JSON.stringify(body)).toBe(200)
      const said = body.entry.map((e: BundleEntry) => [e.response?.status, e.resource?.id, e.response?.etag])
      const seen = ['304 Not Modified', undefined, 'W/"1"']
      expect(said).toEqual([seen, ['200 OK', 'day', 'W/"1"'], seen, ['200 OK', 'day', 'W/"1"']])
    }
  })
})

const agent = (code: string) => ({
  type: { coding: [{ system: system.provenanceParticipant, code }] },
  who: { reference: `Organization/${unit}` },
})
const origin = {
  resourceType: 'Provenance',
  occurredDateTime: '2026-11-22T08:00:00Z',
  recorded: '2026-11-22T08:00:00Z',
  activity: { coding: [{ system: system.dataOperation, code: 'CREATE' }] },
  agent: [agent('author'), agent('custodian')],
}
const provenance = (target: string) => ({ ...origin, target: [{ reference: target }] })

describe('several at once', () => {
  const entry = (value: string) => ({ resource: time(value), request: { method: 'POST', url: 'Slot' } })
  const bundle = (type: string, ...entries: object[]) => ({ resourceType: 'Bundle', type, entry: entries })
  const header = { 'X-Provenance': JSON.stringify(origin) }

  test('X-Provenance tells of all that a transaction wrote, and is never dropped', async () => {
    const read = { request: { method: 'GET', url: 'Device/farstu' } }
    const made = await ask('POST', '/', bundle('transaction', entry('a'), read, entry('b')), header)
    expect(made.status, JSON.stringify(made.body)).toBe(200)
    const slots = made.body.entry.flatMap((e: BundleEntry) => (e.resource?.resourceType === 'Slot' ? [e.resource.id] : []))
    expect(slots).toHaveLength(2)
    const told: Bundle = (await ask('GET', `/Provenance?target=Slot/${slots[0]}`)).body
    expect(found(told).map(r => (r.resourceType === 'Provenance' ? r.target.map(t => t.reference).toSorted() : []))).toEqual([
      slots.map((slot: string) => `Slot/${slot}/_history/1`).toSorted(),
    ])
    expect((await ask('GET', `/Slot?_id=${slots[1]}&_revinclude=Provenance:target`)).body.entry).toHaveLength(2)
    for (const asked of [bundle('batch', entry('c')), bundle('transaction', read)])
      expect(await refused(ask('POST', '/', asked, header))).toMatchObject({ status: 400, at: 'X-Provenance' })
    expect((await ask('GET', `/Slot?identifier=${own}|c`)).body.entry).toBeUndefined()
  })

  test('Prefer is heeded in each answer', async () => {
    const asked = bundle('batch', entry('d'), { request: { method: 'GET', url: 'Device/farstu' } })
    const answers = async (prefer: string) =>
      (await ask('POST', '/', asked, { Prefer: prefer })).body.entry.map((e: BundleEntry) => [
        e.response?.status,
        e.resource?.resourceType,
        e.response?.outcome?.resourceType,
      ])
    expect(await answers('return=minimal')).toEqual([
      ['201 Created', undefined, undefined],
      ['200 OK', 'Device', undefined],
    ])
    expect((await answers('return=representation'))[0]).toEqual(['201 Created', 'Slot', undefined])
    expect((await answers('return=OperationOutcome'))[0]).toEqual(['201 Created', undefined, 'OperationOutcome'])
  })
})

describe('sent again', () => {
  test('on condition, a calendar and its times stand once: 201, then 200 with the one that exists', async () => {
    for (const resource of [calendar('again'), time('again')]) {
      const type = resource.resourceType
      const condition = { 'If-None-Exist': `identifier=${own}|again` }
      const [first, second] = [
        await ask('POST', `/${type}`, resource, condition),
        await ask('POST', `/${type}`, resource, condition),
      ]
      expect([first.status, second.status]).toEqual([201, 200])
      expect(second.headers.get('location')).toBe(first.headers.get('location'))
      expect(second.body).toEqual(first.body)
      const again = await ask('PUT', `/${type}/${first.body.id}`, { ...resource, id: first.body.id })
      expect([again.status, again.body.meta.versionId]).toEqual([200, '1'])
      // A condition that says nothing was meant to say something.
      expect(await refused(ask('POST', `/${type}`, resource, { 'If-None-Exist': '' }))).toMatchObject({
        status: 412,
        at: 'If-None-Exist',
      })
    }
  })

  test('a message is 200 with the one that exists, many times at once, and also when the case is closed', async () => {
    const owner = examples['claimed']?.entries.findLast(e => e.type === 'claimed')?.by
    if (owner?.kind !== 'caregiver') throw new Error('nobody has it')
    const message = {
      resourceType: 'Communication',
      identifier: [{ system: own, value: 'said' }],
      status: 'completed',
      encounter: { reference: `Encounter/${id('claimed')}` },
      sender: { reference: `PractitionerRole/${roleId(owner)}` },
      payload: [{ contentString: 'Vi ringer dig kl 14.' }],
    }
    const condition = { 'If-None-Exist': `identifier=${own}|said` }
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) => ask('POST', '/Communication', message, at % 2 ? condition : {})),
    )
    expect(answers.map(one => one.status).toSorted()).toEqual([200, 200, 200, 200, 200, 201])
    expect(new Set(answers.map(one => one.headers.get('location'))).size).toBe(1)
    expect(answers[0]?.headers.get('location')).toContain(`/Communication/${answers[0]?.body.id}/_history/`)
    const entry = {
      resource: message,
      request: { method: 'POST', url: 'Communication', ifNoneExist: condition['If-None-Exist'] },
    }
    const batch = await ask('POST', '/', { resourceType: 'Bundle', type: 'transaction', entry: [entry] })
    expect(batch.body.entry?.[0].response.status, JSON.stringify(batch.body)).toBe('200 OK')
    expect(await refused(ask('POST', '/Communication', message, { 'If-None-Exist': 'status=completed' }))).toMatchObject({
      status: 412,
      at: 'If-None-Exist',
    })
    const task = (await ask('GET', `/Task/${id('claimed')}`)).body
    const done = await ask('PUT', `/Task/${id('claimed')}`, { ...task, status: 'completed' })
    expect(done.status, JSON.stringify(done.body)).toBe(200)
    const doneAgain = await ask('PUT', `/Task/${id('claimed')}`, done.body)
    expect(doneAgain.status, JSON.stringify(doneAgain.body)).toBe(200)
    expect([doneAgain.status, doneAgain.body.meta.versionId]).toEqual([200, done.body.meta.versionId])
    const late = await ask('POST', '/Communication', message)
    expect([late.status, late.body.id]).toEqual([200, answers[0]?.body.id])
    expect((await ask('POST', '/Communication', { ...message, identifier: [{ system: own, value: 'new' }] })).status).toBe(409)
  })

  test('a patch by condition changes the only one that matches, with the version that was seen', async () => {
    const made = await ask('POST', '/Slot', time('patched'))
    const patch = (condition: string, headers = {}) =>
      ask('PATCH', `/Slot?${condition}`, [{ op: 'replace', path: '/status', value: 'busy-unavailable' }], {
        'Content-Type': 'application/json-patch+json',
        ...headers,
      })
    const one = `identifier=${own}|patched`
    expect((await patch(one, { 'If-Match': 'W/"7"' })).status).toBe(412)
    const changed = await patch(one, { 'If-Match': 'W/"1"' })
    expect([changed.status, changed.body.id, changed.body.status]).toEqual([200, made.body.id, 'busy-unavailable'])
    expect(await refused(patch(`identifier=${own}|nobody`))).toMatchObject({
      status: 404,
      says: expect.stringContaining('No Slot'),
    })
    expect(await refused(patch('schedule=Schedule/day'))).toMatchObject({ status: 412, says: expect.stringContaining('Several') })
    expect(await refused(patch('colour=red'))).toMatchObject({ status: 400, at: 'colour' })
    expect((await patch('')).status).toBe(412)
  })

  test('a booking that stands as it is sent is no change', async () => {
    const booked = (await ask('GET', '/Appointment?_count=1')).body.entry[0].resource
    const again = await ask('PUT', `/Appointment/${booked.id}`, booked, { 'If-Match': `W/"${booked.meta.versionId}"` })
    expect([again.status, again.body]).toEqual([200, booked])
  })
})

test('whatever is refused says where, also when no element is to blame', async () => {
  const asked: [string, string, unknown?, Record<string, string>?][] = [
    ['GET', '/Encounter/nobody'],
    ['GET', '/Ghost'],
    ['GET', '/'],
    ['GET', '/Encounter/a/b/c'],
    ['DELETE', `/Encounter/${id('claimed')}`],
    ['POST', '/', { resourceType: 'Bundle', type: 'collection' }],
    ['POST', '/', { resourceType: 'Bundle', type: 'transaction' }],
    ['POST', '/Slot', 'x', { 'Content-Encoding': 'gzip' }],
    ['PUT', `/Organization/${unit}`, { resourceType: 'Organization', id: unit, name: 'x' }],
  ]
  for (const [method, path, body, headers] of asked) {
    const { status, at, says } = await refused(ask(method, path, body, headers))
    expect([path, status >= 400 && status < 500, typeof at, typeof says]).toEqual([path, true, 'string', 'string'])
  }
  const entry = { request: { method: 'GET', url: 'a/b/c/d' } }
  const { body: batch } = await ask('POST', '/', { resourceType: 'Bundle', type: 'batch', entry: [entry] })
  expect(batch.entry[0].response.outcome.issue[0]).toMatchObject({
    expression: ['url'],
    diagnostics: expect.stringContaining('/metadata'),
  })
  const three = 'application/fhir+json; fhirVersion=3.0'
  expect(await refused(ask('GET', '/Device/farstu', undefined, { Accept: three }))).toMatchObject({ status: 406, at: 'Accept' })
  expect((await ask('GET', '/Device/farstu', undefined, { Accept: three.replace('3.0', '4.0') })).status).toBe(200)
  expect((await ask('POST', '/Slot', time('x'), { 'Content-Type': three })).status).toBe(415)
  expect(await refused(ask('POST', '/Slot', 'x', { 'Content-Encoding': 'gzip' }))).toMatchObject({
    status: 415,
    at: 'Content-Encoding',
  })
})
