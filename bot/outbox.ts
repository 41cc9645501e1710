// Carries what goes outward. The lease is committed before anything is sent, and what may have been sent is looked for
// before it is sent again: a note whose answer was lost is `unknown`, and a person decides. Each destination has its own
// loop, so that a dead record never delays anything else.
import { isDeepStrictEqual } from 'node:util'
import { type Case, type Draft, effectOf, type Instant, isRefusal, type Receipt } from './case.ts'
import { changed } from './log.ts'
import type { Ehr, LastAnswer, Outbox, OutboxItem, Store, WriteResult } from './ports.ts'
import { stripped } from './raw-answer.ts'

type Carrier = {
  outbox: Outbox
  store: Store
  ehr: Ehr
  now: () => Instant
  /** ids, codes and durations only. */
  log: (event: string, fields: Record<string, string | number>) => void
  pauseMs?: number
  /** How long a record that asks to be left alone is left alone by all that waits, at most: it may be well before it thinks. */
  restMs?: number
  atOnce?: number
  random?: () => number
}

const leaseMs = 40_000
/** An unknown one is looked for this many times before a person is asked; a record that does not answer is asked again for ever. */
const looks = 6

/** 1 s, 2 s, 4 s … at most 5 min, half of it by chance: a record that lists late is given time, and many do not ask at once. */
const backoff = (attempts: number, random: () => number) => {
  const whole = Math.min(300_000, 1000 * 2 ** attempts)
  return Math.round(whole / 2 + (random() * whole) / 2)
}

export function carry({
  outbox,
  store,
  ehr,
  now,
  log,
  pauseMs = 500,
  restMs = 5000,
  atOnce = 4,
  random = Math.random,
}: Carrier): {
  stop(): Promise<void>
  nudge(): void
} {
  let running = true
  let wake = () => {}
  const rest = (ms = pauseMs) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const loop = async () => {
    while (running) {
      try {
        const items = await outbox.lease('record', atOnce, now(), leaseMs)
        const came = await Promise.all(items.map(deliver))
        const asked = Math.max(...came.map(each => each?.afterMs ?? 0))
        if (items.length === 0) await rest()
        // All who wait would be told the same, each at the cost of a lease, a reading and two rows written.
        else if (asked > 0 && came.every(each => each !== null)) await rest(Math.min(asked, restMs))
      } catch (error) {
        log('outbox.failed', { code: codeOf(error) })
        await rest()
      }
    }
  }

  /** Null when the matter is settled or was looked into; else whether the record asked to be left alone. */
  async function deliver(item: OutboxItem): Promise<{ afterMs: number } | null> {
    const { artefact } = item.effect
    const started = Date.parse(now())
    const found = await store.read(item.case, { kind: 'system', name: 'outbox' }, 'delivery', Number.MAX_SAFE_INTEGER)
    const ended = (outcome: Parameters<Outbox['settle']>[1]) => outbox.settle(item, outcome).then(() => null)
    if (!found) return ended({ state: 'dead', error: 'no case' })
    // Another worker, thought dead, came through after all: what is in the record is never sent again.
    if (inRecord(found.case, artefact.id)) return ended({ state: 'done' })
    // A person has decided, a new one stands instead, or it was sent again by another effect.
    if (isDecided(found.case, item)) return ended({ state: 'dead', error: 'decided' })
    const result = await send(found.case, item)
    const said = saidBy(result, found.case)
    log('outbox.sent', { artefact: artefact.kind, state: result.state, attempt: item.attempts, ms: Date.parse(now()) - started })
    switch (result.state) {
      case 'in-record':
        await receipt(item, { state: 'in-record', id: result.id, version: result.version })
        await outbox.settle(item, { state: 'done' }, said)
        return null
      case 'needless':
        await receipt(item, { state: 'replaced', reason: result.reason })
        await outbox.settle(item, { state: 'done' }, said)
        return null
      case 'refused':
        await receipt(item, { state: 'refused', reason: result.reason })
        await outbox.settle(item, { state: 'dead', error: result.reason }, said)
        return null
      case 'unknown': {
        // Only a record that was asked and did not have it counts: an outage is no look.
        const looked = (receiptOf(found.case, artefact.id)?.looks ?? 0) + (result.looked ? 1 : 0)
        const c = await receipt(item, { state: 'unknown', reason: result.reason, looks: looked })
        await outbox.settle(
          item,
          // Decided while we looked: what is sent again does not wait for another look.
          looked < looks && !(c && isDecided(c, item))
            ? { state: 'retry', at: after(item.attempts + 1), error: result.reason, maybeSent: true }
            : { state: 'dead', error: result.reason },
          said,
        )
        return null
      }
      case 'retry':
        await outbox.settle(
          item,
          {
            state: 'retry',
            error: result.reason,
            maybeSent: false,
            at: result.afterMs === undefined ? after(item.attempts) : new Date(Date.parse(now()) + result.afterMs).toISOString(),
          },
          said,
        )
        return { afterMs: result.afterMs ?? 0 }
    }
  }

  const after = (attempts: number): Instant => new Date(Date.parse(now()) + backoff(attempts, random)).toISOString()

  async function send(c: Case, item: OutboxItem): Promise<WriteResult> {
    const { artefact } = item.effect
    try {
      if (item.maybeSent) {
        const there = await ehr.find(artefact, c)
        if (there.state !== 'retry') return there
      }
      return await ehr.write(artefact, c)
    } catch (error) {
      // The adapter answers in values; what it throws may have happened after the sending.
      return { state: 'unknown', reason: codeOf(error) }
    }
  }

  /** The case as it stands after that. */
  async function receipt(item: OutboxItem, what: Pick<Receipt, 'state'> & Partial<Receipt>): Promise<Case | null> {
    const { id: artefact, kind, title } = item.effect.artefact
    const told = await store.update(item.case, { kind: 'system', name: 'outbox' }, 'delivery', c => {
      const before = receiptOf(c, artefact)
      const next: Receipt = { artefact, kind, title, ...what }
      // "In the record" was true when it was said: a slower worker's doubt does not take it back.
      if (inRecord(c, artefact) && what.state !== 'in-record') return null
      if (isDecided(c, item) && what.state !== 'in-record') return null
      if (before && isDeepStrictEqual(words(before), next)) return null
      const draft: Draft = { type: 'receipt', receipt: next }
      return changed(c, { kind: 'system', name: 'outbox' }, now(), [draft])
    })
    return isRefusal(told) ? null : told.case
  }

  const done = loop()
  return {
    nudge: () => wake(),
    async stop() {
      running = false
      wake()
      await done
    },
  }
}

const receiptOf = (c: Case, artefact: string) => c.receipts.find(r => r.artefact === artefact)
const inRecord = (c: Case, artefact: string) => receiptOf(c, artefact)?.state === 'in-record'
/** Nothing more is asked of this effect, whatever it may find out. */
function isDecided(c: Case, { effect }: OutboxItem): boolean {
  const receipt = receiptOf(c, effect.artefact.id)
  return !!receipt && (receipt.state === 'replaced' || receipt.seen === 'not-there' || effectOf(receipt) !== effect.id)
}
/** What the record said, without what the fold adds. */
const words = ({ note: _n, signed: _s, since: _i, at: _a, resent: _r, amends: _m, ...said }: Receipt) => said

/** Busy, broken or silent says nothing of what it thinks of us; a wrong key or address does. */
function saidBy(result: WriteResult, c: Case): LastAnswer {
  const answer = result.answer ? stripped(result.answer, c) : { status: null, body: '' }
  const status = answer.status
  const took = result.state === 'unknown' ? result.looked === true : result.state !== 'retry'
  return { ...answer, away: !took && (status === null || status === 429 || status >= 500) }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : error instanceof Error
      ? error.name
      : 'unknown'
