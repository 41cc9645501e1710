// The record as the product starts it: one client for everything, so that there is one token and one breaker; the template
// looked at until Cosmic has said whether it fits; bookings followed. Never in the way of the start: Cosmic may be down.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Instant } from '../../bot/case.ts'
import type { Caregiver } from '../../bot/people.ts'
import type { Unit } from '../../bot/people.ts'
import type { Ehr, Store } from '../../bot/ports.ts'
import type { Pool } from '../store/pool.ts'
import type { CosmicSettings } from './artefacts.ts'
import { logCall } from './call-log.ts'
import { type CosmicAccess, cosmicClient } from './client.ts'
import { cosmic } from './ehr.ts'
import { bookedCases, follow } from './follow.ts'
import { type CosmicReader, cosmicReader, type Template } from './read.ts'

type Start = {
  access: CosmicAccess
  settings: CosmicSettings
  pool: Pool
  store: Pick<Store, 'read' | 'update'>
  now: () => Instant
  /** Ids, codes and durations only. A template that does not fit is a warning: every note would be refused. */
  log: (level: 'info' | 'warn', event: string, fields: Record<string, string | number>) => void
  /** Those of the register. */
  units: () => Promise<readonly Unit[]>
  /** Between two rounds over the bookings, and two askings for a template that could not be read. */
  everyMs?: number
}
export type RunningRecord = {
  ehr: Ehr
  /** What is read is logged under this case. Null for staff of a provider that keeps no journal here: it is not theirs to read. */
  readerFor: (caseId: string, who: Pick<Caregiver, 'provider'>) => CosmicReader | null
  /** Null until Cosmic has been asked. */
  template: () => Template | null
  stop(): Promise<void>
}

export function startRecord({ access, settings, pool, store, now, log, units, everyMs = 300_000 }: Start): RunningRecord {
  const logging = new Set<Promise<void>>()
  const client = cosmicClient({
    ...access,
    // Each call is in the access log, as everything that touches a case is.
    onCall: call => {
      access.onCall?.(call)
      const written = logCall(pool, call)
        .catch((error: unknown) => log('warn', 'record.unlogged', { code: error instanceof Error ? error.name : 'unknown' }))
        .finally(() => logging.delete(written))
      logging.add(written)
    },
  })
  const readerOf = (caseId: string | null) => cosmicReader(client, caseId)
  const ending = new AbortController()
  let template: Template | null = null

  const following = follow({
    booked: () => bookedCases(pool, now()),
    store,
    readerOf,
    now,
    everyMs,
    log: (event, fields) => log(event === 'record.followed' ? 'info' : 'warn', event, fields),
    units,
  })

  async function lookAtTemplate(): Promise<void> {
    while (!ending.signal.aborted) {
      template = await readerOf(null).template(settings)
      if (template === 'fits') return log('info', 'record.template', { state: 'fits' })
      if (template === 'absent') return log('warn', 'record.template', { state: 'absent', template: settings.template })
      if ('missing' in template) {
        const { missing, unanswered } = template
        return log('warn', 'record.template', { state: 'unfit', missing: missing.join(' '), unanswered: unanswered.join(' ') })
      }
      log('warn', 'record.template', { state: 'unavailable' })
      await sleep(everyMs, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  }
  const looking = lookAtTemplate().catch((error: unknown) =>
    log('warn', 'record.template', { state: 'failed', code: error instanceof Error ? error.name : 'unknown' }),
  )

  return {
    ehr: cosmic(access, settings, client),
    readerFor: (caseId, { provider }) => (settings.providers?.includes(provider) === false ? null : readerOf(caseId)),
    template: () => template,
    async stop() {
      ending.abort()
      await Promise.all([following.stop(), looking])
      await Promise.all(logging)
    },
  }
}
