// Where in the page one is stands in the address: #deviations, or #<symptom>/<part>.
import { useCallback, useEffect, useState } from 'react'
import { api, Refused } from './api.ts'
import { Deviations } from './deviations.tsx'
import { List } from './list.tsx'
import { One } from './one.tsx'
import { Open } from './open.tsx'
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
    api
      .me()
      // Staff of the desk read the deviations; the rules' own pages are the rule owner's.
      .then(async who => [who, who.owner ? await api.symptoms() : []] as const)
      .then(
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

  if (me === 'out') return <Open />
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
  const onDeviations = !me.owner || where === 'deviations'
  return (
    <>
      <header>
        <strong>Farstu</strong>
        <nav aria-label={t('heading')}>
          {me.owner && (
            <a href='#all' aria-current={onDeviations ? undefined : 'page'}>
              {t('tab.symptoms')}
            </a>
          )}
          <a href='#deviations' aria-current={onDeviations ? 'page' : undefined}>
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
      {me.owner && <Reviewed me={me} rows={rows} />}
      <main>
        {onDeviations ? (
          <Deviations owner={me.owner} />
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
  const text = (
    <>
      <strong>{t('unreviewed', { n: missing, all: rows.length })}</strong>{' '}
      {t(me.production ? 'unreviewed.production' : 'unreviewed.development')}
    </>
  )
  return (
    <section className={missing === 0 ? 'banner good' : 'banner'} aria-label={t('review-state')}>
      {missing === 0 ? t('reviewed-all') : text}
    </section>
  )
}
