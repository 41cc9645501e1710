/** @jsxImportSource preact */
// The talk from the invitation on: followed, written in, left. A line is shown as sent only when the server has it; what could not
// be sent waits and is sent again with the same id.
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Answer, api } from './api.ts'
import { joined, withEarlier } from './joined.ts'
import { readDraft, writeDraft } from './kept.ts'
import { Lines } from './lines.tsx'
import { live } from './live.ts'
import { useUnsent } from './use-unsent.ts'
import type { GuestTalk, GuestWriter, GuestWrong } from './wire.ts'
import { clock, type Words } from './words.ts'

const LONGEST = 2000
/** Somebody writes for at most some seconds after we last heard so; and says so no more often than that. */
const [WRITES, TELLS] = [8000, 3000]

type Props = {
  words: Words
  language: string
  first: GuestTalk
  /** `unsent`: the words that did not get through. */
  over: (why: GuestWrong | 'left', unsent: readonly string[]) => void
}

export function TalkPage({ words, language, first, over }: Props) {
  const [talk, see] = useState(first)
  const [away, lose] = useState(false)
  const [text, set] = useState(readDraft)
  const [writer, writes] = useWriter(talk)
  const following = useRef<ReturnType<typeof live> | null>(null)
  const left = useRef<readonly string[]>([])
  const type = (next: string) => {
    set(next)
    writeDraft(next)
  }
  const shut = (why: GuestWrong | 'left') => over(why, left.current)
  const heard = (answer: Answer) => {
    if ('talk' in answer) see(had => joined(had, answer.talk))
    if (!('wrong' in answer) || answer.wrong === 'invalid') return
    // Whether it is the line or the whole way that is broken.
    if (answer.wrong === 'away' || answer.wrong === 'slow-down') following.current?.look()
    else shut(answer.wrong)
  }
  const { unsent, say } = useUnsent(heard, type)
  left.current = [...unsent.map(line => line.text), ...(text.trim() === '' ? [] : [text])]
  // biome-ignore lint/correctness/useExhaustiveDependencies: one following for as long as the talk is shown
  useEffect(() => {
    const on = live({ talk: news => see(had => joined(had, news)), writing: writes, away: lose, over: shut })
    following.current = on
    return on.stop
  }, [])

  const leave = async () => {
    following.current?.stop()
    await api.leave()
    over('left', [])
  }
  const told = useRef(0)
  const typed = (next: string) => {
    type(next)
    if (next === '' || Date.now() - told.current < TELLS) return
    told.current = Date.now()
    void api.typing()
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
      <Lines
        talk={talk}
        words={words}
        language={language}
        unsent={unsent}
        writer={writer}
        earlier={page => see(had => withEarlier(had, page))}
      />
      <form
        class='fs-composer'
        onSubmit={event => {
          event.preventDefault()
          if (text.trim() === '') return
          say(text.trim())
          type('')
          told.current = 0
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
            onInput={event => typed(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
              event.preventDefault()
              event.currentTarget.form?.requestSubmit()
            }}
          />
          <button type='submit' class='fs-primary' aria-disabled={text.trim() === ''}>
            {words('send')}
          </button>
        </div>
      </form>
    </>
  )
}

/** Who writes now: until their line comes, or they have been silent for a while. */
function useWriter(talk: GuestTalk) {
  const [writer, writes] = useState<GuestWriter | null>(null)
  useEffect(() => {
    if (!writer) return
    const timer = setTimeout(() => writes(null), WRITES)
    return () => clearTimeout(timer)
  }, [writer])
  const last = talk.lines.at(-1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line ends the writing of it
  useEffect(() => {
    writes(now => (now && last && now.from === last.from && now.name === last.name ? null : now))
  }, [last?.seq])
  return [writer, writes] as const
}
