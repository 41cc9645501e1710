// What anyone may see of the rules' follow-up, without a login: the reasons a caregiver may give for another level, and how many
// deviations each rule has. Counts only, never words; what is fewer than five is said as that and no more.
import type { Hono } from 'hono'
import { say } from '../../flows/texts/index.ts'
import type { Deviations } from '../deviation.ts'
import type { Now } from '../ports.ts'
import type { OpenCount, RulesOpen } from '../rules/wire.ts'
import { urgencyReasons, wayOf } from '../urgency-reasons.ts'
import type { Env } from './rules.ts'
import { languageOf } from './console-door.ts'

/** Fewer than this could point out a case. */
const FEW = 5
/** Asked of the database at most so often: anyone may ask. */
const FRESH_MS = 60_000
const shown = (n: number): number | null => (n < FEW ? null : n)

type Deps = {
  reviews: Pick<Deviations, 'deviationCounts'>
  now: Now
  nameOf: (id: string, language: string) => string
  hash: string
}

export function openRules(app: Hono<Env>, { reviews, now, nameOf, hash }: Deps): void {
  let kept: { at: string; counts: Promise<Omit<OpenCount, 'name'>[]> } | null = null
  const counts = () => {
    const at = now()
    if (!kept || Date.parse(at) - Date.parse(kept.at) >= FRESH_MS) {
      const asked = reviews.deviationCounts().then(rows =>
        rows.map(({ symptom, rule, level, ...n }) => ({
          symptom,
          rule,
          level,
          up: shown(n.up),
          down: shown(n.down),
          other: shown(n.other),
          answered: shown(n.answered),
          open: shown(n.open),
        })),
      )
      kept = { at, counts: asked }
      // What failed is asked again.
      asked.catch(() => {
        kept = null
      })
    }
    return kept
  }

  app.get('/open', async c => {
    const language = languageOf(c)
    const { at, counts: asked } = counts()
    const rows = await asked
    return c.json({
      at,
      hash,
      few: FEW,
      reasons: urgencyReasons.map(id => ({ id, way: wayOf(id), text: say(language, `console.urgency.reason.${id}`) })),
      counts: rows.map(row => ({ ...row, name: nameOf(row.symptom, language) })),
    } satisfies RulesOpen)
  })
}
