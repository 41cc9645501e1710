// The one door a citizen's words come in by: store.update around turn(), with the rule set the talk began with.
import type { Refusal } from './case.ts'
import type { House } from './turn.ts'
import { turn, withoutRules } from './turn.ts'
import type { Case } from './case.ts'
import type { FromGuest, Incoming } from './incoming.ts'
import type { Log } from './logging.ts'
import type { Metrics } from './metrics.ts'
import type { Committed, Now, Store, Who } from './ports.ts'

type Parts = { store: Store; houseOf: (c: Case) => Promise<House>; now: Now; log: Log; metrics: Metrics }
export type Speaks = (
  caseId: string,
  who: Who,
  incoming: Incoming | FromGuest,
  once?: { key: string; digest: string },
) => Promise<Committed | Refusal>

export function speaker({ store, houseOf, now, log, metrics }: Parts): Speaks {
  return async (caseId, who, incoming, once) => {
    const started = performance.now()
    const answer = await store.update(
      caseId,
      who,
      who.kind === 'guest' ? 'invited' : 'own-talk',
      async c => {
        const house = await houseOf(c).catch((error: unknown) => {
          const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
          log('error', 'rules.failed', { code })
          // A database that does not answer is no lost rule set: nothing is stored, and the client sends again.
          if (code !== 'rules-lost') throw error
          return null
        })
        if (house) return turn(c, incoming, now(), house)
        const today = await houseOf({ ...c, rules: '' })
        // The rules this talk began with are gone: what was said is kept, and a human takes over. Once one has, today's
        // rules do for what the turn still does: the danger reading.
        return c.status === 'with-bot' ? withoutRules(c, incoming, now(), today) : turn(c, incoming, now(), today)
      },
      once,
    )
    metrics.turned(incoming.type, (performance.now() - started) / 1000)
    if ('refused' in answer || answer.replayed) return answer
    for (const entry of answer.entries) {
      if (entry.type === 'alarm') metrics.alarmed(entry.kind)
      if (entry.type === 'failed') log('error', 'turn.failed', { code: entry.code, case: caseId })
    }
    return answer
  }
}
