/** @jsxImportSource preact */
// The page of an interpreter or a relative who was invited: a code, then the talk from then on. The link's token is read from the
// fragment and taken out of the address as soon as it has opened the talk.
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import '../chat/chat.css'
import './guest.css'
import { type Answer, api } from './api.ts'
import { Danger, Entrance } from './entrance.tsx'
import { forget } from './kept.ts'
import { TalkPage } from './talk.tsx'
import type { GuestTalk, GuestWrong } from './wire.ts'
import { known, languages, wordsOf } from './words.ts'

const tokenIn = (hash: string): string | null => /^#([\w-]{43})$/.exec(hash)?.[1] ?? null

type State =
  | { at: 'starting' }
  | { at: 'code'; token: string; wrong: Wrong | null }
  | { at: 'talk'; first: GuestTalk }
  | { at: 'over'; why: GuestWrong | 'left'; unsent?: readonly string[] }
type Wrong = Extract<Answer, { wrong: unknown }>

function App({ from }: { from: string }) {
  const [language, speak] = useState(known(new URLSearchParams(location.search).get('lang') ?? navigator.language))
  const [state, become] = useState<State>({ at: 'starting' })
  const words = wordsOf(language)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = words('title')
  }, [language, words])

  // A new link is a new door; without one, the session this browser has may still be open.
  useEffect(() => {
    const begin = (hash: string) => {
      const token = tokenIn(hash)
      if (token) return become({ at: 'code', token, wrong: null })
      become({ at: 'starting' })
      const look = async () => {
        const answer = await api.talk(null)
        if ('talk' in answer) become({ at: 'talk', first: answer.talk })
        else if ('wrong' in answer && answer.wrong === 'away') setTimeout(() => void look(), 2000)
        else if ('wrong' in answer) {
          forget()
          become({ at: 'over', why: answer.wrong === 'away' ? 'failed' : answer.wrong })
        }
      }
      void look()
    }
    begin(from)
    const changed = () => location.hash && begin(location.hash)
    window.addEventListener('hashchange', changed)
    return () => window.removeEventListener('hashchange', changed)
  }, [from])

  const enter = async (token: string, code: string) => {
    const answer = await api.enter(token, code)
    if ('talk' in answer) {
      history.replaceState(null, '', location.pathname + location.search)
      // Another talk than the one this tab may have had words for.
      forget()
      return become({ at: 'talk', first: answer.talk })
    }
    if (!('wrong' in answer)) return
    const again = answer.wrong === 'code' || answer.wrong === 'away' || answer.wrong === 'slow-down' || answer.wrong === 'invalid'
    if (answer.wrong === 'away' || again) become({ at: 'code', token, wrong: answer })
    else become({ at: 'over', why: answer.wrong })
  }
  return (
    <section class='farstu' data-place='page' lang={language} aria-label={words('title')}>
      <header class='fs-header'>
        <div class='fs-name'>
          <h1>Farstu</h1>
          <p>{words('subtitle')}</p>
        </div>
        <div class='fs-tools'>
          {languages
            .filter(one => one !== language)
            .map(one => (
              <button key={one} type='button' class='fs-tool' lang={one} onClick={() => speak(one)}>
                {wordsOf(one)('language')}
              </button>
            ))}
        </div>
      </header>
      {state.at === 'starting' && (
        <div class='fs-loading' role='status'>
          <p>{words('loading')}</p>
        </div>
      )}
      {state.at === 'code' && (
        <Entrance key={state.token} words={words} wrong={state.wrong} enter={code => enter(state.token, code)} />
      )}
      {state.at === 'talk' && (
        <TalkPage
          words={words}
          language={language}
          first={state.first}
          over={(why, unsent) => {
            forget()
            become({ at: 'over', why, unsent })
          }}
        />
      )}
      {state.at === 'over' && (
        <div class='fs-expired' role='alert'>
          <h2>{words(`over.${state.why}.title`)}</h2>
          <p>{words(`over.${state.why}`)}</p>
          {state.unsent && state.unsent.length > 0 && (
            <>
              <p>{words('over.unsent')}</p>
              <blockquote>
                {state.unsent.map(text => (
                  <p key={text}>
                    <bdi dir='auto'>{text}</bdi>
                  </p>
                ))}
              </blockquote>
            </>
          )}
          <Danger words={words} />
        </div>
      )}
    </section>
  )
}

const place = document.getElementById('guest')
if (place) render(<App from={location.hash} />, place)
