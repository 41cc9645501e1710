// For anyone, without a login: how many deviations each rule has, and the reasons a caregiver may give.
import { useEffect, useState } from 'react'
import { api } from './api.ts'
import type { RulesOpen } from './wire.ts'
import { t } from './words.ts'

const columns = ['up', 'down', 'other', 'answered', 'open'] as const

export function Open() {
  const [open, setOpen] = useState<RulesOpen | null>(null)
  const [failed, setFailed] = useState('')
  useEffect(() => {
    api.open().then(setOpen, (error: unknown) => setFailed(error instanceof Error ? error.message : t('failed')))
  }, [])
  return (
    <main>
      <section className='login'>
        <p>{t('log-in.text')}</p>
        <a className='button main' href='/login/staff'>
          {t('log-in')}
        </a>
      </section>
      <h1>{t('open.title')}</h1>
      {failed && <p role='alert'>{failed}</p>}
      {!open && !failed && <p>{t('loading')}</p>}
      {open && <Shown open={open} />}
    </main>
  )
}

function Shown({ open }: { open: RulesOpen }) {
  const many = (n: number | null) => n ?? t('open.few', { few: open.few })
  return (
    <>
      <p>{t('open.text', { few: open.few })}</p>
      <h2 id='counts'>{t('open.counts')}</h2>
      {open.counts.length === 0 && <p className='empty'>{t('open.none')}</p>}
      {open.counts.length > 0 && (
        <table aria-labelledby='counts'>
          <thead>
            <tr>
              <th scope='col'>{t('col.name')}</th>
              <th scope='col'>{t('open.rule')}</th>
              <th scope='col'>{t('open.level')}</th>
              {columns.map(name => (
                <th key={name} scope='col'>
                  {t(`open.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {open.counts.map(row => (
              <tr key={`${row.symptom}-${row.rule}-${row.level}`}>
                <td>{row.name}</td>
                <td data-label={t('open.rule')}>
                  <code>{row.rule}</code>
                </td>
                <td data-label={t('open.level')}>
                  <span className={`level ${row.level}`}>{row.level}</span>
                </td>
                {columns.map(name => (
                  <td key={name} data-label={t(`open.${name}`)}>
                    {many(row[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>{t('open.reasons')}</h2>
      <p>{t('open.reasons.text')}</p>
      <ul className='cards'>
        {open.reasons.map(({ id, way, text }) => (
          <li key={id}>
            {text} <span className='chip'>{t(`way.${way}`)}</span> <code>{id}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
