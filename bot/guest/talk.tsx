/** @jsxImportSource preact */
// The talk from the invitation on: asked for every two seconds, written in, left. A line is shown as sent only when the server has it;
// what could not be sent waits and is sent again with the same id.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Answer, api } from './api.ts'
import type { GuestLine, GuestTalk, GuestWrong } from './wire.ts'
import { clock, type Words } from './words.ts'

const EVERY = 2000
const LONGEST = 2000

type Props = {
  words: Words
  language: string
  first: Extract<Answer, { talk: unknown }>
  over: (why: GuestWrong | 'left') => void
}

export function TalkPage({ words, language, first, over }: Props) {
  const [talk, see] = useState<GuestTalk>(first.talk)
  const [away, lose] = useState(false)
  const [unsent, wait] = useState<{ id: string; text: string } | null>(null)
  const [text, type] = useState('')
  const etag = useRef(first.etag)
  const asked = useRef(0)

  const heard = (answer: Answer, at: number): boolean => {
    // Too fast is waited for as silence is.
    if ('wrong' in answer && (answer.wrong === 'away' || answer.wrong === 'slow-down')) {
      lose(true)
      return false
    }
    if ('wrong' in answer && answer.wrong !== 'away' && answer.wrong !== 'invalid') {
      over(answer.wrong)
      return false
    }
    lose(false)
    // An answer that was overtaken says nothing new.
    if ('talk' in answer && at >= asked.current) {
      asked.current = at
      etag.current = answer.etag
      see(answer.talk)
    }
    return !('wrong' in answer)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: one round for as long as the talk is shown
  useEffect(() => {
    let on = true
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const at = performance.now()
      const answer = await api.talk(etag.current)
      if (!on) return
      heard(answer, at)
      timer = setTimeout(() => void look(), EVERY)
    }
    timer = setTimeout(() => void look(), EVERY)
    return () => {
      on = false
      clearTimeout(timer)
    }
  }, [])

  const send = async (line: { id: string; text: string }) => {
    wait(line)
    const at = performance.now()
    const answer = await api.say(line.id, line.text)
    if (heard(answer, at)) wait(null)
    // Not taken as it is: back where it can be changed.
    if ('wrong' in answer && answer.wrong === 'invalid') {
      wait(null)
      type(line.text)
    }
  }
  // Back in touch: what waited goes first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time the contact is found again
  useEffect(() => {
    if (!away && unsent) void send(unsent)
  }, [away])

  const leave = async () => {
    await api.leave()
    over('left')
  }
  const staff = [talk.caregiver?.toLocaleLowerCase('sv'), talk.unit].filter(Boolean).join(', ')
  return (
    <>
      {talk.alarm && (
        <div class='fs-alarm' role='alert' data-kind={talk.alarm}>
          <p>
            <strong>{words(`alarm.${talk.alarm}`)}</strong>
          </p>
          <a class='fs-call-large' href='tel:112'>
            {words('call.112')}
          </a>
        </div>
      )}
      <div class='fs-status' data-status='claimed'>
        <p>
          <strong>{words(`you.${talk.you.role}`, { name: talk.you.name })}</strong>{' '}
          {words(staff ? 'with' : 'with.nobody', { staff })}
        </p>
        <p class='fs-hint'>{words('logged')}</p>
        <div class='fs-row'>
          <p class='fs-hint'>{words('until', { time: clock(talk.until, language) })}</p>
          <button type='button' class='fs-secondary' onClick={() => void leave()}>
            {words('leave')}
          </button>
        </div>
      </div>
      <p class='guest-away' role='status'>
        {away ? words('away') : ''}
      </p>
      <Lines talk={talk} words={words} language={language} unsent={unsent?.text ?? null} />
      <form
        class='fs-composer'
        onSubmit={event => {
          event.preventDefault()
          if (unsent || text.trim() === '') return
          void send({ id: crypto.randomUUID(), text: text.trim() })
          type('')
        }}
      >
        <div class='fs-row'>
          <textarea
            id='guest-write'
            rows={2}
            maxLength={LONGEST}
            value={text}
            aria-label={words('write')}
            placeholder={words('write')}
            onInput={event => type(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
              event.preventDefault()
              event.currentTarget.form?.requestSubmit()
            }}
          />
          <button type='submit' class='fs-primary' aria-disabled={text.trim() === '' || unsent !== null}>
            {words('send')}
          </button>
        </div>
      </form>
    </>
  )
}

const nameOf = ({ from, name, role }: GuestLine, words: Words): string => {
  if (from === 'citizen') return words('citizen')
  if (from === 'guest') return words(`guest.${role ?? 'relative'}`, { name: name ?? '' })
  return [name, role].filter(Boolean).join(' · ')
}

function Lines({
  talk,
  words,
  language,
  unsent,
}: Pick<Props, 'words' | 'language'> & { talk: GuestTalk; unsent: string | null }) {
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new lines pull along whoever is at the end
  useLayoutEffect(() => {
    if (atEnd.current) box.current?.scrollTo({ top: box.current.scrollHeight })
  }, [talk.lines.length, unsent])
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
        }}
      >
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
                  <bdi dir='auto'>{line.text}</bdi>
                </p>
              )}
              {line.files > 0 && <p class='fs-hint'>{words('files')}</p>}
            </div>
            <p class='fs-state'>
              {line.from === 'you' ? words('sent', { time: clock(line.at, language) }) : clock(line.at, language)}
            </p>
          </div>
        ))}
        {unsent !== null && (
          <div class='fs-line fs-mine' data-state='waiting'>
            <div class='fs-bubble'>
              <p>
                <bdi dir='auto'>{unsent}</bdi>
              </p>
            </div>
            <p class='fs-state'>{words('sending')}</p>
          </div>
        )}
      </div>
    </div>
  )
}
