// The filters above the queue: what is active is always visible and goes away with one click; views are saved filters.
import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { chipsOf, everything, type Filter, type Kept, same, toggled } from './queue-filter.ts'
import { spokenHere, spokenName } from './languages.ts'
import type { QueueRow } from './wire.ts'
import { t } from './words.ts'

type Props = { rows: readonly QueueRow[]; hidden: number; kept: Kept; set: (kept: Kept) => void }
const levels = ['P1', 'P2', 'P3', 'P4', 'P5'] as const
const flags = ['suits', 'mine', 'patient', 'alarms'] as const

export function Filters({ rows, hidden, kept, set }: Props) {
  const [shown, setShown] = useState(false)
  const { filter, views } = kept
  const units = new Map(rows.flatMap(row => (row.unit ? [[row.unit.hsaId, row.unit.name]] : [])))
  const chips = chipsOf(filter, hsaId => units.get(hsaId) ?? hsaId)
  const choose = (next: Filter) => set({ ...kept, filter: next })
  return (
    <div className='filters'>
      <div className='filter-bar'>
        <button
          type='button'
          className='filter-open'
          aria-expanded={shown}
          aria-controls='filter-panel'
          onClick={() => setShown(!shown)}
        >
          {t('filter')}
        </button>
        {views.map(view => (
          <button
            key={view.name}
            type='button'
            className='view'
            aria-pressed={same(view.filter, filter)}
            onClick={() => choose(same(view.filter, filter) ? everything : view.filter)}
          >
            {view.name}
          </button>
        ))}
      </div>
      {chips.length > 0 && (
        <div className='active-filters'>
          <ul className='filter-chips' aria-label={t('filter.active')}>
            {chips.map(chip => (
              <li key={chip.label}>
                <button
                  type='button'
                  className='filter-chip'
                  aria-label={t('filter.remove', { what: chip.label })}
                  onClick={() => choose(chip.rest)}
                >
                  {chip.label} <span aria-hidden>×</span>
                </button>
              </li>
            ))}
            <li>
              <button type='button' className='filter-clear' onClick={() => choose(everything)}>
                {t('filter.clear')}
              </button>
            </li>
          </ul>
          <p className='small' role='status'>
            {t('filter.hidden', { n: hidden })}
          </p>
        </div>
      )}
      <div id='filter-panel' hidden={!shown}>
        {shown && <Panel rows={rows} units={units} kept={kept} set={set} />}
      </div>
    </div>
  )
}

function Panel({ rows, units, kept, set }: Omit<Props, 'hidden'> & { units: ReadonlyMap<string, string> }) {
  const { filter } = kept
  const choose = (next: Filter) => set({ ...kept, filter: next })
  const kinds = [...new Set([...rows.map(row => row.complaint), ...filter.kinds])].sort((a, b) => a.localeCompare(b, 'sv'))
  return (
    <div className='filter-panel'>
      <fieldset className='choices inline'>
        <legend>{t('filter.levels')}</legend>
        {levels.map(level => (
          <Tick
            key={level}
            label={level}
            on={filter.levels.includes(level)}
            turn={() => choose({ ...filter, levels: toggled(filter.levels, level).sort() })}
          />
        ))}
      </fieldset>
      <fieldset className='choices'>
        <legend>{t('filter.whose')}</legend>
        {flags.map(name => (
          <Tick
            key={name}
            label={t(`filter.${name}`)}
            on={filter[name]}
            turn={() => choose({ ...filter, [name]: !filter[name] })}
          />
        ))}
      </fieldset>
      {kinds.length > 1 && (
        <fieldset className='choices filter-kinds'>
          <legend>{t('filter.kinds')}</legend>
          {kinds.map(kind => (
            <Tick
              key={kind}
              label={kind || t('row.no-complaint')}
              on={filter.kinds.includes(kind)}
              turn={() => choose({ ...filter, kinds: toggled(filter.kinds, kind) })}
            />
          ))}
        </fieldset>
      )}
      {units.size > 1 && (
        <fieldset className='choices'>
          <legend>{t('filter.units')}</legend>
          {[...units].map(([hsaId, name]) => (
            <Tick
              key={hsaId}
              label={name}
              on={filter.units.includes(hsaId)}
              turn={() => choose({ ...filter, units: toggled(filter.units, hsaId) })}
            />
          ))}
        </fieldset>
      )}
      <fieldset className='choices filter-languages'>
        <legend>{t('filter.languages')}</legend>
        {spokenHere.map(code => (
          <Tick
            key={code}
            label={spokenName(code)}
            on={kept.languages.includes(code)}
            turn={() => set({ ...kept, languages: toggled(kept.languages, code) })}
          />
        ))}
      </fieldset>
      <Views kept={kept} set={set} />
    </div>
  )
}

function Views({ kept, set }: Pick<Props, 'kept' | 'set'>) {
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const called = name.trim()
    if (called === '') return
    const others = kept.views.filter(view => view.name !== called)
    set({ ...kept, views: [...others, { name: called, filter: kept.filter }].slice(-20) })
    setName('')
  }
  return (
    <>
      {!same(kept.filter, everything) && (
        <form className='save-view' onSubmit={save}>
          <label className='field'>
            <span>{t('view.name')}</span>
            <input value={name} onChange={event => setName(event.target.value)} maxLength={40} required />
          </label>
          <Button type='submit' size='compact-md' variant='default'>
            {t('view.save')}
          </Button>
        </form>
      )}
      {kept.views.length > 0 && (
        <ul className='view-list' aria-label={t('view.saved')}>
          {kept.views.map(view => (
            <li key={view.name}>
              <span>{view.name}</span>
              <Button
                size='compact-sm'
                variant='subtle'
                aria-label={t('view.remove', { name: view.name })}
                onClick={() => set({ ...kept, views: kept.views.filter(other => other !== view) })}
              >
                {t('view.remove.short')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Tick({ label, on, turn }: { label: string; on: boolean; turn: () => void }) {
  return (
    <label className='choice'>
      <input type='checkbox' checked={on} onChange={turn} />
      <span>{label}</span>
    </label>
  )
}
