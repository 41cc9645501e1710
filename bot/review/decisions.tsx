// What was decided, newest first, and how much of each: the follow-up that must be shown to have been done.
import { useEffect, useState } from 'react'
import { api } from './api.ts'
import type { ReviewCounts, Reviewed } from './wire.ts'
import { here, t } from './words.ts'

export function Decisions({ counts }: { counts: ReviewCounts | null }) {
  const [rows, setRows] = useState<Reviewed[] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const [failed, setFailed] = useState('')
  const load = (after: string | null) =>
    api.decided(after).then(
      page => {
        setRows(before => (after === null ? page.rows : [...(before ?? []), ...page.rows]))
        setNext(page.next)
      },
      (error: unknown) => setFailed(error instanceof Error ? error.message : t('failed')),
    )
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => void load(null), [])
  return (
    <>
      {counts && (
        <p className='counts'>
          <span>{t('counts.period', { from: counts.from, to: counts.to })}</span>
          {(['justified', 'investigate', 'abuse'] as const).map(act => (
            <span key={act}>
              {t(`decision.${act}`)}: <strong>{counts[act]}</strong>
            </span>
          ))}
        </p>
      )}
      {failed && <p role='alert'>{failed}</p>}
      {rows?.length === 0 && <p className='empty'>{t('decided.none')}</p>}
      <ul className='cards'>
        {rows?.map(row => (
          <li key={`${row.at}-${row.number}-${row.who}-${row.kind}`}>
            <h2>
              {t(`decision.${row.act}`)} · {row.who} · <span className='number'>{row.number}</span>
            </h2>
            <p className='faint'>
              {here(row.at)} · {row.by} · {row.because.map(one => t(`hit.${one}`)).join(', ')}
            </p>
            {row.comment && (
              <p>
                <bdi>{row.comment}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <button type='button' onClick={() => void load(next)}>
            {t('more')}
          </button>
        </p>
      )}
    </>
  )
}
