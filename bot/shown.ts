// What a message holds beside its words: a question with its answers, a file. And a question a caregiver has asked, which
// waits in the case for its answer.
import { z } from 'zod'

/** A question as it was shown, in the words shown. */
export const ShownQuestion = z.object({
  id: z.string(),
  kind: z.enum(['choice', 'multi', 'number', 'date', 'scale', 'text', 'photo']),
  options: z.array(z.object({ id: z.string(), title: z.string() })).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  /** The unit of one: "dag", where `unit` is "dagar". */
  one: z.string().optional(),
  why: z.string().optional(),
})
export type ShownQuestion = z.infer<typeof ShownQuestion>

export const Attachment = z.object({ id: z.string(), name: z.string(), contentType: z.string(), size: z.number() })
export type Attachment = z.infer<typeof Attachment>

/** As the caregiver meant it: a client that can't show the kind has got a plainer one in its message. */
export const DeskQuestion = ShownQuestion.omit({ why: true }).extend({
  kind: z.enum(['choice', 'multi', 'number', 'scale', 'photo']),
  text: z.string(),
})
export type DeskQuestion = z.infer<typeof DeskQuestion>

/** `options` by id, `value` a number, `files` of a photo by id; `text` is what the citizen said. */
export const DeskAnswer = z.object({
  question: z.string(),
  text: z.string(),
  options: z.array(z.string()).optional(),
  value: z.number().optional(),
  files: z.array(z.string()).optional(),
})
export type DeskAnswer = z.infer<typeof DeskAnswer>
