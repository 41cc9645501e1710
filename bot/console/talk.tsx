// The conversation, live, and the box where the caregiver writes. Whom it goes to is always said; the draft belongs
// to the case. A message is shown as sent only when the server has it.
import { Button } from '@mantine/core'
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { api } from './api.ts'
import { draftOf, keepDraft } from './drafts.ts'
import { clock } from './time.ts'
import type { Opened } from './use-case.ts'
import type { CaseView, Line } from './wire.ts'
import { t } from './words.ts'

export function Talk({ view, act, tab }: { view: CaseView; act: Opened['act']; tab: string }) {
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const [behind, setBehind] = useState(false)
  const length = view.lines.length
  const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight })

  // New lines pull the reader along only when they were at the end already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a line is added or the talk is turned to
  useLayoutEffect(() => {
    if (atEnd.current) toEnd()
    else setBehind(true)
  }, [length, tab])
  const scrolled = () => {
    const el = box.current
    if (!el) return
    atEnd.current = el.scrollHeight - el.scrollTop - el.clientHeight < 40
    if (atEnd.current) setBehind(false)
  }

  return (
    <section className='talk' id='panel-talk' aria-label={t('talk')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className='lines' ref={box} onScroll={scrolled} role='log' aria-label={t('talk')} tabIndex={0}>
        {view.lines.map(line => (
          <TalkLine key={line.seq} line={line} caseId={view.id} />
        ))}
      </div>
      {behind && (
        <Button variant='filled' className='latest' size='compact-sm' onClick={toEnd}>
          ↓ {t('talk.latest')}
        </Button>
      )}
      {view.acts.includes('say') ? (
        <Composer view={view} act={act} />
      ) : (
        <p className='no-composer'>{view.acts.includes('claim') ? t('case.take-first') : ''}</p>
      )}
    </section>
  )
}

const TalkLine = memo(
  function TalkLine({ line, caseId }: { line: Line; caseId: string }) {
    const at = <time dateTime={line.at}>{clock(line.at)}</time>
    if (line.from === 'event')
      return (
        <p className={line.alarm ? 'event alarm' : 'event'}>
          {at} <bdi>{line.text}</bdi>
        </p>
      )
    const name = line.from === 'caregiver' ? line.name : t(`talk.${line.from}`)
    return (
      <div className={`line ${line.from}${line.alarm ? ' alarm' : ''}`}>
        <p className='by'>
          {name} {at}
        </p>
        <p className='said'>
          <bdi>{line.text}</bdi>
        </p>
        {line.attachments.map(file => (
          <a key={file.id} href={api.fileUrl(caseId, file.id)} target='_blank' rel='noreferrer'>
            <bdi>{file.name}</bdi>
          </a>
        ))}
      </div>
    )
  },
  (a, b) => a.line.seq === b.line.seq && a.line.alarm === b.line.alarm && a.line.text === b.line.text,
)

function Composer({ view, act }: { view: CaseView; act: Opened['act'] }) {
  const [text, setText] = useState(draftOf(view.id, 'message'))
  const [busy, setBusy] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => keepDraft(view.id, 'message', text), [view.id, text])
  // biome-ignore lint/correctness/useExhaustiveDependencies: grows with its text
  useLayoutEffect(() => {
    const el = area.current
    if (!el) return
    el.style.height = 'auto'
    el.style.height = `${Math.min(el.scrollHeight + 2, 220)}px`
  }, [text])

  const told = useRef(0)
  const typing = () => {
    if (Date.now() - told.current < 3000) return
    told.current = Date.now()
    api.typing(view.id)
  }

  const send = async () => {
    const said = text.trim()
    if (said === '' || busy) return
    setBusy(true)
    const done = await act(view.id, { act: 'say', text: said })
    setBusy(false)
    if (done.ok) setText('')
    area.current?.focus()
  }
  const to = view.person ? t('talk.to', { name: view.person.name }) : t('talk.to.anonymous', { number: view.number })
  return (
    <form
      className='composer'
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <label htmlFor='reply'>
        <bdi>{to}</bdi>
      </label>
      <textarea
        id='reply'
        ref={area}
        rows={2}
        value={text}
        maxLength={8000}
        readOnly={busy}
        placeholder={t('talk.placeholder')}
        aria-describedby='reply-hint'
        onChange={event => {
          setText(event.target.value)
          typing()
        }}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void send()
        }}
      />
      <div className='composer-foot'>
        <span id='reply-hint' className='faint'>
          {t('talk.hint')}
        </span>
        <Button variant='filled' type='submit' size='compact-md' loading={busy} disabled={text.trim() === ''}>
          {t('talk.send')}
        </Button>
      </div>
    </form>
  )
}
