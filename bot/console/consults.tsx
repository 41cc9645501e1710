// Advice between colleagues: in the open case who is asked and what, with the answer's box for the one who is; in the queue the
// cases one is asked about, which may be another unit's.
import './consults.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { clock } from './time.ts'
import type { Opened } from './use-case.ts'
import type { CaseView } from './wire.ts'
import type { ConsultRow, ConsultView } from './wire-consult.ts'
import { t } from './words.ts'

export function Consults({ view, act }: { view: CaseView; act: Opened['act'] }) {
  if (view.consults.length === 0) return null
  return view.consults.map(one =>
    one.mine ? (
      <Advise key={one.id} one={one} view={view} act={act} />
    ) : (
      <p key={one.id} className='consult'>
        <bdi>{t('consult.asked', { to: one.to, role: one.role, unit: one.unit, time: clock(one.at), reason: one.reason })}</bdi>{' '}
        {view.acts.includes('withdraw-consult') && (
          <Button
            size='compact-xs'
            variant='default'
            onClick={() => void act(view.id, { act: 'withdraw-consult', consult: one.id })}
            aria-label={`${t('act.withdraw-consult')}: ${one.to}`}
          >
            {t('act.withdraw-consult')}
          </Button>
        )}
      </p>
    ),
  )
}

function Advise({ one, view, act }: { one: ConsultView; view: CaseView; act: Opened['act'] }) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async (ends: boolean) => {
    if (text.trim() === '') return
    setBusy(true)
    const done = await act(view.id, { act: 'advise', text: text.trim(), ends })
    setBusy(false)
    if (done.ok) setText('')
  }
  return (
    <form
      className='consult mine'
      onSubmit={event => {
        event.preventDefault()
        void send(true)
      }}
    >
      <p>
        <strong>{t('consult.you', { by: one.by })}</strong> <bdi>{one.reason}</bdi> <span className='faint'>{clock(one.at)}</span>
      </p>
      <label>
        {t('consult.advice')}
        <textarea rows={2} value={text} maxLength={4000} onChange={event => setText(event.target.value)} />
      </label>
      <div className='consult-foot'>
        <Button variant='filled' size='compact-md' type='submit' loading={busy} disabled={text.trim() === ''}>
          {t('consult.answer')}
        </Button>
        <Button variant='default' size='compact-md' disabled={busy || text.trim() === ''} onClick={() => void send(false)}>
          {t('consult.more')}
        </Button>
      </div>
    </form>
  )
}

type Asked = { rows: readonly ConsultRow[]; open: (id: string) => void; openId: string | null }
export function Consulted({ rows, open, openId }: Asked) {
  return (
    <>
      <p className='visually-hidden' role='status'>
        {rows.map(row => `${t('queue.consulted')}: ${row.number}`).join('. ')}
      </p>
      {rows.length > 0 && <AskedAbout rows={rows} open={open} openId={openId} />}
    </>
  )
}

function AskedAbout({ rows, open, openId }: Asked) {
  return (
    <section className='group consulted' aria-labelledby='group-consulted'>
      <h2 id='group-consulted'>
        {t('queue.consulted')} <span className='count'>{rows.length}</span>
      </h2>
      <ul>
        {rows.map(row => (
          <li key={row.id}>
            <button
              type='button'
              className='row'
              data-consulted={row.id}
              aria-current={row.id === openId || undefined}
              onClick={() => open(row.id)}
            >
              <span className={`level small ${row.level ?? 'none'}`}>{row.level ?? '–'}</span>
              <span className='row-text'>
                <span className='row-title'>{row.complaint || t('earlier.unnamed')}</span>
                <span className='row-facts'>
                  <span className='number'>{row.number}</span>
                  {row.unit && <span>{row.unit}</span>}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
