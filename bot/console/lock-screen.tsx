// What stands on a locked screen: that it is locked, how many wait, and the way in. No name, no number of a case.
import { useEffect, useRef, useState } from 'react'
import { api, Refused } from './api.ts'
import { throughLogout } from './drafts.ts'
import { ring } from './sound.ts'
import type { LockedCounts } from './wire.ts'
import { language, t } from './words.ts'
import './lock.css'

const look = 3_000

/** `unlocked`: somebody has logged in again, under the same commission. */
export function LockScreen({ unlocked }: { unlocked: () => void }) {
  const [counts, setCounts] = useState<LockedCounts | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const alarms = useRef(0)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    let sure = false
    let gone = false
    /** First the server is told, until it has heard it; then it is asked until somebody has logged in again. */
    const step = async () => {
      if (!sure) {
        sure = await api.lock().then(
          () => true,
          // Nobody is logged in any more: as locked as it gets.
          (error: unknown) => error instanceof Refused && (error.status === 423 || error.status === 401),
        )
        if (!sure) return
      }
      const found = await api.counts().catch((error: unknown) => (error instanceof Refused ? error : null))
      if (gone || found === null) return
      if (!(found instanceof Refused)) {
        if (found.alarms > alarms.current) ring()
        alarms.current = found.alarms
        return setCounts(found)
      }
      // A session that isn't locked has no counts: it is a new one.
      if (found.status === 404 && (await api.me().catch(() => null))) unlocked()
    }
    void step()
    const timer = setInterval(() => void step(), look)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [unlocked])
  const leave = () =>
    throughLogout(api.logOut).finally(() => {
      sessionStorage.clear()
      location.reload()
    })
  return (
    <main className='centre log-in locked'>
      <p className='brand'>Farstu</p>
      <h1 ref={heading} tabIndex={-1}>
        {t('lock.title')}
      </h1>
      <p>{t('lock.text')}</p>
      <a className='lock-open' href={`/login/staff?then=unlock&lang=${language}`} target='_blank' rel='noreferrer'>
        {t('lock.open')}
      </a>
      <div role='status'>
        {counts && (
          <>
            {counts.alarms > 0 && <p className='lock-alarm'>{t('lock.alarms', { n: counts.alarms })}</p>}
            <p>{t('lock.counts', { waiting: counts.waiting, owed: counts.owed })}</p>
          </>
        )}
      </div>
      <button type='button' className='lock-leave' onClick={() => void leave()}>
        {t('lock.leave')}
      </button>
    </main>
  )
}

/** This tab belongs to a commission, or a person, that has been left in another tab. */
export function StaleScreen() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className='centre log-in locked'>
      <p className='brand'>Farstu</p>
      <h1 ref={heading} tabIndex={-1}>
        {t('stale.title')}
      </h1>
      <p>{t('stale.text')}</p>
      <button type='button' className='lock-open' onClick={() => location.reload()}>
        {t('stale.reload')}
      </button>
    </main>
  )
}
