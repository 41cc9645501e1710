// Signing a student's note in one's own name: first the very bytes, then the signature. Or it goes back with a reason.
import { Loader } from '@mantine/core'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../api.ts'
import type { DialogProps } from '../dialogs.tsx'
import { useDraft } from '../drafts.ts'
import type { Preview } from '../wire.ts'
import { t } from '../words.ts'
import { Dialog, Foot, Reason, useAct } from './dialog.tsx'
import { Artefact } from './note.tsx'

type Props = DialogProps & { submitted: string }

export function Countersign({ view, act, close, submitted }: Props) {
  const note = view.submitted.find(one => one.id === submitted)
  const [preview, setPreview] = useState<Preview | null>(null)
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  const form = useRef<HTMLFormElement>(null)
  const look = useCallback(
    () =>
      api.countersignPreview(view.id, submitted).then(
        found => {
          setPreview(found)
          setWrong(null)
        },
        error => setWrong(error.message),
      ),
    [view.id, submitted, setWrong],
  )
  useEffect(() => void look(), [look])
  const sign = async (event: FormEvent) => {
    event.preventDefault()
    if (!preview) return
    const { id, at, digest } = preview
    const done = await run({ act: 'countersign', submitted, note: { id, at, digest } })
    if (done.ok || done.code !== 'preview-changed') return
    // The case has moved since: what would be signed now is shown anew.
    await look()
    setWrong(done.message)
  }
  return (
    <Dialog title={t('act.countersign')} view={view} close={close} wide>
      <form ref={form} onSubmit={event => void sign(event)}>
        <p>{t('countersign.text', { name: note?.by.name ?? '' })}</p>
        {!preview && !wrong && <Loader role='img' aria-label={t('loading')} />}
        {preview?.artefacts.map(a => (
          <Artefact
            key={a.id}
            artefact={a}
            view={view}
            written={{ text: note?.signs ?? '', contactType: note?.contactType ?? '' }}
          />
        ))}
        <Foot wrong={wrong} busy={busy} label={t('countersign.sign')} close={close} />
      </form>
    </Dialog>
  )
}

export function SendBack({ view, act, close, submitted }: Props) {
  const note = view.submitted.find(one => one.id === submitted)
  const [reason, setReason] = useDraft(view.id, 'reason:send-back')
  const { busy, wrong, run } = useAct(view, act, close)
  return (
    <Dialog title={t('act.send-back')} view={view} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          void run({ act: 'send-back', submitted, reason })
        }}
      >
        <p>{t('send-back.text', { name: note?.by.name ?? '' })}</p>
        <Reason value={reason} set={setReason} focus />
        <Foot wrong={wrong} busy={busy} label={t('act.send-back')} close={close} />
      </form>
    </Dialog>
  )
}
