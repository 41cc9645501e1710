/** @jsxImportSource preact */
// Where one writes, always: whatever is asked, one's own words are an answer. What is begun is kept in the tab.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Kept, readDraft, writeDraft } from './kept.ts'
import { usePage } from './page.ts'
import { PhotoPicker } from './photo.tsx'

const LONGEST = 10_000

/** Milliseconds between saying that one writes. */
const TELLS = 3000

/** `read`: people read here, and are told that one writes. */
export function Composer({ storage, asked, read }: { storage: Kept; asked: boolean; read: boolean }) {
  const { words, say, client } = usePage()
  const [text, type] = useState(() => readDraft(storage))
  const [picture, show] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const told = useRef(0)
  const write = (next: string) => {
    type(next)
    writeDraft(storage, next)
  }
  const typed = (next: string) => {
    write(next)
    if (!read || next === '' || Date.now() - told.current < TELLS) return
    told.current = Date.now()
    client.typing()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box grows with its text
  useLayoutEffect(() => {
    const area = box.current
    if (!area) return
    area.style.height = 'auto'
    area.style.height = `${Math.min(area.scrollHeight + 2, 160)}px`
  }, [text])
  const send = () => {
    if (text.trim() === '' || text.length > LONGEST) return
    say({ text: text.trim() })
    write('')
    told.current = 0
    box.current?.focus()
  }
  return (
    <form
      class='fs-composer'
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      {picture && <PhotoPicker onDone={() => show(false)} />}
      {text.length > LONGEST && (
        <p class='fs-error' role='alert'>
          {words('compose.long')}
        </p>
      )}
      <div class='fs-row'>
        <button
          type='button'
          class='fs-tool'
          aria-expanded={picture}
          aria-label={words('compose.photo')}
          title={words('compose.photo')}
          onClick={() => show(!picture)}
        >
          <svg
            viewBox='0 0 24 24'
            width='24'
            height='24'
            aria-hidden='true'
            fill='none'
            stroke='currentColor'
            stroke-width='1.8'
            stroke-linejoin='round'
          >
            <path d='M4 8h3l2-3h6l2 3h3v11H4z' />
            <circle cx='12' cy='13' r='3.6' />
          </svg>
        </button>
        <textarea
          ref={box}
          id='fs-compose'
          rows={1}
          value={text}
          aria-label={words('compose.label')}
          placeholder={words(asked ? 'compose.answer' : 'compose.placeholder')}
          enterkeyhint='send'
          onInput={event => typed(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
            event.preventDefault()
            send()
          }}
        />
        <button type='submit' class='fs-primary' aria-disabled={text.trim() === ''}>
          {words('compose.send')}
        </button>
      </div>
    </form>
  )
}
