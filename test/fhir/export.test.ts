// Bulk export over real HTTP: asked for, waited for, fetched, and what happens when something goes wrong on the way.
import { randomUUID } from 'node:crypto'
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { inflateRawSync } from 'node:zlib'
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bulkExport, type Exports } from '../../adapters/fhir/export.ts'
import { caseResources, isCaseType } from '../../fhir-profiles/bundle.ts'
import { examples as future } from '../../fhir-profiles/examples.ts'
import { fhirId, type Reading } from '../../fhir-profiles/reading.ts'
import type { Entry } from '../../bot/case.ts'
import { apply } from '../../bot/log.ts'
import { defaults } from '../../bot/settings.ts'
import { askToken, assertion, type Door, openDoor, register } from './door.ts'

/** The examples, long enough ago: an export holds nothing that is later than itself. */
const examples: Record<string, Reading> = JSON.parse(JSON.stringify(future).replaceAll('2026-11-2', '2026-09-2'))

let door: Door
let base: string
let token: string
let other: string
let bulk: Exports
/** Minutes the worker's clock is ahead. */
let ahead = 0
const now = () => new Date(Date.now() + ahead * 60_000).toISOString()

async function tokenFor(clientId: string, scope: string): Promise<string> {
  const endpoint = `${door.url}/oauth/token`
  const answer = await askToken(endpoint, await assertion({ ...door.client, clientId }, endpoint), scope)
  return z.object({ access_token: z.string() }).parse(await answer.json()).access_token
}
beforeAll(async () => {
  door = await openDoor({
    readings: Object.values(examples),
    parts: deps => {
      bulk = bulkExport({ ...deps, now, newId: randomUUID, everyMs: 50, settleMs: 300 })
      return [bulk.part]
    },
  })
  base = `${door.url}/fhir/R4`
  token = await tokenFor(door.client.clientId, 'system/*.rs')
  other = await tokenFor('narrow', 'system/Patient.rs')
})
afterAll(async () => {
  await bulk.stop()
  await door.close()
})
beforeEach(() => {
  ahead = 0
})
afterEach(async () => {
  await door.store.pool.query('delete from exports')
})

const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}, bearer = token) =>
  fetch(path.startsWith('http') ? path : `${base}${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${bearer}`, ...init.headers },
  })
const start = (path: string, headers: Record<string, string> = {}) =>
  ask(path, { headers: { Prefer: 'respond-async', ...headers } })
const post = (path: string, parameter: object[], headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { Prefer: 'respond-async', 'Content-Type': 'application/fhir+json', ...headers },
    body: JSON.stringify({ resourceType: 'Parameters', parameter }),
  })
const problem = async (response: Response) => {
  const outcome: OperationOutcome = await response.json()
  expect(outcome.resourceType).toBe('OperationOutcome')
  const [issue] = outcome.issue
  return { status: response.status, says: issue?.diagnostics ?? '', at: issue?.expression?.[0] }
}

const File = z.object({ type: z.string(), url: z.string(), count: z.number() })
const Manifest = z.object({
  transactionTime: z.string(),
  request: z.string(),
  requiresAccessToken: z.literal(true),
  output: z.array(File),
  deleted: z.array(File),
  error: z.array(File),
})
type Manifest = z.infer<typeof Manifest>

async function finished(kickOff: Response): Promise<Manifest> {
  expect(kickOff.status, await kickOff.clone().text()).toBe(202)
  const at = kickOff.headers.get('content-location') ?? ''
  for (;;) {
    const status = await ask(at)
    if (status.status !== 202) {
      expect(status.status).toBe(200)
      expect(status.headers.get('expires')).toBeTruthy()
      return Manifest.parse(await status.json())
    }
    expect(Number(status.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(status.headers.get('x-progress')).toMatch(/^\d+ resources so far$/)
    await new Promise(resolve => setTimeout(resolve, 40))
  }
}
async function lines(file: { url: string } | undefined): Promise<Resource[]> {
  const response = await ask(file?.url ?? '')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/fhir+ndjson')
  const text = await response.text()
  expect(text.endsWith('\n')).toBe(true)
  return text
    .slice(0, -1)
    .split('\n')
    .map(line => JSON.parse(line))
}
const ofType = (manifest: Manifest, type: string) => manifest.output.find(file => file.type === type)
const idOf = (name: string) => fhirId(examples[name]?.case.id ?? '')

describe('asking', () => {
  test('an export that would be answered at once is refused, and says which header to send', async () => {
    expect(await problem(await ask('/$export'))).toMatchObject({ status: 400, at: 'Prefer', says: /Prefer: respond-async/ })
  })

  test('what it does not know is refused by name, or reported when the client is lenient', async () => {
    expect(await problem(await start('/$export?_sinse=2026-01-01'))).toMatchObject({ status: 400, at: '_sinse' })
    expect((await problem(await start('/$export?_type=Ghost'))).says).toContain("'Ghost'")
    expect((await problem(await start('/$export?_since=yesterday'))).at).toBe('_since')
    expect((await problem(await start('/$export?_since=2199-01-01T00:00:00Z'))).says).toContain('later than now')
    expect((await problem(await start('/$export?_outputFormat=text/csv'))).says).toContain('ndjson')
    expect((await problem(await start('/$export?_typeFilter=Slot%3Fcolour%3Dred'))).says).toContain("'colour'")
    expect((await problem(await start('/$export?_typeFilter=Slot%3F_sort%3Dstart'))).says).toContain('_sort')
    expect((await problem(await start('/Patient/$export?_type=Slot'))).says).toContain('compartment')
    expect((await problem(await start('/Patient/$export?patient=Patient/a'))).says).toContain('POST')
    expect((await problem(await post('/$export', [{ name: '_since', valueString: 'x' }]))).at).toBe('Parameters.parameter[0]')

    const lenient = await start('/$export?_type=Slot,Ghost&_colour=red', { Prefer: 'respond-async, handling=lenient' })
    expect(lenient.status).toBe(202)
    const outcome: OperationOutcome = await lenient.json()
    expect(outcome.issue.filter(issue => issue.severity === 'warning').map(issue => issue.diagnostics)).toEqual([
      expect.stringContaining("'_colour'"),
      expect.stringContaining("'Ghost'"),
    ])
    expect(await (await ask('/$export', { method: 'HEAD', headers: { Prefer: 'respond-async' } })).status).toBe(405)
    expect((await ask('/$export', { method: 'PUT' })).headers.get('allow')).toBe('GET, POST')
    expect((await fetch(`${base}/$export`)).status).toBe(401)
  })

  test('a type the token may not read and search is not exported', async () => {
    const refused = await ask('/$export?_type=Patient,Encounter', { headers: { Prefer: 'respond-async' } }, other)
    expect(await problem(refused)).toMatchObject({ status: 403, says: /system\/Encounter\.rs/ })
    const own = await ask('/$export', { headers: { Prefer: 'respond-async' } }, other)
    expect(own.status).toBe(202)
    const { rows } = await door.store.pool.query<{ request: unknown }>('select request from exports')
    expect(rows[0]?.request).toMatchObject({ types: ['Patient'] })
  })

  test('a third export waits until one of the two is done', async () => {
    await bulk.stop()
    expect((await start('/$export?_type=Slot')).status).toBe(202)
    expect((await start('/$export?_type=Slot')).status).toBe(202)
    const third = await start('/$export?_type=Slot')
    expect(third.headers.get('retry-after')).toBe('30')
    expect((await problem(third)).status).toBe(429)
    expect((await ask('/$export', { headers: { Prefer: 'respond-async' } }, other)).status).toBe(202)
    restart()
  })
})

/** The worker of this process was stopped: another takes over what it left. */
const workers: Exports[] = []
function restart() {
  const next = bulkExport({
    cases: door.store.over,
    register,
    settings: defaults,
    pool: door.store.pool,
    now,
    origin: door.url,
    newId: randomUUID,
    everyMs: 50,
    settleMs: 300,
  })
  workers.push(next)
  return next
}
afterAll(async () => {
  for (const one of workers) await one.stop()
})

describe('the files', () => {
  test('a system export holds what every search finds, each once, and each case is looked at once', async () => {
    const before = await door.store.pool.query<{ id: string }>('select coalesce(max(id), 0)::text as id from access_log')
    const kickOff = await start('/$export?_outputFormat=ndjson')
    const manifest = await finished(kickOff)
    expect(manifest.request).toBe(`${base}/$export?_outputFormat=ndjson`)
    expect(manifest.error).toEqual([])
    expect(manifest.deleted).toEqual([])

    const looked = await door.store.pool.query<{ n: number }>(
      `select count(*)::int as n from access_log where id > $1 and who_kind = 'integrator' and why = 'integration' and what = 'read' group by cases`,
      [before.rows[0]?.id],
    )
    expect(looked.rows).toHaveLength(Object.keys(examples).length)
    expect(looked.rows.every(row => row.n === 1)).toBe(true)

    for (const type of [
      'Encounter',
      'Communication',
      'Provenance',
      'Patient',
      'Slot',
      'Organization',
      'Questionnaire',
      'Device',
    ]) {
      const exported = await lines(ofType(manifest, type))
      const ids = exported.map(resource => resource.id)
      expect(new Set(ids).size, type).toBe(ids.length)
      expect(ofType(manifest, type)?.count).toBe(ids.length)
      const found: (string | undefined)[] = []
      let next: string | undefined = `/${type}?_count=100`
      while (next !== undefined) {
        const answer = await ask(next)
        expect(answer.status, next).toBe(200)
        const page: Bundle = await answer.json()
        found.push(...(page.entry?.map(entry => entry.resource?.id) ?? []))
        next = page.link?.find(link => link.relation === 'next')?.url
      }
      expect(ids.toSorted(), type).toEqual(found.toSorted())
    }
    const [one] = await lines(ofType(manifest, 'Encounter'))
    expect(one).toEqual(await (await ask(`/Encounter/${one?.id}`)).json())
  })

  test('a file is packed for whoever can unpack it, as one, and is the same', async () => {
    const manifest = await finished(await start('/$export?_type=Slot'))
    const { rows } = await door.store.pool.query<{ n: number }>('select max(number) as n from export_chunks')
    expect(rows[0]?.n).toBeGreaterThan(1)
    const url = ofType(manifest, 'Slot')?.url ?? ''
    const plain = await ask(url, { headers: { 'Accept-Encoding': 'identity', Accept: 'application/fhir+ndjson' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    const text = await plain.text()

    // Not by fetch, which unpacks.
    const packed = await new Promise<IncomingMessage>(answered =>
      get(url, { headers: { Authorization: `Bearer ${token}`, 'Accept-Encoding': 'gzip' } }, answered),
    )
    expect(packed.headers['content-encoding']).toBe('gzip')
    const bytes = await buffer(packed)
    // As a client does that knows of one member only: ten bytes of header, and then the first.
    expect(inflateRawSync(bytes.subarray(10)).toString()).toBe(text)
    expect(bytes.length).toBeLessThan(text.length / 5)
  })

  test('a client sees its own exports only, and a deleted one is gone for everyone', async () => {
    const kickOff = await start('/$export?_type=Patient')
    const at = kickOff.headers.get('content-location') ?? ''
    const manifest = await finished(kickOff)
    const file = ofType(manifest, 'Patient')?.url ?? ''
    expect((await ask(at, {}, other)).status).toBe(404)
    expect((await ask(file, {}, other)).status).toBe(404)
    expect((await ask(at, { method: 'DELETE' }, other)).status).toBe(404)
    expect((await fetch(file)).status).toBe(401)
    const weak = await tokenFor(door.client.clientId, 'system/Encounter.rs')
    expect((await ask(file, {}, weak)).status).toBe(403)

    expect((await ask(at, { method: 'DELETE' })).status).toBe(202)
    expect(await problem(await ask(at))).toMatchObject({ status: 404 })
    expect((await ask(file)).status).toBe(404)
    await bulk.sweep()
    expect((await door.store.pool.query('select from export_chunks')).rowCount).toBe(0)
  })

  test('who asks for one, fetches a file and deletes it is in the access log each time; a poll is not', async () => {
    const seen = async (work: () => Promise<unknown>) => {
      const { rows: before } = await door.store.pool.query('select coalesce(max(id), 0)::text as id from access_log')
      await work()
      const { rows } = await door.store.pool.query(
        `select what from access_log where id > $1 and who_id = $2 and why = 'integration' and cases = '{}' order by id`,
        [before[0]?.id, door.client.clientId],
      )
      return rows.map(row => row.what)
    }
    let kickOff = new Response()
    const asks = async () => {
      kickOff = await start('/$export?_type=Patient')
    }
    expect(await seen(asks)).toEqual(['list'])
    const at = kickOff.headers.get('content-location') ?? ''
    const file = ofType(await finished(kickOff), 'Patient')
    expect(await seen(() => ask(at))).toEqual([])
    for (const _ of ['once', 'again']) expect(await seen(() => lines(file))).toEqual(['read'])
    expect(await seen(() => ask(at, { method: 'DELETE' }))).toEqual(['write'])
  })

  test('after a day the files are gone, and the address says that they were there', async () => {
    const kickOff = await start('/$export?_type=Patient')
    const at = kickOff.headers.get('content-location') ?? ''
    await finished(kickOff)
    ahead = 24 * 60 + 1
    expect(await problem(await ask(at))).toMatchObject({ status: 410 })
    await bulk.sweep()
    expect((await door.store.pool.query('select from export_chunks')).rowCount).toBe(0)
    expect((await ask(at)).status).toBe(410)
    ahead = 9 * 24 * 60
    await bulk.sweep()
    expect((await ask(at)).status).toBe(404)
  })
})

describe('a part of it', () => {
  test("patients are named in a POST, and get nobody else's resources", async () => {
    const wanted = [idOf('claimed'), idOf('waiting')]
    const manifest = await finished(
      await post('/Patient/$export', [
        ...wanted.map(id => ({ name: 'patient', valueReference: { reference: `Patient/${id}` } })),
        { name: '_type', valueString: 'Patient,Encounter' },
        { name: '_type', valueString: 'Communication' },
      ]),
    )
    expect(manifest.request).toBe(`${base}/Patient/$export`)
    expect(manifest.output.map(file => file.type).toSorted()).toEqual(['Communication', 'Encounter', 'Patient'])
    const patients = await lines(ofType(manifest, 'Patient'))
    expect(patients.map(p => p.id).toSorted()).toEqual(wanted.toSorted())
    const said = ['claimed', 'waiting'].flatMap(name => {
      const reading = examples[name]
      return reading ? caseResources.Communication(reading).map(r => r.id) : []
    })
    expect((await lines(ofType(manifest, 'Communication'))).map(r => r.id).toSorted()).toEqual(said.toSorted())

    const ghost = await post('/Patient/$export', [
      { name: '_type', valueString: 'Patient' },
      { name: 'patient', valueReference: { reference: 'Patient/nobody' } },
    ])
    expect(await problem(ghost)).toMatchObject({ status: 404, at: 'Parameters.parameter[1]' })

    const one = await finished(await start(`/Patient/${wanted[0]}/$export?_type=Encounter`))
    expect((await lines(ofType(one, 'Encounter'))).map(r => r.id)).toEqual([wanted[0]])
  })

  test("of every patient, only what is in a patient's compartment", async () => {
    const manifest = await finished(await start('/Patient/$export'))
    expect(manifest.output.length).toBeGreaterThan(5)
    expect(manifest.output.every(file => isCaseType(file.type))).toBe(true)
  })

  test('a filter of a type is joined by or with another of the same type, and leaves other types alone', async () => {
    const filter = encodeURIComponent('Encounter?status=in-progress,finished,Encounter?status=planned')
    const manifest = await finished(await start(`/$export?_type=Encounter,Device&_typeFilter=${filter}`))
    const statuses = (await lines(ofType(manifest, 'Encounter'))).map(r => Reflect.get(r, 'status'))
    expect(new Set(statuses)).toEqual(new Set(['in-progress', 'finished', 'planned']))
    expect(ofType(manifest, 'Device')?.count).toBe(1)
  })

  test('what changed since the last export, and what was deleted, and nothing else', async () => {
    const pool = door.store.pool
    const { rows } = await pool.query<{ id: string }>('select id from slots where case_id is null order by id limit 3')
    const [changed = '', gone = ''] = rows.map(row => row.id)
    const first = await finished(await start('/$export?_type=Slot,Encounter'))
    const all = ofType(first, 'Slot')?.count ?? 0
    await new Promise(resolve => setTimeout(resolve, 5))
    await pool.query("update slots set comment = 'moved' where id = $1", [changed])
    await pool.query('delete from slots where id = $1', [gone])

    const next = await finished(await start(`/$export?_type=Slot,Encounter&_since=${first.transactionTime}`))
    expect(next.output.map(file => [file.type, file.count])).toEqual([['Slot', 1]])
    expect((await lines(ofType(next, 'Slot')))[0]).toMatchObject({ id: fhirId(changed), comment: 'moved' })
    const [bundle] = await lines(next.deleted[0])
    expect(bundle).toMatchObject({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [{ request: { method: 'DELETE', url: `Slot/${fhirId(gone)}` } }],
    })
    const whole = await finished(await start('/$export?_type=Slot'))
    expect(ofType(whole, 'Slot')?.count).toBe(all - 1)
  })
})

test('what changes while it runs is given as it stood at the transaction time', async () => {
  const pool = door.store.pool
  const { rows } = await pool.query<{ id: string }>(
    'select id from slots where case_id is null and comment is null order by id limit 2',
  )
  const [moved = '', same = ''] = rows.map(row => row.id)
  const waiting = examples['waiting']?.case.id ?? ''
  const kickOff = await start('/$export?_type=Slot,Encounter')
  await new Promise(resolve => setTimeout(resolve, 20))
  // Before the worker begins: it waits for what is being written.
  await pool.query("update slots set comment = 'later' where id = $1", [moved])
  await pool.query(
    `insert into slots (id, unit, unit_name, kind, start_at, end_at)
     select 'made-later', unit, unit_name, kind, start_at, end_at from slots where id = $1`,
    [same],
  )
  const done = await door.store.store.update(waiting, { kind: 'system', name: 'turn' }, 'care', before => {
    const closed: Entry = {
      seq: before.rev + 1,
      at: now(),
      type: 'closed',
      by: { kind: 'system', name: 'turn' },
      reason: 'answered',
    }
    return { case: apply(before, closed), entries: [closed], effects: [] }
  })
  expect('refused' in done).toBe(false)
  const manifest = await finished(kickOff)
  const slots = await lines(ofType(manifest, 'Slot'))
  expect(slots.find(slot => slot.id === fhirId(moved))).toMatchObject({ meta: { versionId: '1' } })
  expect(slots.some(slot => slot.id === 'made-later')).toBe(false)
  const encounters = await lines(ofType(manifest, 'Encounter'))
  expect(encounters.find(one => one.id === fhirId(waiting))).toMatchObject({ status: 'planned' })

  const next = await finished(await start(`/$export?_type=Slot,Encounter&_since=${manifest.transactionTime}`))
  expect((await lines(ofType(next, 'Slot'))).map(slot => slot.id).toSorted()).toEqual([fhirId(moved), 'made-later'].toSorted())
  expect((await lines(ofType(next, 'Encounter'))).map(one => one.id)).toEqual([fhirId(waiting)])
})

test('what was being written at the transaction time is waited for', async () => {
  const writer = await door.store.pool.connect()
  try {
    await writer.query('begin')
    await writer.query(
      `insert into slots (id, unit, unit_name, kind, start_at, end_at)
       select 'under-way', unit, unit_name, kind, start_at, end_at from slots limit 1`,
    )
    await new Promise(resolve => setTimeout(resolve, 10))
    const kickOff = await start('/$export?_type=Slot')
    await new Promise(resolve => setTimeout(resolve, 900))
    expect((await ask(kickOff.headers.get('content-location') ?? '')).status).toBe(202)
    await writer.query('commit')
    const slots = await lines(ofType(await finished(kickOff), 'Slot'))
    expect(slots.some(slot => slot.id === 'under-way')).toBe(true)
  } finally {
    writer.release(true)
  }
})

test('cases of other care providers are neither exported nor looked at', async () => {
  const kickOff = await start('/$export?_type=Encounter,Device')
  // The client is one of another provider's.
  await door.store.pool.query(`update exports set request = jsonb_set(request, '{providers}', '["SE0000000000-0000"]')`)
  const looks = async () => (await door.store.pool.query("select from access_log where cases <> '{}'")).rowCount
  const before = await looks()
  const manifest = await finished(kickOff)
  expect(manifest.output.map(file => file.type)).toEqual(['Device'])
  expect(await looks()).toBe(before)
})

test("what can't be read becomes a line in the error file, and the rest is exported", async () => {
  const pool = door.store.pool
  const broken = examples['claimed']?.case.id ?? ''
  const { rows } = await pool.query<{ data: unknown; schema: number }>('select data, schema from cases where id = $1', [broken])
  await pool.query("update cases set schema = 999, data = '{}' where id = $1", [broken])
  await pool.query(
    `insert into resources (type, id, version, at, content) values ('Location', 'a-broken', 1, now() - interval '1 hour', '"nothing"')`,
  )
  try {
    const manifest = await finished(await start('/$export?_type=Encounter,Task,Location'))
    expect(manifest.error).toMatchObject([{ type: 'OperationOutcome', count: 3 }])
    const said = (await lines(manifest.error[0])).map(line =>
      line.resourceType === 'OperationOutcome' ? line.issue[0]?.diagnostics : '',
    )
    expect(said).toEqual([
      `Encounter/${fhirId(broken)} could not be read and is left out (bad-row)`,
      `Task/${fhirId(broken)} could not be read and is left out (bad-row)`,
      expect.stringContaining('Location/a-broken'),
    ])
    expect(ofType(manifest, 'Encounter')?.count).toBe(Object.keys(examples).length - 1)
    expect(ofType(manifest, 'Location')?.count).toBeGreaterThan(1)
  } finally {
    await pool.query('update cases set schema = $2, data = $3 where id = $1', [
      broken,
      rows[0]?.schema,
      JSON.stringify(rows[0]?.data),
    ])
    await pool.query("delete from resources where id = 'a-broken'")
  }
})
