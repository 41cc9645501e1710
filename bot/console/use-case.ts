// The open case: read when opened, read again when the stream says it moved, and acted on. Views already read are
// kept while the page lives, so that switching between six chats is instant.
import { useCallback, useEffect, useRef, useState } from 'react'
import { api, Refused } from './api.ts'
import { sent } from './drafts.ts'
import { live } from './live.ts'
import { saidOf } from './said-of.ts'
import type { AskedAct, CaseView } from './wire.ts'

/** `undo`: offered with the words for as long as it can be done. */
export type Tell = (text: string, wrong?: boolean, undo?: () => void) => void
export type Opened = {
  view: CaseView | null
  state: 'none' | 'loading' | 'ready' | 'gone' | 'failed' | 'hidden'
  /** Why it is hidden from this caregiver, and in the server's words. */
  hidden: { code: string; message: string } | null
  reload: () => void
  act: (id: string, act: AskedAct) => Promise<{ ok: true } | { ok: false; code: string; message: string }>
}

const isHidden = ({ status, code }: Refused) => status === 403 && ['protected', 'blocked', 'blocked-unknown'].includes(code)

const views = new Map<string, CaseView>()
/** Names are known only of cases opened here; the queue shows them for one's own. */
export const nameOf = (id: string): string | null => views.get(id)?.person?.name ?? null
export const seenRev = (id: string): number => views.get(id)?.rev ?? 0

/** Wake-ups can be lost, and another process may hold the stream: an open case is looked at this often anyway. */
const glance = 10_000

export function useCase(id: string | null, tell: Tell): Opened {
  const [, setTurn] = useState(0)
  const [state, setState] = useState<Opened['state']>('none')
  const [hidden, setHidden] = useState<Opened['hidden']>(null)
  const current = useRef(id)
  current.current = id
  const render = useCallback(() => setTurn(n => n + 1), [])

  const read = useCallback(
    async (which: string) => {
      try {
        const view = await api.read(which)
        if ((views.get(which)?.rev ?? 0) <= view.rev) views.set(which, view)
        if (current.current === which) setState('ready')
      } catch (error) {
        if (current.current !== which) return
        if (error instanceof Refused && isHidden(error)) {
          // Also what was seen a moment ago: the hour of a broken glass is over.
          views.delete(which)
          setHidden({ code: error.code, message: error.message })
          setState('hidden')
          return render()
        }
        const missing = error instanceof Refused && error.status === 404
        if (missing) views.delete(which)
        if (missing || !views.has(which)) setState(missing ? 'gone' : 'failed')
      }
      render()
    },
    [render],
  )

  useEffect(() => {
    if (!id) return setState('none')
    setState(views.has(id) ? 'ready' : 'loading')
    void read(id)
    // What we just did ourselves comes back as news: it is read only when it is newer than what we have.
    const stop = live.onMoved((which, rev) => {
      if (which === null || (which === id && rev > seenRev(id))) void read(id)
    })
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(id), glance)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [id, read])

  const act = useCallback<Opened['act']>(
    async (which, asked) => {
      try {
        const done = await api.act(which, asked)
        sent(which, asked)
        if (done.case) views.set(which, done.case)
        else views.delete(which)
        if (current.current === which) setState(done.case ? 'ready' : 'gone')
        const { text, undo } = saidOf(asked.act, done.case)
        if (text) tell(text, false, undo && (() => void act(which, { act: undo })))
        render()
        return { ok: true }
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        tell(error.message, true)
        if (error.status > 0 && current.current === which) void read(which)
        return { ok: false, code: error.code, message: error.message }
      }
    },
    [read, render, tell],
  )

  const reload = useCallback(() => {
    if (id) void read(id)
  }, [id, read])
  return { view: id ? (views.get(id) ?? null) : null, state, hidden, reload, act }
}
