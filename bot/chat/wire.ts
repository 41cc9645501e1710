// Direct Line 3.0 as the page sees it: the shapes of what comes in, and one HTTP call. zod/mini, because every
// kilobyte here is paid on a phone far from a mast; what a field may not be is forgotten, never the whole message.
import * as z from 'zod/mini'

// The compiled parsers need eval, which our content security policy forbids.
z.config({ jitless: true })

export const Question = z.object({
  id: z.string(),
  kind: z.enum(['choice', 'multi', 'number', 'date', 'scale', 'text', 'photo']),
  options: z.optional(z.array(z.object({ id: z.string(), title: z.string() }))),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  unit: z.optional(z.string()),
  /** The unit of one. */
  one: z.optional(z.string()),
  why: z.optional(z.string()),
})
export type Question = z.infer<typeof Question>

export const Sender = z.object({
  kind: z.string(),
  name: z.optional(z.string()),
  role: z.optional(z.string()),
  unit: z.optional(z.string()),
})
export type Sender = z.infer<typeof Sender>

/** What an answer says: the question it belongs to, always. */
export const Answer = z.object({
  question: z.string(),
  option: z.optional(z.string()),
  options: z.optional(z.array(z.string())),
  value: z.optional(z.union([z.string(), z.number()])),
})
export type Answer = z.infer<typeof Answer>

const level = z.enum(['P1', 'P2', 'P3', 'P4', 'P5'])
export const Outcome = z.object({
  level,
  symptom: z.string(),
  rule: z.string(),
  rulesVersion: z.string(),
  because: z.array(z.object({ answer: z.string(), text: z.string() })),
  wouldChange: z.array(z.object({ answer: z.string(), level, text: z.string() })),
  action: z.string(),
  where: z.object({ kind: z.string(), unit: z.optional(z.string()) }),
  by: z.string(),
  source: z.optional(z.string()),
})
export type Outcome = z.infer<typeof Outcome>

export const CaseStatus = z.object({
  status: z.enum(['with-bot', 'waiting', 'claimed', 'on-hold', 'closed']),
  unit: z.optional(z.union([z.string(), z.object({ name: z.string() })])),
  position: z.optional(z.number()),
  promisedBy: z.optional(z.string()),
  late: z.optional(z.boolean()),
})
export type CaseStatus = z.infer<typeof CaseStatus>

/** The talk goes on in another conversation: at another care provider. */
export const Referred = z.object({ conversation: z.string(), unit: z.string() })
/** Who was invited into the talk, and how it stands with them. */
export const Guest = z.object({
  id: z.string(),
  role: z.enum(['interpreter', 'relative']),
  name: z.string(),
  state: z.enum(['invited', 'here', 'gone']),
})
export type Guest = z.infer<typeof Guest>
export const Alarm = z.object({ kind: z.enum(['emergency', 'crisis']) })

const ChannelData = z.object({
  clientActivityID: z.catch(z.optional(z.string()), undefined),
  question: z.catch(z.optional(Question), undefined),
  sender: z.catch(z.optional(Sender), undefined),
  /** A server that answers to the text of a message may say here which question it took it for. */
  answers: z.catch(z.optional(z.string()), undefined),
  login: z.catch(z.optional(z.boolean()), undefined),
})

export const Activity = z.object({
  type: z.string(),
  id: z.optional(z.string()),
  timestamp: z.catch(z.optional(z.string()), undefined),
  name: z.catch(z.optional(z.string()), undefined),
  text: z.catch(z.optional(z.string()), undefined),
  locale: z.catch(z.optional(z.string()), undefined),
  value: z.optional(z.unknown()),
  from: z.catch(z.optional(z.object({ role: z.optional(z.string()), name: z.optional(z.string()) })), undefined),
  channelData: z.catch(z.optional(ChannelData), undefined),
  attachments: z.catch(
    z.optional(z.array(z.object({ contentType: z.string(), contentUrl: z.optional(z.string()), name: z.optional(z.string()) }))),
    undefined,
  ),
})
export type Activity = z.infer<typeof Activity>

export const Frame = z.object({ activities: z.array(z.unknown()), watermark: z.catch(z.optional(z.string()), undefined) })
export const Session = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.catch(z.number(), 900),
  streamUrl: z.optional(z.string()),
})
export type Session = z.infer<typeof Session>
export const Refreshed = z.object({ token: z.string(), expires_in: z.catch(z.number(), 900) })

export function activitiesOf(frame: unknown): { activities: Activity[]; watermark?: string | undefined } {
  const read = Frame.safeParse(frame)
  if (!read.success) return { activities: [] }
  return {
    watermark: read.data.watermark,
    activities: read.data.activities.flatMap(a => {
      const activity = Activity.safeParse(a)
      return activity.success ? [activity.data] : []
    }),
  }
}

/** The same again takes its earlier place; that somebody writes is of now, wherever it stood when they wrote before. */
export function withNews(all: readonly Activity[], news: readonly Activity[]): Activity[] {
  const next = [...all]
  for (const activity of news) {
    const at = activity.id === undefined ? -1 : next.findIndex(one => one.id === activity.id)
    if (at >= 0 && activity.type !== 'typing') next[at] = activity
    else {
      if (at >= 0) next.splice(at, 1)
      next.push(activity)
    }
  }
  return next
}

/** The server said no. `status` 0 = we never got an answer. */
export class CallError extends Error {
  readonly status: number
  readonly retryAfterMs: number | null
  constructor(status: number, retryAfterMs: number | null, cause?: unknown) {
    super(`Direct Line answered ${status}`, { cause })
    this.status = status
    this.retryAfterMs = retryAfterMs
  }
}

export type Call = { method: 'GET' | 'POST'; url: string; token?: string; json?: unknown; body?: FormData; deadlineMs: number }

export async function call(fetch_: typeof fetch, { method, url, token, json, body, deadlineMs }: Call): Promise<unknown> {
  let answer: Response
  try {
    answer = await fetch_(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(json === undefined ? (body ? { body } : {}) : { body: JSON.stringify(json) }),
      signal: AbortSignal.timeout(deadlineMs),
    })
  } catch (cause) {
    throw new CallError(0, null, cause)
  }
  if (!answer.ok) throw new CallError(answer.status, retryAfter(answer.headers.get('retry-after')))
  try {
    return await answer.json()
  } catch (cause) {
    throw new CallError(0, null, cause)
  }
}

const retryAfter = (header: string | null) => (header && Number.isFinite(Number(header)) ? Number(header) * 1000 : null)
