// The urgency in the header: a click on another level, a click on a reason. And the proposal to lower that waits for a
// licensed colleague.
import './urgency.css'
import { Button } from '@mantine/core'
import type { DialogName } from './dialogs.tsx'
import { clock } from './time.ts'
import type { Opened } from './use-case.ts'
import type { CaseView, Level } from './wire.ts'
import { t } from './words.ts'

export const levels: readonly Level[] = ['P1', 'P2', 'P3', 'P4', 'P5']

export function Levels({ view, show }: { view: CaseView; show: (name: DialogName) => void }) {
  const now = view.urgency?.level ?? null
  if (!view.acts.includes('change-urgency'))
    return <span className={`level ${now ?? 'none'}`}>{t(`level.${now ?? 'none'}`)}</span>
  return (
    <>
      <fieldset className='levels' id='levels'>
        <legend className='visually-hidden'>{t('act.change-urgency')}</legend>
        {levels.map(level => (
          <button
            key={level}
            type='button'
            className={level}
            disabled={level === now}
            aria-label={t(level === now ? 'urgency.now' : 'urgency.set', { level: t(`level.${level}`) })}
            title={t(`level.${level}`)}
            onClick={() => show(`change-urgency:${level}`)}
          >
            {level}
          </button>
        ))}
      </fieldset>
      <span className='faint'>{t(`level.${now ?? 'none'}`).replace(/^P\d /, '')}</span>
    </>
  )
}

export function Lowering({ view, act }: { view: CaseView; act: Opened['act'] }) {
  const { lowering, urgency } = view
  if (!lowering) return null
  const now = urgency?.level ?? ''
  const can = (name: CaseView['acts'][number]) => view.acts.includes(name)
  return (
    <div className='lowering-strip'>
      <p>
        <strong>{t('lowering.title', { level: t(`level.${lowering.level}`) })}</strong>{' '}
        <bdi>
          {t('lowering.by', {
            name: lowering.by.name,
            role: lowering.by.role,
            time: clock(lowering.at),
            reason: lowering.reason,
          })}
        </bdi>{' '}
        {t('lowering.until', { level: now })}{' '}
        {t(can('confirm-lowering') ? 'lowering.look' : lowering.central ? 'lowering.wait.central' : 'lowering.wait')}
      </p>
      <div className='buttons'>
        {can('confirm-lowering') && (
          <Button
            size='compact-md'
            variant='filled'
            onClick={() => void act(view.id, { act: 'confirm-lowering', level: lowering.level })}
          >
            {t('act.confirm-lowering')}
          </Button>
        )}
        {can('refuse-lowering') && (
          <Button
            size='compact-md'
            variant='default'
            onClick={() => void act(view.id, { act: 'refuse-lowering', level: lowering.level })}
          >
            {t('act.refuse-lowering', { level: now })}
          </Button>
        )}
        {lowering.mine && (
          <Button size='compact-md' variant='default' onClick={() => void act(view.id, { act: 'withdraw-lowering' })}>
            {t('act.withdraw-lowering')}
          </Button>
        )}
      </div>
    </div>
  )
}
