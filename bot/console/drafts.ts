// What is written but not sent. A draft belongs to one caregiver and one case, and is kept in this browser: it survives
// a reload, a lost login and the same person's logout. At another person's logout it is wiped, and after seven days: a
// patient's matters are not left behind on a shared computer for longer than the work needs.
import { useEffect, useState } from 'react'
import type { AskedAct } from './wire.ts'

export type DraftKind = 'message' | 'internal' | 'question' | 'note' | `correct:${string}` | `reason:${string}`
type Kept = { text: string; at: number }

const prefix = 'farstu.draft|'
const days = 24 * 60 * 60_000
export const lasts = 7 * days

let owner = ''
const drafts = new Map<string, string>()
const listeners = new Set<() => void>()
let version = 0
/** The browser took no draft (full, or storage is off): then leaving the page loses it, and must be asked about. */
let refused = false

const place = (hsaId: string, key: string) => `${prefix}${hsaId}|${key}`
const keyOf = (id: string, kind: DraftKind) => `${id}|${kind}`
const changed = () => {
  version++
  for (const listener of listeners) listener()
}

function readKept(json: string | null): Kept | null {
  try {
    const kept: unknown = JSON.parse(json ?? 'null')
    const whole = typeof kept === 'object' && kept !== null && 'text' in kept && 'at' in kept
    return whole && typeof kept.text === 'string' && typeof kept.at === 'number' ? { text: kept.text, at: kept.at } : null
  } catch {
    return null
  }
}

/** Every draft in this browser: its whole name, whose it is, and what it holds. */
const all = () =>
  Object.keys(localStorage)
    .filter(name => name.startsWith(prefix))
    .map(name => {
      const rest = name.slice(prefix.length)
      const [whose = ''] = rest.split('|')
      return { name, whose, key: rest.slice(whose.length + 1), kept: readKept(localStorage.getItem(name)) }
    })

/** Called when it is known who sits here: their drafts come back; those too old go. */
export function draftsOf(hsaId: string, now = Date.now()): void {
  owner = hsaId
  drafts.clear()
  for (const { name, whose, key, kept } of all()) {
    if (!kept || kept.at + lasts <= now) localStorage.removeItem(name)
    else if (whose === hsaId) drafts.set(key, kept.text)
  }
  changed()
}

/**
 * A logout that goes through takes everybody else's drafts from this computer. One's own stay: the server has the browser
 * empty its storage then (Clear-Site-Data), so they are put back.
 */
export async function throughLogout(logOut: () => Promise<Response>): Promise<void> {
  const mine = all().flatMap(({ name, whose, kept }) => (whose === owner && kept ? [{ name, kept }] : []))
  const answer = await logOut()
  if (!answer.ok) return
  for (const { name, whose } of all()) if (whose !== owner) localStorage.removeItem(name)
  for (const { name, kept } of mine) localStorage.setItem(name, JSON.stringify(kept))
}

export const draftOf = (id: string, kind: DraftKind): string => drafts.get(keyOf(id, kind)) ?? ''

export function keepDraft(id: string, kind: DraftKind, text: string): void {
  const key = keyOf(id, kind)
  if (draftOf(id, kind) === text) return
  if (text.trim() === '') drafts.delete(key)
  else drafts.set(key, text)
  try {
    if (text.trim() === '') localStorage.removeItem(place(owner, key))
    else if (owner) localStorage.setItem(place(owner, key), JSON.stringify({ text, at: Date.now() } satisfies Kept))
    refused = false
  } catch {
    refused = true
  }
  changed()
}

/** What was done has its words in the case: they are no draft any more, also when another case has been opened since. */
export function sent(id: string, asked: AskedAct): void {
  const kinds: Partial<Record<AskedAct['act'], DraftKind>> = {
    say: 'message',
    'note-internally': 'internal',
    ask: 'question',
    sign: 'note',
  }
  keepDraft(id, asked.act === 'correct' ? `correct:${asked.corrects}` : (kinds[asked.act] ?? `reason:${asked.act}`), '')
}

/** Text that comes back where it was left. What it begins with is no draft. */
export function useDraft(id: string, kind: DraftKind, begins = '') {
  const [text, setText] = useState(() => draftOf(id, kind) || begins)
  useEffect(() => keepDraft(id, kind, text === begins ? '' : text), [id, kind, text, begins])
  return [text, setText] as const
}

/** The same person in another tab: what is written there is there. */
addEventListener('storage', event => {
  if (!owner || !event.key?.startsWith(place(owner, ''))) return
  const key = event.key.slice(place(owner, '').length)
  const kept = readKept(event.newValue)
  if (kept) drafts.set(key, kept.text)
  else drafts.delete(key)
  changed()
})

export const draftsVersion = () => version
export const onDrafts = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
/** Something would be lost if the page went away now. */
export const unkept = () => refused && drafts.size > 0
