// Closing a case with its outcome. What fits best is proposed from what has been done, so that Enter is enough; when nothing
// has been done nothing is proposed. Nobody urgent is left without a word by one press.
import { useState } from 'react'
import { outcomes, problems } from '../../outcomes.ts'
import type { DialogProps } from '../dialogs.tsx'
import type { CaseView } from '../wire.ts'
import { t } from '../words.ts'
import { Choices, Dialog, Foot, useAct } from './dialog.tsx'

type Outcome = (typeof outcomes)[number]
type Problem = (typeof problems)[number]

/** Something a caregiver has said to the citizen in this case. */
const written = (view: CaseView): boolean => view.lines.some(line => line.from === 'caregiver')
const isUrgent = (view: CaseView): boolean => view.urgency?.level === 'P1' || view.urgency?.level === 'P2'

function likely(view: CaseView): Outcome | null {
  if (view.bookings.length > 0) return 'booked'
  if (view.urgency?.level === 'P1' || (!written(view) && view.notes.length === 0)) return null
  return view.judgement?.action === 'self-care' && view.urgency?.by === 'rules' ? 'self-care' : 'answered'
}
/** What ends here, with a note in the record, usually stands for a visit. */
const standsForVisit = (view: CaseView, reason: Outcome | null): boolean =>
  view.notes.length > 0 && reason !== null && ['answered', 'self-care', 'prescription'].includes(reason)
const worsened = (view: CaseView): boolean =>
  view.urgency?.code === 'got-worse' || view.urgency?.reason === t('reason.worse') || view.alert?.kind === 'worse'
function likelyProblem(view: CaseView): Problem {
  if (worsened(view)) return 'worsened'
  return view.urgency?.code === 'known-plan' || view.reopened ? 'known' : 'new'
}

export function Close({ view, act, close }: DialogProps) {
  const [reason, setReason] = useState<Outcome | null>(likely(view))
  const [visit, setVisit] = useState<boolean | null>(null)
  const [problem, setProblem] = useState<Problem>(likelyProblem(view))
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  const [asked, ask] = useState(false)
  const silent = isUrgent(view) && !written(view)
  const equalsVisit = visit ?? standsForVisit(view, reason)
  return (
    <Dialog title={t('act.close')} view={view} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (reason === null) return setWrong(t('close.choose'))
          if (silent && !asked) {
            ask(true)
            return setWrong(t('close.unwritten'))
          }
          void run({ act: 'close', reason, equalsVisit, problem })
        }}
      >
        <p>{t('close.text')}</p>
        {view.lowering && <p className='warning'>{t('close.lowering', { level: view.lowering.level })}</p>}
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
        <Foot wrong={wrong} busy={busy} label={t(asked ? 'close.anyway' : 'act.close')} close={close} />
      </form>
    </Dialog>
  )
}
