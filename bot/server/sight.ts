// What a caregiver may not see although the case is at their unit: a person with a protected identity, for those who are not
// cleared; and what the person has had blocked (spärr) from other units. Both can be broken through for an hour, with a
// reason that a reviewer reads: a life is worth more than a secret.
import type { Case, Instant } from '../case.ts'
import type { Caregiver, Citizen } from '../people.ts'
import { anyBlockedFor, type Blocks, blockedFor } from '../blocks.ts'
import { type Blocked, brokenUntil, type Glasses, type HiddenBecause } from '../glass.ts'
import type { CaseRow, Register } from '../ports.ts'
import { remembered } from '../remembered.ts'

/** `abroad`: units of other care providers, of which somebody who sits centrally hears nothing but danger to life (DESIGN §8). */
export type Eyes = { cleared?: boolean | undefined; abroad?: readonly string[] }

type Called = { alarm: { acknowledged: unknown } | null } & Pick<Case, 'alert' | 'unit'>
/** Whether what calls in a case is for these eyes: what is for somebody cleared rings for nobody else, who could not open it. */
export const concerns = ({ alarm, alert, unit }: Called, eyes: Eyes): boolean => {
  if (!alert || (alarm && !alarm.acknowledged)) return true
  return (eyes.cleared === true || alert.kind !== 'protected') && !(unit && eyes.abroad?.includes(unit.hsaId))
}

/** The rows as these eyes see them: another unit's that called only for others is not theirs at all. */
export const rowsFor = (rows: CaseRow[], units: readonly string[], eyes: Eyes): CaseRow[] =>
  rows.flatMap(row => {
    if (concerns(row, eyes)) return [row]
    return units.includes(row.unit?.hsaId ?? '') || row.lowering?.central ? [{ ...row, alert: null }] : []
  })

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

export type SightDeps = {
  register: Pick<Register, 'units' | 'protectedIdentity'>
  blocks?: Blocks
  glass?: Glasses
  now: () => Instant
  /** Told when somebody turns out to be protected who wasn't when they logged in. */
  marked?: (caseId: string, citizen: Citizen) => Promise<unknown>
  onError?: (error: unknown) => void
}
/** `glass`: until when, when it is seen through a broken glass only. */
export type Sight = { glass: Instant | null }
export type Sights = ReturnType<typeof sights>

/** A mark is meant to hold at once; an open case is read again every few seconds. */
const known = 30_000

export function sights({ register, blocks, glass, now, marked, onError }: SightDeps) {
  // A register that can't be asked says nothing new: what was so when they logged in still holds.
  const isMarked = remembered(number => register.protectedIdentity(number, false), { forMs: known, now })

  async function isProtected(c: Case, citizen: Citizen): Promise<boolean> {
    if (citizen.protected) return true
    if (!(await isMarked(citizen.number))) return false
    // Not waited for: this look may be a part of a change of the same case, which goes first.
    if (c.status !== 'closed') marked?.(c.id, { ...citizen, protected: true }).catch(error => onError?.(error))
    return true
  }

  /** What the person has blocked of this very case. A unit's own is never (patientdatalagen 4 kap. 4 §). */
  async function blockedIn(c: Case, citizen: Citizen, who: Caregiver): Promise<Blocked | null> {
    if (!blocks || c.unit === null || c.unit.hsaId === who.unit.hsaId) return null
    const found = await blocks.of(citizen.number)
    if (found === null) return 'blocked-unknown'
    if (found.length === 0) return null
    const provider = (await register.units()).find(unit => unit.hsaId === c.unit?.hsaId)?.provider.hsaId
    if (blockedFor(found, { unit: c.unit.hsaId, provider: provider ?? '', at: c.openedAt }, who)) return 'blocked'
    // Whose unit it is nobody knows: so neither whether an outer block is of it.
    return provider === undefined ? 'blocked-unknown' : null
  }

  /** All that hides the case from them, glass or no glass. */
  async function hiddenBecause(c: Case, who: Caregiver): Promise<HiddenBecause[]> {
    if (!c.citizen) return []
    const isHidden = !who.cleared && (await isProtected(c, c.citizen))
    const blocked = await blockedIn(c, c.citizen, who)
    return [...(isHidden ? ['protected' as const] : []), ...(blocked ? [blocked] : [])]
  }

  const broken = async (c: Case, who: Caregiver) => (await glass?.until(c.id, who, now())) ?? {}

  return {
    hiddenBecause,
    /** Whether the person has anything blocked from them anywhere: what of it is beside this case is seen by the same glass. */
    async beside(c: Case, who: Caregiver): Promise<Blocked | null> {
      if (!c.citizen || !blocks) return null
      const found = await blocks.of(c.citizen.number)
      return found === null ? 'blocked-unknown' : anyBlockedFor(found, who) ? 'blocked' : null
    },
    /** Until when what is hidden because of this is seen in the case, and beside it. */
    async through(c: Case, who: Caregiver, because: HiddenBecause): Promise<Instant | null> {
      return brokenUntil(await broken(c, who), because)
    },
    /** Throws Hidden when it isn't to be seen. `under`: the case in which the glass was broken, when not this one. */
    async of(c: Case, who: Caregiver, under: Case = c): Promise<Sight> {
      const because = await hiddenBecause(c, who)
      if (because.length === 0) return { glass: null }
      const through = await broken(under, who)
      const ends = because.map(one => {
        const until = brokenUntil(through, one)
        if (until === null) throw new Hidden(one, c)
        return until
      })
      return { glass: ends.toSorted()[0] ?? null }
    },
  }
}
