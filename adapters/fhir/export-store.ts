// Export jobs in the database. A job is leased for as long as a step takes; each step writes what it read and where it goes on
// in one transaction, and only while the lease is still its own.
import { promisify } from 'node:util'
import { gzip as pack } from 'node:zlib'
import type { Instant } from '../../bot/case.ts'
import { inTransaction, type OpenPool, type Pool, run } from '../store/pool.ts'
import { ExportRequest } from './export-request.ts'

const gzip = promisify(pack)

/** Jobs of one client at a time, and finished ones that are kept. */
export const RUNNING_AT_MOST = 2
export const KEPT_AT_MOST = 20
const LEASE_MS = 120_000
const HOUR = 3_600_000
export const KEPT_MS = 24 * HOUR
/** For so long an expired job is still known to have been there. */
const REMEMBERED_MS = 7 * 24 * HOUR
/** A chunk is closed at either: what one process holds, and what a download holds, is a chunk. */
export const CHUNK_LINES = 500
export const CHUNK_BYTES = 1_000_000

export type Chunk = { file: string; count: number; bytes: number; lines: Buffer }
export type Leased = {
  id: string
  lease: string
  client: string
  request: ExportRequest
  transactionTime: Instant
  place: unknown
}
export type Job = {
  client: string
  url: string
  state: 'running' | 'done' | 'failed'
  request: ExportRequest
  transactionTime: Instant
  expiresAt: Instant | null
  /** `count` lines in so many `chunks`. */
  files: { file: string; count: number; chunks: number }[]
}

const later = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString()

export type NewJob = { id: string; client: string; url: string; request: ExportRequest; now: Instant; startsAfterMs: number }

/** Counted and made under a lock of the client's: two at once don't both become the last that is allowed. */
export async function accept(pool: OpenPool, job: NewJob): Promise<'accepted' | 'many-running' | 'many-kept'> {
  return inTransaction(pool, async over => {
    await over.query("select pg_advisory_xact_lock(hashtextextended('export ' || $1, 9))", [job.client])
    const [counted] = await run<{ running: number; kept: number }>(
      over,
      'export-count',
      `select count(*) filter (where state = 'running')::int as running, count(*) filter (where state in ('done', 'failed') and expires_at > $2)::int as kept
       from exports where client = $1`,
      [job.client, job.now],
    )
    if ((counted?.running ?? 0) >= RUNNING_AT_MOST) return 'many-running'
    if ((counted?.kept ?? 0) >= KEPT_AT_MOST) return 'many-kept'
    await run(
      over,
      'export-make',
      'insert into exports (id, client, url, request, transaction_time, next_at) values ($1, $2, $3, $4, $5, $6)',
      [job.id, job.client, job.url, JSON.stringify(job.request), job.now, later(job.now, job.startsAfterMs)],
    )
    return 'accepted'
  })
}

type JobRow = {
  client: string
  url: string
  state: Job['state']
  request: unknown
  transaction_time: Date
  expires_at: Date | null
  files: Job['files'] | null
}

export async function find(pool: Pool, id: string): Promise<Job | null> {
  const [row] = await run<JobRow>(
    pool,
    'export-find',
    `select client, url, state, request, transaction_time, expires_at,
       (select jsonb_agg(jsonb_build_object('file', file, 'count', count, 'chunks', chunks) order by file)
        from (select file, sum(count) as count, count(*) as chunks from export_chunks where job = $1 group by file) f) as files
     from exports where id = $1 and state <> 'cancelled'`,
    [id],
  )
  if (!row) return null
  return {
    client: row.client,
    url: row.url,
    state: row.state,
    request: ExportRequest.parse(row.request),
    transactionTime: row.transaction_time.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    files: row.files ?? [],
  }
}

/** The one that has waited longest. */
export async function lease(pool: Pool, now: Instant, name: string): Promise<Leased | null> {
  const [row] = await run<{ id: string; client: string; request: unknown; transaction_time: Date; place: unknown }>(
    pool,
    'export-lease',
    `with head as (
       select id from exports where state = 'running' and next_at <= $1 and (lease is null or leased_until <= $1)
       order by next_at limit 1 for update skip locked
     )
     update exports e set lease = $2, leased_until = $3 from head where e.id = head.id
     returning e.id, e.client, e.request, e.transaction_time, e.place`,
    [now, name, later(now, LEASE_MS)],
  )
  if (!row) return null
  return {
    id: row.id,
    lease: name,
    client: row.client,
    request: ExportRequest.parse(row.request),
    transactionTime: row.transaction_time.toISOString(),
    place: row.place,
  }
}

/** Whether somebody may still be writing what happened at or before this long ago. */
export async function beingWritten(pool: Pool, agoMs: number): Promise<boolean> {
  const rows = await run(
    pool,
    'export-writers',
    `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null
       and clock_timestamp() - xact_start > make_interval(secs => $1::float8 / 1000) limit 1`,
    [agoMs],
  )
  return rows.length > 0
}

/** What a step read, and where it goes on; `null`: that was all. False when the job is no longer ours: nothing was written. */
export async function keep(pool: OpenPool, job: Leased, chunks: readonly Chunk[], place: object | null, now: Instant) {
  return inTransaction(pool, async over => {
    const held = await run(
      over,
      'export-place',
      `update exports set place = $3, attempts = 0, leased_until = $4,
         state = case when $3::jsonb is null then 'done' else state end, expires_at = case when $3::jsonb is null then $5::timestamptz end
       where id = $1 and lease = $2 and state = 'running' returning id`,
      [job.id, job.lease, place ? JSON.stringify(place) : null, later(now, LEASE_MS), later(now, KEPT_MS)],
    )
    if (held.length === 0) return false
    for (const { file, count, bytes, lines } of chunks)
      await run(
        over,
        'export-chunk',
        `insert into export_chunks (job, file, number, count, bytes, lines)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 from export_chunks where job = $1 and file = $2`,
        [job.id, file, count, bytes, lines],
      )
    return true
  })
}

/** Given back, to go on at `at`; others wait for their turn too. */
export async function release(pool: Pool, job: Leased, at: Instant) {
  await run(
    pool,
    'export-release',
    "update exports set lease = null, leased_until = null, next_at = $3 where id = $1 and lease = $2 and state = 'running'",
    [job.id, job.lease, at],
  )
}

/** What it is read from is away: tried again, later each time, and given up after about half a day. */
export async function postpone(pool: Pool, job: Leased, now: Instant) {
  await run(
    pool,
    'export-postpone',
    `update exports set lease = null, leased_until = null, attempts = attempts + 1,
       next_at = $3::timestamptz + least(3600, 2 ^ attempts) * interval '1 second',
       state = case when attempts >= 22 then 'failed' else state end,
       expires_at = case when attempts >= 22 then $4::timestamptz end
     where id = $1 and lease = $2 and state = 'running'`,
    [job.id, job.lease, now, later(now, KEPT_MS)],
  )
}

/** Cancelled, or no longer wanted: from now on it isn't known, and the next sweep removes its files. */
export async function drop(pool: Pool, id: string, now: Instant) {
  await run(pool, 'export-drop', "update exports set state = 'cancelled', lease = null, expires_at = $2 where id = $1", [id, now])
}

export async function chunk(pool: Pool, id: string, file: string, number: number): Promise<Buffer | null> {
  const [row] = await run<{ lines: Buffer }>(
    pool,
    'export-read',
    'select lines from export_chunks where job = $1 and file = $2 and number = $3',
    [id, file, number],
  )
  return row?.lines ?? null
}

/** The files go when they have expired, some at a time; that there was a job is remembered for a while. */
export async function sweepExports(pool: Pool, now: Instant) {
  for (;;) {
    const gone = await run(
      pool,
      'sweep-export-chunks',
      `delete from export_chunks where (job, file, number) in (
         select c.job, c.file, c.number from exports e join export_chunks c on c.job = e.id where e.expires_at <= $1 limit 500
       ) returning number`,
      [now],
    )
    if (gone.length < 500) break
  }
  // What was asked for may hold a personal number.
  await run(
    pool,
    'sweep-export-words',
    `update exports set url = '', request = request || '{"filters": {}, "patients": null}' where expires_at <= $1 and url <> ''`,
    [now],
  )
  await run(pool, 'sweep-exports', 'delete from exports where expires_at < $1', [later(now, -REMEMBERED_MS)])
}

/** Lines as they come, by file, closed to chunks on the way. */
export function chunking() {
  const open = new Map<string, { lines: string[]; bytes: number }>()
  const chunks: Chunk[] = []
  async function close(file: string) {
    const part = open.get(file)
    open.delete(file)
    if (part && part.lines.length > 0)
      chunks.push({ file, count: part.lines.length, bytes: part.bytes, lines: await gzip(`${part.lines.join('\n')}\n`) })
  }
  return {
    async add(file: string, resource: object) {
      const line = JSON.stringify(resource)
      const size = Buffer.byteLength(line) + 1
      const before = open.get(file)
      if (before && (before.lines.length >= CHUNK_LINES || before.bytes + size > CHUNK_BYTES)) await close(file)
      const part = open.get(file) ?? { lines: [], bytes: 0 }
      part.lines.push(line)
      part.bytes += size
      open.set(file, part)
    },
    async end(): Promise<Chunk[]> {
      for (const file of [...open.keys()]) await close(file)
      return chunks
    },
  }
}
export type Chunking = ReturnType<typeof chunking>
