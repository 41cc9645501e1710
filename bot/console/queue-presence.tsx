// Who else has a case open: said by this page while it is looked at, and shown of colleagues at the unit.
import { useEffect, useSyncExternalStore } from 'react'
import { api } from './api.ts'
import { live } from './live.ts'
import type { Look, Me } from './wire.ts'
import { t } from './words.ts'

/** This window: the same person may have two. */
const page = [...crypto.getRandomValues(new Uint8Array(8))].map(b => b.toString(16).padStart(2, '0')).join('')
const every = 10_000

export function useLooking(id: string | null): void {
  useEffect(() => {
    const say = () => api.looking(page, document.visibilityState === 'visible' ? id : null)
    say()
    const timer = id === null ? 0 : window.setInterval(say, every)
    document.addEventListener('visibilitychange', say)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', say)
    }
  }, [id])
}

/** The names of the others, by case. */
export function namesOf(looks: readonly Look[], me: { hsaId: string }): Map<string, string> {
  const names = new Map<string, string>()
  for (const look of looks)
    if (look.hsaId !== me.hsaId) names.set(look.id, [names.get(look.id), look.name].filter(Boolean).join(', '))
  return names
}

/** For the head of the case. */
export function Lookers({ id, me }: { id: string; me: Me }) {
  const { looks } = useSyncExternalStore(live.subscribe, live.get)
  const names = namesOf(looks, me).get(id)
  return (
    <span role='status' className='lookers'>
      {names && t('case.looking', { names })}
    </span>
  )
}
