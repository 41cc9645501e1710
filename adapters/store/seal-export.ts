// The sealed log as a file for a third party: one JSON object a line, each record under its checkpoint, everything read in one
// snapshot. It holds who cared for whom, and with entries what they wrote: it is to be kept as the record itself is.
import type { Instant } from '../../bot/case.ts'
import { inTransaction, type OpenPool, type Pool, run } from './pool.ts'
import { type Place, type Sealable, sealable, START, strays } from './seal-records.ts'
import { canonical, type Checkpoint, FORMAT, hashOf, leafOf } from './verify-log-cli.ts'

export type ExportQuery = {
  /** Whole checkpoints are given: those sealed at or after, and at or before. */
  from?: Instant
  to?: Instant
  /** What stands in the log of each case too, not only its hash. */
  withEntries?: boolean
}
export type Exported = { checkpoints: number; records: number; last: { number: number; hash: string; key: string } | null }
type Stored = { body: Checkpoint; signature: string; leaves: Buffer }

const PAGE = 50

/** `write` takes a line, without its end. */
export async function exportLog(pool: OpenPool, query: ExportQuery, write: (line: string) => Promise<void>): Promise<Exported> {
  return inTransaction(pool, async on => {
    await on.query('set transaction isolation level repeatable read, read only')
    return exportOver(on, query, write)
  })
}

/** The same on a connection that has its transaction already. */
export async function exportOver(on: Pool, query: ExportQuery, write: (line: string) => Promise<void>): Promise<Exported> {
  let last: Exported['last'] = null
  let checkpoints = 0
  let records = 0
  const put = (value: object) => write(canonical(value))
  const record = ({ record: sealed, content }: Sealable, position: number | null) => {
    records += 1
    const { content: hash, ...bound } = sealed
    return put(
      query.withEntries && content
        ? { ...bound, ...content, position }
        : { ...bound, ...(hash ? { content: hash } : {}), position },
    )
  }

  await put({ format: FORMAT })
  let [first] = await run<{ number: number }>(
    on,
    'seal-export-first',
    `select min(number) as number from checkpoints where ($1::text is null or body->>'at' >= $1) and ($2::text is null or body->>'at' <= $2)`,
    [query.from ?? null, query.to ?? null],
  )
  let after: Place = await placeBefore(on, first?.number ?? 1)
  for (;;) {
    const page = await run<Stored>(
      on,
      'seal-export-page',
      `select body, signature, leaves from checkpoints where number >= $1 and ($2::text is null or body->>'at' <= $2) order by number limit $3`,
      [first?.number ?? 1, query.to ?? null, PAGE],
    )
    for (const { body, signature, leaves } of page) {
      await put({ checkpoint: body, signature, leaves: leaves.toString('base64') })
      const found = await sealable(on, after, body.until, null)
      const positions = placesOf(found, leaves, body.from)
      for (const [i, one] of found.entries()) await record(one, positions[i] ?? null)
      after = body.until
      checkpoints += 1
      last = { number: body.number, hash: hashOf(body), key: body.key.id }
    }
    if (page.length < PAGE) break
    first = { number: (last?.number ?? 0) + 1 }
  }
  // In an excerpt there would be no saying where they belong.
  if (!query.from && !query.to) for (const one of await strays(on)) await record(one, null)
  await put({ end: { checkpoints, records } })
  return { checkpoints, records, last }
}

/** As it was sealed; what was changed since takes the place after the one before it, if that is empty, and else none. */
function placesOf(found: readonly Sealable[], leaves: Buffer, first: number): (number | null)[] {
  const sealed = new Map<string, number>()
  for (let i = 0; i < leaves.length / 32; i++) sealed.set(leaves.toString('hex', 32 * i, 32 * i + 32), first + i)
  const known = found.map(({ record }) => sealed.get(leafOf(record).toString('hex')) ?? null)
  const taken = new Set(known)
  let before = first - 1
  return known.map(position => {
    const here = position ?? (taken.has(before + 1) ? null : before + 1)
    taken.add(here)
    before = here ?? before
    return here
  })
}

async function placeBefore(on: Pool, number: number): Promise<Place> {
  const [row] = await run<{ body: Checkpoint }>(
    on,
    'seal-export-before',
    'select body from checkpoints where number < $1 order by number desc limit 1',
    [number],
  )
  return row?.body.until ?? START
}
