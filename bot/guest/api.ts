// Asking the door. What it answers is the talk, or a word for why there is none; silence is a word too.
import type { GuestTalk, GuestWrong } from './wire.ts'

export type Answer = { talk: GuestTalk; etag: string | null } | { same: true } | { wrong: GuestWrong | 'away'; left?: number }

async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(`/chat/guest/api${path}`, { ...init, signal: AbortSignal.timeout(10_000) })
  } catch {
    return { wrong: 'away' }
  }
  if (response.status === 304) return { same: true }
  // The server's own types, on both ends of one build: the JSON is trusted to be what wire.ts says.
  const json = (await response.json().catch(() => null)) as GuestTalk | { error: { code: GuestWrong; left?: number } } | null
  if (response.ok && json && 'lines' in json) return { talk: json, etag: response.headers.get('etag') }
  if (!json || !('error' in json) || response.status >= 500) return { wrong: 'away' }
  const { code, left } = json.error
  return { wrong: code, ...(left === undefined ? {} : { left }) }
}

const post = (path: string, body: object) =>
  ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } })

export const api = {
  enter: (token: string, code: string) => post('/enter', { token, code }),
  talk: (etag: string | null) => ask('/talk', etag ? { headers: { 'If-None-Match': etag } } : {}),
  /** The page of lines before this one. */
  earlier: (before: number) => ask(`/talk?before=${before}`),
  say: (id: string, text: string) => post('/say', { id, text }),
  /** Best effort: a lost one is followed by another. */
  typing: () => fetch('/chat/guest/api/typing', { method: 'POST', signal: AbortSignal.timeout(10_000) }).catch(() => undefined),
  leave: () =>
    fetch('/chat/guest/api/leave', { method: 'POST', keepalive: true, signal: AbortSignal.timeout(10_000) }).catch(
      () => undefined,
    ),
}
