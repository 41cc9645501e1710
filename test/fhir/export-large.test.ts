// Twenty thousand times in an export, and a process that is killed in the middle of it.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bulkExport } from '../../adapters/fhir/export.ts'
import { accept, CHUNK_BYTES, CHUNK_LINES, chunk, drop, find, keep, lease } from '../../adapters/fhir/export-store.ts'
import { turn } from '../../adapters/fhir/export-work.ts'
import type { Home } from '../../adapters/fhir/home.ts'
import { openHomes } from '../../adapters/fhir/homes.ts'
import { type OpenStore, openStore } from '../../adapters/store/store.ts'
import { defaults } from '../../bot/settings.ts'
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { database, type TestDatabase } from '../database.ts'
import { register } from './door.ts'

const MANY = 20_000
const origin = 'http://127.0.0.1:9'
const now = () => new Date().toISOString()
const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000).toISOString()

let db: TestDatabase
let store: OpenStore
beforeAll(async () => {
  db = await database()
  store = await openStore({ url: db.url, now, nextWake: c => c.updatedAt })
  await store.pool.query(
    `insert into slots (id, unit, unit_name, kind, start_at, end_at)
     select 'slot-' || n, 'SE2321000230-1', 'Furunäsets hälsocentral', 'visit', now() + n * interval '1 minute', now() + (n + 20) * interval '1 minute'
     from generate_series(1, ${MANY}) n`,
  )
})
afterAll(async () => {
  await store.close()
  await db.stop()
})

const request = {
  level: 'system' as const,
  types: ['Slot' as const, 'Device' as const],
  since: null,
  filters: {},
  patients: null,
  providers: null,
  cleared: true,
  scopes: ['system/*.rs'],
  started: '2026-01-01T00:00:00.000Z',
}
async function asked(types: readonly ServedType[] = request.types): Promise<string> {
  const id = randomUUID()
  const made = await accept(store.pool, {
    id,
    client: randomUUID(),
    url: `${origin}/$export`,
    request: { ...request, types: [...types] },
    now: now(),
    startsAfterMs: 0,
  })
  expect(made).toBe('accepted')
  return id
}
const reading = (opened: Home[][] = []) => ({
  pool: store.pool,
  newId: randomUUID,
  base: `${origin}/fhir/R4`,
  everyMs: 50,
  settleMs: 0,
  open: () => {
    const homes = openHomes(
      { cases: store.over, settings: defaults, register, now, started: now(), client: 'test', providers: null, cleared: true },
      store.pool,
      what => what(),
    )
    opened.push(homes)
    return homes
  },
})
const countOf = async (id: string) => (await find(store.pool, id))?.files.find(one => one.file === 'Slot')?.count ?? 0
async function until(what: () => Promise<boolean>) {
  while (!(await what())) await new Promise(resolve => setTimeout(resolve, 20))
}
async function idsIn(id: string): Promise<string[]> {
  const file = (await find(store.pool, id))?.files.find(one => one.file === 'Slot')
  const ids: string[] = []
  for (let number = 1; number <= (file?.chunks ?? 0); number += 1) {
    const packed = await chunk(store.pool, id, 'Slot', number)
    const text = gunzipSync(packed ?? Buffer.alloc(0)).toString()
    ids.push(
      ...text
        .trimEnd()
        .split('\n')
        .map(line => String(JSON.parse(line).id)),
    )
  }
  return ids
}

test('a process that is killed in the middle leaves an export that another finishes: nothing lost, nothing twice', async () => {
  const id = await asked()
  const child: ChildProcess = spawn(
    process.execPath,
    [fileURLToPath(new URL('export-process.ts', import.meta.url)), db.url, origin],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    await until(async () => (await countOf(id)) > 1_000)
  } finally {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  const before = await countOf(id)
  expect(before).toBeLessThan(MANY)

  // Its lease holds until it has run out, whoever asks.
  expect(await lease(store.pool, now(), 'early')).toBeNull()
  const second = bulkExport({ ...reading(), cases: store.over, settings: defaults, register, now: later(3), origin })
  await until(async () => (await find(store.pool, id))?.state === 'done')
  await second.stop()
  const ids = await idsIn(id)
  expect(ids).toHaveLength(MANY)
  expect(new Set(ids).size).toBe(MANY)

  const sizes = await store.pool.query<{ count: number; bytes: number }>(
    'select max(count)::int as count, max(bytes)::int as bytes from export_chunks where job = $1',
    [id],
  )
  expect(sizes.rows[0]?.count).toBeLessThanOrEqual(CHUNK_LINES)
  expect(sizes.rows[0]?.bytes).toBeLessThanOrEqual(CHUNK_BYTES)
})

test('who has lost its lease writes nothing more', async () => {
  const id = await asked()
  const first = await lease(store.pool, now(), 'first')
  const second = await lease(store.pool, later(3)(), 'second')
  expect([first?.id, second?.id]).toEqual([id, id])
  const piece = { file: 'Slot', count: 1, bytes: 2, lines: Buffer.from('x') }
  if (!first || !second) throw new Error('no lease')
  expect(await keep(store.pool, first, [piece], { step: 0, from: null }, now())).toBe(false)
  expect(await countOf(id)).toBe(0)
  expect(await keep(store.pool, second, [piece], { step: 0, from: null }, now())).toBe(true)
  expect(await countOf(id)).toBe(1)
  // Cancelled while it is being worked on.
  await drop(store.pool, id, now())
  expect(await keep(store.pool, second, [piece], null, now())).toBe(false)
  expect(await find(store.pool, id)).toBeNull()
  await store.pool.query('delete from exports')
})

test('a job gives way to another after a turn, and a register that is away only delays it', async () => {
  const [a, b] = [await asked(), await asked()]
  const first = await lease(store.pool, now(), 'first')
  expect(first?.id).toBe(a)
  if (!first) return
  let ticks = 0
  // Each look at the clock is two seconds: a turn is a few steps.
  const clock = () => new Date(Date.now() + 2_000 * ticks++).toISOString()
  await turn({ ...reading(), now: clock }, first, () => false)
  const some = await countOf(a)
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(MANY)
  expect((await lease(store.pool, later(1)(), 'next'))?.id).toBe(b)
  await store.pool.query('delete from exports')

  const late = await asked(['Organization'])
  const away = Object.assign(new Error('away'), { code: 'register-unavailable' })
  let failures = 2
  const worker = bulkExport({
    ...reading(),
    cases: (pool, after) => store.over(pool, after),
    settings: defaults,
    register: {
      ...register,
      units: async () => {
        failures -= 1
        if (failures >= 0) throw away
        return register.units()
      },
    },
    now: later(0),
    origin,
  })
  await until(async () => (await find(store.pool, late))?.state === 'done')
  await worker.stop()
  const job = await find(store.pool, late)
  expect(job?.files.map(file => file.file)).toEqual(['Organization'])
})
