// The note: draft, exact preview, signature. What is signed is what was previewed; if the case has moved since,
// the server says so and the preview is made again.
import { Button, Loader } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../api.ts'
import type { DialogProps } from '../dialogs.tsx'
import { draftOf, keepDraft } from '../drafts.ts'
import { clock } from '../time.ts'
import type { Preview } from '../wire.ts'
import { t } from '../words.ts'
import { Marked, Sources } from '../prose.tsx'
import { Codes } from './note-codes.tsx'
import { Dialog, Foot, useAct } from './dialog.tsx'

/** `corrects`: the earlier note that this one stands instead of; the draft is that one's words. */
export function Note({ view, me, act, close, corrects }: DialogProps & { corrects?: string }) {
  const draftKind = corrects ? (`correct:${corrects}` as const) : 'note'
  const [text, setText] = useState<string | null>(draftOf(view.id, draftKind) || null)
  const [contactType, setContactType] = useState(me.contactTypes[0] ?? '')
  const [preview, setPreview] = useState<Preview | null>(null)
  const [asking, setAsking] = useState(false)
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  // What nobody has touched is no draft: it is made anew from the case.
  const proposed = useRef('')
  const fresh = useCallback(() => {
    setText(null)
    api.draft(view.id, corrects).then(
      draft => {
        proposed.current = draft.text
        setText(draft.text)
        if (corrects && me.contactTypes.includes(draft.contactType)) setContactType(draft.contactType)
      },
      error => {
        setText('')
        setWrong(error.message)
      },
    )
  }, [view.id, corrects, me.contactTypes, setWrong])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the dialog opens
  useEffect(() => {
    if (text === null) fresh()
  }, [])
  useEffect(() => {
    if (text !== null) keepDraft(view.id, draftKind, text === proposed.current ? '' : text)
  }, [view.id, draftKind, text])

  // The draft and the preview come after the dialog has opened: the hand goes to what is next.
  const area = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const loaded = text !== null
  useEffect(() => {
    if (preview) form.current?.querySelector<HTMLElement>('[type=submit]')?.focus()
    else if (loaded) area.current?.focus()
  }, [preview, loaded])

  const look = async () => {
    if (!text?.trim()) return setWrong(t('note.empty'))
    setAsking(true)
    await api.preview(view.id, { text: text.trim(), contactType, ...(corrects ? { corrects } : {}) }).then(
      found => {
        setPreview(found)
        setWrong(null)
      },
      error => setWrong(error.message),
    )
    setAsking(false)
  }
  const sign = async () => {
    if (!preview || !text) return
    const { id, at, digest } = preview
    const note = { id, text: text.trim(), contactType, at, digest }
    const done = await run(corrects ? { act: 'correct', corrects, note } : { act: 'sign', note })
    if (done.ok) return keepDraft(view.id, draftKind, '')
    if (done.code !== 'preview-changed') return
    await look()
    setWrong(done.message)
  }

  if (preview) {
    return (
      <Dialog title={t('note.preview')} view={view} close={close} wide>
        <form
          ref={form}
          onSubmit={event => {
            event.preventDefault()
            void sign()
          }}
        >
          {preview.artefacts.length > 0 && <p>{t(me.duty === 'student' ? 'note.preview.student' : 'note.preview.text')}</p>}
          {preview.artefacts.length === 0 && <KeptHere text={text ?? ''} contactType={contactType} />}
          {preview.artefacts.map(a => (
            <Artefact key={a.id} artefact={a} view={view} written={{ text: text ?? '', contactType }} />
          ))}
          <Foot wrong={wrong} busy={busy} label={t(me.duty === 'student' ? 'note.submit' : 'note.sign')} close={close}>
            <Button variant='default' onClick={() => setPreview(null)}>
              {t('note.edit')}
            </Button>
          </Foot>
        </form>
      </Dialog>
    )
  }
  return (
    <Dialog title={t(corrects ? 'note.correct' : 'note')} view={view} close={close} wide>
      <form
        onSubmit={event => {
          event.preventDefault()
          void look()
        }}
      >
        {corrects && <p>{t('note.correct.text')}</p>}
        {text === null ? (
          <Loader role='img' aria-label={t('loading')} />
        ) : (
          <label className='field'>
            <span>
              {t('note.text')} <span className='faint'>{t('note.text.help')}</span>
            </span>
            <textarea
              ref={area}
              rows={18}
              value={text}
              maxLength={20_000}
              onChange={event => setText(event.target.value)}
              onKeyDown={event => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
              }}
              lang='sv'
            />
          </label>
        )}
        <Sources />
        <Codes known={me.kva} text={text ?? ''} change={setText} />
        <label className='field narrow'>
          <span>{t('note.contact-type')}</span>
          <select value={contactType} onChange={event => setContactType(event.target.value)}>
            {me.contactTypes.map(type => (
              <option key={type}>{type}</option>
            ))}
          </select>
        </label>
        <Foot wrong={wrong} busy={asking} label={t(asking ? 'note.previewing' : 'note.preview')} close={close}>
          <Button variant='subtle' onClick={fresh}>
            {t('note.fresh')}
          </Button>
        </Foot>
      </form>
    </Dialog>
  )
}

/** The unit's care provider keeps no journal in the region's record: the note stays in the case. */
const KeptHere = ({ text, contactType }: { text: string; contactType: string }) => (
  <section className='artefact'>
    <p>{t('note.kept-here')}</p>
    <p>{contactType}</p>
    <p className='note-text' lang='sv'>
      {text.trim()}
    </p>
  </section>
)

type Shown = Preview['artefacts'][number]

/** First what a colleague will read, when it stands in the bytes as it is said here; then the bytes as they will be sent. */
export function Artefact({
  artefact,
  view,
  written,
}: {
  artefact: Shown
  view: DialogProps['view']
  written: { text: string; contactType: string }
}) {
  const { kind, title, body } = artefact
  const holds = (text: string) => body.includes(JSON.stringify(text).slice(1, -1))
  const bookings = kind === 'appointment' ? view.bookings.filter(b => holds(b.start) && holds(b.slot)) : []
  return (
    <section className='artefact'>
      <h3>{title}</h3>
      {kind === 'encounter' && holds(written.contactType) && <p>{written.contactType}</p>}
      {kind === 'note' && holds(written.text.trim()) && (
        <p className='note-text' lang='sv'>
          <Marked text={written.text.trim()} />
        </p>
      )}
      {bookings.map(b => (
        <p key={b.slot}>{t('booking.line', { kind: t(`booking.${b.kind}`), time: clock(b.start), unit: b.unit.name })}</p>
      ))}
      <details>
        <summary>{t('note.raw')}</summary>
        <pre>{body}</pre>
      </details>
    </section>
  )
}
