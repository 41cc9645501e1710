// The guide's errors: every status the door can answer, with the answer it really gives. `UPDATE_GUIDE=1` writes them down again.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { bulkExport, type Exports } from '../../adapters/fhir/export.ts'
import { fhirRoutes } from '../../adapters/fhir/routes.ts'
import { RegisterError } from '../../adapters/register/register.ts'
import { defaults } from '../../bot/settings.ts'
import { examples } from '../../fhir-profiles/examples.ts'
import { Outcomes } from '../../fhir-profiles/guide/guide.ts'
import { fhirId } from '../../fhir-profiles/reading.ts'
import { askToken, assertion, type Door, openDoor, register } from './door.ts'

const file = new URL('../../fhir-profiles/guide/outcomes.json', import.meta.url)
const kept = () => Outcomes.parse(JSON.parse(readFileSync(file, 'utf8')))

let door: Door
let exports: Exports
let token: string
let narrow: string
beforeAll(async () => {
  door = await openDoor({
    parts: deps => {
      exports = bulkExport({ ...deps, newId: () => crypto.randomUUID(), everyMs: 60_000, settleMs: 60_000 })
      return [exports.part]
    },
  })
  const ask = async (scope: string) => {
    const endpoint = `${door.url}/oauth/token`
    const answer = await askToken(endpoint, await assertion(door.client, endpoint), scope)
    return z.object({ access_token: z.string() }).parse(await answer.json()).access_token
  }
  // More than may be counted.
  await door.store.pool.query(
    `insert into slots (id, unit, unit_name, kind, start_at, end_at)
     select 'slot-' || n, 'SE2321000230-2001', 'X', 'visit', now() + n * interval '1 minute', now() + (n + 20) * interval '1 minute'
     from generate_series(1, 1001) n`,
  )
  token = await ask('system/*.cruds')
  narrow = await ask('system/Patient.rs')
})
afterAll(async () => {
  await exports.stop()
  await door.close()
})

const json = 'application/fhir+json'
const anyCase = fhirId(examples['waiting']?.case.id ?? '')
const aSlot = {
  resourceType: 'Slot',
  id: 'tidbok-1',
  schedule: { reference: 'Schedule/SE2321000230-2001.callback' },
  status: 'free',
  start: '2031-01-13T09:00:00Z',
  end: '2031-01-13T09:15:00Z',
}
const exporting = { path: '/$export', headers: { Prefer: 'respond-async' } }

type Asked = {
  status: number
  when: string
  mend: string
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string | object
  /** How the body is told, when it is long. */
  told?: string
  /** What goes before, unseen. */
  first?: Pick<Asked, 'path' | 'method' | 'headers' | 'body'>[]
  scope?: 'none' | 'narrow' | 'expired'
  /** In this process: a register that does not answer, one that fails in a way nobody foresaw, or nothing of the kind. */
  away?: 'register' | 'everything' | 'nothing'
}
const asked: readonly Asked[] = [
  {
    status: 400,
    when: 'A search parameter that is not there',
    mend: 'use one that the CapabilityStatement lists, or send Prefer: handling=lenient to have it passed over and reported',
    path: '/Encounter?hospital=Kiruna',
  },
  {
    status: 400,
    when: 'A body that is not JSON',
    mend: 'look at the character that is named',
    path: '/Slot',
    method: 'POST',
    body: '{"resourceType":"Slot",',
    headers: { 'Content-Type': json },
  },
  {
    status: 401,
    when: 'No token',
    mend: 'ask for one, and send it as a bearer token',
    path: `/Encounter/${anyCase}`,
    scope: 'none',
  },
  {
    status: 401,
    when: 'A token that has expired',
    mend: 'ask for a new one: tokens live for five minutes',
    path: `/Encounter/${anyCase}`,
    scope: 'expired',
  },
  {
    status: 403,
    when: 'A scope is lacking',
    mend: 'ask for a token with that scope; if your client may not have it, ask the operator',
    path: `/Encounter/${anyCase}`,
    scope: 'narrow',
  },
  { status: 404, when: 'Nothing with that id, or nothing you may see', mend: 'search for it', path: '/Encounter/nobody' },
  { status: 404, when: 'A type that is not served', mend: 'read the list of types', path: '/Medication/1' },
  {
    status: 405,
    when: 'What is not done to this type',
    mend: 'do what the answer says may be done',
    path: `/Encounter/${anyCase}`,
    method: 'DELETE',
  },
  {
    status: 406,
    when: 'Only XML is asked for',
    mend: 'ask for application/fhir+json',
    path: `/Encounter/${anyCase}`,
    headers: { Accept: 'application/fhir+xml' },
  },
  {
    status: 409,
    when: 'The desk does not allow it as the case stands',
    mend: 'do what is said first',
    path: '/Communication',
    method: 'POST',
    headers: { 'Content-Type': json },
    body: {
      resourceType: 'Communication',
      identifier: [{ system: 'https://journal.example/meddelanden', value: '1' }],
      status: 'completed',
      encounter: { reference: `Encounter/${anyCase}` },
      payload: [{ contentString: 'Hej' }],
    },
  },
  {
    status: 410,
    when: 'It was deleted',
    mend: 'forget it; its history is still there',
    path: '/Slot/tidbok-1',
    first: [
      { path: '/Slot/tidbok-1', method: 'PUT', headers: { 'Content-Type': json }, body: aSlot },
      { path: '/Slot/tidbok-1', method: 'DELETE' },
    ],
  },
  {
    status: 412,
    when: 'Somebody has written since you read',
    mend: 'read it again, decide again, and send the version that now stands',
    path: '/Slot/tidbok-2',
    method: 'PUT',
    headers: { 'Content-Type': json, 'If-Match': 'W/"7"' },
    body: { ...aSlot, id: 'tidbok-2' },
    first: [{ path: '/Slot/tidbok-2', method: 'PUT', headers: { 'Content-Type': json }, body: { ...aSlot, id: 'tidbok-2' } }],
  },
  {
    status: 413,
    when: 'Too much at once',
    mend: 'send less at a time',
    path: '/Slot',
    method: 'POST',
    headers: { 'Content-Type': json },
    body: { resourceType: 'Slot', comment: 'x'.repeat(2_100_000) },
    told: '{"resourceType":"Slot","comment":"… 2 MB …"}',
    away: 'nothing',
  },
  {
    status: 415,
    when: 'A body of another kind',
    mend: 'send application/fhir+json, or application/json-patch+json for a patch',
    path: '/Slot',
    method: 'POST',
    headers: { 'Content-Type': 'application/xml' },
    body: '<Slot/>',
  },
  {
    status: 422,
    when: 'The resource is not as its profile says',
    mend: 'mend each element that is named',
    path: '/Slot',
    method: 'POST',
    headers: { 'Content-Type': json },
    body: { resourceType: 'Slot', status: 'open', start: '2031-01-13T09:00:00Z' },
  },
  {
    status: 422,
    when: 'A search too wide to be sorted, counted or chained',
    mend: 'narrow it by identifier, patient or time; or leave out _sort, _total and the chain, and follow the pages',
    path: '/Slot?_total=accurate',
  },
  {
    status: 429,
    when: 'Too many exports at a time',
    mend: 'wait as long as Retry-After says',
    ...exporting,
    first: [exporting, exporting],
  },
  {
    status: 500,
    when: 'Something went wrong with us',
    mend: 'try again; if it stays, tell the operator the time it happened',
    path: '/Organization',
    away: 'everything',
  },
  {
    status: 503,
    when: 'The database or a register is away',
    mend: 'wait as long as Retry-After says',
    path: '/Organization',
    away: 'register',
  },
]

const bodyOf = (body: Asked['body']) => (typeof body === 'object' ? JSON.stringify(body) : body)

/** A server that refuses a long body hangs up while it is still sent: what was said is seen without a wire. */
function within(away: NonNullable<Asked['away']>) {
  const broken = () => Promise.reject(away === 'register' ? new RegisterError() : new Error('unforeseen'))
  return fhirRoutes({
    cases: door.store.over,
    settings: defaults,
    register: away === 'nothing' ? register : { ...register, units: broken },
    pool: door.store.pool,
    now: () => new Date().toISOString(),
    origin: door.url,
    cursorKey: new Uint8Array(32),
    verifyToken: async () => ({ client: 'c', scopes: ['system/*.cruds'] }),
  })
}

async function send({ path, method = 'GET', headers = {}, body, scope, away }: Omit<Asked, 'status' | 'when' | 'mend'>) {
  const bearer = scope === 'narrow' ? narrow : scope === 'expired' ? 'eyJhbGciOiJFUzM4NCJ9.e30.old' : token
  const sent = bodyOf(body)
  const init = {
    method,
    headers: { ...headers, ...(scope === 'none' ? {} : { Authorization: `Bearer ${bearer}` }) },
    ...(sent === undefined ? {} : { body: sent }),
  }
  return away ? within(away).request(path, init) : fetch(`${door.url}/fhir/R4${path}`, init)
}

const request = ({ path, method = 'GET', headers = {}, body, told }: Asked) =>
  [
    `${method} /fhir/R4${path}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : ['', told ?? (typeof body === 'object' ? JSON.stringify(body, null, 2) : body)]),
  ].join('\n')

test('every status the door can answer is in the guide, with the answer it gives', async () => {
  const answers = []
  for (const one of asked) {
    for (const before of one.first ?? []) await (await send(before)).text()
    const response = await send(one)
    const text = (await response.text()).replaceAll(door.url, 'https://farstu.example')
    expect({ when: one.when, status: response.status }).toEqual({ when: one.when, status: one.status })
    answers.push({ status: one.status, when: one.when, mend: one.mend, request: request(one), outcome: JSON.parse(text) })
  }
  if (process.env['UPDATE_GUIDE']) writeFileSync(file, `${JSON.stringify(answers, null, 1)}\n`)
  expect(kept()).toEqual(answers)
})

test('no status of the door’s sources is left out of the guide', () => {
  const folder = new URL('../../adapters/fhir/', import.meta.url)
  const said = readdirSync(folder)
    .filter(name => name.endsWith('.ts') && !name.startsWith('oauth'))
    .flatMap(name => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\b(?:wrong|refusal)\(\s*(\d{3})\b/g)])
    .map(([, status]) => Number(status))
  expect(said.length).toBeGreaterThan(50)
  const told = new Set(asked.map(({ status }) => status))
  expect([...new Set(said)].filter(status => !told.has(status))).toEqual([])
})
