// The short dialogs: let it rest, give it back, cancel a booking, strike out a note.
import { type FormEvent, useState } from 'react'
import type { DialogProps } from '../dialogs.tsx'
import { instantOf, wall } from '../../hours.ts'
import { useDraft } from '../drafts.ts'
import { clock } from '../time.ts'
import { t } from '../words.ts'
import { Choices, Dialog, Foot, Reason, useAct } from './dialog.tsx'

const submit = (then: () => void) => (event: FormEvent) => {
  event.preventDefault()
  then()
}

const rests = ['30m', '1h', '3h', 'tomorrow', 'time'] as const

function until(rest: (typeof rests)[number], own: string): string | null {
  const now = Date.now()
  const later = (minutes: number) => new Date(now + minutes * 60_000).toISOString()
  if (rest === '30m') return later(30)
  if (rest === '1h') return later(60)
  if (rest === '3h') return later(180)
  if (rest === 'tomorrow') return instantOf(wall(later(24 * 60)).date, '08:00')
  const [date, time] = own.split('T')
  const at = date && time ? instantOf(date, time) : null
  return at && Date.parse(at) > now ? at : null
}

export function Hold({ view, act, close }: DialogProps) {
  const [rest, setRest] = useState<(typeof rests)[number]>('1h')
  const [own, setOwn] = useState('')
  const [reason, setReason] = useDraft(view.id, 'reason:hold', t('hold.reason'))
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  const at = until(rest, own)
  const go = () => {
    if (at) void run({ act: 'hold', until: at, reason })
    else setWrong(t('hold.time.past'))
  }
  return (
    <Dialog title={t('act.hold')} view={view} close={close}>
      <form onSubmit={submit(go)}>
        <p>{t('hold.text')}</p>
        <Choices
          legend={t('hold.until')}
          name='until'
          value={rest}
          set={setRest}
          focus
          options={rests.map(id => ({ id, title: t(`hold.${id}`) }))}
        />
        {rest === 'time' && (
          <label className='field'>
            <span>{t('hold.time')}</span>
            <input type='datetime-local' value={own} onChange={event => setOwn(event.target.value)} required />
          </label>
        )}
        <Reason value={reason} set={setReason} />
        <Foot wrong={wrong} busy={busy} label={at ? t('hold.confirm', { time: clock(at) }) : t('act.hold')} close={close} />
      </form>
    </Dialog>
  )
}

export function Release({ view, act, close }: DialogProps) {
  const [to, setTo] = useState<'queue' | 'bot'>('queue')
  const [reason, setReason] = useDraft(view.id, 'reason:release', t('release.reason'))
  const { busy, wrong, run } = useAct(view, act, close)
  return (
    <Dialog title={t('act.release')} view={view} close={close}>
      <form onSubmit={submit(() => void run({ act: 'release', to, reason }))}>
        <p>{t(to === 'queue' ? 'release.text' : 'release.to.bot.text')}</p>
        <Choices
          legend={t('release.to')}
          name='to'
          value={to}
          set={setTo}
          focus
          options={[
            { id: 'queue', title: t('release.to.queue') },
            { id: 'bot', title: t('release.to.bot') },
          ]}
        />
        <Reason value={reason} set={setReason} />
        <Foot wrong={wrong} busy={busy} label={t('act.release')} close={close} />
      </form>
    </Dialog>
  )
}

export function CancelBooking({ view, act, close, slot }: DialogProps & { slot: string }) {
  const [reason, setReason] = useDraft(view.id, 'reason:cancel-booking', t('cancel-booking.reason'))
  const { busy, wrong, run } = useAct(view, act, close)
  const booking = view.bookings.find(b => b.slot === slot)
  return (
    <Dialog title={t('act.cancel-booking')} view={view} close={close}>
      <form onSubmit={submit(() => void run({ act: 'cancel-booking', slot, reason }))}>
        {booking && (
          <p>
            <strong>
              {t('booking.line', { kind: t(`booking.${booking.kind}`), time: clock(booking.start), unit: booking.unit.name })}
            </strong>
          </p>
        )}
        <p>{t('cancel-booking.text')}</p>
        <Reason value={reason} set={setReason} focus />
        <Foot wrong={wrong} busy={busy} label={t('act.cancel-booking')} close={close} color='red' />
      </form>
    </Dialog>
  )
}

/** Struck out in the record: it stands there, marked as written in error. */
export function Nullify({ view, act, close, note }: DialogProps & { note: string }) {
  const [reason, setReason] = useDraft(view.id, 'reason:nullify')
  const { busy, wrong, run } = useAct(view, act, close)
  const signed = view.notes.find(n => n.id === note)
  return (
    <Dialog title={t('act.nullify')} view={view} close={close}>
      <form onSubmit={submit(() => void run({ act: 'nullify', note, reason }))}>
        {signed && (
          <p>
            <strong>{t('note.signed', { time: clock(signed.signedAt) })}</strong>
          </p>
        )}
        <p>{t('nullify.text')}</p>
        <Reason value={reason} set={setReason} focus />
        <Foot wrong={wrong} busy={busy} label={t('act.nullify')} close={close} color='red' />
      </form>
    </Dialog>
  )
}
