// Follows the bookings of ours that stand in Cosmic: no event feed and no _lastUpdated is published for Appointment, so each
// person's bookings are read now and then and compared. What was moved or cancelled there comes back to its case.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Instant, isRefusal } from '../../bot/case.ts'
import { followable, seenInRecord } from '../../bot/record-bookings.ts'
import type { Unit } from '../../bot/people.ts'
import type { Store, Who } from '../../bot/ports.ts'
import type { RecordReader } from '../../bot/record-reader.ts'
import { type Pool, run } from '../store/pool.ts'

const who: Who = { kind: 'system', name: 'record' }
const DAY = 86_400_000
/** How far back a booking may have been made. */
const MADE_WITHIN = 180 * DAY

/** Cases with a booked time to come, also one that was moved; `page` at a time, in the order of their ids. */
export async function* bookedCases(pool: Pool, now: Instant, page = 2000): AsyncGenerator<string> {
  const since = new Date(Date.parse(now) - MADE_WITHIN).toISOString()
  for (let last = ''; ; ) {
    const rows: { id: string }[] = await run<{ id: string }>(
      pool,
      'cosmic-booked',
      `select distinct case_id as id from entries
       where type = 'booked' and at > $1 and data #>> '{booking,end}' > $2 and case_id > $3 order by case_id limit $4`,
      [since, now, last, page],
    )
    for (const { id } of rows) yield id
    last = rows.at(-1)?.id ?? last
    if (rows.length < page) return
  }
}

export type Following = {
  booked: () => AsyncIterable<string>
  store: Pick<Store, 'read' | 'update'>
  /** A reader for one case: what it asks is logged under that case. */
  readerOf: (caseId: string) => Pick<RecordReader, 'patient' | 'appointments'>
  now: () => Instant
  /** Those of the register, by whose names the citizen is told where a booking went. */
  units: () => Promise<readonly Unit[]>
}
export type Round = { looked: number; changed: number; unavailable: number }

/** One round over them all, one at a time: it is Cosmic's leisure, nobody waits. Safe to repeat and in several processes. */
export async function followRound({ booked, store, readerOf, now, units }: Following, running = () => true): Promise<Round> {
  const round: Round = { looked: 0, changed: 0, unavailable: 0 }
  // That a time was moved is not kept from anybody because the register is away.
  const known = await units().catch(() => [])
  const nameOf = (hsaId: string) => known.find(unit => unit.hsaId === hsaId)?.name
  for await (const id of booked()) {
    if (!running()) break
    const read = await store.read(id, who, 'delivery', Number.MAX_SAFE_INTEGER)
    if (!read?.case.citizen || followable(read.case, now()).length === 0) continue
    const { citizen, rev } = read.case
    round.looked += 1
    const reader = readerOf(id)
    const person = await reader.patient(citizen.number)
    // A day's margin: the record writes local time.
    const from = new Date(Date.parse(now()) - DAY).toISOString().slice(0, 10)
    const [patient] = 'found' in person ? person.found : []
    const there = patient ? await reader.appointments(patient, from) : { unavailable: 'no such patient' }
    if ('unavailable' in there) {
      round.unavailable += 1
      continue
    }
    // Something happened on the case while Cosmic was asked: the answer may be older than it. The next round sees.
    const done = await store.update(id, who, 'delivery', c =>
      c.rev === rev ? seenInRecord(c, there.found, now(), nameOf) : null,
    )
    if (!isRefusal(done) && done.entries.length > 0) round.changed += 1
  }
  return round
}

/** `everyMs` between rounds, with half of it by chance, so that several processes do not ask at once. */
export function follow(
  following: Following & {
    everyMs?: number
    random?: () => number
    log: (event: string, fields: Record<string, string | number>) => void
  },
): { stop(): Promise<void> } {
  const { everyMs = 300_000, random = Math.random, log } = following
  const ending = new AbortController()
  const loop = async () => {
    while (!ending.signal.aborted) {
      await sleep(everyMs * (0.5 + random() / 2), undefined, { signal: ending.signal }).catch(() => undefined)
      if (ending.signal.aborted) return
      try {
        const round = await followRound(following, () => !ending.signal.aborted)
        if (round.changed + round.unavailable > 0) log('record.followed', round)
      } catch (error) {
        log('record.follow-failed', { code: error instanceof Error ? error.name : 'unknown' })
      }
    }
  }
  const done = loop()
  return {
    async stop() {
      ending.abort()
      await done
    },
  }
}
