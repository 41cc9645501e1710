// fhir-kit-client for Cosmic, wrapped once: a deadline on every call with all its tries, no redirects, no link to another
// origin, one token for all, and every failure read as one of three things. A search is posted: a personal number never
// stands in an address. Only what changes nothing is tried again here; a write that was not carried out is the outbox's.
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'fhir-kit-client'
import { z } from 'zod'
import { type Breaker, breaker } from './breaker.ts'
import { CosmicError, failureOf, name, read as readFailure } from './failure.ts'
import { tokens } from './token.ts'

/** A call, as it may be kept in an access log: which thing was asked of Cosmic, never of whom or what was said. */
export type CosmicCall = {
  /** ISO 8601. */
  at: string
  /** Type and interaction ("Encounter create"), `journalnotes search` or `token`. */
  what: string
  /** Null when nothing came, or nothing was sent. */
  status: number | null
  ms: number
  caseId: string | null
  outcome: 'ok' | 'refused' | 'nothing' | 'lost' | 'resting'
}

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
  random?: () => number
  onCall?: (call: CosmicCall) => void
}

export type Answer = { status: number; data: unknown }
/** `about`: the case a call is made for. */
export type CosmicClient = {
  /** Sends these very bytes. */
  create(resourceType: string, bytes: string, about: string | null): Promise<Answer>
  update(resourceType: string, id: string, bytes: string, about: string | null): Promise<Answer>
  read(resourceType: string, id: string, about: string | null): Promise<Answer>
  search(resourceType: string, params: Record<string, string>, about: string | null): Promise<Answer>
  /** The journal notes of a person, written since `from`. */
  notes(patient: string, from: string, about: string | null): Promise<Answer>
}

const TRIES = 3
const PAGES = 10
const Linked = z.looseObject({
  link: z.array(z.object({ relation: z.string(), url: z.string() })).optional(),
  entry: z.array(z.unknown()).optional(),
})

export function cosmicClient(access: CosmicAccess): CosmicClient {
  const { now, deadlineMs = 8000, random = Math.random, onCall } = access
  const baseUrl = access.baseUrl.replace(/\/$/, '')
  const notesUrl = access.notesUrl ?? new URL('journalnotes/v2/', baseUrl).href
  const client = new Client({ baseUrl })
  const rest: Breaker = breaker(now)
  const heard = (what: string, caseId: string | null, status: number | null, ms: number, outcome: CosmicCall['outcome']) =>
    onCall?.({ at: new Date(now()).toISOString(), what, status, ms, caseId, outcome })
  const token = tokens({
    ...access,
    now,
    deadlineMs,
    heard: (status, ms, failed) => heard('token', null, status, ms, failed?.code ?? 'ok'),
  })

  type Options = { headers: Record<string, string>; signal: AbortSignal; redirect: 'manual' }
  type Run = (options: Options) => Promise<Answer>
  /** `writes`: an answer that is lost may have been carried out. */
  type What = { name: string; writes: boolean; about: string | null }

  /** Once; and once more at once when the token was no good. */
  async function attempt(what: What, end: number, run: Run): Promise<Answer> {
    for (let fresh = false; ; fresh = true) {
      const began = now()
      try {
        const used = token.get()
        const headers = { authorization: `Bearer ${await used.value}`, 'Ocp-Apim-Subscription-Key': access.key }
        // A write that is cut short is a write nobody knows of: it has its whole time, however long the token took.
        const left = what.writes ? deadlineMs : end - now()
        if (left <= 0) throw new CosmicError('nothing', 'TimeoutError')
        try {
          const answer = await run({ headers, signal: AbortSignal.timeout(left), redirect: 'manual' })
          heard(what.name, what.about, answer.status, now() - began, 'ok')
          return answer
        } catch (error) {
          const failure = readFailure(error)
          const said = error instanceof CosmicError ? error : failureOf(error, failure, what.writes)
          heard(what.name, what.about, failure?.response.status ?? null, now() - began, said.code)
          if (failure?.response.status !== 401 || fresh) throw said
          token.spoiled(used)
        }
      } catch (error) {
        throw error instanceof CosmicError ? error : new CosmicError('nothing', name(error))
      }
    }
  }

  async function call(what: What, run: Run): Promise<Answer> {
    const end = now() + deadlineMs
    for (let tries = 1; ; tries++) {
      try {
        rest.check()
      } catch (error) {
        heard(what.name, what.about, null, 0, 'resting')
        throw error
      }
      try {
        const answer = await attempt(what, end, run)
        rest.went()
        return answer
      } catch (error) {
        if (!(error instanceof CosmicError)) throw error
        if (error.code === 'refused') rest.went()
        else rest.failed()
        // A wrong key or address does not mend itself; what is only busy may.
        const status = error.answer?.status
        const mends = error.code === 'nothing' && (typeof status !== 'number' || status === 429 || status >= 500)
        const pause = error.afterMs ?? (deadlineMs / 40) * 2 ** tries * (0.5 + random() / 2)
        if (what.writes || !mends || tries === TRIES || now() + pause >= end) throw error
        await sleep(pause)
      }
    }
  }

  async function get(url: string, headers: Record<string, string>, options: Options): Promise<Answer> {
    const reply = await fetch(url, { ...options, headers: { ...options.headers, ...headers } })
    const data: unknown = await reply.json().catch(() => null)
    if (!reply.ok || data === null)
      throw Object.assign(new Error('COS'), { response: { status: reply.status, data }, config: { headers: reply.headers } })
    return { status: reply.status, data }
  }

  const sent = async (path: string, method: 'POST' | 'PUT', body: string, { headers, ...options }: Options) =>
    answerOf(
      await client.request(path, {
        method,
        body,
        options: { ...options, headers: { ...headers, 'content-type': 'application/fhir+json' } },
      }),
    )

  /** No paging is published. Should Cosmic page all the same, half an answer must not read as "it is not there". */
  async function whole(what: What, first: Answer): Promise<Answer> {
    let page = Linked.safeParse(first.data).data
    const entries = [...(page?.entry ?? [])]
    let next = nextOf(page)
    if (next === undefined) return first
    for (let pages = 1; next !== undefined; pages++) {
      const url = ownLink(next)
      if (pages === PAGES) throw new CosmicError('nothing', 'the answer has too many pages')
      const answer = await call(what, options => get(url, { accept: 'application/fhir+json' }, options))
      page = Linked.safeParse(answer.data).data
      entries.push(...(page?.entry ?? []))
      next = nextOf(page)
    }
    return { ...first, data: { ...(Linked.safeParse(first.data).data ?? {}), entry: entries } }
  }

  /** Our token goes nowhere else, whatever an answer asks us to follow. */
  function ownLink(link: string): string {
    const url = URL.parse(link, `${baseUrl}/`)
    if (url === null || url.origin !== new URL(baseUrl).origin || !url.pathname.startsWith(`${new URL(baseUrl).pathname}/`))
      throw new CosmicError('nothing', 'the answer links to another place')
    return url.href
  }

  return {
    create: (type, body, about) =>
      call({ name: `${type} create`, writes: true, about }, options => sent(type, 'POST', body, options)),
    update: (type, id, body, about) =>
      call({ name: `${type} update`, writes: true, about }, options => sent(`${type}/${plain(id)}`, 'PUT', body, options)),
    read: (type, id, about) =>
      call({ name: `${type} read`, writes: false, about }, async options =>
        answerOf(await client.read({ resourceType: type, id: plain(id), options })),
      ),
    async search(resourceType, searchParams, about) {
      const what: What = { name: `${resourceType} search`, writes: false, about }
      const first = await call(what, async options =>
        answerOf(await client.search({ resourceType, searchParams, options: { ...options, postSearch: true } })),
      )
      return whole(what, first)
    },
    notes: (patient, from, about) =>
      call({ name: 'journalnotes search', writes: false, about }, options => {
        const url = new URL(notesUrl)
        url.searchParams.set('fromDateTime', from)
        return get(url.href, { patient, accept: 'application/json' }, options)
      }),
  }
}

const nextOf = (page: z.infer<typeof Linked> | undefined) => page?.link?.find(link => link.relation === 'next')?.url

/** An id that Cosmic gave becomes part of an address: nothing but an id may. */
function plain(id: string): string {
  if (/^[A-Za-z0-9.-]{1,64}$/.test(id)) return id
  throw new CosmicError('refused', 'not an id of FHIR')
}

type Kit = Awaited<ReturnType<Client['request']>>
const answerOf = (data: Kit): Answer => ({ status: Client.httpFor(data).response?.status ?? 200, data })
