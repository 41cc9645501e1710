/** @jsxImportSource preact */
// Before the talk: what this is, that it is logged, and the code that was said on the phone.
import { useState } from 'preact/hooks'
import type { Answer } from './api.ts'
import type { Words } from './words.ts'

/** On every state that has no talk. */
export const Danger = ({ words }: { words: Words }) => (
  <p>
    {words('danger')} <a href='tel:112'>{words('call.112')}</a>
  </p>
)

type Props = {
  words: Words
  wrong: Extract<Answer, { wrong: unknown }> | null
  enter: (code: string) => Promise<void>
}

export function Entrance({ words, wrong, enter }: Props) {
  const [code, type] = useState('')
  const [busy, work] = useState(false)
  const [short, tell] = useState(false)
  const digits = code.replaceAll(/\D/g, '')
  const said = short ? words('code.short') : wrong && words(`wrong.${wrong.wrong}`, { left: wrong.left ?? '' })
  const send = async () => {
    if (busy) return
    tell(digits.length !== 6)
    if (digits.length !== 6) return
    work(true)
    await enter(digits)
    work(false)
  }
  return (
    <form
      class='fs-expired'
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <h2>{words('enter.title')}</h2>
      <p>{words('enter.text')}</p>
      <p>{words('logged')}</p>
      <div class='fs-field'>
        <label for='code'>{words('code.label')}</label>
        <input
          id='code'
          inputMode='numeric'
          autocomplete='one-time-code'
          maxLength={11}
          value={code}
          aria-invalid={said !== null}
          aria-describedby='code-wrong'
          onInput={event => {
            type(event.currentTarget.value)
            tell(false)
          }}
        />
        <p id='code-wrong' class='fs-error' role='alert'>
          {said}
        </p>
      </div>
      <button type='submit' class='fs-primary' aria-disabled={busy}>
        {words(busy ? 'enter.busy' : 'enter.go')}
      </button>
      <Danger words={words} />
    </form>
  )
}
