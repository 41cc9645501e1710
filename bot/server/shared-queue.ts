// One queue goes over units of one care provider only: a case never crosses that border by being looked at, or counted.
import type { RegisterUnit } from '../ports.ts'

/** HSA-ids of the units whose queue this one answers too. */
export const sharedWith = (own: RegisterUnit | undefined, units: readonly RegisterUnit[]): string[] =>
  (own?.sharesQueueWith ?? []).filter(hsaId => units.find(unit => unit.hsaId === hsaId)?.provider.hsaId === own?.provider.hsaId)
