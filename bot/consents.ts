// Questions of consent among those asked in the chat: who may be in the talk, and where it may be sent. They are in the talk and
// in the note; what tells of the complaint in short is read without them.
import type { Entry } from './case.ts'

export const consentsIn = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(e => {
      if (e.type === 'referral-asked') return [e.referral.question]
      return e.type === 'guest' && e.did.what === 'invited' && e.did.question ? [e.did.question] : []
    }),
  )

export function withoutConsents(entries: readonly Entry[]): readonly Entry[] {
  const consents = consentsIn(entries)
  return consents.size === 0 ? entries : entries.filter((e, i) => !consents.has(questionOf(e, entries[i + 1])))
}

/** The question an entry asks or answers; the words of an answer stand right before it. */
function questionOf(e: Entry, next: Entry | undefined): string {
  if (e.type === 'desk-asked') return e.question.id
  if (e.type === 'desk-answered') return e.answer.question
  if (e.type !== 'message') return ''
  if (e.by.kind === 'citizen') return next?.type === 'desk-answered' ? next.answer.question : ''
  return e.question?.id ?? ''
}
