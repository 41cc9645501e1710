// What is written but not sent. A draft belongs to one caregiver and one case, and is kept in this browser: it survives
// a reload, a lost login, a locked screen and a logout. It is locked (AES-GCM) with a key that the server gives that caregiver
// at login and that is only in the page's memory, so that whoever sits down next can't read it; after seven days it is wiped.
import { useEffect, useState } from 'react'
import { filesOf, filesUnderway, filesUnkept, onFiles } from './kept-files.ts'
import { keyFrom, seal, toBytes, toText, unseal } from './sealed.ts'
import type { AskedAct } from './wire.ts'

export type DraftKind = 'message' | 'internal' | 'question' | 'note' | `correct:${string}` | `reason:${string}`
/** `iv`, `data`: base64. */
type Kept = { iv: string; data: string; at: number }

const prefix = 'farstu.draft|'
const days = 24 * 60 * 60_000
export const lasts = 7 * days

let owner = ''
/** Null: this person's drafts can't be locked here, so they are not kept. */
let key: CryptoKey | null = null
/** Being locked and written now. */
let underway = 0
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
    if (typeof kept !== 'object' || kept === null || !('iv' in kept && 'data' in kept && 'at' in kept)) return null
    const { iv, data, at } = kept
    return typeof iv === 'string' && typeof data === 'string' && typeof at === 'number' ? { iv, data, at } : null
  } catch {
    return null
  }
}

async function locked(name: string, text: string, using: CryptoKey): Promise<Kept> {
  const { iv, data } = await seal(name, new TextEncoder().encode(text), using)
  return { iv: toText(iv), data: toText(data), at: Date.now() }
}
async function opened(name: string, kept: Kept, using: CryptoKey): Promise<string | null> {
  try {
    const bytes = await unseal(name, { iv: toBytes(kept.iv), data: toBytes(kept.data).buffer }, using)
    return bytes && new TextDecoder().decode(bytes)
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

/** Called when it is known who sits here, with their key: their drafts come back; those too old, or that don't open, go. */
export async function draftsOf(hsaId: string, secret: string | null, now = Date.now()): Promise<void> {
  owner = hsaId
  key = await keyFrom(secret)
  drafts.clear()
  await filesOf(hsaId, key, now - lasts)
  for (const { name, whose, key: of, kept } of all()) {
    const old = !kept || kept.at + lasts <= now
    const text = !old && whose === hsaId && key ? await opened(name, kept, key) : null
    if (old || (whose === hsaId && key && text === null)) localStorage.removeItem(name)
    else if (text !== null) drafts.set(of, text)
  }
  changed()
}

/** What is being locked away is waited for. */
export async function throughLogout(logOut: () => Promise<Response>): Promise<void> {
  while (underway > 0 || filesUnderway()) await new Promise(done => setTimeout(done, 5))
  await logOut()
}

export const draftOf = (id: string, kind: DraftKind): string => drafts.get(keyOf(id, kind)) ?? ''

export function keepDraft(id: string, kind: DraftKind, text: string): void {
  const of = keyOf(id, kind)
  if (draftOf(id, kind) === text) return
  if (text.trim() === '') drafts.delete(of)
  else drafts.set(of, text)
  if (owner) void write(place(owner, of), of)
  changed()
}

/** The last words win, however long an earlier lock takes. */
const turns = new Map<string, number>()
async function write(name: string, of: string): Promise<void> {
  const turn = (turns.get(name) ?? 0) + 1
  turns.set(name, turn)
  const text = drafts.get(of)
  underway++
  try {
    if (text === undefined) localStorage.removeItem(name)
    else if (!key) throw new Error('no key')
    else {
      const kept = await locked(name, text, key)
      if (turns.get(name) === turn) localStorage.setItem(name, JSON.stringify(kept))
    }
    refused = false
  } catch {
    refused = true
  } finally {
    underway--
  }
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
  const name = event.key ?? ''
  if (!owner || !name.startsWith(place(owner, ''))) return
  const of = name.slice(place(owner, '').length)
  const kept = readKept(event.newValue)
  if (!kept) {
    drafts.delete(of)
    return changed()
  }
  if (key)
    void opened(name, kept, key).then(text => {
      if (text !== null) drafts.set(of, text)
      changed()
    })
})

onFiles(changed)
export const draftsVersion = () => version
export const onDrafts = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
/** Something would be lost if the page went away now. */
export const unkept = () => underway > 0 || (refused && drafts.size > 0) || filesUnkept()
