// `npm run prove subscriptions`: a receiver that is down while a hundred thousand events are written, and answers badly when it
// is back; the processes that match and deliver are killed all the while. What was written must all arrive, each thing in the
// order of its log; what arrives twice arrives under the same id.
import { type ChildProcess, fork } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { subscriptions } from '../../adapters/fhir/subscriptions.ts'
import { type OpenStore, openStore } from '../../adapters/store/store.ts'
import { isRefusal } from '../../bot/case.ts'
import { exampleUnits } from '../../fhir-profiles/examples.ts'
import { fhirId } from '../../fhir-profiles/reading.ts'
import { database } from '../database.ts'
import { nextWake, said, turn, write } from '../store/talks.ts'

export type Options = {
  cases: number
  perCase: number
  /** Messages in one change. */
  together: number
  kills: number
  leaseMs: number
  say?: (line: string) => void
}
export type Proof = {
  faults: string[]
  events: number
  arrived: number
  twice: number
  killed: { matching: number; delivering: number }
  refusedCalls: number
  madeWhileDown: number
  seconds: { down: number; drained: number }
  dead: number
}
type Call = { id: string; case: string; seq: number }

const now = () => new Date().toISOString()
const WORKER = fileURLToPath(new URL('./subscription-worker.ts', import.meta.url))

export async function subscriptionsProof(options: Options): Promise<Proof> {
  const { cases, perCase, together, kills, leaseMs, say = () => {} } = options
  const db = await database()
  const store = await openStore({ url: db.url, nextWake, now })
  const receiver = await listening()
  const workers = crew(db.url, leaseMs)
  const faults: string[] = []
  try {
    await subscribe(store, receiver.endpoint, receiver.secrets)
    await workers.start(2)
    const began = Date.now()
    const ids = Array.from({ length: cases }, (_, i) => `prove-${i}`)
    const killed = { matching: 0, delivering: 0 }
    const changes = Math.ceil(perCase / together)
    const killAt = new Set(Array.from({ length: kills }, (_, i) => Math.floor(((i + 0.5) * cases * changes) / kills)))
    let done = 0
    const queue = ids.flatMap(id =>
      Array.from({ length: changes }, (_, i) => ({ id, n: Math.min(together, perCase - i * together) })),
    )
    // Every case goes on for as long as the writing does.
    queue.sort((a, b) => order(a.id) - order(b.id))
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let next = queue.pop(); next; next = queue.pop()) {
          const { id, n } = next
          const answer = await store.store.update(
            id,
            turn,
            'own-talk',
            write(Array.from({ length: n }, (_, i) => said(`rad ${i}`))),
          )
          if (isRefusal(answer)) throw new Error(answer.refused)
          if (killAt.has(done++)) {
            await workers.kill()
            killed.matching += 1
          }
        }
      }),
    )
    say(`written in ${seconds(began)} s; killed ${killed.matching} times meanwhile`)
    await until(async () => (await noticed(store)) && (await count(store)) > 0, 60_000)
    const down = await count(store)
    if (!(await noticed(store))) faults.push('nobody noticed that the receiver was down')
    if (receiver.calls.length > 0) faults.push('a receiver that is down was reached')
    const up = Date.now()
    await receiver.open()
    const wanted = cases * perCase
    const step = Math.max(1, Math.floor(wanted / (kills + 1)))
    for (let at = step, look = 0; ; ) {
      await sleep(50)
      if (receiver.calls.length >= at && killed.delivering < kills) {
        await workers.kill()
        killed.delivering += 1
        at += step
        say(`${receiver.calls.length} calls; killed ${killed.delivering}`)
      }
      // Counting a hundred thousand is work too.
      if (Date.now() < look) continue
      look = Date.now() + 1_000
      const left = await store.pool.query<{ n: string }>("select count(*) as n from deliveries where state = 'waiting'")
      const made = await count(store)
      if (Number(left.rows[0]?.n) === 0 && made >= wanted) break
      if (Date.now() - up > 1_200_000 || (Date.now() - receiver.last() > leaseMs * 3 + 60_000 && Date.now() - up > 90_000)) {
        faults.push(`it came to a stop: ${made} made of ${wanted}, ${left.rows[0]?.n} waiting`)
        break
      }
    }
    const drained = seconds(up)
    const { rows: dead } = await store.pool.query<{ n: number }>("select count(*)::int as n from deliveries where state = 'dead'")
    const judged = judge(receiver.calls, ids, perCase)
    faults.push(...receiver.faults, ...judged.faults)
    if ((await count(store)) !== wanted) faults.push(`${await count(store)} notifications were made of ${wanted} messages`)
    if (await noticed(store)) faults.push('the Subscription is still in error')
    say(`${JSON.stringify(workers.said())}`)
    return {
      faults,
      events: wanted,
      arrived: judged.arrived,
      twice: judged.twice,
      killed,
      refusedCalls: receiver.refused(),
      madeWhileDown: down,
      seconds: { down: Math.round((up - began) / 1000), drained },
      dead: dead[0]?.n ?? 0,
    }
  } finally {
    await workers.end()
    await receiver.close()
    await store.close()
    await db.stop()
  }
}

const seconds = (since: number) => Math.round((Date.now() - since) / 100) / 10
/** A mix that is the same each time. */
const order = (id: string) => Number.parseInt(createHmac('sha256', 'mix').update(id).digest('hex').slice(0, 8), 16)
const count = async (store: OpenStore) =>
  (await store.pool.query<{ n: number }>('select count(*)::int as n from deliveries')).rows[0]?.n ?? 0

/** The Subscription says that its receiver does not answer. */
const noticed = async (store: OpenStore) =>
  (await store.pool.query("select from resources where type = 'Subscription' and content ->> 'status' = 'error'")).rowCount === 1
async function until(holds: () => Promise<boolean>, ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end && !(await holds()); ) await sleep(100)
}

/** As an integrator does it, but for the token: written by its home, its secret asked for at its own address. */
async function subscribe(store: OpenStore, endpoint: string, secrets: string[]): Promise<void> {
  const subs = subscriptions({
    ...store,
    register: { units: async () => exampleUnits, listing: async () => null, protectedIdentity: async () => true },
    now,
    origin: 'http://127.0.0.1:3000',
    production: false,
    log: () => {},
  })
  const home = subs.home(store.pool, { client: 'prover', scopes: ['system/Communication.rs'], providers: null })
  await home.writes?.create(
    {
      resourceType: 'Subscription',
      status: 'requested',
      reason: 'proof',
      criteria: 'Communication?status=completed',
      channel: { type: 'rest-hook', endpoint, payload: 'application/fhir+json' },
    },
    'proof',
  )
  await subs.stop()
  const { rows } = await store.pool.query<{ secret: string }>('select secret from subscriptions')
  secrets.push(rows[0]?.secret ?? '')
}

/** Two processes; the one that is killed is another each time, and another takes its place. */
function crew(url: string, leaseMs: number) {
  const alive: ChildProcess[] = []
  const told: Record<string, number> = {}
  const begin = async () => {
    const child = fork(WORKER, [url, String(leaseMs)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    let last: Record<string, number> = {}
    alive.push(child)
    await new Promise<void>((done, failed) => {
      child.once('message', () => done())
      child.once('exit', code => failed(new Error(`the worker ended with ${code}`)))
    })
    child.on('message', (message: Record<string, number>) => {
      for (const [what, n] of Object.entries(message)) told[what] = (told[what] ?? 0) + n - (last[what] ?? 0)
      last = message
    })
  }
  return {
    said: () => told,
    start: async (n: number) => {
      for (let i = 0; i < n; i++) await begin()
    },
    async kill() {
      const child = alive.shift()
      child?.kill('SIGKILL')
      await begin()
    },
    async end() {
      for (const child of alive) {
        child.removeAllListeners('exit')
        child.kill('SIGKILL')
      }
    },
  }
}

/** Down until it is opened; then it answers, now and then badly: 503, a cut line after it has taken the message in, slowly. */
async function listening() {
  const calls: Call[] = []
  const faults: string[] = []
  const secrets: string[] = []
  let refused = 0
  let taken = 0
  let last = Date.now()
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      taken += 1
      last = Date.now()
      if (taken % 4001 === 40) {
        refused += 1
        response.writeHead(503, { 'Retry-After': '1' }).end('later')
        return
      }
      const call = read(request, body, secrets)
      if (typeof call === 'string') faults.push(call)
      else calls.push(call)
      if (taken % 3001 === 90) response.destroy()
      else setTimeout(() => response.writeHead(204).end(), taken % 997 === 0 ? 300 : 0)
    })
  })
  // A free port, and nobody at it.
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise(done => server.close(done))
  return {
    endpoint: `http://127.0.0.1:${port}/hook`,
    calls,
    faults,
    secrets,
    refused: () => refused,
    last: () => last,
    open: () => new Promise<void>(done => server.listen(port, '127.0.0.1', done)),
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function read(request: IncomingMessage, body: string, secrets: readonly string[]): Call | string {
  const id = String(request.headers['x-farstu-delivery'])
  const match = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(request.headers['x-farstu-signature']))
  const own = createHmac('sha256', Buffer.from(secrets[0] ?? '', 'hex'))
    .update(`${match?.[1]}.${body}`)
    .digest('hex')
  if (match?.[2] !== own) return `${id} is not signed with the secret`
  const resource: unknown = JSON.parse(body)
  const stated = /^Communication\/(.+)\.(\d+)\/_history\/(\d+)$/.exec(String(request.headers['x-farstu-version']))
  if (typeof resource !== 'object' || resource === null || Reflect.get(resource, 'id') !== `${stated?.[1]}.${stated?.[2]}`)
    return `${id} holds another resource than it says`
  return { id, case: stated?.[1] ?? '', seq: Number(stated?.[3]) }
}

/** Each message once or again at once under its own id, none missing, none before the one before it. */
export function judge(calls: readonly Call[], cases: readonly string[], perCase: number) {
  const faults: string[] = []
  const seen = new Map<string, { id: string; seq: number }[]>()
  let twice = 0
  for (const call of calls) {
    const list = seen.get(call.case) ?? []
    seen.set(call.case, list)
    const last = list.at(-1)
    if (last?.id === call.id && last.seq === call.seq) twice += 1
    else if (last && call.seq <= last.seq) faults.push(`${call.case}: ${call.seq} came after ${last.seq}`)
    else list.push({ id: call.id, seq: call.seq })
  }
  for (const id of cases) {
    const list = seen.get(fhirId(id)) ?? []
    // The first entry opened the case.
    const missing = Array.from({ length: perCase }, (_, i) => i + 2).filter(seq => !list.some(one => one.seq === seq))
    if (missing.length > 0) faults.push(`${id}: ${missing.length} missing, the first is ${missing[0]}`)
  }
  return { faults, twice, arrived: [...seen.values()].reduce((n, list) => n + list.length, 0) }
}

if (import.meta.main) {
  const small = process.argv.includes('--short')
  const it = await subscriptionsProof(
    small
      ? { cases: 20, perCase: 25, together: 5, kills: 1, leaseMs: 3_000, say: line => console.error(line) }
      : { cases: 2_000, perCase: 50, together: 5, kills: 6, leaseMs: 10_000, say: line => console.error(line) },
  )
  console.log(JSON.stringify(it, null, 1))
  process.exit(it.faults.length > 0 ? 1 : 0)
}
