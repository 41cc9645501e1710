// Requests that nobody should send, by the thousand: mutated examples, broken addresses, odd headers, patches, Bundles, exports,
// forms for tokens. The door must always answer in time, never with a fault of its own, and say what was wrong: in an
// OperationOutcome, and at the token endpoint as OAuth does.
import fc from 'fast-check'
import type { Door } from './door.ts'
import { BASE, openStorm, ORIGIN, type Storm } from './fuzz-door.ts'
import { type Sent, requests } from './fuzz-requests.ts'

/** `done`: what came to something (2xx), by the part of the door; and what was done by clients bound to care providers. */
export type FuzzVerdict = {
  asked: number
  faults: string[]
  slowest: number
  statuses: Record<string, number>
  done: Record<string, number>
}

/** What the door gave, and a request may name: links onwards, exports. */
type Given = { cursors: string[]; exports: string[] }
const latest = (list: readonly string[], n: number) => list.at(-1 - (n % Math.min(10, list.length))) ?? 'none'

/** Those that were given stand under a word of ours until the request is sent, so that the same seed asks the same. */
function addressed({ path, assertion }: Sent, given: Given): string {
  if (assertion) return `${ORIGIN}${path}`
  const written = path
    .replace(/EXPORT\.(\d+)/u, (_, n: string) => latest(given.exports, Number(n)))
    .replace(/CURSOR\.(\d+)/u, (_, n: string) => {
      const cursor = latest(given.cursors, Number(n))
      return Number(n) < 60 ? cursor : cursor.slice(0, Number(n)) + cursor.slice(Number(n) + 1)
    })
  return `${BASE}/${written.replace(/^\/+/u, '')}`
}

type Answer = { status: number; text: string; ms: number }
async function asked(
  storm: Storm,
  url: string,
  { method, headers, body, assertion, who }: Sent,
): Promise<Answer & { at: string | null }> {
  const sent = assertion && typeof body === 'string' ? body.replace('ASSERTION', storm.signed(assertion)) : body
  const started = performance.now()
  const response = await storm.app.request(url, {
    method,
    headers: { ...(assertion ? {} : { Authorization: storm.bearerOf(who) }), ...headers },
    ...(sent === undefined ? {} : { body: sent }),
  })
  const text = await response.text()
  const ms = performance.now() - started
  return { status: response.status, text, ms, at: response.headers.get('content-location') }
}

function remember(given: Given, { text, at }: { text: string; at: string | null }) {
  const job = /\/_export\/([\w-]+)$/u.exec(at ?? '')?.[1]
  if (job !== undefined) given.exports.push(job)
  const cursor = /"relation":"next","url":"[^"]*_cursor=([^"&]+)/u.exec(text)?.[1]
  if (cursor !== undefined) given.cursors.push(cursor)
}

const PART = 2_000

/** `runs` requests against a door's own database, in this process. */
export async function fuzz(door: Door, runs: number, seed: number): Promise<FuzzVerdict> {
  const storm = await openStorm(door)
  const verdict: FuzzVerdict = { asked: 0, faults: [], slowest: 0, statuses: {}, done: {} }
  const given: Given = { cursors: [], exports: [] }
  const count = (of: Record<string, number>, what: string | number) => {
    of[what] = (of[what] ?? 0) + 1
  }
  for (let begun = 0; begun < runs; begun += PART)
    for (const request of fc.sample(requests, { numRuns: Math.min(PART, runs - begun), seed: seed + begun })) {
      const url = addressed(request, given)
      // An address that leads out of the door is for somebody else to answer.
      if (!URL.canParse(url) || !/^\/(?:oauth|fhir\/R4)\//u.test(new URL(url).pathname)) continue
      const answer = await asked(storm, url, request)
      remember(given, answer)
      verdict.asked += 1
      verdict.slowest = Math.max(verdict.slowest, answer.ms)
      count(verdict.statuses, answer.status)
      if (answer.status < 300) {
        count(verdict.done, request.what)
        if (['bound', 'region'].includes(request.who) && WRITES.includes(request.what)) count(verdict.done, 'bound write')
      }
      const wrong = request.assertion ? refusedToken(request, answer) : faultOf(request, answer)
      if (wrong) verdict.faults.push(`${wrong}: ${told(request)}${answer.status >= 500 ? ` (${storm.said.at(-1)})` : ''}`)
    }
  await storm.close()
  // What goes on behind the requests fails for nobody to see: a receiver that does not answer is no fault of ours.
  const behind = storm.said.filter(
    line => /^(?:export|subscription)-/u.test(line) && !line.startsWith('subscription-call-failed'),
  )
  verdict.faults.push(...new Set(behind.map(line => `behind the requests: ${line}`)))
  return verdict
}
const WRITES = ['create', 'update', 'patch', 'delete', 'batch', 'transaction']

const told = ({ who, method, path, headers, body }: Sent) =>
  `${who} ${method} ${path.slice(0, 200)} ${JSON.stringify(headers)} ${body === undefined ? '' : Buffer.from(body).toString('utf8').slice(0, 600)}`

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
const at = (value: unknown, name: string): unknown => Reflect.get(Object(value), name)

/** An OperationOutcome each issue of which says what and where. */
function tells(outcome: unknown): boolean {
  const issue = at(outcome, 'issue')
  return (
    at(outcome, 'resourceType') === 'OperationOutcome' &&
    Array.isArray(issue) &&
    issue.length > 0 &&
    issue.every(one => typeof at(one, 'diagnostics') === 'string' && Array.isArray(at(one, 'expression')))
  )
}

function faultOf({ method }: Sent, { status, text, ms }: Answer): string | null {
  if (status >= 500) return `status ${status}`
  if (ms > 1000) return `took ${Math.round(ms)} ms`
  if (method === 'HEAD') return null
  if (status >= 400) return tells(parsed(text)) ? null : `${status} without an outcome that says what and where`
  if (!/"type":"(?:batch|transaction)-response"/u.test(text)) return null
  const body = parsed(text)
  const entries = at(body, 'entry')
  for (const entry of Array.isArray(entries) ? entries : []) {
    const response = at(entry, 'response')
    const said = Number.parseInt(String(at(response, 'status')), 10)
    if (said >= 500) return `status ${said} inside a Bundle`
    if (said >= 400 && at(body, 'type') === 'transaction-response') return 'half a transaction'
    if (said >= 400 && !tells(at(response, 'outcome')))
      return `${said} inside a Bundle without an outcome that says what and where`
  }
  return null
}

/** RFC 6749 §5: a token, or an error and what it means; and never a token for what nobody of ours has signed. */
function refusedToken({ method, path, assertion }: Sent, { status, text, ms }: Answer): string | null {
  if (status >= 500) return `status ${status}`
  if (ms > 1000) return `took ${Math.round(ms)} ms`
  if (method === 'HEAD' || path !== '/oauth/token') return null
  const body = parsed(text)
  if (status < 300) {
    if (assertion?.key !== 'own' || assertion.cut > 0) return 'a token for a signature that is not ours'
    return typeof at(body, 'access_token') === 'string' ? null : 'no token'
  }
  const [error, description] = [at(body, 'error'), at(body, 'error_description')]
  return typeof error === 'string' &&
    /^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/u.test(error) &&
    typeof description === 'string' &&
    description !== ''
    ? null
    : `${status} that does not say which error, as OAuth does`
}
