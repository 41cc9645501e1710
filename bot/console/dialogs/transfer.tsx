// Passing a case on: the health centre where the person is listed stands first. To another care provider's unit it is a
// disclosure, and the patient is asked first (refer.tsx).
import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { api } from '../api.ts'
import type { DialogProps } from '../dialogs.tsx'
import { useDraft } from '../drafts.ts'
import type { UnitChoice } from '../wire.ts'
import { t } from '../words.ts'
import { Choices, Dialog, Foot, Reason, useAct } from './dialog.tsx'
import { Refer } from './refer.tsx'

export function Transfer({ view, act, close }: DialogProps) {
  const [units, setUnits] = useState<UnitChoice[] | null>(null)
  const [unit, setUnit] = useState<string | null>(null)
  const [find, setFind] = useState('')
  const [reason, setReason] = useDraft(view.id, 'reason:transfer', t('transfer.reason'))
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  const mayRefer = view.acts.includes('refer')
  const [over, goOver] = useState(false)
  const chosen = units?.find(u => u.hsaId === unit)
  useEffect(() => {
    api.units(view.id).then(
      found => {
        setUnits(found)
        setUnit(found.find(u => u.listed && (!u.otherProvider || mayRefer))?.hsaId ?? null)
      },
      error => setWrong(error.message),
    )
  }, [view.id, setWrong, mayRefer])
  const sought = find.trim().toLocaleLowerCase('sv')
  const shown = (units ?? []).filter(u => `${u.name} ${u.municipality}`.toLocaleLowerCase('sv').includes(sought))
  if (over && chosen?.otherProvider) return <Refer view={view} act={act} close={close} unit={chosen} back={() => goOver(false)} />
  return (
    <Dialog title={t('act.transfer')} view={view} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (chosen?.otherProvider) goOver(true)
          else if (unit) void run({ act: 'transfer', unit, reason })
          else setWrong(t('transfer.choose'))
        }}
      >
        <p>{t('transfer.text')}</p>
        <label className='field'>
          <span>{t('transfer.find')}</span>
          <input type='search' value={find} onChange={event => setFind(event.target.value)} data-autofocus />
        </label>
        {!units && !wrong && <Loader role='img' size='sm' aria-label={t('loading')} />}
        {units && shown.length === 0 && <p>{t('transfer.none')}</p>}
        <div className='scrolling'>
          <Choices
            legend={t('transfer.unit')}
            name='unit'
            value={unit}
            set={setUnit}
            options={shown.map(u => ({
              id: u.hsaId,
              title: <UnitLine unit={u} view={view} />,
              disabled: u.otherProvider !== null && !mayRefer,
            }))}
          />
        </div>
        {!chosen?.otherProvider && <Reason value={reason} set={setReason} />}
        <Foot wrong={wrong} busy={busy} label={t(chosen?.otherProvider ? 'refer.continue' : 'act.transfer')} close={close} />
      </form>
    </Dialog>
  )
}

/** Whether they can be asked about another care provider, or what must come first. */
const border = ({ acts, claim, person }: DialogProps['view']): string => {
  if (acts.includes('refer')) return 'refer.asks-first'
  if (!person) return 'refer.needs-login'
  return claim?.mine ? 'refer.not-now' : 'refer.claim-first'
}

function UnitLine({ unit, view }: { unit: UnitChoice; view: DialogProps['view'] }) {
  return (
    <>
      <strong>{unit.name}</strong>{' '}
      <span className='faint nowrap'>
        {unit.municipality} · {t(unit.open ? 'transfer.open' : 'transfer.closed')}
      </span>{' '}
      {unit.listed && <span className='chip strong'>{t('transfer.listed')}</span>}{' '}
      {unit.meets && <span className='chip'>{t('transfer.meets')}</span>}
      {unit.otherProvider && <span className='block small'>{t(border(view), { provider: unit.otherProvider })}</span>}
    </>
  )
}
