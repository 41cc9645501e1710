// What is signed and isn't in the record, oldest first: why, since when, and what the record answered. Live: read again
// when the count moves and every few seconds while it is shown.
import { Button, Loader } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from './api.ts'
import { useNow } from './queue.tsx'
import { saidNo, stateOf } from './receipts.tsx'
import { clock, lasting } from './time.ts'
import type { StuckPage, StuckView } from './wire.ts'
import { t } from './words.ts'

const again = 5000
/** As many as the server gives at once. */
const most = 100
const step = 25

type Props = { count: number; ahead: number; open: (id: string) => void; back: () => void }

export function StuckPane({ count, ahead, open, back }: Props) {
  const [page, setPage] = useState<StuckPage | null>(null)
  const [failed, setFailed] = useState(false)
  const [limit, setLimit] = useState(step)
  const heading = useRef<HTMLHeadingElement>(null)
  const now = useNow(ahead)
  const read = useCallback(
    () =>
      api.stuck(limit).then(
        found => {
          setPage(found)
          setFailed(false)
        },
        () => setFailed(true),
      ),
    [limit],
  )
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another count is news
  useEffect(() => {
    void read()
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), again)
    return () => clearInterval(timer)
  }, [read, count])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <main id='case' className='stuck' tabIndex={0} aria-labelledby='stuck-title'>
      <Button className='back' size='compact-sm' variant='subtle' onClick={back}>
        ← {t('back-to-queue')}
      </Button>
      <h2 id='stuck-title' ref={heading} tabIndex={-1}>
        {t('stuck')} {page && page.count > 0 && <span className='count'>{page.count}</span>}
      </h2>
      {failed && (
        <p className='warning' role='status'>
          {t('stuck.failed')}
        </p>
      )}
      {!page && !failed && <Loader role='img' aria-label={t('loading')} />}
      {page && !failed && page.rows.length === 0 && (
        <p className='good' role='status'>
          {t('stuck.empty')}
        </p>
      )}
      {page && page.rows.length > 0 && (
        <>
          <p className='faint'>{t('stuck.text')}</p>
          <ul className='plain'>
            {page.rows.map(row => (
              <Row key={row.artefact} row={row} now={now} open={open} />
            ))}
          </ul>
        </>
      )}
      {page?.next && limit < most && (
        <Button variant='default' onClick={() => setLimit(limit + step)}>
          {t('stuck.more')}
        </Button>
      )}
      {page?.next && limit >= most && <p className='faint'>{t('stuck.most', { n: most })}</p>}
    </main>
  )
}

function Row({ row, now, open }: { row: StuckView; now: number; open: (id: string) => void }) {
  const state = row.why === 'not-there' ? 'not-there' : stateOf(row)
  const { raw } = row
  return (
    <li className='stuck-row'>
      <p>
        <span className={`receipt ${state}`}>{t(`receipt.${state}`)}</span> <strong>{row.title}</strong>{' '}
        <time dateTime={row.signed} title={clock(row.signed, now)}>
          {t('stuck.signed', { time: lasting(now - Date.parse(row.signed)) })}
        </time>
      </p>
      <p>
        {t(`receipt.why.${row.why}`, { name: row.reason ?? '' })}
        {row.next && ` ${t('stuck.next', { time: clock(row.next, now) })}`}
        {row.why === 'refused' && <span className='faint block'>{saidNo(row.reason)}</span>}
      </p>
      <p className='stuck-acts'>
        <Button size='compact-sm' variant='default' data-stuck={row.id} onClick={() => open(row.id)}>
          {`${t('stuck.open')} ${row.number}`}
        </Button>
      </p>
      {raw && (
        <details>
          <summary>{t('stuck.raw')}</summary>
          <p className='faint'>
            {raw.status === null
              ? t('stuck.raw.silent', { time: clock(raw.at, now) })
              : t('stuck.raw.status', { status: raw.status, time: clock(raw.at, now) })}{' '}
            {t('stuck.raw.tries', { n: row.attempts })} {row.why !== 'refused' && row.why !== 'not-there' && row.reason}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
          {raw.body && <pre tabIndex={0}>{raw.body}</pre>}
        </details>
      )}
    </li>
  )
}
