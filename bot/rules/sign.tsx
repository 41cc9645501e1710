// The signature: what is signed is said, and it is the content that was on the screen.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { api, Refused } from './api.ts'
import type { RuleSymptom } from './wire.ts'
import { t } from './words.ts'

type Props = { one: RuleSymptom; act: 'signed' | 'withdrawn'; close: (said: string) => void }

export function SignDialog({ one, act, close }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    box.current?.showModal()
  }, [])
  const send = (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    api.review(one.id, act, one.content, reason).then(
      () => close(t(`done.${act}`)),
      (error: unknown) => {
        setBusy(false)
        const moved = error instanceof Refused && error.code === 'preview-changed'
        setWrong(moved ? t('changed-meanwhile') : error instanceof Error ? error.message : t('failed'))
      },
    )
  }
  return (
    <dialog ref={box} onClose={() => close('')} aria-labelledby='sign-title'>
      <form onSubmit={send}>
        <h2 id='sign-title'>{t(act === 'signed' ? 'sign' : 'withdraw')}</h2>
        <p>{t(act === 'signed' ? 'sign.text' : 'withdraw.text', { name: one.name })}</p>
        {act === 'withdrawn' && (
          <label>
            {t('reason')}
            <textarea value={reason} onChange={event => setReason(event.target.value)} required maxLength={2000} rows={3} />
          </label>
        )}
        <p className='bad' role='alert'>
          {wrong}
        </p>
        <p className='tools'>
          <button type='submit' className='main' disabled={busy}>
            {t(act === 'signed' ? 'sign.confirm' : 'withdraw')}
          </button>
          <button type='button' onClick={() => box.current?.close()}>
            {t('cancel')}
          </button>
        </p>
      </form>
    </dialog>
  )
}
