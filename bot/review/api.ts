// Asking the server. The server's own types, on both ends of one build: the JSON is trusted to be what wire.ts says.
import type { Decision, GlassLook, Look, Opened, Page, ReviewCounts, Reviewed, ReviewMe, Sample } from './wire.ts'
import { language, t } from './words.ts'

export class Refused extends Error {
  readonly status: number
  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}

async function ask<T>(path: string, body?: object): Promise<T> {
  const init: RequestInit = body
    ? { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Accept-Language': language } }
    : { headers: { 'Accept-Language': language } }
  let response: Response
  try {
    response = await fetch(`/review/api${path}`, { ...init, signal: AbortSignal.timeout(20_000) })
  } catch {
    throw new Refused(t('failed'), 0)
  }
  const json: unknown = await response.json().catch(() => null)
  if (response.ok) return json as T
  throw new Refused((json as { error?: { message?: string } } | null)?.error?.message ?? t('failed'), response.status)
}

export type Asked = { from: string; to: string; all: boolean; after?: string | null }
const query = ({ from, to, all, after }: Asked) =>
  new URLSearchParams({ ...(from ? { from } : {}), ...(to ? { to } : {}), all: all ? 'yes' : 'no', ...(after ? { after } : {}) })

export const api = {
  me: () => ask<ReviewMe>('/me'),
  counts: (asked: Asked) => ask<ReviewCounts>(`/counts?${query(asked)}`),
  glasses: (asked: Asked) => ask<Page<GlassLook>>(`/glasses?${query(asked)}`),
  hits: (asked: Asked) => ask<Page<Look>>(`/hits?${query(asked)}`),
  sample: (asked: Asked, seed: string) => {
    const said = query(asked)
    if (seed) said.set('seed', seed)
    return ask<Sample>(`/sample?${said}`)
  },
  decided: (after: string | null) => ask<Page<Reviewed>>(`/decided${after ? `?after=${after}` : ''}`),
  open: (kind: 'look' | 'glass', id: string, reason: string) => ask<Opened>(`/${kind}/${id}/open`, { reason }),
  decide: (kind: 'look' | 'glass', id: string, decision: { act: Decision; comment: string; because: string[] }) =>
    ask<null>(`/${kind}/${id}/decide`, decision),
}
