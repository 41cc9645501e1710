// The locked screen. Everything on the page is taken out of the document as it stands and put back when the same person has
// logged in again: no name is left in it to be read, and not a letter typed is lost. The server refuses the locked session
// every read; what goes on is told in counts. Also the page of a commission that is no longer the one logged in: it shows nothing.
import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { LockScreen, StaleScreen } from './lock-screen.tsx'
import { api } from './api.ts'
import { live } from './live.ts'
import { isUnheard, touched, touchedAt } from './signs.ts'
import { t } from './words.ts'

type Shut = {
  kept: DocumentFragment
  scrolled: [Element, number][]
  focus: Element | null
  root: Root
  place: HTMLElement
  title: string
}
let shut: Shut | null = null
let whenOpen: () => void = () => {}

/** Survives a reload of the tab: a screen that could not tell the server is locked all the same. */
const remembered = 'farstu.locked'
export const wasLocked = (): boolean => sessionStorage.getItem(remembered) === 'yes'
export const forgetLock = (): void => sessionStorage.removeItem(remembered)

/**
 * The page that is put away must not hear what is typed and pressed now: Escape would close its dialog. Set before any of its
 * own listeners, so that it comes first. What the browser itself does (Enter, Tab, a click) is done as always.
 */
for (const type of ['keydown', 'keyup', 'mousedown', 'pointerdown', 'touchstart'] as const)
  addEventListener(type, event => shut && event.stopImmediatePropagation(), { capture: true, passive: true })

function putAway(screen: ReactNode, title: string): void {
  live.stop()
  const kept = document.createDocumentFragment()
  const scrolled = [...document.querySelectorAll('*')].flatMap((at): [Element, number][] =>
    at.scrollTop > 0 ? [[at, at.scrollTop]] : [],
  )
  const focus = document.activeElement
  kept.append(...document.body.childNodes)
  const place = document.createElement('div')
  place.id = 'root'
  document.body.append(place)
  const root = createRoot(place)
  shut = { kept, scrolled, focus, root, place, title: document.title }
  document.title = title
  root.render(screen)
}

function putBack(): void {
  if (!shut) return
  const { kept, scrolled, focus, root, place, title } = shut
  shut = null
  root.unmount()
  place.remove()
  document.body.append(kept)
  document.title = title
  for (const [at, top] of scrolled) at.scrollTop = top
  if (focus instanceof HTMLElement) focus.focus({ preventScroll: true })
  live.start()
}

export function lock(): void {
  if (shut) return
  sessionStorage.setItem(remembered, 'yes')
  putAway(<LockScreen unlocked={unlocked} />, t('lock.page'))
}

function unlocked(): void {
  forgetLock()
  putBack()
  whenOpen()
}

/** Another commission has been chosen in another tab: nothing here is to be read or done any more. */
export function goStale(): void {
  if (shut?.title === undefined) putAway(<StaleScreen />, t('stale.page'))
  else shut.root.render(<StaleScreen />)
  forgetLock()
}

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
/** A tab where somebody works keeps the others open too. */
const told = 5_000

/** Locks after so many minutes without a sign, in this tab or another of the same browser. Returns how to stop. */
export function lockAfter(minutes: number, opened: () => void): () => void {
  whenOpen = opened
  const tabs = new BroadcastChannel('farstu-signs')
  let said = 0
  const sign = () => {
    touched()
    if (shut || touchedAt() - said < told) return
    said = touchedAt()
    tabs.postMessage('here')
  }
  tabs.onmessage = touched
  for (const type of signs) addEventListener(type, sign, { passive: true, capture: true })
  touched()
  const timer = setInterval(() => {
    if (shut) return
    if (Date.now() - touchedAt() > minutes * 60_000) lock()
    else if (isUnheard()) api.me().catch(() => undefined)
  }, 5_000)
  return () => {
    clearInterval(timer)
    tabs.close()
    for (const type of signs) removeEventListener(type, sign, { capture: true })
  }
}
