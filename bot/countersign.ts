// A note by somebody in training waits for a licensed colleague of the unit. Nothing of it goes to the record before that: the
// colleague signs in their own name the very bytes they have seen, with the student named in the text, or sends it back.
import type { Artefact, Case, Draft, Effect, Instant, Refusal } from './case.ts'
import type { Caregiver } from './people.ts'
import { onRecord } from './record-acts.ts'
import type { Submitted } from './written.ts'

export type CountersignAct =
  | { act: 'countersign'; submitted: string; note: { id: string; at: Instant; digest: string }; artefacts: Artefact[] }
  | { act: 'send-back'; submitted: string; reason: string }

const waiting = (c: Case, id: string): Submitted | undefined =>
  c.submitted?.find(note => note.id === id && note.state === 'waiting')

/** Somebody else's: nobody countersigns their own. */
export const countersignable = (c: Case, who: Caregiver): boolean =>
  (c.submitted ?? []).some(note => note.state === 'waiting' && note.by.hsaId !== who.hsaId)

/** What is signed: the student's words, and whose they are. In Swedish, as all of the record, which the patient reads too. */
export const countersignedText = ({ text, by }: Submitted): string => {
  const who = by.protected ? `${by.role.toLowerCase()} (${by.hsaId})` : `${by.name}, ${by.role.toLowerCase()}`
  return `${text}\n\nSkriven av ${who}. Kontrasignerad av undertecknad.`
}

export function onCountersign(c: Case, who: Caregiver, what: CountersignAct): { drafts: Draft[]; effects: Effect[] } | Refusal {
  const submitted = waiting(c, what.submitted)
  if (!submitted) return { refused: 'not-waiting' }
  if (submitted.by.hsaId === who.hsaId) return { refused: 'not-licensed' }
  if (what.act === 'send-back')
    return { drafts: [{ type: 'sent-back', submitted: submitted.id, reason: what.reason }], effects: [] }
  const note = { ...what.note, text: countersignedText(submitted), contactType: submitted.contactType }
  const { corrects } = submitted
  // It stands for this one note: what else came back is still to be written.
  const signed = onRecord(
    { ...c, submitted: [] },
    who,
    corrects ? { act: 'correct', corrects, note, artefacts: what.artefacts } : { act: 'sign', note, artefacts: what.artefacts },
  )
  if ('refused' in signed) return signed
  return { ...signed, drafts: [...signed.drafts, { type: 'countersigned', submitted: submitted.id, note: note.id }] }
}
