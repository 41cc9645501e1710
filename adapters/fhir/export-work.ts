// The one who works off exports, in every process: leases a job, reads for a few seconds, gives it back so that others get
// their turn, and goes on where anybody left off.
import type { Instant } from '../../bot/case.ts'
import type { OpenPool, Pool } from '../store/pool.ts'
import { isPassing, Place, readStep, stepsOf } from './export-read.ts'
import { beingWritten, chunking, keep, lease, type Leased, postpone, release } from './export-store.ts'
import type { Home } from './home.ts'

/** A job's turn, before another's. */
const TURN_MS = 5_000
/** A writer that has hung for so long is not waited for. */
const WAIT_MS = 300_000
const START: Place = { step: 0, from: null }

export type WorkDeps = {
  pool: OpenPool
  now: () => Instant
  newId: () => string
  base: string
  open: (pool: Pool, job: Leased) => readonly Home[]
  log?: (event: { event: string; code?: string }) => void
  /** Between two looks for work. */
  everyMs: number
  /** What was being written at the transaction time is given this long to arrive. */
  settleMs: number
}
export type Worker = { wake(): void; stop(): Promise<void> }

/** One turn of a job, from its place: at an end, at the end of its time, or when `stopping` says so. */
export async function turn(deps: WorkDeps, job: Leased, stopping: () => boolean): Promise<void> {
  const { pool, now } = deps
  const at = (ms: number) => new Date(Date.parse(now()) + ms).toISOString()
  const begun = Date.parse(now())
  let place = job.place === null ? START : Place.parse(job.place)
  if (job.place === null) {
    const passed = begun - Date.parse(job.transactionTime) - deps.settleMs
    if (passed < 0 || (passed < WAIT_MS && (await beingWritten(pool, passed)))) return release(pool, job, at(500))
  }
  if (stepsOf(job.request).length === 0) return void (await keep(pool, job, [], null, now()))
  while (!stopping() && Date.parse(now()) - begun < TURN_MS) {
    const out = chunking()
    const read = {
      pool,
      base: deps.base,
      homes: deps.open(pool, job),
      request: job.request,
      transactionTime: job.transactionTime,
    }
    const next = await readStep(read, place, out)
    const ours = await keep(pool, job, await out.end(), next, now())
    if (!ours || next === null) return
    place = next
  }
  await release(pool, job, now())
}

export function exportWorker(deps: WorkDeps): Worker {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let under: Promise<void> | null = null

  async function round(): Promise<void> {
    while (!stopped) {
      const job = await lease(deps.pool, deps.now(), deps.newId())
      if (!job) return
      await turn(deps, job, () => stopped).catch(async (error: unknown) => {
        const code = error instanceof Error ? String(Reflect.get(error, 'code') ?? error.name) : 'unknown'
        deps.log?.({ event: isPassing(error) ? 'export-postponed' : 'export-failed', code })
        await postpone(deps.pool, job, deps.now())
      })
    }
  }
  function tick() {
    if (stopped || under) return
    clearTimeout(timer)
    under = round()
      .catch((error: unknown) => deps.log?.({ event: 'export-worker', code: error instanceof Error ? error.name : 'unknown' }))
      .finally(() => {
        under = null
        if (!stopped) timer = setTimeout(tick, deps.everyMs).unref()
      })
  }
  tick()
  return {
    wake: tick,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await under
    },
  }
}
