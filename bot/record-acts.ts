// What a caregiver does about the record: signs, corrects, says what a look in the record showed, sends again. Each act
// gives what to write and what to carry; the desk has already judged who may.
import {
  type Artefact,
  type Case,
  type Draft,
  type Effect,
  effectOf,
  type Instant,
  isRefusal,
  type Note,
  type Receipt,
  type Refusal,
} from './case.ts'
import { insteadOf, submitting } from './submitted.ts'
import type { Caregiver } from './people.ts'

type Signing = { id: string; text: string; contactType: string; at: Instant; digest: string }
export type RecordAct =
  | { act: 'sign'; note: Signing; artefacts: Artefact[] }
  /** A new note that stands instead of an earlier one. */
  | { act: 'correct'; corrects: string; note: Signing; artefacts: Artefact[] }
  /** A person has looked in the record for what nobody knows whether it got there. */
  | { act: 'settle'; artefact: string; seen: 'there' | 'not-there' }
  /** The same bytes once more, of what surely isn't there. */
  | { act: 'resend'; artefact: Artefact }

/** Refused, or nobody knows: a closed case with such a one is not done with. */
export const unsettled = (c: Case): boolean => c.receipts.some(r => r.state === 'refused' || r.state === 'unknown')
/** Surely not there: the record said no, or a person has looked. A booking that was cancelled since is not sent again. */
export const resendable = (c: Case, r: Receipt): boolean =>
  r.state === 'refused' && (r.kind !== 'appointment' || c.bookings.some(b => r.artefact.includes(b.slot)))
export const correctable = (c: Case, note: Pick<Note, 'id'>): boolean =>
  c.receipts.some(r => r.kind === 'note' && r.note === note.id && (r.state === 'refused' || r.state === 'in-record'))

export function onRecord(c: Case, who: Caregiver, what: RecordAct): { drafts: Draft[]; effects: Effect[] } | Refusal {
  switch (what.act) {
    case 'sign':
    case 'correct': {
      if (who.duty === 'student') {
        const drafts = submitting(c, who, what)
        return isRefusal(drafts) ? drafts : { drafts, effects: [] }
      }
      if (c.notes.some(n => n.id === what.note.id)) return { refused: 'already-signed' }
      if (what.act === 'correct' && !c.notes.some(n => n.id === what.corrects && correctable(c, n)))
        return { refused: 'not-stuck' }
      const { id, text, contactType, at, digest } = what.note
      const corrects = what.act === 'correct' ? { corrects: what.corrects } : {}
      const note: Note = { id, text, contactType, signedAt: at, digest, by: who.hsaId, ...corrects }
      const instead = insteadOf(c, corrects.corrects)
      const artefacts = what.artefacts.map(({ body: _, ...artefact }) => artefact)
      return {
        drafts: [{ type: 'signed', note, artefacts, ...(instead.length > 0 ? { instead } : {}) }],
        effects: what.artefacts.map(artefact => ({ id: artefact.id, destination: 'record', artefact })),
      }
    }
    case 'settle': {
      const receipt = c.receipts.find(r => r.artefact === what.artefact)
      if (!receipt) return { refused: 'invalid', field: 'artefact', detail: 'no such artefact' }
      if (receipt.state !== 'unknown') return { refused: 'not-stuck' }
      const state = what.seen === 'there' ? ('in-record' as const) : ('refused' as const)
      const settled: Receipt = { ...receipt, state, seen: what.seen, reason: who.name }
      return { drafts: [{ type: 'receipt', receipt: settled }], effects: [] }
    }
    case 'resend': {
      const receipt = c.receipts.find(r => r.artefact === what.artefact.id)
      if (!receipt || !resendable(c, receipt)) return { refused: 'not-stuck' }
      const { artefact, kind, title, resent = 0 } = receipt
      const again: Receipt = { artefact, kind, title, state: 'waiting', resent: resent + 1 }
      return {
        drafts: [{ type: 'receipt', receipt: again }],
        effects: [{ id: effectOf(again), destination: 'record', artefact: what.artefact }],
      }
    }
  }
}
