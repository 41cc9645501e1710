// One call to a receiver: signed, with a deadline, no redirects, and nothing of its answer kept but the status.
import { createHmac } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import { type Guard, guardedLookup } from './subscription-guard.ts'

const READ_AT_MOST = 1_024
const FIRST_MS = 1_000
const LAST_MS = 3_600_000

export type Call = { endpoint: string; headers: Record<string, string>; body: string }
/** `code` is what a log may hold: 'HTTP 503', 'ECONNREFUSED', 'timeout'. */
export type Answer = { ok: boolean; status: number | null; code: string; retryAfterMs: number | null }

/** The receiver computes HMAC-SHA256 over `<t>.<body>` with its secret; any v1 that agrees is proof. */
export function signature(secrets: readonly string[], seconds: number, body: string): string {
  const each = secrets.map(
    secret => `v1=${createHmac('sha256', Buffer.from(secret, 'hex')).update(`${seconds}.${body}`).digest('hex')}`,
  )
  return [`t=${seconds}`, ...each].join(',')
}

/** Seconds, or a date. */
function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  const ms = /^\d{1,9}$/u.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(ms) && ms > 0 ? ms : null
}

/** 1 s, 2 s, 4 s … at most an hour, half of it by chance; longer when the receiver says so. */
export function backoff(attempts: number, { retryAfterMs }: Answer, random: () => number): number {
  const whole = Math.min(LAST_MS, FIRST_MS * 2 ** Math.min(attempts, 20))
  return Math.max(Math.round(whole / 2 + (random() * whole) / 2), Math.min(retryAfterMs ?? 0, LAST_MS))
}

/** What is said of the receiver as a whole; any other refusal is about this one message. */
export const isAway = ({ status }: Answer): boolean =>
  status === null || status < 400 || status >= 500 || [401, 403, 404, 405, 407, 408, 425, 429].includes(status)

export type Sender = { send(call: Call): Promise<Answer>; close(): void }

export function sender(guard: Guard, now: () => string, deadlineMs: number): Sender {
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 16, timeout: 30_000 }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 16, timeout: 30_000 }),
  }

  function once(call: Call): Promise<Answer & { stale: boolean }> {
    return new Promise(resolve => {
      const failed = (code: string, stale = false) => resolve({ ok: false, status: null, code, retryAfterMs: null, stale })
      try {
        const url = new URL(call.endpoint)
        const secure = url.protocol === 'https:'
        const signal = AbortSignal.timeout(deadlineMs)
        const request = (secure ? https : http).request(url, {
          method: 'POST',
          agent: secure ? agents['https:'] : agents['http:'],
          lookup: guardedLookup(url, guard),
          signal,
          headers: { ...call.headers, 'Content-Length': Buffer.byteLength(call.body) },
        })
        request.on('error', error => {
          const code = signal.aborted ? 'timeout' : String(Reflect.get(error, 'code') ?? 'failed')
          // A kept connection that the receiver closed as we wrote: nothing is wrong with the receiver.
          failed(code, request.reusedSocket && (code === 'ECONNRESET' || code === 'EPIPE'))
        })
        request.on('response', response => {
          const status = response.statusCode ?? 0
          let read = 0
          const answered = () =>
            resolve({
              ok: status >= 200 && status < 300,
              status,
              code: `HTTP ${status}`,
              retryAfterMs: retryAfter(response.headers['retry-after'], Date.parse(now())),
              stale: false,
            })
          response.on('data', (chunk: Buffer) => {
            read += chunk.length
            if (read > READ_AT_MOST) response.destroy()
          })
          // Whatever becomes of the rest, the status was said.
          response.on('close', answered)
          response.on('error', answered)
        })
        request.end(call.body)
      } catch (error) {
        failed(error instanceof Error ? String(Reflect.get(error, 'code') ?? 'failed') : 'failed')
      }
    })
  }

  return {
    async send(call) {
      const first = await once(call)
      const { stale: _, ...answer } = first.stale ? await once(call) : first
      return answer
    },
    close() {
      agents['http:'].destroy()
      agents['https:'].destroy()
    },
  }
}
