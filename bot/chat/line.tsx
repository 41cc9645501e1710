/** @jsxImportSource preact */
// One line of the talk. What people have written is shown as they wrote it and never as HTML; a number to ring, and an address
// that a caregiver writes, is a link.
import { useState } from 'preact/hooks'
import { FileLink } from './file-link.tsx'
import { markLoginTab } from './kept.ts'
import { newLabel, usePage } from './page.ts'
import { QuestionPart } from './question.tsx'
import { Spoken } from './spoken.tsx'
import type { Mine, Picture, Theirs } from './talk.ts'
import type { Sender } from './wire.ts'
import { timeText, type Words } from './words.ts'

/** Piled-up accents can cover the lines around them; three say all that any language needs. */
const calm = (text: string) => text.replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')

type PicturesProps = { pictures: readonly Picture[]; alt: string; id: string; theirs?: boolean }

function Pictures({ pictures, alt, id, theirs = false }: PicturesProps) {
  return (
    <>
      {pictures.map(({ url, file, name }) =>
        (file && ours(file)) || (theirs && url && ours(url)) ? (
          <FileLink
            key={name}
            id={id}
            name={name}
            url={file ?? url ?? ''}
            picture={file ? null : `${alt}${name ? `: ${name}` : ''}`}
          />
        ) : url && ours(url) ? (
          <img key={url} class='fs-picture' src={url} alt={`${alt}${name ? `: ${name}` : ''}`} />
        ) : (
          <bdi key={name}>{name}</bdi>
        ),
      )}
    </>
  )
}
const ours = (url: string) =>
  url.startsWith('data:image/') || (URL.canParse(url, location.href) && new URL(url, location.href).origin === location.origin)

export function MyLine({ line }: { line: Mine }) {
  const { words, client, language } = usePage()
  const { state, reason, clientId } = line
  const time = timeText(line.at, new Date(), language, words)
  return (
    <div class='fs-line fs-mine' data-state={state}>
      <span class='fs-unseen'>{words('you')}: </span>
      <div class='fs-bubble'>
        {line.changes && (
          <p class='fs-changed'>
            {words('question.changed', { question: '' })}
            <bdi dir='auto'>{line.changes}</bdi>
          </p>
        )}
        <Pictures id={line.id} pictures={line.pictures} alt={words('photo.sent')} />
        {line.text && (
          <p>
            <bdi dir='auto'>{calm(line.text)}</bdi>
          </p>
        )}
      </div>
      {state === 'sending' && line.pictures.length > 0 && (
        <progress max={1} value={line.progress ?? 0} aria-label={words('photo.progress')} />
      )}
      <p class='fs-state'>
        {state === 'sent' && time
          ? words('sent.at', { time })
          : words(state === 'failed' && reason ? `sent.${reason}` : `sent.${state}`)}
        {state === 'failed' && clientId && (
          <button type='button' class='fs-quiet' onClick={() => client.retry(clientId)}>
            {words('sent.again')}
          </button>
        )}
      </p>
    </div>
  )
}

export function TheirLine({ line, first }: { line: Theirs; first: boolean }) {
  const { words, closed } = usePage()
  const [labelId] = useState(() => newLabel('line'))
  const { sender, question } = line
  const human = sender?.kind === 'caregiver' || sender?.kind === 'guest'
  const name = sender ? senderName(sender, words) : undefined
  const { before, text } = question ? lastParagraph(calm(line.text)) : { before: '', text: calm(line.text) }
  return (
    <div class={`fs-line fs-theirs ${human ? 'fs-human' : ''}`}>
      {first && (
        <p class='fs-from'>
          {human ? <bdi dir='auto'>{name}</bdi> : words('bot')}
          {sender?.kind === 'caregiver' && sender.role && <span> · {[sender.role, sender.unit].filter(Boolean).join(', ')}</span>}
        </p>
      )}
      <div class='fs-bubble'>
        <Pictures id={line.id} pictures={line.pictures} alt={words('photo.received')} theirs />
        {before && (
          <p class='fs-before'>
            <Said text={before} by={sender?.kind} />
          </p>
        )}
        {text && (
          <p id={labelId} class={question ? 'fs-ask' : undefined}>
            <Said text={text} by={sender?.kind} />
          </p>
        )}
        {line.login && !closed && <Login />}
        {question && <QuestionPart item={line} question={question} labelId={labelId} />}
      </div>
    </div>
  )
}

/** As everybody in the talk calls them: "Tolk Amir", or a caregiver's name. */
export const senderName = ({ kind, name, role }: Sender, words: Words): string | undefined =>
  kind === 'guest' ? words(`guest.${role ?? 'relative'}`, { name: name ?? '' }) : name

type SaidProps = { text: string; by: NonNullable<Theirs['sender']>['kind'] | undefined }
const Said = ({ text, by }: SaidProps) =>
  by === 'caregiver' || by === 'guest' ? (
    <bdi dir='auto'>{by === 'caregiver' ? <Spoken text={text} by='caregiver' /> : text}</bdi>
  ) : (
    <Spoken text={text} />
  )

/** What is asked stands last; what was said before it is not part of the question. */
function lastParagraph(whole: string) {
  const at = whole.trimEnd().lastIndexOf('\n\n')
  return at < 0 ? { before: '', text: whole } : { before: whole.slice(0, at), text: whole.slice(at + 2).trim() }
}

/** Login is always top level: on our own page it goes there and comes back; from a stranger's page, in a tab of its own. */
function Login() {
  const { words, client, place } = usePage()
  const [state, become] = useState<'idle' | 'opening' | 'failed' | 'tab'>('idle')
  const open = async () => {
    become('opening')
    // Opened before the answer: a tab that isn't opened by the press itself is taken for an advertisement.
    const tab = place === 'frame' ? window.open('', '_blank') : null
    try {
      const url = await client.loginUrl(
        new URL('/login/citizen/ticket', location.href).href,
        place === 'frame' ? 'frame' : 'page',
      )
      if (new URL(url).origin !== location.origin) throw new Error('A login that is not ours')
      if (tab) {
        markLoginTab(tab)
        tab.opener = null
        tab.location.replace(url)
        become('tab')
      } else location.assign(url)
    } catch {
      tab?.close()
      become('failed')
    }
  }
  return (
    <div class='fs-login'>
      <button
        type='button'
        class='fs-primary'
        aria-disabled={state === 'opening'}
        onClick={() => state !== 'opening' && void open()}
      >
        {words('login.button')}
      </button>
      <p class='fs-hint' role='status'>
        {state === 'idle' ? '' : words(state === 'opening' ? 'login.opening' : `login.${state}`)}
      </p>
    </div>
  )
}
