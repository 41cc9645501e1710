// The live queue: alarms on top, then one's own, then who waits, most urgent first. Rows carry no names, except of
// cases this caregiver has opened here.
import { calling } from './calling.ts'
import { Button, Loader } from '@mantine/core'
import { memo, useEffect, useState, useSyncExternalStore } from 'react'
import { draftOf, draftsVersion, onDrafts } from './drafts.ts'
import { actKeys, stuckKey } from './keys.ts'
import type { Queue } from './live.ts'
import { clock, languageName, lasting } from './time.ts'
import { soundless } from './sound.ts'
import { nameOf, seenRev } from './use-case.ts'
import type { Me, QueueRow } from './wire.ts'
import { language, t } from './words.ts'

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

/** What it seems to be about, to tell one red row from another; nothing when the category has no word. */
function about(row: QueueRow): string {
  const key = `alarm.about.${row.alarm?.category ?? ''}`
  const word = t(key)
  return row.alarm && !row.alarm.acknowledged && word !== key ? word : ''
}

const alarming = (row: QueueRow) => calling(row) !== null

function grouped(rows: readonly QueueRow[], me: Me): [string, QueueRow[]][] {
  const mine = (row: QueueRow) => row.claim?.hsaId === me.hsaId
  const calm = rows.filter(row => !alarming(row))
  const others = calm.filter(row => !mine(row))
  return [
    ['alarms', rows.filter(alarming)],
    // One's own: those who wait for an answer first.
    ['mine', calm.filter(mine).sort((a, b) => Number(b.owed) - Number(a.owed))],
    ['waiting', others.filter(row => row.status === 'waiting' || row.status === 'with-bot')],
    ['colleagues', others.filter(row => row.status === 'claimed')],
    ['held', others.filter(row => row.status === 'on-hold')],
    // Closed, but not in the record: somebody must look.
    ['unsettled', others.filter(row => row.status === 'closed')],
  ]
}

export function QueuePane({ queue, me, openId, open, acknowledge, stuckShown, showStuck }: Props) {
  const now = useNow(queue.ahead)
  useSyncExternalStore(onDrafts, draftsVersion)
  const groups = grouped(queue.rows, me)
  const alarms = groups[0]?.[1] ?? []
  return (
    <nav className='queue' aria-label={t('queue')}>
      <p className='visually-hidden' role='alert'>
        {alarms.map(row => t('alarm.announce', { kind: t(`alarm.${calling(row)?.kind}`), number: row.number })).join('. ')}
      </p>
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
      {!queue.loaded &&
        (queue.online ? (
          <p className='empty'>
            <Loader size='sm' aria-label={t('loading')} />
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
      {alarms.length > 0 && soundless() && <p className='empty small'>{t('sound.blocked')}</p>}
      {queue.more && <p className='empty small'>{t('queue.more')}</p>}
      {groups
        .filter(([, rows]) => rows.length > 0)
        .map(([name, rows]) => (
          <section key={name} className={`group ${name}`} aria-labelledby={`group-${name}`}>
            <h2 id={`group-${name}`}>
              {t(`queue.${name}`)} <span className='count'>{rows.length}</span>
            </h2>
            <ul>
              {rows.map(row => (
                <li key={row.id} className={alarming(row) ? 'alarming' : undefined}>
                  <Row
                    row={row}
                    me={me}
                    now={now}
                    open={open}
                    current={row.id === openId}
                    name={nameOf(row.id)}
                    fresh={row.id !== openId && seenRev(row.id) > 0 && seenRev(row.id) < row.rev && row.owed}
                    draft={draftOf(row.id, 'message') !== ''}
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
    </nav>
  )
}

type RowProps = {
  row: QueueRow
  me: Me
  now: number
  open: (id: string) => void
  current: boolean
  name: string | null
  fresh: boolean
  draft: boolean
}

const Row = memo(function Row({ row, me, now, open, current, name, fresh, draft }: RowProps) {
  const mine = row.claim?.hsaId === me.hsaId
  return (
    <button
      type='button'
      data-row={row.id}
      className={mine ? 'row mine' : 'row'}
      aria-current={current}
      onClick={() => open(row.id)}
    >
      <span className={`level ${row.level ?? 'none'}`}>
        <span aria-hidden>{row.level ?? t('short.none')}</span>
        <span className='visually-hidden'>{t(`level.${row.level ?? 'none'}`)}</span>
      </span>
      <span className='row-text'>
        <span className='row-title'>
          {mine && name && <bdi>{name} · </bdi>}
          {row.complaint || t('row.no-complaint')}
          {fresh && (
            <span className='dot'>
              <span className='visually-hidden'>{t('talk.new')}</span>
            </span>
          )}
        </span>
        {alarming(row) && (
          <span className='row-alarm'>
            {t(`alarm.${calling(row)?.kind}`)}
            {about(row) && `: ${about(row)}`}
          </span>
        )}
        <span className='row-facts'>
          <span className='number'>{row.number}</span>
          {row.waitingSince && row.status === 'waiting' && (
            <span>{t('row.waited', { time: lasting(now - Date.parse(row.waitingSince)) })}</span>
          )}
          {row.promisedBy && row.status === 'waiting' && <Promised at={row.promisedBy} late={row.late} now={now} />}
        </span>
        <span className='chips'>
          {row.claim && !mine && <span className='chip'>{t('row.with', { name: row.claim.name })}</span>}
          {row.holdUntil && <span className='chip'>{t('row.held', { time: clock(row.holdUntil, now) })}</span>}
          {row.status === 'with-bot' && <span className='chip'>{t('row.bot')}</span>}
          {mine && <span className={row.owed ? 'chip strong' : 'chip'}>{t(row.owed ? 'row.owed' : 'row.patient')}</span>}
          {draft && <span className='chip'>{t('talk.unsent')}</span>}
          {!row.identified && <span className='chip'>{t('row.anonymous')}</span>}
          {row.language !== language && <span className='chip'>{languageName(row.language)}</span>}
          {(row.receipt === 'refused' || row.receipt === 'unknown') && (
            <span className='chip warn'>{t(`row.receipt.${row.receipt}`)}</span>
          )}
        </span>
      </span>
    </button>
  )
})

/** The time left of the promise, or how late it is; an extended promise stays marked. */
export function Promised({ at, late, now }: { at: string; late: boolean; now: number }) {
  const left = Date.parse(at) - now
  if (left < 0) return <strong className='late'>{t('row.late', { time: lasting(left) })}</strong>
  return <span className={late ? 'late' : left < 10 * 60_000 ? 'soon' : undefined}>{t('row.left', { time: lasting(left) })}</span>
}
