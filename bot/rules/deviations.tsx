// What caregivers held against the rules: those that wait for an answer, oldest first; then what was answered. The rule owner
// answers each, staff of the desk read.
import { useCallback, useEffect, useState } from 'react'
import { Answering } from './answering.tsx'
import { api } from './api.ts'
import type { DeviationPage, RuleDeviation } from './wire.ts'
import { here, lasting, t } from './words.ts'

type State = 'open' | 'answered'

export function Deviations({ owner }: { owner: boolean }) {
  const [state, setState] = useState<State>('open')
  const [page, setPage] = useState<DeviationPage | null>(null)
  const [failed, setFailed] = useState('')
  const [done, setDone] = useState('')
  const load = useCallback((which: State, after: string | null) => {
    setFailed('')
    api.deviations(which, after).then(
      next => setPage(before => ({ ...next, rows: [...(after ? (before?.rows ?? []) : []), ...next.rows] })),
      (error: unknown) => setFailed(error instanceof Error ? error.message : t('failed')),
    )
  }, [])
  useEffect(() => {
    setPage(null)
    load(state, null)
  }, [state, load])
  return (
    <>
      <h1>{t('tab.deviations')}</h1>
      <p className='faint'>{t('deviations.text')}</p>
      {!owner && <p className='faint'>{t('staff-only')}</p>}
      <div className='tools'>
        {(['open', 'answered'] as const).map(one => (
          <button key={one} type='button' aria-pressed={state === one} onClick={() => setState(one)}>
            {t(`deviations.${one}`, { n: page?.open ?? '…' })}
          </button>
        ))}
      </div>
      <p role='status' className='good'>
        {done}
      </p>
      {failed && (
        <p role='alert'>
          {failed}{' '}
          <button type='button' onClick={() => load(state, null)}>
            {t('again')}
          </button>
        </p>
      )}
      {!page && !failed && <p>{t('loading')}</p>}
      {page?.rows.length === 0 && <p className='empty'>{t(state === 'open' ? 'deviations.none' : 'deviations.none-answered')}</p>}
      <ul className='cards'>
        {page?.rows.map(row => (
          <One
            key={row.id}
            row={row}
            at={page.at}
            owner={owner}
            answered={() => {
              setDone(t('answer.done'))
              load(state, null)
            }}
          />
        ))}
      </ul>
      {page?.next && (
        <button type='button' onClick={() => load(state, page.next)}>
          {t('more')}
        </button>
      )}
    </>
  )
}

function One({ row, at, owner, answered }: { row: RuleDeviation; at: string; owner: boolean; answered: () => void }) {
  const [answering, setAnswering] = useState(false)
  const waits = (row.answers[0]?.answer ?? 'more') === 'more'
  return (
    <li>
      <h2>
        {owner ? <a href={`#${row.symptom}`}>{row.name}</a> : row.name} <code>{row.rule}</code>
      </h2>
      <p>
        <span className={`level ${row.level}`}>{row.level}</span> {t('deviation.judged', { level: row.level })}{' '}
        {row.expected ? (
          <>
            <span className={`level ${row.expected}`}>{row.expected}</span>{' '}
            {t(row.reason ? 'deviation.changed' : 'deviation.expected', { level: row.expected })}
          </>
        ) : (
          t('deviation.level-right')
        )}
      </p>
      {row.reason && <p>{t('deviation.reason', { reason: row.reason })}</p>}
      {row.text && (
        <p>
          <bdi>{row.text}</bdi>
        </p>
      )}
      <p className='faint'>
        {here(row.at)}
        {waits && <strong> {t('deviation.age', { time: lasting(Date.parse(at) - Date.parse(row.at)) })}</strong>} · {row.by},{' '}
        {row.unit} · {row.number}
      </p>
      {row.answers.length > 0 && (
        <ul className='answers' aria-label={t('deviation.answers')}>
          {row.answers.map(one => (
            <li key={one.at}>
              <strong>{t(`answer.${one.answer}`)}</strong> <bdi>{one.text}</bdi>{' '}
              <span className='faint'>{t('answer.by', { name: one.by.name, role: one.by.role, time: here(one.at) })}</span>
            </li>
          ))}
        </ul>
      )}
      {owner && !answering && (
        <button type='button' onClick={() => setAnswering(true)}>
          {t(row.answers.length > 0 ? 'deviation.answer-again' : 'deviation.answer')}
          <span className='visually-hidden'> {row.id}</span>
        </button>
      )}
      {owner && answering && <Answering id={row.id} close={() => setAnswering(false)} answered={answered} />}
    </li>
  )
}
