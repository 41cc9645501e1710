// One thing to review: who, what, why it came up; opened with a reason, decided with a comment. Opening is itself in the log.
import { type FormEvent, type ReactNode, useState } from 'react'
import { api } from './api.ts'
import type { Decision, Look, Opened } from './wire.ts'
import { here, t } from './words.ts'

const decisions: Decision[] = ['justified', 'investigate', 'abuse']

type Props = {
  kind: 'look' | 'glass'
  id: string
  who: Look['who']
  number: string
  decided: Look['decided']
  because: string[]
  units: Record<string, string>
  changed: () => void
  children: ReactNode
}

export function Item({ kind, id, who, number, decided: before, because, units, changed, children }: Props) {
  const [asking, setAsking] = useState<'open' | Decision | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [decided, setDecided] = useState(before)
  const [wrong, setWrong] = useState('')
  const failed = (error: unknown) => setWrong(error instanceof Error ? error.message : t('failed'))
  const go = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = String(new FormData(event.currentTarget).get('said') ?? '').trim()
    setWrong('')
    if (asking === 'open')
      return api.open(kind, id, said).then(found => {
        setOpened(found)
        setAsking(null)
      }, failed)
    if (!asking) return
    const act = asking
    await api.decide(kind, id, { act, comment: said, because }).then(() => {
      setDecided({ act, comment: said, by: '', at: new Date().toISOString() })
      setAsking(null)
      changed()
    }, failed)
  }
  return (
    <li>
      <h2>
        {who.name} <span className='faint'>{who.role}</span> · <span className='number'>{number}</span>
      </h2>
      {children}
      {decided && (
        <p className='decided'>
          <strong>{t(`decision.${decided.act}`)}</strong> {here(decided.at)}
          {decided.by && ` · ${decided.by}`} <bdi>{decided.comment}</bdi>
        </p>
      )}
      {opened && <Inside opened={opened} units={units} />}
      {asking === null ? (
        <p className='foot'>
          {!opened && (
            <button type='button' onClick={() => setAsking('open')}>
              {t('open')}
            </button>
          )}
          {decisions.map(act => (
            <button key={act} type='button' onClick={() => setAsking(act)}>
              {t(`decide.${act}`)}
            </button>
          ))}
        </p>
      ) : (
        <form onSubmit={event => void go(event)}>
          <label>
            {t(asking === 'open' ? 'open.reason' : 'decide.comment')}
            <input
              name='said'
              // biome-ignore lint/a11y/noAutofocus: the field was asked for with the button just pressed
              autoFocus
              maxLength={asking === 'open' ? 500 : 2000}
              minLength={asking === 'open' ? 5 : undefined}
              required={asking !== 'justified'}
            />
          </label>
          {asking === 'open' && <p className='faint'>{t('open.text')}</p>}
          <p className='foot'>
            <button type='submit' className='main'>
              {t(asking === 'open' ? 'open' : `decide.${asking}`)}
            </button>
            <button type='button' onClick={() => setAsking(null)}>
              {t('cancel')}
            </button>
          </p>
        </form>
      )}
      <p className='bad' role='alert'>
        {wrong}
      </p>
    </li>
  )
}

function Inside({ opened: { person, units: at, rows }, units }: { opened: Opened; units: Record<string, string> }) {
  return (
    <div className='opened'>
      <dl>
        <dt>{t('patient')}</dt>
        <dd>
          {person === null ? t('patient.anonymous') : person.name === '' ? t('patient.protected') : <bdi>{person.name}</bdi>}
          {person?.protected && person.name !== '' && <span className='chip'>{t('patient.protected')}</span>}
        </dd>
        <dt>{t('case.units')}</dt>
        <dd>{at.join(', ') || '–'}</dd>
      </dl>
      <p className='faint'>{t('rows')}</p>
      <ul>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be alike in every column
          <li key={i}>
            {here(row.at)} · {t(`row.${row.what}`)} · {t(`why.${row.why}`)} · {units[row.unit] ?? row.unit}
          </li>
        ))}
      </ul>
    </div>
  )
}
