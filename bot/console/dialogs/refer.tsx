// To another care provider: what would be sent, to be changed by the caregiver, and beside it the question as the patient will
// read it. Nothing leaves before they have said yes.
import { Button, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { api } from '../api.ts'
import { keepDraft, useDraft } from '../drafts.ts'
import type { DialogProps } from '../dialogs.tsx'
import type { ReferralDraft, UnitChoice } from '../wire.ts'
import { t } from '../words.ts'
import { Dialog, Foot, Reason, useAct } from './dialog.tsx'

type Props = Pick<DialogProps, 'view' | 'act' | 'close'> & { unit: UnitChoice; back: () => void }
const KEPT = 'reason:refer-summary'

export function Refer({ unit, back, ...props }: Props) {
  const [draft, setDraft] = useState<ReferralDraft | null>(null)
  const [failed, fail] = useState<string | null>(null)
  const { view, close } = props
  useEffect(() => {
    api.referralDraft(view.id, unit.hsaId).then(setDraft, error => fail(error.message))
  }, [view.id, unit.hsaId])
  return (
    <Dialog title={t('refer.title')} view={view} close={close} wide>
      <p>{t('refer.border', { unit: unit.name, provider: unit.otherProvider ?? '' })}</p>
      {!draft && !failed && <Loader role='img' size='sm' aria-label={t('loading')} />}
      {failed && (
        <>
          <p className='wrong-line' role='alert'>
            {failed}
          </p>
          <Button variant='default' onClick={back}>
            {t('refer.back')}
          </Button>
        </>
      )}
      {draft && <Asking {...props} unit={unit} draft={draft} back={back} />}
    </Dialog>
  )
}

function Asking({ view, act, close, unit, draft, back }: Props & { draft: ReferralDraft }) {
  const [reason, setReason] = useDraft(view.id, 'reason:refer', draft.reason)
  const [summary, setSummary] = useDraft(view.id, KEPT, draft.summary)
  const { busy, wrong, run } = useAct(view, act, close)
  const [before, between, after] = draft.asks
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void run({ act: 'refer', unit: unit.hsaId, reason, summary }).then(done => done.ok && keepDraft(view.id, KEPT, ''))
      }}
    >
      <Reason value={reason} set={setReason} focus help={t('refer.reason.help')} />
      <div className='refer-both'>
        <label className='field'>
          <span>
            {t('refer.summary')} <span className='faint'>{t('refer.summary.help')}</span>
          </span>
          <textarea rows={14} value={summary} maxLength={4000} required onChange={event => setSummary(event.target.value)} />
        </label>
        <div className='field'>
          <span id='refer-preview'>{t('refer.preview')}</span>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard */}
          <section className='refer-preview' lang={view.language} tabIndex={0} aria-labelledby='refer-preview'>
            {before}
            <bdi>{reason}</bdi>
            {between}
            <bdi>{summary}</bdi>
            {after}
          </section>
        </div>
      </div>
      <p>{t('refer.waits')}</p>
      <Foot wrong={wrong} busy={busy} label={t('act.refer')} close={close}>
        <Button variant='default' onClick={back}>
          {t('refer.back')}
        </Button>
      </Foot>
    </form>
  )
}
