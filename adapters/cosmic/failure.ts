// A failed call, read as one of three things: surely nothing happened, it may have happened, or no. Cosmic says no in three
// shapes (the gateway's, its own, OperationOutcome), and a body of HTML has none.
import { z } from 'zod'
import type { RawAnswer } from '../../bot/ports.ts'

/** `nothing`: surely not carried out. `lost`: it may have been. `refused`: the record said no, and why. */
export class CosmicError extends Error {
  readonly code: 'nothing' | 'lost' | 'refused'
  readonly afterMs: number | undefined
  /** As it came; undefined when nothing came. */
  readonly answer: RawAnswer | undefined
  constructor(code: CosmicError['code'], message: string, afterMs?: number, answer?: RawAnswer) {
    super(message)
    this.name = 'CosmicError'
    this.code = code
    this.afterMs = afterMs
    this.answer = answer
  }
}

const Outcome = z.object({
  resourceType: z.literal('OperationOutcome'),
  issue: z.array(z.object({ diagnostics: z.string().optional(), details: z.object({ text: z.string().optional() }).optional() })),
})
const Gateway = z.object({ message: z.string() })
const Own = z.object({ error: z.string(), error_description: z.string().optional() })
/** As fhir-kit-client throws; the response's headers are in its config. */
const Failure = z.object({
  response: z.object({ status: z.number(), data: z.unknown() }),
  config: z.object({ headers: z.unknown() }).optional(),
})
export type Failure = z.infer<typeof Failure>

export const read = (error: unknown): Failure | null => Failure.safeParse(error).data ?? null

export const name = (error: unknown) => (error instanceof Error ? error.name : 'error')

export function failureOf(error: unknown, failure: Failure | null, writes: boolean): CosmicError {
  return failure ? answered(failure, writes) : unanswered(error, writes)
}

/** Nothing was done: a key, a right or an address is wrong, or it is too busy. An operator mends that; the note waits. */
const NOTHING = [401, 403, 404, 429]
/** The gateway's own, as published: it answers before anything has reached COSMIC. */
const Closed = z.object({ statusCode: z.literal(503), message: z.string() })

export function answered({ response: { status, data }, config }: Failure, writes: boolean): CosmicError {
  const said = `HTTP ${status}${reason(data)}`
  const answer = rawOf(status, data)
  const redirected = status >= 300 && status < 400
  const after = retryAfter(config?.headers, data)
  // Any other 503 may be a proxy's that lost patience with what was carried out behind it.
  const closed = status === 503 && (after !== undefined || Closed.safeParse(data).success)
  if (redirected || closed || NOTHING.includes(status)) return new CosmicError('nothing', said, after, answer)
  // A 2xx that could not be read, a request that took too long, a gateway's 502 or 504, a bare 500 or 503 say nothing of what
  // happened behind them.
  if (status < 300 || status === 408 || status >= 500)
    return new CosmicError(writes ? 'lost' : 'nothing', said, undefined, answer)
  return new CosmicError('refused', said, undefined, answer)
}

export const rawOf = (status: number, data: unknown): RawAnswer => ({
  status,
  body: (typeof data === 'string' ? data : JSON.stringify(data ?? '')).slice(0, 20_000),
})

const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

function unanswered(error: unknown, writes: boolean): CosmicError {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return new CosmicError(NEVER_SENT.includes(code) || !writes ? 'nothing' : 'lost', [name(error), code].filter(Boolean).join(' '))
}

/** What Cosmic said, without any personal number in it: reasons are stored with the effect. */
function reason(data: unknown): string {
  const outcome = Outcome.safeParse(data)
  const own = Own.safeParse(data)
  const text = outcome.success
    ? outcome.data.issue
        .map(i => i.diagnostics ?? i.details?.text ?? '')
        .filter(Boolean)
        .join('; ')
    : own.success
      ? [own.data.error, own.data.error_description].filter(Boolean).join(', ')
      : (Gateway.safeParse(data).data?.message ?? '')
  return text ? `: ${text.replace(/(?<!\d)(\d{2})?\d{6}[-+]?\d{4}(?!\d)/g, '•••').slice(0, 300)}` : ''
}

/** Retry-After in seconds or as a date; the gateway's published answer has none, but says it in its message. */
function retryAfter(headers: unknown, data: unknown): number | undefined {
  const value = headers instanceof Headers ? headers.get('retry-after') : null
  const said = /again in (\d+) seconds/.exec(Gateway.safeParse(data).data?.message ?? '')?.[1]
  const seconds = value === null ? Number(said ?? Number.NaN) : Number(value)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : value === null ? Number.NaN : Date.parse(value) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, Math.min(ms, 300_000)) : undefined
}
