// The FHIR door with subscriptions behind it, three clients with made-up tokens, and a receiver on this machine.
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Bearer, fhirRoutes } from '../../adapters/fhir/routes.ts'
import { subscriptions } from '../../adapters/fhir/subscriptions.ts'
import { PROTECTED } from '../../adapters/fhir/scopes.ts'
import { openStore } from '../../adapters/store/store.ts'
import { defaults } from '../../bot/settings.ts'
import { exampleUnits } from '../../fhir-profiles/examples.ts'
import { database } from '../database.ts'
import { nextWake } from '../store/talks.ts'
import { register } from './door.ts'

const all = ['system/*.cruds']
export const bearers: Record<string, Bearer> = {
  anna: { client: 'anna', scopes: all, cleared: true },
  bo: { client: 'bo', scopes: all },
  narrow: { client: 'narrow', scopes: ['system/Subscription.cruds', 'system/Encounter.rs'] },
  /** Of another care provider than the units of the examples. */
  elsewhere: { client: 'elsewhere', scopes: all, providers: ['SE2321000230-9999'] },
}
export const sample = exampleUnits

export async function openSubscriptions(options: { leaseMs?: number; later?: () => number } = {}) {
  const db = await database()
  const now = () => new Date(Date.now() + (options.later?.() ?? 0)).toISOString()
  const store = await openStore({ url: db.url, now, nextWake })
  const said: string[] = []
  const begin = () =>
    subscriptions({
      ...store,
      register,
      clients: [{ clientId: 'anna', scope: `system/*.cruds ${PROTECTED}` }],
      now,
      origin: 'http://farstu.test',
      production: false,
      leaseMs: options.leaseMs ?? 3_000,
      random: () => 0,
      log: e => said.push(`${e.event} ${e.code ?? ''}`),
    })
  const subs = begin()
  const app = fhirRoutes({
    cases: store.over,
    settings: defaults,
    register,
    pool: store.pool,
    now,
    origin: 'http://farstu.test',
    verifyToken: async token => bearers[token] ?? null,
    cursorKey: new Uint8Array(32),
    parts: subs.parts,
    subscriptions: subs.home,
  })
  const ask = async (who: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request(path, {
      method,
      headers: {
        Authorization: `Bearer ${who}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/fhir+json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) }
  }
  /** A search that is posted. */
  const form = async (who: string, path: string, body: string) => {
    const response = await app.request(path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${who}`, 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
    })
    return { status: response.status, body: await response.json() }
  }
  return {
    store,
    subs,
    said,
    ask,
    form,
    now,
    async close() {
      await subs.stop()
      await store.close()
      await db.stop()
    },
  }
}

export type Call = { headers: IncomingHttpHeaders; body: string; at: number }
/** Answers what `answer` says; null: it says nothing at all. */
export async function openReceiver(
  answer: (call: Call, n: number) => { status: number; headers?: Record<string, string> } | null,
) {
  const calls: Call[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const call = { headers: request.headers, body: Buffer.concat(chunks).toString(), at: Date.now() }
      calls.push(call)
      const said = answer(call, calls.length)
      if (said) response.writeHead(said.status, said.headers).end('nothing of this is kept')
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    calls,
    url: `http://127.0.0.1:${port}/hook`,
    versions: () => calls.map(call => String(call.headers['x-farstu-version'])),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export async function until<T>(what: () => Promise<T | null | false> | T | null | false, ms = 20_000): Promise<T> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const found = await what()
    if (found !== null && found !== false) return found
    await new Promise(done => setTimeout(done, 30))
  }
  throw new Error('it did not come about in time')
}
