// Closing a case with its outcome. What fits best is proposed from what has been done, so that Enter is enough.
import { useState } from 'react'
import type { DialogProps } from '../dialogs.tsx'
import type { CaseView, CloseReason } from '../wire.ts'
import { t } from '../words.ts'
import { Choices, Dialog, Foot, useAct } from './dialog.tsx'

const outcomes = [
  'answered',
  'self-care',
  'booked',
  'visit-needed',
  'prescription',
  'referred',
  'emergency',
  'no-answer',
  'declined',
] as const satisfies readonly CloseReason[]
type Outcome = (typeof outcomes)[number]
const problems = ['new', 'worsened', 'known'] as const
type Problem = (typeof problems)[number]

function likely(view: CaseView): Outcome {
  if (view.bookings.length > 0) return 'booked'
  if (view.urgency?.level === 'P1') return 'emergency'
  return view.judgement?.action === 'self-care' && view.urgency?.by === 'rules' ? 'self-care' : 'answered'
}
/** What ends here, with a note in the record, usually stands for a visit. */
const standsForVisit = (view: CaseView, reason: Outcome): boolean =>
  view.notes.length > 0 && ['answered', 'self-care', 'prescription'].includes(reason)
const worsened = (view: CaseView): boolean =>
  view.urgency?.code === 'got-worse' || view.urgency?.reason === t('reason.worse') || view.alert?.kind === 'worse'
function likelyProblem(view: CaseView): Problem {
  if (worsened(view)) return 'worsened'
  return view.urgency?.code === 'known-plan' || view.reopened ? 'known' : 'new'
}

export function Close({ view, act, close }: DialogProps) {
  const [reason, setReason] = useState<Outcome>(likely(view))
  const [visit, setVisit] = useState<boolean | null>(null)
  const [problem, setProblem] = useState<Problem>(likelyProblem(view))
  const { busy, wrong, run } = useAct(view, act, close)
  const equalsVisit = visit ?? standsForVisit(view, reason)
  return (
    <Dialog title={t('act.close')} view={view} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          void run({ act: 'close', reason, equalsVisit, problem })
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
        <Choices
          legend={t('close.problem')}
          name='problem'
          value={problem}
          set={setProblem}
          inline
          options={problems.map(id => ({ id, title: t(`close.problem.${id}`) }))}
        />
        <label className='choice'>
          <input type='checkbox' checked={equalsVisit} onChange={event => setVisit(event.target.checked)} />
          <span>
            {t('close.equals-visit')} <span className='faint'>{t('close.equals-visit.help')}</span>
          </span>
        </label>
        <Foot wrong={wrong} busy={busy} label={t('act.close')} close={close} />
      </form>
    </Dialog>
  )
}
