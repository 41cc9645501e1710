// The rule owner answers one deviation: the rule is changed, or kept and why, or more is needed.
import { type FormEvent, useState } from 'react'
import { api } from './api.ts'
import type { AnswerKind } from './wire.ts'
import { t } from './words.ts'

const kinds: readonly AnswerKind[] = ['changed', 'kept', 'more']

export function Answering({ id, close, answered }: { id: string; close: () => void; answered: () => void }) {
  const [answer, setAnswer] = useState<AnswerKind | null>(null)
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!answer) return setWrong(t('answer.choose'))
    if (answer !== 'changed' && text.trim() === '') return setWrong(t('answer.missing'))
    setBusy(true)
    setWrong('')
    api.answer(id, answer, text).then(answered, (error: unknown) => {
      setBusy(false)
      setWrong(error instanceof Error ? error.message : t('failed'))
    })
  }
  return (
    <form className='answering' onSubmit={send}>
      <fieldset>
        <legend>{t('deviation.answer')}</legend>
        {kinds.map(kind => (
          <label key={kind}>
            <input type='radio' name={`answer-${id}`} checked={answer === kind} onChange={() => setAnswer(kind)} />{' '}
            {t(`answer.${kind}`)}
          </label>
        ))}
      </fieldset>
      <label>
        {t('answer.text')} <span className='faint'>{t('answer.text.help')}</span>
        <textarea rows={3} maxLength={2000} value={text} onChange={event => setText(event.target.value)} />
      </label>
      <p role='alert' className='bad'>
        {wrong}
      </p>
      <div className='tools'>
        <button type='submit' className='main' disabled={busy}>
          {t('answer.send')}
        </button>
        <button type='button' onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
