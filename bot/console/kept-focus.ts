// The hand is never left nowhere. What it was on may go as it is pressed: a button that has done its work, a dialog that has
// closed. The browser then leaves it at nothing, and the next Tab begins at the top of the page.
import { type RefObject, useEffect, useRef } from 'react'

/** Each dialog has its own heading. */
export const caseHeading = (): HTMLElement | null => document.querySelector<HTMLElement>('#case h2')
const nowhere = () => document.activeElement === null || document.activeElement === document.body

/** In the open case: where what was pressed is gone, the hand is at the case's heading. */
export function useKeptFocus(heading: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const on = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null
    }
    addEventListener('focusin', on)
    return () => removeEventListener('focusin', on)
  }, [])
  useEffect(() => {
    if (!nowhere() || !last.current || last.current.isConnected) return
    last.current = null
    heading.current?.focus({ preventScroll: true })
  })
}

/** In a dialog: when it has gone, the hand is back where it was, or at the case's heading. */
export function useReturn(): void {
  const from = useRef<Element | null>(null)
  from.current ??= document.activeElement
  useEffect(
    () => () => {
      if (!nowhere()) return
      const back = from.current
      const there = back instanceof HTMLElement && back.isConnected && back !== document.body ? back : caseHeading()
      there?.focus({ preventScroll: true })
    },
    [],
  )
}
