// Passing a case on: the health centre where the person is listed stands first. Another care provider's unit is
// shown but can't be chosen, because that is a disclosure the citizen must be asked about.
import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { api } from '../api.ts'
import type { DialogProps } from '../dialogs.tsx'
import { useDraft } from '../drafts.ts'
import type { UnitChoice } from '../wire.ts'
import { t } from '../words.ts'
import { Choices, Dialog, Foot, Reason, useAct } from './dialog.tsx'

export function Transfer({ view, act, close }: DialogProps) {
  const [units, setUnits] = useState<UnitChoice[] | null>(null)
  const [unit, setUnit] = useState<string | null>(null)
  const [find, setFind] = useState('')
  const [reason, setReason] = useDraft(view.id, 'reason:transfer', t('transfer.reason'))
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  useEffect(() => {
    api.units(view.id).then(
      found => {
        setUnits(found)
        setUnit(found.find(u => u.listed && !u.otherProvider)?.hsaId ?? null)
      },
      error => setWrong(error.message),
    )
  }, [view.id, setWrong])
  const sought = find.trim().toLocaleLowerCase('sv')
  const shown = (units ?? []).filter(u => `${u.name} ${u.municipality}`.toLocaleLowerCase('sv').includes(sought))
  return (
    <Dialog title={t('act.transfer')} view={view} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (unit) void run({ act: 'transfer', unit, reason })
          else setWrong(t('transfer.choose'))
        }}
      >
        <p>{t('transfer.text')}</p>
        <label className='field'>
          <span>{t('transfer.find')}</span>
          <input type='search' value={find} onChange={event => setFind(event.target.value)} data-autofocus />
        </label>
        {!units && !wrong && <Loader size='sm' aria-label={t('loading')} />}
        {units && shown.length === 0 && <p>{t('transfer.none')}</p>}
        <div className='scrolling'>
          <Choices
            legend={t('transfer.unit')}
            name='unit'
            value={unit}
            set={setUnit}
            options={shown.map(u => ({ id: u.hsaId, title: <UnitLine unit={u} />, disabled: u.otherProvider !== null }))}
          />
        </div>
        <Reason value={reason} set={setReason} />
        <Foot wrong={wrong} busy={busy} label={t('act.transfer')} close={close} />
      </form>
    </Dialog>
  )
}

function UnitLine({ unit }: { unit: UnitChoice }) {
  return (
    <>
      <strong>{unit.name}</strong> <span className='faint'>{unit.municipality}</span>{' '}
      {unit.listed && <span className='chip strong'>{t('transfer.listed')}</span>}{' '}
      <span className='faint nowrap'>· {t(unit.open ? 'transfer.open' : 'transfer.closed')}</span>
      {unit.otherProvider && <span className='block small'>{t('transfer.other', { name: unit.otherProvider })}</span>}
    </>
  )
}
