// The live queue: alarms on top, then whom one owes an answer, then who waits, most urgent first. Rows carry no names,
// except of cases this caregiver has opened here. Without contact it is grey, and says how old it is.
import { Consulted } from './consults.tsx'
import { Button, Loader } from '@mantine/core'
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { calling } from './calling.ts'
import { draftOf, draftsVersion, onDrafts } from './drafts.ts'
import { hasFiles } from './kept-files.ts'
import { actKeys, stuckKey } from './keys.ts'
import type { Queue } from './live.ts'
import { OwnChats } from './own-chats.tsx'
import { keep, kept, passes } from './queue-filter.ts'
import { Filters } from './queue-filters.tsx'
import { grouped, isMine, ordered } from './queue-order.ts'
import { namesOf, useLooking } from './queue-presence.tsx'
import { alarming, Row } from './queue-row.tsx'
import { kindOf, useWindow } from './queue-window.ts'
import { soundless } from './sound.ts'
import { clockSeconds } from './time.ts'
import { nameOf, seenRev } from './use-case.ts'
import type { Me } from './wire.ts'
import { t } from './words.ts'

const HandOverAll = lazy(() => import('./dialogs/pass.tsx').then(m => ({ default: m.HandOverAll })))

type Props = {
  queue: Queue
  me: Me
  openId: string | null
  open: (id: string) => void
  acknowledge: (id: string) => void
  /** The list of what isn't in the record: whether it is shown, and how to show it. */
  stuckShown: boolean
  showStuck: () => void
}

export function useNow(ahead: number, every = 10_000): number {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return Math.max(now, Date.now() - every) + ahead
}

export function QueuePane({ queue, me, openId, open, acknowledge, stuckShown, showStuck }: Props) {
  const now = useNow(queue.ahead)
  const minute = Math.floor(now / 10_000) * 10_000
  useSyncExternalStore(onDrafts, draftsVersion)
  useLooking(openId)
  const [choice, setChoice] = useState(() => kept(me.hsaId))
  const all = useMemo(() => ordered(queue.rows, minute), [queue.rows, minute])
  const rows = useMemo(() => all.filter(row => passes(row, choice.filter, me, choice.languages)), [all, choice, me])
  const groups = useMemo(() => grouped(rows, me), [rows, me])
  const looking = useMemo(() => namesOf(queue.looks, me), [queue.looks, me])
  const { scroller, slices, measure } = useWindow(groups, openId)
  const alarms = groups.find(group => group.name === 'alarms')?.rows ?? []
  const own = useMemo(() => queue.rows.filter(row => isMine(row, me) && row.status !== 'closed').length, [queue.rows, me])
  const [handing, setHanding] = useState(false)
  const set = (next: typeof choice) => {
    setChoice(next)
    keep(me.hsaId, next)
  }
  return (
    <nav className={queue.online ? 'queue' : 'queue old'} aria-label={t('queue')}>
      <p className='visually-hidden' role='alert'>
        {alarms.map(row => t('alarm.announce', { kind: t(`alarm.${calling(row)?.kind}`), number: row.number })).join('. ')}
      </p>
      {!queue.online && queue.heardAt !== null && (
        <p className='as-of'>{t('queue.as-of', { time: clockSeconds(new Date(queue.heardAt).toISOString()) })}</p>
      )}
      {queue.loaded && (
        <button
          type='button'
          className={queue.stuck > 0 ? 'to-stuck some' : 'to-stuck'}
          aria-pressed={stuckShown}
          aria-keyshortcuts={stuckKey}
          onClick={showStuck}
        >
          {t(queue.stuck > 0 ? 'stuck' : 'stuck.none')} {queue.stuck > 0 && <span className='count'>{queue.stuck}</span>}
        </button>
      )}
      {queue.loaded && <Filters rows={all} hidden={all.length - rows.length} kept={choice} set={set} />}
      <OwnChats rows={queue.rows} me={me} openId={openId} open={open} />
      {own > 0 && (
        <button type='button' className='hand-over' onClick={() => setHanding(true)}>
          {t('hand-over.count', { n: own })}
        </button>
      )}
      {handing && (
        <Suspense>
          <HandOverAll count={own} close={() => setHanding(false)} />
        </Suspense>
      )}
      <div className='queue-list' ref={scroller}>
        {!queue.loaded &&
          (queue.online ? (
            <p className='empty'>
              <Loader role='img' size='sm' aria-label={t('loading')} />
            </p>
          ) : (
            <p className='empty'>{t('queue.failed')}</p>
          ))}
        {queue.loaded && queue.rows.length === 0 && (
          <p className='empty'>
            <strong>{t('queue.empty')}</strong>
            {t('queue.empty.text')}
          </p>
        )}
        {queue.rows.length > 0 && rows.length === 0 && <p className='empty'>{t('filter.nothing')}</p>}
        {queue.more && <p className='empty small'>{t('queue.more')}</p>}
        <Consulted rows={queue.asked} open={open} openId={openId} />
        <div className='groups'>
          {slices.map(slice => (
            <section key={slice.name} className={`group ${slice.name}`} aria-labelledby={`group-${slice.name}`}>
              <h2 id={`group-${slice.name}`}>
                {t(`queue.${slice.name}`)} <span className='count'>{slice.size}</span>
              </h2>
              <ul style={{ paddingTop: slice.before, paddingBottom: slice.after }}>
                {slice.rows.map(({ row, index, top }) => (
                  <li
                    key={row.id}
                    ref={measure}
                    data-item={row.id}
                    data-kind={kindOf(row)}
                    className={alarming(row) ? 'alarming' : undefined}
                    style={top === null ? undefined : { position: 'absolute', top, left: 0, right: 0 }}
                    aria-setsize={slice.size}
                    aria-posinset={index + 1}
                  >
                    <Row
                      row={row}
                      me={me}
                      now={minute}
                      open={open}
                      current={row.id === openId}
                      name={nameOf(row.id)}
                      fresh={row.id !== openId && seenRev(row.id) > 0 && seenRev(row.id) < row.rev && row.owed}
                      draft={draftOf(row.id, 'message') !== '' || hasFiles(row.id)}
                      looking={looking.get(row.id) ?? ''}
                    />
                    {alarming(row) && (
                      <Button
                        size='compact-sm'
                        color='red'
                        variant='white'
                        className='acknowledge'
                        onClick={() => acknowledge(row.id)}
                        aria-label={`${t('alarm.acknowledge')} ${row.number}`}
                        aria-keyshortcuts={actKeys.acknowledge ?? ''}
                      >
                        {t('alarm.acknowledge')}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {queue.coming > 0 && <p className='coming'>{t('queue.coming', { n: queue.coming })}</p>}
        {/* Gone with the first press: above the list it would pull the list from under the hand. */}
        {alarms.length > 0 && soundless() && <p className='sound-blocked'>{t('sound.blocked')}</p>}
      </div>
    </nav>
  )
}
