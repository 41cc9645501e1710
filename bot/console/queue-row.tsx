// One row of the queue: how urgent, what about, how long, and what is special. No name, except of one's own cases.
import { memo } from 'react'
import { CLOSE_MS } from '../hours.ts'
import { calling } from './calling.ts'
import { NeedChips } from './needs.tsx'
import { isMine, isReturned } from './queue-order.ts'
import { clock, languageName, lasting } from './time.ts'
import type { Me, QueueRow } from './wire.ts'
import { language, t } from './words.ts'

/** What it seems to be about, to tell one red row from another; nothing when the category has no word. */
function about(row: QueueRow): string {
  const key = `alarm.about.${row.alarm?.category ?? ''}`
  const word = t(key)
  return row.alarm && !row.alarm.acknowledged && word !== key ? word : ''
}

export const alarming = (row: QueueRow) => calling(row) !== null

type Props = {
  row: QueueRow
  me: Me
  now: number
  open: (id: string) => void
  current: boolean
  name: string | null
  fresh: boolean
  draft: boolean
  /** Names of colleagues who have it open. */
  looking: string
}

export const Row = memo(function Row({ row, me, now, open, current, name, fresh, draft, looking }: Props) {
  const mine = isMine(row, me)
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
            {row.alarm?.denied && !row.alarm.acknowledged && ` · ${t('alarm.denied')}`}
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
          {row.worsened && row.alert?.kind !== 'worse' && <span className='chip warn'>{t('alarm.worse')}</span>}
          {row.reopened && row.status === 'waiting' && (
            <span className='chip'>{t('row.reopened', { name: row.reopened.name ?? '–' })}</span>
          )}
          {row.lowering && (
            <span className={row.lowering.hsaId === me.hsaId ? 'chip' : 'chip strong'}>
              {t(row.lowering.hsaId === me.hsaId ? 'row.lowering.mine' : 'row.lowering', { level: row.lowering.level })}
            </span>
          )}
          {row.claim && !mine && <span className='chip'>{t('row.with', { name: row.claim.name })}</span>}
          {looking && <span className='chip looking'>{t('row.looking', { names: looking })}</span>}
          {row.holdUntil && <span className='chip'>{t('row.held', { time: clock(row.holdUntil, now) })}</span>}
          {row.status === 'with-bot' && <span className='chip'>{t('row.bot')}</span>}
          {mine && row.late && row.owed && row.status === 'claimed' && (
            <span className='chip warn'>
              {row.promisedBy && Date.parse(row.promisedBy) > now
                ? t('row.promise-late', { time: clock(row.promisedBy, now) })
                : t('row.promise-broken')}
            </span>
          )}
          {mine && <span className={row.owed ? 'chip strong' : 'chip'}>{t(row.owed ? 'row.owed' : 'row.patient')}</span>}
          {draft && <span className='chip'>{t('talk.unsent')}</span>}
          <NeedChips needs={row.needs} />
          {row.protected && <span className='chip strong'>{t('case.protected')}</span>}
          {row.countersign && <span className='chip strong'>{t('row.countersign')}</span>}
          {row.returned?.length ? (
            <span className='chip strong'>{t(isReturned(row, me) ? 'row.returned.mine' : 'row.returned')}</span>
          ) : null}
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
function Promised({ at, late, now }: { at: string; late: boolean; now: number }) {
  const left = Date.parse(at) - now
  if (left < 0) return <strong className='late'>{t('row.late', { time: lasting(left) })}</strong>
  return <span className={late ? 'late' : left < CLOSE_MS ? 'soon' : undefined}>{t('row.left', { time: lasting(left) })}</span>
}
