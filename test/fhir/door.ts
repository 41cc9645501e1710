// The FHIR door over real HTTP and a real database, with the example cases in it, and clients that ask for tokens.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { importJWK, SignJWT } from 'jose'
import { type DevelopmentClient, developmentClient, registered } from '../../adapters/fhir/clients.ts'
import { openAccess } from '../../adapters/fhir/oauth.ts'
import { type FhirDeps, fhirRoutes, type Part } from '../../adapters/fhir/routes.ts'
import { seedSlots } from '../../adapters/calendar/seed.ts'
import { openStore } from '../../adapters/store/store.ts'
import type { Case, Entry } from '../../bot/case.ts'
import { defaults } from '../../bot/settings.ts'
import type { Register } from '../../bot/ports.ts'
import { examples, exampleUnits } from '../../fhir-profiles/examples.ts'
import type { Reading } from '../../fhir-profiles/reading.ts'
import { database } from '../database.ts'

export const register: Register = {
  units: async () => exampleUnits,
  listing: async () => null,
  protectedIdentity: async () => true,
}
const now = () => new Date().toISOString()

type Options = {
  /** What lives beside the router, for each process. */
  parts?: (deps: FhirDeps) => readonly Part[]
  /** The cases in it; the examples. */
  readings?: readonly Reading[]
}
export async function openDoor(options: Options = {}) {
  const db = await database()
  const store = await openStore({ url: db.url, now, nextWake: c => (c.status === 'closed' ? null : c.updatedAt) })
  const dataDir = mkdtempSync(join(tmpdir(), 'farstu-fhir-'))
  const client = await developmentClient(dataDir)
  const put = async (c: Case, entries: Entry[]) => {
    const committed = await store.store.update(c.id, { kind: 'system', name: 'turn' }, 'care', () => ({
      case: c,
      entries,
      effects: [],
    }))
    if ('refused' in committed) throw new Error(committed.refused)
  }
  for (const reading of options.readings ?? Object.values(examples)) await put(reading.case, [...reading.entries])
  await seedSlots(store.pool, exampleUnits, now(), 7)

  /** A process of the product: its own provider and routes on its own port, the same database. */
  const processes: { close(): Promise<void> }[] = []
  async function serve(origin?: string) {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    const narrow = { ...registered(client), clientId: 'narrow', scope: 'system/Patient.rs system/Encounter.r' }
    const access = await openAccess({ pool: store.pool, now, origin: origin ?? url, clients: [registered(client), narrow] })
    const app = new Hono()
    app.route('/oauth', access.routes)
    const deps: FhirDeps = {
      cases: store.over,
      settings: defaults,
      register,
      pool: store.pool,
      now,
      origin: origin ?? url,
      ...access,
    }
    app.route('/fhir/R4', fhirRoutes({ ...deps, ...(options.parts ? { parts: options.parts(deps) } : {}) }))
    server.on('request', getRequestListener(app.fetch))
    processes.push({
      close: () =>
        new Promise(resolve => {
          server.closeAllConnections()
          server.close(() => resolve())
        }),
    })
    return url
  }
  const url = await serve()
  return {
    url,
    client,
    dataDir,
    store,
    put,
    serve,
    async close() {
      for (const process of processes) await process.close()
      await store.close()
      await db.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
export type Door = Awaited<ReturnType<typeof openDoor>>

export async function assertion(
  client: DevelopmentClient,
  endpoint: string,
  more: { seconds?: number; jti?: string; alg?: string; jku?: string } = {},
) {
  const issued = Math.floor(Date.now() / 1000)
  return new SignJWT({})
    .setProtectedHeader({
      alg: 'ES384',
      typ: 'JWT',
      kid: client.privateJwk.kid ?? '',
      ...(more.jku === undefined ? {} : { jku: more.jku }),
    })
    .setIssuer(client.clientId)
    .setSubject(client.clientId)
    .setAudience(endpoint)
    .setJti(more.jti ?? randomUUID())
    .setIssuedAt(issued)
    .setExpirationTime(issued + (more.seconds ?? 120))
    .sign(await importJWK(client.privateJwk, 'ES384'))
}

export const askToken = (endpoint: string, client_assertion: string, scope: string) =>
  fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope,
      client_assertion,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    }),
  })
