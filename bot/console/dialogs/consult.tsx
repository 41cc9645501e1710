// Asking a colleague for advice: one who is at work, at this unit or another of the same care provider. The patient is not part
// of it: it stays between colleagues.
import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { api } from '../api.ts'
import type { DialogProps } from '../dialogs.tsx'
import type { ConsultChoice } from '../wire-consult.ts'
import { t } from '../words.ts'
import { Choices, Dialog, Foot, useAct } from './dialog.tsx'

export function Consult({ view, act, close }: DialogProps) {
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  const [units, setUnits] = useState<ConsultChoice[] | null>(null)
  const [unit, setUnit] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  useEffect(() => {
    api.consultable(view.id).then(
      found => {
        setUnits(found)
        setUnit(found[0]?.hsaId ?? null)
      },
      error => setWrong(error.message),
    )
  }, [view.id, setWrong])
  const chosen = units?.find(one => one.hsaId === unit)
  return (
    <Dialog title={t('act.consult')} view={view} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (!to || !unit) setWrong(t('consult.choose'))
          else if (reason.trim() === '') setWrong(t('consult.no-question'))
          else void run({ act: 'consult', to, unit, reason: reason.trim() })
        }}
      >
        <p>{t('consult.text')}</p>
        {!units && !wrong && <Loader role='img' size='sm' aria-label={t('loading')} />}
        {units?.length === 0 && <p>{t('consult.nobody')}</p>}
        {units && units.length > 0 && (
          <>
            <label className='field'>
              <span>{t('consult.unit')}</span>
              <select
                value={unit ?? ''}
                onChange={event => {
                  setUnit(event.target.value)
                  setTo(null)
                }}
              >
                {units.map(one => (
                  <option key={one.hsaId} value={one.hsaId}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
            <Choices
              legend={t('consult.whom')}
              name='consult-to'
              value={to}
              set={setTo}
              focus
              options={(chosen?.colleagues ?? []).map(one => ({ id: one.hsaId, title: `${one.name}, ${one.role}` }))}
            />
            <label className='field'>
              <span>{t('consult.question')}</span>
              <textarea rows={3} maxLength={4000} value={reason} onChange={event => setReason(event.target.value)} />
            </label>
          </>
        )}
        <Foot wrong={wrong} busy={busy} label={units?.length === 0 ? null : t('consult.ask')} close={close} />
      </form>
    </Dialog>
  )
}
