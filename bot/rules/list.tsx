// Every complaint on one page: how many rules of each level, how it rehearsed, who has signed it.
import { useState } from 'react'
import type { RuleRow } from './wire.ts'
import { t } from './words.ts'

const LEVELS = ['P1', 'P2', 'P3', 'P4', 'P5'] as const
type Filter = 'all' | 'unsigned' | 'low'

export function List({ rows }: { rows: RuleRow[] }) {
  const [words, setWords] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const low = (row: RuleRow) => (row.rehearsed?.tooLow ?? 0) > 0
  const shown = rows
    .filter(row => `${row.name} ${row.id}`.toLowerCase().includes(words.trim().toLowerCase()))
    .filter(row => filter === 'all' || (filter === 'unsigned' ? row.reviewedBy === '' : low(row)))
  return (
    <>
      <h1>{t('heading')}</h1>
      <div className='tools'>
        <input
          type='search'
          value={words}
          onChange={event => setWords(event.target.value)}
          placeholder={t('search')}
          aria-label={t('search')}
        />
        {(['all', 'unsigned', 'low'] as const).map(one => (
          <button key={one} type='button' aria-pressed={filter === one} onClick={() => setFilter(one)}>
            {t(`filter.${one}`)}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p className='empty'>{t('none-found')}</p>}
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>{t('col.name')}</th>
              <th>{t('col.levels')}</th>
              <th>{t('col.base')}</th>
              <th>{t('col.rehearsed')}</th>
              <th>{t('col.signed')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(row => (
              <tr key={row.id}>
                <td>
                  <a href={`#${row.id}`}>{row.name}</a> <span className='faint'>{row.version}</span>
                </td>
                <td data-label={t('col.levels')}>
                  {LEVELS.map((level, i) => (
                    <span key={level} className={`count ${level}`} title={level}>
                      {row.levels[i]}
                    </span>
                  ))}
                </td>
                <td data-label={t('col.base')}>
                  <span className={`level ${row.base}`}>{row.base}</span>
                </td>
                <td data-label={t('col.rehearsed')}>
                  <Rehearsed row={row} />
                </td>
                <td data-label={t('col.signed')}>
                  <Signed row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

export function Rehearsed({ row: { rehearsed } }: { row: RuleRow }) {
  if (!rehearsed) return <span className='faint'>{t('rehearsing')}</span>
  if (rehearsed.patients === 0) return <span className='faint'>{t('no-patients')}</span>
  return (
    <span>
      {rehearsed.exact} / <span className={rehearsed.tooLow > 0 ? 'bad' : ''}>{rehearsed.tooLow}</span> / {rehearsed.tooHigh}
    </span>
  )
}

export function Signed({ row }: { row: RuleRow }) {
  if (row.reviewedBy) return <span className='good'>{row.reviewedBy}</span>
  return (
    <span className='bad'>
      {row.changedSince ? t('signed.changed', { date: row.changedSince.slice(0, 10) }) : t('signed.no')}
    </span>
  )
}
