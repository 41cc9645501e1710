// Closing a case with its outcome. The outcome that fits best is proposed from what has been done.
import { useState } from 'react'
import type { DialogProps } from '../dialogs.tsx'
import type { CloseReason } from '../wire.ts'
import { t } from '../words.ts'
import { Choices, Dialog, Foot, useAct } from './dialog.tsx'

const outcomes = [
  'answered',
  'self-care',
  'booked',
  'referred',
  'emergency',
  'no-answer',
  'declined',
] as const satisfies readonly CloseReason[]
type Outcome = (typeof outcomes)[number]

export function Close({ view, act, close }: DialogProps) {
  const [reason, setReason] = useState<Outcome>(view.bookings.length > 0 ? 'booked' : 'answered')
  const { busy, wrong, run } = useAct(view, act, close)
  return (
    <Dialog title={t('act.close')} view={view} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          void run({ act: 'close', reason })
        }}
      >
        <p>{t('close.text')}</p>
        {view.notes.length === 0 && view.person && <p className='warning'>{t('close.unsigned')}</p>}
        <Choices
          legend={t('close.outcome')}
          name='outcome'
          value={reason}
          set={setReason}
          focus
          options={outcomes.map(id => ({ id, title: t(`close.${id}`) }))}
        />
        <Foot wrong={wrong} busy={busy} label={t('act.close')} close={close} />
      </form>
    </Dialog>
  )
}
