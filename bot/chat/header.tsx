/** @jsxImportSource preact */
// The top of the page: who we are, whether we hear each other, language, menu, and the quick way out that is always there.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Connection } from './edge.ts'
import { usePage } from './page.ts'
import { Spoken } from './spoken.tsx'
import { type Language, languages } from './words.ts'

export function Header({
  connection,
  choose,
  restart,
  onClose,
}: {
  connection: Connection
  choose: (language: Language) => void
  restart: () => void
  onClose?: (() => void) | undefined
}) {
  const { words, language, leave, place } = usePage()
  const Title = place === 'page' ? 'h1' : 'h2'
  return (
    <header class='fs-header'>
      <div class='fs-name'>
        <Title>{words('title')}</Title>
        <p>{words('subtitle')}</p>
      </div>
      <div class='fs-tools'>
        {languages
          .filter(l => l !== language)
          .map(l => (
            <button key={l} type='button' class='fs-tool' lang={l} onClick={() => choose(l)}>
              {words(`language.${l}`)}
            </button>
          ))}
        <Menu restart={restart} />
        {onClose && (
          <button type='button' class='fs-tool' aria-label={words('close')} onClick={onClose}>
            ✕
          </button>
        )}
      </div>
      <p class='fs-connection' data-connection={connection} role='status'>
        <span class='fs-dot' aria-hidden='true' />
        <Spoken text={words(`state.${connection}`)} />
      </p>
      <button type='button' class='fs-leave' title={words('leave.why')} onClick={leave}>
        {words('leave')} <span aria-hidden='true'>↗</span>
      </button>
    </header>
  )
}

function Menu({ restart }: { restart: () => void }) {
  const { words, say, closed, place, language } = usePage()
  const [open, show] = useState(false)
  const known = useLoggedIn(open)
  const [asking, ask] = useState<'restart' | 'stop' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const choose = (command: 'back' | 'human') => {
    show(false)
    button.current?.focus()
    say({ text: words(`said.${command}`), value: { command } })
  }
  const confirm = (what: 'restart' | 'stop') => {
    show(false)
    ask(what)
    dialog.current?.showModal()
  }
  const yes = () => {
    dialog.current?.close()
    if (asking === 'restart') restart()
    else say({ text: words('said.stop'), value: { command: 'stop' } })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving close what the button opened
    <div
      class='fs-menu'
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return
        show(false)
        button.current?.focus()
      }}
      onFocusOut={event => {
        const to = event.relatedTarget
        if (to instanceof Node && !event.currentTarget.contains(to)) show(false)
      }}
    >
      <button ref={button} type='button' class='fs-tool' aria-expanded={open} onClick={() => show(!open)}>
        {words('menu')}
      </button>
      {open && (
        <ul>
          {!closed && (
            <>
              <li>
                <button type='button' onClick={() => choose('back')}>
                  {words('menu.back')}
                </button>
              </li>
              <li>
                <button type='button' onClick={() => choose('human')}>
                  {words('menu.human')}
                </button>
              </li>
            </>
          )}
          <li>
            <button type='button' onClick={() => confirm('restart')}>
              {words('menu.restart')}
            </button>
          </li>
          {!closed && (
            <li>
              <button type='button' onClick={() => confirm('stop')}>
                {words('menu.stop')}
              </button>
            </li>
          )}
          {known && (
            // Last, so that nothing moves when it comes.
            <li>
              <a href={`/me/log?lang=${language}`} {...(place === 'frame' ? { target: '_blank', rel: 'noopener' } : {})}>
                {words('menu.log')}
                {place === 'frame' && <span class='fs-unseen'> {words('new-tab')}</span>}
              </a>
            </li>
          )}
        </ul>
      )}
      <dialog ref={dialog} aria-labelledby='fs-confirm' onClose={() => button.current?.focus()}>
        {asking && (
          <>
            <h2 id='fs-confirm'>{words(`confirm.${asking}`)}</h2>
            <p>{words(`confirm.${asking}.text`)}</p>
            <div class='fs-row'>
              <button type='button' class='fs-secondary' onClick={() => dialog.current?.close()}>
                {words('confirm.no')}
              </button>
              <button type='button' class='fs-primary' onClick={yes}>
                {words(`confirm.${asking}.yes`)}
              </button>
            </div>
          </>
        )}
      </dialog>
    </div>
  )
}

/** Asked each time the menu opens: one may have logged in, or out, in another tab. */
function useLoggedIn(open: boolean): boolean {
  const [known, learn] = useState(false)
  useEffect(() => {
    if (!open) return
    fetch('/me/session')
      .then(answer => (answer.ok ? answer.json() : null))
      .then(
        (found: unknown) => learn(Object(found).loggedIn === true),
        () => learn(false),
      )
  }, [open])
  return known
}
