// Over a care provider's border, as it stands: in the header of the case that asks, and at the top of the one that came.
import './referral.css'
import { Button } from '@mantine/core'
import { clock } from './time.ts'
import type { Opened } from './use-case.ts'
import type { CaseView } from './wire.ts'
import { t } from './words.ts'

export function ReferralStrip({ view, act }: { view: CaseView; act: Opened['act'] }) {
  const { referral } = view
  if (!referral) return null
  const { state, to, until, number = '' } = referral
  return (
    <div className='referral-strip' data-state={state} role='status'>
      <p>{t(`refer.state.${state}`, { unit: to.name, time: clock(until), number })}</p>
      {view.acts.includes('withdraw-referral') && (
        <Button size='compact-sm' variant='default' onClick={() => void act(view.id, { act: 'withdraw-referral' })}>
          {t('act.withdraw-referral')}
        </Button>
      )}
    </div>
  )
}

export function Received({ view }: { view: CaseView }) {
  const { received } = view
  if (!received) return null
  const { unit, provider } = received.from
  return (
    <>
      <h3>{t('received.title', { unit: unit.name, provider: provider.name })}</h3>
      <p className='faint'>{t('received.text', { time: clock(received.consentedAt) })}</p>
      <p>
        <bdi>{t('received.reason', { reason: received.reason })}</bdi>
      </p>
      <blockquote className='received'>
        <bdi>{received.summary}</bdi>
      </blockquote>
    </>
  )
}
