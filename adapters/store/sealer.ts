// Chains the access log, with the entries its writes wrote, under signed checkpoints; outside the turn, one process at a time.
// A row is sealed once every transaction that began before it has ended, so that one that commits late is never passed by.
import type { Instant } from '../../bot/case.ts'
import { inTransaction, type OpenPool, type Pool, run } from './pool.ts'
import { type LogKey, SealError } from './seal-key.ts'
import { horizon, isLong, type Place, sealable, START } from './seal-records.ts'
import { type Checkpoint, hashOf, isSignedBy, leafOf, rootOf, signedBytes } from './verify-log-cli.ts'

/** "farstu" as a number, and two on: the same lock for every process. */
const LOCK = 70_657_285
/** Rows of the access log in a checkpoint: about 12 ms of work with their entries, so that no turn of this process waits longer. */
const ROWS = 100

export type SealFigures = {
  checkpoint: number
  sealedAt: Instant | null
  /** Rows of the access log not yet sealed, and when the oldest of them was written; counted to 100,000. */
  unsealed: number
  oldest: Instant | null
}
export interface Sealer {
  /** Seals what is ready; how many checkpoints it made. 0 also when another process is at it. Throws SealError, StoreError. */
  seal(): Promise<number>
  figures(): Promise<SealFigures>
}
export type SealerOptions = {
  pool: OpenPool
  key: LogKey
  now: () => Instant
  /** Each checkpoint, for a place the database's owner can't reach: verify-log takes `NUMBER:HASH` as --expect. */
  sealed?: (checkpoint: { number: number; hash: string; records: number; at: Instant }) => void
  /** Rows in a checkpoint. */
  rows?: number
}

type Stored = { body: Checkpoint; signature: string }
type Made = { body: Checkpoint; hash: string; full: boolean }

export function sealer(options: SealerOptions): Sealer {
  const { pool, key, now, rows = ROWS } = options
  /** What this process knows the log to be: a database put back behind its back shows. */
  let known: { number: number; hash: string } | null = null
  let under: Promise<number> | null = null

  async function one(on: Pool): Promise<Made | 'busy' | null> {
    const [lock] = await run<{ got: boolean }>(on, 'seal-lock', 'select pg_try_advisory_xact_lock($1) as got', [LOCK])
    if (!lock?.got) return 'busy'
    const last = await latest(on)
    await check(on, last)
    const before = await horizon(on)
    const from: Place = last?.body.until ?? START
    // A place is sealed up to, so nothing new may come at or before it.
    if (BigInt(before) <= BigInt(from.tx))
      throw new SealError(
        'log-clock',
        'The server counts its transactions from the start again. Restart the product to go on sealing the log.',
      )
    const found = await sealable(on, from, { before }, rows)
    const end = found.at(-1)
    if (!end) return null
    const leaves = found.map(({ record }) => leafOf(record))
    const first = (last?.body.to ?? 0) + 1
    const body: Checkpoint = {
      number: (last?.body.number ?? 0) + 1,
      from: first,
      to: first + leaves.length - 1,
      count: leaves.length,
      root: rootOf(leaves).toString('hex'),
      previous: last ? hashOf(last.body) : null,
      at: now(),
      until: end.place,
      key: { id: key.id, public: key.public },
    }
    await run(on, 'seal-write', 'insert into checkpoints (number, body, signature, leaves) values ($1, $2, $3, $4)', [
      body.number,
      JSON.stringify(body),
      key.sign(signedBytes(body)),
      Buffer.concat(leaves),
    ])
    return {
      body,
      hash: hashOf(body),
      full: found.filter(({ content }) => content === null).length === rows || found.some(isLong),
    }
  }

  /** The last checkpoint is as it was signed, and the one this process knows is still there. */
  async function check(on: Pool, last: Stored | null) {
    if (last && !isSignedBy(last.body, last.signature))
      throw new SealError('log-rewound', `Checkpoint ${last.body.number} of the access log was changed in the database.`)
    known ??= last && { number: last.body.number, hash: hashOf(last.body) }
    if (!known) return
    const at = known.number === last?.body.number ? last : await numbered(on, known.number)
    if (!at || hashOf(at.body) !== known.hash)
      throw new SealError(
        'log-rewound',
        `Checkpoint ${known.number} of the access log is gone or another: somebody has changed the database. Its hash was ${known.hash}.`,
      )
  }

  async function all(): Promise<number> {
    for (let made = 0; ; made++) {
      const done = await inTransaction(pool, one)
      if (done === null || done === 'busy') return made
      known = { number: done.body.number, hash: done.hash }
      options.sealed?.({ number: done.body.number, hash: done.hash, records: done.body.count, at: done.body.at })
      if (!done.full) return made + 1
    }
  }

  return {
    seal() {
      under ??= all().finally(() => {
        under = null
      })
      return under
    },
    figures: () => sealFigures(pool),
  }
}

const latest = async (pool: Pool): Promise<Stored | null> =>
  (await run<Stored>(pool, 'seal-latest', 'select body, signature from checkpoints order by number desc limit 1', []))[0] ?? null
const numbered = async (pool: Pool, number: number): Promise<Stored | null> =>
  (await run<Stored>(pool, 'seal-numbered', 'select body, signature from checkpoints where number = $1', [number]))[0] ?? null

export async function sealFigures(pool: Pool): Promise<SealFigures> {
  const last = await latest(pool)
  const { tx, id } = last?.body.until ?? START
  const [row] = await run<{ n: number; oldest: Date | null }>(
    pool,
    'seal-left',
    `select count(*)::int as n, min(at) as oldest
     from (select at from access_log where (tx, id) > ($1::bigint, $2::bigint) order by tx, id limit 100000) left_over`,
    [tx, id],
  )
  return {
    checkpoint: last?.body.number ?? 0,
    sealedAt: last?.body.at ?? null,
    unsealed: row?.n ?? 0,
    oldest: row?.oldest?.toISOString() ?? null,
  }
}

/**
 * A database that was dumped and loaded into another server counts its transactions from the start again: rows would get
 * numbers below those that are sealed. To be called by the owner of the tables, after the migrations and before anybody writes.
 */
export async function keepLogOrder(owner: OpenPool): Promise<boolean> {
  return inTransaction(owner, async on => {
    await run(on, 'seal-lock-wait', 'select pg_advisory_xact_lock($1)', [LOCK])
    const [row] = await run<{ ahead: string; missing: string }>(
      on,
      'seal-ahead',
      `select ahead::text, (greatest((select max(tx) from access_log), (select (body->'until'->>'tx')::bigint from checkpoints order by number desc limit 1), 0)
         + 1 - ahead - pg_current_xact_id()::text::bigint)::text as missing from log_clock`,
      [],
    )
    if (!row || BigInt(row.missing) <= 0n) return false
    const ahead = BigInt(row.ahead) + BigInt(row.missing)
    await on.query(`alter table access_log alter column tx set default (pg_current_xact_id()::text::bigint + ${ahead})`)
    await run(on, 'seal-set-ahead', 'update log_clock set ahead = $1', [ahead.toString()])
    return true
  })
}

/** The hash of each checkpoint leaves the machine with the log lines: a copy that is cut short is found out by it. */
export const told =
  (log: (level: 'info', event: string, fields: Record<string, string | number>) => void) =>
  ({ number, hash, records }: { number: number; hash: string; records: number }): void =>
    log('info', 'log.sealed', { checkpoint: `${number}:${hash}`, records })
