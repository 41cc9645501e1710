// A case that is there and not for these eyes: why, whom to ask, and the way through it. Nothing of the person is on the page.
import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api } from './api.ts'
import { Choices } from './dialogs/dialog.tsx'
import { clock } from './time.ts'
import type { Me } from './wire.ts'
import { t } from './words.ts'
import './roles.css'

const grounds = ['emergency', 'consent'] as const

type Props = { id: string; me: Me; why: { code: string; message: string }; reload: () => void }

export function HiddenCase({ id, me, why, reload }: Props) {
  return (
    <div className='hidden-case'>
      <h2>{t(`hidden.${why.code}`)}</h2>
      <p>{why.message}</p>
      {me.duty !== 'student' && <BreakGlass id={id} because={why.code} done={reload} />}
    </div>
  )
}

/** `because`: what it is hidden by. `done`: it is broken; what was hidden may be read now. */
export function BreakGlass({ id, because, done }: { id: string; because: string; done: () => void }) {
  const [asking, setAsking] = useState(false)
  const broken = () => {
    setAsking(false)
    done()
  }
  if (asking) return <Breaking id={id} because={because} done={broken} cancel={() => setAsking(false)} />
  return (
    <Button variant='default' size='compact-md' onClick={() => setAsking(true)}>
      {t('glass.break')}
    </Button>
  )
}

type Asking = { id: string; because: string; done: () => void; cancel: () => void }

function Breaking({ id, because, done, cancel }: Asking) {
  const [ground, setGround] = useState<(typeof grounds)[number] | null>(null)
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const go = async (event: FormEvent) => {
    event.preventDefault()
    if (!ground) return setWrong(t('glass.no-ground'))
    setBusy(true)
    await api.breakGlass(id, ground, reason, because).then(done, error => setWrong(error.message))
    setBusy(false)
  }
  return (
    <form className='breaking' onSubmit={event => void go(event)}>
      <p>{t('glass.text')}</p>
      <Choices
        legend={t('glass.ground')}
        name='ground'
        value={ground}
        set={setGround}
        focus
        options={grounds.map(one => ({ id: one, title: t(`glass.ground.${one}`) }))}
      />
      <label className='field'>
        <span>
          {t('reason')} <span className='faint'>{t('glass.reason.help')}</span>
        </span>
        <textarea
          rows={3}
          minLength={10}
          maxLength={500}
          required
          value={reason}
          onChange={event => setReason(event.target.value)}
        />
      </label>
      <p className='wrong-line' role='alert'>
        {wrong}
      </p>
      <div className='dialog-foot'>
        <Button variant='subtle' onClick={cancel}>
          {t('cancel')}
        </Button>
        <Button type='submit' variant='filled' color='red' loading={busy}>
          {t('glass.break')}
        </Button>
      </div>
    </form>
  )
}

export const GlassStrip = ({ until }: { until: string }) => (
  <p className='strip glass' role='status'>
    {t('glass.until', { time: clock(until) })}
  </p>
)
