// Where in the page one is stands in the address: #hits, #sample, #decided; broken glass is what comes first.
import { useCallback, useEffect, useState } from 'react'
import { api, type Asked, Refused } from './api.ts'
import { Decisions } from './decisions.tsx'
import { Glasses, Hits, Drawn } from './lists.tsx'
import type { ReviewCounts, ReviewMe } from './wire.ts'
import { here, t } from './words.ts'

const parts = ['glass', 'hits', 'sample', 'decided'] as const
type Part = (typeof parts)[number]
const place = (): Part => parts.find(part => part === location.hash.slice(1)) ?? 'glass'

export function App() {
  const [me, setMe] = useState<ReviewMe | 'out' | null>(null)
  const [counts, setCounts] = useState<ReviewCounts | null>(null)
  const [failed, setFailed] = useState('')
  const [part, setPart] = useState(place)
  const [asked, setAsked] = useState<Asked>({ from: '', to: '', all: false })
  const recount = useCallback(() => {
    api.counts(asked).then(setCounts, () => undefined)
  }, [asked])
  useEffect(() => {
    api.me().then(setMe, (error: unknown) => {
      if (error instanceof Refused && error.status === 401) setMe('out')
      else setFailed(error instanceof Error ? error.message : t('failed'))
    })
  }, [])
  const known = me !== null && me !== 'out'
  useEffect(() => {
    if (known) recount()
  }, [known, recount])
  useEffect(() => {
    const moved = () => {
      setPart(place())
      scrollTo(0, 0)
    }
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [])

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
        <h1>{t('heading')}</h1>
        <p>{failed}</p>
      </main>
    )
  if (!me) return <main className='centre'>{t('loading')}</main>
  const shared = { me, asked, changed: recount }
  return (
    <>
      <header>
        <strong>Farstu</strong>
        <nav aria-label={t('heading')}>
          {parts.map(name => (
            <a key={name} href={`#${name}`} aria-current={part === name ? 'page' : undefined}>
              {t(`tab.${name}`)}
              {name === 'glass' && counts && counts.unreviewed > 0 && ` (${counts.unreviewed})`}
            </a>
          ))}
        </nav>
        <span className='who'>
          {me.name}, {me.provider}
        </span>
        <form method='post' action='/logout/staff'>
          <button type='submit'>{t('log-out')}</button>
        </form>
      </header>
      {counts && counts.unreviewed > 0 && (
        <p className='banner' role='status'>
          <strong>{t('glass.unreviewed', { n: counts.unreviewed })}</strong>{' '}
          {counts.oldest && t('glass.oldest', { time: here(counts.oldest) })} <a href='#glass'>{t('glass.see')}</a>
        </p>
      )}
      <main>
        <h1>{t(`tab.${part}`)}</h1>
        {part !== 'decided' && <When asked={asked} counts={counts} set={setAsked} dated={part !== 'glass'} />}
        {part === 'glass' && <Glasses {...shared} />}
        {part === 'hits' && <Hits {...shared} />}
        {part === 'sample' && <Drawn {...shared} />}
        {part === 'decided' && <Decisions counts={counts} />}
      </main>
    </>
  )
}

type WhenProps = { asked: Asked; counts: ReviewCounts | null; set: (asked: Asked) => void; dated: boolean }
function When({ asked, counts, set, dated }: WhenProps) {
  return (
    <div className='when'>
      {dated &&
        (['from', 'to'] as const).map(end => (
          <label key={end}>
            {t(`when.${end}`)}
            <input
              type='date'
              value={asked[end] || (counts?.[end] ?? '')}
              onChange={event => set({ ...asked, [end]: event.target.value })}
            />
          </label>
        ))}
      <label className='tick'>
        <input type='checkbox' checked={asked.all} onChange={event => set({ ...asked, all: event.target.checked })} />
        {t('when.all')}
      </label>
    </div>
  )
}
