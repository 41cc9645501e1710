// A mark on the case: an interpreter is needed, and in which language. Set by a caregiver; what the citizen wrote of it in the
// talk (the fact told.interpreter) is shown until somebody has.
import { z } from 'zod'
import type { Case, Draft, Entry, Refusal } from './case.ts'
import { isCode } from './language-code.ts'

/** A BCP 47 code; what was marked before these was kept in words (languages.ts reads both). */
const language = z.string().max(35).refine(isCode)
/** `language` null: none is needed after all. */
export const InterpreterAct = z.strictObject({ act: z.literal('mark-interpreter'), language: language.nullable() })
export type InterpreterAct = z.infer<typeof InterpreterAct>

export const wrongInterpreter = ({ language }: InterpreterAct): Refusal | null =>
  language !== null && !isCode(language) ? { refused: 'invalid', field: 'language', detail: 'not a language code' } : null

export const onInterpreter = ({ language }: InterpreterAct): Draft[] => [{ type: 'interpreter-marked', language }]

/** What the mark makes of the case. */
export const markOf = ({
  language,
  by,
  at,
}: Extract<Entry, { type: 'interpreter-marked' }>): NonNullable<Case['interpreter']> | null =>
  language === null ? null : { language, by: by.kind === 'caregiver' ? by.name : '', at }
