// fhir-kit-client for Cosmic, wrapped once: a deadline on every call, links of our own origin only, one token for all
// until it expires, and every failure read as one of four things: nothing happened, it may have happened, no, or gone.
import { Client } from 'fhir-kit-client'
import { z } from 'zod'

export type CosmicAccess = {
  /** The FHIR base, e.g. `https://api…/fhir`. */
  baseUrl: string
  tokenUrl: string
  clientId: string
  clientSecret: string
  /** Ocp-Apim-Subscription-Key. */
  key: string
  /** Letters in the order c r u d s. */
  scope: string
  now: () => number
  deadlineMs?: number
}

/** `nothing`: surely not carried out. `lost`: it may have been. `refused`: the record said no, and why. */
export class CosmicError extends Error {
  readonly code: 'nothing' | 'lost' | 'refused'
  readonly afterMs: number | undefined
  constructor(code: CosmicError['code'], message: string, afterMs?: number) {
    super(message)
    this.code = code
    this.afterMs = afterMs
  }
}

const TokenReply = z.object({ access_token: z.string(), expires_in: z.number() })
const Outcome = z.object({
  issue: z.array(z.object({ diagnostics: z.string().optional(), details: z.object({ text: z.string().optional() }).optional() })),
})
const Apim = z.object({ message: z.string() })
const Failure = z.object({
  response: z.object({ status: z.number(), data: z.unknown() }),
  config: z.object({ headers: z.unknown() }).optional(),
})

export function cosmicClient(access: CosmicAccess) {
  const { baseUrl, now, deadlineMs = 8000 } = access
  let token: { value: string; until: number } | null = null

  async function authorise(): Promise<string> {
    if (token && token.until > now() + 10_000) return token.value
    const reply = await fetch(access.tokenUrl, {
      method: 'POST',
      signal: AbortSignal.timeout(deadlineMs),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: access.clientId,
        client_secret: access.clientSecret,
        scope: access.scope,
      }),
    }).catch((cause: unknown) => {
      throw new CosmicError('nothing', `token: ${name(cause)}`)
    })
    if (!reply.ok) throw new CosmicError('nothing', `token: HTTP ${reply.status}`)
    const { access_token, expires_in } = TokenReply.parse(await reply.json())
    token = { value: access_token, until: now() + expires_in * 1000 }
    return token.value
  }

  const client = new Client({ baseUrl, customHeaders: { 'Ocp-Apim-Subscription-Key': access.key } })
  const headers = async () => ({ authorization: `Bearer ${await authorise()}`, 'Ocp-Apim-Subscription-Key': access.key })

  /** Runs a call once, and once more when the token had expired. `writes`: an answer that is lost may have been carried out. */
  async function call<T>(
    writes: boolean,
    run: (options: { headers: Record<string, string>; signal: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await run({ headers: await headers(), signal: AbortSignal.timeout(deadlineMs) })
      } catch (error) {
        if (error instanceof CosmicError) throw error
        const failure = Failure.safeParse(error)
        if (failure.success && failure.data.response.status === 401 && attempt === 0) {
          token = null
          continue
        }
        throw failure.success ? answered(failure.data, writes) : unanswered(error, writes)
      }
    }
  }

  return {
    create: (resource: { resourceType: string }) =>
      call(true, options => client.create({ resourceType: resource.resourceType, body: resource, options })),
    search: (resourceType: string, searchParams: Record<string, string>) =>
      call(false, options => client.search({ resourceType, searchParams, options })),
    /** COS REST beside FHIR; the patient goes in a header. */
    rest: (path: string, patient: string) =>
      call(false, async options => {
        const url = new URL(path, baseUrl)
        if (url.origin !== new URL(baseUrl).origin) throw new CosmicError('refused', 'a link to a foreign origin')
        const reply = await fetch(url, { headers: { ...options.headers, patient }, signal: options.signal })
        const data: unknown = await reply.json().catch(() => null)
        if (!reply.ok) throw Object.assign(new Error('COS'), { response: { status: reply.status, data } })
        return data
      }),
  }
}

function answered(failure: z.infer<typeof Failure>, writes: boolean): CosmicError {
  const { status, data } = failure.response
  const said = `HTTP ${status}${reason(data)}`
  if (status === 429 || status === 503 || status === 401)
    return new CosmicError('nothing', said, retryAfter(failure.config?.headers))
  // A 2xx that could not be read, a gateway's 502 or 504 and a bare 500 say nothing of what happened behind them.
  if (status < 300 || status >= 500) return new CosmicError(writes ? 'lost' : 'nothing', said)
  return new CosmicError('refused', said)
}

const unanswered = (error: unknown, writes: boolean): CosmicError => {
  const refused =
    error instanceof Error &&
    error.cause instanceof Error &&
    'code' in error.cause &&
    ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(error.cause.code))
  return new CosmicError(refused || !writes ? 'nothing' : 'lost', name(error))
}

const name = (error: unknown) => (error instanceof Error ? error.name : 'error')

/** Cosmic answers in three shapes: OperationOutcome, APIM's and its own. A body of HTML has none. */
function reason(data: unknown): string {
  const outcome = Outcome.safeParse(data)
  if (outcome.success)
    return `: ${outcome.data.issue
      .map(i => i.diagnostics ?? i.details?.text ?? '')
      .filter(Boolean)
      .join('; ')
      .slice(0, 300)}`
  const apim = Apim.safeParse(data)
  return apim.success ? `: ${apim.data.message.slice(0, 300)}` : ''
}

function retryAfter(headers: unknown): number | undefined {
  const value = headers instanceof Headers ? headers.get('retry-after') : null
  const seconds = value === null ? Number.NaN : Number(value)
  return Number.isFinite(seconds) ? Math.min(seconds, 300) * 1000 : undefined
}
