// How far one has read in the open case. Asked when it is opened, and held still while it is read: the line at the top and
// the mark in the talk don't move under the reader. Written when the case is left, and when the talk is read to its end.
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from './api.ts'
import type { CaseView, Line } from './wire.ts'

/** News are the lines after `from`, up to `to`; `from` null: never opened before. */
export type Since = { id: string; from: { seq: number; at: string } | null; to: number }

export const isNews = (line: Line, since: Since | null): boolean =>
  since?.from != null && line.news !== null && line.seq > since.from.seq && line.seq <= since.to

export function useSeen(view: CaseView | null): { since: Since | null; read: () => void } {
  const [since, setSince] = useState<Since | null>(null)
  const id = view?.id ?? null
  /** By case: when one is left, the next is already before us. */
  const revs = useRef(new Map<string, number>())
  if (view) revs.current.set(view.id, view.rev)
  const known = useRef(false)

  const mark = useCallback((which: string) => api.markSeen(which, revs.current.get(which) ?? 0), [])

  useEffect(() => {
    if (!id) return
    known.current = false
    let open = true
    const ask = () =>
      api.seen(id).then(
        ({ last, rev: to }) => {
          if (!open) return
          known.current = true
          setSince(before => {
            // Coming back to the window: what was new is still marked when nothing newer has come.
            const same = before?.id === id && last !== null && last.seq >= to
            return same ? before : { id, from: last, to }
          })
        },
        // Without it the case is read as always: the line is left out.
        () => undefined,
      )
    const leave = () => {
      // Left before it was known what was new: nothing has been read.
      if (known.current) mark(id)
    }
    const turned = () => (document.visibilityState === 'hidden' ? leave() : void ask())
    void ask()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', turned)
    return () => {
      open = false
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', turned)
      leave()
    }
  }, [id, mark])

  const read = useCallback(() => {
    if (id && known.current) mark(id)
  }, [id, mark])
  return { since: since?.id === id ? since : null, read }
}
