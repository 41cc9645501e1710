// A case goes to a colleague of the unit: one at a time, or all of somebody's at the end of their shift. The one who gets
// it owes the answer from that moment, and a silent owner's case returns by itself as always.
import type { Case, Draft, Refusal } from './case.ts'
import { later } from './hours.ts'
import type { Caregiver } from './people.ts'
import type { Settings } from './settings.ts'
import { bot } from './speech.ts'

export type PassAct = { act: 'pass'; to: Caregiver; reason: string }

export function wrongPass({ to, reason }: PassAct, who: Caregiver): Refusal | null {
  if (reason.trim() === '') return { refused: 'invalid', field: 'reason', detail: 'empty' }
  if (to.hsaId === who.hsaId) return { refused: 'invalid', field: 'to', detail: 'yourself' }
  // Another unit is a transfer, with a queue and a promise of its own.
  return to.unit.hsaId === who.unit.hsaId ? null : { refused: 'invalid', field: 'to', detail: 'another unit' }
}

export function onPass(c: Case, { to, reason }: PassAct, now: string, settings: Settings): Draft[] {
  const { hsaId, name, role, unit, commission } = to
  return [
    { type: 'passed', to: { hsaId, name, role, unit, commission }, reason, lease: later(now, settings.lease) },
    bot(c.language, 'desk.passed', { name, role }),
  ]
}
