// What caregivers reported of the rules, newest first; each leads to the complaint.
import { useCallback, useEffect, useState } from 'react'
import { api } from './api.ts'
import type { RuleDeviation } from './wire.ts'
import { here, t } from './words.ts'

export function Deviations() {
  const [rows, setRows] = useState<RuleDeviation[] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const [failed, setFailed] = useState('')
  const load = useCallback((after: string | null) => {
    setFailed('')
    api.deviations(after).then(
      page => {
        setRows(before => [...(after ? (before ?? []) : []), ...page.rows])
        setNext(page.next)
      },
      (error: unknown) => setFailed(error instanceof Error ? error.message : t('failed')),
    )
  }, [])
  useEffect(() => load(null), [load])
  return (
    <>
      <h1>{t('tab.deviations')}</h1>
      <p className='faint'>{t('deviations.text')}</p>
      {failed && (
        <p role='alert'>
          {failed}{' '}
          <button type='button' onClick={() => load(null)}>
            {t('again')}
          </button>
        </p>
      )}
      {!rows && !failed && <p>{t('loading')}</p>}
      {rows?.length === 0 && <p className='empty'>{t('deviations.none')}</p>}
      <ul className='cards'>
        {rows?.map(row => (
          <li key={`${row.number}-${row.at}`}>
            <h3>
              <a href={`#${row.symptom}`}>{row.name}</a> <code>{row.rule}</code>
            </h3>
            <p>
              <span className={`level ${row.level}`}>{row.level}</span> {t('deviation.judged', { level: row.level })}{' '}
              {row.expected ? (
                <>
                  <span className={`level ${row.expected}`}>{row.expected}</span>{' '}
                  {t('deviation.expected', { level: row.expected })}
                </>
              ) : (
                t('deviation.level-right')
              )}
            </p>
            <p>
              <bdi>{row.text}</bdi>
            </p>
            <p className='faint'>
              {here(row.at)} · {row.by}, {row.unit} · {row.number}
            </p>
          </li>
        ))}
      </ul>
      {next && (
        <button type='button' onClick={() => load(next)}>
          {t('more')}
        </button>
      )}
    </>
  )
}
