// Blocks (spärr; patientdatalagen 4 kap. 4 §): what a person does not want staff of other units, or of other care providers, to
// read. A block covers what was written at one unit, or at all units of a provider, in a time.
import type { Instant } from './instant.ts'
import type { Caregiver } from './people.ts'

/** `unit` null: all of the provider's. `from`, `to`: when what is blocked was written; null = no end. */
export type Block = { unit: string | null; provider: string; from: Instant | null; to: Instant | null }

export interface Blocks {
  /** By personnummer or samordningsnummer. Null: it could not be asked, which is not the same as nothing blocked. */
  of(personNumber: string): Promise<Block[] | null>
}

/** Where and when something was written. */
export type Written = { unit: string; provider: string; at: Instant }

/** Whether this is blocked from this caregiver. One's own unit's is never. */
export function blockedFor(blocks: readonly Block[], written: Written, who: Pick<Caregiver, 'unit' | 'provider'>): boolean {
  if (written.unit === who.unit.hsaId) return false
  return blocks.some(block => {
    const there = block.unit === null ? block.provider === written.provider : block.unit === written.unit
    return (
      there &&
      isAgainst(block, who) &&
      (block.from === null || block.from <= written.at) &&
      (block.to === null || written.at <= block.to)
    )
  })
}

/** An outer block, of a whole provider, is against other providers; an inner one, of a unit, against other units. */
const isAgainst = (block: Block, who: Pick<Caregiver, 'unit' | 'provider'>): boolean =>
  block.unit === null ? block.provider !== who.provider : block.unit !== who.unit.hsaId

/** Whether anything anywhere is blocked from them: for what can't be told unit from unit, such as the record as a whole. */
export const anyBlockedFor = (blocks: readonly Block[], who: Pick<Caregiver, 'unit' | 'provider'>): boolean =>
  blocks.some(block => isAgainst(block, who))
