// What the citizen has said and the server may not have yet: one at a time, in order, each with an id of its own
// that every retry carries, so that the same words are stored once. Kept in the tab until the server has them.
import { type Answer, CallError, call } from './wire.ts'

/** `data` is a data: URL, so that a picture too survives a reload. */
export type Photo = { name: string; type: string; data: string }
export type Command = { command: 'back' | 'human' | 'restart' | 'stop' }
/** `language`: the person has just chosen it in our menu. */
export type Said = { text: string; locale: string; value?: Answer | Command; photo?: Photo; language?: string }
export type Outgoing = Said & {
  clientId: string
  at: string
  /** `sent`: the server has answered that it is stored; the echo takes its place. */
  state: 'waiting' | 'sending' | 'sent' | 'failed'
  reason?: 'refused' | 'too-large' | 'wrong-type'
  progress?: number
}

/** By hand: our content policy lets nobody fetch a data: URL. */
export function blobOf(photo: Photo): Blob {
  const bytes = atob(photo.data.slice(photo.data.indexOf(',') + 1))
  return new Blob([Uint8Array.from(bytes, c => c.charCodeAt(0))], { type: photo.type })
}

export type Post = (item: Outgoing, onProgress: (part: number) => void) => Promise<void>

export function outgoing(
  kept: Outgoing[],
  edge: { ready: () => boolean; post: Post; changed: () => void; lost: (error: CallError) => void },
) {
  let items: Outgoing[] = kept.map(item => (item.state === 'sending' ? { ...item, state: 'waiting' } : item))
  let busy = false

  const put = (clientId: string, change: Partial<Outgoing>) => {
    items = items.map(item => (item.clientId === clientId ? { ...item, ...change } : item))
    edge.changed()
  }

  /** Sends what waits, until nothing does or the way is broken; `client.ts` calls again when it is mended. */
  async function flush(): Promise<void> {
    if (busy || !edge.ready()) return
    busy = true
    try {
      for (let next = first(); next; next = first()) {
        put(next.clientId, { state: 'sending', progress: 0 })
        const { clientId } = next
        try {
          await edge.post(next, progress => put(clientId, { progress }))
          put(clientId, { state: 'sent' })
        } catch (error) {
          const refused = error instanceof CallError ? reasonOf(error.status) : null
          put(clientId, refused ? { state: 'failed', reason: refused } : { state: 'waiting' })
          if (refused) continue
          edge.lost(error instanceof CallError ? error : new CallError(0, null, error))
          return
        }
      }
    } finally {
      busy = false
    }
  }
  const first = () => items.find(item => item.state === 'waiting')

  return {
    flush,
    items: () => items,
    add(item: Outgoing) {
      items = [...items, item]
      edge.changed()
      void flush()
    },
    retry(clientId: string) {
      items = items.map(({ reason: _, ...item }) => (item.clientId === clientId ? { ...item, state: 'waiting' } : item))
      edge.changed()
      void flush()
    },
    remove(clientIds: ReadonlySet<string>) {
      if (!items.some(item => clientIds.has(item.clientId))) return
      items = items.filter(item => !clientIds.has(item.clientId))
      edge.changed()
    },
    clear() {
      items = []
    },
    /** Not yet known to be stored: what a reload must not lose. */
    unsent: () => items.filter(item => item.state !== 'sent'),
  }
}

/** A no that repeating won't change. Everything else (no answer, 403, 404, 429, 5xx) is about the way, not the words. */
const reasonOf = (status: number): Outgoing['reason'] | null =>
  status === 413
    ? 'too-large'
    : status === 415
      ? 'wrong-type'
      : status === 400 || status === 409 || status === 422
        ? 'refused'
        : null

export type Upload = (url: string, token: string, form: FormData, onProgress: (part: number) => void) => Promise<void>
type Way = { base: string; kinds: readonly string[]; fetch: typeof fetch; upload: Upload }

/** One message over the wire: as an activity, or with its picture as an upload. */
export async function postTo(
  way: Way,
  { conversationId, token }: { conversationId: string; token: string },
  { text, locale, value, language, clientId, photo }: Outgoing,
  deadlineMs: number,
  onProgress: (part: number) => void,
): Promise<void> {
  const url = `${way.base}/conversations/${encodeURIComponent(conversationId)}`
  const activity = {
    type: 'message',
    text,
    textFormat: 'plain',
    locale,
    from: { id: 'citizen', role: 'user' },
    ...(value ? { value } : {}),
    channelData: { clientActivityID: clientId, client: { kinds: way.kinds, ...(language ? { language } : {}) } },
  }
  if (!photo) {
    await call(way.fetch, { method: 'POST', url: `${url}/activities`, token, json: activity, deadlineMs })
    return
  }
  const form = new FormData()
  form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }), 'blob')
  form.append('file', blobOf(photo), photo.name)
  await way.upload(`${url}/upload?userId=citizen`, token, form, onProgress)
}
