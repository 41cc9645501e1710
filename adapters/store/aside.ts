// What the pages beside the desk read of the store: the log's reviews, the works behind, and the citizen's own extract. Each
// reading of somebody's log is itself a line in it.
import type { Log } from '../../bot/logging.ts'
import type { Caregiver, Citizen } from '../../bot/people.ts'
import type { Now, Register } from '../../bot/ports.ts'
import { logLook } from './access.ts'
import { extractsOf } from './extract.ts'
import { logReviews } from './log-review.ts'
import type { Language } from './extract-words.ts'
import { operations } from './operations.ts'
import { type Pool, run } from './pool.ts'

type Deps = { pool: Pool; now: Now; register: Pick<Register, 'units'>; manyCases: number; log?: Log }

export const asideOf = ({ pool, now, register, manyCases, log }: Deps) => ({
  reviews: logReviews({ pool, manyCases }),
  operations: operations(pool),
  listed: (caregiver: Caregiver, cases: string[]) =>
    logLook(pool, now(), { kind: 'caregiver', caregiver }, 'follow-up', 'list', cases),
  /** Set going again by hand: a write in that case, by whoever did it. */
  async revived(caregiver: Caregiver, effect: string): Promise<void> {
    const [row] = await run<{ case_id: string }>(pool, 'revived-of', 'select case_id from effects where id = $1', [effect])
    log?.('warn', 'outbox.revived', { effect })
    if (row) await logLook(pool, now(), { kind: 'caregiver', caregiver }, 'follow-up', 'write', [row.case_id])
  },
  async extracts(citizen: Citizen, language: Language, page: number) {
    const names = new Map((await register.units()).map(unit => [unit.hsaId, unit.name]))
    const found = await extractsOf(pool, citizen.number, page, { language, unitName: hsaId => names.get(hsaId) ?? null })
    const who = { kind: 'citizen', id: citizen.actor?.number ?? citizen.number } as const
    const cases = found.cases.map(one => one.id)
    if (cases.length > 0) await logLook(pool, now(), who, 'own-talk', 'read', cases)
    return found
  },
})
