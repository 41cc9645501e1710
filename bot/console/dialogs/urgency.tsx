// Why the urgency is another: each published reason is a button, and the click on it is the change.
import { useRef } from 'react'
import { reasonsFor, type UrgencyReason, wayTo } from '../../urgency-reasons.ts'
import type { DialogProps } from '../dialogs.tsx'
import { useDraft } from '../drafts.ts'
import type { Level } from '../wire.ts'
import { t } from '../words.ts'
import { Dialog, useAct } from './dialog.tsx'

export function Urgency({ view, me, act, close, level }: DialogProps & { level: Level }) {
  const [added, setAdded] = useDraft(view.id, 'reason:change-urgency')
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  const own = useRef<HTMLInputElement>(null)
  const from = view.urgency?.level
  const way = wayTo(from, level)
  const second = way === 'down' && (from === 'P1' || from === 'P2')
  const barred = second && !me.licensed
  const choose = (code: UrgencyReason) => {
    if (busy) return
    const words = added.trim()
    if (code === 'other' && words === '') {
      setWrong(t('urgency.added.missing'))
      own.current?.focus()
    } else void run({ act: 'change-urgency', level, code, ...(words ? { added: words } : {}) })
  }
  return (
    <Dialog title={t('urgency.set', { level: t(`level.${level}`) })} view={view} close={close}>
      <p>{t(barred ? 'urgency.text.unlicensed' : second ? 'urgency.text.second' : 'urgency.text', { level: from ?? '' })}</p>
      {!barred && (
        <>
          <h3 id='urgency-why'>{t(`urgency.why.${way}`)}</h3>
          <ul className='reasons' aria-labelledby='urgency-why'>
            {reasonsFor(way).map((code, i) => (
              <li key={code}>
                <button type='button' data-autofocus={i === 0 || undefined} onClick={() => choose(code)}>
                  {t(`urgency.reason.${code}`)}
                </button>
              </li>
            ))}
          </ul>
          <label className='field'>
            <span>
              {t('urgency.added')} <span className='faint'>{t('urgency.added.help')}</span>
            </span>
            <input ref={own} value={added} onChange={event => setAdded(event.target.value)} maxLength={500} />
          </label>
          <p className='wrong-line' role='alert'>
            {wrong}
          </p>
        </>
      )}
    </Dialog>
  )
}
