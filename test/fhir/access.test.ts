// Every access at the door is in the access log before its answer goes out: by whom, and which cases.
import type { Bundle } from '@medplum/fhirtypes'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { logSearch, soughtIn } from '../../adapters/fhir/search-log.ts'
import { requestToken } from '../../adapters/fhir/token-cli.ts'
import { isServed, profile, system } from '../../fhir-profiles/codes.ts'
import { caseResources, isCaseType } from '../../fhir-profiles/bundle.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import { type Door, openDoor } from './door.ts'

let door: Door
let token: string
beforeAll(async () => {
  door = await openDoor()
  token = (await requestToken(door.url, door.dataDir, 'system/*.cruds')).access_token
})
afterAll(() => door.close())

type Row = { why: string; what: string; cases: string[]; sought: string[] | null }
/** What one request adds to the access log under this client's name. */
async function logged(path: string, init: RequestInit = {}): Promise<{ body: Bundle; status: number; rows: Row[] }> {
  const { pool } = door.store
  const { rows: before } = await pool.query<{ last: string }>('select coalesce(max(id), 0) as last from access_log')
  const response = await fetch(`${door.url}/fhir/R4/${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, ...init.headers },
  })
  const body: Bundle = await response.json()
  const { rows } = await pool.query<Row>(
    "select why, what, cases, sought from access_log where id > $1 and who_kind = 'integrator' and who_id = $2 order by id",
    [before[0]?.last, door.client.clientId],
  )
  return { body, status: response.status, rows }
}
const casesIn = (rows: Row[]) => [...new Set(rows.flatMap(row => row.cases))]

test.each(Object.keys(caseResources))('%s: search, read, version and history are all logged with their case', async type => {
  const search = await logged(`${type}?_count=2`)
  expect(search.status).toBe(200)
  const found = search.body.entry?.[0]?.resource
  expect(found).toBeDefined()
  expect(casesIn(search.rows).length).toBeGreaterThan(0)
  const one = `${type}/${found?.id}`
  for (const path of [one, `${one}/_history`, `${one}/_history/${found?.meta?.versionId}`, `${type}/_history?_count=2`]) {
    const { status, rows } = await logged(path)
    expect({ path, status }).toEqual({ path, status: 200 })
    expect(casesIn(rows).length, path).toBeGreaterThan(0)
    // A Provenance may be one that an integrator wrote: the table it would stand in is looked through as well.
    for (const row of rows.filter(({ cases }) => cases.length > 0))
      expect(row).toMatchObject({ why: 'integration', what: 'read' })
  }
})

test.each(['Patient?_count=2', '_history?_count=5', 'Encounter?_include=Encounter:subject&_count=1'])(
  '%s: whatever shows a case logs it',
  async path => {
    const { body, rows } = await logged(path)
    const seen = casesIn(rows)
    const shown = (body.entry ?? []).filter(entry => entry.resource && isCaseType(entry.resource.resourceType))
    expect(shown.length).toBeGreaterThan(0)
    const ids = Object.values(examples).map(reading => reading.case.id)
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.every(id => ids.includes(id))).toBe(true)
  },
)

test('what holds no person’s data leaves no trace of a person', async () => {
  for (const type of Object.keys(profile).filter(isServed)) {
    // What integrators may see of the log is itself asked for without a case.
    if (isCaseType(type) || ['AuditEvent', 'Provenance'].includes(type)) continue
    const { status, rows } = await logged(`${type}?_count=2`)
    expect({ type, status, cases: casesIn(rows) }).toEqual({ type, status: 200, cases: [] })
  }
})

/** A test person of the world, in no example. */
const NOBODY = '197803212393'

test.each([
  ['Patient', `identifier=${NOBODY}`],
  ['Patient', `identifier=${system.personnummer}|${NOBODY}`],
  ['Encounter', `patient:identifier=${system.personnummer}|${NOBODY}`],
  ['Observation', `subject:identifier=${system.personnummer}|${NOBODY}`],
  ['RelatedPerson', `identifier=${system.personnummer}|${NOBODY}`],
])('a search of %s by %s finds nobody, and is logged all the same', async (type, query) => {
  for (const [path, init] of [
    [`${type}?${query.replaceAll('|', '%7C')}`, {}],
    [
      `${type}/_search`,
      { method: 'POST', body: query.replaceAll('|', '%7C'), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
    ],
  ] as const) {
    const { status, body, rows } = await logged(path, init)
    expect({ path, status, entries: body.entry ?? [] }).toEqual({ path, status: 200, entries: [] })
    expect(rows, path).toEqual([{ why: 'integration', what: 'list', cases: [], sought: [NOBODY] }])
  }
})

test('such a look shows as an AuditEvent without a person, and the number itself nowhere', async () => {
  await logSearch(door.store.pool, new Date().toISOString(), door.client.clientId, [NOBODY])
  const { body } = await logged('AuditEvent?_count=100')
  expect(JSON.stringify(body)).not.toContain(NOBODY)
  const events = (body.entry ?? []).flatMap(({ resource }) => (resource?.resourceType === 'AuditEvent' ? [resource] : []))
  expect(events.some(event => event.action === 'E' && event.entity === undefined)).toBe(true)
})

test('who is sought is read from what a search narrows by', () => {
  expect(soughtIn([{ persons: ['a', ''] }, { guardians: ['b'] }, { ids: ['c'] }, { persons: ['a'] }])).toEqual(['a', 'b'])
  expect(soughtIn([{ statuses: ['waiting'] }])).toEqual([])
})

test('what holds nothing of a person is logged too: who, when and how, once a request, without a case', async () => {
  const calendar = await logged('Slot?_count=2')
  expect(calendar.rows).toMatchObject([{ why: 'integration', what: 'list', cases: [] }])
  const register = await logged('Organization?_count=1')
  const id = register.body.entry?.[0]?.resource?.id
  expect(register.rows).toMatchObject([{ what: 'list', cases: [] }])
  expect((await logged(`Organization/${id}`)).rows).toMatchObject([{ what: 'read', cases: [] }])
  const slot = calendar.body.entry?.[0]?.resource
  const change = { method: 'PUT', body: JSON.stringify(slot), headers: { 'Content-Type': 'application/fhir+json' } }
  const written = await logged(`Slot/${slot?.id}`, change)
  expect(written.rows.filter(row => row.what === 'write')).toMatchObject([{ why: 'integration', cases: [] }])
  const { body } = await logged('AuditEvent?_count=1')
  expect(body.entry?.[0]?.resource).toMatchObject({ resourceType: 'AuditEvent', action: 'U', agent: [{ requestor: true }] })
})

test('a look into the log is one line of it, also when it tells of no case or of nothing', async () => {
  const nobody = 'http://electronichealth.se/identifier/personnummer%7C190001019801'
  for (const [path, what] of [
    ['AuditEvent?patient=Patient/nobody', 'list'],
    [`AuditEvent?patient.identifier=${nobody}`, 'list'],
    ['AuditEvent?_id=none', 'list'],
    ['AuditEvent?date=1999', 'list'],
    ['AuditEvent/none', 'read'],
    ['AuditEvent/999999999', 'read'],
    ['AuditEvent/_history?_since=2999-01-01T00:00:00Z', 'list'],
  ] as const) {
    const { rows } = await logged(path)
    const own = rows.filter(row => row.sought === null)
    expect([path, own.map(row => [row.what, row.cases])]).toEqual([path, [[what, []]]])
    expect(JSON.stringify(own)).not.toContain('190001019801')
  }
  await logged('Slot?_count=1')
  const use = (await logged('AuditEvent?_count=1')).body.entry?.[0]?.resource
  expect((await logged(`AuditEvent/${use?.id}`)).rows).toMatchObject([{ what: 'read', cases: [] }])
})
