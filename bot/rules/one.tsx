// One complaint: its rules, questions, texts, rehearsed patients and signatures; and the act of signing it.
import { useCallback, useEffect, useState } from 'react'
import { api } from './api.ts'
import { Signed } from './list.tsx'
import { History, Patients, Questions, Rules, Texts } from './parts.tsx'
import { SignDialog } from './sign.tsx'
import type { RuleRow, RuleSymptom } from './wire.ts'
import { t } from './words.ts'

const PARTS = ['rules', 'questions', 'texts', 'patients', 'history'] as const

export function One({ row, part, changed }: { row: RuleRow; part: string; changed: () => void }) {
  const [one, setOne] = useState<RuleSymptom | null>(null)
  const [failed, setFailed] = useState('')
  const [dialog, setDialog] = useState<'signed' | 'withdrawn' | null>(null)
  const [done, setDone] = useState('')
  const load = useCallback(() => {
    setFailed('')
    api.symptom(row.id).then(setOne, (error: unknown) => setFailed(error instanceof Error ? error.message : t('failed')))
  }, [row.id])
  useEffect(load, [load])
  if (failed)
    return (
      <p role='alert'>
        {failed}{' '}
        <button type='button' onClick={load}>
          {t('again')}
        </button>
      </p>
    )
  if (!one) return <p>{t('loading')}</p>
  const shown = PARTS.find(name => name === part) ?? 'rules'
  return (
    <article>
      <p>
        <a href='#all'>← {t('back')}</a>
      </p>
      <h1>{one.name}</h1>
      <p className='facts'>
        {t('version', { version: one.version })} · <Signed row={one} /> · {t('source')}: {one.sources.join('; ')} · {t('content')}
        : <code title={one.content}>{one.content.slice(0, 12)}</code>
      </p>
      <p className='tools'>
        {one.reviewedBy ? (
          <button type='button' onClick={() => setDialog('withdrawn')}>
            {t('withdraw')}
          </button>
        ) : (
          <button type='button' className='main' onClick={() => setDialog('signed')}>
            {t('sign')}
          </button>
        )}
        <span role='status'>{done}</span>
      </p>
      <nav className='parts' aria-label={one.name}>
        {PARTS.map(name => (
          <a key={name} href={`#${one.id}/${name}`} aria-current={shown === name ? 'page' : undefined}>
            {t(`part.${name}`)}
          </a>
        ))}
      </nav>
      <h2 className='visually-hidden'>{t(`part.${shown}`)}</h2>
      {shown === 'rules' && <Rules one={one} />}
      {shown === 'questions' && <Questions one={one} />}
      {shown === 'texts' && <Texts one={one} />}
      {shown === 'patients' && <Patients one={one} />}
      {shown === 'history' && <History one={one} />}
      {dialog && (
        <SignDialog
          one={one}
          act={dialog}
          close={said => {
            setDialog(null)
            if (!said) return
            setDone(said)
            load()
            changed()
          }}
        />
      )}
    </article>
  )
}
