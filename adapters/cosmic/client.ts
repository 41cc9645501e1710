// fhir-kit-client for Cosmic, wrapped once: a deadline on every call, no redirects, one token for all until it expires, and
// every failure read as one of three things. A search is posted: a personal number never stands in an address.
import { Client } from 'fhir-kit-client'
import { z } from 'zod'
import { type Breaker, breaker } from './breaker.ts'
import { CosmicError, answered, failureOf, name, read } from './failure.ts'

export type CosmicAccess = {
  /** The FHIR base, e.g. `https://api…/fhir`. */
  baseUrl: string
  tokenUrl: string
  /** COS REST's journal notes; beside the FHIR base when not given. */
  notesUrl?: string
  clientId: string
  clientSecret: string
  /** Ocp-Apim-Subscription-Key. */
  key: string
  /** Letters in the order c r u d s. */
  scope: string
  now: () => number
  deadlineMs?: number
  /** How long a create whose answer was lost may still be under way there. */
  settleMs?: number
}

const TokenReply = z.object({ access_token: z.string(), expires_in: z.number() })

export type CosmicClient = {
  /** Sends these very bytes. */
  create(resourceType: string, bytes: string): Promise<unknown>
  search(resourceType: string, params: Record<string, string>): Promise<unknown>
  /** The journal notes of a person, written since `from`. */
  notes(patient: string, from: string): Promise<unknown>
}

export function cosmicClient(access: CosmicAccess): CosmicClient {
  const { now, deadlineMs = 8000 } = access
  const baseUrl = access.baseUrl.replace(/\/$/, '')
  const notesUrl = access.notesUrl ?? new URL('journalnotes/v2/', baseUrl).href
  const client = new Client({ baseUrl })
  const rest: Breaker = breaker(now)
  let token: { value: Promise<string>; until: number } | null = null

  /** One at a time, however many wait for it. Nothing has been sent when this fails. */
  async function authorise(): Promise<string> {
    if (token && token.until > now() + 10_000) return token.value
    const asked = { value: fetchToken(), until: now() + deadlineMs + 10_000 }
    token = asked
    asked.value.then(
      () => undefined,
      () => {
        if (token === asked) token = null
      },
    )
    return asked.value
  }

  async function fetchToken(): Promise<string> {
    try {
      const reply = await fetch(access.tokenUrl, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(deadlineMs),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: access.clientId,
          client_secret: access.clientSecret,
          scope: access.scope,
        }),
      })
      const said: unknown = await reply.json().catch(() => null)
      if (!reply.ok) {
        const { message, afterMs } = answered(
          { response: { status: reply.status, data: said }, config: { headers: reply.headers } },
          false,
        )
        throw new CosmicError('nothing', `token: ${message}`, afterMs)
      }
      const { access_token, expires_in } = TokenReply.parse(said)
      token = { value: Promise.resolve(access_token), until: now() + expires_in * 1000 }
      return access_token
    } catch (error) {
      throw error instanceof CosmicError ? error : new CosmicError('nothing', `token: ${name(error)}`)
    }
  }

  type Options = { headers: Record<string, string>; signal: AbortSignal; redirect: 'manual' }
  /** Runs a call once, and once more when the token had expired. `writes`: an answer that is lost may have been carried out. */
  async function call<T>(writes: boolean, run: (options: Options) => Promise<T>): Promise<T> {
    rest.check()
    for (let attempt = 0; ; attempt++) {
      try {
        const headers = { authorization: `Bearer ${await authorise()}`, 'Ocp-Apim-Subscription-Key': access.key }
        const answer = await run({ headers, signal: AbortSignal.timeout(deadlineMs), redirect: 'manual' })
        rest.went()
        return answer
      } catch (error) {
        const failure = read(error)
        if (failure?.response.status === 401 && attempt === 0) {
          token = null
          continue
        }
        const said = error instanceof CosmicError ? error : failureOf(error, failure, writes)
        if (said.code === 'refused') rest.went()
        else rest.failed()
        throw said
      }
    }
  }

  return {
    create: (resourceType, body) =>
      call(true, ({ headers, ...options }) =>
        client.request(resourceType, {
          method: 'POST',
          body,
          options: { ...options, headers: { ...headers, 'content-type': 'application/fhir+json' } },
        }),
      ),
    search: (resourceType, searchParams) =>
      call(false, options => client.search({ resourceType, searchParams, options: { ...options, postSearch: true } })),
    notes: (patient, from) =>
      call(false, async options => {
        const url = new URL(notesUrl)
        url.searchParams.set('fromDateTime', from)
        const reply = await fetch(url, { ...options, headers: { ...options.headers, patient, accept: 'application/json' } })
        const data: unknown = await reply.json().catch(() => null)
        if (!reply.ok || data === null)
          throw Object.assign(new Error('COS'), { response: { status: reply.status, data }, config: { headers: reply.headers } })
        return data
      }),
  }
}
