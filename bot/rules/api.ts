// Asking the server. Every act is safe to repeat: the same signature on the same content is one.
import type { AnswerKind, DeviationPage, RuleRow, RulesMe, RulesOpen, RuleSymptom } from './wire.ts'
import { language, t } from './words.ts'

export class Refused extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`/rules/api${path}`, {
    ...init,
    headers: { 'Accept-Language': language, ...init.headers },
    signal: AbortSignal.timeout(15_000),
  }).catch(() => null)
  if (!response) throw new Refused(0, 'no-contact', t('failed'))
  const json: unknown = await response.json().catch(() => null)
  // The server's own types, on both ends of one build: the JSON is trusted to be what wire.ts says.
  if (response.ok) return json as T
  const wrong = json as { error?: { code?: string; message?: string } } | null
  throw new Refused(response.status, wrong?.error?.code ?? 'failed', wrong?.error?.message ?? t('failed'))
}

export const api = {
  me: () => ask<RulesMe>('/me'),
  symptoms: () => ask<{ symptoms: RuleRow[] }>('/symptoms').then(({ symptoms }) => symptoms),
  symptom: (id: string) => ask<RuleSymptom>(`/symptoms/${id}`),
  review: (id: string, act: 'signed' | 'withdrawn', content: string, reason: string) =>
    ask<RuleRow>(`/symptoms/${id}/review`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ act, content, reason }),
    }),
  deviations: (state: 'open' | 'answered', after: string | null) =>
    ask<DeviationPage>(`/deviations?${new URLSearchParams({ state, ...(after ? { after } : {}) })}`),
  /** Safe to repeat: the same answer again is one. */
  answer: (id: string, answer: AnswerKind, text: string) =>
    ask<null>('/deviations/answer', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id, answer, text }),
    }),
  /** For anyone. */
  open: () => ask<RulesOpen>('/open'),
}
