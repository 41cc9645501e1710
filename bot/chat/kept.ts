// What the tab keeps between reloads: sessionStorage, never localStorage, so that the next person at a shared
// computer opens an empty chat. What was said stays with the server; a reload reads it again from the start.
import type { Outgoing } from './outgoing.ts'
import { Session } from './wire.ts'

export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
/** `earlier`: the talks this one went on from, oldest first. `follows`: the one that was over when this one was asked for. */
export type KeptTalk = {
  session: Session | null
  unsent: Outgoing[]
  earlier?: readonly Session[]
  follows?: string | null
}
const TALK = 'farstu.talk'
const DRAFT = 'farstu.draft'

export function readTalk(storage: Kept): KeptTalk {
  try {
    const found: Partial<KeptTalk> = JSON.parse(storage.getItem(TALK) ?? '{}')
    const session = Session.safeParse(found.session)
    const earlier = Array.isArray(found.earlier) ? found.earlier.flatMap(one => Session.safeParse(one).data ?? []) : []
    const follows = typeof found.follows === 'string' ? found.follows : null
    const unsent = Array.isArray(found.unsent) ? found.unsent : []
    return { session: session.success ? session.data : null, unsent, earlier, follows }
  } catch {
    return { session: null, unsent: [], earlier: [] }
  }
}

export function writeTalk(storage: Kept, talk: KeptTalk) {
  if (!talk.session && talk.unsent.length === 0 && !talk.follows) return void quietly(() => storage.removeItem(TALK))
  // When a large picture fills the storage, the token alone still brings the talk back after a reload.
  quietly(() => storage.setItem(TALK, JSON.stringify(talk))) ||
    quietly(() => storage.setItem(TALK, JSON.stringify({ ...talk, unsent: talk.unsent.filter(item => !item.photo) })))
}

export const readDraft = (storage: Kept): string => {
  let draft = ''
  quietly(() => {
    draft = storage.getItem(DRAFT) ?? ''
  })
  return draft
}
export const writeDraft = (storage: Kept, text: string) =>
  quietly(() => (text === '' ? storage.removeItem(DRAFT) : storage.setItem(DRAFT, text)))

const LANGUAGE = 'farstu.language'
export const readLanguage = (storage: Kept): string | null => storage.getItem(LANGUAGE)
/** Kept from the first moment: a login comes back to an address that doesn't name it. */
export const writeLanguage = (storage: Kept, language: string) => quietly(() => storage.setItem(LANGUAGE, language))

/** A tab opened from a frame only to log in: the talk lives in that other tab, and none is to begin here. */
const LOGIN_TAB = 'farstu.login-tab'
export const markLoginTab = (tab: Window) => quietly(() => tab.sessionStorage.setItem(LOGIN_TAB, '1'))
export const takeLoginTab = (storage: Kept): boolean => {
  let marked = false
  quietly(() => {
    marked = storage.getItem(LOGIN_TAB) !== null
    storage.removeItem(LOGIN_TAB)
  })
  return marked
}

/** A browser that keeps nothing (a frame with storage blocked): the talk lives as long as the page. */
function quietly(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

/** Only touching `window.sessionStorage` throws where storage is blocked. */
export function tabStorage(): Kept {
  try {
    return window.sessionStorage
  } catch {
    return { getItem: () => null, setItem: () => {}, removeItem: () => {} }
  }
}
