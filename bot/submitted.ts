// A student's note as the case keeps it: what waits for a licensed colleague's signature, and what came back (countersign.ts).
import type { Case, Draft, Instant, Refusal } from './case.ts'
import type { Caregiver } from './people.ts'
import type { Submitted } from './written.ts'

type Signing =
  | { act: 'sign'; note: { id: string; text: string; contactType: string; at: Instant } }
  | { act: 'correct'; corrects: string; note: { id: string; text: string; contactType: string; at: Instant } }

export const waitsForCountersign = (c: Case): boolean => (c.submitted ?? []).some(note => note.state === 'waiting')

/** The talk has ended, or the bot has it again: only the note asks for somebody of the unit, and no queue holds it otherwise. */
export const lyingForCountersign = (c: Case): boolean =>
  (c.status === 'closed' || c.status === 'with-bot') && waitsForCountersign(c)

/** A student's signature: kept for the colleague, nothing sent. */
export function submitting(c: Case, who: Caregiver, what: Signing): Draft[] | Refusal {
  const { id, text, contactType, at } = what.note
  if (c.submitted?.some(note => note.id === id)) return { refused: 'already-signed' }
  const by = { hsaId: who.hsaId, name: who.name, role: who.role, ...(who.protected ? { protected: true } : {}) }
  const corrects = what.act === 'correct' ? { corrects: what.corrects } : {}
  return [{ type: 'submitted', note: { id, text, contactType, at, by, ...corrects } }]
}

/** What these entries do to the case (log.ts). */
export function submittedAfter(
  c: Case,
  e:
    | { type: 'submitted'; note: Omit<Submitted, 'state'> }
    | { type: 'sent-back'; submitted: string; reason: string; name: string }
    | { type: 'countersigned'; submitted: string },
): Submitted[] {
  const before = c.submitted ?? []
  switch (e.type) {
    case 'submitted':
      // One that came back is written anew: the new one stands for it.
      return [...before.filter(n => n.state !== 'sent-back' || n.by.hsaId !== e.note.by.hsaId), { ...e.note, state: 'waiting' }]
    case 'sent-back':
      return before.map(n => (n.id === e.submitted ? { ...n, state: 'sent-back', reason: e.reason, sentBackBy: e.name } : n))
    case 'countersigned':
      return before.filter(n => n.id !== e.submitted)
  }
}
