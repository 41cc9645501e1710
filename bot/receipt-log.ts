// What a receipt of the record, and a note signed anew, do to the receipts a case has.
import type { Case, Entry, Instant, Receipt } from './case.ts'

/**
 * Another contact or booking signed anew stands instead of one that was refused. A note only goes away when the new one
 * says so: two notes of a case are two. What is unknown stays until somebody has looked.
 */
export const isReplaced = (r: Receipt, e: Extract<Entry, { type: 'signed' }>): boolean =>
  r.kind === 'note'
    ? r.note !== undefined && r.note === e.note.corrects && (r.state === 'refused' || r.state === 'in-record')
    : r.state === 'refused' && e.artefacts.some(a => a.kind === r.kind)

/** Why it was refused is history: the log has it. */
export const replaced = ({ reason: _, ...r }: Receipt, at: Instant): Receipt => ({ ...r, state: 'replaced', since: at, at })

/**
 * What is changed by one that has come to the record: what it names, and, where moving that was refused, the time before it, which
 * is what stood. A cancellation that found nothing to cancel ends what was refused: nobody has to mend a time that is no more.
 */
export function isAmended(r: Receipt, c: Case, { receipt }: Extract<Entry, { type: 'receipt' }>): boolean {
  const needless = receipt.state === 'replaced' && receipt.kind === 'cancellation' && r.state === 'refused'
  if (r.state === 'replaced' || (receipt.state !== 'in-record' && !needless)) return false
  const of = (artefact: string | undefined) => c.receipts.find(one => one.artefact === artefact)
  for (let amended = of(of(receipt.artefact)?.amends); amended; amended = of(amended.amends)) {
    if (amended.artefact === r.artefact) return true
    if (amended.state !== 'refused') return false
  }
  return false
}

export function received(before: Receipt | undefined, next: Receipt, at: Instant): Receipt {
  const { note, resent, amends, signed = at } = before ?? {}
  const since = before?.state === next.state ? (before.since ?? at) : at
  const kept = { ...(note ? { note } : {}), ...(resent ? { resent } : {}), ...(amends ? { amends } : {}) }
  return { ...kept, ...next, signed, since, at }
}
