// How the unit's contacts ended, below the shift: counts by outcome, urgency and problem, and the same as a file for a sheet. The
// few are said as that.
import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { type ClosingsView, type Period, periods, type Share, wordOf } from '../closings.ts'
import { api, seatOf } from './api.ts'
import { language, t } from './words.ts'

const tables = ['outcomes', 'levels', 'problems'] as const

export function ClosingsPart() {
  const [period, choose] = useState<Period>('last-30')
  const [found, see] = useState<ClosingsView | 'failed' | null>(null)
  useEffect(() => {
    let on = true
    see(null)
    api.closings(period).then(
      view => on && see(view),
      () => on && see('failed'),
    )
    return () => {
      on = false
    }
  }, [period])
  const file = new URLSearchParams({ period, as: 'csv', lang: language, seat: seatOf() })
  return (
    <section className='shift-group closings' aria-labelledby='closings-title'>
      <h3 id='closings-title'>{t('closings')}</h3>
      <div className='closings-choice'>
        <label className='field narrow'>
          <span>{t('closings.period')}</span>
          <select value={period} onChange={event => choose(periods.find(one => one === event.target.value) ?? 'last-30')}>
            {periods.map(one => (
              <option key={one} value={one}>
                {t(`closings.period.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <a href={`/console/api/closings?${file}`} download>
          {t('closings.file')}
        </a>
      </div>
      <div role='status'>
        {found === 'failed' && <p className='warning'>{t('stuck.failed')}</p>}
        {found === null && <Loader role='img' aria-label={t('loading')} />}
      </div>
      {found !== null && found !== 'failed' && <Figures view={found} />}
    </section>
  )
}

function Figures({ view }: { view: ClosingsView }) {
  const few = (n: number | null) => (n === null ? <span className='faint'>{t('closings.few', { few: view.few })}</span> : n)
  const { count, visits } = view.total
  return (
    <>
      <p>
        {t('closings.from-to', { from: view.from, to: view.to })} {t('closings.total')}: <strong>{few(count)}</strong>.{' '}
        {t('close.equals-visit')}: <strong>{few(visits)}</strong>
        {count !== null && visits !== null && ` (${Math.round((100 * visits) / count)} %)`}.
      </p>
      <p className='faint'>{t('closings.text', { few: view.few })}</p>
      {count !== null &&
        tables.map(by => (
          <table key={by}>
            <caption className='visually-hidden'>{t(`closings.${by}`)}</caption>
            <thead>
              <tr>
                <th scope='col'>{t(`closings.${by}`)}</th>
                <th scope='col'>{t('closings.csv.count')}</th>
                <th scope='col'>{t('closings.csv.visits')}</th>
              </tr>
            </thead>
            <tbody>
              {view[by].map(row => (
                <tr key={row.of}>
                  <th scope='row'>{t(wordOf(by, row.of))}</th>
                  <td>{few(row.count)}</td>
                  <td>
                    {few(row.visits)}
                    {shareOf(row)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
    </>
  )
}

const shareOf = ({ count, visits }: Share) =>
  count && visits !== null ? <span className='faint'> {Math.round((100 * visits) / count)} %</span> : null
