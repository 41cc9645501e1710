// What a caregiver may not see although the case is at their unit: a person with a protected identity, for those who are not
// cleared; and what the person has had blocked (spärr) from other units. Both can be broken through for an hour, with a
// reason that a reviewer reads: a life is worth more than a secret.
import type { Case, Instant } from '../case.ts'
import type { Caregiver } from '../people.ts'
import { type Block, type Blocks, blockedFor } from '../blocks.ts'
import type { Glasses } from '../glass.ts'

export type HiddenBecause = 'protected' | 'blocked' | 'blocked-unknown'

/** Thrown out of a look or an act: the case is there, and not for these eyes. */
export class Hidden extends Error {
  readonly code = 'hidden'
  readonly because: HiddenBecause
  readonly case: Case
  constructor(because: HiddenBecause, c: Case) {
    super(`Hidden: ${because}`)
    this.because = because
    this.case = c
  }
}

export type SightDeps = { blocks?: Blocks; glass?: Glasses; now: () => Instant }
/** `glass`: until when, when it is seen through a broken glass only. */
export type Sight = { glass: Instant | null }

export function sights({ blocks, glass, now }: SightDeps) {
  async function hiddenBecause(c: Case, who: Caregiver): Promise<HiddenBecause | null> {
    if (!c.citizen) return null
    if (c.citizen.protected && !who.cleared) return 'protected'
    // A unit's own notes are never blocked from itself (patientdatalagen 4 kap. 4 §).
    if (!blocks || c.unit === null || c.unit.hsaId === who.unit.hsaId) return null
    const found: Block[] | null = await blocks.of(c.citizen.number)
    if (found === null) return 'blocked-unknown'
    return blockedFor(found, { unit: c.unit.hsaId, provider: null, at: c.openedAt }, who) ? 'blocked' : null
  }

  return {
    hiddenBecause,
    /** Whether the person has anything blocked anywhere: what of it is hidden beside this case is seen by the same glass. */
    async beside(c: Case): Promise<HiddenBecause | null> {
      if (!c.citizen || !blocks) return null
      const found = await blocks.of(c.citizen.number)
      return found === null ? 'blocked-unknown' : found.length > 0 ? 'blocked' : null
    },
    /** Throws Hidden when it isn't to be seen. */
    async of(c: Case, who: Caregiver): Promise<Sight> {
      const because = await hiddenBecause(c, who)
      if (because === null) return { glass: null }
      const until = (await glass?.until(c.id, who, now())) ?? null
      if (until === null) throw new Hidden(because, c)
      return { glass: until }
    },
  }
}
