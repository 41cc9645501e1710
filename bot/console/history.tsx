// The person beside this case: earlier contacts here, opened to be read, and what the record lets us read, asked for part by
// part. What could not be asked is never shown as nothing.
import './history.css'
import { Button, Loader } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { api } from './api.ts'
import { calling } from './calling.ts'
import { BreakGlass } from './hidden.tsx'
import { clock } from './time.ts'
import type { CaseView } from './wire.ts'
import {
  type EarlierPage,
  type EarlierRow,
  type RecordItem,
  type RecordPage,
  type RecordPart,
  recordParts,
} from './wire-history.ts'
import { t } from './words.ts'

const Earlier = lazy(() => import('./dialogs/earlier.tsx').then(m => ({ default: m.Earlier })))

export function History({ view }: { view: CaseView }) {
  // Nobody has logged in: there is nobody to look for.
  if (!view.person) return null
  return (
    <>
      <EarlierContacts view={view} />
      <Record view={view} />
    </>
  )
}

type Asked<T> = { state: 'idle' | 'asking' } | { state: 'failed'; why: string } | { state: 'there'; is: T }

function EarlierContacts({ view }: { view: CaseView }) {
  const [page, setPage] = useState<Asked<EarlierPage>>({ state: 'idle' })
  const [shown, show] = useState<EarlierRow | null>(null)
  const ask = () => {
    setPage({ state: 'asking' })
    api.earlier(view.id).then(
      is => setPage({ state: 'there', is }),
      error => setPage({ state: 'failed', why: error.message }),
    )
  }
  return (
    <details
      className='history'
      onToggle={event => {
        if (event.currentTarget.open && page.state === 'idle') ask()
      }}
    >
      <summary>{t('earlier')}</summary>
      <div aria-live='polite'>
        {page.state === 'asking' && <Loader role='img' size='sm' aria-label={t('loading')} />}
        {page.state === 'failed' && <Failed why={page.why} again={ask} />}
        {page.state === 'there' && (
          <>
            {!page.is.identified && <p className='hidden-notice'>{t('earlier.not-patient')}</p>}
            {page.is.identified && page.is.rows.length === 0 && <p className='faint'>{t('earlier.none')}</p>}
            <ul className='plain'>
              {page.is.rows.map(row => (
                <li key={row.id}>
                  <button type='button' className='earlier-row' onClick={() => show(row)}>
                    <span className='nowrap'>{clock(row.openedAt)}</span>
                    {row.level && <span className={`level small ${row.level}`}>{row.level}</span>}
                    <strong>{row.complaint || t('earlier.unnamed')}</strong>
                    <span className='faint'>{row.unit ?? t('earlier.bot')}</span>
                    <span className='faint'>{t(`earlier.status.${row.status}`)}</span>
                  </button>
                </li>
              ))}
            </ul>
            {page.is.more && <p className='faint'>{t('earlier.more')}</p>}
            {page.is.others > 0 && <p className='hidden-notice'>{t('earlier.others', { n: page.is.others })}</p>}
            {page.is.blocked > 0 && (
              <p className='hidden-notice'>
                {t(page.is.unknown ? 'earlier.blocks-unknown' : 'earlier.blocked', { n: page.is.blocked })}
              </p>
            )}
            {page.is.blocked > 0 && <BreakGlass id={view.id} because='blocked' done={ask} />}
          </>
        )}
      </div>
      {shown && (
        <Suspense>
          <Earlier view={view} row={shown} close={() => show(null)} />
        </Suspense>
      )}
    </details>
  )
}

const Failed = ({ why, again }: { why: string; again: () => void }) => (
  <p className='unreached' role='alert'>
    {why}{' '}
    <Button size='compact-xs' variant='default' onClick={again}>
      {t('retry')}
    </Button>
  </p>
)

function Record({ view }: { view: CaseView }) {
  const may = view.claim?.mine || calling(view) !== null
  return (
    <section className='history record' aria-label={t('record')}>
      <h3>{t('record')}</h3>
      {may ? (
        recordParts.map(part => <Part key={part} view={view} part={part} />)
      ) : (
        <p className='faint'>{t('record.take-first')}</p>
      )}
    </section>
  )
}

type Read = Exclude<RecordPage['patient'], 'found'> | RecordItem[]

function Part({ view, part }: { view: CaseView; part: RecordPart }) {
  const [read, setRead] = useState<Asked<Read>>({ state: 'idle' })
  const ask = () => {
    setRead({ state: 'asking' })
    api.record(view.id, [part]).then(
      page =>
        setRead({
          state: 'there',
          is: page.patient === 'found' ? (page.parts[part] ?? 'unavailable') : page.patient,
        }),
      error => setRead({ state: 'failed', why: error.message }),
    )
  }
  return (
    <details
      onToggle={event => {
        if (event.currentTarget.open && read.state === 'idle') ask()
      }}
    >
      <summary>{t(`record.${part}`)}</summary>
      <div aria-live='polite'>
        {read.state === 'asking' && <Loader role='img' size='sm' aria-label={t('record.asking')} />}
        {read.state === 'failed' && <Failed why={read.why} again={ask} />}
        {read.state === 'there' && read.is === 'unavailable' && <Failed why={t('record.unavailable')} again={ask} />}
        {read.state === 'there' && read.is === 'unknown' && <p>{t('record.unknown')}</p>}
        {read.state === 'there' && (read.is === 'blocked' || read.is === 'blocked-unknown') && (
          <>
            <p className='hidden-notice'>{t(`record.${read.is}`)}</p>
            <BreakGlass id={view.id} because={read.is} done={ask} />
          </>
        )}
        {read.state === 'there' && Array.isArray(read.is) && <Items part={part} items={read.is} />}
      </div>
    </details>
  )
}

/** The words are the record's: whatever they hold, they are text. */
function Items({ part, items }: { part: RecordPart; items: readonly RecordItem[] }) {
  const [at] = useState(() => new Date().toISOString())
  if (items.length === 0) return <p className='faint'>{t(`record.${part}.none`, { time: clock(at) })}</p>
  return (
    <>
      <ul className='plain'>
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: read once, never reordered
          <li key={i} className={isOver(item) ? 'record-item faint' : 'record-item'}>
            {item.at && <span className='nowrap'>{when(item.at)}</span>} <bdi>{item.text}</bdi>{' '}
            {item.unit && <bdi className='faint'>{item.unit}</bdi>} {item.by && <bdi className='faint'>{item.by}</bdi>}{' '}
            {item.state && <span className='chip'>{stateText(item.state)}</span>}
            {item.lines && item.lines.length > 0 && (
              <dl className='record-lines'>
                {item.lines.map((line, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: read once, never reordered
                  <div key={n}>
                    <dt>
                      <bdi>{line.title}</bdi>
                    </dt>
                    <dd>
                      <bdi>{line.text}</bdi>
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
      <p className='faint small'>{t('record.read-at', { time: clock(at) })}</p>
    </>
  )
}

const over = ['stopped', 'completed', 'cancelled', 'inactive', 'resolved', 'remission', 'entered-in-error']
const isOver = ({ state }: RecordItem) => state !== null && over.includes(state)
/** A code we have no word for is shown as it came. */
const stateText = (state: string) => {
  const words = t(`record.state.${state}`)
  return words === `record.state.${state}` ? state : words
}
/** Some of the record's times have no zone, and some are days only. */
const when = (at: string) => (/T.*(?:Z|[+-]\d\d:\d\d)$/u.test(at) ? clock(at) : at.replace('T', ' ').slice(0, 16))
