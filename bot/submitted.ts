// A student's note as the case keeps it: what waits for a licensed colleague's signature (countersign.ts), and what came back to be
// written again. Either way the case stands in its unit's queue until it is signed, also when the talk is over.
import type { Author, Case, Draft, Instant, Refusal } from './case.ts'
import { type Caregiver, isLicensed } from './people.ts'
import type { Submitted } from './written.ts'

type Signing =
  | { act: 'sign'; note: { id: string; text: string; contactType: string; at: Instant } }
  | { act: 'correct'; corrects: string; note: { id: string; text: string; contactType: string; at: Instant } }

export const waitsForCountersign = (c: Case): boolean => (c.submitted ?? []).some(note => note.state === 'waiting')

/** Whose notes came back and are not yet written again, by HSA-id. */
export const returnedTo = (c: Case): string[] => (c.submitted ?? []).flatMap(n => (n.state === 'sent-back' ? [n.by.hsaId] : []))

/** The talk has ended, or the bot has it again: nobody has the case, and no queue holds it but for the note. */
const isLeft = (c: Case): boolean => c.status === 'closed' || c.status === 'with-bot'
/** A note to sign, or one that came back, asks for somebody of the unit. */
export const lyingNote = (c: Case): boolean => isLeft(c) && (c.submitted ?? []).length > 0

/** What came back and is theirs to write again without having the case: their own; where nobody has it, anybody's for the licensed. */
export const mendable = (c: Case, who: Caregiver): Submitted[] =>
  (c.submitted ?? []).filter(n => n.state === 'sent-back' && (n.by.hsaId === who.hsaId || (isLeft(c) && isLicensed(who))))
export const mending = (c: Case, who: Caregiver): readonly ('sign' | 'correct')[] =>
  mendable(c, who).map(n => (n.corrects ? 'correct' : 'sign'))

/** The ids of what came back and needs no writing again, when somebody signs a note of their own. */
export const insteadOf = (c: Case, corrects: string | undefined): string[] =>
  (c.submitted ?? []).flatMap(n => (n.state === 'sent-back' && n.corrects === corrects ? [n.id] : []))

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
    | { type: 'sent-back'; submitted: string; reason: string; by: Author }
    | { type: 'countersigned'; submitted: string }
    | { type: 'signed'; instead?: string[] | undefined },
): Submitted[] {
  const before = c.submitted ?? []
  switch (e.type) {
    case 'submitted':
      // One that came back is written anew: the new one stands for it.
      return [...before.filter(n => !isAgain(n, e.note)), { ...e.note, state: 'waiting' }]
    case 'sent-back':
      return before.map(n =>
        n.id === e.submitted ? { ...n, state: 'sent-back', reason: e.reason, sentBackBy: nameOf(e.by) } : n,
      )
    case 'countersigned':
      return before.filter(n => n.id !== e.submitted)
    case 'signed':
      return before.filter(n => !e.instead?.includes(n.id))
  }
}

const nameOf = (by: Author) => (by.kind === 'caregiver' ? by.name : '')
const isAgain = (n: Submitted, written: Omit<Submitted, 'state'>) =>
  n.state === 'sent-back' && n.by.hsaId === written.by.hsaId && n.corrects === written.corrects
