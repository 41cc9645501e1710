// Which cases a search must look at: ids only, oldest first. It may name too many, never too few: the resources
// themselves are read through Store.read (which logs the access) and matched exactly.
import { z } from 'zod'
import { Author, type Status } from '../../bot/case.ts'
import type { Known } from '../../fhir-profiles/practitioner.ts'
import { named, type Pool, run } from '../store/pool.ts'
import { casesNamed } from './message-names.ts'

/** One condition; several are joined by and. A list that is empty matches nothing. */
export type Narrowing =
  | { ids: string[] }
  | { numbers: string[] }
  | { persons: string[] }
  /** A message of it may be called so, as nameOf writes it. */
  | { named: string[] }
  | { guardians: string[] }
  | { statuses: Status[] }
  | { units: string[] }
  /** Units of a care provider; `unless`: also cases that have none yet, or one that the register no longer has (not of these). */
  | { ofUnits: string[]; unless: string[] | null }
  /** Of nobody whose identity is protected. */
  | { unprotected: true }
  | { claimedBy: string[] }
  | { openedBefore: string }
  /** Something happened at or after this; `open`: or the case is still open. */
  | { touchedFrom: string; open: boolean }

export type Place = { openedAt: string; id: string }

const where = (n: Narrowing, value: (v: string | string[]) => string): string => {
  if ('ids' in n) return `id = any (${value(n.ids)}::text[])`
  if ('numbers' in n) return `number = any (${value(n.numbers)}::text[])`
  if ('named' in n) return casesNamed(value(n.named))
  if ('persons' in n) return `person = any (${value(n.persons)}::text[])`
  if ('guardians' in n) return `data #>> '{citizen,actor,number}' = any (${value(n.guardians)}::text[])`
  if ('statuses' in n) return `status = any (${value(n.statuses)}::text[])`
  if ('units' in n) return `unit = any (${value(n.units)}::text[])`
  if ('ofUnits' in n) {
    const others = n.unless ? ` or unit is null or unit <> all (${value(n.unless)}::text[])` : ''
    return `(unit = any (${value(n.ofUnits)}::text[])${others})`
  }
  if ('unprotected' in n) return "coalesce(data #>> '{citizen,protected}', 'false') = 'false'"
  if ('claimedBy' in n) return `claimed_by = any (${value(n.claimedBy)}::text[])`
  if ('openedBefore' in n) return `opened_at < ${value(n.openedBefore)}::timestamptz`
  return `(updated_at >= ${value(n.touchedFrom)}::timestamptz${n.open ? " or status <> 'closed'" : ''})`
}

/** `opened_at` travels as text, whole: a timestamp that loses its microseconds skips or repeats a case. */
export async function findCases(
  pool: Pool,
  narrowing: readonly Narrowing[],
  after: Place | null,
  limit: number,
): Promise<Place[]> {
  const values: (string | string[] | number)[] = []
  const value = (v: string | string[] | number) => `$${values.push(v)}`
  const conditions = narrowing.map(n => where(n, value))
  if (after) conditions.push(`(opened_at, id) > (${value(after.openedAt)}::timestamptz, ${value(after.id)})`)
  const text = `select id, opened_at::text as "openedAt" from cases
    ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''} order by cases.opened_at, id limit ${value(limit)}`
  return run<Place>(pool, named('fhir-cases', text), text, values)
}

const Staff = z.object({ by: Author, at: z.date(), clock: z.date() })
/** What a process has heard of staff: all of it once (`whole`), and then what came after (`until`). */
const heard = new WeakMap<Pool, { known: ReadonlyMap<string, Known>; whole: number; until: number }>()
/** An act may be committed a while after its time. */
const LATE_MS = 600_000
/** Then all of it is read again: cases are disposed of. */
const WHOLE_MS = 3_600_000

/**
 * Every caregiver the log knows, as last named. Acts only: whoever writes has claimed first. A log only grows, so what was read
 * of it before need not be read again. No person's data is read here, so no access to a case is logged.
 */
export async function findCaregivers(pool: Pool): Promise<Known[]> {
  const before = heard.get(pool)
  const since = before && before.until - before.whole < WHOLE_MS ? before : undefined
  const rows = await run(
    pool,
    'fhir-caregivers',
    `select distinct on (by ->> 'hsaId', by ->> 'commission') by, at, clock_timestamp() as clock from (
       select data -> 'to' || '{"kind": "caregiver"}' as by, at from entries
       where type = 'passed' and at >= coalesce($1::timestamptz, '-infinity')
     union all
     select data -> 'by' as by, at from entries
     where type in ('claimed', 'alarm-acknowledged', 'urgency-changed', 'transferred', 'passed', 'released', 'signed', 'closed', 'booked', 'booking-cancelled', 'reopened')
       and at >= coalesce($1::timestamptz, '-infinity') and data #>> '{by,kind}' = 'caregiver') named
     order by by ->> 'hsaId', by ->> 'commission', at desc`,
    [since ? new Date(since.until - LATE_MS).toISOString() : null],
  )
  const said = rows.map(row => Staff.parse(row))
  const known = new Map(since?.known)
  for (const { by, at } of said) {
    if (by.kind !== 'caregiver') continue
    const key = JSON.stringify([by.hsaId, by.commission])
    const one = { by, at: at.toISOString() }
    if ((known.get(key)?.at ?? '') <= one.at) known.set(key, one)
  }
  const clock = said[0]?.clock.getTime()
  // What a transaction reads may never be committed: only a pool of connections remembers.
  if (clock !== undefined && 'totalCount' in pool) heard.set(pool, { known, whole: since?.whole ?? clock, until: clock })
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

export type Touch = { id: string; seq: number; at: string }

/** Entries of such cases, newest first: what may have made a version of something. `at` travels whole, as in findCases. */
export async function findTouches(
  pool: Pool,
  { since, until, before, limit }: { since: string | null; until: string; before: Touch | null; limit: number },
  narrowing: readonly Narrowing[],
): Promise<Touch[]> {
  const values: unknown[] = [until, limit]
  const value = (v: unknown) => `$${values.push(v)}`
  const conditions = ['at <= $1::timestamptz']
  if (since) conditions.push(`at >= ${value(since)}::timestamptz`)
  if (before)
    conditions.push(`(at, case_id, seq) < (${value(before.at)}::timestamptz, ${value(before.id)}, ${value(before.seq)}::int)`)
  if (narrowing.length > 0)
    conditions.push(`exists (select from cases where id = case_id and ${narrowing.map(n => where(n, value)).join(' and ')})`)
  const text = `select case_id as id, seq, at::text as at from entries where ${conditions.join(' and ')}
    order by entries.at desc, case_id desc, seq desc limit $2`
  return run<Touch>(pool, named('fhir-touches', text), text, values)
}
