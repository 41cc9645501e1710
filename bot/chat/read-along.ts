// That what a caregiver wrote has been before the citizen's eyes, told to whoever wrote it: when the page is seen, the talk is
// in it, and nothing new waits below. Said again when it could not be said.
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { usePage } from './page.ts'
import type { Item } from './talk.ts'

export function useReadAlong(box: RefObject<HTMLElement | null>, items: readonly Item[], behind: boolean): void {
  const { client } = usePage()
  const told = useRef<string | null>(null)
  const last = items.findLast(item => item.kind === 'theirs' && item.sender?.kind === 'caregiver' && !item.past)?.id ?? null
  useEffect(() => {
    const look = () => {
      const seen = document.visibilityState === 'visible' && (box.current?.getClientRects().length ?? 0) > 0
      if (last === null || behind || !seen || told.current === last) return
      told.current = last
      client.read(last).catch(() => {
        if (told.current === last) told.current = null
      })
    }
    // The panel on a page may be closed: then nothing in it is seen.
    const panel = new IntersectionObserver(look)
    if (box.current) panel.observe(box.current)
    document.addEventListener('visibilitychange', look)
    look()
    return () => {
      panel.disconnect()
      document.removeEventListener('visibilitychange', look)
    }
  }, [box, client, last, behind])
}
