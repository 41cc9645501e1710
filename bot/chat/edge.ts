// What the client asks of the browser it runs in, and what it gives the page.
import type { Kept } from './kept.ts'
import type { Outgoing, Said, Upload } from './outgoing.ts'
import type { Activity } from './wire.ts'

/** `slow`: something said has had no answer for a while, though the line looks whole. */
export type Connection = 'starting' | 'online' | 'slow' | 'retrying' | 'offline' | 'expired'
export type Snapshot = {
  connection: Connection
  /** In the order of the log; the same id again replaces the earlier. */
  activities: readonly Activity[]
  outgoing: readonly Outgoing[]
  /** The talk so far has been read: what comes now is news. */
  loaded: boolean
}
export type Client = {
  snapshot: () => Snapshot
  subscribe: (listener: () => void) => () => void
  send: (said: Said) => string
  retry: (clientId: string) => void
  /** Says so to the bot when it can, forgets this conversation, and opens a new one. */
  restart: (said: Said | null) => Promise<void>
  /** Now is a good time to look: the network is back, the tab is seen again. */
  wake: () => void
  /** A link for logging in, bound to this conversation. From a frame it ends in the tab that was opened for it. */
  loginUrl: (ticketUrl: string, place: 'page' | 'frame') => Promise<string>
  /** A link to a file of the talk that works now; null when it can't be had. */
  fileUrl: (id: string, name: string) => Promise<string | null>
  /** Says that one writes, to those one writes to. */
  typing: () => void
  /** Says that one has had the talk before one's eyes, up to that activity; rejected when it could not be said. */
  read: (upTo: string) => Promise<void>
  /** Forgets everything in this tab. */
  forget: () => void
  stop: () => void
}
export type Edge = {
  /** Absolute address of /v3/directline. */
  base: string
  locale: () => string
  kinds: readonly string[]
  storage: Kept
  fetch: typeof fetch
  Socket: typeof WebSocket
  random: () => number
  newId: () => string
  now: () => number
  upload: Upload
  waits?: Partial<typeof WAITS>
}
/** Milliseconds. The server's own clients wait 3–15 s before they come back; the first try here is soon. */
export const WAITS = {
  firstMs: 400,
  capMs: 15_000,
  deadlineMs: 20_000,
  pollMs: 1500,
  retrySocketMs: 60_000,
  offlineAfterMs: 8000,
  slowMs: 6000,
  echoMs: 5000,
}
