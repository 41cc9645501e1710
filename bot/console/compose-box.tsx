// The box itself, for words to the citizen or to colleagues: grows with its text, Enter sends, and what is sent is gone only
// when the server has it.
import { Button } from '@mantine/core'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { PlainHint } from './compose-hint.tsx'
import { type Command, PhraseList, usePhrases } from './compose-menu.tsx'
import { type DraftKind, useDraft } from './drafts.ts'
import type { CaseView } from './wire.ts'
import { t } from './words.ts'

type Props = {
  view: CaseView
  id: string
  draft: DraftKind
  /** Whom it goes to. */
  label: ReactNode
  placeholder: string
  button: string
  longest: number
  send: (text: string) => Promise<boolean>
  typing?: () => void
  /** Words for the citizen: phrases, and a hint when they are hard to read. */
  toCitizen: boolean
  commands: readonly Command[]
}

export function Box({ view, id, draft, label, placeholder, button, longest, send, typing, toCitizen, commands }: Props) {
  const [text, setText] = useDraft(view.id, draft)
  const [busy, setBusy] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const menu = usePhrases({ view, area, text: toCitizen ? text : '', setText, commands })
  // biome-ignore lint/correctness/useExhaustiveDependencies: grows with its text
  useLayoutEffect(() => {
    const el = area.current
    if (!el) return
    el.style.height = 'auto'
    el.style.height = `${Math.min(el.scrollHeight + 2, 220)}px`
  }, [text])

  const go = async () => {
    const said = text.trim()
    if (said === '' || busy) return
    setBusy(true)
    const done = await send(said)
    setBusy(false)
    if (done) setText('')
    area.current?.focus()
  }
  const listed = toCitizen && menu.found.length > 0
  return (
    <form
      className='compose-form'
      onSubmit={event => {
        event.preventDefault()
        void go()
      }}
    >
      {toCitizen && <PhraseList {...menu} />}
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        rows={2}
        value={text}
        maxLength={longest}
        readOnly={busy}
        placeholder={placeholder}
        aria-describedby={toCitizen ? `${id}-help ${id}-plain` : `${id}-help`}
        aria-autocomplete={toCitizen ? 'list' : undefined}
        aria-controls={listed ? 'phrase-list' : undefined}
        aria-activedescendant={listed ? `phrase-${menu.active}` : undefined}
        onChange={event => {
          setText(event.target.value)
          menu.moved()
          typing?.()
        }}
        onSelect={menu.moved}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing || (toCitizen && menu.press(event))) return
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          void go()
        }}
      />
      {toCitizen && <PlainHint id={`${id}-plain`} text={text} language={view.language} />}
      <div className='composer-foot'>
        <span id={`${id}-help`} className='faint'>
          {t(toCitizen ? 'talk.hint' : 'internal.hint')}
        </span>
        <Button variant='filled' type='submit' size='compact-md' loading={busy} disabled={text.trim() === ''}>
          {button}
        </Button>
      </div>
    </form>
  )
}
