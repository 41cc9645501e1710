// The stage of the proofs: the whole product with its own database, beside a world (with a database of its own) that
// outlives it; what may be killed, and what is read when the dust has settled.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { startEmbedded } from '../../adapters/store/embedded.ts'
import { openStore } from '../../adapters/store/store.ts'
import { cosmicStore } from '../../adapters/world/cosmic-store.ts'
import { nextWake } from '../../bot/watch.ts'
import { endWithUs, temporaryFolder, type TestDatabase, testServer } from '../database.ts'
import { freePorts, run, until, world as startWorld } from '../journeys/product.ts'
import type { InRecord, Kept } from './judge.ts'

export type Stage = Awaited<ReturnType<typeof stage>>

export async function stage() {
  const ports = await freePorts()
  const dataDir = temporaryFolder('farstu-prove-')
  const letGo = endWithUs(dataDir)
  const outside: TestDatabase = await testServer()
  const world = await startWorld(ports, dataDir, { WORLD_DATABASE_URL: outside.url })
  const url = `http://127.0.0.1:${ports.product}`
  const killed = { product: 0, database: 0 }
  let running: ReturnType<typeof run> | null = null

  const start = () => {
    running = run('start', { PORT: String(ports.product), WORLD_PORT: String(ports.world), DATA_DIR: dataDir })
  }
  const ready = async () => (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) })).ok || null
  const postmaster = () => Number(lockOf(dataDir)?.split('\n')[0] ?? 0)

  return {
    url,
    world: `http://127.0.0.1:${ports.world}`,
    dataDir,
    killed,
    start,
    pid: () => running?.child.pid ?? 0,
    async ready(ms = 150_000) {
      const dead = running?.ended.then(() => Promise.reject(new Error(`The product ended by itself:\n${running?.said()}`)))
      dead?.catch(() => undefined)
      await Promise.race([dead, until('the product', ready, ms)])
    },
    /** As the kernel kills: nothing is finished, nothing is said. */
    async kill() {
      if (!running) return
      running.child.kill('SIGKILL')
      await running.ended
      running = null
      killed.product += 1
    },
    async stop() {
      if (!running) return
      running.child.kill('SIGTERM')
      await running.ended
      running = null
    },
    /** The postmaster alone: its backends find out by themselves, some of them in the middle of a statement. */
    killDatabase() {
      const pid = postmaster()
      if (pid <= 0) return
      try {
        process.kill(pid, 'SIGKILL')
        killed.database += 1
      } catch {
        // It was down already: the product is just starting it again.
      }
    },
    /** What is stored, while the product runs or after it has stopped. */
    stored: (shown: Map<string, string[]>) => stored(dataDir, shown),
    waiting: () => onDatabase(dataDir, async open => (await open.outbox.depth()).waiting),
    /** No waiting for back-offs of minutes: what waits is looked at now, as after a person's decision. */
    hurry: (ids: readonly string[]) =>
      onDatabase(dataDir, async open => {
        for (const id of ids) await open.outbox.hurry(id, new Date().toISOString())
      }),
    record: () => inRecord(outside.url),
    async end() {
      running?.child.kill('SIGKILL')
      await running?.ended
      await world.stop()
      await outside.stop()
      // Whoever started the database last is gone: we take it over in order to end it.
      if (existsSync(dataDir) && postmaster() > 0) await (await startEmbedded({ dataDir })).stop()
      rmSync(dataDir, { recursive: true, force: true })
      letGo()
    },
  }
}

function lockOf(dataDir: string): string | null {
  const folder = readdirSync(dataDir).find(name => /^postgres-\d+$/.test(name))
  try {
    return folder ? readFileSync(join(dataDir, folder, 'postmaster.pid'), 'utf8') : null
  } catch {
    return null
  }
}

const now = () => new Date().toISOString()

async function onDatabase<T>(dataDir: string, work: (open: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
  const database = await startEmbedded({ dataDir })
  try {
    const open = await openStore({ url: database.url, nextWake: c => nextWake(c), now, strict: true, poolSize: 4 })
    try {
      return await work(open)
    } finally {
      await open.close()
    }
  } finally {
    await database.stop()
  }
}

/** Every case there is, also one nobody was told of. */
const stored = (dataDir: string, shown: Map<string, string[]>): Promise<Kept[]> =>
  onDatabase(dataDir, async ({ store, pool }) => {
    const { rows } = await pool.query<{ id: string; wake_at: Date | null }>('select id, wake_at from cases')
    const kept: Kept[] = []
    for (const { id, wake_at } of rows) {
      const found = await store.read(id, { kind: 'system', name: 'cli' }, 'stream')
      if (found) kept.push({ ...found, shown: shown.get(id) ?? [], wakeAt: wake_at?.toISOString() ?? null })
    }
    return kept
  })

const Identified = z.object({ value: z.string() })
const Identifiers = z.object({ identifier: z.union([Identified, z.array(Identified)]) })

/** What the simulated Cosmic holds, read where it keeps it. */
async function inRecord(databaseUrl: string): Promise<InRecord[]> {
  const cosmic = await cosmicStore(databaseUrl)
  try {
    return (await cosmic.list({})).flatMap(({ type, body }) => {
      const kind = type === 'Encounter' ? 'encounter' : type === 'QuestionnaireResponse' ? 'note' : null
      if (!kind) return []
      const identifier = [Identifiers.parse(body).identifier].flat()[0]?.value
      return identifier ? [{ kind, identifier }] : []
    })
  } finally {
    await cosmic.close()
  }
}
