// The keys, from the same table that makes them work; and the switch that turns them off (WCAG 2.1.4).
import { Kbd } from '@mantine/core'
import { useState } from 'react'
import { actKeys, keysOn, lockKey, stuckKey, turnKeys } from '../keys.ts'
import { t } from '../words.ts'
import { Dialog } from './dialog.tsx'

export function Help({ close }: { close: () => void }) {
  const [on, setOn] = useState(keysOn())
  const rows: [string, string][] = [
    ['j ↓', t('help.next')],
    ['k ↑', t('help.previous')],
    ['Enter', t('help.open')],
    ['1 … 9', t('help.own')],
    ...Object.entries(actKeys).map(([act, key]): [string, string] => [key, t(`act.${act}`)]),
    [stuckKey, t('stuck')],
    ['Ctrl+K', t('palette')],
    ['Ctrl+P', t('print')],
    [lockKey, t('lock')],
    ['m', t('help.mute')],
    ['Esc', t('help.escape')],
    ['?', t('help.help')],
  ]
  return (
    <Dialog title={t('keys')} view={null} close={close}>
      <p>{t('help.text')}</p>
      <dl className='keys'>
        {rows.map(([key, what]) => (
          <div key={key + what}>
            <dt>
              {key.split(' ').map(k => (
                <Kbd key={k}>{k}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className='choice'>
        <input
          type='checkbox'
          checked={on}
          data-autofocus
          onChange={event => {
            turnKeys(event.target.checked)
            setOn(event.target.checked)
          }}
        />
        <span>{t('help.on')}</span>
      </label>
    </Dialog>
  )
}
