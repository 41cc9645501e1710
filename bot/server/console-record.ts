// The record, as the desk sees it: what a caregiver may do about each receipt, and the list of what isn't there, with
// the reason in a word the page has a text for. Rows carry no names and nobody's words.
import type { Case } from '../case.ts'
import { nullifiable } from '../amend.ts'
import { countersignedText } from '../countersign.ts'
import type { NoteView, ReceiptView, StuckView, StuckWhy, SubmittedView } from '../console/wire.ts'
import { allowed } from '../desk.ts'
import type { Caregiver } from '../people.ts'
import type { StuckRow } from '../ports.ts'
import { correctable, resendable } from '../record-acts.ts'
import { mendable } from '../submitted.ts'

export function notesOf(c: Case, who: Caregiver): NoteView[] {
  const may = allowed(c, who).includes('nullify')
  return c.notes.map(note => ({ ...note, mine: may && nullifiable(c, note, who) }))
}

export function submittedOf(c: Case, who: Caregiver): SubmittedView[] {
  const acts = allowed(c, who)
  const may = acts.includes('countersign')
  return (c.submitted ?? []).map(note => {
    const mine = note.by.hsaId === who.hsaId
    const again = mendable(c, who).includes(note) && acts.includes(note.corrects ? 'correct' : 'sign')
    return { ...note, mine, again, can: may && note.state === 'waiting' && !mine, signs: countersignedText(note) }
  })
}

export function receiptsOf(c: Case, who: Caregiver): ReceiptView[] {
  const acts = allowed(c, who)
  return c.receipts.map(r => {
    const again = r.kind === 'note' && correctable(c, { id: r.note ?? '' })
    const can: Record<ReceiptView['can'][number], boolean> = {
      settle: acts.includes('settle') && r.state === 'unknown',
      resend: acts.includes('resend') && resendable(c, r),
      correct: acts.includes('correct') && again,
      // A new note needs somebody who has the case.
      claim: acts.includes('claim') && again && r.state === 'refused',
    }
    return { ...r, can: (['settle', 'resend', 'correct', 'claim'] as const).filter(act => can[act]) }
  })
}

export function stuckView({ case: id, number, receipt, attempts, next, error, answer }: StuckRow): StuckView {
  const { artefact, title, state, signed = '', since = '' } = receipt
  return {
    id,
    number,
    artefact,
    title,
    state,
    why: why(receipt, attempts, answer),
    reason: receipt.reason ?? (state === 'waiting' ? error : null),
    signed,
    since,
    attempts,
    next: state === 'waiting' && attempts > 0 ? next : null,
    raw: answer && { status: answer.status, body: answer.body, at: answer.at },
  }
}

function why(r: StuckRow['receipt'], attempts: number, answer: StuckRow['answer']): StuckWhy {
  if (r.state === 'refused') return r.seen === 'not-there' ? 'not-there' : 'refused'
  if (r.state === 'unknown') return (r.looks ?? 0) > 0 ? 'looked' : 'lost'
  if (attempts === 0 || !answer) return 'queued'
  return answer.away ? 'away' : 'turned-away'
}
