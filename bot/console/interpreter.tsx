// The mark that an interpreter is needed, and where it is set: two presses and a language.
import { useState } from 'react'
import { codeOfName, spokenNames } from './languages.ts'
import type { Opened } from './use-case.ts'
import type { CaseView } from './wire.ts'
import { t } from './words.ts'

export function Interpreter({ view, act }: { view: CaseView; act: Opened['act'] }) {
  const [open, setOpen] = useState(false)
  const [language, setLanguage] = useState('')
  const [unknown, setUnknown] = useState(false)
  const { interpreter } = view
  const may = view.acts.includes('mark-interpreter')
  const mark = async (chosen: string | null) => {
    const done = await act(view.id, { act: 'mark-interpreter', language: chosen })
    if (done.ok) setOpen(false)
  }
  const words = !interpreter
    ? null
    : interpreter.language === null
      ? t('case.interpreter.told')
      : t('case.interpreter', { language: interpreter.language })
  return (
    <>
      {words && (
        <span className='mark interpreter'>
          <bdi>{words}</bdi>
        </span>
      )}
      {may && (
        <button type='button' className='mark-more' aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(words ? 'interpreter.change' : 'interpreter.set')}
        </button>
      )}
      {may && open && (
        <form
          className='mark-form'
          onSubmit={event => {
            event.preventDefault()
            const code = codeOfName(language)
            setUnknown(code === null)
            if (code !== null) void mark(code)
          }}
        >
          <label>
            {t('interpreter.language')}{' '}
            <input
              list='interpreter-languages'
              value={language}
              onChange={event => {
                setLanguage(event.target.value)
                setUnknown(false)
              }}
              aria-invalid={unknown}
              aria-describedby='interpreter-unknown'
              maxLength={40}
              required
              // biome-ignore lint/a11y/noAutofocus: it was opened by a press on its own button
              autoFocus
            />
          </label>
          <datalist id='interpreter-languages'>
            {spokenNames().map(name => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <span id='interpreter-unknown' className='wrong-line' role='alert'>
            {unknown && t('interpreter.unknown')}
          </span>
          <button type='submit' className='mark-more'>
            {t('interpreter.save')}
          </button>
          {interpreter && (
            <button type='button' className='mark-more' onClick={() => void mark(null)}>
              {t('interpreter.remove')}
            </button>
          )}
        </form>
      )}
    </>
  )
}
