// Every search parameter of every type, used: R4's own expressions say what a served resource is found by; the door must find
// exactly those, and nothing by a value that nobody has. Then every _include, _revinclude and _sort it promises.
import type { Bundle, CapabilityStatement, Resource } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedSlots } from '../../adapters/calendar/seed.ts'
import { parameters } from '../../adapters/fhir/parameters.ts'
import { validate } from '../../fhir-profiles/validate.ts'
import { isServed, profile, type ServedType, system } from '../../fhir-profiles/codes.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import { fhirId, type Reading, roleId } from '../../fhir-profiles/reading.ts'
import { openReceiver, openSubscriptions, until } from './subscription-door.ts'
import { escaped, isPeriod, valuesOf } from './sweep.ts'

type Door = Awaited<ReturnType<typeof openSubscriptions>>
type Found = Resource & { id: string }
let door: Door
let receiver: Awaited<ReturnType<typeof openReceiver>>
let capability: CapabilityStatement
const served = new Map<ServedType, Found[]>()
const types = Object.keys(profile).filter(isServed)
const own = 'https://example.org/sid'
const unit = exampleUnits.find(one => one.kind === 'health-centre')?.hsaId ?? ''

/** Registers and calendars as an integrator writes them, so that every parameter has something to find. */
async function written(): Promise<void> {
  receiver = await openReceiver(() => ({ status: 204 }))
  const put = async (resource: { resourceType: string; id: string }) => {
    const { status, body } = await door.ask('anna', 'PUT', `/${resource.resourceType}/${resource.id}`, resource)
    expect(status, JSON.stringify(body)).toBe(201)
  }
  const hsa = (value: string) => [{ system: system.hsaid, value }]
  await put({
    resourceType: 'Organization',
    id: 'ward',
    identifier: hsa('SE2321000230-7001'),
    name: 'Avdelning 7',
    partOf: { reference: `Organization/${unit}` },
  } as never)
  await put({
    resourceType: 'Location',
    id: 'room',
    identifier: [...hsa('SE2321000230-7005'), { system: own, value: 'room,1|2' }],
    name: 'Rum 7',
    address: { city: 'Boden' },
    managingOrganization: { reference: 'Organization/ward' },
  } as never)
  await put({
    resourceType: 'HealthcareService',
    id: 'clinic',
    identifier: hsa('SE2321000230-7002'),
    active: true,
    providedBy: { reference: 'Organization/ward' },
    name: 'Sårmottagning',
    location: [{ reference: 'Location/room' }],
  } as never)
  await put({
    resourceType: 'Practitioner',
    id: 'doctor',
    identifier: hsa('SE2321000230-7003'),
    name: [{ use: 'official', family: 'Testsson', given: ['Bo', 'Ek'] }],
  } as never)
  await put({
    resourceType: 'PractitionerRole',
    id: 'doctor',
    identifier: hsa('SE2321000230-7004'),
    practitioner: { reference: 'Practitioner/doctor' },
    organization: { reference: 'Organization/ward' },
  } as never)
  await put({
    resourceType: 'Schedule',
    id: 'wounds',
    identifier: [{ system: own, value: 'wounds' }],
    active: true,
    serviceType: [{ coding: [{ system: system.bookingKind, code: 'visit' }] }],
    actor: [{ reference: `HealthcareService/${unit}` }, { reference: 'Practitioner/doctor', display: 'Bo Ek Testsson' }],
  } as never)
  for (const [id, hour] of [
    ['early', 8],
    ['late', 9],
  ] as const)
    await put({
      resourceType: 'Slot',
      id,
      identifier: [{ system: own, value: id }],
      schedule: { reference: 'Schedule/wounds' },
      status: id === 'early' ? 'free' : 'busy-unavailable',
      start: `2026-12-01T0${hour}:00:00Z`,
      end: `2026-12-01T0${hour}:20:00Z`,
    } as never)
  for (const criteria of ['Encounter?status=planned', 'Task?status=requested']) {
    const made = await door.ask('anna', 'POST', '/Subscription', {
      resourceType: 'Subscription',
      status: 'requested',
      reason: 'sweep',
      criteria,
      channel: { type: 'rest-hook', endpoint: receiver.url, payload: 'application/fhir+json' },
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
  }
}

/** A message that an integrator sent: the only kind that has an identifier. The examples happen tomorrow; this was a month ago. */
async function said(): Promise<void> {
  const reading: Reading = JSON.parse(JSON.stringify(examples['claimed']).replaceAll('2026-11-2', '2026-10-2'))
  const number = 'FA-0099-AAAA'
  const c = { ...reading.case, id: 'sweep-said', number }
  const entries = reading.entries.map(e => (e.type === 'opened' ? { ...e, number } : e))
  await door.store.store.update(c.id, { kind: 'system', name: 'turn' }, 'care', () => ({ case: c, entries, effects: [] }))
  const owner = reading.entries.findLast(e => e.type === 'claimed')?.by
  const made = await door.ask('anna', 'POST', '/Communication', {
    resourceType: 'Communication',
    identifier: [{ system: own, value: 'message,1|2' }],
    status: 'completed',
    encounter: { reference: `Encounter/${fhirId(c.id)}` },
    sender: { reference: `PractitionerRole/${owner?.kind === 'caregiver' ? roleId(owner) : ''}` },
    payload: [{ contentString: 'Vi ringer dig.' }],
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
}

async function search(path: string): Promise<Bundle> {
  const { status, body } = await door.ask('anna', 'GET', path)
  expect(status, `${path} ${JSON.stringify(body).slice(0, 400)}`).toBe(200)
  return body
}
async function whole(path: string): Promise<{ matches: Found[]; included: Found[] }> {
  const matches: Found[] = []
  const included: Found[] = []
  let next: string | undefined = path
  for (let page = 0; next !== undefined && page < 100; page += 1) {
    const bundle: Bundle = await search(next)
    for (const { resource, search: mode } of bundle.entry ?? [])
      if (resource?.id) (mode?.mode === 'match' ? matches : included).push({ ...resource, id: resource.id })
    next = bundle.link?.find(link => link.relation === 'next')?.url?.replace('http://farstu.test/fhir/R4', '')
  }
  expect(next).toBeUndefined()
  return { matches, included }
}
const ids = async (path: string) => new Set((await whole(path)).matches.map(r => r.id))

beforeAll(async () => {
  door = await openSubscriptions()
  for (const { case: c, entries } of Object.values(examples)) {
    const put = await door.store.store.update(c.id, { kind: 'system', name: 'turn' }, 'care', () => ({
      case: c,
      entries: [...entries],
      effects: [],
    }))
    if ('refused' in put) throw new Error(put.refused)
  }
  await seedSlots(door.store.pool, exampleUnits.slice(1), door.now(), 2)
  await written()
  await said()
  capability = (await door.ask('anna', 'GET', '/metadata')).body
  await until(async () => (await ids('/Subscription?status=active')).size === 2)
  // The access log grows while it is read: it comes last, so that the rest is in it.
  for (const type of types) served.set(type, (await whole(`/${type}?_count=100`)).matches)
}, 60_000)
afterAll(async () => {
  await door.close()
  receiver.close()
})

/** At most three values, far apart: the first, the middle one and the last. */
const some = (values: readonly string[]) =>
  [...new Set([values[0], values[values.length >> 1], values.at(-1)])].filter(v => v !== undefined)
const query = (type: string, name: string, value: string) => `/${type}?${new URLSearchParams([[name, value]])}&_count=100`

describe.each(types)('%s', type => {
  const all = () => served.get(type) ?? []
  const has = (name: string, value: string) => all().filter(r => valuesOf(type, name, r).written.includes(value))

  test('is valid as it is served', () => {
    expect(all().length).toBeGreaterThan(0)
    for (const resource of all()) expect(validate(resource), resource.id).toEqual([])
  })

  test.each(Object.keys(parameters[type]))('is found by %s, and not by what it is not', async name => {
    const { kind } = parameters[type][name] ?? {}
    const values = [...new Set(all().flatMap(r => valuesOf(type, name, r).written))]
    expect(values.length, `no example has a ${name}`).toBeGreaterThan(0)
    for (const value of some(values)) {
      const expected = has(name, value).map(r => r.id)
      const period = all().some(r => valuesOf(type, name, r).raw.some(isPeriod))
      const found = await ids(
        query(type, name, kind === 'date' && period ? `ge${value}` : kind === 'string' ? escaped(value) : value),
      )
      expect([name, value, expected.filter(id => !found.has(id))]).toEqual([name, value, []])
      // The access log holds more each time it is asked; what it gives must still be what was asked for.
      if (kind !== 'string' && !period && type !== 'AuditEvent')
        expect([name, value, found.size]).toEqual([name, value, new Set(expected).size])
      const changed = {
        token: `${value}-nobody`,
        uri: `${value}/nobody`,
        string: `nobody${escaped(value)}`,
        reference: `${value}-nobody`,
        date: `eb1900-01-01`,
      }
      if (kind) expect([name, value, [...(await ids(query(type, name, changed[kind])))]]).toEqual([name, value, []])
      if (kind === 'date' && type !== 'AuditEvent')
        expect((await ids(query(type, name, `gt${value}`))).size, `${name} gt ${value}`).toBeLessThanOrEqual(
          all().length - (period ? 0 : expected.length),
        )
    }
  })

  test('is sorted by everything it can be, both ways, whole', async () => {
    if (type === 'AuditEvent') return
    const everything = all()
      .map(r => r.id)
      .toSorted()
    for (const [name, { kind }] of Object.entries(parameters[type])) {
      if (kind === 'reference') continue
      const up = (await whole(`/${type}?_sort=${name}&_count=40`)).matches
      const down = (await whole(`/${type}?_sort=-${name}&_count=40`)).matches
      expect(up.map(r => r.id).toSorted(), name).toEqual(everything)
      expect(down.map(r => r.id).toSorted(), name).toEqual(everything)
      if (kind !== 'date') continue
      const times = up.flatMap(r => valuesOf(type, name, r).written.slice(0, 1)).map(text => Date.parse(text))
      expect(times, name).toEqual(times.toSorted((a, b) => a - b))
    }
  })

  test('is found by the identifier of what it points at', async () => {
    if (type === 'AuditEvent') return
    for (const [name, parameter] of Object.entries(parameters[type])) {
      if (parameter.kind !== 'reference') continue
      const pairs = all().flatMap(source =>
        valuesOf(type, name, source).written.flatMap(reference => {
          const [to = '', id = ''] = reference.split('/')
          if (!isServed(to) || !parameters[to]['identifier']) return []
          const target = served.get(to)?.find(r => r.id === id)
          return target ? valuesOf(to, 'identifier', target).written.map(identifier => ({ source, to, identifier })) : []
        }),
      )
      const [pair] = pairs
      if (!pair) continue
      const key = `${name}:${pair.to}.identifier`
      const found = await ids(query(type, key, pair.identifier))
      expect([key, pair.identifier, found.has(pair.source.id)]).toEqual([key, pair.identifier, true])
      expect([key, [...(await ids(query(type, key, `${pair.identifier}-nobody`)))]]).toEqual([key, []])
    }
  })

  test('brings along what it promises to', async () => {
    const promised = capability.rest?.[0]?.resource?.find(one => one.type === type)
    for (const include of promised?.searchInclude ?? []) {
      const name = include.split(':')[1] ?? ''
      const [source] = all().filter(r => valuesOf(type, name, r).written.length > 0)
      if (!source) throw new Error(`${include} has no example`)
      const wanted = valuesOf(type, name, source).written
      const { included } = await whole(`/${type}?_id=${source.id}&_include=${include}`)
      const brought = included.map(r => `${r.resourceType}/${r.id}`)
      expect([include, wanted.filter(ref => !brought.includes(ref))]).toEqual([include, []])
    }
    for (const include of promised?.searchRevInclude ?? []) {
      const [from = '', name = ''] = include.split(':')
      if (!isServed(from) || from === 'AuditEvent') continue
      for (const target of all()) {
        const pointing = (served.get(from) ?? []).filter(r => valuesOf(from, name, r).written.includes(`${type}/${target.id}`))
        if (pointing.length === 0) continue
        const { included } = await whole(`/${type}?_id=${target.id}&_revinclude=${include}`)
        expect([include, new Set(included.map(r => r.id))]).toEqual([include, new Set(pointing.map(r => r.id))])
        break
      }
    }
  })
})

test('what was looked at long ago is on the first page, by its id and by its time', async () => {
  const oldest = served.get('AuditEvent')?.at(-1)
  if (oldest?.resourceType !== 'AuditEvent') throw new Error('the log is empty')
  const { rows } = await door.store.pool.query<{ n: number }>('select count(*)::int as n from access_log')
  expect(rows[0]?.n).toBeGreaterThan(500)
  for (const asked of [`_id=${oldest.id}`, `date=${oldest.recorded}`])
    expect((await search(`/AuditEvent?${asked}`)).entry?.map(e => e.resource?.id)).toContain(oldest.id)
})
