// What every part of the page shares: the words, the client, and where we stand on the host's page.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Client } from './edge.ts'
import type { Said } from './outgoing.ts'
import { type Language, type Words, wordsOf } from './words.ts'

/** `page` our own address · `panel` a panel on a page of ours · `frame` inside a stranger's page. */
export type Place = 'page' | 'panel' | 'frame'
export type Page = {
  words: Words
  language: Language
  client: Client
  place: Place
  say: (said: Omit<Said, 'locale'>) => void
  /** The case is closed: nothing more to answer here. */
  closed: boolean
  leave: () => void
}

const none = (): never => {
  throw new Error('The page is not mounted')
}
const nowhere: Client = {
  snapshot: none,
  subscribe: none,
  send: none,
  retry: none,
  restart: none,
  wake: none,
  loginUrl: none,
  fileUrl: none,
  typing: none,
  read: none,
  forget: none,
  stop: none,
}
export const PageContext = createContext<Page>({
  words: wordsOf('sv'),
  language: 'sv',
  client: nowhere,
  place: 'page',
  say: none,
  closed: false,
  leave: none,
})
export const usePage = () => useContext(PageContext)

let last = 0
/** An id for joining a label to what it labels, the same over the life of the page. */
export const newLabel = (name: string) => `fs-${name}-${++last}`
