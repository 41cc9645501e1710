// The whole shift by keyboard. Single keys are off while somebody types, while a dialog is open, and when turned off.
import { useEffect, useRef } from 'react'
import { type DialogName, isDialog } from './dialogs.tsx'
import { lock } from './lock.tsx'
import { openOwn } from './own-chats.tsx'
import { stepInQueue } from './queue-window.ts'
import type { Opened } from './use-case.ts'
import type { ActName, CaseView } from './wire.ts'

const stored = 'farstu.keys'
export const keysOn = (): boolean => localStorage.getItem(stored) !== 'off'
export const turnKeys = (on: boolean): void => localStorage.setItem(stored, on ? 'on' : 'off')

/** Key → the act it needs, and what it opens. The help dialog and the buttons read the same table. */
export const actKeys: Partial<Record<ActName, string>> = {
  claim: 't',
  say: 'r',
  ask: 'f',
  'note-internally': 'i',
  sign: 'n',
  book: 'b',
  hold: 'h',
  resume: 'h',
  transfer: 's',
  pass: 'g',
  consult: 'd',
  invite: 'u',
  release: 'l',
  'change-urgency': 'p',
  close: 'a',
  acknowledge: 'q',
}

/** Opens the list of what isn't in the record. */
export const stuckKey = 'e'

/** Locks the screen. */
export const lockKey = 'z'

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

type Desk = {
  view: CaseView | null
  dialog: DialogName | null
  act: Opened['act']
  show: (name: DialogName) => void
  toggleSound: () => void
  showStuck: () => void
  showPalette: () => void
}

export function useKeys(desk: Desk): void {
  const now = useRef(desk)
  now.current = desk
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { view, dialog, act, show, toggleSound, showStuck, showPalette } = now.current
      if (event.key === 'Escape' && typing(event.target) && !dialog) return (event.target as HTMLElement).blur()
      // The queue's own dialogs are nobody's else to know of.
      const inDialog = dialog || document.querySelector('[role=dialog]') !== null
      // With a modifier, so it also works in the middle of a sentence.
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !inDialog) {
        event.preventDefault()
        return showPalette()
      }
      if (event.ctrlKey || event.metaKey || event.altKey || inDialog || typing(event.target)) return
      if (event.key === '?') {
        event.preventDefault()
        return show('help')
      }
      if (!keysOn()) return
      const inQueue = document.activeElement?.hasAttribute('data-row')
      if (event.key === 'j' || (inQueue && event.key === 'ArrowDown')) stepInQueue(1)
      else if (event.key === 'k' || (inQueue && event.key === 'ArrowUp')) stepInQueue(-1)
      else if (inQueue && event.key === 'Home') stepInQueue(Number.NEGATIVE_INFINITY)
      else if (inQueue && event.key === 'End') stepInQueue(Number.POSITIVE_INFINITY)
      else if (event.key === 'm') toggleSound()
      else if (/^[1-9]$/.test(event.key)) openOwn(Number(event.key))
      else if (event.key === lockKey) lock()
      else if (event.key === stuckKey) showStuck()
      else {
        const what = view?.acts.find(name => actKeys[name] === event.key)
        if (!view || !what) return
        if (what === 'claim' || what === 'resume' || what === 'acknowledge') void act(view.id, { act: what })
        else if (what === 'say' || what === 'ask' || what === 'note-internally')
          document.querySelector<HTMLElement>(`#compose-${what}`)?.click()
        else if (what === 'change-urgency') document.querySelector<HTMLElement>('#levels button:enabled')?.focus()
        else if (isDialog(what)) show(what)
      }
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
