// The talk's contract: what a Direct Line client may send, and what it is sent (DESIGN §10). Published for
// those who write clients; the server reads every incoming activity through it and takes nothing else from it.
import { z } from 'zod'
import { AlarmKind, Instant, Judgement, ShownQuestion, Status } from '../../bot/case.ts'
import { GuestRole } from '../../bot/guests.ts'

export const MAX_TEXT = 10_000

const id = z.string().min(1).max(200)

/** `{question, option}` one choice · `{question, options}` several, by their ids (*none* is an option of its own) · `{question, value}` a number, a date, words. */
export const AnswerValue = z.union([
  z.strictObject({ question: id, option: id }),
  z.strictObject({ question: id, options: z.array(id).max(100) }),
  z.strictObject({ question: id, value: z.union([z.string().max(MAX_TEXT), z.number()]) }),
])
export type AnswerValue = z.infer<typeof AnswerValue>

export const CommandValue = z.strictObject({ command: z.enum(['back', 'human', 'restart', 'stop']) })
export type CommandValue = z.infer<typeof CommandValue>

const valueForms =
  'One of {question, option}, {question, options: ["…"]}, {question, value} or {command: "back" | "human" | "restart" | "stop"}; or leave it out and write text.'

export const ChannelDataIn = z.object({
  /** The client's own id of this activity: the same id is stored once, however often it is sent. */
  clientActivityID: z.string().min(1, 'Leave it out, or give a non-empty id.').max(200, 'At most 200 characters.').optional(),
  client: z
    .object({
      /** The question kinds this client can show; without it: choice, number, date and text. */
      kinds: z.array(z.string().max(20)).max(20).optional(),
      /** The language the person has just chosen in the client's own menu. */
      language: z.string().max(35).optional(),
    })
    .optional(),
  messageBack: z.object({ displayText: z.string().max(MAX_TEXT).optional() }).nullish(),
})

/** `locale`: the language the client's page is in. A wish is `client.language`, or words: a page that goes on in its own must not undo them. */
const common = { channelData: ChannelDataIn.nullish(), locale: z.string().max(35).nullish() }

export const MessageIn = z.object({
  type: z.literal('message'),
  text: z
    .string({ error: 'Text as a string.' })
    .max(MAX_TEXT, `At most ${MAX_TEXT} characters; send the rest in a second message.`)
    .nullish(),
  value: z.union([AnswerValue, CommandValue, z.string().max(MAX_TEXT), z.null()], { error: valueForms }).optional(),
  attachments: z.array(z.unknown()).nullish(),
  ...common,
})

/**
 * `citizen.signed-in`: the person has just logged in; the server reads who from the session cookie. `citizen.read`: they have had
 * the talk before their eyes up to the activity `value.upTo`. Others are accepted and ignored.
 */
export const EventIn = z.object({ type: z.literal('event'), name: z.string().max(200), value: z.unknown().optional(), ...common })
export const ReadValue = z.object({ upTo: z.string().max(200) })
/** Shown to the caregiver while it lasts, never stored. */
export const TypingIn = z.object({ type: z.literal('typing'), ...common })

export const ActivityIn = z.discriminatedUnion('type', [MessageIn, EventIn, TypingIn], {
  error: 'One of "message", "event" or "typing".',
})
export type ActivityIn = z.infer<typeof ActivityIn>

export const Sender = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('caregiver'), name: z.string(), role: z.string(), unit: z.string() }),
  /** An interpreter or a relative who was invited into the talk. */
  z.object({ kind: z.literal('guest'), name: z.string(), role: GuestRole }),
])

/** `title`, `text` and `displayText` are the option's words; `value` is what comes back. */
export const CardAction = z.object({
  type: z.literal('messageBack'),
  title: z.string(),
  text: z.string(),
  displayText: z.string(),
  value: z.object({ question: z.string(), option: z.string() }),
})

const out = {
  /** `<conversation>|<number in the log>`; stable over replays. */
  id: z.string(),
  timestamp: Instant,
  channelId: z.literal('directline'),
  conversation: z.object({ id: z.string() }),
  from: z.object({ id: z.string(), name: z.string().optional(), role: z.enum(['user', 'bot']) }),
}

export const MessageOut = z.object({
  type: z.literal('message'),
  ...out,
  text: z.string(),
  textFormat: z.literal('plain'),
  locale: z.string(),
  /** Web Chat shows a picture of the citizen's own only when it has a `thumbnailUrl`. */
  attachments: z
    .array(z.object({ contentType: z.string(), name: z.string(), contentUrl: z.string(), thumbnailUrl: z.string().optional() }))
    .optional(),
  suggestedActions: z.object({ to: z.array(z.string()), actions: z.array(CardAction) }).optional(),
  channelData: z.object({
    question: ShownQuestion.optional(),
    sender: Sender.optional(),
    clientActivityID: z.string().optional(),
    /** The question a citizen's message answers. */
    answers: z.string().optional(),
    /** The page should offer a login here. */
    login: z.literal(true).optional(),
  }),
})

/** `unit` is its name; `position` in the queue counts from 1. */
export const CaseStatus = z.object({
  status: Status,
  unit: z.string().optional(),
  position: z.number().int().positive().optional(),
  promisedBy: Instant.optional(),
})

/** The talk goes on in another conversation, at another care provider: a token for it comes from POST /tokens/onward with this one's. */
export const CaseReferred = z.object({ conversation: z.string(), unit: z.string(), provider: z.string(), promisedBy: Instant })

/**
 * Who is in the talk beside the citizen and the caregiver. `invited` may come in, `here` has, `gone` no longer may. The citizen
 * ends it with `{question: "guest.<id>", option: "end"}`. All are gone when the case is closed or with the bot again.
 */
export const CaseGuest = z.object({
  id: z.string(),
  role: GuestRole,
  name: z.string(),
  state: z.enum(['invited', 'here', 'gone']),
})

const eventOut = <N extends string, S extends z.ZodType>(name: N, value: S) =>
  z.object({ type: z.literal('event'), ...out, name: z.literal(name), value })

export const EventOut = z.discriminatedUnion('name', [
  eventOut('triage.outcome', Judgement),
  eventOut('danger.alarm', z.object({ kind: AlarmKind })),
  eventOut('case.status', CaseStatus),
  eventOut('case.referred', CaseReferred),
  eventOut('case.guest', CaseGuest),
])
/** Over the socket only; has no number in the log. */
export const TypingOut = z.object({ type: z.literal('typing'), ...out, channelData: z.object({ sender: Sender.optional() }) })

export const Activity = z.union([MessageOut, EventOut, TypingOut])
export type Activity = z.infer<typeof Activity>
export type MessageOut = z.infer<typeof MessageOut>
export type EventOut = z.infer<typeof EventOut>

/** A frame on the socket, and the answer to a poll. An empty frame is a sign of life. */
export const ActivitySet = z.object({ activities: z.array(Activity), watermark: z.string() })
export type ActivitySet = z.infer<typeof ActivitySet>
