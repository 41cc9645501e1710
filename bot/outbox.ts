// Carries what goes outward. The lease is committed before anything is sent, and what may have been sent is looked for
// before it is sent again: a note whose answer was lost is `unknown`, and a person decides. Each destination has its own
// loop, so that a dead record never delays anything else.
import { isDeepStrictEqual } from 'node:util'
import type { Case, Draft, Instant, Receipt } from './case.ts'
import { changed } from './log.ts'
import type { Ehr, Outbox, OutboxItem, Store, WriteResult } from './ports.ts'

type Carrier = {
  outbox: Outbox
  store: Store
  ehr: Ehr
  now: () => Instant
  /** ids, codes and durations only. */
  log: (event: string, fields: Record<string, string | number>) => void
  pauseMs?: number
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

export function carry({ outbox, store, ehr, now, log, pauseMs = 500, atOnce = 4, random = Math.random }: Carrier): {
  stop(): Promise<void>
  nudge(): void
} {
  let running = true
  let wake = () => {}
  const rest = () =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, pauseMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const loop = async () => {
    while (running) {
      try {
        const items = await outbox.lease('record', atOnce, now(), leaseMs)
        await Promise.all(items.map(deliver))
        if (items.length === 0) await rest()
      } catch (error) {
        log('outbox.failed', { code: codeOf(error) })
        await rest()
      }
    }
  }

  async function deliver(item: OutboxItem): Promise<void> {
    const { artefact } = item.effect
    const started = Date.parse(now())
    const found = await store.read(item.case, { kind: 'system', name: 'outbox' }, 'delivery', Number.MAX_SAFE_INTEGER)
    if (!found) return void (await outbox.settle(item, { state: 'dead', error: 'no case' }))
    // Another worker, thought dead, came through after all: what is in the record is never sent again.
    if (inRecord(found.case, artefact.id)) return void (await outbox.settle(item, { state: 'done' }))
    // A person has looked in the record, or a new one stands instead.
    if (stateOf(found.case, artefact.id) === 'replaced')
      return void (await outbox.settle(item, { state: 'dead', error: 'replaced' }))
    const result = await send(found.case, item)
    log('outbox.sent', { artefact: artefact.kind, state: result.state, attempt: item.attempts, ms: Date.parse(now()) - started })
    switch (result.state) {
      case 'in-record':
        await receipt(item, { state: 'in-record', id: result.id, version: result.version })
        await outbox.settle(item, { state: 'done' })
        return
      case 'refused':
        await receipt(item, { state: 'refused', reason: result.reason })
        await outbox.settle(item, { state: 'dead', error: result.reason })
        return
      case 'unknown': {
        // Only a record that was asked and did not have it counts: an outage is no look.
        const looked = (found.case.receipts.find(r => r.artefact === artefact.id)?.looks ?? 0) + (result.looked ? 1 : 0)
        await receipt(item, { state: 'unknown', reason: result.reason, looks: looked })
        await outbox.settle(
          item,
          looked < looks
            ? { state: 'retry', at: after(item.attempts + 1), error: result.reason, maybeSent: true }
            : { state: 'dead', error: result.reason },
        )
        return
      }
      case 'retry':
        await outbox.settle(item, {
          state: 'retry',
          error: result.reason,
          maybeSent: false,
          at: result.afterMs === undefined ? after(item.attempts) : new Date(Date.parse(now()) + result.afterMs).toISOString(),
        })
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

  async function receipt(item: OutboxItem, what: Pick<Receipt, 'state'> & Partial<Receipt>): Promise<void> {
    const { id: artefact, kind, title } = item.effect.artefact
    await store.update(item.case, { kind: 'system', name: 'outbox' }, 'delivery', c => {
      const before = c.receipts.find(r => r.artefact === artefact)
      const next: Receipt = { artefact, kind, title, ...what }
      // "In the record" was true when it was said: a slower worker's doubt does not take it back.
      if (inRecord(c, artefact) && what.state !== 'in-record') return null
      if (before?.state === 'replaced' && what.state !== 'in-record') return null
      if (isDeepStrictEqual(before, next)) return null
      const draft: Draft = { type: 'receipt', receipt: next }
      return changed(c, { kind: 'system', name: 'outbox' }, now(), [draft])
    })
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

const stateOf = (c: Case, artefact: string) => c.receipts.find(r => r.artefact === artefact)?.state
const inRecord = (c: Case, artefact: string) => stateOf(c, artefact) === 'in-record'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : error instanceof Error
      ? error.name
      : 'unknown'
