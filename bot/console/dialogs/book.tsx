// Booking a call or a visit in a time that is really free: read from the calendar when the dialog opens.
import { Button, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { wall } from '../../hours.ts'
import type { BookingKind } from '../../written.ts'
import { api } from '../api.ts'
import type { DialogProps } from '../dialogs.tsx'
import { useDraft } from '../drafts.ts'
import { clock, day } from '../time.ts'
import type { SlotChoice, Unit } from '../wire.ts'
import { t } from '../words.ts'
import { Choices, Dialog, Foot, Reason, useAct } from './dialog.tsx'

const kinds = ['callback', 'visit', 'lab'] as const satisfies readonly BookingKind[]

/** `from`: the booked time that is moved. */
export function Book({ view, me, act, close, from }: DialogProps & { from?: string }) {
  const moved = view.bookings.find(b => b.slot === from)
  const [reason, setReason] = useDraft(view.id, 'reason:rebook', t('rebook.reason'))
  const [units, setUnits] = useState<Unit[]>([me.unit])
  const [kind, setKind] = useState<BookingKind>(moved?.kind ?? 'callback')
  const [unit, setUnit] = useState(me.unit.hsaId)
  const [slots, setSlots] = useState<SlotChoice[] | null>(null)
  const [slot, setSlot] = useState<string | null>(null)
  const [noMore, setNoMore] = useState(false)
  const [round, setRound] = useState(0)
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks once more when a time was lost
  useEffect(() => {
    let stale = false
    setSlots(null)
    setSlot(null)
    setNoMore(false)
    api.slots(view.id, kind, unit).then(
      found => {
        if (stale) return
        setSlots(found.slots)
        setUnits(found.units)
      },
      error => !stale && setWrong(error.message),
    )
    return () => {
      stale = true
    }
  }, [view.id, kind, unit, round, setWrong])
  const more = () => {
    const last = slots?.at(-1)
    if (!last) return
    // From a moment after the last one shown: two may begin at the same time.
    api.slots(view.id, kind, unit, new Date(Date.parse(last.start) + 1000).toISOString()).then(
      found => (found.slots.length > 0 ? setSlots([...(slots ?? []), ...found.slots]) : setNoMore(true)),
      error => setWrong(error.message),
    )
  }
  const chosen = slots?.find(s => s.id === slot)
  const days = Map.groupBy(slots ?? [], s => wall(s.start).date)
  return (
    <Dialog title={t(from === undefined ? 'act.book' : 'act.rebook')} view={view} close={close}>
      <form
        onSubmit={async event => {
          event.preventDefault()
          if (!slot) return setWrong(t('book.choose'))
          const done = await run(from === undefined ? { act: 'book', slot } : { act: 'rebook', from, slot, reason })
          if (!done.ok && done.code === 'slot-taken') setRound(round + 1)
        }}
      >
        {moved && (
          <p>
            <strong>
              {t('booking.line', { kind: t(`booking.${moved.kind}`), time: clock(moved.start), unit: moved.unit.name })}
            </strong>
          </p>
        )}
        <Choices
          legend={t('book.kind')}
          name='kind'
          value={kind}
          set={setKind}
          focus
          inline
          options={kinds.map(id => ({ id, title: t(`booking.${id}`) }))}
        />
        {units.length > 1 && (
          <Choices
            legend={t('book.unit')}
            name='unit'
            value={unit}
            set={setUnit}
            inline
            options={units.map(u => ({ id: u.hsaId, title: u.name }))}
          />
        )}
        <fieldset className='choices times'>
          <legend>{t('book.times')}</legend>
          {!slots && !wrong && <Loader role='img' size='sm' aria-label={t('loading')} />}
          {slots?.length === 0 && <p>{t('book.none')}</p>}
          {[...days.values()].map(ofDay => (
            <div key={ofDay[0]?.id} className='day'>
              <p>{day(ofDay[0]?.start ?? '')}</p>
              {ofDay.map(s => (
                <label key={s.id} className='time'>
                  <input
                    type='radio'
                    name='slot'
                    checked={slot === s.id}
                    onChange={() => setSlot(s.id)}
                    aria-label={clock(s.start)}
                  />
                  <span title={s.performer ?? undefined}>{wall(s.start).time}</span>
                </label>
              ))}
            </div>
          ))}
        </fieldset>
        {slots && slots.length > 0 && (
          <p className='times-foot'>
            {noMore ? (
              t('book.no-more')
            ) : (
              <Button size='compact-sm' variant='default' onClick={more}>
                {t('book.more')}
              </Button>
            )}
          </p>
        )}
        {moved && <Reason value={reason} set={setReason} />}
        <Foot
          wrong={wrong}
          busy={busy}
          label={chosen ? t('book.confirm', { time: clock(chosen.start) }) : t(moved ? 'act.rebook' : 'act.book')}
          close={close}
        />
      </form>
    </Dialog>
  )
}
