// The conversation, live. A message is shown as sent only when the server has it. Where one writes: compose.tsx.
import { Button } from '@mantine/core'
import { Fragment, memo, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { Compose } from './compose.tsx'
import { NewMark, newMark } from './news.tsx'
import { Attached, Pictures } from './pictures.tsx'
import { clock } from './time.ts'
import { useReadAlong } from './read-along.ts'
import { isNews, type Since } from './use-seen.ts'
import type { Opened } from './use-case.ts'
import type { CaseView, Line } from './wire.ts'
import { t } from './words.ts'
import { Writing } from './writing.tsx'

type Props = { view: CaseView; act: Opened['act']; tab: string; toTalk: () => void; since: Since | null; read: () => void }

export function Talk({ view, act, tab, toTalk, since, read }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const height = useRef(0)
  const [behind, setBehind] = useState(false)
  const length = view.lines.length
  const along = useReadAlong(view.id, view.lines)
  const toEnd = useCallback(() => box.current?.scrollTo({ top: box.current.scrollHeight }), [])

  // New lines pull the reader along only when they were at the end already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a line is added or the talk is turned to
  useLayoutEffect(() => {
    if (atEnd.current) toEnd()
    else setBehind(true)
  }, [length, tab])
  // Opened with news: the reader begins where the new does. What fits in the box is at its end all the same.
  const firstNew = view.lines.find(line => isNews(line, since))?.seq ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is opened
  useLayoutEffect(() => {
    if (firstNew !== null && atEnd.current) newMark()?.scrollIntoView({ block: 'start' })
  }, [firstNew, tab])
  // The box below grows as one writes: who was at the end still is.
  useLayoutEffect(() => {
    const el = box.current
    if (!el) return
    const watch = new ResizeObserver(() => {
      if (atEnd.current) toEnd()
      height.current = el.clientHeight
    })
    watch.observe(el)
    return () => watch.disconnect()
  }, [toEnd])
  const scrolled = () => {
    const el = box.current
    // A scroll that comes of the box's own new size says nothing of where the reader is.
    if (!el || el.clientHeight !== height.current) return
    const was = atEnd.current
    atEnd.current = el.scrollHeight - el.scrollTop - el.clientHeight < 40
    if (atEnd.current) setBehind(false)
    if (atEnd.current && !was) read()
  }

  return (
    <section className='talk' id='panel-talk' aria-label={t('talk')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className='lines' ref={box} onScroll={scrolled} role='log' aria-label={t('talk')} tabIndex={0}>
        {view.lines.map(line => (
          <Fragment key={line.seq}>
            {line.seq === firstNew && <NewMark />}
            <TalkLine line={line} caseId={view.id} />
            {line.seq === along?.seq && <p className='read-along'>{t('talk.read', { time: clock(along.at) })}</p>}
          </Fragment>
        ))}
        <Writing view={view} />
      </div>
      {behind && (
        <Button variant='filled' className='latest' size='compact-sm' onClick={toEnd}>
          ↓ {t('talk.latest')}
        </Button>
      )}
      <Compose view={view} act={act} toTalk={toTalk} />
      <Pictures view={view} />
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
    const internal = line.from === 'internal'
    const name = line.from === 'caregiver' || line.from === 'guest' || internal ? line.name : t(`talk.${line.from}`)
    return (
      <div className={`line ${line.from}${line.alarm ? ' alarm' : ''}`}>
        <p className='by'>
          {internal && <strong>{t('internal')} · </strong>}
          {name} {at}
        </p>
        {line.answers && (
          <p className='answers'>
            <bdi>{t('talk.answers', { question: line.answers })}</bdi>
          </p>
        )}
        <p className='said'>
          <bdi>{line.text}</bdi>
        </p>
        <Attached line={line} caseId={caseId} />
        {line.asked && <Asked asked={line.asked} />}
      </div>
    )
  },
  (a, b) =>
    a.line.seq === b.line.seq &&
    a.line.alarm === b.line.alarm &&
    a.line.text === b.line.text &&
    a.line.asked?.answer?.at === b.line.asked?.answer?.at,
)

/** A question of ours: what could be chosen, and what came back. */
function Asked({ asked }: { asked: NonNullable<Line['asked']> }) {
  const { kind, options, scale, answer } = asked
  return (
    <div className='asked'>
      <p className='faint'>
        {t(`ask.kind.${kind}`)}
        {options.length > 0 && <bdi>: {options.join(' · ')}</bdi>}
        {scale && <bdi>: {scale}</bdi>}
      </p>
      {answer ? (
        <p className='answer'>
          <bdi>{t('ask.answer', { text: answer.text })}</bdi> <time dateTime={answer.at}>{clock(answer.at)}</time>
        </p>
      ) : (
        <p className='faint'>{t('ask.waits')}</p>
      )}
    </div>
  )
}
