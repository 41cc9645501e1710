// The list that "/" opens over the box. The hand never leaves the keyboard: arrows, Enter or Tab, Escape.
import { useEffect, useRef, useState } from 'react'
import { api } from './api.ts'
import { type Found, inserted, matching, selfCareSought, soughtAt } from './compose-slash.ts'
import type { CaseView, Phrase } from './wire.ts'
import { t } from './words.ts'

export type Command = { id: string; title: string; run: () => void }
type Options = {
  view: CaseView
  area: React.RefObject<HTMLTextAreaElement | null>
  text: string
  setText: (text: string) => void
  commands: readonly Command[]
}

const care = () => [t('phrases.self-care'), 'egenvård', 'self-care']

export function usePhrases({ view, area, text, setText, commands }: Options) {
  const [caret, setCaret] = useState(0)
  const [at, setAt] = useState(0)
  const [closed, setClosed] = useState(-1)
  const [phrases, setPhrases] = useState<readonly Phrase[]>([])
  const [meant, setMeant] = useState<{ words: string; ids: string[] }>({ words: '', ids: [] })
  const read = useRef('')
  const put = useRef<{ start: number; end: number } | null>(null)
  const sought = soughtAt(text, Math.min(caret, text.length))
  const open = sought !== null && sought.from !== closed
  const words = sought ? (selfCareSought(sought.words, care()) ?? sought.words).trim() : ''

  // What the case knows stands in the phrases: read again when it has changed.
  const version = `${view.id}|${view.rev}`
  useEffect(() => {
    if (!open || read.current === version) return
    read.current = version
    api.phrases(view.id).then(setPhrases, () => {
      read.current = ''
    })
  }, [open, version, view.id])
  useEffect(() => {
    if (!open || words.length < 3) return
    let late = false
    const soon = setTimeout(() => {
      api.meant(words).then(
        ids => late || setMeant({ words, ids }),
        () => undefined,
      )
    }, 150)
    return () => {
      late = true
      clearTimeout(soon)
    }
  }, [open, words])
  // The caret goes where the phrase says, once its text is in the box.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the text has changed
  useEffect(() => {
    if (!put.current) return
    area.current?.setSelectionRange(put.current.start, put.current.end)
    setCaret(put.current.end)
    put.current = null
  }, [text])

  const acts = commands.map((c): Found => ({ id: c.id, title: c.title, kind: 'command', text: '' }))
  const ids = meant.words === words ? meant.ids : []
  const found = open ? matching(sought.words, { phrases, commands: acts, care: care(), meant: ids }) : []
  const active = Math.min(at, found.length - 1)

  const choose = (item: Found | undefined) => {
    if (!item || !sought) return
    const command = commands.find(c => item.kind === 'command' && c.id === item.id)
    const word = item.kind === 'command' && !command ? `/${care()[0]} ` : item.text
    const next = inserted(text, sought, Math.min(caret, text.length), command ? '' : word)
    put.current = next
    setAt(0)
    setText(next.text)
    command?.run()
    if (!command) area.current?.focus()
  }
  /** True when the key was the list's. */
  const press = (event: React.KeyboardEvent): boolean => {
    if (found.length === 0) return false
    if (event.key === 'ArrowDown') setAt((active + 1) % found.length)
    else if (event.key === 'ArrowUp') setAt((active - 1 + found.length) % found.length)
    else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') choose(found[active])
    else if (event.key === 'Escape') setClosed(sought?.from ?? -1)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const moved = () => {
    const now = area.current?.selectionStart ?? 0
    if (now !== caret) {
      setCaret(now)
      setAt(0)
    }
    if (closed >= 0 && soughtAt(area.current?.value ?? '', now)?.from !== closed) setClosed(-1)
  }
  return { found, active, choose, press, moved, nothing: open && found.length === 0 && sought.words.trim().length > 0 }
}

type ListProps = { found: readonly Found[]; active: number; choose: (item: Found) => void; nothing: boolean }

export function PhraseList({ found, active, choose, nothing }: ListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <>
      <p className='visually-hidden' role='status'>
        {found.length > 0 ? t('phrases.found', { n: found.length }) : nothing ? t('phrases.none') : ''}
      </p>
      {found.length > 0 && (
        <div className='phrase-list' id='phrase-list' role='listbox' aria-label={t('phrases')} ref={list}>
          {found.map((item, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's, which keeps the focus
            <div
              key={`${item.kind}|${item.id}`}
              id={`phrase-${i}`}
              role='option'
              tabIndex={-1}
              aria-selected={i === active}
              className='phrase'
              onMouseDown={event => event.preventDefault()}
              onClick={() => choose(item)}
            >
              <strong>{item.title}</strong>
              {item.kind === 'self-care' && <span className='chip'>{t('phrases.self-care')}</span>}
              <span className='phrase-text'>
                <bdi>{item.text}</bdi>
              </span>
            </div>
          ))}
        </div>
      )}
    </>
  )
}
