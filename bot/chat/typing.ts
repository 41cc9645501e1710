// That the citizen writes, told to the people they write to: seldom, seen while it happens, and never tried again.
import type { Session } from './wire.ts'

type Ask = (method: 'POST', path: string, token: string, json: unknown) => Promise<unknown>

export const tellTyping = (ask: Ask, session: Session | null): void => {
  if (!session) return
  const path = `/conversations/${encodeURIComponent(session.conversationId)}/activities`
  ask('POST', path, session.token, { type: 'typing', from: { id: 'citizen', role: 'user' } }).catch(() => undefined)
}
