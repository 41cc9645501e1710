/** @jsxImportSource preact */
// The citizen's page, put together: header, alarm, where the case is, the talk, and where one writes.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { carriedOn } from './carried.ts'
import type { Client, Snapshot } from './edge.ts'
import { Composer } from './composer.tsx'
import { Guests } from './guests.tsx'
import { Header } from './header.tsx'
import { type Kept, writeDraft } from './kept.ts'
import { Log } from './log.tsx'
import type { Outgoing } from './outgoing.ts'
import { type Page, PageContext, type Place, usePage } from './page.ts'
import { AlarmBanner, LastResort, StatusStrip } from './status.tsx'
import { talkOf } from './talk.ts'
import { type Language, languages, wordsOf } from './words.ts'

/** What one may write to begin anew, in any language. */
const commands = languages.flatMap(l => ['said.restart', 'said.stop', 'status.closed.new'].map(key => wordsOf(l)(key)))

export type AppProps = {
  client: Client
  storage: Kept
  place: Place
  language: Language
  onLanguage: (language: Language) => void
  leave: () => void
  onClose?: (() => void) | undefined
}

export function App({ client, storage, place, language: first, onLanguage, leave, onClose }: AppProps) {
  const [snap, see] = useState<Snapshot>(client.snapshot)
  const [language, speak] = useState(first)
  const [round, begin] = useState(1)
  useEffect(() => {
    see(client.snapshot())
    return client.subscribe(() => see(client.snapshot()))
  }, [client])
  useEscapeThrice(leave)
  const words = useMemo(() => wordsOf(language), [language])
  const talk = useMemo(() => talkOf(snap.activities, snap.outgoing), [snap.activities, snap.outgoing])
  const closed = talk.status?.status === 'closed'
  const typing = useTyping(talk.typingAt, snap)
  const page: Page = {
    words,
    language,
    client,
    place,
    closed,
    leave,
    say: said => void client.send({ ...said, locale: language }),
  }
  const choose = (next: Language) => {
    speak(next)
    onLanguage(next)
    client.send({ text: wordsOf(next)(`language.${next}`), locale: next, language: next })
  }
  const carried = closed ? carriedOn(snap.activities, snap.outgoing, language, commands) : []
  const restart = () => {
    // Broken off, it is begun anew; after an end, what has been said since goes along, and what is half written is still there.
    if (!closed) writeDraft(storage, '')
    begin(round + 1)
    const said = closed ? null : { text: words('said.restart'), locale: language, value: { command: 'restart' as const } }
    void client.restart(said).then(() => {
      for (const one of carried) client.send(one)
    })
  }
  const expired = snap.connection === 'expired'
  const asked = talk.items.some(item => item.kind === 'theirs' && item.open && item.question?.kind !== 'photo')
  return (
    <PageContext.Provider value={page}>
      <section class='farstu' data-place={place} lang={language} aria-label={words('title')}>
        {!expired && (
          <a class='fs-skip' href='#fs-compose'>
            {words('skip')}
          </a>
        )}
        <Header connection={snap.connection} choose={choose} restart={restart} onClose={onClose} />
        <AlarmBanner talk={talk} />
        <StatusStrip talk={talk} restart={restart} carries={carried.length > 0} />
        <Guests guests={talk.guests} />
        {talk.items.length === 0 && !expired ? (
          <Loading connection={snap.connection} />
        ) : (
          <Log talk={talk} loaded={snap.loaded} typing={typing} />
        )}
        {expired ? (
          <Expired
            unsent={snap.outgoing.filter(item => item.state !== 'sent')}
            again={text => {
              writeDraft(storage, text)
              begin(round + 1)
              void client.restart(null)
            }}
          />
        ) : (
          // A new talk has a new box: empty, or with the words that the old one lost.
          <Composer key={round} storage={storage} asked={asked} read={talk.status?.status === 'claimed'} />
        )}
      </section>
    </PageContext.Provider>
  )
}

function Loading({ connection }: { connection: Snapshot['connection'] }) {
  const [slow, late] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => late(true), 6000)
    return () => clearTimeout(timer)
  }, [])
  const { words } = usePage()
  return (
    <div class='fs-loading' role='status'>
      <p>{words('loading')}</p>
      {(slow || connection === 'offline') && (
        <>
          <p>{words('loading.slow')}</p>
          <LastResort />
        </>
      )}
    </div>
  )
}

function Expired({ unsent, again }: { unsent: readonly Outgoing[]; again: (text: string) => void }) {
  const { words } = usePage()
  const lost = unsent
    .filter(item => !item.value)
    .map(item => item.text)
    .join('\n')
  return (
    <section class='fs-expired' aria-labelledby='fs-expired'>
      <h2 id='fs-expired'>{words('expired.title')}</h2>
      <p>{words('expired.text')}</p>
      {lost && (
        <>
          <p>{words('expired.unsent')}</p>
          <blockquote>
            <bdi dir='auto'>{lost}</bdi>
          </blockquote>
        </>
      )}
      <button type='button' class='fs-primary' onClick={() => again(lost)}>
        {words('expired.new')}
      </button>
    </section>
  )
}

/** Someone types for at most some seconds after we last heard so; the bot, from the moment we have spoken. */
function useTyping(typingAt: string | null, snap: Snapshot): boolean {
  const [typing, show] = useState(false)
  const waits = snap.outgoing.some(item => item.state === 'sent')
  useEffect(() => {
    show(typingAt !== null || waits)
    const timer = setTimeout(() => show(false), 8000)
    return () => clearTimeout(timer)
  }, [typingAt, waits])
  return typing
}

/** Esc, Esc, Esc: the way out for hands that can't find a button. */
function useEscapeThrice(leave: () => void) {
  const pressed = useRef<number[]>([])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      const now = event.timeStamp
      pressed.current = [...pressed.current.filter(at => now - at < 2000), now]
      if (pressed.current.length >= 3) leave()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [leave])
}
