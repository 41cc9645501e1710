// A case goes to a colleague of the unit: one at a time, or all of somebody's at the end of their shift. The one who gets
// it owes the answer from that moment, and a silent owner's case returns by itself as always.
import type { Case, Draft, Refusal } from './case.ts'
import { later } from './hours.ts'
import { type Caregiver, outsideName, staffAuthor } from './people.ts'
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
  const { kind: _, ...given } = staffAuthor(to)
  return [
    { type: 'passed', to: given, reason, lease: later(now, settings.lease) },
    bot(c.language, to.protected ? 'desk.passed-role' : 'desk.passed', { name: outsideName(to), role: to.role }),
  ]
}
