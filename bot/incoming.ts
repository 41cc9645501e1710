// What comes in from a citizen's client, in the house's words: the channel's door ends the vendor's.
import { z } from 'zod'
import { Attachment } from './case.ts'
import { Citizen } from './people.ts'

/** What a citizen's client brings, past the channel's door: the vendor's words have ended. */
export const Incoming = z.discriminatedUnion('type', [
  /** `follows`: the number of a case that was closed, and which they go on from. */
  z.object({
    type: z.literal('opened'),
    language: z.string(),
    channel: z.string(),
    citizen: Citizen.nullable(),
    follows: z.string().optional(),
  }),
  z.object({ type: z.literal('identified'), citizen: Citizen }),
  z.object({
    type: z.literal('message'),
    text: z.string(),
    language: z.string().optional(),
    clientId: z.string().optional(),
    /** Names its question: a late one changes that answer, never another. */
    answer: z
      .object({
        question: z.string(),
        option: z.string().optional(),
        options: z.array(z.string()).optional(),
        value: z.union([z.string(), z.number()]).optional(),
      })
      .optional(),
    command: z.enum(['back', 'human', 'restart', 'stop']).optional(),
    attachments: z.array(Attachment).optional(),
    /** The question kinds the client can show (channelData.client.kinds). */
    kinds: z.array(z.string()).optional(),
  }),
])
export type Incoming = z.infer<typeof Incoming>

/** Somebody invited into the talk writes: past a door of their own. */
export type FromGuest = { type: 'guest'; guest: string; text: string; clientId?: string }
