/** @jsxImportSource preact */
// Where the page meets the browser: builds the client on fetch, WebSocket and this tab's storage, and mounts. On our
// own pages without a frame; inside a stranger's page `widget.ts` puts us in one, and we speak to it by two words.
import { Component, type ComponentChildren, render } from 'preact'
import { App } from './app.tsx'
import { directLine } from './client.ts'
import type { Client } from './edge.ts'
import { readLanguage, readTalk, tabStorage, takeLoginTab, writeDraft, writeLanguage, writeTalk } from './kept.ts'
import type { Place } from './page.ts'
import { LastResort } from './status.tsx'
import { Spoken } from './spoken.tsx'
import { type OpenTalk, openElsewhere, tellTabs } from './tabs.ts'
import { talkOf } from './talk.ts'
import { upload } from './upload.ts'
import { languages, wordsOf } from './words.ts'
import './chat.css'

const KINDS = ['choice', 'multi', 'number', 'date', 'scale', 'text', 'photo']

export type Mounting = { place?: Place; leaveTo?: string; onClose?: () => void; language?: string }

export type Mount = typeof mount
/** Returns how to take it away again; the talk stays in the tab. */
function mount(element: HTMLElement, { place = 'page', leaveTo, onClose, language: wanted }: Mounting = {}): () => void {
  const storage = tabStorage()
  let language = known(wanted) ?? known(readLanguage(storage)) ?? theirs()
  const title = () => {
    document.documentElement.lang = language
    document.title = wordsOf(language)('page.title')
  }
  if (place !== 'panel') title()
  writeLanguage(storage, language)
  const client = directLine({
    base: new URL('/v3/directline', /* @vite-ignore */ import.meta.url).href,
    locale: () => language,
    kinds: KINDS,
    storage,
    fetch: (...args) => fetch(...args),
    Socket: WebSocket,
    random: Math.random,
    newId: () => crypto.randomUUID(),
    now: Date.now,
    upload,
  })
  const wake = () => document.visibilityState === 'visible' && client.wake()
  const looking = setInterval(wake, 60_000)
  window.addEventListener('online', wake)
  document.addEventListener('visibilitychange', wake)
  const leave = () => {
    tabs.leave()
    away()
  }
  const away = () => {
    client.forget()
    writeDraft(storage, '')
    element.hidden = true
    // Logged in or not: whoever sits here next is nobody.
    void fetch('/logout/citizen', { method: 'POST', keepalive: true }).catch(() => {})
    // A frame can't move the page around it after a key press: the loader does, to the place its page has named.
    if (place === 'frame') window.parent.postMessage({ farstu: 'leave' }, host())
    else location.replace(safe(leaveTo))
  }
  const tabs = tellTabs(
    storage,
    () => goesOn(client),
    () => language,
    away,
  )
  render(
    <Careful>
      <App
        client={client}
        storage={storage}
        place={place}
        language={language}
        leave={leave}
        onClose={place === 'frame' ? () => window.parent.postMessage({ farstu: 'close' }, host()) : onClose}
        onLanguage={next => {
          language = next
          writeLanguage(storage, next)
          if (place !== 'panel') title()
        }}
      />
    </Careful>,
    element,
  )
  if (place === 'frame') window.parent.postMessage({ farstu: 'here' }, host())
  return () => {
    clearInterval(looking)
    tabs.close()
    window.removeEventListener('online', wake)
    document.removeEventListener('visibilitychange', wake)
    client.stop()
    render(null, element)
  }
}

const known = (language: string | null | undefined) => languages.find(l => l === language?.slice(0, 2).toLowerCase())
/** The first of the browser's languages that we have. */
const theirs = () => navigator.languages.map(known).find(l => l !== undefined) ?? 'sv'

/** The page around our frame; it gets two words without content, so naming it loosely would be harmless but untidy. */
const host = () => {
  const named = new URLSearchParams(location.search).get('host')
  return named && URL.canParse(named) ? new URL(named).origin : location.origin
}
const NEUTRAL = 'https://www.smhi.se/'
const safe = (url: string | undefined) => (url && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : NEUTRAL)

/** A fault in the page must not leave a white window: the numbers still stand. */
class Careful extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false }
  override componentDidCatch() {
    this.setState({ broken: true })
  }
  override render() {
    if (!this.state.broken) return this.props.children
    const words = wordsOf(document.documentElement.lang)
    return (
      <div class='farstu'>
        <section class='fs-expired' role='alert'>
          <h2>{words('error.title')}</h2>
          <p>{words('error.text')}</p>
          <LastResort />
          <button type='button' class='fs-primary' onClick={() => location.reload()}>
            {words('error.reload')}
          </button>
        </section>
      </div>
    )
  }
}

/** Where a login that began in a frame on another page ends. */
function LoginTab({ language, go }: { language: string; go: () => void }) {
  const words = wordsOf(language)
  return (
    <div class='farstu'>
      <section class='fs-expired' aria-labelledby='fs-login-tab'>
        <h1 id='fs-login-tab'>{words('login.tab.back')}</h1>
        <p>{words('login.tab.back.text')}</p>
        <button type='button' class='fs-secondary' onClick={go}>
          {words('expired.new')}
        </button>
      </section>
    </div>
  )
}

/** Something has been said, and it is not over. */
function goesOn(client: Client): boolean {
  const { activities, outgoing } = client.snapshot()
  const { items, status } = talkOf(activities, outgoing)
  return status?.status !== 'closed' && items.some(item => item.kind === 'mine')
}

/** Before another case is begun: one is open in a tab beside. */
function OpenAlready({ language, choose }: { language: string; choose: (goOn: boolean) => void }) {
  const words = wordsOf(language)
  return (
    <div class='farstu'>
      <section class='fs-expired' aria-labelledby='fs-open-already'>
        <h1 id='fs-open-already'>{words('open.title')}</h1>
        <p>
          <Spoken text={words('open.text')} />
        </p>
        <button type='button' class='fs-primary' onClick={() => choose(true)}>
          {words('open.here')}
        </button>
        <button type='button' class='fs-secondary' onClick={() => choose(false)}>
          {words('expired.new')}
        </button>
      </section>
    </div>
  )
}

// The loader, on a page of ours, waits for this and mounts where its panel is.
document.dispatchEvent(new CustomEvent('farstu:ready', { detail: mount }))

const own = document.getElementById('farstu')
if (own) {
  const asked = new URLSearchParams(location.search)
  const framed = asked.has('embed') && window.parent !== window
  const go = () =>
    mount(own, {
      place: framed ? 'frame' : 'page',
      ...(own.dataset['leave'] ? { leaveTo: own.dataset['leave'] } : {}),
      ...(asked.get('lang') ? { language: asked.get('lang') ?? 'sv' } : {}),
    })
  const offer = (open: OpenTalk | null) => {
    if (!open) return void go()
    const language = known(asked.get('lang')) ?? known(open.language) ?? theirs()
    const choose = (goOn: boolean) => {
      if (goOn) writeTalk(tabStorage(), { session: open.talk, unsent: [] })
      writeLanguage(tabStorage(), language)
      go()
    }
    render(<OpenAlready language={language} choose={choose} />, own)
  }
  const { session, follows } = readTalk(tabStorage())
  if (!framed && takeLoginTab(tabStorage())) render(<LoginTab language={known(asked.get('lang')) ?? theirs()} go={go} />, own)
  else if (framed || session || follows) go()
  else void openElsewhere().then(offer)
}
