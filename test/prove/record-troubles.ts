// What goes wrong with the record in `npm run prove record`, and the world's levers that make it go wrong.

type Fault = { kind: string; probability?: number; ms?: number; retryAfter?: number; on?: string }
/** As the world's levers take it. */
export const troubles: Record<string, readonly Fault[]> = {
  down: [{ kind: 'down' }],
  slow: [{ kind: 'slow', ms: 3000 }],
  'silent after it has taken it': [{ kind: 'hang-after-commit', probability: 0.5 }],
  'busy, come back in 2 s': [{ kind: 'rate-limit', retryAfter: 2 }],
  refusing: [{ kind: 'refused', probability: 0.6 }],
  'answers lost': [{ kind: 'lost-answer', probability: 0.6 }],
  'faults of its own': [{ kind: 'error-500', probability: 0.6 }],
  'a page instead of answers': [{ kind: 'html', probability: 0.7 }],
  'tokens run out': [{ kind: 'expired-token', probability: 0.7 }],
  'slower than our patience': [{ kind: 'slow', ms: 9500, on: 'create' }],
  'lost, and lists late': [
    { kind: 'lost-answer', on: 'QuestionnaireResponse create' },
    { kind: 'notes-late', ms: 15_000 },
  ],
  closed: [{ kind: 'unavailable-503', probability: 0.8 }],
}

async function levers(world: string, method: 'POST' | 'DELETE', body?: unknown): Promise<void> {
  const answer = await fetch(`${world}/cosmic/control`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!answer.ok) throw new Error(`The world's levers answered ${answer.status}: ${await answer.text()}`)
}
export const control = ({ world }: { world: string }, faults: readonly Fault[]) => levers(world, 'POST', faults)
export const mend = ({ world }: { world: string }) => levers(world, 'DELETE')
