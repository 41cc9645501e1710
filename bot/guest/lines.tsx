/** @jsxImportSource preact */
// What is said, in a box of its own that follows along for whoever is at its end, and stands still for whoever reads further up.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Spoken } from '../chat/spoken.tsx'
import { TypingLine } from '../chat/typing-line.tsx'
import { api } from './api.ts'
import type { Unsent } from './kept.ts'
import type { GuestTalk, GuestWriter } from './wire.ts'
import { clock, type Words } from './words.ts'

type Props = {
  talk: GuestTalk
  words: Words
  language: string
  unsent: readonly Unsent[]
  writer: GuestWriter | null
  earlier: (page: GuestTalk) => void
}

const nameOf = ({ from, name, role }: GuestWriter, words: Words): string => {
  if (from === 'citizen') return words('citizen')
  if (from === 'guest') return words(`guest.${role ?? 'relative'}`, { name: name ?? '' })
  return [name, role].filter(Boolean).join(' · ')
}

export function Lines({ talk, words, language, unsent, writer, earlier }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const height = useRef(0)
  const [behind, fallBehind] = useState(false)
  const [last, first] = [talk.lines.at(-1)?.seq, talk.lines[0]?.seq]
  const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight })
  // biome-ignore lint/correctness/useExhaustiveDependencies: new lines pull along whoever is at the end
  useLayoutEffect(() => {
    if (atEnd.current || talk.lines.at(-1)?.from === 'you') toEnd()
    else fallBehind(true)
  }, [last, unsent.length, writer])
  // The box becomes lower when something is said above it, or a keyboard opens: who was at the end still is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one watch for as long as the box stands
  useEffect(() => {
    const el = box.current
    if (!el) return
    const watch = new ResizeObserver(() => atEnd.current && toEnd())
    watch.observe(el)
    return () => watch.disconnect()
  }, [])
  // What is put above moves nothing that is read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page
  useLayoutEffect(() => {
    const el = box.current
    if (el && height.current > 0) el.scrollTop += el.scrollHeight - height.current
    height.current = 0
  }, [first])
  const more = async () => {
    if (talk.before === null || talk.lines[0] === undefined) return
    const answer = await api.earlier(talk.lines[0].seq)
    if (!('talk' in answer)) return
    height.current = box.current?.scrollHeight ?? 0
    earlier(answer.talk)
  }
  return (
    <div class='fs-logbox'>
      <div
        ref={box}
        class='fs-log'
        role='log'
        aria-label={words('log')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard
        tabIndex={0}
        onScroll={event => {
          const el = event.currentTarget
          atEnd.current = el.scrollHeight - el.scrollTop - el.clientHeight < 80
          if (atEnd.current) fallBehind(false)
        }}
      >
        {talk.before !== null && (
          <button type='button' class='fs-secondary guest-earlier' onClick={() => void more()}>
            {words('earlier')}
          </button>
        )}
        {talk.lines.length === 0 && <p class='fs-hint'>{words('empty')}</p>}
        {talk.lines.map(line => (
          <div
            key={line.seq}
            class={`fs-line ${line.from === 'you' ? 'fs-mine' : 'fs-theirs'} ${line.from === 'caregiver' ? 'fs-human' : ''}`}
          >
            {line.from === 'you' ? (
              <span class='fs-unseen'>{words('you')}: </span>
            ) : (
              <p class='fs-from'>
                <bdi dir='auto'>{nameOf(line, words)}</bdi>
              </p>
            )}
            <div class='fs-bubble'>
              {line.text && (
                <p>
                  <bdi dir='auto'>{line.from === 'caregiver' ? <Spoken text={line.text} by='caregiver' /> : line.text}</bdi>
                </p>
              )}
              {line.files > 0 && <p class='fs-hint'>{words('files')}</p>}
            </div>
            <p class='fs-state'>
              {line.from === 'you' ? words('sent', { time: clock(line.at, language) }) : clock(line.at, language)}
            </p>
          </div>
        ))}
        {unsent.map(line => (
          <div key={line.id} class='fs-line fs-mine' data-state='waiting'>
            <div class='fs-bubble'>
              <p>
                <bdi dir='auto'>{line.text}</bdi>
              </p>
            </div>
            <p class='fs-state'>{words('sending')}</p>
          </div>
        ))}
        {writer && (
          <TypingLine>
            <bdi>{words('typing', { name: writer.from === 'caregiver' ? (writer.name ?? '') : nameOf(writer, words) })}</bdi>
          </TypingLine>
        )}
      </div>
      {behind && (
        <button type='button' class='fs-new' onClick={toEnd}>
          {words('new')} ↓
        </button>
      )}
    </div>
  )
}
