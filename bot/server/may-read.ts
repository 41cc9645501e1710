// Which cases somebody at the desk may open, before it is asked what of them is hidden (sight.ts).
import type { Case } from '../case.ts'
import { isConsulted } from '../consult.ts'
import { calling } from '../console/calling.ts'
import { type Caregiver, serves } from '../people.ts'
import type { RegisterUnit } from '../ports.ts'
import { owns } from '../rights.ts'
import { concerns } from './sight.ts'

/** What goes with sitting centrally. `abroad`: as in Eyes. */
export type Central = { abroad: readonly string[] }

export const centralAt = (own: RegisterUnit | undefined, units: readonly RegisterUnit[]): Central | null =>
  own?.kind === 'central'
    ? { abroad: units.filter(unit => unit.provider.hsaId !== own.provider.hsaId).map(unit => unit.hsaId) }
    : null

/** At their unit, taken by them, or calling for somebody and they sit centrally. */
export const mayRead = (c: Case, who: Caregiver, central: Central | null): boolean =>
  c.rev > 0 &&
  ((c.unit !== null && serves(who, c.unit.hsaId)) ||
    owns(c, who) ||
    isConsulted(c, who) ||
    (central !== null && calls(c, central)))

const calls = (c: Case, central: Central): boolean =>
  (calling(c) !== null && concerns(c, { cleared: true, ...central })) ||
  c.lowering?.central === true ||
  (c.alarm !== null && c.unit === null)
