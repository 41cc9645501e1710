// Where in the page one is stands in the address: #deviations, or #<symptom>/<part>.
import { useCallback, useEffect, useState } from 'react'
import { api, Refused } from './api.ts'
import { Deviations } from './deviations.tsx'
import { List } from './list.tsx'
import { One } from './one.tsx'
import type { RuleRow, RulesMe } from './wire.ts'
import { t } from './words.ts'

const place = () => decodeURIComponent(location.hash.slice(1))
/** A rehearsal takes seconds: the list is asked for again until it is done. */
const AGAIN_MS = 3000

export function App() {
  const [me, setMe] = useState<RulesMe | 'out' | null>(null)
  const [rows, setRows] = useState<RuleRow[] | null>(null)
  const [failed, setFailed] = useState('')
  const [where, setWhere] = useState(place)
  const load = useCallback(() => {
    setFailed('')
    Promise.all([api.me(), api.symptoms()]).then(
      ([who, list]) => {
        setMe(who)
        setRows(list)
      },
      (error: unknown) => {
        if (error instanceof Refused && error.status === 401) setMe('out')
        else setFailed(error instanceof Error ? error.message : t('failed'))
      },
    )
  }, [])
  useEffect(load, [load])
  useEffect(() => {
    const moved = () => {
      setWhere(place())
      scrollTo(0, 0)
    }
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [])
  const rehearsing = rows?.some(row => row.rehearsed === null) ?? false
  useEffect(() => {
    if (!rehearsing) return
    const timer = setInterval(load, AGAIN_MS)
    return () => clearInterval(timer)
  }, [rehearsing, load])

  if (me === 'out')
    return (
      <main className='centre'>
        <h1>{t('heading')}</h1>
        <p>{t('log-in.text')}</p>
        <a className='button main' href='/login/staff'>
          {t('log-in')}
        </a>
      </main>
    )
  if (failed)
    return (
      <main className='centre' role='alert'>
        <p>{failed}</p>
        <button type='button' className='main' onClick={load}>
          {t('again')}
        </button>
      </main>
    )
  if (!me || !rows) return <main className='centre'>{t('loading')}</main>
  const [id = '', part = 'rules'] = where.split('/')
  const row = rows.find(one => one.id === id)
  return (
    <>
      <header>
        <strong>Farstu</strong>
        <nav aria-label={t('heading')}>
          <a href='#all' aria-current={where !== 'deviations' ? 'page' : undefined}>
            {t('tab.symptoms')}
          </a>
          <a href='#deviations' aria-current={where === 'deviations' ? 'page' : undefined}>
            {t('tab.deviations')}
          </a>
        </nav>
        <span className='who'>
          {me.name}, {me.role}
        </span>
        <form method='post' action='/logout/staff'>
          <button type='submit'>{t('log-out')}</button>
        </form>
      </header>
      <Reviewed me={me} rows={rows} />
      <main>
        {where === 'deviations' ? (
          <Deviations />
        ) : row ? (
          <One key={`${row.id}-${row.rehearsed === null}`} row={row} part={part} changed={load} />
        ) : (
          <List rows={rows} />
        )}
      </main>
    </>
  )
}

/** Said loudly, on every view: whether anybody has reviewed what runs. */
function Reviewed({ me, rows }: { me: RulesMe; rows: RuleRow[] }) {
  const missing = rows.filter(row => row.reviewedBy === '').length
  if (missing === 0) return <p className='banner good'>{t('reviewed-all')}</p>
  return (
    <p className='banner'>
      <strong>{t('unreviewed', { n: missing, all: rows.length })}</strong>{' '}
      {t(me.production ? 'unreviewed.production' : 'unreviewed.development')}
    </p>
  )
}
