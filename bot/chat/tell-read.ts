// That the citizen has had the talk before their eyes, up to that activity. Rejected when it could not be told.
import type { Session } from './wire.ts'

type Ask = (method: 'POST', path: string, token: string, json: unknown) => Promise<unknown>

export async function tellRead(ask: Ask, session: Session | null, upTo: string): Promise<void> {
  if (!session) throw new Error('No talk is open')
  const path = `/conversations/${encodeURIComponent(session.conversationId)}/activities`
  await ask('POST', path, session.token, {
    type: 'event',
    name: 'citizen.read',
    value: { upTo },
    from: { id: 'citizen', role: 'user' },
  })
}
